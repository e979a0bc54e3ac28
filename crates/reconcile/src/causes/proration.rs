//! `proration`: the ratio is what the employee's FTE changed by, the FTE (either side's), or its inverse.
//!
//! To an officer: the new system has another FTE, or an amount for full time was reduced once more, or a reduced one was
//! not. Example: FTE 0.80 in the old system and 1.00 in the new one, hence base pay 2,559.38 × 1.25 = 3,199.23. FTE 0.80 in
//! both: supplement 200.00 in the old system and 160.00 in the new one (× FTE); base pay 2,559.38 and 3,199.23 (÷ FTE).
//!
//! Where the FTE itself differs, and the amounts as it does, that comes first: it needs no second error.
//!
//! The migrated amount may be rounded to the rounding unit; then both must be at least a hundred units large, so that
//! the agreement is two digits of proof and more. At full time nothing is prorated.

use paritas_model::{Amount, Arg, Cause, Factor, Message};

use super::{AmountPair, DifferenceSet, Explanation};

const UNITS_OF_PROOF: i128 = 100;

const TIMES: &str = "×FTE";
const BY: &str = "÷FTE";
pub(crate) const CHANGE: &str = "FTE → FTE";

/// More than this many FTEs is an error of another kind, and keeps products within 128 bits.
const MOST: i64 = 100 * Amount::SCALE;

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    set.pairs.iter().map(|pair| explain(pair, i128::from(set.unit(pair).millionths()))).collect()
}

fn explain(pair: &AmountPair, unit: i128) -> Option<Explanation> {
    let (legacy, migrated) = pair.both()?;
    let known = |fte: Option<Amount>| fte.map(Amount::millionths).filter(|fte| (1..MOST).contains(fte)).map(i128::from);
    let [before, after] = pair.ftes.map(known);
    let one = i128::from(Amount::SCALE);
    let changed = before.zip(after).filter(|(before, after)| before != after);
    let ratios = [
        changed.map(|(before, after)| (after, before, CHANGE)),
        before.map(|fte| (fte, one, TIMES)),
        after.map(|fte| (fte, one, TIMES)),
        before.map(|fte| (one, fte, BY)),
        after.map(|fte| (one, fte, BY)),
    ];
    let proven = legacy.abs().min(migrated.abs()) >= UNITS_OF_PROOF * unit;
    ratios.into_iter().flatten().filter(|(top, bottom, _)| top != bottom).find_map(|(top, bottom, parameter)| {
        // Twice the distance, so that half a unit is a whole number.
        let off = (2 * (migrated * bottom - legacy * top)).abs();
        let fits = off == 0 || (proven && off <= unit * bottom);
        fits.then(|| explanation(pair, parameter))
    })
}

/// The word by which texts choose how a parameter is said.
pub(crate) fn word(parameter: &str) -> &'static str {
    match parameter {
        TIMES => "times",
        BY => "by",
        _ => "change",
    }
}

fn explanation(pair: &AmountPair, parameter: &str) -> Explanation {
    // The sides that know none have nothing to show.
    let [before, after] = pair.ftes.map(|fte| fte.map_or_else(|| Arg::from("–"), Arg::from));
    let changed_by = match pair.ftes {
        [Some(before), Some(after)] if parameter == CHANGE => Factor::new(after.millionths(), before.millionths()).ok(),
        _ => None,
    };
    let proof = match changed_by {
        Some(factor) => Message::new("proof-fte-changed").with("factor", factor),
        None => Message::new("proof-proration").with("parameter", word(parameter)),
    };
    let proof = proof
        .with("legacy", pair.legacy.unwrap_or(Amount::ZERO))
        .with("migrated", pair.migrated.unwrap_or(Amount::ZERO))
        .with("legacy_fte", before)
        .with("migrated_fte", after);
    Explanation { cause: Cause::Proration, parameter: parameter.to_owned(), proof }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{explain_pairs, pair};
    use super::*;
    use crate::testing::amount;

    fn cause(legacy: &str, migrated: &str, ftes: [&str; 2]) -> (Cause, String) {
        let mut pair = pair(0, Some(amount(legacy)), Some(amount(migrated)));
        pair.ftes = ftes.map(|fte| (!fte.is_empty()).then(|| amount(fte)));
        let found = explain_pairs(&[pair]).remove(0);
        (found.cause, found.parameter)
    }

    #[test]
    fn the_fte_its_inverse_and_its_change() {
        assert_eq!(cause("200.00", "160.00", ["0.80", "0.80"]), (Cause::Proration, "×FTE".into()));
        assert_eq!(cause("2559.38", "3199.23", ["0.80", "0.80"]), (Cause::Proration, "÷FTE".into()));
        assert_eq!(cause("2559.38", "3199.23", ["0.80", ""]), (Cause::Proration, "÷FTE".into()));
        assert_eq!(cause("2559.38", "3199.23", ["0.80", "1.00"]), (Cause::Proration, "FTE → FTE".into()));
        assert_eq!(cause("237.09", "213.38", ["0.90", "0.90"]), (Cause::Proration, "×FTE".into()));
        assert_eq!(cause("1500.00", "2400.00", ["0.50", "0.80"]), (Cause::Proration, "FTE → FTE".into()));
        assert_ne!(cause("200.00", "160.01", ["0.80", "0.80"]).0, Cause::Proration);
        assert_ne!(cause("0.94", "0.75", ["0.80", "0.80"]).0, Cause::Proration, "75 cents prove nothing");
        assert_ne!(cause("200.00", "160.00", ["", ""]).0, Cause::Proration);
    }

    #[test]
    fn a_changed_fte_is_named_with_what_follows_from_it() {
        let mut pair = pair(0, Some(amount("2559.38")), Some(amount("3199.23")));
        pair.ftes = [Some(amount("0.80")), Some(amount("1.00"))];
        let expected = Message::new("proof-fte-changed")
            .with("factor", Factor::new(5, 4).unwrap())
            .with("legacy", amount("2559.38"))
            .with("migrated", amount("3199.23"))
            .with("legacy_fte", amount("0.80"))
            .with("migrated_fte", amount("1.00"));
        assert_eq!(explain_pairs(&[pair]).remove(0).proof, expected);
    }

    #[test]
    fn a_whole_unit_at_one_ratio_is_a_rate_even_for_those_who_work_that_much() {
        let mut pairs: Vec<AmountPair> = (0_u32..20)
            .map(|at| {
                pair(at, Some(amount(&format!("{}.00", 210 + at * 5))), Some(amount(&format!("{}.00", 168 + at * 4))))
            })
            .collect();
        pairs[3].ftes = [Some(amount("0.80")); 2];
        let found = explain_pairs(&pairs);
        assert!(found.iter().all(|found| (found.cause, found.parameter.as_str()) == (Cause::Rate, "×0.8")));
    }
}
