"""Prints what a word processor finds in a document and what its HTML page says, as JSON: read_word.py DOCX HTML"""
import html.parser, json, re, sys
import docx
from docx.oxml.ns import qn

document = docx.Document(sys.argv[1])
styles = document.styles.element


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


def heading(paragraph):
    name = paragraph.style.name
    if name == "Title":
        return 1
    match = re.fullmatch(r"(?i)heading (\d)", name)
    return int(match[1]) + 1 if match else None


class Page(html.parser.HTMLParser):
    """The headings of a page and the cells of its tables; of tables that paper has no room for, apart."""

    def __init__(self):
        super().__init__()
        self.headings, self.cells, self.stacked, self.summary = [], [], [], []
        self.open, self.box, self.is_wide, self.label = None, 0, False, ""

    def handle_starttag(self, tag, attributes):
        names = dict(attributes).get("class", "").split()
        if tag == "div":
            self.box += "summary" in names or self.box > 0
            if "table" in names:
                self.is_wide = "wide" in names
        if re.fullmatch(r"h[1-6]|th|td", tag) or "label" in names:
            self.open = [tag, ""]

    def handle_endtag(self, tag):
        if tag == "div" and self.box:
            self.box -= 1
        if self.open and tag == self.open[0]:
            text = plain(self.open[1])
            if tag == "p":
                self.label = text + ": "
            elif tag[0] == "h":
                self.headings.append([int(tag[1]), self.label + text])
                self.label = ""
            else:
                (self.stacked if self.is_wide else self.cells).append(text)
            self.open = None

    def handle_data(self, text):
        if self.open:
            self.open[1] += text
        if self.box and text.strip():
            self.summary.append(plain(text))


page = Page()
with open(sys.argv[2], encoding="utf-8") as file:
    page.feed(file.read().replace("<th ", "<td ").replace("</th>", "</td>"))

tables = document.tables
whole = [t for t in tables if len(t.rows[0]._tr.tc_lst) == len(t.columns)]
bookmarks = {b.get(qn("w:name")) for b in document.element.iter(qn("w:bookmarkStart"))}
anchors = {a for h in document.element.iter(qn("w:hyperlink")) if (a := h.get(qn("w:anchor")))}
text = plain(" ".join(t.text for t in document.element.iter(qn("w:t")) if t.text))
print(json.dumps({
    "title": document.core_properties.title,
    "languages": sorted({l.get(qn("w:val")) for l in styles.iter(qn("w:lang"))}),
    "fields": [f.get(qn("w:instr")).strip() for s in document.sections
               for f in s.footer._element.iter(qn("w:fldSimple"))],
    "fieldsInText": sum(1 for _ in document.element.iter(qn("w:fldSimple"), qn("w:instrText"))),
    "headings": [[heading(p), plain(p.text)] for p in document.paragraphs if heading(p)],
    "cells": [plain(c.text) for t in whole for r in t.rows for c in r.cells],
    "stackedTables": len(tables) - len(whole),
    "hasHeaderRows": all(t.rows[0]._tr.trPr is not None
                         and t.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for t in tables),
    "tables": len(tables),
    "charts": sum(1 for r in document.part.rels.values() if r.reltype.endswith("/chart")),
    "lostLinks": sorted(anchors - bookmarks),
    "addresses": sorted({r.target_ref for r in document.part.rels.values() if r.is_external}),
    "page": {
        "headings": page.headings,
        "cells": page.cells,
        "stacked": [c for c in page.stacked if c and c not in text],
        "summary": [s for s in page.summary if s not in text],
    },
}))
