"""Turns a national export of the register into tab-separated rows, read independently of the package.

usage: register_rows.py EXPORT.xml.gz OUT.tsv

O id name type tooi code start end inhabitants
A id title citation form start end previous next
P arrangement organisation name tooi joined share body|body
"""

import gzip
import sys
import xml.etree.ElementTree as ElementTree


def local(name):
    return name.rsplit("}", 1)[-1]


def attribute(element, name):
    return next((v for k, v in element.attrib.items() if local(k) == name), "") if element is not None else ""


def child(element, *path):
    for name in path:
        if element is None:
            return None
        element = next((e for e in element if local(e.tag) == name), None)
    return element


def text(element, *path):
    found = child(element, *path)
    return " ".join((found.text or "").split()) if found is not None else ""


def code(organisation, tooi):
    for identifier in child(organisation, "identificatiecodes") or ():
        if attribute(identifier, "naam") == "Organisatiecode":
            return (identifier.text or "").upper()
    return tooi.rsplit("/", 1)[-1].upper()


def organisation(e):
    tooi = attribute(e, "resourceIdentifierTOOI")
    people = next((x.text for x in e.iter() if local(x.tag) == "aantalInwoners"), "") or ""
    return ["O", attribute(e, "systeemId"), text(e, "naam"), text(e, "types", "type"), tooi, code(e, tooi),
            text(e, "startDatum"), text(e, "eindDatum"), people.replace(".", "")]


def arrangement(e):
    number = attribute(e, "systeemId")
    yield ["A", number, text(e, "titel"), text(e, "citeertitel"),
           attribute(child(e, "samenwerkingsvorm"), "afkorting"), text(e, "datumInwerkingtreding"),
           text(e, "datumUitwerkingtreding"), attribute(child(e, "previousVersion"), "systeemId"),
           attribute(child(e, "nextVersion"), "systeemId")]
    for p in child(e, "deelnemendeOrganisaties") or ():
        bodies = [b.text or "" for b in child(p, "bestuursorganen") or ()]
        yield ["P", number, attribute(p, "systeemId"), text(p, "naam"), attribute(p, "resourceIdentifierTOOI"),
               text(p, "toetredingsDatum"), text(p, "verdeelsleutel"), "|".join(bodies)]


def rows(root):
    seen = set()
    for element in root.iter():
        number = attribute(element, "systeemId")
        if local(element.tag) == "organisatie" and number and number not in seen:
            seen.add(number)
            yield organisation(element)
        elif local(element.tag) == "regeling":
            yield from arrangement(element)


if __name__ == "__main__":
    with gzip.open(sys.argv[1]) as source, open(sys.argv[2], "w", encoding="utf-8") as out:
        for row in rows(ElementTree.parse(source).getroot()):
            out.write("\t".join(row) + "\n")
