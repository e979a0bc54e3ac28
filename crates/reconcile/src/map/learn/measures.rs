//! In what the two sides count hours: quantities and rates have factors of their own.
//!
//! Hours that became minutes are × 60 while their amounts are the same; a deduction whose sign was turned mostly keeps its
//! hours as they are. So the factor of a group's quantities, and that of its rates, is told by them and not by its amounts:
//! the convention under which most are equal, if that is more than without any, for three employees with different values
//! and a third of those who have both.
//!
//! Under an equal code only hours and minutes are told: any other factor there may be an error that hit everyone.

use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Factor, Measure};

use super::{FEWEST, Found, Lesson};

/// What the sample holds beside amounts.
#[derive(Debug, Default)]
pub(super) struct Measured {
    /// By side, measure and code: unit and value, in order of unit.
    columns: BTreeMap<(usize, Measure, u32), Vec<(u32, i64)>>,
}

impl Measured {
    /// Adds what a code holds in a unit; units come in order.
    pub(super) fn push(&mut self, side: usize, measure: Measure, code: u32, unit: u32, value: i64) {
        if value != 0 {
            self.columns.entry((side, measure, code)).or_default().push((unit, value));
        }
    }

    /// What several codes of a side hold, by unit: quantities added up, rates where there is one only.
    fn of_codes(&self, side: usize, measure: Measure, codes: impl Iterator<Item = u32>) -> BTreeMap<u32, Option<i64>> {
        let mut found: BTreeMap<u32, Option<i64>> = BTreeMap::new();
        for &(unit, value) in codes.filter_map(|code| self.columns.get(&(side, measure, code))).flatten() {
            let together = |known: i64| match measure {
                Measure::Rate => Some(known).filter(|known| *known == value),
                Measure::Amount | Measure::Quantity => known.checked_add(value),
            };
            found.entry(unit).and_modify(|known| *known = known.and_then(together)).or_insert(Some(value));
        }
        found
    }
}

/// Hours to minutes, whole ones to hundredths, and the ways back.
const CONVENTIONS: [(i64, i64); 9] =
    [(60, 1), (1, 60), (-1, 1), (-60, 1), (-1, 60), (100, 1), (1, 100), (12, 1), (1, 12)];
/// Those of them that are told under an equal code.
const OF_TIME: usize = 2;

impl Lesson<'_> {
    /// The factor of a group's quantities or rates, if it is not 1.
    pub(super) fn measure_factor(&self, found: &Found, measure: Measure) -> Option<Factor> {
        let members = &found.members;
        let legacy = self.measured.of_codes(0, measure, members.legacy.iter().map(|&(code, _)| code));
        let migrated = self.measured.of_codes(1, measure, members.migrated.iter().copied());
        let both: Vec<(u32, i64, i64)> =
            legacy.into_iter().filter_map(|(unit, ours)| Some((unit, ours?, (*migrated.get(&unit)?)?))).collect();
        let equal_under = |(top, bottom): (i64, i64)| {
            let equal = both.iter().filter(|(_, ours, theirs)| {
                i128::from(*ours) * i128::from(top) == i128::from(*theirs) * i128::from(bottom)
            });
            let (mut count, mut employees, mut values) = (0, BTreeSet::new(), BTreeSet::new());
            for &(unit, ours, _) in equal {
                count += 1;
                employees.insert(self.sample.units[unit as usize].employee);
                values.insert(ours);
            }
            let proven = employees.len().min(values.len()) >= FEWEST as usize && count * 3 >= both.len();
            (count, proven)
        };
        let same_code = match (members.legacy.as_slice(), members.migrated.as_slice()) {
            (&[(ours, _)], &[theirs]) => self.codes[0].codes[ours as usize] == self.codes[1].codes[theirs as usize],
            _ => false,
        };
        let mut best = (equal_under((1, 1)).0, None);
        for convention in &CONVENTIONS[..if same_code { OF_TIME } else { CONVENTIONS.len() }] {
            let (count, proven) = equal_under(*convention);
            if proven && count > best.0 {
                best = (count, Some(*convention));
            }
        }
        best.1.and_then(|(top, bottom)| Factor::new(top, bottom).ok())
    }
}
