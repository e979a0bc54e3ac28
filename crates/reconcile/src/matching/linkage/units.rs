//! Units that have another name on the other side: learned from people known to be one, so that the unit says something of
//! the others.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::person::{Person, Population};

/// So many people at least have gone from the old name to the new one.
const ENOUGH: u32 = 3;

/// Gives a unit and its new name one index.
///
/// As for fields that are compared, only where it can't hide a move: the old name is gone from the one side, the new one
/// is unknown to the other, and of those who have either name four in five have gone from the one to the other. Learned
/// from `known` pairs, and from people who alone have their names and date of birth on both sides.
pub(super) fn unify(population: &mut Population, known: &[(u32, u32)]) {
    let units = |people: &[Person]| people.iter().filter_map(|person| person.unit).collect::<BTreeSet<u32>>();
    let (ours, theirs) = (units(&population.legacy), units(&population.migrated));
    let gone: BTreeSet<u32> = ours.difference(&theirs).copied().collect();
    let new: BTreeSet<u32> = theirs.difference(&ours).copied().collect();
    if gone.is_empty() || new.is_empty() {
        return;
    }
    let mut pairs: BTreeSet<(u32, u32)> = known.iter().copied().collect();
    pairs.extend(unmistakable(population));
    let (mut went, mut of_old, mut of_new) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (legacy, migrated) in pairs {
        let units = (population.legacy[legacy as usize].unit, population.migrated[migrated as usize].unit);
        if let (Some(old), Some(fresh)) = units {
            *went.entry((old, fresh)).or_insert(0_u32) += 1;
            *of_old.entry(old).or_insert(0_u32) += 1;
            *of_new.entry(fresh).or_insert(0_u32) += 1;
        }
    }
    let renamed: HashMap<u32, u32> = went
        .into_iter()
        .filter(|((old, fresh), count)| {
            let most = |all: u32| count * 5 >= all * 4;
            gone.contains(old) && new.contains(fresh) && *count >= ENOUGH && most(of_old[old]) && most(of_new[fresh])
        })
        .map(|(units, _)| units)
        .collect();
    population.rename_units(&renamed);
}

/// Pairs of people who alone have these very words as names and this date of birth on either side.
fn unmistakable(population: &Population) -> Vec<(u32, u32)> {
    type Key = (Vec<u32>, (i16, i8, i8));
    let key = |person: &Person| -> Option<Key> {
        let mut words: Vec<u32> = person.name.words().collect();
        words.sort_unstable();
        let birth = person.birth?;
        (words.len() >= 2).then_some((words, (birth.year(), birth.month(), birth.day())))
    };
    let mut ours: HashMap<Key, Option<u32>> = HashMap::new();
    for (person, index) in population.legacy.iter().zip(0_u32..) {
        if let Some(key) = key(person) {
            ours.entry(key).and_modify(|index| *index = None).or_insert(Some(index));
        }
    }
    let mut found: HashMap<u32, Option<u32>> = HashMap::new();
    for (person, index) in population.migrated.iter().zip(0_u32..) {
        if let Some(legacy) = key(person).and_then(|key| ours.get(&key).copied().flatten()) {
            found.entry(legacy).and_modify(|index| *index = None).or_insert(Some(index));
        }
    }
    let mut pairs: Vec<(u32, u32)> =
        found.into_iter().filter_map(|(legacy, migrated)| Some((legacy, migrated?))).collect();
    pairs.sort_unstable();
    pairs
}
