"""Runs whole processes in turn and keeps a table of what was measured against its limit."""

import os
import statistics
import subprocess
import sys
import time

rows = []
passed = True


def once(command):
    """Wall seconds, processor seconds and peak megabytes of one run."""
    started = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[:4]} ended with {child.returncode}")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def in_turn(commands, runs, warm=True):
    """Medians of several commands run A B C A B C …, after one run that is not counted unless told otherwise."""
    results = {name: [] for name in commands}
    for turn in range(runs + warm):
        for name, command in commands.items():
            measured = once(command)
            if turn >= warm:
                results[name].append(measured)
    return {name: [statistics.median(c) for c in zip(*values)] for name, values in results.items()}


def report(what, value, limit, unit=""):
    """A row of the table; a value above the limit is missed."""
    global passed
    ok = value <= limit
    passed = passed and ok
    rows.append((what, f"{value:.3g} {unit}".strip(), f"<= {limit:g} {unit}".strip(), "ok" if ok else "MISSED"))


def finish():
    """Prints the table and ends, with 1 where a limit was passed."""
    width = max(len(row[0]) for row in rows)
    print()
    for what, value, limit, verdict in rows:
        print(f"{what:{width}}  {value:>12}  {limit:>12}  {verdict}")
    sys.exit(0 if passed else 1)
