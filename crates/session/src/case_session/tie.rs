//! What the officer says of two employees: that they are one person, or that they are not.

use paritas_case::Action;
use paritas_model::{Confirmation, Employee, Fault, PairVerdict, PayTable, Side, Timestamp};

use super::CaseSession;
use crate::error::SessionError;
use crate::view::{DecisionOutcome, TieRequest, TieVerdict};

impl CaseSession {
    /// Records that two employees are one person, or are not, and works everything out anew with it.
    ///
    /// Any two may be tied, also those nothing suggested: the officer may know what no file says.
    ///
    /// # Errors
    /// No person, no reason, a number that names nobody or several people, an employee who is confirmed to be somebody
    /// else, or a journal that can't be written. Nothing is recorded then.
    pub fn tie(&mut self, request: &TieRequest, person: &str, at: Timestamp) -> Result<DecisionOutcome, Fault> {
        if person.trim().is_empty() {
            return Err(SessionError::NoPerson.fault());
        }
        if request.reason.trim().is_empty() {
            return Err(SessionError::NoReason.fault());
        }
        let said = Confirmation {
            legacy: the_one(&self.inputs.legacy.pay, &request.legacy_employee)?.number.to_string(),
            migrated: the_one(&self.inputs.migrated.pay, &request.migrated_employee)?.number.to_string(),
            verdict: match request.verdict {
                TieVerdict::Confirm => PairVerdict::Confirmed,
                TieVerdict::Reject => PairVerdict::Rejected,
            },
        };
        self.contradicted(&said)?;
        let Confirmation { legacy, migrated, verdict } = said;
        self.record(at, person, Action::Tied { legacy, migrated, verdict, reason: request.reason.trim().to_owned() })?;
        self.outcome(0, super::decide::tie_sentence(verdict))
    }

    /// Refuses what was said already, and a confirmation of someone who is confirmed to be somebody else.
    fn contradicted(&self, said: &Confirmation) -> Result<(), Fault> {
        let mut in_force: Vec<&Confirmation> = Vec::new();
        for earlier in &self.state.confirmations {
            in_force.retain(|one| (&one.legacy, &one.migrated) != (&earlier.legacy, &earlier.migrated));
            in_force.push(earlier);
        }
        if in_force.contains(&said) {
            return Err(SessionError::SaidAlready.fault());
        }
        let confirmed = |one: &&&Confirmation| {
            one.verdict == PairVerdict::Confirmed && (one.legacy == said.legacy) != (one.migrated == said.migrated)
        };
        match in_force.iter().find(confirmed) {
            Some(one) if said.verdict == PairVerdict::Confirmed => {
                let (number, other) = if one.legacy == said.legacy {
                    (one.legacy.clone(), one.migrated.clone())
                } else {
                    (one.migrated.clone(), one.legacy.clone())
                };
                Err(SessionError::TiedElsewhere { number, other }.fault())
            }
            _ => Ok(()),
        }
    }
}

/// The one employee with this number.
fn the_one<'a>(table: &'a PayTable, number: &str) -> Result<&'a Employee, Fault> {
    let side: Side = table.side;
    let mut holders = table.employees.iter().filter(|employee| employee.number.trim() == number.trim());
    match (holders.next(), holders.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(SessionError::NoEmployee { side, number: number.trim().to_owned() }.fault()),
        (Some(_), Some(_)) => Err(SessionError::NumberShared { side, number: number.trim().to_owned() }.fault()),
    }
}
