"""Fills in a template as a griffier would: fill_template.py MANNER IN OUT

MANNER is csv, plain (the workbook with typed cells), or habits (what Excel and its users make of it)."""
import csv, datetime, sys
import openpyxl

manner, source, target = sys.argv[1:]
DAY = datetime.date(2026, 4, 1)
AMOUNTS = ["bijdrage", "eigen_vermogen_begin", "eigen_vermogen_eind", "vreemd_vermogen_begin",
           "vreemd_vermogen_eind", "resultaat"]
DAYS = ["verzonden_op", "ontvangen_op", "raadsvergadering", "zienswijze_verzonden_op",
        "bestuursvergadering", "antwoord_ontvangen_op"]


def values(number, document):
    """What a row gets; every fourth one stays empty."""
    if number % 4 == 3:
        return {}
    filled = {name: DAY + datetime.timedelta(days=10 * place + number)
              for place, name in enumerate(DAYS)}
    filled["bron_titel"] = f"Stuk {number}; versie “{document}”"
    filled["bron_url"] = f"https://www.example.nl/stuk-{number}.pdf"
    filled["bron_datum"] = DAY - datetime.timedelta(days=number)
    filled["opmerking"] = f"- regel {number}, met een streepje"
    if document == "kadernota":
        return filled
    for place, name in enumerate(AMOUNTS):
        filled[name] = (-1 if name == "resultaat" else 1) * (1234000 + 1000 * place + number)
    filled["belang_begin"] = "8 % van de stemmen"
    filled["belang_eind"] = f"{number} zetels van 41"
    filled["risico"] = f"Garantie voor leningen van € {number},5 miljoen"
    filled["zienswijze"] = "geen zienswijze" if number % 2 else "zienswijze ingediend"
    return filled


def text(value):
    return value.strftime("%Y-%m-%d") if isinstance(value, datetime.date) else str(value)


if manner == "csv":
    with open(source, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    for number, row in enumerate(rows):
        row.update({k: text(v) for k, v in values(number, row["documentsoort"]).items()})
    with open(target, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    sys.exit()

book = openpyxl.load_workbook(source)
sheet = book["invulblad"]
columns = {cell.value: cell.column for cell in sheet[1]}
for line in range(2, sheet.max_row + 1):
    document = sheet.cell(line, columns["documentsoort"]).value
    for name, value in values(line - 2, document).items():
        cell = sheet.cell(line, columns[name])
        assert not cell.protection.locked, f"{cell.coordinate} is locked"
        cell.value = value
        if manner == "habits":
            if name in AMOUNTS:
                cell.value = str(value)  # a number kept as text
            elif name in ("verzonden_op", "bron_datum"):
                cell.value = (value - datetime.date(1899, 12, 30)).days  # the format was cleared
                cell.number_format = "General"
            elif name == "raadsvergadering":
                cell.value = f"{value.day}-{value.month}-{value.year}"  # typed as text
if manner == "habits":
    for name in ("boekjaar", "systeemId"):
        for line in range(2, sheet.max_row + 1):
            cell = sheet.cell(line, columns[name])
            cell.value = str(cell.value) if name == "boekjaar" else int(cell.value)
    sheet.cell(sheet.max_row + 40, 1).value = " "
    sheet.cell(5, sheet.max_column + 3).value = " "
    sheet.column_dimensions["D"].width = 80
    book.move_sheet(sheet, offset=2)
    book.create_sheet("Blad1", 0)["B3"] = "nog navragen bij de regeling"
book.save(target)
