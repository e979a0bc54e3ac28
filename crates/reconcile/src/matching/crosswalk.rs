//! What a crosswalk file states, and what is wrong with it.

use std::collections::BTreeMap;

use paritas_model::{Crosswalk, Message, Side};

use super::People;
use super::confirmed::{Confirmed, by_number};

/// The pairs a crosswalk states, as people.
#[derive(Debug, Default)]
pub(super) struct Crosswalked {
    /// Every pair stated, with its first row.
    pub(super) rows: BTreeMap<(u32, u32), u32>,
    /// For each legacy person in it: the migrated one, where the statement binds.
    pub(super) bound_legacy: BTreeMap<u32, u32>,
    /// For each migrated person in it: the legacy one, where the statement binds.
    pub(super) bound_migrated: BTreeMap<u32, u32>,
    legacy: BTreeMap<u32, u32>,
    migrated: BTreeMap<u32, u32>,
}

impl Crosswalked {
    /// Whether the crosswalk names either of these two.
    pub(super) fn names(&self, legacy: u32, migrated: u32) -> bool {
        self.legacy.contains_key(&legacy) || self.migrated.contains_key(&migrated)
    }

    /// Whether another identifier may tie these two: not when the crosswalk binds one of them to somebody else.
    pub(super) fn allows(&self, legacy: u32, migrated: u32) -> bool {
        self.bound_legacy.get(&legacy).is_none_or(|&bound| bound == migrated)
            && self.bound_migrated.get(&migrated).is_none_or(|&bound| bound == legacy)
    }
}

/// Looks the stated numbers up. Unknown and repeated ones are reported once per side, with the first of them.
///
/// A statement *binds* when it names each of the two once, the numbers name one person each, and something (name,
/// birth date, national number) supports it while nothing speaks against it: then an identifier that points elsewhere
/// is the mistake. Otherwise such an identifier makes a conflict.
pub(super) fn resolve(
    people: &People<'_>,
    crosswalk: &Crosswalk,
    confirmed: &Confirmed,
    messages: &mut Vec<Message>,
) -> Crosswalked {
    // By whatever names a person in files, also where that was made of names.
    let (of_legacy, of_migrated) = (by_number(people.legacy), by_number(people.migrated));
    let holders = |of_side: &BTreeMap<&str, Vec<u32>>, number: &str| -> Vec<u32> {
        of_side.get(number.trim()).filter(|_| !number.trim().is_empty()).cloned().unwrap_or_default()
    };
    let mut stated = Crosswalked::default();
    let mut unknown = [Unknown::default(), Unknown::default()];
    for pair in &crosswalk.pairs {
        let (legacy, migrated) = (holders(&of_legacy, &pair.legacy), holders(&of_migrated, &pair.migrated));
        if legacy.is_empty() {
            unknown[0].note(&pair.legacy, pair.row);
        }
        if migrated.is_empty() {
            unknown[1].note(&pair.migrated, pair.row);
        }
        for &l in &legacy {
            for &m in migrated.iter().filter(|&&m| confirmed.allows(l, m)) {
                stated.rows.entry((l, m)).and_modify(|row| *row = pair.row.min(*row)).or_insert(pair.row);
            }
        }
    }
    for (unknown, side) in unknown.into_iter().zip([Side::Legacy, Side::Migrated]) {
        unknown.report(side, crosswalk, messages);
    }
    for &(legacy, migrated) in stated.rows.keys() {
        *stated.legacy.entry(legacy).or_default() += 1;
        *stated.migrated.entry(migrated).or_default() += 1;
    }
    report_repeated(people, &stated, crosswalk, messages);
    for &(legacy, migrated) in stated.rows.keys() {
        let once = stated.legacy.get(&legacy) == Some(&1) && stated.migrated.get(&migrated) == Some(&1);
        if once && people.likeness(legacy, migrated).undisputed() {
            stated.bound_legacy.insert(legacy, migrated);
            stated.bound_migrated.insert(migrated, legacy);
        }
    }
    stated
}

/// Numbers of one side that the extract does not hold.
#[derive(Debug, Default)]
struct Unknown {
    count: u64,
    first: Option<(u32, String)>,
}

impl Unknown {
    fn note(&mut self, number: &str, row: u32) {
        self.count += 1;
        if self.first.as_ref().is_none_or(|(first, _)| row < *first) {
            self.first = Some((row, number.to_owned()));
        }
    }

    fn report(self, side: Side, crosswalk: &Crosswalk, messages: &mut Vec<Message>) {
        if let Some((row, number)) = self.first {
            messages.push(
                Message::new("warn-crosswalk-unknown")
                    .with("file", crosswalk.file.as_str())
                    .with("side", side.as_str())
                    .with("count", self.count)
                    .with("number", number)
                    .with("row", row.to_string()),
            );
        }
    }
}

fn report_repeated(people: &People<'_>, stated: &Crosswalked, crosswalk: &Crosswalk, messages: &mut Vec<Message>) {
    let sides = [(Side::Legacy, &stated.legacy, people.legacy), (Side::Migrated, &stated.migrated, people.migrated)];
    for (side, counts, employees) in sides {
        let repeated = counts.iter().filter(|(_, count)| **count > 1).map(|(&index, _)| index);
        let numbers: std::collections::BTreeSet<&str> =
            repeated.map(|index| employees[index as usize].number.as_str()).collect();
        if let Some(first) = numbers.first() {
            messages.push(
                Message::new("warn-crosswalk-repeated")
                    .with("file", crosswalk.file.as_str())
                    .with("side", side.as_str())
                    .with("count", numbers.len())
                    .with("number", *first),
            );
        }
    }
}
