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
    filled["zetels"], filled["stemmen"], filled["totaal_stemmen"] = 1 + number % 3, 4 + number, 189
    return filled


# The sheets on boards, leaving and classes: what a column gets in a row.
BOARDS = {
    "stemverhouding": lambda number: {
        "zetels": 1 + number % 3, "stemmen": 2 + number, "totaal_stemmen": 1000,
        "aandeel_pct": 12.5 + number, "soort_besluit": "jaarstukken; begroting",
        "wijze": "gewogen-inwoners", "meerderheid": "twee derde", "meerderheid_begroting": "gewoon",
        "geldig_vanaf": DAY, "peildatum": "2026"},
    "stemregels": lambda number: {
        "regel": f"één stem per {number}0.000 inwoners", "per_inwoners": 10000, "afronding": "naar boven",
        "minimum": 2, "maximum": 40, "soort_besluit": "begroting", "geldig_vanaf": DAY},
    "uittredingsbepaling": lambda number: {
        "opzegtermijn_maanden": 12 + number, "ingangsdatum": "1 januari", "wijze": "aflopend", "jaren": 5,
        "percentage_eerste_jaar": 87.5, "aflopend": "ja", "grondslag_bedrag": "de bijdrage van het jaar",
        "geldig_vanaf": DAY},
    "risicoklasse": lambda number: {
        "klasse": f"{number} groot belang", "pakket": "plus", "risico": "gering tot matig",
        "belang_bestuurlijk": "4 van 28 stemmen", "belang_financieel": "€ 1.000"},
    "klassenregel": lambda number: {
        "vergelijking": "minder dan" if number % 2 else "ten minste", "grens": 12.5 + number,
        "klasse": f"{1 + number % 3} belang", "volgorde": 1 + number % 3, "pakket": "plus",
        "geldig_vanaf": DAY},
}


def board_values(kind, number):
    """What a row of these gets; every fourth one stays empty."""
    if number % 4 == 3:
        return {}
    return BOARDS[kind](number) | {
        "bron_titel": f"Regeling {number}", "bron_url": "https://www.example.nl/regeling",
        "bron_datum": DAY, "opmerking": "- overgenomen"}


def text(value):
    if isinstance(value, float):
        return str(value).replace(".", ",")
    return value.strftime("%Y-%m-%d") if isinstance(value, datetime.date) else str(value)


if manner == "csv":
    with open(source, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    kind = next((kind for kind, make in BOARDS.items() if make(0).keys() <= rows[0].keys()), None)
    for number, row in enumerate(rows):
        filled = board_values(kind, number) if kind else values(number, row["documentsoort"])
        row.update({name: text(value) for name, value in filled.items()})
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
for kind in BOARDS:
    board = book[kind]
    places = {cell.value: cell.column for cell in board[1]}
    for line in range(2, board.max_row + 1):
        for name, value in board_values(kind, line - 2).items():
            cell = board.cell(line, places[name])
            assert not cell.protection.locked, f"{kind} {cell.coordinate} is locked"
            cell.value = str(value) if manner == "habits" and name == "stemmen" else value
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
