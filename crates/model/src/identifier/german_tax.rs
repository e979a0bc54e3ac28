/// A German tax identification number: eleven digits, the first not zero, the last a check digit by ISO 7064 MOD 11,10.
/// Among the first ten digits exactly one stands twice or three times (never three times in a row) and the others once.
/// Example: 86095742719.
///
/// Source: § 139b AO; Bundeszentralamt für Steuern, check digit procedure (since 2016 with the third repetition).
pub(super) fn holds(code: &[u8]) -> bool {
    let digits = &code[..10];
    let mut counts = [0_u8; 10];
    digits.iter().for_each(|byte| counts[usize::from(byte - b'0')] += 1);
    let repeated = counts.iter().filter(|count| **count > 1).count();
    let most = counts.iter().max().copied().unwrap_or_default();
    let in_a_row = digits.windows(3).any(|three| three[0] == three[1] && three[1] == three[2]);
    digits[0] != b'0' && repeated == 1 && most <= 3 && !in_a_row && check(digits) == code[10] - b'0'
}

fn check(digits: &[u8]) -> u8 {
    let product = digits.iter().fold(10_u32, |product, byte| {
        let sum = (u32::from(byte - b'0') + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    // 11 − 1 is 10, which is written 0.
    u8::try_from((11 - product) % 10).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digit_and_repetitions() {
        for text in ["86095742719", "47036892816", "65929970489"] {
            assert!(holds(text.as_bytes()), "{text}");
        }
        // A wrong check digit, a first zero, no digit twice, two digits twice, one digit three times in a row.
        for text in ["86095742718", "06095742719", "12345678903", "11223456780", "11123456781"] {
            assert!(!holds(text.as_bytes()), "{text}");
        }
    }
}
