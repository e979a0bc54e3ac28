//! How two names compare, last with last and first with first, whichever column they stand in.
//!
//! Where a side has both names in one column, every way to cut it in two is tried and the best one counts; where both
//! sides tell them apart, straight and exchanged are tried.

use super::levels::{Field, MISSING, Pattern, name};
use super::lexicon::{Lexicon, Likeness, Part, WordId};
use super::person::Name;

/// What comparing two names gives.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Names {
    pub(super) last: u8,
    pub(super) first: u8,
    pub(super) exchanged: bool,
    /// How rare the names in common are: −ln of the probability that someone at random has them.
    pub(super) rarity: f64,
}

impl Names {
    /// Writes the levels down.
    pub(super) fn note(&self, pattern: &mut Pattern) {
        pattern.set(Field::Last, self.last);
        pattern.set(Field::First, self.first);
        let both = self.last != MISSING && self.first != MISSING;
        pattern.set(Field::Order, if both { u8::from(self.exchanged) } else { MISSING });
    }

    /// Whether anything in the names says that this may be one person.
    pub(super) fn hopeful(&self) -> bool {
        let speaks = |level: u8| level != MISSING && level != name::DIFFERENT && level != name::INITIAL;
        speaks(self.last) || speaks(self.first)
    }

    /// To choose between ways of reading the same two names.
    fn merit(&self) -> (i32, i64) {
        let of = |level: u8| match level {
            name::EXACT => 10,
            name::NICKNAME | name::CLOSE => 7,
            name::PART => 6,
            name::SIMILAR => 4,
            name::INITIAL => 3,
            MISSING => 0,
            _ => -6,
        };
        // Straight before exchanged, then the rarer agreement, in thousandths.
        let merit = 2 * (of(self.last) + of(self.first)) - i32::from(self.exchanged);
        (merit, (self.rarity * 1000.0) as i64)
    }
}

/// Compares two names; `None` where either has none.
pub(super) fn compare(lexicon: &Lexicon, one: &Name, other: &Name) -> Option<Names> {
    if one.is_empty() || other.is_empty() {
        return None;
    }
    if one.split && other.split {
        let straight = pair(lexicon, (&one.last, &one.first), (&other.last, &other.first), false);
        let plain = |level: u8| matches!(level, name::EXACT | MISSING);
        if plain(straight.last) && plain(straight.first) {
            return Some(straight);
        }
        if let Some(rarity) = run_together(lexicon, one, other) {
            return Some(Names { last: name::EXACT, first: name::EXACT, exchanged: false, rarity });
        }
        let exchanged = pair(lexicon, (&one.last, &one.first), (&other.first, &other.last), true);
        return Some(better(straight, exchanged));
    }
    if let Some(rarity) = run_together(lexicon, one, other) {
        return Some(Names { last: name::EXACT, first: name::EXACT, exchanged: false, rarity });
    }
    let mut best: Option<Names> = None;
    for cut in cuts(one) {
        for (last, first) in cuts(other) {
            let found = pair(lexicon, cut, (last, first), false);
            best = Some(best.map_or(found, |best| better(best, found)));
        }
    }
    best
}

fn better(one: Names, other: Names) -> Names {
    if other.merit() > one.merit() { other } else { one }
}

type Cut<'a> = (&'a [WordId], &'a [WordId]);

/// The ways to read a name as last and first name.
fn cuts(name: &Name) -> impl Iterator<Item = Cut<'_>> {
    let words = name.last.as_slice();
    let whole = name.split.then_some((words, name.first.as_slice()));
    let alone = (!name.split && words.len() == 1).then_some([(words, &words[..0]), (&words[..0], words)]);
    let open = if name.split { 0 } else { words.len() };
    let inside = (1..open).flat_map(move |at| {
        let (head, tail) = words.split_at(at);
        [(head, tail), (tail, head)]
    });
    whole.into_iter().chain(alone.into_iter().flatten()).chain(inside)
}

fn pair(lexicon: &Lexicon, one: Cut<'_>, other: Cut<'_>, exchanged: bool) -> Names {
    let (last, last_rarity) = field(lexicon, one.0, other.0, Part::Last);
    let (first, first_rarity) = field(lexicon, one.1, other.1, Part::First);
    Names { last, first, exchanged, rarity: last_rarity + first_rarity }
}

/// Compares the words of one name field; with how rare the ones in common are.
fn field(lexicon: &Lexicon, one: &[WordId], other: &[WordId], part: Part) -> (u8, f64) {
    let rarity = |words: &[WordId]| words.iter().map(|&word| -lexicon.frequency(word).ln()).sum::<f64>();
    if one.is_empty() || other.is_empty() {
        return (MISSING, 0.0);
    }
    if let (&[a], &[b]) = (one, other) {
        return match lexicon.compare(a, b, part) {
            // The commoner spelling: a rare one of `Müller` is no rarer a name.
            Likeness::Exact => (name::EXACT, rarity(one).min(rarity(other))),
            Likeness::Nickname => (name::NICKNAME, 0.0),
            Likeness::Close => (name::CLOSE, 0.0),
            Likeness::Similar => (name::SIMILAR, 0.0),
            Likeness::Initial => (name::INITIAL, 0.0),
            Likeness::Different => (name::DIFFERENT, 0.0),
        };
    }
    if same_letters(lexicon, one, other) {
        return (name::EXACT, rarity(one).min(rarity(other)));
    }
    // A second or third first name left out as an initial says nothing: `Jan M` is `Jan`.
    let (few, many) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let mut free: Vec<WordId> = many.to_vec();
    let (mut worst, mut shared, mut unmatched) = (Likeness::Exact, Vec::new(), 0);
    for &word in few {
        let best = free.iter().enumerate().map(|(at, &candidate)| (lexicon.compare(word, candidate, part), at)).min();
        match best {
            Some((likeness, at)) if likeness < Likeness::Different => {
                if likeness == Likeness::Exact {
                    shared.push(word);
                }
                worst = worst.max(likeness);
                free.remove(at);
            }
            _ => unmatched += 1,
        }
    }
    let only_initials = free.iter().all(|&word| part == Part::First && lexicon.is_initial(word));
    match (unmatched, worst) {
        (0, Likeness::Exact) if free.is_empty() || only_initials => (name::EXACT, rarity(&shared)),
        (0, Likeness::Exact) => (name::PART, rarity(&shared)),
        (0, Likeness::Nickname | Likeness::Close) if free.is_empty() || only_initials => (name::CLOSE, 0.0),
        (0, Likeness::Initial) if !shared.is_empty() => (name::PART, rarity(&shared)),
        (0, Likeness::Initial) => (name::INITIAL, 0.0),
        (0, _) => (name::SIMILAR, 0.0),
        // `Peeters-Maes` and `Peeters-Claes`: a last name kept, the other one changed. Of first names it is two
        // people: `Marie-Claire` and `Marie-Louise`.
        _ if part == Part::Last && !shared.is_empty() => (name::PART, rarity(&shared)),
        _ => (name::DIFFERENT, 0.0),
    }
}

/// Whether two whole names are the same letters, begun at any of their words; with how rare they are. `Ben Janssens` in
/// one column is one word here, for `ben` is a particle, and `Janssens` with `Ben` in the next column are two.
fn run_together(lexicon: &Lexicon, one: &Name, other: &Name) -> Option<f64> {
    let letters = |name: &Name| lexicon.letters(name.words());
    let words = |name: &Name| name.words().count();
    // A single word on both sides is no whole name, and the same number of words is compared word by word.
    if words(one) == words(other) || letters(one) != letters(other) {
        return None;
    }
    let turns = |name: &Name| -> Vec<String> {
        let words: Vec<&str> = name.words().map(|word| lexicon.text(word)).collect();
        let turned = |start: usize| words[start..].iter().chain(&words[..start]).copied().collect();
        (0..words.len()).map(turned).collect()
    };
    let (these, those) = (turns(one), turns(other));
    // The one cut into more words: what they say is known of more people.
    let rarity = |name: &Name| name.words().map(|word| -lexicon.frequency(word).ln()).sum::<f64>();
    these.iter().any(|turn| those.contains(turn)).then(|| rarity(one).min(rarity(other)))
}

/// Whether the words are the same in any order, or the same letters with the breaks elsewhere.
fn same_letters(lexicon: &Lexicon, one: &[WordId], other: &[WordId]) -> bool {
    if one.len() == other.len() {
        let (mut a, mut b) = (one.to_vec(), other.to_vec());
        a.sort_unstable();
        b.sort_unstable();
        if a == b {
            return true;
        }
    }
    let letters = |words: &[WordId]| lexicon.letters(words.iter().copied());
    let run = |words: &[WordId]| words.iter().map(|&word| lexicon.text(word)).collect::<String>();
    letters(one) == letters(other) && run(one) == run(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::linkage::words::words;

    fn name(lexicon: &mut Lexicon, last: &str, first: Option<&str>) -> Name {
        let mut enter = |text: &str| words(text).into_iter().map(|word| lexicon.enter(word)).collect::<Vec<_>>();
        Name { last: enter(last), first: first.map(&mut enter).unwrap_or_default(), split: first.is_some() }
    }

    /// Compares `Last|First`, or a whole name without a bar, both ways.
    fn levels(one: &str, other: &str) -> (u8, u8, bool) {
        let mut lexicon = Lexicon::default();
        let [a, b] = [one, other].map(|text| match text.split_once('|') {
            Some((last, first)) => name(&mut lexicon, last, Some(first)),
            None => name(&mut lexicon, text, None),
        });
        let found = compare(&lexicon, &a, &b).unwrap();
        assert_eq!(found, compare(&lexicon, &b, &a).unwrap(), "{one} / {other}: not the same both ways");
        (found.last, found.first, found.exchanged)
    }

    #[test]
    fn writing_is_seen_through() {
        use super::name::{CLOSE, EXACT, INITIAL, NICKNAME, PART};
        for (one, other, expected) in [
            ("Peeters|Jan", "PEETERS|JAN", (EXACT, EXACT, false)),
            ("Peeters|Jan", "Jan|Peeters", (EXACT, EXACT, true)),
            ("Peeters|Jan", "JAN PEETERS", (EXACT, EXACT, false)),
            ("PEETERS Jan", "Jan Peeters", (EXACT, EXACT, false)),
            ("Peeters_Jan M", "Peeters|Jan", (EXACT, EXACT, false)),
            ("Mme Lefèvre Zoë", "LEFEVRE|ZOE", (EXACT, EXACT, false)),
            ("Van den Berg|Jan", "Jan VANDENBERG", (EXACT, EXACT, false)),
            ("De Smet|An-Sofie", "DESMET|ANSOFIE", (EXACT, EXACT, false)),
            ("Smet|An", "De Smet|An", (CLOSE, EXACT, false)),
            ("Peeters|Jan", "Peetres|Jan", (CLOSE, EXACT, false)),
            ("Peeters|Johannes", "Peeters|Jan", (EXACT, NICKNAME, false)),
            ("Peeters-Maes|Eva", "Peeters|Eva", (PART, EXACT, false)),
            ("Peeters-Maes|Eva", "Peeters-Claes|Eva", (PART, EXACT, false)),
            ("Peeters|Jan Maria", "Peeters|Jan", (EXACT, PART, false)),
            ("Peeters|J", "Peeters|Jan", (EXACT, INITIAL, false)),
            ("Janssens|Ben", "Ben Janssens", (EXACT, EXACT, false)),
            ("Vande|Kim", "VANDE Kim", (EXACT, EXACT, false)),
        ] {
            assert_eq!(levels(one, other), expected, "{one} / {other}");
        }
    }

    #[test]
    fn another_name_is_another_name() {
        use super::name::{DIFFERENT, EXACT};
        for (one, other, expected) in [
            ("Peeters|Lien", "Peeters|Lies", (EXACT, DIFFERENT, false)),
            ("Peeters|Marie-Claire", "Peeters|Marie-Louise", (EXACT, DIFFERENT, false)),
            ("Peeters|Jan", "Maes|Eva", (DIFFERENT, DIFFERENT, false)),
            ("Peeters|Jan", "Maes|", (DIFFERENT, MISSING, false)),
        ] {
            assert_eq!(levels(one, other), expected, "{one} / {other}");
        }
    }
}
