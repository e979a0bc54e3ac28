//! Everything a person reads, in Dutch, French, English and German.
//!
//! The other crates say what happened as a [`Message`](paritas_model::Message): an identifier and its parts. Here it
//! becomes a sentence. The sentences stand in `locales/<language>/<area>.ftl` (Fluent), are embedded in the program and
//! parsed once per [`Texts`]; amounts, counts and dates are written the way each language writes them.
//!
//! **Figures.** A negative number carries the true minus sign (U+2212): it is as wide as a digit, so that columns stay
//! aligned, it is not overlooked as a hyphen is, and a line never breaks after it. What the program *writes for
//! machines* (CSV, JSON, TOML) does not come through here and keeps the plain `-`.
//!
//! **Text of others is text.** Names and cells go into sentences as they are; Fluent never interprets a part. No
//! Unicode isolation marks are put around parts: the sentences end up in files that others read.

mod embedded;
mod language;
mod numbers;
mod texts;
mod typed;

pub use language::{Language, UnknownLanguage};
pub use texts::{FaultText, Texts};
pub use typed::read_amount;
