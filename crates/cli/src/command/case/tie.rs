use paritas_model::{Fault, Timestamp};
use paritas_session::view::{TieRequest, TieVerdict};
use paritas_texts::Texts;

use super::{decided, open};
use crate::args::CaseTie;
use crate::output::Reply;

/// `paritas case tie`: two employees are one person, or are not.
pub(super) fn run(args: &CaseTie, now: Timestamp, texts: &Texts) -> Result<Reply, Fault> {
    let mut case = open(&args.folder.case, texts)?;
    let request = TieRequest {
        legacy_employee: args.legacy.clone(),
        migrated_employee: args.migrated.clone(),
        verdict: if args.reject { TieVerdict::Reject } else { TieVerdict::Confirm },
        reason: args.reason.clone(),
    };
    let outcome = case.tie(&request, &args.by, now)?;
    Ok(decided(&case, &outcome))
}
