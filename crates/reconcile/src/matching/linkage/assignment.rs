//! Who goes with whom, so that all together fit best.
//!
//! Taking the best pair first and the next best of those left (greedy) can leave two people with what nobody else
//! wanted. Here the product of the odds over all pairs is made as large as it can be, by shortest augmenting paths
//! (Jonker and Volgenant, 1987), within each group of people that hang together by candidates.
//!
//! Groups are small. One of more than [`LARGEST`] people on a side is cut: its weakest candidates are left out, until what
//! hangs together is small enough. That can lose a pair, which is then not matched; it can't make a wrong one likelier.

use super::belief::Edge;
use super::groups::Groups;

/// The most people of one side in a group: at 300, filling the table costs less than comparing them did.
const LARGEST: usize = 300;

/// Marks each edge that belongs to the best assignment. `order` ranks people, one side and the other, in a way that no
/// row has a say in; it decides between equally good assignments.
pub(super) fn best(edges: &[Edge], order: (&[u64], &[u64])) -> Vec<bool> {
    let mut chosen = vec![false; edges.len()];
    // Odds below one are worse than leaving both alone.
    let worth: Vec<usize> = (0..edges.len()).filter(|&at| edges[at].odds > 1.0).collect();
    let mut waiting = apart(edges, &worth);
    while let Some(group) = waiting.pop() {
        let (ones, others) =
            (people(&group, |at| edges[at].one, order.0), people(&group, |at| edges[at].other, order.1));
        if ones.len().max(others.len()) <= LARGEST {
            assign(edges, &group, &ones, &others, &mut chosen);
            continue;
        }
        let mut by_odds = group;
        by_odds.sort_by(|&a, &b| edges[b].odds.total_cmp(&edges[a].odds));
        // The weakest quarter goes, with everything as strong as the first of it.
        let cut = edges[by_odds[by_odds.len() / 4 * 3]].odds;
        by_odds.retain(|&at| edges[at].odds > cut);
        waiting.extend(apart(edges, &by_odds));
    }
    chosen
}

fn apart(edges: &[Edge], members: &[usize]) -> Vec<Vec<usize>> {
    Groups::of(edges, members).iter().map(<[usize]>::to_vec).collect()
}

fn people(group: &[usize], end: impl Fn(usize) -> u32, rank: &[u64]) -> Vec<u32> {
    let mut people: Vec<u32> = group.iter().map(|&at| end(at)).collect();
    people.sort_unstable_by_key(|&person| (rank[person as usize], person));
    people.dedup();
    people
}

/// What pairing two people is worth: ln of the odds in millionths, a whole number so that sums are exact.
fn gain(edge: &Edge) -> i64 {
    (edge.odds.ln() * 1e6) as i64
}

fn assign(edges: &[Edge], group: &[usize], ones: &[u32], others: &[u32], chosen: &mut [bool]) {
    if let &[only] = group {
        chosen[only] = true;
        return;
    }
    // Everyone may also stay alone: a column of their own, worth nothing.
    let (rows, columns) = (ones.len(), others.len() + ones.len());
    let mut cost = vec![0_i64; rows * columns];
    let mut edge_at = vec![usize::MAX; rows * others.len()];
    let place = |list: &[u32], person: u32| list.iter().position(|&one| one == person).unwrap_or_default();
    let one_at: std::collections::BTreeMap<u32, usize> = ones.iter().map(|&one| (one, place(ones, one))).collect();
    let other_at: std::collections::BTreeMap<u32, usize> =
        others.iter().map(|&one| (one, place(others, one))).collect();
    for row in 0..rows {
        // Not a pair that was looked at: worse than alone.
        cost[row * columns..][..others.len()].fill(1);
    }
    for &at in group {
        let (row, column) = (one_at[&edges[at].one], other_at[&edges[at].other]);
        cost[row * columns + column] = -gain(&edges[at]);
        edge_at[row * others.len() + column] = at;
    }
    for (row, column) in shortest_paths(&cost, rows, columns).into_iter().enumerate() {
        if column < others.len() && edge_at[row * others.len() + column] != usize::MAX {
            chosen[edge_at[row * others.len() + column]] = true;
        }
    }
}

/// The column of each row in the assignment of least cost; there are at least as many columns as rows.
fn shortest_paths(cost: &[i64], rows: usize, columns: usize) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    // Potentials, and the row in each column; index 0 is the row still to be placed.
    let (mut row_price, mut column_price) = (vec![0_i64; rows + 1], vec![0_i64; columns + 1]);
    let mut row_of = vec![0_usize; columns + 1];
    for row in 1..=rows {
        row_of[0] = row;
        let mut column = 0;
        let (mut least, mut from, mut seen) =
            (vec![i64::MAX; columns + 1], vec![0_usize; columns + 1], vec![false; columns + 1]);
        while row_of[column] != 0 {
            seen[column] = true;
            let here = row_of[column];
            let (mut step, mut next) = (i64::MAX, NONE);
            for to in 1..=columns {
                if seen[to] {
                    continue;
                }
                let reduced = cost[(here - 1) * columns + to - 1] - row_price[here] - column_price[to];
                if reduced < least[to] {
                    (least[to], from[to]) = (reduced, column);
                }
                if least[to] < step {
                    (step, next) = (least[to], to);
                }
            }
            for to in 0..=columns {
                if seen[to] {
                    row_price[row_of[to]] += step;
                    column_price[to] -= step;
                } else if least[to] != i64::MAX {
                    least[to] -= step;
                }
            }
            column = next;
        }
        while column != 0 {
            row_of[column] = row_of[from[column]];
            column = from[column];
        }
    }
    let mut column_of = vec![NONE; rows];
    for (column, &row) in row_of.iter().enumerate().skip(1) {
        if row != 0 {
            column_of[row - 1] = column - 1;
        }
    }
    column_of
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(edges: &[(u32, u32, f64)]) -> Vec<(u32, u32)> {
        let edges: Vec<Edge> = edges.iter().map(|&(one, other, odds)| Edge { one, other, odds }).collect();
        let order: Vec<u64> = (0..2_000).collect();
        let best = best(&edges, (&order, &order));
        edges.iter().zip(best).filter(|(_, best)| *best).map(|(edge, _)| (edge.one, edge.other)).collect()
    }

    #[test]
    fn the_best_total_is_not_the_best_pair_first() {
        // 0–0 is the best pair, but taking it leaves 1 with nobody.
        assert_eq!(chosen(&[(0, 0, 100.0), (0, 1, 90.0), (1, 0, 80.0)]), [(0, 1), (1, 0)]);
    }

    #[test]
    fn odds_below_one_are_left_alone() {
        assert_eq!(chosen(&[(0, 0, 0.5), (1, 1, 2.0)]), [(1, 1)]);
        assert_eq!(chosen(&[(0, 0, 10.0), (0, 1, 20.0), (1, 1, 1.5)]), [(0, 1)]);
    }

    #[test]
    fn a_large_group_is_cut_at_its_weakest() {
        // A chain of 1,000 people with strong pairs, tied together by weak ones.
        let strong = (0..1_000).map(|at| (at, at, 1e6));
        let weak = (0..999).map(|at| (at, at + 1, 10.0));
        let edges: Vec<_> = strong.chain(weak).collect();
        assert_eq!(chosen(&edges), (0..1_000).map(|at| (at, at)).collect::<Vec<_>>());
    }
}
