use fixed_decimal::{Decimal, Sign, UnsignedDecimal};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::{Locale, locale};
use paritas_model::{Factor, Total};

use crate::Language;

/// The true minus sign: see the crate's page for why.
pub(crate) const MINUS: char = '\u{2212}';

/// How one language writes numbers.
pub(crate) struct Numbers {
    formatter: DecimalFormatter,
}

impl Numbers {
    pub(crate) fn new(language: Language) -> Self {
        let locale: Locale = match language {
            Language::En => locale!("en"),
            Language::Nl => locale!("nl"),
            Language::Fr => locale!("fr"),
            Language::De => locale!("de"),
        };
        let options = DecimalFormatterOptions::from(GroupingStrategy::Always);
        let formatter = DecimalFormatter::try_new(locale.into(), options)
            .expect("the number data of the four languages is compiled in");
        Self { formatter }
    }

    /// Millionths as a number with at least two decimals and no superfluous zeros after them.
    pub(crate) fn amount(&self, total: Total) -> String {
        self.scaled(total.millionths(), -6, -2)
    }

    pub(crate) fn count(&self, count: i64) -> String {
        self.scaled(i128::from(count), 0, 0)
    }

    /// A decimal where six decimals hold the factor exactly, otherwise a fraction.
    pub(crate) fn factor(&self, factor: Factor) -> String {
        const MILLION: i64 = 1_000_000;
        let (top, bottom) = (factor.numerator(), factor.denominator());
        if MILLION % bottom == 0 {
            return self.scaled(i128::from(top) * i128::from(MILLION / bottom), -6, 0);
        }
        format!("{}/{}", self.count(top), self.count(bottom))
    }

    /// `part` of `whole` with one decimal, rounded down: 100.0 is only said of all.
    pub(crate) fn percent(&self, part: u64, whole: u64) -> String {
        let tenths = if whole == 0 { 0 } else { u128::from(part) * 1000 / u128::from(whole) };
        // At most 1000 times 2^64.
        self.scaled(i128::try_from(tenths).unwrap_or(i128::MAX), -1, -1)
    }

    /// `number` × 10^`power`, with the decimals it needs and at least those down to 10^`last`.
    fn scaled(&self, number: i128, power: i16, last: i16) -> String {
        let mut size = UnsignedDecimal::from(number.unsigned_abs());
        size.multiply_pow10(power);
        size.trim_end();
        size.pad_end(last);
        let text = self.formatter.format(&Decimal::new(Sign::None, size)).to_string();
        if number < 0 { format!("{MINUS}{text}") } else { text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amounts(millionths: i128) -> [String; 4] {
        Language::ALL.map(|language| Numbers::new(language).amount(Total::from_millionths(millionths)))
    }

    #[test]
    fn each_language_has_its_marks() {
        assert_eq!(amounts(1_234_560_000), ["1,234.56", "1.234,56", "1\u{202f}234,56", "1.234,56"]);
        assert_eq!(
            amounts(-1_000_000_500_000),
            ["−1,000,000.50", "−1.000.000,50", "−1\u{202f}000\u{202f}000,50", "−1.000.000,50"]
        );
    }

    #[test]
    fn at_least_two_decimals_and_all_that_are_there() {
        let numbers = Numbers::new(Language::Nl);
        for (millionths, shown) in
            [(0, "0,00"), (500_000, "0,50"), (14_812_300, "14,8123"), (-1, "−0,000001"), (12_000_000, "12,00")]
        {
            assert_eq!(numbers.amount(Total::from_millionths(millionths)), shown);
        }
    }

    #[test]
    fn the_largest_total_is_exact() {
        let numbers = Numbers::new(Language::En);
        assert_eq!(
            numbers.amount(Total::from_millionths(i128::MIN)),
            "−170,141,183,460,469,231,731,687,303,715,884.105728"
        );
    }

    #[test]
    fn a_factor_is_a_decimal_or_a_fraction() {
        let numbers = Numbers::new(Language::De);
        for (factor, shown) in
            [("-1", "−1"), ("0.01", "0,01"), ("1/12", "1/12"), ("5/4", "1,25"), ("1000", "1.000"), ("-7/3", "−7/3")]
        {
            assert_eq!(numbers.factor(factor.parse().unwrap()), shown);
        }
    }

    #[test]
    fn a_hundred_percent_is_all() {
        let numbers = Numbers::new(Language::En);
        assert_eq!(numbers.percent(9_999, 10_000), "99.9");
        assert_eq!(numbers.percent(7, 7), "100.0");
        assert_eq!(numbers.percent(0, 0), "0.0");
    }
}
