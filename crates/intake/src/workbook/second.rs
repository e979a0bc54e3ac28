//! A workbook read a second time, by calamine, and compared cell by cell with what was read here.
//!
//! Two programs that share no code can hardly be wrong in the same way. calamine is not the first reader, because it
//! trusts what a file claims of its size; here it gets only what the first reader has found to be within bounds.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Cursor;

use calamine::{Cell, Data, DataRef, Ods, Reader, Xls, Xlsb, Xlsx};

use super::book::{Book, SheetKind};
use super::sheet::{Sheet, cell_name};
use super::{ods, serial, xls};
use crate::error::Problem;
use crate::extract::FileKind;
use crate::number::shortest_decimal;
use crate::row::{CellKind, trim};

/// How many cells that were read unlike are kept; all are counted.
const KEPT: usize = 20;

/// What two readers made of one sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecondReading {
    /// Cells that both read, and read alike.
    pub alike: u64,
    /// Cells that one reads differently, or does not see at all.
    pub unlike: u64,
    /// The first of those, in the order of the sheet.
    pub examples: Vec<UnlikeCell>,
    /// Cells without a value to compare: formulas that no program has worked out.
    pub valueless: u64,
}

/// A cell that was read in two ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlikeCell {
    /// Where: `B2`.
    pub cell: String,
    /// What was read here; nothing where the cell was taken for blank.
    pub first: String,
    /// What calamine read.
    pub second: String,
}

/// Rows times columns of all sheets that calamine, which keeps blank cells too, is given of an XLS or an ODS.
const AREA: u64 = 20_000_000;

/// Whether calamine can hold all sheets: of an XLS or an ODS it reads all, as wide and long as their furthest cells.
pub(super) fn fits(book: &mut dyn Book) -> Result<(), Problem> {
    let mut area = 0_u64;
    for index in 0..book.sheets().len() {
        if book.sheets()[index].kind != SheetKind::Chart {
            let (rows, columns) = book.read(index, usize::MAX)?.corner();
            area = area.saturating_add(u64::from(rows) * u64::from(columns));
        }
    }
    if area > AREA { Err(Problem::SecondReaderFailed) } else { Ok(()) }
}

/// Reads a sheet by calamine, and compares it with `first`.
pub(super) fn read(bytes: Vec<u8>, kind: FileKind, sheet: &str, first: &Sheet) -> Result<SecondReading, Problem> {
    let mut cells = cells(bytes, kind, sheet)?;
    let mut reading = SecondReading::default();
    let mut unlike: Vec<((u32, u32), String, String)> = Vec::new();
    for (at, kind, text) in first.cells() {
        let theirs = cells.remove(&at).unwrap_or(Data::Empty);
        if kind == CellKind::Uncalculated {
            reading.valueless += 1;
        } else if is_alike(kind, text, &theirs, first.from_1904) {
            reading.alike += 1;
        } else {
            unlike.push((at, String::from_utf8_lossy(text).into_owned(), shown(&theirs)));
        }
    }
    let unseen = cells.into_iter().filter(|(_, theirs)| !is_blank(theirs));
    unlike.extend(unseen.map(|(at, theirs)| (at, String::new(), shown(&theirs))));
    unlike.sort_unstable();
    reading.unlike = unlike.len() as u64;
    let kept = unlike.into_iter().take(KEPT);
    reading.examples = kept.map(|(at, first, second)| UnlikeCell { cell: cell_name(at), first, second }).collect();
    Ok(reading)
}

type Cells = HashMap<(u32, u32), Data>;

/// The cells that calamine sees. What goes wrong is said without its words, which may hold a piece of the file.
fn cells(bytes: Vec<u8>, kind: FileKind, sheet: &str) -> Result<Cells, Problem> {
    let failed = || Problem::SecondReaderFailed;
    let mut cells = HashMap::new();
    match kind {
        FileKind::Xlsx => {
            let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| failed())?;
            let mut stream = book.worksheet_cells_reader(sheet).map_err(|_| failed())?;
            streamed(|| stream.next_cell().map_err(|_| failed()), &mut cells)?;
        }
        FileKind::Xlsb => {
            let mut book = Xlsb::new(Cursor::new(bytes)).map_err(|_| failed())?;
            let mut stream = book.worksheet_cells_reader(sheet).map_err(|_| failed())?;
            streamed(|| stream.next_cell().map_err(|_| failed()), &mut cells)?;
        }
        FileKind::Xls => {
            let mut book = Xls::new(Cursor::new(xls::without_claims(bytes)?)).map_err(|_| failed())?;
            dense(&book.worksheet_range(sheet).map_err(|_| failed())?, &mut cells);
        }
        FileKind::Ods | FileKind::Delimited | FileKind::FixedWidth | FileKind::Rubriques => {
            let mut book = Ods::new(Cursor::new(bytes)).map_err(|_| failed())?;
            dense(&book.worksheet_range(sheet).map_err(|_| failed())?, &mut cells);
        }
    }
    Ok(cells)
}

/// Takes cells one by one until there is none.
fn streamed<'a>(
    mut next: impl FnMut() -> Result<Option<Cell<DataRef<'a>>>, Problem>,
    cells: &mut Cells,
) -> Result<(), Problem> {
    while let Some(cell) = next()? {
        cells.insert(cell.get_position(), cell.get_value().clone().into());
    }
    Ok(())
}

fn dense(range: &calamine::Range<Data>, cells: &mut Cells) {
    let Some((top, left)) = range.start() else { return };
    for (row, column, value) in range.used_cells() {
        // A sheet has at most a million rows.
        let offset = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        cells.insert((top.saturating_add(offset(row)), left.saturating_add(offset(column))), value.clone());
    }
}

fn is_blank(theirs: &Data) -> bool {
    match theirs {
        Data::Empty => true,
        Data::String(text) => trim(text.as_bytes()).is_empty(),
        _ => false,
    }
}

/// Whether both hold the same. How a number is shown is known here alone: a date, a code with its zeros.
fn is_alike(kind: CellKind, text: &[u8], theirs: &Data, from_1904: bool) -> bool {
    let text = String::from_utf8_lossy(text);
    match theirs {
        Data::Float(number) => is_number(kind, &text, *number, from_1904),
        Data::Int(number) => text == number.to_string(),
        Data::DateTime(moment) => is_number(kind, &text, moment.as_f64(), from_1904),
        Data::DateTimeIso(moment) => text == serial::of_iso(moment),
        Data::DurationIso(length) => ods::clock(length).is_some_and(|length| text == length),
        Data::String(theirs) => trim(theirs.as_bytes()) == trim(text.as_bytes()),
        Data::Bool(truth) => text == if *truth { "TRUE" } else { "FALSE" },
        Data::Error(error) => kind == CellKind::Error && text == error.to_string(),
        Data::Empty => false,
    }
}

fn is_number(kind: CellKind, text: &str, number: f64, from_1904: bool) -> bool {
    match kind {
        CellKind::Date => {
            let as_shown = [serial::moment(number, from_1904), serial::duration(number)];
            as_shown.into_iter().flatten().any(|shown| shown == text)
        }
        CellKind::Code => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            digits.trim_start_matches('0') == shortest_decimal(number).trim_start_matches('0')
        }
        CellKind::Error => text == "#NUM!" && !number.is_finite(),
        CellKind::Number { .. } | CellKind::Text | CellKind::Uncalculated => text == shortest_decimal(number),
    }
}

fn shown(theirs: &Data) -> String {
    let text: Cow<'_, str> = match theirs {
        Data::Float(number) => shortest_decimal(*number).into(),
        Data::DateTime(moment) => shortest_decimal(moment.as_f64()).into(),
        other => other.to_string().into(),
    };
    text.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::CellErrorType;

    const NUMBER: CellKind = CellKind::Number { shown: Some(0), percent: false };

    #[test]
    fn what_is_shown_of_a_number_does_not_make_it_another() {
        let alike = [
            (NUMBER, "434.99", Data::Float(434.99)),
            (NUMBER, "0.3", Data::Float(0.1 + 0.2)),
            (CellKind::Code, "004512", Data::Float(4512.0)),
            (CellKind::Code, "85.07.30-033.28", Data::Float(85_073_003_328.0)),
            (CellKind::Date, "2026-01-31", Data::Float(46053.0)),
            (CellKind::Date, "07:36:00", Data::Float(0.316_666_666_666_666_7)),
            (CellKind::Date, "2026-01-31", Data::DateTimeIso("2026-01-31T00:00:00".to_owned())),
            (CellKind::Date, "07:36:00", Data::DurationIso("PT07H36M00S".to_owned())),
            (CellKind::Text, "ONCO ", Data::String("ONCO".to_owned())),
            (CellKind::Text, "TRUE", Data::Bool(true)),
            (CellKind::Error, "#DIV/0!", Data::Error(CellErrorType::Div0)),
        ];
        for (kind, first, second) in alike {
            assert!(is_alike(kind, first.as_bytes(), &second, false), "{first} {second:?}");
        }
    }

    #[test]
    fn another_number_text_or_kind_is_unlike() {
        let unlike = [
            (NUMBER, "434.99", Data::Float(434.98)),
            (NUMBER, "434.99", Data::Float(-434.99)),
            (CellKind::Code, "004512", Data::Float(45120.0)),
            (CellKind::Date, "2026-01-31", Data::Float(46054.0)),
            (CellKind::Date, "2026-01-31", Data::DateTimeIso("2026-01-30".to_owned())),
            (CellKind::Text, "ONCO", Data::String("ONC0".to_owned())),
            (CellKind::Text, "12", Data::Empty),
            (CellKind::Text, "#DIV/0!", Data::Error(CellErrorType::Div0)),
            (CellKind::Error, "#N/A", Data::Error(CellErrorType::Div0)),
        ];
        for (kind, first, second) in unlike {
            assert!(!is_alike(kind, first.as_bytes(), &second, false), "{first} {second:?}");
        }
        // The same day has another number in the other system.
        assert!(is_alike(CellKind::Date, b"2026-01-31", &Data::Float(44591.0), true));
    }
}
