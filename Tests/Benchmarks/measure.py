"""Measures wgr on the national register: reading it, asking it one thing, writing it all; beside the floor (libxml2's
own parser) and a peer.

usage: measure.py WGR BENCH WORK: the binary, the folder of peers, and a folder with the documents.
Exits with 1 when a limit is passed."""

import os
import shutil
import sys

from bench import Table, in_turn, instructions, once, without

WGR, BENCH, WORK = sys.argv[1:4]
NATIONAL = os.path.join(WORK, "national.xml")
DATABASE = os.path.join(WORK, "national.sqlite")
ON = ["--on", "2026-05-16"]
table = Table(WORK, "national")


def asking(*question):
    return [WGR, "--database", DATABASE, *question]


imports = in_turn({
    "wgr": (asking("--quiet", "import", NATIONAL), without(DATABASE)),
    "floor": [os.path.join(WORK, "floor_sax"), NATIONAL],
    "lxml": [sys.executable, os.path.join(BENCH, "peer_import_lxml.py"), NATIONAL, os.path.join(WORK, "peer.sqlite")],
}, 9)
for name, run in imports.items():
    table.row(f"import, {name}", run.wall * 1000, "ms")
table.row("import / SAX floor", imports["wgr"].wall / imports["floor"].wall, most=2)
table.row("lxml / import", imports["lxml"].wall / imports["wgr"].wall, least=4)
table.row("import, peak memory", imports["wgr"].memory, "MB", most=80)

# What is asked, and how many milliseconds of processor time it may take cold.
questions = {
    "--version": ([WGR, "--version"], 4),
    "overview, JSON": (asking("overview", "GM0307", *ON, "--format", "json"), 10),
    "overview": (asking("overview", "GM0307", *ON), None),
    "show": (asking("show", "24964898", *ON), 10),
    "calendar": (asking("calendar", "Almere", "--year", "2027"), 10),
    "compare": (asking("compare", "Almere", "Urk", *ON), 10),
    "arrangements": (asking("arrangements", "brandweer", *ON), None),
    "check": (asking("check", *ON, "--format", "json"), None),
}
for name, run in in_turn({name: command for name, (command, _) in questions.items()}, 25).items():
    command, most = questions[name]
    table.row(f"{name}, cold, processor", run.cpu * 1000, "ms", most=most)
    table.row(f"{name}, cold, instructions", instructions(command), "million", steady=True)

folder = os.path.join(WORK, "overviews")
everyone = asking("--quiet", "overview", "--all", "--output", folder, *ON, "--format", "html", "--force")
table.row("overview of all councils, HTML", in_turn({"": everyone}, 3)[""].wall, "s", most=1)

# In a place of its own: a disk that has just taken thousands of files away makes new ones slowly.
site = os.path.join(WORK, f"site-{os.getpid()}")
build = asking("--quiet", "site", "--output", site, *ON)
table.row("national site, new", once(build).wall, "s", most=5)
files = [os.path.join(place, name) for place, _, names in os.walk(site) for name in names]
table.row("national site, bytes", sum(map(os.path.getsize, files)) / 1e6, "million", most=120)
table.row("national site, nothing changed", once(build).wall, "s", most=1)
times = {path: os.stat(path).st_mtime_ns for path in files}
table.row("national site, a day later", once(build[:-1] + ["2026-05-17"]).wall, "s", most=1)
rewritten = sum(os.path.exists(path) and os.stat(path).st_mtime_ns != times[path] for path in files)
table.row("national site, a day later, files rewritten", rewritten, steady=True)
shutil.rmtree(site)
table.close()
