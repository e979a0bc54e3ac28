//! One sheet of a workbook as rows of texts, through calamine.
//!
//! Cells are read one by one where the format allows it: a sheet that claims a million rows by a stray cell in its last
//! corner must not be given a million rows of memory.

use std::io::Cursor;

use calamine::{
    Data, DataRef, ExcelDateTime, Ods, Reader, Sheet as SheetInfo, SheetType, SheetVisible, Xls, Xlsb, Xlsx,
};
use paritas_model::Place;

use crate::contained::contained;
use crate::error::Problem;
use crate::extract::FileKind;
use crate::filepass::asks_for_password;
use crate::number::shortest_decimal;
use crate::row::{CellKind, Row, Span};

/// The most cells of one sheet that are read: a hundred times a large payroll.
const MOST_CELLS: usize = 60_000_000;

/// The cells of one sheet that hold something, row by row.
#[derive(Default)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) other_sheets: Vec<String>,
    /// The sheets that the workbook does not show, this one included if it is one.
    pub(crate) hidden_sheets: Vec<String>,
    rows: Vec<SheetRow>,
    cells: Vec<SheetCell>,
    text: Vec<u8>,
}

struct SheetRow {
    number: u32,
    first_cell: usize,
}

struct SheetCell {
    column: u32,
    start: usize,
    kind: CellKind,
}

/// Reads one sheet: the one named, or the first visible one that holds anything.
pub(crate) fn read_sheet(
    bytes: Vec<u8>,
    kind: FileKind,
    wanted: Option<&str>,
    place: &Place,
) -> Result<Sheet, crate::IntakeError> {
    // Damaged workbooks have made calamine panic before; the person gets a sentence, not a crash.
    let read = contained(|| match kind {
        FileKind::Xlsx => open::<Xlsx<_>>(bytes, wanted),
        FileKind::Xlsb => open::<Xlsb<_>>(bytes, wanted),
        FileKind::Xls if asks_for_password(&bytes) => Err(Problem::PasswordProtected),
        FileKind::Xls => open::<Xls<_>>(bytes, wanted),
        FileKind::Ods | FileKind::Delimited | FileKind::FixedWidth => open::<Ods<_>>(bytes, wanted),
    });
    let sheet = read.unwrap_or_else(|| Err(Problem::DamagedWorkbook("unreadable structure".to_owned())));
    sheet.map_err(|problem| problem.at(place.clone()))
}

type Bytes = Cursor<Vec<u8>>;

/// A workbook format that gives its cells to a [`Sheet`].
trait Workbook: Reader<Bytes> {
    fn cells(&mut self, name: &str, sheet: &mut Sheet) -> Result<(), Problem>;
    fn problem(error: Self::Error) -> Problem;
}

fn open<W: Workbook>(bytes: Vec<u8>, wanted: Option<&str>) -> Result<Sheet, Problem>
where
    W::Error: std::fmt::Debug,
{
    let mut workbook = W::new(Cursor::new(bytes)).map_err(W::problem)?;
    let is_table = |sheet: &&SheetInfo| sheet.typ == SheetType::WorkSheet;
    let infos: Vec<SheetInfo> = workbook.sheets_metadata().iter().filter(is_table).cloned().collect();
    let names: Vec<String> = infos.iter().map(|info| info.name.clone()).collect();
    let candidates: Vec<String> = match wanted {
        Some(wanted) if names.iter().any(|name| name == wanted) => vec![wanted.to_owned()],
        Some(wanted) => return Err(Problem::SheetNotFound { wanted: wanted.to_owned(), found: names }),
        None => {
            let visible = infos.iter().filter(|info| info.visible == SheetVisible::Visible);
            visible.map(|info| info.name.clone()).collect()
        }
    };
    for name in candidates {
        let mut sheet = Sheet { name: name.clone(), ..Sheet::default() };
        workbook.cells(&name, &mut sheet)?;
        sheet.sort();
        if !sheet.rows.is_empty() {
            sheet.other_sheets = names.into_iter().filter(|other| *other != name).collect();
            let hidden = infos.into_iter().filter(|info| info.visible != SheetVisible::Visible);
            sheet.hidden_sheets = hidden.map(|info| info.name).collect();
            return Ok(sheet);
        }
    }
    Err(Problem::NoSheet)
}

impl Workbook for Xlsx<Bytes> {
    fn cells(&mut self, name: &str, sheet: &mut Sheet) -> Result<(), Problem> {
        let mut reader = self.worksheet_cells_reader(name).map_err(Self::problem)?;
        let shown: Vec<Option<u8>> = reader
            .styles()
            .iter()
            .map(|style| style.number_format.as_ref().and_then(|format| decimals_shown(&format.format_code)))
            .collect();
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(Self::problem)? {
            let shown = shown.get(style).copied().flatten();
            sheet.push(cell.get_position(), cell.get_value(), shown)?;
        }
        Ok(())
    }

    fn problem(error: Self::Error) -> Problem {
        match error {
            calamine::XlsxError::Password => Problem::PasswordProtected,
            other => Problem::DamagedWorkbook(other.to_string()),
        }
    }
}

impl Workbook for Xlsb<Bytes> {
    fn cells(&mut self, name: &str, sheet: &mut Sheet) -> Result<(), Problem> {
        let mut reader = self.worksheet_cells_reader(name).map_err(Self::problem)?;
        while let Some(cell) = reader.next_cell().map_err(Self::problem)? {
            sheet.push(cell.get_position(), cell.get_value(), None)?;
        }
        Ok(())
    }

    fn problem(error: Self::Error) -> Problem {
        match error {
            calamine::XlsbError::Password => Problem::PasswordProtected,
            other => Problem::DamagedWorkbook(other.to_string()),
        }
    }
}

impl Workbook for Xls<Bytes> {
    fn cells(&mut self, name: &str, sheet: &mut Sheet) -> Result<(), Problem> {
        whole_range(self, name, sheet)
    }

    fn problem(error: Self::Error) -> Problem {
        match error {
            calamine::XlsError::Password => Problem::PasswordProtected,
            other => Problem::DamagedWorkbook(other.to_string()),
        }
    }
}

impl Workbook for Ods<Bytes> {
    fn cells(&mut self, name: &str, sheet: &mut Sheet) -> Result<(), Problem> {
        whole_range(self, name, sheet)
    }

    fn problem(error: Self::Error) -> Problem {
        match error {
            calamine::OdsError::Password => Problem::PasswordProtected,
            other => Problem::DamagedWorkbook(other.to_string()),
        }
    }
}

/// XLS has at most 65,536 × 256 cells and calamine caps ODS: a whole range fits in memory.
fn whole_range<W: Workbook>(workbook: &mut W, name: &str, sheet: &mut Sheet) -> Result<(), Problem> {
    let range = workbook.worksheet_range(name).map_err(W::problem)?;
    let Some((first_row, first_column)) = range.start() else { return Ok(()) };
    for (row, column, value) in range.used_cells() {
        // Positions of a range are its own; both are far below 2^32.
        let position = (
            first_row + u32::try_from(row).unwrap_or(u32::MAX / 2),
            first_column + u32::try_from(column).unwrap_or(u32::MAX / 2),
        );
        sheet.push(position, &as_ref(value), None)?;
    }
    Ok(())
}

fn as_ref(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

impl Sheet {
    fn push(&mut self, (row, column): (u32, u32), value: &DataRef<'_>, shown: Option<u8>) -> Result<(), Problem> {
        let start = self.text.len();
        let kind = match value {
            DataRef::Empty => return Ok(()),
            DataRef::Int(number) => {
                self.text.extend_from_slice(number.to_string().as_bytes());
                CellKind::Number { shown }
            }
            DataRef::Float(number) => {
                self.text.extend_from_slice(shortest_decimal(*number).as_bytes());
                CellKind::Number { shown }
            }
            DataRef::String(text) => self.push_text(text),
            DataRef::SharedString(text) => self.push_text(text),
            DataRef::DurationIso(text) => self.push_text(text),
            DataRef::Bool(truth) => self.push_text(if *truth { "TRUE" } else { "FALSE" }),
            DataRef::DateTime(moment) => {
                self.text.extend_from_slice(date_text(*moment).as_bytes());
                if moment.is_duration() { CellKind::Text } else { CellKind::Date }
            }
            DataRef::DateTimeIso(text) => {
                self.push_text(text);
                CellKind::Date
            }
            DataRef::Error(error) => {
                self.text.extend_from_slice(error.to_string().as_bytes());
                CellKind::Error
            }
        };
        if crate::row::trim(&self.text[start..]).is_empty() {
            self.text.truncate(start);
            return Ok(());
        }
        let number = row.checked_add(1).ok_or(Problem::TooLarge("rows"))?;
        if self.rows.last().is_none_or(|last| last.number != number) {
            self.rows.push(SheetRow { number, first_cell: self.cells.len() });
        }
        self.cells.push(SheetCell { column, start, kind });
        if self.cells.len() > MOST_CELLS { Err(Problem::TooLarge("cells")) } else { Ok(()) }
    }

    fn push_text(&mut self, text: &str) -> CellKind {
        self.text.extend_from_slice(text.as_bytes());
        CellKind::Text
    }

    /// Rows may come in any order in a damaged or hand-made file; nearly always they come in theirs.
    fn sort(&mut self) {
        let in_order = self.rows.windows(2).all(|pair| pair[0].number < pair[1].number);
        let row_in_order = |row: usize| self.cells_of(row).windows(2).all(|pair| pair[0].column < pair[1].column);
        if in_order && (0..self.rows.len()).all(row_in_order) {
            return;
        }
        let mut cells: Vec<(u32, u32, CellKind, Vec<u8>)> = Vec::with_capacity(self.cells.len());
        for (index, row) in self.rows.iter().enumerate() {
            let first = row.first_cell;
            for offset in 0..self.cells_of(index).len() {
                let cell = &self.cells[first + offset];
                cells.push((row.number, cell.column, cell.kind, self.text_of(first + offset).to_vec()));
            }
        }
        cells.sort_by_key(|(row, column, ..)| (*row, *column));
        // A cell that is given twice: the first stands.
        cells.dedup_by_key(|(row, column, ..)| (*row, *column));
        (self.rows, self.cells, self.text) = (Vec::new(), Vec::new(), Vec::new());
        for (number, column, kind, text) in cells {
            if self.rows.last().is_none_or(|last| last.number != number) {
                self.rows.push(SheetRow { number, first_cell: self.cells.len() });
            }
            self.cells.push(SheetCell { column, start: self.text.len(), kind });
            self.text.extend_from_slice(&text);
        }
    }

    fn cells_of(&self, row: usize) -> &[SheetCell] {
        let end = self.rows.get(row + 1).map_or(self.cells.len(), |next| next.first_cell);
        &self.cells[self.rows[row].first_cell..end]
    }

    fn text_of(&self, cell: usize) -> &[u8] {
        let end = self.cells.get(cell + 1).map_or(self.text.len(), |next| next.start);
        &self.text[self.cells[cell].start..end]
    }

    /// The rows, from the first.
    pub(crate) fn rows(&self) -> SheetRows<'_> {
        SheetRows { sheet: self, next: 0, spans: Vec::new(), previous: 0 }
    }

    /// How many rows hold anything.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }
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
        let width = cells.last().map_or(0, |cell| cell.column as usize + 1);
        self.spans.clear();
        self.spans.resize(width, Span::default());
        let mut end = base;
        for (offset, cell) in cells.iter().enumerate() {
            end = cell.start + self.sheet.text_of(row.first_cell + offset).len();
            // A row's text is far below 4 GB: cells hold at most 32,767 characters, rows 16,384 cells.
            let narrow = |at: usize| u32::try_from(at - base).unwrap_or(u32::MAX);
            self.spans[cell.column as usize] = Span { start: narrow(cell.start), end: narrow(end), kind: cell.kind };
        }
        let skipped = row.number - self.previous - 1;
        self.previous = row.number;
        self.next += 1;
        let bytes = &self.sheet.text[base..end];
        Some(Row { number: row.number, skipped, counts_fields: false, misfit: None, spans: &self.spans, bytes })
    }
}

/// A date as `YYYY-MM-DD`, with the time where there is one; a duration as `h:mm:ss`.
fn date_text(moment: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if moment.is_duration() {
        return format!("{hour}:{minute:02}:{second:02}");
    }
    if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }
}

/// How many decimals a number format shows, where it limits them: `#,##0.00` two, `0` none, `General` not at all.
fn decimals_shown(format: &str) -> Option<u8> {
    let positive = format.split(';').next().unwrap_or(format);
    let mut shown = 0;
    let mut digits = false;
    let mut after_point = false;
    let mut characters = positive.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => while characters.next().is_some_and(|inside| inside != '"') {},
            '\\' | '_' | '*' => {
                characters.next();
            }
            '[' => while characters.next().is_some_and(|inside| inside != ']') {},
            '.' => after_point = true,
            '0' | '#' | '?' => {
                digits = true;
                shown = u8::saturating_add(shown, u8::from(after_point));
            }
            // Percent, scientific, fractions, General and dates: what is shown is not the number with fewer decimals.
            '%' | 'E' | 'e' | '/' | '@' => return None,
            'G' | 'y' | 'Y' | 'm' | 'd' | 'h' | 's' => return None,
            _ => {}
        }
    }
    digits.then_some(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_that_limit_decimals() {
        assert_eq!(decimals_shown("#,##0.00"), Some(2));
        assert_eq!(decimals_shown("0"), Some(0));
        assert_eq!(decimals_shown("#,##0.00 \"EUR 0.000\";[Red]-#,##0.00"), Some(2));
        assert_eq!(decimals_shown("_-* #,##0.00 €_-"), Some(2));
        for format in ["General", "0%", "0.00E+00", "# ?/?", "@", "dd/mm/yyyy"] {
            assert_eq!(decimals_shown(format), None, "{format}");
        }
    }

    #[test]
    fn cells_in_any_order_make_rows_in_order() {
        let mut sheet = Sheet::default();
        for (position, text) in [((5, 1), "e"), ((0, 2), "b"), ((0, 0), "a"), ((0, 2), "again")] {
            sheet.push(position, &DataRef::SharedString(text), None).unwrap();
        }
        sheet.sort();
        let mut rows = sheet.rows();
        let first = rows.next().unwrap();
        assert_eq!((first.number, first.skipped, first.len()), (1, 0, 3));
        assert_eq!((first.text(0), first.text(1), first.text(2)), ("a".into(), String::new(), "b".into()));
        let second = rows.next().unwrap();
        assert_eq!((second.number, second.skipped, second.text(1)), (6, 4, "e".into()));
        assert!(rows.next().is_none());
    }
}
