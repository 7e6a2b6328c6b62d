"""Measures reading an Iv3 table of 5 million rows, beside DuckDB's totals of the same file.

usage: iv3.py WGR BENCH WORK SUMS: the binary, the folder of peers, a folder for the documents, and the
binary that reads and adds up alone.
Exits with 1 when a limit is passed."""

import os
import statistics
import subprocess
import sys
import time

WGR, BENCH, WORK, SUMS = sys.argv[1:5]
TABLE = os.path.join(WORK, "iv3.csv")
DATABASE = os.path.join(WORK, "iv3.sqlite")


def once(command):
    """Wall seconds and peak megabytes of one run."""
    for name in (DATABASE, DATABASE + "-journal"):
        if os.path.exists(name):
            os.remove(name)
    started = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"{command[0]} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


if not os.path.exists(TABLE):
    subprocess.run([sys.executable, os.path.join(BENCH, "make_iv3.py"), "5000000", TABLE], check=True)
commands = {
    "stored": [WGR, "--database", DATABASE, "--quiet", "import", TABLE],
    "parsed and summed": [SUMS, TABLE],
    "DuckDB": [sys.executable, os.path.join(BENCH, "peer_iv3_duckdb.py"), TABLE, "2"],
}
runs = {name: [] for name in commands}
for turn in range(4):
    for name, command in commands.items():
        measured = once(command)
        if turn:
            runs[name].append(measured)
medians = {
    name: tuple(statistics.median(column) for column in zip(*values)) for name, values in runs.items()
}
for name, (wall, memory) in medians.items():
    print(f"iv3, {name}: {wall:.2f} s, {memory:.0f} MB")
ratio = medians["stored"][0] / medians["DuckDB"][0]
passed = ratio <= 3 and medians["stored"][1] <= 150
summed = medians["parsed and summed"][0] / medians["DuckDB"][0]
passed = passed and summed <= 1
print(f"iv3, parsed and summed / DuckDB: {summed:.2f} (<= 1)")
print(f"iv3, stored / DuckDB: {ratio:.2f} (<= 3), {medians['stored'][1]:.0f} MB (<= 150)")
sys.exit(0 if passed else 1)
