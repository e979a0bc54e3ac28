//! The cells of one sheet that hold something, kept small.
//!
//! Cells are kept one by one: a sheet that claims a million rows by a stray cell in its last corner must not be given a
//! million rows of memory.

use std::collections::HashSet;

use super::format::Format;
use super::limits::Limits;
use super::serial;
use crate::error::Problem;
use crate::number::shortest_decimal;
use crate::row::{CellKind, Row, Span};

/// How many merged ranges are kept.
const MOST_MERGED: usize = 100_000;
/// How far down a header may make the rows below as wide as itself.
const HEADER_ZONE: usize = 200;

/// The cells of one sheet, row by row.
pub(crate) struct Sheet {
    limits: Limits,
    /// Whether days are counted from 1904.
    pub(crate) from_1904: bool,
    rows: Vec<SheetRow>,
    cells: Vec<SheetCell>,
    text: Vec<u8>,
    merged: Vec<Merged>,
    /// Rows that hold something and are not shown: hidden, or filtered out.
    pub(crate) hidden_rows: u64,
    /// Whether the row that was last begun is hidden.
    row_is_hidden: bool,
    /// Rows times columns so far, blank cells included.
    area: u64,
}

#[derive(Clone, Copy)]
struct SheetRow {
    number: u32,
    first_cell: u32,
}

#[derive(Clone, Copy)]
struct SheetCell {
    start: u32,
    column: u16,
    kind: CellKind,
}

/// A range of cells that is shown as one, from 0, ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Merged {
    pub(crate) first: (u32, u32),
    pub(crate) last: (u32, u32),
}

impl Merged {
    /// The range as spreadsheets name it: `A1:B2`.
    pub(crate) fn name(&self) -> String {
        format!("{}:{}", cell_name(self.first), cell_name(self.last))
    }
}

/// A cell as spreadsheets name it: `B2` for the second row's second cell, both counted from 0 here.
pub(super) fn cell_name((row, column): (u32, u32)) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        // Always below 26.
        letters.push(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0));
        rest = (rest - 1) / 26;
    }
    letters.reverse();
    format!("{}{}", String::from_utf8_lossy(&letters), u64::from(row) + 1)
}

impl Sheet {
    pub(super) const fn new(limits: Limits, from_1904: bool) -> Self {
        Self {
            limits,
            from_1904,
            rows: Vec::new(),
            cells: Vec::new(),
            text: Vec::new(),
            merged: Vec::new(),
            hidden_rows: 0,
            row_is_hidden: false,
            area: 0,
        }
    }

    /// The rows that follow are shown, or not.
    pub(super) const fn begin_row(&mut self, hidden: bool) {
        self.row_is_hidden = hidden;
    }

    /// A number as the file writes it, in decimal notation. The flag is false where it is no number at all.
    pub(super) fn decimal(&mut self, at: (u32, u32), text: &str, format: &Format) -> Result<bool, Problem> {
        if is_shortest(text.as_bytes()) && matches!(format, Format::Number { .. }) {
            self.shortest(at, text, format)?;
            return Ok(true);
        }
        match text.trim().parse() {
            Ok(number) => self.number(at, number, format).map(|()| true),
            Err(_) => Ok(false),
        }
    }

    /// A number.
    pub(super) fn number(&mut self, at: (u32, u32), number: f64, format: &Format) -> Result<(), Problem> {
        let moment = match format {
            Format::Date => serial::moment(number, self.from_1904),
            Format::Duration => serial::duration(number),
            Format::Number { .. } | Format::Code(_) => None,
        };
        match moment {
            Some(text) => self.push(at, text.as_bytes(), CellKind::Date),
            None => self.shortest_of(at, number, format),
        }
    }

    fn shortest_of(&mut self, at: (u32, u32), number: f64, format: &Format) -> Result<(), Problem> {
        if !number.is_finite() {
            return self.error(at, "#NUM!");
        }
        self.shortest(at, &shortest_decimal(number), format)
    }

    fn shortest(&mut self, at: (u32, u32), text: &str, format: &Format) -> Result<(), Problem> {
        let whole = || text.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(code) = format.code(text).filter(|_| whole()) {
            return self.code(at, &code);
        }
        let (shown, percent) = match format {
            Format::Number { shown, percent } => (*shown, *percent),
            Format::Date | Format::Duration | Format::Code(_) => (None, false),
        };
        self.push(at, text.as_bytes(), CellKind::Number { shown, percent })
    }

    /// A text.
    pub(super) fn text(&mut self, at: (u32, u32), text: &[u8]) -> Result<(), Problem> {
        self.push(at, text, CellKind::Text)
    }

    /// A truth value.
    pub(super) fn truth(&mut self, at: (u32, u32), truth: bool) -> Result<(), Problem> {
        self.push(at, if truth { b"TRUE" } else { b"FALSE" }, CellKind::Text)
    }

    /// An error, by its name.
    pub(super) fn error(&mut self, at: (u32, u32), name: &str) -> Result<(), Problem> {
        self.push(at, name.as_bytes(), CellKind::Error)
    }

    /// A formula that no program has worked out: the file holds no value for it.
    pub(super) fn uncalculated(&mut self, at: (u32, u32), formula: &str) -> Result<(), Problem> {
        // Enough to know it by.
        let shown: String = formula.trim_start_matches('=').chars().take(200).collect();
        self.push(at, format!("={shown}").as_bytes(), CellKind::Uncalculated)
    }

    /// A code: a whole number as it is shown.
    pub(super) fn code(&mut self, at: (u32, u32), shown: &str) -> Result<(), Problem> {
        self.push(at, shown.as_bytes(), CellKind::Code)
    }

    /// A time of day or a length of time.
    pub(super) fn time(&mut self, at: (u32, u32), text: &str) -> Result<(), Problem> {
        self.push(at, text.as_bytes(), CellKind::Date)
    }

    /// A day or moment in ISO 8601, as some workbooks write them.
    pub(super) fn iso(&mut self, at: (u32, u32), text: &str) -> Result<(), Problem> {
        self.push(at, serial::of_iso(text).as_bytes(), CellKind::Date)
    }

    /// Takes these cells for formulas that were never worked out: each holds the same placeholder.
    pub(super) fn doubt(&mut self, formulas: Vec<(u32, u32)>) {
        let formulas: HashSet<(u32, u32)> = formulas.into_iter().collect();
        for row in 0..self.rows.len() {
            let first = self.rows[row].first_cell as usize;
            let number = self.rows[row].number;
            let end = first + self.cells_of(row).len();
            for cell in &mut self.cells[first..end] {
                if formulas.contains(&(number - 1, u32::from(cell.column))) {
                    cell.kind = CellKind::Uncalculated;
                }
            }
        }
    }

    /// Cells shown as one.
    pub(super) fn merge(&mut self, merged: Merged) {
        if self.merged.len() < MOST_MERGED && merged.first != merged.last {
            self.merged.push(merged);
        }
    }

    fn push(&mut self, (row, column): (u32, u32), text: &[u8], kind: CellKind) -> Result<(), Problem> {
        if crate::row::trim(text).is_empty() {
            return Ok(());
        }
        let number = row.checked_add(1).ok_or(Problem::TooLarge("rows"))?;
        let column = u16::try_from(column).map_err(|_| Problem::TooLarge("columns"))?;
        let too_large = |what| move |_| Problem::TooLarge(what);
        let narrow = |count: usize, what| u32::try_from(count).map_err(too_large(what));
        let new_row = self.rows.last().is_none_or(|last| last.number != number);
        if new_row {
            self.rows.push(SheetRow { number, first_cell: narrow(self.cells.len(), "cells")? });
            self.hidden_rows += u64::from(self.row_is_hidden);
        }
        let before = if new_row { 0 } else { self.cells.last().map_or(0, |last| u64::from(last.column) + 1) };
        self.area += (u64::from(column) + 1).saturating_sub(before);
        self.cells.push(SheetCell { start: narrow(self.text.len(), "text")?, column, kind });
        self.text.extend_from_slice(text);
        if self.cells.len() > self.limits.cells || self.area > self.limits.area {
            return Err(Problem::TooLarge("cells"));
        }
        if self.text.len() > self.limits.text { Err(Problem::TooLarge("text")) } else { Ok(()) }
    }

    /// Ends the reading: rows and cells in order, each once.
    pub(super) fn finish(mut self) -> Result<Self, Problem> {
        self.sort();
        let zone = 0..self.rows.len().min(HEADER_ZONE);
        let width = |row: usize| self.cells_of(row).last().map_or(0, |cell| u64::from(cell.column) + 1);
        let widest = zone.map(width).max().unwrap_or(0);
        // Later passes look at each column of the header in each row.
        if widest.saturating_mul(self.rows.len() as u64) > self.limits.area {
            return Err(Problem::TooLarge("cells"));
        }
        Ok(self)
    }

    /// Rows may come in any order in a damaged or hand-made file; nearly always they come in theirs.
    fn sort(&mut self) {
        let in_order = self.rows.windows(2).all(|pair| pair[0].number < pair[1].number);
        let row_in_order = |row: usize| self.cells_of(row).windows(2).all(|pair| pair[0].column < pair[1].column);
        if in_order && (0..self.rows.len()).all(row_in_order) {
            return;
        }
        let mut order: Vec<(u32, u16, u32)> = Vec::with_capacity(self.cells.len());
        for (index, row) in self.rows.iter().enumerate() {
            let cells = self.cells_of(index).iter().zip(row.first_cell..);
            order.extend(cells.map(|(cell, at)| (row.number, cell.column, at)));
        }
        order.sort_unstable();
        // A cell that is given twice: the first stands.
        order.dedup_by_key(|(row, column, _)| (*row, *column));
        let (mut rows, mut cells, mut text) = (Vec::new(), Vec::with_capacity(order.len()), Vec::new());
        for (number, column, at) in order {
            // Fewer cells and less text than there were: both fit in 32 bits.
            let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
            if rows.last().is_none_or(|last: &SheetRow| last.number != number) {
                rows.push(SheetRow { number, first_cell: count(cells.len()) });
            }
            let kind = self.cells[at as usize].kind;
            cells.push(SheetCell { start: count(text.len()), column, kind });
            text.extend_from_slice(self.text_of(at as usize));
        }
        (self.rows, self.cells, self.text) = (rows, cells, text);
    }

    fn cells_of(&self, row: usize) -> &[SheetCell] {
        let end = self.rows.get(row + 1).map_or(self.cells.len(), |next| next.first_cell as usize);
        &self.cells[self.rows[row].first_cell as usize..end]
    }

    fn text_of(&self, cell: usize) -> &[u8] {
        let end = self.cells.get(cell + 1).map_or(self.text.len(), |next| next.start as usize);
        &self.text[self.cells[cell].start as usize..end]
    }

    /// The rows, from the first.
    pub(crate) const fn rows(&self) -> SheetRows<'_> {
        SheetRows { sheet: self, next: 0, spans: Vec::new(), previous: 0 }
    }

    /// How many rows hold anything.
    pub(crate) const fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many cells, and how much text, are kept.
    pub(super) const fn weight(&self) -> (usize, usize) {
        (self.cells.len(), self.text.len())
    }

    /// How far down and how far to the right the furthest cells stand, counted from 1.
    pub(super) fn corner(&self) -> (u32, u32) {
        (self.rows.last().map_or(0, |row| row.number), self.width())
    }

    /// How many columns reach as far as the furthest cell.
    pub(super) fn width(&self) -> u32 {
        self.cells.iter().map(|cell| u32::from(cell.column) + 1).max().unwrap_or(0)
    }

    /// All cells with what they hold: position from 0, row by row.
    pub(super) fn cells(&self) -> impl Iterator<Item = ((u32, u32), CellKind, &[u8])> {
        (0..self.rows.len()).flat_map(move |row| {
            let first = self.rows[row].first_cell as usize;
            let cells = self.cells_of(row).iter().zip(first..);
            let number = self.rows[row].number - 1;
            cells.map(move |(cell, at)| ((number, u32::from(cell.column)), cell.kind, self.text_of(at)))
        })
    }

    /// The cells shown as one.
    pub(crate) fn merged(&self) -> &[Merged] {
        &self.merged
    }
}

/// Whether a number is written as [`shortest_decimal`] would: fifteen digits survive a binary fraction unchanged.
fn is_shortest(text: &[u8]) -> bool {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    let point = digits.iter().position(|byte| *byte == b'.');
    let (whole, fraction) = digits.split_at(point.unwrap_or(digits.len()));
    let fraction = fraction.get(1..).unwrap_or(&[]);
    let plain = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let written_short = matches!(whole, [b'0'] | [b'1'..=b'9', ..]);
    let ends = if point.is_some() { fraction.last().is_some_and(|last| *last != b'0') } else { true };
    written_short && ends && plain(whole) && plain(fraction) && whole.len() + fraction.len() <= 15 && text != b"-0"
}

/// A stream of a sheet's rows.
pub(crate) struct SheetRows<'a> {
    sheet: &'a Sheet,
    next: usize,
    spans: Vec<Span>,
    previous: u32,
}

impl SheetRows<'_> {
    /// How many rows were given.
    pub(crate) const fn position(&self) -> usize {
        self.next
    }

    /// The next row that holds anything.
    pub(crate) fn next(&mut self) -> Option<Row<'_>> {
        let row = self.sheet.rows.get(self.next)?;
        let cells = self.sheet.cells_of(self.next);
        let base = cells.first().map_or(0, |cell| cell.start);
        let width = cells.last().map_or(0, |cell| usize::from(cell.column) + 1);
        self.spans.clear();
        self.spans.resize(width, Span::default());
        let mut end = base;
        for (cell, at) in cells.iter().zip(row.first_cell as usize..) {
            let next = self.sheet.cells.get(at + 1);
            end = next.map_or(self.sheet.text.len() as u32, |next| next.start);
            self.spans[usize::from(cell.column)] = Span { start: cell.start - base, end: end - base, kind: cell.kind };
        }
        let skipped = row.number - self.previous - 1;
        self.previous = row.number;
        self.next += 1;
        let bytes = &self.sheet.text[base as usize..end as usize];
        Some(Row { number: row.number, skipped, counts_fields: false, misfit: None, spans: &self.spans, bytes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        Sheet::new(Limits::unbounded(), false)
    }

    #[test]
    fn cells_in_any_order_make_rows_in_order() {
        let mut sheet = sheet();
        for (position, text) in [((5, 1), "e"), ((0, 2), "b"), ((0, 0), "a"), ((0, 2), "again")] {
            sheet.text(position, text.as_bytes()).unwrap();
        }
        let sheet = sheet.finish().unwrap();
        let mut rows = sheet.rows();
        let first = rows.next().unwrap();
        assert_eq!((first.number, first.skipped, first.len()), (1, 0, 3));
        assert_eq!((first.text(0), first.text(1), first.text(2)), ("a".into(), String::new(), "b".into()));
        let second = rows.next().unwrap();
        assert_eq!((second.number, second.skipped, second.text(1)), (6, 4, "e".into()));
        assert!(rows.next().is_none());
    }

    #[test]
    fn numbers_are_kept_as_the_shortest_that_gives_them_back() {
        let written = [
            ("0.30000000000000004", "0.3"),
            ("1E22", "10000000000000000000000"),
            ("1.005", "1.005"),
            ("434.99999999999994", "435"),
            ("1.50", "1.5"),
            ("-0", "0"),
            ("007", "7"),
            ("123456789012345", "123456789012345"),
            ("1234567890123456", "1234567890123460"),
            ("-12.30", "-12.3"),
            ("1.2345E3", "1234.5"),
        ];
        for (text, expected) in written {
            let mut sheet = sheet();
            assert!(sheet.decimal((0, 0), text, &Format::GENERAL).unwrap());
            assert_eq!(sheet.rows().next().unwrap().text(0), expected, "{text}");
        }
        for text in ["", "1,5", "abc", "--1", "1.", "."] {
            let fits = sheet().decimal((0, 0), text, &Format::GENERAL).unwrap();
            assert_eq!(fits, text == "1.", "{text}");
        }
    }

    #[test]
    fn a_number_written_short_is_the_one_that_a_float_gives() {
        for cents in (-50_000_i64..50_000).step_by(7) {
            let text = format!("{}.{:02}", cents / 100, cents.abs() % 100);
            let text = text.trim_end_matches('0').trim_end_matches('.');
            if is_shortest(text.as_bytes()) {
                assert_eq!(shortest_decimal(text.parse().unwrap()), text);
            }
        }
    }

    #[test]
    fn ranges_have_the_names_that_spreadsheets_give() {
        let name = |first, last| Merged { first, last }.name();
        assert_eq!(name((0, 0), (1, 1)), "A1:B2");
        assert_eq!(name((9, 25), (1_048_575, 16_383)), "Z10:XFD1048576");
        assert_eq!(name((0, 26), (0, 701)), "AA1:ZZ1");
    }

    #[test]
    fn limits_hold() {
        let limits = Limits { cells: 2, ..Limits::unbounded() };
        let mut sheet = Sheet::new(limits, false);
        let pushed: Vec<_> = (0..3).map(|column| sheet.text((0, column), b"x")).collect();
        assert_eq!(pushed, [Ok(()), Ok(()), Err(Problem::TooLarge("cells"))]);
        let mut sheet = Sheet::new(Limits { text: 3, ..Limits::unbounded() }, false);
        assert_eq!(sheet.text((0, 0), b"abcd"), Err(Problem::TooLarge("text")));
        let mut sheet = Sheet::new(Limits { area: 20, ..Limits::unbounded() }, false);
        assert_eq!(sheet.text((0, 9), b"x"), Ok(()));
        assert_eq!(sheet.text((1, 10), b"x"), Err(Problem::TooLarge("cells")));
        let mut sheet = Sheet::new(Limits { area: 20, ..Limits::unbounded() }, false);
        for position in [(0, 9), (1, 0), (2, 0)] {
            sheet.text(position, b"x").unwrap();
        }
        assert!(sheet.finish().is_err());
    }
}
