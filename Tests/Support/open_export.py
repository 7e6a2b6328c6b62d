"""Opens an export with the program it is made for and prints what that program read, as JSON.

usage: open_export.py FORMAT PATH
prints {"nodes": {id: {attribute: text}}, "edges": [[source, target, {attribute: text}]], …}
"""

import csv
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree


def text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return "; ".join(value)
    return str(value)


def texts(attributes, leave_out=()):
    return {k: text(v) for k, v in attributes.items() if v is not None and v != "" and k not in leave_out}


def from_networkx(graph, leave_out=()):
    edges = []
    for a, b, attributes in graph.edges(data=True):
        a, b = sorted((a, b), key=lambda n: (n.startswith("regeling:"), int(n.split(":")[1].split()[0])))
        edges.append([a, b, texts(attributes, leave_out)])
    return {"nodes": {n: texts(a, leave_out) for n, a in graph.nodes(data=True)}, "edges": edges}


def graphml(path):
    import igraph
    import networkx

    graph = networkx.read_graphml(path)
    for_tools = ("name", "type", "bipartite")
    answer = from_networkx(graph, for_tools)
    two_modes = any("bipartite" in attributes for _, attributes in graph.nodes(data=True))
    if two_modes:
        first = {n for n, side in graph.nodes(data="bipartite") if side == 0}
        assert networkx.bipartite.is_bipartite_node_set(graph, first), "networkx sees the two modes"
        assert all(n.startswith("org:") for n in first)
        assert len(networkx.bipartite.projected_graph(graph, first)) == len(first)
    about = {name: graph.graph.get(name) for name in ("titel", "peildatum", "bron", "licentie")}
    assert all(about.values()), "the file tells where it is from"
    try:
        other = igraph.Graph.Read_GraphML(path)
        answer["igraph"] = [other.vcount(), other.ecount()]
        assert {name: other[name] for name in about} == about, "both readers see where it is from"
        assert len(set(other.vs["name"])) == other.vcount(), "a name finds one vertex"
        if two_modes:
            sides = [bool(side) for side in other.vs["type"]]
            assert sides == [n.startswith("regeling:") for n in other.vs["id"]], "igraph sees the two modes"
            assert other.bipartite_projection_size(types=sides)[0] == len(first)
    except NotImplementedError:
        pass
    return answer


def gexf(path):
    import networkx

    source = pathlib.Path(path).read_text(encoding="utf-8")
    root = ElementTree.fromstring(source)
    spells = {}
    ids = {"node": set(), "edge": set()}
    declared = {"node": set(), "edge": set()}
    for group in root.iter("{http://gexf.net/1.3}attributes"):
        declared[group.get("class")] |= {a.get("id") for a in group}
    for kind in ids:
        for element in root.iter(f"{{http://gexf.net/1.3}}{kind}"):
            assert element.get("id") not in ids[kind], "identifiers are unique"
            ids[kind].add(element.get("id"))
            if kind == "edge":
                assert {element.get("source"), element.get("target")} <= ids["node"], "both ends exist"
            for value in element.iter("{http://gexf.net/1.3}attvalue"):
                assert value.get("for") in declared[kind], "attributes are declared"
            found = [(s.get("start", ""), s.get("end", "")) for s in element.iter("{http://gexf.net/1.3}spell")]
            assert all(not a or not b or a <= b for a, b in found), "spells end after they start"
            name = element.get("id") if kind == "node" else f"{element.get('source')} {element.get('target')}"
            if found:
                spells[name] = [f"{a}..{b}" for a, b in found]
    # networkx knows 1.2 and takes a missing bound for an error; both formats have the same nodes, edges and values.
    older = re.sub(r"\s*<spells>.*?</spells>", "", source)
    older = older.replace('xmlns="http://gexf.net/1.3" version="1.3"', 'xmlns="http://www.gexf.net/1.2draft" version="1.2"')
    older_path = path + ".older"
    pathlib.Path(older_path).write_text(older, encoding="utf-8")
    over_time = ("weight", "Weight") if 'class="edge" mode="dynamic"' in source else ()
    answer = from_networkx(networkx.read_gexf(older_path), leave_out=("label", "id") + over_time)
    answer["spells"] = spells
    return answer


def dot(path):
    import pydot

    def plain(quoted):
        return re.sub(r"\\(.)", r"\1", quoted[1:-1]) if quoted.startswith('"') else quoted

    (graph,) = pydot.graph_from_dot_file(path, encoding="utf-8")
    leave_out = ("label", "shape")
    nodes = {
        plain(n.get_name()): {k: plain(v) for k, v in n.get_attributes().items() if k not in leave_out}
        for n in graph.get_nodes()
    }
    edges = [
        [plain(e.get_source()), plain(e.get_destination()), {k: plain(v) for k, v in e.get_attributes().items()}]
        for e in graph.get_edges()
    ]
    return {"nodes": nodes, "edges": edges}


def pajek(path):
    import igraph
    import networkx

    graph = igraph.Graph.Read_Pajek(path)
    names = graph.vs["name"] if "name" in graph.vs.attributes() else graph.vs["id"]
    weights = graph.es["weight"]
    ids = [name.split()[0] for name in names]
    lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    head = lines[1].split()
    # networkx does not know the second number that two modes have.
    one_mode = networkx.parse_pajek([lines[0], " ".join(head[:2])] + lines[2:])
    return {
        "title": one_mode.graph["name"],
        "nodes": {i: {} for i in ids},
        "edges": [[ids[e.source], ids[e.target], {"weight": text(w)}] for e, w in zip(graph.es, weights)],
        "firstMode": int(head[2]) if len(head) > 2 else len(ids),
        "igraph": [one_mode.number_of_nodes(), one_mode.number_of_edges()],
    }


def pajek_one_mode(path):
    import igraph
    import networkx

    graph = networkx.Graph(networkx.read_pajek(path))
    other = igraph.Graph.Read_Pajek(path)
    ids = [name.split()[0] for name in graph]
    number = dict(zip(graph, ids))
    edges = [[number[a], number[b], {"weight": text(w)}] for a, b, w in graph.edges(data="weight")]
    return {"nodes": {i: {} for i in ids}, "edges": edges, "igraph": [other.vcount(), other.ecount()]}


def edge_list(path):
    import igraph
    import networkx

    lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    weighed = len(lines[0].split()) == 3 if lines else False
    graph = (networkx.read_weighted_edgelist if weighed else networkx.read_edgelist)(path)
    other = igraph.Graph.Read_Ncol(path, weights=weighed, directed=False)
    assert all(a.startswith("org:") for a, *_ in map(str.split, lines)), "the organisation stands first"
    return {
        "nodes": {n: {} for n in graph},
        "edges": [[a, b, {}] for a, b in graph.edges],
        "igraph": [other.vcount(), other.ecount()],
    }


def incidence(path):
    (_, *columns), *table = csv.reader(open(path, encoding="utf-8", newline=""))
    assert all(len(row) == 1 + len(columns) for row in table)
    edges = [
        [row[0], column, {"weight": weight}]
        for row in table for column, weight in zip(columns, row[1:])
        if weight != "0" and (column.startswith("regeling:") or int(row[0][4:]) < int(column[4:]))
    ]
    return {"nodes": {n: {} for n in [row[0] for row in table] + columns}, "edges": edges}


def follow_the_money(path):
    from followthemoney import model

    nodes, edges = {}, []
    for line in open(path, encoding="utf-8"):
        data = json.loads(line)
        schema = model.get(data["schema"])
        schema.validate(data)
        for name, values in data["properties"].items():
            kind = schema.get(name).type
            assert all(kind.validate(value) for value in values), (name, values)
        entity = model.get_proxy(data, cleaned=False)
        assert entity.to_dict()["properties"].keys() == data["properties"].keys(), "nothing is cleaned away"
        assert entity.first("publisherUrl") == "https://organisaties.overheid.nl/", "the source is told"
        if entity.schema.is_a("Membership"):
            ends = [entity.first(name)[4:].replace("-", ":") for name in ("member", "organization")]
            edges.append([*ends, {"toetreding": entity.first("startDate") or ""}])
        else:
            nodes[entity.id[4:].replace("-", ":")] = {"naam": entity.caption}
    return {"nodes": nodes, "edges": edges}


def node_link(path):
    import networkx

    data = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    answer = from_networkx(networkx.node_link_graph(data, edges="links"))
    assert answer == from_networkx(networkx.node_link_graph(data, edges="edges")), "both readers see the same"
    return answer


def rdf(path, syntax):
    import rdflib
    from rdflib.namespace import DCTERMS, ORG, RDF, SKOS

    graph = rdflib.Graph().parse(path, format=syntax)
    own = rdflib.Namespace("urn:x-wgr:")
    time = rdflib.Namespace("http://www.w3.org/2006/time#")

    def values(subject, predicates):
        found = {k: "; ".join(str(o) for o in graph.objects(subject, p)) for k, p in predicates.items()}
        return {k: v for k, v in found.items() if v != ""}

    node_fields = {"naam": SKOS.prefLabel, "systeemId": DCTERMS.identifier, "code": SKOS.notation}
    node_fields |= {k: own[k] for k in (
        "lijn", "soort", "tooi", "samenwerkingsvorm", "inwoners", "inwonersJaar", "zetels", "zetelsJaar",
        "oppervlakte", "oppervlakteJaar", "herkomst", "opgeheven", "provincie", "onderwerp")}
    (dataset,) = graph.subjects(RDF.type, rdflib.Namespace("http://www.w3.org/ns/dcat#").Dataset)
    assert graph.value(dataset, own.peildatum).datatype == rdflib.XSD.date, "the day is a date"
    ids = {}
    for kind in (ORG.Organization, ORG.OrganizationalCollaboration):
        for subject in graph.subjects(RDF.type, kind):
            number = str(graph.value(subject, DCTERMS.identifier))
            ids[subject] = ("org:" if kind == ORG.Organization else str(subject).split(":")[2] + ":") + (
                number if kind == ORG.Organization else str(subject).split(":")[3])
    nodes = {i: values(s, node_fields) for s, i in ids.items()}
    edges = []
    for m in graph.subjects(RDF.type, ORG.Membership):
        beginning = graph.value(graph.value(m, ORG.memberDuring), time.hasBeginning)
        edge = values(m, {k: own[k] for k in ("verdeelsleutel", "herkomst", "afgeleidTot", "bijdrage")})
        edge["bestuursorganen"] = "; ".join(map(str, graph.objects(m, own.bestuursorgaan)))
        edge["toetreding"] = str(graph.value(beginning, time.inXSDDate))
        edges.append([ids[graph.value(m, ORG.member)], ids[graph.value(m, ORG.organization)], texts(edge)])
    for link in graph.subjects(RDF.type, own.Samenwerking):
        ends = sorted((ids[o] for o in graph.objects(link, own.tussen)), key=lambda n: int(n.split(":")[1]))
        edges.append([*ends, {"weight": text(float(graph.value(link, own.gewicht)))}])
    title = str(graph.value(dataset, DCTERMS.title))
    return {"nodes": nodes, "edges": edges, "triples": len(graph), "title": title}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def valid(folder):
    import frictionless

    report = frictionless.validate(str(pathlib.Path(folder) / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "note"])[:5]


def gephi(folder):
    valid(folder)
    edges = rows(f"{folder}/edges.csv")
    assert all(e["Type"] == "Undirected" for e in edges)
    return {
        "nodes": {n["Id"]: texts(n, ("Id", "Label")) for n in rows(f"{folder}/nodes.csv")},
        "edges": [[e["Source"], e["Target"], texts(e, ("Source", "Target", "Type", "Weight"))] for e in edges],
    }


def imported(row):
    """A row as LOAD CSV reads it: unless told otherwise, it takes a backslash as an escape."""
    return {name: re.sub(r"\\(.)", r"\1", value) for name, value in row.items()}


def cypher(folder):
    valid(folder)
    names = {p.name for p in pathlib.Path(folder).glob("*.csv")}
    nodes = [n for name in ("organisaties.csv", "regelingen.csv") if name in names for n in map(imported, rows(f"{folder}/{name}"))]
    relations = list(map(imported, rows(f"{folder}/" + ("deelnames.csv" if "deelnames.csv" in names else "samen.csv"))))
    statements = pathlib.Path(f"{folder}/load.cypher").read_text(encoding="utf-8")
    assert names == set(re.findall(r"file:///(\S+)'", statements)), "every table is loaded"
    return {
        "nodes": {n["id"]: texts(n, ("id",)) for n in nodes},
        "edges": [[r["van"], r["naar"], texts(r, ("van", "naar"))] for r in relations],
    }


def memberships(folder):
    valid(folder)
    table = rows(f"{folder}/memberships.csv")
    columns = [r["kolom"] for r in rows(f"{folder}/codebook.csv")]
    assert list(table[0]) == columns, "the codebook has every column"
    return {"nodes": {}, "edges": [[r["organisatie"], r["versie"], texts(r)] for r in table]}


def svg(path):
    root = ElementTree.parse(path).getroot()
    space = "{http://www.w3.org/2000/svg}"
    labelled = root.get("aria-labelledby").split()
    assert [root.find(space + t).get("id") for t in ("title", "desc")] == labelled
    return {"nodes": {}, "edges": [], "title": root.find(space + "title").text, "description": root.find(space + "desc").text}


READERS = {
    "graphml": graphml, "gexf": gexf, "dot": dot, "pajek": pajek, "node-link": node_link,
    "turtle": lambda path: rdf(path, "turtle"), "jsonld": lambda path: rdf(path, "json-ld"),
    "pajek-one-mode": pajek_one_mode, "edge-list": edge_list, "incidence": incidence, "followthemoney": follow_the_money,
    "gephi-csv": gephi, "cypher-csv": cypher, "memberships": memberships, "svg": svg,
}

if __name__ == "__main__":
    print(json.dumps(READERS[sys.argv[1]](sys.argv[2])))
