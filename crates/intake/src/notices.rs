//! What deserves a person's attention after a reading, besides the rejected cells.
//!
//! Only facts of the file: they are the same whether a setting was detected or came from a profile.

use std::collections::BTreeSet;

use paritas_model::{Message, Total};

use crate::DateOrder;
use crate::date::NoDate;
use crate::extract::FileTotal;
use crate::lines::Reading;
use crate::number::is_cut_identifier;
use crate::plan::{Birth, Plan};

/// How many rubriques a sentence names.
const NAMED_RUBRIQUES: usize = 12;

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
    if let Some(differing) = &reading.differing {
        let message = Message::new("notice-subtotals-differ").with("count", differing.count);
        let message = message.with("row", differing.row.to_string()).with("stated", differing.stated);
        notices.push(message.with("summed", differing.summed.to_string()));
    }
    if let Some(like) = &reading.footer_like_data {
        let message = Message::new("notice-footer-like-data").with("count", like.count);
        notices.push(message.with("row", like.row.to_string()).with("example", like.example.as_str()));
    }
    for ((column, why), unread) in &reading.unread {
        let is_fte = plan.fte.as_ref().is_some_and(|(fte, _)| fte == column);
        let is_value = plan.value_at(*column).is_some();
        let message = match why {
            NoDate::Placeholder if is_value => Message::new("notice-placeholders"),
            NoDate::Unread if is_fte => Message::new("notice-unread-numbers"),
            NoDate::Unread => Message::new("notice-unread-dates").with("expected", expected_date(plan, *column)),
            NoDate::Placeholder => Message::new("notice-placeholder-dates"),
            NoDate::Impossible => Message::new("notice-impossible-dates"),
        };
        notices.push(
            message
                .with("column", plan.headers[*column].as_str())
                .with("count", unread.count)
                .with("example", unread.example.as_str())
                .with("row", unread.row.to_string()),
        );
    }
    for (column, shown) in &reading.percentages {
        notices.push(
            Message::new("notice-percent-amounts")
                .with("column", plan.headers[*column].as_str())
                .with("count", shown.count)
                .with("example", shown.example.as_str())
                .with("row", shown.row.to_string()),
        );
    }
    for (column, seen) in &reading.clocks {
        notices.push(
            Message::new("notice-clock-hours")
                .with("column", plan.headers[*column].as_str())
                .with("count", seen.count)
                .with("example", seen.example.as_str())
                .with("row", seen.row.to_string()),
        );
    }
    if !reading.unread_rubriques.is_empty() {
        let unread = &reading.unread_rubriques;
        let more = if unread.len() > NAMED_RUBRIQUES { ", …" } else { "" };
        let named: Vec<&str> = unread.keys().take(NAMED_RUBRIQUES).map(String::as_str).collect();
        notices.push(
            Message::new("notice-unread-rubriques")
                .with("count", unread.len())
                .with("lines", unread.values().sum::<u64>())
                .with("codes", format!("{}{more}", named.join(", "))),
        );
    }
    if reading.displayed > 0 {
        notices.push(Message::new("notice-displayed-amounts").with("count", reading.displayed));
    }
    notices
}

/// A date as the column writes it: 31 December 1980 by its pattern or order.
fn expected_date(plan: &Plan, column: usize) -> String {
    if let Birth::Three { year, month, .. } = plan.birth {
        return if column == year {
            "1980"
        } else if column == month {
            "12"
        } else {
            "31"
        }
        .to_owned();
    }
    let birth = if let Birth::One(birth) = &plan.birth { Some(birth) } else { None };
    let columns = [birth, plan.hire_date.as_ref(), plan.start_date.as_ref(), plan.end_date.as_ref()];
    let column = columns.into_iter().flatten().find(|known| known.index == column);
    match column.map(|column| (&column.pattern, column.order)) {
        Some((Some(pattern), _)) => pattern.as_str().to_owned(),
        Some((None, Some(DateOrder::Dmy))) => "31/12/1980".to_owned(),
        Some((None, Some(DateOrder::Mdy))) => "12/31/1980".to_owned(),
        _ => "1980-12-31".to_owned(),
    }
}

/// Numbers that stand for two people or more.
fn shared_numbers(reading: &Reading, notices: &mut Vec<Message>) {
    let shared = reading.employees.iter().filter(|employee| employee.shares_number);
    let numbers: BTreeSet<&str> = shared.map(|employee| employee.number.as_str()).collect();
    for number in numbers {
        notices.push(Message::new("notice-shared-number").with("number", number));
    }
}

/// Identifiers that a spreadsheet has cut to six digits (`1,23457E+12`): whom they mean can't be told any more.
fn cut_keys(reading: &Reading, notices: &mut Vec<Message>) {
    let people = &reading.employees;
    let employees = people.iter().map(|employee| employee.number.as_str());
    let national = people.iter().filter_map(|employee| employee.national_number.as_deref());
    let contracts = reading.contracts.iter().map(|contract| contract.number.as_str());
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
    let employees = reading.employees.iter().map(|employee| employee.number.as_str());
    let contracts = reading.contracts.iter().map(|contract| contract.number.as_str());
    let components = reading.components.iter().map(|component| component.code.as_str());
    let keys: BTreeSet<&str> = employees.chain(contracts).chain(components).filter(risky).collect();
    if let Some(first) = keys.first() {
        notices.push(Message::new("notice-risky-keys").with("count", keys.len()).with("example", *first));
    }
}
