//! Which pairs hang together, because they share people.

use super::belief::Edge;

/// Edges, sorted into groups that hang together.
pub(super) struct Groups {
    members: Vec<usize>,
    /// Where each group ends.
    ends: Vec<usize>,
}

impl Groups {
    /// The edges of `members` in groups. Costs as much as there are members, however many people there are besides.
    pub(super) fn of(edges: &[Edge], members: &[usize]) -> Self {
        let people = |end: fn(&Edge) -> u32| {
            let mut people: Vec<u32> = members.iter().map(|&at| end(&edges[at])).collect();
            people.sort_unstable();
            people.dedup();
            people
        };
        let (ones, others) = (people(|edge| edge.one), people(|edge| edge.other));
        let place = |people: &[u32], person: u32| people.partition_point(|&one| one < person);
        let ends: Vec<(usize, usize)> = members
            .iter()
            .map(|&at| (place(&ones, edges[at].one), ones.len() + place(&others, edges[at].other)))
            .collect();
        let mut parent: Vec<usize> = (0..ones.len() + others.len()).collect();
        for &(one, other) in &ends {
            let (a, b) = (root(&mut parent, one), root(&mut parent, other));
            parent[a.max(b)] = a.min(b);
        }
        let mut keyed: Vec<(usize, usize)> =
            ends.iter().zip(members).map(|(&(one, _), &at)| (root(&mut parent, one), at)).collect();
        keyed.sort_unstable();
        let mut end = 0;
        let ends = keyed.chunk_by(|a, b| a.0 == b.0).map(|group| {
            end += group.len();
            end
        });
        Self { ends: ends.collect(), members: keyed.iter().map(|&(_, at)| at).collect() }
    }

    /// The groups, each the places of its edges in ascending order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[usize]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, &end)| &self.members[start..end])
    }
}

fn root(parent: &mut [usize], mut node: usize) -> usize {
    while parent[node] != node {
        parent[node] = parent[parent[node]];
        node = parent[node];
    }
    node
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_that_share_someone_hang_together() {
        let edges =
            [(7, 7), (0, 1), (900, 7), (0, 2), (1, 3), (5, 2)].map(|(one, other)| Edge { one, other, odds: 1.0 });
        let grouped = |members: &[usize]| -> Vec<Vec<usize>> {
            Groups::of(&edges, members).iter().map(<[usize]>::to_vec).collect()
        };
        // The same number on the two sides is two people.
        assert_eq!(grouped(&[0, 1, 2, 3, 4, 5]), [vec![1, 3, 5], vec![4], vec![0, 2]]);
        assert_eq!(grouped(&[1, 2, 5]), [vec![1], vec![5], vec![2]]);
        assert!(grouped(&[]).is_empty());
    }
}
