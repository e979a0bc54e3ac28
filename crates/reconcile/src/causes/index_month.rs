//! `index_month`: an index that the extract itself shows, applied a month late or early.
//!
//! To an officer: pay rose by an index, and the new system has it from another month. Example: everyone's base pay rises
//! × 1.02 in March in the old system; 3,000.00 in February and 3,060.00 in March. In the new system March is still 3,000.00:
//! late. Were February 3,060.00 already, it would be early.
//!
//! # How it is proven
//!
//! An *index* is a ratio between two successive periods that most people of a component share, on one side. An amount is
//! late if it is, to the cent, what that side paid the same person before the index; early if it is what that side pays
//! from then on. Once three people of any component have proven so, amounts that vary by month (overtime at an indexed
//! wage) follow, where they are the other side's × or ÷ the same ratio in the same month.

use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Amount, Cause, Factor, Measure, Message, Period};

use super::rate::{Interval, Ratio, most_shared};
use super::{AmountPair, DifferenceSet, Explanation, FEWEST};
use crate::known_amounts::Known;

/// Amounts below this many rounding units don't tell an index from rounding.
const UNITS_OF_PROOF: i128 = 1_000;
/// How few people's pay can show an index.
const FEWEST_INDEXED: usize = 5;
/// Of how many people the common ratio is looked for.
const MOST_LOOKED_AT: usize = 2_000;

/// A rise that most people of a component share, on one side (0 for legacy, 1 for migrated).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Index {
    side: usize,
    /// The first period with it.
    from: u32,
    ratio: Ratio,
}

/// An index, and which amounts of the other side are wrong by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Missed {
    index: Index,
    /// Whether the side without it has it later.
    later: bool,
    /// The period that is wrong.
    period: u32,
}

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    let mut missed: Vec<Option<Missed>> = vec![None; set.pairs.len()];
    let mut indices: BTreeMap<u32, Vec<Index>> = BTreeMap::new();
    let mut proven: BTreeMap<Missed, BTreeSet<u32>> = BTreeMap::new();
    let telling = |pair: &AmountPair| set.periods.len() > 1 && pair.place.measure == Measure::Amount;
    for (pair, missed) in set.pairs.iter().zip(&mut missed).filter(|(pair, _)| telling(pair)) {
        let group = pair.place.group;
        let indices = indices.entry(group).or_insert_with(|| shown(set, group));
        *missed = indices.iter().find_map(|&index| by_own_amounts(set, pair, index));
        if let Some(missed) = *missed {
            proven.entry(missed).or_default().insert(pair.matched);
        }
    }
    proven.retain(|_, employees| employees.len() >= FEWEST);
    for (pair, missed) in set.pairs.iter().zip(&mut missed).filter(|(pair, _)| telling(pair)) {
        if missed.is_none() {
            let of_period = proven.keys().filter(|one| one.period == pair.place.period);
            *missed = of_period.copied().find(|one| fits(set, pair, *one));
        }
    }
    set.pairs.iter().zip(missed).map(|(pair, missed)| Some(explanation(set, pair, missed?))).collect()
}

/// The indices that the amounts of a group show, those of the legacy side first.
fn shown(set: &DifferenceSet<'_>, group: u32) -> Vec<Index> {
    let contracts: Vec<&[Known]> = set.known.of_group(group).chunk_by(|one, other| one.slot == other.slot).collect();
    let every = contracts.len() / MOST_LOOKED_AT + 1;
    let unit = 2 * i128::from(set.rounding_units[group as usize].millionths());
    let mut found = Vec::new();
    for side in [0, 1] {
        for (from, _) in (1_u32..).zip(set.periods.iter().skip(1)) {
            let rises: Vec<Interval> = contracts
                .iter()
                .step_by(every)
                .enumerate()
                .filter_map(|(at, contract)| {
                    let before = amount_in(contract, from - 1, side)?;
                    // Both are rounded.
                    Interval::new(at, before, amount_in(contract, from, side)?, unit, UNITS_OF_PROOF)
                })
                .collect();
            if let Some((Some(ratio), members)) = most_shared(&rises)
                && !ratio.is_one()
                && members.len() >= FEWEST_INDEXED
                && members.len() * 2 > rises.len()
            {
                found.push(Index { side, from, ratio });
            }
        }
    }
    found
}

fn amount_in(contract: &[Known], period: u32, side: usize) -> Option<Amount> {
    contract.iter().find(|known| known.period == period)?.amounts[side]
}

/// The side of an index has `after`, the other one `before` or the reverse.
fn by_own_amounts(set: &DifferenceSet<'_>, pair: &AmountPair, index: Index) -> Option<Missed> {
    let other = [pair.migrated, pair.legacy][index.side]?;
    let contract = set.known.of_contract(pair.place.group, pair.place.slot);
    let later = pair.place.period >= index.from;
    let as_there = if later { index.from - 1 } else { index.from };
    let missed = Missed { index, later, period: pair.place.period };
    (amount_in(contract, as_there, index.side) == Some(other) && fits(set, pair, missed)).then_some(missed)
}

/// Whether the amounts are one index apart, in the direction of `missed`.
fn fits(set: &DifferenceSet<'_>, pair: &AmountPair, missed: Missed) -> bool {
    let Some((legacy, migrated)) = pair.legacy.zip(pair.migrated) else { return false };
    let (own, other) = if missed.index.side == 0 { (legacy, migrated) } else { (migrated, legacy) };
    let (before, after) = if missed.later { (other, own) } else { (own, other) };
    let unit = 2 * i128::from(set.unit(pair).millionths());
    Interval::new(0, before, after, unit, UNITS_OF_PROOF).is_some_and(|interval| missed.index.ratio.is_in(&interval))
}

fn explanation(set: &DifferenceSet<'_>, pair: &AmountPair, missed: Missed) -> Explanation {
    let Missed { index, later, .. } = missed;
    // Said of the new system, whichever side shows the index.
    let when = if later == (index.side == 0) { LATE } else { "early" };
    let from: Period = set.periods[index.from as usize];
    let proof = Message::new("proof-index-month")
        .with("legacy", pair.legacy.unwrap_or(Amount::ZERO))
        .with("migrated", pair.migrated.unwrap_or(Amount::ZERO))
        .with("period", from)
        .with("side", if index.side == 0 { "legacy" } else { "migrated" })
        .with("when", when);
    let ratio = index.ratio.to_string();
    let proof = match ratio.parse::<Factor>() {
        Ok(factor) => proof.with("ratio", factor),
        Err(_) => proof.with("ratio", ratio.as_str()),
    };
    Explanation { cause: Cause::IndexMonth, parameter: format!("×{ratio} {from} {when}"), proof }
}

const LATE: &str = "late";

/// The ratio, the month and the word of a parameter, for the sentence of a finding.
pub(crate) fn parts(parameter: &str) -> Option<(&str, &str, &str)> {
    let mut parts = parameter.trim_start_matches('×').split(' ');
    Some((parts.next()?, parts.next()?, parts.next()?))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{explain_known, pair};
    use super::*;
    use crate::known_amounts::KnownAmounts;
    use crate::testing::amount;

    const MONTHS: [&str; 4] = ["2026-01", "2026-02", "2026-03", "2026-04"];

    /// The amounts of twelve people by month on each side, in percent of theirs; and what each difference is.
    fn causes(legacy: [i64; 4], migrated: [i64; 4]) -> Vec<(u32, Cause, String)> {
        let of = |slot: u32, percent: i64| Amount::from_millionths(i64::from(200_000 + slot * 3_700) * percent * 100);
        let rows: Vec<Known> = (0..12)
            .flat_map(|slot| (0_u32..4).map(move |period| (slot, period)))
            .map(|(slot, period)| Known {
                group: 0,
                slot,
                period,
                matched: slot,
                amounts: [legacy, migrated].map(|side| Some(of(slot, side[period as usize]))),
                ftes: [None; 2],
            })
            .collect();
        let pairs: Vec<AmountPair> = rows
            .iter()
            .filter(|row| row.amounts[0] != row.amounts[1])
            .map(|row| {
                let mut pair = pair(row.slot, row.amounts[0], row.amounts[1]);
                pair.place.period = row.period;
                pair
            })
            .collect();
        let found = explain_known(&MONTHS, &pairs, &KnownAmounts::of(rows, &[]));
        pairs.iter().zip(found).map(|(pair, found)| (pair.place.period, found.cause, found.parameter)).collect()
    }

    fn all_are(found: &[(u32, Cause, String)], count: usize, parameter: &str) {
        assert_eq!(found.len(), count);
        for (_, cause, said) in found {
            assert_eq!((*cause, said.as_str()), (Cause::IndexMonth, parameter));
        }
    }

    #[test]
    fn an_index_a_month_late_or_early() {
        all_are(&causes([100, 100, 102, 102], [100, 100, 100, 102]), 12, "×1.02 2026-03 late");
        all_are(&causes([100, 100, 102, 102], [100, 102, 102, 102]), 12, "×1.02 2026-03 early");
        all_are(&causes([100, 100, 102, 102], [100, 100, 100, 100]), 24, "×1.02 2026-03 late");
        all_are(&causes([100, 100, 100, 100], [100, 100, 102, 102]), 24, "×1.02 2026-03 early");
    }

    #[test]
    fn a_ratio_that_no_month_shows_is_a_rate() {
        let found = causes([100, 100, 100, 100], [100, 100, 100, 102]);
        all_are(&found, 12, "×1.02 2026-04 early");
        let throughout = causes([100; 4], [102; 4]);
        assert!(throughout.iter().all(|(_, cause, _)| *cause == Cause::Rate), "{throughout:?}");
        let other = causes([100, 100, 102, 102], [100, 100, 101, 101]);
        assert!(other.iter().all(|(_, cause, _)| *cause == Cause::Rate), "{other:?}");
    }

    #[test]
    fn amounts_that_vary_by_month_follow_those_that_do_not() {
        let fixed = |slot: u32, period: u32| Known {
            group: 0,
            slot,
            period,
            matched: slot,
            amounts: [if period < 2 { "3000.00" } else { "3060.00" }, "3000.00"].map(|text| Some(amount(text))),
            ftes: [None; 2],
        };
        let rows: Vec<Known> = (0..6).flat_map(|slot| (0..4).map(move |period| fixed(slot, period))).collect();
        let mut pairs: Vec<AmountPair> =
            (0..6).map(|slot| pair(slot, rows[2].amounts[0], rows[2].amounts[1])).collect();
        let mut overtime = pair(7, Some(amount("142.80")), Some(amount("140.00")));
        overtime.place.group = 1;
        pairs.push(overtime);
        pairs.iter_mut().for_each(|pair| pair.place.period = 2);
        let found = explain_known(&MONTHS, &pairs, &KnownAmounts::of(rows, &[]));
        assert!(found.iter().all(|found| found.cause == Cause::IndexMonth), "{found:?}");
        let alone = explain_known(&MONTHS, &pairs[6..], &KnownAmounts::default());
        assert_eq!(alone[0].cause, Cause::Unexplained, "nobody shows an index");
    }
}
