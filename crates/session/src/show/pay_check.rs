//! Will everyone be paid?

use paritas_model::{Message, NetBasis, PayHarm, Period, Total};

use super::{Show, narrow};
use crate::view::{HarmCountView, HarmView};

impl Show<'_> {
    /// Who may not be paid rightly, counted by what may happen, the worst first.
    pub(crate) fn harm_counts(&self) -> Vec<HarmCountView> {
        // Harms of one kind stand together.
        let kinds = self.reconciliation.pay_check.harms.chunk_by(|one, other| one.harm == other.harm);
        let count = |harms: &[PayHarm]| {
            let word = harms.first().map(|one| one.harm.as_str()).unwrap_or_default();
            let at_stake: Total = harms.iter().map(|one| one.at_stake).sum();
            HarmCountView {
                harm: word.to_owned(),
                label: self.texts.term("pay-harm", word),
                count: narrow(harms.len()),
                at_stake: self.texts.total(at_stake),
            }
        };
        kinds.map(count).collect()
    }

    /// What stands for the amount that reaches the employee.
    pub(crate) fn net_basis(&self) -> String {
        match self.reconciliation.pay_check.net {
            NetBasis::Group(group) => self
                .texts
                .message(&Message::new("report-paid-basis-component").with("component", self.components(group))),
            NetBasis::AllAmounts => self.texts.text("report-paid-basis-all"),
        }
    }

    /// One harm, formatted; `index` is its place among all.
    pub(crate) fn harm(&self, index: usize, harm: &PayHarm) -> HarmView {
        let (legacy_employee, migrated_employee, name) = self.people(harm.matched);
        let total = |total: Option<Total>| total.map(|total| self.texts.total(total));
        let word = harm.harm.as_str();
        HarmView {
            rank: self.texts.count(i64::from(narrow(index + 1))),
            harm: word.to_owned(),
            label: self.texts.term("pay-harm", word),
            matched: harm.matched,
            legacy_employee,
            migrated_employee,
            name,
            period: if harm.period == Period::UNNAMED { String::new() } else { self.texts.period(harm.period) },
            legacy_net: total(harm.legacy),
            migrated_net: total(harm.migrated),
            at_stake: self.texts.total(harm.at_stake),
            sentence: self.texts.message(&harm.sentence),
        }
    }
}
