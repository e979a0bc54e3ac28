//! Totals rows: control totals that the file states, never employees.

use paritas_model::{Amount, Measure, Origin};

use crate::number::{read_code, read_implied, read_number, read_workbook_number};
use crate::plan::Plan;
use crate::profile::Layout;
use crate::row::{CellKind, Row};

/// A total as the file states it.
pub(crate) struct StatedTotal {
    /// `None` for all components of a long extract.
    pub(crate) component: Option<u32>,
    pub(crate) measure: Measure,
    pub(crate) amount: Amount,
    pub(crate) origin: Origin,
}

/// The totals rows after the last used row, or else those above the first; those between are totals of a part, and are
/// forgotten.
pub(crate) struct TotalsRows {
    kept: Vec<Kept>,
    /// The totals above all values.
    top: Vec<Kept>,
    /// Whether totals stood below values: then those on top, and others, may be of a part only.
    parted: bool,
    /// What each value column sums to so far, in millionths.
    sums: Vec<i128>,
    added: u64,
}

struct Kept {
    position: usize,
    component: Option<u32>,
    amount: Amount,
    origin: Origin,
}

impl TotalsRows {
    pub(crate) fn new(values: usize) -> Self {
        Self { kept: Vec::new(), top: Vec::new(), parted: false, sums: vec![0; values], added: 0 }
    }

    /// Counts a used value.
    pub(crate) fn add(&mut self, position: usize, millionths: i64) {
        self.sums[position] += i128::from(millionths);
        self.added += 1;
    }

    /// Whether a row without a name is a totals row by its numbers: every value is what its column sums to, and not all
    /// are zero.
    pub(crate) fn explain(&self, row: &Row<'_>, plan: &Plan) -> bool {
        // The sum of a single value is that value: no proof.
        let mut proof = false;
        if self.added < 2 {
            return false;
        }
        for (position, sum) in self.sums.iter().enumerate() {
            match read(row, plan, position) {
                Some(amount) if i128::from(amount.millionths()) == *sum => proof |= *sum != 0,
                None if row.cell(plan.values[position].index).is_empty() => {}
                _ => return false,
            }
        }
        proof
    }

    /// Keeps the totals of a row.
    pub(crate) fn keep(&mut self, row: &Row<'_>, plan: &Plan, component: Option<u32>) {
        for position in 0..plan.values.len() {
            if let Some(amount) = read(row, plan, position) {
                let column = u16::try_from(plan.values[position].index + 1).unwrap_or(u16::MAX);
                let origin = Origin { source: 0, row: row.number, column };
                // The last row of a kind is the grand total, after those of parts.
                self.kept.retain(|kept| (kept.position, kept.component) != (position, component));
                self.kept.push(Kept { position, component, amount, origin });
            }
        }
    }

    /// A totals row: those after it may be of the part since then.
    pub(crate) fn part(&mut self) {
        self.parted |= self.added > 0;
    }

    /// Whether a totals row stood below a value.
    pub(crate) const fn is_parted(&self) -> bool {
        self.parted
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// A used row follows: what was kept were totals of a part.
    pub(crate) fn forget(&mut self) {
        if self.added == 0 {
            self.top.append(&mut self.kept);
        }
        self.kept.clear();
    }

    /// The totals of the whole file; `wide` is the component of each value column in a wide extract.
    pub(crate) fn stated(&self, plan: &Plan, wide: &[u32]) -> Vec<StatedTotal> {
        let on_top = self.kept.is_empty() && !self.parted;
        let kept = if on_top { &self.top } else { &self.kept };
        let stated = kept.iter().map(|kept| StatedTotal {
            component: if plan.layout == Layout::Wide { wide.get(kept.position).copied() } else { kept.component },
            measure: plan.values[kept.position].measure,
            amount: kept.amount,
            origin: kept.origin,
        });
        stated.collect()
    }
}

/// What a row states in one column of values.
pub(crate) fn read(row: &Row<'_>, plan: &Plan, position: usize) -> Option<Amount> {
    let value = &plan.values[position];
    let cell = row.cell(value.index);
    if cell.is_empty() {
        return None;
    }
    let millionths = match row.kind(value.index) {
        CellKind::Number { .. } => read_workbook_number(cell, None).ok()?.0,
        CellKind::Text if value.implied.is_some() => read_implied(cell, value.implied?).ok()?,
        CellKind::Text => read_number(cell, value.marks.as_ref()).ok()?,
        CellKind::Code => read_code(cell).ok()?,
        CellKind::Date | CellKind::Error | CellKind::Uncalculated => return None,
    };
    Some(Amount::from_millionths(millionths))
}
