//! Rows of delimited text, split as the bytes stream by.
//!
//! Why not the `csv` crate? It leaves out blank lines, whose number the ledger needs; it reads a quote that is never
//! closed to the end of the file without a word; and it copies every field, where here a row is spans into the buffer.

use crate::IntakeError;
use crate::cutting::{Cutting, Shape};
use crate::encoding::Decoded;
use crate::error::Problem;
use crate::row::{CellKind, Misfit, Row, Span};
use paritas_model::{Digest, Place};

/// The longest row that is believed: a longer one is a quote that was never closed.
const LONGEST_ROW: usize = 16 << 20;

/// What separates and encloses fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub(crate) delimiter: u8,
    pub(crate) quote: u8,
}

/// Bytes cut into rows as they come.
pub(crate) struct Cutter {
    cutting: Cutting,
    buffer: Vec<u8>,
    /// Where the next row begins in the buffer.
    next: usize,
    /// Whether no more bytes will come.
    ended: bool,
    /// The number of the next row.
    line: u32,
    /// Rows that were cut together, and their fields.
    ahead: Vec<CutRow>,
    ahead_spans: Vec<Span>,
}

/// A row that was cut, in the buffer.
struct CutRow {
    start: usize,
    end: usize,
    number: u32,
    misfit: Option<Misfit>,
    /// Where its fields end among those of all rows cut with it; they begin where those of the row before end.
    spans_end: usize,
}

/// How many rows are cut together.
pub(crate) const AHEAD: usize = 64;

/// Why rows are no longer cut together.
pub(crate) enum Stop {
    /// There are as many as are cut together.
    Full,
    /// The bytes that came hold no further whole row.
    Dry,
    /// A row does not end, or can't be numbered.
    Spoilt,
}

/// What the bytes that came hold next.
pub(crate) enum Cut {
    /// A whole row, to be taken.
    Row { length: usize, lines: u32 },
    /// Part of a row: more bytes are needed.
    More,
    /// Nothing: all rows were taken.
    End,
    /// A row that does not end.
    Endless,
}

impl Cutter {
    pub(crate) fn new(shape: &Shape) -> Self {
        Self {
            cutting: Cutting::new(shape),
            buffer: Vec::new(),
            next: 0,
            ended: false,
            line: 1,
            ahead: Vec::new(),
            ahead_spans: Vec::new(),
        }
    }

    /// Where further bytes are put, after those that are not cut yet.
    pub(crate) fn room(&mut self) -> &mut Vec<u8> {
        self.buffer.drain(..self.next);
        self.next = 0;
        &mut self.buffer
    }

    /// Says that no more bytes will come.
    pub(crate) fn end(&mut self) {
        self.ended = true;
    }

    /// Finds the next row, blank ones included.
    pub(crate) fn look(&mut self) -> Cut {
        let rest = &self.buffer[self.next..];
        if rest.is_empty() && self.ended {
            return Cut::End;
        }
        match self.cutting.split(rest, self.ended) {
            Split::Row { length, lines } => Cut::Row { length, lines },
            Split::Unfinished if self.ended || rest.len() > LONGEST_ROW => Cut::Endless,
            Split::Unfinished => Cut::More,
        }
    }

    /// Takes the row that was found; `None` where it can't be numbered any more.
    pub(crate) fn take(&mut self, length: usize, lines: u32) -> Option<Row<'_>> {
        let row = &mut self.buffer[self.next..self.next + length];
        self.cutting.unescape(row);
        let number = self.line;
        self.next += length;
        self.line = self.line.checked_add(lines)?;
        let bytes = &self.buffer[self.next - length..self.next];
        let misfit = self.cutting.misfit();
        Some(Row { number, skipped: 0, counts_fields: true, misfit, spans: self.cutting.spans(), bytes })
    }
}

/// Several rows together.
impl Cutter {
    /// Cuts as many rows as can be looked at together, in place of those cut before.
    pub(crate) fn cut_ahead(&mut self) -> Stop {
        self.ahead.clear();
        self.ahead_spans.clear();
        while self.ahead.len() < AHEAD {
            let (length, lines) = match self.look() {
                Cut::Row { length, lines } => (length, lines),
                Cut::More | Cut::End => return Stop::Dry,
                Cut::Endless => return Stop::Spoilt,
            };
            let (start, end, number) = (self.next, self.next + length, self.line);
            self.cutting.unescape(&mut self.buffer[start..end]);
            let Some(line) = number.checked_add(lines) else { return Stop::Spoilt };
            (self.next, self.line) = (end, line);
            self.ahead_spans.extend_from_slice(self.cutting.spans());
            let (misfit, spans_end) = (self.cutting.misfit(), self.ahead_spans.len());
            self.ahead.push(CutRow { start, end, number, misfit, spans_end });
        }
        Stop::Full
    }

    /// The rows that were cut together, in the room given for them.
    pub(crate) fn ahead<'a, 'b>(&'a self, room: &'b mut [Row<'a>; AHEAD]) -> &'b [Row<'a>] {
        let mut spans_start = 0;
        for (place, row) in room.iter_mut().zip(&self.ahead) {
            let spans = &self.ahead_spans[spans_start..row.spans_end];
            spans_start = row.spans_end;
            let bytes = &self.buffer[row.start..row.end];
            *place = Row { number: row.number, skipped: 0, counts_fields: true, misfit: row.misfit, spans, bytes };
        }
        &room[..self.ahead.len()]
    }
}

/// A stream of rows.
pub(crate) struct DelimitedRows {
    decoded: Decoded,
    place: Place,
    /// What the bytes must be, where they are compared.
    sha256: Option<Digest>,
    cutter: Cutter,
}

impl DelimitedRows {
    pub(crate) fn new(decoded: Decoded, shape: &Shape, place: Place) -> Self {
        Self { decoded, place, sha256: None, cutter: Cutter::new(shape) }
    }

    /// The same rows, refused at their end if the bytes were not those of this digest.
    pub(crate) fn expecting(self, sha256: Digest) -> Self {
        Self { decoded: self.decoded.with_digest(), sha256: Some(sha256), ..self }
    }

    /// How many bytes of the file were read.
    pub(crate) const fn position(&self) -> u64 {
        self.decoded.position()
    }

    /// The next row, blank ones included.
    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>, IntakeError> {
        let (length, lines) = loop {
            match self.cutter.look() {
                Cut::Row { length, lines } => break (length, lines),
                Cut::More => self.refill()?,
                Cut::End => return Ok(None),
                Cut::Endless => {
                    let place = Place { row: Some(self.cutter.line), ..self.place.clone() };
                    return Err(self.cutter.cutting.endless().at(place));
                }
            }
        };
        let row = self.cutter.take(length, lines);
        row.map(Some).ok_or_else(|| Problem::TooLarge("rows").at(self.place.clone()))
    }

    fn refill(&mut self) -> Result<(), IntakeError> {
        let more = self.decoded.fill(self.cutter.room());
        self.cutter.ended = !more.map_err(|error| crate::file::refusal_of(&error).at(self.place.clone()))?;
        if self.decoded.is_malformed() {
            return Err(self.undecodable());
        }
        if self.cutter.ended && self.sha256.is_some() && self.decoded.take_digest() != self.sha256.take() {
            return Err(Problem::Changed.at(self.place.clone()));
        }
        Ok(())
    }

    fn undecodable(&self) -> IntakeError {
        let mark = "\u{fffd}".as_bytes();
        let at = self.cutter.buffer.windows(mark.len()).position(|bytes| bytes == mark).unwrap_or(0);
        let lines = self.cutter.buffer[..at].iter().filter(|byte| **byte == b'\n').count();
        let row = self.cutter.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        let place = Place { row: Some(row), ..self.place.clone() };
        Problem::Undecodable(self.decoded.encoding()).at(place)
    }
}

/// What was found of a row.
pub(crate) enum Split {
    /// A whole row: its length with its line end, and how many lines it spans.
    Row { length: usize, lines: u32 },
    /// The bytes end inside the row.
    Unfinished,
}

/// Finds where one row's fields begin and end.
pub(crate) struct Splitter {
    dialect: Dialect,
    /// Which bytes end a field that is not quoted.
    ends: [bool; 256],
    spans: Vec<Span>,
    /// The spans that hold doubled quotes.
    escaped: Vec<usize>,
}

impl Splitter {
    pub(crate) fn new(dialect: Dialect) -> Self {
        let mut ends = [false; 256];
        for byte in [dialect.delimiter, b'\n', b'\r'] {
            ends[usize::from(byte)] = true;
        }
        Self { dialect, ends, spans: Vec::new(), escaped: Vec::new() }
    }

    pub(crate) fn split(&mut self, bytes: &[u8], ended: bool) -> Split {
        match self.split_plain(bytes) {
            Some(length) => Split::Row { length, lines: 1 },
            None => self.split_any(bytes, ended),
        }
    }

    /// The length of a row without quotes that ends well before the bytes do; `None` says nothing but "look closer".
    ///
    /// Nearly every row is such a one, and fields are short: looking at 32 bytes at once, and then only at those that
    /// mean something, is several times as fast as looking at them one by one.
    fn split_plain(&mut self, bytes: &[u8]) -> Option<usize> {
        const BLOCK: usize = 32;
        let Dialect { delimiter, quote } = self.dialect;
        self.spans.clear();
        self.escaped.clear();
        let mut start = 0;
        // The longest row that is split here, far below where a position in it would not fit its span.
        for (number, block) in bytes.chunks_exact(BLOCK).take(1 << 16).enumerate() {
            let mut marked = [0_u8; BLOCK];
            for (mark, byte) in marked.iter_mut().zip(block) {
                *mark = 0x80 * u8::from(*byte == delimiter || *byte == b'\n' || *byte == b'\r' || *byte == quote);
            }
            for (part, eight) in marked.as_chunks::<8>().0.iter().enumerate() {
                let mut word = u64::from_le_bytes(*eight);
                while word != 0 {
                    let at = number * BLOCK + part * 8 + (word.trailing_zeros() / 8) as usize;
                    word &= word - 1;
                    let byte = bytes[at];
                    if byte == delimiter {
                        self.push(start, at);
                        start = at + 1;
                    } else if byte == b'\n' {
                        self.push(start, at);
                        return Some(at + 1);
                    } else if byte == b'\r' && bytes.get(at + 1) == Some(&b'\n') {
                        self.push(start, at);
                        return Some(at + 2);
                    } else {
                        return None;
                    }
                }
            }
        }
        None
    }

    fn split_any(&mut self, bytes: &[u8], ended: bool) -> Split {
        self.spans.clear();
        self.escaped.clear();
        let mut lines = 1;
        let mut at = 0;
        loop {
            let quoted = bytes.get(at) == Some(&self.dialect.quote);
            let start = at;
            if quoted {
                match self.close_quote(bytes, at, ended, &mut lines) {
                    Some(after) => at = after,
                    None => return Split::Unfinished,
                }
            } else {
                at += self.field_length(&bytes[at..]);
            }
            if at == bytes.len() && !ended {
                return Split::Unfinished;
            }
            if !quoted {
                self.push(start, at);
            }
            match bytes.get(at) {
                Some(byte) if *byte == self.dialect.delimiter => at += 1,
                Some(b'\r') => {
                    if at + 1 == bytes.len() && !ended {
                        return Split::Unfinished;
                    }
                    let length = if bytes.get(at + 1) == Some(&b'\n') { at + 2 } else { at + 1 };
                    return Split::Row { length, lines };
                }
                Some(_) => return Split::Row { length: at + 1, lines },
                None => return Split::Row { length: at, lines },
            }
        }
    }

    pub(crate) fn spans(&self) -> &[Span] {
        &self.spans
    }

    fn field_length(&self, bytes: &[u8]) -> usize {
        bytes.iter().position(|byte| self.ends[usize::from(*byte)]).unwrap_or(bytes.len())
    }

    /// Reads a quoted field that opens at `open`; gives where it ends, what stands after the closing quote included.
    fn close_quote(&mut self, bytes: &[u8], open: usize, ended: bool, lines: &mut u32) -> Option<usize> {
        let start = open + 1;
        let mut at = start;
        let mut doubled = false;
        loop {
            let length = bytes[at..].iter().position(|byte| *byte == self.dialect.quote)?;
            let newlines = bytes[at..at + length].iter().filter(|byte| **byte == b'\n').count();
            *lines += u32::try_from(newlines).unwrap_or(u32::MAX / 2);
            at += length;
            match bytes.get(at + 1) {
                Some(next) if *next == self.dialect.quote => {
                    doubled = true;
                    at += 2;
                }
                Some(_) => break,
                None if ended => break,
                None => return None,
            }
        }
        let tail = self.field_length(&bytes[at + 1..]);
        let end = at + 1 + tail;
        if doubled || tail > 0 {
            self.escaped.push(self.spans.len());
            self.push(start, end);
        } else {
            self.push(start, at);
        }
        Some(end)
    }

    fn push(&mut self, start: usize, end: usize) {
        // A row is at most `LONGEST_ROW` and a chunk long.
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.spans.push(Span { start: narrow(start), end: narrow(end), kind: CellKind::Text });
    }

    /// Takes the doubling out of doubled quotes, in place; the row is whole now and is not split again.
    pub(crate) fn unescape(&mut self, row: &mut [u8]) {
        for index in &self.escaped {
            let span = &mut self.spans[*index];
            let (start, end) = (span.start as usize, span.end as usize);
            let (mut from, mut to) = (start, start);
            let mut open = true;
            while from < end {
                let byte = row[from];
                if open && byte == self.dialect.quote {
                    if from + 1 < end && row[from + 1] == byte {
                        from += 1;
                    } else {
                        open = false;
                        from += 1;
                        continue;
                    }
                }
                row[to] = byte;
                to += 1;
                from += 1;
            }
            span.end = u32::try_from(to).unwrap_or(span.end);
        }
    }
}

/// Gives the rows of a text one by one.
#[cfg(test)]
pub(crate) fn rows_for_test(text: &str, dialect: Dialect, mut on_row: impl FnMut(&Row<'_>)) {
    let mut splitter = Splitter::new(dialect);
    let mut bytes = text.as_bytes().to_vec();
    let (mut at, mut number) = (0, 1);
    while at < bytes.len() {
        let Split::Row { length, .. } = splitter.split(&bytes[at..], true) else { break };
        splitter.unescape(&mut bytes[at..at + length]);
        let row = &bytes[at..at + length];
        on_row(&Row { number, skipped: 0, counts_fields: true, misfit: None, spans: &splitter.spans, bytes: row });
        (at, number) = (at + length, number + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cutting::split_text;
    use proptest::prelude::*;

    proptest! {
        /// Rows of any length with anything in them, so that blocks end at every place.
        #[test]
        fn a_row_split_by_blocks_is_a_row_split_by_bytes(text in "[ab,;\"\r\n]{0,200}", delimiter in "[,;]") {
            let dialect = Dialect { delimiter: delimiter.as_bytes()[0], quote: b'"' };
            let (mut fast, mut slow) = (Splitter::new(dialect), Splitter::new(dialect));
            for at in 0..text.len() {
                let rest = &text.as_bytes()[at..];
                if let Some(length) = fast.split_plain(rest) {
                    let Split::Row { length: expected, lines } = slow.split_any(rest, false) else {
                        return Err(TestCaseError::fail("unfinished"));
                    };
                    prop_assert_eq!((length, 1), (expected, lines));
                    let spans = |splitter: &Splitter| {
                        splitter.spans.iter().map(|span| (span.start, span.end)).collect::<Vec<_>>()
                    };
                    prop_assert_eq!(spans(&fast), spans(&slow));
                }
            }
        }
    }

    const COMMA: Dialect = Dialect { delimiter: b',', quote: b'"' };

    fn rows(text: &str) -> Vec<Vec<String>> {
        split_text(text.as_bytes(), &Shape::Delimited(COMMA))
    }

    #[test]
    fn fields_rows_and_line_ends() {
        assert_eq!(rows("a,b\n1,2"), [["a", "b"], ["1", "2"]]);
        assert_eq!(rows("a,b\r\n1,2\r\n"), [["a", "b"], ["1", "2"]]);
        assert_eq!(rows("a,b\r1,2\r"), [["a", "b"], ["1", "2"]]);
        assert_eq!(rows("a\n\nb\n"), [["a"], [""], ["b"]]);
        assert_eq!(rows("a,\n"), [["a", ""]]);
        assert!(rows("").is_empty());
    }

    #[test]
    fn quotes_hold_delimiters_newlines_and_doubled_quotes() {
        assert_eq!(rows("\"a,b\",c\n"), [["a,b", "c"]]);
        assert_eq!(rows("\"a\nb\",c\n"), [["a\nb", "c"]]);
        assert_eq!(rows("\"a \"\"b\"\"\",c\n"), [["a \"b\"", "c"]]);
        assert_eq!(rows("\"\",c\n"), [["", "c"]]);
        assert_eq!(rows("\"\"\"\",c\n"), [["\"", "c"]]);
        assert_eq!(rows("\"a\"b,c\n"), [["ab", "c"]]);
        assert_eq!(rows("5\" pipe,c\n"), [["5\" pipe", "c"]]);
        assert_eq!(rows("\"a\""), [["a"]]);
    }

    #[test]
    fn an_open_quote_is_not_a_row() {
        assert_eq!(rows("a,b\n\"c,d\n"), [["a", "b"]]);
    }
}
