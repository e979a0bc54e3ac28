//! From results to what a person reads: worded and formatted in one language, one row at a time.

mod column_settings;
mod comparison;
mod component_kinds;
mod detections;
mod difference;
mod employee;
mod extract;
mod field;
mod finding;
mod first_rows;
mod glance;
mod joins;
mod origin;
mod overview;
mod pay_check;
mod plain;
mod problems;
mod settings;
mod side;

use std::collections::BTreeMap;

use paritas_case::Decision;
use paritas_model::{Amount, ComponentGroup, DifferenceKey, Employee, Fault, PayTable};
use paritas_reconcile::Reconciliation;
use paritas_texts::Texts;

use crate::inputs::Inputs;
use crate::view::FaultView;

pub(crate) use detections::{decimal_word, detections};
pub(crate) use difference::choice;
pub use extract::extract_view;
pub(crate) use extract::{first_columns, rejected_view};
pub use glance::Glance;
pub(crate) use overview::employee_counts;
pub use plain::plain_extract;
pub use problems::asks;
pub(crate) use settings::{PROFILE, options, refused_settings, unfit_setting};

/// A fault, worded.
pub fn fault_view(texts: &Texts, fault: &Fault) -> FaultView {
    let worded = texts.fault(fault);
    FaultView { code: fault.message.id.to_string(), message: worded.message, place: worded.place, hint: worded.hint }
}

/// What rows are worded from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Show<'a> {
    pub(crate) texts: &'a Texts,
    pub(crate) inputs: &'a Inputs,
    pub(crate) reconciliation: &'a Reconciliation,
    pub(crate) decisions: &'a BTreeMap<DifferenceKey, Decision>,
}

impl Show<'_> {
    pub(crate) fn amount(&self, amount: Option<Amount>) -> Option<String> {
        amount.map(|amount| self.texts.amount(amount))
    }

    /// The numbers of a match's two employees, and the name: the new system's, or else the old one's.
    fn people(&self, matched: u32) -> (String, String, String) {
        let found = &self.reconciliation.matches[matched as usize];
        let legacy = found.legacy.map(|index| &self.inputs.legacy.pay.employees[index as usize]);
        let migrated = found.migrated.map(|index| &self.inputs.migrated.pay.employees[index as usize]);
        let number = |one: Option<&Employee>| one.map(|employee| employee.number.to_string()).unwrap_or_default();
        let name = |one: Option<&Employee>| one.map(Employee::display_name).filter(|name| !name.is_empty());
        (number(legacy), number(migrated), name(migrated).or_else(|| name(legacy)).unwrap_or_default())
    }

    /// The codes and labels of a group's legacy side.
    pub(crate) fn legacy_components(&self, group: &ComponentGroup) -> String {
        let table = &self.inputs.legacy.pay;
        named(table, group.legacy_codes(table).into_iter().map(|(code, _)| code))
    }

    /// The codes and labels of a group's migrated side.
    pub(crate) fn migrated_components(&self, group: &ComponentGroup) -> String {
        let table = &self.inputs.migrated.pay;
        named(table, group.migrated_codes(table))
    }

    /// Both sides of a group in one text; once where both are called the same.
    pub(crate) fn components(&self, group: u32) -> String {
        let Some(group) = self.reconciliation.groups.get(group as usize) else { return String::new() };
        let (legacy, migrated) = (self.legacy_components(group), self.migrated_components(group));
        match (legacy.is_empty(), migrated.is_empty()) {
            (false, false) if legacy != migrated => format!("{legacy} → {migrated}"),
            (true, _) => migrated,
            _ => legacy,
        }
    }
}

/// A count that crosses as a number.
fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// `1000 Base salary + 1010 Night bonus`.
fn named<'a>(table: &PayTable, codes: impl IntoIterator<Item = &'a str>) -> String {
    let name = |code: &str| match table.components.iter().find(|component| component.code == code) {
        Some(component) if !component.label.is_empty() => format!("{code} {}", component.label),
        _ => code.to_owned(),
    };
    codes.into_iter().map(name).collect::<Vec<_>>().join(" + ")
}
