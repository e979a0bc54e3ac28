//! Numbers that a state or a bank gives, with the rules that tell a right one from a mistyped one. One file per kind.

mod bsn;
mod german_pension;
mod german_tax;
mod iban;
mod insz;
mod nir;

use std::fmt;

pub use iban::Iban;
pub use insz::NationalNumber;

/// The kinds of personal numbers that are known, in the order in which a tie between them is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdentifierKind {
    /// Belgium: INSZ, NISS; with the bis numbers.
    Insz,
    /// France: NIR, the social security number.
    Nir,
    /// Germany: the tax identification number.
    GermanTax,
    /// Germany: the pension insurance number.
    GermanPension,
    /// The Netherlands: BSN. Last, because one number in eleven passes its test by chance.
    Bsn,
}

/// Of a column's values, so many in a hundred at least must be valid for it to hold a kind. Half of a column may be
/// mistyped or foreign; what passes the weakest test by chance stays below it (one in eleven).
const ENOUGH_OF_A_COLUMN: usize = 25;

impl IdentifierKind {
    /// All, in the order in which a tie between them is broken.
    pub const ALL: [Self; 5] = [Self::Insz, Self::Nir, Self::GermanTax, Self::GermanPension, Self::Bsn];

    /// The kind that a column holds, told by its values: the one that most of them are valid numbers of. `None` where
    /// fewer than a quarter are.
    pub fn of_column<'a>(values: impl Iterator<Item = &'a str>) -> Option<Self> {
        let (mut filled, mut valid) = (0_usize, [0_usize; Self::ALL.len()]);
        for value in values.filter(|value| !value.trim().is_empty()) {
            filled += 1;
            for (kind, count) in Self::ALL.into_iter().zip(&mut valid) {
                *count += usize::from(PersonalNumber::read(kind, value).is_some_and(|number| number.is_valid()));
            }
        }
        let most = *valid.iter().max()?;
        let kind = Self::ALL.into_iter().zip(valid).find(|(_, count)| *count == most)?.0;
        (most > 0 && most * 100 >= filled * ENOUGH_OF_A_COLUMN).then_some(kind)
    }

    /// How many characters a number has.
    const fn length(self) -> usize {
        match self {
            Self::Insz | Self::GermanTax => 11,
            Self::Nir => 15,
            Self::GermanPension => 12,
            Self::Bsn => 9,
        }
    }

    /// Whether digits and letters stand where the kind has them.
    fn has_form(self, code: &[u8; LONGEST]) -> bool {
        match self {
            Self::Nir => code[..5].iter().chain(&code[7..]).all(u8::is_ascii_digit),
            Self::GermanPension => {
                code[8].is_ascii_uppercase() && code[..8].iter().chain(&code[9..12]).all(u8::is_ascii_digit)
            }
            Self::Insz | Self::GermanTax | Self::Bsn => code[..self.length()].iter().all(u8::is_ascii_digit),
        }
    }

    /// Whether the check digits hold; the code must have the form of the kind.
    fn holds(self, code: &[u8]) -> bool {
        match self {
            Self::Insz => insz::holds(code),
            Self::Nir => nir::holds(code),
            Self::GermanTax => german_tax::holds(code),
            Self::GermanPension => german_pension::holds(code),
            Self::Bsn => bsn::holds(code),
        }
    }
}

const LONGEST: usize = 15;

/// A personal number that has the form of its kind, whether or not its check digits hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonalNumber {
    kind: IdentifierKind,
    code: [u8; LONGEST],
    valid: bool,
}

impl PersonalNumber {
    /// Reads a number, with any blanks, points, dashes or slashes in it; `None` where it has not the form of its kind.
    /// Leading zeros that a spreadsheet dropped are put back where the kind is all digits.
    pub fn read(kind: IdentifierKind, text: &str) -> Option<Self> {
        let mut code = [b'0'; LONGEST];
        let mut found = 0;
        for character in text.chars() {
            match character {
                ' ' | '.' | '-' | '/' | '\u{a0}' | '\u{202f}' => {}
                _ if character.is_ascii_alphanumeric() && found < kind.length() => {
                    code[found] = character.to_ascii_uppercase() as u8;
                    found += 1;
                }
                _ => return None,
            }
        }
        let all_digits = code[..found].iter().all(u8::is_ascii_digit);
        let dropped = kind.length() - found;
        // A BSN may have lost two zeros; a number of a day in 2000 to 2009 one or two.
        let may_drop = match kind {
            IdentifierKind::Bsn | IdentifierKind::Insz => 2,
            IdentifierKind::Nir | IdentifierKind::GermanTax | IdentifierKind::GermanPension => 0,
        };
        if found == 0 || dropped > may_drop || (dropped > 0 && !all_digits) {
            return None;
        }
        code[..kind.length()].rotate_right(dropped);
        kind.has_form(&code).then(|| Self::judged(kind, code))
    }

    fn judged(kind: IdentifierKind, code: [u8; LONGEST]) -> Self {
        Self { kind, code, valid: kind.holds(&code[..kind.length()]) }
    }

    /// Whether its check digits hold.
    pub const fn is_valid(&self) -> bool {
        self.valid
    }

    /// What kind it is.
    pub const fn kind(&self) -> IdentifierKind {
        self.kind
    }

    /// The valid numbers that this one becomes when one character is changed or two neighbours are exchanged: what it
    /// was probably meant to be.
    pub fn neighbours(&self) -> impl Iterator<Item = Self> + '_ {
        let length = self.kind.length();
        let changed = (0..length).flat_map(move |at| {
            // A letter stands for another letter: where a digit must stand, no number has one.
            let of_kind = if self.code[at].is_ascii_digit() { b'0'..=b'9' } else { b'A'..=b'Z' };
            of_kind.filter_map(move |character| {
                let mut code = self.code;
                (code[at] != character).then(|| {
                    code[at] = character;
                    code
                })
            })
        });
        let exchanged = (1..length).filter_map(move |at| {
            let mut code = self.code;
            (code[at - 1] != code[at]).then(|| {
                code.swap(at - 1, at);
                code
            })
        });
        let formed = changed.chain(exchanged).filter(|code| self.kind.has_form(code));
        formed.map(|code| Self::judged(self.kind, code)).filter(|number| number.valid)
    }

    /// Whether one character changed, or two neighbours exchanged, makes the other number of this one.
    pub fn one_error_from(&self, other: &Self) -> bool {
        if self.kind != other.kind {
            return false;
        }
        let apart: Vec<usize> = (0..LONGEST).filter(|&at| self.code[at] != other.code[at]).collect();
        match apart.as_slice() {
            [_] => true,
            &[a, b] => b == a + 1 && self.code[a] == other.code[b] && self.code[b] == other.code[a],
            _ => false,
        }
    }
}

/// The characters without anything between them.
impl fmt::Display for PersonalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code[..self.kind.length()].iter().try_for_each(|&byte| write!(f, "{}", char::from(byte)))
    }
}

/// The digits of a code as a number; `None` where one is no digit.
fn number(code: &[u8]) -> Option<u64> {
    code.iter().try_fold(0_u64, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u64::from(byte - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(kind: IdentifierKind, text: &str) -> PersonalNumber {
        PersonalNumber::read(kind, text).unwrap_or_else(|| panic!("{text} has not the form of {kind:?}"))
    }

    #[test]
    fn the_kind_is_told_by_the_values() {
        for (values, expected) in [
            (vec!["85.07.30-033.28", "17073003384", "98472899765"], Some(IdentifierKind::Insz)),
            (vec!["111222333", "123456782", "10000008"], Some(IdentifierKind::Bsn)),
            (vec!["86095742719", "47036892816", ""], Some(IdentifierKind::GermanTax)),
            (vec!["15070649C103", "65 170839 J 003"], Some(IdentifierKind::GermanPension)),
            (vec!["2 69 05 49 588 157 80", "1 85 05 78 006 084 91"], Some(IdentifierKind::Nir)),
            (vec!["1", "2", "3"], None),
            (vec!["", " "], None),
        ] {
            assert_eq!(IdentifierKind::of_column(values.iter().copied()), expected, "{values:?}");
        }
    }

    #[test]
    fn a_mistyped_number_has_the_right_one_among_its_neighbours() {
        let right = read(IdentifierKind::Insz, "85073003328");
        for wrong in ["85073003329", "85073003382", "58073003328", "85073008328"] {
            let wrong = read(IdentifierKind::Insz, wrong);
            assert!(!wrong.is_valid() && wrong.one_error_from(&right), "{wrong}");
            assert!(wrong.neighbours().any(|number| number == right), "{wrong}");
        }
        let two_errors = read(IdentifierKind::Insz, "85073003410");
        assert!(!two_errors.one_error_from(&right));
    }

    /// For every kind: whatever digit or letter is mistyped, and whichever two neighbours are exchanged, the right number
    /// is among the neighbours of what was written, unless that happens to be valid itself.
    #[test]
    fn the_right_number_is_found_for_every_kind() {
        for (kind, text) in [
            (IdentifierKind::Insz, "85073003328"),
            (IdentifierKind::Nir, "269054958815780"),
            (IdentifierKind::GermanTax, "86095742719"),
            (IdentifierKind::GermanPension, "15070649C103"),
            (IdentifierKind::Bsn, "111222333"),
        ] {
            let right = read(kind, text);
            let mut mistyped = Vec::new();
            for at in 0..text.len() {
                let mut bytes = text.as_bytes().to_vec();
                bytes[at] = match bytes[at] {
                    b'9' => b'0',
                    b'Z' => b'A',
                    other => other + 1,
                };
                mistyped.push(bytes);
                if at > 0 && text.as_bytes()[at - 1].is_ascii_digit() && text.as_bytes()[at].is_ascii_digit() {
                    let mut bytes = text.as_bytes().to_vec();
                    bytes.swap(at - 1, at);
                    mistyped.push(bytes);
                }
            }
            let mut found = 0;
            for bytes in mistyped {
                let wrong = read(kind, std::str::from_utf8(&bytes).unwrap());
                if !wrong.is_valid() {
                    assert!(wrong.one_error_from(&right), "{kind:?} {wrong}");
                    assert!(wrong.neighbours().any(|number| number == right), "{kind:?} {wrong}");
                    found += 1;
                }
            }
            assert!(found >= text.len(), "{kind:?}: {found} of {} mistyped numbers are invalid", text.len());
        }
    }

    #[test]
    fn zeros_that_a_spreadsheet_dropped_are_put_back() {
        assert_eq!(read(IdentifierKind::Bsn, "10000008"), read(IdentifierKind::Bsn, "010000008"));
        assert!(PersonalNumber::read(IdentifierKind::GermanTax, "8609574271").is_none());
        assert!(PersonalNumber::read(IdentifierKind::Bsn, "").is_none());
    }
}
