use paritas_model::{Fault, Timestamp};
use paritas_session::CaseSession;
use paritas_texts::Texts;

use super::status;
use crate::args::CaseNew;
use crate::command::reconcile_args;
use crate::output::Reply;
use crate::progress::Work;

/// `paritas case new`: a case on two extracts.
pub(super) fn run(args: &CaseNew, now: Timestamp, texts: &Texts) -> Result<Reply, Fault> {
    let mut work = Work::begin(texts);
    let inputs = reconcile_args(&args.inputs, texts.language());
    let folder = &args.folder.case;
    let case = CaseSession::create(folder, &inputs, &args.by, now, &mut |progress| work.step(progress))?;
    drop(work);
    Ok(status::reply(&case))
}
