//! Extracts with the same keys on both sides: clean ones, and others with known errors.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use paritas_fixtures::path;
use paritas_tests::program::reconcile;
use paritas_tests::table::{Table, assert_same_rows};
use serde_json::{Value, json};
use tempfile::TempDir;

fn reconciled(legacy: &Path, migrated: &Path, status: i32) -> TempDir {
    let out = TempDir::new().unwrap();
    let _ = reconcile(legacy, migrated, &[], out.path()).expect(status);
    out
}

#[test]
fn a_clean_pair_is_compared_to_the_last_line_and_nothing_is_open() {
    // 60 employees with 12 components each.
    let (people, lines) = (60, Table::read(path("plain-60/legacy.csv")).rows.len());
    assert_eq!(lines, 720);
    for legacy in ["legacy.csv", "legacy_wide.csv"] {
        for migrated in ["migrated.csv", "migrated_wide.csv"] {
            let out = reconciled(&path("plain-60").join(legacy), &path("plain-60").join(migrated), 0);
            let pair = format!("{legacy} and {migrated}");
            let summary: Value = serde_json::from_slice(&fs::read(out.path().join("summary.json")).unwrap()).unwrap();
            for side in ["legacy", "migrated"] {
                let input = &summary["inputs"][side];
                let counts =
                    ["/employees", "/lines", "/cells/read", "/cells/used", "/cells/rejected", "/rows/rejected"];
                let counted = counts.map(|count| input.pointer(count).cloned().unwrap_or_default());
                assert_eq!(counted, [people, lines, lines, lines, 0, 0].map(Value::from), "{pair}: {side}");
                assert_eq!(summary["not_compared"][side], json!({}), "{pair}: {side}");
            }
            let counts = ["compared", "equal", "within_tolerance", "different", "zero_vs_absent", "not_comparable"];
            let counted = counts.map(|count| summary["lines"][count].clone());
            assert_eq!(counted, [lines, lines, 0, 0, 0, 0].map(Value::from), "{pair}");
            assert_eq!(summary["open"], false, "{pair}");
            let employees = Table::read(out.path().join("employees.csv"));
            assert_eq!(employees.tally("status"), [("matched", people)].into(), "{pair}");
            for file in ["differences.csv", "findings.csv", "rejected.csv", "duplicates.csv", "corrections.csv"] {
                assert!(Table::read(out.path().join(file)).rows.is_empty(), "{pair}: {file}");
            }
        }
    }
}

#[test]
fn one_cent_is_a_difference() {
    let out = reconciled(&path("plain-60/legacy.csv"), &path("plain-60/one_cent.csv"), 1);
    let truth = Table::read(path("plain-60/truth/one_cent.csv"));
    let columns: Vec<&str> = truth.headers.iter().map(String::as_str).collect();
    let found = Table::read(out.path().join("differences.csv"));
    assert_same_rows("differences", &truth.set(&columns), &found.set(&columns));
    assert_eq!(found.cut(&["delta", "status"]), [["0.01", "open"]]);
}

#[test]
fn exchanged_sides_give_the_same_keys_with_the_sides_exchanged() {
    let shared = ["contract", "period", "measure"];
    let legacy = ["legacy_employee", "legacy_components", "legacy_amount"];
    let migrated = ["migrated_employee", "migrated_components", "migrated_amount"];
    let folder = TempDir::new().unwrap();
    let (one, other) = (path("plain-60/legacy.csv"), with_errors(folder.path()));
    let there = Table::read(reconciled(&one, &other, 1).path().join("differences.csv"));
    let back = Table::read(reconciled(&other, &one, 1).path().join("differences.csv"));
    assert_same_rows(
        "differences",
        &there.set(&[&shared[..], &legacy, &migrated].concat()),
        &back.set(&[&shared[..], &migrated, &legacy].concat()),
    );
    let expected =
        BTreeMap::from([("duplicate", 6), ("extra", 6), ("missing", 6), ("rounding", 6), ("scale", 6), ("sign", 6)]);
    assert_eq!(there.tally("cause"), expected);
    // Half as much is no duplicate; all else is what it was, seen from the other side.
    let mut exchanged = expected;
    exchanged.remove("duplicate");
    exchanged.insert("unexplained", 6);
    assert_eq!(back.tally("cause"), exchanged);
}

/// The migrated extract of the plain pair with an error in every twentieth line, of six kinds in turn.
fn with_errors(folder: &Path) -> PathBuf {
    let clean = Table::read(path("plain-60/migrated.csv"));
    let (code, amount) = (clean.position("component_code"), clean.position("amount"));
    let target = folder.join("errors.csv");
    let mut writer = csv::Writer::from_path(&target).unwrap();
    writer.write_record(&clean.headers).unwrap();
    for (at, line) in clean.rows.iter().enumerate() {
        let mut line = line.clone();
        let cents: i64 = line[amount].replace('.', "").parse().unwrap();
        let changed = match (at % 20, at / 20 % 6) {
            (0, 0) => continue,
            (0, 1) => {
                let mut invented = line.clone();
                invented[code] = "7777".to_owned();
                writer.write_record(&invented).unwrap();
                cents
            }
            (0, 2) => -cents,
            (0, 3) => cents + 1,
            (0, 4) => cents * 10,
            (0, 5) => cents * 3,
            _ => cents,
        };
        let sign = if changed < 0 { "-" } else { "" };
        line[amount] = format!("{sign}{}.{:02}", changed.abs() / 100, changed.abs() % 100);
        writer.write_record(&line).unwrap();
    }
    writer.flush().unwrap();
    target
}
