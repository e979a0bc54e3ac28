use paritas_model::{Fault, Timestamp};
use paritas_texts::Texts;

use super::{decided, open};
use crate::args::CaseUndo;
use crate::output::Reply;

/// `paritas case undo`: takes the last decision back.
pub(super) fn run(args: &CaseUndo, now: Timestamp, texts: &Texts) -> Result<Reply, Fault> {
    let mut case = open(&args.folder.case, texts)?;
    let outcome = case.undo(&args.by, now)?;
    Ok(decided(&case, &outcome))
}
