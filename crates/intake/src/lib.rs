//! From the bytes of a file to pay lines, with everything that could not be used accounted for.
//!
//! bytes → encoding → dialect or sheet → table of cells → column roles → pay lines, rejected cells and a ledger. What
//! is not told by an [`ExtractProfile`] is detected; the complete profile is returned, and reading again with it gives
//! the same.

mod error;
mod extract;
mod profile;
mod role;

use std::ops::ControlFlow;
use std::path::Path;

pub use error::{IntakeError, Problem, Refusal};
pub use extract::{ColumnDescription, Confidence, Description, Extract, FileKind, FileTotal, PeriodSource};
pub use profile::{
    ColumnProfile, DateOrder, DateProfile, DecimalMark, ExtractProfile, FileProfile, Layout, NumberProfile,
    WorkbookAmounts,
};
pub use role::Role;

use paritas_model::{Crosswalk, Progress, Side};

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
}

/// Hears how far the work is and may stop it.
pub type OnProgress<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// Reads one extract.
///
/// # Errors
/// [`IntakeError::Refused`] where the file can't be read as asked, [`IntakeError::Cancelled`] where `on_progress` says
/// so. Single cells and rows that can't be understood are no errors: they stand in [`Extract::rejected`].
pub fn read_extract(request: &ReadRequest<'_>, on_progress: OnProgress<'_>) -> Result<Extract, IntakeError> {
    let _ = (request, on_progress);
    Err(IntakeError::Cancelled)
}

/// Reads which legacy employee number is which migrated one: CSV or workbook, two columns.
///
/// # Errors
/// As [`read_extract`], and [`Problem::CrosswalkColumns`] where the two columns can't be told.
pub fn read_crosswalk(path: &Path) -> Result<Crosswalk, IntakeError> {
    let _ = path;
    Err(IntakeError::Cancelled)
}

/// Reads a file of our own making back: the first row is the header.
///
/// # Errors
/// As [`read_extract`].
pub fn read_table(path: &Path) -> Result<TextTable, IntakeError> {
    let _ = path;
    Err(IntakeError::Cancelled)
}

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
    /// The cells; as many as there are headers.
    pub cells: Vec<String>,
}

impl TextTable {
    /// The index of the column with this header.
    pub fn column(&self, header: &str) -> Option<usize> {
        self.headers.iter().position(|one| one == header)
    }
}
