//! Which legacy code and which migrated code hold equal amounts, and under which factor.

use paritas_model::{Factor, Side};

use super::fit::{Fit, Members, fit};
use super::sample::Sample;

/// A legacy code and a migrated code with at least one equal amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) legacy: u32,
    pub(super) migrated: u32,
    pub(super) factor: Factor,
    pub(super) fit: Fit,
}

/// The conventions that systems differ in: sign, cents or thousands, and months to a year.
///
/// Any other ratio shared by everyone is as likely an error of the migration as a convention (× 1.0143 is an index step
/// too high): it is never taken for one without asking.
const SIZES: [i64; 5] = [1, 10, 12, 100, 1000];

/// How rare equal amounts may be, among the units of the rarer code, before they are passed over: one in so many.
const ONE_IN: usize = 20;

/// The factors that amounts are tried under, looked up by the two amounts.
#[derive(Debug)]
pub(super) struct Convention {
    /// Each size as it is, its opposite, its inverse and the opposite of that; × 1 first.
    factors: Vec<Factor>,
}

impl Convention {
    pub(super) fn new() -> Self {
        let of = |top: i64, bottom: i64| Factor::new(top, bottom).unwrap_or(Factor::ONE);
        let factors = SIZES.iter().flat_map(|&size| [of(size, 1), of(-size, 1), of(1, size), of(-1, size)]).collect();
        Self { factors }
    }

    pub(super) fn factor(&self, place: u8) -> Factor {
        self.factors[usize::from(place)]
    }

    /// The sizes that one size has under every convention, each with the place of its factor for equal signs; the place
    /// after it is for opposite ones.
    fn sizes(one: u64) -> impl Iterator<Item = (u64, u8)> {
        SIZES.iter().zip((0_u8..).step_by(4)).flat_map(move |(&size, place)| {
            let size = size.unsigned_abs();
            let more = one.checked_mul(size).map(|more| (more, place));
            let less = (size > 1 && one.is_multiple_of(size)).then(|| (one / size, place + 2));
            more.into_iter().chain(less)
        })
    }

    /// The place of the factor that turns `legacy` into `migrated`, neither of them 0.
    pub(super) fn of(&self, legacy: i64, migrated: i64) -> Option<u8> {
        let (one, other) = (legacy.unsigned_abs(), migrated.unsigned_abs());
        let opposite = u8::from((legacy < 0) != (migrated < 0));
        for (&size, place) in SIZES.iter().zip((0_u8..).step_by(4)) {
            let size = size.unsigned_abs();
            if one.checked_mul(size) == Some(other) {
                return Some(place + opposite);
            }
            if other.checked_mul(size) == Some(one) {
                return Some(place + 2 + opposite);
            }
        }
        None
    }
}

/// All pairs of codes with an equal amount in some unit, in order of code.
pub(super) fn candidates(sample: &Sample) -> Vec<Candidate> {
    let convention = Convention::new();
    let mut equal: Vec<(u32, u32, u8)> = Vec::new();
    let mut by_size: Vec<(u64, bool, u32)> = Vec::new();
    for unit in &sample.units {
        let [ours, theirs] = &unit.amounts;
        // By size: of some fifty amounts a side, the equal ones are found by a few steps instead of by all pairs.
        by_size.clear();
        by_size.extend(theirs.iter().map(|&(code, amount)| (amount.unsigned_abs(), amount < 0, code)));
        by_size.sort_unstable();
        for &(legacy, one) in ours {
            for (size, place) in Convention::sizes(one.unsigned_abs()) {
                let first = by_size.partition_point(|other| other.0 < size);
                let same = by_size[first..].iter().take_while(|other| other.0 == size);
                equal.extend(
                    same.map(|&(_, is_negative, migrated)| {
                        (legacy, migrated, place + u8::from((one < 0) != is_negative))
                    }),
                );
            }
        }
    }
    equal.sort_unstable();
    let candidate = |pair: &[(u32, u32, u8)]| {
        // The factor under which most amounts are equal; of two, the one that assumes less.
        let most = pair
            .chunk_by(|a, b| a.2 == b.2)
            .max_by_key(|same| (same.len(), std::cmp::Reverse(same[0].2)))
            .unwrap_or(pair);
        let (legacy, migrated, factor) = (most[0].0, most[0].1, convention.factor(most[0].2));
        let fit = fit(sample, &Members::pair(legacy, migrated, factor));
        Candidate { legacy, migrated, factor, fit }
    };
    // A coincidence here and there is no candidate: its exact counts would cost more than all the true ones.
    let is_worth_a_count = |pair: &&[(u32, u32, u8)]| {
        let columns = [sample.column(Side::Legacy, pair[0].0), sample.column(Side::Migrated, pair[0].1)];
        let fewest = columns.iter().map(|column| column.len()).min().unwrap_or_default();
        pair.len() * ONE_IN >= fewest
    };
    equal.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(is_worth_a_count).map(candidate).collect()
}
