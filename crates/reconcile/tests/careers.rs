//! People on a pay scale over several months: causes that are told only beside what does not differ. Committed seed and ten
//! others, each with faults of other sizes, months and people.

#![allow(clippy::unwrap_used, reason = "helpers of tests; the exception for tests does not reach them")]

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use paritas_fixtures::careers::{CAUSES, COMPONENTS, Pair, Recipe, all_differences, draw, period};
use paritas_model::{
    Amount, Cause, CompactString, Component, Contract, Difference, DifferenceKey, Employee, Measure, PayTable, Side,
};
use paritas_reconcile::{CaseProfile, Input, Reconciliation, reconcile};

/// Whether the extracts say grade and step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Columns {
    Both,
    LegacyOnly,
    MigratedOnly,
    /// Grades and steps of other people: columns of the same kind that pay does not follow.
    OfOthers,
    None,
}

fn index(len: usize) -> u32 {
    u32::try_from(len).unwrap()
}

fn side(pair: &Pair, side: Side, columns: Columns) -> PayTable {
    let mut table = PayTable::empty(side);
    let codes: BTreeMap<&str, u32> = COMPONENTS.iter().zip(0..).map(|((code, _), at)| (*code, at)).collect();
    table.components.extend(COMPONENTS.iter().map(|(code, label)| Component::new(*code, *label)));
    let others = if side == Side::Legacy { Columns::MigratedOnly } else { Columns::LegacyOnly };
    let is_told = columns != Columns::None && columns != others;
    for (at, (employee, pay)) in pair.staff.iter().zip(&pair.pay).enumerate() {
        let contract = index(table.contracts.len());
        let told = if columns == Columns::OfOthers { (at + 1) % pair.staff.len() } else { at };
        let step = pair.staff[told].step.to_string();
        let attributes = [("grade", pair.staff[told].grade()), ("step", step.as_str())];
        table.contracts.push(Contract {
            employee: index(table.employees.len()),
            number: CompactString::default(),
            contract_type: None,
            start: None,
            end: None,
            fte: Some(Amount::from_millionths(employee.fte * 10_000)),
            unit: Some(employee.unit.into()),
        });
        table.employees.push(Employee {
            number: employee.number.as_str().into(),
            last_name: Some(employee.person.last_name.as_str().into()),
            first_name: Some(employee.person.first_name.as_str().into()),
            birth_date: Some(employee.person.birth),
            unit: Some(employee.unit.into()),
            attributes: attributes.into_iter().filter(|_| is_told).collect(),
            ..Employee::default()
        });
        for ((month, code), cents) in &pay[side as usize] {
            let lines = &mut table.lines;
            lines.row.push(index(lines.value.len() + 2));
            lines.contract.push(contract);
            lines.period.push(period(*month).code());
            lines.component.push(codes[code]);
            lines.measure.push(Measure::Amount);
            lines.value.push(cents * 10_000);
            lines.unit.push(0);
            lines.source.push(0);
            lines.column.push(1);
        }
    }
    table
}

fn reconciled(pair: &Pair, columns: Columns) -> Reconciliation {
    let (legacy, migrated) = (side(pair, Side::Legacy, columns), side(pair, Side::Migrated, columns));
    let input = Input {
        legacy: &legacy,
        migrated: &migrated,
        legacy_rejected: &[],
        migrated_rejected: &[],
        profile: &CaseProfile::default(),
        crosswalk: None,
        confirmations: &[],
    };
    reconcile(&input, &mut |_| ControlFlow::Continue(())).unwrap()
}

/// Every true difference is found, none is invented. Counts the causes: true, found.
fn count_causes(pair: &Pair, found: &Reconciliation, causes: &mut BTreeMap<(Cause, Cause), usize>) {
    let truth: BTreeMap<DifferenceKey, Cause> =
        all_differences(pair).into_iter().map(|one| (one.key, one.cause)).collect();
    let found: BTreeMap<DifferenceKey, &Difference> =
        found.differences.iter().map(|one| (one.key.clone(), one)).collect();
    assert_eq!(truth.keys().collect::<BTreeSet<_>>(), found.keys().collect::<BTreeSet<_>>());
    for (key, cause) in truth {
        *causes.entry((cause, found[&key].cause.unwrap())).or_default() += 1;
    }
}

#[test]
fn eleven_careers_are_explained_from_their_amounts_and_columns() {
    let mut causes = BTreeMap::new();
    let recipes = (501..=510).map(|seed| Recipe { people: 180 + 20 * (seed as usize - 500), seed, faulty: true });
    for recipe in recipes.chain([Recipe::COMMITTED]) {
        let pair = draw(recipe);
        let found = reconciled(&pair, Columns::Both);
        count_causes(&pair, &found, &mut causes);
        // Settled in up to three months, in two components; an index in three; steps up and down in two; two merged, two
        // signs and gross.
        assert!(found.findings.len() <= 19, "{:#?}", found.findings.iter().map(|one| &one.id).collect::<Vec<_>>());
    }
    let of = |accept: &dyn Fn(Cause, Cause) -> bool| -> usize {
        causes.iter().filter(|((truth, found), _)| accept(*truth, *found)).map(|(_, count)| count).sum()
    };
    let confused: Vec<_> = causes.iter().filter(|((truth, found), _)| truth != found).collect();
    let (right, all) = (of(&|truth, found| truth == found), of(&|_, _| true));
    assert!(right * 100 >= all * 97, "{right} of {all}: {confused:#?}");
    for cause in CAUSES {
        let (right, all) = (of(&|truth, found| truth == cause && found == cause), of(&|truth, _| truth == cause));
        assert!(all > 0 && right * 100 >= all * 90, "{cause:?}: {right} of {all}: {confused:#?}");
    }
}

#[test]
fn one_sides_columns_are_enough_and_without_a_scale_no_step_is_claimed() {
    let pair = draw(Recipe { people: 300, seed: 511, faulty: true });
    let steps = |columns: Columns| {
        let found = reconciled(&pair, columns);
        found.differences.iter().filter(|one| one.cause == Some(Cause::SeniorityStep)).count()
    };
    let truth = all_differences(&pair).into_iter().filter(|one| one.cause == Cause::SeniorityStep).count();
    assert!(truth > 8);
    for columns in [Columns::Both, Columns::LegacyOnly, Columns::MigratedOnly] {
        assert!(steps(columns) * 10 >= truth * 9, "{columns:?}: {} of {truth}", steps(columns));
    }
    assert_eq!((steps(Columns::None), steps(Columns::OfOthers)), (0, 0));
}

#[test]
fn careers_without_faults_have_no_difference() {
    let pair = draw(Recipe { people: 150, seed: 5, faulty: false });
    let found = reconciled(&pair, Columns::Both);
    assert!(found.differences.is_empty() && found.findings.is_empty());
    assert!(found.counts.equal > 2_000);
}
