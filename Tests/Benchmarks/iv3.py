"""Measures reading an Iv3 table of 5 million rows, beside DuckDB's totals of the same file.

usage: iv3.py WGR BENCH WORK SUMS: the binary, the folder of peers, a folder for the documents, and the
binary that reads and adds up alone. Exits with 1 when a limit is passed."""

import os
import subprocess
import sys

from bench import Table, in_turn, without

WGR, BENCH, WORK, SUMS = sys.argv[1:5]
DOCUMENT = os.path.join(WORK, "iv3.csv")
DATABASE = os.path.join(WORK, "iv3.sqlite")

if not os.path.exists(DOCUMENT):
    subprocess.run([sys.executable, os.path.join(BENCH, "make_iv3.py"), "5000000", DOCUMENT], check=True)
runs = in_turn({
    "stored": ([WGR, "--database", DATABASE, "--quiet", "import", DOCUMENT], without(DATABASE)),
    "summed": [SUMS, DOCUMENT],
    "DuckDB": [sys.executable, os.path.join(BENCH, "peer_iv3_duckdb.py"), DOCUMENT, "2"],
}, 3)
table = Table(WORK, "iv3")
for name, run in runs.items():
    table.row(f"Iv3, 5 million rows, {name}", run.wall, "s")
table.row("Iv3, parsed and summed / DuckDB", runs["summed"].wall / runs["DuckDB"].wall, most=0.75)
table.row("Iv3, stored / DuckDB", runs["stored"].wall / runs["DuckDB"].wall, most=1.3)
table.row("Iv3, stored, peak memory", runs["stored"].memory, "MB", most=150)
table.close()
