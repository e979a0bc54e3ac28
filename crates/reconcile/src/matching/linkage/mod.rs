//! Who is who where no identifier says so: probabilistic linkage over names, dates of birth and whatever else both
//! sides have.
//!
//! 1. `person`, `words`, `lexicon`: names become words without spelling, counted;
//! 2. `blocking`: which pairs are looked at at all, and a bound on how many;
//! 3. `compare`: a pair becomes a few levels;
//! 4. `model`: what the levels are worth, estimated from these two extracts;
//! 5. `belief`, `groups`: probabilities when everyone has at most one counterpart, group by group;
//! 6. `assignment`: who goes with whom, so that all together fit best;
//! 7. `decide`: what may be matched without asking, and what is suggested.
//!
//! Nothing depends on the order of rows or on which side is called legacy.

#![expect(clippy::float_arithmetic, reason = "probabilities, no money: what comes out is a rounded score and a status")]

mod assignment;
mod belief;
mod blocking;
mod closeness;
mod compare;
mod compare_names;
mod decide;
mod evidence;
mod groups;
mod levels;
mod lexicon;
mod model;
mod neighbours;
mod person;
mod sample;
mod suggest;
mod twice;
mod units;
mod words;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use paritas_model::Match;

use super::People;
use crate::MatchingRules;
use belief::{Edge, Settled};
use compare::Compared;
pub(super) use evidence::{birth_dates_in_words, names_in_words};
use model::{Counts, Model, ONE};
use person::Person;
pub(super) use person::Population;
pub(super) use twice::Twins;

/// Rounds of estimating. What changes after ten is the fourth digit.
const ROUNDS: usize = 10;

/// After so many rounds the odds are near enough to what they will be to forget candidates with odds below
/// [`NEGLIGIBLE`]: estimating goes on with those that matter, one or two a person.
const FORGETTING: usize = 3;
const NEGLIGIBLE: f64 = 1e-5;

/// Candidates with odds below this, by the first guess, are forgotten.
const HOPELESS: f64 = 1e-5;

/// Of those who are left, so many in a hundred at most are taken to have a counterpart before anything is compared: even
/// a complete migration has leavers and joiners.
const MOST_PAIRED: f64 = 0.9;

/// Fewer people than this on a side count as this many: among three people, an agreement is no rarer than among thirty.
const FEWEST: f64 = 30.0;

/// A pair that was looked at and kept.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    legacy: u32,
    migrated: u32,
    compared: Compared,
}

/// What is to be linked.
pub(super) struct Task<'a> {
    /// Those whom no identifier ties: indices, legacy and migrated.
    pub(super) left: (&'a [u32], &'a [u32]),
    /// Pairs of one person that are known already: what the model learns from.
    pub(super) known: &'a [(u32, u32)],
    /// Pairs that a person has rejected.
    pub(super) rejected: &'a BTreeSet<(u32, u32)>,
    pub(super) rules: &'a MatchingRules,
}

/// Finds the counterparts of those who are left, as far as they can be told: matched and suggested pairs.
pub(super) fn link(people: &People<'_>, population: &Population, task: &Task<'_>) -> Vec<Match> {
    let (ones, others) = (gather(&population.legacy, task.left.0), gather(&population.migrated, task.left.1));
    if ones.is_empty() || others.is_empty() {
        return Vec::new();
    }
    let model = Model::guess(&sample::strangers(population));
    let candidates = candidates(population, task, (&ones, &others), &model);
    let seeds = seeds(population, task.known);
    let sizes = (ones.len() as f64, others.len() as f64);
    let (candidates, weighed) =
        estimate(candidates, model, &seeds, sizes, (population.legacy.len(), population.migrated.len()));
    let ranks = |people: &[Person]| people.iter().map(|person| person.rank).collect::<Vec<u64>>();
    let order = (ranks(&population.legacy), ranks(&population.migrated));
    let assigned = assignment::best(&weighed.edges, (&order.0, &order.1));
    suggest::settle(people, &candidates, &weighed, &assigned, (&order.0, &order.1), task.rules)
}

/// Prepares everyone; `known` are pairs of one person.
pub(super) fn population(people: &People<'_>, known: &[(u32, u32)]) -> Population {
    let sides = ((people.legacy, &*people.legacy_identifiers), (people.migrated, &*people.migrated_identifiers));
    let mut population = Population::new(sides.0, sides.1);
    units::unify(&mut population, known);
    population
}

fn gather<'a>(people: &'a [Person], indices: &[u32]) -> Vec<(u32, &'a Person)> {
    indices.iter().map(|&index| (index, &people[index as usize])).collect()
}

/// The people to look at on either side, with their indices.
type Sides<'a> = (&'a [(u32, &'a Person)], &'a [(u32, &'a Person)]);

fn candidates(population: &Population, task: &Task<'_>, (ones, others): Sides<'_>, model: &Model) -> Vec<Candidate> {
    let mut pairs = blocking::pairs(&population.lexicon, ones, others);
    pairs.extend(neighbours::pairs(ones, others));
    pairs.sort_unstable();
    pairs.dedup();
    let before = odds_before(0.5 * ones.len().min(others.len()) as f64, (ones.len() as f64, others.len() as f64));
    pairs
        .into_iter()
        .filter(|pair| !task.rejected.contains(pair))
        .filter_map(|(legacy, migrated)| {
            let (one, other) = (&population.legacy[legacy as usize], &population.migrated[migrated as usize]);
            let compared = compare::promising(population, one, other)?;
            let odds = before * model.weight(&compared).exp();
            (odds >= HOPELESS).then_some(Candidate { legacy, migrated, compared })
        })
        .collect()
}

/// What known pairs of one person look like.
fn seeds(population: &Population, known: &[(u32, u32)]) -> Counts {
    let mut counts = Counts::default();
    for &(legacy, migrated) in known {
        let (one, other) = (&population.legacy[legacy as usize], &population.migrated[migrated as usize]);
        counts.add(&compare::compare(population, one, other).pattern, ONE);
    }
    counts
}

/// Candidates with their odds and probabilities.
struct Weighed {
    edges: Vec<Edge>,
    probabilities: Vec<f64>,
}

/// The odds that a pair taken at random is one person against both being alone, if so many pairs are; before rivals.
///
/// Where every pair were as good as any other and had these odds, so many would be paired in the mean (the monomer-dimer
/// model on a complete bipartite graph).
fn odds_before(pairs: f64, (ones, others): (f64, f64)) -> f64 {
    let (ones, others) = (ones.max(FEWEST), others.max(FEWEST));
    let alone = |people: f64| 1.0 - (pairs / people).min(MOST_PAIRED);
    pairs.max(0.5) / (ones * others) / (alone(ones) * alone(others))
}

/// Estimates the model and the share of people with a counterpart from the candidates themselves, in turns.
fn estimate(
    mut candidates: Vec<Candidate>,
    mut model: Model,
    seeds: &Counts,
    sizes: (f64, f64),
    (ones, others): (usize, usize),
) -> (Vec<Candidate>, Weighed) {
    let mut pairs = 0.5 * sizes.0.min(sizes.1);
    model.learn(seeds);
    let mut weighed = weigh(&candidates, &model, odds_before(pairs, sizes), (ones, others), Settled::Nearly);
    for round in 1..=ROUNDS {
        let mut counts = seeds.clone();
        let mut total = 0_u64;
        for (candidate, probability) in candidates.iter().zip(&weighed.probabilities) {
            let parts = (probability * ONE as f64) as u64;
            counts.add(&candidate.compared.pattern, parts);
            total += parts;
        }
        pairs = total as f64 / ONE as f64;
        model.learn(&counts);
        let settled = if round == ROUNDS { Settled::Fully } else { Settled::Nearly };
        if round == FORGETTING {
            let mut odds = weighed.edges.iter().map(|edge| edge.odds);
            candidates.retain(|_| odds.next().is_some_and(|odds| odds >= NEGLIGIBLE));
        }
        weighed = weigh(&candidates, &model, odds_before(pairs, sizes), (ones, others), settled);
    }
    (candidates, weighed)
}

fn weigh(
    candidates: &[Candidate],
    model: &Model,
    before: f64,
    (ones, others): (usize, usize),
    settled: Settled,
) -> Weighed {
    let edge = |candidate: &Candidate| Edge {
        one: candidate.legacy,
        other: candidate.migrated,
        odds: before * model.weight(&candidate.compared).exp(),
    };
    let edges: Vec<Edge> = candidates.iter().map(edge).collect();
    let probabilities = belief::probabilities(&edges, ones, others, settled);
    Weighed { edges, probabilities }
}
