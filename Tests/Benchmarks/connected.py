"""Measures the network's questions beside python-igraph on made-up connected networks in two modes, as whole processes in
turn: 20,000 nodes and 70,000 edges; half of that and twice for how memory grows.

usage: connected.py WGR WORK: the binary, and a folder for the registers. Exits with 1 when a limit is passed.
Each opens its file and computes betweenness, closeness and communities; wgr its other measures too."""

import os
import random
import subprocess
import sys

from bench import Table, in_turn

WGR, WORK = sys.argv[1:3]
ON = ["--on", "2026-05-16"]
MIDDLE = (20_000, 70_000)
SIZES = [(10_000, 35_000), MIDDLE, (40_000, 140_000)]
SAME = """import igraph
graph = igraph.Graph.Read_Pajek({0!r})
assert graph.vcount() == {1} and graph.ecount() == {2} and graph.is_connected()
graph.betweenness(); graph.closeness(); graph.community_multilevel()"""


def connected(path, nodes, participations):
    """A made-up export of the register that is one connected network of so many nodes and edges."""
    dice = random.Random(1)
    councils, arrangements = nodes * 2 // 5, nodes * 3 // 5
    edges = {}
    for place in range(max(councils, arrangements)):  # each new node to one that is there
        if place < councils:
            edges[place, dice.randrange(max(1, min(place, arrangements)))] = None
        if place < arrangements:
            edges[dice.randrange(min(place + 1, councils)), place] = None
    while len(edges) < participations:
        edges[int(councils * dice.random() ** 2), int(arrangements * dice.random() ** 1.5)] = None
    members = {}
    for council, arrangement in edges:
        members.setdefault(arrangement, []).append(council)
    with open(path, "w", encoding="utf-8") as out:
        out.write(
            '<overheidsorganisaties xmlns="https://organisaties.overheid.nl/static/schema/oo/export/2.6.9" '
            'xmlns:p="https://organisaties.overheid.nl/static/schema/oo/export/2.6.9" p:timestamp="2026-05-16">'
            "<organisaties>")
        for council in range(councils):
            out.write(
                f'<organisatie p:systeemId="{council + 1}"><naam>Gemeente {council}</naam><types><type>Gemeente</type>'
                "</types></organisatie>")
        out.write("</organisaties><gemeenschappelijkeRegelingen>")
        for arrangement, own in sorted(members.items()):
            out.write(
                f'<regeling p:systeemId="{arrangement + 100_000}"><titel>Regeling {arrangement}</titel>'
                '<samenwerkingsvorm p:afkorting="OL"/><datumInwerkingtreding>2020-01-01</datumInwerkingtreding>'
                "<deelnemendeOrganisaties>")
            for council in sorted(own):
                out.write(
                    f'<deelnemendeOrganisatie p:systeemId="{council + 1}"><naam>Gemeente {council}</naam>'
                    "<toetredingsDatum>2020-01-01</toetredingsDatum></deelnemendeOrganisatie>")
            out.write("</deelnemendeOrganisaties></regeling>")
        out.write("</gemeenschappelijkeRegelingen></overheidsorganisaties>")


def questions(nodes, edges):
    """What wgr and igraph are asked of a network of so many nodes and edges."""
    base = os.path.join(WORK, f"connected-{nodes}")
    database, network = base + ".sqlite", base + ".net"
    if not os.path.exists(database):
        connected(base + ".xml", nodes, edges)
        subprocess.run([WGR, "--database", database, "import", "--quiet", base + ".xml"],
                       check=True, stdout=subprocess.DEVNULL)
    export = [WGR, "--database", database, "network", "export", "--format", "pajek"] + ON
    with open(network, "wb") as out:
        subprocess.run(export, stdout=out, check=True)
    return {
        "wgr": [WGR, "--database", database, "network", "stats", "--exact", "--format", "json"] + ON,
        "igraph": [sys.executable, "-c", SAME.format(network, nodes, edges)]}


# igraph is asked on the middle size alone: minutes for a number that the others do not need. Its first run reads its
# library, which costs nothing beside them.
table = Table(WORK, "connected")
used = {}
for nodes, edges in SIZES:
    asked = questions(nodes, edges)
    if (nodes, edges) != MIDDLE:
        del asked["igraph"]
    runs = in_turn(asked, 1, warm=False)
    used[nodes] = runs["wgr"].memory
    for name, run in runs.items():
        table.row(f"connected network, {nodes:,} nodes and {edges:,} edges, {name}", run.wall, "s")
        table.row(f"the same, processors of {name} on {nodes:,}", run.cpu / run.wall)
    if (nodes, edges) == MIDDLE:
        own = runs["wgr"]
        table.row("connected network of 20,000 / igraph", own.wall / runs["igraph"].wall, most=1)
        table.row("connected network of 20,000, processors used", own.cpu / own.wall, least=0.75 * min(2, os.cpu_count()))
small, middle, large = (used[nodes] for nodes, _ in SIZES)
table.row("connected network of 20,000, peak memory", middle, "MB", most=400)
table.row("memory of 40,000 less 20,000 / 20,000 less 10,000", (large - middle) / (middle - small), most=2.6)
table.close()
