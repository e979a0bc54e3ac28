//! `retroactive`: what earlier periods are off by is settled in a later one.
//!
//! To an officer: one system corrected months that were paid already in those months, the other paid the arrears at once.
//! Example: base pay 3,000.00 in January and February and 3,300.00 in March in the old system, 3,100.00 in each month in the
//! new one: 100.00 and 100.00 more, then 200.00 less. Over the three months everyone is paid the same.
//!
//! The arrears may be a line of their own: 200.00 under another component in March, on one side alone.
//!
//! Claimed only where the later difference undoes the earlier ones to the cent: those of one component, next to each
//! other in time, all up or all down. One amount moved whole into the next period is a `period_shift`. Where two
//! components could be what a line of arrears settles, neither is claimed.

use paritas_model::{Cause, Measure, Message};

use super::{AmountPair, DifferenceSet, Explanation, amount_of};

/// How many rounding units must be undone: cents meet by chance.
const UNITS_OF_PROOF: i128 = 100;

/// Earlier differences, in order of time, and the later one that undoes them; indices into the pairs.
struct Settled {
    earlier: Vec<usize>,
    later: usize,
}

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    let mut found = vec![None; set.pairs.len()];
    if set.periods.len() < 2 {
        return found;
    }
    for person in people(set) {
        let series = series(set, &person);
        for settled in same_component(set, &series).into_iter().chain(own_lines(set, &series)) {
            if settled.earlier.iter().chain([&settled.later]).all(|&index| found[index].is_none()) {
                explain(set, &settled, &mut found);
            }
        }
    }
    found
}

/// The differences of each contract that may be settled, each contract's together.
fn people(set: &DifferenceSet<'_>) -> Vec<Vec<usize>> {
    let is_derived = |group: u32| set.derived.iter().any(|derived| derived.group == group);
    let mut order: Vec<usize> = (0..set.pairs.len())
        .filter(|&index| !is_derived(set.pairs[index].place.group) && keeps_its_sign(&set.pairs[index]))
        .collect();
    order.sort_by_key(|&index| set.pairs[index].place.slot);
    order.chunk_by(|&one, &other| set.pairs[one].place.slot == set.pairs[other].place.slot).map(<[_]>::to_vec).collect()
}

/// A payment that became a deduction has not been settled.
fn keeps_its_sign(pair: &AmountPair) -> bool {
    pair.both().is_none_or(|(legacy, migrated)| (legacy < 0) == (migrated < 0))
}

/// The differences of one contract by component, in order of time.
fn series(set: &DifferenceSet<'_>, person: &[usize]) -> Vec<Vec<usize>> {
    let component = |index: usize| (set.pairs[index].place.group, set.pairs[index].place.measure);
    let mut order = person.to_vec();
    order.sort_by_key(|&index| (component(index), set.pairs[index].place.period));
    order.chunk_by(|&one, &other| component(one) == component(other)).map(<[_]>::to_vec).collect()
}

/// Settled in the component itself.
fn same_component(set: &DifferenceSet<'_>, series: &[Vec<usize>]) -> Vec<Settled> {
    let last_first = series.iter().flat_map(|one| (1..one.len()).rev().map(move |at| (one, at)));
    last_first
        .filter_map(|(one, at)| Some(Settled { earlier: undone(set, &one[..at], one[at])?, later: one[at] }))
        .collect()
}

/// Settled by a line of another component, which one side alone has.
fn own_lines(set: &DifferenceSet<'_>, series: &[Vec<usize>]) -> Vec<Settled> {
    let is_line = |&index: &usize| {
        let pair = &set.pairs[index];
        pair.place.measure == Measure::Amount && pair.legacy.is_some() != pair.migrated.is_some()
    };
    let settled = |later: usize| {
        let here = set.pairs[later].place;
        let mut fitting = series.iter().filter_map(|one| {
            let others = one.first().map(|&first| set.pairs[first].place)?;
            let is_other = others.group != here.group && others.measure == Measure::Amount;
            let before = one.partition_point(|&index| set.pairs[index].place.period < here.period);
            let earlier = is_other.then(|| undone(set, &one[..before], later)).flatten()?;
            // A line here for a line there would be worth no more than two equal amounts.
            earlier.iter().all(|&index| set.pairs[index].both().is_some()).then_some(earlier)
        });
        let earlier = fitting.next()?;
        fitting.next().is_none().then_some(Settled { earlier, later })
    };
    series.iter().flatten().copied().filter(is_line).filter_map(settled).collect()
}

/// The nearest run of differences in one direction that `later` undoes to the cent.
fn undone(set: &DifferenceSet<'_>, earlier: &[usize], later: usize) -> Option<Vec<usize>> {
    let undoes = set.pairs[later].delta();
    if undoes.abs() < UNITS_OF_PROOF * i128::from(set.unit(&set.pairs[later]).millionths()) {
        return None;
    }
    (0..earlier.len()).rev().find_map(|last| {
        let mut left = -undoes;
        for first in (0..=last).rev() {
            let delta = set.pairs[earlier[first]].delta();
            if delta.signum() != -undoes.signum() {
                return None;
            }
            left -= delta;
            if left == 0 {
                return Some(earlier[first..=last].to_vec());
            }
        }
        None
    })
}

fn explain(set: &DifferenceSet<'_>, settled: &Settled, found: &mut [Option<Explanation>]) {
    let period = |index: usize| set.periods[set.pairs[index].place.period as usize];
    let component = |index: usize| set.groups[set.pairs[index].place.group as usize].as_str();
    let undoes = set.pairs[settled.later].delta();
    let (Some(&first), Some(&last)) = (settled.earlier.first(), settled.earlier.last()) else { return };
    for &index in settled.earlier.iter().chain([&settled.later]) {
        let pair = &set.pairs[index];
        let proof = if index == settled.later {
            Message::new("proof-retroactive-later")
                .with("component", component(first))
                .with("first", period(first))
                .with("last", period(last))
        } else {
            Message::new("proof-retroactive-earlier")
                .with("component", component(settled.later))
                .with("period", period(settled.later))
                .with("settled", amount_of(undoes))
        };
        let proof = proof
            .with("delta", amount_of(pair.delta()))
            .with("total", amount_of(-undoes))
            .with("periods", settled.earlier.len());
        found[index] =
            Some(Explanation { cause: Cause::Retroactive, parameter: period(settled.later).to_string(), proof });
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{explain_in, pair};
    use super::*;
    use crate::testing::amount;

    /// The causes of amounts of one employee: component, legacy and migrated amount by month; empty is absent.
    fn causes(lines: &[(u32, u32, &str, &str)]) -> Vec<(Cause, String)> {
        let read = |text: &str| (!text.is_empty()).then(|| amount(text));
        let pairs: Vec<AmountPair> = lines
            .iter()
            .map(|&(group, period, legacy, migrated)| {
                let mut pair = pair(0, read(legacy), read(migrated));
                (pair.place.group, pair.place.period) = (group, period);
                pair
            })
            .collect();
        let months = ["2026-01", "2026-02", "2026-03", "2026-04"];
        explain_in(&months, &pairs).into_iter().map(|found| (found.cause, found.parameter)).collect()
    }

    fn settled(parameter: &str) -> (Cause, String) {
        (Cause::Retroactive, parameter.to_owned())
    }

    #[test]
    fn arrears_paid_at_once_against_months_put_right() {
        let found = causes(&[(0, 0, "3000.00", "3100.00"), (0, 1, "3000.00", "3100.00"), (0, 2, "3300.00", "3100.00")]);
        assert_eq!(found, vec![settled("2026-03"); 3]);
        let taken_back = causes(&[(0, 0, "3100.00", "3000.00"), (0, 3, "2900.00", "3000.00")]);
        assert_eq!(taken_back, vec![settled("2026-04"); 2]);
        let cent = causes(&[(0, 0, "3000.00", "3100.00"), (0, 1, "3100.01", "3000.00")]);
        assert!(cent.iter().all(|(cause, _)| *cause == Cause::Unexplained), "{cent:?}");
    }

    #[test]
    fn arrears_as_a_line_of_their_own() {
        let found = causes(&[(0, 0, "3000.00", "3104.20"), (0, 1, "3000.00", "3104.20"), (1, 2, "208.40", "")]);
        assert_eq!(found, vec![settled("2026-03"); 3]);
        let earlier = causes(&[(0, 1, "3000.00", "3104.20"), (1, 0, "104.20", "")]);
        assert_eq!(earlier[1].0, Cause::Missing, "what comes first settles nothing");
        let either = causes(&[(0, 0, "3000.00", "3104.20"), (1, 2, "104.20", ""), (2, 0, "500.00", "604.20")]);
        assert!(either.iter().all(|(cause, _)| *cause != Cause::Retroactive), "{either:?}");
    }

    #[test]
    fn what_is_something_else_stays_so() {
        let flipped = causes(&[(0, 0, "-45.00", "45.00"), (0, 2, "45.00", "-45.00")]);
        assert_eq!(flipped, vec![(Cause::Sign, String::new()); 2]);
        let moved = causes(&[(0, 1, "285.82", ""), (0, 2, "", "285.82")]);
        assert!(moved.iter().all(|(cause, _)| *cause == Cause::PeriodShift));
        let cents = causes(&[(0, 0, "80.00", "80.50"), (0, 2, "80.50", "80.00")]);
        assert!(cents.iter().all(|(cause, _)| *cause != Cause::Retroactive), "{cents:?}");
        let one_way = causes(&[(0, 0, "80.00", "85.00"), (0, 2, "80.00", "85.00")]);
        assert!(one_way.iter().all(|(cause, _)| *cause == Cause::Unexplained), "{one_way:?}");
    }
}
