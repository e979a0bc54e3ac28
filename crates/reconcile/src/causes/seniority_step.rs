//! `seniority_step`: one step of the pay scale too high or too low.
//!
//! To an officer: seniority was counted otherwise, so that pay is that of the step before or after. Example: 3,241.75 in the
//! old system and 3,312.40 in the new one for a nurse of grade B1 at step 6; twelve others of B1 at step 7 with the same FTE
//! have 3,312.40.
//!
//! # How the scale is found
//!
//! The extract's own columns are tried: a column of small whole numbers as the step, and any other column, or none, as
//! the grade. They are the scale of a component if those of one grade, step, FTE and month have the same amount: nine in
//! ten, and ten people at least. A difference is a step if one amount is not gainsaid by the others of the person's own
//! step, and the other amount is that of at least two others of the next step up or down; where nobody has the person's
//! FTE there, what full-time ones have × the FTE. The next step is the nearest that is paid otherwise.
//!
//! What is a part of such pay follows: another amount of the same person and month that changed in the same ratio.

use std::collections::BTreeMap;

use paritas_model::{Amount, Cause, Measure, Message, Side};

use super::{AmountPair, DifferenceSet, Explanation};
use crate::known_amounts::Known;
use crate::shared_trait::Column;

/// How many people a scale is seen by.
const FEWEST_PAID: usize = 10;
/// How many others make a step's amount known.
const FEWEST_OTHERS: usize = 2;
/// By how many contracts two columns are seen to be a scale.
const MOST_LOOKED_AT: usize = 2_000;
/// By how many rounding units an amount must have changed to be seen to follow another.
const UNITS_OF_PROOF: i128 = 10;
/// How far the next step is looked for: scales rise every one to three years.
const MOST_YEARS: u32 = 3;

/// A month, a grade, a step and an FTE.
type Cell = (u32, Option<u32>, u32, Option<Amount>);

/// A pay scale as one side's people show it.
struct Scale<'a> {
    /// 0 for legacy, 1 for migrated.
    side: usize,
    grades: Option<Column<'a>>,
    steps: Column<'a>,
    /// Who is paid what: amount and matched employee, in order.
    paid: BTreeMap<Cell, Vec<(Amount, u32)>>,
}

/// Where a person stands on the scale.
#[derive(Debug, Clone, Copy)]
struct Standing {
    cell: Cell,
    matched: u32,
    /// The rounding unit.
    unit: Amount,
}

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    let mut scales: BTreeMap<u32, Vec<Scale<'_>>> = BTreeMap::new();
    let mut found: Vec<Option<Explanation>> = set
        .pairs
        .iter()
        .map(|pair| {
            let same_fte = !matches!(pair.ftes, [Some(before), Some(after)] if before != after);
            if !is_amount(pair) || !same_fte {
                return None;
            }
            let scales = scales.entry(pair.place.group).or_insert_with_key(|&group| of_group(set, group));
            scales.iter().find_map(|scale| scale.explain(set, pair))
        })
        .collect();
    // What a person's pay rests on: the largest amount that is a step off.
    let mut bases: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    for index in (0..found.len()).filter(|&index| found[index].is_some()) {
        let size = |index: usize| set.pairs[index].legacy.map(Amount::size);
        let base = bases.entry(month(&set.pairs[index])).or_insert(index);
        if size(index) > size(*base) {
            *base = index;
        }
    }
    for (index, pair) in set.pairs.iter().enumerate().filter(|(_, pair)| is_amount(pair)) {
        let base =
            bases.get(&month(pair)).filter(|&&base| found[index].is_none() && follows(set, pair, &set.pairs[base]));
        if let Some(&base) = base {
            found[index] =
                found[base].as_ref().map(|of_base| following(set, pair, &set.pairs[base], &of_base.parameter));
        }
    }
    found
}

fn is_amount(pair: &AmountPair) -> bool {
    pair.place.measure == Measure::Amount && pair.both().is_some()
}

/// A contract and a period.
const fn month(pair: &AmountPair) -> (u32, u32) {
    (pair.place.slot, pair.place.period)
}

/// Whether an amount changed in the same ratio as another, up to rounding, and by enough to tell.
fn follows(set: &DifferenceSet<'_>, pair: &AmountPair, base: &AmountPair) -> bool {
    let Some(((legacy, migrated), (base_legacy, base_migrated))) = pair.both().zip(base.both()) else { return false };
    let unit = i128::from(set.unit(pair).millionths());
    let off = migrated.checked_mul(base_legacy).zip(legacy.checked_mul(base_migrated));
    let in_ratio = off.is_some_and(|(one, other)| (one - other).abs() <= unit * base_legacy.abs());
    in_ratio && pair.delta().abs() >= UNITS_OF_PROOF * unit
}

fn following(set: &DifferenceSet<'_>, pair: &AmountPair, base: &AmountPair, parameter: &str) -> Explanation {
    let amount = |amount: Option<Amount>| amount.unwrap_or(Amount::ZERO);
    let proof = Message::new("proof-seniority-step-follows")
        .with("legacy", amount(pair.legacy))
        .with("migrated", amount(pair.migrated))
        .with("component", set.groups[base.place.group as usize].as_str())
        .with("base_legacy", amount(base.legacy))
        .with("base_migrated", amount(base.migrated));
    Explanation { cause: Cause::SeniorityStep, parameter: parameter.to_owned(), proof }
}

/// The scale by which each side pays a group, if there is one.
fn of_group<'a>(set: &DifferenceSet<'a>, group: u32) -> Vec<Scale<'a>> {
    let rows = set.known.of_group(group);
    let first = rows.chunk_by(|one, other| one.slot == other.slot).take(MOST_LOOKED_AT).map(<[_]>::len).sum();
    let of_side = |(at, side): (usize, Side)| {
        let columns = || set.known.columns.iter().copied().filter(move |column| column.side() == side);
        let steps = columns().filter(|column| column.counts_steps());
        let pairs = steps.flat_map(|steps| {
            let others = columns().filter(move |column| column.header() != steps.header());
            std::iter::once((None, steps)).chain(others.map(move |grades| (Some(grades), steps)))
        });
        let scales = pairs.filter_map(|(grades, steps)| {
            let seen_by = Scale::new(at, grades, steps, &rows[..first]).seen_by()?;
            Some((seen_by, grades, steps))
        });
        // Of those that explain as many, the first: a step alone needs no grade.
        let (_, grades, steps) = scales.reduce(|best, other| if other.0 > best.0 { other } else { best })?;
        Some(Scale::new(at, grades, steps, rows))
    };
    [Side::Legacy, Side::Migrated].into_iter().enumerate().filter_map(of_side).collect()
}

impl<'a> Scale<'a> {
    fn new(side: usize, grades: Option<Column<'a>>, steps: Column<'a>, rows: &[Known]) -> Self {
        let mut scale = Self { side, grades, steps, paid: BTreeMap::new() };
        for row in rows {
            if let Some((cell, amount)) = scale.cell(row.slot, row.period, row.ftes).zip(row.amounts[side]) {
                scale.paid.entry(cell).or_default().push((amount, row.matched));
            }
        }
        scale.paid.values_mut().for_each(|paid| paid.sort_unstable());
        scale
    }

    fn cell(&self, slot: u32, period: u32, ftes: [Option<Amount>; 2]) -> Option<Cell> {
        let grade = match self.grades {
            Some(grades) => Some(grades.at(slot)?),
            None => None,
        };
        Some((period, grade, self.step(slot)?, ftes[self.side].or(ftes[1 - self.side])))
    }

    fn step(&self, slot: u32) -> Option<u32> {
        self.steps.values()[self.steps.at(slot)? as usize].parse().ok()
    }

    /// How many amounts agree with others of their cell, if nine in ten do.
    fn seen_by(&self) -> Option<usize> {
        let (mut agreeing, mut all) = (0, 0);
        for paid in self.paid.values().filter(|paid| paid.len() > 1) {
            all += paid.len();
            agreeing += paid.chunk_by(|one, other| one.0 == other.0).map(<[_]>::len).max().unwrap_or(0);
        }
        (agreeing >= FEWEST_PAID && agreeing * 10 >= all * 9).then_some(agreeing)
    }

    fn explain(&self, set: &DifferenceSet<'_>, pair: &AmountPair) -> Option<Explanation> {
        let cell = self.cell(pair.place.slot, pair.place.period, pair.ftes)?;
        let standing = Standing { cell, matched: pair.matched, unit: set.unit(pair) };
        let (legacy, migrated) = (pair.legacy?, pair.migrated?);
        // Legacy pays the own step and migrated another, or the reverse.
        [(legacy, migrated, false), (migrated, legacy, true)].into_iter().find_map(|(own, other, is_legacy)| {
            if self.is_gainsaid(&standing, own) {
                return None;
            }
            [true, false].into_iter().find_map(|up| {
                let (step, others) = self.next(&standing, own, other, up)?;
                let (here, there) = (cell.2, step);
                let (before, after) = if is_legacy { (there, here) } else { (here, there) };
                let proof = Message::new("proof-seniority-step")
                    .with("legacy", legacy)
                    .with("migrated", migrated)
                    .with("legacy_step", before.to_string())
                    .with("migrated_step", after.to_string())
                    .with("column", self.steps.header())
                    .with("graded", if cell.1.is_some() { "yes" } else { "no" })
                    .with("grade", self.grade(cell.1))
                    .with("amount", other)
                    .with("step", step.to_string())
                    .with("others", others);
                let parameter = if after > before { UP } else { "-1" }.to_owned();
                Some(Explanation { cause: Cause::SeniorityStep, parameter, proof })
            })
        })
    }

    /// Whether others of the person's own step are paid, and not this.
    fn is_gainsaid(&self, standing: &Standing, amount: Amount) -> bool {
        let (same, all) = self.others(standing, standing.cell.2, amount);
        all > 0 && same * 2 < all
    }

    /// The nearest step up or down that is not paid as the own one, if it is paid `other`; and to how many.
    fn next(&self, standing: &Standing, own: Amount, other: Amount, up: bool) -> Option<(u32, usize)> {
        for years in 1..=MOST_YEARS {
            let step = if up { standing.cell.2.checked_add(years)? } else { standing.cell.2.checked_sub(years)? };
            let (same, all) = self.others(standing, step, other);
            if same >= FEWEST_OTHERS && same * 2 > all {
                return Some((step, same));
            }
            let (as_own, _) = self.others(standing, step, own);
            // A step that some have, and nobody who could tell: what comes after it is not the next one.
            let is_known = self.steps.values().iter().any(|name| name.parse() == Ok(step));
            if is_known && as_own == 0 {
                return None;
            }
        }
        None
    }

    /// How many others of a step are paid this, of how many.
    fn others(&self, standing: &Standing, step: u32, amount: Amount) -> (usize, usize) {
        let (period, grade, _, fte) = standing.cell;
        let count = |cell: Cell, is_it: &dyn Fn(Amount) -> bool| {
            let paid = self.paid.get(&cell).map(Vec::as_slice).unwrap_or_default();
            let others = paid.iter().filter(|(_, matched)| *matched != standing.matched);
            others.fold((0, 0), |(same, all), (held, _)| (same + usize::from(is_it(*held)), all + 1))
        };
        let direct = count((period, grade, step, fte), &|held| held == amount);
        let full = Amount::from_millionths(Amount::SCALE);
        match fte {
            Some(fte) if direct.1 == 0 && fte != full => {
                count((period, grade, step, Some(full)), &|held| is_share(held, fte, amount, standing.unit))
            }
            _ => direct,
        }
    }

    fn grade(&self, grade: Option<u32>) -> &str {
        self.grades.zip(grade).map_or("", |(grades, grade)| grades.values()[grade as usize].as_str())
    }
}

/// Whether `amount` is `full` × `fte`, rounded to the unit.
fn is_share(full: Amount, fte: Amount, amount: Amount, unit: Amount) -> bool {
    let wide = |amount: Amount| i128::from(amount.millionths());
    let one = i128::from(Amount::SCALE);
    2 * (wide(full) * wide(fte) - wide(amount) * one).abs() <= wide(unit) * one
}

const UP: &str = "+1";

/// The word by which texts choose how a parameter is said.
pub(crate) fn word(parameter: &str) -> &'static str {
    if parameter.ends_with(UP) { "up" } else { "down" }
}
