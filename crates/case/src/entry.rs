use std::path::PathBuf;

use paritas_model::{Amount, DifferenceKey, Digest, FindingId, PairVerdict, Timestamp};
use serde::{Deserialize, Serialize};

/// One line of the journal: who did what, when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The entry's number: 1 for the first, one more for each that follows.
    pub sequence: u64,
    /// The digest of the entry before; 64 zeros for the first.
    pub previous: Digest,
    /// When it was done.
    pub at: Timestamp,
    /// The name of the person who did it.
    pub by: String,
    /// What was done.
    pub action: Action,
}

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// Opened the case; always the first entry, and never another.
    Opened(Opened),
    /// Decided one difference, or all that were undecided in a finding.
    Decided {
        /// The differences, each with the amounts the person saw.
        decided: Vec<Decided>,
        /// The finding they were decided through, where it was a whole finding.
        finding: Option<FindingId>,
        /// What is to become of them.
        choice: Choice,
        /// Why; never empty.
        reason: String,
        /// Anything else; may be empty.
        note: String,
    },
    /// Said of two employees that they are one person, or that they are not.
    Tied {
        /// The employee number on the legacy side.
        legacy: String,
        /// The employee number on the migrated side.
        migrated: String,
        /// What was said.
        verdict: PairVerdict,
        /// Why; never empty.
        reason: String,
    },
    /// Took an earlier entry back. What that entry had replaced counts again; taking back an `Undone` redoes.
    Undone {
        /// The number of the entry taken back.
        entry: u64,
    },
}

/// What a case is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The legacy extracts, in their order.
    pub legacy: Vec<InputRef>,
    /// The migrated extracts.
    pub migrated: Vec<InputRef>,
    /// The crosswalk, where one was given.
    pub crosswalk: Option<InputRef>,
    /// The texts of the legacy side's extract profiles (TOML): none, one for all, or one for each source.
    pub legacy_profiles: Vec<String>,
    /// The texts of the migrated side's extract profiles (TOML).
    pub migrated_profiles: Vec<String>,
    /// The text of the case profile, where one was given (TOML).
    pub case_profile: Option<String>,
    /// The version of the program that opened the case.
    pub program: String,
}

/// A file a case was opened on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InputRef {
    /// Where it stood.
    pub path: PathBuf,
    /// The sheet that was named, `*` for all of a workbook; none where it was detected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// What it held.
    pub sha256: Digest,
}

/// A difference and the amounts a person saw when deciding it.
///
/// The decision counts only while the amounts are still these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    /// The difference.
    pub difference: DifferenceKey,
    /// The legacy amount in the migrated convention; `None` where absent.
    pub seen_legacy: Option<Amount>,
    /// The migrated amount; `None` where absent.
    pub seen_migrated: Option<Amount>,
}

/// What is to become of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// The legacy amount is right; the migrated system is corrected to it.
    TakeLegacy,
    /// The migrated amount is right; nothing is corrected.
    TakeMigrated,
    /// Another amount is right; the migrated system is corrected to it.
    SetAmount(Amount),
    /// The two are meant to differ (a raise, a new rule); nothing is corrected.
    AcceptAsExpected,
    /// Looked at, not decided: still open.
    Defer,
}

impl Choice {
    /// The word used in files and in message identifiers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TakeLegacy => "take_legacy",
            Self::TakeMigrated => "take_migrated",
            Self::SetAmount(_) => "set_amount",
            Self::AcceptAsExpected => "accept_as_expected",
            Self::Defer => "defer",
        }
    }
}
