//! One file per command: arguments in, a reply out. None of them writes to the terminal.

mod case;
mod extract;
mod inspect;
mod key;
mod matching;
mod reconcile;
mod sign;
mod verify;

use paritas_model::Fault;
use paritas_texts::{Language, Texts};

use crate::args::{Cli, Command, Inputs};
use crate::clock;
use crate::output::Reply;
use paritas_session::ReconcileArgs;

/// Carries out a command.
pub(crate) fn run(cli: &Cli, texts: &Texts) -> Result<Reply, Fault> {
    let now = clock::now(&cli.global);
    match &cli.command {
        Command::Inspect(args) => inspect::run(args, texts),
        Command::Reconcile(args) => reconcile::run(args, texts),
        Command::Match(args) => matching::run(args, texts),
        Command::Case(case) => case::run(case, now, texts),
        Command::Key(key) => key::run(key, texts),
        Command::Sign(args) => sign::run(args, now, texts),
        Command::Verify(args) => verify::run(args, texts),
    }
}

fn reconcile_args(inputs: &Inputs, language: Language) -> ReconcileArgs {
    ReconcileArgs {
        legacy: inputs.legacy.clone(),
        migrated: inputs.migrated.clone(),
        legacy_profile: inputs.legacy_profile.clone(),
        migrated_profile: inputs.migrated_profile.clone(),
        case_profile: inputs.case_profile.clone(),
        crosswalk: inputs.crosswalk.clone(),
        language,
    }
}
