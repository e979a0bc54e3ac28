//! `hours`: one side gives hours, and the other side's amount is that of other hours at the same rate.
//!
//! To an officer: the amount is right but for hours that were entered, approved or left out on one side only. Example: the
//! legacy side has 29.50 hours at 32.89, which are 970.26, and the migrated side has 1,003.15: 30.50 hours.
//!
//! Only hours that differ by whole quarters of an hour count, and only where a quarter is worth [`WORTH`] rounding units:
//! then one amount in fifty at most is that of some quarters by chance. It is asked last of all, for half the amount, or
//! twice it, is half the hours too.

use paritas_model::{Amount, Cause, Factor, Message, Side};

use super::{DifferenceSet, Explanation, where_both};
use crate::computed::{Rounded, Worked};

/// A quarter of an hour, in millionths.
const QUARTER: i128 = 250_000;
/// How many rounding units a quarter must be worth.
const WORTH: i128 = 100;

pub(super) fn detect(set: &DifferenceSet<'_>) -> Vec<Option<Explanation>> {
    where_both(set, |legacy, migrated, pair| {
        let worked = set.worked.get(&pair.place)?;
        let (computed, amount) = match worked.side {
            Side::Legacy => (legacy, migrated),
            Side::Migrated => (migrated, legacy),
        };
        explain(worked, computed, amount, set.unit(pair), [legacy, migrated])
    })
}

fn explain(
    worked: &Worked,
    computed: Amount,
    amount: Amount,
    unit: Amount,
    [legacy, migrated]: [Amount; 2],
) -> Option<Explanation> {
    let scale = i128::from(Amount::SCALE);
    // An hour of sixty counts where the quantity is one of minutes.
    let (top, bottom) = (i128::from(worked.factor.numerator()), i128::from(worked.factor.denominator()));
    let quarter = if bottom == 60 { 60 * QUARTER } else { QUARTER };
    let rate = i128::from(worked.rate.millionths());
    let quantity = i128::from(worked.quantity.millionths());
    let (per, over) = (rate.checked_mul(top)?, bottom.checked_mul(scale)?);
    let product = |quantity: i128| Rounded::of(quantity.checked_mul(per)?, over, unit.millionths(), Default::default());
    let holds = |quantity: i128, amount: Amount| {
        product(quantity).is_some_and(|product| (product.low..=product.high).contains(&amount.millionths()))
    };
    let worth = quarter.checked_mul(per)?.checked_abs()?;
    if !holds(quantity, computed) || worth < WORTH.checked_mul(unit.millionths().max(1).into())?.checked_mul(over)? {
        return None;
    }
    // The nearest number of quarters to what the other amount would take.
    let apart = (i128::from(amount.millionths()) - i128::from(computed.millionths())).checked_mul(over)?;
    let one = quarter.checked_mul(per)?;
    let quarters = (2 * apart + one.abs() * apart.signum()) / (2 * one);
    let other = quantity.checked_add(quarters.checked_mul(quarter)?)?;
    // Hours that become a correction of the other sign are another story.
    let plausible = quarters != 0 && (other == 0 || (other < 0) == (quantity < 0));
    if !plausible || !holds(other, amount) {
        return None;
    }
    let read = |millionths: i128| i64::try_from(millionths).ok().map(Amount::from_millionths);
    // Hours, also where the quantity is one of minutes.
    let more = read(if worked.side == Side::Legacy { quarters } else { -quarters }.checked_mul(QUARTER)?)?;
    let other = read(other)?;
    let proof = Message::new("proof-hours")
        .with("side", worked.side.as_str())
        .with("amount", amount)
        .with("legacy", legacy)
        .with("migrated", migrated)
        .with("hours", other)
        .with("own", worked.quantity)
        .with("rate", worked.rate)
        .with("factor", factor_word(worked.factor));
    let sign = if more < Amount::ZERO { "" } else { "+" };
    Some(Explanation { cause: Cause::Hours, parameter: format!("{sign}{more}"), proof })
}

/// What hours × rate are multiplied by besides; `none` where by nothing.
fn factor_word(factor: Factor) -> String {
    if factor == Factor::ONE { "none".to_owned() } else { factor.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::amount;

    fn told(side: Side, quantity: &str, rate: &str, factor: &str, legacy: &str, migrated: &str) -> Option<String> {
        let worked = Worked { side, quantity: amount(quantity), rate: amount(rate), factor: factor.parse().unwrap() };
        let amounts = [amount(legacy), amount(migrated)];
        let (computed, other) = if side == Side::Legacy { (amounts[0], amounts[1]) } else { (amounts[1], amounts[0]) };
        let found = explain(&worked, computed, other, Amount::CENT, amounts)?;
        assert_eq!(found.cause, Cause::Hours);
        Some(found.parameter)
    }

    #[test]
    fn an_amount_of_other_hours() {
        let of = |migrated| told(Side::Legacy, "29.50", "32.89", "1", "970.26", migrated);
        assert_eq!(of("1003.15").as_deref(), Some("+1.00"));
        assert_eq!(of("945.59").as_deref(), Some("-0.75"));
        // Cut off rather than rounded, and no hours at all.
        assert_eq!(of("945.58").as_deref(), Some("-0.75"));
        assert_eq!(of("0.00").as_deref(), Some("-29.50"));
        for no_hours in ["1003.17", "1003.13", "970.26", "970.27", "-32.89"] {
            assert_eq!(of(no_hours), None, "{no_hours}");
        }
        // The hours of the migrated side: it has an hour less.
        assert_eq!(told(Side::Migrated, "29.50", "32.89", "1", "1003.15", "970.26").as_deref(), Some("-1.00"));
    }

    #[test]
    fn minutes_deductions_and_small_change() {
        // 301 minutes at 17.52 an hour are 87.89; a quarter of an hour more is 316 minutes.
        assert_eq!(told(Side::Legacy, "301.00", "17.52", "1/60", "87.89", "92.27").as_deref(), Some("+0.25"));
        assert_eq!(told(Side::Legacy, "10.00", "20.00", "-1", "-200.00", "-205.00").as_deref(), Some("+0.25"));
        // A quarter that is worth less than a euro is anything's size.
        assert_eq!(told(Side::Legacy, "10.00", "3.00", "1", "30.00", "30.75"), None);
        // The amount is not what these hours come to: others stand beside them.
        assert_eq!(told(Side::Legacy, "10.00", "20.00", "1", "300.00", "305.00"), None);
    }
}
