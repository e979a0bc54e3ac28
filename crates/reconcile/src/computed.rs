//! Amounts that a side does not hold, and that its hours and rates come to.
//!
//! Where one system gives 38.00 hours at 18.40 and the other 699.20, the two are compared as money: the group says how
//! ([`Product`]). The product is exact; what becomes of the part that is less than a rounding unit, the group states too,
//! and what another rounding of the same product gives is within tolerance and counted as that.
//!
//! # A value that no cell holds
//!
//! A computed amount is no line: the ledger counts cells, each once, and this is none. It stands with the first of the
//! quantities it was made of, its *bearer*: under the key of the amount the bearer has the product, and the other
//! quantities and rates of it have nothing. So a difference leads to the rows the amount was made of, and every quantity
//! and rate of them is either compared for itself, where the other side has it too, or as part of the amount.
//!
//! A quantity without a rate is no amount: whatever stands on the other side is not comparable, and is neither missing
//! nor extra.

use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Amount, Factor, GroupStatus, Measure, PayTable, Period, Product, RateSource, Rounding, Side};

use crate::contracts::Slot;
use crate::map::ComponentMap;
use crate::periods::{ONE_SIDED, PeriodPlan};

/// What a quantity and its rate come to, in the migrated convention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ComputedAmount {
    /// The product, rounded as the group states.
    Of(Rounded),
    /// The rate is not known.
    NoRate,
    /// Beyond what an amount holds.
    Beyond,
}

/// A product as an amount, in millionths, and the two amounts that it lies between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Rounded {
    pub(crate) amount: i64,
    pub(crate) low: i64,
    pub(crate) high: i64,
}

impl Rounded {
    /// `top` / `bottom` millionths, rounded to whole `unit`s; `None` beyond 64 bits.
    pub(crate) fn of(top: i128, bottom: i128, unit: i64, rounding: Rounding) -> Option<Self> {
        let unit = i128::from(unit.max(1));
        let whole = bottom.checked_mul(unit)?;
        let (units, rest) = (top.div_euclid(whole), top.rem_euclid(whole));
        let narrow = |units: i128| i64::try_from(units.checked_mul(unit)?).ok();
        let low = narrow(units)?;
        let high = if rest == 0 { low } else { narrow(units + 1)? };
        let away = if top < 0 { low } else { high };
        let towards = if top < 0 { high } else { low };
        let amount = match rounding {
            Rounding::Up => away,
            Rounding::Down => towards,
            Rounding::Nearest => match rest.cmp(&(whole - rest)) {
                std::cmp::Ordering::Less => low,
                std::cmp::Ordering::Equal => away,
                std::cmp::Ordering::Greater => high,
            },
        };
        Some(Self { amount, low, high })
    }

    fn plus(self, other: Self) -> Option<Self> {
        Some(Self {
            amount: self.amount.checked_add(other.amount)?,
            low: self.low.checked_add(other.low)?,
            high: self.high.checked_add(other.high)?,
        })
    }
}

/// The hours and the rate behind an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Worked {
    /// The side that holds them.
    pub(crate) side: Side,
    pub(crate) quantity: Amount,
    pub(crate) rate: Amount,
    /// What their product is multiplied by in the migrated convention.
    pub(crate) factor: Factor,
}

/// The computed amounts of both sides, and which of their lines they are made of.
#[derive(Debug, Default)]
pub(crate) struct Computed {
    sides: [OfSide; 2],
    /// For each component group with a product, which measures both sides have of it; empty where no group has one.
    measures: Vec<Option<[bool; Measure::ALL.len()]>>,
}

#[derive(Debug, Default)]
struct OfSide {
    /// The lines that stand for an amount, in order.
    bearers: Vec<(u32, ComputedAmount)>,
    /// For each of these lines the quantity and the rate, where there is one rate.
    worked: BTreeMap<u32, (i64, i64)>,
    /// All quantities and rates that computed amounts are made of, in order.
    used: Vec<u32>,
    /// Rates under a component of their own that only this side has, in order, each with a group whose hours it is for.
    wages: Vec<(u32, u32)>,
}

/// What is needed of the plan in the making.
pub(crate) struct Basis<'a> {
    pub(crate) tables: [&'a PayTable; 2],
    pub(crate) map: &'a ComponentMap,
    pub(crate) periods: &'a PeriodPlan,
    pub(crate) slots: &'a [Slot],
    /// The slot of each legacy and each migrated contract, if it has one.
    pub(crate) slot_of: [&'a [u32]; 2],
}

/// A line of a group with a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    group: u32,
    contract: u32,
    period: u32,
    component: u32,
    source: u16,
    row: u32,
    measure: Measure,
    line: u32,
}

/// What the other side has under one key: how many amounts, and which rate.
#[derive(Debug, Clone, Copy, Default)]
struct Counterpart {
    amounts: usize,
    rate: Option<Unique>,
}

/// One value, or several that differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unique {
    One(i64),
    Several,
}

impl Unique {
    fn and(known: Option<Self>, value: i64) -> Self {
        match known {
            None => Self::One(value),
            Some(Self::One(same)) if same == value => Self::One(value),
            Some(_) => Self::Several,
        }
    }

    const fn value(self) -> Option<i64> {
        match self {
            Self::One(value) => Some(value),
            Self::Several => None,
        }
    }
}

impl Computed {
    pub(crate) fn new(from: &Basis<'_>) -> Self {
        let products: BTreeMap<u32, &Product> = (0_u32..)
            .zip(&from.map.groups)
            .filter(|(_, group)| group.status.is_compared())
            .filter_map(|(index, group)| Some((index, group.product.as_ref()?)))
            .collect();
        if products.is_empty() {
            return Self::default();
        }
        let parts = [Side::Legacy, Side::Migrated].map(|side| parts(from, side, &products));
        let mut measures = vec![None; from.map.groups.len()];
        for &group in products.keys() {
            let has = |side: usize, measure: Measure| {
                parts[side].iter().any(|part| part.group == group && part.measure == measure)
            };
            // Amounts are there on both sides: held on one, computed on the other.
            measures[group as usize] =
                Some(Measure::ALL.map(|measure| measure == Measure::Amount || (has(0, measure) && has(1, measure))));
        }
        let counterparts = [0, 1].map(|side: usize| counterparts(from, side, &parts[side]));
        let mut sides = [OfSide::default(), OfSide::default()];
        for (&group, product) in &products {
            let side = product.side.index();
            let of_group = parts[side].iter().filter(|part| part.group == group);
            let own: Vec<Part> = of_group.copied().collect();
            let rates = Rates::new(from, product);
            for parts in own.chunk_by(|a, b| (a.contract, a.period, a.component) == (b.contract, b.period, b.component))
            {
                let counterpart = key_of(from, side, &parts[0])
                    .and_then(|key| counterparts[1 - side].get(&key).copied())
                    .unwrap_or_default();
                sides[side].add(from, product, parts, &rates, counterpart);
            }
            sides[side].add_wages(from, product, &own, group);
        }
        for side in &mut sides {
            side.bearers.sort_unstable_by_key(|of| of.0);
            side.used.sort_unstable();
            side.wages.sort_unstable();
            side.wages.dedup_by_key(|of| of.0);
        }
        Self { sides, measures }
    }

    /// Whether any amount of a side is computed.
    pub(crate) fn has(&self, side: Side) -> bool {
        !self.of(side).bearers.is_empty()
    }

    /// Which measures both sides have of a group; `None` for a group without a product.
    pub(crate) fn measures(&self, group: u32) -> Option<[bool; Measure::ALL.len()]> {
        self.measures.get(group as usize).copied().flatten()
    }

    /// The quantities and rates of a side that amounts were computed of, in order.
    pub(crate) fn used(&self, side: Side) -> &[u32] {
        &self.of(side).used
    }

    /// Whether a line is a quantity or a rate that an amount was computed of.
    pub(crate) fn is_used(&self, side: Side, line: u32) -> bool {
        self.of(side).used.binary_search(&line).is_ok()
    }

    /// The group whose amounts a rate of another component was looked up for.
    pub(crate) fn wage_of(&self, side: Side, line: u32) -> Option<u32> {
        let wages = &self.of(side).wages;
        wages.binary_search_by_key(&line, |of| of.0).ok().map(|place| wages[place].1)
    }

    /// The place of the amount that a line stands for among those of its side.
    pub(crate) fn place(&self, side: Side, line: u32) -> Option<usize> {
        self.of(side).bearers.binary_search_by_key(&line, |of| of.0).ok()
    }

    /// The amount that a line stands for.
    pub(crate) fn amount(&self, side: Side, line: u32) -> Option<ComputedAmount> {
        self.place(side, line).map(|place| self.of(side).bearers[place].1)
    }

    /// The quantity and the rate behind the amount that a line stands for, where all of it has one rate.
    pub(crate) fn worked(&self, side: Side, line: u32) -> Option<(i64, i64)> {
        self.of(side).worked.get(&line).copied()
    }

    /// The computed amounts of a side with the lines that stand for them, in order of line.
    pub(crate) fn amounts(&self, side: Side) -> &[(u32, ComputedAmount)] {
        &self.of(side).bearers
    }

    const fn of(&self, side: Side) -> &OfSide {
        &self.sides[side.index()]
    }
}

/// The lines of one side's components in groups with a product, by group and key.
fn parts(from: &Basis<'_>, side: Side, products: &BTreeMap<u32, &Product>) -> Vec<Part> {
    let table = from.tables[side.index()];
    let group_of = from.map.groups_of(side);
    let wanted: Vec<bool> = group_of.iter().map(|group| products.contains_key(group)).collect();
    let lines = &table.lines;
    let components = lines.component.iter().zip(0_u32..);
    let mut found: Vec<Part> = components
        .filter(|(component, _)| wanted[**component as usize])
        .map(|(&component, line)| {
            let at = line as usize;
            Part {
                group: group_of[component as usize],
                contract: lines.contract[at],
                period: lines.period[at],
                component,
                source: lines.source[at],
                row: lines.row[at],
                measure: lines.measure[at],
                line,
            }
        })
        .collect();
    found.sort_unstable();
    found
}

/// Slot, group and joint period of a line, if it has all three.
fn key_of(from: &Basis<'_>, side: usize, part: &Part) -> Option<(u32, u32, u32)> {
    let period = from.periods.joint_index(if side == 0 { Side::Legacy } else { Side::Migrated }, part.period);
    let slot = from.slot_of[side][part.contract as usize];
    ((slot as usize) < from.slots.len() && period != ONE_SIDED).then_some((slot, part.group, period))
}

fn counterparts(from: &Basis<'_>, side: usize, parts: &[Part]) -> BTreeMap<(u32, u32, u32), Counterpart> {
    let mut found: BTreeMap<_, Counterpart> = BTreeMap::new();
    for part in parts {
        let Some(key) = key_of(from, side, part) else { continue };
        let counterpart = found.entry(key).or_default();
        match part.measure {
            Measure::Amount => counterpart.amounts += 1,
            Measure::Rate => {
                let value = from.tables[side].lines.value[part.line as usize];
                counterpart.rate = Some(Unique::and(counterpart.rate, value));
            }
            Measure::Quantity => {}
        }
    }
    found
}

/// The rates that stand under a component of their own, by contract and by employee, with their period.
#[derive(Debug, Default)]
struct Rates {
    by_contract: BTreeMap<(u32, u32), Unique>,
    by_employee: BTreeMap<(u32, u32), Unique>,
}

impl Rates {
    fn new(from: &Basis<'_>, product: &Product) -> Self {
        let RateSource::Component(code) = &product.rate else { return Self::default() };
        let table = from.tables[product.side.index()];
        let lines = &table.lines;
        let own: Vec<bool> = table.components.iter().map(|component| component.code == *code).collect();
        let of = |measure: Measure| -> Vec<usize> {
            (0..lines.len())
                .filter(|&line| own[lines.component[line] as usize] && lines.measure[line] == measure)
                .collect()
        };
        // An hourly wage that stands in a column of amounts is a rate all the same.
        let mut found = of(Measure::Rate);
        if found.is_empty() {
            found = of(Measure::Amount);
        }
        let mut rates = Self::default();
        for line in found {
            let (value, period) = (lines.value[line], lines.period[line]);
            let known = rates.by_contract.entry((lines.contract[line], period)).or_insert(Unique::One(value));
            *known = Unique::and(Some(*known), value);
            let known = rates.by_employee.entry((table.employee_of(line), period)).or_insert(Unique::One(value));
            *known = Unique::and(Some(*known), value);
        }
        rates
    }

    /// The rate of a contract in a period; a staff list knows neither contracts nor periods.
    fn of(&self, contract: u32, employee: u32, period: u32) -> Option<i64> {
        let known = self.by_contract.get(&(contract, period)).or_else(|| self.by_employee.get(&(employee, period)));
        known.or_else(|| self.by_employee.get(&(employee, Period::UNNAMED.code())))?.value()
    }
}

impl OfSide {
    /// Computes the amount of the lines of one contract, period and component.
    fn add(&mut self, from: &Basis<'_>, product: &Product, parts: &[Part], rates: &Rates, counterpart: Counterpart) {
        let table = from.tables[product.side.index()];
        let value = |part: &Part| table.lines.value[part.line as usize];
        // A row that has its amount needs none computed.
        let rows: Vec<&[Part]> = parts
            .chunk_by(|a, b| (a.source, a.row) == (b.source, b.row))
            .filter(|row| row.iter().all(|part| part.measure != Measure::Amount))
            .collect();
        let of = |row: &[Part], measure: Measure| -> Vec<Part> {
            row.iter().filter(|part| part.measure == measure).copied().collect()
        };
        let unique = |parts: &[Part]| parts.iter().fold(None, |known, part| Some(Unique::and(known, value(part))));
        let own_rates = product.rate == RateSource::SameRow;
        // Some files give quantity and rate of one component in a row each.
        let apart: Vec<Part> = rows
            .iter()
            .filter(|row| of(row, Measure::Quantity).is_empty())
            .flat_map(|row| of(row, Measure::Rate))
            .collect();
        let mut products: Option<Vec<i128>> = Some(Vec::new());
        let mut used: Vec<u32> = Vec::new();
        let mut hours: (Option<i64>, Option<Unique>) = (Some(0), None);
        for row in &rows {
            let quantities = of(row, Measure::Quantity);
            if quantities.is_empty() {
                continue;
            }
            used.extend(quantities.iter().map(|part| part.line));
            let rates_here = of(row, Measure::Rate);
            let rate = match &product.rate {
                RateSource::SameRow => unique(&rates_here).or_else(|| unique(&apart)).and_then(Unique::value),
                RateSource::OtherSide => counterpart.rate.and_then(Unique::value),
                RateSource::Component(_) => {
                    let first = row[0];
                    rates.of(first.contract, table.employee_of(first.line as usize), first.period)
                }
            };
            if own_rates {
                used.extend(rates_here.iter().map(|part| part.line));
            }
            hours.0 =
                hours.0.and_then(|sum: i64| quantities.iter().try_fold(sum, |sum, part| sum.checked_add(value(part))));
            hours.1 = rate.map_or(hours.1, |rate| Some(Unique::and(hours.1, rate)));
            let quantity: i128 = quantities.iter().map(|part| i128::from(value(part))).sum();
            let amount = match rate {
                Some(rate) => quantity.checked_mul(i128::from(rate)),
                None if quantity == 0 => Some(0),
                None => None,
            };
            products = products.zip(amount).map(|(mut products, amount)| {
                products.push(amount);
                products
            });
        }
        if own_rates {
            // A rate without hours: nothing was worked at it.
            used.extend(apart.iter().map(|part| part.line));
        }
        // By the name of its unit, so that the order of rows does not matter.
        let unit = |line: u32| &table.units[table.lines.unit[line as usize] as usize];
        let Some(&bearer) = used.iter().min_by_key(|line| (unit(**line), **line)) else { return };
        let amount = products.map_or(ComputedAmount::NoRate, |products| {
            rounded(from, product, parts[0], &products, counterpart).map_or(ComputedAmount::Beyond, ComputedAmount::Of)
        });
        self.worked.extend(hours.0.zip(hours.1.and_then(Unique::value)).map(|worked| (bearer, worked)));
        self.bearers.push((bearer, amount));
        self.used.extend(used);
    }
}

impl OfSide {
    /// Takes note of the rates that stand under a component of their own and are compared with nothing: they are part of
    /// the amounts of the same contract and period.
    fn add_wages(&mut self, from: &Basis<'_>, product: &Product, own: &[Part], group: u32) {
        let RateSource::Component(code) = &product.rate else { return };
        let side = product.side.index();
        let (table, groups) = (from.tables[side], [&from.map.legacy_group, &from.map.migrated_group][side]);
        let is_wage: Vec<bool> = table
            .components
            .iter()
            .zip(groups)
            .map(|(component, &group)| {
                let status = from.map.groups[group as usize].status;
                component.code == *code && matches!(status, GroupStatus::LegacyOnly | GroupStatus::MigratedOnly)
            })
            .collect();
        if !is_wage.contains(&true) {
            return;
        }
        // The parts are in order of contract and period, and hold a quantity wherever an amount was computed.
        let worked: BTreeSet<(u32, u32)> = own
            .iter()
            .filter(|part| part.measure == Measure::Quantity)
            .map(|part| (part.contract, part.period))
            .collect();
        let lines = &table.lines;
        let of_wage = (0_u32..).zip(&lines.component).filter(|(_, component)| is_wage[**component as usize]);
        let looked_up = of_wage.map(|(line, _)| line).filter(|&line| {
            let place = line as usize;
            lines.measure[place] == Measure::Rate && worked.contains(&(lines.contract[place], lines.period[place]))
        });
        self.wages.extend(looked_up.map(|line| (line, group)));
    }
}

/// The products of one key as one amount, in the migrated convention.
///
/// Where the other side has an amount for every one of them, each was rounded there; otherwise their sum was.
fn rounded(
    from: &Basis<'_>,
    product: &Product,
    part: Part,
    products: &[i128],
    counterpart: Counterpart,
) -> Option<Rounded> {
    let rule = from.map.rules[part.group as usize];
    let (top, bottom) = match product.side {
        Side::Legacy => {
            let factor = from.map.legacy_factor[part.component as usize];
            (i128::from(factor.numerator()), i128::from(factor.denominator()))
        }
        Side::Migrated => (1, 1),
    };
    // A product of two values in millionths has a million times as many.
    let bottom = bottom.checked_mul(i128::from(Amount::SCALE))?;
    let unit = rule.limits.rounding_unit.millionths();
    let of = |sum: i128| Rounded::of(sum.checked_mul(top)?, bottom, unit, product.rounding);
    let worked = products.iter().filter(|product| **product != 0).count();
    if worked > 1 && counterpart.amounts >= worked {
        return products.iter().try_fold(Rounded::default(), |sum, &product| sum.plus(of(product)?));
    }
    of(products.iter().try_fold(0_i128, |sum, &product| sum.checked_add(product))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_product_is_rounded_as_stated_and_lies_between_its_neighbours() {
        // 7.60 × 15.33 = 116.508.
        let product = 7_600_000_i128 * 15_330_000;
        let of = |product, rounding| {
            let Rounded { amount, low, high } = Rounded::of(product, 1_000_000, 10_000, rounding).unwrap();
            [amount, low, high].map(|cents| cents / 10_000)
        };
        assert_eq!(of(product, Rounding::Nearest), [11_651, 11_650, 11_651]);
        assert_eq!(of(product, Rounding::Down), [11_650, 11_650, 11_651]);
        assert_eq!(of(-product, Rounding::Nearest), [-11_651, -11_651, -11_650]);
        assert_eq!(of(-product, Rounding::Down), [-11_650, -11_651, -11_650]);
        assert_eq!(of(-product, Rounding::Up), [-11_651, -11_651, -11_650]);
        // Halves away from zero.
        assert_eq!(of(5_000_000_000, Rounding::Nearest), [1, 0, 1]);
        assert_eq!(of(-5_000_000_000, Rounding::Nearest), [-1, -1, 0]);
        // What is whole is not touched.
        assert_eq!(of(20_000_000_000, Rounding::Up), [2, 2, 2]);
        assert_eq!(Rounded::of(i128::MAX, 1, 1, Rounding::Nearest), None);
    }

    proptest! {
        #[test]
        fn opposite_products_round_to_opposite_amounts(top: i64, bottom in 1_i64..1_000_000, unit in 0_i64..20_000) {
            for rounding in Rounding::ALL {
                let of = |top: i64| Rounded::of(top.into(), bottom.into(), unit, rounding).unwrap();
                let top = top / 2;
                let (one, other) = (of(top), of(-top));
                prop_assert_eq!((one.amount, one.low, one.high), (-other.amount, -other.high, -other.low));
                prop_assert!(one.low <= one.amount && one.amount <= one.high && one.high - one.low <= unit.max(1));
                let exact = i128::from(top);
                let of_amount = |amount: i64| i128::from(amount) * i128::from(bottom);
                prop_assert!(of_amount(one.low) <= exact && exact <= of_amount(one.high));
            }
        }
    }
}
