"""How every benchmark measures: whole processes, in turn, so that a busy moment meets all of them alike.

What is measured goes into a table of its script, and the table into a file that `table.py` sets beside that of the
run before."""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from typing import NamedTuple


class Run(NamedTuple):
    """Wall and processor seconds and peak megabytes of a process."""

    wall: float
    cpu: float
    memory: float


def once(command, before=None):
    """One run of a command, after what must be done before it. A command that fails ends the benchmark; with 1 `check` says
    that it found something."""
    if before:
        before()
    started = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)[:200]} ended with {child.returncode}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def in_turn(commands, runs, warm=True):
    """Medians of several commands run A B C A B C …, after one run that is not counted.

    commands: for each name a command, or a command and what must be done before it.
    warm: whether there is that first run; without, for what takes minutes."""
    results = {name: [] for name in commands}
    for turn in range(0 if warm else 1, runs + 1):
        for name, command in commands.items():
            measured = once(*command) if isinstance(command, tuple) else once(command)
            if turn:
                results[name].append(measured)
    return {name: Run(*map(statistics.median, zip(*values))) for name, values in results.items()}


def instructions(command):
    """Millions of instructions of a command outside the kernel, the same on a busy machine as on an idle one: counted by
    the processor, else by callgrind (some fifty times as slow); None where neither can."""
    counters = [["perf", "stat", "-x", ";", "-e", "instructions:u"],
                ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]]
    for counter in counters:
        if not shutil.which(counter[0]):
            continue
        done = subprocess.run(counter + command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        found = re.search(r"^(\d+);|Collected : (\d+)", done.stderr, re.MULTILINE)
        if done.returncode in (0, 1) and found:
            return int(found[1] or found[2]) / 1e6
    return None


def without(database):
    """What removes a register before a run."""

    def remove():
        for path in (database, database + "-journal"):
            if os.path.exists(path):
                os.remove(path)

    return remove


class Table:
    """The rows of one script: what was measured, its value, and the limit it must keep within if there is one."""

    def __init__(self, work, name):
        self.path = os.path.join(work, "results", name + ".json")
        self.rows = []

    def row(self, what, value, unit="", most=None, least=None, steady=False):
        """Adds a row.

        steady: whether the value is a count, so that a tenth more is a change and no noise."""
        if value is None:
            return
        met = (most is None or value <= most) and (least is None or value >= least)
        limit = f"<= {most:g}" if most is not None else f">= {least:g}" if least is not None else ""
        self.rows.append({
            "what": what, "value": value, "unit": unit, "limit": limit, "met": met,
            "steady": steady, "more is better": least is not None})
        print(f"{what}: {value:.4g} {unit} {limit} {'' if met else 'MISSED'}".rstrip())

    def close(self):
        """Keeps the table, and ends with 1 where a limit is passed."""
        os.makedirs(os.path.dirname(self.path), exist_ok=True)
        with open(self.path, "w", encoding="utf-8") as out:
            json.dump(self.rows, out, indent=1)
        sys.exit(0 if all(row["met"] for row in self.rows) else 1)
