//! What follows from a pair and its probability.
//!
//! A probability is only as good as what the data can show. Families are not random: a father and his son share a name,
//! twins share all but a first name. Whatever the probability, a pair is matched only if nothing in it is what such
//! relatives look like:
//!
//! - both names are there and agree (equal, a typing error, a nickname, an initial, a part of a double name);
//! - the date of birth is equal, or a slip away (day and month exchanged, one digit, one of year, month and day) with at
//!   most one slip in the names; where no date can be compared, both names must be equal;
//! - first names that are both names of their own (`Lien`, `Lies`) are two people;
//! - two valid national numbers that differ are two people, until a person says otherwise.
//!
//! Everything else that is probable enough is suggested.

use paritas_model::Score;

use super::levels::{Field, MISSING, Pattern, birth, name, value};

/// Whether a pair is of a kind that may be matched without asking.
pub(super) fn may_match(pattern: &Pattern) -> bool {
    let (last, first) = (pattern.of(Field::Last), pattern.of(Field::First));
    let names_fit = matches!(last, name::EXACT | name::CLOSE | name::PART | name::SIMILAR)
        && matches!(first, name::EXACT | name::NICKNAME | name::CLOSE | name::PART | name::INITIAL);
    let names_equal = last == name::EXACT && first == name::EXACT;
    let one_slip = names_equal || matches!((last, first), (name::EXACT, name::CLOSE) | (name::CLOSE, name::EXACT));
    let birth_fits = match pattern.of(Field::Birth) {
        birth::EQUAL => names_fit,
        birth::SWAPPED | birth::ONE_DIGIT | birth::TWO_PARTS => one_slip,
        birth::PLACEHOLDER | MISSING => names_equal,
        _ => false,
    };
    let sex_fits = pattern.of(Field::Sex) != value::DIFFERENT || first == name::EXACT;
    birth_fits && sex_fits && pattern.of(Field::National) != value::DIFFERENT
}

/// Whether dates of birth that compare so can be those of a pair that may be matched.
pub(super) fn birth_may_match(level: u8) -> bool {
    matches!(level, birth::EQUAL | birth::SWAPPED | birth::ONE_DIGIT | birth::TWO_PARTS | birth::PLACEHOLDER)
}

/// A probability as it is shown. Never 1.0000: nothing that was estimated is certain.
pub(super) fn score(probability: f64) -> Score {
    Score::from_ten_thousandths(((probability * 10_000.0) as u16).min(9_999))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relatives_are_asked_about() {
        let pattern = |last, first, birth| {
            let mut pattern = Pattern::default();
            pattern.set(Field::Last, last);
            pattern.set(Field::First, first);
            pattern.set(Field::Birth, birth);
            pattern
        };
        for (last, first, born, expected) in [
            (name::EXACT, name::EXACT, birth::EQUAL, true),
            (name::CLOSE, name::EXACT, birth::EQUAL, true),
            (name::EXACT, name::EXACT, birth::SWAPPED, true),
            (name::EXACT, name::EXACT, MISSING, true),
            // Twins, father and son, slips everywhere, a new last name, half a name.
            (name::EXACT, name::DIFFERENT, birth::EQUAL, false),
            (name::EXACT, name::SIMILAR, birth::EQUAL, false),
            (name::EXACT, name::EXACT, birth::DIFFERENT, false),
            (name::CLOSE, name::EXACT, birth::SWAPPED, true),
            (name::CLOSE, name::CLOSE, birth::SWAPPED, false),
            (name::DIFFERENT, name::EXACT, birth::EQUAL, false),
            (name::EXACT, MISSING, birth::EQUAL, false),
            (name::CLOSE, name::EXACT, MISSING, false),
        ] {
            assert_eq!(may_match(&pattern(last, first, born)), expected, "{last} {first} {born}");
            assert!(!expected || born == MISSING || birth_may_match(born), "{born}");
        }
        let mut other_number = pattern(name::EXACT, name::EXACT, birth::EQUAL);
        other_number.set(Field::National, value::DIFFERENT);
        assert!(!may_match(&other_number));
    }

    #[test]
    fn an_estimate_is_never_certain() {
        assert_eq!(score(1.0).to_string(), "0.9999");
        assert_eq!(score(0.5).to_string(), "0.5000");
    }
}
