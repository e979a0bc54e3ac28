//! What the officer decided, and when: the journal of a case.
//!
//! A case's state is its inputs, its profiles and its journal. The journal is an append-only file of [`Entry`] lines;
//! [`fold`] turns them into a [`CaseState`], the same every time; nothing that follows from them is stored.
//!
//! What belongs here: entries, the fold, and the store that keeps entries ([`Journal`]). What does not: how a difference
//! was found. A decision knows its difference by its stable key alone.

mod entry;
mod error;
mod journal;
mod line;
mod state;

pub use entry::{Action, Choice, Decided, Entry, InputRef, Opened};
pub use error::{CaseError, io_reason};
pub use journal::{Journal, read};
pub use state::{CaseState, Decision, fold, last_decision};
