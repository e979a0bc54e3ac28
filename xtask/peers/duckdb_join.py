"""The work of `paritas reconcile` as DuckDB does it: both extracts read, joined in full on the key, differences written.

Arguments: folder of the pair, file for the differences, number of threads (0: DuckDB's own choice).
"""

import sys

import duckdb

pair, out, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])

COLUMNS = {
    "employee_no": "VARCHAR",
    "national_id": "VARCHAR",
    "last_name": "VARCHAR",
    "first_name": "VARCHAR",
    "birth_date": "VARCHAR",
    "cost_centre": "VARCHAR",
    "period": "VARCHAR",
    "component_code": "VARCHAR",
    "amount": "DECIMAL(18, 2)",
}


def extract(side: str) -> str:
    """Told everything it would otherwise have to find out, and only asked for what the join needs."""
    read = f"read_csv('{pair}/{side}.csv', header = true, delim = ',', quote = '\"', columns = {COLUMNS})"
    return f"(SELECT employee_no, period, component_code, amount FROM {read})"


connection = duckdb.connect()
if threads:
    connection.execute(f"SET threads = {threads}")
connection.execute(
    f"""COPY (
        SELECT employee_no, period, component_code, legacy.amount AS legacy_amount, migrated.amount AS migrated_amount
        FROM {extract("legacy")} AS legacy
        FULL OUTER JOIN {extract("migrated")} AS migrated USING (employee_no, period, component_code)
        WHERE legacy.amount IS DISTINCT FROM migrated.amount
    ) TO '{out}' (HEADER)"""
)
