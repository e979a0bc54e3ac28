//! Several codes that are one: n:1 and 1:n.
//!
//! Two ways lead there. Where some people have only one of the parts, that part already makes a pair, and a code that is
//! left explains what is left of it (Saturday and Sunday premium that became a weekend premium). Where everyone has all
//! parts, no pair is equal, and the parts show as a sum (a bonus that was split into a fixed and a variable part).

use std::collections::BTreeMap;

use paritas_model::{Factor, Side};

use super::fit::{Members, fit, sums};
use super::pairs::Convention;
use super::{FEWEST, FEWEST_FLAT, Found, Lesson, Pool};

/// Of more codes that are left, only those that occur most are tried as sums of two: 24 make 276 pairs.
const MOST_LEFT: usize = 24;

/// A code that would join a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Joining {
    /// How many more units would be equal.
    gain: u32,
    group: usize,
    code: u32,
    /// The factor of a legacy code; `None` for a migrated one.
    factor: Option<Factor>,
}

/// Codes of both sides, each with whether it is subtracted, and the factor's place in the convention.
type SumOfTwo = (Vec<(u32, bool)>, Vec<(u32, bool)>, u8);

impl Lesson<'_> {
    /// Adds codes that are left to groups whose rest they explain, the largest gain first, until none does.
    pub(super) fn extend(&self, pool: &mut Pool, groups: &mut [Found]) {
        while let Some(joining) = self.best_joining(pool, groups) {
            let group = &mut groups[joining.group];
            group.members = match joining.factor {
                Some(factor) => group.members.with_legacy(joining.code, factor),
                None => group.members.with_migrated(joining.code),
            };
            group.fit = fit(&self.sample, &group.members);
            pool.take(&group.members);
        }
    }

    fn best_joining(&self, pool: &Pool, groups: &[Found]) -> Option<Joining> {
        if pool.left(0).next().is_none() && pool.left(1).next().is_none() {
            return None;
        }
        let mut best: Option<Joining> = None;
        let mut offer = |joining: Joining| {
            // Of equal gains the first group and code in order: both are sorted, so no row decides.
            if best.is_none_or(|best| joining.gain > best.gain) {
                best = Some(joining);
            }
        };
        for (index, group) in groups.iter().enumerate().filter(|(_, group)| group.fit.equal < group.fit.either) {
            let unequal: Vec<u32> = sums(&self.sample, &group.members)
                .iter()
                .filter(|sums| !sums.is_equal())
                .map(|sums| sums.unit)
                .collect();
            // Most of a code's units must be among those it would explain: asked first, for it costs next to nothing.
            let may_explain = |side: Side, code: u32| {
                let column = self.sample.column(side, code);
                let there = column.iter().filter(|(unit, _)| unequal.binary_search(unit).is_ok()).count();
                there >= FEWEST as usize && there * 2 >= column.len()
            };
            for code in pool.left(0).filter(|&code| may_explain(Side::Legacy, code)) {
                let own = group.members.legacy[0].1;
                for factor in [Some(own), Factor::new(-own.numerator(), own.denominator()).ok()].into_iter().flatten() {
                    if let Some(gain) =
                        self.gain(&group.members, &group.members.with_legacy(code, factor), Side::Legacy, code)
                    {
                        offer(Joining { gain, group: index, code, factor: Some(factor) });
                    }
                }
            }
            for code in pool.left(1).filter(|&code| may_explain(Side::Migrated, code)) {
                if let Some(gain) = self.gain(&group.members, &group.members.with_migrated(code), Side::Migrated, code)
                {
                    offer(Joining { gain, group: index, code, factor: None });
                }
            }
        }
        best
    }

    /// How many more units are equal with `code`; `None` where that proves nothing: it must make at least three
    /// employees equal, half of all units in which the code occurs, and more than it makes unequal.
    fn gain(&self, before: &Members, after: &Members, side: Side, code: u32) -> Option<u32> {
        let column = self.sample.column(side, code);
        let equal = |members: &Members| -> Vec<u32> {
            sums(&self.sample, members).iter().filter(|sums| sums.is_equal()).map(|sums| sums.unit).collect()
        };
        let (before, after) = (equal(before), equal(after));
        let has_code = |unit: &&u32| column.binary_search_by_key(*unit, |&(unit, _)| unit).is_ok();
        let won: Vec<u32> = after.iter().filter(has_code).copied().collect();
        let lost = before.iter().filter(has_code).count();
        let mut employees: Vec<u32> = won.iter().map(|&unit| self.sample.units[unit as usize].employee).collect();
        employees.dedup();
        let mut amounts: Vec<i64> =
            column.iter().filter(|(unit, _)| won.binary_search(unit).is_ok()).map(|&(_, value)| value).collect();
        amounts.sort_unstable();
        amounts.dedup();
        let fewest = if amounts.len() >= FEWEST as usize { FEWEST } else { FEWEST_FLAT };
        let proven = employees.len() >= fewest as usize && won.len() * 2 >= column.len() && won.len() > lost;
        proven.then(|| u32::try_from(won.len() - lost).unwrap_or(u32::MAX))
    }

    /// Takes out of the pool what is the sum or the difference of two codes of the other side. A difference of two
    /// migrated codes is only asked about: see [`Members::subtracted`].
    pub(super) fn add_sums(&self, pool: &mut Pool) -> Vec<Found> {
        let mut taken = Vec::new();
        loop {
            let mut best: Option<Found> = None;
            for members in self.sums_of_two(pool) {
                let fit = fit(&self.sample, &members);
                let proven = fit.is_no_chance() && fit.distinct >= FEWEST && fit.equal_at_least(1, 3);
                if proven && best.as_ref().is_none_or(|best| fit.compare_share(&best.fit).is_gt()) {
                    best = Some(Found { members, fit, surely: true });
                }
            }
            let Some(found) = best else { return taken };
            pool.take(&found.members);
            taken.push(found);
        }
    }

    /// The sums of two that are equal in at least three units, in order of code.
    fn sums_of_two(&self, pool: &Pool) -> Vec<Members> {
        let left = [Side::Legacy, Side::Migrated].map(|side| self.most_frequent(pool, side));
        let convention = Convention::new();
        let mut counts: BTreeMap<SumOfTwo, u32> = BTreeMap::new();
        for unit in &self.sample.units {
            let [ours, theirs] = [0, 1].map(|side: usize| -> Vec<(u32, i64)> {
                unit.amounts[side].iter().filter(|(code, _)| left[side].contains(code)).copied().collect()
            });
            for (at, &(first, one)) in ours.iter().enumerate() {
                for &(second, other) in &ours[at + 1..] {
                    for (minus, sum) in [(false, one.checked_add(other)), (true, one.checked_sub(other))] {
                        for &(target, amount) in &theirs {
                            if let Some(factor) = sum.filter(|&sum| sum != 0).and_then(|sum| convention.of(sum, amount))
                            {
                                let legacy = vec![(first, false), (second, minus)];
                                *counts.entry((legacy, vec![(target, false)], factor)).or_default() += 1;
                            }
                        }
                    }
                }
            }
            for (at, &(first, one)) in theirs.iter().enumerate() {
                for &(second, other) in &theirs[at + 1..] {
                    for (minus, sum) in [(false, one.checked_add(other)), (true, one.checked_sub(other))] {
                        for &(target, amount) in &ours {
                            if let Some(factor) = sum.filter(|&sum| sum != 0).and_then(|sum| convention.of(amount, sum))
                            {
                                let migrated = vec![(first, false), (second, minus)];
                                *counts.entry((vec![(target, false)], migrated, factor)).or_default() += 1;
                            }
                        }
                    }
                }
            }
        }
        let members = |((legacy, migrated, factor), _): (SumOfTwo, u32)| {
            let factor = convention.factor(factor);
            let opposite = Factor::new(-factor.numerator(), factor.denominator()).unwrap_or(factor);
            let signed = |(code, minus): (u32, bool)| (code, if minus { opposite } else { factor });
            Members {
                legacy: legacy.into_iter().map(signed).collect(),
                migrated: migrated.iter().map(|&(code, _)| code).collect(),
                subtracted: migrated.iter().filter(|(_, minus)| *minus).map(|&(code, _)| code).collect(),
            }
        };
        counts.into_iter().filter(|&(_, count)| count >= FEWEST).map(members).collect()
    }

    fn most_frequent(&self, pool: &Pool, side: Side) -> Vec<u32> {
        let mut left: Vec<u32> = pool.left(side.index()).collect();
        left.sort_by_key(|&code| (std::cmp::Reverse(self.sample.column(side, code).len()), code));
        left.truncate(MOST_LEFT);
        left
    }
}
