#!/usr/bin/env python3
"""Counts signals about the register straight from an export, sharing no code with wgr.

usage: independent_signals.py EXPORT.xml[.gz] DAY
prints JSON: {code: [[systeemId of the arrangement, …], …]}, one entry a case, sorted
"""
import collections
import datetime
import json
import re
import sys
import unicodedata

from independent_count import applies, attribute, children, parse, text

GENERIC = {
    "gemeenschappelijke", "openbaar", "lichaam", "orgaan", "regionale", "regio", "dienst", "het", "van",
    "voor", "een", "samenwerking", "zonder", "meer", "inzake", "betreffende",
}


def own_words(title):
    """The words of a title that say what it is about."""
    plain = unicodedata.normalize("NFD", title.lower())
    words = re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return {
        word
        for word in words
        if len(word) > 2
        and not word.endswith(("regeling", "organisatie"))
        and word not in GENERIC
        and not word.isdigit()
    }


def ended(organisation, day):
    end = text(organisation, "eindDatum") if organisation is not None else None
    return end is not None and end <= day


def first_id(element, name):
    found = children(element, name)
    return attribute(found[0], "systeemId") if found else None


def kind(organisation):
    kinds = [kind.text for kinds in children(organisation, "types") for kind in kinds]
    return kinds[0] if kinds else None


class Register:
    def __init__(self, root, day):
        self.day = day
        self.organisations, self.arrangements = {}, {}
        for element in root.iter():
            name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
            if name == "organisatie":
                self.organisations.setdefault(attribute(element, "systeemId"), element)
            elif name == "regeling":
                self.arrangements[attribute(element, "systeemId")] = element
        self.open = {
            id: element
            for id, element in self.arrangements.items()
            if applies(
                text(element, "datumInwerkingtreding"), text(element, "datumUitwerkingtreding"), day)
        }

    def participants(self, arrangement):
        return [
            participant
            for group in children(arrangement, "deelnemendeOrganisaties")
            for participant in group
            if applies(text(participant, "toetredingsDatum"), None, self.day)
        ]

    def bodies(self, participant):
        return [b.text for group in children(participant, "bestuursorganen") for b in group]

    def cases(self):
        found = collections.defaultdict(list)
        year_ago = str(int(self.day[:4]) - 1) + self.day[4:]
        for id, arrangement in self.open.items():
            start = text(arrangement, "datumInwerkingtreding")
            members = self.participants(arrangement)
            for member in members:
                organisation = self.organisations.get(attribute(member, "systeemId"))
                if ended(organisation, self.day):
                    found["opgeheven-deelnemer"].append([id])
                began = text(organisation, "startDatum") if organisation is not None else None
                joined = text(member, "toetredingsDatum")
                if began and joined and joined < began and kind(organisation) not in (
                        "Gemeente", "Provincie", "Waterschap", "Ministerie"):
                    found["toetreding-voor-oprichting"].append([id])
            if ended(
                    self.organisations.get(first_id(arrangement, "regionaalSamenwerkingsorgaan")),
                    self.day):
                found["organisatie-beeindigd"].append([id])
            if start < "2022-07-01":
                found["niet-vernieuwd-sinds-wgr-2022"].append([id])
            verified = text(arrangement, "datumTerVerificatie")
            if verified and verified < year_ago:
                found["niet-geverifieerd"].append([id])
            forms = children(arrangement, "samenwerkingsvorm")
            if forms and attribute(forms[0], "afkorting") == "BVO" and any(
                    body in ("Gemeenteraad", "Burgemeester")
                    for member in members for body in self.bodies(member)):
                found["bvo-met-raad-of-burgemeester"].append([id])
            shares = [text(member, "verdeelsleutel") for member in members]
            if shares and all(shares):
                if abs(sum(float(share.replace(",", ".")) for share in shares) - 100) > 0.1:
                    found["verdeelsleutel-telt-niet-op"].append([id])
            for _ in range(self.missing(arrangement, members)):
                found["gegevens-ontbreken"].append([id])
            found["versies-sluiten-niet-aan"] += [[id]] * self.seams(id)
            found["mogelijk-opgevolgd"] += [[id]] * self.successors(id)
        for body in self.organisations.values():
            if kind(body) == "Regionaal samenwerkingsorgaan" and self.outlives(body):
                found["regeling-beeindigd"].append([])
        found["dubbel-nummer"] += [[]] * self.shared_numbers()
        return {code: sorted(cases) for code, cases in found.items() if cases}

    def missing(self, arrangement, members):
        fields = ["doel", "wettelijkeGrondslagen", "instellingsbesluiten", "bronhouder",
                  "datumTerVerificatie"]
        count = sum(not children(arrangement, field) for field in fields)
        without = [member for member in members if not self.bodies(member)]
        governments = [
            member
            for member in without
            if kind(self.organisations[attribute(member, "systeemId")])
            in ("Gemeente", "Provincie", "Waterschap")
        ]
        return count + bool(governments or (without and len(without) == len(members)))

    def line(self, id):
        line = [id]
        while first_id(self.arrangements[line[0]], "previousVersion"):
            line.insert(0, first_id(self.arrangements[line[0]], "previousVersion"))
        while first_id(self.arrangements[line[-1]], "nextVersion"):
            line.append(first_id(self.arrangements[line[-1]], "nextVersion"))
        return line

    def seams(self, id):
        count = 0
        line = self.line(id)
        for earlier, later in zip(line, line[1:]):
            end = text(self.arrangements[earlier], "datumUitwerkingtreding")
            start = text(self.arrangements[later], "datumInwerkingtreding")
            days = datetime.date.fromisoformat(start) - datetime.date.fromisoformat(end)
            count += days.days not in (0, 1)
        return count

    def successors(self, id):
        arrangement = self.open[id]
        members = {attribute(m, "systeemId") for m in self.participants(arrangement)}
        areas = {a.text for group in children(arrangement, "beleidsterreinen") for a in group}
        words = own_words(text(arrangement, "titel"))
        count = 0
        for other_id, other in self.open.items():
            later = text(other, "datumInwerkingtreding") > text(arrangement, "datumInwerkingtreding")
            everyone = {attribute(m, "systeemId") for m in self.participants(other)}
            if other_id == id or children(other, "previousVersion") or not later:
                continue
            if not members or not words or not members <= everyone:
                continue
            others = own_words(text(other, "titel"))
            other_areas = {a.text for group in children(other, "beleidsterreinen") for a in group}
            count += words == others or bool(areas and areas == other_areas and words & others)
        return count

    def outlives(self, body):
        if not applies(text(body, "startDatum"), text(body, "eindDatum"), self.day):
            return False
        founder = first_id(body, "hoortBijGemeenschappelijkeRegeling")
        used = {first_id(a, "regionaalSamenwerkingsorgaan") for a in self.open.values()}
        if founder not in self.arrangements or attribute(body, "systeemId") in used:
            return False
        end = text(self.arrangements[self.line(founder)[-1]], "datumUitwerkingtreding")
        return end is not None and end <= self.day

    def shared_numbers(self):
        users = collections.defaultdict(set)
        for arrangement in self.open.values():
            form = attribute(children(arrangement, "samenwerkingsvorm")[0], "afkorting")
            body = first_id(arrangement, "regionaalSamenwerkingsorgaan")
            if form in ("OL", "BVO") and body in self.organisations:
                for group in children(self.organisations[body], "identificatiecodes"):
                    for code in group:
                        scheme = attribute(code, "naam")
                        if scheme in ("KVK-nummer", "RSIN", "OIN"):
                            users[scheme, code.text].add(body)
        return sum(len(bodies) > 1 for bodies in users.values())


def main(path, day):
    json.dump(Register(parse(path), day).cases(), sys.stdout)


main(sys.argv[1], sys.argv[2])
