//! What the window may be started with.

use std::path::PathBuf;

use clap::Parser;
use paritas_texts::Language;

/// The arguments: all may be absent, because everything can be chosen in the window.
#[derive(Debug, Clone, Default, PartialEq, Eq, Parser)]
#[command(name = "paritas-desktop", version, about = "Reconciles two payroll extracts in a window")]
pub(crate) struct Args {
    /// The extract of the old system
    #[arg(requires = "migrated")]
    pub(crate) legacy: Option<PathBuf>,
    /// The extract of the new system
    pub(crate) migrated: Option<PathBuf>,
    /// A further extract of the old system; may be repeated
    #[arg(long, value_name = "FILE", requires = "legacy")]
    pub(crate) legacy_also: Vec<PathBuf>,
    /// A further extract of the new system; may be repeated
    #[arg(long, value_name = "FILE", requires = "migrated")]
    pub(crate) migrated_also: Vec<PathBuf>,
    /// How to read the extract of the old system; repeated, one for each file and sheet
    #[arg(long, value_name = "FILE")]
    pub(crate) legacy_profile: Vec<PathBuf>,
    /// How to read the extract of the new system
    #[arg(long, value_name = "FILE")]
    pub(crate) migrated_profile: Vec<PathBuf>,
    /// How the two sides relate
    #[arg(long, value_name = "FILE")]
    pub(crate) case_profile: Option<PathBuf>,
    /// Which old employee number is which new one
    #[arg(long, value_name = "FILE")]
    pub(crate) crosswalk: Option<PathBuf>,
    /// The folder of the case: opened if it holds one, made otherwise
    #[arg(long, value_name = "FOLDER")]
    pub(crate) case: Option<PathBuf>,
    /// The folder results are exported to, instead of asking
    #[arg(long, value_name = "FOLDER")]
    pub(crate) out: Option<PathBuf>,
    /// The folder that holds the signing keys
    #[arg(long, value_name = "FOLDER")]
    pub(crate) keys: Option<PathBuf>,
    /// The language of the window: en, nl, fr or de
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) lang: Option<Language>,
}

fn language(word: &str) -> Result<Language, String> {
    word.parse().map_err(|_| "use en, nl, fr or de".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_holds_together() {
        Args::command().debug_assert();
    }

    #[test]
    fn everything_may_be_absent() {
        assert_eq!(Args::try_parse_from(["paritas-desktop"]).unwrap(), Args::default());
    }

    #[test]
    fn a_pair_and_its_files_are_taken() {
        let args = Args::try_parse_from([
            "paritas-desktop",
            "old.csv",
            "new.xlsx",
            "--case-profile",
            "case.toml",
            "--lang",
            "nl",
        ]);
        let expected = Args {
            legacy: Some("old.csv".into()),
            migrated: Some("new.xlsx".into()),
            case_profile: Some("case.toml".into()),
            lang: Some(Language::Nl),
            ..Args::default()
        };
        assert_eq!(args.unwrap(), expected);
    }

    #[test]
    fn one_extract_alone_or_an_unknown_language_is_refused() {
        assert!(Args::try_parse_from(["paritas-desktop", "old.csv"]).is_err());
        assert!(Args::try_parse_from(["paritas-desktop", "--lang", "it"]).is_err());
    }
}
