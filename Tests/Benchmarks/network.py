"""Measures the network's questions beside networkx and python-igraph, as whole processes in turn.

usage: network.py WGR WORK: the binary, and the folder in which measure.py left the registers.
Exits with 1 when a limit is passed. The peers open the file that wgr exports and compute betweenness
alone; wgr opens its register and computes all measures."""

import os
import statistics
import subprocess
import sys
import time

WGR, WORK = sys.argv[1:3]
ON = ["--on", "2026-05-16"]
TEXTS = ["graphml", "gexf", "dot", "pajek", "node-link", "turtle", "jsonld"]
FOLDERS = ["gephi-csv", "cypher-csv", "memberships"]
PEERS = {
    "networkx": "import networkx as nx; nx.betweenness_centrality(nx.read_graphml({0!r}))",
    "igraph": "import igraph; igraph.Graph.Read_Pajek({1!r}).betweenness()",
}
rows = []
passed = True


def once(command):
    """Wall seconds, processor seconds and peak megabytes of one run."""
    started = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[:4]} ended with {child.returncode}")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def in_turn(commands, runs):
    """Medians of several commands run A B C A B C …, after one run that is not counted."""
    results = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            measured = once(command)
            if turn:
                results[name].append(measured)
    return {name: [statistics.median(c) for c in zip(*values)] for name, values in results.items()}


def report(what, value, limit, unit=""):
    global passed
    ok = value <= limit
    passed = passed and ok
    rows.append((what, f"{value:.3g} {unit}".strip(), f"<= {limit:g} {unit}".strip(), "ok" if ok else "MISSED"))


def export(database, form):
    command = [WGR, "--database", os.path.join(WORK, database), "network", "export", "--format", form]
    if form == "gexf over time":
        return command[:-1] + ["gexf"]
    return command + ON + (["--output", os.path.join(WORK, "export-" + form)] if form in FOLDERS else [])


files = [os.path.join(WORK, "network." + form) for form in ("graphml", "pajek")]
for path in files:
    with open(path, "wb") as out:
        subprocess.run(export("national.sqlite", path.rsplit(".", 1)[1]), stdout=out, check=True)

stats = [WGR, "--database", os.path.join(WORK, "national.sqlite"), "network", "stats", "--format", "json"] + ON
peers = {name: [sys.executable, "-c", program.format(*files)] for name, program in PEERS.items()}
measured = in_turn({"wgr": stats} | peers, 7)
for name, (wall, cpu, memory) in measured.items():
    print(f"load and betweenness, {name}: {wall * 1000:.0f} ms wall, {cpu * 1000:.0f} ms processor, {memory:.0f} MB")
report("load + betweenness / networkx", measured["wgr"][0] / measured["networkx"][0], 1 / 20)
report("load + betweenness / igraph", measured["wgr"][0] / measured["igraph"][0], 1)

forms = TEXTS + ["gexf over time"] + FOLDERS
exports = in_turn({form: export("national.sqlite", form) for form in forms}, 5)
report("export in all formats", sum(wall for wall, _, _ in exports.values()), 1, "s")

scaled = in_turn({form: export("national20.sqlite", form) for form in forms}, 1)
for form in forms:
    print(f"export x 20, {form}: {scaled[form][0]:.2f} s wall, {scaled[form][2]:.0f} MB")
total = [sum(values[1] for values in each.values()) for each in (scaled, exports)]
report("exports x 20 / (20 x exports), processor", total[0] / (20 * total[1]), 1.3)
report("exports x 20, peak memory", max(values[2] for values in scaled.values()), 300, "MB")

width = max(len(row[0]) for row in rows)
print()
for what, value, limit, verdict in rows:
    print(f"{what:{width}}  {value:>12}  {limit:>12}  {verdict}")
sys.exit(0 if passed else 1)
