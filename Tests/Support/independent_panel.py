#!/usr/bin/env python3
"""Counts the panel of municipalities and their pairs straight from an export, sharing no code with wgr.

usage: independent_panel.py EXPORT.xml[.gz] DAY…
prints JSON: {day: {"councils": {code: [recorded, derived, ol, bvo, go, rzm, body known, with the council, with only the
executive or mayor, boards, of which known, with the council, partners]}, "pairs": {"A B": shared}, "arrangements":
[number in force, participants in all, municipalities, body known, with the council, with only the executive or mayor,
boards with a seat known, with a council's seat]}}
"""
import collections
import itertools
import json
import sys

from independent_count import applies, attribute, children, code, counting, first_version, local, parse, text
from independent_coverage import members

FORMS = ["OL", "BVO", "GO", "RZM"]
COUNCIL = "Gemeenteraad"
EXECUTIVE = {"College van burgemeester en wethouders", "Burgemeester"}


def bodies(arrangement):
    """The administrative bodies of each participant, where an arrangement tells them."""
    told = {}
    for participants in children(arrangement, "deelnemendeOrganisaties"):
        for participant in participants:
            names = [body.text.strip() for group in children(participant, "bestuursorganen") for body in group]
            told.setdefault(attribute(participant, "systeemId"), set(names))
    return told


def indicators(told):
    """Of how many participations the body is known, in how many the council takes part, and in how many only the
    executive or mayor does."""
    known = [names for names in told if names]
    return [len(known), sum(COUNCIL in names for names in known), sum(names <= EXECUTIVE for names in known)]


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
        rows = {number: [0] * 12 for number in existing}
        together, pairs, totals = collections.defaultdict(set), collections.Counter(), [0] * 7
        in_force = counting(list(arrangements.values()), day)
        for arrangement in in_force:
            form = attribute(children(arrangement, "samenwerkingsvorm")[0], "afkorting")
            listed = set(members(arrangement, day))
            towns = sorted(listed & set(municipalities))
            has_board = form in FORMS[:3]
            told = bodies(arrangement)
            known, councils, executives = indicators([told[number] for number in towns])
            seat_known = has_board and bool(towns) and (councils > 0 or known == len(towns))
            counts = [len(listed), len(towns), known, councils, executives, seat_known, has_board and councils > 0]
            totals = [total + int(count) for total, count in zip(totals, counts)]
            for number in towns:
                if number in existing:
                    row, own = rows[number], indicators([told[number]])
                    row[0] += 1
                    if form in FORMS:
                        row[2 + FORMS.index(form)] += 1
                    for place, count in enumerate(own + [has_board, has_board and own[0], has_board and own[1]]):
                        row[6 + place] += int(count)
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
            "arrangements": [len(in_force)] + totals,
        }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
