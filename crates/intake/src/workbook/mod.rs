//! Workbooks: one sheet of an XLSX, XLSB, XLS or ODS file as rows of texts.
//!
//! The four formats are read here, cell by cell, rather than by a library that gives whole ranges: what is read is
//! bounded whatever a file claims of itself ([`limits`]), the number format of each cell is at hand for the amounts that
//! a profile wants as shown and for the codes that have their zeros from it, and a formula without a value, an error or
//! a merged range can be told from a blank.

mod book;
mod choose;
mod format;
mod limits;
mod ods;
mod ods_styles;
mod package;
mod plain_cells;
mod records;
mod relations;
mod second;
mod serial;
mod sheet;
mod strings;
mod xls;
mod xlsb;
mod xlsx;

use paritas_model::Place;

use crate::IntakeError;
use crate::contained::contained;
use crate::error::Problem;
use crate::extract::FileKind;

use book::Book;
pub use book::{SheetKind, Visibility};
pub(crate) use choose::Chosen;
use limits::Limits;
pub use second::{SecondReading, UnlikeCell};
pub(crate) use sheet::{Merged, SheetRows};

/// One sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetInfo {
    /// Its name: what `sheet` under `[file]` of an extract profile takes.
    pub name: String,
    /// Whether the workbook shows it.
    pub visibility: Visibility,
    /// What it is.
    pub kind: SheetKind,
    /// How many of its rows hold anything, the header and any preamble included.
    pub rows: u64,
    /// How many columns it has, up to the last that holds anything.
    pub columns: u32,
}

/// Reads one sheet: the one named, or the visible one that looks like an extract.
pub(crate) fn read_sheet(
    bytes: Vec<u8>,
    kind: FileKind,
    wanted: Option<&str>,
    place: &Place,
) -> Result<Chosen, IntakeError> {
    within(bytes, kind, place, |book| choose::choose(book, wanted))
}

/// All sheets of a workbook, each read to its end.
pub(crate) fn list_sheets(bytes: Vec<u8>, kind: FileKind, place: &Place) -> Result<Vec<SheetInfo>, IntakeError> {
    within(bytes, kind, place, |book| {
        let listed = book.sheets().to_vec();
        let mut infos = Vec::with_capacity(listed.len());
        for (index, sheet) in listed.into_iter().enumerate() {
            let (rows, columns) = if sheet.kind == SheetKind::Chart { (0, 0) } else { book.size(index)? };
            infos.push(SheetInfo { name: sheet.name, visibility: sheet.visibility, kind: sheet.kind, rows, columns });
        }
        Ok(infos)
    })
}

/// Reads a sheet twice, here and by another reader, and compares every cell.
pub(crate) fn read_twice(
    bytes: Vec<u8>,
    kind: FileKind,
    sheet: &str,
    place: &Place,
) -> Result<SecondReading, IntakeError> {
    // First here, within bounds: what is refused here is never given to the other.
    let first = within(bytes.clone(), kind, place, |book| {
        let chosen = choose::choose(book, Some(sheet))?;
        if matches!(kind, FileKind::Xls | FileKind::Ods) {
            second::fits(book)?;
        }
        Ok(chosen.sheet)
    })?;
    let second = contained(|| second::read(bytes, kind, sheet, &first));
    second.unwrap_or(Err(Problem::SecondReaderFailed)).map_err(|problem| problem.at(place.clone()))
}

fn within<T>(
    bytes: Vec<u8>,
    kind: FileKind,
    place: &Place,
    work: impl FnOnce(&mut dyn Book) -> Result<T, Problem>,
) -> Result<T, IntakeError> {
    let limits = Limits::of(bytes.len());
    // Archives and compound files are taken apart by others, and a damaged one may make them panic; the person gets a
    // sentence, not a crash.
    let done = contained(|| {
        let mut book: Box<dyn Book> = match kind {
            FileKind::Xlsx => Box::new(xlsx::Xlsx::open(bytes, limits)?),
            FileKind::Xlsb => Box::new(xlsb::Xlsb::open(bytes, limits)?),
            FileKind::Xls => Box::new(xls::Xls::open(bytes, limits)?),
            FileKind::Ods | FileKind::Delimited | FileKind::FixedWidth | FileKind::Rubriques => {
                Box::new(ods::Ods::open(bytes, limits)?)
            }
        };
        work(book.as_mut())
    });
    let done = done.unwrap_or_else(|| Err(Problem::DamagedWorkbook("unreadable structure".to_owned())));
    done.map_err(|problem| problem.at(place.clone()))
}
