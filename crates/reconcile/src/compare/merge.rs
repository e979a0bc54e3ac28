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
    let (mut left, mut right) = (0, 0);
    while left < legacy.0.len() || right < migrated.0.len() {
        let key = match (legacy.0.get(left), migrated.0.get(right)) {
            (Some(&ours), Some(&theirs)) => ours.min(theirs),
            (Some(&ours), None) => ours,
            (None, Some(&theirs)) => theirs,
            (None, None) => break,
        };
        let legacy_lines = run(legacy, &mut left, key);
        let migrated_lines = run(migrated, &mut right, key);
        on_cell(Cell {
            key: plan.unpack(key),
            legacy: sum(plan, Side::Legacy, legacy_lines),
            migrated: sum(plan, Side::Migrated, migrated_lines),
            legacy_lines,
            migrated_lines,
        });
    }
}

impl Sorted {
    /// Keys and lines.
    pub(crate) fn columns(&self) -> (&[u64], &[u32]) {
        (&self.keys, &self.lines)
    }
}

/// The lines of `key`, which begin at `at` if there are any.
fn run<'a>((keys, lines): (&'a [u64], &'a [u32]), at: &mut usize, key: u64) -> &'a [u32] {
    let start = *at;
    while keys.get(*at) == Some(&key) {
        *at += 1;
    }
    &lines[start..*at]
}

/// The sum of these lines; legacy ones weighted.
pub(crate) fn sum(plan: &Plan<'_>, side: Side, lines: &[u32]) -> Sum {
    if lines.is_empty() {
        return Sum::Absent;
    }
    let columns = &plan.table(side).lines;
    let mut total = 0_i128;
    for &line in lines {
        let value = i128::from(columns.value[line as usize]);
        let weighted = match side {
            Side::Legacy => value.checked_mul(plan.map.legacy_weight[columns.component[line as usize] as usize]),
            Side::Migrated => Some(value),
        };
        let Some(sum) = weighted.and_then(|weighted| total.checked_add(weighted)) else {
            return Sum::Beyond;
        };
        total = sum;
    }
    Sum::Of(total)
}
