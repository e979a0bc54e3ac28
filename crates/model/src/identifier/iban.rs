use std::fmt;

/// An international bank account number whose check digits hold.
///
/// Two letters for the country, two check digits, 11 to 30 letters and digits. Moved to the end and with letters read
/// as 10 to 35, the whole is 1 modulo 97. Where the country's length is known, it must be that. Source: ISO 13616 and
/// ISO 7064 (MOD 97-10); lengths: the SWIFT IBAN registry, for the countries that Paritas' users bank in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iban(String);

/// Lengths of the accounts of countries whose residents stand on a payroll here; others are held to the general limits.
const LENGTHS: [(&str, usize); 16] = [
    ("AT", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CZ", 24),
    ("DE", 22),
    ("ES", 24),
    ("FR", 27),
    ("GB", 22),
    ("IE", 22),
    ("IT", 27),
    ("LU", 20),
    ("NL", 18),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
];

impl Iban {
    /// Reads an account number, with any blanks, points or dashes in it; `None` unless the check digits hold.
    pub fn parse(text: &str) -> Option<Self> {
        Self::valid(without_gaps(text))
    }

    /// The valid accounts that a text becomes when one character is changed or two neighbours are exchanged: what was
    /// probably meant. None for a text that is valid itself, or far from any account.
    pub fn suggestions(text: &str) -> Vec<Self> {
        const LONGEST: usize = 34;
        let written = without_gaps(text);
        let bytes = written.as_bytes();
        let may_be_one = (15..=LONGEST).contains(&bytes.len()) && bytes.iter().all(u8::is_ascii_alphanumeric);
        if !may_be_one || Self::valid(written.clone()).is_some() {
            return Vec::new();
        }
        let valid = |bytes: Vec<u8>| String::from_utf8(bytes).ok().and_then(Self::valid);
        let changed = (0..bytes.len()).flat_map(|at| {
            let of_kind = if bytes[at].is_ascii_digit() { b'0'..=b'9' } else { b'A'..=b'Z' };
            of_kind.filter(move |character| *character != bytes[at]).map(move |character| {
                let mut bytes = bytes.to_vec();
                bytes[at] = character;
                bytes
            })
        });
        let exchanged = (1..bytes.len()).filter(|&at| bytes[at - 1] != bytes[at]).map(|at| {
            let mut bytes = bytes.to_vec();
            bytes.swap(at - 1, at);
            bytes
        });
        changed.chain(exchanged).filter_map(valid).collect()
    }

    fn valid(account: String) -> Option<Self> {
        let bytes = account.as_bytes();
        let well_formed = (15..=34).contains(&bytes.len())
            && bytes.iter().all(u8::is_ascii_alphanumeric)
            && bytes[..2].iter().all(u8::is_ascii_alphabetic)
            && bytes[2..4].iter().all(u8::is_ascii_digit);
        if !well_formed {
            return None;
        }
        let known = LENGTHS.iter().find(|(country, _)| country.as_bytes() == &bytes[..2]);
        if known.is_some_and(|(_, length)| *length != bytes.len()) {
            return None;
        }
        let remainder = bytes[4..].iter().chain(&bytes[..4]).fold(0_u32, |remainder, &byte| match byte {
            b'0'..=b'9' => (remainder * 10 + u32::from(byte - b'0')) % 97,
            _ => (remainder * 100 + u32::from(byte - b'A') + 10) % 97,
        });
        (remainder == 1).then_some(Self(account))
    }
}

/// In capitals, without what people put between groups.
fn without_gaps(text: &str) -> String {
    let kept = |character: &char| !matches!(character, ' ' | '.' | '-' | '\u{a0}' | '\u{202f}');
    text.chars().filter(kept).map(|character| character.to_ascii_uppercase()).collect()
}

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_of_an_account() {
        for text in ["BE68 5390 0754 7034", "be68539007547034", "GB82 WEST 1234 5698 7654 32", "NO93 8601 1117 947"] {
            assert!(Iban::parse(text).is_some(), "{text}");
        }
        for text in ["BE68 5390 0754 7035", "BE69 5390 0754 7034", "539007547034", "", "BE68", "BÉ68539007547034"] {
            assert!(Iban::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_mistyped_account_suggests_the_right_one() {
        for right in ["BE68539007547034", "GB82WEST12345698765432", "NL91ABNA0417164300"] {
            let account = Iban::parse(right).unwrap();
            for at in 2..right.len() {
                let mut bytes = right.as_bytes().to_vec();
                bytes[at] = match bytes[at] {
                    b'9' => b'0',
                    b'Z' => b'A',
                    other => other + 1,
                };
                let wrong = String::from_utf8(bytes).unwrap();
                assert!(Iban::parse(&wrong).is_none(), "one error is always noticed: {wrong}");
                assert!(Iban::suggestions(&wrong).contains(&account), "{wrong}");
            }
        }
        assert!(Iban::suggestions("BE68 5390 0754 7043").contains(&Iban::parse("BE68539007547034").unwrap()));
        assert!(Iban::suggestions("BE68539007547034").is_empty(), "nothing to mend");
        assert!(Iban::suggestions("none").is_empty());
    }

    #[test]
    fn an_account_of_another_length_is_none() {
        // NL91 ABNA 0417 1643 00 with a digit more, and check digits that hold for the whole.
        let longer =
            (0..100).map(|check| format!("NL{check:02}ABNA04171643000")).filter(|text| Iban::parse(text).is_some());
        assert_eq!(longer.count(), 0);
        assert!(Iban::parse("NL91 ABNA 0417 1643 00").is_some());
    }
}
