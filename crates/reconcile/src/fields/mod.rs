//! Do both systems say the same of everyone beside their pay?
//!
//! A unit, an FTE or a bank account that changed on the way is often why pay differs, and sometimes worse than a wrong
//! amount. Columns of both sides are tied to each other ([`columns`]), values the new system merely writes otherwise are
//! learned ([`renamed`]), and what is left differs, with a cause ([`cause`]).
//!
//! Only matched employees and tied contracts are compared: of the others nothing can be said.

mod cause;
mod columns;
mod findings;
mod meaning;
mod renamed;

use paritas_model::{Field, FieldDifference, Fields, Match, MatchStatus, PayTable};

use crate::contracts::Slot;
use columns::{Column, columns};
use meaning::{Kind, meaning, same};
use renamed::Renamed;

/// The name of the field of full-time equivalents.
pub(crate) const FTE: &str = "fte";

/// The name of the field of units.
pub(crate) const UNIT: &str = "unit";

/// What a text of a field says, however it is written.
pub(crate) fn text_meaning(text: &str) -> String {
    meaning(Kind::Text, text).into_owned()
}

/// What stands in both columns for one employee or contract; at least one side has something.
#[derive(Debug, Clone)]
struct Pair {
    matched: u32,
    legacy: Option<String>,
    migrated: Option<String>,
}

/// Compares what both sides have.
pub(crate) fn compare_fields(legacy: &PayTable, migrated: &PayTable, matches: &[Match], slots: &[Slot]) -> Fields {
    let people: Vec<(u32, u32, u32)> = matches
        .iter()
        .zip(0_u32..)
        .filter(|(found, _)| found.status == MatchStatus::Matched)
        .filter_map(|(found, matched)| Some((matched, found.legacy?, found.migrated?)))
        .collect();
    let mut fields = Fields::default();
    for column in columns(legacy, migrated, &people) {
        let pairs = pairs(&column, legacy, migrated, &people, slots);
        // A column that one side never fills is a column it does not have.
        if !(pairs.iter().any(|pair| pair.legacy.is_some()) && pairs.iter().any(|pair| pair.migrated.is_some())) {
            continue;
        }
        let index = u32::try_from(fields.fields.len()).unwrap_or(u32::MAX);
        let renamed = Renamed::learn(column.kind, &pairs);
        let compared = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
        let mut equal = 0;
        for pair in pairs {
            if same(column.kind, &pair) || renamed.explains(&pair) {
                equal += 1;
                continue;
            }
            let cause = cause::of(column.kind, &pair);
            let Pair { matched, legacy, migrated } = pair;
            fields.differences.push(FieldDifference {
                field: index,
                matched,
                legacy,
                migrated,
                cause,
                finding: 0,
                explains: Vec::new(),
            });
        }
        let renamed = renamed.into_values();
        fields.fields.push(Field { name: column.name, tie: column.tie, compared, equal, renamed });
    }
    let number = |found: u32| {
        let found = &matches[found as usize];
        let of = |table: &PayTable, employee: Option<u32>| {
            employee.map_or_else(String::new, |employee| table.employees[employee as usize].number.to_string())
        };
        (of(legacy, found.legacy), of(migrated, found.migrated))
    };
    fields.differences.sort_by_cached_key(|one| {
        (one.field, number(one.matched), one.legacy.clone(), one.migrated.clone(), one.matched)
    });
    findings::find(&mut fields);
    fields
}

fn pairs(
    column: &Column<'_>,
    legacy: &PayTable,
    migrated: &PayTable,
    people: &[(u32, u32, u32)],
    slots: &[Slot],
) -> Vec<Pair> {
    let pair = |matched, legacy: Option<String>, migrated: Option<String>| {
        let filled = |value: Option<String>| value.filter(|value| !value.trim().is_empty());
        let (legacy, migrated) = (filled(legacy), filled(migrated));
        (legacy.is_some() || migrated.is_some()).then_some(Pair { matched, legacy, migrated })
    };
    match &column.values {
        columns::Values::OfEmployee(of_legacy, of_migrated) => people
            .iter()
            .filter_map(|&(matched, l, m)| {
                pair(matched, of_legacy(&legacy.employees[l as usize]), of_migrated(&migrated.employees[m as usize]))
            })
            .collect(),
        columns::Values::OfContract(of) => slots
            .iter()
            .filter_map(|slot| {
                let (l, m) = (slot.legacy?, slot.migrated?);
                pair(slot.matched, of(&legacy.contracts[l as usize]), of(&migrated.contracts[m as usize]))
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests;
