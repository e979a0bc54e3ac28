//! What keeps a reconciliation from being finished: exit status 1 of the command line.

use paritas_intake::Extract;
use paritas_model::{GroupStatus, Match, MatchStatus, Message};
use serde::Serialize;

use crate::{DifferenceStatus, Results};

/// One reason why something is still open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenReason {
    /// The reason's word in files: `differences_open`, `employees_suggested` …
    pub reason: &'static str,
    /// How many.
    pub count: u64,
}

impl OpenReason {
    /// The reason in one sentence: message `open-…`.
    pub fn message(&self) -> Message {
        let id = format!("open-{}", self.reason.replace('_', "-"));
        Message { id: id.into(), args: Vec::new() }.with("count", self.count)
    }
}

/// Whether anything is open.
pub fn is_open(results: &Results<'_>) -> bool {
    !open_reasons(results).is_empty()
}

/// Whether anything is open where only employees were matched.
pub fn is_open_matching(legacy: &Extract, migrated: &Extract, matches: &[Match]) -> bool {
    !reasons_of_matching(legacy, migrated, matches).is_empty()
}

/// Everything that is open, with how many of each; none where everything was compared and is settled.
///
/// A column that can be read two ways is no reason here: an extract with one is refused before it comes this far. Not
/// open are: what the case profile declared to have ended, and what is listed elsewhere already (an amount of an
/// unmatched employee, a rejected counterpart).
pub fn open_reasons(results: &Results<'_>) -> Vec<OpenReason> {
    let reconciliation = results.reconciliation;
    let differences = |status: DifferenceStatus| {
        count(reconciliation.differences.iter().filter(|one| results.standing(one).status == status))
    };
    let unconfirmed = count(reconciliation.groups.iter().filter(|group| group.status == GroupStatus::Suggested));
    let not_compared = |reason: &str| {
        let sides = [&reconciliation.legacy_not_compared, &reconciliation.migrated_not_compared];
        sides.into_iter().flatten().filter(|one| one.reason == reason).map(|one| one.cells).sum()
    };
    let mut reasons = vec![
        OpenReason { reason: "differences_open", count: differences(DifferenceStatus::Open) },
        OpenReason { reason: "differences_deferred", count: differences(DifferenceStatus::Deferred) },
        OpenReason { reason: "differences_not_comparable", count: differences(DifferenceStatus::NotComparable) },
    ];
    reasons.extend(reasons_of_matching(results.legacy, results.migrated, &reconciliation.matches));
    reasons.push(OpenReason { reason: "groups_unconfirmed", count: unconfirmed });
    reasons.push(OpenReason { reason: "periods_one_sided", count: not_compared("period_one_sided") });
    reasons.push(OpenReason { reason: "measures_one_sided", count: not_compared("measure_one_sided") });
    reasons.retain(|reason| reason.count > 0);
    reasons
}

/// What is open about employees and about what was read.
pub(crate) fn reasons_of_matching(legacy: &Extract, migrated: &Extract, matches: &[Match]) -> Vec<OpenReason> {
    let employees = |status: MatchStatus| count(matches.iter().filter(|one| one.status == status));
    let sides = [legacy, migrated];
    let rejected = sides.iter().map(|extract| extract.rejected.len() as u64).sum();
    let delivered_twice = sides.iter().map(|extract| extract.ledger.delivered_twice).sum();
    let mut reasons = vec![
        OpenReason { reason: "employees_suggested", count: employees(MatchStatus::Suggested) },
        OpenReason { reason: "employees_conflict", count: employees(MatchStatus::Conflict) },
        OpenReason { reason: "employees_legacy_only", count: employees(MatchStatus::LegacyOnly) },
        OpenReason { reason: "employees_migrated_only", count: employees(MatchStatus::MigratedOnly) },
        OpenReason { reason: "cells_rejected", count: rejected },
        OpenReason { reason: "lines_delivered_twice", count: delivered_twice },
    ];
    reasons.retain(|reason| reason.count > 0);
    reasons
}

fn count<'a, T: 'a>(items: impl Iterator<Item = &'a T>) -> u64 {
    items.fold(0, |count, _| count + 1)
}
