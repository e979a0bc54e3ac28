use paritas_model::{ControlTotal, ControlValue, Match, MatchStatus, Total};
use paritas_signoff::{ExplainedTerm, Results, explained};
use paritas_texts::Texts;

use super::Show;
use crate::view::{ControlTotalView, FactView, WhyView};

/// Employees by status; a status that needs someone's eye is marked where it occurs.
pub(crate) fn employee_counts(texts: &Texts, matches: &[Match]) -> Vec<FactView> {
    let count = |status: MatchStatus| matches.iter().filter(|found| found.status == status).count();
    let fact = |status: MatchStatus| FactView {
        label: texts.term("match", status.as_str()),
        value: texts.count(i64::try_from(count(status)).unwrap_or(i64::MAX)),
        warn: status != MatchStatus::Matched && count(status) > 0,
    };
    MatchStatus::ALL.into_iter().map(fact).collect()
}

impl Show<'_> {
    pub(crate) fn employee_counts(&self) -> Vec<FactView> {
        employee_counts(self.texts, &self.reconciliation.matches)
    }

    /// How the comparisons ended.
    pub(crate) fn line_counts(&self) -> Vec<FactView> {
        let counts = &self.reconciliation.counts;
        let fact = |label: String, count: u64, warn: bool| FactView {
            label,
            value: self.texts.count(i64::try_from(count).unwrap_or(i64::MAX)),
            warn: warn && count > 0,
        };
        let outcome = |word: &str, count: u64, warn: bool| fact(self.texts.term("outcome", word), count, warn);
        vec![
            fact(self.texts.text("lines-compared"), counts.compared, false),
            outcome("equal", counts.equal, false),
            outcome("within_tolerance", counts.within_tolerance, false),
            outcome("zero_vs_absent", counts.zero_vs_absent, false),
            outcome("different", counts.different, true),
            outcome("not_comparable", counts.not_comparable, true),
        ]
    }

    /// The control totals of these results, each explained.
    pub(crate) fn control_totals(&self, results: &Results<'_>) -> Vec<ControlTotalView> {
        let agreed = results.agreed();
        let totals = self.reconciliation.control_totals.iter().enumerate();
        let view = |(index, total): (usize, &ControlTotal)| {
            let why = explained(results, &agreed, index, total);
            self.control_total(total, agreed.total(index, total), &why)
        };
        totals.map(view).collect()
    }

    /// `agreed`: what the migrated side is to hold; none where decisions don't touch it (they hire and dismiss nobody).
    fn control_total(&self, total: &ControlTotal, agreed: Option<Total>, why: &[ExplainedTerm]) -> ControlTotalView {
        ControlTotalView {
            scope: self.texts.term("scope", total.scope.as_str()),
            key: total.key.clone(),
            legacy: self.value(total.legacy),
            migrated: self.value(total.migrated),
            delta: self.value(total.migrated.minus(total.legacy)),
            after: agreed.map(|sum| self.texts.total(sum)).unwrap_or_default(),
            differs: total.migrated != total.legacy,
            why: why.iter().map(|term| self.why(term)).collect(),
        }
    }

    fn why(&self, term: &ExplainedTerm) -> WhyView {
        WhyView {
            label: term.label(self.texts),
            delta: self.texts.total(term.delta),
            remaining: self.texts.total(term.remaining),
        }
    }

    fn value(&self, value: ControlValue) -> String {
        match value {
            ControlValue::Count(count) => self.texts.count(count),
            ControlValue::Sum(sum) => self.texts.total(sum),
        }
    }
}
