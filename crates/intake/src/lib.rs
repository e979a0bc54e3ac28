//! From the bytes of a file to pay lines, with everything that could not be used accounted for.
//!
//! bytes → encoding → dialect or sheet → table of cells → column roles → pay lines, rejected cells and a ledger. What
//! is not told by an [`ExtractProfile`] is detected; the complete profile is returned, and reading again with it gives
//! the same.

mod blanks;
mod chunked;
mod columns;
mod complete;
mod contained;
mod cutting;
mod date;
mod delimited;
mod dialect;
mod dictionary;
mod encoding;
mod error;
mod escaped;
mod extract;
mod file;
mod first_look;
mod first_rows;
mod fixed_width;
#[doc(hidden)]
pub mod fuzzing;
mod head;
mod header_rows;
mod headerless;
mod join;
mod kinds;
mod library;
mod lines;
mod notices;
mod number;
mod once;
mod page;
mod people;
mod period_name;
mod plan;
mod profile;
mod progress;
mod read;
mod role;
mod row;
mod rubriques;
mod shape;
mod side;
mod source;
mod survey;
mod text_table;
mod totals;
mod words;
mod workbook;

use std::ops::ControlFlow;
use std::path::Path;

pub use error::{IntakeError, Problem, Refusal};
pub use extract::{
    ColumnDescription, Confidence, Description, Detected, Detection, Example, Extract, FileKind, FileTotal, JoinIssue,
    JoinProblem, PeriodSource, RawRow, Understood,
};
pub use first_look::{FirstLook, first_look};
pub use library::{Recognised, SHIPPED_PROFILES, ShippedProfile, shipped_profile};
pub use profile::{
    Clock, ColumnProfile, ComponentProfile, Constant, DateOrder, DateProfile, DecimalMark, DeliveredTwice,
    ExtractProfile, FileFormat, FileProfile, Fingerprint, Layout, Mark, NumberProfile, ProfileKey, ReportRows, Stretch,
    WorkbookAmounts, Written,
};
pub use role::Role;
pub use side::{Sheets, SideInput, SideRequest, read_side};
pub use text_table::{TextRow, TextTable, read_crosswalk, read_table};

pub use workbook::{SecondReading, SheetInfo, SheetKind, UnlikeCell, Visibility};

use paritas_model::{Progress, Side};
use progress::Tick;

/// What to read, and what for.
#[derive(Debug, Clone, Copy)]
pub struct ReadRequest<'a> {
    /// The file.
    pub path: &'a Path,
    /// Which side it is.
    pub side: Side,
    /// How to read it; what it does not say is detected.
    pub profile: Option<&'a ExtractProfile>,
    /// What the reading is for.
    pub purpose: Purpose,
}

/// What a reading is for: decides which columns it can't do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// To show what is in the file: never refused for missing roles.
    Inspect,
    /// To match people: needs an employee identifier.
    Employees,
    /// To compare pay: needs an employee identifier and amounts.
    Pay,
    /// To compare pay as one of several extracts of a side: the amounts may stand in another.
    Part,
}

/// Hears how far the work is and may stop it.
pub type OnProgress<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// The sheets of a workbook, in its order; none for a text file.
///
/// Every sheet is read to its end to count its rows: for a large workbook this takes as long as reading it.
///
/// # Errors
/// [`IntakeError::Refused`] where the file can't be read, is no table, or is a workbook that is damaged or protected.
pub fn sheets(path: &Path) -> Result<Vec<SheetInfo>, IntakeError> {
    source::sheets(path)
}

/// Reads a sheet of a workbook a second time, with calamine, a reader that shares no code with ours but for what unpacks
/// the file, and compares every cell: a proof to an auditor that what was reconciled is what the workbook holds.
///
/// # Errors
/// [`IntakeError::Refused`] where the file is no workbook, can't be read, or can't be read by the second reader.
pub fn second_reading(path: &Path, sheet: &str) -> Result<SecondReading, IntakeError> {
    source::read_again(path, sheet)
}

/// Reads one extract.
///
/// # Errors
/// [`IntakeError::Refused`] where the file can't be read as asked, [`IntakeError::Cancelled`] where `on_progress` says
/// so. Single cells and rows that can't be understood are no errors: they stand in [`Extract::rejected`].
pub fn read_extract(request: &ReadRequest<'_>, on_progress: OnProgress<'_>) -> Result<Extract, IntakeError> {
    read::read(request, on_progress)
}
