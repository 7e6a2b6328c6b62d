"""Opens pages made of hostile texts and prints, as JSON, what ran in them and what could.

usage: harmless.py FOLDER PAGE...
"""

import json
import sys

from session import Watch, chromium, pages_of, served

# Of the page's own: a style sheet, at most script files of the site, and none of what a text could add.
CONTENT = """() => ({
  handlers: [...document.querySelectorAll('*')].flatMap(element => [...element.attributes]
    .filter(attribute => /^on/i.test(attribute.name)).map(attribute => attribute.name)),
  scripts: [...document.scripts].filter(script => !script.src && !/json/.test(script.type))
    .map(script => script.textContent.slice(0, 80)),
  addresses: [...document.querySelectorAll('[href], [src], [action], [xlink\\\\:href]')]
    .flatMap(element => ['href', 'src', 'action', 'xlink:href'].map(name => element.getAttribute(name)))
    .filter(address => address && /^[\\s\\u0000-\\u0020]*(javascript|data|vbscript):/i.test(address)),
  intruders: [...document.querySelectorAll('img, iframe, object, embed, base, form[action], video')]
    .map(element => element.outerHTML.slice(0, 80)),
  steering: [...document.documentElement.textContent.matchAll(
    /[\\u202a-\\u202e\\u2066-\\u2069\\u200f\\u200e\\ufeff]/g)].length,
  text: document.body.innerText,
})"""


# How many pages are open at once: they wait together for what might run late.
AT_ONCE = 8


def main():
    folder, pages = pages_of(sys.argv[1:])
    found = []
    with served(folder) as origin, chromium() as browser:
        for start in range(0, len(pages), AT_ONCE):
            open_pages = []
            for name in pages[start : start + AT_ONCE]:
                page = browser.new_page(viewport={"width": 320, "height": 800})
                open_pages.append((name, page, Watch(page, origin)))
                page.goto(f"{origin}/{name}")
                page.mouse.move(100, 300)
            page.wait_for_timeout(200)
            for name, page, watch in open_pages:
                found.append(
                    {"page": name, "complaints": watch.complaints, **page.evaluate(CONTENT)}
                )
                page.close()
    print(json.dumps(found))


main()
