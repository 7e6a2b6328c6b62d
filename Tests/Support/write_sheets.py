"""Writes the list of contributions of one council as clerks have it, in the format that a file's name tells.

Usage: write_sheets.py FILE (.xlsx, .ods, .fods, .xml for Excel 2003, .csv for the code page of DOS)
"""

import sys
import zipfile
from xml.sax.saxutils import escape

import openpyxl

TITLE = "Bijdragen aan gemeenschappelijke regelingen, coördinatie financiën"
NAMES = ["Gemeente", "Regeling", "Boekjaar", "Documentsoort", "Bijdrage", "Opmerking"]
UNITS = ["", "", "", "", "x € 1.000", ""]
ROWS = [
    ["Urk", "GGD Flevoland", 2026, "Begroting", 690.1, ""],
    ["Urk", "GGD Flevoland", 2027, "Begroting", 712.7, "coördinatie"],
    ["Urk", "Veiligheidsregio Flevoland", 2027, "Begroting", 1305.8, ""],
    ["Urk", "Totaal verbonden partijen", 2027, "Begroting", 2018.5, ""],
]
TABLE = [[TITLE], [], NAMES, UNITS] + ROWS


def xlsx(path):
    book = openpyxl.Workbook()
    about = book.active
    about.title = "Toelichting"
    about.append(["Deze lijst is van de griffie."])
    about.append(["De bedragen komen uit de begrotingen."])
    sheet = book.create_sheet("Bijdragen 2027")
    for row in TABLE:
        sheet.append(row)
    sheet.merge_cells("A1:F1")
    sheet.row_dimensions[5].hidden = True
    old = book.create_sheet("Oud")
    old.append(NAMES)
    old.append(["Urk", "GGD Flevoland", 2027, "Begroting", 1, ""])
    old.sheet_state = "hidden"
    book.save(path)


def open_document(root):
    def cell(value):
        if isinstance(value, (int, float)):
            shown = str(value).replace(".", ",")
            return (
                f'<table:table-cell office:value-type="float" office:value="{value}">'
                f"<text:p>{shown}</text:p></table:table-cell>"
            )
        if not value:
            return "<table:table-cell/>"
        return (
            '<table:table-cell office:value-type="string">'
            f"<text:p>{escape(value)}</text:p></table:table-cell>"
        )

    rows = "".join(
        "<table:table-row>" + "".join(map(cell, row)) + "</table:table-row>" for row in TABLE
    )
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<office:{root} xmlns:office="{space}office:1.0" xmlns:table="{space}table:1.0" '
        f'xmlns:text="{space}text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="Bijdragen">{rows}</table:table>'
        f"</office:spreadsheet></office:body></office:{root}>"
    )


def ods(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", open_document("document-content"))


def fods(path):
    with open(path, "w", encoding="utf-8") as file:
        file.write(open_document("document"))


def excel_2003(path):
    def cell(value):
        kind = "Number" if isinstance(value, (int, float)) else "String"
        return f'<Cell><Data ss:Type="{kind}">{escape(str(value))}</Data></Cell>'

    rows = "".join("<Row>" + "".join(map(cell, row)) + "</Row>" for row in TABLE)
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
            f'<Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="Bijdragen">'
            f"<Table>{rows}</Table></Worksheet></Workbook>"
        )


def dos_csv(path):
    def cell(value):
        return str(value).replace(".", ",") if isinstance(value, float) else str(value)

    lines = [";".join(map(cell, row)).replace("€", "EUR") for row in TABLE]
    with open(path, "w", encoding="cp850", newline="") as file:
        file.write("\r\n".join(lines) + "\r\n")


WRITERS = {"xlsx": xlsx, "ods": ods, "fods": fods, "xml": excel_2003, "csv": dos_csv}
target = sys.argv[1]
WRITERS[target.rsplit(".", 1)[1]](target)
print(target)
