use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Where the keys of a profile's text stand: `file.encoding`, `columns[0].role`, and `columns[0]` for a table itself; by
/// line, from 1. Empty where the text is no TOML.
#[derive(Debug, Clone, Default)]
pub(crate) struct KeyPlaces {
    lines: BTreeMap<String, u32>,
}

impl KeyPlaces {
    /// The places of a text's keys.
    pub(crate) fn of(text: &str) -> Self {
        let mut places = Self::default();
        if let Ok(table) = DeTable::parse(text) {
            places.add_table(text, "", table.get_ref());
        }
        places
    }

    /// The line of a key.
    pub(crate) fn line(&self, key: &str) -> Option<u32> {
        self.lines.get(key).copied()
    }

    /// The keys on a line, tables before what stands in them.
    pub(crate) fn on_line(&self, line: u32) -> Vec<&str> {
        let mut keys: Vec<&str> =
            self.lines.iter().filter(|(_, at)| **at == line).map(|(key, _)| key.as_str()).collect();
        keys.sort_by_key(|key| key.len());
        keys
    }

    fn add_table(&mut self, text: &str, above: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            let name: &str = key.get_ref().as_ref();
            let path = if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") };
            self.lines.insert(path.clone(), line_of(text, key.span().start));
            self.add_value(text, &path, value);
        }
    }

    fn add_value(&mut self, text: &str, path: &str, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Table(table) => self.add_table(text, path, table),
            DeValue::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let path = format!("{path}[{index}]");
                    self.lines.insert(path.clone(), line_of(text, item.span().start));
                    self.add_value(text, &path, item);
                }
            }
            _ => {}
        }
    }
}

/// The line of a byte of a text, from 1.
pub(crate) fn line_of(text: &str, offset: usize) -> u32 {
    let newlines = text.bytes().take(offset).filter(|byte| *byte == b'\n').count();
    u32::try_from(newlines + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_in_tables_and_lists_of_tables() {
        let text = "version = 1\n\n[file]\nencoding = \"utf-8\"\n\n[[columns]]\nheader = \"a\"\n\n[[columns]]\nheader = \"b\"\n";
        let places = KeyPlaces::of(text);
        assert_eq!(places.line("version"), Some(1));
        assert_eq!(places.line("file.encoding"), Some(4));
        assert_eq!(places.line("columns[0].header"), Some(7));
        assert_eq!(places.line("columns[1]"), Some(9));
        assert_eq!(places.line("columns[2]"), None);
        assert_eq!(KeyPlaces::of("not toml").line("not"), None);
    }
}
