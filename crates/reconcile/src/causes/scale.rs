//! `scale`: multiplied or divided by 10, 100 or 1000.
//!
//! To an officer: the decimal mark was lost or moved, or cents were read as units. Example: 1,234.56 and 123,456.00.
//!
//! The smaller amount may have been rounded to the rounding unit after the shift (1,234.56 ÷ 10 = 123.46): then it must
//! be at least a hundred units large, so that an agreement to half a unit is two digits of proof and more. Whether its
//! last digits were rounded or cut off is not told by one amount alone: see [`lost_digits`](super::lost_digits).

use paritas_model::{Amount, Cause, Message};

use super::lost_digits::{LostDigits, Told};
use super::{DifferenceSet, Explanation, where_both};

/// How many rounding units an amount must have before a rounded shift proves anything.
const UNITS_OF_PROOF: i128 = 100;

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    let lost = LostDigits::of(set);
    where_both(set, |legacy, migrated, pair| {
        explain(legacy, migrated, set.unit(pair)).filter(|_| lost.told(set, pair) != Told::Cut)
    })
}

fn explain(legacy: Amount, migrated: Amount, unit: Amount) -> Option<Explanation> {
    let wide = |amount: Amount| i128::from(amount.millionths());
    if legacy.is_zero() || migrated.is_zero() {
        return None;
    }
    // Exact shifts first: 100.00 and 1.00 are ÷100 and nothing else.
    for rounded in [false, true] {
        for times in [10, 100, 1000] {
            let fits = |small: Amount, large: Amount| {
                let off = (wide(small) * times - wide(large)).abs();
                let proven = wide(small).abs() >= UNITS_OF_PROOF * wide(unit) && !unit.is_zero();
                if rounded { proven && off * 2 <= times * wide(unit) } else { off == 0 }
            };
            if fits(legacy, migrated) {
                return Some(explanation(legacy, migrated, "×", times, rounded));
            }
            if fits(migrated, legacy) {
                return Some(explanation(legacy, migrated, "÷", times, rounded));
            }
        }
    }
    None
}

fn explanation(legacy: Amount, migrated: Amount, sign: &str, times: i128, rounded: bool) -> Explanation {
    let parameter = format!("{sign}{times}");
    let proof = Message::new(if rounded { "proof-scale-rounded" } else { "proof-scale" })
        .with("legacy", legacy)
        .with("migrated", migrated)
        .with("parameter", parameter.as_str());
    Explanation { cause: Cause::Scale, parameter, proof }
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::{cause, explained};

    #[test]
    fn tens_hundreds_and_thousands_both_ways() {
        assert_eq!(cause("1234.56", "123456.00"), (Cause::Scale, "×100".into()));
        assert_eq!(cause("-1234.50", "-1.2345"), (Cause::Scale, "÷1000".into()));
        assert_eq!(cause("1234.50", "12345.00"), (Cause::Scale, "×10".into()));
        assert_ne!(cause("1234.56", "12345600.00").0, Cause::Scale);
        assert_ne!(cause("1234.56", "-123456.00").0, Cause::Scale);
        assert_ne!(cause("0.00", "5.00").0, Cause::Scale);
    }

    #[test]
    fn a_shift_that_was_rounded() {
        assert_eq!(cause("1234.56", "123.46"), (Cause::Scale, "÷10".into()));
        assert_eq!(explained("1234.56", "123.46").proof.id, "proof-scale-rounded");
        assert_eq!(cause("123.46", "1234.56"), (Cause::Scale, "×10".into()));
        assert_ne!(cause("1234.56", "123.47").0, Cause::Scale);
        assert_ne!(cause("0.94", "0.09").0, Cause::Scale, "nine cents prove nothing");
    }
}
