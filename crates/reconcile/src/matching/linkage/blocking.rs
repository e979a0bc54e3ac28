//! Which pairs are looked at at all.
//!
//! Comparing everyone with everyone would take 3.6 billion comparisons for 60,000 people a side. People are therefore
//! put into blocks by several keys, and only those in one block are compared. A true pair is lost only if an error hits
//! all its keys at once. No key knows which word is the last name, so exchanged names and names in one column need no
//! keys of their own.
//!
//! | key | finds in spite of |
//! | --- | --- |
//! | date of birth, day and month in either order | anything in the name |
//! | two words of the name by sound | another date of birth, none at all |
//! | a word by sound and the year of birth | errors in the other names, day and month |
//! | a word by sound and the day and month of birth | a wrong year |
//! | two words by their first letters, where somebody has no date of birth | errors in both names |
//! | bank account, or what a mistyped one was meant to be; e-mail address | everything else |
//!
//! A block with more than [`MOST_PAIRS`] pairs is cut by a second part of the key, and dropped if it is still too large:
//! a name that a thousand people have ties nobody without their dates of birth. That bounds the pairs of every person,
//! and so the cost, by a constant times the number of people.

use super::lexicon::{Lexicon, hash};
use super::person::Person;

/// The most pairs of a block. 60,000 people born over 40 years share a birth date with four others; the largest group
/// of 600,000 shares one with forty: 1,600 pairs.
const MOST_PAIRS: usize = 2_500;

/// Words of a name that make keys. A fifth word adds nothing that four don't find.
const MOST_WORDS: usize = 4;

/// A key of one person: the block, what cuts it if it is too large, and whose key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Keyed {
    block: u64,
    finer: u64,
    second: bool,
    /// Whether the person has a date of birth.
    dated: bool,
    person: u32,
}

/// The pairs to look at of two lists of people: indices into the lists, sorted, none twice.
pub(super) fn pairs(lexicon: &Lexicon, one: &[(u32, &Person)], other: &[(u32, &Person)]) -> Vec<(u32, u32)> {
    let dateless = one.iter().chain(other).any(|(_, person)| person.birth.is_none());
    let mut found: Vec<(u32, u32)> = Vec::new();
    for family in Family::ALL {
        if family == Family::Letters && !dateless {
            continue;
        }
        let mut keys = Vec::new();
        for (second, people) in [(false, one), (true, other)] {
            for &(index, person) in people {
                let dated = person.birth.is_some();
                family.keys(lexicon, person, |block, finer| {
                    keys.push(Keyed { block, finer, second, dated, person: index });
                });
            }
        }
        keys.sort_unstable();
        keys.dedup();
        keys.chunk_by(|a, b| a.block == b.block).for_each(|block| pair_up(family, block, &mut found));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Pairs within one side that share a word by sound and the date of birth (day and month in either order), or two words
/// by sound; only those that may be one person.
pub(super) fn alike(lexicon: &Lexicon, people: &[Person], may_be_one: impl Fn(u32, u32) -> bool) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    for family in [Family::BirthDate, Family::TwoWords] {
        let mut keys: Vec<(u64, u64, u32)> = Vec::new();
        for (person, index) in people.iter().zip(0_u32..) {
            family.keys(lexicon, person, |block, finer| keys.push((block, finer, index)));
        }
        keys.sort_unstable();
        keys.dedup();
        let small = |block: &[(u64, u64, u32)]| block.len() * block.len() <= MOST_PAIRS;
        for block in keys.chunk_by(|a, b| a.0 == b.0) {
            if family == Family::TwoWords && small(block) {
                pair_inside(block, &may_be_one, &mut found);
            } else {
                // A date alone says nothing, nor do two common names.
                block.chunk_by(|a, b| a.1 == b.1).filter(|finer| small(finer)).for_each(|finer| {
                    pair_inside(finer, &may_be_one, &mut found);
                });
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn pair_inside(block: &[(u64, u64, u32)], may_be_one: &impl Fn(u32, u32) -> bool, found: &mut Vec<(u32, u32)>) {
    for (at, one) in block.iter().enumerate() {
        let others = block[at + 1..].iter().filter(|other| other.2 != one.2 && may_be_one(one.2, other.2));
        found.extend(others.map(|other| (one.2.min(other.2), one.2.max(other.2))));
    }
}

fn pair_up(family: Family, block: &[Keyed], found: &mut Vec<(u32, u32)>) {
    if cross(family, block, found) {
        return;
    }
    // Sorted by block and then by the finer part.
    for finer in block.chunk_by(|a, b| a.finer == b.finer) {
        cross(family, finer, found);
    }
}

/// Pairs everyone of the one side with everyone of the other, unless those are too many. Two people with dates of birth
/// are not paired for the letters of their names.
fn cross(family: Family, block: &[Keyed], found: &mut Vec<(u32, u32)>) -> bool {
    // A person has a key of a block for each of their words.
    let side = |second: bool| -> Vec<(u32, bool)> {
        let mut people: Vec<(u32, bool)> =
            block.iter().filter(|key| key.second == second).map(|key| (key.person, key.dated)).collect();
        people.sort_unstable();
        people.dedup();
        people
    };
    let (ones, others) = (side(false), side(true));
    let dated = |people: &[(u32, bool)]| people.iter().filter(|(_, dated)| *dated).count();
    let left_out = if family == Family::Letters { dated(&ones) * dated(&others) } else { 0 };
    if ones.len() * others.len() - left_out > MOST_PAIRS {
        return false;
    }
    for &(one, is_dated) in &ones {
        let others = others.iter().filter(|(_, dated)| family != Family::Letters || !(is_dated && *dated));
        found.extend(others.map(|(other, _)| (one, *other)));
    }
    true
}

/// The kinds of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    BirthDate,
    TwoWords,
    WordAndYear,
    WordAndDay,
    Letters,
    Account,
}

impl Family {
    const ALL: [Self; 6] =
        [Self::BirthDate, Self::TwoWords, Self::WordAndYear, Self::WordAndDay, Self::Letters, Self::Account];

    fn keys(self, lexicon: &Lexicon, person: &Person, mut key: impl FnMut(u64, u64)) {
        let codes = || {
            person
                .name
                .words()
                .filter(|&word| !lexicon.is_initial(word))
                .map(|word| lexicon.code(word))
                .take(MOST_WORDS)
        };
        let year = person.birth.map_or(0, |date| date.year() as u64 + 1);
        let (low, high) = person.birth.map_or((0, 0), |date| {
            let (month, day) = (date.month() as u64, date.day() as u64);
            (month.min(day), month.max(day))
        });
        match self {
            Self::BirthDate => {
                if person.birth.is_some() {
                    let block = mix(&[1, year, low, high]);
                    codes().for_each(|code| key(block, code));
                    // Someone without a name still has a date.
                    if person.name.is_empty() {
                        key(block, 0);
                    }
                }
            }
            Self::TwoWords => {
                let codes: Vec<u64> = codes().collect();
                for (at, &a) in codes.iter().enumerate() {
                    for &b in &codes[at + 1..] {
                        key(mix(&[2, a.min(b), a.max(b)]), year);
                    }
                }
                if let &[only] = codes.as_slice() {
                    key(mix(&[2, only]), year);
                }
            }
            Self::WordAndYear => {
                if person.birth.is_some() {
                    codes().for_each(|code| key(mix(&[3, code, year]), low * 32 + high));
                }
            }
            Self::WordAndDay => {
                if person.birth.is_some() {
                    codes().for_each(|code| key(mix(&[4, code, low, high]), year));
                }
            }
            Self::Letters => {
                let letter = |word| lexicon.text(word).bytes().next().map_or(0, u64::from);
                let words: Vec<u32> = person.name.words().take(MOST_WORDS).collect();
                for (at, &a) in words.iter().enumerate() {
                    for &b in &words[at + 1..] {
                        let (x, y) = (letter(a), letter(b));
                        // The finer part: one of the two words by sound.
                        key(mix(&[5, x.min(y), x.max(y)]), lexicon.code(a));
                        key(mix(&[5, x.min(y), x.max(y)]), lexicon.code(b));
                    }
                }
            }
            Self::Account => {
                person.iban.iter().chain(&person.meant_ibans).for_each(|&iban| key(mix(&[6, u64::from(iban)]), year));
                if let Some(email) = person.email {
                    key(mix(&[7, u64::from(email)]), year);
                }
            }
        }
    }
}

fn mix(parts: &[u64]) -> u64 {
    hash(parts.iter().flat_map(|part| part.to_le_bytes()))
}
