"""Measures the network's questions beside networkx and python-igraph, as whole processes in turn.

usage: network.py WGR WORK: the binary, and the folder in which measure.py and growth.py left the registers.
Exits with 1 when a limit is passed. The peers open the file that wgr exports and compute betweenness
alone; wgr opens its register and computes all measures."""

import os
import subprocess
import sys

from bench import Table, in_turn

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
table = Table(WORK, "network")
runs = in_turn({"wgr": stats} | peers, 7)
for name, run in runs.items():
    table.row(f"load and betweenness, {name}", run.wall * 1000, "ms")
table.row("networkx / load and betweenness", runs["networkx"].wall / runs["wgr"].wall, least=20)
table.row("load and betweenness / igraph", runs["wgr"].wall / runs["igraph"].wall, most=1)

forms = TEXTS + ["gexf over time"] + FOLDERS
exports = in_turn({form: export("national.sqlite", form) for form in forms}, 5)
table.row("export in all formats", sum(run.wall for run in exports.values()), "s", most=1)

scaled = in_turn({form: export("national20.sqlite", form) for form in forms}, 1)
for form in forms:
    table.row(f"export x 20, {form}", scaled[form].wall, "s")
total = [sum(run.cpu for run in each.values()) for each in (scaled, exports)]
table.row("exports x 20 / (20 x exports), processor", total[0] / (20 * total[1]), most=1.3)
table.row("exports x 20, peak memory", max(run.memory for run in scaled.values()), "MB", most=300)
table.close()
