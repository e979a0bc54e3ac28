//! The program as its users run it: files in, files out, and the window.
#![allow(clippy::unwrap_used, reason = "a panic is how a test reports")]

mod careers;
mod disk_full;
mod formulas;
mod hospital;
mod hours;
mod hr_twin;
mod offline;
mod order;
mod people;
mod plain;
mod refused;
mod repeated;
mod several;
#[cfg(target_os = "linux")]
mod window;
mod workbooks;
