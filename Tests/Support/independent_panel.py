#!/usr/bin/env python3
"""Counts the panel of municipalities and their pairs straight from an export, sharing no code with wgr.

usage: independent_panel.py EXPORT.xml[.gz] DAY…
prints JSON: {day: {"councils": {code: [recorded, derived, ol, bvo, go, rzm, partners]}, "pairs": {"A B": shared},
"arrangements": [number in force, participants in all]}}
"""
import collections
import itertools
import json
import sys

from independent_count import applies, attribute, children, code, counting, first_version, local, parse, text
from independent_coverage import members

FORMS = ["OL", "BVO", "GO", "RZM"]


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
        rows = {number: [0] * 6 for number in existing}
        together, pairs, participants = collections.defaultdict(set), collections.Counter(), 0
        in_force = counting(list(arrangements.values()), day)
        for arrangement in in_force:
            form = attribute(children(arrangement, "samenwerkingsvorm")[0], "afkorting")
            listed = set(members(arrangement, day))
            participants += len(listed)
            towns = sorted(listed & set(municipalities))
            for number in towns:
                if number in existing:
                    rows[number][0] += 1
                    if form in FORMS:
                        rows[number][2 + FORMS.index(form)] += 1
            for one, other in itertools.combinations(towns, 2):
                together[one].add(other)
                together[other].add(one)
                codes = [code(municipalities[town]) for town in (one, other)]
                if all(codes):
                    pairs[" ".join(sorted(codes))] += 1
        for line, start in starts.items():
            if start > day:
                for number in members(arrangements[line], day):
                    if number in existing:
                        rows[number][1] += 1
        answer[day] = {
            "councils": {
                existing[number]: row + [len(together[number])] for number, row in rows.items()
            },
            "pairs": pairs,
            "arrangements": [len(in_force), participants],
        }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
