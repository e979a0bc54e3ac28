//! Control totals: what an officer checks first, and an auditor last; and the bridge that leads from the legacy one to
//! the migrated one.
//!
//! Amounts only (hours and rates don't add up to money, but for the amounts computed of them), the legacy side in the migrated convention. Keys: `headcount`
//! and `all` have none; a component group is named by its legacy codes where the migrated ones are the same, and by
//! `legacy → migrated` otherwise, with nothing on the side it does not exist on; a unit by its name, see [`units`].
//!
//! In the totals of units and of all stands pay of the period that is no sum of other components. Sums of others
//! (gross, net), balances and cumulatives stand apart, by group, the last two by group and period.
//!
//! # The bridge
//!
//! Every amount of a total is there for one reason: it is equal on both sides, it belongs to a difference of a finding,
//! it is within tolerance, its employee is only on one side, its group is not confirmed … ([`BridgeReason`]). Summed by
//! reason, that is a bridge from one total to the other, to the cent. It is not made to close: what was compared and
//! belongs neither to a finding nor to what was tolerated has to be the same on both sides, or the run is refused
//! ([`account`]).
//!
//! In a unit's total an amount of a difference stands in the unit of the migrated side, and whatever the legacy side has
//! under another unit is `other_unit`: so a finding adds up to the same over all units as in all.

mod account;
mod sums;
pub(crate) mod units;

use std::collections::BTreeMap;

use paritas_model::{
    BridgeReason, Comparability, ComponentGroup, ComponentKind, ControlScope, ControlTotal, ControlValue, Difference,
    Match, MatchStatus, Measure, PayTable, Period, Side,
};

use crate::ReconcileError;
use crate::fates::Fates;
use crate::plan::Plan;
use crate::tolerated::ToleratedSums;
use account::Account;
use sums::Unmatched;
use units::Units;

/// What one group is called in control totals and sentences.
pub(crate) fn group_name(group: &ComponentGroup, legacy: &PayTable, migrated: &PayTable) -> String {
    let (ours, theirs) = (group.legacy_text(legacy), group.migrated_text(migrated));
    if ours == theirs { ours } else { format!("{ours} → {theirs}").trim().to_owned() }
}

/// Both sides' totals, and where every difference counts in.
pub(crate) struct Totals {
    pub(crate) totals: Vec<ControlTotal>,
    /// For each difference, the totals its amounts are part of, as indices.
    pub(crate) counted_in: Vec<Vec<u32>>,
}

/// What totals are made from.
pub(crate) struct Basis<'a> {
    pub(crate) plan: &'a Plan<'a>,
    pub(crate) matches: &'a [Match],
    /// The groups, derived ones marked.
    pub(crate) groups: &'a [ComponentGroup],
    pub(crate) units: &'a Units,
    /// What became of the lines and of the computed amounts.
    pub(crate) fates: &'a Fates,
    /// The differences, with their findings.
    pub(crate) differences: &'a [Difference],
    pub(crate) tolerated: &'a ToleratedSums,
}

/// Sums both sides, by reason.
///
/// # Errors
/// [`ReconcileError::BridgeOpen`], which only a defect of this program can cause.
pub(crate) fn control_totals(from: &Basis<'_>) -> Result<Totals, ReconcileError> {
    let plan = from.plan;
    let mut accounts = Accounts::new(from);
    for (side, place) in [Side::Legacy, Side::Migrated].into_iter().zip(0..) {
        let unmatched = Unmatched::new(plan.table(side), side, from.matches);
        accounts.add_lines(plan, side, &from.fates.lines[place], &unmatched, from.units);
        accounts.add_computed(plan, side, &from.fates.computed[place], &unmatched, from.units);
    }
    let places: Vec<Option<Place>> = from.differences.iter().map(|one| place_of(from, one)).collect();
    for (difference, place) in from.differences.iter().zip(&places) {
        if let (Some(place), Some(finding)) = (place, difference.finding) {
            let amounts = [difference.legacy, difference.migrated].map(|amount| amount.unwrap_or_default());
            accounts.at(place, |account| account.tell_apart(BridgeReason::Finding(finding), amounts));
        }
    }
    for (&(group, period, unit), &sums) in from.tolerated.iter() {
        let place = Place { group, period: plan.period(period), unit };
        let denominator = plan.map.rules[group as usize].denominator(Measure::Amount);
        accounts.at(&place, |account| account.tell_tolerated_apart(sums, denominator));
    }
    accounts.close(from, &places)
}

/// Where an amount counts: in its group, in the group's period where that is a balance or a cumulative, in its unit.
struct Place {
    group: u32,
    period: Period,
    unit: u32,
}

/// `None` for hours and rates, and for what was not compared: its lines say for themselves why.
fn place_of(from: &Basis<'_>, difference: &Difference) -> Option<Place> {
    if difference.measure != Measure::Amount || difference.comparability != Comparability::Compared {
        return None;
    }
    let unit = from.units.of_lines(from.plan, &difference.legacy_lines, &difference.migrated_lines);
    Some(Place { group: difference.group, period: difference.period, unit })
}

/// Every total in the making.
struct Accounts {
    scopes: Vec<ControlScope>,
    groups: Vec<Account>,
    /// Balances and cumulatives: two ends of month of one balance are not two balances.
    states: BTreeMap<(u32, Period), Account>,
    units: Vec<Account>,
}

impl Accounts {
    fn new(from: &Basis<'_>) -> Self {
        let scope = |group: &ComponentGroup| match group.kind(from.plan.legacy, from.plan.migrated) {
            ComponentKind::Period if group.derived => ControlScope::Derived,
            ComponentKind::Period => ControlScope::Component,
            ComponentKind::Balance => ControlScope::Balance,
            ComponentKind::YearToDate => ControlScope::YearToDate,
        };
        Self {
            scopes: from.groups.iter().map(scope).collect(),
            groups: vec![Account::default(); from.groups.len()],
            states: BTreeMap::new(),
            units: vec![Account::default(); from.units.names.len()],
        }
    }

    /// Does something to every account that amounts of this place count in, but for that of all, which is the sum of its
    /// groups.
    fn at(&mut self, place: &Place, change: impl Fn(&mut Account)) {
        match self.scopes[place.group as usize] {
            ControlScope::Component => {
                change(&mut self.groups[place.group as usize]);
                change(&mut self.units[place.unit as usize]);
            }
            ControlScope::Balance | ControlScope::YearToDate => {
                change(self.states.entry((place.group, place.period)).or_default());
            }
            _ => change(&mut self.groups[place.group as usize]),
        }
    }

    /// Makes totals of the accounts, each with its bridge, and checks that they agree with each other.
    fn close(mut self, from: &Basis<'_>, places: &[Option<Place>]) -> Result<Totals, ReconcileError> {
        let (plan, groups) = (from.plan, from.groups);
        let mut totals = vec![headcount(plan, from.matches)];
        let mut all = Account::default();
        let mut of_group = vec![None; groups.len()];
        let mut of_state = BTreeMap::new();
        let mut of_unit = vec![None; self.units.len()];
        let index = |totals: &[ControlTotal]| u32::try_from(totals.len()).unwrap_or(u32::MAX);
        for (group, place) in groups.iter().zip(0_u32..) {
            let key = group_name(group, plan.legacy, plan.migrated);
            let scope = self.scopes[place as usize];
            if matches!(scope, ControlScope::Balance | ControlScope::YearToDate) {
                for (&(_, period), account) in self.states.range((place, Period::UNNAMED)..(place + 1, Period::UNNAMED))
                {
                    of_state.insert((place, period), index(&totals));
                    totals.push(account.total(scope, format!("{key} {period}").trim_end().to_owned())?);
                }
                continue;
            }
            let account = &self.groups[place as usize];
            if scope == ControlScope::Component {
                all.add_all(account);
            }
            of_group[place as usize] = Some(index(&totals));
            totals.push(account.total(scope, key)?);
        }
        if from.units.named {
            let mut over_all = Account::default();
            for account in &mut self.units {
                account.tell_other_units_apart();
                over_all.add_all(account);
            }
            if !over_all.is_but_for_units(&all) {
                return Err(open(ControlScope::Unit, String::new()));
            }
            for (unit, (name, account)) in from.units.names.iter().zip(&self.units).enumerate() {
                // Every table knows the empty unit; it is worth a line only where money stands under it.
                if !name.is_empty() || !account.is_nothing() {
                    of_unit[unit] = Some(index(&totals));
                    totals.push(account.total(ControlScope::Unit, name.clone())?);
                }
            }
        }
        let of_all = index(&totals);
        totals.push(all.total(ControlScope::All, String::new())?);
        let counted_in = |place: &Place| match self.scopes[place.group as usize] {
            ControlScope::Component => {
                vec![of_group[place.group as usize], of_unit[place.unit as usize], Some(of_all)]
            }
            ControlScope::Balance | ControlScope::YearToDate => {
                vec![of_state.get(&(place.group, place.period)).copied()]
            }
            _ => vec![of_group[place.group as usize]],
        };
        let counted_in = places
            .iter()
            .map(|place| place.as_ref().map(counted_in).unwrap_or_default().into_iter().flatten().collect())
            .collect();
        Ok(Totals { totals, counted_in })
    }
}

fn open(scope: ControlScope, key: String) -> ReconcileError {
    ReconcileError::BridgeOpen { scope: scope.as_str(), key }
}

fn headcount(plan: &Plan<'_>, matches: &[Match]) -> ControlTotal {
    let count = |count: usize| ControlValue::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let matched = matches.iter().filter(|found| found.status == MatchStatus::Matched).count();
    ControlTotal {
        scope: ControlScope::Headcount,
        key: String::new(),
        legacy: count(plan.legacy.employees.len()),
        migrated: count(plan.migrated.employees.len()),
        compared_legacy: count(matched),
        compared_migrated: count(matched),
        bridge: Vec::new(),
    }
}
