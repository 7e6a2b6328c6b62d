"""Measures reading a list of 64,000 rows of figures, beside Python's and DuckDB's reading of the same file.

usage: lists.py WGR WORK: the binary, and a folder for the documents; needs the national register there
(national.xml). The peers read the cells and turn amounts into numbers; they tie and keep nothing.
Exits with 1 when a limit is passed."""

import csv
import os
import random
import subprocess
import sys

from bench import Table, in_turn, without

WGR, WORK = sys.argv[1:3]
LIST = os.path.join(WORK, "figures.csv")
DATABASE = os.path.join(WORK, "figures.sqlite")
ROWS = 64_000
AMOUNTS = ["bijdrage", "eigen_vermogen_begin", "eigen_vermogen_eind", "vreemd_vermogen_begin",
           "vreemd_vermogen_eind", "resultaat"]

PYTHON = """
import csv, sys
total = 0
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file, delimiter=";"):
        for name in sys.argv[2].split(","):
            text = row[name].replace(".", "").replace(",", ".")
            total += float(text) if text else 0
print(total)
"""
DUCKDB = """
import duckdb, sys
sums = ", ".join(f"sum(cast(replace(replace({name}, '.', ''), ',', '.') as decimal(18, 2)))"
                 for name in sys.argv[2].split(","))
duckdb.execute("set threads=2")
print(duckdb.execute(f"select {sums} from read_csv(?, delim=';', header=true, all_varchar=true)",
                     [sys.argv[1]]).fetchall())
"""


def write_list():
    """A list in the layout of what municipalities report, with invented names and amounts."""
    random.seed(1)

    def amount():
        grouped = f"{random.randint(1_000, 9_999_999):,}".replace(",", ".")
        return random.choice(["", "", "", "-"]) + grouped + random.choice(["", ",00", ",50"])

    with open(LIST, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["gemeente", "regeling", "boekjaar", "documentsoort", *AMOUNTS, "bron_titel",
                         "bron_url", "opmerking"])
        for number in range(ROWS):
            place, year = number // 100, 2016 + number % 10
            writer.writerow([f"Verzonnen {place}", f"Regeling {number // 10 % 10}", year,
                             random.choice(["begroting", "jaarrekening"]),
                             *(amount() for _ in AMOUNTS), f"Programmabegroting {year}",
                             f"https://voorbeeld.example/{year}/{place}", "uit de paragraaf"])


def register_alone():
    """A register without figures."""
    without(DATABASE)()
    subprocess.run([WGR, "--database", DATABASE, "--quiet", "import", os.path.join(WORK, "national.xml")],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if not os.path.exists(LIST):
    write_list()
runs = in_turn({
    "wgr": ([WGR, "--database", DATABASE, "--quiet", "import", LIST], register_alone),
    "Python": [sys.executable, "-c", PYTHON, LIST, ",".join(AMOUNTS)],
    "DuckDB": [sys.executable, "-c", DUCKDB, LIST, ",".join(AMOUNTS)],
}, 3)
table = Table(WORK, "lists")
for name, run in runs.items():
    table.row(f"list of {ROWS} rows, {name}, processor", run.cpu, "s")
table.row("list, figures a second of processor time", ROWS * len(AMOUNTS) / runs["wgr"].cpu, least=75_000)
table.row("list, peak memory", runs["wgr"].memory, "MB", most=150)
table.close()
