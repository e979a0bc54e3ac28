//! The identifiers two sides may share, read from an employee.

use std::fmt;

use paritas_model::{Employee, NationalNumber};

/// An international bank account number whose check digits hold.
///
/// Two letters for the country, two check digits, 11 to 30 letters and digits. Moved to the end and with letters read
/// as 10 to 35, the whole is 1 modulo 97. Source: ISO 13616 and ISO 7064 (MOD 97-10).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Iban(String);

impl Iban {
    /// Reads an account number, with any blanks, points or dashes in it; `None` unless the check digits hold.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let kept = |character: &char| !matches!(character, ' ' | '.' | '-' | '\u{a0}' | '\u{202f}');
        let account: String = text.chars().filter(kept).map(|character| character.to_ascii_uppercase()).collect();
        let bytes = account.as_bytes();
        let well_formed = (15..=34).contains(&bytes.len())
            && bytes.iter().all(u8::is_ascii_alphanumeric)
            && bytes[..2].iter().all(u8::is_ascii_alphabetic)
            && bytes[2..4].iter().all(u8::is_ascii_digit);
        if !well_formed {
            return None;
        }
        let remainder = bytes[4..].iter().chain(&bytes[..4]).fold(0_u32, |remainder, &byte| match byte {
            b'0'..=b'9' => (remainder * 10 + u32::from(byte - b'0')) % 97,
            _ => (remainder * 100 + u32::from(byte - b'A') + 10) % 97,
        });
        (remainder == 1).then_some(Self(account))
    }
}

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What of one person can be looked for on the other side.
#[derive(Debug, Clone)]
pub(super) struct Identifiers<'a> {
    /// The employee number; `None` where it is empty.
    pub(super) number: Option<&'a str>,
    /// The national number, if its check digits hold.
    pub(super) national_number: Option<NationalNumber>,
    /// The bank account, if its check digits hold.
    pub(super) iban: Option<Iban>,
}

impl<'a> Identifiers<'a> {
    /// The identifiers of all people of one side, in the order of its table.
    pub(super) fn of_all(employees: &'a [Employee]) -> Vec<Self> {
        employees
            .iter()
            .map(|employee| Self {
                number: Some(employee.number.trim()).filter(|number| !number.is_empty()),
                national_number: employee.national_number.as_deref().and_then(NationalNumber::parse),
                iban: employee.iban.as_deref().and_then(Iban::parse),
            })
            .collect()
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
}
