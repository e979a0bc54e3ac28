//! People on a pay scale, four months: what is told only beside what does not differ, from files and without any profile.

use std::collections::BTreeMap;

use paritas_fixtures::path;
use paritas_tests::program::reconcile;
use paritas_tests::table::{Table, assert_same_rows};
use tempfile::TempDir;

#[test]
fn every_cause_is_told_from_the_files_alone() {
    let out = TempDir::new().unwrap();
    let folder = path("careers-150");
    let _ = reconcile(&folder.join("legacy.csv"), &folder.join("migrated.csv"), &[], out.path()).expect(1);
    let truth = Table::read(folder.join("truth/differences.csv"));
    let found = Table::read(out.path().join("differences.csv"));
    let columns: Vec<&str> = truth.headers.iter().map(String::as_str).collect();
    assert_same_rows("differences", &truth.set(&columns), &found.set(&columns));

    let findings = Table::read(out.path().join("findings.csv"));
    let causes: BTreeMap<&str, usize> = findings.tally("cause");
    let expected = [
        ("component_swap", 2),
        ("consequence", 1),
        ("index_month", 3),
        ("retroactive", 4),
        ("seniority_step", 4),
        ("sign", 1),
    ];
    assert_eq!(causes, expected.into());
}
