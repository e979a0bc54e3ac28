//! What pairs of two people look like.

use super::compare;
use super::model::{Counts, ONE};
use super::person::{Person, Population};

/// Pairs that are looked at: enough to see what happens once in ten thousand, and a moment's work.
const PAIRS: usize = 60_000;

/// Counts the levels of pairs taken at random.
///
/// By chance, but the same for the same people: everyone is ranked by a number made of what is known of them, and each
/// meets those some steps further on the other side. Both ways round, so that it does not matter which side is which. One
/// pair in as many as there are people may be one person, which the guess outweighs.
pub(super) fn strangers(population: &Population) -> Counts {
    let [legacy, migrated] = [&population.legacy, &population.migrated].map(|people| ranked(people));
    let mut counts = Counts::default();
    let most = legacy.len().max(migrated.len());
    if legacy.is_empty() || migrated.is_empty() {
        return counts;
    }
    let steps = (PAIRS / 2 / most).clamp(1, most.min(400));
    for step in 0..steps {
        // Steps grow, so that neighbours in rank are not always the same.
        let step = step * 7 + 1;
        for at in 0..most.min(PAIRS) {
            let pairs = [
                (legacy[at % legacy.len()], migrated[(at + step) % migrated.len()]),
                (legacy[(at + step) % legacy.len()], migrated[at % migrated.len()]),
            ];
            for (one, other) in pairs {
                counts.add(&compare::compare(population, one, other).pattern, ONE);
            }
        }
    }
    counts
}

fn ranked(people: &[Person]) -> Vec<&Person> {
    let mut ranked: Vec<&Person> = people.iter().collect();
    ranked.sort_by_key(|person| person.rank);
    ranked
}
