"""Reads a folder of waves without the scripts that go with it and measures every wave, as those scripts do.

usage: independent_waves.py FOLDER
prints JSON: {year: {"ties": [[organisation, arrangement], …], "nodes": n, "pairs": pairs of organisations that share an
arrangement, "towns": the same of municipalities, "kept": those that share more than by chance}}
"""
import collections
import csv
import itertools
import json
import math
import sys

FOLDER = sys.argv[1]


def rows(name):
    with open(f"{FOLDER}/{name}", encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def chance(shared, own, other, number):
    """The chance that two that take part in `own` and `other` of `number` arrangements share at least `shared`."""
    ways = sum(math.comb(own, k) * math.comb(number - own, other - k) for k in range(shared, min(own, other) + 1))
    return ways / math.comb(number, other)


def pairs(members):
    shared = collections.Counter()
    for one in members.values():
        shared.update(itertools.combinations(sorted(one), 2))
    return shared


actors, events, years = rows("actors.csv"), rows("events.csv"), rows("actor-years.csv")
assert [int(r["nummer"]) for r in actors] == list(range(1, len(actors) + 1)), "the rows are in order"
presence = collections.defaultdict(list)
for row in years:
    presence[int(row["nummer"])].append(row["aanwezig"] == "true")
with open(f"{FOLDER}/composition-actors.txt", encoding="utf-8") as lines:
    for number, line in enumerate(lines, 1):
        bounds = list(map(int, line.split()))
        assert bounds and len(bounds) % 2 == 0 and bounds == sorted(bounds), "pairs of waves, in order"
        there = {wave for a, b in zip(bounds[::2], bounds[1::2]) for wave in range(a, b + 1)}
        assert [wave in there for wave in range(1, len(presence[number]) + 1)] == presence[number]
assert number == len(actors)
answer = {}
for wave in rows("waves.csv"):
    with open(f"{FOLDER}/incidence-{wave['jaar']}.mtx", encoding="utf-8") as file:
        lines = [line for line in file if not line.startswith("%")]
    assert list(map(int, lines[0].split())) == [len(actors), len(events), len(lines) - 1]
    ties = [tuple(int(n) - 1 for n in line.split()) for line in lines[1:]]
    assert all(presence[a + 1][int(wave["golf"]) - 1] for a, _ in ties), "who takes part is there"
    members, towns = collections.defaultdict(set), collections.defaultdict(set)
    for a, e in ties:
        members[e].add(a)
        if actors[a]["soort"] == "gemeente":
            towns[e].add(a)
    degree = collections.Counter(a for one in towns.values() for a in one)
    shared = pairs(towns)
    chances = sorted(chance(s, degree[a], degree[b], len(towns)) for (a, b), s in shared.items())
    kept = 0
    for place, p in enumerate(chances):  # Holm: from the smallest on, until one is too large
        if p * (len(chances) - place) >= 0.05:
            break
        kept += 1
    answer[wave["jaar"]] = {
        "ties": [[actors[a]["id"], events[e]["id"]] for a, e in ties],
        "nodes": len({a for a, _ in ties}) + len(members),
        "pairs": len(pairs(members)), "towns": len(shared), "kept": kept,
    }
print(json.dumps(answer))
