//! Lines cut at their places, one by one.

use super::{Cuts, is_content, is_inside_number};
use crate::cutting::first_line;
use crate::delimited::Split;
use crate::row::{CellKind, Misfit, Span, is_blank};

/// Cuts one line after another.
pub(crate) struct FixedSplitter {
    cuts: Cuts,
    spans: Vec<Span>,
    misfit: Option<Misfit>,
    /// Byte offsets of the line's characters, where it is not ASCII.
    offsets: Vec<usize>,
}

impl FixedSplitter {
    pub(crate) const fn new(cuts: Cuts) -> Self {
        Self { cuts, spans: Vec::new(), misfit: None, offsets: Vec::new() }
    }

    pub(crate) fn spans(&self) -> &[Span] {
        &self.spans
    }

    pub(crate) const fn misfit(&self) -> Option<Misfit> {
        self.misfit
    }

    pub(crate) fn split(&mut self, bytes: &[u8], ended: bool) -> Split {
        let Some((line, length)) = first_line(bytes, ended) else { return Split::Unfinished };
        self.cut(line);
        Split::Row { length, lines: 1 }
    }

    fn cut(&mut self, line: &[u8]) {
        self.spans.clear();
        self.offsets.clear();
        // The feed that begins a page on a printer takes no place.
        let fed = line.iter().take_while(|byte| **byte == 0x0c).count();
        let line = &line[fed..];
        // The text is UTF-8 by now, but for a file that changed while it was read.
        let text = std::str::from_utf8(line).unwrap_or_default();
        let ascii = line.is_ascii();
        if !ascii {
            self.offsets.extend(text.char_indices().map(|(at, _)| at));
        }
        let whole = if ascii { line.len() } else { self.offsets.len() };
        let filled = text.trim_end_matches(is_blank);
        let filled = if ascii { filled.len() } else { filled.chars().count() };
        let offset =
            |at: usize| if ascii { at.min(line.len()) } else { self.offsets.get(at).copied().unwrap_or(line.len()) };
        for field in &self.cuts.fields {
            self.spans.push(span(fed + offset(field.start), fed + offset(field.end)));
        }
        let end = self.cuts.end();
        let between = || {
            let fields = self.cuts.fields.windows(2).filter(|pair| pair[1].gutter);
            fields.map(|pair| (pair[0].end, pair[1].start)).find_map(|(from, to)| {
                // One character more on either side: a mark may stand inside a number.
                let first = from.saturating_sub(1);
                let around = text.get(offset(first)..offset(to + 1))?.chars();
                let mut three = (' ', ' ', ' ');
                let at = around.chain(std::iter::once(' ')).enumerate().find_map(|(index, next)| {
                    three = (three.1, three.2, next);
                    // The middle of the three is as many places from the left, counted from 1.
                    let at = first + index;
                    let stands = is_content(three.1) || is_inside_number(three.0, three.1, three.2);
                    (from < at && at <= to && stands).then_some(at)
                });
                at.and_then(|at| u32::try_from(at).ok())
            })
        };
        let inside = |field: &super::Field| field.flush && field.start < whole && whole < field.end;
        self.misfit = if filled == 0 {
            None
        } else if filled > end || whole < end && (self.cuts.full_length || self.cuts.fields.iter().any(inside)) {
            let narrow = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            Some(Misfit::Length { expected: narrow(end), found: narrow(if filled > end { filled } else { whole }) })
        } else {
            between().map(|at| Misfit::Between { at })
        };
        // What stands beyond the last column is shown with the rejected row.
        if filled > end {
            self.spans.push(span(fed + offset(end), fed + line.len()));
        }
    }
}

fn span(start: usize, end: usize) -> Span {
    // A line is at most as long as the longest row that is believed.
    let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span { start: narrow(start), end: narrow(end), kind: CellKind::Text }
}
