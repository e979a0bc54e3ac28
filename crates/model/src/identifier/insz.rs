use std::fmt;

/// A Belgian national number (INSZ/NISS, bis numbers included) whose check digits hold.
///
/// Eleven digits `YYMMDD SSS CC`. `CC` is 97 − (the first nine digits mod 97), with a `2` put before the nine digits
/// for people born from 2000 on. In a bis number the month is raised by 20 (sex unknown) or 40 (sex known); an unknown
/// month or day is 00. Source: Royal Decree of 3 April 1984 on the identification number of the national register, and
/// Royal Decree of 8 February 1991 for the bis numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NationalNumber(u64);

impl NationalNumber {
    /// Reads eleven digits, with any blanks, points, dashes or slashes between them; `None` unless the check digits and
    /// the date part hold.
    pub fn parse(text: &str) -> Option<Self> {
        let mut number = 0_u64;
        let mut digits = 0;
        for character in text.chars() {
            match character {
                ' ' | '.' | '-' | '/' | '\u{a0}' => {}
                _ => {
                    number = number.checked_mul(10)?.checked_add(u64::from(character.to_digit(10)?))?;
                    digits += 1;
                }
            }
        }
        (digits == 11 && sound(number)).then_some(Self(number))
    }
}

/// Whether the date part and the check digits of eleven digits hold.
fn sound(number: u64) -> bool {
    let (body, check) = (number / 100, number % 100);
    let (month, day) = (body / 100_000 % 100, body / 1000 % 100);
    let month_holds = matches!(month, 0..=12 | 20..=32 | 40..=52);
    let check_holds = [body, 2_000_000_000 + body].iter().any(|nine| 97 - nine % 97 == check);
    month_holds && day <= 31 && check_holds
}

/// The same for a code of eleven digits.
pub(super) fn holds(code: &[u8]) -> bool {
    super::number(code).is_some_and(sound)
}

/// The eleven digits.
impl fmt::Display for NationalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:011}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_of_both_centuries_and_bis_numbers() {
        for text in ["85.07.30-033.28", "85073003328", "17 07 30 033 84", "98.47.28-997.65"] {
            assert!(NationalNumber::parse(text).is_some(), "{text}");
        }
    }

    #[test]
    fn a_typing_error_is_noticed() {
        for text in ["85073003329", "85073003", "8507300332A", "85703003328", "", "850730033280"] {
            assert!(NationalNumber::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn writing_does_not_matter() {
        assert_eq!(NationalNumber::parse("85.07.30-033.28"), NationalNumber::parse("85073003328"));
    }
}
