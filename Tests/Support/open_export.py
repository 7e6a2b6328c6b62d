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
    answer = from_networkx(graph)
    about = {name: graph.graph.get(name) for name in ("titel", "peildatum", "bron", "licentie")}
    assert all(about.values()), "the file tells where it is from"
    try:
        other = igraph.Graph.Read_GraphML(path)
        answer["igraph"] = [other.vcount(), other.ecount()]
        assert {name: other[name] for name in about} == about, "both readers see where it is from"
    except NotImplementedError:
        pass
    return answer


def gexf(path):
    import networkx

    source = pathlib.Path(path).read_text(encoding="utf-8")
    root = ElementTree.fromstring(source)
    spells = {}
    ids = {"node": set(), "edge": set()}
    declared = {
        group.get("class"): {a.get("id") for a in group}
        for group in root.iter("{http://gexf.net/1.3}attributes")
    }
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
    answer = from_networkx(networkx.read_gexf(older_path), leave_out=("label", "id"))
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
        "oppervlakte", "oppervlakteJaar", "herkomst", "opgeheven")}
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
    "gephi-csv": gephi, "cypher-csv": cypher, "memberships": memberships, "svg": svg,
}

if __name__ == "__main__":
    print(json.dumps(READERS[sys.argv[1]](sys.argv[2])))
