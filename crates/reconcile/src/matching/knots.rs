//! Ties that hang together, and what follows from each such knot.

use std::collections::BTreeMap;

use paritas_model::{Employee, Match, MatchMethod, MatchStatus, Message};

use super::ties::Drawn;
use super::{People, alone, verdict};

/// So many other people are named in the evidence of a conflict; the others have rows of their own.
const NAMED: usize = 3;

/// Judges every tie, and lists everybody else alone.
pub(super) fn judge(people: &People<'_>, drawn: &Drawn) -> Vec<Match> {
    let mut partners = Partners::default();
    for &(legacy, migrated) in drawn.ties.keys() {
        partners.of_legacy.entry(legacy).or_default().push(migrated);
        partners.of_migrated.entry(migrated).or_default().push(legacy);
    }
    let mut matches: Vec<Match> = drawn
        .ties
        .iter()
        .map(|(&(legacy, migrated), ties)| judge_tie(people, drawn, &partners, (legacy, migrated), ties))
        .collect();
    let one_sided = |count: usize, tied: &BTreeMap<u32, Vec<u32>>| {
        (0_u32..).take(count).filter(|index| !tied.contains_key(index)).collect::<Vec<_>>()
    };
    let why = |ambiguous: &BTreeMap<u32, Vec<Message>>, index| ambiguous.get(&index).cloned().unwrap_or_default();
    for index in one_sided(people.legacy.len(), &partners.of_legacy) {
        matches.push(alone(Some(index), None, why(&drawn.legacy_ambiguous, index)));
    }
    for index in one_sided(people.migrated.len(), &partners.of_migrated) {
        matches.push(alone(None, Some(index), why(&drawn.migrated_ambiguous, index)));
    }
    matches
}

/// Who is tied to whom.
#[derive(Debug, Default)]
struct Partners {
    of_legacy: BTreeMap<u32, Vec<u32>>,
    of_migrated: BTreeMap<u32, Vec<u32>>,
}

impl Partners {
    /// The other partners of the legacy and of the migrated person of a tie.
    fn others(&self, legacy: u32, migrated: u32) -> (Vec<u32>, Vec<u32>) {
        let without = |tied: Option<&Vec<u32>>, own: u32| {
            tied.map_or_else(Vec::new, |all| all.iter().copied().filter(|&other| other != own).collect())
        };
        (without(self.of_legacy.get(&legacy), migrated), without(self.of_migrated.get(&migrated), legacy))
    }
}

fn judge_tie(
    people: &People<'_>,
    drawn: &Drawn,
    partners: &Partners,
    (legacy, migrated): (u32, u32),
    ties: &[MatchMethod],
) -> Match {
    let likeness = people.likeness(legacy, migrated);
    let row = drawn.crosswalk_rows.get(&(legacy, migrated)).copied();
    let mut evidence = verdict::evidence(ties, &likeness, people.pair(legacy, migrated), row);
    let ambiguous = [drawn.legacy_ambiguous.get(&legacy), drawn.migrated_ambiguous.get(&migrated)];
    let (other_migrated, other_legacy) = partners.others(legacy, migrated);
    // A tie next to another one is a conflict whichever of its two ends they meet at; further ties of the knot meet
    // at an end of those, so every tie of a knot larger than one pair has a neighbour.
    let knotted = !other_migrated.is_empty() || !other_legacy.is_empty();
    let status = if knotted || ambiguous.iter().any(Option::is_some) {
        MatchStatus::Conflict
    } else {
        likeness.status(row.is_some())
    };
    evidence.extend(ambiguous.into_iter().flatten().flatten().cloned());
    evidence.extend(elsewhere("evidence-legacy-elsewhere", people.migrated, &other_migrated));
    evidence.extend(elsewhere("evidence-migrated-elsewhere", people.legacy, &other_legacy));
    let method = ties.first().copied().unwrap_or(MatchMethod::None);
    Match { legacy: Some(legacy), migrated: Some(migrated), status, method, score: None, evidence }
}

/// Names the people an identifier also points to.
fn elsewhere(id: &'static str, employees: &[Employee], others: &[u32]) -> Option<Message> {
    let mut numbers: Vec<&str> = others.iter().map(|&index| employees[index as usize].number.as_str()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let named = numbers.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    let more = numbers.len().saturating_sub(NAMED);
    (!numbers.is_empty()).then(|| Message::new(id).with("numbers", named).with("more", more))
}
