//! How two people compare, field by field.

use paritas_model::{Date, PersonalNumber};

use super::compare_names::{self, Names};
use super::levels::{Field, MISSING, Pattern, birth, value};
use super::person::{Person, Population};

/// A pair worth keeping: its levels, and how rare what they share is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Compared {
    pub(super) pattern: Pattern,
    /// −ln of the probability that a person at random shares these very names, dates and places.
    pub(super) rarity: f64,
}

/// Compares two people; `None` where nothing in their names or identifiers speaks for one person.
pub(super) fn promising(population: &Population, one: &Person, other: &Person) -> Option<Compared> {
    let (one, other) = in_rank(one, other);
    if !worth_comparing(population, one, other) {
        return None;
    }
    let names = compare_names::compare(&population.lexicon, &one.name, &other.name);
    let promising = match names {
        Some(names) => {
            let same = |one: Option<u32>, other: Option<u32>| one.zip(other).is_some_and(|(a, b)| a == b);
            let same_account = || same(one.iban, other.iban) || same(one.email, other.email);
            names.hopeful()
                || same_account()
                || is_meant(one, other)
                || national_level(one.national, other.national) == value::NEIGHBOUR
        }
        None => one.birth.is_some() && other.birth.is_some(),
    };
    promising.then(|| with_names(population, one, other, names))
}

/// Whether two people are worth a closer look, told in no time: nearly all pairs of a block share a common first name and
/// nothing else.
///
/// Where the dates of birth are neither equal nor exchanged, two words of their names must at least begin alike.
fn worth_comparing(population: &Population, one: &Person, other: &Person) -> bool {
    let dates = one.birth.zip(other.birth);
    let near = dates.is_none_or(|(a, b)| matches!(birth_level(a, b), birth::EQUAL | birth::SWAPPED));
    let tied = |a: Option<u32>, b: Option<u32>| a.is_some() && a == b;
    let same_account = tied(one.iban, other.iban) || tied(one.email, other.email) || is_meant(one, other);
    if near || same_account || national_level(one.national, other.national) == value::NEIGHBOUR {
        return true;
    }
    let lexicon = &population.lexicon;
    let alike = |word| {
        other.name.words().any(|theirs| {
            word == theirs || lexicon.code(word) == lexicon.code(theirs) || lexicon.first(word) == lexicon.first(theirs)
        })
    };
    let words = one.name.words().count().min(other.name.words().count());
    one.name.words().filter(|&word| alike(word)).count() >= words.min(2)
}

/// Compares two people.
pub(super) fn compare(population: &Population, one: &Person, other: &Person) -> Compared {
    let (one, other) = in_rank(one, other);
    with_names(population, one, other, compare_names::compare(&population.lexicon, &one.name, &other.name))
}

/// The two in an order that does not depend on which side each is on: where several parts of two names could stand for each
/// other, whose are taken first must not be a matter of direction.
fn in_rank<'a>(one: &'a Person, other: &'a Person) -> (&'a Person, &'a Person) {
    if one.rank <= other.rank { (one, other) } else { (other, one) }
}

fn with_names(population: &Population, one: &Person, other: &Person, names: Option<Names>) -> Compared {
    let mut pattern = Pattern::default();
    let mut rarity = 0.0;
    if let Some(names) = names {
        names.note(&mut pattern);
        rarity += names.rarity;
    }
    let national = national_level(one.national, other.national);
    let iban = one.iban.zip(other.iban);
    pattern.set(Field::National, national);
    if let Some((a, b)) = one.birth.zip(other.birth) {
        let level = birth_level(a, b);
        pattern.set(Field::Birth, level);
        if level == birth::EQUAL {
            rarity -= population.birth_frequency(a).ln();
        }
    }
    let mut plain = |field: Field, equal: Option<bool>, frequency: &dyn Fn() -> f64| {
        let level = equal.map_or(MISSING, |equal| if equal { value::EQUAL } else { value::DIFFERENT });
        pattern.set(field, level);
        if level == value::EQUAL {
            rarity -= frequency().ln();
        }
    };
    plain(Field::Unit, one.unit.zip(other.unit).map(|(a, b)| a == b), &|| {
        population.unit_frequency(one.unit.unwrap_or_default())
    });
    plain(Field::Hire, one.hire.zip(other.hire).map(|(a, b)| a == b), &|| {
        one.hire.map_or(1.0, |date| population.hire_frequency(date))
    });
    plain(Field::Iban, iban.map(|(a, b)| a == b), &|| one.iban.map_or(1.0, |iban| population.iban_frequency(iban)));
    plain(Field::Email, one.email.zip(other.email).map(|(a, b)| a == b), &|| {
        one.email.map_or(1.0, |email| population.email_frequency(email))
    });
    plain(Field::Sex, one.sex.zip(other.sex).map(|(a, b)| a == b), &|| 1.0);
    if is_meant(one, other) {
        pattern.set(Field::Iban, value::NEIGHBOUR);
    }
    Compared { pattern, rarity }
}

/// Whether the account of one fails its check and is the other's with one error.
fn is_meant(one: &Person, other: &Person) -> bool {
    let meant = |one: &Person, other: &Person| other.iban.is_some_and(|iban| one.meant_ibans.contains(&iban));
    meant(one, other) || meant(other, one)
}

fn national_level(one: Option<PersonalNumber>, other: Option<PersonalNumber>) -> u8 {
    match (one, other) {
        (Some(one), Some(other)) if one.is_valid() && other.is_valid() => {
            if one == other {
                value::EQUAL
            } else {
                value::DIFFERENT
            }
        }
        // A check that fails on one side and holds on the other: one error apart, or nothing.
        (Some(one), Some(other)) if one.is_valid() != other.is_valid() && one.one_error_from(&other) => {
            value::NEIGHBOUR
        }
        _ => MISSING,
    }
}

/// Compares two dates of birth.
pub(super) fn birth_level(one: Date, other: Date) -> u8 {
    if one == other {
        return birth::EQUAL;
    }
    let parts = |date: Date| (date.year(), date.month(), date.day());
    let ((y, m, d), (oy, om, od)) = (parts(one), parts(other));
    if (y, m, d) == (oy, od, om) {
        return birth::SWAPPED;
    }
    if y == oy && ((m, d) == (1, 1) || (om, od) == (1, 1)) {
        return birth::PLACEHOLDER;
    }
    let digits = |date: Date| i32::from(date.year()) * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day());
    if digits_apart(digits(one), digits(other)) == 1 {
        return birth::ONE_DIGIT;
    }
    match usize::from(y == oy) + usize::from(m == om) + usize::from(d == od) {
        2 => birth::TWO_PARTS,
        _ if y == oy => birth::YEAR,
        _ => birth::DIFFERENT,
    }
}

fn digits_apart(mut one: i32, mut other: i32) -> usize {
    let mut apart = 0;
    while one != 0 || other != 0 {
        apart += usize::from(one % 10 != other % 10);
        (one, other) = (one / 10, other / 10);
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_birth() {
        for (one, other, expected) in [
            ("1980-03-12", "1980-03-12", birth::EQUAL),
            ("1980-03-12", "1980-12-03", birth::SWAPPED),
            ("1980-03-12", "1980-03-15", birth::ONE_DIGIT),
            ("1980-03-12", "1990-03-12", birth::ONE_DIGIT),
            ("1980-03-12", "1980-03-29", birth::TWO_PARTS),
            ("1980-03-12", "1954-03-12", birth::TWO_PARTS),
            ("1980-03-12", "1980-01-01", birth::PLACEHOLDER),
            ("1980-03-12", "1980-07-25", birth::YEAR),
            ("1980-03-12", "1954-07-25", birth::DIFFERENT),
        ] {
            let [a, b] = [one, other].map(|text| text.parse().unwrap());
            assert_eq!((birth_level(a, b), birth_level(b, a)), (expected, expected), "{one} {other}");
        }
    }
}
