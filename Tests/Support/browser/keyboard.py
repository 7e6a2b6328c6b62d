"""Walks through a page with the Tab key only and prints where it stops as JSON.

usage: keyboard.py FOLDER PAGE...

At 320 pixels wide, so that what can scroll does and everything lies in one column. A stop is visible when it has a size, lies in the
window and has an outline, a border or a shadow that it lacks without focus.
"""

import json
import sys

from session import chromium, pages_of, served

DESCRIBE = """() => {
  const element = document.activeElement
  if (!element || element === document.body || element === document.documentElement) return null
  const box = element.getBoundingClientRect()
  const look = () => { const style = getComputedStyle(element)
    return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor].join() }
  const focused = look(); element.blur(); const plain = look(); element.focus()
  return {
    tag: element.tagName.toLowerCase(), id: element.id,
    text: (element.getAttribute('aria-label') || element.textContent || '').trim().slice(0, 80),
    address: element.getAttribute('href'),
    top: Math.round(box.top + scrollY), bottom: Math.round(box.bottom + scrollY),
    isVisible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
      && box.top < innerHeight && box.left < innerWidth && focused !== plain,
  }
}"""

# Boxes that scroll in themselves and can not be reached by Tab.
UNREACHABLE = """() => [...document.querySelectorAll('body *')].filter(element => {
  const style = getComputedStyle(element)
  const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY)
    && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
  return scrolls && element.tabIndex < 0 && !element.querySelector('a, button, input, [tabindex="0"]')
}).map(element => element.outerHTML.slice(0, 120))"""

FOCUSABLE = """() => [...document.querySelectorAll(
  'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(element => element.checkVisibility() && element.tabIndex >= 0 && !element.disabled).length"""


def walk(page):
    """The stops from the top until the focus leaves the page."""
    stops = []
    for _ in range(5000):
        page.keyboard.press("Tab")
        stop = page.evaluate(DESCRIBE)
        if stop is None:
            break
        stops.append(stop)
    return stops


def follow_skip_link(page):
    """Whether the first stop leads to the main content when it is followed by Enter."""
    page.reload()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    return page.evaluate("document.activeElement.closest('main') !== null")


def main():
    folder, pages = pages_of(sys.argv[1:])
    found = []
    with served(folder) as origin, chromium() as browser:
        for name in pages:
            page = browser.new_page(viewport={"width": 320, "height": 800})
            page.goto(f"{origin}/{name}")
            count = page.evaluate(FOCUSABLE)
            unreachable = page.evaluate(UNREACHABLE)
            stops = walk(page)
            found.append(
                {
                    "page": name,
                    "stops": stops,
                    "focusable": count,
                    "unreachable": unreachable,
                    "skipLinkWorks": follow_skip_link(page),
                }
            )
            page.close()
    print(json.dumps(found))


main()
