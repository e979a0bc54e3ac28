use paritas_model::Side;
use polars::prelude::{Column, DataFrame, PolarsError, SortMultipleOptions};
use rayon::slice::ParallelSliceMut;

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
        match plan.key(side, index) {
            Ok(key) => {
                sorted.keys.push(key);
                sorted.lines.push(index);
            }
            Err(reason) => sorted.fates[line] = reason,
        }
    }
    if plan.computed.has(side) {
        for &index in plan.computed.used(side) {
            if let Some(key) = plan.second_key(side, index) {
                sorted.keys.push(key);
                sorted.lines.push(index);
            }
        }
    }
    if !sorted.keys.is_sorted() {
        sort(&mut sorted.keys, &mut sorted.lines).map_err(|error| ReconcileError::Engine(error.to_string()))?;
    }
    Ok(sorted)
}

/// Sorts lines by key.
///
/// Keys and lines are small numbers: together they nearly always fit 64 bits, and one column of such numbers sorts
/// several times as fast as a frame of two that has to keep the order of equals. It is sorted where it stands: of a
/// national payroll every further copy is a hundred megabytes.
fn sort(keys: &mut Vec<u64>, lines: &mut Vec<u32>) -> Result<(), PolarsError> {
    let bits = |most: u64| u64::BITS - most.leading_zeros();
    let line_bits = bits(lines.iter().copied().max().unwrap_or_default().into());
    let key_bits = bits(keys.iter().copied().max().unwrap_or_default());
    if key_bits + line_bits > u64::BITS {
        return sort_frame(keys, lines);
    }
    for (key, &line) in keys.iter_mut().zip(&*lines) {
        *key = *key << line_bits | u64::from(line);
    }
    keys.par_sort_unstable();
    let mask = (1 << line_bits) - 1;
    for (key, line) in keys.iter_mut().zip(lines) {
        // The lowest bits are a line again.
        *line = (*key & mask) as u32;
        *key >>= line_bits;
    }
    Ok(())
}

fn sort_frame(keys: &mut Vec<u64>, lines: &mut Vec<u32>) -> Result<(), PolarsError> {
    let columns = vec![Column::new("key".into(), &*keys), Column::new("line".into(), &*lines)];
    let frame = DataFrame::new(keys.len(), columns)?;
    let stable = SortMultipleOptions::default().with_maintain_order(true);
    let frame = frame.sort(["key"], stable)?;
    *keys = frame.column("key")?.u64()?.into_no_null_iter().collect();
    *lines = frame.column("line")?.u32()?.into_no_null_iter().collect();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Keys of all sizes: those that fit 64 bits together with their line, and those that don't.
        #[test]
        fn lines_are_sorted_by_key_and_equal_keys_keep_their_order(
            keys in prop::collection::vec(prop_oneof![0_u64..9, any::<u64>()], 1..60),
        ) {
            let mut expected: Vec<(u64, u32)> = keys.iter().copied().zip(0..).collect();
            expected.sort();
            for sorting in [sort, sort_frame] {
                let (mut sorted, mut lines): (Vec<u64>, Vec<u32>) = keys.iter().copied().zip(0..).unzip();
                sorting(&mut sorted, &mut lines).unwrap();
                let sorted: Vec<(u64, u32)> = sorted.into_iter().zip(lines).collect();
                prop_assert_eq!(&sorted, &expected);
            }
        }
    }
}
