"""Runs axe-core on pages in light and dark, on a phone and a desk, and prints what it found as JSON.

usage: accessibility.py four|two FOLDER PAGE...

In all four appearances, or in two that have both: light on a phone and dark on a desk. Everything that can be opened is opened first. Besides axe: whether the page scrolls sideways, and what
it did that nobody should see.
"""

import concurrent.futures
import importlib.resources
import json
import sys

from session import Watch, chromium, pages_of, served

# WCAG 2.0 to 2.2, levels A and AA, and what Deque advises besides.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
RUN = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
# The first elements that stick out where a page scrolls sideways.
WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter(e => e.getBoundingClientRect().right > width).slice(0, 3).map(e => e.outerHTML.slice(0, 160));
}"""
RULES = "() => ({version: axe.version, targetSize: axe.getRules(['wcag22aa']).length})"


def check(page, address):
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.evaluate(AXE + ";0")
    rules = page.evaluate(RULES)
    if tuple(map(int, rules["version"].split(".")[:2])) < (4, 8) or not rules["targetSize"]:
        raise SystemExit(f"axe-core {rules['version']} does not know WCAG 2.2")
    return [
        f"{violation['id']}: {node['html'][:160]} ({node['failureSummary'][:300]})"
        for violation in page.evaluate(RUN, TAGS)["violations"]
        for node in violation["nodes"][:3]
    ]


def look(appearance):
    """What is found in every page in one appearance, in a browser of its own."""
    folder, pages, scheme, width = appearance
    found = []
    with served(folder) as origin, chromium() as browser:
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
        for name in pages:
            page = context.new_page()
            watch = Watch(page, origin)
            violations = check(page, f"{origin}/{name}")
            found.append(
                {
                    "page": name,
                    "scheme": scheme,
                    "width": width,
                    "violations": violations,
                    "sticksOut": page.evaluate(WIDE),
                    "complaints": watch.complaints,
                }
            )
            page.close()
    return found


def main():
    folder, pages = pages_of(sys.argv[2:])
    appearances = [
        (folder, pages, scheme, width)
        for scheme, width in (("light", 320), ("dark", 1280), ("light", 1280), ("dark", 320))
    ]
    if sys.argv[1] == "two":
        del appearances[2:]
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        print(json.dumps([one for found in pool.map(look, appearances) for one in found]))


main()
