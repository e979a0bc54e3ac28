//! How well people are matched when their national numbers are missing or mistyped: the table in ARCHITECTURE.md.

#![expect(clippy::unwrap_used, reason = "a test that stops here has failed")]

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use paritas_fixtures::contracts::UNITS;
use paritas_fixtures::draw::{Draw, Subject};
use paritas_fixtures::employees::{self, Record};
use paritas_model::{Employee, MatchStatus, PayTable, Side};
use paritas_reconcile::{CaseProfile, Input, match_employees};

/// Per cent of national numbers spoiled, and the least per cent of true pairs that must be matched, in hundredths.
const FLOORS: [(u64, usize); 4] = [(10, 9_900), (30, 9_900), (60, 9_900), (100, 9_850)];

#[test]
fn spoiled_identifiers_cost_little_recall_and_no_precision() {
    let mut table = String::new();
    let mut holds = true;
    for seed in [5, 77] {
        for (spoiled, least) in FLOORS {
            let [matched, wrong, asked, pairs] = match_hospital(1_896, seed, spoiled);
            holds &= wrong == 0 && matched * 10_000 >= pairs * least && (matched + asked) * 1_000 >= pairs * 998;
            let line =
                format!("seed {seed}, {spoiled} %: {matched} of {pairs} matched, {wrong} wrong, {asked} suggested\n");
            table.push_str(&line);
        }
    }
    assert!(holds, "\n{table}");
}

/// True pairs matched, wrong pairs matched, true pairs suggested, and how many true pairs there are.
fn match_hospital(people: usize, seed: u64, spoiled: u64) -> [usize; 4] {
    let staff = employees::draw(people, seed);
    let mut chance = Draw::new(seed, Subject::Bench);
    let (mut legacy, mut migrated) = (PayTable::empty(Side::Legacy), PayTable::empty(Side::Migrated));
    let mut truth = BTreeSet::new();
    for one in &staff {
        let unit = &UNITS[one.contracts[0].unit];
        for (table, record, unit) in
            [(&mut legacy, &one.legacy, unit.legacy), (&mut migrated, &one.migrated, unit.migrated)]
        {
            if let Some(record) = record {
                table.employees.push(employee(record, unit, spoiled, &mut chance));
            }
        }
        if let (Some(before), Some(after)) = (&one.legacy, &one.migrated) {
            truth.insert((before.number.clone(), after.number.clone()));
        }
    }
    let input = Input {
        legacy: &legacy,
        migrated: &migrated,
        legacy_rejected: &[],
        migrated_rejected: &[],
        profile: &CaseProfile::default(),
        crosswalk: None,
        confirmations: &[],
    };
    let found = match_employees(&input, &mut |_| ControlFlow::Continue(())).unwrap();
    let of = |status: MatchStatus| -> BTreeSet<(String, String)> {
        let pairs = found
            .matches
            .iter()
            .filter(|found| found.status == status)
            .filter_map(|found| found.legacy.zip(found.migrated));
        pairs
            .map(|(l, m)| (legacy.employees[l as usize].number.clone(), migrated.employees[m as usize].number.clone()))
            .collect()
    };
    let (matched, suggested) = (of(MatchStatus::Matched), of(MatchStatus::Suggested));
    [
        matched.intersection(&truth).count(),
        matched.difference(&truth).count(),
        suggested.intersection(&truth).count(),
        truth.len(),
    ]
}

/// A record with its national number blanked or mistyped, half and half, in so many per cent of cases.
fn employee(record: &Record, unit: &str, spoiled: u64, chance: &mut Draw) -> Employee {
    let mut national = record.national.clone();
    if chance.below(100) < spoiled {
        let at = usize::try_from(chance.below(11)).unwrap();
        national = national.filter(|_| chance.chance(500)).map(|digits| mistyped(&digits, at));
    }
    Employee {
        number: record.number.clone(),
        last_name: Some(record.last_name.clone()),
        first_name: Some(record.first_name.clone()),
        birth_date: Some(record.birth),
        national_number: national,
        unit: Some(unit.to_owned()),
        ..Employee::default()
    }
}

fn mistyped(digits: &str, at: usize) -> String {
    let mut bytes = digits.as_bytes().to_vec();
    bytes[at] = b'0' + (bytes[at] - b'0' + 3) % 10;
    String::from_utf8(bytes).unwrap()
}
