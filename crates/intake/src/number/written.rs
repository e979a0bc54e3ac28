//! What stands around the digits: signs, brackets, `CR`/`DR` and currencies.

use super::is_blank;

/// A number without its sign and currency.
pub(super) struct Written<'a> {
    pub(super) negative: bool,
    /// Digits and marks; empty for a lone dash, which bookkeepers write for zero.
    pub(super) core: &'a str,
}

/// Takes signs, brackets, `CR`/`DR` and currencies off a number; `None` where they contradict each other.
pub(super) fn unwrap_sign(text: &str) -> Option<Written<'_>> {
    let mut core = text.trim();
    let mut negative = false;
    let mut signs = 0;
    if core.chars().all(is_minus) && !core.is_empty() {
        return (core.chars().count() == 1).then_some(Written { negative: false, core: "" });
    }
    loop {
        let before = core;
        core = core.trim_matches(is_blank);
        if let Some(inner) = core.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            (core, negative, signs) = (inner, true, signs + 1);
        }
        if let Some(rest) = core.strip_prefix(is_minus).or_else(|| core.strip_suffix(is_minus)) {
            (core, negative, signs) = (rest, true, signs + 1);
        }
        if let Some(rest) = core.strip_prefix('+').or_else(|| core.strip_suffix('+')) {
            (core, signs) = (rest, signs + 1);
        }
        for (word, is_credit) in [("CR", true), ("DR", false)] {
            if let Some(rest) = strip_suffix_ignoring_case(core, word) {
                (core, negative, signs) = (rest, is_credit, signs + 1);
            }
        }
        core = strip_currency(core);
        if core == before {
            break;
        }
    }
    (signs <= 1 && !core.is_empty()).then_some(Written { negative, core })
}

fn strip_currency(core: &str) -> &str {
    const CODES: [&str; 5] = ["EUR", "USD", "GBP", "CHF", "BEF"];
    const SIGNS: [char; 4] = ['€', '$', '£', '¥'];
    let mut core = core.strip_prefix(SIGNS).or_else(|| core.strip_suffix(SIGNS)).unwrap_or(core);
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

/// Hyphen, minus and the dashes that word processors make of them.
const fn is_minus(character: char) -> bool {
    matches!(character, '-' | '\u{2212}' | '\u{2013}' | '\u{2014}')
}
