//! How well people are matched when their national numbers are missing or mistyped: the table in ARCHITECTURE.md.

#![expect(clippy::unwrap_used, reason = "a test that stops here has failed")]

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use paritas_fixtures::contracts::UNITS;
use paritas_fixtures::draw::{Draw, Subject};
use paritas_fixtures::employees::{self, Record};
use paritas_fixtures::register;
use paritas_model::{Employee, MatchStatus, PayTable, Side};
use paritas_reconcile::{CaseProfile, Input, Matching, match_employees};

/// Per cent of national numbers spoiled, and the least per cent of true pairs that must be matched, in hundredths.
const FLOORS: [(u64, usize); 4] = [(10, 9_900), (30, 9_900), (60, 9_900), (100, 9_850)];

/// Scores are probabilities: of the pairs that linkage calls so probable, about so many are true.
///
/// Lists in which names are crowded and dates are missing, so that there is something to be unsure of.
#[test]
fn scores_are_the_share_of_pairs_that_are_true() {
    const BOUNDS: [u16; 8] = [500, 2_000, 4_000, 6_000, 8_000, 9_000, 9_700, 9_990];
    let mut buckets = [(0_u32, 0_u32, 0_u32); BOUNDS.len()];
    for seed in 1..=3 {
        for recipe in [
            register::Recipe {
                names: 40,
                slips: 300,
                dateless: 300,
                leavers: 150,
                ..register::Recipe::plain(900, seed)
            },
            register::Recipe {
                names: 400,
                slips: 400,
                dateless: 50,
                leavers: 300,
                ..register::Recipe::plain(900, seed)
            },
        ] {
            for (score, is_true) in scored(recipe) {
                let bucket = BOUNDS.iter().rposition(|bound| score >= *bound).unwrap_or(0);
                let (pairs, right, scores) = &mut buckets[bucket];
                (*pairs, *right, *scores) = (*pairs + 1, *right + u32::from(is_true), *scores + u32::from(score));
            }
        }
    }
    let mut table = String::new();
    let (mut holds, mut judged) = (true, 0);
    for (bound, (pairs, right, scores)) in BOUNDS.into_iter().zip(buckets) {
        let (said, found) = (f64::from(scores) / f64::from(pairs) / 1e4, f64::from(right) / f64::from(pairs));
        // Of fewer, chance has too much of a say.
        let enough = pairs >= 25;
        judged += usize::from(enough);
        holds &= !enough || (said - found).abs() <= 0.06;
        table.push_str(&format!("from {bound}: {pairs} pairs, said {said:.3}, true {found:.3}\n"));
    }
    assert!(holds && judged >= 5, "\n{table}");
}

/// The score of every pair that linkage shows, and whether it is true.
fn scored(recipe: register::Recipe) -> Vec<(u16, bool)> {
    let (people, records) = register::draw_pair(recipe);
    let (mut legacy, mut migrated) = (PayTable::empty(Side::Legacy), PayTable::empty(Side::Migrated));
    legacy.employees.extend(people.into_iter().enumerate().map(|(at, one)| Employee {
        number: format!("L{at}").into(),
        number_is_made: true,
        last_name: Some(one.last.into()),
        first_name: Some(one.first.into()),
        birth_date: Some(one.birth),
        ..Employee::default()
    }));
    migrated.employees.extend(records.iter().enumerate().map(|(at, one)| Employee {
        number: format!("M{at}").into(),
        number_is_made: true,
        full_name: Some(one.name.as_str().into()),
        birth_date: one.birth,
        ..Employee::default()
    }));
    let found = matched(&legacy, &migrated);
    let is_true = |legacy: u32, migrated: u32| records[migrated as usize].of == Some(legacy as usize);
    let pairs = found.matches.iter().filter_map(|one| Some((one.legacy?, one.migrated?, one.score?)));
    pairs.map(|(legacy, migrated, score)| (score.ten_thousandths(), is_true(legacy, migrated))).collect()
}

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
    let found = matched(&legacy, &migrated);
    let of = |status: MatchStatus| -> BTreeSet<(String, String)> {
        let pairs = found
            .matches
            .iter()
            .filter(|found| found.status == status)
            .filter_map(|found| found.legacy.zip(found.migrated));
        pairs
            .map(|(l, m)| {
                (legacy.employees[l as usize].number.to_string(), migrated.employees[m as usize].number.to_string())
            })
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

fn matched(legacy: &PayTable, migrated: &PayTable) -> Matching {
    let input = Input {
        legacy,
        migrated,
        legacy_rejected: &[],
        migrated_rejected: &[],
        profile: &CaseProfile::default(),
        crosswalk: None,
        confirmations: &[],
    };
    match_employees(&input, &mut |_| ControlFlow::Continue(())).unwrap()
}

/// A record with its national number blanked or mistyped, half and half, in so many per cent of cases.
fn employee(record: &Record, unit: &str, spoiled: u64, chance: &mut Draw) -> Employee {
    let mut national = record.national.clone();
    if chance.below(100) < spoiled {
        let at = usize::try_from(chance.below(11)).unwrap();
        national = national.filter(|_| chance.chance(500)).map(|digits| mistyped(&digits, at));
    }
    Employee {
        number: record.number.as_str().into(),
        last_name: Some(record.last_name.as_str().into()),
        first_name: Some(record.first_name.as_str().into()),
        birth_date: Some(record.birth),
        national_number: national.map(Into::into),
        unit: Some(unit.into()),
        ..Employee::default()
    }
}

fn mistyped(digits: &str, at: usize) -> String {
    let mut bytes = digits.as_bytes().to_vec();
    bytes[at] = b'0' + (bytes[at] - b'0' + 3) % 10;
    String::from_utf8(bytes).unwrap()
}
