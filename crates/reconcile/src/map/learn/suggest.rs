//! What looks alike and is not proven: asked about, and never compared before someone has answered.
//!
//! In order of what speaks for it: the same label; amounts of which half are equal, in too few employees to be sure; a
//! ratio of its own that half of the employees share (an index step too high, or a new convention); and last, the same
//! people on both sides with other amounts.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use paritas_model::{Factor, Side};

use super::fit::{Fit, Members, fit};
use super::{FEWEST_FLAT, Found, Lesson, Pool};

/// Of more codes that are left, only those that occur most are laid beside each other.
const MOST_LEFT: usize = 40;

impl Lesson<'_> {
    /// Takes what looks alike out of the pool, the strongest resemblance first.
    pub(super) fn suggest(&self, pool: &mut Pool) -> Vec<Found> {
        let mut alike = Vec::new();
        for legacy in self.most(pool, Side::Legacy) {
            for migrated in self.most(pool, Side::Migrated) {
                alike.extend(self.resemblance(legacy, migrated));
            }
        }
        alike.sort_by(|a, b| {
            let place = |found: &Found| (found.members.legacy[0].0, found.members.migrated[0]);
            a.0.cmp(&b.0)
                .then_with(|| b.1.fit.compare_share(&a.1.fit))
                .then_with(|| Reverse(a.1.fit.both).cmp(&Reverse(b.1.fit.both)))
                .then_with(|| place(&a.1).cmp(&place(&b.1)))
        });
        let mut suggested = Vec::new();
        for (_, found) in alike {
            if pool.has(&found.members) {
                pool.take(&found.members);
                suggested.push(found);
            }
        }
        suggested
    }

    fn most(&self, pool: &Pool, side: Side) -> Vec<u32> {
        let mut left: Vec<u32> = pool.left(side.index()).collect();
        left.sort_by_key(|&code| (Reverse(self.sample.column(side, code).len()), code));
        left.truncate(MOST_LEFT);
        left
    }

    /// How two codes resemble each other (the smaller the number, the more), if they do.
    fn resemblance(&self, legacy: u32, migrated: u32) -> Option<(u8, Found)> {
        let known = self.candidates.iter().find(|one| one.legacy == legacy && one.migrated == migrated);
        let as_found =
            |factor: Factor, fit: Fit| Found { members: Members::pair(legacy, migrated, factor), fit, surely: false };
        let plain = || fit(&self.sample, &Members::pair(legacy, migrated, Factor::ONE));
        if self.same_name(legacy, migrated) {
            return Some((
                0,
                known.map_or_else(|| as_found(Factor::ONE, plain()), |one| as_found(one.factor, one.fit)),
            ));
        }
        if let Some(one) = known.filter(|one| one.fit.equal_at_least(1, 2) && one.fit.equal * 2 >= one.fit.either) {
            return Some((1, as_found(one.factor, one.fit)));
        }
        let fit_plain = plain();
        if fit_plain.employees_both < FEWEST_FLAT {
            return None;
        }
        if let Some(factor) = self.shared_ratio(legacy, migrated) {
            return Some((2, as_found(factor, fit(&self.sample, &Members::pair(legacy, migrated, factor)))));
        }
        let same_people = u64::from(fit_plain.both) * 5 >= u64::from(fit_plain.either) * 4;
        same_people.then(|| (3, as_found(Factor::ONE, fit_plain)))
    }

    /// The exact ratio that at least half of the units with both amounts share, five of them at least.
    fn shared_ratio(&self, legacy: u32, migrated: u32) -> Option<Factor> {
        let theirs = self.sample.column(Side::Migrated, migrated);
        let mut ratios: BTreeMap<(i64, i64), usize> = BTreeMap::new();
        let mut both = 0;
        for &(unit, ours) in self.sample.column(Side::Legacy, legacy) {
            let Ok(place) = theirs.binary_search_by_key(&unit, |&(unit, _)| unit) else { continue };
            both += 1;
            if let Ok(factor) = Factor::new(theirs[place].1, ours) {
                *ratios.entry((factor.numerator(), factor.denominator())).or_default() += 1;
            }
        }
        let (&(top, bottom), &count) = ratios.iter().max_by_key(|(ratio, count)| (**count, Reverse(**ratio)))?;
        (count >= FEWEST_FLAT as usize && count * 2 >= both).then(|| Factor::new(top, bottom).ok()).flatten()
    }
}
