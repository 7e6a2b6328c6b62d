"""Sorts the table of all councils by its headings and chooses some of them, and prints what is seen as JSON.

usage: comparing.py FOLDER PAGE COLUMN NAMES

Without script the table is a list with no buttons. COLUMN is the place of a heading, from 0.
"""

import json
import sys

from session import chromium, served

VISIBLE = """() => [...document.querySelectorAll('main tbody tr')]
  .filter((row) => row.offsetParent !== null)
  .map((row) => [...row.cells].map((cell) => cell.textContent.trim()))"""


def main():
    folder, page_name, column, names = sys.argv[1:5]
    complaints = []
    with served(folder) as origin, chromium() as browser:
        plain = browser.new_page(java_script_enabled=False)
        plain.goto(f"{origin}/{page_name}")
        without = {"rows": plain.locator("main tbody tr").count(), "buttons": plain.locator("th button").count()}
        page = browser.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(f"{origin}/{page_name}")
        head = page.locator("main thead th").nth(int(column))
        sorted_rows = []
        for _ in range(2):
            head.locator("button").focus()
            page.keyboard.press("Enter")
            sorted_rows.append({"sort": head.get_attribute("aria-sort"), "rows": page.evaluate(VISIBLE)})
        page.fill("#kies", names)
        chosen = page.evaluate(VISIBLE)
        page.reload()
        print(
            json.dumps(
                {
                    "withoutScript": without,
                    "sorted": sorted_rows,
                    "chosen": [row[0] for row in chosen],
                    "kept": [row[0] for row in page.evaluate(VISIBLE)],
                    "complaints": complaints,
                }
            )
        )


main()
