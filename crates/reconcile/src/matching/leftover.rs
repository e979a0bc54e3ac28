//! Those whom no identifier ties, and those whom one ties to somebody else: their counterparts are looked for by linkage.

use std::collections::BTreeSet;

use paritas_model::{Match, MatchStatus, Message};

use super::confirmed::Confirmed;
use super::{People, linkage};
use crate::Input;

/// Looks for counterparts, and takes those who have one off the list of people alone.
///
/// Whoever stands in a conflict with somebody of another name *and* date of birth takes part, so that the officer is shown
/// who was probably meant; the conflict stays, and such a pair is suggested at most.
pub(super) fn link(
    people: &People<'_>,
    population: &linkage::Population,
    known: &[(u32, u32)],
    input: &Input<'_>,
    confirmed: &Confirmed,
    matches: &mut Vec<Match>,
) {
    let disputed = Disputed::of(people, matches);
    let left = |status: MatchStatus, person: fn(&Match) -> Option<u32>, disputed: &BTreeSet<u32>| -> Vec<u32> {
        let alone = matches.iter().filter(|found| found.status == status).filter_map(person);
        alone.chain(disputed.iter().copied()).collect()
    };
    let legacy = left(MatchStatus::LegacyOnly, |found| found.legacy, &disputed.legacy);
    let migrated = left(MatchStatus::MigratedOnly, |found| found.migrated, &disputed.migrated);
    if legacy.is_empty() || migrated.is_empty() {
        return;
    }
    let rejected = confirmed.rejected.union(&disputed.pairs).copied().collect();
    let task = linkage::Task { left: (&legacy, &migrated), known, rejected: &rejected, rules: &input.profile.matching };
    let mut linked = linkage::link(people, population, &task);
    for found in &mut linked {
        let in_dispute =
            |person: Option<u32>, side: &BTreeSet<u32>| person.is_some_and(|person| side.contains(&person));
        if in_dispute(found.legacy, &disputed.legacy) || in_dispute(found.migrated, &disputed.migrated) {
            found.status = MatchStatus::Suggested;
            found.evidence.push(Message::new("evidence-in-conflict"));
        }
    }
    let of = |person: fn(&Match) -> Option<u32>| linked.iter().filter_map(person).collect::<BTreeSet<u32>>();
    let (legacy, migrated) = (of(|found| found.legacy), of(|found| found.migrated));
    matches.retain(|found| match found.status {
        MatchStatus::LegacyOnly => found.legacy.is_none_or(|person| !legacy.contains(&person)),
        MatchStatus::MigratedOnly => found.migrated.is_none_or(|person| !migrated.contains(&person)),
        _ => true,
    });
    matches.extend(linked);
}

/// People of whom every conflict is with somebody else by name and date of birth, or with nobody.
#[derive(Default)]
struct Disputed {
    legacy: BTreeSet<u32>,
    migrated: BTreeSet<u32>,
    /// The pairs in conflict themselves: not to be suggested once more.
    pairs: BTreeSet<(u32, u32)>,
}

impl Disputed {
    fn of(people: &People<'_>, matches: &[Match]) -> Self {
        let mut disputed = Self::default();
        let mut settled = Self::default();
        for found in matches.iter().filter(|found| found.status == MatchStatus::Conflict) {
            disputed.legacy.extend(found.legacy);
            disputed.migrated.extend(found.migrated);
            if let Some((legacy, migrated)) = found.legacy.zip(found.migrated) {
                disputed.pairs.insert((legacy, migrated));
                if !people.likeness(legacy, migrated).contradicted() {
                    settled.legacy.insert(legacy);
                    settled.migrated.insert(migrated);
                }
            }
        }
        disputed.legacy.retain(|person| !settled.legacy.contains(person));
        disputed.migrated.retain(|person| !settled.migrated.contains(person));
        disputed
    }
}
