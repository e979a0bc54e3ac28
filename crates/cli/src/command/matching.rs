use paritas_model::Fault;
use paritas_session::match_only;
use paritas_texts::Texts;

use super::{reconcile, reconcile_args};
use crate::args::Run;
use crate::output::{Ended, Reply};
use crate::progress::Work;

/// `paritas match`: who is who, without any amount.
pub(super) fn run(args: &Run, texts: &Texts) -> Result<Reply, Fault> {
    let mut work = Work::begin(texts);
    let inputs = reconcile_args(&args.inputs, texts.language());
    let outcome = match_only(&inputs, &args.out, &mut |progress| work.step(progress))?;
    drop(work);
    let next = if outcome.open { "cli-next-match" } else { "cli-next-match-settled" };
    Ok(Reply {
        text: reconcile::text(&outcome, &args.out, next, texts),
        ended: Ended::open_if(outcome.open),
        json: outcome.plain,
    })
}
