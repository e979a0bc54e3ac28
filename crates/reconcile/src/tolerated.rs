//! What was tolerated, and where too much of it was.
//!
//! A cent here and there is rounding; a cent for 1,896 people is 18.96 that somebody lost. So a component may have a cap:
//! beyond it everything that was tolerated in it is a difference after all, and that is said.

use std::collections::BTreeMap;

use paritas_model::{Amount, Comparability, Factor, LineCounts, Measure, Message, Total};

use crate::Outcome;
use crate::causes::Place;
use crate::compare::{Cell, Sum, Verdict, distance};
use crate::differences::{Unequal, place};
use crate::exact_sum::ExactSum;
use crate::fates::Fates;
use crate::findings::total_arg;
use crate::map::GroupRule;
use crate::plan::{Fate, Plan};
use crate::totals::group_name;
use crate::totals::units::Units;

/// What was tolerated of amounts, by group, joint period and unit: the legacy sum over the group's denominator, and the
/// migrated one.
pub(crate) type ToleratedSums = BTreeMap<(u32, u32, u32), [i128; 2]>;

/// The tolerated comparisons so far.
#[derive(Debug)]
pub(crate) struct Tolerated {
    /// What each group's tolerated distances add up to, by measure, times its denominator.
    sums: Vec<[i128; Measure::ALL.len()]>,
    /// Those of groups with a cap.
    capped: Vec<Unequal>,
    /// Migrated − legacy of every one, where something is derived from them.
    pub(crate) deltas: BTreeMap<Place, Amount>,
    keeps_deltas: bool,
    /// For control totals.
    pub(crate) by_place: ToleratedSums,
}

impl Tolerated {
    pub(crate) fn new(groups: usize, keeps_deltas: bool) -> Self {
        Self {
            sums: vec![[0; Measure::ALL.len()]; groups],
            capped: Vec::new(),
            deltas: BTreeMap::new(),
            keeps_deltas,
            by_place: BTreeMap::new(),
        }
    }

    /// Takes note of a comparison that ended within tolerance.
    pub(crate) fn see(&mut self, plan: &Plan<'_>, units: &Units, cell: &Cell<'_>, verdict: Verdict) {
        let group = cell.key.group as usize;
        if cell.key.measure == Measure::Amount {
            let unit = units.of_lines(plan, cell.legacy_lines, cell.migrated_lines);
            let sums = self.by_place.entry((cell.key.group, cell.key.period, unit)).or_default();
            for (total, sum) in sums.iter_mut().zip([cell.legacy, cell.migrated]) {
                // Only what 128 bits hold is tolerated; a total at its bound would show as a bridge that does not close.
                *total = total.saturating_add(if let Sum::Of(sum) = sum { sum } else { 0 });
            }
        }
        let rule = plan.map.rules[group];
        if rule.limits.cap.is_some() {
            let distance = distance(cell, rule).unwrap_or(i128::MAX);
            let sum = &mut self.sums[group][cell.key.measure as usize];
            *sum = sum.saturating_add(distance);
            self.capped.push(Unequal::new(cell, verdict));
        }
        if self.keeps_deltas
            && let (Some(legacy), Some(migrated)) = (verdict.legacy, verdict.migrated)
        {
            self.deltas.extend(migrated.checked_sub(legacy).map(|delta| (place(&cell.key), delta)));
        }
    }

    /// Makes differences of what groups beyond their cap tolerated.
    pub(crate) fn apply_caps(
        &mut self,
        plan: &Plan<'_>,
        counts: &mut LineCounts,
        unequal: &mut Vec<Unequal>,
        fates: &mut Fates,
        messages: &mut Vec<Message>,
    ) {
        let mut lifted = vec![[0_u64; Measure::ALL.len()]; self.sums.len()];
        let is_beyond = |rule: &GroupRule, measure: Measure, sum: i128| {
            let cap = rule.limits.cap.map(|cap| i128::from(cap.millionths()) * i128::from(rule.denominator(measure)));
            cap.is_some_and(|cap| sum > cap)
        };
        let beyond: Vec<[bool; Measure::ALL.len()]> = self
            .sums
            .iter()
            .zip(&plan.map.rules)
            .map(|(sums, rule)| Measure::ALL.map(|measure| is_beyond(rule, measure, sums[measure as usize])))
            .collect();
        self.by_place.retain(|&(group, _, _), _| !beyond[group as usize][Measure::Amount as usize]);
        for mut one in self.capped.drain(..) {
            let (group, measure) = (one.key.group as usize, one.key.measure as usize);
            if !beyond[group][measure] {
                continue;
            }
            lifted[group][measure] += 1;
            counts.within_tolerance -= 1;
            self.deltas.remove(&place(&one.key));
            if one.is_exact() {
                counts.different += 1;
                one.verdict.outcome = Outcome::Different;
            } else {
                // Near enough by cross-multiplication, but no amount that could be shown or corrected.
                counts.not_comparable += 1;
                one.verdict.outcome = Outcome::NotComparable;
                one.verdict.comparability = Comparability::FactorInexact;
                fates.spoil(plan, &one.key, [&one.legacy_lines, &one.migrated_lines], Fate::FactorInexact);
            }
            unequal.push(one);
        }
        for (group, counts) in lifted.iter().enumerate() {
            let rule = plan.map.rules[group];
            for (measure, &count) in Measure::ALL.into_iter().zip(counts).filter(|(_, count)| **count > 0) {
                let mut sum = ExactSum::default();
                let over = Factor::new(1, rule.denominator(measure)).unwrap_or(Factor::ONE);
                sum.add(self.sums[group][measure as usize], over);
                messages.push(
                    Message::new("warn-tolerance-cap")
                        .with("components", group_name(&plan.map.groups[group], plan.legacy, plan.migrated))
                        .with("count", count)
                        .with("sum", total_arg(sum.total()))
                        .with("cap", total_arg(Total::from(rule.limits.cap.unwrap_or(Amount::ZERO)))),
                );
            }
        }
    }
}

impl Unequal {
    /// Whether both amounts could be expressed.
    fn is_exact(&self) -> bool {
        self.verdict.legacy.is_some() && self.verdict.migrated.is_some()
    }
}
