//! One control total in the making: both sides' amounts by reason, exact.

use std::collections::BTreeMap;

use paritas_model::{Amount, BridgeReason, BridgeTerm, ControlScope, ControlTotal, ControlValue, Factor, Side, Total};

use super::open;
use crate::ReconcileError;
use crate::exact_sum::ExactSum;

/// The sums of both sides by reason. What was compared is `equal` until it is told apart.
#[derive(Debug, Clone, Default)]
pub(super) struct Account {
    parts: BTreeMap<BridgeReason, [ExactSum; 2]>,
}

impl Account {
    /// Adds lines of one side: `sum` (in millionths) × `factor`.
    pub(super) fn add(&mut self, reason: BridgeReason, side: Side, sum: i128, factor: Factor) {
        if sum != 0 {
            self.parts.entry(reason).or_default()[side.index()].add(sum, factor);
        }
    }

    /// Adds another account.
    pub(super) fn add_all(&mut self, other: &Self) {
        for (&reason, sums) in &other.parts {
            for (sum, more) in self.parts.entry(reason).or_default().iter_mut().zip(sums) {
                sum.add_all(more);
            }
        }
    }

    /// Tells the amounts of a comparison apart from what is equal.
    pub(super) fn tell_apart(&mut self, reason: BridgeReason, amounts: [Amount; 2]) {
        let sums = amounts.map(|amount| (i128::from(amount.millionths()), Factor::ONE));
        self.take(reason, sums);
    }

    /// Tells apart what was tolerated; the legacy sum is over `denominator`.
    pub(super) fn tell_tolerated_apart(&mut self, [legacy, migrated]: [i128; 2], denominator: i64) {
        let over = Factor::new(1, denominator).unwrap_or(Factor::ONE);
        self.take(BridgeReason::WithinTolerance, [(legacy, over), (migrated, Factor::ONE)]);
    }

    fn take(&mut self, reason: BridgeReason, sums: [(i128, Factor); 2]) {
        for (index, (sum, factor)) in sums.into_iter().enumerate() {
            self.parts.entry(BridgeReason::Equal).or_default()[index].add(-sum, factor);
            self.parts.entry(reason).or_default()[index].add(sum, factor);
        }
    }

    /// In a unit what is equal stays where the migrated side has it; what the legacy side has more or less is under
    /// another unit there.
    pub(super) fn tell_other_units_apart(&mut self) {
        let equal = self.parts.entry(BridgeReason::Equal).or_default();
        let moved = equal[0].minus(&equal[1]);
        if !moved.is_zero() {
            equal[0] = equal[1].clone();
            self.parts.insert(BridgeReason::OtherUnit, [moved, ExactSum::default()]);
        }
    }

    /// Whether this sum of all units is the account of all: reason by reason, and nothing came from or went to another
    /// unit in the end.
    pub(super) fn is_but_for_units(&self, all: &Self) -> bool {
        let none = Default::default();
        let of = |account: &Self, reason: BridgeReason| account.parts.get(&reason).unwrap_or(&none).clone();
        self.parts.keys().chain(all.parts.keys()).all(|&reason| {
            let (ours, theirs) = (of(self, reason), of(all, reason));
            ours.iter().zip(&theirs).all(|(ours, theirs)| ours.minus(theirs).is_zero())
        })
    }

    /// Whether every sum is nothing.
    pub(super) fn is_nothing(&self) -> bool {
        self.parts.values().flatten().all(ExactSum::is_zero)
    }

    /// The total, with its bridge.
    ///
    /// # Errors
    /// What is said to be equal is not.
    pub(super) fn total(&self, scope: ControlScope, key: String) -> Result<ControlTotal, ReconcileError> {
        let [mut legacy, mut migrated, mut compared_legacy, mut compared_migrated] =
            std::array::from_fn(|_| ExactSum::default());
        let mut bridge = Vec::with_capacity(self.parts.len());
        for (&reason, [ours, theirs]) in &self.parts {
            if reason == BridgeReason::Equal && !ours.minus(theirs).is_zero() {
                return Err(open(scope, key));
            }
            legacy.add_all(ours);
            migrated.add_all(theirs);
            if is_compared(reason) {
                compared_legacy.add_all(ours);
                compared_migrated.add_all(theirs);
            }
            bridge.push(BridgeTerm { reason, legacy: ours.total(), migrated: theirs.total() });
        }
        let legacy = legacy.total();
        // A sum under 1/12 may end between two millionths. Each term is shown rounded, and so is the total: what that
        // leaves is a term like the others, so that whoever adds up what is shown comes out right.
        let shown: Total = bridge.iter().map(|term| term.legacy).sum();
        let rounding = legacy.minus(shown);
        bridge.push(BridgeTerm { reason: BridgeReason::FactorRounding, legacy: rounding, migrated: Total::ZERO });
        bridge.retain(|term| term.legacy != Total::ZERO || term.migrated != Total::ZERO);
        Ok(ControlTotal {
            scope,
            key,
            legacy: ControlValue::Sum(legacy),
            migrated: ControlValue::Sum(migrated.total()),
            compared_legacy: ControlValue::Sum(compared_legacy.total()),
            compared_migrated: ControlValue::Sum(compared_migrated.total()),
            bridge,
        })
    }
}

/// Whether amounts with this reason were compared. An amount under another unit was, as every amount of a difference.
const fn is_compared(reason: BridgeReason) -> bool {
    matches!(
        reason,
        BridgeReason::Equal | BridgeReason::Finding(_) | BridgeReason::WithinTolerance | BridgeReason::OtherUnit
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bridge_that_does_not_close_is_refused() {
        let mut account = Account::default();
        account.add(BridgeReason::Equal, Side::Legacy, 100, Factor::ONE);
        account.add(BridgeReason::Equal, Side::Migrated, 99, Factor::ONE);
        let refused = account.total(ControlScope::Component, "A".into()).unwrap_err();
        assert_eq!(refused, ReconcileError::BridgeOpen { scope: "component", key: "A".into() });
        account.tell_apart(BridgeReason::Finding(0), [2, 1].map(Amount::from_millionths));
        let total = account.total(ControlScope::Component, "A".into()).unwrap();
        let deltas: Vec<_> = total.bridge.iter().map(|term| (term.reason, term.delta().millionths())).collect();
        assert_eq!(deltas, [(BridgeReason::Equal, 0), (BridgeReason::Finding(0), -1)]);
    }

    #[test]
    fn what_rounding_leaves_is_a_term() {
        let mut account = Account::default();
        let third = "1/3".parse().unwrap();
        account.add(BridgeReason::LegacyOnly, Side::Legacy, 1, third);
        account.add(BridgeReason::Conflict, Side::Legacy, 1, third);
        // Two thirds of a millionth show as one, each third as none.
        let total = account.total(ControlScope::Component, "A".into()).unwrap();
        assert_eq!(total.legacy, ControlValue::Sum(Total::from_millionths(1)));
        let terms: Vec<_> = total.bridge.iter().map(|term| (term.reason, term.legacy.millionths())).collect();
        assert_eq!(terms, [(BridgeReason::FactorRounding, 1)]);
    }

    #[test]
    fn what_stands_under_another_unit_is_nothing_over_all_units() {
        let cents = |account: &mut Account, side, cents| account.add(BridgeReason::Equal, side, cents, Factor::ONE);
        let (mut day, mut night, mut all) = (Account::default(), Account::default(), Account::default());
        cents(&mut day, Side::Legacy, 30);
        cents(&mut night, Side::Legacy, 10);
        cents(&mut night, Side::Migrated, 40);
        all.add_all(&day);
        all.add_all(&night);
        let mut over_all = Account::default();
        for unit in [&mut day, &mut night] {
            unit.tell_other_units_apart();
            over_all.add_all(unit);
        }
        assert!(over_all.is_but_for_units(&all));
        let terms = |unit: &Account| {
            let total = unit.total(ControlScope::Unit, String::new()).unwrap();
            total.bridge.iter().map(|term| (term.reason, term.delta().millionths())).collect::<Vec<_>>()
        };
        assert_eq!(terms(&day), [(BridgeReason::OtherUnit, -30)]);
        assert_eq!(terms(&night), [(BridgeReason::Equal, 0), (BridgeReason::OtherUnit, 30)]);
        over_all.add(BridgeReason::Conflict, Side::Legacy, 1, Factor::ONE);
        assert!(!over_all.is_but_for_units(&all));
    }
}
