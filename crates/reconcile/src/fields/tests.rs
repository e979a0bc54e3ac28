use paritas_model::{FieldCause, FieldTie, Match, MatchMethod};

use super::*;
use crate::contracts::tie_contracts;
use crate::testing::Table;

/// Compares one attribute column, one pair of values an employee; empty texts are absent.
fn compared(ours: &str, theirs: &str, values: &[(&str, &str)]) -> Fields {
    let side = |mut table: Table, header: &str, of: for<'a> fn(&(&'a str, &'a str)) -> &'a str| {
        for (values, index) in values.iter().zip(1..) {
            let value = of(values);
            table = table.person(&index.to_string(), "", "").with(|one| {
                one.attributes = [(header, value)].into_iter().collect();
            });
        }
        table.table
    };
    let legacy = side(Table::legacy(), ours, |(value, _)| value);
    let migrated = side(Table::migrated(), theirs, |(_, value)| value);
    let matches: Vec<Match> = (0..u32::try_from(values.len()).unwrap()).map(matched).collect();
    let slots = tie_contracts(&legacy, &migrated, &matches);
    compare_fields(&legacy, &migrated, &matches, &slots)
}

fn matched(index: u32) -> Match {
    Match {
        legacy: Some(index),
        migrated: Some(index),
        status: MatchStatus::Matched,
        method: MatchMethod::EmployeeNumber,
        score: None,
        evidence: Vec::new(),
    }
}

#[test]
fn a_renamed_value_is_no_difference_and_the_one_that_breaks_the_rule_is() {
    let mut values = vec![("ONCO", "U12-ONC"); 9];
    values.extend([("GERI", "U07-GER"); 6]);
    values[3].1 = "U07-GER";
    let fields = compared("Dienst", "Service", &values);
    assert!(fields.fields.is_empty(), "nothing ties the two columns: neither header nor value");
    let fields = compared("Dienst", "dienst", &values);
    assert_eq!((fields.fields[0].compared, fields.fields[0].equal), (15, 14));
    let renamed: Vec<_> = fields.fields[0].renamed.iter().map(|one| (one.legacy.as_str(), one.count)).collect();
    assert_eq!(renamed, [("ONCO", 8), ("GERI", 6)]);
    assert_eq!(fields.differences.len(), 1);
    assert_eq!(fields.differences[0].cause, FieldCause::Changed);
}

#[test]
fn where_both_sides_use_one_vocabulary_another_value_is_another_thing() {
    let mut values = vec![("B1", "B1"), ("B2", "B2"), ("B3", "B3"), ("B4", "B4")];
    values.extend([("B2", "B3"); 12]);
    let fields = compared("Barema", "Barema", &values);
    assert_eq!(fields.differences.len(), 12);
    assert_eq!(fields.findings.len(), 1);
    assert_eq!(fields.findings[0].id, "Barema/changed/B2/B3");
    assert_eq!(fields.findings[0].employees, 12);
}

#[test]
fn one_renamed_unit_among_units_that_kept_their_names_is_learned() {
    let mut values = vec![("Spoed", "Spoed"), ("Labo", "Labo"), ("Labo", "Labo"), ("Spoed", "Spoed")];
    values.extend([("Geriatrie", "Ouderenzorg"); 5]);
    let fields = compared("Dienst", "Dienst", &values);
    assert!(fields.differences.is_empty());
    assert_eq!(fields.fields[0].renamed[0].migrated, "Ouderenzorg");
}

#[test]
fn columns_with_other_headers_are_tied_by_what_they_hold() {
    let grades = ["A11", "A12", "B21", "B22", "C31", "C32", "A11", "B21", "C31", "A12", "B22", "C32"];
    let mut values: Vec<(&str, &str)> = grades.iter().map(|grade| (*grade, *grade)).collect();
    values[5] = ("C32", "C31");
    let fields = compared("Weddeschaal", "Barème", &values);
    assert_eq!(fields.fields[0].name, "Weddeschaal → Barème");
    assert_eq!(fields.fields[0].tie, FieldTie::Values);
    assert_eq!(fields.findings[0].id, "Weddeschaal → Barème/changed");
}

#[test]
fn what_one_side_lacks_is_missing_or_extra_and_an_empty_column_is_none() {
    let fields = compared("Graad", "Graad", &[("A", ""), ("", "B"), ("C", "C"), ("", "")]);
    let causes: Vec<_> = fields.differences.iter().map(|one| one.cause).collect();
    assert_eq!(causes, [FieldCause::Missing, FieldCause::Extra]);
    assert_eq!(fields.fields[0].compared, 3);
    assert!(compared("Graad", "Graad", &[("A", ""), ("B", "")]).fields.is_empty());
}

#[test]
fn roles_are_compared_by_what_they_mean() {
    let side = |table: Table, iban: &str, fte: &str| {
        let mut table = table.person("1", "", "").with(|one| one.iban = Some(iban.into())).pays("1", "A", "1.00");
        table.table.contracts[0].fte = Some(fte.parse().unwrap());
        table.table
    };
    let (legacy, migrated) =
        (side(Table::legacy(), "BE68 5390 0754 7034", "0.80"), side(Table::migrated(), "BE68539007547034", "1.00"));
    let matches = [matched(0)];
    let fields = compare_fields(&legacy, &migrated, &matches, &tie_contracts(&legacy, &migrated, &matches));
    let names: Vec<_> = fields.fields.iter().map(|field| (field.name.as_str(), field.equal)).collect();
    assert_eq!(names, [("fte", 0), ("iban", 1)]);
    assert_eq!(fields.differences[0].legacy.as_deref(), Some("0.80"));
}
