//! The files that Paritas writes and the truth beside the fixtures, read independently of its own reader.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A comma-separated file with a header row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Where it was read, for messages.
    pub path: PathBuf,
    /// The column names.
    pub headers: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// Reads a file.
    ///
    /// # Panics
    /// Where it is not there or its rows are ragged.
    pub fn read(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let mut reader =
            csv::Reader::from_path(path).unwrap_or_else(|error| panic!("{} can't be read: {error}", path.display()));
        let headers = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let row = |record: Result<csv::StringRecord, csv::Error>| {
            let record = record.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            record.iter().map(str::to_owned).collect()
        };
        Self { path: path.to_owned(), headers, rows: reader.records().map(row).collect() }
    }

    /// The position of a column.
    ///
    /// # Panics
    /// Where there is none of that name.
    pub fn position(&self, column: &str) -> usize {
        let found = self.headers.iter().position(|header| header == column);
        found.unwrap_or_else(|| panic!("{} has no column {column}", self.path.display()))
    }

    /// The values of one column, row by row.
    pub fn column(&self, column: &str) -> impl Iterator<Item = &str> {
        let position = self.position(column);
        self.rows.iter().map(move |row| row[position].as_str())
    }

    /// The rows, cut down to these columns.
    pub fn cut(&self, columns: &[&str]) -> Vec<Vec<String>> {
        let positions: Vec<usize> = columns.iter().map(|column| self.position(column)).collect();
        self.rows.iter().map(|row| positions.iter().map(|&position| row[position].clone()).collect()).collect()
    }

    /// The rows, cut down to these columns, as a set.
    ///
    /// # Panics
    /// Where two rows are the same in them: a set would hide one.
    pub fn set(&self, columns: &[&str]) -> BTreeSet<Vec<String>> {
        let rows = self.cut(columns);
        let (count, set) = (rows.len(), rows.into_iter().collect::<BTreeSet<_>>());
        assert_eq!(set.len(), count, "{} repeats rows in {columns:?}", self.path.display());
        set
    }

    /// The rows that hold `value` in `column`.
    #[must_use]
    pub fn only(&self, column: &str, value: &str) -> Self {
        let position = self.position(column);
        let rows = self.rows.iter().filter(|row| row[position] == value).cloned().collect();
        Self { rows, ..self.clone() }
    }

    /// How often each value stands in a column.
    pub fn tally(&self, column: &str) -> BTreeMap<&str, usize> {
        let mut tally = BTreeMap::new();
        for value in self.column(column) {
            *tally.entry(value).or_default() += 1;
        }
        tally
    }
}

/// Requires two sets of rows to be the same, and shows a few of those that stand on one side only.
///
/// # Panics
/// Where they are not.
pub fn assert_same_rows(what: &str, expected: &BTreeSet<Vec<String>>, actual: &BTreeSet<Vec<String>>) {
    let few = |one: &BTreeSet<Vec<String>>, other: &BTreeSet<Vec<String>>| {
        let lines: Vec<String> = one.difference(other).map(|row| row.join(" | ")).collect();
        (lines.len(), lines[..lines.len().min(8)].join("\n  "))
    };
    let (missed, missed_lines) = few(expected, actual);
    let (invented, invented_lines) = few(actual, expected);
    assert!(
        missed + invented == 0,
        "{what}: {missed} of {} missed, {invented} invented\nmissed:\n  {missed_lines}\ninvented:\n  {invented_lines}",
        expected.len()
    );
}
