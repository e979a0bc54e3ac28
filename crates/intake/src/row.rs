//! One row of cells, wherever it comes from.

use paritas_model::CompactString;

/// What kind of cell a text stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum CellKind {
    /// Text, in the writing of whoever exported it.
    #[default]
    Text,
    /// A workbook's number, written in plain notation; with the decimals its format shows, if that limits them.
    Number {
        /// How many decimals are shown.
        shown: Option<u8>,
        /// Whether it is shown times a hundred, with a percent sign.
        percent: bool,
    },
    /// A workbook's whole number, written as it is shown: with zeros in front, or marks between its digits.
    Code,
    /// A workbook's date, written `YYYY-MM-DD`, or a time.
    Date,
    /// A workbook's error value, such as `#N/A`.
    Error,
    /// A workbook's formula that no program has worked out.
    Uncalculated,
}

impl CellKind {
    /// Whether a cell of this kind says nothing, whatever its column is for.
    pub(crate) const fn is_broken(self) -> bool {
        matches!(self, Self::Error | Self::Uncalculated)
    }
}

/// Where a cell's text stands in its row's bytes.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) kind: CellKind,
}

/// What of a line does not fit a layout of fixed width or of rubriques.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// The line is longer or shorter than the layout, in characters.
    Length { expected: u32, found: u32 },
    /// Something stands between two columns, at this character from 1.
    Between { at: u32 },
    /// A line of rubriques is none: it stands beyond the last column.
    NoRubrique,
    /// A rubrique stands in a block with a line that can't be read, this one: what it says of the others is not known.
    SpoiltBlock { row: u32 },
    /// A rubrique that says something of all people after it; its row has no cells.
    AbovePeople,
    /// A rubrique that the profile has no column for; its code stands beyond the last column.
    UnreadRubrique,
}

/// One row of cells, as UTF-8.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    /// The row's number, from 1.
    pub(crate) number: u32,
    /// Blank rows before it that were not given.
    pub(crate) skipped: u32,
    /// Whether the number of cells is said by the row itself, as in text; a workbook's rows end at their last cell.
    pub(crate) counts_fields: bool,
    /// What of the row does not fit a layout of fixed width or of rubriques.
    pub(crate) misfit: Option<Misfit>,
    pub(crate) spans: &'a [Span],
    pub(crate) bytes: &'a [u8],
}

impl<'a> Row<'a> {
    /// No row: what stands where one is to be put.
    pub(crate) const NONE: Self =
        Self { number: 0, skipped: 0, counts_fields: false, misfit: None, spans: &[], bytes: &[] };

    /// How many cells the row has.
    pub(crate) fn len(&self) -> usize {
        self.spans.len()
    }

    /// The cell at `index`, without blanks around; empty beyond the row's end.
    pub(crate) fn cell(&self, index: usize) -> &'a [u8] {
        self.spans.get(index).map_or(&[], |span| trim(&self.bytes[span.start as usize..span.end as usize]))
    }

    /// All cells.
    pub(crate) fn cells(&self) -> impl ExactSizeIterator<Item = &'a [u8]> + Clone {
        let bytes = self.bytes;
        self.spans.iter().map(move |span| trim(&bytes[span.start as usize..span.end as usize]))
    }

    /// The kind of the cell at `index`.
    pub(crate) fn kind(&self, index: usize) -> CellKind {
        self.spans.get(index).map_or(CellKind::Text, |span| span.kind)
    }

    /// The cell at `index` as text.
    pub(crate) fn text(&self, index: usize) -> String {
        text(self.cell(index))
    }

    /// Whether no cell holds anything.
    pub(crate) fn is_blank(&self) -> bool {
        (0..self.len()).all(|index| self.cell(index).is_empty())
    }
}

/// A cell's bytes as text. They are UTF-8 already, but for a file that changed while it was read.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The same, for what is kept of every person.
pub(crate) fn compact(bytes: &[u8]) -> CompactString {
    CompactString::from_utf8_lossy(bytes)
}

/// Whether a character is one of the blanks around texts.
pub(crate) const fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\u{b}' | '\u{c}' | '\u{a0}' | '\u{202f}' | '\u{1a}')
}

/// A text without the blanks around it: spaces, tabs, line ends, the old end-of-file mark, and no-break spaces.
#[inline]
pub(crate) fn trim(bytes: &[u8]) -> &[u8] {
    // Every cell of every row comes by here, and nearly all begin and end with a letter or a digit.
    let solid = |byte: Option<&u8>| byte.is_some_and(|byte| (b'!'..=b'~').contains(byte));
    if solid(bytes.first()) && solid(bytes.last()) { bytes } else { trim_blanks(bytes) }
}

fn trim_blanks(bytes: &[u8]) -> &[u8] {
    let mut bytes = bytes;
    loop {
        let before = bytes.len();
        bytes = bytes.trim_ascii();
        for blank in [&b"\xc2\xa0"[..], b"\xe2\x80\xaf", b"\x1a"] {
            bytes = bytes.strip_prefix(blank).unwrap_or(bytes);
            bytes = bytes.strip_suffix(blank).unwrap_or(bytes);
        }
        if bytes.len() == before {
            return bytes;
        }
        if bytes.is_empty() {
            return bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_around_a_text_go_and_blanks_inside_stay() {
        assert_eq!(trim(b"  Jan  Peeters \t"), b"Jan  Peeters");
        assert_eq!(trim("\u{a0}\u{202f} 12 \u{a0}".as_bytes()), b"12");
        assert_eq!(trim(b"\x1a"), b"");
        assert_eq!(trim(b""), b"");
    }
}
