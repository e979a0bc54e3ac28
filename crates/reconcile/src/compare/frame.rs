use paritas_model::Side;
use polars::prelude::{Column, DataFrame, PolarsError, SortMultipleOptions};

use crate::ReconcileError;
use crate::plan::{Fate, Plan};

/// The lines of one side that have a key, sorted by it; lines of one key in the order of the file.
#[derive(Debug)]
pub(crate) struct Sorted {
    pub(crate) keys: Vec<u64>,
    pub(crate) lines: Vec<u32>,
    /// What became of every line of the side, so far.
    pub(crate) fates: Vec<Fate>,
}

/// Sorts the lines of one side by key.
pub(crate) fn sort_side(plan: &Plan<'_>, side: Side) -> Result<Sorted, ReconcileError> {
    let count = plan.table(side).lines.len();
    let mut sorted = Sorted {
        keys: Vec::with_capacity(count),
        lines: Vec::with_capacity(count),
        fates: vec![Fate::Compared; count],
    };
    for (line, index) in (0..count).zip(0_u32..) {
        match plan.key(side, line) {
            Ok(key) => {
                sorted.keys.push(key);
                sorted.lines.push(index);
            }
            Err(reason) => sorted.fates[line] = reason,
        }
    }
    if !sorted.keys.is_sorted() {
        (sorted.keys, sorted.lines) =
            sort_frame(sorted.keys, sorted.lines).map_err(|error| ReconcileError::Engine(error.to_string()))?;
    }
    Ok(sorted)
}

fn sort_frame(keys: Vec<u64>, lines: Vec<u32>) -> Result<(Vec<u64>, Vec<u32>), PolarsError> {
    let frame = DataFrame::new(keys.len(), vec![Column::new("key".into(), keys), Column::new("line".into(), lines)])?;
    let stable = SortMultipleOptions::default().with_maintain_order(true);
    let frame = frame.sort(["key"], stable)?;
    let keys = frame.column("key")?.u64()?.into_no_null_iter().collect();
    let lines = frame.column("line")?.u32()?.into_no_null_iter().collect();
    Ok((keys, lines))
}
