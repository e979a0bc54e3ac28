use std::path::PathBuf;

use paritas_texts::Language;

/// What one reconciliation is about: two extracts, and what is said about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReconcileArgs {
    /// The legacy extract.
    pub legacy: PathBuf,
    /// The migrated extract.
    pub migrated: PathBuf,
    /// How to read the legacy extract (TOML); what it does not say is detected.
    pub legacy_profile: Option<PathBuf>,
    /// How to read the migrated extract (TOML).
    pub migrated_profile: Option<PathBuf>,
    /// How the two sides relate (TOML).
    pub case_profile: Option<PathBuf>,
    /// Which employee number is which (CSV or a workbook).
    pub crosswalk: Option<PathBuf>,
    /// The language of sentences in the results.
    pub language: Language,
}
