//! `rounding`: not equal, at most the currency's rounding unit apart.
//!
//! To an officer: the two systems round at another step of the calculation. Example: 1,234.56 and 1,234.57.

use paritas_model::{Amount, Cause, Message};

use super::{DifferenceSet, Explanation, where_both};

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    where_both(set, |legacy, migrated, pair| explain(legacy, migrated, set.unit(pair)))
}

fn explain(legacy: Amount, migrated: Amount, unit: Amount) -> Option<Explanation> {
    let apart = legacy.millionths().abs_diff(migrated.millionths());
    (apart > 0 && apart <= unit.size()).then(|| {
        // At most the unit, which is an amount.
        let apart = Amount::from_millionths(i64::try_from(apart).unwrap_or(i64::MAX));
        let proof = Message::new("proof-rounding")
            .with("legacy", legacy)
            .with("migrated", migrated)
            .with("apart", apart)
            .with("unit", unit);
        Explanation::new(Cause::Rounding, proof)
    })
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::cause;

    #[test]
    fn up_to_the_unit_and_no_further() {
        assert_eq!(cause("1234.56", "1234.57").0, Cause::Rounding);
        assert_eq!(cause("-1234.56", "-1234.555").0, Cause::Rounding);
        assert_ne!(cause("1234.56", "1234.570001").0, Cause::Rounding);
    }
}
