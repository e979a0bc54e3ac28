//! Numbers as people and payroll systems write them, read exactly.
//!
//! Whether `1.234` is a thousand or one and a bit is never decided for a cell alone: the whole column shows it, or
//! nobody knows.

mod reading;
#[cfg(test)]
mod tests;
mod workbook;
mod written;

use paritas_model::{Amount, AmountError};

use crate::profile::DecimalMark;

pub(crate) use reading::{Reading, reading};
pub(crate) use workbook::{read_workbook_number, shortest_decimal};
use written::{Written, unwrap_sign};

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
