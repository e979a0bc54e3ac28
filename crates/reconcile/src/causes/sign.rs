//! `sign`: same size, opposite sign.
//!
//! To an officer: a deduction became a payment, or the reverse; often a trailing minus that got lost. Example: −45.00
//! and 45.00.

use paritas_model::{Amount, Cause, Message};

use super::{DifferenceSet, Explanation, where_both};

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    where_both(set, |legacy, migrated, _| explain(legacy, migrated))
}

fn explain(legacy: Amount, migrated: Amount) -> Option<Explanation> {
    let opposite = !legacy.is_zero() && legacy.checked_neg() == Some(migrated);
    opposite.then(|| {
        let proof = Message::new("proof-sign").with("legacy", legacy).with("migrated", migrated);
        Explanation::new(Cause::Sign, proof)
    })
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::cause;

    #[test]
    fn only_the_exact_opposite() {
        assert_eq!(cause("-45.00", "45.00").0, Cause::Sign);
        assert_ne!(cause("-45.00", "45.01").0, Cause::Sign);
        assert_ne!(cause("-45.00", "-45.02").0, Cause::Sign);
    }
}
