//! Rows of delimited text whose special characters are escaped by another, as databases dump them: `"a \"b\""`, `a\;b`.
//!
//! Apart from [`crate::delimited`], so that the usual way of writing, doubled quotes, pays nothing for this one.

use crate::delimited::{Dialect, Split};
use crate::row::{CellKind, Span};

/// Finds where one row's fields begin and end, character by character.
pub(crate) struct EscapedSplitter {
    dialect: Dialect,
    escape: u8,
    spans: Vec<Span>,
    /// The spans that hold escapes or quotes.
    marked: Vec<usize>,
}

impl EscapedSplitter {
    pub(crate) const fn new(dialect: Dialect, escape: u8) -> Self {
        Self { dialect, escape, spans: Vec::new(), marked: Vec::new() }
    }

    pub(crate) fn spans(&self) -> &[Span] {
        &self.spans
    }

    pub(crate) fn split(&mut self, bytes: &[u8], ended: bool) -> Split {
        self.spans.clear();
        self.marked.clear();
        let Dialect { delimiter, quote } = self.dialect;
        let (mut lines, mut start, mut at, mut quoted, mut marked) = (1, 0, 0, false, false);
        loop {
            let Some(byte) = bytes.get(at).copied() else {
                // A quote that is still open at the end of the file is one that was never closed.
                if !ended || quoted {
                    return Split::Unfinished;
                }
                // An escape at the very end escapes nothing.
                let end = at.min(bytes.len());
                self.push(start, end, marked);
                return Split::Row { length: end, lines };
            };
            if byte == self.escape {
                lines += u32::from(bytes.get(at + 1) == Some(&b'\n'));
                (marked, at) = (true, at + 2);
                continue;
            }
            if byte == quote && (quoted || at == start) {
                (quoted, marked, at) = (!quoted, true, at + 1);
                continue;
            }
            if quoted {
                lines += u32::from(byte == b'\n');
                at += 1;
                continue;
            }
            if byte == delimiter {
                self.push(start, at, marked);
                (at, marked) = (at + 1, false);
                start = at;
                continue;
            }
            if byte == b'\r' && at + 1 == bytes.len() && !ended {
                return Split::Unfinished;
            }
            if matches!(byte, b'\n' | b'\r') {
                self.push(start, at, marked);
                let length = if bytes[at..].starts_with(b"\r\n") { at + 2 } else { at + 1 };
                return Split::Row { length, lines };
            }
            at += 1;
        }
    }

    fn push(&mut self, start: usize, end: usize, marked: bool) {
        if marked {
            self.marked.push(self.spans.len());
        }
        // A row is at most as long as the longest that is believed.
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.spans.push(Span { start: narrow(start), end: narrow(end), kind: CellKind::Text });
    }

    /// Takes quotes and escapes out of the fields, in place; the row is whole now and is not split again.
    pub(crate) fn unescape(&mut self, row: &mut [u8]) {
        for index in &self.marked {
            let span = &mut self.spans[*index];
            let (start, end) = (span.start as usize, (span.end as usize).min(row.len()));
            let (mut from, mut to) = (start, start);
            let mut quoted = row.get(start) == Some(&self.dialect.quote);
            from += usize::from(quoted);
            while from < end {
                let byte = row[from];
                if byte == self.escape && from + 1 < end {
                    row[to] = match row[from + 1] {
                        b'n' => b'\n',
                        b't' => b'\t',
                        b'r' => b'\r',
                        other => other,
                    };
                    (from, to) = (from + 2, to + 1);
                    continue;
                }
                if quoted && byte == self.dialect.quote {
                    (quoted, from) = (false, from + 1);
                    continue;
                }
                row[to] = byte;
                (from, to) = (from + 1, to + 1);
            }
            span.end = u32::try_from(to).unwrap_or(span.end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cutting::{Shape, split_text};

    fn rows(text: &str) -> Vec<Vec<String>> {
        split_text(text.as_bytes(), &Shape::Escaped(Dialect { delimiter: b',', quote: b'"' }, b'\\'))
    }

    #[test]
    fn escapes_hold_quotes_delimiters_and_themselves() {
        assert_eq!(rows("\"a \\\"b\\\"\",c\n"), [["a \"b\"", "c"]]);
        assert_eq!(rows("a\\,b,c\n"), [["a,b", "c"]]);
        assert_eq!(rows("\"a,b\",\"c\\\\\"\n"), [["a,b", "c\\"]]);
        assert_eq!(rows("\"a\nb\",c\r\nd,e"), [vec!["a\nb", "c"], vec!["d", "e"]]);
        assert_eq!(rows("a\\nb,\"\"\n"), [["a\nb", ""]]);
        assert_eq!(rows("a,b\\"), [["a", "b\\"]]);
        assert_eq!(rows("\"open,c\n"), Vec::<Vec<String>>::new());
    }
}
