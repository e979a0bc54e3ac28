//! `employee_swap`: two employees hold each other's amounts.
//!
//! To an officer: two people were confused while the amounts were loaded. Example: 3,241.75 and 5,451.15 in the old
//! system, 5,451.15 and 3,241.75 for the same two in the new one.
//!
//! Both amounts must be there on both sides: an amount missing here and the same one extra elsewhere is, among flat
//! allowances, no more than a coincidence.

use std::collections::BTreeMap;

use paritas_model::{Amount, Cause, Message};

use super::{DifferenceSet, Explanation};

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    let mut found = vec![None; set.pairs.len()];
    // Those who wait for someone with their amounts exchanged.
    let mut waiting: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (index, pair) in set.pairs.iter().enumerate() {
        let (Some(legacy), Some(migrated)) = (pair.legacy, pair.migrated) else { continue };
        if legacy.is_zero() || migrated.is_zero() {
            continue;
        }
        let place = (pair.place.group, pair.place.measure, pair.place.period);
        let partner = waiting.get_mut(&(place, migrated, legacy)).and_then(|others| {
            let at = others.iter().position(|&other| set.pairs[other].matched != pair.matched)?;
            Some(others.remove(at))
        });
        match partner {
            Some(other) => {
                found[index] = Some(explanation(legacy, migrated));
                found[other] = Some(explanation(migrated, legacy));
            }
            None => waiting.entry((place, legacy, migrated)).or_default().push(index),
        }
    }
    found
}

fn explanation(legacy: Amount, migrated: Amount) -> Explanation {
    let proof = Message::new("proof-employee-swap").with("legacy", legacy).with("migrated", migrated);
    Explanation::new(Cause::EmployeeSwap, proof)
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::causes;

    #[test]
    fn two_people_with_each_others_amounts() {
        let found = causes(&[("3241.75", "5451.15"), ("5451.15", "3241.75"), ("3241.75", "5451.15")]);
        let found: Vec<Cause> = found.into_iter().map(|(cause, _)| cause).collect();
        assert_eq!(found, [Cause::EmployeeSwap, Cause::EmployeeSwap, Cause::Unexplained]);
    }
}
