//! The same sheet in every kind of workbook holds the same amounts.

use std::fs;

use paritas_fixtures::path;
use paritas_tests::program::reconcile;
use paritas_tests::table::Table;
use serde_json::Value;
use tempfile::TempDir;

#[test]
fn a_sheet_reads_the_same_as_xlsx_xls_and_ods_as_it_does_as_text() {
    let text = path("hospital-60/migrated.csv");
    let lines = Table::read(&text).rows.len();
    for workbook in ["hospital-60/migrated.xlsx", "workbooks/migrated.xls", "workbooks/migrated.ods"] {
        let out = TempDir::new().unwrap();
        let _ = reconcile(&text, &path(workbook), &[], out.path()).expect(0);
        let summary: Value = serde_json::from_slice(&fs::read(out.path().join("summary.json")).unwrap()).unwrap();
        let counted = ["compared", "equal"].map(|count| summary["lines"][count].clone());
        assert_eq!(counted, [lines, lines].map(Value::from), "{workbook}");
        assert_eq!(summary["inputs"]["migrated"]["cells"]["used"], lines, "{workbook}");
    }
}
