"""Reads the catalogue of a website (Turtle and JSON-LD), checks it by shapes and prints what it found as JSON.

usage: read_catalogue.py FOLDER BASE SHAPES
"""
import json
import sys
from pathlib import Path

from pyshacl import validate
from rdflib import Graph, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCAT, DCTERMS, RDF

folder, base, shapes = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
turtle = Graph().parse(folder / "catalog.ttl", format="turtle", publicID=base + "catalog.ttl")
other = Graph().parse(folder / "catalog.jsonld", format="json-ld", publicID=base + "catalog.jsonld")
conforms, _, report = validate(turtle, shacl_graph=shapes, advanced=True)
files = [str(address) for address in turtle.objects(predicate=DCAT.accessURL)]
lame = Graph() + turtle
lame.remove((None, DCTERMS.publisher, None))
print(
    json.dumps(
        {
            "conforms": conforms,
            "report": "" if conforms else report,
            "same": isomorphic(turtle, other),
            "datasets": len(list(turtle.subjects(RDF.type, DCAT.Dataset))),
            "missing": [f for f in files if not (folder / f.removeprefix(base)).is_file()],
            "whole": len(list(turtle.objects(predicate=DCAT.downloadURL))),
            "foreign": [
                str(s) for s in set(turtle.subjects()) if isinstance(s, URIRef) and not s.startswith(base)
            ],
            "seesFaults": not validate(lame, shacl_graph=shapes, advanced=True)[0],
        }
    )
)
