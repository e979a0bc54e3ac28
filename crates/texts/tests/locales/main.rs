//! The message files against each other, and against the sources that use them.

// The setting that allows it in tests does not see the functions that tests share.
#![allow(clippy::unwrap_used)]

mod agreement;
mod files;
mod sources;
mod vocabulary;
