"""Counts the words of each council's page that a screen has before anything is opened; prints them as JSON.

usage: words_unopened.py FOLDER
"""
import json
import pathlib
import sys
from html.parser import HTMLParser


class Words(HTMLParser):
    SILENT = {"head", "script", "style", "title", "desc"}

    def __init__(self):
        super().__init__()
        self.folded = self.silent = self.count = 0
        self.in_summary = self.on_paper = False

    def handle_starttag(self, tag, attributes):
        self.folded += tag == "details"
        self.silent += tag in self.SILENT
        self.in_summary = self.in_summary or tag == "summary"
        self.on_paper = self.on_paper or ("class", "paper") in attributes

    def handle_endtag(self, tag):
        self.folded -= tag == "details"
        self.silent -= tag in self.SILENT
        self.in_summary = self.in_summary and tag != "summary"
        self.on_paper = self.on_paper and tag != "dd"

    def handle_data(self, text):
        if not self.silent and not self.on_paper and self.folded - self.in_summary <= 0:
            self.count += len(text.split())


counts = []
for path in sorted(pathlib.Path(sys.argv[1]).glob("*/index.html")):
    words = Words()
    words.feed(path.read_text(encoding="utf-8"))
    counts.append(words.count)
print(json.dumps(counts))
