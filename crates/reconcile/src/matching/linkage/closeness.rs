//! Whether one word is the other with a typing error in it.

/// The number of insertions, deletions, substitutions and exchanges of two neighbours that make one word the other
/// (optimal string alignment); `None` beyond `most`, which is 1 or 2.
///
/// Own code and not `strsim`: it stops at `most`, allocates nothing for words that fit its table, and runs for every
/// pair looked at.
pub(super) fn edits(one: &[u8], other: &[u8], most: usize) -> Option<usize> {
    const LONGEST: usize = 40;
    if one.len().abs_diff(other.len()) > most || one.len() > LONGEST || other.len() > LONGEST {
        return None;
    }
    // What the two begin and end with alike costs nothing; nearly all pairs are decided here.
    let head = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[head..], &other[head..]);
    let tail = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[..one.len() - tail], &other[..other.len() - tail]);
    if one.len().max(other.len()) > 2 * most + 2 {
        return far(one, other, most);
    }
    table(one, other).filter(|&edits| edits <= most)
}

/// Longer leftovers still fit where errors stand far apart.
fn far(one: &[u8], other: &[u8], most: usize) -> Option<usize> {
    if most < 2 {
        return None;
    }
    table(one, other).filter(|&edits| edits <= most)
}

fn table(one: &[u8], other: &[u8]) -> Option<usize> {
    let mut rows = [[0_usize; 42]; 3];
    for (at, cell) in rows[1].iter_mut().enumerate().take(other.len() + 1) {
        *cell = at;
    }
    for (i, a) in one.iter().enumerate() {
        let [before, last, next] = &mut rows;
        next[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let substituted = last[j] + usize::from(a != b);
            let mut least = substituted.min(last[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(before[j - 1] + 1);
            }
            next[j + 1] = least;
        }
        rows.rotate_left(1);
    }
    Some(rows[1][other.len()])
}

/// Whether a typing error is the likeliest story of two different words.
///
/// One error in a word of four letters and more, where a letter typed for another one needs five: `Lien` and `Lies`,
/// `Tom` and `Tim` are two names. Two errors from eight letters on. Two neighbours exchanged are an error in any word of
/// three letters.
pub(super) fn mistyped(one: &[u8], other: &[u8]) -> bool {
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    let most = if short >= 8 { 2 } else { 1 };
    match edits(one, other, most) {
        None | Some(0) => false,
        Some(1) if short == long => short >= 5 || (short >= 3 && exchanged(one, other)),
        Some(1) => short >= 4,
        Some(_) => true,
    }
}

fn exchanged(one: &[u8], other: &[u8]) -> bool {
    let (mut one, mut other) = (one.to_vec(), other.to_vec());
    one.sort_unstable();
    other.sort_unstable();
    one == other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_counted_both_ways() {
        for (one, other, expected) in [
            ("peeters", "peeters", Some(0)),
            ("peeters", "peters", Some(1)),
            ("peeters", "peetres", Some(1)),
            ("bauer", "bauerh", Some(1)),
            ("vermeersch", "vermeersche", Some(1)),
            ("vermeersch", "ermeerschx", Some(2)),
            ("vermeersch", "vemreershc", Some(2)),
            ("jan", "eva", None),
            ("", "a", Some(1)),
            ("abcdef", "badcfe", None),
        ] {
            for (a, b) in [(one, other), (other, one)] {
                assert_eq!(edits(a.as_bytes(), b.as_bytes(), 2), expected, "{a} {b}");
            }
        }
    }

    #[test]
    fn short_names_are_names_before_they_are_errors() {
        let close = |one: &str, other: &str| mistyped(one.as_bytes(), other.as_bytes());
        for (one, other) in
            [("lien", "lies"), ("tom", "tim"), ("jan", "jon"), ("an", "na"), ("eva", "eve"), ("leen", "leen")]
        {
            assert!(!close(one, other), "{one} {other}");
        }
        for (one, other) in [("nijs", "njis"), ("maes", "maess"), ("claes", "cloes"), ("vandenbroucke", "vandenbrucek")]
        {
            assert!(close(one, other) && close(other, one), "{one} {other}");
        }
    }
}
