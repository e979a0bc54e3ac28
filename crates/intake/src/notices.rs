//! What deserves a person's attention after a reading, besides the rejected cells.
//!
//! Only facts of the file: they are the same whether a setting was detected or came from a profile.

use std::collections::BTreeSet;

use paritas_model::{Message, Total};

use crate::extract::FileTotal;
use crate::lines::Reading;
use crate::number::is_cut_identifier;
use crate::plan::Plan;

/// Tells what deserves attention.
pub(crate) fn notices(plan: &Plan, reading: &Reading, file_totals: &[FileTotal]) -> Vec<Message> {
    let mut notices = Vec::new();
    shared_numbers(reading, &mut notices);
    risky_keys(reading, &mut notices);
    cut_keys(reading, &mut notices);
    if reading.ledger.repeated_lines > 0 {
        notices.push(Message::new("notice-repeated-lines").with("count", reading.ledger.repeated_lines));
    }
    for total in file_totals.iter().filter(|total| Total::from(total.stated) != total.summed) {
        let message = match total.component {
            Some(component) => Message::new("notice-component-total-differs")
                .with("component", reading.components[component as usize].code.as_str()),
            None => Message::new("notice-file-total-differs"),
        };
        notices.push(
            message
                .with("stated", total.stated)
                .with("summed", total.summed.to_string())
                .with("row", total.origin.row.to_string()),
        );
    }
    for (column, unread) in &reading.unread {
        let is_fte = plan.fte.as_ref().is_some_and(|(fte, _)| fte == column);
        notices.push(
            Message::new(if is_fte { "notice-unread-numbers" } else { "notice-unread-dates" })
                .with("column", plan.headers[*column].as_str())
                .with("count", unread.count)
                .with("example", unread.example.as_str())
                .with("row", unread.row.to_string()),
        );
    }
    if reading.displayed > 0 {
        notices.push(Message::new("notice-displayed-amounts").with("count", reading.displayed));
    }
    notices
}

/// Numbers that stand for two people or more.
fn shared_numbers(reading: &Reading, notices: &mut Vec<Message>) {
    let shared = reading.people.employees.iter().filter(|employee| employee.shares_number);
    let numbers: BTreeSet<&str> = shared.map(|employee| employee.number.as_str()).collect();
    for number in numbers {
        notices.push(Message::new("notice-shared-number").with("number", number));
    }
}

/// Identifiers that a spreadsheet has cut to six digits (`1,23457E+12`): whom they mean can't be told any more.
fn cut_keys(reading: &Reading, notices: &mut Vec<Message>) {
    let people = &reading.people.employees;
    let employees = people.iter().map(|employee| employee.number.as_str());
    let national = people.iter().filter_map(|employee| employee.national_number.as_deref());
    let contracts = reading.people.contracts.iter().map(|contract| contract.number.as_str());
    let components = reading.components.iter().map(|component| component.code.as_str());
    let keys = employees.chain(national).chain(contracts).chain(components);
    let keys: BTreeSet<&str> = keys.filter(|key| is_cut_identifier(key)).collect();
    if let Some(first) = keys.first() {
        notices.push(Message::new("notice-cut-keys").with("count", keys.len()).with("example", *first));
    }
}

/// Keys that a spreadsheet would run as a formula. They stay as they are: a changed key is another key.
fn risky_keys(reading: &Reading, notices: &mut Vec<Message>) {
    let risky = |key: &&str| key.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let employees = reading.people.employees.iter().map(|employee| employee.number.as_str());
    let contracts = reading.people.contracts.iter().map(|contract| contract.number.as_str());
    let components = reading.components.iter().map(|component| component.code.as_str());
    let keys: BTreeSet<&str> = employees.chain(contracts).chain(components).filter(risky).collect();
    if let Some(first) = keys.first() {
        notices.push(Message::new("notice-risky-keys").with("count", keys.len()).with("example", *first));
    }
}
