//! `component_swap`: the amount sits under another component of the same employee, and that one's amount (or nothing)
//! here.
//!
//! To an officer: the right money under the wrong code, so net pay is right and a declaration may not be. Example: 131.19
//! of evening premium in the old system, nothing in the new one; no irregular hours in the old one, 131.19 in the new.
//!
//! Where the other component had an amount of its own, that amount is here (exchanged), or both are there together
//! (two legacy lines merged: 131.19 and 50.00 became 181.19).

use paritas_model::{Cause, Measure};

use super::moved::{Move, Name, moved, pair_up, proof};
use super::{AmountPair, DifferenceSet, Explanation};

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    let mut found = vec![None; set.pairs.len()];
    // A sum is not booked anywhere: its amount under another code would be a coincidence.
    let is_derived = |group: u32| set.derived.iter().any(|derived| derived.group == group);
    let payslip = |pair: &AmountPair| {
        (pair.place.measure == Measure::Amount && !is_derived(pair.place.group))
            .then_some((pair.place.slot, pair.place.period))
    };
    for (one, other, how) in pair_up(set.pairs, payslip, |one, other| moved(set, one, other)) {
        found[one] = Some(explanation(set, &set.pairs[one], &set.pairs[other], how));
        found[other] = Some(explanation(set, &set.pairs[other], &set.pairs[one], how));
    }
    found
}

fn explanation(set: &DifferenceSet<'_>, here: &AmountPair, there: &AmountPair, how: Move) -> Explanation {
    let name = |pair: &AmountPair| &set.groups[pair.place.group as usize];
    let component = name(there);
    let proof = proof(here, there, how, [here, there].map(|pair| Name::Component(name(pair))));
    Explanation { cause: Cause::ComponentSwap, parameter: component.clone(), proof }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{explain_pairs, pair};
    use super::*;
    use crate::testing::amount;

    /// The causes of two components of one employee, given as legacy and migrated amounts; empty is absent.
    fn causes(here: [&str; 2], there: [&str; 2]) -> [(Cause, String, String); 2] {
        let read = |text: &str| (!text.is_empty()).then(|| amount(text));
        let mut pairs = [here, there].map(|[legacy, migrated]| pair(0, read(legacy), read(migrated)));
        pairs[1].place.group = 1;
        let found = explain_pairs(&pairs);
        [0, 1].map(|at: usize| (found[at].cause, found[at].parameter.clone(), found[at].proof.id.to_string()))
    }

    #[test]
    fn an_amount_under_another_component() {
        let swapped = |here: &str, there: &str| {
            [("B", here), ("A", there)]
                .map(|(name, id)| (Cause::ComponentSwap, name.to_owned(), format!("proof-component-{id}")))
        };
        assert_eq!(causes(["131.19", ""], ["", "131.19"]), swapped("there", "from"));
        assert_eq!(causes(["131.19", "50.00"], ["50.00", "131.19"]), swapped("swap", "swap"));
        assert_eq!(causes(["131.19", ""], ["50.00", "181.19"]), swapped("merged", "merged"));
        assert_eq!(causes(["", "131.19"], ["181.19", "50.00"]), swapped("split", "split"));
        assert_eq!(causes(["131.19", ""], ["", "131.18"]).map(|(cause, ..)| cause), [Cause::Missing, Cause::Extra]);
        let cents = causes(["131.19", "131.20"], ["50.00", "49.99"]);
        assert_eq!(cents.map(|(cause, ..)| cause), [Cause::Rounding; 2]);
    }

    #[test]
    fn a_cent_here_and_a_cent_there_is_a_coincidence() {
        let only = |here, there| causes(here, there).map(|(cause, ..)| cause);
        assert_eq!(only(["532.03", "532.04"], ["0.01", ""]), [Cause::Rounding, Cause::Missing]);
        assert_eq!(only(["0.03", ""], ["", "0.03"]), [Cause::Missing, Cause::Extra]);
        assert_eq!(only(["131.19", ""], ["-131.19", ""]), [Cause::Missing; 2], "nothing of it is on the other side");
    }
}
