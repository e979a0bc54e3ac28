//! Decisions, and taking them back.

use std::collections::BTreeSet;

use paritas_case::{Action, Choice, Decided, last_decision};
use paritas_model::{Comparability, Difference, Fault, FindingId, Message, Timestamp};
use paritas_signoff::DifferenceStatus;
use paritas_texts::read_amount;

use super::CaseSession;
use super::index::narrow;
use crate::error::SessionError;
use crate::view::{DecisionChoice, DecisionOutcome, DecisionRequest, DecisionTarget};

impl CaseSession {
    /// Records a decision.
    ///
    /// On a finding it takes in the differences that are undecided; where none is, those that were deferred.
    ///
    /// # Errors
    /// No person, no reason, an amount that is none, nothing of that name, nothing left to decide, or a journal that
    /// can't be written. Nothing is recorded then.
    pub fn decide(&mut self, request: &DecisionRequest, person: &str, at: Timestamp) -> Result<DecisionOutcome, Fault> {
        if person.trim().is_empty() {
            return Err(SessionError::NoPerson.fault());
        }
        if request.reason.trim().is_empty() {
            return Err(SessionError::NoReason.fault());
        }
        let choice = self.choice(request)?;
        let (targets, finding) = self.targets(&request.target)?;
        let decided: Vec<Decided> = targets.iter().map(|&index| self.seen(index)).collect();
        let changed = narrow(decided.len());
        let action = Action::Decided {
            decided,
            finding,
            choice,
            reason: request.reason.trim().to_owned(),
            note: request.note.trim().to_owned(),
        };
        self.record(at, person, action)?;
        self.outcome(changed, if choice == Choice::Defer { "deferred-sentence" } else { "decided-sentence" })
    }

    /// Takes back the last decision that was not taken back yet.
    ///
    /// # Errors
    /// No person, nothing to take back, or a journal that can't be written.
    pub fn undo(&mut self, person: &str, at: Timestamp) -> Result<DecisionOutcome, Fault> {
        if person.trim().is_empty() {
            return Err(SessionError::NoPerson.fault());
        }
        let Some(entry) = last_decision(self.journal.entries()) else {
            return Err(SessionError::NothingToUndo.fault());
        };
        let undone = self.journal.entries().iter().find(|one| one.sequence == entry).map(|one| &one.action);
        let changed = match undone {
            Some(Action::Decided { decided, .. }) => narrow(decided.len()),
            _ => 0,
        };
        let tied = matches!(undone, Some(Action::Tied { .. }));
        self.record(at, person, Action::Undone { entry })?;
        self.outcome(changed, if tied { "undone-tie-sentence" } else { "undone-sentence" })
    }

    pub(super) fn record(&mut self, at: Timestamp, person: &str, action: Action) -> Result<(), Fault> {
        self.journal.append(at, person.trim(), action).map_err(|error| error.fault())?;
        self.refold()
    }

    pub(super) fn outcome(&mut self, changed: u32, sentence: &'static str) -> Result<DecisionOutcome, Fault> {
        let voided = self.void_signatures()?;
        let undecided = self.statuses.undecided;
        let message = Message::new(sentence).with("changed", changed).with("undecided", undecided);
        let mut message = self.texts.message(&message);
        if voided {
            message.push(' ');
            message.push_str(&self.texts.text("signatures-void"));
        }
        Ok(DecisionOutcome { changed, undecided, message })
    }

    fn choice(&self, request: &DecisionRequest) -> Result<Choice, Fault> {
        Ok(match request.choice {
            DecisionChoice::TakeLegacy => Choice::TakeLegacy,
            DecisionChoice::TakeMigrated => Choice::TakeMigrated,
            DecisionChoice::AcceptAsExpected => Choice::AcceptAsExpected,
            DecisionChoice::Defer => Choice::Defer,
            DecisionChoice::SetAmount => {
                let typed = request.amount.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
                let typed = typed.ok_or_else(|| SessionError::NoAmount.fault())?;
                let read = read_amount(self.texts.language(), typed);
                Choice::SetAmount(read.ok_or_else(|| SessionError::NotAnAmount { typed: typed.to_owned() }.fault())?)
            }
        })
    }

    /// The differences a decision is on, and the finding where it is a whole one.
    fn targets(&self, target: &DecisionTarget) -> Result<(Vec<u32>, Option<FindingId>), Fault> {
        match target {
            DecisionTarget::Difference(name) => Ok((vec![self.decidable(name)?], None)),
            DecisionTarget::Differences(names) => {
                // In order of key, and each once, whatever the order they were selected in.
                let indices =
                    names.iter().map(|name| self.decidable(name)).collect::<Result<BTreeSet<u32>, Fault>>()?;
                if indices.is_empty() {
                    return Err(SessionError::NoDifference { name: String::new() }.fault());
                }
                Ok((indices.into_iter().collect(), None))
            }
            DecisionTarget::Finding(name) => {
                let finding = self.reconciliation.findings.iter().find(|finding| finding.id.as_str() == name);
                let finding = finding.ok_or_else(|| SessionError::NoFinding { name: name.clone() }.fault())?;
                let standing_at = |status: DifferenceStatus| -> Vec<u32> {
                    let of = &self.statuses.of_difference;
                    finding.differences.iter().copied().filter(|&index| of[index as usize] == status).collect()
                };
                let targets = [DifferenceStatus::Open, DifferenceStatus::Deferred].map(standing_at);
                match targets.into_iter().find(|indices| !indices.is_empty()) {
                    Some(indices) => Ok((indices, Some(finding.id.clone()))),
                    None => Err(SessionError::NothingLeft { name: name.clone() }.fault()),
                }
            }
        }
    }

    /// A difference by its name, unless its amounts can't be compared.
    fn decidable(&self, name: &str) -> Result<u32, Fault> {
        match self.difference_called(name) {
            None => Err(SessionError::NoDifference { name: name.to_owned() }.fault()),
            Some((_, one)) if one.comparability != Comparability::Compared => {
                Err(SessionError::NotComparable { name: name.to_owned() }.fault())
            }
            Some((index, _)) => Ok(index),
        }
    }

    fn seen(&self, index: u32) -> Decided {
        let Difference { key, legacy, migrated, .. } = &self.reconciliation.differences[index as usize];
        Decided { difference: key.clone(), seen_legacy: *legacy, seen_migrated: *migrated }
    }
}

/// What is said once two employees were said to be one person, or two.
pub(super) const fn tie_sentence(verdict: paritas_model::PairVerdict) -> &'static str {
    match verdict {
        paritas_model::PairVerdict::Confirmed => "tied-sentence",
        paritas_model::PairVerdict::Rejected => "parted-sentence",
    }
}
