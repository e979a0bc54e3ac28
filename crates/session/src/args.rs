use std::path::PathBuf;

use paritas_texts::Language;

/// What one reconciliation is about: two sides, and what is said about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReconcileArgs {
    /// The legacy extracts.
    pub legacy: SideArgs,
    /// The migrated extracts.
    pub migrated: SideArgs,
    /// How the two sides relate (TOML).
    pub case_profile: Option<PathBuf>,
    /// Which employee number is which (CSV or a workbook).
    pub crosswalk: Option<PathBuf>,
    /// The language of sentences in the results.
    pub language: Language,
}

/// The extracts of one side and how to read them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SideArgs {
    /// The extracts, in the order they are counted and named in. `FILE#Sheet` is one sheet of a workbook, `FILE#*` every
    /// sheet it shows, a folder every extract in it, sorted by name.
    pub extracts: Vec<PathBuf>,
    /// How to read them (TOML): none, one for all, or one for each file and sheet in their order. What a profile does not
    /// say is detected.
    pub profiles: Vec<PathBuf>,
    /// What was said on screen: profiles as TOML, one for each file and sheet, in place of `profiles`; none where nothing
    /// was said.
    pub said: Vec<String>,
}

impl From<PathBuf> for SideArgs {
    fn from(extract: PathBuf) -> Self {
        Self { extracts: vec![extract], profiles: Vec::new(), said: Vec::new() }
    }
}
