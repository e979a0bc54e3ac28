//! Scientific notation: `1.5E+03`, and what spreadsheets cut with it.
//!
//! Excel writes a long number in a column of its General format as `1.23457E+12`: six digits of thirteen. What is gone
//! is gone: as an amount it is refused by name, as an identifier it is reported.

use super::{Marks, NumberError, read_digits};

/// How many decimals a mantissa has where it may have been cut: Excel's Scientific format shows two and its General
/// format at most five; `%E` of C and its kin shows six. Programs that keep all digits write as many as there are.
const CUT: [u32; 3] = [2, 5, 6];

/// Mantissa and exponent; `None` where this is no scientific notation.
///
/// An exponent needs a sign, or the mantissa a mark: `2E5` is rather the number of a room.
pub(super) fn split(core: &str) -> Option<(&str, i32)> {
    let at = core.find(['E', 'e'])?;
    let (mantissa, exponent) = (&core[..at], &core[at + 1..]);
    let digits = exponent.trim_start_matches(['+', '-']);
    let signed = exponent.len() == digits.len() + 1;
    let plain = (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let holds = plain && (signed || exponent.len() == digits.len() && mantissa.contains(['.', ',']));
    if holds { Some((mantissa, exponent.parse().ok()?)) } else { None }
}

/// The size in millionths.
pub(super) fn read(mantissa: &str, exponent: i32, marks: &Marks) -> Result<i128, NumberError> {
    // No groups in a mantissa: `1.234E+05` has one reading.
    let ungrouped = Marks { thousands: Some(String::new()), ..marks.clone() };
    let mut digits = read_digits(mantissa, &ungrouped)?;
    let written = i32::try_from(digits.decimals).map_err(|_| NumberError::OutOfRange)?;
    if CUT.contains(&digits.decimals) && written - exponent < 2 {
        return Err(NumberError::Cut);
    }
    let decimals = written.checked_sub(exponent).ok_or(NumberError::OutOfRange)?;
    match u32::try_from(decimals) {
        Ok(decimals) => digits.decimals = decimals,
        Err(_) => {
            let zeros = 10_u128.checked_pow(decimals.unsigned_abs());
            digits.value = digits.value.and_then(|value| value.checked_mul(zeros?));
            digits.decimals = 0;
        }
    }
    digits.millionths()
}

/// Whether an identifier is a number that a spreadsheet has cut: `1,23457E+12`.
pub(crate) fn is_cut_identifier(text: &str) -> bool {
    let mantissa = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    split(text).is_some_and(|(digits, exponent)| exponent > 0 && !digits.is_empty() && mantissa(digits))
}
