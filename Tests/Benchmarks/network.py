"""Measures the network's questions beside networkx and python-igraph, as whole processes in turn.

usage: network.py WGR WORK: the binary, and the folder in which measure.py left the registers.
Exits with 1 when a limit is passed. The peers open the file that wgr exports and compute betweenness
alone; wgr opens its register and computes all measures."""

import os
import subprocess
import sys

from timing import finish, in_turn, report

WGR, WORK = sys.argv[1:3]
ON = ["--on", "2026-05-16"]
TEXTS = ["graphml", "gexf", "dot", "pajek", "edge-list", "followthemoney", "node-link", "turtle", "jsonld"]
FOLDERS = ["gephi-csv", "cypher-csv", "memberships"]
PEERS = {
    "networkx": "import networkx as nx; nx.betweenness_centrality(nx.read_graphml({0!r}))",
    "igraph": "import igraph; igraph.Graph.Read_Pajek({1!r}).betweenness()",
}


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
finish()
