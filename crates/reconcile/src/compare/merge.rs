use paritas_model::{Measure, Side};

use super::Sorted;
use crate::computed::{ComputedAmount, Rounded};
use crate::plan::{Key, Plan};

/// The two sums under one key.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cell<'a> {
    pub(crate) key: Key,
    /// The sum of weight · amount of the legacy lines; see [`GroupRule`](crate::map::GroupRule).
    pub(crate) legacy: Sum,
    /// The sum of the migrated lines.
    pub(crate) migrated: Sum,
    pub(crate) legacy_lines: &'a [u32],
    pub(crate) migrated_lines: &'a [u32],
    /// How much less and more than the legacy sum another rounding of computed amounts would have given, and how much
    /// than the migrated sum; in millionths of the migrated convention.
    pub(crate) leeway: [Leeway; 2],
}

/// How much less and how much more a sum could be, had its computed amounts been rounded the other way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Leeway {
    pub(crate) less: i128,
    pub(crate) more: i128,
}

/// A sum in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sum {
    /// No line.
    Absent,
    /// The sum.
    Of(i128),
    /// Beyond 128 bits.
    Beyond,
    /// Hours of which the rate is not known.
    NoRate,
}

/// Walks both sides once, and hands over every key that either has.
pub(crate) fn merge<'a>(
    plan: &Plan<'_>,
    legacy: (&'a [u64], &'a [u32]),
    migrated: (&'a [u64], &'a [u32]),
    mut on_cell: impl FnMut(Cell<'a>),
) {
    let mut left = Walk::new(plan, Side::Legacy, legacy);
    let mut right = Walk::new(plan, Side::Migrated, migrated);
    loop {
        let key = match (left.key(), right.key()) {
            (Some(ours), Some(theirs)) => ours.min(theirs),
            (Some(ours), None) => ours,
            (None, Some(theirs)) => theirs,
            (None, None) => break,
        };
        let (legacy, legacy_lines, less) = left.take(key);
        let (migrated, migrated_lines, more) = right.take(key);
        let leeway = [less, more];
        on_cell(Cell { key: plan.unpack(key), legacy, migrated, legacy_lines, migrated_lines, leeway });
    }
}

/// One side on its way.
struct Walk<'p, 'a> {
    plan: &'p Plan<'p>,
    side: Side,
    keys: &'a [u64],
    lines: &'a [u32],
    at: usize,
    /// The values of the lines from `fetched_from` on.
    fetched: Vec<i64>,
    fetched_from: usize,
    /// Whether the side has amounts that are computed.
    computes: bool,
}

/// How many values are fetched together. Lines of one key lie anywhere in the file: fetched one at a time, each would
/// be waited for, while a loop that does nothing else has many under way at once.
const FETCHED: usize = 512;

impl<'p, 'a> Walk<'p, 'a> {
    fn new(plan: &'p Plan<'p>, side: Side, (keys, lines): (&'a [u64], &'a [u32])) -> Self {
        Self {
            plan,
            side,
            keys,
            lines,
            at: 0,
            fetched: Vec::with_capacity(FETCHED),
            fetched_from: 0,
            computes: plan.computed.has(side),
        }
    }

    /// The next key.
    fn key(&self) -> Option<u64> {
        self.keys.get(self.at).copied()
    }

    /// The sum and the lines of `key`, which comes next if it is there at all.
    fn take(&mut self, key: u64) -> (Sum, &'a [u32], Leeway) {
        let start = self.at;
        if self.computes && self.plan.measure_of(key) == Measure::Amount {
            while self.keys.get(self.at) == Some(&key) {
                self.at += 1;
            }
            let lines = &self.lines[start..self.at];
            let (sum, leeway) = sum_with_computed(self.plan, self.side, lines);
            return (sum, lines, leeway);
        }
        let mut total = Some(0_i128);
        let measure = self.plan.measure_of(key);
        while self.keys.get(self.at) == Some(&key) {
            let value = weighted(self.plan, self.side, measure, self.lines[self.at], self.value());
            total = total.zip(value).and_then(|(total, value)| total.checked_add(value));
            self.at += 1;
        }
        let lines = &self.lines[start..self.at];
        let sum = if lines.is_empty() { Sum::Absent } else { total.map_or(Sum::Beyond, Sum::Of) };
        (sum, lines, Leeway::default())
    }

    /// The value of the line that comes next.
    fn value(&mut self) -> i64 {
        if let Some(value) = self.fetched.get(self.at - self.fetched_from) {
            return *value;
        }
        let values = &self.plan.table(self.side).lines.value;
        let next = &self.lines[self.at..(self.at + FETCHED).min(self.lines.len())];
        self.fetched.clear();
        self.fetched.extend(next.iter().map(|&line| values[line as usize]));
        self.fetched_from = self.at;
        self.fetched[0]
    }
}

impl Sorted {
    /// Keys and lines.
    pub(crate) fn columns(&self) -> (&[u64], &[u32]) {
        (&self.keys, &self.lines)
    }
}

/// The sum of the lines under the key of an amount, some of which may be hours and rates it is computed of.
fn sum_with_computed(plan: &Plan<'_>, side: Side, lines: &[u32]) -> (Sum, Leeway) {
    let (columns, mut leeway) = (&plan.table(side).lines, Leeway::default());
    if lines.is_empty() {
        return (Sum::Absent, leeway);
    }
    let mut total = Some(0_i128);
    for &line in lines {
        let place = line as usize;
        let value = match (columns.measure[place], plan.computed.amount(side, line)) {
            (Measure::Amount, _) => weighted(plan, side, Measure::Amount, line, columns.value[place]),
            (_, Some(ComputedAmount::Of(amount))) => {
                let Rounded { amount, low, high } = amount;
                leeway.less += i128::from(amount) - i128::from(low);
                leeway.more += i128::from(high) - i128::from(amount);
                // In the migrated convention already: its factor is in it.
                let group = plan.group_of(side, place) as usize;
                let rule = plan.map.rules[group];
                let denominator = if side == Side::Legacy { rule.denominator(Measure::Amount) } else { 1 };
                i128::from(amount).checked_mul(denominator.into())
            }
            (_, Some(ComputedAmount::NoRate)) => return (Sum::NoRate, Leeway::default()),
            (_, Some(ComputedAmount::Beyond)) => None,
            // Part of an amount that stands with another line.
            (_, None) => Some(0),
        };
        total = total.zip(value).and_then(|(total, value)| total.checked_add(value));
    }
    (total.map_or(Sum::Beyond, Sum::Of), leeway)
}

/// The sum of these lines of one measure; legacy ones weighted.
pub(crate) fn sum(plan: &Plan<'_>, side: Side, measure: Measure, lines: &[u32]) -> Sum {
    if lines.is_empty() {
        return Sum::Absent;
    }
    let values = &plan.table(side).lines.value;
    let mut weighted = lines.iter().map(|&line| weighted(plan, side, measure, line, values[line as usize]));
    weighted.try_fold(0_i128, |total, value| total.checked_add(value?)).map_or(Sum::Beyond, Sum::Of)
}

/// The value of a line, by its component's weight where it is a legacy one; `None` beyond 128 bits.
fn weighted(plan: &Plan<'_>, side: Side, measure: Measure, line: u32, value: i64) -> Option<i128> {
    let weight = match side {
        Side::Legacy => plan.map.legacy_weights[measure as usize][plan.legacy.lines.component[line as usize] as usize],
        Side::Migrated => 1,
    };
    let value = i128::from(value);
    if weight == 1 { Some(value) } else { value.checked_mul(weight) }
}
