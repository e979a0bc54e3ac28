//! What was compared, in words.

use std::collections::HashMap;

use paritas_model::{Employee, Evidence, Message};

use super::super::fold::{Umlauts, fold};
use super::levels::{Field, Pattern, birth, name, value};
use super::person::Population;
use super::{compare, compare_names};

/// Why two people seem to be one, point by point: names, date of birth, then what else both have.
pub(super) fn evidence(pattern: &Pattern, people: (&Employee, &Employee)) -> Evidence {
    let mut ids: Vec<&'static str> = Vec::new();
    let (last, first) = (pattern.of(Field::Last), pattern.of(Field::First));
    if (last, first) == (name::EXACT, name::EXACT) {
        ids.push("evidence-name-equal");
    } else {
        ids.extend(last_name(last));
        ids.extend(first_name(first));
    }
    if pattern.of(Field::Order) == 1 {
        ids.push("evidence-names-exchanged");
    }
    ids.extend(birth_date(pattern.of(Field::Birth)));
    ids.extend(match pattern.of(Field::National) {
        value::DIFFERENT => Some("evidence-national-number-differs"),
        value::NEIGHBOUR => Some("evidence-national-number-neighbour"),
        _ => None,
    });
    for (field, equal, different) in [
        (Field::Iban, "evidence-iban-equal", "evidence-iban-differs"),
        (Field::Email, "evidence-email-equal", ""),
        (Field::Hire, "evidence-hire-date-equal", "evidence-hire-date-differs"),
        (Field::Unit, if same_unit(people) { "evidence-unit-equal" } else { "evidence-unit-renamed" }, ""),
        (Field::Sex, "", "evidence-sex-differs"),
    ] {
        let id = match pattern.of(field) {
            value::EQUAL => equal,
            value::DIFFERENT => different,
            value::NEIGHBOUR if field == Field::Iban => "evidence-iban-neighbour",
            _ => "",
        };
        ids.extend(Some(id).filter(|id| !id.is_empty()));
    }
    ids.into_iter().map(Message::new).collect()
}

/// What two names that disagree have in common, where that is anything.
pub(in super::super) fn names_in_words(one: &Employee, other: &Employee) -> Evidence {
    let mut population = Population::default();
    let mut known = HashMap::new();
    let names = (population.name(one, &mut known), population.name(other, &mut known));
    let ids = match compare_names::compare(&population.lexicon, &names.0, &names.1) {
        Some(found) if found.hopeful() => last_name(found.last).into_iter().chain(first_name(found.first)).collect(),
        _ => vec!["evidence-name-differs"],
    };
    ids.into_iter().map(Message::new).collect()
}

/// How two dates of birth compare, where both are known.
pub(in super::super) fn birth_dates_in_words(one: &Employee, other: &Employee) -> Option<Message> {
    let (one, other) = one.birth_date.zip(other.birth_date)?;
    birth_date(compare::birth_level(one, other)).map(Message::new)
}

/// Whether the units have one name, and not an old and a new one.
fn same_unit(people: (&Employee, &Employee)) -> bool {
    let unit = |employee: &Employee| {
        let unit = employee.unit.as_deref().or(employee.cost_centre.as_deref());
        fold(unit.unwrap_or_default().trim(), Umlauts::Bare)
    };
    unit(people.0) == unit(people.1)
}

fn last_name(level: u8) -> Option<&'static str> {
    match level {
        name::EXACT | name::NICKNAME => Some("evidence-last-name-equal"),
        name::CLOSE => Some("evidence-last-name-close"),
        name::SIMILAR => Some("evidence-last-name-similar"),
        name::PART => Some("evidence-last-name-part"),
        name::INITIAL => Some("evidence-last-name-initial"),
        name::DIFFERENT => Some("evidence-last-name-differs"),
        _ => None,
    }
}

fn first_name(level: u8) -> Option<&'static str> {
    match level {
        name::EXACT => Some("evidence-first-name-equal"),
        name::NICKNAME => Some("evidence-first-name-nickname"),
        name::CLOSE => Some("evidence-first-name-close"),
        name::SIMILAR => Some("evidence-first-name-similar"),
        name::PART => Some("evidence-first-name-part"),
        name::INITIAL => Some("evidence-first-name-initial"),
        name::DIFFERENT => Some("evidence-first-name-differs"),
        _ => None,
    }
}

fn birth_date(level: u8) -> Option<&'static str> {
    match level {
        birth::EQUAL => Some("evidence-birth-date-equal"),
        birth::SWAPPED => Some("evidence-birth-date-exchanged"),
        birth::ONE_DIGIT => Some("evidence-birth-date-digit"),
        birth::TWO_PARTS => Some("evidence-birth-date-parts"),
        birth::PLACEHOLDER => Some("evidence-birth-date-placeholder"),
        birth::YEAR => Some("evidence-birth-date-year"),
        birth::DIFFERENT => Some("evidence-birth-date-differs"),
        _ => None,
    }
}
