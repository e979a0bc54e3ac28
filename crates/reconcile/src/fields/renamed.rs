//! Which values the new system merely writes otherwise.
//!
//! `ONCO` on one side and `U12-ONC` on the other for 41 of 42 employees is a new code, not 42 changes; the one that is
//! left stands out. Learned only where it can't hide a real change:
//!
//! - words and codes only: an FTE or a date has no other name;
//! - only where the old value no longer occurs on the migrated side, and the new one never on the legacy side: a value
//!   that both sides use means the same on both, and another one is another thing;
//! - only where a value stands for three employees on average: bank accounts and addresses are all different, and have
//!   nothing to learn from;
//! - only where four in five of the employees with a value agree on what it became.

use std::collections::{BTreeMap, BTreeSet};

use paritas_model::RenamedValue;

use super::Pair;
use super::meaning::{Kind, meaning};

/// What one legacy value became: by the meaning of the migrated value, every pair as it was written, and how often.
type Counterparts<'a> = BTreeMap<String, Vec<(&'a str, &'a str, usize)>>;

/// What was learned, by the meaning of the legacy value.
#[derive(Debug, Default)]
pub(super) struct Renamed {
    values: BTreeMap<String, RenamedValue>,
}

impl Renamed {
    /// Learns from all employees of a field.
    pub(super) fn learn(kind: Kind, pairs: &[Pair]) -> Self {
        if kind != Kind::Text {
            return Self::default();
        }
        // A column has few different values: each two that stand beside each other are looked at once, and counted.
        let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for pair in pairs {
            if let (Some(legacy), Some(migrated)) = (&pair.legacy, &pair.migrated) {
                *counts.entry((legacy, migrated)).or_default() += 1;
            }
        }
        let meanings = |values: &mut dyn Iterator<Item = &str>| {
            values.collect::<BTreeSet<&str>>().into_iter().map(text).collect::<BTreeSet<String>>()
        };
        let ours = meanings(&mut counts.keys().map(|(legacy, _)| *legacy));
        let theirs = meanings(&mut counts.keys().map(|(_, migrated)| *migrated));
        if ours.len() * 3 > counts.values().sum() {
            return Self::default();
        }
        let mut became: BTreeMap<String, Counterparts<'_>> = BTreeMap::new();
        for ((legacy, migrated), count) in counts {
            let (value, counterpart) = (text(legacy), text(migrated));
            became.entry(value).or_default().entry(counterpart).or_default().push((legacy, migrated, count));
        }
        let learned = became.into_iter().filter_map(|(value, counterparts)| {
            let employees = |pairs: &[(&str, &str, usize)]| pairs.iter().map(|(_, _, count)| count).sum::<usize>();
            let all: usize = counterparts.values().map(|pairs| employees(pairs)).sum();
            let most =
                counterparts.into_values().max_by_key(|pairs| (employees(pairs), std::cmp::Reverse(pairs[0].1)))?;
            // As first written by order of text, so that the order of rows does not matter.
            let (legacy, migrated, _) = most.iter().min().copied()?;
            let number = employees(&most);
            let count = u32::try_from(number).unwrap_or(u32::MAX);
            let is_new = !theirs.contains(&value) && !ours.contains(&text(migrated));
            (number * 5 >= all * 4 && is_new)
                .then(|| (value, RenamedValue { legacy: legacy.to_owned(), migrated: migrated.to_owned(), count }))
        });
        Self { values: learned.collect() }
    }

    /// Whether the migrated value is what the legacy one is known to have become.
    pub(super) fn explains(&self, pair: &Pair) -> bool {
        let (Some(legacy), Some(migrated)) = (&pair.legacy, &pair.migrated) else { return false };
        self.values.get(&text(legacy)).is_some_and(|known| text(&known.migrated) == text(migrated))
    }

    /// What was learned, the most frequent first.
    pub(super) fn into_values(self) -> Vec<RenamedValue> {
        let mut values: Vec<RenamedValue> = self.values.into_values().collect();
        values.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.legacy.cmp(&b.legacy)));
        values
    }
}

fn text(value: &str) -> String {
    meaning(Kind::Text, value).into_owned()
}
