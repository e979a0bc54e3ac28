//! Who is who: promise 5, the matcher never guesses.
//!
//! An identifier is evidence, not proof. Identifiers draw ties between legacy and migrated people; ties that hang
//! together form a knot. A knot of exactly one legacy and one migrated person is judged by name and birth date
//! ([`verdict`]); every larger knot means that identifiers point to different people, or that one number stands for
//! two people inside a side, and all its ties are conflicts.
//!
//! Everything is symmetric in the two sides and independent of the order of rows.

mod confirmed;
mod crosswalk;
mod duplicates;
mod fold;
mod identifiers;
mod knots;
mod leftover;
mod linkage;
mod names;
mod numbering;
mod slipped;
mod ties;
mod transform;
mod verdict;

use std::cmp::Ordering;

use paritas_model::{Duplicate, Employee, Match, MatchMethod, MatchStatus, Message, Stage};

use crate::{Input, OnProgress, ReconcileError, step};
use confirmed::Confirmed;
use identifiers::Identifiers;

/// Who is who on the two sides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Matching {
    /// The pairs and the people without one, sorted by legacy and migrated number.
    pub matches: Vec<Match>,
    /// People that stand twice on one side.
    pub duplicates: Vec<Duplicate>,
    /// What to look at: a crosswalk's own mistakes, numbers that mean nothing across the sides.
    pub messages: Vec<Message>,
}

/// Whether something known of two people is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Agreement {
    Agrees,
    Disagrees,
    /// At least one of the two is not known.
    Unavailable,
}

impl Agreement {
    fn of<T: PartialEq>(one: Option<T>, other: Option<T>) -> Self {
        match (one, other) {
            (Some(one), Some(other)) if one == other => Self::Agrees,
            (Some(_), Some(_)) => Self::Disagrees,
            _ => Self::Unavailable,
        }
    }
}

/// The people of both sides with their identifiers.
struct People<'a> {
    legacy: &'a [Employee],
    migrated: &'a [Employee],
    legacy_identifiers: Vec<Identifiers<'a>>,
    migrated_identifiers: Vec<Identifiers<'a>>,
}

impl People<'_> {
    fn pair(&self, legacy: u32, migrated: u32) -> (&Employee, &Employee) {
        (&self.legacy[legacy as usize], &self.migrated[migrated as usize])
    }

    fn likeness(&self, legacy: u32, migrated: u32) -> verdict::Likeness {
        let identifiers = (&self.legacy_identifiers[legacy as usize], &self.migrated_identifiers[migrated as usize]);
        verdict::Likeness::of(self.pair(legacy, migrated), identifiers)
    }
}

/// Ties the employees of both sides to each other. Needs no pay line.
///
/// # Errors
/// Only [`ReconcileError::Cancelled`].
pub fn match_employees(input: &Input<'_>, on_progress: OnProgress<'_>) -> Result<Matching, ReconcileError> {
    const STEPS: u64 = 4;
    step(on_progress, Stage::Match, 0, STEPS)?;
    let kind = identifiers::kind(&input.legacy.employees, &input.migrated.employees);
    let mut people = People {
        legacy: &input.legacy.employees,
        migrated: &input.migrated.employees,
        legacy_identifiers: Identifiers::of_all(&input.legacy.employees, kind),
        migrated_identifiers: Identifiers::of_all(&input.migrated.employees, kind),
    };
    let mut messages = Vec::new();
    let confirmed = Confirmed::resolve(people.legacy, people.migrated, input.confirmations, &mut messages);
    ties::leave_out_slipped(&mut people, &mut messages);
    let drawn = ties::draw(&people, input.crosswalk, &confirmed, &mut messages);
    step(on_progress, Stage::Match, 1, STEPS)?;
    let mut matches = knots::judge(&people, &drawn);
    matches.retain(|found| !confirmed.settles(found));
    matches.extend(confirmed.matches());
    transform::apply(&people, &confirmed, &mut matches, &mut messages);
    step(on_progress, Stage::Match, 2, STEPS)?;
    let known: Vec<(u32, u32)> = matches
        .iter()
        .filter(|found| found.status == MatchStatus::Matched)
        .filter_map(|found| found.legacy.zip(found.migrated))
        .collect();
    let population = linkage::population(&people, &known);
    leftover::link(&people, &population, &known, input, &confirmed, &mut matches);
    step(on_progress, Stage::Match, 3, STEPS)?;
    let mut duplicates = duplicates::find(&people, &drawn);
    duplicates::add_alike(&mut duplicates, &people, &population, &known);
    matches.sort_by(|a, b| {
        let number =
            |found: &Match| (number_of(people.legacy, found.legacy), number_of(people.migrated, found.migrated));
        number(a)
            .cmp(&number(b))
            .then_with(|| by_person(people.legacy, a.legacy, b.legacy))
            .then_with(|| by_person(people.migrated, a.migrated, b.migrated))
    });
    duplicates.sort_by(|a, b| {
        let employees = |side| if side == paritas_model::Side::Legacy { people.legacy } else { people.migrated };
        a.side
            .cmp(&b.side)
            .then_with(|| by_person(employees(a.side), Some(a.employee), Some(b.employee)))
            .then_with(|| by_person(employees(a.side), Some(a.same_as), Some(b.same_as)))
    });
    step(on_progress, Stage::Match, STEPS, STEPS)?;
    Ok(Matching { matches, duplicates, messages })
}

fn number_of(employees: &[Employee], index: Option<u32>) -> &str {
    index.map_or("", |index| &employees[index as usize].number)
}

/// An order of people that does not depend on the order of rows, as far as what is known of them differs.
fn by_person(employees: &[Employee], a: Option<u32>, b: Option<u32>) -> Ordering {
    let known = |index: Option<u32>| {
        index.map(|index| {
            let employee = &employees[index as usize];
            (&employee.number, employee.display_name(), employee.birth_date, &employee.national_number, index)
        })
    };
    // Most calls are decided by the number alone: names are only put together when it is not.
    number_of(employees, a).cmp(number_of(employees, b)).then_with(|| known(a).cmp(&known(b)))
}

/// A person without a counterpart.
fn alone(legacy: Option<u32>, migrated: Option<u32>, conflict: Vec<Message>) -> Match {
    let status = match (conflict.is_empty(), legacy) {
        (false, _) => MatchStatus::Conflict,
        (true, Some(_)) => MatchStatus::LegacyOnly,
        (true, None) => MatchStatus::MigratedOnly,
    };
    Match { legacy, migrated, status, method: MatchMethod::None, score: None, evidence: conflict }
}

#[cfg(test)]
mod tests;
