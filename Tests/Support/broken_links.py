"""Walks through a folder of pages and prints, as JSON, the links that lead nowhere.

usage: broken_links.py FOLDER
prints {"pages": n, "links": n, "broken": [[page, link, why]]}

Looks at every href and src of every page: the file must be there, and the anchor in it. Knows nothing
of how the pages were made. Links to the web are not followed.
"""

import html.parser
import json
import pathlib
import sys
import urllib.parse


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.anchors, self.links, self.twice = set(), set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                (self.twice if value in self.anchors else self.anchors).add(value)
            elif name in ("href", "src") and value is not None:
                self.links.add(value)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    pages = {path: Page(path.read_text("utf-8")) for path in sorted(folder.rglob("*.html"))}
    count, broken = 0, []
    for path, page in pages.items():
        name = str(path.relative_to(folder))
        broken += [[name, f"#{anchor}", "the anchor is there twice"] for anchor in sorted(page.twice)]
        for link in sorted(page.links):
            parts = urllib.parse.urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            count += 1
            target = path
            if parts.path:
                start = folder if parts.path.startswith("/") else path.parent
                target = (start / urllib.parse.unquote(parts.path).lstrip("/")).resolve()
                if target.is_dir():
                    target = target / "index.html"
            if not target.is_relative_to(folder) or not target.exists():
                broken.append([name, link, "no such file"])
            elif parts.fragment and target in pages:
                if urllib.parse.unquote(parts.fragment) not in pages[target].anchors:
                    broken.append([name, link, "no such anchor"])
    print(json.dumps({"pages": len(pages), "links": count, "broken": broken[:50]}))


main()
