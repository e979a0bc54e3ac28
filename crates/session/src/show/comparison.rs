use paritas_model::Amount;
use paritas_reconcile::{ComparedLine, Outcome};

use super::Show;
use super::origin::lines_origin;
use crate::view::ComparisonView;

impl Show<'_> {
    /// One comparison of one employee, formatted.
    pub(crate) fn comparison(&self, line: &ComparedLine) -> ComparisonView {
        let texts = self.texts;
        let group = line.group.and_then(|group| self.reconciliation.groups.get(group as usize));
        let difference = line.difference.map(|index| &self.reconciliation.differences[index as usize]);
        ComparisonView {
            contract: line.contract.clone(),
            period: texts.period(line.period),
            measure: texts.term("measure", line.measure.as_str()),
            legacy_components: group.map(|group| self.legacy_components(group)).unwrap_or_default(),
            migrated_components: group.map(|group| self.migrated_components(group)).unwrap_or_default(),
            legacy_amount: self.amount(line.legacy),
            migrated_amount: self.amount(line.migrated),
            delta: delta(line).map(|delta| texts.amount(delta)).unwrap_or_default(),
            outcome: outcome_word(line.outcome).to_owned(),
            difference: difference.map(|difference| self.difference(difference)),
            legacy_origin: lines_origin(texts, &self.inputs.legacy, &line.legacy_lines),
            migrated_origin: lines_origin(texts, &self.inputs.migrated, &line.migrated_lines),
        }
    }
}

/// Migrated − legacy where both could be compared and are not equal.
fn delta(line: &ComparedLine) -> Option<Amount> {
    match line.outcome {
        Outcome::WithinTolerance | Outcome::Different => {
            line.migrated.unwrap_or_default().checked_sub(line.legacy.unwrap_or_default())
        }
        Outcome::Equal | Outcome::ZeroVsAbsent | Outcome::NotComparable | Outcome::NotCompared => None,
    }
}

const fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Equal => "equal",
        Outcome::WithinTolerance => "within_tolerance",
        Outcome::ZeroVsAbsent => "zero_vs_absent",
        Outcome::Different => "different",
        Outcome::NotComparable => "not_comparable",
        Outcome::NotCompared => "not_compared",
    }
}
