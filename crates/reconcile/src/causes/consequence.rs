//! `consequence`: a derived component off by exactly what its parts are off by.
//!
//! To an officer: nothing to decide here; correct the parts and the sum is right. Example: net is 36.24 short because a
//! premium is 50.00 short and the contribution on it 13.76 less.
//!
//! The parts' differences count in the migrated convention, each with the sign it has in the sum. Amounts within
//! tolerance count too: they are no differences, but they are in the sum.

use std::collections::BTreeMap;

use paritas_model::{Amount, Cause, Measure, Message};

use super::{DifferenceSet, Explanation, Place, amount_of};

/// A component group that is the sum of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DerivedGroup {
    /// Index of the group.
    pub(crate) group: u32,
    /// The groups it is made of, and whether each is subtracted; in the migrated convention.
    pub(crate) parts: Vec<(u32, bool)>,
}

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    if set.derived.is_empty() {
        return vec![None; set.pairs.len()];
    }
    let mut deltas: BTreeMap<Place, i128> =
        set.tolerated.iter().map(|(&place, delta)| (place, i128::from(delta.millionths()))).collect();
    deltas.extend(set.pairs.iter().map(|pair| (pair.place, pair.delta())));
    set.pairs
        .iter()
        .map(|pair| {
            let of_group = set.derived.iter().filter(|derived| derived.group == pair.place.group);
            of_group.filter(|_| pair.place.measure == Measure::Amount).find_map(|derived| {
                let off = parts_off(derived, pair.place, &deltas);
                let sum: i128 = off.iter().map(|(_, delta)| delta).sum();
                (!off.is_empty() && sum == pair.delta()).then(|| explanation(set, sum, &off))
            })
        })
        .collect()
}

/// The parts that are off, and by how much each moves the sum.
fn parts_off(derived: &DerivedGroup, place: Place, deltas: &BTreeMap<Place, i128>) -> Vec<(u32, i128)> {
    let part = |&(group, minus): &(u32, bool)| {
        let delta = deltas.get(&Place { group, ..place })?;
        Some((group, if minus { -delta } else { *delta }))
    };
    derived.parts.iter().filter_map(part).collect()
}

fn explanation(set: &DifferenceSet<'_>, sum: i128, off: &[(u32, i128)]) -> Explanation {
    let largest = off.iter().max_by_key(|(group, delta)| (delta.abs(), std::cmp::Reverse(*group)));
    let (component, delta) =
        largest.map_or(("", Amount::ZERO), |&(group, delta)| (set.groups[group as usize].as_str(), amount_of(delta)));
    let proof = Message::new("proof-consequence")
        .with("sum", amount_of(sum))
        .with("parts", off.len())
        .with("component", component)
        .with("delta", delta);
    Explanation::new(Cause::Consequence, proof)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{explain_with, pair};
    use super::*;
    use crate::testing::amount;

    #[test]
    fn a_sum_off_by_what_its_parts_are_off_by() {
        // Group 0 is group 1 minus group 2.
        let derived = [DerivedGroup { group: 0, parts: vec![(1, false), (2, true)] }];
        let of = |group: u32, legacy: &str, migrated: &str| {
            let mut pair = pair(0, Some(amount(legacy)), Some(amount(migrated)));
            pair.place.group = group;
            pair
        };
        let parts = [of(1, "1000.00", "950.00"), of(2, "130.70", "116.94")];
        let found = explain_with(&[of(0, "869.30", "833.06"), parts[0], parts[1]], &derived);
        assert_eq!(found[0].cause, Cause::Consequence);
        assert!(found[1..].iter().all(|part| part.cause != Cause::Consequence));
        let found = explain_with(&[of(0, "869.30", "833.05"), parts[0], parts[1]], &derived);
        assert_eq!(found[0].cause, Cause::Unexplained, "a cent beyond its parts is not theirs");
        let found = explain_with(&[of(0, "869.30", "869.31")], &derived);
        assert_eq!(found[0].cause, Cause::Rounding, "no part is off");
    }
}
