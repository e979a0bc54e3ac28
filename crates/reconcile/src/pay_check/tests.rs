use paritas_model::{Harm, NetBasis};

use crate::Reconciliation;
use crate::testing::{Pair, Table};

fn reconciled(legacy: &Table, migrated: &Table) -> Reconciliation {
    Pair::new(legacy.clone(), migrated.clone()).reconcile()
}

/// The harms as words with who and what is at stake.
fn harms(result: &Reconciliation, legacy: &Table, migrated: &Table) -> Vec<String> {
    let number = |table: &Table, index: Option<u32>| {
        index.map_or("-".to_owned(), |index| table.table.employees[index as usize].number.to_string())
    };
    result
        .pay_check
        .harms
        .iter()
        .map(|one| {
            let found = &result.matches[one.matched as usize];
            let (legacy, migrated) = (number(legacy, found.legacy), number(migrated, found.migrated));
            format!("{} {legacy}/{migrated} {}", one.harm.as_str(), one.at_stake)
        })
        .collect()
}

fn person(table: Table, number: &str, net: &str) -> Table {
    let table = table.person(number, &format!("Name {number}"), "1980-01-01");
    if net.is_empty() { table } else { table.pays(number, "NET", net) }
}

#[test]
fn harms_are_ranked_the_worst_first_and_the_largest_first_among_equals() {
    let legacy = ["1", "2", "3", "4", "5", "6", "7"].into_iter().fold(Table::legacy(), |table, number| {
        person(table, number, if number == "5" { "3000.00" } else { "2000.00" })
    });
    let migrated = [("1", "2000.00"), ("2", "1000.00"), ("3", "-5.00"), ("4", "4000.00"), ("5", "2000.00"), ("6", "")]
        .into_iter()
        .fold(Table::migrated(), |table, (number, net)| person(table, number, net));
    let migrated = person(migrated, "8", "1500.00");
    let result = reconciled(&legacy, &migrated);
    assert_eq!(result.pay_check.net, NetBasis::Group(0));
    assert_eq!(
        harms(&result, &legacy, &migrated),
        [
            "no_counterpart 7/- 2000.00",
            "no_pay_line 6/6 2000.00",
            "net_not_positive 3/3 2005.00",
            "net_down 2/2 1000.00",
            "net_down 5/5 1000.00",
            "net_doubled 4/4 2000.00",
            "new_payee -/8 1500.00",
        ]
    );
}

#[test]
fn a_fall_of_exactly_the_threshold_is_none() {
    for (migrated, expected) in [("1900.00", 0), ("1899.99", 1)] {
        let legacy = person(Table::legacy(), "1", "2000.00");
        let migrated = person(Table::migrated(), "1", migrated);
        let result = reconciled(&legacy, &migrated);
        assert_eq!(result.pay_check.harms.len(), expected);
    }
}

#[test]
fn accounts_are_compared_as_what_they_are() {
    let with = |table: Table, iban: &str| person(table, "1", "10.00").with(|one| one.iban = Some(iban.into()));
    let of = |before: &str, now: &str| {
        let (legacy, migrated) = (with(Table::legacy(), before), with(Table::migrated(), now));
        let result = reconciled(&legacy, &migrated);
        result.pay_check.harms.first().map(|one| one.harm)
    };
    assert_eq!(of("BE68 5390 0754 7034", "be68539007547034"), None);
    assert_eq!(of("BE68 5390 0754 7034", "BE71096123456769"), Some(Harm::IbanChanged));
    assert_eq!(of("BE68 5390 0754 7034", "BE68539007547035"), Some(Harm::IbanInvalid));
}

#[test]
fn without_a_net_amount_the_sum_of_all_stands_for_it_and_that_is_said() {
    let side = |table: Table, amount: &str| {
        table.person("1", "A", "1980-01-01").pays("1", "X", "2000.00").pays("1", "Y", amount)
    };
    let (legacy, migrated) = (side(Table::legacy(), "-500.00"), side(Table::migrated(), "-900.00"));
    let result = reconciled(&legacy, &migrated);
    assert_eq!(result.pay_check.net, NetBasis::AllAmounts);
    assert_eq!(harms(&result, &legacy, &migrated), ["net_down 1/1 400.00"]);
    assert!(result.messages.iter().any(|message| message.id == "assume-net-all-amounts"));
}
