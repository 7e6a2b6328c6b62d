"""Runs wgr and its peers in turn as whole processes and prints medians, ratios and limits.

usage: measure.py WGR BENCH WORK: the binary, the folder of peers, and a folder with the documents.
Exits with 1 when a limit is passed."""

import os
import statistics
import subprocess
import sys
import time

WGR, BENCH, WORK = sys.argv[1:4]
NATIONAL = os.path.join(WORK, "national.xml")
NATIONAL20 = os.path.join(WORK, "national20.xml")
rows = []
passed = True


def once(command, before=None):
    """Wall seconds, processor seconds and peak megabytes of one run."""
    if before:
        before()
    started = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]} ended with {child.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def in_turn(commands, runs):
    """Medians of several commands run A B C A B C …, after one run that is not counted."""
    results = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, (command, before) in commands.items():
            measured = once(command, before)
            if turn:
                results[name].append(measured)
    return {
        name: tuple(statistics.median(column) for column in zip(*values))
        for name, values in results.items()
    }


def report(what, value, limit, unit):
    global passed
    ok = value <= limit
    passed = passed and ok
    rows.append((what, f"{value:.3g} {unit}".strip(), f"<= {limit:g} {unit}".strip(), "ok" if ok else "MISSED"))


def without(path):
    def remove():
        for name in (path, path + "-journal"):
            if os.path.exists(name):
                os.remove(name)

    return remove


database = os.path.join(WORK, "national.sqlite")
database20 = os.path.join(WORK, "national20.sqlite")
peer = os.path.join(WORK, "peer.sqlite")

imports = in_turn(
    {
        "wgr": ([WGR, "--database", database, "--quiet", "import", NATIONAL], without(database)),
        "floor": ([os.path.join(WORK, "floor_sax"), NATIONAL], None),
        "lxml": ([sys.executable, os.path.join(BENCH, "peer_import_lxml.py"), NATIONAL, peer], None),
    },
    9,
)
for name, (wall, cpu, memory) in imports.items():
    print(f"import, {name}: {wall * 1000:.0f} ms wall, {cpu * 1000:.0f} ms processor, {memory:.0f} MB")
report("import / SAX floor", imports["wgr"][0] / imports["floor"][0], 3, "")
report("import / lxml", imports["wgr"][0] / imports["lxml"][0], 0.25, "")
report("import, peak memory", imports["wgr"][2], 80, "MB")

overview = [WGR, "--database", database, "overview", "Amersfoort", "--on", "2026-05-16", "--format", "json"]
scaled_import = in_turn(
    {"20": ([WGR, "--database", database20, "--quiet", "import", NATIONAL20], without(database20))}, 2
)["20"]
print(f"import x 20: {scaled_import[0]:.2f} s wall, {scaled_import[2]:.0f} MB")
report("import x 20 / (20 x import)", scaled_import[0] / (20 * imports["wgr"][0]), 1.3, "")

questions = in_turn(
    {
        "overview": (overview, None),
        "overview20": ([database20 if part == database else part for part in overview], None),
        "nothing": ([WGR, "--version"], None),
    },
    25,
)
for name, (wall, _, memory) in questions.items():
    print(f"{name}: {wall * 1000:.1f} ms, {memory:.0f} MB")
report("overview, cold", questions["overview"][0] * 1000, 15, "ms")
report("overview x 20 / overview", questions["overview20"][0] / questions["overview"][0], 2, "")

folder = os.path.join(WORK, "overviews")
everyone = [WGR, "--database", database, "--quiet", "overview", "--all", "--output", folder,
            "--on", "2026-05-16", "--format", "html"]
report("overview of all councils, HTML", in_turn({"all": (everyone, None)}, 3)["all"][0], 3, "s")

width = max(len(row[0]) for row in rows)
print()
for what, value, limit, verdict in rows:
    print(f"{what:{width}}  {value:>12}  {limit:>12}  {verdict}")
sys.exit(0 if passed else 1)
