# The cells of a workbook as openpyxl reads them, as JSON: text, {"datum"}, {"bedrag"} or null.
import datetime
import json
import sys

import openpyxl


def cell(value):
    if isinstance(value, datetime.datetime):
        return {"datum": value.date().isoformat()} if value.time() == datetime.time() else {"moment": value.isoformat()}
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value
    return {"bedrag": repr(value)}


sheets = openpyxl.load_workbook(sys.argv[1]).worksheets
if len(sheets) != 1:
    sys.exit(f"{len(sheets)} sheets")
for sheet in sheets:
    for row in sheet.iter_rows():
        for c in row:
            if c.data_type == "f":
                sys.exit(f"{c.coordinate} is a formula")
    print(json.dumps([[cell(c.value) for c in row] for row in sheet.iter_rows()]))
