#!/usr/bin/env python3
"""Counts money signals straight from lists of contributions, sharing no code with wgr.

usage: independent_money_signals.py YEAR LIST.csv…
prints JSON: {code: [[municipality, name of the arrangement], …]}

Takes names as they are written, so it counts what is not tied to the register too; alternatives (the same
key more than once) are left out. A forecast in the same list, of the same key and with a newer year in the title
of its document, stands for the budget of the year before.
"""
import collections
import csv
import json
import re
import sys


def rise(before, after):
    """The change in percent over the keys of both; None without any."""
    keys = before.keys() & after.keys()
    old, new = sum(before[key] for key in keys), sum(after[key] for key in keys)
    return (keys, old, new) if keys else None


def percent(old, new):
    return 100 * (new - old) / old


def overtaken(moments, documents, year):
    """The budget of a year, with the newer forecast of the same list in its place."""
    budget, forecast = (year, "begroting"), (year, "prognose")
    amounts = dict(moments[budget])
    for key in amounts.keys() & moments.get(forecast, {}).keys():
        (before, old), (after, new) = documents[budget, key], documents[forecast, key]
        if before == after and new > old:
            amounts[key] = moments[forecast][key]
    return amounts


def document(row):
    """The list in which a row stands, and the first year in the title of the document it was taken from."""
    year = re.search(r"\b(?:19|20)\d\d\b", row["bron_titel"])
    return row["lijst"], int(year.group()) if year else 0


def parts(rows):
    """By municipality and arrangement, then year and kind: the amount of each key, once known; and where each
    stands."""
    documents = collections.defaultdict(dict)
    found = collections.defaultdict(lambda: collections.defaultdict(dict))
    twice = set()
    for row in rows:
        if not row.get("bijdrage"):
            continue
        owner = row["gemeente"], row["regeling"]
        kind = row["documentsoort"]
        if "prognose" in row["opmerking"]:
            kind = "prognose"
        elif "meerjarenraming" in row["opmerking"]:
            kind = "meerjarenraming"
        moment, key = (int(row["boekjaar"]), kind), row.get("verdeelsleutel") or ""
        if key in found[owner][moment]:
            twice.add((owner, moment))
        found[owner][moment][key] = int(row["bijdrage"])
        documents[owner][moment, key] = document(row)
    for owner, moment in twice:
        del found[owner][moment]
    for moments in found.values():
        for keys in moments.values():
            if len(keys) > 1:
                keys.pop("", None)
    return found, documents


def main(this_year, paths):
    rows = [row | {"lijst": path} for path in paths
            for row in csv.DictReader(open(path, encoding="utf-8-sig"), delimiter=";")]
    found, documents = parts(rows)
    signals = collections.defaultdict(list)
    for owner, moments in found.items():
        both = [year for year, kind in moments
                if kind == "jaarrekening" and (year, "begroting") in moments]
        if both:
            compared = rise(moments[max(both), "begroting"], moments[max(both), "jaarrekening"])
            if compared and abs(percent(*compared[1:])) > 5.05:
                signals["begroting-wijkt-af"].append(owner)
        budgets = [year for year, kind in moments if kind == "begroting" and year <= this_year + 1]
        newest = max(budgets, default=None)
        if newest is None or (newest - 1, "begroting") not in moments:
            continue
        own = rise(overtaken(moments, documents[owner], newest - 1), moments[newest, "begroting"])
        others = [
            rise(overtaken(other, documents[name], newest - 1), other[newest, "begroting"])
            for name, other in found.items()
            if name != owner and name[1] == owner[1]
            and (newest, "begroting") in other and (newest - 1, "begroting") in other
        ]
        others = [other for other in others if other and own and other[0] == own[0]]
        if own and others and own[2] > own[1]:
            together = percent(sum(o[1] for o in others), sum(o[2] for o in others))
            if percent(*own[1:]) - together >= 1:
                signals["bijdrage-stijgt"].append(owner)
    json.dump({code: sorted(cases) for code, cases in signals.items()}, sys.stdout)


main(int(sys.argv[1]), sys.argv[2:])
