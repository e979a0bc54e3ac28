use paritas_model::{Amount, Comparability};

use super::merge::Sum;
use super::rejected::Hit;
use super::{Cell, RejectedIndex};
use crate::map::GroupRule;
use crate::plan::Plan;
use crate::{AmountRules, Outcome, ZeroVsAbsent};

/// How one comparison ended, with the amounts as far as they can be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) outcome: Outcome,
    /// Why it could not be compared, where it could not.
    pub(crate) comparability: Comparability,
    /// The legacy amount in the migrated convention; `None` where absent or not exact.
    pub(crate) legacy: Option<Amount>,
    /// The migrated amount; `None` where absent or beyond range.
    pub(crate) migrated: Option<Amount>,
}

/// Judges one cell. The first that holds decides:
/// 1. the contract could not be tied → not comparable;
/// 2. a cell that is known to belong here was rejected → not comparable, whatever the rest adds up to;
/// 3. both sums equal, by cross-multiplication → equal;
/// 4. one is absent and the other 0.00 → not a difference, unless the profile says so;
/// 5. a cell that *may* belong here was rejected → not comparable;
/// 6. one is hours whose rate is not known → not comparable;
/// 7. the other side's amount is what another rounding of the same hours × rate gives → within tolerance;
/// 8. both sums within the tolerance, by cross-multiplication → within tolerance;
/// 9. a sum can't be held exactly → not comparable;
/// 10. different.
pub(crate) fn judge(plan: &Plan<'_>, rejected: &RejectedIndex, rules: &AmountRules, cell: &Cell<'_>) -> Verdict {
    let rule = plan.map.rules[cell.key.group as usize];
    let legacy = held(cell.legacy, rule.denominator(cell.key.measure));
    let migrated = held(cell.migrated, 1);
    let verdict = |outcome, comparability| Verdict { outcome, comparability, legacy: legacy.0, migrated: migrated.0 };
    let slot = &plan.slots[cell.key.slot as usize];
    if slot.untied {
        return verdict(Outcome::NotComparable, Comparability::ContractUnmatched);
    }
    let hit = rejected.hit(slot.matched, &cell.key);
    if hit == Hit::Certain {
        return verdict(Outcome::NotComparable, Comparability::CounterpartRejected);
    }
    let distance = distance(cell, rule);
    if distance == Some(0) {
        return verdict(Outcome::Equal, Comparability::Compared);
    }
    let zero_and_absent = matches!((cell.legacy, cell.migrated), (Sum::Of(0), Sum::Absent) | (Sum::Absent, Sum::Of(0)));
    if zero_and_absent && rules.zero_vs_absent == ZeroVsAbsent::Equal {
        return verdict(Outcome::ZeroVsAbsent, Comparability::Compared);
    }
    if hit == Hit::Possible {
        return verdict(Outcome::NotComparable, Comparability::CounterpartRejected);
    }
    if matches!(cell.legacy, Sum::NoRate) || matches!(cell.migrated, Sum::NoRate) {
        return verdict(Outcome::NotComparable, Comparability::RateMissing);
    }
    if is_other_rounding(cell, rule) {
        return verdict(Outcome::WithinTolerance, Comparability::Compared);
    }
    if distance.is_some_and(|distance| is_tolerated(distance, cell, rule)) {
        return verdict(Outcome::WithinTolerance, Comparability::Compared);
    }
    let delta_held = match (legacy.0, migrated.0) {
        (Some(legacy), Some(migrated)) => migrated.checked_sub(legacy).is_some(),
        (Some(legacy), None) => legacy.checked_neg().is_some(),
        (None, _) => true,
    };
    if legacy.1 && migrated.1 && delta_held {
        verdict(Outcome::Different, Comparability::Compared)
    } else {
        verdict(Outcome::NotComparable, Comparability::FactorInexact)
    }
}

/// Whether the two sums are one product, rounded in two ways.
fn is_other_rounding(cell: &Cell<'_>, rule: GroupRule) -> bool {
    let ([legacy, migrated], (Sum::Of(ours), Sum::Of(theirs))) = (cell.leeway, (cell.legacy, cell.migrated)) else {
        return false;
    };
    let denominator = i128::from(rule.denominator(cell.key.measure));
    let [less, more] =
        [legacy.less + migrated.more, legacy.more + migrated.less].map(|most| most.checked_mul(denominator));
    let apart = theirs.checked_mul(denominator).and_then(|theirs| theirs.checked_sub(ours));
    matches!((apart, less, more), (Some(apart), Some(less), Some(more)) if -less <= apart && apart <= more)
}

/// Whether a distance is at most the tolerance, or at most so many percent of the legacy amount; by
/// cross-multiplication, so that neither is rounded.
fn is_tolerated(distance: i128, cell: &Cell<'_>, rule: GroupRule) -> bool {
    let absolute = i128::from(rule.limits.tolerance.millionths()) * i128::from(rule.denominator(cell.key.measure));
    if distance <= absolute {
        return true;
    }
    let Sum::Of(legacy) = cell.legacy else { return false };
    let whole = 100 * i128::from(Amount::SCALE);
    let part = legacy.checked_abs().and_then(|size| size.checked_mul(i128::from(rule.limits.percent.millionths())));
    part.zip(distance.checked_mul(whole)).is_some_and(|(part, distance)| distance <= part)
}

/// The amount of a sum over `denominator`, and whether it (or its absence) could be expressed.
pub(crate) fn held(sum: Sum, denominator: i64) -> (Option<Amount>, bool) {
    match sum {
        Sum::Absent => (None, true),
        // Nearly all sums: neither a factor nor more than an amount holds. Division of 128 bits is a call.
        Sum::Of(sum) if denominator == 1 => {
            let amount = i64::try_from(sum).ok().map(Amount::from_millionths);
            (amount, amount.is_some())
        }
        Sum::Of(sum) if sum % i128::from(denominator) == 0 => {
            let amount = i64::try_from(sum / i128::from(denominator)).ok().map(Amount::from_millionths);
            (amount, amount.is_some())
        }
        Sum::Of(_) | Sum::Beyond | Sum::NoRate => (None, false),
    }
}

/// |Σ weight · legacy − denominator · Σ migrated|, where both are there and 128 bits hold it.
pub(crate) fn distance(cell: &Cell<'_>, rule: GroupRule) -> Option<i128> {
    let (Sum::Of(legacy), Sum::Of(migrated)) = (cell.legacy, cell.migrated) else {
        return None;
    };
    let denominator = rule.denominator(cell.key.measure);
    let migrated = if denominator == 1 { migrated } else { migrated.checked_mul(i128::from(denominator))? };
    legacy.checked_sub(migrated)?.checked_abs()
}
