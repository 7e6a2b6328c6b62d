"""Walks the interface of a website by its description and prints what it found as JSON.

usage: walk_api.py FOLDER

Reads openapi.json with openapi-spec-validator, checks it by the rules of the NL API Design Rules that a linter can
tell, and every file under v1/ against the schema of its path: strictly, so that a key that is not described is found.
"""
import copy
import json
import re
import sys
from pathlib import Path
from urllib.parse import urljoin

from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

root = Path(sys.argv[1]) / "v1"
description = json.loads((root / "openapi.json").read_text())
OpenAPIV31SpecValidator(description).validate()


def lint(api):
    """What the ruleset of Logius (media/linter.yaml) has against it, by the name of the rule."""
    found = set()
    if not re.fullmatch(r"3(\.\d+){1,2}", api["openapi"]):
        found.add("openapi3")
    if not re.fullmatch(r"\d+\.\d+\.\d+", api["info"]["version"]):
        found.add("semver")
    for field in ("name", "email", "url"):
        if field not in api["info"].get("contact", {}):
            found.add("info-contact-" + field)
    for server in api["servers"]:
        if not re.search(r"/v\d+$", server["url"]):
            found.add("include-major-version-in-uri")
        if server["url"].startswith("http://"):
            found.add("servers-use-https")
    for path, item in api["paths"].items():
        if path.endswith("/"):
            found.add("paths-no-trailing-slash")
        if not re.fullmatch(r"(/([a-z0-9-]+|\{[^}]+\}))+", path):
            found.add("paths-kebab-case")
        if not re.fullmatch(r"(/([a-z0-9-]+|\{[^}]+\}))+\.json", path):
            found.add("paths-kebab-case but for .json")
        if set(item) - {"get"}:
            found.add("http-methods")
        operation = item["get"]
        if any(p["in"] == "query" for p in operation.get("parameters", [])):
            found.add("query-keys")
        for status, response in operation["responses"].items():
            if "$ref" in response:
                response = api["components"]["responses"][response["$ref"].split("/")[-1]]
            if status < "400" and "API-Version" not in response.get("headers", {}):
                found.add("missing-version-header")
            if status >= "400" and set(response["content"]) != {"application/problem+json"}:
                found.add("use-problem-schema")
        if operation.get("parameters") and "400" not in operation["responses"]:
            found.add("problem-invalid-input")
    for name, schema in api["components"]["schemas"].items():
        if not re.fullmatch(r"([A-Z][a-z]+)+", name):
            found.add("schema-camel-case")
        for key, value in properties(schema):
            if not re.fullmatch(r"[a-z][a-zA-Z0-9]*", key):
                found.add("property-casing " + key)
            if re.search(r"^datum$|Datum$", key) and value.get("format") != "date":
                found.add("specify-format-for-date " + key)
    return sorted(found)


def properties(schema):
    for key, value in schema.get("properties", {}).items():
        yield key, value
        yield from properties(value)
    if "items" in schema:
        yield from properties(schema["items"])


def strict(schema):
    """The schema with objects that have no keys but those described."""
    if isinstance(schema, dict):
        if "properties" in schema:
            schema["additionalProperties"] = False
        for value in schema.values():
            strict(value)
    return schema


schemas = strict(copy.deepcopy(description["components"]["schemas"]))
registry = Registry().with_resource(
    "urn:api", DRAFT202012.create_resource({"components": {"schemas": schemas}})
)


def validator(name):
    return Draft202012Validator(
        {"$ref": f"urn:api#/components/schemas/{name}"}, registry=registry, format_checker=FormatChecker()
    )


def pattern(path, operation):
    parts = {p["name"]: p["schema"]["pattern"].strip("^$") for p in operation.get("parameters", [])}
    text = re.escape(path.lstrip("/"))
    for name, meant in parts.items():
        text = text.replace(re.escape("{" + name + "}"), f"(?:{meant})")
    return re.compile(text)


paths = []
for path, item in description["paths"].items():
    operation = item["get"]
    content = operation["responses"]["200"]["content"]["application/json"]
    name = content["schema"]["$ref"].split("/")[-1]
    example = content["examples"]["bestand"]["externalValue"]
    paths.append((path, pattern(path, operation), validator(name), example))

faults, counts, unknown = [], {path: 0 for path, *_ in paths}, []
files = sorted(str(file.relative_to(root)) for file in root.rglob("*") if file.is_file())
for file in files:
    if file in ("openapi.json", "404.json"):
        continue
    # An address with a fixed name comes before one with a parameter.
    match = next((p for p in sorted(paths, key=lambda p: "{" in p[0]) if p[1].fullmatch(file)), None)
    if match is None:
        unknown.append(file)
        continue
    counts[match[0]] += 1
    answer = json.loads((root / file).read_text())
    for error in match[2].iter_errors(answer):
        faults.append(f"{file}: {error.json_path}: {error.message[:200]}")
    if not answer["stand"]["licentie"] or not answer["stand"]["peildatum"]:
        faults.append(f"{file}: no day or licence")

totals = {}
for path, meant, _, example in paths:
    if "{" in path:
        continue
    name = path.strip("/").removesuffix(".json")
    address, rows, total = path.lstrip("/"), 0, None
    while address:
        page = json.loads((root / address).read_text())
        rows += len(page[name])
        total = page["pagina"]["totaal"]
        following = page["pagina"]["volgende"]
        address = urljoin(address, following) if following else None
    if rows != total:
        faults.append(f"{name}: {rows} rows of {total}")
    totals[name] = total

problem = json.loads((root / "404.json").read_text())
faults += [e.message for e in validator("Probleem").iter_errors(problem)]
print(
    json.dumps(
        {
            "lint": lint(description),
            "faults": faults[:20],
            "unknown": unknown[:20],
            "counts": counts,
            "totals": totals,
            "examples": all((root / example).is_file() for *_, example in paths),
            "size": (root / "openapi.json").stat().st_size,
        }
    )
)
