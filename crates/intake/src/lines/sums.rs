//! What lines amount to, once all are read.

use std::collections::BTreeMap;

use paritas_model::{Lines, Measure, Total};

/// How many lines share contract, period, component and measure with an earlier one.
pub(crate) fn repeated_lines(lines: &Lines) -> u64 {
    let largest = |codes: &[u32]| u64::from(codes.iter().copied().max().unwrap_or(0));
    let periods: Vec<u32> = lines.period.distinct().into_iter().collect();
    let slots = Measure::ALL.len() as u64 * periods.len() as u64;
    let slot = |index: usize| {
        let period = periods.partition_point(|period| *period < lines.period[index]) as u64;
        period * Measure::ALL.len() as u64 + lines.measure[index] as u64
    };
    let key = |index: usize, components: u64| {
        (u64::from(lines.contract[index]) * components + u64::from(lines.component[index])) * slots + slot(index)
    };
    // One number a line, sorted, is the smallest and fastest way to meet equals; it holds for any file but one with
    // more contracts, components and periods than 64 bits can pair.
    let components = largest(&lines.component) + 1;
    let pairs = (largest(&lines.contract) + 1).checked_mul(components).and_then(|pairs| pairs.checked_mul(slots));
    if pairs.is_none() {
        let whole = |index| (lines.contract[index], lines.component[index], slot(index));
        return repeats((0..lines.len()).map(whole).collect());
    }
    let keys = (0..lines.len()).map(|index| key(index, components));
    match pairs {
        Some(pairs) if pairs / BITS_PER_LINE <= lines.len() as u64 => repeats_marked(keys, pairs),
        _ => repeats(keys.collect()),
    }
}

/// The most bits a line for which keys are marked in a map of bits: as much memory as a list of them would take.
const BITS_PER_LINE: u64 = 64;

/// How many keys below `bound` came before, by a bit for each.
fn repeats_marked(keys: impl Iterator<Item = u64>, bound: u64) -> u64 {
    let mut marked = vec![0_u64; usize::try_from(bound / 64 + 1).unwrap_or(usize::MAX)];
    let mut repeats = 0;
    for key in keys {
        // Every key is below the bound, which fits memory: it was held against the number of lines.
        let word = &mut marked[(key / 64) as usize];
        repeats += *word >> (key % 64) & 1;
        *word |= 1 << (key % 64);
    }
    repeats
}

fn repeats<T: Ord>(mut keys: Vec<T>) -> u64 {
    keys.sort_unstable();
    keys.windows(2).filter(|pair| pair[0] == pair[1]).count() as u64
}

/// What lines of one measure sum to, by component.
pub(crate) fn sums(lines: &Lines, measure: Measure) -> BTreeMap<u32, Total> {
    let mut sums: BTreeMap<u32, Total> = BTreeMap::new();
    for index in (0..lines.len()).filter(|index| lines.measure[*index] == measure) {
        let sum = sums.entry(lines.component[index]).or_default();
        *sum = sum.plus(lines.amount(index));
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn both_ways_of_counting_repeats_agree(keys in prop::collection::vec(0_u64..300, 0..200)) {
            prop_assert_eq!(repeats_marked(keys.iter().copied(), 300), repeats(keys));
        }
    }
}
