//! `truncation`: leading or trailing digits cut off.
//!
//! To an officer: a field one position too narrow, or one without decimals. Examples: 3,412.50 and 412.50 (leading),
//! 1,234.56 and 123.45 (trailing: the digits moved up), 512.37 and 512.00 (decimals).
//!
//! Digits are those of the amount in rounding units; two of them at least must be left, or nothing is proven. Whether the
//! last ones were cut off or rounded away is not told by one amount alone: see [`lost_digits`](super::lost_digits).

use paritas_model::{Amount, Cause, Message};

use super::lost_digits::{LostDigits, Told};
use super::{DifferenceSet, Explanation, where_both};

const TRAILING: &str = "trailing";

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    let lost = LostDigits::of(set);
    where_both(set, |legacy, migrated, pair| {
        let found = explain(legacy, migrated, set.unit(pair))?;
        (found.parameter != TRAILING || lost.told(set, pair) != Told::Shifted).then_some(found)
    })
}

fn explain(legacy: Amount, migrated: Amount, unit: Amount) -> Option<Explanation> {
    let same_sign = (legacy < Amount::ZERO) == (migrated < Amount::ZERO);
    let (all, kept) = (legacy.size(), migrated.size());
    if !same_sign || kept == 0 || kept >= all {
        return None;
    }
    let parameter = if cut_decimals(all, kept) {
        "decimals"
    } else {
        let unit = unit.size().max(1);
        if all % unit != 0 || kept % unit != 0 {
            return None;
        }
        cut_digits(all / unit, kept / unit)?
    };
    let proof =
        Message::new("proof-truncation").with("legacy", legacy).with("migrated", migrated).with("parameter", parameter);
    Some(Explanation { cause: Cause::Truncation, parameter: parameter.to_owned(), proof })
}

/// Whether decimals became zeros: all, or all but so many.
fn cut_decimals(all: u64, kept: u64) -> bool {
    (1..=6).any(|places| kept == all - all % 10_u64.pow(places))
}

fn cut_digits(all: u64, kept: u64) -> Option<&'static str> {
    // What is left of 4,009 in three positions is 009: all three agree.
    let leading = (2..=all.ilog10()).any(|places| all % 10_u64.pow(places) == kept);
    let trailing = kept >= 10 && (1..=all.ilog10()).any(|places| all / 10_u64.pow(places) == kept);
    leading.then_some("leading").or(trailing.then_some(TRAILING))
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::cause;

    #[test]
    fn digits_at_either_end() {
        let cut = |which: &str| (Cause::Truncation, which.to_owned());
        assert_eq!(cause("3412.50", "412.50"), cut("leading"));
        assert_eq!(cause("-10034.56", "-34.56"), cut("leading"));
        assert_eq!(cause("40.09", "0.09"), cut("leading"));
        assert_eq!(cause("1234.56", "123.45"), cut("trailing"));
        assert_eq!(cause("-512.37", "-512.00"), cut("decimals"));
        assert_eq!(cause("512.37", "512.30"), cut("decimals"));
        assert_ne!(cause("1234.56", "0.06").0, Cause::Truncation, "one digit proves nothing");
        assert_ne!(cause("1234.56", "-234.56").0, Cause::Truncation);
        assert_eq!(cause("1230.00", "123.00").0, Cause::Scale);
    }
}
