//! What lists need to be quick: counts and row numbers worked out once, not at every window.

use std::collections::BTreeMap;

use paritas_case::Decision;
use paritas_model::{DifferenceKey, Employee, Match};
use paritas_reconcile::Reconciliation;
use paritas_signoff::{DifferenceStatus, standing};

use crate::inputs::Inputs;

/// Follows from inputs and profiles: made once.
#[derive(Debug)]
pub(super) struct Index {
    /// The differences of each match, as indices, in order of key.
    pub(super) by_match: Vec<Vec<u32>>,
    /// What a search for a person looks at, in lower case, for each match.
    haystacks: Vec<String>,
}

impl Index {
    pub(super) fn new(inputs: &Inputs, reconciliation: &Reconciliation) -> Self {
        let mut by_match = vec![Vec::new(); reconciliation.matches.len()];
        for (index, difference) in (0_u32..).zip(&reconciliation.differences) {
            by_match[difference.matched as usize].push(index);
        }
        let haystacks = reconciliation.matches.iter().map(|found| haystack(inputs, found)).collect();
        Self { by_match, haystacks }
    }

    /// Whether each match is found by `search`; `None` where everything is.
    pub(super) fn found(&self, search: Option<&str>) -> Option<Vec<bool>> {
        let needle = search.map(str::trim).filter(|text| !text.is_empty())?.to_lowercase();
        Some(self.haystacks.iter().map(|haystack| haystack.contains(&needle)).collect())
    }
}

/// Numbers and names of both sides, on lines of their own so that a search can't run over from one into the next.
fn haystack(inputs: &Inputs, found: &Match) -> String {
    let legacy = found.legacy.map(|index| &inputs.legacy.pay.employees[index as usize]);
    let migrated = found.migrated.map(|index| &inputs.migrated.pay.employees[index as usize]);
    let text = |employee: &Employee| format!("{}\n{}", employee.number, employee.display_name());
    let texts: Vec<String> = [legacy, migrated].into_iter().flatten().map(text).collect();
    texts.join("\n").to_lowercase()
}

/// Follows from the decisions: made anew after each.
#[derive(Debug)]
pub(super) struct Statuses {
    /// Where each difference stands.
    pub(super) of_difference: Vec<DifferenceStatus>,
    /// How many differences of each finding have no decision.
    pub(super) undecided_of_finding: Vec<u32>,
    /// How many are open in all.
    pub(super) open: u32,
    /// How many can be decided and have no decision.
    pub(super) undecided: u32,
}

impl Statuses {
    pub(super) fn new(reconciliation: &Reconciliation, decisions: &BTreeMap<DifferenceKey, Decision>) -> Self {
        let differences = &reconciliation.differences;
        let of_difference: Vec<DifferenceStatus> =
            differences.iter().map(|difference| standing(difference, decisions).status).collect();
        let undecided_among =
            |indices: &[u32]| indices.iter().filter(|&&index| is_undecided(of_difference[index as usize])).count();
        let undecided_of_finding =
            reconciliation.findings.iter().map(|finding| narrow(undecided_among(&finding.differences))).collect();
        let open = narrow(of_difference.iter().filter(|status| status.is_open()).count());
        let undecided = narrow(of_difference.iter().filter(|&&status| is_undecided(status)).count());
        Self { of_difference, undecided_of_finding, open, undecided }
    }

    /// How many of these differences have no decision.
    pub(super) fn undecided_among(&self, indices: &[u32]) -> u32 {
        narrow(indices.iter().filter(|&&index| is_undecided(self.of_difference[index as usize])).count())
    }
}

fn is_undecided(status: DifferenceStatus) -> bool {
    status == DifferenceStatus::Open
}

/// Row counts fit: rows themselves are counted in 32 bits.
pub(super) fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
