//! `rate`: the same ratio, up to rounding, shared by three or more employees.
//!
//! To an officer: an index, a percentage or a barema step is another one for a group of people. Example: 1,000.00 and
//! 1,014.30, 333.33 and 338.10: both × 1.0143.
//!
//! # How a shared ratio is found
//!
//! A migrated amount that was rounded leaves an interval of ratios: (migrated ± half a unit) ÷ legacy. The ratio that
//! lies in the intervals of most employees is taken first, written with as few decimals as the intervals allow, and
//! its differences are set aside before the next one is looked for. Intervals are fractions, compared by
//! cross-multiplication.
//!
//! Small amounts have wide intervals, and among many of them some overlap by chance. So amounts below a hundred units
//! are left out, and a ratio needs three employees and twice as many more as chance alone would give.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Amount, Cause, Factor, Message};

use super::{AmountPair, DifferenceSet, Explanation, FEWEST};

const UNITS_OF_PROOF: i128 = 100;
/// Amounts of hundreds of billions are left out: products of two intervals must fit 128 bits.
const MOST: i128 = 1 << 59;
/// And so are ratios beyond a million, for the same reason.
const MOST_TIMES: i128 = 1_000_000;
/// The most decimals of a ratio that is called shared.
const MOST_DECIMALS: u32 = 9;

/// The ratios that one difference allows, from `low ÷ size` to `high ÷ size`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Interval {
    index: usize,
    low: i128,
    high: i128,
    size: i128,
}

/// A fraction with a positive lower part.
type Fraction = (i128, i128);

fn compare(one: Fraction, other: Fraction) -> Ordering {
    (one.0 * other.1).cmp(&(other.0 * one.1))
}

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    let mut components: BTreeMap<_, Vec<Interval>> = BTreeMap::new();
    for (index, pair) in set.pairs.iter().enumerate() {
        let unit = i128::from(set.unit(pair).millionths());
        let amounts = pair.legacy.zip(pair.migrated);
        if let Some(interval) = amounts.and_then(|(one, other)| Interval::new(index, one, other, unit, UNITS_OF_PROOF))
        {
            components.entry((pair.place.group, pair.place.measure)).or_default().push(interval);
        }
    }
    let mut found = vec![None; set.pairs.len()];
    for ((group, _), mut left) in components {
        let unit = i128::from(set.rounding_units[group as usize].millionths());
        while let Some((ratio, members)) = most_shared(&left) {
            let employees: BTreeSet<u32> = members.iter().map(|member| set.pairs[member.index].matched).collect();
            let ratio = ratio.filter(|_| employees.len() >= needed(&left, &members, unit));
            if let Some(ratio) = ratio {
                for member in &members {
                    found[member.index] = Some(explanation(&set.pairs[member.index], ratio, employees.len() - 1));
                }
            } else if members.len() < FEWEST {
                // Every other ratio is shared by fewer still.
                break;
            }
            let taken: BTreeSet<usize> = members.iter().map(|member| member.index).collect();
            left.retain(|interval| !taken.contains(&interval.index));
        }
    }
    found
}

impl Interval {
    /// From one amount to another that may be half a `unit` off; `None` for amounts of fewer units than prove something.
    pub(super) fn new(index: usize, from: Amount, to: Amount, unit: i128, least: i128) -> Option<Self> {
        let [from, to] = [from, to].map(|amount| i128::from(amount.millionths()));
        let (size, other) = (from.abs(), to.abs());
        let same_sign = (from < 0) == (to < 0);
        let is_proof = size.min(other) >= (least * unit).max(1);
        let fits = same_sign && is_proof && size.max(other) < MOST && size.max(other) / size.min(other) < MOST_TIMES;
        fits.then_some(Self { index, low: 2 * other - unit, high: 2 * other + unit, size: 2 * size })
    }
}

/// The ratio in most intervals, and those that hold it. No ratio where no decimal lies in all of them: they share none
/// that anyone would have set.
pub(super) fn most_shared(intervals: &[Interval]) -> Option<(Option<Ratio>, Vec<Interval>)> {
    // A ratio in most intervals lies at the low end of one of them: ends are walked in order, and counted.
    let mut ends: Vec<(Fraction, bool, usize)> = intervals
        .iter()
        .enumerate()
        .flat_map(|(at, one)| [((one.low, one.size), false, at), ((one.high, one.size), true, at)])
        .collect();
    ends.sort_by(|a, b| compare(a.0, b.0).then_with(|| a.1.cmp(&b.1)));
    let (mut open, mut most, mut best) = (0_usize, 0_usize, None);
    for (place, is_end, _) in &ends {
        if *is_end {
            open -= 1;
        } else {
            open += 1;
            if open > most {
                (most, best) = (open, Some(*place));
            }
        }
    }
    let point = best?;
    let holds = |interval: &&Interval| {
        compare((interval.low, interval.size), point).is_le() && compare(point, (interval.high, interval.size)).is_le()
    };
    let lowest_high =
        intervals.iter().filter(holds).map(|interval| (interval.high, interval.size)).min_by(|a, b| compare(*a, *b))?;
    let ratio = simplest(point, lowest_high);
    let members = match ratio {
        Some(ratio) => intervals.iter().filter(|interval| ratio.is_in(interval)).copied().collect(),
        None => intervals.iter().filter(holds).copied().collect(),
    };
    Some((ratio, members))
}

/// How many employees a shared ratio needs among these intervals.
fn needed(all: &[Interval], members: &[Interval], unit: i128) -> usize {
    let smallest = members.iter().map(|member| member.size / 2).min().unwrap_or(1).max(1);
    let by_chance = i128::try_from(all.len()).unwrap_or(i128::MAX).saturating_mul(unit) / smallest;
    FEWEST.saturating_add(usize::try_from(2 * by_chance).unwrap_or(usize::MAX))
}

/// A ratio in decimals: `top ÷ 10^decimals`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ratio {
    top: i128,
    decimals: u32,
}

impl Ratio {
    pub(super) const fn is_one(self) -> bool {
        self.top == 10_i128.pow(self.decimals)
    }

    pub(super) fn is_in(self, interval: &Interval) -> bool {
        let ratio = (self.top, 10_i128.pow(self.decimals));
        compare((interval.low, interval.size), ratio).is_le() && compare(ratio, (interval.high, interval.size)).is_le()
    }
}

impl std::fmt::Display for Ratio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let power = 10_i128.pow(self.decimals);
        match usize::try_from(self.decimals) {
            Ok(width) if width > 0 => write!(f, "{}.{:0width$}", self.top / power, self.top % power),
            _ => write!(f, "{}", self.top),
        }
    }
}

/// The decimal with the fewest digits between two fractions, ends included.
fn simplest(low: Fraction, high: Fraction) -> Option<Ratio> {
    (0..=MOST_DECIMALS).find_map(|decimals| {
        let power = 10_i128.pow(decimals);
        let top = (low.0 * power).div_euclid(low.1) + i128::from((low.0 * power).rem_euclid(low.1) != 0);
        (top > 0 && compare((top, power), high).is_le()).then_some(Ratio { top, decimals })
    })
}

fn explanation(pair: &AmountPair, ratio: Ratio, others: usize) -> Explanation {
    let (legacy, migrated) = (pair.legacy.unwrap_or(Amount::ZERO), pair.migrated.unwrap_or(Amount::ZERO));
    let proof = Message::new("proof-rate").with("legacy", legacy).with("migrated", migrated).with("others", others);
    // As a number where six decimals hold it, so that the reader's language writes it.
    let number = ratio.to_string();
    let proof = match number.parse::<Factor>() {
        Ok(factor) => proof.with("ratio", factor),
        Err(_) => proof.with("ratio", number),
    };
    Explanation { cause: Cause::Rate, parameter: format!("×{ratio}"), proof }
}

#[cfg(test)]
mod tests {
    use paritas_model::Cause;

    use super::super::tests::causes;

    #[test]
    fn three_employees_with_one_ratio_up_to_rounding() {
        let found = causes(&[
            ("1000.00", "1014.30"),
            ("333.33", "338.10"),
            ("295.78", "300.01"),
            ("1234.56", "1300.00"),
            ("-411.89", "-417.78"),
        ]);
        let rate = (Cause::Rate, "×1.0143".to_owned());
        assert_eq!(found[..3], [rate.clone(), rate.clone(), rate.clone()]);
        assert_eq!((found[3].0, &found[4]), (Cause::Unexplained, &rate));
    }

    #[test]
    fn two_are_no_pattern_and_cents_prove_nothing() {
        let two = causes(&[("1000.00", "1014.30"), ("333.33", "338.10")]);
        assert!(two.iter().all(|(cause, _)| *cause == Cause::Unexplained));
        let cents = causes(&[("0.50", "0.53"), ("0.60", "0.64"), ("0.70", "0.75")]);
        assert!(cents.iter().all(|(cause, _)| *cause == Cause::Unexplained), "{cents:?}");
    }

    #[test]
    fn two_ratios_are_two_patterns() {
        let pairs: Vec<(String, String)> = (1..=12_i64)
            .map(|at| {
                let cents = 40_000 + at * 1_000;
                let migrated = if at % 3 == 0 { cents * 98 / 100 } else { cents * 103 / 100 };
                (format!("{}.00", cents / 100), format!("{}.{:02}", migrated / 100, migrated % 100))
            })
            .collect();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let found = causes(&pairs);
        let count = |parameter: &str| found.iter().filter(|found| **found == (Cause::Rate, parameter.into())).count();
        assert_eq!((count("×1.03"), count("×0.98")), (8, 4));
    }
}
