"""Types in the search box of a home page and prints, as JSON, the links that are shown then.

usage: searching.py FOLDER PAGE QUERY...
prints {"withoutScript": {"links": n, "box": bool}, "served": {query: [[text, address]]},
        "fromDisk": {…}, "status": {query: text}, "tabsToBox": n, "opened": address}

`opened` is where Enter leads from the first query that shows one link. Without script all links must be there; with it the page is tried from a web server and from disk.
"""

import json
import pathlib
import sys

from session import Watch, chromium, served

SHOWN = """() => [...document.querySelectorAll('main li a')].filter(link => link.checkVisibility())
  .map(link => [link.textContent.trim(), link.getAttribute('href')])"""
EVERY = "() => document.querySelectorAll('main li a').length"


def shown(page, query):
    page.fill("input[type=search]", "")
    page.locator("input[type=search]").press_sequentially(query)
    page.wait_for_timeout(200)
    return page.evaluate(SHOWN)


def tabs_to_box(page):
    """How often Tab is pressed from the top of the page to the search box."""
    for count in range(1, 60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "search":
            return count
    return None


def main():
    folder, name, queries = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3:]
    answer = {"served": {}, "fromDisk": {}, "status": {}}
    with served(folder) as origin, chromium() as browser:
        plain = browser.new_context(java_script_enabled=False).new_page()
        plain.goto(f"{origin}/{name}")
        # Playwright asks the page although the page itself may not run scripts.
        answer["withoutScript"] = {
            "links": plain.locator("main li a").count(),
            "box": plain.locator("input[type=search]").is_visible(),
        }
        for kind, address in (("served", f"{origin}/{name}"), ("fromDisk", (folder / name).as_uri())):
            page = browser.new_page()
            watch = Watch(page, origin if kind == "served" else "file:")
            page.goto(address)
            if kind == "served":
                answer["tabsToBox"] = tabs_to_box(page)
            for query in queries:
                answer[kind][query] = shown(page, query)
                answer["status"][query] = page.locator("[role=status]").inner_text()
            if kind == "served":
                only = next(query for query in queries if len(answer[kind][query]) == 1)
                shown(page, only)
                with page.expect_navigation():
                    page.keyboard.press("Enter")
                answer["opened"] = page.url.removeprefix(origin)
            answer.setdefault("complaints", []).extend(watch.complaints)
            page.close()
    print(json.dumps(answer))


main()
