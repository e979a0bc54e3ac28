use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::Amount;

/// An exact fraction that turns a legacy amount into the migrated system's convention.
///
/// `-1` flips the sign, `100` says that the migrated side counts cents, `1/12` that it counts months. Kept in lowest
/// terms with a positive denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Factor {
    numerator: i64,
    denominator: i64,
}

/// Why a text is not a [`Factor`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FactorError {
    /// Neither a decimal (`-1`, `0.01`) nor a fraction (`1/12`).
    #[error("neither a decimal such as -1 or 0.01 nor a fraction such as 1/12")]
    NotAFraction,
    /// Zero above or below the line.
    #[error("zero above or below the line")]
    Zero,
}

impl Factor {
    /// × 1.
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };

    /// `numerator / denominator` in lowest terms; zero on either side is refused.
    pub fn new(numerator: i64, denominator: i64) -> Result<Self, FactorError> {
        if numerator == 0 || denominator == 0 {
            return Err(FactorError::Zero);
        }
        let (top, bottom) = (i128::from(numerator), i128::from(denominator));
        let divisor = gcd(top.unsigned_abs(), bottom.unsigned_abs());
        let divisor = i128::try_from(divisor).map_err(|_| FactorError::NotAFraction)? * bottom.signum();
        let narrow = |value: i128| i64::try_from(value / divisor).map_err(|_| FactorError::NotAFraction);
        Ok(Self { numerator: narrow(top)?, denominator: narrow(bottom)? })
    }

    /// The number above the line.
    pub const fn numerator(self) -> i64 {
        self.numerator
    }

    /// The number below the line, always positive.
    pub const fn denominator(self) -> i64 {
        self.denominator
    }

    /// The amount times this factor, or `None` where the product can't be held exactly.
    pub fn apply(self, amount: Amount) -> Option<Amount> {
        let product = i128::from(amount.millionths()) * i128::from(self.numerator);
        let denominator = i128::from(self.denominator);
        if product % denominator != 0 {
            return None;
        }
        i64::try_from(product / denominator).ok().map(Amount::from_millionths)
    }

    /// 1 divided by this factor.
    pub fn inverse(self) -> Self {
        let sign = self.numerator.signum();
        Self { numerator: self.denominator * sign, denominator: self.numerator * sign }
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// `-1`, `100`, or a fraction `1/12`.
impl fmt::Display for Factor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator {
            1 => write!(f, "{}", self.numerator),
            denominator => write!(f, "{}/{denominator}", self.numerator),
        }
    }
}

impl FromStr for Factor {
    type Err = FactorError;

    fn from_str(text: &str) -> Result<Self, FactorError> {
        if let Some((top, bottom)) = text.split_once('/') {
            let whole = |part: &str| part.trim().parse::<i64>().map_err(|_| FactorError::NotAFraction);
            return Self::new(whole(top)?, whole(bottom)?);
        }
        let amount: Amount = text.trim().parse().map_err(|_| FactorError::NotAFraction)?;
        Self::new(amount.millionths(), Amount::SCALE)
    }
}

impl Serialize for Factor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Factor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error| serde::de::Error::custom(format!("{text:?} is not a factor: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn factor(text: &str) -> Factor {
        text.parse().unwrap()
    }

    #[test]
    fn read_and_shown_in_lowest_terms() {
        for (text, shown) in [("-1", "-1"), ("0.01", "1/100"), ("12/-24", "-1/2"), ("1.2500", "5/4")] {
            assert_eq!(factor(text).to_string(), shown);
        }
        assert_eq!("0".parse::<Factor>(), Err(FactorError::Zero));
        assert_eq!("1/0".parse::<Factor>(), Err(FactorError::Zero));
        assert_eq!("a/2".parse::<Factor>(), Err(FactorError::NotAFraction));
        assert_eq!(Factor::new(i64::MIN, -1), Err(FactorError::NotAFraction));
    }

    #[test]
    fn a_product_that_is_not_exact_is_none() {
        let ten: Amount = "10.00".parse().unwrap();
        assert_eq!(factor("1/3").apply(ten), None);
        assert_eq!(factor("1/4").apply(ten), Some("2.50".parse().unwrap()));
        assert_eq!(factor("100").apply(Amount::from_millionths(i64::MAX)), None);
        assert_eq!(factor("-1/4").inverse(), factor("-4"));
    }
}
