//! A table of people exported twice: a pay rate each, birth years without their century, and one number that stands for
//! two people.

use std::path::PathBuf;
use std::sync::OnceLock;

use paritas_fixtures::path;
use paritas_tests::program::{paritas, reconcile};
use paritas_tests::table::{Table, assert_same_rows};
use serde_json::Value;
use tempfile::TempDir;

const PAIR: [&str; 2] = ["legacy_employee", "migrated_employee"];

fn truth() -> Table {
    Table::read(path("hr-twin/truth/matches.csv"))
}

fn expected(fact: &str) -> String {
    let facts = Table::read(path("hr-twin/truth/expected.csv")).only("fact", fact);
    facts.column("value").next().unwrap_or_else(|| panic!("no fact {fact}")).to_owned()
}

fn results() -> PathBuf {
    static ONCE: OnceLock<TempDir> = OnceLock::new();
    let folder = ONCE.get_or_init(|| {
        let out = TempDir::new().unwrap();
        let [legacy, migrated, legacy_profile, migrated_profile] =
            ["legacy.csv", "migrated.csv", "legacy.toml", "migrated.toml"].map(|file| path("hr-twin").join(file));
        let options =
            [("--legacy-profile", legacy_profile.as_path()), ("--migrated-profile", migrated_profile.as_path())];
        // The shared number stays open.
        let _ = reconcile(&legacy, &migrated, &options, out.path()).expect(1);
        out
    });
    folder.path().to_owned()
}

#[test]
fn everyone_is_counted_and_nobody_is_paid_otherwise() {
    let summary: Value = serde_json::from_slice(&std::fs::read(results().join("summary.json")).unwrap()).unwrap();
    for side in ["legacy", "migrated"] {
        let people = summary["inputs"][side]["employees"].as_u64().unwrap();
        assert_eq!(people.to_string(), expected(&format!("{side}_people")), "{side}");
        assert_eq!(summary["inputs"][side]["amount_total"], expected("pay_rates_in_all"), "{side}");
    }
    assert!(Table::read(results().join("differences.csv")).rows.is_empty());
}

#[test]
fn a_number_of_two_people_is_a_conflict_and_all_others_are_matched() {
    let employees = Table::read(results().join("employees.csv"));
    assert_same_rows(
        "matches",
        &truth().only("kind", "pair").set(&PAIR),
        &employees.only("status", "matched").set(&PAIR),
    );
    let (number, second) = (expected("number_of_two_people"), expected("number_given_to_the_second"));
    let conflicts = employees.only("status", "conflict");
    assert!(conflicts.column("legacy_employee").any(|employee| employee == number), "{:?}", conflicts.rows);
    for row in employees.cut(&[PAIR[0], PAIR[1], "status"]) {
        let shared = row[0] == number || row[1] == number || row[1] == second;
        assert!(!shared || row[2] != "matched", "silently paired: {row:?}");
    }
}

/// A birth year of two digits is a year in the past: nobody is born in 2063.
#[test]
fn nobody_is_born_in_the_future() {
    let latest = expected("latest_birth_date");
    let text = std::fs::read_to_string(results().join("employees.csv")).unwrap();
    let days: Vec<&str> = text.split(|c: char| c != '-' && !c.is_ascii_digit()).filter(|word| is_day(word)).collect();
    for day in days {
        assert!(day <= latest.as_str(), "{day}, but nobody is younger than {latest}");
    }
    // Where a birth date disagrees by a century, its pair is no longer matched by name and birth date.
    let matched = Table::read(results().join("employees.csv")).only("status", "matched");
    assert_eq!(matched.rows.len().to_string(), expected("unique_numbers_on_both_sides"));
    assert_eq!(matched.tally("evidence").len(), 1, "all by the same evidence: {:?}", matched.tally("evidence"));
}

fn is_day(word: &str) -> bool {
    let parts: Vec<usize> = word.split('-').map(str::len).collect();
    parts == [4, 2, 2]
}

#[test]
fn without_profiles_the_people_can_be_matched_all_the_same() {
    let out = TempDir::new().unwrap();
    let [legacy, migrated] = ["legacy.csv", "migrated.csv"].map(|file| path("hr-twin").join(file));
    let arguments =
        ["match".as_ref(), legacy.as_os_str(), migrated.as_os_str(), "--out".as_ref(), out.path().as_os_str()];
    let _ = paritas(arguments).expect(1);
    let matched = Table::read(out.path().join("employees.csv")).only("status", "matched").set(&PAIR);
    assert_same_rows("matches", &truth().only("kind", "pair").set(&PAIR), &matched);
}
