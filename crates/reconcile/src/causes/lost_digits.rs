//! Rounded away or cut off: what one amount does not tell, and the others of its component do.
//!
//! 162.51 and 16.25 are a shifted decimal mark, rounded to the cent (`scale`), and as well a field one position too narrow
//! (`truncation`). 162.57 tells: it becomes 16.26 by the one and 16.25 by the other. So of those that fit both, all of a
//! component go with the ones that fit one alone; where those are as many, digits were cut off, for that needs nothing to
//! have been calculated. An amount whose lost digits are zeros has lost none: it is a shift, unless most others of the
//! component that were shortened did lose digits.

use std::collections::{BTreeMap, BTreeSet};

use paritas_model::Measure;

use super::{AmountPair, DifferenceSet};

/// What an amount shortened by whole positions says of how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The lost digits are zeros.
    Whole,
    /// Only cutting them off gives this amount.
    Cut,
    /// Only rounding gives it.
    Rounded,
    /// Both do.
    Either,
}

/// What is to be said of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// Its last digits were cut off.
    Cut,
    /// Its decimal mark was shifted.
    Shifted,
    /// Nothing, or what it says itself.
    Nothing,
}

/// The component and the measure of a comparison.
type Column = (u32, Measure);

/// What the shortened amounts of each component say.
#[derive(Debug)]
pub(super) struct LostDigits {
    /// How many employees say what.
    employees: BTreeMap<(Column, Fit), usize>,
}

impl LostDigits {
    pub(super) fn of(set: &DifferenceSet<'_>) -> Self {
        let mut employees: BTreeMap<(Column, Fit), BTreeSet<u32>> = BTreeMap::new();
        for pair in set.pairs {
            if let Some(fit) = fit(set, pair) {
                employees.entry((column(pair), fit)).or_default().insert(pair.matched);
            }
        }
        Self { employees: employees.into_iter().map(|(place, employees)| (place, employees.len())).collect() }
    }

    pub(super) fn told(&self, set: &DifferenceSet<'_>, pair: &AmountPair) -> Told {
        let count = |fit: Fit| self.employees.get(&(column(pair), fit)).copied().unwrap_or(0);
        let is_cut = count(Fit::Cut) >= count(Fit::Rounded);
        let most_lost_digits = is_cut && count(Fit::Cut) + count(Fit::Either) > count(Fit::Whole);
        match fit(set, pair) {
            Some(Fit::Either) => {
                if is_cut {
                    Told::Cut
                } else {
                    Told::Shifted
                }
            }
            Some(Fit::Whole) if !most_lost_digits => Told::Shifted,
            _ => Told::Nothing,
        }
    }
}

const fn column(pair: &AmountPair) -> Column {
    (pair.place.group, pair.place.measure)
}

/// Of amounts in whole rounding units with the same sign, the migrated one shorter by one to three digits.
fn fit(set: &DifferenceSet<'_>, pair: &AmountPair) -> Option<Fit> {
    let unit = i128::from(set.unit(pair).millionths()).max(1);
    let (legacy, migrated) = pair.both().filter(|(legacy, migrated)| (*legacy < 0) == (*migrated < 0))?;
    if legacy % unit != 0 || migrated % unit != 0 {
        return None;
    }
    let (all, kept) = (legacy.abs() / unit, migrated.abs() / unit);
    [10, 100, 1000].into_iter().find_map(|power| {
        let is_cut = all / power == kept;
        let is_rounded = (2 * (kept * power - all)).abs() <= power;
        match (is_cut, is_rounded) {
            _ if kept * power == all => Some(Fit::Whole),
            (true, true) => Some(Fit::Either),
            (true, false) => Some(Fit::Cut),
            (false, true) => Some(Fit::Rounded),
            (false, false) => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::causes;

    fn causes_of(pairs: &[(&str, &str)]) -> Vec<Cause> {
        causes(pairs).into_iter().map(|(cause, _)| cause).collect()
    }

    #[test]
    fn what_fits_both_goes_with_what_fits_one() {
        let cut = [("162.51", "16.25"), ("169.96", "16.99"), ("59.07", "5.90"), ("481.30", "48.13"), ("94.32", "9.43")];
        assert_eq!(causes_of(&cut), [Cause::Truncation; 5]);
        let rounded = [("162.51", "16.25"), ("169.96", "17.00"), ("59.07", "5.91"), ("481.30", "48.13")];
        assert_eq!(causes_of(&rounded), [Cause::Scale; 4]);
        assert_eq!(causes_of(&[("162.51", "16.25")]), [Cause::Truncation], "cut to the digit, nothing calculated");
    }

    #[test]
    fn zeros_are_no_lost_digits() {
        let shifted = [("2875.00", "287.50"), ("4363.00", "436.30"), ("6635.00", "66.35"), ("4681.00", "46.81")];
        assert_eq!(causes_of(&shifted), [Cause::Scale; 4]);
    }
}
