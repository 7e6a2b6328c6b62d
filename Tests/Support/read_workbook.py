"""Prints what a spreadsheet finds in a workbook, as JSON: read_workbook.py FILE"""
import datetime, json, sys
import openpyxl

book = openpyxl.load_workbook(sys.argv[1])


def plain(cell):
    value = cell.value
    if isinstance(value, (datetime.datetime, datetime.date)):
        return {"date": value.strftime("%Y-%m-%d")}
    return value


print(json.dumps({
    "title": book.properties.title,
    "created": book.properties.created.strftime("%Y-%m-%d"),
    "formulas": sum(c.data_type == "f" for s in book for r in s.iter_rows() for c in r),
    "links": sum(c.hyperlink is not None for s in book for r in s.iter_rows() for c in r),
    "sheets": [{
        "name": sheet.title,
        "frozen": sheet.freeze_panes,
        "isProtected": sheet.protection.sheet,
        "widths": sorted({d.width for d in sheet.column_dimensions.values()}),
        "heights": [sheet.row_dimensions[r].height for r in range(1, sheet.max_row + 1)],
        "rules": [{"type": v.type, "words": v.formula1, "cells": str(v.sqref)}
                  for v in sheet.data_validations.dataValidation],
        "unlocked": sorted({c.column_letter for r in sheet.iter_rows(min_row=2) for c in r
                            if not c.protection.locked}),
        "unlockedInFirstRow": sorted({c.column_letter for c in sheet[2] if not c.protection.locked})
                              if sheet.max_row > 1 else [],
        "rows": [[plain(c) for c in row] for row in sheet.iter_rows()],
    } for sheet in book],
}))
