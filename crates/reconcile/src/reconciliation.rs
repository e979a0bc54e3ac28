use paritas_model::{
    ComponentGroup, ControlTotal, Difference, Duplicate, Finding, LineCounts, Match, Message, NotCompared,
};

use crate::{CaseProfile, Compared, Input, OnProgress, ReconcileError, match_employees};

/// Everything that follows from two extracts and a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconciliation {
    /// Who is who, sorted by legacy and migrated number.
    pub matches: Vec<Match>,
    /// People that stand twice on one side.
    pub duplicates: Vec<Duplicate>,
    /// Which components are compared with which, in order of code.
    pub groups: Vec<ComponentGroup>,
    /// What differs or can't be compared, sorted by key.
    pub differences: Vec<Difference>,
    /// The differences by cause, largest total first, then by name.
    pub findings: Vec<Finding>,
    /// How many comparisons ended how.
    pub counts: LineCounts,
    /// Headcounts and sums.
    pub control_totals: Vec<ControlTotal>,
    /// The legacy lines that were compared.
    pub legacy_compared: Compared,
    /// The migrated lines that were compared.
    pub migrated_compared: Compared,
    /// The legacy lines that were not, by reason.
    pub legacy_not_compared: Vec<NotCompared>,
    /// The migrated lines that were not, by reason.
    pub migrated_not_compared: Vec<NotCompared>,
    /// What was assumed, and what to look at.
    pub messages: Vec<Message>,
    /// The profile as used, complete: used again, it gives this reconciliation again.
    pub profile: CaseProfile,
}

/// Reconciles two pay tables.
///
/// # Errors
/// A profile that contradicts itself, a side without a period against several, or the caller's cancel.
pub fn reconcile(input: &Input<'_>, on_progress: OnProgress<'_>) -> Result<Reconciliation, ReconcileError> {
    let profile = input.profile.checked()?;
    let matching = match_employees(input, on_progress)?;
    Ok(Reconciliation {
        matches: matching.matches,
        duplicates: matching.duplicates,
        groups: Vec::new(),
        differences: Vec::new(),
        findings: Vec::new(),
        counts: LineCounts::default(),
        control_totals: Vec::new(),
        legacy_compared: Compared::default(),
        migrated_compared: Compared::default(),
        legacy_not_compared: Vec::new(),
        migrated_not_compared: Vec::new(),
        messages: matching.messages,
        profile,
    })
}
