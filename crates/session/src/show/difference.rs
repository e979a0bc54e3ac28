use paritas_case::{Choice, Decision};
use paritas_model::{Difference, Message};
use paritas_signoff::standing;

use super::Show;
use super::origin::lines_origin;
use crate::view::DifferenceView;

impl Show<'_> {
    /// A difference, formatted.
    pub(crate) fn difference(&self, difference: &Difference) -> DifferenceView {
        let texts = self.texts;
        let standing = standing(difference, self.decisions);
        let found = &self.reconciliation.matches[difference.matched as usize];
        let (legacy, migrated) = (&self.inputs.legacy, &self.inputs.migrated);
        let legacy_employee = found.legacy.map(|index| &legacy.pay.employees[index as usize]);
        let migrated_employee = found.migrated.map(|index| &migrated.pay.employees[index as usize]);
        let number = |employee: Option<&paritas_model::Employee>| employee.map(|one| one.number.to_string());
        let name = [legacy_employee, migrated_employee].into_iter().flatten().map(|one| one.display_name());
        DifferenceView {
            key: difference.key.to_string(),
            matched: difference.matched,
            legacy_employee: number(legacy_employee).unwrap_or_default(),
            migrated_employee: number(migrated_employee).unwrap_or_default(),
            name: name.into_iter().find(|name| !name.is_empty()).unwrap_or_default(),
            contract: difference.contract.clone(),
            period: texts.period(difference.period),
            measure: texts.term("measure", difference.measure.as_str()),
            components: self.components(difference.group),
            legacy_amount: self.amount(difference.legacy),
            migrated_amount: self.amount(difference.migrated),
            delta: texts.amount(difference.delta),
            cause: difference.cause.map_or("", |cause| cause.as_str()).to_owned(),
            proof: texts.message(&difference.proof),
            status: standing.status.as_str().to_owned(),
            status_label: texts.term("status", standing.status.as_str()),
            decision: standing.decision.map(|decision| self.decision(decision)).unwrap_or_default(),
            agreed_amount: self.amount(standing.agreed.flatten()),
            legacy_origin: lines_origin(texts, legacy, &difference.legacy_lines),
            migrated_origin: lines_origin(texts, migrated, &difference.migrated_lines),
        }
    }

    /// A decision in words: what, why, who and when.
    pub(crate) fn decision(&self, decision: &Decision) -> String {
        let message = Message::new("decision-sentence")
            .with("choice", choice(decision.choice))
            .with("reason", decision.reason.as_str())
            .with("by", decision.by.as_str())
            .with("at", self.texts.timestamp(decision.at));
        let sentence = self.texts.message(&message);
        if decision.note.is_empty() { sentence } else { format!("{sentence} — {}", decision.note) }
    }
}

/// A choice in words, with its amount where it has one.
pub(crate) fn choice(choice: Choice) -> Message {
    match choice {
        Choice::TakeLegacy => Message::new("choice-take-legacy"),
        Choice::TakeMigrated => Message::new("choice-take-migrated"),
        Choice::SetAmount(amount) => Message::new("choice-set-amount-to").with("amount", amount),
        Choice::AcceptAsExpected => Message::new("choice-accept-as-expected"),
        Choice::Defer => Message::new("choice-defer"),
    }
}
