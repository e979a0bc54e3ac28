//! A control total's bridge as people read it: the findings of one cause as one, the largest first.

use std::collections::BTreeMap;

use paritas_model::{BridgeReason, Cause, ControlTotal, Total};
use paritas_texts::Texts;
use serde::Serialize;

use crate::{Agreed, Results};

/// Part of the distance between two control totals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExplainedTerm {
    /// The cause's word, or the word of the reason.
    pub reason: &'static str,
    /// How many findings there are with that cause; 0 for another reason.
    pub findings: u64,
    /// By how much it moves the total: migrated − legacy.
    pub delta: Total,
    /// What is left of that once the decisions are carried out.
    pub remaining: Total,
}

impl ExplainedTerm {
    /// What people call it.
    pub fn label(&self, texts: &Texts) -> String {
        match self.findings {
            0 => texts.term("bridge", self.reason),
            _ => texts.term("cause", self.reason),
        }
    }
}

/// What leads from the legacy side of a control total to its migrated side: causes, the largest first, then what was not
/// compared. What moves nothing is left out: the deltas add up to the total's.
pub fn explained(results: &Results<'_>, agreed: &Agreed, index: usize, total: &ControlTotal) -> Vec<ExplainedTerm> {
    let mut causes: BTreeMap<Cause, (u64, Total, Total)> = BTreeMap::new();
    let mut others = Vec::new();
    for term in &total.bridge {
        let (delta, remaining) = (term.delta(), agreed.term(index, term).minus(term.legacy));
        if let BridgeReason::Finding(finding) = term.reason {
            let cause = results.reconciliation.findings[finding as usize].cause;
            let (findings, sum, left) = causes.entry(cause).or_default();
            (*findings, *sum, *left) = (*findings + 1, sum.plus(delta), left.plus(remaining));
        } else {
            others.push(ExplainedTerm { reason: term.reason.as_str(), findings: 0, delta, remaining });
        }
    }
    let mut terms: Vec<ExplainedTerm> = causes
        .into_iter()
        .map(|(cause, (findings, delta, remaining))| ExplainedTerm {
            reason: cause.as_str(),
            findings,
            delta,
            remaining,
        })
        .collect();
    terms.sort_by_key(|term| std::cmp::Reverse(term.delta.millionths().unsigned_abs()));
    terms.extend(others);
    terms.retain(|term| term.delta != Total::ZERO || term.remaining != Total::ZERO);
    terms
}
