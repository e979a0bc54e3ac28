//! How much of a workbook is read before it is refused: bounds that hold whatever the file claims about itself.
//!
//! A workbook is compressed and refers to itself: 50 MB can unpack to 50 GB, and one text can stand in a million cells.
//! The bounds leave room for a hundred times a large payroll, and keep any file below 50 MB within 1 GiB and ten
//! seconds. They grow with the file, so that an honest large one is read.

use std::cell::Cell;
use std::io::Read;
use std::rc::Rc;

use super::sheet::Sheet;
use crate::error::Problem;

/// Cells that any file may hold. A pay line made of one takes some 50 bytes in the end.
const CELLS: u64 = 16_000_000;
/// Text that any file's cells may hold: a text that many cells share counts in each.
const TEXT: u64 = 192 << 20;
/// What any file may unpack to. A second or two to unpack, three or four more to read.
const UNPACKED: u64 = 1 << 30;
/// What one element or one text may take: a cell holds at most 32,767 characters.
const ELEMENT: u64 = 16 << 20;
/// Rows times columns, blank ones included: later passes look at each.
const AREA: u64 = 600_000_000;

/// The bounds for one file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) cells: usize,
    pub(super) text: usize,
    pub(super) area: u64,
    pub(super) unpacked: u64,
}

impl Limits {
    /// The bounds for a file of so many bytes. Packed, an honest cell takes two bytes and more, and an honest part
    /// shrinks to a fortieth at best.
    pub(super) fn of(bytes: usize) -> Self {
        let bytes = bytes as u64;
        let size = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        Self {
            cells: size(CELLS.max(bytes / 2)),
            text: size(TEXT.max(bytes.saturating_mul(4))),
            area: AREA,
            unpacked: UNPACKED.max(bytes.saturating_mul(40)),
        }
    }

    /// What is left beside a sheet that is kept.
    pub(super) const fn without(self, sheet: &Sheet) -> Self {
        let (cells, text) = sheet.weight();
        Self { cells: self.cells.saturating_sub(cells), text: self.text.saturating_sub(text), ..self }
    }

    #[cfg(test)]
    pub(super) const fn unbounded() -> Self {
        Self { cells: usize::MAX, text: usize::MAX, area: u64::MAX, unpacked: u64::MAX }
    }
}

/// What is left of the bytes that a file may unpack to, counted over all its parts.
#[derive(Clone)]
pub(super) struct Budget(Rc<Left>);

struct Left {
    unpacked: Cell<u64>,
    element: Cell<u64>,
    spent: Cell<bool>,
}

impl Budget {
    pub(super) fn new(limits: Limits) -> Self {
        let left = Left { unpacked: Cell::new(limits.unpacked), element: Cell::new(ELEMENT), spent: Cell::new(false) };
        Self(Rc::new(left))
    }

    /// The file is read once more.
    pub(super) fn renew(&self, limits: Limits) {
        self.0.unpacked.set(limits.unpacked);
    }

    /// A new element or text begins.
    pub(super) fn next_element(&self) {
        self.0.element.set(ELEMENT);
    }

    /// What an error of reading means: too much, if that is why reading was stopped.
    pub(super) fn problem(&self, detail: impl std::fmt::Display) -> Problem {
        if self.0.spent.get() { Problem::TooLarge("unpacked") } else { Problem::DamagedWorkbook(detail.to_string()) }
    }
}

/// A stream that ends with an error where its budget does.
pub(super) struct Metered<R> {
    stream: R,
    budget: Budget,
}

impl<R> Metered<R> {
    pub(super) const fn new(stream: R, budget: Budget) -> Self {
        Self { stream, budget }
    }
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.stream.read(buffer)?;
        let left = &self.budget.0;
        let take = |cell: &Cell<u64>| match cell.get().checked_sub(count as u64) {
            Some(rest) => cell.set(rest),
            None => left.spent.set(true),
        };
        take(&left.unpacked);
        take(&left.element);
        if left.spent.get() { Err(std::io::Error::other("more than is read of any file")) } else { Ok(count) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_without_end_ends() {
        let budget = Budget::new(Limits::of(100));
        let mut stream = Metered::new(std::io::repeat(b' '), budget.clone());
        let mut buffer = vec![0; 1 << 20];
        let mut whole = 0_u64;
        while let Ok(count) = stream.read(&mut buffer) {
            whole += count as u64;
            budget.next_element();
        }
        assert!(whole <= UNPACKED, "{whole}");
        assert_eq!(budget.problem("x"), Problem::TooLarge("unpacked"));
    }

    #[test]
    fn an_element_without_end_ends_sooner() {
        let budget = Budget::new(Limits::of(100));
        let stream = &mut Metered::new(std::io::repeat(b' '), budget);
        assert!(std::io::copy(stream, &mut std::io::sink()).is_err());
        assert!(stream.budget.0.unpacked.get() > UNPACKED - 2 * ELEMENT);
    }
}
