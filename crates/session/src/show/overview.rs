use std::collections::BTreeMap;

use paritas_model::{ComponentKind, ControlScope, ControlTotal, ControlValue, Match, MatchStatus, Measure, Total};
use paritas_signoff::standing;
use paritas_texts::Texts;

use super::Show;
use crate::view::{ControlTotalView, FactView};

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

    pub(crate) fn control_totals(&self) -> Vec<ControlTotalView> {
        let changes = self.changes();
        self.reconciliation.control_totals.iter().map(|total| self.control_total(total, &changes)).collect()
    }

    fn control_total(&self, total: &ControlTotal, changes: &Changes) -> ControlTotalView {
        let after = match (total.scope, total.migrated) {
            (ControlScope::All, ControlValue::Sum(sum)) => Some(sum.plus(changes.all)),
            (ControlScope::Component, ControlValue::Sum(sum)) => {
                Some(sum.plus(changes.of_component.get(&total.key).copied().unwrap_or_default()))
            }
            // Decisions hire and dismiss nobody, and an amount that is added names no unit.
            _ => None,
        };
        ControlTotalView {
            scope: self.texts.term("scope", total.scope.as_str()),
            key: total.key.clone(),
            legacy: self.value(total.legacy),
            migrated: self.value(total.migrated),
            delta: self.value(total.migrated.minus(total.legacy)),
            after: after.map(|sum| self.texts.total(sum)).unwrap_or_default(),
            differs: total.migrated != total.legacy,
        }
    }

    fn value(&self, value: ControlValue) -> String {
        match value {
            ControlValue::Count(count) => self.texts.count(count),
            ControlValue::Sum(sum) => self.texts.total(sum),
        }
    }

    /// By how much the decisions change the migrated side, found in one pass over the differences: asking for each
    /// control total by itself would pass over them hundreds of times.
    fn changes(&self) -> Changes {
        let mut of_group: BTreeMap<u32, Total> = BTreeMap::new();
        for difference in &self.reconciliation.differences {
            if difference.measure != Measure::Amount {
                continue;
            }
            if let Some(agreed) = standing(difference, self.decisions).agreed {
                let change = Total::from(agreed.unwrap_or_default()).minus(difference.migrated.unwrap_or_default());
                let sum = of_group.entry(difference.group).or_default();
                *sum = sum.plus(change);
            }
        }
        let (legacy, migrated) = (&self.inputs.legacy.pay, &self.inputs.migrated.pay);
        let is_pay =
            |group: u32| self.reconciliation.groups[group as usize].kind(legacy, migrated) == ComponentKind::Period;
        let all = of_group.iter().filter(|(group, _)| is_pay(**group)).map(|(_, change)| *change).sum();
        let mut changes = Changes { all, of_component: BTreeMap::new() };
        for (group, change) in of_group {
            let sum = changes.of_component.entry(self.control_key(group)).or_default();
            *sum = sum.plus(change);
        }
        changes
    }

    /// What the control total of a group is called: its migrated codes, or the legacy ones where it has none.
    fn control_key(&self, group: u32) -> String {
        let group = &self.reconciliation.groups[group as usize];
        let migrated = group.migrated_text(&self.inputs.migrated.pay);
        if migrated.is_empty() { group.legacy_text(&self.inputs.legacy.pay) } else { migrated }
    }
}

struct Changes {
    all: Total,
    of_component: BTreeMap<String, Total>,
}
