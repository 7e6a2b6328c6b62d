"""Measures what becomes of the national figures on a register that is 20 and 100 times as large.

usage: growth.py WGR BENCH WORK: the binary, the folder of peers, and a folder with the documents and the national
register (national.sqlite). Exits with 1 when a limit is passed."""

import os
import subprocess
import sys

from bench import Table, in_turn, once, without

WGR, BENCH, WORK = sys.argv[1:4]
ON = ["--on", "2026-05-16"]
table = Table(WORK, "growth")


def document(times):
    """The national export, so many times."""
    path = os.path.join(WORK, f"national{times if times > 1 else ''}.xml")
    if not os.path.exists(path):
        maker = os.path.join(BENCH, "scale_roo.py")
        subprocess.run([sys.executable, maker, os.path.join(WORK, "national.xml"), path, str(times)], check=True)
    return path


def asking(times, *question):
    return [WGR, "--database", os.path.join(WORK, f"national{times if times > 1 else ''}.sqlite"), *question]


def questions(times):
    """What is asked of the whole register, and what of one council."""
    return {
        "check": asking(times, "check", *ON, "--format", "json"),
        "arrangements": asking(times, "arrangements", "brandweer", *ON, "--format", "json"),
        "network export": asking(times, "network", "export", "--format", "graphml", *ON),
        "panel": asking(times, "panel", "--unit", "arrangement", "--from", "2016", "--to", "2026", "--format", "csv"),
        "overview of a council": asking(times, "overview", "Amersfoort", *ON, "--format", "json"),
    }


alone = in_turn(questions(1), 5)
reading = once(asking(1, "--quiet", "import", document(1)), without(asking(1)[2])).cpu
for times in (20, 100):
    path = asking(times)[2]
    run = once(asking(times, "--quiet", "import", document(times)), without(path))
    table.row(f"import x {times} / ({times} x import), processor", run.cpu / (times * reading), most=1.25)
    table.row(f"import x {times}, peak memory", run.memory, "MB")
    for name, run in in_turn(questions(times), 1).items():
        if "council" in name:
            table.row(f"{name} x {times} / {name}", run.cpu / alone[name].cpu, most=2)
        else:
            table.row(f"{name} x {times} / ({times} x {name}), processor", run.cpu / (times * alone[name].cpu), most=1.25)
        table.row(f"{name} x {times}, peak memory", run.memory, "MB")
table.close()
