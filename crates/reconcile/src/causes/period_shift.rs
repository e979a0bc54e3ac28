//! `period_shift`: the amount sits in a neighbouring period.
//!
//! To an officer: paid a month too early or too late. Example: 285.82 of overtime in February in the old system, and in
//! March in the new one.
//!
//! Neighbouring are periods next to each other among those compared. As with components, the amount may have been added
//! to what the neighbour holds anyway (a retroactive amount booked with the month's own).

use paritas_model::Cause;

use super::moved::{Move, Name, moved, pair_up, proof};
use super::{AmountPair, DifferenceSet, Explanation};

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    let mut found = vec![None; set.pairs.len()];
    let series = |pair: &AmountPair| Some((pair.place.slot, pair.place.group, pair.place.measure));
    let next_to = |one: &AmountPair, other: &AmountPair| {
        (one.place.period.abs_diff(other.place.period) == 1).then(|| moved(set, one, other)).flatten()
    };
    for (one, other, how) in pair_up(set.pairs, series, next_to) {
        let parameter = parameter(set, &set.pairs[one], &set.pairs[other]);
        for (here, there) in [(one, other), (other, one)] {
            found[here] = Some(explanation(set, &set.pairs[here], &set.pairs[there], how, parameter.clone()));
        }
    }
    found
}

/// From the period the old system has it in to the one the new system has it in.
fn parameter(set: &DifferenceSet<'_>, one: &AmountPair, other: &AmountPair) -> String {
    let name = |pair: &AmountPair| set.periods[pair.place.period as usize];
    let (first, last) = if one.place.period < other.place.period { (one, other) } else { (other, one) };
    // The larger amount is what moved; the smaller one that came back in exchange is mostly nothing.
    if first.delta() * i128::from(sign(first)) <= 0 {
        format!("{} → {}", name(first), name(last))
    } else {
        format!("{} → {}", name(last), name(first))
    }
}

/// The sign of the larger of both amounts: a deduction that moved away makes a positive difference.
fn sign(pair: &AmountPair) -> i8 {
    let larger = pair.legacy.into_iter().chain(pair.migrated).max_by_key(|amount| amount.size());
    if larger.is_some_and(|amount| amount.millionths() < 0) { -1 } else { 1 }
}

fn explanation(
    set: &DifferenceSet<'_>,
    here: &AmountPair,
    there: &AmountPair,
    how: Move,
    parameter: String,
) -> Explanation {
    let name = |pair: &AmountPair| Name::Period(set.periods[pair.place.period as usize]);
    let proof = proof(here, there, how, [here, there].map(name));
    Explanation { cause: Cause::PeriodShift, parameter, proof }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{explain_pairs, pair};
    use super::*;
    use crate::testing::amount;

    fn causes(february: [&str; 2], march: [&str; 2]) -> [(Cause, String); 2] {
        let read = |text: &str| (!text.is_empty()).then(|| amount(text));
        let mut pairs = [february, march].map(|[legacy, migrated]| pair(0, read(legacy), read(migrated)));
        pairs[1].place.period = 1;
        let found = explain_pairs(&pairs);
        [0, 1].map(|at: usize| (found[at].cause, found[at].parameter.clone()))
    }

    #[test]
    fn an_amount_a_month_late_or_early() {
        let late = (Cause::PeriodShift, "2026-02 → 2026-03".to_owned());
        let early = (Cause::PeriodShift, "2026-03 → 2026-02".to_owned());
        assert_eq!(causes(["285.82", ""], ["", "285.82"]), [late.clone(), late.clone()]);
        assert_eq!(causes(["", "285.82"], ["285.82", ""]), [early.clone(), early.clone()]);
        assert_eq!(causes(["-40.00", ""], ["", "-40.00"]), [late.clone(), late.clone()]);
        assert_eq!(causes(["285.82", ""], ["100.00", "385.82"]), [late.clone(), late]);
        assert_eq!(causes(["285.82", ""], ["", "285.83"]).map(|(cause, _)| cause), [Cause::Missing, Cause::Extra]);
    }
}
