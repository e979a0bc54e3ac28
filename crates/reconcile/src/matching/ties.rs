//! Which legacy person each identifier ties to which migrated person.

use std::collections::BTreeMap;

use paritas_model::{Crosswalk, MatchMethod, Message};

use super::confirmed::Confirmed;
use super::crosswalk::{self, Crosswalked};
use super::numbering;
use super::slipped::Column;
use super::{People, identifiers::Identifiers};

/// More people than this under one national number on one side: a placeholder (`00000000097`), not an identifier.
/// A person entered twice or thrice is common; ten times is a program's doing.
const PLACEHOLDER: usize = 10;

/// More pairs than this under one employee number are not listed pair by pair but person by person: with thousands of
/// people under number `0`, the list of pairs would be longer than the extract.
const MOST_PAIRS: usize = 400;

/// One value of an identifier, and who has it on either side.
#[derive(Debug)]
pub(super) struct Holders<K> {
    pub(super) value: K,
    pub(super) legacy: Vec<u32>,
    pub(super) migrated: Vec<u32>,
}

impl<K> Holders<K> {
    /// The one legacy and the one migrated person that have it, if there is exactly one of each.
    pub(super) fn one_each(&self) -> Option<(u32, u32)> {
        match (self.legacy.as_slice(), self.migrated.as_slice()) {
            (&[legacy], &[migrated]) => Some((legacy, migrated)),
            _ => None,
        }
    }
}

/// Everything identifiers say.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    /// For each pair of people, by what they are tied, the strongest first.
    pub(super) ties: BTreeMap<(u32, u32), Vec<MatchMethod>>,
    /// Rows of the crosswalk that state a pair.
    pub(super) crosswalk_rows: BTreeMap<(u32, u32), u32>,
    /// Why a person, legacy or migrated, can't be told from another one of the same side.
    pub(super) legacy_ambiguous: BTreeMap<u32, Vec<Message>>,
    pub(super) migrated_ambiguous: BTreeMap<u32, Vec<Message>>,
    /// Groups of people of one side under one valid national number.
    pub(super) legacy_same_national: Vec<Vec<u32>>,
    pub(super) migrated_same_national: Vec<Vec<u32>>,
}

impl Drawn {
    fn tie(&mut self, legacy: u32, migrated: u32, by: MatchMethod) {
        let ties = self.ties.entry((legacy, migrated)).or_default();
        if !ties.contains(&by) {
            ties.push(by);
        }
    }
}

/// Leaves national numbers and accounts out where a whole column of them stands beside other people's names.
pub(super) fn leave_out_slipped(people: &mut People<'_>, messages: &mut Vec<Message>) {
    let nationals = holders(people, |known| known.national_number);
    let ibans = holders(people, |known| known.iban.clone());
    let number = |people: &People<'_>, l: u32, m: u32| {
        let (one, other) = (&people.legacy_identifiers[l as usize], &people.migrated_identifiers[m as usize]);
        one.number.is_some() && one.number == other.number
    };
    let iban = |people: &People<'_>, l: u32, m: u32| {
        let (one, other) = (&people.legacy_identifiers[l as usize], &people.migrated_identifiers[m as usize]);
        one.iban.is_some() && one.iban == other.iban
    };
    let national = |people: &People<'_>, l: u32, m: u32| {
        let (one, other) = (&people.legacy_identifiers[l as usize], &people.migrated_identifiers[m as usize]);
        one.national_number.is_some() && one.national_number == other.national_number
    };
    let column = Column::of(people, &nationals, |l, m| number(people, l, m) || iban(people, l, m));
    if column.is_beside_others() {
        messages.push(column.message(people, Message::new("role-national-number")));
        let known = people.legacy_identifiers.iter_mut().chain(&mut people.migrated_identifiers);
        known.for_each(|known| (known.national_number, known.national) = (None, None));
    }
    let column = Column::of(people, &ibans, |l, m| number(people, l, m) || national(people, l, m));
    if column.is_beside_others() {
        messages.push(column.message(people, Message::new("role-iban")));
        people
            .legacy_identifiers
            .iter_mut()
            .chain(&mut people.migrated_identifiers)
            .for_each(|known| known.iban = None);
    }
}

/// Draws all ties: crosswalk, employee number, national number, bank account.
pub(super) fn draw(
    people: &People<'_>,
    crosswalk: Option<&Crosswalk>,
    confirmed: &Confirmed,
    messages: &mut Vec<Message>,
) -> Drawn {
    let mut drawn = Drawn::default();
    let numbers = holders(people, |known| known.number);
    let nationals = holders(people, |known| known.national_number);
    let ibans = holders(people, |known| known.iban.clone());

    let stated = crosswalk.map(|crosswalk| crosswalk::resolve(people, crosswalk, confirmed, messages));
    let stated = stated.unwrap_or_default();
    for (&(legacy, migrated), &row) in &stated.rows {
        drawn.tie(legacy, migrated, MatchMethod::Crosswalk);
        drawn.crosswalk_rows.insert((legacy, migrated), row);
    }
    let shared_numbering = numbering::is_shared(people, &numbers, &nationals, &stated, messages);
    for holders in &numbers {
        share_number(people, &mut drawn, holders);
        let few = holders.legacy.len() * holders.migrated.len() <= MOST_PAIRS;
        if shared_numbering && few {
            // Who stands in the crosswalk has another number on the other side: an equal one there is a coincidence.
            tie_all(&mut drawn, holders, MatchMethod::EmployeeNumber, |l, m| {
                confirmed.allows(l, m) && !stated.names(l, m)
            });
        }
    }
    for holders in &nationals {
        if holders.legacy.len() > PLACEHOLDER || holders.migrated.len() > PLACEHOLDER {
            let people = holders.legacy.len().max(holders.migrated.len());
            let value = holders.value.to_string();
            messages
                .push(Message::new("warn-national-number-placeholder").with("number", value).with("people", people));
            continue;
        }
        share_national_number(&mut drawn, holders, &stated);
        tie_all(&mut drawn, holders, MatchMethod::NationalNumber, |l, m| confirmed.allows(l, m) && stated.allows(l, m));
    }
    for holders in &ibans {
        // An account may belong to a couple: shared inside a side, it names nobody.
        if holders.one_each().is_some() {
            tie_all(&mut drawn, holders, MatchMethod::Iban, |l, m| confirmed.allows(l, m) && stated.allows(l, m));
        }
    }
    drawn
}

fn tie_all<K>(drawn: &mut Drawn, holders: &Holders<K>, by: MatchMethod, allowed: impl Fn(u32, u32) -> bool) {
    for &legacy in &holders.legacy {
        for &migrated in &holders.migrated {
            if allowed(legacy, migrated) {
                drawn.tie(legacy, migrated, by);
            }
        }
    }
}

/// Marks people that share their employee number inside a side.
fn share_number(people: &People<'_>, drawn: &mut Drawn, holders: &Holders<&str>) {
    let sides = [
        (people.legacy, &holders.legacy, &mut drawn.legacy_ambiguous),
        (people.migrated, &holders.migrated, &mut drawn.migrated_ambiguous),
    ];
    for (employees, holding, ambiguous) in sides {
        let told_so = holding.iter().any(|&index| employees[index as usize].shares_number);
        if holding.len() > 1 || told_so {
            let message = Message::new("evidence-number-shared")
                .with("number", holders.value)
                .with("people", holding.len().max(2));
            holding.iter().for_each(|&index| ambiguous.entry(index).or_default().push(message.clone()));
        }
    }
}

/// Marks people that share their national number inside a side, and remembers them as duplicates.
fn share_national_number<K>(drawn: &mut Drawn, holders: &Holders<K>, stated: &Crosswalked) {
    let sides = [
        (&holders.legacy, &stated.bound_legacy, &mut drawn.legacy_ambiguous, &mut drawn.legacy_same_national),
        (&holders.migrated, &stated.bound_migrated, &mut drawn.migrated_ambiguous, &mut drawn.migrated_same_national),
    ];
    for (holding, bound, ambiguous, same) in sides {
        if holding.len() > 1 {
            same.push(holding.clone());
            let message = Message::new("evidence-national-number-shared").with("people", holding.len());
            for &index in holding.iter().filter(|index| !bound.contains_key(index)) {
                ambiguous.entry(index).or_default().push(message.clone());
            }
        }
    }
}

/// Who has which value of one identifier, on either side, in order of value.
fn holders<'a, K: Ord>(people: &People<'a>, value: impl Fn(&Identifiers<'a>) -> Option<K>) -> Vec<Holders<K>> {
    let mut all: Vec<(K, bool, u32)> = Vec::new();
    for (migrated, identifiers) in [(false, &people.legacy_identifiers), (true, &people.migrated_identifiers)] {
        let found = identifiers.iter().zip(0_u32..).filter_map(|(known, index)| Some((value(known)?, migrated, index)));
        all.extend(found);
    }
    all.sort_unstable();
    let mut grouped: Vec<Holders<K>> = Vec::new();
    for (value, migrated, index) in all {
        if grouped.last().is_none_or(|last| last.value != value) {
            grouped.push(Holders { value, legacy: Vec::new(), migrated: Vec::new() });
        }
        if let Some(last) = grouped.last_mut() {
            if migrated { last.migrated.push(index) } else { last.legacy.push(index) }
        }
    }
    grouped
}
