"""Measures an overview that rests on ten years of figures, beside one without figures.

usage: years.py WGR BENCH WORK: the binary, the folder of peers, and a folder with the documents; needs the
national register there (national.xml). Two registers are made: one with ten years of Iv3 of every body and
the arrangements of the municipality tied to its codes, one with ten years of budgets and accounts of every
participant of every arrangement. Exits with 1 when a limit is passed."""

import csv
import json
import os
import random
import subprocess
import sys

from bench import Table, in_turn, without

WGR, BENCH, WORK = sys.argv[1:4]
NATIONAL = os.path.join(WORK, "national.xml")
DAY, YEARS, COUNCIL = "2026-05-16", range(2016, 2026), "Amersfoort"
QUANTITIES = ["bijdrage", "eigen_vermogen_begin", "eigen_vermogen_eind", "vreemd_vermogen_begin",
              "vreemd_vermogen_eind", "resultaat"]


def wgr(database, *arguments):
    return subprocess.run([WGR, "--database", database, "--quiet", *arguments], check=True,
                          capture_output=True, text=True).stdout


def overview(database):
    return [WGR, "--database", database, "overview", COUNCIL, "--on", DAY, "--format", "json"]


def register(name):
    """A register without figures."""
    path = os.path.join(WORK, name)
    without(path)()
    wgr(path, "import", NATIONAL)
    return path


def with_iv3(name):
    """Ten years of Iv3 of 342 municipalities and 342 arrangements, those of the council tied."""
    path = register(name)
    for year in YEARS:
        files = []
        for kind, rows in (("gm", 600_000), ("gr", 300_000)):
            files.append(os.path.join(WORK, f"iv3-{kind}.csv"))
            subprocess.run([sys.executable, os.path.join(BENCH, "make_iv3.py"), str(rows), files[-1],
                            "--kind", kind, "--year", str(year)], check=True)
        wgr(path, "import", *files)
    for file in files:
        os.remove(file)
    arrangements = json.loads(wgr(path, *overview(path)[3:]))["regelingen"]
    for number, arrangement in enumerate(arrangements, 1):
        wgr(path, "link", "accept", f"GR{number:04}", arrangement["systeemId"])
    return path


def with_lists(name):
    """What every municipality pays in the budget and the accounts of ten years, and what the first of each
    arrangement tells of its equity, debt and result; the amounts are invented."""
    path = register(name)
    folder = os.path.join(WORK, "years-memberships")
    wgr(path, "network", "export", "--format", "memberships", "--output", folder)
    members = {}
    with open(os.path.join(folder, "memberships.csv"), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["soort"] == "gemeente" and not row["uitwerkingtreding"]:
                members.setdefault(row["regeling"], []).append(
                    (row["naam"].removeprefix("Gemeente "), row["code"]))
    random.seed(1)
    document = os.path.join(WORK, "years.csv")
    with open(document, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["regeling", "gemeente", "gemeentecode", "boekjaar", "documentsoort", *QUANTITIES,
                         "bron_titel"])
        for arrangement, names in sorted(members.items()):
            for year in YEARS:
                for kind in ("begroting", "jaarrekening"):
                    for place, name in enumerate(names):
                        amounts = [random.randint(10_000, 9_999_999) for _ in QUANTITIES]
                        writer.writerow([arrangement, *name, year, kind, amounts[0],
                                         *(amounts[1:] if place == 0 else [""] * 5), f"Stukken {year}"])
    wgr(path, "import", document)
    return path


registers = {
    "no figures": register("years-none.sqlite"),
    "ten years of Iv3": with_iv3("years-iv3.sqlite"),
    "ten years of lists": with_lists("years-lists.sqlite"),
}
table = Table(WORK, "years")
for name, run in in_turn({name: overview(path) for name, path in registers.items()}, 25).items():
    answer = json.loads(subprocess.run(overview(registers[name]), check=True, capture_output=True).stdout)
    table.row(f"overview, {name}", run.wall * 1000, "ms", most=30)
    table.row(f"overview, {name}, figures shown", sum(len(each["cijfers"]) for each in answer["regelingen"]))
national = [WGR, "--database", registers["ten years of Iv3"], "compare", "--national", "--format", "json"]
table.row("compare --national, ten years of Iv3", in_turn({"": national}, 5)[""].wall, "s", most=0.6)
table.close()
