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
