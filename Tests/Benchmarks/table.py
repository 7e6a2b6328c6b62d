"""Prints what the benchmarks measured beside the run before, and says what became slower by more than a tenth.

usage: table.py WORK: the folder in which the benchmarks kept their tables. The result takes the place of the one before.
Exits with 1 when a count became more than a tenth larger; times are told and do not decide, for a busy machine moves them."""

import json
import os
import sys

WORK = sys.argv[1]
KEPT = os.path.join(WORK, "last.json")
before = {}
if os.path.exists(KEPT):
    with open(KEPT, encoding="utf-8") as file:
        before = {row["what"]: row["value"] for row in json.load(file)}
rows = []
folder = os.path.join(WORK, "results")
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        rows += json.load(file)

worse = []
width = max(len(row["what"]) for row in rows)
print(f"\n{'':{width}}  {'now':>14}  {'before':>10}  {'limit':>10}")
for row in rows:
    old = before.get(row["what"])
    now = f"{row['value']:.4g} {row['unit']}".strip()
    then = "" if old is None else f"{old:.4g}"
    verdict = "" if row["met"] else "MISSED"
    if old:
        change = row["value"] / old
        if row["more is better"]:
            change = 1 / change if change else float("inf")
        if change > 1.1:
            verdict += f" {round((change - 1) * 100)} % slower" if row["unit"] != "MB" else f" {round((change - 1) * 100)} % more"
            worse.append(row)
    print(f"{row['what']:{width}}  {now:>14}  {then:>10}  {row['limit']:>10}  {verdict}".rstrip())
with open(KEPT, "w", encoding="utf-8") as out:
    json.dump(rows, out, indent=1)
print()
if not before:
    print("Kept; there was no run before to compare with.")
elif not worse:
    print("Nothing became slower by more than 10 %.")
else:
    print(f"{len(worse)} became slower or larger by more than 10 %: " + "; ".join(row["what"] for row in worse))
sys.exit(1 if any(row["steady"] for row in worse) else 0)
