//! Which encoding of single bytes a text is in.
//!
//! Any byte is a character in each of them, so the question is which characters make words: `Lefèvre` rather than
//! `LefŠvre`, `Müller` rather than `Mⁿller`. Letters that the names and words of Dutch, French, German and English use
//! speak for an encoding, by how often they are used; symbols, lines of boxes and capitals inside a word against it.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{ISO_8859_15, MACINTOSH, WINDOWS_1252};
use paritas_model::Message;

use super::SingleByte;
use super::pages::CP850;
use crate::extract::Confidence;

/// What was told of a text in single bytes.
pub(crate) struct Told {
    pub(crate) encoding: SingleByte,
    pub(crate) confidence: Confidence,
    pub(crate) reason: Message,
}

/// The encodings of Western Europe, the commoner first: on a tie the first wins.
const WESTERN: [SingleByte; 4] = [
    SingleByte::Standard(WINDOWS_1252),
    SingleByte::Standard(ISO_8859_15),
    SingleByte::Page(&CP850),
    SingleByte::Standard(MACINTOSH),
];

/// Tells the encoding by stretches of text with bytes beyond ASCII.
pub(crate) fn tell(evidence: &[u8]) -> Told {
    let mut scored: Vec<(i64, SingleByte)> = WESTERN.iter().map(|one| (score(evidence, &one.high()), *one)).collect();
    let plain = scored[0].0;
    // A stable sort: of equals the first stays first.
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let (best, winner) = scored[0];
    let count = evidence.iter().filter(|byte| !byte.is_ascii()).count();
    let each = best * 10 / i64::try_from(count.max(1)).unwrap_or(i64::MAX);
    let guess = other_script(evidence);
    if let Some(guess) = guess
        && (each < 25 || plain >= 0)
    {
        let reason = Message::new("detect-encoding-statistics").with("count", count);
        return Told { encoding: guess, confidence: Confidence::Unsure, reason };
    }
    let word = example(evidence, &winner.high());
    let rival = scored[1..].iter().map(|(_, one)| (one.name(), example(evidence, &one.high())));
    let rival = rival.into_iter().find(|(_, other)| *other != word);
    let (other, as_other) = rival.unwrap_or_default();
    let reason = Message::new("detect-encoding-letters").with("count", count).with("example", word);
    let reason = reason.with("other", other).with("as-other", as_other);
    let clear = each >= 15 && best > scored.iter().find(|(score, _)| *score < best).map_or(0, |(score, _)| score * 2);
    let confidence = if clear { Confidence::Likely } else { Confidence::Unsure };
    Told { encoding: winner, confidence, reason }
}

/// The encoding that its letters' statistics show, where it is not one of Western Europe.
fn other_script(evidence: &[u8]) -> Option<SingleByte> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(evidence, true);
    // A Belgian top-level domain stands for Western Europe: it settles the close calls between Windows-1252 and
    // its neighbours, which a few accented names can't.
    let guess = detector.guess(Some(b"be"), Utf8Detection::Deny);
    (guess.is_single_byte() && guess != WINDOWS_1252).then_some(SingleByte::Standard(guess))
}

fn decode(byte: u8, high: &[char; 128]) -> char {
    byte.checked_sub(0x80).map_or(char::from(byte), |index| high[usize::from(index)])
}

/// How well a text reads, in tenths of a point a character.
fn score(evidence: &[u8], high: &[char; 128]) -> i64 {
    let at = |index: Option<usize>| index.and_then(|index| evidence.get(index)).map_or(' ', |byte| decode(*byte, high));
    let beyond = evidence.iter().enumerate().filter(|(_, byte)| !byte.is_ascii());
    beyond.map(|(index, byte)| points(at(index.checked_sub(1)), decode(*byte, high), at(Some(index + 1)))).sum()
}

fn points(before: char, character: char, after: char) -> i64 {
    let inside = before.is_alphabetic() && after.is_alphabetic();
    let beside = before.is_alphabetic() || after.is_alphabetic();
    let beside_digit = before.is_ascii_digit() || after.is_ascii_digit();
    match character {
        '\u{80}'..='\u{9f}' | char::REPLACEMENT_CHARACTER => -80,
        '\u{2500}'..='\u{259f}' => {
            if beside {
                -80
            } else {
                -40
            }
        }
        '\u{a0}' if before.is_ascii_digit() && after.is_ascii_digit() => 30,
        '\u{a0}' | '\u{ad}' => 0,
        '€' => {
            if inside {
                -60
            } else if beside_digit || before == ' ' || after == ' ' {
                30
            } else {
                0
            }
        }
        // An apostrophe stands between letters, quotation marks where words begin and end.
        '’' if inside => 40,
        '‘' | '“' | '«' if after.is_alphabetic() && !before.is_alphabetic() => 35,
        '’' | '”' | '»' if before.is_alphabetic() && !after.is_alphabetic() => 35,
        '‘' | '’' | '“' | '”' | '«' | '»' | '–' | '—' | '…' | '°' | 'º' | '·' | '•' => {
            if inside {
                -40
            } else {
                5
            }
        }
        _ if !character.is_alphabetic() => {
            if inside {
                -60
            } else if beside {
                -30
            } else {
                -10
            }
        }
        // A capital after a small letter makes no word.
        _ if character.is_uppercase() && before.is_lowercase() => -60,
        _ if character.is_lowercase() && before.is_uppercase() && after.is_uppercase() => -60,
        _ if character.is_lowercase() && !before.is_alphabetic() && after.is_uppercase() => -60,
        _ if character.is_lowercase() && before.is_lowercase() && after.is_uppercase() => -30,
        _ if !beside => 0,
        _ => frequency(character),
    }
}

/// How much a letter speaks for a text of ours: what names and words use often, more.
fn frequency(letter: char) -> i64 {
    match letter.to_lowercase().next().unwrap_or(letter) {
        'é' => 60,
        'è' | 'ë' | 'ü' | 'ö' => 50,
        'ä' | 'ç' | 'ï' | 'ê' | 'ß' => 40,
        'à' | 'â' | 'î' | 'ô' | 'ñ' | 'á' | 'ó' | 'í' => 30,
        'œ' | 'û' | 'ù' | 'ø' | 'å' | 'æ' | 'ú' | 'š' | 'ž' | 'ã' | 'õ' => 15,
        'ÿ' | 'ò' | 'ì' | 'ý' => 5,
        _ => -20,
    }
}

/// The first word with a character beyond ASCII.
fn example(evidence: &[u8], high: &[char; 128]) -> String {
    let Some(at) = evidence.iter().position(|byte| !byte.is_ascii()) else { return String::new() };
    let ends = |byte: &u8| matches!(byte, b';' | b',' | b'\t' | b'|' | b' ' | b'"' | b'\n' | b'\r' | 0x01..=0x1f);
    let start = evidence[..at].iter().rposition(ends).map_or(0, |index| index + 1);
    let end = evidence[at..].iter().position(ends).map_or(evidence.len(), |index| at + index);
    evidence[start..end].iter().take(40).map(|byte| decode(*byte, high)).collect()
}
