//! Promise 6, held against random extracts and decisions: a correction file proves itself.

use std::fmt::Write as _;
use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use paritas_case::Choice;
use paritas_model::{Amount, Digest, PayTable, Total};
use paritas_reconcile::{Input, reconcile};
use proptest::prelude::*;

use crate::apply::apply;
use crate::testing::{Case, PROFILE, amount, small};
use crate::{SignoffError, corrections, files, prove};

/// The people of a random extract: number on each side, national number, name.
const PEOPLE: [[&str; 4]; 3] = [
    ["1", "M-1", "85073003328", "Peeters,An"],
    ["2", "M-2", "17073003384", "Maes,Bo"],
    ["3", "M-3", "98472899765", "Claes,Cis"],
];
const LEGACY_CODES: [&str; 7] = ["1000", "2010", "2011", "3000", "7000", "7001", "1000"];
const MIGRATED_CODES: [&str; 7] = ["S100", "S201", "S301", "S302", "7000", "S999", "S100"];

fn decide(case: &mut Case, choices: &[(u8, i64)]) {
    case.decide_all(|index, _| {
        let (kind, cents) = choices[index % choices.len()];
        match kind % 6 {
            0 => Choice::TakeMigrated,
            1 => Choice::SetAmount(Amount::from_millionths(cents * 10_000)),
            2 => Choice::AcceptAsExpected,
            3 => Choice::Defer,
            _ => Choice::TakeLegacy,
        }
    });
}

/// Writes the corrections and gives their file.
fn write(case: &Case) -> PathBuf {
    let path = case.folder.path().join("corrections.csv");
    let corrections = corrections(&case.results()).unwrap();
    let mut bytes = Vec::new();
    files::corrections::write(&corrections, &mut bytes).unwrap();
    fs::write(&path, bytes).unwrap();
    path
}

fn applied(case: &Case, table: &PayTable) -> PayTable {
    let corrections = corrections(&case.results()).unwrap();
    apply(table, &corrections, &Digest::from_bytes(&[0; 32])).unwrap().into_owned()
}

fn total(table: &PayTable) -> Total {
    (0..table.lines.len()).map(|line| table.lines.amount(line)).sum()
}

/// Lines of one side: who, which code, contract, period, cents.
type Drawn = Vec<(usize, usize, u8, u8, i64)>;

fn drawn() -> impl Strategy<Value = Drawn> {
    proptest::collection::vec((0_usize..3, 0_usize..7, 0_u8..2, 0_u8..2, -300_i64..300), 1..30)
}

fn extract(side: usize, lines: &Drawn) -> String {
    let mut text = String::new();
    let mut write = |person: usize, code: &str, contract: u8, period: u8, cents: i64| {
        let [legacy, migrated, national, name] = PEOPLE[person];
        let number = [legacy, migrated][side];
        let value = Amount::from_millionths(cents * 10_000);
        // Writing into a string can't fail.
        let _ = writeln!(text, "{number},{national},{name},0{},2026-0{},{code},{value}", contract + 1, period + 3);
    };
    // Everyone stands on both sides, once in each period, so that someone is there to compare.
    for person in 0..PEOPLE.len() {
        for period in 0..2 {
            write(person, "7000", 0, period, 100);
        }
    }
    for &(person, code, contract, period, cents) in lines {
        write(person, [LEGACY_CODES, MIGRATED_CODES][side][code], contract, period, cents);
    }
    text
}

fn random_case(legacy: &Drawn, migrated: &Drawn) -> Case {
    Case::new(&extract(0, legacy), &extract(1, migrated), PROFILE)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn random_decisions_prove(
        legacy in drawn(),
        migrated in drawn(),
        choices in proptest::collection::vec((any::<u8>(), -500_i64..500), 1..20),
    ) {
        let mut case = random_case(&legacy, &migrated);
        decide(&mut case, &choices);
        let proof = prove(&write(&case), &case.results()).unwrap_or_else(|error| panic!("{:?}", error.fault()));
        let after = applied(&case, &case.migrated.pay);
        prop_assert_eq!(proof.total_after, total(&after));
        prop_assert_eq!(proof.total_before, total(&case.migrated.pay));
    }

    #[test]
    fn corrections_carried_out_twice_change_nothing_more(
        legacy in drawn(),
        migrated in drawn(),
        choices in proptest::collection::vec((any::<u8>(), -500_i64..500), 1..20),
    ) {
        let mut case = random_case(&legacy, &migrated);
        decide(&mut case, &choices);
        let once = applied(&case, &case.migrated.pay);
        prop_assert_eq!(&applied(&case, &once).lines, &once.lines);
    }

    #[test]
    fn where_legacy_is_taken_everywhere_no_difference_is_left(legacy in drawn(), migrated in drawn()) {
        let mut case = random_case(&legacy, &migrated);
        case.decide_all(|_, _| Choice::TakeLegacy);
        let after = applied(&case, &case.migrated.pay);
        let input = Input {
            legacy: &case.legacy.pay,
            migrated: &after,
            legacy_rejected: &[],
            migrated_rejected: &[],
            profile: &case.reconciliation.profile,
            crosswalk: None,
            confirmations: &[],
        };
        let again = reconcile(&input, &mut |_| ControlFlow::Continue(())).unwrap();
        let left: Vec<&str> = again.differences.iter().map(|one| one.key.as_str()).collect();
        let could_not: Vec<&str> = case
            .reconciliation
            .differences
            .iter()
            .filter(|one| case.results().standing(one).agreed.is_none())
            .map(|one| one.key.as_str())
            .collect();
        prop_assert_eq!(left, could_not);
    }

    #[test]
    fn a_file_changed_in_a_single_character_is_not_proven(
        choices in proptest::collection::vec((any::<u8>(), -500_i64..500), 1..20),
        place in any::<prop::sample::Index>(),
        by in 1_u8..62,
    ) {
        let mut case = small();
        decide(&mut case, &choices);
        case.decide("1/M-1//2026-03/amount/1000/", Choice::TakeLegacy, "always one row");
        let path = write(&case);
        prop_assert!(prove(&path, &case.results()).is_ok());
        const WORDS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        let mut bytes = fs::read(&path).unwrap();
        let alphanumeric: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at].is_ascii_alphanumeric()).collect();
        let at = alphanumeric[place.index(alphanumeric.len())];
        let value = WORDS.iter().position(|&word| word == bytes[at]).unwrap();
        bytes[at] = WORDS[(value + usize::from(by)) % WORDS.len()];
        fs::write(&path, &bytes).unwrap();
        let refused = prove(&path, &case.results());
        prop_assert!(refused.is_err(), "{}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn rows_left_out_added_or_doubled_are_not_proven() {
    let mut case = small();
    case.decide_all(|_, _| Choice::TakeLegacy);
    let path = write(&case);
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    assert!(lines.len() > 4, "{text}");
    for row in 1..lines.len() {
        let without: String = lines.iter().enumerate().filter(|(at, _)| *at != row).map(|(_, line)| *line).collect();
        fs::write(&path, without).unwrap();
        assert!(prove(&path, &case.results()).is_err(), "without row {row}");
        fs::write(&path, format!("{text}{}", lines[row])).unwrap();
        assert!(prove(&path, &case.results()).is_err(), "row {row} twice");
    }
    // Two foreign rows that cancel each other out in every total.
    let foreign = "M-1,,2026-03,amount,S201,change,140.00,141.00,1.00,x,y\n\
                   M-2,,2026-03,amount,S201,add,,-1.00,-1.00,x,y\n";
    fs::write(&path, format!("{text}{foreign}")).unwrap();
    assert!(prove(&path, &case.results()).is_err());
    fs::write(&path, text).unwrap();
    assert!(prove(&path, &case.results()).is_ok());
}

#[test]
fn a_missing_or_foreign_file_is_not_proven() {
    let case = small();
    let path = case.folder.path().join("corrections.csv");
    assert!(matches!(prove(&path, &case.results()), Err(SignoffError::NotReadBack(_))));
    fs::write(&path, "a,b\n1,2\n").unwrap();
    assert!(matches!(prove(&path, &case.results()), Err(SignoffError::NotProven { row: Some(1), .. })));
}

#[test]
fn nothing_decided_is_an_empty_file_and_proves() {
    let case = small();
    let proof = prove(&write(&case), &case.results()).unwrap();
    assert_eq!((proof.corrections, proof.amounts_checked), (0, 0));
    assert_eq!(proof.total_before, proof.total_after);
    assert!(proof.totals_checked > 4);
}

#[test]
fn an_amount_beyond_range_is_refused_by_name() {
    let mut case = small();
    // The carrier would need the agreed amount less what the other member holds.
    case.decide("1/M-1//2026-03/amount/3000/", Choice::SetAmount(Amount::from_millionths(i64::MIN)), "absurd");
    assert!(matches!(corrections(&case.results()), Err(SignoffError::BeyondRange { .. })));
    assert_eq!(amount("-9223372036854.775808"), Amount::from_millionths(i64::MIN));
}
