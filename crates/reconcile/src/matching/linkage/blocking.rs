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
//! There is a bound on the pairs looked at. A block with more than [`MOST_WHOLE`] pairs (or [`MOST_LOOSE`]) is cut by a second part of the
//! key, and what is left of it is dropped if it has more than [`MOST_CUT`] (or [`MOST_WHOLE`]):
//!
//! | key | is cut by |
//! | --- | --- |
//! | date of birth | a word of the name by sound |
//! | two words | the year of birth; and whoever has no date of birth is paired with everyone |
//! | a word and the year, a word and the day | the first letter of another word |
//! | two first letters | one of the words by sound |
//!
//! So the larger the staff, the more has to fit: a name that a thousand people have ties nobody without their dates of
//! birth. That bounds the pairs of every person, and so the cost, by a constant times the number of people.

use super::lexicon::{Lexicon, hash};
use super::person::Person;

/// The most pairs of a block that is not cut: twelve people of either side. 60,000 people born over 40 years share a birth
/// date with four others; of 600,000 those with forty are told by their names as well.
const MOST_WHOLE: usize = 144;

/// The same for a word and a year or a day, which every pair that fits has in common with many: six people.
const MOST_LOOSE: usize = 36;

/// The most pairs of a part of a block that was cut: twenty people of either side.
const MOST_CUT: usize = 400;

/// The most pairs of a block in which one of the two has no date of birth, which is all that could cut it further.
const MOST_DATELESS: usize = 2_500;

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
        let small = |block: &[(u64, u64, u32)]| block.len() * block.len() <= MOST_CUT;
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

/// Pairs up a block, whole where it is small, else as it is cut.
fn pair_up(family: Family, block: &[Keyed], found: &mut Vec<(u32, u32)>) {
    let (whole, cut) = match family {
        Family::Letters => (Pairing::Dateless, Pairing::Dateless),
        Family::WordAndYear | Family::WordAndDay => (Pairing::Everyone(MOST_LOOSE), Pairing::Everyone(MOST_WHOLE)),
        _ => (Pairing::Everyone(MOST_WHOLE), Pairing::Everyone(MOST_CUT)),
    };
    if cross(whole, block, found) {
        return;
    }
    if family == Family::TwoWords {
        cross(Pairing::Dateless, block, found);
    }
    // Sorted by block and then by the finer part.
    for finer in block.chunk_by(|a, b| a.finer == b.finer) {
        cross(cut, finer, found);
    }
}

/// Who of a block is paired with whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pairing {
    /// Everyone of the one side with everyone of the other, if there are no more pairs than this.
    Everyone(usize),
    /// Only those of whom one has no date of birth, up to [`MOST_DATELESS`] pairs.
    Dateless,
}

/// Pairs people of the one side with people of the other, unless those are too many.
fn cross(pairing: Pairing, block: &[Keyed], found: &mut Vec<(u32, u32)>) -> bool {
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
    let (left_out, most) = match pairing {
        Pairing::Everyone(most) => (0, most),
        Pairing::Dateless => (dated(&ones) * dated(&others), MOST_DATELESS),
    };
    if ones.len() * others.len() - left_out > most {
        return false;
    }
    for &(one, is_dated) in &ones {
        let others = others.iter().filter(|(_, dated)| pairing != Pairing::Dateless || !(is_dated && *dated));
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
        let letter = |word| u64::from(lexicon.first(word));
        // Each word by sound, with the first letter of each other one.
        let beside = |key: &mut dyn FnMut(u64, u64)| {
            let words: Vec<u32> = person.name.words().take(MOST_WORDS).collect();
            for (at, &word) in words.iter().enumerate().filter(|(_, word)| !lexicon.is_initial(**word)) {
                let others = words.iter().enumerate().filter(|(other, _)| *other != at);
                others.for_each(|(_, &other)| key(lexicon.code(word), letter(other)));
                if words.len() == 1 {
                    key(lexicon.code(word), 0);
                }
            }
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
                    beside(&mut |code, letter| key(mix(&[3, code, year]), letter));
                }
            }
            Self::WordAndDay => {
                if person.birth.is_some() {
                    beside(&mut |code, letter| key(mix(&[4, code, low, high]), letter));
                }
            }
            Self::Letters => {
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

#[cfg(test)]
mod tests {
    use super::super::person::Name;
    use super::super::words::words;
    use super::*;

    /// The pairs to look at, of so many people who share thirty last and thirty first names, and are the same on both sides.
    fn of_people(count: u32) -> Vec<(u32, u32)> {
        const PARTS: [&str; 6] = ["bal", "dor", "fen", "gim", "kus", "ron"];
        const ENDS: [&str; 5] = ["", "tem", "pas", "lik", "sof"];
        let mut lexicon = Lexicon::default();
        let mut word = |at: u32| {
            let text = format!("{}{}", PARTS[at as usize % 6], ENDS[at as usize / 6 % 5]);
            vec![lexicon.enter(words(&text).remove(0))]
        };
        let people: Vec<Person> = (0..count)
            .map(|at| {
                // Scattered, and the same at every run.
                let drawn = hash(at.to_le_bytes()) >> 8;
                let of = |most: u64, place: u32| (drawn >> place) % most;
                let birth = format!("{}-{:02}-{:02}", 1960 + of(40, 0), 1 + of(12, 9), 1 + of(28, 17));
                let (last, first) = (of(30, 25) as u32, of(30, 33) as u32);
                Person {
                    name: Name { last: word(last), first: word(first), split: true },
                    birth: birth.parse().ok(),
                    sex: None,
                    unit: None,
                    hire: None,
                    national: None,
                    iban: None,
                    meant_ibans: Vec::new(),
                    email: None,
                    rank: u64::from(at),
                }
            })
            .collect();
        let side: Vec<(u32, &Person)> = (0..count).zip(&people).collect();
        pairs(&lexicon, &side, &side)
    }

    #[test]
    fn the_pairs_of_a_person_are_bounded_however_many_people_there_are() {
        for count in [1_000_u32, 4_000, 16_000] {
            let found = of_people(count);
            let each = found.len() / count as usize;
            assert!(each <= 20, "{count} people: {each} pairs each");
            let own = found.iter().filter(|(one, other)| one == other).count();
            assert_eq!(own, count as usize, "whoever is the same on both sides is looked at");
        }
    }
}
