//! What people have said about pairs of employees: it goes before everything else.

use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Confirmation, Employee, Match, MatchMethod, MatchStatus, Message, PairVerdict};

/// The pairs that were confirmed and rejected, as people.
#[derive(Debug, Default)]
pub(super) struct Confirmed {
    pairs: BTreeSet<(u32, u32)>,
    legacy: BTreeSet<u32>,
    migrated: BTreeSet<u32>,
    pub(super) rejected: BTreeSet<(u32, u32)>,
}

impl Confirmed {
    /// Looks the numbers up. A confirmation of a number that is not there (any more), that stands for two people, or that
    /// is confirmed for two others is of no use: it is reported and left out.
    pub(super) fn resolve(
        legacy: &[Employee],
        migrated: &[Employee],
        confirmations: &[Confirmation],
        messages: &mut Vec<Message>,
    ) -> Self {
        let mut found = Self::default();
        if confirmations.is_empty() {
            return found;
        }
        let (ours, theirs) = (by_number(legacy), by_number(migrated));
        // Later words on the same pair count; the journal is in order.
        let mut verdicts: BTreeMap<(&str, &str), PairVerdict> = BTreeMap::new();
        for said in confirmations {
            verdicts.insert((said.legacy.trim(), said.migrated.trim()), said.verdict);
        }
        let mut unknown: Vec<(&str, &str)> = Vec::new();
        let mut confirmed: Vec<(u32, u32)> = Vec::new();
        for (&(one, other), verdict) in &verdicts {
            let none = Vec::new();
            let (holders, others) = (ours.get(one).unwrap_or(&none), theirs.get(other).unwrap_or(&none));
            match (verdict, holders.as_slice(), others.as_slice()) {
                (PairVerdict::Confirmed, &[one], &[other]) => confirmed.push((one, other)),
                (PairVerdict::Rejected, ones @ [_, ..], others @ [_, ..]) => {
                    // Rejecting goes by number: whoever has it is not meant.
                    found.rejected.extend(ones.iter().flat_map(|&one| others.iter().map(move |&other| (one, other))));
                }
                _ => unknown.push((one, other)),
            }
        }
        let times = |count: fn(&(u32, u32)) -> u32| {
            let mut times: BTreeMap<u32, usize> = BTreeMap::new();
            confirmed.iter().for_each(|pair| *times.entry(count(pair)).or_default() += 1);
            times
        };
        let (of_legacy, of_migrated) = (times(|pair| pair.0), times(|pair| pair.1));
        for &(one, other) in &confirmed {
            if of_legacy[&one] == 1 && of_migrated[&other] == 1 {
                found.pairs.insert((one, other));
                found.legacy.insert(one);
                found.migrated.insert(other);
            } else {
                unknown.push((&legacy[one as usize].number, &migrated[other as usize].number));
            }
        }
        unknown.sort_unstable();
        if let Some((one, other)) = unknown.first() {
            messages.push(
                Message::new("warn-confirmations-unusable")
                    .with("count", unknown.len())
                    .with("legacy", *one)
                    .with("migrated", *other),
            );
        }
        found
    }

    /// Whether anything else may tie these two.
    pub(super) fn allows(&self, legacy: u32, migrated: u32) -> bool {
        !self.legacy.contains(&legacy)
            && !self.migrated.contains(&migrated)
            && !self.rejected.contains(&(legacy, migrated))
    }

    /// Whether one of them was confirmed.
    pub(super) fn settles(&self, found: &Match) -> bool {
        found.legacy.is_some_and(|legacy| self.legacy.contains(&legacy))
            || found.migrated.is_some_and(|migrated| self.migrated.contains(&migrated))
    }

    /// The confirmed pairs as matches.
    pub(super) fn matches(&self) -> impl Iterator<Item = Match> + '_ {
        self.pairs.iter().map(|&(legacy, migrated)| Match {
            legacy: Some(legacy),
            migrated: Some(migrated),
            status: MatchStatus::Matched,
            method: MatchMethod::Confirmed,
            score: None,
            evidence: vec![Message::new("evidence-confirmed")],
        })
    }
}

/// Who has which number, as files name them.
pub(super) fn by_number(employees: &[Employee]) -> BTreeMap<&str, Vec<u32>> {
    let mut holders: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (employee, index) in employees.iter().zip(0_u32..) {
        holders.entry(employee.number.trim()).or_default().push(index);
    }
    holders
}
