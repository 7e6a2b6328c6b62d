"""Measures a network with networkx and python-igraph and prints what they find as JSON.

usage: peer_measures.py random SEED
       peer_measures.py register ROWS.tsv DATE (two-mode | municipalities)
"""

import collections
import itertools
import json
import random
import statistics
import sys

import igraph
import networkx
from networkx.algorithms import bipartite


def random_network(seed):
    dice = random.Random(seed)
    size = dice.choice([1, 2, 3, 7, 20, 60])
    graph = networkx.Graph()
    graph.add_nodes_from(range(size))
    two_mode = seed % 2 == 0
    chance = dice.choice([0.0, 0.03, 0.1, 0.4])
    for a, b in itertools.combinations(range(size), 2):
        if dice.random() < chance and (not two_mode or a % 3 == 0 and b % 3 != 0 or a % 3 != 0 and b % 3 == 0):
            graph.add_edge(a, b, weight=dice.choice([1, 2, 0.5]))
    return graph, two_mode


def counting(lines, date):
    """The versions in force; of a line whose versions overlap the one that started last."""
    versions = {f[1]: f for f in lines if f[0] == "A"}

    def first(version):
        met = set()
        while versions[version][7] in versions and version not in met:
            met.add(version)
            version = versions[version][7]
        return version

    latest = {}
    for version, f in versions.items():
        if f[5] <= date and (not f[6] or date < f[6]):
            line, started = first(version), (f[5], int(version))
            latest[line] = max(latest.get(line, started), started)
    return {str(version) for _, version in latest.values()}


def register_network(rows, date, mode):
    lines = [line.rstrip("\n").split("\t") for line in open(rows, encoding="utf-8")]
    kinds = {f[1]: f[3] for f in lines if f[0] == "O"}
    in_force = counting(lines, date)
    members = collections.defaultdict(set)
    for f in lines:
        if f[0] == "P" and f[1] in in_force and f[5] <= date:
            members[f[1]].add(f[2])
    graph = networkx.Graph()
    if mode == "two-mode":
        graph.add_nodes_from(f"regeling:{a}" for a in in_force)
        graph.add_edges_from((f"org:{o}", f"regeling:{a}", {"weight": 1}) for a in members for o in members[a])
        return graph, True
    for organisations in members.values():
        councils = sorted(o for o in organisations if kinds.get(o) == "Gemeente")
        graph.add_nodes_from(f"org:{o}" for o in councils)
        for a, b in itertools.combinations(councils, 2):
            weight = graph.edges[f"org:{a}", f"org:{b}"]["weight"] if graph.has_edge(f"org:{a}", f"org:{b}") else 0
            graph.add_edge(f"org:{a}", f"org:{b}", weight=weight + 1)
    return graph, False


def mode(node):
    """Whether a node is of the second of two modes."""
    return node.startswith("regeling:") if isinstance(node, str) else node % 3 != 0


def barber(graph, group, total):
    """Barber's modularity straight from its definition: the sum over every two nodes of different modes."""
    strength = dict(graph.degree(weight="weight"))
    first, second = ([n for n in graph if mode(n) == side] for side in (False, True))
    return sum(
        graph.get_edge_data(a, b, {"weight": 0})["weight"] / total - strength[a] * strength[b] / total**2
        for a in first for b in second if group[a] == group[b])


def disparity(graph, a, b):
    weight = graph.edges[a, b]["weight"]
    return min((1 - weight / graph.degree(n, weight="weight")) ** (graph.degree(n) - 1) for n in (a, b))


def two_modes(graph, number):
    first = [n for n in graph if not mode(n)]
    total = sum(weight for _, _, weight in graph.edges(data="weight"))
    return {
        "isSecond": {str(n): mode(n) for n in graph},
        "density": bipartite.density(graph, first) if 0 < len(first) < len(graph) else 0,
        "modularityOfThirds": barber(graph, {n: i // 3 % 3 for n, i in number.items()}, total) if total else 0,
    }


def measures(graph, two_mode):
    order = list(graph)
    number = {node: i for i, node in enumerate(order)}
    other = igraph.Graph(n=len(order), edges=[(number[a], number[b]) for a, b in graph.edges])
    pairs = max(1, (len(order) - 1) * (len(order) - 2) / 2)
    columns = {
        "degree": dict(graph.degree),
        "strength": dict(graph.degree(weight="weight")),
        "betweenness": networkx.betweenness_centrality(graph),
        "betweennessOfIgraph": dict(zip(order, (b / pairs for b in other.betweenness()))),
        "closeness": networkx.closeness_centrality(graph),
        "clustering": bipartite.clustering(graph, mode="dot") if two_mode else networkx.clustering(graph),
        "core": networkx.core_number(graph),
        "coreOfIgraph": dict(zip(order, other.coreness())),
        "constraint": {n: None if c != c else c for n, c in networkx.constraint(graph, weight="weight").items()},
        "weightedBetweenness": dict(zip(order, (b / pairs for b in other.betweenness(
            weights=[1 / w for _, _, w in graph.edges(data="weight")] or None)))),
    }
    mixed = other.assortativity([i * i % 11 for i in range(len(order))], directed=False)
    paths = networkx.single_source_shortest_path_length(graph, order[0])
    thirds = [{n for n in order if number[n] % 3 == k} for k in range(3)]
    has_edges = graph.number_of_edges() > 0
    found = [
        networkx.community.modularity(graph, networkx.community.louvain_communities(graph, seed=seed))
        for seed in range(20 if has_edges else 0)
    ]
    return {
        "order": [str(n) for n in order],
        "twoMode": two_mode,
        "edges": [[number[a], number[b], w] for a, b, w in graph.edges(data="weight")],
        "nodes": {str(n): {name: column[n] for name, column in columns.items()} for n in order},
        "stepsFromFirst": {str(n): steps for n, steps in paths.items()},
        "components": networkx.number_connected_components(graph),
        "density": networkx.density(graph),
        "modularityOfThirds": networkx.community.modularity(graph, thirds) if has_edges else 0,
        "medianLouvain": statistics.median(found) if found else 0,
        "assortativity": None if mixed != mixed else mixed,
        "disparity": [disparity(graph, a, b) for a, b in graph.edges],
        "modes": two_modes(graph, number) if two_mode else None,
    }


if __name__ == "__main__":
    if sys.argv[1] == "random":
        print(json.dumps(measures(*random_network(int(sys.argv[2])))))
    else:
        print(json.dumps(measures(*register_network(*sys.argv[2:5]))))
