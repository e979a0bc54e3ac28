//! Numbers as people and payroll systems write them, read exactly.
//!
//! Whether `1.234` is a thousand or one and a bit is never decided for a cell alone: the whole column shows it, or
//! nobody knows.
//!
//! What is refused although some mean something by it, because others mean something else or digits may be gone:
//! a mark without decimals (`5.`, `50,-`), groups that are not of three (`12,34,56`, `1,23,456`), two signs (`(-1)`,
//! `(1.234,56)-`), and scientific notation that was cut (`1.23E+05`).

mod clock;
mod implied;
mod reading;
mod scientific;
#[cfg(test)]
mod tests;
mod workbook;
mod written;

use paritas_model::AmountError;

use crate::profile::DecimalMark;

pub(crate) use clock::read_clock;
pub(crate) use implied::{Implied, read_implied};
pub(crate) use reading::{Reading, reading};
pub(crate) use scientific::is_cut_identifier;
pub(crate) use workbook::{read_code, read_workbook_number, shortest_decimal};
use written::{Written, unwrap_sign};

/// How a column writes numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) decimal: DecimalMark,
    /// The one mark between groups that is allowed (empty: none); any where absent.
    pub(crate) thousands: Option<String>,
    /// Whether the column also holds numbers with the other decimal mark, and not just one by mistake: then a cell that
    /// reads two ways is not read by the mark of the others.
    pub(crate) contested: bool,
}

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberError {
    NotANumber,
    TooPrecise,
    OutOfRange,
    /// A different number under each decimal mark, in a column that does not tell which holds.
    Ambiguous,
    /// Scientific notation from which digits may have been cut.
    Cut,
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

/// Reads a trimmed, non-empty text as millionths, as its column writes numbers; `None` where nobody knows how it does.
pub(crate) fn read_number(text: &[u8], marks: Option<&Marks>) -> Result<i64, NumberError> {
    match marks {
        Some(marks) if !marks.contested => read_marked(text, marks),
        Some(marks) if reading(text) != Reading::Both => read_marked(text, marks),
        None if reading(text) == Reading::Either => read_marked(text, &Marks::of(DecimalMark::Point)),
        None if reading(text) == Reading::Neither => Err(NumberError::NotANumber),
        Some(_) | None => Err(NumberError::Ambiguous),
    }
}

/// Reads a trimmed, non-empty text as millionths; where it ends in `%`, the hundredth of what stands before.
///
/// A workbook stores `12.5 %` as 0.125, and so the same rate reads alike from either.
pub(crate) fn read_share(text: &[u8], marks: Option<&Marks>) -> Result<i64, NumberError> {
    let Some(number) = without_percent(text) else { return read_number(text, marks) };
    let millionths = if number.is_empty() { Err(NumberError::NotANumber) } else { read_number(number, marks) }?;
    if millionths % 100 == 0 { Ok(millionths / 100) } else { Err(NumberError::TooPrecise) }
}

/// What stands before a percent sign at the end of a text.
pub(crate) fn without_percent(text: &[u8]) -> Option<&[u8]> {
    let number = text.strip_suffix(b"%").or_else(|| text.strip_suffix("\u{ff05}".as_bytes()))?;
    Some(crate::row::trim(number))
}

fn read_marked(text: &[u8], marks: &Marks) -> Result<i64, NumberError> {
    if let Some(millionths) = read_plain(text, marks.decimal.byte()) {
        return Ok(millionths);
    }
    let text = std::str::from_utf8(text).map_err(|_| NumberError::NotANumber)?;
    let Written { negative, core } = unwrap_sign(text).ok_or(NumberError::NotANumber)?;
    if core.is_empty() {
        return Ok(0);
    }
    let size = match scientific::split(core) {
        Some((mantissa, exponent)) => scientific::read(mantissa, exponent, marks)?,
        None => read_digits(core, marks)?.millionths()?,
    };
    let signed = if negative { -size } else { size };
    i64::try_from(signed).map_err(|_| NumberError::OutOfRange)
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

/// The blanks that stand between groups of digits: space, tab, no-break, figure, thin, narrow no-break and full-width.
const fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' | '\u{3000}')
}

const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '\u{2019}')
}

/// A full-width character (as East Asian keyboards write digits and marks) as the plain one it stands for.
const fn plain_of(character: char) -> char {
    match character {
        // The full-width forms stand in the order of ASCII, `!` to `~`.
        '\u{ff01}'..='\u{ff5e}' => (character as u32 - 0xff01 + 0x21) as u8 as char,
        other => other,
    }
}

/// Digits as they stand, without sign, marks and zeros at the end of the decimals.
#[derive(Debug, Clone, Copy, Default)]
struct Digits {
    /// The digits as one number; `None` beyond 38 digits.
    value: Option<u128>,
    /// How many of them are decimals, zeros at the end included.
    decimals: u32,
}

/// Reads digits and marks, or refuses them where the marks do not stand as they must: groups of three after a first of
/// one to three that does not begin with zero, one mark throughout, decimals last.
fn read_digits(core: &str, marks: &Marks) -> Result<Digits, NumberError> {
    let decimal = char::from(marks.decimal.byte());
    let mut digits = Digits { value: Some(0), decimals: 0 };
    let mut separator = None;
    let (mut group, mut groups, mut zero_first, mut fraction) = (0_u32, 0_u32, false, false);
    for character in core.chars().map(plain_of) {
        if let Some(digit) = character.to_digit(10) {
            zero_first |= groups == 0 && group == 0 && digit == 0 && !fraction;
            digits.value = digits.value.and_then(|value| value.checked_mul(10)?.checked_add(u128::from(digit)));
            digits.decimals += u32::from(fraction);
            group += 1;
        } else if fraction {
            return Err(NumberError::NotANumber);
        } else if character == decimal {
            if groups > 0 && group != 3 {
                return Err(NumberError::NotANumber);
            }
            (fraction, group, groups) = (true, 0, 0);
        } else {
            let one_mark = *separator.get_or_insert(character) == character;
            let holds = if groups == 0 { (1..=3).contains(&group) && !zero_first } else { group == 3 };
            if !marks.allows(character) || !one_mark || !holds {
                return Err(NumberError::NotANumber);
            }
            (group, groups) = (0, groups + 1);
        }
    }
    if group == 0 || groups > 0 && group != 3 {
        return Err(NumberError::NotANumber);
    }
    Ok(digits)
}

impl Digits {
    /// The number in millionths, exactly or not at all.
    fn millionths(self) -> Result<i128, NumberError> {
        let mut value = self.value.ok_or(NumberError::OutOfRange)?;
        let mut decimals = self.decimals;
        while decimals > 6 {
            if value % 10 != 0 {
                return Err(NumberError::TooPrecise);
            }
            (value, decimals) = (value / 10, decimals - 1);
        }
        let scaled = value.checked_mul(10_u128.pow(6 - decimals)).ok_or(NumberError::OutOfRange)?;
        i128::try_from(scaled).map_err(|_| NumberError::OutOfRange)
    }
}

impl Marks {
    /// The marks of a decimal, with any mark between groups.
    pub(crate) const fn of(decimal: DecimalMark) -> Self {
        Self { decimal, thousands: None, contested: false }
    }

    fn allows(&self, separator: char) -> bool {
        let other = if self.decimal == DecimalMark::Point { ',' } else { '.' };
        match self.thousands.as_deref() {
            None => separator == other || is_blank(separator) || is_apostrophe(separator),
            Some(mark) => match mark.chars().next() {
                None => false,
                Some(mark) if is_blank(mark) => is_blank(separator),
                Some(mark) if is_apostrophe(mark) => is_apostrophe(separator),
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
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Point => ".",
            Self::Comma => ",",
        }
    }
}
