use serde::{Deserialize, Serialize};

use crate::{ComponentKind, DifferenceKey, Factor, Message, PayTable, Product};

/// Legacy components and migrated components that are compared as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComponentGroup {
    /// Indices into the legacy table's components, each with the factor that turns its amounts into the migrated
    /// convention; in order of code.
    pub legacy: Vec<(u32, Factor)>,
    /// Indices into the migrated table's components, in order of code.
    pub migrated: Vec<u32>,
    /// Legacy codes that the case profile names and the legacy extract does not hold, with their factors.
    pub legacy_absent: Vec<(String, Factor)>,
    /// Migrated codes that the case profile names and the migrated extract does not hold: amounts can still be added
    /// under them.
    pub migrated_absent: Vec<String>,
    /// Migrated codes that would have to be subtracted, in a group that is only shown: what is compared adds them up.
    pub subtracted: Vec<String>,
    /// Whether it is a sum of other groups (gross, net): its money is already counted in theirs.
    pub derived: bool,
    /// How its amounts come about on a side that holds hours and no money; `None` where both hold money.
    pub product: Option<Product>,
    /// What turns its legacy quantities into the migrated convention: 60 where hours became minutes.
    pub quantity_factor: Factor,
    /// What turns its legacy rates into the migrated convention.
    pub rate_factor: Factor,
    /// Where the group comes from.
    pub status: GroupStatus,
    /// Matched employees that have an amount on both sides.
    pub employees_both: u32,
    /// Those of them whose amounts are equal in every contract and period.
    pub employees_equal: u32,
    /// Why, point by point.
    pub evidence: Vec<Message>,
}

impl ComponentGroup {
    /// What the group's values are: no pay of the period where any of its components is none.
    pub fn kind(&self, legacy: &PayTable, migrated: &PayTable) -> ComponentKind {
        let ours = self.legacy.iter().map(|&(index, _)| legacy.components[index as usize].kind);
        let theirs = self.migrated.iter().map(|&index| migrated.components[index as usize].kind);
        ours.chain(theirs).max().unwrap_or_default()
    }

    /// All legacy codes with their factors, in order of code, those the extract does not hold included.
    pub fn legacy_codes<'a>(&'a self, legacy: &'a PayTable) -> Vec<(&'a str, Factor)> {
        let held = self.legacy.iter().map(|&(index, factor)| (legacy.components[index as usize].code.as_str(), factor));
        let absent = self.legacy_absent.iter().map(|(code, factor)| (code.as_str(), *factor));
        let mut codes: Vec<_> = held.chain(absent).collect();
        codes.sort_by(|a, b| a.0.cmp(b.0));
        codes.dedup_by(|a, b| a.0 == b.0);
        codes
    }

    /// All migrated codes, in order of code, those the extract does not hold included.
    pub fn migrated_codes<'a>(&'a self, migrated: &'a PayTable) -> Vec<&'a str> {
        let held = self.migrated.iter().map(|&index| migrated.components[index as usize].code.as_str());
        let mut codes: Vec<_> = held.chain(self.migrated_absent.iter().map(String::as_str)).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// The legacy codes as files and keys write them: joined by `+`.
    pub fn legacy_text(&self, legacy: &PayTable) -> String {
        DifferenceKey::join_codes(self.legacy_codes(legacy).into_iter().map(|(code, _)| code))
    }

    /// The migrated codes as files and keys write them: joined by `+`.
    pub fn migrated_text(&self, migrated: &PayTable) -> String {
        DifferenceKey::join_codes(self.migrated_codes(migrated))
    }
}

/// Where a component group comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupStatus {
    /// The code is the same on both sides.
    EqualCode,
    /// Learned from the amounts.
    Learned,
    /// Learned, but not surely enough to be compared.
    Suggested,
    /// Named in the case profile.
    Profile,
    /// Confirmed by a person.
    Confirmed,
    /// Only on the legacy side: its amounts are missing on the other.
    LegacyOnly,
    /// Only on the migrated side: its amounts are extra.
    MigratedOnly,
    /// Declared in the case profile to have ended with the legacy system: not compared.
    Ended,
}

impl GroupStatus {
    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EqualCode => "equal_code",
            Self::Learned => "learned",
            Self::Suggested => "suggested",
            Self::Profile => "profile",
            Self::Confirmed => "confirmed",
            Self::LegacyOnly => "legacy_only",
            Self::MigratedOnly => "migrated_only",
            Self::Ended => "ended",
        }
    }

    /// Whether the group's amounts are compared.
    pub const fn is_compared(self) -> bool {
        !matches!(self, Self::Suggested | Self::Ended)
    }
}
