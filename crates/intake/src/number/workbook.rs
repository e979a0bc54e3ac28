//! Numbers as workbooks store them: binary fractions, made decimal again.

use std::str::FromStr;

use paritas_model::Amount;
use rust_decimal::{Decimal, RoundingStrategy};

use super::NumberError;

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

/// Reads a workbook's whole number that is shown as a code: its digits are the number.
pub(crate) fn read_code(shown: &[u8]) -> Result<i64, NumberError> {
    let digits: Vec<u8> = shown.iter().copied().filter(u8::is_ascii_digit).collect();
    let first = digits.iter().position(|digit| *digit != b'0').unwrap_or(digits.len().saturating_sub(1));
    read_workbook_number(&digits[first..], None).map(|(millionths, _)| millionths)
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
