//! What the tests of the whole program need: the programs themselves, their files, and a driver of the window.
//!
//! The tests stand in `tests/program`. They know Paritas as its users do: by its commands, its files and its window, and by
//! no function of it.

#![allow(clippy::unwrap_used, reason = "only tests use this: a panic is how they report")]

pub mod program;
pub mod table;
#[cfg(target_os = "linux")]
pub mod window;
