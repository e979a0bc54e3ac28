//! `offset`: the same signed difference shared by three or more employees.
//!
//! To an officer: a flat amount was added or left out for a group of people. Example: 12.50 more insurance for everyone
//! with a temporary contract.

use std::collections::BTreeMap;

use paritas_model::{Amount, Cause, Message};

use super::{DifferenceSet, Explanation, FEWEST, amount_of};

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    let mut sharing: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (index, pair) in set.pairs.iter().enumerate() {
        if pair.legacy.is_some() && pair.migrated.is_some() {
            sharing.entry((pair.place.group, pair.place.measure, pair.delta())).or_default().push(index);
        }
    }
    let mut found = vec![None; set.pairs.len()];
    for ((_, _, delta), members) in sharing {
        let mut employees: Vec<u32> = members.iter().map(|&index| set.pairs[index].matched).collect();
        employees.sort_unstable();
        employees.dedup();
        if employees.len() < FEWEST {
            continue;
        }
        let delta = amount_of(delta);
        let sign = if delta > Amount::ZERO { "+" } else { "" };
        for index in members {
            let pair = &set.pairs[index];
            let proof = Message::new("proof-offset")
                .with("legacy", pair.legacy.unwrap_or(Amount::ZERO))
                .with("migrated", pair.migrated.unwrap_or(Amount::ZERO))
                .with("delta", delta)
                .with("others", employees.len() - 1);
            found[index] = Some(Explanation { cause: Cause::Offset, parameter: format!("{sign}{delta}"), proof });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::causes;

    #[test]
    fn three_employees_with_one_difference() {
        let found = causes(&[("135.50", "148.00"), ("78.96", "91.46"), ("60.00", "72.50"), ("10.00", "22.51")]);
        let offset = (Cause::Offset, "+12.50".to_owned());
        assert_eq!(found[..3], [offset.clone(), offset.clone(), offset]);
        assert_eq!(found[3].0, Cause::Unexplained);
        let two = causes(&[("135.50", "148.00"), ("78.96", "91.46")]);
        assert!(two.iter().all(|(cause, _)| *cause == Cause::Unexplained));
    }

    #[test]
    fn a_flat_amount_that_changed_is_an_offset() {
        let found = causes(&[("15.75", "16.20"); 5]);
        assert!(found.iter().all(|found| *found == (Cause::Offset, "+0.45".to_owned())));
    }
}
