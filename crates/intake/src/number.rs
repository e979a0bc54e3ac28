//! Numbers as people and payroll systems write them, read exactly.
//!
//! Whether `1.234` is a thousand or one and a bit is never decided for a cell alone: the whole column shows it, or
//! nobody knows.

use std::str::FromStr;

use paritas_model::{Amount, AmountError};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::profile::DecimalMark;

/// How a column writes numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) decimal: DecimalMark,
    /// The one mark between groups that is allowed (empty: none); any where absent.
    pub(crate) thousands: Option<String>,
}

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberError {
    NotANumber,
    TooPrecise,
    OutOfRange,
}

impl From<AmountError> for NumberError {
    fn from(error: AmountError) -> Self {
        match error {
            AmountError::TooPrecise => Self::TooPrecise,
            AmountError::OutOfRange => Self::OutOfRange,
            AmountError::NotPlain => Self::NotANumber,
        }
    }
}

/// Reads a trimmed, non-empty text as millionths.
pub(crate) fn read_number(text: &[u8], marks: &Marks) -> Result<i64, NumberError> {
    if let Some(millionths) = read_plain(text, marks.decimal.byte()) {
        return Ok(millionths);
    }
    let text = std::str::from_utf8(text).map_err(|_| NumberError::NotANumber)?;
    let Written { negative, core } = unwrap_sign(text).ok_or(NumberError::NotANumber)?;
    if core.is_empty() {
        return Ok(0);
    }
    let plain = plain_digits(core, marks).ok_or(NumberError::NotANumber)?;
    let amount: Amount = if negative { format!("-{plain}") } else { plain }.parse()?;
    Ok(amount.millionths())
}

/// The fast path: an optional `-`, at most twelve digits, and at most six decimals. `None` says nothing but "look
/// closer".
fn read_plain(text: &[u8], mark: u8) -> Option<i64> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    if digits.is_empty() || digits.len() > 13 {
        return None;
    }
    let mut value = 0_i64;
    let mut decimals = None;
    for byte in digits {
        match byte {
            b'0'..=b'9' => {
                value = value * 10 + i64::from(byte - b'0');
                decimals = decimals.map(|count| count + 1);
            }
            _ if *byte == mark && decimals.is_none() => decimals = Some(0_u32),
            _ => return None,
        }
    }
    let missing = match decimals {
        None => 6,
        Some(0) => return None,
        Some(count) => 6_u32.checked_sub(count)?,
    };
    let scaled = value.checked_mul(10_i64.pow(missing))?;
    Some(if negative { -scaled } else { scaled })
}

/// A number without its sign and currency.
struct Written<'a> {
    negative: bool,
    /// Digits and marks; empty for a lone dash, which bookkeepers write for zero.
    core: &'a str,
}

/// Takes signs, brackets, `CR`/`DR` and currencies off a number; `None` where they contradict each other.
fn unwrap_sign(text: &str) -> Option<Written<'_>> {
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

/// The blanks that stand between groups of digits: space, no-break, narrow no-break and thin.
const fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t')
}

const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '\u{2019}')
}

/// Digits and marks as plain notation, or `None` where the marks do not stand as they must: groups of three after a
/// first of one to three that does not begin with zero, one mark throughout, decimals last.
fn plain_digits(core: &str, marks: &Marks) -> Option<String> {
    let mark = char::from(marks.decimal.byte());
    let (whole, fraction) = match core.split_once(mark) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (core, None),
    };
    if fraction.is_some_and(|digits| digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let mut separator = None;
    let mut plain = String::with_capacity(core.len());
    let mut group = 0;
    let mut first = true;
    for character in whole.chars() {
        if character.is_ascii_digit() {
            plain.push(character);
            group += 1;
            continue;
        }
        if !marks.allows(character) || *separator.get_or_insert(character) != character {
            return None;
        }
        let holds = if first { (1..=3).contains(&group) && !plain.starts_with('0') } else { group == 3 };
        if !holds {
            return None;
        }
        (first, group) = (false, 0);
    }
    if !first && group != 3 {
        return None;
    }
    match (plain.is_empty(), fraction) {
        (true, None) => return None,
        (true, Some(_)) => plain.push('0'),
        _ => {}
    }
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(fraction);
    }
    Some(plain)
}

impl Marks {
    /// The marks of a decimal, with any mark between groups.
    pub(crate) const fn of(decimal: DecimalMark) -> Self {
        Self { decimal, thousands: None }
    }

    fn allows(&self, separator: char) -> bool {
        let other = if self.decimal == DecimalMark::Point { ',' } else { '.' };
        match self.thousands.as_deref() {
            None => separator == other || is_blank(separator) || is_apostrophe(separator),
            Some(mark) => match mark.chars().next() {
                None => false,
                Some(mark) if is_blank(mark) => is_blank(separator),
                Some('\'') => is_apostrophe(separator),
                Some(mark) => separator == mark,
            },
        }
    }
}

impl DecimalMark {
    /// The mark as a byte.
    pub(crate) const fn byte(self) -> u8 {
        match self {
            Self::Point => b'.',
            Self::Comma => b',',
        }
    }

    /// The mark as it stands in a profile.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Point => ".",
            Self::Comma => ",",
        }
    }
}

/// Which decimal marks a number allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// No mark that matters: the same under both.
    Either,
    /// Only with a decimal point.
    Point,
    /// Only with a decimal comma.
    Comma,
    /// A different number under each.
    Both,
    /// No number under either.
    Neither,
}

/// Which decimal marks a trimmed, non-empty text allows.
pub(crate) fn reading(text: &[u8]) -> Reading {
    if let Some(reading) = plain_reading(text) {
        return reading;
    }
    let point = read_number(text, &Marks::of(DecimalMark::Point));
    let comma = read_number(text, &Marks::of(DecimalMark::Comma));
    let fits = |read: &Result<i64, NumberError>| !matches!(read, Err(NumberError::NotANumber));
    match (fits(&point), fits(&comma)) {
        (true, true) if point == comma => Reading::Either,
        (true, true) => Reading::Both,
        (true, false) => Reading::Point,
        (false, true) => Reading::Comma,
        (false, false) => Reading::Neither,
    }
}

/// The fast path: digits with at most one point or comma.
fn plain_reading(text: &[u8]) -> Option<Reading> {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    let mut mark = None;
    for (index, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => {}
            b'.' | b',' if mark.is_none() => mark = Some((index, *byte)),
            _ => return None,
        }
    }
    let (index, byte) = match mark {
        None => return (!digits.is_empty()).then_some(Reading::Either),
        Some((_, _)) if digits.len() < 2 => return None,
        Some(mark) => mark,
    };
    let decimals = digits.len() - index - 1;
    if decimals == 0 {
        return None;
    }
    let may_group = decimals == 3 && (1..=3).contains(&index) && digits[0] != b'0';
    Some(match byte {
        _ if may_group => Reading::Both,
        b'.' => Reading::Point,
        _ => Reading::Comma,
    })
}

/// A workbook's number as plain decimal notation: the shortest that gives it back, at most 15 significant digits.
///
/// Fifteen is what spreadsheets keep and show; more digits are the noise of binary fractions (`0.1 + 0.2`).
pub(crate) fn shortest_decimal(number: f64) -> String {
    if !number.is_finite() {
        return "#NUM!".to_owned();
    }
    let mut scientific = format!("{number:e}");
    if scientific.bytes().take_while(|byte| *byte != b'e').filter(u8::is_ascii_digit).count() > 15 {
        scientific = format!("{number:.14e}");
    }
    // `{:e}` writes `-d.ddde-dd`: both parts are always there.
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return "0".to_owned();
    }
    let point = exponent + 1;
    let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    // Bounded: a float's exponent is within ±324.
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or(0));
    if point <= 0 {
        format!("{sign}0.{}{digits}", zeros(-point))
    } else if point >= count {
        format!("{sign}{digits}{}", zeros(point - count))
    } else {
        let (whole, fraction) = digits.split_at(usize::try_from(point).unwrap_or(0));
        format!("{sign}{whole}.{fraction}")
    }
}

/// Reads a workbook's number; where only `shown` decimals count, half is rounded away from zero, as spreadsheets show
/// it. The flag says whether that changed it.
pub(crate) fn read_workbook_number(text: &[u8], shown: Option<u8>) -> Result<(i64, bool), NumberError> {
    let text = std::str::from_utf8(text).map_err(|_| NumberError::NotANumber)?;
    match (text.parse::<Amount>(), shown) {
        (Ok(amount), None) => Ok((amount.millionths(), false)),
        (Err(error), None) => Err(error.into()),
        (exact, Some(shown)) => {
            // At most 15 significant digits, but perhaps behind many zeros: what is too small is nothing when shown.
            let decimal = Decimal::from_str(text).map_err(|_| NumberError::OutOfRange)?;
            let seen = decimal.round_dp_with_strategy(u32::from(shown), RoundingStrategy::MidpointAwayFromZero);
            let amount = Amount::from_decimal(seen)?;
            Ok((amount.millionths(), exact != Ok(amount)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn point(text: &str) -> Result<i64, NumberError> {
        read_number(text.as_bytes(), &Marks::of(DecimalMark::Point))
    }

    fn comma(text: &str) -> Result<i64, NumberError> {
        read_number(text.as_bytes(), &Marks::of(DecimalMark::Comma))
    }

    #[test]
    fn the_ways_payrolls_write_negatives() {
        for text in [
            "-1566.78",
            "1566.78-",
            "(1566.78)",
            "-$1,566.78",
            "$-1,566.78",
            "($1,566.78)",
            "1,566.78 CR",
            "1 566.78cr",
            "− 1566.78",
            "-1'566.78",
            "EUR -1566.78",
            "-1566.78 EUR",
            "-€ 1\u{202f}566.78",
            "1\u{a0}566.78-",
        ] {
            assert_eq!(point(text), Ok(-1_566_780_000), "{text}");
        }
        for text in ["1566.78", "+1566.78", "1,566.78 DR", "€1566.78", "1566.78 €", "1’566.780000"] {
            assert_eq!(point(text), Ok(1_566_780_000), "{text}");
        }
        assert_eq!(comma("1.566,78-"), Ok(-1_566_780_000));
        assert_eq!(comma(",50"), Ok(500_000));
        for text in ["-", "–", "-0,00"] {
            assert_eq!(comma(text), Ok(0), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_said_so() {
        for text in [
            "12,34,56", "1.23,4", "1,2345", "--1", "(-1)", "-1-", "12 34", "1e5", "abc", "12%", "5.", "€", "1.2.3",
            "()",
        ] {
            assert_eq!(point(text), Err(NumberError::NotANumber), "{text}");
        }
        assert_eq!(comma("12,34,56"), Err(NumberError::NotANumber));
        assert_eq!(point("0.1234567"), Err(NumberError::TooPrecise));
        assert_eq!(point("9223372036854.775808"), Err(NumberError::OutOfRange));
        assert_eq!(point(&"9".repeat(60)), Err(NumberError::OutOfRange));
        assert_eq!(point("9223372036854.775807"), Ok(i64::MAX));
    }

    #[test]
    fn a_profile_may_allow_one_grouping_mark_only() {
        let none = Marks { decimal: DecimalMark::Comma, thousands: Some(String::new()) };
        assert_eq!(read_number(b"1.234,5", &none), Err(NumberError::NotANumber));
        let blank = Marks { decimal: DecimalMark::Comma, thousands: Some(" ".to_owned()) };
        assert_eq!(read_number("1\u{a0}234,5".as_bytes(), &blank), Ok(1_234_500_000));
        assert_eq!(read_number(b"1.234,5", &blank), Err(NumberError::NotANumber));
    }

    #[test]
    fn readings() {
        for (text, expected) in [
            ("1234", Reading::Either),
            ("12.50", Reading::Point),
            ("12,50", Reading::Comma),
            ("1.234", Reading::Both),
            ("1,234", Reading::Both),
            ("-1.234", Reading::Both),
            ("1.234-", Reading::Both),
            ("1.234.567", Reading::Comma),
            ("1.234,50", Reading::Comma),
            ("0.123", Reading::Point),
            ("0123,456", Reading::Comma),
            ("12,34,56", Reading::Neither),
            ("-", Reading::Either),
            ("n/a", Reading::Neither),
            ("1 234", Reading::Either),
        ] {
            assert_eq!(reading(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn workbook_numbers_lose_the_noise_of_binary_fractions() {
        assert_eq!(shortest_decimal(0.1 + 0.2), "0.3");
        assert_eq!(shortest_decimal(28.5), "28.5");
        assert_eq!(shortest_decimal(-1_234.56), "-1234.56");
        assert_eq!(shortest_decimal(85_073_003_328.0), "85073003328");
        assert_eq!(shortest_decimal(1e-7), "0.0000001");
        assert_eq!(shortest_decimal(1e21), "1000000000000000000000");
        assert_eq!(shortest_decimal(0.0), "0");
        assert_eq!(shortest_decimal(-0.0), "0");
        assert_eq!(shortest_decimal(f64::NAN), "#NUM!");
        assert_eq!(shortest_decimal(1_234.567_890_123_45), "1234.56789012345");
    }

    #[test]
    fn shown_decimals_round_half_away_from_zero() {
        assert_eq!(read_workbook_number(b"2.345", Some(2)), Ok((2_350_000, true)));
        assert_eq!(read_workbook_number(b"-2.345", Some(2)), Ok((-2_350_000, true)));
        assert_eq!(read_workbook_number(b"2.34", Some(2)), Ok((2_340_000, false)));
        assert_eq!(read_workbook_number(b"0.12345678", None), Err(NumberError::TooPrecise));
    }

    /// Writes an amount as a locale does.
    fn written(millionths: i64, decimal: char, group: &str, sign: usize) -> String {
        let plain = Amount::from_millionths(millionths).to_string();
        let (whole, fraction) = plain.trim_start_matches('-').split_once('.').unwrap();
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                grouped.push_str(group);
            }
            grouped.push(digit);
        }
        let number = format!("{grouped}{decimal}{fraction}");
        match (millionths < 0, sign) {
            (false, _) => number,
            (true, 0) => format!("-{number}"),
            (true, 1) => format!("{number}-"),
            (true, 2) => format!("({number})"),
            (true, _) => format!("€ -{number}"),
        }
    }

    proptest! {
        #[test]
        fn any_amount_written_in_any_locale_reads_back_exactly(
            millionths: i64,
            sign in 0_usize..4,
            (decimal, group) in prop::sample::select(vec![
                ('.', ""), ('.', ","), ('.', " "), ('.', "'"), (',', ""), (',', "."), (',', "\u{202f}"), (',', "\u{a0}"),
            ]),
        ) {
            let text = written(millionths, decimal, group, sign);
            let decimal = if decimal == '.' { DecimalMark::Point } else { DecimalMark::Comma };
            prop_assert_eq!(read_number(text.as_bytes(), &Marks::of(decimal)), Ok(millionths), "{}", text);
        }

        #[test]
        fn any_text_reads_without_panic_and_alike_on_both_paths(text in "[-+(]?[0-9.,' ]{0,16}[-)€]?") {
            let trimmed = text.trim();
            if !trimmed.is_empty() {
                let slow = |mark| {
                    let read = read_number(trimmed.as_bytes(), &Marks::of(mark));
                    !matches!(read, Err(NumberError::NotANumber))
                };
                let expected = match (slow(DecimalMark::Point), slow(DecimalMark::Comma)) {
                    (true, false) => vec![Reading::Point],
                    (false, true) => vec![Reading::Comma],
                    (false, false) => vec![Reading::Neither],
                    (true, true) => vec![Reading::Either, Reading::Both],
                };
                prop_assert!(expected.contains(&reading(trimmed.as_bytes())), "{}", trimmed);
            }
        }

        #[test]
        fn any_workbook_cent_reads_back_exactly(cents in -100_000_000_000_i64..100_000_000_000) {
            // What a spreadsheet stores for a typed amount is the nearest float.
            let stored: f64 = format!("{}.{:02}", cents / 100, (cents % 100).abs()).parse().unwrap();
            let stored = if cents < 0 && cents > -100 { -stored.abs() } else { stored };
            let text = shortest_decimal(stored);
            prop_assert_eq!(read_workbook_number(text.as_bytes(), None), Ok((cents * 10_000, false)));
        }
    }
}
