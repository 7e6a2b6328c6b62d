"""Debian's chromium driven by Playwright, and pages served to it: what every check shares."""

import contextlib
import functools
import http.server
import os
import pathlib
import shutil
import threading

from playwright.sync_api import sync_playwright


@contextlib.contextmanager
def chromium():
    """The browser of the system, which is closed in the end."""
    executable = shutil.which("chromium")
    if executable is None:
        raise SystemExit("chromium is not installed")
    # The sandbox of chromium does not run for the superuser, as whom containers test.
    options = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=options)
        try:
            yield browser
        finally:
            browser.close()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        # Browsers ask a web server for this picture unasked; its owner may have one.
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """The address of a folder on a web server of its own."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def pages_of(arguments):
    """A folder and the pages in it, as a command line gives them."""
    folder = pathlib.Path(arguments[0])
    return folder, arguments[1:]


class Watch:
    """What a page did that nobody should see: messages, failures, dialogs, requests to elsewhere."""

    def __init__(self, page, origin):
        self.complaints = []
        page.on("console", self.heard)
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("dialog", self.asked)
        page.on("request", lambda request: self.requested(request, origin))

    def heard(self, message):
        # A violation of the Content-Security-Policy is a message of the kind error.
        if message.type in ("error", "warning"):
            self.complaints.append(f"console: {message.text}")

    def asked(self, dialog):
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def requested(self, request, origin):
        if not request.url.startswith((origin, "data:", "about:")):
            self.complaints.append(f"request: {request.url}")
