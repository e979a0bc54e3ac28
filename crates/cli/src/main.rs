//! `paritas`: arguments → session → terminal.
//!
//! Exit status, here and nowhere else: 0 everything was compared and nothing is open; 1 something is open; 2 refused.

mod args;
mod clock;
mod command;
mod help;
mod output;
mod passphrase;
mod progress;
mod table;
mod usage;

use std::process::ExitCode;

use mimalloc::MiMalloc;
use paritas_texts::Texts;

use crate::args::Cli;
use crate::output::{Ended, Output, Reply};

/// A hundred thousand people are a million short texts: with the system's own allocator, making them and letting them go
/// took a sixth of a whole run.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const SETTLED: u8 = 0;
const OPEN: u8 = 1;
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let texts = Texts::new(help::language_in(&arguments));
    let cli = match Cli::read(&arguments, &texts) {
        Ok(cli) => cli,
        Err(error) => return ExitCode::from(usage::tell(&error, &texts)),
    };
    let output = Output { texts: &texts, json: cli.global.json };
    let told = command::run(&cli, &texts).and_then(|reply| output.reply(&reply).map(|()| reply));
    ExitCode::from(match told {
        Ok(Reply { ended: Ended::Settled, .. }) => SETTLED,
        Ok(Reply { ended: Ended::Open, .. }) => OPEN,
        Ok(Reply { ended: Ended::Refused, .. }) => REFUSED,
        Err(fault) => {
            output.fault(&fault);
            REFUSED
        }
    })
}
