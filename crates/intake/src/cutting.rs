//! The ways a text's bytes are cut into rows and fields: by a delimiter, by place, by blanks, or not at all.

use std::sync::Arc;

use crate::blanks::BlanksSplitter;
use crate::delimited::{Dialect, Split, Splitter};
use crate::error::Problem;
use crate::escaped::EscapedSplitter;
use crate::fixed_width::{Cuts, FixedSplitter};
use crate::row::{Misfit, Span};
use crate::rubriques::Rubriques;

/// How a text is cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// By a character between fields; quotes inside fields are doubled.
    Delimited(Dialect),
    /// By a character between fields; special characters inside fields follow this one.
    Escaped(Dialect, u8),
    /// By position.
    Fixed(Cuts),
    /// By two blanks or more.
    Blanks,
    /// Not at all: each line is one rubrique.
    Rubriques(Arc<Rubriques>),
}

/// A cutter at work.
#[allow(clippy::large_enum_variant, reason = "there is one for a file, and the commonest is the large one")]
pub(crate) enum Cutting {
    Delimited(Splitter),
    Escaped(EscapedSplitter),
    Fixed(FixedSplitter),
    Blanks(BlanksSplitter),
}

impl Cutting {
    pub(crate) fn new(shape: &Shape) -> Self {
        match shape {
            Shape::Delimited(dialect) => Self::Delimited(Splitter::new(*dialect)),
            Shape::Escaped(dialect, escape) => Self::Escaped(EscapedSplitter::new(*dialect, *escape)),
            Shape::Fixed(cuts) => Self::Fixed(FixedSplitter::new(cuts.clone())),
            Shape::Blanks => Self::Blanks(BlanksSplitter::default()),
            // No text holds a NUL, so every line is one field.
            Shape::Rubriques(_) => Self::Delimited(Splitter::new(Dialect { delimiter: 0, quote: 0 })),
        }
    }

    /// Finds the first row's fields.
    #[inline]
    pub(crate) fn split(&mut self, bytes: &[u8], ended: bool) -> Split {
        match self {
            Self::Delimited(splitter) => splitter.split(bytes, ended),
            Self::Escaped(splitter) => splitter.split(bytes, ended),
            Self::Fixed(splitter) => splitter.split(bytes, ended),
            Self::Blanks(splitter) => splitter.split(bytes, ended),
        }
    }

    /// Takes escapes out of the row that was split.
    #[inline]
    pub(crate) fn unescape(&mut self, row: &mut [u8]) {
        match self {
            Self::Delimited(splitter) => splitter.unescape(row),
            Self::Escaped(splitter) => splitter.unescape(row),
            Self::Fixed(_) | Self::Blanks(_) => {}
        }
    }

    /// The fields of the row that was split.
    #[inline]
    pub(crate) fn spans(&self) -> &[Span] {
        match self {
            Self::Delimited(splitter) => splitter.spans(),
            Self::Escaped(splitter) => splitter.spans(),
            Self::Fixed(splitter) => splitter.spans(),
            Self::Blanks(splitter) => splitter.spans(),
        }
    }

    /// What is wrong with the row that was split.
    pub(crate) const fn misfit(&self) -> Option<Misfit> {
        match self {
            Self::Fixed(splitter) => splitter.misfit(),
            Self::Delimited(_) | Self::Escaped(_) | Self::Blanks(_) => None,
        }
    }

    /// What a row that does not end means.
    pub(crate) const fn endless(&self) -> Problem {
        match self {
            Self::Delimited(_) | Self::Escaped(_) => Problem::OpenQuote,
            Self::Fixed(_) | Self::Blanks(_) => Problem::TooLarge("columns"),
        }
    }
}

/// The first line without its end, and its length with it; `None` where the bytes end inside it.
pub(crate) fn first_line(bytes: &[u8], ended: bool) -> Option<(&[u8], usize)> {
    let Some(at) = bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
        return ended.then_some((bytes, bytes.len()));
    };
    if bytes[at] == b'\r' && at + 1 == bytes.len() && !ended {
        return None;
    }
    Some((&bytes[..at], if bytes[at..].starts_with(b"\r\n") { at + 2 } else { at + 1 }))
}

/// Splits a short text into rows of fields, for looking at its first lines. An open quote ends the list.
pub(crate) fn split_text(text: &[u8], shape: &Shape) -> Vec<Vec<String>> {
    let mut cutting = Cutting::new(shape);
    let mut rows = Vec::new();
    let mut bytes = text.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let Split::Row { length, .. } = cutting.split(&bytes[at..], true) else { break };
        let row = &mut bytes[at..at + length];
        cutting.unescape(row);
        let field = |span: &Span| crate::row::text(crate::row::trim(&row[span.start as usize..span.end as usize]));
        rows.push(cutting.spans().iter().map(field).collect());
        at += length;
    }
    rows
}
