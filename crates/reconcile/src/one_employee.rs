use std::collections::BTreeMap;

use paritas_model::{Amount, Comparability, Measure, Period, Side};

use crate::compare::{RejectedIndex, held, judge, merge, sum};
use crate::map::map_components;
use crate::periods::plan_periods;
use crate::plan::Plan;
use crate::{Input, ReconcileError, Reconciliation};

/// How one comparison ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Equal to the last digit.
    Equal,
    /// Not equal, within the tolerance.
    WithinTolerance,
    /// Absent on one side and 0.00 on the other.
    ZeroVsAbsent,
    /// Different.
    Different,
    /// One side could not be read, expressed or tied.
    NotComparable,
    /// Not compared at all: the employee, period, measure or component is not.
    NotCompared,
}

/// One comparison of one employee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedLine {
    /// The contract, as the migrated side numbers it; as the legacy side does where only that has it.
    pub contract: String,
    /// The period, as the migrated side names it.
    pub period: Period,
    /// The measure.
    pub measure: Measure,
    /// Index into the component groups.
    pub group: Option<u32>,
    /// The legacy amount in the migrated convention; `None` where absent or not exact.
    pub legacy: Option<Amount>,
    /// The migrated amount; `None` where absent.
    pub migrated: Option<Amount>,
    /// How the comparison ended.
    pub outcome: Outcome,
    /// Index into the differences.
    pub difference: Option<u32>,
    /// Indices into the legacy table's lines.
    pub legacy_lines: Vec<u32>,
    /// Indices into the migrated table's lines.
    pub migrated_lines: Vec<u32>,
}

impl Reconciliation {
    /// Every comparison of the employees of match `matched`, in order of contract, period, group and measure; also
    /// what is not compared of them.
    ///
    /// `input` must be the one this reconciliation was made from. Costs one pass over the lines of both sides.
    pub fn compared_lines(&self, input: &Input<'_>, matched: u32) -> Vec<ComparedLine> {
        // This reconciliation was made with the same profile and tables: what could fail, has not.
        self.try_compared_lines(input, matched).unwrap_or_default()
    }

    fn try_compared_lines(&self, input: &Input<'_>, matched: u32) -> Result<Vec<ComparedLine>, ReconcileError> {
        let Some(found) = self.matches.get(matched as usize) else {
            return Ok(Vec::new());
        };
        // Said once, when the reconciliation was made.
        let mut said = Vec::new();
        let map = map_components(input.legacy, input.migrated, &self.profile, &mut said)?;
        let periods = plan_periods(input, &self.profile, &mut said)?;
        let plan = Plan::new(input, &self.matches, &map, periods)?;
        let rejected = RejectedIndex::new(&plan, input.legacy_rejected, input.migrated_rejected, &mut said);
        let legacy = lines_of(&plan, Side::Legacy, found.legacy);
        let migrated = lines_of(&plan, Side::Migrated, found.migrated);
        let differences: BTreeMap<_, u32> = (0_u32..)
            .zip(&self.differences)
            .filter(|(_, difference)| difference.matched == matched)
            .map(|(index, of)| (((of.legacy_contract, of.migrated_contract), of.period, of.group, of.measure), index))
            .collect();
        let mut compared = Vec::new();
        merge(&plan, (&legacy.keys, &legacy.lines), (&migrated.keys, &migrated.lines), |cell| {
            let verdict = judge(&plan, &rejected, &self.profile.amounts, &cell);
            let slot = &plan.slots[cell.key.slot as usize];
            let period = plan.period(cell.key.period);
            let place = ((slot.legacy, slot.migrated), period, cell.key.group, cell.key.measure);
            let difference = differences.get(&place).copied();
            compared.push(ComparedLine {
                contract: plan.contract_name(slot).to_owned(),
                period,
                measure: cell.key.measure,
                group: Some(cell.key.group),
                legacy: verdict.legacy,
                migrated: verdict.migrated,
                outcome: self.outcome_of(verdict.outcome, difference),
                difference,
                legacy_lines: cell.legacy_lines.to_vec(),
                migrated_lines: cell.migrated_lines.to_vec(),
            });
        });
        compared.extend(not_compared(&plan, &legacy.others, &migrated.others));
        compared.sort_by(|a, b| {
            let place = |line: &ComparedLine| (line.period, line.group, line.measure);
            a.contract.cmp(&b.contract).then_with(|| place(a).cmp(&place(b)))
        });
        Ok(compared)
    }
}

impl Reconciliation {
    /// How a comparison ended in all: what is within its own tolerance is a difference where its component's cap is
    /// exceeded.
    fn outcome_of(&self, judged: Outcome, difference: Option<u32>) -> Outcome {
        match difference.map(|index| self.differences[index as usize].comparability) {
            Some(Comparability::Compared) => Outcome::Different,
            Some(_) => Outcome::NotComparable,
            None => judged,
        }
    }
}

/// The lines of one employee: those with a key, sorted by it, and the others.
struct OwnLines {
    keys: Vec<u64>,
    lines: Vec<u32>,
    others: Vec<u32>,
}

fn lines_of(plan: &Plan<'_>, side: Side, employee: Option<u32>) -> OwnLines {
    let table = plan.table(side);
    let own: Vec<bool> = table.contracts.iter().map(|contract| Some(contract.employee) == employee).collect();
    let (mut keyed, mut others) = (Vec::new(), Vec::new());
    for (&contract, line) in table.lines.contract.iter().zip(0_u32..) {
        if own[contract as usize] {
            match plan.key(side, line) {
                Ok(key) => keyed.push((key, line)),
                Err(_) => others.push(line),
            }
            keyed.extend(plan.second_key(side, line).map(|key| (key, line)));
        }
    }
    keyed.sort_unstable();
    let (keys, lines) = keyed.into_iter().unzip();
    OwnLines { keys, lines, others }
}

/// What is not compared, summed by contract, period, group and measure.
fn not_compared(plan: &Plan<'_>, legacy: &[u32], migrated: &[u32]) -> Vec<ComparedLine> {
    let mut places: BTreeMap<(&str, Period, u32, Measure), [Vec<u32>; 2]> = BTreeMap::new();
    for (side, lines) in [(Side::Legacy, legacy), (Side::Migrated, migrated)] {
        let columns = &plan.table(side).lines;
        for &line in lines {
            let index = line as usize;
            let contract = columns.contract[index];
            let number = plan.contract_name_of(side, contract);
            let period = Period::from_code(columns.period[index]).unwrap_or(Period::UNNAMED);
            let place = (number, period, plan.group_of(side, index), columns.measure[index]);
            let both = places.entry(place).or_default();
            both[side.index()].push(line);
        }
    }
    let line = |((contract, period, group, measure), [legacy_lines, migrated_lines]): (
        (&str, Period, u32, Measure),
        [Vec<u32>; 2],
    )| {
        let denominator = plan.map.rules[group as usize].denominator(measure);
        ComparedLine {
            contract: contract.to_owned(),
            period,
            measure,
            group: Some(group),
            legacy: held(sum(plan, Side::Legacy, measure, &legacy_lines), denominator).0,
            migrated: held(sum(plan, Side::Migrated, measure, &migrated_lines), 1).0,
            outcome: Outcome::NotCompared,
            difference: None,
            legacy_lines,
            migrated_lines,
        }
    };
    places.into_iter().map(line).collect()
}
