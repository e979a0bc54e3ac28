//! The project's own tasks: `cargo xtask run | test | bench`.
//!
//! Only the standard library, so that the task runner itself is built in a second on a fresh machine. Every task does
//! its own set-up: system packages where it can install them, front-end packages, the built front end, the programs.

mod bench;
mod demo;
mod front_end;
mod measure;
mod packages;
mod steps;
mod tests;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask <task>

  run              build, reconcile the sample extracts, write every output to target/paritas-demo/,
                   and open the window on that case where there is a display
  test [--no-window]
                   everything that must pass: format, clippy, Rust tests, front-end checks and tests,
                   the window end to end under a virtual display
  bench [LINES …]  time Paritas on generated pairs beside DuckDB and polars (from PyPI, in target/bench/venv);
                   by default 114000 and 3600000 lines a side. 20000000 takes minutes and 4 GB of disk
  bench people [PEOPLE …]
                   time matching on people without any number; by default 6000, 60000 and 600000 a side
  setup            only install what the other tasks need";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = root();
    let result = match arguments.first().map(String::as_str) {
        Some("run") => demo::run(&root),
        Some("test") => tests::run(&root, &arguments[1..]),
        Some("bench") => bench::run(&root, &arguments[1..]),
        Some("setup") => packages::install(packages::Purpose::Test),
        Some("help" | "--help" | "-h") => {
            say(USAGE);
            return ExitCode::SUCCESS;
        }
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            complain(&message);
            ExitCode::FAILURE
        }
    }
}

/// The folder of the root manifest: the tasks work from wherever they are called.
fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// One line on standard output.
#[allow(clippy::print_stdout, reason = "this is a terminal program; the one place that prints")]
fn say(line: &str) {
    println!("{line}");
}

/// One line on standard error.
#[allow(clippy::print_stderr, reason = "this is a terminal program; the one place that complains")]
fn complain(line: &str) {
    eprintln!("{line}");
}
