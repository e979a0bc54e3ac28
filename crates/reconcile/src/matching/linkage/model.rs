//! What each level of each field is worth: the model of Fellegi and Sunter.
//!
//! For a field, *m* is the probability of a level among pairs of one person, *u* among pairs of two. ln(m / u) is what
//! the level says; the sum over the fields, and the odds before anything was compared, give the odds that a pair is one
//! person. *u* is counted in pairs taken at random, *m* is estimated from the data by expectation and maximisation. Where
//! two people share a value, *u* is how often that very value occurs (`Janssens` says less than `Zilverbeek`): that part
//! is the pair's rarity and comes with it. Equal levels of those fields therefore have u = 1 here.

use super::compare::Compared;
use super::levels::{FIELDS, Field, LEVELS, birth, name, value};

/// Pairs of one person that the first guess counts for, per field. Against a thousand pairs of a real staff it is
/// nothing; against the twenty people left over in a small one it keeps chance out.
const GUESSED_PAIRS: f64 = 40.0;

/// Pairs of two people that the first guess of *u* counts for.
const GUESSED_STRANGERS: f64 = 2_000.0;

/// Before counting: how a true pair's levels are spread. From experience with staff lists: one name in thirty is
/// mistyped, one birth date in thirty.
const GUESS_M: [[f64; LEVELS]; FIELDS] = [
    // Last: exact, nickname, close, part, initial, similar, different.
    [0.92, 0.001, 0.03, 0.02, 0.001, 0.006, 0.022, 0.0],
    [0.90, 0.01, 0.03, 0.025, 0.01, 0.005, 0.02, 0.0],
    // Straight, exchanged.
    [0.99, 0.01, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    // Equal, day and month exchanged, one digit, two parts, placeholder, year, different.
    [0.945, 0.012, 0.016, 0.008, 0.006, 0.003, 0.01, 0.0],
    // Equal, different.
    [0.99, 0.01, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    [0.75, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    [0.85, 0.15, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    // Equal, different, one error apart.
    [0.92, 0.01, 0.07, 0.0, 0.0, 0.0, 0.0, 0.0],
    [0.7, 0.29, 0.01, 0.0, 0.0, 0.0, 0.0, 0.0],
    // Addresses are given anew as often as they are kept.
    [0.7, 0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
];

/// Before counting: how the levels of two strangers are spread.
const GUESS_U: [[f64; LEVELS]; FIELDS] = [
    [0.005, 0.001, 0.001, 0.003, 0.004, 0.002, 0.984, 0.0],
    [0.01, 0.004, 0.001, 0.003, 0.02, 0.004, 0.958, 0.0],
    // Not counted: that the names fit better exchanged is part of how they were compared.
    [1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    // 40 years of 365 days: the same day in one pair of 15,000, a given other one as often.
    [0.000_07, 0.000_05, 0.001_5, 0.003_5, 0.000_3, 0.02, 0.974_58, 0.0],
    [0.5, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    [0.1, 0.9, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    [0.001, 0.999, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    // Two valid numbers that differ: nearly every pair of strangers. One error apart: of 10⁹ numbers a hundred are, but
    // brothers born on one day are nearer than that.
    [0.000_01, 0.999, 0.000_05, 0.0, 0.0, 0.0, 0.0, 0.0],
    [0.000_5, 0.999, 0.000_05, 0.0, 0.0, 0.0, 0.0, 0.0],
    [0.000_5, 0.999_5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
];

/// Whether a level's *u* is the frequency of the shared value, which the pair brings along.
fn by_frequency(field: usize, level: usize) -> bool {
    let [last, first, birth_date] = [Field::Last, Field::First, Field::Birth].map(|field| field as usize);
    let level = level as u8;
    match field {
        _ if field == last || field == first => level == name::EXACT || level == name::PART,
        _ if field == birth_date => level == birth::EQUAL,
        _ => {
            level == value::EQUAL
                && [Field::Unit, Field::Hire, Field::Iban, Field::Email].into_iter().any(|one| field == one as usize)
        }
    }
}

/// Whether *m* and *u* of a field stay as guessed: too rarely seen to be counted, or not counted at all.
const fn fixed(field: usize) -> bool {
    field == Field::National as usize || field == Field::Iban as usize
}

type Table = [[f64; LEVELS]; FIELDS];

/// The worth of every level.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Model {
    m: Table,
    u: Table,
    worth: Table,
}

/// Counts of levels: posterior probabilities in millionths, so that the order of adding does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Counts([[u64; LEVELS]; FIELDS]);

/// One whole pair, in [`Counts`].
pub(super) const ONE: u64 = 1_000_000;

impl Counts {
    /// Adds a pair with a weight of at most [`ONE`].
    pub(super) fn add(&mut self, compared: &super::levels::Pattern, weight: u64) {
        for (field, level) in compared.known() {
            self.0[field][level] += weight;
        }
    }

    fn share(&self, field: usize, guess: &Table, guessed: f64) -> [f64; LEVELS] {
        let all: u64 = self.0[field].iter().sum();
        let total = all as f64 / ONE as f64 + guessed;
        std::array::from_fn(|level| (self.0[field][level] as f64 / ONE as f64 + guess[field][level] * guessed) / total)
    }
}

impl Model {
    /// The model before anything is known of pairs of one person; `strangers` are counted in pairs taken at random.
    pub(super) fn guess(strangers: &Counts) -> Self {
        let u = std::array::from_fn(|field| match field {
            _ if fixed(field) || field == Field::Order as usize => GUESS_U[field],
            _ => strangers.share(field, &GUESS_U, GUESSED_STRANGERS),
        });
        let mut model = Self { m: GUESS_M, u, worth: [[0.0; LEVELS]; FIELDS] };
        model.weigh();
        model
    }

    /// The model with *m* as counted in pairs weighted by how probably they are one person.
    pub(super) fn learn(&mut self, same: &Counts) {
        for field in (0..FIELDS).filter(|&field| !fixed(field)) {
            self.m[field] = same.share(field, &GUESS_M, GUESSED_PAIRS);
        }
        self.weigh();
    }

    fn weigh(&mut self) {
        for field in 0..FIELDS {
            for level in 0..LEVELS {
                let (m, u) = (self.m[field][level], self.u[field][level]);
                self.worth[field][level] = match (m > 0.0, by_frequency(field, level)) {
                    (false, _) => 0.0,
                    (true, true) => m.ln(),
                    (true, false) => (m / u.max(1e-9)).ln(),
                };
            }
        }
    }

    /// ln of how many times likelier this pair is among pairs of one person than among pairs of two.
    pub(super) fn weight(&self, compared: &Compared) -> f64 {
        compared.rarity + compared.pattern.known().map(|(field, level)| self.worth[field][level]).sum::<f64>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::linkage::levels::Pattern;

    #[test]
    fn guesses_are_probabilities() {
        for (field, guess) in GUESS_M.iter().enumerate() {
            assert!((guess.iter().sum::<f64>() - 1.0).abs() < 0.01, "m of {field}: {}", guess.iter().sum::<f64>());
        }
        for (field, guess) in GUESS_U.iter().enumerate().filter(|(field, _)| *field != Field::Order as usize) {
            assert!((guess.iter().sum::<f64>() - 1.0).abs() < 0.01, "u of {field}: {}", guess.iter().sum::<f64>());
        }
    }

    #[test]
    fn what_agrees_speaks_for_and_what_does_not_against() {
        let model = Model::guess(&Counts::default());
        let weight = |levels: &[(Field, u8)]| {
            let mut pattern = Pattern::default();
            levels.iter().for_each(|&(field, level)| pattern.set(field, level));
            model.weight(&Compared { pattern, rarity: 0.0 })
        };
        assert_eq!(weight(&[]), 0.0);
        assert!(weight(&[(Field::Last, name::CLOSE)]) > 2.0);
        assert!(weight(&[(Field::Last, name::DIFFERENT)]) < -3.0);
        assert!(weight(&[(Field::Birth, birth::SWAPPED)]) > weight(&[(Field::Birth, birth::TWO_PARTS)]));
        assert!(weight(&[(Field::Birth, birth::DIFFERENT)]) < -4.0);
        assert!(weight(&[(Field::National, value::DIFFERENT)]) < -4.0);
    }

    #[test]
    fn what_is_counted_outweighs_the_guess() {
        let mut seen = Counts::default();
        let mut pattern = Pattern::default();
        pattern.set(Field::Unit, value::DIFFERENT);
        (0..1_000).for_each(|_| seen.add(&pattern, ONE));
        let mut model = Model::guess(&Counts::default());
        let before = model.weight(&Compared { pattern, rarity: 0.0 });
        model.learn(&seen);
        assert!(model.weight(&Compared { pattern, rarity: 0.0 }) > before + 1.0, "units that never agree say nothing");
    }
}
