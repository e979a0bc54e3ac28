//! What kind of difference two values show.

use paritas_model::{Amount, Date, FieldCause};

use super::Pair;
use super::meaning::{Kind, meaning};

/// The cause of a difference, the one that assumes least first.
pub(super) fn of(kind: Kind, pair: &Pair) -> FieldCause {
    let (legacy, migrated) = match (&pair.legacy, &pair.migrated) {
        (Some(legacy), Some(migrated)) => (meaning(kind, legacy), meaning(kind, migrated)),
        (Some(_), None) => return FieldCause::Missing,
        (None, _) => return FieldCause::Extra,
    };
    if let (Ok(one), Ok(other)) = (legacy.parse::<Date>(), migrated.parse::<Date>()) {
        return of_dates(one, other);
    }
    if kind == Kind::Number
        && let (Ok(one), Ok(other)) = (legacy.parse::<Amount>(), migrated.parse::<Amount>())
        && is_scaled(one.millionths(), other.millionths())
    {
        return FieldCause::Scale;
    }
    let (short, long) = if legacy.len() < migrated.len() { (&legacy, &migrated) } else { (&migrated, &legacy) };
    // One character less may as well be another code: `B1` and `B12`.
    if kind != Kind::Number && !short.is_empty() && short.len() + 2 <= long.len() && long.starts_with(short.as_ref()) {
        return FieldCause::Truncation;
    }
    FieldCause::Changed
}

fn of_dates(one: Date, other: Date) -> FieldCause {
    let same_year = one.year() == other.year();
    match (one.month(), one.day()) {
        day if same_year && day == (other.day(), other.month()) => FieldCause::DayMonth,
        day if day == (other.month(), other.day()) && (one.year() - other.year()).abs() == 100 => FieldCause::Century,
        _ => FieldCause::Changed,
    }
}

fn is_scaled(one: i64, other: i64) -> bool {
    let (one, other) = (i128::from(one), i128::from(other));
    one != 0 && [10, 100, 1000].into_iter().any(|power| one * power == other || other * power == one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cause(kind: Kind, legacy: &str, migrated: &str) -> FieldCause {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        of(kind, &Pair { matched: 0, legacy: text(legacy), migrated: text(migrated) })
    }

    #[test]
    fn causes_in_their_order() {
        assert_eq!(cause(Kind::Text, "ONCO", ""), FieldCause::Missing);
        assert_eq!(cause(Kind::Text, "", "ONCO"), FieldCause::Extra);
        assert_eq!(cause(Kind::Number, "0.80", "80"), FieldCause::Scale);
        assert_eq!(cause(Kind::Number, "0.80", "1.00"), FieldCause::Changed);
        assert_eq!(cause(Kind::Date, "2020-03-04", "2020-04-03"), FieldCause::DayMonth);
        assert_eq!(cause(Kind::Date, "1968-03-04", "2068-03-04"), FieldCause::Century);
        assert_eq!(cause(Kind::Date, "1968-03-04", "1969-03-04"), FieldCause::Changed);
        assert_eq!(cause(Kind::Text, "Verpleegkundige hoofd", "Verpleegkund"), FieldCause::Truncation);
        assert_eq!(cause(Kind::Identifier, "BE68539007547034", "BE685390075470"), FieldCause::Truncation);
        assert_eq!(cause(Kind::Text, "B1", "B12"), FieldCause::Changed);
    }
}
