use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{Amount, Date, Factor, Period};

/// A sentence by its identifier and its parts; `paritas-texts` words it in a reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The identifier in the message files.
    pub id: Cow<'static, str>,
    /// The parts, by the names the wording uses.
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

impl Message {
    /// The message with this identifier and no parts.
    pub const fn new(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), args: Vec::new() }
    }

    /// Adds a part.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), value.into()));
        self
    }
}

/// A part of a sentence, still to be written the way the reader's language writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// A count; also chooses the plural.
    Count(i64),
    /// An amount, shown with at least two decimals.
    Amount(Amount),
    /// A fraction.
    Factor(Factor),
    /// A date.
    Date(Date),
    /// A pay period.
    Period(Period),
    /// Another sentence inside this one.
    Message(Box<Message>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

macro_rules! arg_from {
    ($($kind:ty => $variant:ident),*) => {$(
        impl From<$kind> for Arg {
            fn from(value: $kind) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}

arg_from!(i64 => Count, Amount => Amount, Factor => Factor, Date => Date, Period => Period);

macro_rules! count_from {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg {
            fn from(value: $kind) -> Self {
                // A count beyond 2^63 can't come from a file; the largest is still the truest thing to say.
                Self::Count(i64::try_from(value).unwrap_or(i64::MAX))
            }
        }
    )*};
}

count_from!(u16, u32, u64, usize);

/// Something that stopped the work, with where, and what to do about it.
///
/// `code` is also the identifier of its sentence in the message files (`fault-…`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What happened.
    pub message: Message,
    /// Where.
    pub place: Option<Place>,
    /// What to do.
    pub hint: Option<Message>,
}

impl Fault {
    /// A fault without a place or a hint.
    pub const fn new(message: Message) -> Self {
        Self { message, place: None, hint: None }
    }

    /// Adds where it happened.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }
}

/// Where something stands, for people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Place {
    /// The file, as the user named it.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The row, from 1.
    pub row: Option<u32>,
    /// The column: its header or its letter.
    pub column: Option<String>,
}

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), ..Self::default() }
    }
}
