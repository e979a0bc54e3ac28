//! `extra`: only the migrated side has an amount.
//!
//! To an officer: the new system would pay (or withhold) something nobody had before. Example: no line for a night
//! bonus in the legacy extract, 80.00 in the migrated one.

use paritas_model::{Cause, Message};

use super::{DifferenceSet, Explanation};

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    set.pairs
        .iter()
        .map(|pair| match (pair.legacy, pair.migrated) {
            (None, Some(migrated)) => {
                Some(Explanation::new(Cause::Extra, Message::new("proof-extra").with("migrated", migrated)))
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::cause;

    #[test]
    fn an_absent_legacy_amount() {
        assert_eq!(cause("", "80.00"), (Cause::Extra, String::new()));
        assert_eq!(cause("", "0.00"), (Cause::Extra, String::new()));
    }
}
