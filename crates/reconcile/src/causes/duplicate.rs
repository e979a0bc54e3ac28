//! `duplicate`: the migrated amount is exactly 2, 3, … times the legacy one.
//!
//! To an officer: a line was loaded more than once. Example: 75.00 and 150.00.
//!
//! At most twelve times, a line for every month of a year: beyond that, a whole ratio is more likely a coincidence of
//! round amounts (1.00 and 37.00) than thirty-seven copies, unless the extract really has that many lines.

use paritas_model::{Amount, Cause, Message};

use super::{DifferenceSet, Explanation, where_both};

const MOST_COPIES: i64 = 12;

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    where_both(set, |legacy, migrated, pair| explain(legacy, migrated, pair.migrated_lines))
}

fn explain(legacy: Amount, migrated: Amount, migrated_lines: u32) -> Option<Explanation> {
    let (one, many) = (legacy.millionths(), migrated.millionths());
    // `checked_*`: the smallest number divided by −1 has no place.
    let whole = one != 0 && many.checked_rem(one) == Some(0);
    let copies = many.checked_div(one).filter(|&copies| whole && copies >= 2)?;
    if copies > MOST_COPIES && copies != i64::from(migrated_lines) {
        return None;
    }
    let parameter = format!("×{copies}");
    let proof = Message::new("proof-duplicate")
        .with("legacy", legacy)
        .with("migrated", migrated)
        .with("copies", copies)
        .with("lines", migrated_lines);
    Some(Explanation { cause: Cause::Duplicate, parameter, proof })
}

#[cfg(test)]
mod tests {
    use paritas_model::{Amount, Cause};

    use super::super::tests::cause;

    #[test]
    fn whole_multiples_of_either_sign() {
        assert_eq!(cause("75.00", "150.00"), (Cause::Duplicate, "×2".into()));
        assert_eq!(cause("-75.00", "-225.00"), (Cause::Duplicate, "×3".into()));
        assert_ne!(cause("75.00", "-150.00").0, Cause::Duplicate);
        assert_ne!(cause("75.00", "150.03").0, Cause::Duplicate);
        assert_ne!(cause("150.00", "75.00").0, Cause::Duplicate);
        assert_ne!(cause("0.00", "75.00").0, Cause::Duplicate);
    }

    #[test]
    fn thirty_seven_copies_need_thirty_seven_lines() {
        let (one, many) = (Amount::from_millionths(1_000_000), Amount::from_millionths(37_000_000));
        assert_eq!(super::explain(one, many, 1), None);
        assert!(super::explain(one, many, 37).is_some());
    }
}
