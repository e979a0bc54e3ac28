//! Lines whose fields stand two blanks or more apart, as terminals print tables: `Peeters, Jan   1000   2.500,00`.
//!
//! A field that is blank itself leaves no trace: such a line has too few fields, and is rejected as one.

use crate::cutting::first_line;
use crate::delimited::Split;
use crate::row::{CellKind, Span};

/// Cuts one line after another.
#[derive(Default)]
pub(crate) struct BlanksSplitter {
    spans: Vec<Span>,
}

impl BlanksSplitter {
    pub(crate) fn spans(&self) -> &[Span] {
        &self.spans
    }

    pub(crate) fn split(&mut self, bytes: &[u8], ended: bool) -> Split {
        let Some((line, length)) = first_line(bytes, ended) else { return Split::Unfinished };
        self.cut(line);
        Split::Row { length, lines: 1 }
    }

    fn cut(&mut self, line: &[u8]) {
        self.spans.clear();
        let is_blank = |at: usize| line.get(at).is_none_or(|byte| matches!(byte, b' ' | b'\t'));
        let mut at = (0..line.len()).find(|at| !is_blank(*at)).unwrap_or(line.len());
        loop {
            let end = (at..line.len()).find(|at| is_blank(*at) && is_blank(at + 1)).unwrap_or(line.len());
            // A line is at most as long as the longest row that is believed.
            let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            self.spans.push(Span { start: narrow(at), end: narrow(end), kind: CellKind::Text });
            match (end..line.len()).find(|at| !is_blank(*at)) {
                Some(next) => at = next,
                None => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::cutting::{Shape, split_text};

    #[test]
    fn two_blanks_part_fields_and_one_does_not() {
        let rows = |text: &str| split_text(text.as_bytes(), &Shape::Blanks);
        assert_eq!(rows("a b  c   d\n  1  2\t\t3 \n"), [["a b", "c", "d"], ["1", "2", "3"]]);
        assert_eq!(rows("\n"), [[""]]);
        assert_eq!(rows("a  b\r\nc  d"), [["a", "b"], ["c", "d"]]);
    }
}
