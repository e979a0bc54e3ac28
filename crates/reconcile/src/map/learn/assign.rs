//! One to one: the pairs with the largest share of equal amounts first, each code once.
//!
//! # Why first come, and not the best assignment of all?
//!
//! A true pair is equal in nearly all it has, a false one in next to nothing: the largest share is never the wrong one
//! to take first. Where two shares are about the same, no assignment is right, and the pair is asked about.

use std::cmp::Reverse;

use paritas_model::Factor;

use super::fit::{Fit, Members};
use super::pairs::Candidate;
use super::{Found, Lesson, Pool};

impl Lesson<'_> {
    /// Takes the best pairs out of the pool. Even a tenth of equal amounts makes a pair for now: the rest may be another
    /// code's part.
    pub(super) fn assign(&self, pool: &mut Pool) -> Vec<Found> {
        let mut order: Vec<&Candidate> = self.candidates.iter().collect();
        order.sort_by(|a, b| {
            let rest = |one: &Candidate| {
                (
                    Reverse(self.same_name(one.legacy, one.migrated)),
                    one.factor != Factor::ONE,
                    Reverse(one.fit.equal),
                    one.legacy.min(one.migrated),
                    one.legacy.max(one.migrated),
                    one.legacy,
                )
            };
            b.fit.compare_share(&a.fit).then_with(|| rest(a).cmp(&rest(b)))
        });
        let mut taken = Vec::new();
        for candidate in order {
            let members = Members::pair(candidate.legacy, candidate.migrated, candidate.factor);
            if pool.has(&members) && candidate.fit.is_no_chance() && candidate.fit.equal_at_least(1, 10) {
                pool.take(&members);
                taken.push(Found { members, fit: candidate.fit, surely: true });
            }
        }
        taken
    }

    /// Says which of the groups are sure.
    pub(super) fn settle(&self, groups: Vec<Found>) -> Vec<Found> {
        let sure: Vec<bool> = groups
            .iter()
            .map(|group| {
                group.fit.is_no_chance()
                    && group.fit.equal_at_least(1, 3)
                    && group.members.subtracted.is_empty()
                    && !self.is_ambiguous(group, &groups)
            })
            .collect();
        groups.into_iter().zip(sure).map(|(group, surely)| Found { surely, ..group }).collect()
    }

    /// Whether another code fits one to one nearly as well (two thirds of the equal amounts), is not better served
    /// itself, and no name decides.
    fn is_ambiguous(&self, group: &Found, groups: &[Found]) -> bool {
        let (&[(legacy, _)], &[migrated]) = (group.members.legacy.as_slice(), group.members.migrated.as_slice()) else {
            return false;
        };
        let named = self.same_name(legacy, migrated);
        self.candidates.iter().any(|rival| {
            (rival.legacy == legacy) != (rival.migrated == migrated)
                && u64::from(rival.fit.equal) * 3 >= u64::from(group.fit.equal) * 2
                && rival.fit.is_no_chance()
                && (!named || self.same_name(rival.legacy, rival.migrated))
                && !is_better_served(rival, legacy, groups)
        })
    }
}

/// Whether the rival's other code belongs to a group that fits it better.
fn is_better_served(rival: &Candidate, legacy: u32, groups: &[Found]) -> bool {
    let holds = |group: &&Found| {
        if rival.legacy == legacy {
            group.members.migrated.contains(&rival.migrated)
        } else {
            group.members.legacy.iter().any(|&(code, _)| code == rival.legacy)
        }
    };
    let better = |fit: &Fit| fit.compare_share(&rival.fit).is_gt();
    groups.iter().find(holds).is_some_and(|group| better(&group.fit))
}
