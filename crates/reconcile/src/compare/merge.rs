use paritas_model::Side;

use super::Sorted;
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
        let (legacy, legacy_lines) = left.take(key);
        let (migrated, migrated_lines) = right.take(key);
        on_cell(Cell { key: plan.unpack(key), legacy, migrated, legacy_lines, migrated_lines });
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
}

/// How many values are fetched together. Lines of one key lie anywhere in the file: fetched one at a time, each would
/// be waited for, while a loop that does nothing else has many under way at once.
const FETCHED: usize = 512;

impl<'p, 'a> Walk<'p, 'a> {
    fn new(plan: &'p Plan<'p>, side: Side, (keys, lines): (&'a [u64], &'a [u32])) -> Self {
        Self { plan, side, keys, lines, at: 0, fetched: Vec::with_capacity(FETCHED), fetched_from: 0 }
    }

    /// The next key.
    fn key(&self) -> Option<u64> {
        self.keys.get(self.at).copied()
    }

    /// The sum and the lines of `key`, which comes next if it is there at all.
    fn take(&mut self, key: u64) -> (Sum, &'a [u32]) {
        let start = self.at;
        let mut total = Some(0_i128);
        while self.keys.get(self.at) == Some(&key) {
            let value = weighted(self.plan, self.side, self.lines[self.at], self.value());
            total = total.zip(value).and_then(|(total, value)| total.checked_add(value));
            self.at += 1;
        }
        let lines = &self.lines[start..self.at];
        let sum = if lines.is_empty() { Sum::Absent } else { total.map_or(Sum::Beyond, Sum::Of) };
        (sum, lines)
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

/// The sum of these lines; legacy ones weighted.
pub(crate) fn sum(plan: &Plan<'_>, side: Side, lines: &[u32]) -> Sum {
    if lines.is_empty() {
        return Sum::Absent;
    }
    let values = &plan.table(side).lines.value;
    let mut weighted = lines.iter().map(|&line| weighted(plan, side, line, values[line as usize]));
    weighted.try_fold(0_i128, |total, value| total.checked_add(value?)).map_or(Sum::Beyond, Sum::Of)
}

/// The value of a line, by its component's weight where it is a legacy one; `None` beyond 128 bits.
fn weighted(plan: &Plan<'_>, side: Side, line: u32, value: i64) -> Option<i128> {
    let weight = match side {
        Side::Legacy => plan.map.legacy_weight[plan.legacy.lines.component[line as usize] as usize],
        Side::Migrated => 1,
    };
    let value = i128::from(value);
    if weight == 1 { Some(value) } else { value.checked_mul(weight) }
}
