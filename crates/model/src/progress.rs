use serde::{Deserialize, Serialize};

/// How far a long piece of work has come.
///
/// Work takes `&mut dyn FnMut(Progress) -> ControlFlow<()>`: a terminal bar and a window's bar are two callers of it,
/// and `ControlFlow::Break` cancels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Units done so far in this stage (bytes while reading, otherwise steps).
    pub done: u64,
    /// Units in all, 0 where not known.
    pub total: u64,
}

/// What a long piece of work is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Reading the legacy side.
    ReadLegacy,
    /// Reading the migrated side.
    ReadMigrated,
    /// Tying employees to each other.
    Match,
    /// Tying components to each other.
    Map,
    /// Comparing amounts.
    Compare,
    /// Naming the cause of every difference.
    Explain,
    /// Writing the results.
    Write,
}

impl Stage {
    /// The identifier of this stage's wording in the message files.
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::ReadLegacy => "stage-read-legacy",
            Self::ReadMigrated => "stage-read-migrated",
            Self::Match => "stage-match",
            Self::Map => "stage-map",
            Self::Compare => "stage-compare",
            Self::Explain => "stage-explain",
            Self::Write => "stage-write",
        }
    }
}
