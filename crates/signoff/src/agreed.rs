//! What the migrated side is to hold once the decisions are carried out, total by total.

use std::collections::BTreeMap;

use paritas_case::Decision;
use paritas_model::{BridgeReason, BridgeTerm, ControlTotal, ControlValue, DifferenceKey, Total};
use paritas_reconcile::Reconciliation;

use crate::standing;

/// By how much the decisions change the migrated side of control totals, and of the findings in their bridges.
///
/// Found in one pass over the differences: a national payroll has hundreds of totals and a million differences.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreed {
    of_total: BTreeMap<u32, Total>,
    of_finding: BTreeMap<(u32, u32), Total>,
}

impl Agreed {
    /// What follows from these decisions.
    pub fn new(reconciliation: &Reconciliation, decisions: &BTreeMap<DifferenceKey, Decision>) -> Self {
        let mut agreed = Self::default();
        for (difference, totals) in reconciliation.differences.iter().zip(&reconciliation.counted_in) {
            let Some(amount) = standing(difference, decisions).agreed.filter(|&amount| amount != difference.migrated)
            else {
                continue;
            };
            let change = Total::from(amount.unwrap_or_default()).minus(difference.migrated.unwrap_or_default());
            for &total in totals {
                let sum = agreed.of_total.entry(total).or_default();
                *sum = sum.plus(change);
                if let Some(finding) = difference.finding {
                    let sum = agreed.of_finding.entry((total, finding)).or_default();
                    *sum = sum.plus(change);
                }
            }
        }
        agreed
    }

    /// What the migrated side of the control total with this index is to hold; `None` for a headcount, which decisions
    /// on amounts don't touch.
    pub fn total(&self, index: usize, total: &ControlTotal) -> Option<Total> {
        let ControlValue::Sum(migrated) = total.migrated else { return None };
        let change = u32::try_from(index).ok().and_then(|index| self.of_total.get(&index).copied());
        Some(migrated.plus(change.unwrap_or_default()))
    }

    /// What the migrated side of one term of that total's bridge is to hold.
    pub fn term(&self, index: usize, term: &BridgeTerm) -> Total {
        let change = match term.reason {
            BridgeReason::Finding(finding) => {
                u32::try_from(index).ok().and_then(|index| self.of_finding.get(&(index, finding)).copied())
            }
            _ => None,
        };
        term.migrated.plus(change.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use paritas_case::Choice;
    use paritas_model::ControlScope;

    use super::*;
    use crate::testing::small;

    #[test]
    fn every_total_says_what_is_agreed_and_its_bridge_says_why() {
        let mut case = small();
        case.decide("1/M-1//2026-03/amount/3000/", Choice::TakeLegacy, "why");
        case.decide("2/M-2//2026-03/amount//S999", Choice::TakeLegacy, "why");
        let totals = &case.reconciliation.control_totals;
        let agreed = Agreed::new(&case.reconciliation, &case.decisions);
        let mut changed = Vec::new();
        let (mut by_component, mut all) = (Total::ZERO, Total::ZERO);
        for (index, total) in totals.iter().enumerate() {
            let Some(after) = agreed.total(index, total) else {
                assert_eq!(total.scope, ControlScope::Headcount);
                continue;
            };
            if ControlValue::Sum(after) != total.migrated {
                changed.push((total.scope.as_str(), total.key.as_str(), after.to_string()));
            }
            let terms: Total = total.bridge.iter().map(|term| agreed.term(index, term)).sum();
            assert_eq!(terms, after, "{total:?}");
            match total.scope {
                ControlScope::Component => by_component = by_component.plus(after),
                _ => all = after,
            }
        }
        changed.sort_unstable();
        let expected =
            [("all", "", "4565.01"), ("component", "3000 → S301+S302", "120.00"), ("component", "→ S999", "0.00")];
        assert_eq!(changed, expected.map(|(scope, key, sum)| (scope, key, sum.to_owned())));
        assert_eq!(by_component, all);
    }
}
