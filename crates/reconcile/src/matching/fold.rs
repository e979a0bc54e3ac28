//! Text without what systems lose: capitals, diacritics, ligatures.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How `ä ö ü å ø` lose their marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Umlauts {
    /// `ü` → `u`.
    Bare,
    /// `ü` → `ue`, as German and Danish spell it.
    Spelled,
}

/// Small letters without marks; every other character stays.
pub(super) fn fold(name: &str, umlauts: Umlauts) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let mut text = String::with_capacity(name.len());
    for character in name.nfc().flat_map(char::to_lowercase) {
        match (umlauts, character) {
            (Umlauts::Spelled, 'ä') => text.push_str("ae"),
            (Umlauts::Spelled, 'ö' | 'ø') => text.push_str("oe"),
            (Umlauts::Spelled, 'ü') => text.push_str("ue"),
            (Umlauts::Spelled, 'å') => text.push_str("aa"),
            // Letters that Unicode does not take apart.
            (_, 'ß') => text.push_str("ss"),
            (_, 'æ') => text.push_str("ae"),
            (_, 'œ') => text.push_str("oe"),
            (_, 'ø') => text.push('o'),
            (_, 'ł') => text.push('l'),
            (_, 'đ' | 'ð') => text.push('d'),
            (_, 'þ') => text.push_str("th"),
            (_, 'ı') => text.push('i'),
            _ => text.extend(character.nfkd().filter(|part| !is_combining_mark(*part))),
        }
    }
    text
}
