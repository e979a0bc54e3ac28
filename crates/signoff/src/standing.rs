use std::collections::BTreeMap;

use paritas_case::{Choice, Decision};
use paritas_model::{Amount, Comparability, Difference, DifferenceKey};
use serde::Serialize;

/// What became of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceStatus {
    /// Nobody has decided it, or its amounts are no longer those that were decided on.
    Open,
    /// The amount that is to be is agreed.
    Decided,
    /// The two are meant to differ.
    Accepted,
    /// Looked at and put off: still open.
    Deferred,
    /// It can't be compared, so it can't be decided either: the extract or the profile has to be put right.
    NotComparable,
}

impl DifferenceStatus {
    /// All, in the order of reports.
    pub const ALL: [Self; 5] = [Self::Open, Self::Decided, Self::Accepted, Self::Deferred, Self::NotComparable];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Decided => "decided",
            Self::Accepted => "accepted",
            Self::Deferred => "deferred",
            Self::NotComparable => "not_comparable",
        }
    }

    /// Whether it still keeps the reconciliation from being finished.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Deferred | Self::NotComparable)
    }
}

/// A difference beside the decision on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing<'a> {
    /// What became of it.
    pub status: DifferenceStatus,
    /// The decision in force.
    pub decision: Option<&'a Decision>,
    /// The amount the migrated side is to hold: `None` while undecided, `Some(None)` where it is to hold none.
    pub agreed: Option<Option<Amount>>,
}

/// What became of a difference, given the decisions.
///
/// A decision counts only while the amounts are those it was taken on; after a new extract with other amounts the
/// difference is open again.
pub fn standing<'a>(difference: &Difference, decisions: &'a BTreeMap<DifferenceKey, Decision>) -> Standing<'a> {
    if difference.comparability != Comparability::Compared {
        return Standing { status: DifferenceStatus::NotComparable, decision: None, agreed: None };
    }
    let decision = decisions
        .get(&difference.key)
        .filter(|decision| decision.seen_legacy == difference.legacy && decision.seen_migrated == difference.migrated);
    let (status, agreed) = match decision.map(|decision| decision.choice) {
        None => (DifferenceStatus::Open, None),
        Some(Choice::Defer) => (DifferenceStatus::Deferred, None),
        Some(Choice::TakeLegacy) => (DifferenceStatus::Decided, Some(difference.legacy)),
        Some(Choice::TakeMigrated) => (DifferenceStatus::Decided, Some(difference.migrated)),
        Some(Choice::SetAmount(amount)) => (DifferenceStatus::Decided, Some(Some(amount))),
        Some(Choice::AcceptAsExpected) => (DifferenceStatus::Accepted, Some(difference.migrated)),
    };
    Standing { status, decision, agreed }
}
