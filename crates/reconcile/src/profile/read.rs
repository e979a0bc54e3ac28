use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::{CaseProfile, ReconcileError};

/// Reads the TOML; what it means is checked apart.
pub(super) fn read(text: &str, file: &str) -> Result<CaseProfile, ReconcileError> {
    toml::from_str(text).map_err(|error| ReconcileError::ProfileUnreadable {
        file: file.to_owned(),
        line: error.span().map(|span| line_at(text, span.start)),
        detail: error.message().to_owned(),
    })
}

/// The line of a byte, from 1.
pub(super) fn line_at(text: &str, byte: usize) -> u32 {
    let before = &text.as_bytes()[..byte.min(text.len())];
    let breaks = before.iter().filter(|&&byte| byte == b'\n').count();
    u32::try_from(breaks + 1).unwrap_or(u32::MAX)
}

/// The line of the `nth` (from 0) string equal to `value` that stands under one of `keys`.
///
/// A second, untyped reading with spans: the typed one stays free of them, and this one runs only to place a fault.
pub(super) fn line_of_string(text: &str, keys: &[&str], value: &str, nth: usize) -> Option<u32> {
    let table = DeTable::parse(text).ok()?.into_inner();
    let mut starts = Vec::new();
    collect_table(&table, keys, value, &mut starts);
    starts.sort_unstable();
    starts.get(nth).map(|&start| line_at(text, start))
}

fn collect_table(table: &DeTable<'_>, keys: &[&str], value: &str, starts: &mut Vec<usize>) {
    for (key, node) in table {
        collect(node, keys.contains(&key.get_ref().as_ref()), keys, value, starts);
    }
}

fn collect(node: &Spanned<DeValue<'_>>, under_key: bool, keys: &[&str], value: &str, starts: &mut Vec<usize>) {
    match node.get_ref() {
        DeValue::String(found) if under_key && found.as_ref() == value => starts.push(node.span().start),
        DeValue::Array(items) => items.iter().for_each(|item| collect(item, under_key, keys, value, starts)),
        DeValue::Table(table) => collect_table(table, keys, value, starts),
        _ => {}
    }
}
