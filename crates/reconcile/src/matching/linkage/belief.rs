//! How probable each pair is when everyone has at most one counterpart.
//!
//! A pair's own odds do not know its rivals: two candidates that fit equally well cannot both be right, and a rival that
//! belongs to somebody else is none. The exact probabilities are those of all ways to pair people off, each weighted
//! by the product of its odds; belief propagation gives them on a tree and nearly so elsewhere (Zdeborová and Mézard,
//! "The number of matchings in random graphs", 2006). Every person tells each candidate how free they are of all others;
//! twenty rounds settle what hangs together here.
//!
//! A pair with odds below [`FAINT`] is nobody's rival: its probability is taken for nothing. Without those, people hang
//! together in small groups, and each is settled by itself in as many rounds as it needs.
//!
//! Sums are taken over whole numbers, so that the order of rows has no say in the last digit.

use super::groups::Groups;

/// Rounds of telling. Odds of 10¹² halve their exponent each round: forty settle anything the caps let through.
const ROUNDS: usize = 40;

/// Odds beyond this are as good as certain, and small enough to be summed as whole numbers.
const MOST_ODDS: f64 = 1e12;

/// Odds below this are no candidate's: a hundred such rivals together move a probability by one in a hundred.
const FAINT: f64 = 1e-4;

/// The same while a model is estimated, where all of them together are one pair in ten thousand.
const FAINT_IN_ESTIMATES: f64 = 1e-3;

/// Parts of one in sums.
const PARTS: f64 = (1_u64 << 30) as f64;

/// A pair with the odds that it is one person, before rivals.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Edge {
    pub(super) one: u32,
    pub(super) other: u32,
    pub(super) odds: f64,
}

/// How far what is told may still move, as a share of it, when it counts as settled.
#[derive(Debug, Clone, Copy)]
pub(super) enum Settled {
    /// Good enough to estimate a model from, which takes many turns.
    Nearly,
    /// Good enough to be shown.
    Fully,
}

/// The probability of each pair, in the order given. `ones` and `others` are how many people there are.
pub(super) fn probabilities(edges: &[Edge], ones: usize, others: usize, settled: Settled) -> Vec<f64> {
    let odds: Vec<f64> = edges.iter().map(|edge| edge.odds.clamp(0.0, MOST_ODDS)).collect();
    let (most_moved, faint) = match settled {
        Settled::Nearly => (1.0 + 1e-3, FAINT_IN_ESTIMATES),
        Settled::Fully => (1.0 + 1e-7, FAINT),
    };
    let mut free = vec![(1.0_f64, 1.0_f64); edges.len()];
    let (mut of_one, mut of_other) = (vec![0_u128; ones], vec![0_u128; others]);
    // Who has one candidate only, and is theirs, has no rival to hear of.
    let contested: Vec<usize> = (0..edges.len()).filter(|&at| odds[at] >= faint).collect();
    for group in Groups::of(edges, &contested).iter().filter(|group| group.len() > 1) {
        settle(edges, &odds, group, (&mut of_one, &mut of_other), most_moved, &mut free);
    }
    let probability = |(odds, told): (&f64, &(f64, f64))| {
        let odds = if *odds < faint { 0.0 } else { odds * told.0 * told.1 };
        odds / (1.0 + odds)
    };
    odds.iter().zip(&free).map(probability).collect()
}

/// Settles one group of pairs: how free each end is of its other candidates, as told to this one. The sums of everyone in
/// it are nought before and after.
fn settle(
    edges: &[Edge],
    odds: &[f64],
    group: &[usize],
    (of_one, of_other): (&mut [u128], &mut [u128]),
    most_moved: f64,
    free: &mut [(f64, f64)],
) {
    for _ in 0..ROUNDS {
        for &at in group {
            let (edge, odds, told) = (&edges[at], odds[at], free[at]);
            of_one[edge.one as usize] += parts(odds * told.1);
            of_other[edge.other as usize] += parts(odds * told.0);
        }
        let mut moved = 1.0_f64;
        for &at in group {
            let (edge, odds, told) = (&edges[at], odds[at], &mut free[at]);
            let others_of_one = of_one[edge.one as usize] - parts(odds * told.1);
            let others_of_other = of_other[edge.other as usize] - parts(odds * told.0);
            // Half way, in proportion: told all at once, two rivals would give way to each other for ever.
            let next = (halfway(told.0, others_of_one), halfway(told.1, others_of_other));
            let by = |next: f64, told: f64| (next / told).max(told / next);
            moved = moved.max(by(next.0, told.0)).max(by(next.1, told.1));
            *told = next;
        }
        for &at in group {
            of_one[edges[at].one as usize] = 0;
            of_other[edges[at].other as usize] = 0;
        }
        if moved < most_moved {
            break;
        }
    }
}

fn parts(odds: f64) -> u128 {
    (odds * PARTS) as u128
}

fn halfway(told: f64, rivals: u128) -> f64 {
    (told / (1.0 + rivals as f64 / PARTS)).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(edges: &[(u32, u32, f64)]) -> Vec<f64> {
        let edges: Vec<Edge> = edges.iter().map(|&(one, other, odds)| Edge { one, other, odds }).collect();
        probabilities(&edges, 10, 10, Settled::Fully)
    }

    fn close(found: &[f64], expected: &[f64]) {
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 0.01, "{found} is not {expected}");
        }
    }

    #[test]
    fn alone_a_pair_has_its_own_odds() {
        close(&of(&[(0, 0, 99.0)]), &[0.99]);
    }

    #[test]
    fn two_equal_candidates_share() {
        close(&of(&[(0, 0, 1e6), (0, 1, 1e6)]), &[0.5, 0.5]);
        // Two fathers and sons: every way to pair them is as good.
        close(&of(&[(0, 0, 1e6), (0, 1, 1e6), (1, 0, 1e6), (1, 1, 1e6)]), &[0.5; 4]);
    }

    #[test]
    fn a_rival_that_belongs_to_somebody_else_is_none() {
        // 0 fits 0 and 1 alike, but 1 is certainly the counterpart of 1.
        close(&of(&[(0, 0, 1e3), (0, 1, 1e3), (1, 1, 1e9)]), &[0.999, 0.0, 1.0]);
    }

    #[test]
    fn each_group_is_settled_by_itself() {
        // What another group looks like, and faint odds between the two, have no say.
        let alone = of(&[(0, 0, 1e6), (0, 1, 1e5), (1, 0, 1e5), (1, 1, 1e4)]);
        let beside = of(&[(0, 0, 1e6), (0, 1, 1e5), (1, 0, 1e5), (1, 1, 1e4), (1, 2, 1e-6), (2, 2, 7.0), (3, 2, 7.0)]);
        assert_eq!(alone[..], beside[..4]);
        close(&beside[4..], &[0.0, 7.0 / 15.0, 7.0 / 15.0]);
    }

    #[test]
    fn twins_find_themselves() {
        close(&of(&[(0, 0, 1e5), (0, 1, 1.0), (1, 0, 1.0), (1, 1, 1e5)]), &[1.0, 0.0, 0.0, 1.0]);
    }
}
