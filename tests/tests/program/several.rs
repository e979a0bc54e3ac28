//! A side of several extracts, with balances and cumulatives: against the truth, and every figure accounted for.

use std::fs;
use std::path::Path;

use paritas_fixtures::path;
use paritas_tests::program::reconcile;
use paritas_tests::table::{Table, assert_same_rows};
use serde_json::Value;
use tempfile::TempDir;

fn run(out: &Path) -> Value {
    let _ = reconcile(&path("several/legacy"), &path("several/migrated 2026.xlsx"), &[], out).expect(1);
    serde_json::from_slice(&fs::read(out.join("summary.json")).unwrap()).unwrap()
}

/// Plain notation with two decimals as hundredths.
fn hundredths(text: &Value) -> i64 {
    let text = text.as_str().unwrap();
    let (whole, decimals) = text.split_once('.').unwrap();
    assert_eq!(decimals.len(), 2, "{text}");
    format!("{whole}{decimals}").parse().unwrap()
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

#[test]
fn every_difference_is_found_and_totals_hold_pay_balances_and_cumulatives_apart() {
    let out = TempDir::new().unwrap();
    let summary = run(out.path());
    let truth = Table::read(path("several/truth/differences.csv"));
    let columns: Vec<&str> = truth.headers.iter().map(String::as_str).collect();
    let found = Table::read(out.path().join("differences.csv"));
    assert_same_rows("differences", &truth.set(&columns), &found.set(&columns));
    for (file, columns) in
        [("joins.csv", vec!["employee", "issue"]), ("control_totals.csv", vec!["scope", "key", "legacy", "migrated"])]
    {
        let truth =
            Table::read(path(if file == "joins.csv" { "several/truth/joins.csv" } else { "several/truth/totals.csv" }));
        let mut found = Table::read(out.path().join(file));
        // Counts of people and units are not in the truth.
        if let Some(scope) = found.headers.iter().position(|header| header == "scope") {
            found.rows.retain(|row| !matches!(row[scope].as_str(), "headcount" | "unit"));
        }
        assert_same_rows(file, &truth.set(&columns), &found.set(&columns));
    }
    assert_eq!(summary["inputs"]["legacy"]["delivered_twice"], 0);
}

#[test]
fn every_row_cell_and_amount_is_accounted_for_by_side_and_by_source() {
    let out = TempDir::new().unwrap();
    let summary = run(out.path());
    for side in ["legacy", "migrated"] {
        let input = &summary["inputs"][side];
        let files = input["files"].as_array().unwrap();
        assert_eq!(files.len(), 3, "{side}");
        for tally in ["rows", "cells"] {
            for part in files.iter().chain([input]) {
                let ignored: u64 = part[tally]["ignored"].as_object().unwrap().values().map(number).sum();
                let of = |word: &str| number(&part[tally][word]);
                assert_eq!(of("read"), of("used") + ignored + of("rejected"), "{side} {tally}: {part}");
            }
            for word in ["read", "used", "rejected"] {
                let sum: u64 = files.iter().map(|file| number(&file[tally][word])).sum();
                assert_eq!(sum, number(&input[tally][word]), "{side} {tally} {word}");
            }
        }
        assert_eq!(files.iter().map(|file| number(&file["lines"])).sum::<u64>(), number(&input["lines"]));
        let total: i64 = files.iter().map(|file| hundredths(&file["amount_total"])).sum();
        assert_eq!(total, hundredths(&input["amount_total"]), "{side}");
        let compared = &summary["compared_cells"][side];
        let not = summary["not_compared"][side].as_object().unwrap();
        let cells: u64 = not.values().map(|one| number(&one["cells"])).sum();
        assert_eq!(number(&input["cells"]["used"]), number(&compared["cells"]) + cells, "{side}");
        let sums: i64 = not.values().map(|one| hundredths(&one["sum"])).sum();
        assert_eq!(total, hundredths(&compared["sum"]) + sums, "{side}");
    }
    // The totals of the file are those of the lines: 165,940.35 of pay, and neither balances nor cumulatives.
    assert_eq!(summary["inputs"]["legacy"]["amount_total"], "165940.35");
}
