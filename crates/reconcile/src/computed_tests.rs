//! Hours on one side and money on the other, case by case.

use paritas_model::{BridgeReason, Comparability, ControlScope, Measure};

use crate::testing::{Pair, Table, amount, ids};
use crate::{Outcome, Reconciliation};

const PRODUCT: &str = "[[components.group]]\nlegacy = [\"OT\"]\nmigrated = [\"S2\"]\nproduct = { side = \"legacy\" }\n";

/// A quantity, and its rate in the same row unless it is empty.
fn hours(mut table: Table, person: &str, code: &str, quantity: &str, rate: &str) -> Table {
    table = table.line(person, "", code, Measure::Quantity, quantity);
    if !rate.is_empty() {
        let row = *table.table.lines.row.last().unwrap();
        table = table.line(person, "", code, Measure::Rate, rate);
        *table.table.lines.row.last_mut().unwrap() = row;
    }
    table
}

fn one(quantity: &str, rate: &str, paid: &str, profile: &str) -> Pair {
    let legacy = hours(Table::legacy().person("1", "Maes Ann", ""), "1", "OT", quantity, rate);
    let migrated = Table::migrated().person("1", "Maes Ann", "").pays("1", "S2", paid);
    Pair::new(legacy, migrated).profile(profile)
}

/// The terms of everything: reason and migrated − legacy.
fn bridge(found: &Reconciliation) -> Vec<(&'static str, String)> {
    let all = found.control_totals.iter().find(|total| total.scope == ControlScope::All).unwrap();
    let terms = all.bridge.iter().filter(|term| term.reason != BridgeReason::Equal);
    terms.map(|term| (term.reason.as_str(), term.delta().to_string())).collect()
}

#[test]
fn the_rounding_is_the_stated_one_and_another_is_within_tolerance() {
    // 7.60 × 15.33 = 116.508.
    let counted = |paid: &str, profile: &str| {
        let counts = one("7.60", "15.33", paid, profile).reconcile().counts;
        [counts.equal, counts.within_tolerance, counts.different]
    };
    assert_eq!(counted("116.51", PRODUCT), [1, 0, 0]);
    assert_eq!(counted("116.50", PRODUCT), [0, 1, 0]);
    assert_eq!(counted("116.52", PRODUCT), [0, 0, 1]);
    assert_eq!(counted("116.49", PRODUCT), [0, 0, 1]);
    let down = PRODUCT.replace("\"legacy\" }", "\"legacy\", rounding = \"down\" }");
    assert_eq!([counted("116.50", &down), counted("116.51", &down)], [[1, 0, 0], [0, 1, 0]]);
    // A whole product is one amount, however it is rounded.
    assert_eq!(one("7.00", "15.33", "107.32", PRODUCT).reconcile().counts.different, 1);
    // What is cut off everywhere adds up, is told in the bridge, and is capped like any tolerance.
    let found = one("7.60", "15.33", "116.50", PRODUCT).reconcile();
    assert_eq!(bridge(&found), [("within_tolerance", "-0.01".to_owned())]);
    let capped = PRODUCT.replace("product", "tolerance_cap = \"0.00\"\nproduct");
    let found = one("7.60", "15.33", "116.50", &capped).reconcile();
    assert_eq!((found.differences.len(), found.counts.within_tolerance), (1, 0));
    assert!(ids(&found.messages).contains(&"warn-tolerance-cap"), "{:?}", found.messages);
}

#[test]
fn hours_without_a_rate_and_hours_that_cannot_be_read_are_not_comparable() {
    let found = one("7.60", "", "116.51", PRODUCT).reconcile();
    assert_eq!(found.differences.len(), 1);
    assert_eq!(found.differences[0].comparability, Comparability::RateMissing);
    assert_eq!(bridge(&found), [("rate_missing", "116.51".to_owned())]);
    let reasons = [&found.legacy_not_compared, &found.migrated_not_compared].map(|of| (of[0].reason, of[0].cells));
    assert_eq!(reasons, [("rate_missing", 1); 2]);
    // No hours at all are worth nothing, whatever the rate.
    let found = one("0.00", "", "116.51", PRODUCT).reconcile();
    assert_eq!(found.differences[0].legacy, Some(amount("0.00")));
    // Hours that could not be read were there.
    let mut pair = one("7.60", "15.33", "116.51", PRODUCT);
    let mut more = pair.legacy.clone().rejects("1", Some("OT"));
    more.rejected[0].key.measure = Some(Measure::Quantity);
    pair.legacy = more;
    let found = pair.reconcile();
    assert_eq!(found.differences[0].comparability, Comparability::CounterpartRejected);
}

#[test]
fn hours_that_both_sides_have_are_compared_beside_the_amount() {
    let legacy = hours(Table::legacy().person("1", "Maes Ann", ""), "1", "OT", "10.00", "20.00");
    let migrated = hours(Table::migrated().person("1", "Maes Ann", ""), "1", "S2", "11.00", "20.00");
    let pair = Pair::new(legacy, migrated.pays("1", "S2", "200.00")).profile(PRODUCT);
    let found = pair.reconcile();
    assert_eq!(found.differences.len(), 1, "{:?}", found.differences);
    assert_eq!(found.differences[0].measure, Measure::Quantity);
    assert_eq!((found.legacy_compared.cells, found.migrated_compared.cells), (2, 3));
    let lines = found.compared_lines(&pair.input(), 0);
    let told: Vec<_> = lines.iter().map(|line| (line.measure, line.outcome, line.legacy_lines.clone())).collect();
    let expected = [
        (Measure::Amount, Outcome::Equal, vec![0, 1]),
        (Measure::Quantity, Outcome::Different, vec![0]),
        (Measure::Rate, Outcome::Equal, vec![1]),
    ];
    assert_eq!(told, expected);
}

#[test]
fn days_are_rounded_each_where_each_is_paid_and_together_where_their_sum_is() {
    // Three times 33.335 and once 100.005.
    let week = |paid: &[&str]| {
        let days = (0..3)
            .fold(Table::legacy().person("1", "Maes Ann", ""), |table, _| hours(table, "1", "OT", "1.00", "33.335"));
        let migrated = Table::migrated().person("1", "Maes Ann", "");
        let migrated = paid.iter().fold(migrated, |table, paid| table.pays("1", "S2", paid));
        let found = Pair::new(days, migrated).profile(PRODUCT).reconcile();
        (found.counts.equal, found.differences.first().and_then(|one| one.legacy))
    };
    assert_eq!(week(&["100.01"]), (1, None));
    assert_eq!(week(&["33.34", "33.34", "33.34"]), (1, None));
    assert_eq!(week(&["100.02"]), (0, Some(amount("100.01"))));
    assert_eq!(week(&["33.34", "33.34", "40.00"]), (0, Some(amount("100.02"))));
}

#[test]
fn what_else_a_side_has_is_not_compared_for_the_sake_of_hours() {
    // A file of hours against the whole payroll: base pay has no counterpart, and none is missed.
    let mut pair = one("10.00", "20.00", "200.00", PRODUCT);
    pair.migrated = pair.migrated.pays("1", "BASE", "2500.00");
    let found = pair.reconcile();
    assert_eq!(found.differences, []);
    assert_eq!(found.migrated_not_compared[0].reason, "measure_one_sided");
    assert_eq!(bridge(&found), [("measure_one_sided", "2500.00".to_owned())]);
    // And the hours of another component are no measure of both sides because of these.
    let mut pair = one("10.00", "20.00", "200.00", PRODUCT);
    pair.migrated = pair.migrated.line("1", "", "LEAVE", Measure::Quantity, "7.60");
    assert_eq!(pair.reconcile().differences, []);
}

#[test]
fn people_on_one_side_have_their_hours_in_the_totals() {
    let mut pair = one("10.00", "20.00", "200.00", PRODUCT);
    let legacy = hours(pair.legacy.person("2", "Peeters Jan", ""), "2", "OT", "5.00", "18.40").done();
    pair.legacy = legacy;
    let found = pair.reconcile();
    assert_eq!(bridge(&found), [("legacy_only", "-92.00".to_owned())]);
    assert!(found.legacy_compared.sum == paritas_model::Total::ZERO, "cells hold no money");
}

#[test]
fn the_other_side_may_lend_the_rate() {
    let profile = PRODUCT.replace("\"legacy\" }", "\"legacy\", rate = \"other_side\" }");
    let lent = |rates: &[&str]| {
        let mut pair = one("10.00", "", "200.00", &profile);
        for rate in rates {
            pair.migrated = pair.migrated.line("1", "", "S2", Measure::Rate, rate);
        }
        let found = pair.reconcile();
        assert_eq!(found.differences.len(), found.counts.not_comparable as usize);
        found.counts.equal
    };
    assert_eq!([lent(&["20.00"]), lent(&["20.00", "20.00"])], [1, 1]);
    assert_eq!([lent(&[]), lent(&["20.00", "21.00"])], [0, 0], "no rate, or two to choose from");
}
