//! The lines that page breaks leave in a file: titles and headers again, page numbers, drawn lines.
//!
//! Old reports were made for paper. Exported to a file they repeat, on every page, what stands above the first one.

use std::collections::BTreeSet;

use crate::head::HeadRow;
use crate::words::words;

/// What may be repeated on every page.
pub(crate) struct PageLines {
    /// The rows of headers.
    headers: Vec<Vec<String>>,
    /// The lines above them, all numbers alike: the page's number and the time of printing change.
    titles: BTreeSet<String>,
    columns: usize,
    /// Whether there are none, whatever a row looks like.
    none: bool,
}

impl PageLines {
    pub(crate) fn of(headers: &[HeadRow], preamble: &[HeadRow], columns: usize) -> Self {
        let cells = |row: &HeadRow| row.cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
        let titles = preamble.iter().map(|row| masked(cells(row).iter().map(String::as_str)));
        // Numbers alone are no title: rows of data are numbers too.
        let titles = titles.filter(|title| title.chars().filter(|one| one.is_alphabetic()).count() > 2).collect();
        Self { headers: headers.iter().map(cells).collect(), titles, columns, none: false }
    }

    /// Nothing: every row is one of data.
    pub(crate) const fn none() -> Self {
        Self { headers: Vec::new(), titles: BTreeSet::new(), columns: 0, none: true }
    }

    /// Whether a row is one of the rows of headers again.
    pub(crate) fn repeats_header<'a>(&self, cells: impl ExactSizeIterator<Item = &'a [u8]> + Clone) -> bool {
        let repeats = |header: &Vec<String>| {
            cells.len() >= header.len()
                && header.iter().zip(cells.clone()).all(|(header, cell)| header.as_bytes() == cell)
        };
        self.headers.iter().any(repeats)
    }

    /// Whether a row is a title again, the number of a page, or a drawn line.
    pub(crate) fn is_page_line<'a>(&self, cells: impl Iterator<Item = &'a [u8]> + Clone) -> bool {
        if self.none {
            return false;
        }
        let mut filled = cells.filter(|cell| !cell.is_empty());
        let Some(first) = filled.clone().next() else { return false };
        if is_drawn(first) {
            return filled.all(is_drawn);
        }
        let texts: Vec<String> = filled.map(crate::row::text).collect();
        let numbers_page = || texts.len() < 3 && texts.len() < self.columns && words().numbers_page(&texts.join(" "));
        !self.titles.is_empty() && self.titles.contains(&masked(texts.iter().map(String::as_str))) || numbers_page()
    }
}

/// Whether a cell is part of a drawn line: `-----`, `=====`, `+----`.
pub(crate) fn is_drawn(cell: &[u8]) -> bool {
    cell.len() > 2 && cell.iter().all(|byte| matches!(byte, b'-' | b'=' | b'_' | b'*' | b'+' | b'|'))
}

/// The texts of a row with one mark for every number.
fn masked<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let mut masked = String::new();
    for cell in cells.filter(|cell| !cell.is_empty()) {
        for character in cell.chars() {
            match character {
                '0'..='9' if masked.ends_with('0') => {}
                '0'..='9' => masked.push('0'),
                other => masked.push(other),
            }
        }
        masked.push('\n');
    }
    masked
}
