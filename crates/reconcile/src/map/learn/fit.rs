//! How well legacy codes, each with a factor, and migrated codes fit each other.

use std::cmp::Ordering;

use paritas_model::{Factor, Side};

use super::sample::Sample;
use crate::exact_sum::least_common_multiple;

/// A group as it is being learned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Members {
    /// Legacy codes with their factors.
    pub(super) legacy: Vec<(u32, Factor)>,
    /// Migrated codes.
    pub(super) migrated: Vec<u32>,
    /// Those of them that are subtracted: no group can say so, and the group is only shown.
    pub(super) subtracted: Vec<u32>,
}

impl Members {
    pub(super) fn pair(legacy: u32, migrated: u32, factor: Factor) -> Self {
        Self { legacy: vec![(legacy, factor)], migrated: vec![migrated], subtracted: Vec::new() }
    }

    pub(super) fn with_legacy(&self, code: u32, factor: Factor) -> Self {
        let mut more = self.clone();
        more.legacy.push((code, factor));
        more
    }

    pub(super) fn with_migrated(&self, code: u32) -> Self {
        let mut more = self.clone();
        more.migrated.push(code);
        more
    }
}

/// Counts over employee-periods (units) and employees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Fit {
    /// Units with an amount on either side.
    pub(super) either: u32,
    /// Units with an amount on both.
    pub(super) both: u32,
    /// Those with equal ones.
    pub(super) equal: u32,
    /// Employees with an amount on both sides.
    pub(super) employees_both: u32,
    /// Employees with an equal one.
    pub(super) employees_equal: u32,
    /// How many different amounts are among the equal ones: what is equal in many amounts is not equal by chance.
    pub(super) distinct: u32,
}

impl Fit {
    /// Orders by the share of equal units among those with either side, the larger share last.
    pub(super) fn compare_share(&self, other: &Self) -> Ordering {
        let (ours, theirs) = (
            u64::from(self.equal) * u64::from(other.either.max(1)),
            u64::from(other.equal) * u64::from(self.either.max(1)),
        );
        ours.cmp(&theirs)
    }

    /// Whether at least `part` of `of` of the units with both amounts are equal.
    pub(super) fn equal_at_least(&self, part: u64, of: u64) -> bool {
        self.equal > 0 && u64::from(self.equal) * of >= u64::from(self.both) * part
    }

    /// Whether the equal units can't be a coincidence: three different amounts, or one flat amount that the same
    /// people have on both sides.
    pub(super) fn is_no_chance(&self) -> bool {
        let varied = self.employees_equal >= super::FEWEST && self.distinct >= super::FEWEST;
        let flat =
            self.employees_equal >= super::FEWEST_FLAT && u64::from(self.equal) * 4 >= u64::from(self.either) * 3;
        varied || flat
    }
}

/// One unit's two sums, over a common denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sums {
    pub(super) unit: u32,
    pub(super) legacy: Option<i128>,
    pub(super) migrated: Option<i128>,
}

impl Sums {
    pub(super) fn is_equal(&self) -> bool {
        self.legacy.is_some() && self.legacy == self.migrated
    }
}

/// The sums of a group in every unit that has any of its codes; those beyond 128 bits are left out.
pub(super) fn sums(sample: &Sample, members: &Members) -> Vec<Sums> {
    let denominators = members.legacy.iter().map(|(_, factor)| i128::from(factor.denominator()));
    let Some(common) = denominators.into_iter().try_fold(1, least_common_multiple) else {
        return Vec::new();
    };
    let legacy = members.legacy.iter().flat_map(|&(code, factor)| {
        let weight = i128::from(factor.numerator()) * (common / i128::from(factor.denominator()));
        sample.column(Side::Legacy, code).iter().map(move |&(unit, value)| (unit, false, value, weight))
    });
    let migrated = members.migrated.iter().flat_map(|&code| {
        let weight = if members.subtracted.contains(&code) { -common } else { common };
        sample.column(Side::Migrated, code).iter().map(move |&(unit, value)| (unit, true, value, weight))
    });
    let mut all: Vec<(u32, bool, i64, i128)> = legacy.chain(migrated).collect();
    // By unit alone: a group is mostly one column a side, and columns are in order of unit.
    all.sort_by_key(|of| of.0);
    let unit = |of: &[(u32, bool, i64, i128)]| {
        let mut sums = [None, None];
        for &(_, migrated, value, weight) in of {
            let sum = &mut sums[usize::from(migrated)];
            *sum = Some(sum.unwrap_or(0_i128).checked_add(i128::from(value).checked_mul(weight)?)?);
        }
        Some(Sums { unit: of[0].0, legacy: sums[0], migrated: sums[1] })
    };
    all.chunk_by(|a, b| a.0 == b.0).filter_map(unit).collect()
}

/// How well a group fits.
pub(super) fn fit(sample: &Sample, members: &Members) -> Fit {
    let mut fit = Fit::default();
    let mut amounts = Vec::new();
    let (mut last_both, mut last_equal) = (None, None);
    for sums in sums(sample, members) {
        fit.either += 1;
        if sums.legacy.is_none() || sums.migrated.is_none() {
            continue;
        }
        let employee = Some(sample.units[sums.unit as usize].employee);
        fit.both += 1;
        fit.employees_both += u32::from(last_both != employee);
        last_both = employee;
        if sums.is_equal() {
            fit.equal += 1;
            fit.employees_equal += u32::from(last_equal != employee);
            last_equal = employee;
            amounts.push(sums.migrated);
        }
    }
    amounts.sort_unstable();
    amounts.dedup();
    fit.distinct = u32::try_from(amounts.len()).unwrap_or(u32::MAX);
    fit
}
