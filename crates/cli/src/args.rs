//! What can be asked for. The texts of `--help` are added by [`help`](crate::help), in the reader's language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use paritas_model::{Side, Timestamp};
use paritas_session::view::{DecisionChoice, SignerRole};
use paritas_texts::{Language, Texts};

use crate::help;

#[derive(Debug, Parser)]
#[command(name = "paritas", version, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) global: Global,
}

impl Cli {
    /// Reads the arguments; what is wrong with them, or help that was asked for, is the error.
    pub(crate) fn read(arguments: &[OsString], texts: &Texts) -> Result<Self, clap::Error> {
        let matches = help::worded(Self::command(), texts).try_get_matches_from(arguments)?;
        Self::from_arg_matches(&matches)
    }
}

#[derive(Debug, Args)]
pub(crate) struct Global {
    #[arg(long, global = true, display_order = 90, value_name = "LANG", default_value = "en", value_parser = languages())]
    pub(crate) lang: Language,
    #[arg(long, global = true, display_order = 91)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "TIME", hide = true)]
    pub(crate) now: Option<Timestamp>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Inspect(Inspect),
    Profiles(Profiles),
    Reconcile(Run),
    Match(Run),
    #[command(subcommand)]
    Case(Case),
    #[command(subcommand)]
    Key(Key),
    Sign(Sign),
    Verify(Verify),
}

#[derive(Debug, Args)]
pub(crate) struct Inspect {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<PathBuf>,
    #[arg(long, value_name = "SIDE", default_value = "legacy")]
    pub(crate) side: SideWord,
    #[arg(long, value_name = "PATH")]
    pub(crate) save_profile: Option<PathBuf>,
    #[arg(long, requires = "save_profile")]
    pub(crate) force: bool,
    #[arg(long)]
    pub(crate) second_reader: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Profiles {
    #[command(subcommand)]
    pub(crate) command: Option<ProfilesCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ProfilesCommand {
    Show(ProfilesShow),
}

#[derive(Debug, Args)]
pub(crate) struct ProfilesShow {
    #[arg(value_name = "NAME")]
    pub(crate) profile: String,
}

#[derive(Debug, Args)]
pub(crate) struct Run {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
}

/// The files a reconciliation is about.
#[derive(Debug, Args)]
pub(crate) struct Inputs {
    #[arg(value_name = "LEGACY")]
    pub(crate) legacy: PathBuf,
    #[arg(value_name = "MIGRATED")]
    pub(crate) migrated: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) legacy_also: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) migrated_also: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) legacy_profile: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) migrated_profile: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) case_profile: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) crosswalk: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Case {
    New(CaseNew),
    Status(CaseFolder),
    Decide(CaseDecide),
    Tie(CaseTie),
    Undo(CaseUndo),
    Log(CaseFolder),
    Rerun(CaseFolder),
    Export(CaseExport),
}

#[derive(Debug, Args)]
pub(crate) struct CaseFolder {
    #[arg(value_name = "CASE")]
    pub(crate) case: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct CaseNew {
    #[command(flatten)]
    pub(crate) folder: CaseFolder,
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
}

#[derive(Debug, Args)]
pub(crate) struct CaseDecide {
    #[command(flatten)]
    pub(crate) folder: CaseFolder,
    #[arg(long, value_name = "KEY", required_unless_present = "finding", conflicts_with = "finding")]
    pub(crate) difference: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(crate) finding: Option<String>,
    #[command(flatten)]
    pub(crate) choice: Choice,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) note: String,
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
}

/// What is to become of a difference: exactly one of these.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Choice {
    #[arg(long, value_name = "SIDE")]
    pub(crate) take: Option<SideWord>,
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub(crate) set: Option<String>,
    #[arg(long)]
    pub(crate) accept: bool,
    #[arg(long)]
    pub(crate) defer: bool,
}

impl Choice {
    /// The choice, and the amount typed where another one is to be set.
    pub(crate) fn decision(&self) -> (DecisionChoice, Option<String>) {
        match (self.take, &self.set) {
            (Some(SideWord::Legacy), _) => (DecisionChoice::TakeLegacy, None),
            (Some(SideWord::Migrated), _) => (DecisionChoice::TakeMigrated, None),
            (None, Some(typed)) => (DecisionChoice::SetAmount, Some(typed.clone())),
            (None, None) if self.accept => (DecisionChoice::AcceptAsExpected, None),
            (None, None) => (DecisionChoice::Defer, None),
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct CaseTie {
    #[command(flatten)]
    pub(crate) folder: CaseFolder,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) legacy: String,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) migrated: String,
    #[arg(long)]
    pub(crate) reject: bool,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
}

#[derive(Debug, Args)]
pub(crate) struct CaseUndo {
    #[command(flatten)]
    pub(crate) folder: CaseFolder,
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
}

#[derive(Debug, Args)]
pub(crate) struct CaseExport {
    #[command(flatten)]
    pub(crate) folder: CaseFolder,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Key {
    New(KeyNew),
    Show(KeyShow),
}

#[derive(Debug, Args)]
pub(crate) struct KeyNew {
    #[arg(value_name = "FILE")]
    pub(crate) key: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) passphrase: Passphrase,
}

#[derive(Debug, Args)]
pub(crate) struct KeyShow {
    #[arg(value_name = "FILE")]
    pub(crate) key: PathBuf,
}

/// Never the passphrase itself: arguments can be read by everyone on the computer.
#[derive(Debug, Args)]
pub(crate) struct Passphrase {
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Sign {
    #[arg(value_name = "PACK")]
    pub(crate) pack: PathBuf,
    #[arg(long, value_name = "ROLE")]
    pub(crate) role: RoleWord,
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,
    #[command(flatten)]
    pub(crate) passphrase: Passphrase,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[arg(value_name = "PACK")]
    pub(crate) pack: PathBuf,
    #[arg(long = "trust", value_name = "FILE")]
    pub(crate) trusted: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SideWord {
    Legacy,
    Migrated,
}

impl From<SideWord> for Side {
    fn from(word: SideWord) -> Self {
        match word {
            SideWord::Legacy => Self::Legacy,
            SideWord::Migrated => Self::Migrated,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoleWord {
    Preparer,
    Reviewer,
}

impl From<RoleWord> for SignerRole {
    fn from(word: RoleWord) -> Self {
        match word {
            RoleWord::Preparer => Self::Preparer,
            RoleWord::Reviewer => Self::Reviewer,
        }
    }
}

fn languages() -> impl TypedValueParser<Value = Language> {
    let words = PossibleValuesParser::new(Language::ALL.map(Language::as_str));
    words.map(|word| word.parse().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_holds_together() {
        for language in Language::ALL {
            help::worded(Cli::command(), &Texts::new(language)).debug_assert();
        }
    }
}
