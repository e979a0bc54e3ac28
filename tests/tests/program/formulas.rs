//! Text that starts with `=`, `+`, `-` or `@` can't become a formula in what is exported.

use std::fs;
use std::path::{Path, PathBuf};

use paritas_fixtures::path;
use paritas_tests::program::reconcile;
use paritas_tests::table::Table;
use tempfile::TempDir;

/// Columns that stay verbatim: keys that another program must find again, and amounts.
const VERBATIM: [&str; 25] = [
    "difference",
    "finding",
    "employee",
    "same_as",
    "legacy_employee",
    "migrated_employee",
    "contract",
    "period",
    "legacy_components",
    "migrated_components",
    "migrated_component",
    "legacy_amount",
    "migrated_amount",
    "delta",
    "total_delta",
    "legacy",
    "migrated",
    "compared_legacy",
    "compared_migrated",
    "agreed",
    "remaining",
    "present_amount",
    "agreed_amount",
    "factor",
    "score",
];

#[test]
fn names_and_codes_that_look_like_formulas() {
    harmless(&path("bad/formula_names.csv"), &path("bad/formula_names_migrated.csv"), "differences.csv");
}

#[test]
fn units_rejected_cells_and_file_names_that_look_like_formulas() {
    let folder = TempDir::new().unwrap();
    let header = "employee_no,last_name,first_name,unit,period,component_code,amount\n";
    let file = |name: &str, amount: &str| {
        let rows = ["=U1", "+U2", "-U3", "@U4"].iter().enumerate().map(|(at, unit)| {
            format!(
                "=10{at},Peeters,An,{unit},2026-03,1000,2{at}50.00\n=10{at},Peeters,An,{unit},2026-03,1010,{amount}\n"
            )
        });
        let path: PathBuf = folder.path().join(name);
        fs::write(&path, header.to_owned() + &rows.collect::<String>()).unwrap();
        path
    };
    harmless(&file("=legacy.csv", "=1+1"), &file("@migrated.csv", "10.00"), "rejected.csv");
}

/// Reconciles, and looks at every cell of every table that holds free text. The keys that stay verbatim are reported.
fn harmless(legacy: &Path, migrated: &Path, not_empty: &str) {
    let out = TempDir::new().unwrap();
    let run = reconcile(legacy, migrated, &[], out.path()).expect(1);
    assert!(!Table::read(out.path().join(not_empty)).rows.is_empty(), "{not_empty} is empty");
    let mut tables = 0;
    for entry in fs::read_dir(out.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "csv") {
            continue;
        }
        tables += 1;
        let table = Table::read(&path);
        for header in table.headers.iter().filter(|header| !VERBATIM.contains(&header.as_str())) {
            // Component codes are keys in control_totals.csv and bridge.csv; units are free text.
            let scoped = if header == "key" { table.only("scope", "unit") } else { table.clone() };
            for cell in scoped.column(header) {
                let risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                assert!(!risky, "{}, {header}: {cell}", path.display());
            }
        }
    }
    assert_eq!(tables, 12, "a table was added or lost");
    assert!(run.stdout.contains("formula"), "the risky keys are not reported:\n{}", run.stdout);
}
