use super::*;
use crate::testing::amount;
use paritas_model::Arg;
use proptest::prelude::*;

/// Explains one difference; an empty text is an absent amount.
pub(crate) fn explained(legacy: &str, migrated: &str) -> Explanation {
    let read = |text: &str| (!text.is_empty()).then(|| amount(text));
    explain_pairs(&[pair(0, read(legacy), read(migrated))]).remove(0)
}

/// One difference of one employee in one group and period.
pub(crate) fn pair(matched: u32, legacy: Option<Amount>, migrated: Option<Amount>) -> AmountPair {
    let place = Place { slot: matched, period: 0, measure: Measure::Amount, group: 0 };
    AmountPair { place, matched, legacy, migrated, migrated_lines: 1, ftes: [None; 2] }
}

/// Explains differences of four groups and two periods, none of them derived.
pub(crate) fn explain_pairs(pairs: &[AmountPair]) -> Vec<Explanation> {
    explain_with(pairs, &[])
}

pub(crate) fn explain_with(pairs: &[AmountPair], derived: &[DerivedGroup]) -> Vec<Explanation> {
    explain_months(&["2026-02", "2026-03"], pairs, derived, &KnownAmounts::default())
}

/// Explains differences of these months.
pub(crate) fn explain_in(months: &[&str], pairs: &[AmountPair]) -> Vec<Explanation> {
    explain_known(months, pairs, &KnownAmounts::default())
}

/// Explains differences of these months beside what else is known.
pub(crate) fn explain_known(months: &[&str], pairs: &[AmountPair], known: &KnownAmounts<'_>) -> Vec<Explanation> {
    explain_months(months, pairs, &[], known)
}

fn explain_months(
    months: &[&str],
    pairs: &[AmountPair],
    derived: &[DerivedGroup],
    known: &KnownAmounts<'_>,
) -> Vec<Explanation> {
    let periods: Vec<Period> = months.iter().map(|period| period.parse().unwrap()).collect();
    explain(&DifferenceSet {
        pairs,
        rounding_units: &[Amount::CENT; 4],
        groups: &["A", "B", "C", "D"].map(str::to_owned),
        periods: &periods,
        worked: &BTreeMap::new(),
        derived,
        tolerated: &BTreeMap::new(),
        known,
    })
}

/// The causes and parameters of differences in group 0, one employee each.
pub(crate) fn causes(pairs: &[(&str, &str)]) -> Vec<(Cause, String)> {
    let pairs: Vec<AmountPair> = pairs
        .iter()
        .zip(0_u32..)
        .map(|((legacy, migrated), matched)| pair(matched, Some(amount(legacy)), Some(amount(migrated))))
        .collect();
    explain_pairs(&pairs).into_iter().map(|found| (found.cause, found.parameter)).collect()
}

pub(crate) fn cause(legacy: &str, migrated: &str) -> (Cause, String) {
    let explanation = explained(legacy, migrated);
    (explanation.cause, explanation.parameter)
}

#[test]
fn the_earlier_cause_wins() {
    assert_eq!(cause("0.005", "-0.005"), (Cause::Rounding, String::new()));
    assert_eq!(cause("0.01", "0.02"), (Cause::Rounding, String::new()));
    assert_eq!(cause("12.00", "120.00"), (Cause::Scale, "×10".into()));
    assert_eq!(cause("0.01", ""), (Cause::Missing, String::new()));
}

/// The identifier and the parts of a proof, amounts in plain notation.
fn proof(legacy: &str, migrated: &str) -> String {
    let proof = explained(legacy, migrated).proof;
    let parts = proof.args.iter().map(|(name, part)| match part {
        Arg::Amount(amount) => format!(" {name}={amount}"),
        Arg::Text(text) => format!(" {name}={text}"),
        Arg::Count(count) => format!(" {name}={count}"),
        other => format!(" {name}={other:?}"),
    });
    std::iter::once(proof.id.to_string()).chain(parts).collect()
}

#[test]
fn every_proof_holds_the_numbers_that_prove_it() {
    insta::assert_snapshot!(proof("150.00", ""), @"proof-missing legacy=150.00");
    insta::assert_snapshot!(proof("", "80.00"), @"proof-extra migrated=80.00");
    insta::assert_snapshot!(proof("1234.56", "1234.57"),
        @"proof-rounding legacy=1234.56 migrated=1234.57 apart=0.01 unit=0.01");
    insta::assert_snapshot!(proof("-45.00", "45.00"), @"proof-sign legacy=-45.00 migrated=45.00");
    insta::assert_snapshot!(proof("1234.56", "123456.00"),
        @"proof-scale legacy=1234.56 migrated=123456.00 parameter=×100");
    insta::assert_snapshot!(proof("75.00", "225.00"), @"proof-duplicate legacy=75.00 migrated=225.00 copies=3 lines=1");
    insta::assert_snapshot!(proof("75.00", "80.00"), @"proof-unexplained legacy=75.00 migrated=80.00");
}

proptest! {
    #[test]
    fn every_pair_of_amounts_gets_a_cause(legacy: Option<i64>, migrated: Option<i64>, unit in 0_i64..20_000) {
        let [legacy, migrated] = [legacy, migrated].map(|value| value.map(Amount::from_millionths));
        let set = DifferenceSet {
            pairs: &[pair(0, legacy, migrated)],
            rounding_units: &[Amount::from_millionths(unit)],
            groups: &[String::new()],
            periods: &[Period::UNNAMED],
            derived: &[],
            tolerated: &BTreeMap::new(),
            known: &KnownAmounts::default(),
            worked: &BTreeMap::new(),
        };
        let found = explain(&set);
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(found[0].cause == Cause::Missing, legacy.is_some() && migrated.is_none());
        prop_assert_eq!(found[0].cause == Cause::Extra, legacy.is_none() && migrated.is_some());
    }

    #[test]
    fn scale_and_sign_are_found_whatever_the_amount(millionths in 1_i64..1_000_000_000_000_000) {
        prop_assume!(millionths > 20_000);
        let legacy = Amount::from_millionths(millionths);
        let text = |value: i64| Amount::from_millionths(value).to_string();
        prop_assert_eq!(cause(&legacy.to_string(), &text(-millionths)).0, Cause::Sign);
        prop_assert_eq!(cause(&legacy.to_string(), &text(millionths * 100)).0, Cause::Scale);
        prop_assert_eq!(cause(&text(millionths * 1000), &legacy.to_string()), (Cause::Scale, "÷1000".to_owned()));
    }
}
