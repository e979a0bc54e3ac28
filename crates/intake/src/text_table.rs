//! Small tables as texts: crosswalks, and our own files read back.

use std::ops::ControlFlow;
use std::path::Path;

use paritas_model::{Crosswalk, CrosswalkPair, Side};

use crate::error::Problem;
use crate::file::{name_of, scan};
use crate::head::at_row;
use crate::profile::Mark;
use crate::row::Row;
use crate::source::Table;
use crate::words::fold;
use crate::{ExtractProfile, FileProfile, IntakeError, Tick};

/// A table as texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextTable {
    /// The file's name, without its folder.
    pub file: String,
    /// The headers.
    pub headers: Vec<String>,
    /// The rows below them.
    pub rows: Vec<TextRow>,
}

/// One row of a [`TextTable`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextRow {
    /// The row's number in the file, from 1.
    pub row: u32,
    /// The cells; at least as many as there are headers.
    pub cells: Vec<String>,
}

impl TextTable {
    /// The index of the column with this header.
    pub fn column(&self, header: &str) -> Option<usize> {
        self.headers.iter().position(|one| one == header)
    }
}

/// Reads a file of our own making back: comma, double quotes, the first row is the header. Blank rows are left out.
///
/// # Errors
/// As [`crate::read_extract`].
pub fn read_table(path: &Path) -> Result<TextTable, IntakeError> {
    // Ours is always so written, and a column of texts must not mislead the sniffing.
    let file = FileProfile { delimiter: Some(','), quote: Some(Mark::Char('"')), ..FileProfile::default() };
    let mut go_on = |_| ControlFlow::Continue(());
    let scanned = scan(path, &mut Tick::new(&mut go_on, Side::Legacy))?;
    let is_text = matches!(scanned.content, crate::file::Content::Text(_));
    let file = if is_text { file } else { FileProfile::default() };
    let table = Table::open_unchecked(scanned, &ExtractProfile { file, ..ExtractProfile::default() })?;
    texts(path, &table, 1)
}

/// Reads which legacy employee number is which migrated one: CSV or workbook, two columns.
///
/// The columns are told by their headers, in any of the four languages; two columns without such headers are legacy
/// first.
///
/// # Errors
/// As [`crate::read_extract`], and [`Problem::CrosswalkColumns`] where the two columns can't be told.
pub fn read_crosswalk(path: &Path) -> Result<Crosswalk, IntakeError> {
    let mut go_on = |_| ControlFlow::Continue(());
    let profile = ExtractProfile::default();
    let (table, head) = crate::read::open(path, &profile, &mut Tick::new(&mut go_on, Side::Legacy))?;
    let mut texts = texts(path, &table, head.first_row())?;
    if head.header_row() == 0 {
        // Without headers the first row is a pair like the others.
        let cells = std::mem::take(&mut texts.headers);
        texts.headers = (1..=cells.len()).map(|position| format!("#{position}")).collect();
        texts.rows.insert(0, TextRow { row: head.first_row(), cells });
    }
    let refuse = || Problem::CrosswalkColumns(texts.headers.clone()).at(at_row(&table.place, head.header_row()));
    let (legacy, migrated) = crosswalk_columns(&texts.headers).ok_or_else(refuse)?;
    let pair = |row: &TextRow| CrosswalkPair {
        legacy: row.cells[legacy].clone(),
        migrated: row.cells[migrated].clone(),
        row: row.row,
    };
    let pairs = texts.rows.iter().map(pair).filter(|pair| !pair.legacy.is_empty() && !pair.migrated.is_empty());
    Ok(Crosswalk { file: name_of(path), pairs: pairs.collect() })
}

fn crosswalk_columns(headers: &[String]) -> Option<(usize, usize)> {
    const LEGACY: [&str; 9] = ["legacy", "old", "oud", "ancien", "alt", "source", "from", "bron", "quelle"];
    const MIGRATED: [&str; 10] =
        ["migrated", "new", "nieuw", "nouveau", "nouvel", "neu", "target", "to", "doel", "ziel"];
    let find = |words: &[&str]| {
        let mut found = (0..headers.len()).filter(|index| {
            let header = fold(&headers[*index]);
            words.iter().any(|word| if word.len() < 4 { header.starts_with(word) } else { header.contains(word) })
        });
        found.next().filter(|_| found.next().is_none())
    };
    match (find(&LEGACY), find(&MIGRATED)) {
        (Some(legacy), Some(migrated)) if legacy != migrated => Some((legacy, migrated)),
        _ => (headers.len() == 2).then_some((0, 1)),
    }
}

fn texts(path: &Path, table: &Table, header_row: u32) -> Result<TextTable, IntakeError> {
    let mut rows = table.rows_as_scanned()?;
    let mut texts = TextTable { file: name_of(path), ..TextTable::default() };
    let whole = |row: &Row<'_>| (0..row.len()).map(|index| row.text(index)).collect::<Vec<_>>();
    while let Some(row) = rows.next()? {
        if row.number < header_row || row.is_blank() {
            continue;
        }
        if texts.headers.is_empty() {
            texts.headers = whole(&row);
            continue;
        }
        let mut cells = whole(&row);
        cells.resize(cells.len().max(texts.headers.len()), String::new());
        texts.rows.push(TextRow { row: row.number, cells });
    }
    if texts.headers.is_empty() {
        return Err(Problem::Empty.at(table.place.clone()));
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crosswalk_headers() {
        let columns =
            |headers: &[&str]| crosswalk_columns(&headers.iter().map(|h| (*h).to_owned()).collect::<Vec<_>>());
        assert_eq!(columns(&["legacy_employee", "migrated_employee"]), Some((0, 1)));
        assert_eq!(columns(&["Nouveau matricule", "Ancien matricule"]), Some((1, 0)));
        assert_eq!(columns(&["name", "Nieuw nummer", "Oud nummer"]), Some((2, 1)));
        assert_eq!(columns(&["Neue Personalnummer", "Alte Personalnummer"]), Some((1, 0)));
        assert_eq!(columns(&["a", "b"]), Some((0, 1)));
        assert_eq!(columns(&["a", "b", "c"]), None);
        assert_eq!(columns(&["employee"]), None);
    }
}
