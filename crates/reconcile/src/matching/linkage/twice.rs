//! One person entered twice on one side.

use paritas_model::{Duplicate, Employee, PersonalNumber, Side};

use super::compare::Compared;
use super::model::{Counts, Model};
use super::person::{Person, Population};
use super::{blocking, compare, decide, evidence};

/// Of a thousand people, so many are taken to stand twice before anything is compared.
const TWICE_IN_A_THOUSAND: f64 = 2.5;

/// Rounds of estimating how many really do.
const ROUNDS: usize = 5;

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
    /// or a slip apart. Two valid national numbers that differ are two people.
    pub(in super::super) fn of_side(
        &self,
        population: &Population,
        side: Side,
        employees: &[Employee],
    ) -> Vec<Duplicate> {
        let people: &[Person] = if side == Side::Legacy { &population.legacy } else { &population.migrated };
        // Told before anything is compared: a national number or a date of birth settles nearly every pair.
        let valid: Vec<Option<PersonalNumber>> =
            people.iter().map(|person| person.national.filter(PersonalNumber::is_valid)).collect();
        let may_be_one = |a: u32, b: u32| {
            let numbers = valid[a as usize].zip(valid[b as usize]);
            let dates = people[a as usize].birth.zip(people[b as usize].birth);
            numbers.is_none_or(|(one, other)| one == other)
                && dates.is_none_or(|(one, other)| decide::birth_may_match(compare::birth_level(one, other)))
        };
        let mut alike: Vec<(u32, u32, Compared, f64)> = Vec::new();
        for (a, b) in blocking::alike(&population.lexicon, people, may_be_one) {
            if employees[a as usize].number == employees[b as usize].number {
                continue;
            }
            let compared = compare::promising(population, &people[a as usize], &people[b as usize]);
            if let Some(compared) = compared.filter(|compared| decide::may_match(&compared.pattern)) {
                alike.push((a, b, compared, self.0.weight(&compared).exp()));
            }
        }
        let before = odds_before(people.len(), &alike);
        alike
            .into_iter()
            .map(|(a, b, compared, times)| (a, b, compared, before * times / (1.0 + before * times)))
            .filter(|(_, _, _, probability)| *probability >= PROBABLE)
            .map(|(a, b, compared, probability)| Duplicate {
                side,
                employee: a,
                same_as: b,
                score: Some(decide::score(probability)),
                evidence: evidence::evidence(&compared.pattern, (&employees[a as usize], &employees[b as usize])),
            })
            .collect()
    }
}

/// The odds that two entries taken at random are one person: as many as the pairs that are alike make probable, and never
/// fewer than a sound list has.
fn odds_before(people: usize, alike: &[(u32, u32, Compared, f64)]) -> f64 {
    let people = people.max(30) as f64;
    let guessed = people * TWICE_IN_A_THOUSAND / 1_000.0;
    let odds = |twice: f64| 2.0 * twice / (people * people);
    let mut before = odds(guessed);
    for _ in 0..ROUNDS {
        // Whole numbers, so that the order of adding does not matter.
        let millionths: u64 = alike.iter().map(|pair| (1e6 * before * pair.3 / (1.0 + before * pair.3)) as u64).sum();
        before = odds((guessed + millionths as f64 / 1e6).min(people / 2.0));
    }
    before
}
