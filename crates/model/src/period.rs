use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// A pay period: a calendar month, written `YYYY-MM`; or the one unnamed period of extracts that name none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Period(u32);

/// Not a month between 1900-01 and 2999-12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a month between 1900-01 and 2999-12")]
pub struct PeriodError;

impl Period {
    /// The one period of an extract that names none; shown as nothing.
    pub const UNNAMED: Self = Self(0);

    /// The month `month` (1 to 12) of `year`.
    pub fn new(year: u32, month: u32) -> Result<Self, PeriodError> {
        if (1900..3000).contains(&year) && (1..=12).contains(&month) {
            Ok(Self(year * 100 + month))
        } else {
            Err(PeriodError)
        }
    }

    /// The period as the number `YYYYMM`, 0 for the unnamed one; orders as time does.
    pub const fn code(self) -> u32 {
        self.0
    }

    /// The period with that code. The inverse of [`Period::code`].
    pub fn from_code(code: u32) -> Result<Self, PeriodError> {
        if code == 0 { Ok(Self::UNNAMED) } else { Self::new(code / 100, code % 100) }
    }

    /// Whether the extract names this period.
    pub const fn is_named(self) -> bool {
        self.0 != 0
    }
}

/// `YYYY-MM`, or nothing for the unnamed period.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_named() { write!(f, "{:04}-{:02}", self.0 / 100, self.0 % 100) } else { Ok(()) }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        if text.is_empty() {
            return Ok(Self::UNNAMED);
        }
        let (year, month) = text.split_once('-').ok_or(PeriodError)?;
        if year.len() != 4 || month.len() != 2 {
            return Err(PeriodError);
        }
        let number = |part: &str| part.parse().map_err(|_| PeriodError);
        Self::new(number(year)?, number(month)?)
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error| serde::de::Error::custom(format!("{text:?} is not a period: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_code_agree() {
        let march: Period = "2026-03".parse().unwrap();
        assert_eq!((march.code(), march.to_string().as_str()), (202_603, "2026-03"));
        assert_eq!(Period::from_code(202_603), Ok(march));
        assert_eq!("".parse::<Period>(), Ok(Period::UNNAMED));
        for text in ["2026-13", "2026-3", "03-2026", "1899-12", "2026"] {
            assert_eq!(text.parse::<Period>(), Err(PeriodError), "{text}");
        }
    }
}
