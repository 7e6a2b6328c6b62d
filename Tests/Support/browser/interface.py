"""Opens a page that asks the interface of a website from another origin, and prints what it shows as JSON.

usage: interface.py SITE PAGE COUNCIL

The site is served with the headers of its `_headers`, as hosts do; the page from a server of its own.
"""

import functools
import http.server
import json
import pathlib
import re
import sys
import threading
import urllib.parse

from session import QuietHandler, chromium, served

site, page, council = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), sys.argv[3]


def rules():
    """The headers of every rule, with the addresses that it is for."""
    for block in re.split(r"\n(?=/)", (site / "_headers").read_text().strip()):
        path, *lines = block.splitlines()
        pattern = re.escape(path).replace(r"\*", ".*")
        pattern = re.sub(r":\w+", "[^/]+", pattern)
        yield re.compile(pattern), [line.strip().split(": ", 1) for line in lines]


RULES = list(rules())


class Host(QuietHandler):
    def end_headers(self):
        for pattern, headers in RULES:
            if pattern.fullmatch(urllib.parse.urlsplit(self.path).path):
                for name, value in headers:
                    self.send_header(name, value)
        super().end_headers()


host = http.server.ThreadingHTTPServer(
    ("127.0.0.1", 0), functools.partial(Host, directory=str(site))
)
threading.Thread(target=host.serve_forever, daemon=True).start()
description = f"http://127.0.0.1:{host.server_port}/v1/openapi.json"
with served(page.parent) as origin, chromium() as browser:
    tab = browser.new_page()
    heard = []
    tab.on("console", lambda message: heard.append(message.text))
    tab.on("pageerror", lambda error: heard.append(str(error)))
    query = urllib.parse.urlencode({"openapi": description, "gemeente": council})
    tab.goto(f"{origin}/{page.name}?{query}")
    tab.wait_for_selector("body[data-ready=yes]", timeout=60_000)
    complaints = list(heard)
    readable = tab.evaluate(
        """async address => { try { return (await fetch(address)).status } catch { return 'refused' } }""",
        description.replace("v1/openapi.json", "index.html"),
    )
    print(
        json.dumps(
            {
                "name": tab.inner_text("#naam"),
                "items": tab.locator("#lijst li").all_inner_texts(),
                "standing": tab.inner_text("#stand"),
                "complaints": complaints,
                "page": readable,
            },
            ensure_ascii=False,
        )
    )
host.shutdown()
