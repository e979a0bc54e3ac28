//! The hospital of 1,896: every true difference is found, none is invented, and none is put on the wrong person.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::OnceLock;

use paritas_fixtures::path;
use paritas_tests::program::reconcile;
use paritas_tests::table::{Table, assert_same_rows};
use tempfile::TempDir;

/// What makes a difference the same difference, here and in the truth.
const DIFFERENCE: [&str; 9] = [
    "legacy_employee",
    "migrated_employee",
    "contract",
    "period",
    "measure",
    "legacy_components",
    "migrated_components",
    "legacy_amount",
    "migrated_amount",
];
const PAIR: [&str; 2] = ["legacy_employee", "migrated_employee"];
fn truth(file: &str) -> Table {
    Table::read(path("hospital-1896/truth").join(file))
}

/// The pairs of one person, by the truth; with `valid`, only those whose valid identifier stands on both sides.
fn true_pairs(valid: bool) -> BTreeSet<Vec<String>> {
    let pairs = truth("matches.csv").only("kind", "pair");
    if valid { pairs.only("identifier", "valid").set(&PAIR) } else { pairs.set(&PAIR) }
}

/// The results of one way to run it, made once for all tests.
fn results(migrated: &str, with_crosswalk: bool, once: &'static OnceLock<TempDir>) -> PathBuf {
    let folder = once.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let (profile, crosswalk) = (path("hospital-1896/case.toml"), path("hospital-1896/crosswalk.csv"));
        let mut options = vec![("--case-profile", profile.as_path())];
        if with_crosswalk {
            options.push(("--crosswalk", &crosswalk));
        }
        let legacy = path("hospital-1896/legacy.csv");
        let _ = reconcile(&legacy, &path("hospital-1896").join(migrated), &options, folder.path()).expect(1);
        folder
    });
    folder.path().to_owned()
}

fn with_crosswalk() -> PathBuf {
    static ONCE: OnceLock<TempDir> = OnceLock::new();
    results("migrated.csv", true, &ONCE)
}

fn without_crosswalk() -> PathBuf {
    static ONCE: OnceLock<TempDir> = OnceLock::new();
    results("migrated.csv", false, &ONCE)
}

#[test]
fn every_true_difference_is_found_and_none_is_invented() {
    let found = Table::read(with_crosswalk().join("differences.csv"));
    assert_same_rows("differences", &truth("differences.csv").set(&DIFFERENCE), &found.set(&DIFFERENCE));
}

#[test]
fn with_the_crosswalk_everyone_is_matched_with_themselves() {
    let employees = Table::read(with_crosswalk().join("employees.csv"));
    assert_same_rows("matches", &true_pairs(false), &employees.only("status", "matched").set(&PAIR));
}

/// At least 97 in 100 differences under their true cause, and 90 of every cause.
fn check_causes(found: &Table) {
    let truth = truth("differences.csv");
    let columns: Vec<&str> = DIFFERENCE.into_iter().chain(["cause"]).collect();
    let (all, right) = (truth.set(&columns), found.set(&columns));
    let named = all.intersection(&right).count();
    assert!(named * 100 >= all.len() * 97, "{named} of {}", all.len());
    let causes: BTreeSet<&str> = truth.column("cause").collect();
    for cause in causes {
        let expected = truth.only("cause", cause).set(&columns);
        let missed: Vec<_> = expected.difference(&right).collect();
        assert!(missed.len() * 10 <= expected.len(), "{} of {} {cause}: {missed:?}", missed.len(), expected.len());
    }
}

#[test]
fn every_cause_is_named() {
    check_causes(&Table::read(with_crosswalk().join("differences.csv")));
}

#[test]
fn two_files_and_nothing_else_say_the_same() {
    static ONCE: OnceLock<TempDir> = OnceLock::new();
    let folder = ONCE.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let [legacy, migrated] = ["legacy.csv", "migrated.csv"].map(|file| path("hospital-1896").join(file));
        let _ = reconcile(&legacy, &migrated, &[], folder.path()).expect(1);
        folder
    });
    let map = ["legacy_components", "migrated_components", "factor"];
    let components = Table::read(folder.path().join("components.csv"));
    let mut expected = truth("components.csv").set(&map);
    // The code that ended has no counterpart to learn: its amounts are missing until the profile says that it ended.
    expected.retain(|group| !group[1].is_empty());
    assert_same_rows("components", &expected, &components.only("status", "learned").set(&map));
    let found = Table::read(folder.path().join("differences.csv"));
    let mut differences = found.set(&DIFFERENCE);
    differences.retain(|difference| difference[5] != "9990");
    assert_same_rows("differences", &truth("differences.csv").set(&DIFFERENCE), &differences);
    check_causes(&found);
}

#[test]
fn without_the_crosswalk_no_pair_is_wrong_and_everyone_is_matched() {
    let employees = Table::read(without_crosswalk().join("employees.csv"));
    let matched = employees.only("status", "matched").set(&PAIR);
    let (pairs, valid) = (true_pairs(false), true_pairs(true));
    let wrong: Vec<_> = matched.difference(&pairs).collect();
    assert!(wrong.is_empty(), "{} pairs of two people: {wrong:?}", wrong.len());
    let missed: Vec<_> = valid.difference(&matched).collect();
    assert!(missed.is_empty(), "{} of {} not matched: {missed:?}", missed.len(), valid.len());
    // The others have no number that ties them: names and birth dates do.
    assert!(matched.len() * 100 >= pairs.len() * 99, "only {} of {} matched", matched.len(), pairs.len());
    let asked: BTreeSet<_> = employees.only("status", "suggested").set(&PAIR);
    let lost: Vec<_> = pairs.iter().filter(|pair| !matched.contains(*pair) && !asked.contains(*pair)).collect();
    assert!(lost.is_empty(), "{} neither matched nor suggested: {lost:?}", lost.len());
    let linked = employees.only("method", "linkage");
    assert!(linked.rows.len() >= 100, "{} by names and dates", linked.rows.len());
    assert!(linked.column("score").all(|score| score.starts_with("0.")), "estimated, so never certain");
}

#[test]
fn without_the_crosswalk_the_matched_have_exactly_their_true_differences() {
    let employees = Table::read(without_crosswalk().join("employees.csv"));
    let matched = employees.only("status", "matched").set(&PAIR);
    let mut expected = truth("differences.csv").set(&DIFFERENCE);
    expected.retain(|difference| matched.contains(&difference[..2]));
    let found = Table::read(without_crosswalk().join("differences.csv")).set(&DIFFERENCE);
    assert_same_rows("differences", &expected, &found);
}

#[test]
fn a_workbook_says_the_same_as_the_text_file() {
    static ONCE: OnceLock<TempDir> = OnceLock::new();
    let (text, workbook) = (with_crosswalk(), results("migrated.xlsx", true, &ONCE));
    for (file, where_it_stands) in
        [("differences.csv", "migrated_rows"), ("employees.csv", ""), ("findings.csv", ""), ("control_totals.csv", "")]
    {
        let (text, workbook) = (Table::read(text.join(file)), Table::read(workbook.join(file)));
        let columns: Vec<&str> =
            text.headers.iter().map(String::as_str).filter(|name| *name != where_it_stands).collect();
        assert_eq!(text.cut(&columns), workbook.cut(&columns), "{file}");
    }
}

#[test]
fn every_person_of_both_extracts_is_listed() {
    let employees = Table::read(with_crosswalk().join("employees.csv"));
    for column in PAIR {
        let people = |table: &Table| table.column(column).filter(|id| !id.is_empty()).map(str::to_owned).collect();
        let (expected, listed): (BTreeSet<String>, BTreeSet<String>) =
            (people(&truth("matches.csv")), people(&employees));
        assert_eq!(listed, expected, "{column}");
    }
}
