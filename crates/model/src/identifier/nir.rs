use super::number;

/// A French social security number (NIR): sex, year, month, department, commune, order, thirteen characters, and a key
/// of two digits: 97 − the thirteen modulo 97. Corsica's `2A` counts as 19 and `2B` as 18. Example: 2 69 05 49 588 157 80.
///
/// The month may also be 20 to 42 or 50 to 99: it was not known when the number was given. Source: INSEE, décret n° 82-103 of
/// 22 January 1982; order of the key: circulaire CNAV.
pub(super) fn holds(code: &[u8]) -> bool {
    let mut digits: [u8; 13] = [b'0'; 13];
    digits.copy_from_slice(&code[..13]);
    match &code[5..7] {
        b"2A" => digits[5..7].copy_from_slice(b"19"),
        b"2B" => digits[5..7].copy_from_slice(b"18"),
        _ => {}
    }
    let (Some(body), Some(key)) = (number(&digits), number(&code[13..15])) else {
        return false;
    };
    let month = u64::from(code[3] - b'0') * 10 + u64::from(code[4] - b'0');
    let sex_holds = matches!(code[0], b'1' | b'2' | b'3' | b'4' | b'7' | b'8');
    sex_holds && matches!(month, 1..=12 | 20..=42 | 50..=99) && 97 - body % 97 == key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_key(body: &str) -> String {
        let value: u64 = body.replace("2A", "19").replace("2B", "18").parse().unwrap();
        format!("{body}{:02}", 97 - value % 97)
    }

    #[test]
    fn the_key_and_corsica() {
        assert!(holds(b"269054958815780"), "the example of the administration");
        assert!(holds(with_key("1850578006084").as_bytes()));
        assert!(holds(with_key("185052A006084").as_bytes()));
        assert!(holds(with_key("185052B006084").as_bytes()));
        assert_ne!(with_key("185052A006084")[13..], with_key("185052B006084")[13..]);
    }

    #[test]
    fn a_typing_error_is_noticed() {
        for text in ["269054958815781", "269054958851780", "969054958815780", "269154958815780", "269052C58815780"] {
            assert!(!holds(text.as_bytes()), "{text}");
        }
    }
}
