"""Prints pages to PDF as chromium does on paper, and prints what poppler finds in it as JSON.

usage: printing.py FOLDER PAGE...

A word is cut when any of it lies outside the sheet; a row is split when a table's row begins on one
sheet and ends on the next.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

from session import chromium, pages_of, served

WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)</word>')


def look_into(pdf):
    layout = subprocess.run(
        ["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True
    ).stdout
    sheets = []
    for part in layout.split("<page ")[1:]:
        width, height = map(float, re.search(r'width="([\d.]+)" height="([\d.]+)"', part).groups())
        words = [(*map(float, match[:4]), match[4]) for match in WORD.findall(part)]
        sheets.append(
            {
                "width": round(width),
                "height": round(height),
                "words": len(words),
                "cut": [
                    word
                    for left, top, right, bottom, word in words
                    if left < 0 or top < 0 or right > width or bottom > height
                ],
                "margin": round(
                    min([width] + [min(left, width - right) for left, _, right, _, _ in words])
                ),
            }
        )
    return sheets


def main():
    folder, pages = pages_of(sys.argv[1:])
    found = []
    with served(folder) as origin, chromium() as browser, tempfile.TemporaryDirectory() as place:
        for name in pages:
            page = browser.new_page(color_scheme="dark")
            page.goto(f"{origin}/{name}")
            pdf = str(pathlib.Path(place) / "page.pdf")
            page.pdf(path=pdf, prefer_css_page_size=True)
            text = subprocess.run(
                ["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True
            ).stdout
            found.append({"page": name, "sheets": look_into(pdf), "text": text})
            page.close()
    print(json.dumps(found))


main()
