"""Measures reading a list of 64,000 rows of figures, beside Python's and DuckDB's reading of the same file.

usage: lists.py WGR WORK: the binary, and a folder for the documents; needs the national register there
(national.xml). The peers read the cells and turn amounts into numbers; they tie and keep nothing.
Exits with 1 when a limit is passed."""

import csv
import os
import random
import statistics
import subprocess
import sys
import time

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


def once(command, before):
    """Wall and processor seconds and peak megabytes of one run."""
    before()
    started = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"{command[0]} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def register_alone():
    """A register without figures."""
    for name in (DATABASE, DATABASE + "-journal"):
        if os.path.exists(name):
            os.remove(name)
    subprocess.run([WGR, "--database", DATABASE, "--quiet", "import", os.path.join(WORK, "national.xml")],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if not os.path.exists(LIST):
    write_list()
commands = {
    "wgr": ([WGR, "--database", DATABASE, "--quiet", "import", LIST], register_alone),
    "Python": ([sys.executable, "-c", PYTHON, LIST, ",".join(AMOUNTS)], lambda: None),
    "DuckDB": ([sys.executable, "-c", DUCKDB, LIST, ",".join(AMOUNTS)], lambda: None),
}
runs = {name: [] for name in commands}
for turn in range(4):
    for name, (command, before) in commands.items():
        measured = once(command, before)
        if turn:
            runs[name].append(measured)
medians = {
    name: tuple(statistics.median(column) for column in zip(*values)) for name, values in runs.items()
}
for name, (wall, cpu, memory) in medians.items():
    print(f"list of {ROWS} rows, {name}: {wall:.2f} s wall, {cpu:.2f} s processor, {memory:.0f} MB")
rate = ROWS * len(AMOUNTS) / medians["wgr"][1]
passed = rate >= 75_000 and medians["wgr"][2] <= 150
print(f"list, figures a second of processor time: {rate:.0f} (>= 75000), {medians['wgr'][2]:.0f} MB (<= 150)")
sys.exit(0 if passed else 1)
