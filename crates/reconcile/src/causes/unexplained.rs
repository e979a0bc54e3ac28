//! `unexplained`: none of the other causes.
//!
//! To an officer: look at it. Example: 1,234.56 and 1,300.00.

use paritas_model::{Amount, Cause, Message};

use super::{AmountPair, Explanation};

/// What is left to say about a difference.
pub(super) fn why(pair: &AmountPair) -> Explanation {
    let proof = Message::new("proof-unexplained")
        .with("legacy", pair.legacy.unwrap_or(Amount::ZERO))
        .with("migrated", pair.migrated.unwrap_or(Amount::ZERO));
    Explanation::new(Cause::Unexplained, proof)
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::cause;

    #[test]
    fn what_nothing_fits() {
        assert_eq!(cause("1234.56", "1300.00"), (Cause::Unexplained, String::new()));
        assert_eq!(cause("0.00", "75.00"), (Cause::Unexplained, String::new()));
    }
}
