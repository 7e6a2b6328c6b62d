"""Reads a year of daily exports and tells what each costs in time and in space.

The exports are made from the national one by small edits: every day 0.5 % of the records of
organisations and arrangements get another date of verification, title or participant. They are read one
at a time and not kept.

    daily_exports.py WGR NATIONAL.xml WORK [DAYS]
"""

import datetime
import os
import random
import re
import subprocess
import sys
import time

from bench import Table, in_turn, without

SHARE_A_DAY = 0.005


def edited(record, day, chance):
    """A record with one small edit, as keepers make them."""
    kind = chance.random()
    if kind < 0.8 or not record.startswith("<regeling"):
        verified = f"<datumTerVerificatie>{day}</datumTerVerificatie>"
        return re.sub(r"<datumTerVerificatie>.*?</datumTerVerificatie>", verified, record, count=1)
    if kind < 0.9:
        title = f"<titel>{chance.choice(['Nieuwe', 'Gewijzigde', 'Herziene'])} "
        return record.replace("<titel>", title, 1)
    participants = re.findall(
        r"\s*<deelnemendeOrganisatie .*?</deelnemendeOrganisatie>", record, flags=re.S)
    return record.replace(chance.choice(participants), "", 1) if len(participants) > 2 else record


def main():
    wgr, national, work = sys.argv[1:4]
    days = int(sys.argv[4]) if len(sys.argv) > 4 else 365
    chance = random.Random(6)
    with open(national, encoding="utf-8") as file:
        text = file.read()
    pattern = r"(<organisatie .*?</organisatie>|<regeling .*?</regeling>)"
    parts = re.split(pattern, text, flags=re.S)
    records = range(1, len(parts), 2)
    database = os.path.join(work, "daily.sqlite")
    export = os.path.join(work, "daily.xml")
    without(database)()
    date = datetime.date(2026, 5, 16)
    seconds, sizes = [], []
    for number in range(days):
        if number:
            date += datetime.timedelta(days=1)
            for place in chance.sample(records, round(len(records) * SHARE_A_DAY)):
                parts[place] = edited(parts[place], date, chance)
        whole = "".join(parts).replace('timestamp="2026-05-16"', f'timestamp="{date}"', 1)
        with open(export, "w", encoding="utf-8") as file:
            file.write(whole)
        start = time.monotonic()
        subprocess.run(
            [wgr, "import", "--database", database, "--quiet", "--accept-future", export],
            check=True, stdout=subprocess.DEVNULL)
        seconds.append(time.monotonic() - start)
        sizes.append(os.path.getsize(database))
    os.remove(export)
    quarter = max(1, days // 4)
    table = Table(work, "daily")
    table.row("a daily export, first quarter", sum(seconds[1:quarter]) / max(1, quarter - 1), "s")
    table.row("a daily export, last quarter", sum(seconds[-quarter:]) / quarter, "s")
    table.row(f"register of {days} exports / of the first", sizes[-1] / sizes[0], most=3)
    changes = [wgr, "--database", database, "changes", "--since", "2026-05-16", "--format", "json"]
    runs = in_turn({"of a council": changes + ["Almere"], "of the country": changes}, 5)
    table.row(f"changes of a council over {days} exports", runs["of a council"].wall * 1000, "ms", most=60)
    table.row(f"changes of the country over {days} exports", runs["of the country"].wall * 1000, "ms")
    table.close()


if __name__ == "__main__":
    main()
