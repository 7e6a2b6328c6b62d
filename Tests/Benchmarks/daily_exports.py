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
    if os.path.exists(database):
        os.remove(database)
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
            [wgr, "import", "--database", database, "--quiet", export],
            check=True, stdout=subprocess.DEVNULL)
        seconds.append(time.monotonic() - start)
        sizes.append(os.path.getsize(database))
    quarter = max(1, days // 4)
    for name, part in (("first", seconds[1:quarter]), ("last", seconds[-quarter:])):
        print(f"{name} quarter: {sum(part) / max(1, len(part)):.2f} s an export")
    ratio = sizes[-1] / sizes[0]
    print(f"database: {sizes[0]:,} bytes after the first, {sizes[-1]:,} after {days}: {ratio:.2f} times")
    print(f"whole: {sum(seconds):.0f} s for {days} exports")
    os.remove(export)
    sys.exit(0 if ratio <= 3 else 1)


if __name__ == "__main__":
    main()
