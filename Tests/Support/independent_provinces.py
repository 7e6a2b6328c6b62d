#!/usr/bin/env python3
"""Reads the province of each organisation from the addresses of an export, sharing no code with wgr.

usage: independent_provinces.py EXPORT.xml[.gz]
prints JSON: {systeemId: province}, without those whose addresses name no province or more than one
"""
import json
import sys

from independent_count import attribute, children, local, parse

NAMES = dict(zip(
    range(20, 32),
    "Groningen Fryslân Drenthe Overijssel Flevoland Gelderland Utrecht Noord-Holland Zuid-Holland Zeeland "
    "Noord-Brabant Limburg".split()))
answer = {}
for element in parse(sys.argv[1]).iter():
    if not isinstance(element.tag, str) or local(element.tag) != "organisatie":
        continue
    addresses = [a for group in children(element, "adressen") for a in children(group, "adres")]
    own = [a for a in addresses if all(k.text != "Woo-Adres" for k in children(a, "adresType"))]
    named = {p.text.strip() for a in own for p in children(a, "provincie")}
    if len(named) == 1:
        answer[attribute(element, "systeemId")] = NAMES[int(named.pop()[-2:])]
print(json.dumps(answer))
