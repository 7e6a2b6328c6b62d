"""Measures the network's questions beside networkx and python-igraph, as whole processes in turn.

usage: network.py WGR WORK: the binary, and the folder in which measure.py left the registers.
Exits with 1 when a limit is passed. The peers open the file that wgr exports and compute betweenness
alone; wgr opens its register and computes all measures."""

import os
import random
import statistics
import subprocess
import sys
import time

WGR, WORK = sys.argv[1:3]
ON = ["--on", "2026-05-16"]
TEXTS = ["graphml", "gexf", "dot", "pajek", "edge-list", "followthemoney", "node-link", "turtle", "jsonld"]
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



def connected(path, councils=8_000, arrangements=12_000, participations=70_000):
    """A made-up export of the register that is one connected network of 20,000 nodes and 70,000 edges."""
    dice = random.Random(1)
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


made = os.path.join(WORK, "connected.xml")
database = os.path.join(WORK, "connected.sqlite")
if not os.path.exists(database):
    connected(made)
    subprocess.run([WGR, "--database", database, "import", "--quiet", made], check=True, stdout=subprocess.DEVNULL)
large = os.path.join(WORK, "connected.pajek")
with open(large, "wb") as out:
    subprocess.run([WGR, "--database", database, "network", "export", "--format", "pajek"] + ON, stdout=out, check=True)
SAME = """import igraph
graph = igraph.Graph.Read_Pajek({0!r})
assert graph.vcount() == 20_000 and graph.ecount() == 70_000 and graph.is_connected()
graph.betweenness(); graph.closeness(); graph.community_multilevel()"""
measured = in_turn({
    "wgr": [WGR, "--database", database, "network", "stats", "--format", "json"] + ON,
    "igraph": [sys.executable, "-c", SAME.format(large)]}, 1)
for name, (wall, cpu, memory) in measured.items():
    print(f"connected, all measures, {name}: {wall:.1f} s wall, {cpu:.1f} s processor, {memory:.0f} MB")
report("connected network / igraph", measured["wgr"][0] / measured["igraph"][0], 1)
report("connected network, processors at once", -measured["wgr"][1] / measured["wgr"][0] / min(2, os.cpu_count()), -0.75)
report("connected network, memory", measured["wgr"][2], 400, "MB")

width = max(len(row[0]) for row in rows)
print()
for what, value, limit, verdict in rows:
    print(f"{what:{width}}  {value:>12}  {limit:>12}  {verdict}")
sys.exit(0 if passed else 1)
