//! Codes that hold hours and no money: what their quantities come to, so that they can be laid beside amounts.
//!
//! A code of which one side gives 38.00 hours and the other 699.20 shows in no amount of its own side. So its products are
//! laid beside the other side's amounts as if they were amounts: quantity × rate, to the cent. Where the rate stands is
//! tried out: in the row of the quantity, which is taken where most rows have one; under the other side's code; or under
//! a code of the same side, an hourly wage. So is whether quantities are minutes or rates are cents, and how the other
//! side rounds. What makes most amounts of one code equal is kept; everything else is the learning of amounts.
//!
//! Numbers that are multiplied agree with *something* sooner than numbers that are not, and below a euro a cent either way
//! is much: only amounts of [`LEAST_UNITS`] rounding units count, and only where three employees with different amounts
//! agree.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Factor, Measure, Product, RateSource, Rounding, Side};

use super::FEWEST;
use super::measures::Measured;
use super::sample::{Codes, Sample, Sampled};
use crate::computed::Rounded;

/// Amounts of fewer rounding units say nothing of a product.
const LEAST_UNITS: i64 = 100;

/// What products are multiplied by to be the other side's money: minutes at an hourly rate, rates in cents.
const SCALES: [(i64, i64); 3] = [(1, 1), (1, 60), (1, 100)];

/// A line that holds no amount, or an amount beside one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct HoursLine {
    /// Index into the matches, and the joint period.
    pub(super) unit: (u32, u32),
    /// 0 for the legacy side, 1 for the migrated one.
    pub(super) side: usize,
    pub(super) code: u32,
    pub(super) source: u16,
    pub(super) row: u32,
    pub(super) measure: Measure,
    pub(super) value: i64,
}

/// How the hours of a code become money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HoursCode {
    pub(super) rate: RateSource,
    pub(super) rounding: Rounding,
    /// What a product is multiplied by before it is rounded.
    pub(super) scale: Factor,
}

/// The hours codes of both sides.
pub(super) type HoursCodes = [BTreeMap<u32, HoursCode>; 2];

/// The lines of one hours code in one unit.
#[derive(Debug, Clone, Default)]
struct Worked {
    /// Quantities with the rate in their row.
    rows: Vec<(i64, Option<i64>)>,
}

impl Worked {
    /// The exact product; `None` where a rate is missing.
    fn product(&self, rate: impl Fn(Option<i64>) -> Option<i64>) -> Option<i128> {
        self.rows.iter().try_fold(0_i128, |sum, &(quantity, own)| {
            let product = match rate(own) {
                Some(rate) => i128::from(quantity).checked_mul(rate.into())?,
                None if quantity == 0 => 0,
                None => return None,
            };
            sum.checked_add(product)
        })
    }
}

/// Everything that is needed to try hours out.
struct Trial<'a> {
    sample: &'a Sample,
    codes: &'a [Codes<'a>; 2],
    /// The one rate of each code and unit on either side, where there is one only.
    rates: [BTreeMap<(u32, u32), Option<i64>>; 2],
    rounding_unit: i64,
}

/// How well one way to make money of hours agrees with one code of the other side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Agreement {
    equal: usize,
    /// The code it agrees with, the first in order where several do.
    code: Reverse<u32>,
}

/// Finds the hours codes, and gives the amounts they come to: as the sample holds amounts.
pub(super) fn hours_codes(
    sample: &Sample,
    codes: &[Codes<'_>; 2],
    lines: &mut [HoursLine],
    rounding_unit: i64,
) -> (HoursCodes, Vec<Sampled>, Measured) {
    lines.sort_unstable();
    let mut worked: BTreeMap<(usize, u32), BTreeMap<u32, Worked>> = BTreeMap::new();
    let mut rates: [BTreeMap<(u32, u32), Option<i64>>; 2] = Default::default();
    let mut measured = Measured::default();
    // Units that hold hours alone on both sides teach nothing.
    let unit_of = |key: (u32, u32)| sample.unit(key);
    for same in lines.chunk_by(|a, b| (a.unit, a.side, a.code) == (b.unit, b.side, b.code)) {
        let first = same[0];
        let Some(unit) = unit_of(first.unit) else { continue };
        let values = |row: &[HoursLine], measure: Measure| -> BTreeSet<i64> {
            row.iter().filter(|line| line.measure == measure).map(|line| line.value).collect()
        };
        let only = |values: BTreeSet<i64>| if values.len() == 1 { values.into_iter().next() } else { None };
        let all = values(same, Measure::Rate);
        if !all.is_empty() {
            let one = only(all);
            measured.push(first.side, Measure::Rate, first.code, unit, one.unwrap_or(0));
            rates[first.side].insert((unit, first.code), one);
        }
        let mut quantities = same.iter().filter(|line| line.measure == Measure::Quantity);
        let quantity = quantities.try_fold(0_i64, |sum, line| sum.checked_add(line.value)).unwrap_or(0);
        measured.push(first.side, Measure::Quantity, first.code, unit, quantity);
        let rows: Vec<&[HoursLine]> = same.chunk_by(|a, b| (a.source, a.row) == (b.source, b.row)).collect();
        let has = |row: &[HoursLine], measure: Measure| row.iter().any(|line| line.measure == measure);
        let apart: BTreeSet<i64> =
            rows.iter().filter(|row| !has(row, Measure::Quantity)).flat_map(|row| values(row, Measure::Rate)).collect();
        for row in rows.iter().filter(|row| has(row, Measure::Quantity) && !has(row, Measure::Amount)) {
            let mut quantities = row.iter().filter(|line| line.measure == Measure::Quantity);
            let quantity = quantities.try_fold(0_i64, |sum, line| sum.checked_add(line.value));
            let own = values(row, Measure::Rate);
            let own = if own.is_empty() { only(apart.clone()) } else { only(own) };
            if let Some(quantity) = quantity {
                let of_code = worked.entry((first.side, first.code)).or_default();
                of_code.entry(unit).or_default().rows.push((quantity, own));
            }
        }
    }
    let trial = Trial { sample, codes, rates, rounding_unit };
    let mut found: HoursCodes = Default::default();
    let mut amounts = Vec::new();
    for (&(side, code), units) in &worked {
        // A code that mostly has money shows by that.
        if sample.column(SIDES[side], code).len() * 4 > units.len() {
            continue;
        }
        let Some(way) = trial.best_way(side, code, units) else { continue };
        amounts.extend(units.iter().filter_map(|(&unit, worked)| {
            let product = trial.product(side, unit, worked, &way)?;
            let amount = trial.rounded(product, &way)?.amount;
            let (employee, period) = sample.units[unit as usize].key();
            Some((employee, period, side, code, amount))
        }));
        found[side].insert(code, way.code(trial.codes, side));
    }
    (found, amounts, measured)
}

const SIDES: [Side; 2] = [Side::Legacy, Side::Migrated];

/// Where a rate is taken from, while it is tried out: codes as indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    SameRow,
    OtherSide(u32),
    Component(u32),
}

/// One way to make money of hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Way {
    source: Source,
    scale: (i64, i64),
    rounding: Rounding,
}

impl Way {
    fn code(self, codes: &[Codes<'_>; 2], side: usize) -> HoursCode {
        let rate = match self.source {
            Source::SameRow => RateSource::SameRow,
            Source::OtherSide(_) => RateSource::OtherSide,
            Source::Component(code) => RateSource::Component(codes[side].codes[code as usize].to_owned()),
        };
        let scale = Factor::new(self.scale.0, self.scale.1).unwrap_or(Factor::ONE);
        HoursCode { rate, rounding: self.rounding, scale }
    }
}

impl Trial<'_> {
    fn best_way(&self, side: usize, code: u32, units: &BTreeMap<u32, Worked>) -> Option<Way> {
        let rows = || units.values().flat_map(|worked| &worked.rows);
        let own = rows().filter(|(_, rate)| rate.is_some()).count();
        if own * 2 >= rows().count() {
            let found = self.best_of(side, units, &[Source::SameRow]);
            // Without a code of its own on the other side it may still be a part of one.
            return Some(found.unwrap_or(Way {
                source: Source::SameRow,
                scale: SCALES[0],
                rounding: Rounding::Nearest,
            }));
        }
        let others: Vec<Source> = self.rated_codes(1 - side).into_iter().map(Source::OtherSide).collect();
        self.best_of(side, units, &others).or_else(|| {
            let wages = self.wages(side, code, units);
            self.best_of(side, units, &wages)
        })
    }

    /// The codes of a side that have a rate in some unit.
    fn rated_codes(&self, side: usize) -> BTreeSet<u32> {
        self.rates[side].keys().map(|&(_, code)| code).collect()
    }

    /// The codes of the same side that could hold the rate: of those whose value makes an amount of the other side in
    /// most units, the best.
    fn wages(&self, side: usize, code: u32, units: &BTreeMap<u32, Worked>) -> Vec<Source> {
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        for (&unit, worked) in units {
            let quantity = worked.rows.iter().try_fold(0_i64, |sum, row| sum.checked_add(row.0)).unwrap_or(0);
            if quantity == 0 {
                continue;
            }
            let mut rates: Vec<(i64, u32)> = self.values(side, unit).filter(|one| one.1 != code).collect();
            rates.sort_unstable();
            let mut seen = BTreeSet::new();
            for &(_, amount) in &self.sample.units[unit as usize].amounts[1 - side] {
                for (top, bottom) in SCALES {
                    seen.extend(self.rates_of(amount, quantity, top, bottom, &rates));
                }
            }
            seen.into_iter().for_each(|code| *counts.entry(code).or_default() += 1);
        }
        let mut counts: Vec<(Reverse<usize>, u32)> = counts
            .into_iter()
            .filter(|&(_, count)| count >= FEWEST as usize)
            .map(|(code, count)| (Reverse(count), code))
            .collect();
        counts.sort_unstable();
        counts.truncate(MOST_WAGES);
        counts.into_iter().map(|(_, code)| Source::Component(code)).collect()
    }

    /// The codes whose value × `quantity` × scale is that amount, to the rounding unit and without signs.
    fn rates_of(&self, amount: i64, quantity: i64, top: i64, bottom: i64, rates: &[(i64, u32)]) -> Vec<u32> {
        let amount = i128::from(amount).abs();
        if amount < i128::from(self.rounding_unit) * i128::from(LEAST_UNITS) {
            return Vec::new();
        }
        let scale = i128::from(paritas_model::Amount::SCALE) * i128::from(bottom);
        let per = i128::from(quantity).abs() * i128::from(top);
        let bound = |amount: i128| i64::try_from(amount.saturating_mul(scale) / per).unwrap_or(i64::MAX);
        let least = bound(amount - i128::from(self.rounding_unit));
        let most = bound(amount + i128::from(self.rounding_unit));
        let first = rates.partition_point(|rate| rate.0 < least);
        rates[first..].iter().take_while(|rate| rate.0 <= most).map(|rate| rate.1).collect()
    }

    /// Values that could be rates: one of each code that has one only.
    fn values(&self, side: usize, unit: u32) -> impl Iterator<Item = (i64, u32)> + '_ {
        let amounts = self.sample.units[unit as usize].amounts[side].iter().map(|&(code, value)| (value, code));
        let rates = self.rates[side].range((unit, 0)..=(unit, u32::MAX));
        let rates = rates.filter_map(|(&(_, code), &rate)| Some((rate?, code)));
        rates.chain(amounts).filter(|&(value, _)| value > 0)
    }

    /// The best of these sources under every scale, with the rounding that makes most amounts equal; `None` where none
    /// is beyond chance.
    fn best_of(&self, side: usize, units: &BTreeMap<u32, Worked>, sources: &[Source]) -> Option<Way> {
        let mut best: Option<(Agreement, Way)> = None;
        for &source in sources {
            for scale in SCALES {
                let way = Way { source, scale, rounding: Rounding::Nearest };
                if let Some(agreement) = self.agreement(side, units, &way)
                    && best.is_none_or(|(known, _)| agreement > known)
                {
                    best = Some((agreement, way));
                }
            }
        }
        let (agreement, way) = best?;
        Some(self.with_rounding(side, units, way, agreement.code.0))
    }

    /// The rounding under which most amounts of that code are equal; of two, the commoner one.
    fn with_rounding(&self, side: usize, units: &BTreeMap<u32, Worked>, way: Way, code: u32) -> Way {
        let equal = |rounding: Rounding| {
            let way = Way { rounding, ..way };
            self.laid_beside(side, units, &way, Some(code))
                .filter(|&(_, _, amount, product)| product.amount.unsigned_abs() == amount.unsigned_abs())
                .count()
        };
        let mut best = (equal(way.rounding), way.rounding);
        for rounding in Rounding::ALL {
            let count = equal(rounding);
            if count > best.0 {
                best = (count, rounding);
            }
        }
        Way { rounding: best.1, ..way }
    }

    /// The code of the other side that a way agrees with most.
    fn agreement(&self, side: usize, units: &BTreeMap<u32, Worked>, way: &Way) -> Option<Agreement> {
        let only = if let Source::OtherSide(code) = way.source { Some(code) } else { None };
        let mut counts: BTreeMap<u32, (usize, BTreeSet<u32>, BTreeSet<u64>)> = BTreeMap::new();
        for (unit, code, amount, product) in self.laid_beside(side, units, way, only) {
            let size = |value: i64| value.unsigned_abs();
            let between = [product.low, product.high].map(size);
            let (least, most) = (between[0].min(between[1]), between[0].max(between[1]));
            if (least..=most).contains(&size(amount)) {
                let (count, employees, amounts) = counts.entry(code).or_default();
                *count += 1;
                employees.insert(self.sample.units[unit as usize].employee);
                amounts.insert(size(amount));
            }
        }
        let beyond_chance = |employees: usize, amounts: usize| employees.min(amounts) >= FEWEST as usize;
        counts
            .into_iter()
            .filter(|(_, (_, employees, amounts))| beyond_chance(employees.len(), amounts.len()))
            .map(|(code, (equal, _, _))| Agreement { equal, code: Reverse(code) })
            .max()
    }

    /// Unit, code, amount and product, for every amount of the other side (or one code of it) that is large enough.
    fn laid_beside<'s>(
        &'s self,
        side: usize,
        units: &'s BTreeMap<u32, Worked>,
        way: &'s Way,
        only: Option<u32>,
    ) -> impl Iterator<Item = (u32, u32, i64, Rounded)> + 's {
        let least = self.rounding_unit.saturating_mul(LEAST_UNITS).unsigned_abs();
        units.iter().flat_map(move |(&unit, worked)| {
            let product = self.product(side, unit, worked, way).and_then(|product| self.rounded(product, way));
            let amounts = &self.sample.units[unit as usize].amounts[1 - side];
            product.into_iter().flat_map(move |product| {
                let large = amounts.iter().filter(move |(code, amount)| {
                    only.is_none_or(|only| only == *code) && amount.unsigned_abs() >= least
                });
                large.map(move |&(code, amount)| (unit, code, amount, product))
            })
        })
    }

    /// The exact product of a unit's hours, in millionths of a millionth.
    fn product(&self, side: usize, unit: u32, worked: &Worked, way: &Way) -> Option<i128> {
        let rate = match way.source {
            Source::SameRow => return worked.product(|own| own),
            Source::OtherSide(code) => self.rates[1 - side].get(&(unit, code)).copied().flatten(),
            Source::Component(code) => self.rates[side].get(&(unit, code)).copied().flatten().or_else(|| {
                let amounts = &self.sample.units[unit as usize].amounts[side];
                amounts.binary_search_by_key(&code, |of| of.0).ok().map(|place| amounts[place].1)
            }),
        };
        worked.product(|_| rate)
    }

    fn rounded(&self, product: i128, way: &Way) -> Option<Rounded> {
        let scale = i128::from(paritas_model::Amount::SCALE);
        let top = product.checked_mul(way.scale.0.into())?;
        Rounded::of(top, scale * i128::from(way.scale.1), self.rounding_unit, way.rounding)
    }
}

/// Of more codes that could hold a wage, only those that fit most are tried out.
const MOST_WAGES: usize = 4;

/// The product of a group with these codes, and what its factors are multiplied by for each of its legacy codes.
///
/// `None` where no side has hours alone, or both have: then hours are compared with hours. The second is whether all
/// hours of the group become money in the same way.
pub(super) fn product_of(hours: &HoursCodes, legacy: &[u32], migrated: &[u32]) -> Option<(Product, Vec<Factor>, bool)> {
    let of = |side: usize, codes: &[u32]| -> Vec<HoursCode> {
        codes.iter().filter_map(|code| hours[side].get(code).cloned()).collect()
    };
    let (ours, theirs) = (of(0, legacy), of(1, migrated));
    let (side, found) = match (ours.is_empty(), theirs.is_empty()) {
        (false, true) => (Side::Legacy, ours),
        (true, false) => (Side::Migrated, theirs),
        _ => return None,
    };
    let first = found.first()?.clone();
    // A factor stands with legacy codes: it can't be one for hours and another for money beside them.
    let whole = side == Side::Legacy || first.scale == Factor::ONE || found.len() == migrated.len();
    let alike = whole && found.iter().all(|one| *one == first);
    let scales = legacy.iter().map(|code| match side {
        Side::Legacy => hours[0].get(code).map_or(Factor::ONE, |one| one.scale),
        Side::Migrated => first.scale.inverse(),
    });
    let scales = scales.collect();
    Some((Product { side, rounding: first.rounding, rate: first.rate }, scales, alike))
}
