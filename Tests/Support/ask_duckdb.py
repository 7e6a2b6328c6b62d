"""Answers the questions of a file (lines of --- between them) on a register with DuckDB, as sqlite3 prints it."""
import sys

import duckdb
from duckdb_extensions import import_extension

import_extension("sqlite_scanner")  # the extension of PyPI, so that nothing is fetched
connection = duckdb.connect()
connection.load_extension("sqlite_scanner")
connection.execute(f"ATTACH '{sys.argv[1]}' AS register (TYPE sqlite, READ_ONLY)")
connection.execute("USE register")
for question in open(sys.argv[2], encoding="utf-8").read().split("---\n"):
    for row in connection.execute(question).fetchall():
        print("|".join("" if value is None else str(value) for value in row))
    print("---")
