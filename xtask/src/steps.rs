//! Running other programs, step by step, with what they cost.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::say;

/// A command in the project's folder.
pub(crate) fn command(root: &Path, program: &str) -> Command {
    let mut command = Command::new(executable(program));
    command.current_dir(root);
    command
}

/// The name a program is started by: on Windows `npm` is a batch file and has to be named so.
fn executable(program: &str) -> String {
    if cfg!(windows) && program == "npm" { format!("{program}.cmd") } else { program.to_owned() }
}

/// A program of this workspace, as built under a profile (`debug` or `release`).
pub(crate) fn built(profile: &str, name: &str) -> String {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    format!("{target}/{profile}/{name}{}", std::env::consts::EXE_SUFFIX)
}

/// Runs a command to its end with its output shown; an error names it and its exit status.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("{} did not start: {error}", named(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", named(command))) }
}

/// Whether a program answers to `--version`.
pub(crate) fn is_there(program: &str) -> bool {
    Command::new(executable(program)).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// Shows a step's title, runs it, and shows what it took.
pub(crate) fn step<T>(title: &str, work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    say(&format!("\n── {title}"));
    let start = Instant::now();
    let result = work();
    say(&format!("   {} after {} s", if result.is_ok() { "done" } else { "failed" }, start.elapsed().as_secs()));
    result
}

fn named(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    format!("`{}`", words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" "))
}
