//! One pass over the lines of a side: amounts by group, unit and reason.

use paritas_model::{BridgeReason, ControlScope, Factor, Match, MatchStatus, Measure, PayTable, Side};

use super::units::Units;
use super::{Accounts, Place};
use crate::computed::{ComputedAmount, Rounded};
use crate::plan::{Fate, Plan};

/// The reasons that a line has by itself, in the order of sums; `Equal` stands for all that was compared.
const OF_LINES: [BridgeReason; 13] = [
    BridgeReason::Equal,
    BridgeReason::LegacyOnly,
    BridgeReason::MigratedOnly,
    BridgeReason::Suggested,
    BridgeReason::Conflict,
    BridgeReason::GroupUnconfirmed,
    BridgeReason::ComponentEnded,
    BridgeReason::PeriodOneSided,
    BridgeReason::MeasureOneSided,
    BridgeReason::CounterpartRejected,
    BridgeReason::ContractUnmatched,
    BridgeReason::FactorInexact,
    BridgeReason::RateMissing,
];

/// Sums by reason, as they are, without factors.
type Sums = [i128; OF_LINES.len()];

/// Why the lines of each employee who is not matched are not compared, as places in [`OF_LINES`].
pub(super) struct Unmatched {
    of_employee: Vec<u8>,
}

impl Unmatched {
    pub(super) fn new(table: &PayTable, side: Side, matches: &[Match]) -> Self {
        let (only, suggested, conflict) = (if side == Side::Legacy { 1 } else { 2 }, 3, 4);
        let mut of_employee = vec![only; table.employees.len()];
        for found in matches {
            let employee = if side == Side::Legacy { found.legacy } else { found.migrated };
            let reason = match found.status {
                MatchStatus::Suggested => suggested,
                MatchStatus::Conflict => conflict,
                _ => only,
            };
            if let Some(employee) = employee {
                let known = &mut of_employee[employee as usize];
                // Someone in conflict with one and suggested for another is in conflict.
                *known = reason.max(*known);
            }
        }
        Self { of_employee }
    }

    fn place(&self, table: &PayTable, line: usize, fate: Fate) -> usize {
        match fate {
            Fate::Compared => 0,
            Fate::EmployeeUnmatched => self.of_employee[table.employee_of(line) as usize].into(),
            Fate::GroupUnconfirmed => 5,
            Fate::ComponentEnded => 6,
            Fate::PeriodOneSided => 7,
            Fate::MeasureOneSided => 8,
            Fate::CounterpartRejected => 9,
            Fate::ContractUnmatched => 10,
            Fate::FactorInexact => 11,
            Fate::RateMissing => 12,
        }
    }
}

impl Accounts {
    /// Amounts are added up as they are, apart for each component and for each unit and factor; factors are applied to
    /// the sums.
    pub(super) fn add_lines(
        &mut self,
        plan: &Plan<'_>,
        side: Side,
        fates: &[Fate],
        unmatched: &Unmatched,
        units: &Units,
    ) {
        let table = plan.table(side);
        let (factors, factor_index) = factors_of(plan, side);
        let groups = plan.map.groups_of(side);
        let scopes: Vec<ControlScope> = groups.iter().map(|&group| self.scopes[group as usize]).collect();
        let mut of_component: Vec<Sums> = vec![Sums::default(); table.components.len()];
        let mut of_unit: Vec<Sums> = vec![Sums::default(); table.units.len() * factors.len()];
        let lines = &table.lines;
        for (line, &fate) in fates.iter().enumerate() {
            if lines.measure[line] != Measure::Amount {
                continue;
            }
            let (component, value) = (lines.component[line] as usize, i128::from(lines.value[line]));
            let reason = unmatched.place(table, line, fate);
            match scopes[component] {
                ControlScope::Balance | ControlScope::YearToDate => {
                    let place = (groups[component], plan.period_of(side, lines.period[line]));
                    let account = self.states.entry(place).or_default();
                    account.add(OF_LINES[reason], side, value, factors[factor_index[component]]);
                    continue;
                }
                ControlScope::Component => {
                    of_unit[lines.unit[line] as usize * factors.len() + factor_index[component]][reason] += value;
                }
                _ => {}
            }
            of_component[component][reason] += value;
        }
        for (component, sums) in of_component.iter().enumerate() {
            let account = &mut self.groups[groups[component] as usize];
            for (reason, &sum) in OF_LINES.into_iter().zip(sums) {
                account.add(reason, side, sum, factors[factor_index[component]]);
            }
        }
        for (index, sums) in of_unit.iter().enumerate() {
            let account = &mut self.units[units.of(side, index / factors.len()) as usize];
            for (reason, &sum) in OF_LINES.into_iter().zip(sums) {
                account.add(reason, side, sum, factors[index % factors.len()]);
            }
        }
    }

    /// Adds what hours and rates come to; these amounts are in the migrated convention already.
    pub(super) fn add_computed(
        &mut self,
        plan: &Plan<'_>,
        side: Side,
        fates: &[Fate],
        unmatched: &Unmatched,
        units: &Units,
    ) {
        let table = plan.table(side);
        for (&(line, amount), &fate) in plan.computed.amounts(side).iter().zip(fates) {
            let ComputedAmount::Of(Rounded { amount, .. }) = amount else { continue };
            let line = line as usize;
            let reason = OF_LINES[unmatched.place(table, line, fate)];
            let place = Place {
                group: plan.group_of(side, line),
                period: plan.period_of(side, table.lines.period[line]),
                unit: units.of(side, table.lines.unit[line] as usize),
            };
            self.at(&place, |account| account.add(reason, side, amount.into(), Factor::ONE));
        }
    }
}

/// The different factors of one side's components, and the place of each component's own.
fn factors_of(plan: &Plan<'_>, side: Side) -> (Vec<Factor>, Vec<usize>) {
    let mut factors = vec![Factor::ONE];
    let own = |component: usize| match side {
        Side::Legacy => plan.map.legacy_factor[component],
        Side::Migrated => Factor::ONE,
    };
    let places = (0..plan.table(side).components.len()).map(|component| {
        let factor = own(component);
        factors.iter().position(|&known| known == factor).unwrap_or_else(|| {
            factors.push(factor);
            factors.len() - 1
        })
    });
    let places = places.collect();
    (factors, places)
}
