//! Codes that both sides know.
//!
//! An equal code is a promise of the same component, and a strong one: it is kept even where most of its amounts
//! differ, because that is what a migration gone wrong looks like. It is not trusted blindly in two cases:
//!
//! - *Everyone* points elsewhere: of at least five employees on each side at most a tenth agree under the equal code,
//!   while another code of one side fits nine tenths of its own people and four fifths of all. Codes that were handed
//!   out anew (the old 2100 is the night premium, the new 2100 the bonus) look like this, and nothing else does.
//! - Nine tenths agree under a factor (×100, ×−1), and at most a tenth without. Either the new system has another
//!   convention, or the same error hit everyone. No amount can tell these apart, so a person is asked.

use paritas_model::{Factor, Side};

use super::fit::{Members, fit};
use super::pairs::Candidate;
use super::{FEWEST_FLAT, Found, Lesson, Pool};

impl Lesson<'_> {
    /// Takes equal codes out of the pool: those that are kept as they are, and those that are asked about.
    pub(super) fn equal_codes(&self, pool: &mut Pool) -> (Vec<Found>, Vec<Found>) {
        let (mut kept, mut asked) = (Vec::new(), Vec::new());
        let all = pool.clone();
        for legacy in all.left(0) {
            let code = self.codes[0].codes[legacy as usize];
            let Some(migrated) = self.codes[1].index(code).filter(|&migrated| all.free[1][migrated as usize]) else {
                continue;
            };
            let members = Members::pair(legacy, migrated, Factor::ONE);
            let own = fit(&self.sample, &members);
            let refuted = u64::from(own.equal) * 10 <= u64::from(own.both)
                && self.sample.employees(Side::Legacy, legacy) >= FEWEST_FLAT
                && self.sample.employees(Side::Migrated, migrated) >= FEWEST_FLAT;
            let same = |candidate: &&Candidate| candidate.legacy == legacy && candidate.migrated == migrated;
            let under_factor = self.candidates.iter().find(same).filter(|found| {
                found.factor != Factor::ONE
                    && found.fit.employees_equal >= FEWEST_FLAT
                    && found.fit.equal_at_least(9, 10)
            });
            if refuted && let Some(found) = under_factor {
                let members = Members::pair(legacy, migrated, found.factor);
                pool.take(&members);
                asked.push(Found { members, fit: found.fit, surely: false });
            } else if !(refuted && self.fits_elsewhere(&all, legacy, migrated)) {
                pool.take(&members);
                kept.push(Found { members, fit: own, surely: true });
            }
        }
        (kept, asked)
    }

    /// Whether another code fits everyone who has this one, on either side.
    fn fits_elsewhere(&self, pool: &Pool, legacy: u32, migrated: u32) -> bool {
        self.candidates.iter().any(|other| {
            (other.legacy == legacy) != (other.migrated == migrated)
                && pool.has(&Members::pair(other.legacy, other.migrated, other.factor))
                && other.fit.employees_equal >= FEWEST_FLAT
                && other.fit.is_no_chance()
                && other.fit.equal_at_least(9, 10)
                && u64::from(other.fit.equal) * 5 >= u64::from(other.fit.either) * 4
        })
    }
}
