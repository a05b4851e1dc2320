"""The script somebody in an office would write: openpyxl, then sqlite3. Prints the best of three."""
import sqlite3
import sys
import time

import openpyxl


def once(workbook, database):
    start = time.perf_counter()
    sheet = openpyxl.load_workbook(workbook, read_only=True, data_only=True).worksheets[0]
    connection = sqlite3.connect(database)
    connection.execute("DROP TABLE IF EXISTS figure")
    connection.execute("CREATE TABLE figure (town TEXT, code TEXT, year REAL, value REAL)")
    rows = ((town, code, year, value)
            for town, _, code, year, value in sheet.iter_rows(min_row=2, values_only=True))
    connection.executemany("INSERT INTO figure VALUES (?, ?, ?, ?)", rows)
    connection.commit()
    connection.close()
    return time.perf_counter() - start


print(min(once(sys.argv[1], sys.argv[2]) for _ in range(3)))
