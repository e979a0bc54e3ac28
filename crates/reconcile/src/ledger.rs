//! Promise 1: every used line was compared, or was not for a named reason.

use paritas_model::{ComponentKind, Measure, NotCompared, PayTable, Side, Total};

use crate::plan::Fate;
use crate::{Input, ReconcileError, Reconciliation};

/// The used lines of one side that were compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Compared {
    /// How many.
    pub cells: u64,
    /// The sum of the amounts among them, in the side's own convention.
    pub sum: Total,
}

/// Counts and sums the lines of one side by what became of them.
pub(crate) fn tally(table: &PayTable, fates: &[Fate]) -> (Compared, Vec<NotCompared>) {
    let mut cells = [0_u64; Fate::REASONS.len() + 1];
    let mut sums = [0_i128; Fate::REASONS.len() + 1];
    let lines = &table.lines;
    let columns = fates.iter().zip(&lines.value).zip(lines.measure.iter()).zip(&lines.component);
    for (((&fate, &value), measure), &component) in columns {
        cells[fate as usize] += 1;
        if measure == Measure::Amount && table.components[component as usize].kind == ComponentKind::Period {
            // 2^32 lines of 63 bits: never beyond 96 bits.
            sums[fate as usize] += i128::from(value);
        }
    }
    let of = |fate: Fate| (cells[fate as usize], Total::from_millionths(sums[fate as usize]));
    let reasons = Fate::REASONS.into_iter().filter(|&reason| cells[reason as usize] > 0);
    let not_compared = reasons.map(|reason| {
        let (cells, sum) = of(reason);
        NotCompared { reason: reason.as_str(), cells, sum }
    });
    let (compared, sum) = of(Fate::Compared);
    (Compared { cells: compared, sum }, not_compared.collect())
}

impl Reconciliation {
    /// Checks that each side's used lines are those compared and those not compared, in count and in sum, and that the
    /// comparisons are counted by how they ended.
    ///
    /// # Errors
    /// [`ReconcileError::Unbalanced`], which only a defect of this program can cause.
    pub fn check_balance(&self, input: &Input<'_>) -> Result<(), ReconcileError> {
        let sides = [
            (Side::Legacy, input.legacy, &self.legacy_compared, &self.legacy_not_compared),
            (Side::Migrated, input.migrated, &self.migrated_compared, &self.migrated_not_compared),
        ];
        for (side, table, compared, not_compared) in sides {
            let used = table.amount_total();
            let cells: u64 = not_compared.iter().map(|reason| reason.cells).sum();
            let sum: Total = not_compared.iter().map(|reason| reason.sum).sum();
            let balances = table.lines.len() as u64 == compared.cells + cells && used == compared.sum.plus(sum);
            if !balances {
                return Err(ReconcileError::Unbalanced { side });
            }
        }
        let counts = &self.counts;
        let ended =
            counts.equal + counts.within_tolerance + counts.different + counts.zero_vs_absent + counts.not_comparable;
        if counts.compared == ended { Ok(()) } else { Err(ReconcileError::Unbalanced { side: Side::Migrated }) }
    }
}
