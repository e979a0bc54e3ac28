use serde::{Deserialize, Serialize};

/// Which system an extract comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The old system, whose amounts people were paid until now.
    Legacy,
    /// The new system, whose amounts people will be paid.
    Migrated,
}

impl Side {
    /// The word used in files and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Legacy => "legacy",
            Self::Migrated => "migrated",
        }
    }

    /// The place of this side in a pair of legacy and migrated.
    pub const fn index(self) -> usize {
        match self {
            Self::Legacy => 0,
            Self::Migrated => 1,
        }
    }

    /// The other side.
    pub const fn other(self) -> Self {
        match self {
            Self::Legacy => Self::Migrated,
            Self::Migrated => Self::Legacy,
        }
    }
}
