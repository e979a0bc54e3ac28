//! One side hands over hours and rates, the other what they come to.

use std::fs;
use std::path::Path;

use paritas_fixtures::path;
use paritas_tests::program::reconcile;
use paritas_tests::table::{Table, assert_same_rows};
use serde_json::{Value, json};
use tempfile::TempDir;

const GROUP: [&str; 3] = ["legacy_components", "migrated_components", "factor"];

/// Two files of the folder, or elsewhere where named by a whole path.
fn reconciled(legacy: &str, migrated: &str, options: &[(&str, &Path)], status: i32) -> TempDir {
    let out = TempDir::new().unwrap();
    let [legacy, migrated] = [legacy, migrated].map(|file| path("hours").join(file));
    let _ = reconcile(&legacy, &migrated, options, out.path()).expect(status);
    out
}

fn summary(out: &TempDir) -> Value {
    serde_json::from_slice(&fs::read(out.path().join("summary.json")).unwrap()).unwrap()
}

#[test]
fn hours_are_compared_as_the_money_they_come_to() {
    let out = reconciled("legacy.csv", "migrated.csv", &[], 0);
    let components = Table::read(out.path().join("components.csv"));
    let truth = Table::read(path("hours/truth/components.csv"));
    assert_same_rows("components", &truth.set(&GROUP), &components.set(&GROUP));
    for row in truth.cut(&["legacy_components", "rate"]) {
        let evidence = components.only("legacy_components", &row[0]);
        let evidence = evidence.column("evidence").next().unwrap();
        let said = match row[1].as_str() {
            "" => !evidence.contains("hours"),
            "same_row" => evidence.contains("hours × rate of the same row, rounded to the nearest 0.01"),
            code => evidence.contains(&format!("hours × rate under component {code}, rounded to the nearest 0.01")),
        };
        assert!(said, "{row:?}: {evidence}");
    }
    let summary = summary(&out);
    // Every quantity and rate is part of one of these amounts.
    let amounts = Table::read(path("hours/migrated.csv"));
    assert_eq!((amounts.rows.len(), &summary["lines"]["equal"]), (120, &json!(120)));
    assert_eq!(summary["lines"]["compared"], 120);
    assert_eq!(summary["not_compared"], json!({"legacy": {}, "migrated": {}}));
    assert_eq!(summary["open"], false);
    assert!(Table::read(out.path().join("differences.csv")).rows.is_empty());
    let totals = Table::read(out.path().join("control_totals.csv"));
    let paid: i64 = amounts.column("amount").map(|amount| amount.replace('.', "").parse::<i64>().unwrap()).sum();
    let paid = format!("{}.{:02}", paid / 100, paid % 100);
    assert_eq!(totals.only("scope", "all").cut(&["legacy", "delta"]), [[paid.as_str(), "0.00"]]);
}

#[test]
fn one_hour_more_is_one_difference_that_says_so() {
    let out = reconciled("legacy.csv", "one_hour.csv", &[], 1);
    let differences = Table::read(out.path().join("differences.csv"));
    let columns = ["migrated_employee", "legacy_components", "migrated_components", "legacy_amount", "migrated_amount"];
    let truth = Table::read(path("hours/truth/one_hour.csv"));
    assert_eq!(differences.cut(&columns), truth.rows);
    let told = differences.cut(&["measure", "cause", "proof"]);
    let proof = "1,003.15 is 30.50 × 32.89; the legacy side has 29.50 at the same rate.";
    assert_eq!(told, [["amount", "hours", proof]]);
    let findings = Table::read(out.path().join("findings.csv"));
    assert_eq!(findings.cut(&["cause", "parameter", "total_delta"]), [["hours", "+1.00", "32.89"]]);
    // The rows on either side that the amount was made of.
    let rows = &differences.cut(&["legacy_rows", "migrated_rows"])[0];
    let line = |file: &str, row: &str| {
        let text = fs::read_to_string(path("hours").join(file)).unwrap();
        text.lines().nth(row.parse::<usize>().unwrap() - 1).unwrap().to_owned()
    };
    assert!(line("legacy.csv", &rows[0]).contains(";2100;Overuren;29,50;32,89;"));
    assert!(line("one_hour.csv", &rows[1]).contains(",S210,Overtime,1003.15"));
}

#[test]
fn hours_without_a_rate_are_neither_missing_nor_wrong() {
    let text = fs::read_to_string(path("hours/legacy.csv")).unwrap();
    let line = text.lines().find(|line| line.contains(";2100;")).unwrap();
    let mut cells: Vec<&str> = line.split(';').collect();
    let number = cells[0];
    cells[10] = "";
    let folder = TempDir::new().unwrap();
    let legacy = folder.path().join("no_rate.csv");
    fs::write(&legacy, text.replacen(line, &cells.join(";"), 1)).unwrap();
    let out = reconciled(legacy.to_str().unwrap(), "migrated.csv", &[], 1);
    let differences = Table::read(out.path().join("differences.csv"));
    let told = differences.cut(&["legacy_employee", "legacy_components", "legacy_amount", "cause", "status"]);
    assert_eq!(told, [[number, "2100", "", "", "not_comparable"]]);
    let summary = summary(&out);
    assert_eq!(summary["lines"]["equal"], 119);
    let cells = |side: &str| summary["not_compared"][side]["rate_missing"]["cells"].clone();
    assert_eq!([cells("legacy"), cells("migrated")], [1, 1]);
    let paid = Table::read(path("hours/migrated.csv")).only("employee_no", number).only("component_code", "S210");
    let paid = paid.column("amount").next().unwrap();
    let bridge = Table::read(out.path().join("bridge.csv")).only("scope", "all").only("term", "rate_missing");
    assert_eq!(bridge.cut(&["legacy", "migrated"]), [["0.00", paid]]);
}

#[test]
fn the_written_profile_gives_the_same_again() {
    let first = reconciled("legacy.csv", "one_hour.csv", &[], 1);
    let profile = first.path().join("case.profile.toml");
    let again = reconciled("legacy.csv", "one_hour.csv", &[("--case-profile", &profile)], 1);
    for file in ["case.profile.toml", "components.csv", "differences.csv", "bridge.csv"] {
        let [one, other] = [&first, &again].map(|out| fs::read_to_string(out.path().join(file)).unwrap());
        assert_eq!(one, other, "{file}");
    }
}
