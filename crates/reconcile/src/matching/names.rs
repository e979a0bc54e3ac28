//! Whether two names are one name.
//!
//! Systems write names in capitals, without diacritics, last name first or last, with or without a hyphen or an
//! apostrophe. None of that makes another person. Particles (`van den`, `de`) are kept: `Janssens` and `De Janssens`
//! are two names.

use paritas_model::Employee;

use super::Agreement;
use super::fold::{Umlauts, fold};

/// A name, folded and taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Folded {
    /// The parts between blanks, hyphens and apostrophes, in the order written.
    parts: Vec<String>,
    /// The same, sorted.
    sorted: Vec<String>,
}

/// Whether the names of two people agree; unavailable when either side has none, or too little of one to tell.
pub(super) fn compare(legacy: &Employee, migrated: &Employee) -> Agreement {
    let (Some(one), Some(other)) = (written_name(legacy), written_name(migrated)) else {
        return Agreement::Unavailable;
    };
    // One folding and no allocation for the common case of a name written alike.
    if one == other && one.chars().any(char::is_alphanumeric) {
        return Agreement::Agrees;
    }
    let whole = is_whole(legacy) && is_whole(migrated);
    // Müller is written MULLER by some systems and MUELLER by others: either folding may show the agreement.
    let (a, b) = (take_apart(&one, Umlauts::Bare), take_apart(&other, Umlauts::Bare));
    if a.parts.is_empty() || b.parts.is_empty() {
        return Agreement::Unavailable;
    }
    if agree(&a, &b, whole) {
        return Agreement::Agrees;
    }
    if contains(&a.sorted, &b.sorted) || contains(&b.sorted, &a.sorted) {
        // A last name alone that fits says little: a whole family has it.
        return Agreement::Unavailable;
    }
    let (spelled_a, spelled_b) = (take_apart(&one, Umlauts::Spelled), take_apart(&other, Umlauts::Spelled));
    if agree(&spelled_a, &b, whole) || agree(&a, &spelled_b, whole) || agree(&spelled_a, &spelled_b, whole) {
        return Agreement::Agrees;
    }
    Agreement::Disagrees
}

/// How two names that agree are written: the message that says it.
pub(super) fn manner(legacy: &Employee, migrated: &Employee) -> &'static str {
    let (one, other) = (legacy.display_name(), migrated.display_name());
    if one == other {
        return "evidence-name-equal";
    }
    let (a, b) = (take_apart(&one, Umlauts::Bare), take_apart(&other, Umlauts::Bare));
    if a.sorted.len() != b.sorted.len() && (contains(&a.sorted, &b.sorted) || contains(&b.sorted, &a.sorted)) {
        return "evidence-name-part";
    }
    if a.sorted != b.sorted {
        return "evidence-name-written";
    }
    let letters = |name: &str| -> Vec<char> {
        let mut letters: Vec<char> = name.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
        letters.sort_unstable();
        letters
    };
    if letters(&one) == letters(&other) { "evidence-name-equal" } else { "evidence-name-diacritic" }
}

/// Whether a last and a first name are known, in one column or in two.
fn is_whole(employee: &Employee) -> bool {
    employee.full_name.is_some() || (employee.last_name.is_some() && employee.first_name.is_some())
}

fn written_name(employee: &Employee) -> Option<String> {
    let name = employee.display_name();
    (!name.trim().is_empty()).then_some(name)
}

fn take_apart(name: &str, umlauts: Umlauts) -> Folded {
    let text = fold(name, umlauts);
    let parts: Vec<String> = text
        .split(|character: char| !character.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    let mut sorted = parts.clone();
    sorted.sort_unstable();
    Folded { parts, sorted }
}

/// `whole` says that neither name lacks its last or first half, so that a part left out is a second first name.
fn agree(a: &Folded, b: &Folded, whole: bool) -> bool {
    let shorter = a.sorted.len().min(b.sorted.len());
    let one_has_more = whole && shorter >= 2 && (contains(&a.sorted, &b.sorted) || contains(&b.sorted, &a.sorted));
    a.sorted == b.sorted || one_has_more || run_together(a, b)
}

/// Whether every part of `few` stands in `many`; both sorted.
fn contains(many: &[String], few: &[String]) -> bool {
    let mut rest = many.iter();
    few.iter().all(|part| rest.any(|other| other == part))
}

/// Whether the names are equal without any separator, with last and first name in either order: `D'Hondt` and
/// `DHONDT`, `Van den Berg` and `VANDENBERG`.
fn run_together(a: &Folded, b: &Folded) -> bool {
    let length = |folded: &Folded| folded.parts.iter().map(String::len).sum::<usize>();
    if length(a) != length(b) {
        return false;
    }
    let turned: Vec<String> = turns(b).collect();
    turns(a).any(|name| turned.contains(&name))
}

/// The parts as one word, begun at each part in turn: one of the turns has last and first name exchanged.
fn turns(folded: &Folded) -> impl Iterator<Item = String> + '_ {
    (0..folded.parts.len()).map(|start| {
        let (head, tail) = folded.parts.split_at(start);
        tail.iter().chain(head).map(String::as_str).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str) -> Employee {
        Employee { full_name: Some(name.into()), ..Employee::default() }
    }

    fn compared(one: &str, other: &str) -> Agreement {
        let result = compare(&person(one), &person(other));
        assert_eq!(result, compare(&person(other), &person(one)), "{one} / {other}: not the same both ways");
        result
    }

    #[test]
    fn writing_does_not_make_another_person() {
        for (one, other) in [
            ("Peeters Jan", "JAN PEETERS"),
            ("Peeters, Jan", "Jan Peeters"),
            ("Lefèvre Zoë", "LEFEVRE ZOE"),
            ("D'Hondt Anne-Marie", "DHONDT ANNE MARIE"),
            ("D’Hondt Anne", "D HONDT ANNE"),
            ("Van den Berg Jan", "Jan VANDENBERG"),
            ("Strauß Jörg", "STRAUSS JORG"),
            ("Strauß Jörg", "STRAUSS JOERG"),
            ("Müller Søren", "Mueller Soeren"),
            ("Œuvrard Læticia", "OEUVRARD LAETICIA"),
            ("Peeters Jan Maria", "Peeters Jan"),
            ("Wójcik Łukasz", "WOJCIK LUKASZ"),
            ("e\u{301}tienne Denis", "Étienne DENIS"),
        ] {
            assert_eq!(compared(one, other), Agreement::Agrees, "{one} / {other}");
        }
    }

    #[test]
    fn how_an_equal_name_is_written() {
        for (one, other, expected) in [
            ("Peeters Jan", "JAN PEETERS", "evidence-name-equal"),
            ("Peeters, Jan", "Peeters Jan", "evidence-name-equal"),
            ("Lefèvre Zoë", "LEFEVRE ZOE", "evidence-name-diacritic"),
            ("Peeters Jan Maria", "Peeters Jan", "evidence-name-part"),
            ("Van den Berg Jan", "VANDENBERG JAN", "evidence-name-written"),
            ("Müller Søren", "Mueller Soeren", "evidence-name-written"),
        ] {
            assert_eq!(compared(one, other), Agreement::Agrees);
            assert_eq!(manner(&person(one), &person(other)), expected, "{one} / {other}");
        }
    }

    #[test]
    fn another_name_is_another_name() {
        for (one, other) in [
            ("Peeters Jan", "Peeters Piet"),
            ("Peeters Jan", "Pieters Jan"),
            ("Janssens Anna", "De Smet Anna"),
            ("Peeters Jan", "Maes"),
            ("Van Damme Jan", "Van Damme Eva"),
        ] {
            assert_eq!(compared(one, other), Agreement::Disagrees, "{one} / {other}");
        }
    }

    #[test]
    fn too_little_of_a_name_is_none() {
        assert_eq!(compared("Peeters Jan", "Peeters"), Agreement::Unavailable);
        assert_eq!(compared("", "Peeters Jan"), Agreement::Unavailable);
        assert_eq!(compared("---", "Peeters Jan"), Agreement::Unavailable);
        let family = Employee { last_name: Some("De Smet".into()), ..Employee::default() };
        assert_eq!(compare(&family, &person("Anna De Smet")), Agreement::Unavailable);
    }

    #[test]
    fn names_in_two_columns_and_in_one() {
        let two =
            Employee { last_name: Some("VAN DEN BERG".into()), first_name: Some("JAN".into()), ..Employee::default() };
        assert_eq!(compare(&two, &person("Jan van den Berg")), Agreement::Agrees);
    }
}
