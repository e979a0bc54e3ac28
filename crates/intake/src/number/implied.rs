//! Numbers whose decimals and sign are not written but agreed: implied decimals and overpunched signs.
//!
//! A punched card had no column to spare for a sign, so the last digit was punched over: `{` and `A` to `I` are +0 to
//! +9, `}` and `J` to `R` are −0 to −9. COBOL programs still write zoned numbers so (`PIC S9(7)V99`). Only a profile says
//! that a column does: `0001250` may as well be a number of 1,250 pieces.

use super::NumberError;

/// How a column writes numbers by agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Implied {
    /// How many of the digits are decimals, at most 6.
    pub(crate) decimals: u8,
    /// Whether the last character carries the sign.
    pub(crate) overpunch: bool,
}

/// Reads a trimmed, non-empty text as millionths. A mark among the digits contradicts the agreement.
pub(crate) fn read_implied(text: &[u8], implied: Implied) -> Result<i64, NumberError> {
    let (mut digits, mut negative) = match text {
        [b'-', rest @ ..] | [rest @ .., b'-'] => (rest, true),
        [b'+', rest @ ..] | [rest @ .., b'+'] => (rest, false),
        _ => (text, false),
    };
    let signed = digits.len() < text.len();
    let mut last = None;
    if let Some((sign, digit)) = digits.last().copied().filter(|_| implied.overpunch && !signed).and_then(overpunched) {
        (negative, last, digits) = (sign, Some(digit), &digits[..digits.len() - 1]);
    }
    if digits.is_empty() && last.is_none() {
        return Err(NumberError::NotANumber);
    }
    let mut value = 0_i128;
    for digit in digits.iter().map(|byte| byte.wrapping_sub(b'0')).chain(last) {
        if digit > 9 {
            return Err(NumberError::NotANumber);
        }
        value = value
            .checked_mul(10)
            .and_then(|value| value.checked_add(i128::from(digit)))
            .ok_or(NumberError::OutOfRange)?;
    }
    let scale = 10_i128.pow(6_u32.saturating_sub(u32::from(implied.decimals)));
    let scaled = value.checked_mul(if negative { -scale } else { scale }).ok_or(NumberError::OutOfRange)?;
    i64::try_from(scaled).map_err(|_| NumberError::OutOfRange)
}

/// The sign and digit of an overpunched character: whether it is negative, and 0 to 9.
const fn overpunched(byte: u8) -> Option<(bool, u8)> {
    match byte {
        b'{' => Some((false, 0)),
        b'A'..=b'I' => Some((false, byte - b'A' + 1)),
        b'}' => Some((true, 0)),
        b'J'..=b'R' => Some((true, byte - b'J' + 1)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, decimals: u8, overpunch: bool) -> Result<i64, NumberError> {
        read_implied(text.as_bytes(), Implied { decimals, overpunch })
    }

    #[test]
    fn decimals_are_the_last_digits() {
        assert_eq!(read("0001250", 2, false), Ok(12_500_000));
        assert_eq!(read("1500", 2, false), Ok(15_000_000));
        assert_eq!(read("5", 2, false), Ok(50_000));
        assert_eq!(read("-0375", 2, false), Ok(-3_750_000));
        assert_eq!(read("0375-", 2, false), Ok(-3_750_000));
        assert_eq!(read("7", 6, false), Ok(7));
        assert_eq!(read("7", 0, false), Ok(7_000_000));
    }

    #[test]
    fn the_last_place_carries_the_sign() {
        for (digit, (plus, minus)) in ('0'..='9').zip("{ABCDEFGHI".chars().zip("}JKLMNOPQR".chars())) {
            let value: i64 = format!("12{digit}").parse().unwrap();
            assert_eq!(read(&format!("0012{plus}"), 2, true), Ok(value * 10_000));
            assert_eq!(read(&format!("0012{minus}"), 2, true), Ok(-value * 10_000));
            // A program that knows no sign writes the digit.
            assert_eq!(read(&format!("0012{digit}"), 2, true), Ok(value * 10_000));
        }
        assert_eq!(read("}", 0, true), Ok(0));
    }

    #[test]
    fn what_is_not_agreed_is_refused() {
        for (text, overpunch) in [
            ("12.50", false),
            ("12,50", true),
            ("001{", false),
            ("-001}", true),
            ("1{2", true),
            ("", true),
            ("-", true),
            ("00S", true),
        ] {
            assert_eq!(read(text, 2, overpunch), Err(NumberError::NotANumber), "{text}");
        }
        assert_eq!(read("92233720368547758080000000000000000000000", 2, false), Err(NumberError::OutOfRange));
        assert_eq!(read("9223372036855", 0, false), Err(NumberError::OutOfRange));
    }
}
