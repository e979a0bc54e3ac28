//! The amounts that are looked at: per employee and period, what each code adds up to on both sides.
//!
//! A map of sixty codes shows in a few hundred employees as clearly as in sixty thousand, so about [`ENOUGH`] employees are
//! looked at, and more of those who have a rare code, until [`ENOUGH_OF_A_CODE`] lines of it are there: a code of five
//! employees is seen whole. Which employees these are follows from their numbers alone, the same ones first for every
//! code, so the choice depends neither on the order of rows nor on which side is called legacy.

use std::collections::BTreeMap;

use paritas_model::{Amount, Match, MatchStatus, Measure, PayTable, Side};

use super::hours::{HoursCodes, HoursLine, hours_codes};
use super::measures::Measured;
use crate::Input;
use crate::periods::{ONE_SIDED, PeriodPlan};

/// How many employees are looked at where there are more.
const ENOUGH: u64 = 600;
/// How many lines of a code are looked at where it has more.
const ENOUGH_OF_A_CODE: u64 = 300;

const NOBODY: u32 = u32::MAX;

/// An amount of the sample: match, joint period, side (0 the legacy one), code, and millionths.
pub(super) type Sampled = (u32, u32, usize, u32, i64);

/// The codes of one side, in order of text, each with the label of its first component.
#[derive(Debug)]
pub(super) struct Codes<'a> {
    pub(super) codes: Vec<&'a str>,
    pub(super) labels: Vec<&'a str>,
    of_component: Vec<u32>,
}

impl<'a> Codes<'a> {
    pub(super) fn new(table: &'a PayTable) -> Self {
        let mut labels: BTreeMap<&str, &str> = BTreeMap::new();
        for component in &table.components {
            let label = labels.entry(&component.code).or_insert(&component.label);
            // Whichever row came first: the one label that does not depend on it.
            *label = (*label).min(&component.label);
        }
        let codes: Vec<&str> = labels.keys().copied().collect();
        let place = |code: &str| codes.partition_point(|&other| other < code);
        let of_component =
            table.components.iter().map(|component| u32::try_from(place(&component.code)).unwrap_or(NOBODY)).collect();
        Self { labels: labels.values().copied().collect(), codes, of_component }
    }

    /// The index of a code.
    pub(super) fn index(&self, code: &str) -> Option<u32> {
        self.codes.binary_search(&code).ok().and_then(|index| u32::try_from(index).ok())
    }

    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.codes.len()).unwrap_or(NOBODY)
    }
}

/// One employee in one period.
#[derive(Debug)]
pub(super) struct Unit {
    /// Index into the matches.
    pub(super) employee: u32,
    /// The joint period.
    pub(super) period: u32,
    /// What each code adds up to, in order of code; never 0.00, which says as little as nothing.
    pub(super) amounts: [Vec<(u32, i64)>; 2],
}

impl Unit {
    /// What it is in order of.
    pub(super) const fn key(&self) -> (u32, u32) {
        (self.employee, self.period)
    }
}

/// What is looked at.
#[derive(Debug)]
pub(super) struct Sample {
    /// In order of employee and period.
    pub(super) units: Vec<Unit>,
    /// For each side and code, where it occurs: unit and amount, in order of unit.
    columns: [Vec<Vec<(u32, i64)>>; 2],
}

impl Sample {
    /// Takes the sample: three walks over the lines, each of which reads a column and rarely more. What hours come to
    /// stands in it like any amount.
    pub(super) fn take(
        input: &Input<'_>,
        matches: &[Match],
        periods: &PeriodPlan,
        codes: &[Codes<'_>; 2],
        rounding_unit: Amount,
    ) -> (Self, HoursCodes, Measured) {
        let sides = [(Side::Legacy, input.legacy), (Side::Migrated, input.migrated)];
        let employees = sides.map(|(side, table)| matches_of(side, table, matches));
        let hashes: Vec<u64> = matches.iter().map(|found| hash_of(input, found)).collect();
        let all = matches.iter().filter(|found| found.status == MatchStatus::Matched).count() as u64;
        let general = limit(all, ENOUGH);
        let mut chosen: Vec<bool> = hashes.iter().map(|&hash| hash <= general).collect();
        for (((_, table), of), codes) in sides.iter().zip(&employees).zip(codes) {
            let limits = limits_of(table, codes, general);
            // Most lines end at the first question, which reads one column in order.
            for (line, &component) in table.lines.component.iter().enumerate() {
                let limit = limits[component as usize];
                if limit > general {
                    let employee = of[table.employee_of(line) as usize];
                    if employee != NOBODY && hashes[employee as usize] <= limit {
                        chosen[employee as usize] = true;
                    }
                }
            }
        }
        let mut found: Vec<Sampled> = Vec::new();
        let mut hours: Vec<HoursLine> = Vec::new();
        for (index, (((side, table), of), codes)) in sides.iter().zip(&employees).zip(codes).enumerate() {
            // By contract, so that a line that is not looked at costs one read.
            let of_contract: Vec<u32> = table
                .contracts
                .iter()
                .map(|contract| of[contract.employee as usize])
                .map(|employee| if employee != NOBODY && chosen[employee as usize] { employee } else { NOBODY })
                .collect();
            let lines = &table.lines;
            let hold_hours = codes_with_hours(table, codes);
            for (line, &contract) in lines.contract.iter().enumerate() {
                let employee = of_contract[contract as usize];
                if employee == NOBODY {
                    continue;
                }
                let period = periods.joint_index(*side, lines.period[line]);
                if period == ONE_SIDED {
                    continue;
                }
                let code = codes.of_component[lines.component[line] as usize];
                let (measure, value) = (lines.measure[line], lines.value[line]);
                if measure == Measure::Amount {
                    found.push((employee, period, index, code, value));
                }
                if hold_hours.get(code as usize) == Some(&true) {
                    let unit = (employee, period);
                    let (source, row) = (lines.source[line], lines.row[line]);
                    hours.push(HoursLine { unit, side: index, code, source, row, measure, value });
                }
            }
        }
        found.sort_unstable();
        let sample = Self::of_sorted(&found, codes);
        let (hours, amounts, measured) = hours_codes(&sample, codes, &mut hours, rounding_unit.millionths());
        if amounts.is_empty() {
            return (sample, hours, measured);
        }
        found.extend(amounts);
        found.sort_unstable();
        (Self::of_sorted(&found, codes), hours, measured)
    }

    /// The index of a unit.
    pub(super) fn unit(&self, key: (u32, u32)) -> Option<u32> {
        self.units.binary_search_by_key(&key, Unit::key).ok().and_then(|place| u32::try_from(place).ok())
    }

    fn of_sorted(found: &[Sampled], codes: &[Codes<'_>; 2]) -> Self {
        let mut sample =
            Self { units: Vec::new(), columns: [0, 1].map(|side: usize| vec![Vec::new(); codes[side].codes.len()]) };
        let same_unit = |a: &Sampled, b: &Sampled| (a.0, a.1) == (b.0, b.1);
        for (lines, unit) in found.chunk_by(same_unit).zip(0_u32..) {
            let mut amounts = [Vec::new(), Vec::new()];
            for same in lines.chunk_by(|a, b| (a.2, a.3) == (b.2, b.3)) {
                let (side, code) = (same[0].2, same[0].3);
                // A sum beyond 64 bits teaches nothing about a map; comparing will say what is wrong with it.
                let sum = same.iter().try_fold(0_i64, |sum, line| sum.checked_add(line.4)).unwrap_or(0);
                if sum != 0 {
                    amounts[side].push((code, sum));
                    sample.columns[side][code as usize].push((unit, sum));
                }
            }
            sample.units.push(Unit { employee: lines[0].0, period: lines[0].1, amounts });
        }
        sample
    }

    /// Where a code of one side occurs: unit and amount, in order of unit.
    pub(super) fn column(&self, side: Side, code: u32) -> &[(u32, i64)] {
        &self.columns[side.index()][code as usize]
    }

    /// How many employees have this code.
    pub(super) fn employees(&self, side: Side, code: u32) -> u32 {
        let column = self.column(side, code);
        let mut employees: Vec<u32> = column.iter().map(|&(unit, _)| self.units[unit as usize].employee).collect();
        employees.dedup();
        u32::try_from(employees.len()).unwrap_or(u32::MAX)
    }
}

/// Which codes hold anything but amounts; empty where none does.
fn codes_with_hours(table: &PayTable, codes: &Codes<'_>) -> Vec<bool> {
    let lines = &table.lines;
    let mut found = Vec::new();
    for (_, stretch) in lines.measure.stretches().filter(|(measure, _)| *measure != Measure::Amount) {
        found.resize(codes.codes.len(), false);
        let components = lines.component[stretch].iter();
        components.for_each(|&component| found[codes.of_component[component as usize] as usize] = true);
    }
    found
}

/// The largest hash that is looked at, so that about `enough` of `count` are.
fn limit(count: u64, enough: u64) -> u64 {
    if count <= enough { u64::MAX } else { u64::MAX / count * enough }
}

/// For each component of one side, the largest hash of employees that are looked at for the sake of its code.
fn limits_of(table: &PayTable, codes: &Codes<'_>, general: u64) -> Vec<u64> {
    let mut counts = vec![0_u64; codes.codes.len()];
    table.lines.component.iter().for_each(|&component| counts[codes.of_component[component as usize] as usize] += 1);
    let of_code = |code: u32| limit(counts[code as usize], ENOUGH_OF_A_CODE).max(general);
    codes.of_component.iter().map(|&code| of_code(code)).collect()
}

/// For each employee of one side, the match; [`NOBODY`] for those not matched.
fn matches_of(side: Side, table: &PayTable, matches: &[Match]) -> Vec<u32> {
    let mut of = vec![NOBODY; table.employees.len()];
    for (found, index) in matches.iter().zip(0_u32..).filter(|(found, _)| found.status == MatchStatus::Matched) {
        let employee = if side == Side::Legacy { found.legacy } else { found.migrated };
        employee.into_iter().for_each(|employee| of[employee as usize] = index);
    }
    of
}

/// A number that follows from both employee numbers, whichever side they stand on, and looks like chance.
fn hash_of(input: &Input<'_>, found: &Match) -> u64 {
    let number =
        |table: &PayTable, index: Option<u32>| index.map_or(0, |index| hash(&table.employees[index as usize].number));
    number(input.legacy, found.legacy).wrapping_add(number(input.migrated, found.migrated))
}

/// FNV-1a with the finish of SplitMix64: short numbers that differ in one digit must land far apart.
fn hash(text: &str) -> u64 {
    let fnv = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let mixed = (fnv ^ (fnv >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
