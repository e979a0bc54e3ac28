//! What stands around the digits: signs, brackets, `CR`/`DR` and currencies.

use super::{is_blank, plain_of};

/// A number without its sign and currency.
pub(super) struct Written<'a> {
    pub(super) negative: bool,
    /// Digits and marks; empty for a lone dash, which bookkeepers write for zero.
    pub(super) core: &'a str,
}

/// Takes signs, brackets, `CR`/`DR` and currencies off a number; `None` where they contradict each other.
pub(super) fn unwrap_sign(text: &str) -> Option<Written<'_>> {
    let mut core = trim(text);
    let mut negative = false;
    let mut signs = 0;
    if core.chars().all(is_minus) && !core.is_empty() {
        return (core.chars().count() == 1).then_some(Written { negative: false, core: "" });
    }
    loop {
        let before = core;
        core = strip_currency(trim(core));
        if let Some(inner) = core.strip_prefix(['(', '\u{ff08}']).and_then(|rest| rest.strip_suffix([')', '\u{ff09}']))
        {
            (core, negative, signs) = (inner, true, signs + 1);
        }
        if let Some(rest) = core.strip_prefix(is_minus).or_else(|| core.strip_suffix(is_minus)) {
            (core, negative, signs) = (rest, true, signs + 1);
        }
        if let Some(rest) = core.strip_prefix(['+', '\u{ff0b}']).or_else(|| core.strip_suffix(['+', '\u{ff0b}'])) {
            (core, signs) = (rest, signs + 1);
        }
        if let Some((rest, is_credit)) = strip_side(core) {
            (core, negative, signs) = (rest, is_credit, signs + 1);
        }
        if core == before {
            break;
        }
    }
    // A currency may stand beside a lone dash: `- €` is zero as well.
    (signs <= 1 && !core.is_empty()).then_some(Written { negative, core })
}

/// The side of the ledger that is written behind a number; a credit is negative.
fn strip_side(core: &str) -> Option<(&str, bool)> {
    [("CR", true), ("DR", false), ("C", true), ("D", false)].into_iter().find_map(|(word, is_credit)| {
        let rest = strip_suffix_ignoring_case(core, word)?;
        // `12.5 USD` is no debit, and neither is `SPEED`.
        (!rest.ends_with(char::is_alphabetic)).then_some((rest, is_credit))
    })
}

/// Currencies of the countries that Belgian, Dutch, French, Luxembourg and German payrolls meet, and of their past.
const CODES: [&str; 17] = [
    "EUR", "USD", "GBP", "CHF", "BEF", "LUF", "NLG", "FRF", "DEM", "DKK", "SEK", "NOK", "PLN", "CZK", "kr.", "kr",
    "Fr.",
];
/// `¤` is what `€` becomes where Latin-9 is read as Latin-1.
const SIGNS: [char; 8] = ['€', '$', '£', '¥', '¤', '\u{ff04}', '\u{ffe1}', '\u{ffe5}'];

fn strip_currency(core: &str) -> &str {
    let mut core = core.strip_prefix(SIGNS).or_else(|| core.strip_suffix(SIGNS)).unwrap_or(core);
    if !core.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
        && !core.as_bytes().last().is_some_and(|last| last.is_ascii_alphabetic() || *last == b'.')
    {
        return core;
    }
    for code in CODES {
        if let Some(rest) = strip_suffix_ignoring_case(core, code) {
            core = rest;
        } else if core.get(..code.len()).is_some_and(|start| start.eq_ignore_ascii_case(code)) {
            core = &core[code.len()..];
        }
    }
    core
}

fn strip_suffix_ignoring_case<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    let at = text.len().checked_sub(suffix.len())?;
    text.get(at..)?.eq_ignore_ascii_case(suffix).then(|| &text[..at])
}

/// Without blanks around, nor the marks of writing direction that some programs put around a number.
fn trim(text: &str) -> &str {
    let unseen = |character: char| {
        matches!(character, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
    };
    text.trim_matches(|character| is_blank(character) || unseen(character))
}

/// Hyphen, minus and the dashes that word processors make of them.
const fn is_minus(character: char) -> bool {
    matches!(plain_of(character), '-' | '\u{2212}' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{2014}')
}
