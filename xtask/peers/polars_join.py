"""The work of `paritas reconcile` as polars does it: both extracts read, joined in full on the key, differences written.

Arguments: folder of the pair, file for the differences.
"""

import sys

import polars as pl

pair, out = sys.argv[1], sys.argv[2]

KEY = ["employee_no", "period", "component_code"]
SCHEMA = {**dict.fromkeys(KEY, pl.String), "amount": pl.Decimal(18, 2)}


def extract(side: str) -> pl.LazyFrame:
    lines = pl.scan_csv(f"{pair}/{side}.csv", schema_overrides=SCHEMA)
    return lines.select(*KEY, pl.col("amount").alias(f"{side}_amount"))


joined = extract("legacy").join(extract("migrated"), on=KEY, how="full", coalesce=True)
differences = joined.filter(pl.col("legacy_amount").ne_missing(pl.col("migrated_amount")))
differences.collect().write_csv(out)
