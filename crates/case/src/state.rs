use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Amount, Confirmation, DifferenceKey, Timestamp};

use crate::{Action, Choice, Entry, Opened};

/// What follows from a journal's entries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaseState {
    /// What the case is about.
    pub opened: Option<Opened>,
    /// The decision in force on each difference that has one.
    pub decisions: BTreeMap<DifferenceKey, Decision>,
    /// What was said of pairs of employees and not taken back, in the order it was said; of one pair the last counts.
    pub confirmations: Vec<Confirmation>,
}

/// A decision in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What is to become of the difference.
    pub choice: Choice,
    /// Why.
    pub reason: String,
    /// Anything else.
    pub note: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// The number of the journal entry.
    pub entry: u64,
    /// The legacy amount the person saw.
    pub seen_legacy: Option<Amount>,
    /// The migrated amount the person saw.
    pub seen_migrated: Option<Amount>,
}

/// The state that follows from entries: a pure function, from the start, every time.
///
/// Of several decisions on one difference the last that was not taken back counts.
pub fn fold(entries: &[Entry]) -> CaseState {
    let taken_back = taken_back(entries);
    let mut state = CaseState::default();
    for entry in entries.iter().filter(|entry| !taken_back.contains(&entry.sequence)) {
        match &entry.action {
            Action::Opened(opened) => state.opened = Some(opened.clone()),
            Action::Decided { decided, choice, reason, note, .. } => {
                for one in decided {
                    let decision = Decision {
                        choice: *choice,
                        reason: reason.clone(),
                        note: note.clone(),
                        by: entry.by.clone(),
                        at: entry.at,
                        entry: entry.sequence,
                        seen_legacy: one.seen_legacy,
                        seen_migrated: one.seen_migrated,
                    };
                    state.decisions.insert(one.difference.clone(), decision);
                }
            }
            Action::Tied { legacy, migrated, verdict, .. } => {
                let said = Confirmation { legacy: legacy.clone(), migrated: migrated.clone(), verdict: *verdict };
                state.confirmations.push(said);
            }
            Action::Undone { .. } => {}
        }
    }
    state
}

/// The number of the last entry that decided something and was not taken back: what "undo" takes back.
pub fn last_decision(entries: &[Entry]) -> Option<u64> {
    let taken_back = taken_back(entries);
    let decides = |entry: &&Entry| matches!(entry.action, Action::Decided { .. } | Action::Tied { .. });
    let counts = |entry: &&Entry| !taken_back.contains(&entry.sequence);
    entries.iter().rev().filter(decides).find(counts).map(|entry| entry.sequence)
}

/// The numbers of the entries that no longer count.
///
/// Read backwards, an entry counts unless a later entry that itself counts took it back. So an `Undone` can be taken
/// back too, and no entry can take back itself or what comes after it.
fn taken_back(entries: &[Entry]) -> BTreeSet<u64> {
    let mut taken_back = BTreeSet::new();
    for entry in entries.iter().rev() {
        if let Action::Undone { entry: earlier } = entry.action
            && earlier < entry.sequence
            && !taken_back.contains(&entry.sequence)
        {
            taken_back.insert(earlier);
        }
    }
    taken_back
}

/// Whether an entry may be taken back: it decided or took back something, and still counts.
pub(crate) fn can_be_undone(entries: &[Entry], sequence: u64) -> bool {
    let entry = entries.iter().find(|entry| entry.sequence == sequence);
    entry.is_some_and(|entry| !matches!(entry.action, Action::Opened(_))) && !taken_back(entries).contains(&sequence)
}
