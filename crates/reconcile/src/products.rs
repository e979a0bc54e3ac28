//! Is a side's own amount what its own quantity and rate come to?
//!
//! 12.50 hours at 18.40 are 230.00. Where a component's lines have all three and nearly always agree, those that don't
//! are wrong in that file, whatever the other side says, and are reported before the other side is blamed. A component of
//! which quantity × rate is *not* the amount (a rate in percent, a quantity of days) is left in peace: only a rule that
//! holds for four lines in five, and for ten of them, is one.

use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Amount, Measure, Message, PayTable};

/// Fewer lines agree by chance, or because they are all alike.
const FEWEST: usize = 10;
const FEWEST_AMOUNTS: usize = 3;

/// One line with all three: quantity, rate and amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Triple {
    employee: u32,
    quantity: i64,
    rate: i64,
    amount: i64,
}

impl Triple {
    /// Whether the amount is `sign` × quantity × rate, to the rounding unit. By whole numbers, so that nothing is rounded
    /// twice.
    fn fits(&self, sign: i128, unit: Amount) -> bool {
        let scale = i128::from(Amount::SCALE);
        let product = i128::from(self.quantity) * i128::from(self.rate);
        (i128::from(self.amount) * scale - sign * product).abs() <= i128::from(unit.millionths()) * scale
    }
}

/// Says for each component whose amounts are quantity × rate, for whom they are not.
pub(crate) fn check_own_products(tables: [&PayTable; 2], rounding_unit: Amount, messages: &mut Vec<Message>) {
    for table in tables {
        for (component, triples) in triples(table) {
            messages.extend(wrong(table, component, &triples, rounding_unit));
        }
    }
}

fn wrong(table: &PayTable, component: &str, triples: &[Triple], unit: Amount) -> Option<Message> {
    // A deduction may be written as a positive quantity and rate.
    let (sign, fitting) = [1, -1]
        .map(|sign| (sign, triples.iter().filter(|one| one.fits(sign, unit)).count()))
        .into_iter()
        .max_by_key(|&(sign, fitting)| (fitting, sign))?;
    let amounts: BTreeSet<i64> = triples.iter().filter(|one| one.fits(sign, unit)).map(|one| one.amount).collect();
    if fitting < FEWEST || fitting * 5 < triples.len() * 4 || amounts.len() < FEWEST_AMOUNTS {
        return None;
    }
    let number = |one: &Triple| table.employees[one.employee as usize].number.as_str();
    // By number, so that the order of rows does not matter.
    let wrong = triples.iter().filter(|one| !one.fits(sign, unit));
    let wrong: BTreeSet<_> = wrong.map(|one| (number(one), one.quantity, one.rate, one.amount)).collect();
    let &(employee, quantity, rate, amount) = wrong.first()?;
    let employees: BTreeSet<&str> = wrong.iter().map(|one| one.0).collect();
    Some(
        Message::new("warn-own-products")
            .with("side", table.side.as_str())
            .with("component", component)
            .with("count", employees.len())
            .with("employee", employee)
            .with("quantity", Amount::from_millionths(quantity))
            .with("rate", Amount::from_millionths(rate))
            .with("amount", Amount::from_millionths(amount)),
    )
}

/// The lines with all three, by code; a row may hold several components, in a wide extract.
fn triples(table: &PayTable) -> BTreeMap<&str, Vec<Triple>> {
    let mut found: BTreeMap<&str, Vec<Triple>> = BTreeMap::new();
    let lines = &table.lines;
    if lines.measure.distinct().len() < Measure::ALL.len() {
        return found;
    }
    let same_row =
        |&one: &usize, &other: &usize| (lines.source[one], lines.row[one]) == (lines.source[other], lines.row[other]);
    let order: Vec<usize> = (0..lines.len()).collect();
    for row in order.chunk_by(same_row) {
        let mut values: BTreeMap<u32, [Option<i64>; Measure::ALL.len()]> = BTreeMap::new();
        let mut twice = BTreeSet::new();
        for &line in row {
            let value = &mut values.entry(lines.component[line]).or_default()[lines.measure[line] as usize];
            if value.replace(lines.value[line]).is_some() {
                // Two amounts under one component of one row: which of them is the product, nothing says.
                twice.insert(lines.component[line]);
            }
        }
        for (component, values) in values.into_iter().filter(|(component, _)| !twice.contains(component)) {
            let of = |measure: Measure| values[measure as usize];
            if let (Some(quantity), Some(rate), Some(amount)) =
                (of(Measure::Quantity), of(Measure::Rate), of(Measure::Amount))
                && quantity != 0
                && rate != 0
            {
                let employee = table.employee_of(row[0]);
                let code = table.components[component as usize].code.as_str();
                found.entry(code).or_default().push(Triple { employee, quantity, rate, amount });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Table, amount};
    use paritas_model::Side;

    /// A side with a line of quantity, rate and amount for each of these, all on one row each.
    fn side(triples: &[[&str; 3]]) -> PayTable {
        let mut table = Table::migrated();
        for (index, [quantity, rate, paid]) in triples.iter().enumerate() {
            let number = (100 + index).to_string();
            for (measure, value) in [(Measure::Quantity, quantity), (Measure::Rate, rate), (Measure::Amount, paid)] {
                table = table.line(&number, "", "2100", measure, value);
                *table.table.lines.row.last_mut().unwrap() = u32::try_from(index + 2).unwrap();
            }
        }
        table.done().table
    }

    fn said(triples: &[[&str; 3]]) -> Vec<Message> {
        let mut messages = Vec::new();
        check_own_products([&side(triples), &PayTable::empty(Side::Legacy)], amount("0.01"), &mut messages);
        messages
    }

    fn hours() -> Vec<[&'static str; 3]> {
        let mut triples = vec![["10.00", "18.00", "180.00"], ["12.50", "18.40", "230.00"], ["7.60", "15.33", "116.51"]];
        triples.extend([["8.00", "20.00", "160.00"]; 9]);
        triples
    }

    #[test]
    fn an_amount_that_is_not_hours_times_rate_is_reported_on_its_own_side() {
        assert_eq!(said(&hours()), []);
        let mut wrong = hours();
        wrong[4][2] = "1600.00";
        let expected = Message::new("warn-own-products")
            .with("side", "migrated")
            .with("component", "2100")
            .with("count", 1_u64)
            .with("employee", "104")
            .with("quantity", amount("8.00"))
            .with("rate", amount("20.00"))
            .with("amount", amount("1600.00"));
        assert_eq!(said(&wrong), [expected]);
        // A rounding unit apart is rounding, two are not.
        wrong[4][2] = "160.01";
        assert_eq!(said(&wrong), []);
        wrong[4][2] = "160.02";
        assert_eq!(said(&wrong).len(), 1);
    }

    #[test]
    fn a_deduction_may_be_written_without_its_sign() {
        let mut triples = hours();
        let negative: Vec<String> = triples.iter().map(|one| format!("-{}", one[2])).collect();
        triples.iter_mut().zip(&negative).skip(1).for_each(|(one, amount)| one[2] = amount);
        assert_eq!(said(&triples).len(), 1, "one keeps its sign");
    }

    #[test]
    fn what_is_no_rule_is_left_in_peace() {
        // A rate in percent.
        let percent: Vec<[&str; 3]> = hours().iter().map(|_| ["2.00", "50.00", "1250.00"]).collect();
        assert_eq!(said(&percent), []);
        // Too few, all alike, or wrong too often.
        let mut few = hours()[..8].to_vec();
        few[0][2] = "1.00";
        assert_eq!(said(&few), []);
        let mut alike = vec![["8.00", "20.00", "160.00"]; 12];
        alike[0][2] = "1.00";
        assert_eq!(said(&alike), []);
        let mut often = hours();
        often[6..].iter_mut().for_each(|one| one[2] = "1.00");
        assert_eq!(said(&often), []);
    }
}
