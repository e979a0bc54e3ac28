//! Whether the employee numbers of the two sides are numbers of one and the same register.
//!
//! A migrated system often numbers its people anew. Then legacy 1001 and migrated 1001 are two people, and the equality
//! is a coincidence, not an identifier that contradicts the others: treating it as one would turn hundreds of good
//! matches by national number into conflicts. Whether numbers are shared can't be seen from one pair, but it can from
//! the whole column.

use paritas_model::{Message, PersonalNumber};

use super::crosswalk::Crosswalked;
use super::ties::Holders;
use super::{Agreement, People};

/// So many pairs must speak against shared numbers before the column as a whole is judged: fewer may be chance, and
/// each of them is better shown as the conflict it is.
const ENOUGH: usize = 10;

/// Shared numbers hold for one of so many at most, for the columns to count as unrelated.
const OVERWHELMING: usize = 10;

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
    let (mut speaking_for, mut contradicted) = (0, 0);
    for (legacy, migrated) in numbers.iter().filter_map(Holders::one_each) {
        if cheaply_one_person(people, legacy, migrated) {
            speaking_for += 1;
            continue;
        }
        let likeness = people.likeness(legacy, migrated);
        speaking_for += usize::from(likeness.corroborated());
        contradicted += usize::from(likeness.contradicted());
    }
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
    if !shared && equal > 0 {
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
