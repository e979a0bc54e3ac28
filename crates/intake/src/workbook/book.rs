//! What the four kinds of workbook have in common: sheets with a name, of which any can be read.

use std::sync::Arc;

use super::sheet::Sheet;
use crate::error::Problem;

/// An opened workbook.
pub(super) trait Book {
    /// The sheets, in the order of the workbook.
    fn sheets(&self) -> &[Listed];

    /// Reads a sheet, of a table's kind, until it has so many rows that hold anything.
    fn read(&mut self, index: usize, most_rows: usize) -> Result<Arc<Sheet>, Problem>;

    /// How many rows of a sheet hold anything, and how many columns they reach.
    fn size(&mut self, index: usize) -> Result<(u64, u32), Problem> {
        let sheet = self.read(index, usize::MAX)?;
        Ok((sheet.len() as u64, sheet.width()))
    }
}

/// What a workbook says of a sheet without its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) name: String,
    pub(super) visibility: Visibility,
    pub(super) kind: SheetKind,
}

/// Whether a workbook shows a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Visibility {
    /// Shown.
    Visible,
    /// Hidden; the menus offer to show it.
    Hidden,
    /// Hidden so that no menu offers to show it.
    VeryHidden,
}

/// What a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SheetKind {
    /// Cells.
    Table,
    /// Cells that a pivot table fills: sums of other cells.
    Pivot,
    /// A chart, a dialog or macros: no cells.
    Chart,
}
