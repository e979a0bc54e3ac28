//! One file per command: arguments in, a reply out. None of them writes to the terminal.

mod case;
mod extract;
mod inspect;
mod key;
mod matching;
mod profiles;
mod reconcile;
mod sign;
mod verify;

use std::path::{Path, PathBuf};

use paritas_model::Fault;
use paritas_texts::{Language, Texts};

use crate::args::{Cli, Command, Inputs};
use crate::clock;
use crate::output::Reply;
use paritas_session::{ReconcileArgs, SideArgs};

/// Carries out a command.
pub(crate) fn run(cli: &Cli, texts: &Texts) -> Result<Reply, Fault> {
    let now = clock::now(&cli.global);
    match &cli.command {
        Command::Inspect(args) => inspect::run(args, texts),
        Command::Profiles(args) => profiles::run(args, texts),
        Command::Reconcile(args) => reconcile::run(args, texts),
        Command::Match(args) => matching::run(args, texts),
        Command::Case(case) => case::run(case, now, texts),
        Command::Key(key) => key::run(key, texts),
        Command::Sign(args) => sign::run(args, now, texts),
        Command::Verify(args) => verify::run(args, texts),
    }
}

fn side(first: &Path, further: &[PathBuf], profiles: &[PathBuf]) -> SideArgs {
    let extracts = std::iter::once(first.to_owned()).chain(further.iter().cloned()).collect();
    SideArgs { extracts, profiles: profiles.to_vec(), said: Vec::new() }
}

fn reconcile_args(inputs: &Inputs, language: Language) -> ReconcileArgs {
    ReconcileArgs {
        legacy: side(&inputs.legacy, &inputs.legacy_also, &inputs.legacy_profile),
        migrated: side(&inputs.migrated, &inputs.migrated_also, &inputs.migrated_profile),
        case_profile: inputs.case_profile.clone(),
        crosswalk: inputs.crosswalk.clone(),
        language,
    }
}
