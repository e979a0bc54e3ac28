//! `paritas case`: a reconciliation that people decide on, command by command.

mod decide;
mod export;
mod log;
mod new;
mod status;
mod tie;
mod undo;

use std::path::Path;

use paritas_model::{Fault, Timestamp};
use paritas_session::CaseSession;
use paritas_session::view::DecisionOutcome;
use paritas_texts::Texts;
use serde_json::json;

use crate::args::Case;
use crate::output::{Ended, Reply};
use crate::progress::Work;

/// Carries out a command on a case.
pub(super) fn run(case: &Case, now: Timestamp, texts: &Texts) -> Result<Reply, Fault> {
    match case {
        Case::New(args) => new::run(args, now, texts),
        // Nothing derived is ever stored: showing the status is working it out again from inputs and journal.
        Case::Status(folder) | Case::Rerun(folder) => status::run(folder, texts),
        Case::Decide(args) => decide::run(args, now, texts),
        Case::Tie(args) => tie::run(args, now, texts),
        Case::Undo(args) => undo::run(args, now, texts),
        Case::Log(folder) => log::run(folder, texts),
        Case::Export(args) => export::run(args, texts),
    }
}

fn open(folder: &Path, texts: &Texts) -> Result<CaseSession, Fault> {
    let mut work = Work::begin(texts);
    CaseSession::open(folder, texts.language(), &mut |progress| work.step(progress))
}

/// What a decision changed, and what is left.
fn decided(case: &CaseSession, outcome: &DecisionOutcome) -> Reply {
    let next = case.overview().next_step;
    Reply { text: format!("{}\n{next}", outcome.message), json: json!(outcome), ended: Ended::open_if(case.is_open()) }
}
