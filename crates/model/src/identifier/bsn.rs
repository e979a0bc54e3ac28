/// A Dutch citizen service number (BSN): nine digits, and 9·a + 8·b + 7·c + 6·d + 5·e + 4·f + 3·g + 2·h − 1·i is a
/// multiple of eleven; nine zeros are no number. Example: 111222333.
///
/// Source: Logisch Ontwerp BSN (Rijksdienst voor Identiteitsgegevens), the "11-proef".
pub(super) fn holds(code: &[u8]) -> bool {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = code.iter().zip(weights).map(|(byte, weight)| i32::from(byte - b'0') * weight).sum();
    sum % 11 == 0 && code.iter().any(|byte| *byte != b'0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eleven_test() {
        for text in ["111222333", "123456782", "010000008"] {
            assert!(holds(text.as_bytes()), "{text}");
        }
        for text in ["111222334", "123456789", "000000000"] {
            assert!(!holds(text.as_bytes()), "{text}");
        }
    }
}
