use serde::{Deserialize, Serialize};

/// Which legacy employee number is which migrated employee number, as a file states it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Crosswalk {
    /// The file's name, without its folder.
    pub file: String,
    /// The pairs, in the order of the file. A number may stand twice: that is for the matcher to judge.
    pub pairs: Vec<CrosswalkPair>,
}

/// One line of a crosswalk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrosswalkPair {
    /// The employee number on the legacy side.
    pub legacy: String,
    /// The employee number on the migrated side.
    pub migrated: String,
    /// The row it stands on, from 1.
    pub row: u32,
}

/// What a person has said about two employees, by their employee numbers: those survive a later version of an extract.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Confirmation {
    /// The employee number on the legacy side.
    pub legacy: String,
    /// The employee number on the migrated side.
    pub migrated: String,
    /// What was said of the two.
    pub verdict: PairVerdict,
}

/// Whether two employees are one person, as a person says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PairVerdict {
    /// They are.
    Confirmed,
    /// They are not.
    Rejected,
}
