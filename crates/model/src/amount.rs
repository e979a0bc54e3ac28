use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// An exact amount, quantity or rate: a whole number of millionths.
///
/// Six decimals hold every currency's minor unit and the four to six decimals that hourly rates carry; 64 bits hold
/// ± 9,223,372,036,854.775807. What needs more is refused, never rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(i64);

/// Why a number cannot be held as an [`Amount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum AmountError {
    /// More than six decimals that are not zero.
    #[error("more than six decimals")]
    TooPrecise,
    /// Beyond ± 9,223,372,036,854.775807.
    #[error("beyond ±9,223,372,036,854.775807")]
    OutOfRange,
    /// Not a number in plain notation (`-1234.56`).
    #[error("not a number in plain notation")]
    NotPlain,
}

impl Amount {
    /// Millionths in one unit.
    pub const SCALE: i64 = 1_000_000;
    /// 0.00.
    pub const ZERO: Self = Self(0);
    /// One hundredth, the rounding unit of most currencies.
    pub const CENT: Self = Self(10_000);

    /// The amount that is `millionths` millionths of a unit.
    pub const fn from_millionths(millionths: i64) -> Self {
        Self(millionths)
    }

    /// The number of millionths.
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// Converts a decimal, exactly or not at all.
    pub fn from_decimal(decimal: Decimal) -> Result<Self, AmountError> {
        let normal = decimal.normalize();
        if normal.scale() > 6 {
            return Err(AmountError::TooPrecise);
        }
        let factor = 10_i128.pow(6 - normal.scale());
        let millionths = normal.mantissa().checked_mul(factor).ok_or(AmountError::OutOfRange)?;
        i64::try_from(millionths).map(Self).map_err(|_| AmountError::OutOfRange)
    }

    /// The same number as a decimal.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, 6).normalize()
    }

    /// The sum, or `None` beyond the range.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, or `None` beyond the range.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The opposite, or `None` for the one amount that has none.
    pub fn checked_neg(self) -> Option<Self> {
        self.0.checked_neg().map(Self)
    }

    /// The size without its sign, in millionths.
    pub const fn size(self) -> u64 {
        self.0.unsigned_abs()
    }

    /// Whether this is 0.00.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

/// Plain notation: point decimal, no grouping, at least two decimals: `-1234.50`, `0.125`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        plain(i128::from(self.0), f)
    }
}

/// Reads plain notation: an optional `-`, digits, and at most one point between digits.
impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !all_digits(whole) || !all_digits(fraction) {
            return Err(AmountError::NotPlain);
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > 6 {
            return Err(AmountError::TooPrecise);
        }
        let whole: i128 = whole.parse().map_err(|_| AmountError::OutOfRange)?;
        // At most six digits: always fits.
        let fraction: i128 = format!("{fraction:0<6}").parse().map_err(|_| AmountError::NotPlain)?;
        let size = whole
            .checked_mul(i128::from(Self::SCALE))
            .and_then(|millionths| millionths.checked_add(fraction))
            .ok_or(AmountError::OutOfRange)?;
        let signed = if text.starts_with('-') { -size } else { size };
        i64::try_from(signed).map(Self).map_err(|_| AmountError::OutOfRange)
    }
}

/// As text in plain notation: a JSON or TOML number would pass through a float.
impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error| serde::de::Error::custom(format!("{text:?} is not an amount: {error}")))
    }
}

/// A sum of amounts, in millionths, checked at 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Total(i128);

impl Total {
    /// 0.00.
    pub const ZERO: Self = Self(0);

    /// The total that is `millionths` millionths of a unit.
    pub const fn from_millionths(millionths: i128) -> Self {
        Self(millionths)
    }

    /// The number of millionths.
    pub const fn millionths(self) -> i128 {
        self.0
    }

    /// Adds a total.
    ///
    /// # Panics
    /// Never in practice: 2^64 of the largest amounts fit; a wrapped total would be worse than a stop.
    pub fn plus(self, other: impl Into<Self>) -> Self {
        Self(self.0.checked_add(other.into().0).expect("a total of amounts fits 128 bits"))
    }

    /// Subtracts a total. The same bound as for [`Total::plus`].
    pub fn minus(self, other: impl Into<Self>) -> Self {
        Self(self.0.checked_sub(other.into().0).expect("a total of amounts fits 128 bits"))
    }
}

impl From<Amount> for Total {
    fn from(amount: Amount) -> Self {
        Self(i128::from(amount.0))
    }
}

impl std::iter::Sum<Amount> for Total {
    fn sum<I: Iterator<Item = Amount>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Self::plus)
    }
}

impl std::iter::Sum for Total {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Self::plus)
    }
}

/// Plain notation, as for [`Amount`].
impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        plain(self.0, f)
    }
}

impl Serialize for Total {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

fn plain(millionths: i128, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let scale = i128::from(Amount::SCALE).unsigned_abs();
    let size = millionths.unsigned_abs();
    let sign = if millionths < 0 { "-" } else { "" };
    let fraction = format!("{:06}", size % scale);
    let kept = fraction.trim_end_matches('0').len().max(2);
    write!(f, "{sign}{}.{}", size / scale, &fraction[..kept])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plain_notation_keeps_at_least_two_decimals() {
        assert_eq!(Amount::from_millionths(-1_234_500_000).to_string(), "-1234.50");
        assert_eq!(Amount::from_millionths(125_000).to_string(), "0.125");
        assert_eq!(Amount::from_millionths(i64::MIN).to_string(), "-9223372036854.775808");
    }

    #[test]
    fn what_does_not_fit_is_refused_by_name() {
        assert_eq!("0.0000001".parse::<Amount>(), Err(AmountError::TooPrecise));
        assert_eq!("9223372036854.775808".parse::<Amount>(), Err(AmountError::OutOfRange));
        assert_eq!("99999999999999999999999999999999999999999".parse::<Amount>(), Err(AmountError::OutOfRange));
        for text in ["", "-", ".5", "5.", "1,5", "+1", "1e3", "--1", "1.2.3", " 1"] {
            assert_eq!(text.parse::<Amount>(), Err(AmountError::NotPlain), "{text:?}");
        }
        assert_eq!(Amount::from_decimal(Decimal::new(1, 7)), Err(AmountError::TooPrecise));
        assert_eq!(Amount::from_decimal(Decimal::MAX), Err(AmountError::OutOfRange));
    }

    #[test]
    fn trailing_zeros_do_not_count_as_precision() {
        assert_eq!("1.50000000".parse::<Amount>(), Ok(Amount::from_millionths(1_500_000)));
        assert_eq!(Amount::from_decimal(Decimal::new(1_500_000_000, 9)), Ok(Amount::from_millionths(1_500_000)));
    }

    proptest! {
        #[test]
        fn text_and_decimal_hold_the_same_amount(millionths: i64) {
            let amount = Amount::from_millionths(millionths);
            prop_assert_eq!(amount.to_string().parse::<Amount>(), Ok(amount));
            prop_assert_eq!(Amount::from_decimal(amount.to_decimal()), Ok(amount));
        }
    }
}
