//! Whether the employee numbers of the two sides are numbers of one and the same register.
//!
//! A migrated system often numbers its people anew. Then legacy 1001 and migrated 1001 are two people, and the equality
//! is a coincidence, not an identifier that contradicts the others: treating it as one would turn hundreds of good
//! matches by national number into conflicts. Whether numbers are shared can't be seen from one pair, but it can from
//! the whole column.

use paritas_model::{Message, PersonalNumber};

use super::crosswalk::Crosswalked;
use super::slipped::{Column, ENOUGH, OVERWHELMING};
use super::ties::Holders;
use super::{Agreement, People};

/// Whether an equal employee number means anything; says so in a message if it does not.
///
/// For: equal numbers whose people have the same national number, birth date or name. Against: equal numbers whose
/// people disagree in name *and* birth date, and people known to be one (crosswalk, national number) under two numbers.
pub(super) fn is_shared(
    people: &People<'_>,
    numbers: &[Holders<&str>],
    nationals: &[Holders<PersonalNumber>],
    stated: &Crosswalked,
    messages: &mut Vec<Message>,
) -> bool {
    let same_national = |l: u32, m: u32| {
        let (one, other) = (&people.legacy_identifiers[l as usize], &people.migrated_identifiers[m as usize]);
        Agreement::of(one.national_number, other.national_number) == Agreement::Agrees
    };
    let column = Column::of(people, numbers, same_national);
    let (speaking_for, contradicted) = (column.borne_out, column.contradicted.len());
    let number = |(legacy, migrated): (u32, u32)| {
        let numbers =
            (people.legacy_identifiers[legacy as usize].number, people.migrated_identifiers[migrated as usize].number);
        numbers.0.is_some() && numbers.1.is_some() && numbers.0 != numbers.1
    };
    let known_pairs = nationals
        .iter()
        .filter_map(Holders::one_each)
        .filter(|&(legacy, migrated)| cheaply_one_person(people, legacy, migrated) && !stated.names(legacy, migrated));
    let renumbered = known_pairs.chain(stated.rows.keys().copied()).filter(|&pair| number(pair)).count();
    let against = contradicted + renumbered;
    let shared = against < ENOUGH || speaking_for * OVERWHELMING > against;
    let equal = numbers.iter().filter(|holders| !holders.legacy.is_empty() && !holders.migrated.is_empty()).count();
    if column.names_are_beside_others() {
        messages.push(Message::new("warn-names-slipped").with("people", column.renamed).with("equal", equal));
    }
    if !shared && column.is_beside_others() && column.rows(people).is_some() && !column.is_renumbered(people) {
        messages.push(column.message(people, Message::new("role-employee-number")));
    } else if !shared && equal > 0 {
        messages.push(
            Message::new("warn-numbers-unrelated")
                .with("equal", equal)
                .with("contradicted", contradicted)
                .with("renumbered", renumbered),
        );
    }
    shared
}

/// Whether national number or birth date already settles it, without folding names.
fn cheaply_one_person(people: &People<'_>, legacy: u32, migrated: u32) -> bool {
    let (one, other) = people.pair(legacy, migrated);
    let national = Agreement::of(
        people.legacy_identifiers[legacy as usize].national_number,
        people.migrated_identifiers[migrated as usize].national_number,
    );
    match (national, Agreement::of(one.birth_date, other.birth_date)) {
        (Agreement::Agrees, birth_date) => birth_date != Agreement::Disagrees,
        (Agreement::Unavailable, Agreement::Agrees) => true,
        _ => false,
    }
}
