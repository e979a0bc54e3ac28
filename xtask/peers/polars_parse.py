"""What polars needs to parse key and amount of one extract, and nothing else. Argument: the file."""

import sys

import polars as pl

COLUMNS = ["employee_no", "period", "component_code", "amount"]
SCHEMA = {**dict.fromkeys(COLUMNS[:3], pl.String), "amount": pl.Decimal(18, 2)}

lines = pl.read_csv(sys.argv[1], columns=COLUMNS, schema_overrides=SCHEMA)
print(lines.height)
