//! Which decimal marks a number allows, before anyone knows which mark its column uses.

use super::{Marks, NumberError, read_marked};
use crate::profile::DecimalMark;

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

const POINT: Marks = Marks::of(DecimalMark::Point);
const COMMA: Marks = Marks::of(DecimalMark::Comma);

/// Which decimal marks a trimmed, non-empty text allows.
pub(crate) fn reading(text: &[u8]) -> Reading {
    if let Some(reading) = plain_reading(text) {
        return reading;
    }
    let point = read_marked(text, &POINT);
    let comma = read_marked(text, &COMMA);
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
