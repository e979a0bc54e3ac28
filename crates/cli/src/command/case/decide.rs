use paritas_model::{Fault, Timestamp};
use paritas_session::view::{DecisionRequest, DecisionTarget};
use paritas_texts::Texts;

use super::{decided, open};
use crate::args::CaseDecide;
use crate::output::Reply;

/// `paritas case decide`: what is to become of one difference or a whole finding.
pub(super) fn run(args: &CaseDecide, now: Timestamp, texts: &Texts) -> Result<Reply, Fault> {
    let mut case = open(&args.folder.case, texts)?;
    let target = match (&args.difference, &args.finding) {
        (Some(difference), _) => DecisionTarget::Difference(difference.clone()),
        // One of the two is there: the arguments require it.
        (None, finding) => DecisionTarget::Finding(finding.clone().unwrap_or_default()),
    };
    let (choice, amount) = args.choice.decision();
    let request = DecisionRequest { target, choice, amount, reason: args.reason.clone(), note: args.note.clone() };
    let outcome = case.decide(&request, &args.by, now)?;
    Ok(decided(&case, &outcome))
}
