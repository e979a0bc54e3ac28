//! Every different word of all names, once: how many people have it, and what it may stand for.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::closeness::mistyped;
use super::words::{Word, skeleton, without_particle};

/// The first names that stand for each other, as data.
const NICKNAMES: &str = include_str!("nicknames.toml");

#[derive(Deserialize)]
struct Groups {
    groups: Vec<Vec<String>>,
}

static GROUPS_OF: LazyLock<HashMap<String, Vec<u16>>> = LazyLock::new(|| {
    let read: Groups = toml::from_str(NICKNAMES).expect("the program's own list of nicknames is TOML");
    let mut groups_of: HashMap<String, Vec<u16>> = HashMap::new();
    for (names, group) in read.groups.into_iter().zip(0_u16..) {
        for name in names {
            groups_of.entry(name).or_default().push(group);
        }
    }
    groups_of
});

/// Index of a word in the [`Lexicon`]. Only equality means anything: which word comes first depends on the rows.
pub(super) type WordId = u32;

/// A word of a name, with what is asked of it for every pair.
#[derive(Debug)]
struct Entry {
    word: Word,
    /// What is left without a particle in front.
    bare: String,
    nicknames: &'static [u16],
    /// How many people of both sides have it as a last name, and as a first name.
    people: [u32; 2],
}

/// Which name a word is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Last,
    First,
}

/// How alike two words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    Exact,
    /// Forms of one first name.
    Nickname,
    /// A typing error apart, or a particle.
    Close,
    /// A typing error apart, and both are names that several people have: `Peeters` and `Peters`.
    Similar,
    /// One is the other's first letter.
    Initial,
    Different,
}

/// All words.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    ids: HashMap<String, WordId>,
    entries: Vec<Entry>,
    /// What every pair of a block is asked for, and nothing besides, so that it stays near.
    signs: Vec<Sign>,
    people: u32,
}

/// What is seen of a word at a glance.
#[derive(Debug, Clone, Copy)]
struct Sign {
    /// Two words with one code are looked at together.
    code: u64,
    first: u8,
    is_initial: bool,
    letters: Letters,
}

/// What stays of a text however its letters are ordered: how many bytes there are, and their sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Letters(usize, u64);

impl Lexicon {
    /// The word's index; it is entered when new.
    pub(super) fn enter(&mut self, word: Word) -> WordId {
        if let Some(&id) = self.ids.get(&word.text) {
            let known = &mut self.entries[id as usize].word.spelled;
            // `Muller` may come first and `Müller` later: the spelling belongs to both.
            *known = known.take().max(word.spelled);
            return id;
        }
        let id = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let nicknames = GROUPS_OF.get(&word.text).map_or(&[][..], Vec::as_slice);
        let code = match nicknames {
            // A name of one group is looked up under its group: Bob beside Robert.
            &[only] => u64::from(only) + 1,
            _ => hash(skeleton(&word.text)),
        };
        let bare = without_particle(&word.text).to_owned();
        self.ids.insert(word.text.clone(), id);
        let first = word.text.bytes().next().unwrap_or_default();
        let letters = Letters(word.text.len(), word.text.bytes().map(u64::from).sum());
        self.signs.push(Sign { code, first, is_initial: word.text.chars().nth(1).is_none(), letters });
        self.entries.push(Entry { word, bare, nicknames, people: [0; 2] });
        id
    }

    /// Counts a person with these words. Where nobody says which are the last name, they count as both.
    pub(super) fn count(&mut self, last: &[WordId], first: &[WordId]) {
        self.people += 1;
        for (words, part) in [(last, Part::Last), (first, Part::First)] {
            for (at, &id) in words.iter().enumerate() {
                if !words[..at].contains(&id) {
                    self.entries[id as usize].people[part as usize] += 1;
                }
            }
        }
    }

    /// The probability that someone taken at random has this word. One more is counted than was seen, so that a name
    /// seen once is not taken for rarer than the data can show.
    pub(super) fn frequency(&self, id: WordId) -> f64 {
        let [last, first] = self.entries[id as usize].people;
        (f64::from(last.max(first)) + 1.0) / (f64::from(self.people) + 1.0)
    }

    /// What two words that sound alike have in common.
    pub(super) fn code(&self, id: WordId) -> u64 {
        self.signs[id as usize].code
    }

    /// The first byte of the word.
    pub(super) fn first(&self, id: WordId) -> u8 {
        self.signs[id as usize].first
    }

    /// The letters of several words together.
    pub(super) fn letters(&self, ids: impl Iterator<Item = WordId>) -> Letters {
        let of = |id: WordId| self.signs[id as usize].letters;
        ids.map(of).fold(Letters::default(), |all, one| Letters(all.0 + one.0, all.1 + one.1))
    }

    pub(super) fn text(&self, id: WordId) -> &str {
        &self.entries[id as usize].word.text
    }

    pub(super) fn is_initial(&self, id: WordId) -> bool {
        self.signs[id as usize].is_initial
    }

    /// Compares two words of a last or a first name.
    pub(super) fn compare(&self, a: WordId, b: WordId, part: Part) -> Likeness {
        if a == b {
            return Likeness::Exact;
        }
        let (one, other) = (&self.entries[a as usize], &self.entries[b as usize]);
        let spelled = |x: &Entry, y: &Entry| x.word.spelled.as_ref() == Some(&y.word.text);
        if spelled(one, other) || spelled(other, one) {
            return Likeness::Exact;
        }
        let (x, y) = (one.word.text.as_str(), other.word.text.as_str());
        if self.is_initial(a) || self.is_initial(b) {
            return if x.chars().next() == y.chars().next() { Likeness::Initial } else { Likeness::Different };
        }
        if one.nicknames.iter().any(|group| other.nicknames.contains(group)) {
            return Likeness::Nickname;
        }
        if one.bare == other.bare {
            return Likeness::Close;
        }
        if !mistyped(x.as_bytes(), y.as_bytes()) {
            return Likeness::Different;
        }
        if self.is_a_slip(one, part) || self.is_a_slip(other, part) { Likeness::Close } else { Likeness::Similar }
    }

    /// Whether so few people have the word that it may be a slip of the hand: two, or one in 20,000. A name that more
    /// people have is a name. `Peters` is one as a last name, and a slip of `Peter` as a first name.
    fn is_a_slip(&self, entry: &Entry, part: Part) -> bool {
        entry.people[part as usize] <= 2.max(self.people / 20_000)
    }
}

/// FNV-1a: the same on every machine and in every version, which the standard hasher does not promise.
pub(super) fn hash(bytes: impl IntoIterator<Item = u8>) -> u64 {
    bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::linkage::words::words;

    #[test]
    fn words_compare_as_people_would() {
        let mut lexicon = Lexicon::default();
        let mut id = |text: &str| lexicon.enter(words(text).remove(0));
        let ids: Vec<(WordId, WordId, Likeness)> = [
            ("Peeters", "PEETERS", Likeness::Exact),
            ("Müller", "Mueller", Likeness::Exact),
            ("Müller", "Muller", Likeness::Exact),
            ("Jan", "Johannes", Likeness::Nickname),
            ("Bert", "Robert", Likeness::Nickname),
            ("Albert", "Robert", Likeness::Different),
            ("De Smet", "Smet", Likeness::Close),
            ("Peeters", "Peetres", Likeness::Close),
            ("Lien", "Lies", Likeness::Different),
            ("J", "Jan", Likeness::Initial),
            ("P", "Jan", Likeness::Different),
        ]
        .map(|(a, b, expected)| (id(a), id(b), expected))
        .into();
        for (a, b, expected) in ids {
            assert_eq!(lexicon.compare(a, b, Part::Last), expected, "{} {}", lexicon.text(a), lexicon.text(b));
            assert_eq!(lexicon.compare(b, a, Part::Last), expected, "{} {}", lexicon.text(b), lexicon.text(a));
        }
    }

    #[test]
    fn two_names_that_many_have_are_two_names() {
        let mut lexicon = Lexicon::default();
        let [a, b] = ["Peeters", "Peters"].map(|text| lexicon.enter(words(text).remove(0)));
        for _ in 0..3 {
            lexicon.count(&[a], &[]);
        }
        assert_eq!(lexicon.compare(a, b, Part::Last), Likeness::Close);
        for _ in 0..3 {
            lexicon.count(&[b], &[]);
        }
        assert_eq!(lexicon.compare(a, b, Part::Last), Likeness::Similar);
        assert_eq!(lexicon.compare(a, b, Part::First), Likeness::Close);
        assert!(lexicon.frequency(a) < 1.0);
    }

    #[test]
    fn nicknames_are_written_as_names_are_compared() {
        let read: Groups = toml::from_str(NICKNAMES).unwrap();
        for name in read.groups.iter().flatten() {
            assert_eq!(words(name), [Word { text: name.clone(), spelled: None }], "{name}");
        }
        assert!(read.groups.iter().all(|group| group.len() >= 2));
    }
}
