#!/usr/bin/env python3
"""A server on loopback that behaves as badly as servers do. Prints its port and serves until its input ends.

The path chooses how: /whole, /etag, /modified, /truncated, /stalls, /html, /status/500, /gzip, /large, /loop,
/to-whole, /to-ftp, /resumes, /changes, /empty, /pages, /pages-elsewhere, /pages-round, /no-rows, /catalogue. Every
request line and the fields that make it conditional are kept, and told by /log. Well behaved are /files/NAME, which
gives a file of the folder that is its argument, and the tables that /catalogue names.
"""
import hashlib, http.server, json, pathlib, socketserver, sys, threading, time

WHOLE = b"<export>" + b"0123456789" * 20000 + b"</export>"
log, asked, lock = [], {}, threading.Lock()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def answer(self, body, status=200, length=None, **fields):
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def cut(self, body, length, **fields):
        """Promises more than it sends."""
        self.answer(body, length=length, **fields)
        self.close_connection = True

    def table(self, rows, following=None):
        page = {"odata.metadata": "", "value": rows}
        if following:
            page["odata.nextLink"] = following
        self.answer(json.dumps(page).encode(), Content_Type="application/json")

    def iv3_row(self, path):
        """The only row of a table: what Urk paid, what a body got, or what that body is called."""
        if path.endswith("/GemeenschappelijkeRegelingen"):
            return {"Key": "GR0316   ", "Title": "Verzonnen regeling", "Description": "Verzonnen regeling"}
        body = ({"Gemeenten": "GM0184   ", "Categorie": "L4.3.3  "} if "45067NED" in path
                else {"GemeenschappelijkeRegelingen": "GR0316   ", "Categorie": "B4.3.2  "})
        return {"ID": 0, "TaakveldBalanspost": "1.1   ", "Verslagsoort": "2024X005", **body,
                "k_1ePlaatsing_1": 900, "k_2ePlaatsing_2": 905}

    def do_GET(self):
        path, _, query = self.path.partition("?")
        conditions = [f"{name}: {self.headers[name]}"
                      for name in ("If-None-Match", "If-Modified-Since", "If-Range", "Range") if self.headers[name]]
        with lock:
            if path != "/log":
                log.append(" ".join([self.path, *conditions]))
            asked[path] = asked.get(path, 0) + 1
        here = f"http://127.0.0.1:{self.server.server_address[1]}"
        if path == "/log":
            self.answer("\n".join(log).encode())
        elif path == "/whole":
            self.answer(WHOLE)
        elif path == "/etag":
            if self.headers["If-None-Match"] == '"one"':
                self.answer(b"", status=304)
            else:
                self.answer(WHOLE, ETag='"one"')
        elif path == "/modified":
            if self.headers["If-Modified-Since"]:
                self.answer(b"", status=304)
            else:
                self.answer(WHOLE, Last_Modified="Sat, 16 May 2026 04:00:00 GMT")
        elif path == "/truncated":
            self.cut(WHOLE[:50000], len(WHOLE))
        elif path == "/stalls":
            self.send_response(200)
            self.send_header("Content-Length", str(len(WHOLE)))
            self.end_headers()
            self.wfile.write(WHOLE[:1000])
            self.wfile.flush()
            time.sleep(30)
        elif path == "/html":
            self.answer(b"<html><body>Onderhoud</body></html>", Content_Type="text/html")
        elif path.startswith("/status/"):
            self.answer(b"no", status=int(path.rsplit("/", 1)[1]))
        elif path == "/gzip":
            self.answer(b"\x1f\x8b" + b"0" * 100, Content_Encoding="gzip")
        elif path == "/large":
            self.send_response(200)
            self.end_headers()
            self.close_connection = True
            for _ in range(100):
                self.wfile.write(b"0" * 100000)
        elif path == "/loop":
            self.answer(b"", status=302, Location=here + "/loop")
        elif path == "/to-whole":
            self.answer(b"", status=301, Location=here + "/whole")
        elif path == "/to-ftp":
            self.answer(b"", status=301, Location="ftp://127.0.0.1/whole")
        elif path in ("/resumes", "/changes"):
            # Stops halfway the first time; the second time it goes on, or has become another file.
            tag = '"two"' if path == "/changes" and asked[path] > 1 else '"one"'
            if asked[path] == 1:
                self.cut(WHOLE[:50000], len(WHOLE), ETag=tag)
            elif self.headers["Range"] and self.headers["If-Range"] == tag:
                start = int(self.headers["Range"].removeprefix("bytes=").removesuffix("-"))
                self.answer(WHOLE[start:], status=206, ETag=tag,
                            Content_Range=f"bytes {start}-{len(WHOLE) - 1}/{len(WHOLE)}")
            else:
                self.answer(WHOLE[::-1] if tag == '"two"' else WHOLE, ETag=tag)
        elif path == "/empty":
            self.answer(b"")
        elif path == "/pages":
            number = int(query or 1)
            last = 3 if asked[path] <= 3 else 2
            self.table([{"ID": number}], f"{here}/pages?{number + 1}" if number < last else None)
        elif path == "/pages-elsewhere":
            self.table([], "http://127.0.0.2:9/pages")
        elif path == "/pages-round":
            self.table([], f"{here}/pages-round")
        elif path == "/no-rows":
            self.table([])
        elif path == "/catalogue":
            self.table([
                {"Identifier": "45067NED", "Title": "Gemeenten 2024 onbewerkte Iv3-data "},
                {"Identifier": "45099NED", "Title": "Gemeenschappelijke regelingen 2024 onbewerkte Iv3-data"},
                {"Identifier": "45063NED", "Title": "Gemeenten 2023 onbewerkte Iv3-data"},
                {"Identifier": "45070NED", "Title": "Provincies 2024 onbewerkte Iv3-data"}])
        elif path.startswith("/ODataFeed/"):
            self.table([self.iv3_row(path)])
        elif path.startswith("/files/"):
            body = (pathlib.Path(sys.argv[1]) / path.rsplit("/", 1)[1]).read_bytes()
            tag = f'"{hashlib.sha256(body).hexdigest()}"'
            if self.headers["If-None-Match"] == tag:
                self.answer(b"", status=304)
            else:
                self.answer(body, ETag=tag)
        else:
            self.answer(b"no", status=404)


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True


server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
