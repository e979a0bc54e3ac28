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

/// What one legacy value became: by the meaning of the migrated value, every pair as it was written.
type Counterparts<'a> = BTreeMap<String, Vec<(&'a str, &'a str)>>;

/// What was learned, by the meaning of the legacy value.
#[derive(Debug, Default)]
pub(super) struct Renamed {
    values: BTreeMap<String, RenamedValue>,
}

impl Renamed {
    /// Learns from all employees of a field.
    pub(super) fn learn(kind: Kind, pairs: &[Pair]) -> Self {
        let both: Vec<(&str, &str)> =
            pairs.iter().filter_map(|pair| Some((pair.legacy.as_deref()?, pair.migrated.as_deref()?))).collect();
        let meanings = |values: &mut dyn Iterator<Item = &str>| values.map(text).collect::<BTreeSet<String>>();
        let ours = meanings(&mut both.iter().map(|(legacy, _)| *legacy));
        let theirs = meanings(&mut both.iter().map(|(_, migrated)| *migrated));
        if kind != Kind::Text || ours.len() * 3 > both.len() {
            return Self::default();
        }
        let mut became: BTreeMap<String, Counterparts<'_>> = BTreeMap::new();
        for (legacy, migrated) in both {
            let (value, counterpart) = (text(legacy), text(migrated));
            became.entry(value).or_default().entry(counterpart).or_default().push((legacy, migrated));
        }
        let learned = became.into_iter().filter_map(|(value, counterparts)| {
            let all: usize = counterparts.values().map(Vec::len).sum();
            let most = counterparts.into_values().max_by_key(|pairs| (pairs.len(), std::cmp::Reverse(pairs[0].1)))?;
            // As first written by order of text, so that the order of rows does not matter.
            let (legacy, migrated) = most.iter().min().copied()?;
            let count = u32::try_from(most.len()).unwrap_or(u32::MAX);
            let is_new = !theirs.contains(&value) && !ours.contains(&text(migrated));
            (most.len() * 5 >= all * 4 && is_new)
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
