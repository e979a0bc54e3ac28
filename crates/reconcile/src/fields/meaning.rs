//! When two texts of a field mean the same.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Pair;

/// What a field's texts stand for, and so how they are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words: case, marks, blanks and punctuation mean nothing.
    Text,
    /// A number that stands for someone or something: only blanks, points, hyphens and case mean nothing.
    Identifier,
    /// A number: `0.8` is `0.80`.
    Number,
    /// A date: `31/12/2025` is `2025-12-31`.
    Date,
}

/// Whether both sides say the same.
pub(super) fn same(kind: Kind, pair: &Pair) -> bool {
    match (&pair.legacy, &pair.migrated) {
        (Some(legacy), Some(migrated)) => legacy == migrated || meaning(kind, legacy) == meaning(kind, migrated),
        _ => false,
    }
}

/// A text without what does not matter in it.
pub(super) fn meaning(kind: Kind, text: &str) -> Cow<'_, str> {
    match kind {
        Kind::Text => plain_number(text).or_else(|| iso_date(text)).map_or_else(|| words(text), Cow::Owned),
        Kind::Identifier => Cow::Owned(
            text.chars().filter(|one| one.is_alphanumeric()).flat_map(char::to_uppercase).collect::<String>(),
        ),
        Kind::Number => plain_number(text).map_or(Cow::Borrowed(text), Cow::Owned),
        Kind::Date => iso_date(text).map_or(Cow::Borrowed(text), Cow::Owned),
    }
}

/// Small letters without marks, one blank between words.
fn words(text: &str) -> Cow<'_, str> {
    let folded: String = text
        .nfkd()
        .filter(|one| !is_combining_mark(*one))
        .flat_map(char::to_lowercase)
        .map(|one| if one.is_alphanumeric() { one } else { ' ' })
        .collect();
    let folded = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    // Nothing but marks: then the marks are what it says.
    if folded.is_empty() { Cow::Borrowed(text.trim()) } else { Cow::Owned(folded) }
}

/// A decimal number without what adds nothing: `03,50` and `3.5` are both `3.5`. Texts that may be codes, such as
/// `0451` or `1.234`, stay what they are.
fn plain_number(text: &str) -> Option<String> {
    let text = text.trim();
    let (whole, decimals) = text.split_once(['.', ','])?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|one| one.is_ascii_digit());
    let unsigned = whole.strip_prefix('-').unwrap_or(whole);
    // Three digits behind the mark may be thousands.
    if !digits(unsigned) || !digits(decimals) || decimals.len() == 3 {
        return None;
    }
    let sign = if unsigned.len() < whole.len() { "-" } else { "" };
    let whole = match unsigned.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    match decimals.trim_end_matches('0') {
        "" => Some(format!("{sign}{whole}")),
        decimals => Some(format!("{sign}{whole}.{decimals}")),
    }
}

/// A date as `YYYY-MM-DD`, where it can be read in one way: year first, or day first with a point, a slash or a hyphen.
/// Both sides' columns are read alike, so that a month-first date still equals itself.
fn iso_date(text: &str) -> Option<String> {
    let mut parts = text.trim().split(['-', '/', '.']);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    let number = |part: &str, length: usize| part.len() <= length && part.bytes().all(|one| one.is_ascii_digit());
    if parts.next().is_some() {
        return None;
    }
    let (year, month, day) = match (a.len(), c.len()) {
        (4, 1 | 2) => (a, b, c),
        (1 | 2, 4) => (c, b, a),
        _ => return None,
    };
    (number(year, 4) && number(month, 2) && number(day, 2)).then(|| format!("{year}-{month:0>2}-{day:0>2}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writing_is_not_meaning() {
        for (kind, one, other) in [
            (Kind::Text, "Spoed & Intensieve", "SPOED  intensieve"),
            (Kind::Text, "Pédiatrie", "PEDIATRIE"),
            (Kind::Text, "3,50", "3.5"),
            (Kind::Text, "31/12/2019", "2019-12-31"),
            (Kind::Identifier, "BE68 5390 0754 7034", "be68539007547034"),
            (Kind::Number, "0.8", "0.80"),
            (Kind::Number, "1.00", "1,0"),
            (Kind::Date, "1.2.2020", "2020-02-01"),
        ] {
            assert_eq!(meaning(kind, one), meaning(kind, other), "{one} / {other}");
        }
        for (kind, one, other) in [
            (Kind::Text, "0451", "451"),
            (Kind::Text, "B1", "B2"),
            (Kind::Text, "1.234", "1234"),
            (Kind::Text, "-", "+"),
            (Kind::Identifier, "0451", "451"),
            (Kind::Date, "2020-01-02", "2020-02-01"),
        ] {
            assert_ne!(meaning(kind, one), meaning(kind, other), "{one} / {other}");
        }
    }
}
