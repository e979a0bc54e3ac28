//! The ways a text's bytes are cut into rows and fields: by a delimiter, by place, or by blanks.

use crate::delimited::{Dialect, Split, Splitter};
use crate::error::Problem;
use crate::fixed_width::{Cuts, FixedSplitter};
use crate::row::{Misfit, Span};

/// How a text is cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// By a character between fields.
    Delimited(Dialect),
    /// By position.
    Fixed(Cuts),
}

/// A cutter at work.
pub(crate) enum Cutting {
    Delimited(Splitter),
    Fixed(FixedSplitter),
}

impl Cutting {
    pub(crate) fn new(shape: &Shape) -> Self {
        match shape {
            Shape::Delimited(dialect) => Self::Delimited(Splitter::new(*dialect)),
            Shape::Fixed(cuts) => Self::Fixed(FixedSplitter::new(cuts.clone())),
        }
    }

    /// Finds the first row's fields.
    #[inline]
    pub(crate) fn split(&mut self, bytes: &[u8], ended: bool) -> Split {
        match self {
            Self::Delimited(splitter) => splitter.split(bytes, ended),
            Self::Fixed(splitter) => splitter.split(bytes, ended),
        }
    }

    /// Takes escapes out of the row that was split.
    #[inline]
    pub(crate) fn unescape(&mut self, row: &mut [u8]) {
        if let Self::Delimited(splitter) = self {
            splitter.unescape(row);
        }
    }

    /// The fields of the row that was split.
    #[inline]
    pub(crate) fn spans(&self) -> &[Span] {
        match self {
            Self::Delimited(splitter) => splitter.spans(),
            Self::Fixed(splitter) => splitter.spans(),
        }
    }

    /// What is wrong with the row that was split.
    pub(crate) const fn misfit(&self) -> Option<Misfit> {
        match self {
            Self::Delimited(_) => None,
            Self::Fixed(splitter) => splitter.misfit(),
        }
    }

    /// What a row that does not end means.
    pub(crate) const fn endless(&self) -> Problem {
        match self {
            Self::Delimited(_) => Problem::OpenQuote,
            Self::Fixed(_) => Problem::TooLarge("columns"),
        }
    }
}
