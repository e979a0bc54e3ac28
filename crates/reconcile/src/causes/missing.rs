//! `missing`: only the legacy side has an amount.
//!
//! To an officer: the new system would not pay (or withhold) it. Example: housing allowance 150.00 in the legacy
//! extract, no line for it in the migrated one.

use paritas_model::{Cause, Message};

use super::{DifferenceSet, Explanation};

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    set.pairs
        .iter()
        .map(|pair| match (pair.legacy, pair.migrated) {
            (Some(legacy), None) => {
                Some(Explanation::new(Cause::Missing, Message::new("proof-missing").with("legacy", legacy)))
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::{cause, explained};

    #[test]
    fn an_absent_migrated_amount() {
        assert_eq!(cause("150.00", ""), (Cause::Missing, String::new()));
        assert_eq!(explained("150.00", "").proof.id, "proof-missing");
    }
}
