use super::number;

/// A German pension insurance number: area, day, month and year of birth, the first letter of the name at birth, two
/// serial digits, a check digit. With the letter written as its two-digit place in the alphabet, the digits times
/// 2 1 2 5 7 1 2 1 2 1 2 1, each product as the sum of its digits, add up to the check digit modulo ten.
/// Example: 15 070649 C 10 3.
///
/// Source: § 147 SGB VI; VKVV § 2 and its annex. The day may be raised by 32 where a day's numbers ran out.
pub(super) fn holds(code: &[u8]) -> bool {
    let place = code[8] - b'A' + 1;
    let mut digits = [0_u8; 12];
    for (digit, byte) in digits.iter_mut().zip(&code[..8]) {
        *digit = byte - b'0';
    }
    digits[8] = place / 10;
    digits[9] = place % 10;
    digits[10] = code[9] - b'0';
    digits[11] = code[10] - b'0';
    let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    let sum: u8 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).map(|p| p / 10 + p % 10).sum();
    let part = |from: usize| number(&code[from..from + 2]).unwrap_or_default();
    let date_holds = matches!(part(2), 0..=31 | 33..=63) && part(4) <= 12;
    date_holds && sum % 10 == code[11] - b'0'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digit_and_date() {
        for text in ["15070649C103", "65170839J003"] {
            assert!(holds(text.as_bytes()), "{text}");
        }
        for text in ["15070649C104", "15071349C103", "15070649D103", "15700649C103"] {
            assert!(!holds(text.as_bytes()), "{text}");
        }
    }
}
