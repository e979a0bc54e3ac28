//! One person entered twice on one side.

use paritas_model::{Duplicate, Employee, Side};

use super::model::{Counts, Model};
use super::person::{Person, Population};
use super::{blocking, compare, decide, evidence};

/// Of a thousand people, so many are taken to stand twice before anything is compared.
const TWICE_IN_A_THOUSAND: f64 = 5.0;

/// Entries less probable than this are not listed: a name and a birth date that two people share by chance are no news.
const PROBABLE: f64 = 0.7;

/// What the levels of two entries of one person are worth, learned from known pairs of the two sides: entering someone
/// twice makes the slips that entering them in two systems makes.
pub(in super::super) struct Twins(Model);

impl Twins {
    pub(in super::super) fn new(population: &Population, known: &[(u32, u32)]) -> Self {
        let mut model = Model::guess(&super::sample::strangers(population));
        let seeds: Counts = super::seeds(population, known);
        model.learn(&seeds);
        Self(model)
    }

    /// Entries of one side that seem to be one person under two numbers: the names fit, and the dates of birth are equal
    /// or have day and month exchanged. Two valid national numbers that differ are two people.
    pub(in super::super) fn of_side(
        &self,
        population: &Population,
        side: Side,
        employees: &[Employee],
    ) -> Vec<Duplicate> {
        let people: &[Person] = if side == Side::Legacy { &population.legacy } else { &population.migrated };
        let before = TWICE_IN_A_THOUSAND / 1_000.0 / (people.len().max(30) as f64);
        let mut found = Vec::new();
        for (a, b) in blocking::born_alike(&population.lexicon, people) {
            if employees[a as usize].number == employees[b as usize].number {
                continue;
            }
            let Some(compared) = compare::promising(population, &people[a as usize], &people[b as usize]) else {
                continue;
            };
            let odds = before * self.0.weight(&compared).exp();
            let probability = odds / (1.0 + odds);
            if probability >= PROBABLE && decide::may_match(&compared.pattern) {
                found.push(Duplicate {
                    side,
                    employee: a,
                    same_as: b,
                    score: Some(decide::score(probability)),
                    evidence: evidence::evidence(&compared.pattern),
                });
            }
        }
        found
    }
}
