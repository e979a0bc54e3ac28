//! The words of a name, as systems that write it differently would both arrive at.
//!
//! Particles are joined to the word they belong to (`Van den Berg`, `VANDENBERG` → `vandenberg`; `D'Hondt` → `dhondt`),
//! titles are left out (`Mme`, `Dr.`), and what stands between words (blank, hyphen, underscore, comma) only separates.

use super::super::fold::{Umlauts, fold};

/// Words that belong to the next one. `d` stands here only before a vowel or an h: else it is an initial.
const PARTICLES: &[&str] = &[
    "van", "vanden", "vander", "vande", "ver", "den", "der", "de", "ter", "ten", "te", "t", "het", "op", "in", "uit",
    "la", "le", "les", "du", "des", "da", "do", "dos", "das", "di", "del", "della", "dello", "el", "al", "ben", "ibn",
    "bin", "abu", "von", "zu", "zum", "zur", "vom", "st", "saint", "sint", "mac", "mc", "o", "s",
];

/// Words before a name that are no part of it.
const TITLES: &[&str] = &[
    "mme",
    "mlle",
    "mr",
    "mrs",
    "ms",
    "miss",
    "m",
    "dhr",
    "mevr",
    "mevrouw",
    "meneer",
    "heer",
    "mw",
    "herr",
    "frau",
    "fr",
    "hr",
    "monsieur",
    "madame",
    "mademoiselle",
    "dr",
    "drs",
    "prof",
    "ir",
    "ing",
    "mag",
    "dipl",
    "sir",
    "jhr",
    "jkvr",
];

/// One word of a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Word {
    /// Small letters without marks, particles joined.
    pub(super) text: String,
    /// The same with `ü` spelled `ue`, where that differs.
    pub(super) spelled: Option<String>,
}

/// The words of one name field, or of a whole name in one column.
pub(super) fn words(text: &str) -> Vec<Word> {
    let bare = split(&fold(text, Umlauts::Bare));
    let spelled = if text.is_ascii() { bare.clone() } else { split(&fold(text, Umlauts::Spelled)) };
    let found: Vec<Word> = bare
        .into_iter()
        // Spelling an umlaut adds letters, never words: the two splits run side by side.
        .zip(spelled)
        .map(|(text, spelled)| Word { spelled: Some(spelled).filter(|spelled| *spelled != text), text })
        .collect();
    without_titles(joined(found))
}

fn split(text: &str) -> Vec<String> {
    let kept = |character: &char| !matches!(character, '\'' | '\u{2019}' | '`' | '\u{b4}');
    let text: String = text.chars().filter(kept).collect();
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn is_particle(word: &str, next: &str) -> bool {
    match word {
        "d" => next.starts_with(['a', 'e', 'i', 'o', 'u', 'h', 'y']),
        // `s` and `t` come from `'s Jongers` and `Van 't Hof`; `o` from `O'Neil` written apart. Before a single letter
        // they are initials.
        "s" | "t" | "o" => next.len() > 2,
        _ => PARTICLES.contains(&word),
    }
}

fn joined(found: Vec<Word>) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity(found.len());
    let mut waiting: Option<Word> = None;
    for at in 0..found.len() {
        let word = found[at].clone();
        let next = found.get(at + 1).map(|next| next.text.as_str());
        let word = match waiting.take() {
            Some(before) => join(before, word),
            None => word,
        };
        match next {
            Some(next) if is_particle(&found[at].text, next) => waiting = Some(word),
            _ => words.push(word),
        }
    }
    // `Bossche, van den`: the particles stand behind the name they belong to.
    let behind = |text: &str| {
        ["van", "vanden", "vander", "vande", "vonder", "von", "de", "d", "du", "ter", "ten"].contains(&text)
    };
    if words.len() >= 2 && words.last().is_some_and(|last| behind(&last.text)) {
        let particle = words.remove(words.len() - 1);
        let name = words.remove(0);
        words.insert(0, join(particle, name));
    }
    words
}

fn join(before: Word, after: Word) -> Word {
    let spelled = (before.spelled.is_some() || after.spelled.is_some()).then(|| {
        let part = |word: &Word| word.spelled.clone().unwrap_or_else(|| word.text.clone());
        part(&before) + &part(&after)
    });
    Word { text: before.text + &after.text, spelled }
}

/// Leaves titles out where something is left without them.
fn without_titles(words: Vec<Word>) -> Vec<Word> {
    let is_title = |word: &Word| TITLES.contains(&word.text.as_str());
    let others = words.iter().filter(|word| !is_title(word)).count();
    // One letter `m` behind the name is an initial, in front of it a title; a single word is always a name.
    let first_is_title = words.first().is_some_and(is_title);
    if others == 0 || words.len() < 2 {
        return words;
    }
    let long_title = |word: &Word| is_title(word) && word.text.len() > 1;
    words
        .into_iter()
        .enumerate()
        .filter(|(at, word)| !(long_title(word) || (*at == 0 && first_is_title && others >= 2)))
        .map(|(_, word)| word)
        .collect()
}

/// A name without the particle in front of it, where enough is left to be a name: `vandamme` → `damme`.
pub(super) fn without_particle(text: &str) -> &str {
    const ENOUGH: usize = 4;
    [
        "vanden", "vander", "vande", "vant", "van", "von", "dela", "del", "den", "der", "des", "de", "du", "la", "le",
        "el",
    ]
    .into_iter()
    .find_map(|particle| text.strip_prefix(particle).filter(|rest| rest.len() >= ENOUGH))
    .unwrap_or(text)
}

/// What is left of a name when spelling and most typing errors are taken from it: its consonants, those that sound
/// alike written alike, none twice in a row, at most six. `Vermeersch` → `vrmrsk`, `Nijs` and `NJIS` → `ns`.
pub(super) fn skeleton(text: &str) -> Vec<u8> {
    const LONGEST: usize = 6;
    let mut bones: Vec<u8> = Vec::with_capacity(LONGEST);
    let mut letters = without_particle(text).bytes().peekable();
    while let Some(letter) = letters.next() {
        let bone = match letter {
            b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'j' | b'h' => continue,
            b'c' | b'q' | b'x' => b'k',
            b'z' => b's',
            b'p' if letters.peek() == Some(&b'h') => b'f',
            b'v' | b'w' => b'f',
            b'd' => b't',
            b'g' => b'k',
            other => other,
        };
        if bones.last() != Some(&bone) {
            bones.push(bone);
        }
        if bones.len() == LONGEST {
            break;
        }
    }
    if bones.is_empty() {
        // Only vowels: the name itself.
        bones.extend(text.bytes().take(LONGEST));
    }
    bones
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(name: &str) -> Vec<String> {
        words(name).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn one_name_written_in_many_ways() {
        for (written, expected) in [
            ("Van den Berg", vec!["vandenberg"]),
            ("VANDENBERG", vec!["vandenberg"]),
            ("D'Hondt", vec!["dhondt"]),
            ("D HONDT", vec!["dhondt"]),
            ("Van 't Hof", vec!["vanthof"]),
            ("Berg, van den", vec!["vandenberg"]),
            ("Desmet-Carlier", vec!["desmet", "carlier"]),
            ("Mme Lefèvre Zoë", vec!["lefevre", "zoe"]),
            ("Peeters_Jan M", vec!["peeters", "jan", "m"]),
            ("M. Dupont Luc", vec!["dupont", "luc"]),
            ("Jan D Peeters", vec!["jan", "d", "peeters"]),
            ("De Smet", vec!["desmet"]),
            ("de", vec!["de"]),
            ("Dr.", vec!["dr"]),
            ("", vec![]),
        ] {
            assert_eq!(texts(written), expected, "{written}");
        }
        assert_eq!(words("Müller")[0].spelled.as_deref(), Some("mueller"));
    }

    #[test]
    fn a_skeleton_survives_spelling() {
        for (one, other) in [
            ("nijs", "njis"),
            ("philips", "filips"),
            ("vandamme", "damme"),
            ("mueller", "muller"),
            ("schmidt", "schmitt"),
        ] {
            assert_eq!(skeleton(one), skeleton(other), "{one} {other}");
        }
        assert_ne!(skeleton("peeters"), skeleton("janssens"));
        assert_eq!(skeleton("aya"), b"aya");
    }
}
