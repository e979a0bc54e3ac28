//! Dates by a pattern of the profile: `MMYYYYDD`, where nothing in a cell tells its parts apart.

use paritas_model::Period;

use super::{Written, Year, period_century, sure};

/// A pattern of `Y`, `M`, `D` and the characters between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern(String);

impl Pattern {
    /// The pattern, or what is wrong with it: two or four `Y`, two `M`, and two `D` or none, each in one run.
    pub(crate) fn new(text: &str) -> Result<Self, String> {
        let run = |letter: char| {
            let count = text.chars().filter(|one| *one == letter).count();
            if text.contains(&letter.to_string().repeat(count.max(1))) { count } else { 0 }
        };
        let known = matches!(run('Y'), 2 | 4) && run('M') == 2 && (run('D') == 2 || !text.contains('D'));
        let other = text.chars().any(|one| one.is_alphanumeric() && !matches!(one, 'Y' | 'M' | 'D'));
        if known && !other {
            Ok(Self(text.to_owned()))
        } else {
            Err(format!(
                "{text:?} is no pattern of a date: YYYY or YY, MM and DD once each, as in MMYYYYDD or DD.MM.YY"
            ))
        }
    }

    /// The pattern as it stands in the profile.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads a date; day 1 where the pattern has no day.
    pub(crate) fn read(&self, text: &[u8]) -> Option<Written> {
        // A spreadsheet takes the zero in front of a number.
        let digits_only = self.0.bytes().all(|byte| byte.is_ascii_alphabetic());
        let short = digits_only && text.len() + 1 == self.0.len();
        let padded = short.then_some(b'0').into_iter().chain(text.iter().copied());
        if text.len() + usize::from(short) != self.0.len() {
            return None;
        }
        let (mut year, mut month, mut day) = (0, 0, 0);
        for (letter, byte) in self.0.bytes().zip(padded) {
            let part = match letter {
                b'Y' => &mut year,
                b'M' => &mut month,
                b'D' => &mut day,
                _ if letter == byte => continue,
                _ => return None,
            };
            *part = *part * 10 + u32::from(byte.checked_sub(b'0').filter(|digit| *digit < 10)?);
        }
        let year = if self.0.contains("YYYY") { Year::Full(year) } else { Year::Short(year) };
        sure(year, month, if self.0.contains('D') { day } else { 1 })
    }

    /// Reads the month of a date as a period.
    pub(super) fn period(&self, text: &[u8]) -> Option<Period> {
        let Written::Sure { year, month, .. } = self.read(text)? else { return None };
        let year = match year {
            Year::Full(year) => year,
            Year::Short(short) => period_century(short),
        };
        Period::new(year, month).ok()
    }
}
