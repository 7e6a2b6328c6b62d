#!/usr/bin/env python3
"""Counts every council's arrangements straight from an export of the register, sharing no code with wgr.

usage: independent_count.py EXPORT.xml[.gz] DAY…
prints JSON: {day: {municipality code: [systeemId, …]}}, the ids as sorted texts
"""
import gzip
import json
import sys
import xml.etree.ElementTree as ElementTree


def local(name):
    return name.rpartition("}")[2]


def attribute(element, name):
    return next((value for key, value in element.attrib.items() if local(key) == name), None)


def children(element, name):
    return [child for child in element if local(child.tag) == name]


def text(element, *path):
    """The text of the first element at the path, or None."""
    for name in path:
        found = children(element, name)
        if not found:
            return None
        element = found[0]
    return (element.text or "").strip() or None


def code(organisation):
    """The code of a municipality: its Organisatiecode, else the end of its TOOI URI."""
    for identifiers in children(organisation, "identificatiecodes"):
        for identifier in identifiers:
            if attribute(identifier, "naam") == "Organisatiecode":
                return identifier.text.strip().upper()
    tooi = attribute(organisation, "resourceIdentifierTOOI")
    return tooi.rpartition("/")[2].upper() if tooi else None


def applies(start, end, day):
    """Half-open; ISO dates sort as text."""
    return (start is None or start <= day) and (end is None or day < end)


def first_version(version, previous):
    """The first version of the line of a version: it names the arrangement over time."""
    met = set()
    while previous.get(version) in previous and version not in met:
        met.add(version)
        version = previous[version]
    return version


def counting(arrangements, day):
    """The versions in force; of a line whose versions overlap the one that started last."""
    previous = {}
    for arrangement in arrangements:
        links = children(arrangement, "previousVersion")
        previous[attribute(arrangement, "systeemId")] = (
            attribute(links[0], "systeemId") if links else None
        )
    latest = {}
    for arrangement in arrangements:
        start = text(arrangement, "datumInwerkingtreding")
        if applies(start, text(arrangement, "datumUitwerkingtreding"), day):
            version = attribute(arrangement, "systeemId")
            line = first_version(version, previous)
            candidate = (start, int(version), arrangement)
            latest[line] = max(latest.get(line, candidate), candidate, key=lambda item: item[:2])
    return [arrangement for _, _, arrangement in latest.values()]


def parse(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
        return ElementTree.parse(file).getroot()


def main(path, days):
    root = parse(path)
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    municipalities = [
        element
        for element in elements
        if local(element.tag) == "organisatie"
        and "Gemeente" in [kind.text for kinds in children(element, "types") for kind in kinds]
    ]
    arrangements = [element for element in elements if local(element.tag) == "regeling"]
    answer = {}
    for day in days:
        councils = {}
        for municipality in municipalities:
            if applies(text(municipality, "startDatum"), text(municipality, "eindDatum"), day):
                councils[attribute(municipality, "systeemId")] = (code(municipality), set())
        for arrangement in counting(arrangements, day):
            for participants in children(arrangement, "deelnemendeOrganisaties"):
                for participant in participants:
                    council = councils.get(attribute(participant, "systeemId"))
                    if council and applies(text(participant, "toetredingsDatum"), None, day):
                        council[1].add(attribute(arrangement, "systeemId"))
        answer[day] = {council: sorted(ids) for council, ids in councils.values()}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
