#!/usr/bin/env python3
"""Counts municipal participations that are recorded and that are derived, sharing no code with wgr.

usage: independent_coverage.py EXPORT.xml[.gz] DAY…
prints JSON: {day: {"country": [recorded, derived], "councils": {code: [recorded, derived]}}}

Recorded: a version in force on the day lists it; of versions of one line that overlap the one that started
last. Derived: no version of the line is in force on or before the day, the first one lists it with a date of
joining on or before the day, and the municipality existed on the day. A council that does not exist on the
day has none.
"""
import json
import sys

from independent_count import applies, attribute, children, code, counting, first_version, local, parse, text


def members(arrangement, day):
    for participants in children(arrangement, "deelnemendeOrganisaties"):
        for participant in participants:
            if (text(participant, "toetredingsDatum") or "") <= day:
                yield attribute(participant, "systeemId")


def main(path, days):
    elements = [element for element in parse(path).iter() if isinstance(element.tag, str)]
    municipalities = {
        attribute(element, "systeemId"): element
        for element in elements
        if local(element.tag) == "organisatie"
        and "Gemeente" in [kind.text for kinds in children(element, "types") for kind in kinds]
    }
    arrangements = {
        attribute(element, "systeemId"): element for element in elements if local(element.tag) == "regeling"
    }
    previous = {}
    for version, arrangement in arrangements.items():
        links = children(arrangement, "previousVersion")
        previous[version] = attribute(links[0], "systeemId") if links else None
    starts = {}
    for version, arrangement in arrangements.items():
        line = first_version(version, previous)
        start = text(arrangement, "datumInwerkingtreding")
        starts[line] = min(start, starts.get(line, start))
    answer = {}
    for day in days:
        existing = {
            number: code(element)
            for number, element in municipalities.items()
            if applies(text(element, "startDatum"), text(element, "eindDatum"), day)
        }
        country, councils = [0, 0], {council: [0, 0] for council in existing.values()}

        def count(number, kind):
            country[kind] += 1
            if number in existing:
                councils[existing[number]][kind] += 1

        for arrangement in counting(list(arrangements.values()), day):
            for number in members(arrangement, day):
                if number in municipalities:
                    count(number, 0)
        for line, start in starts.items():
            if start > day:
                for number in members(arrangements[line], day):
                    if number in existing:
                        count(number, 1)
        answer[day] = {"country": country, "councils": councils}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
