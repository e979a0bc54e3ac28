//! `cargo xtask test`: everything that must pass.
//!
//! All steps run even when one fails, so that one run tells everything; the last lines say which did.

use std::path::Path;
use std::process::Command;

use crate::packages::{self, Purpose};
use crate::steps::{self, step};
use crate::{front_end, say};

/// Runs every check; `--no-window` leaves out those that need a browser or a display.
pub(crate) fn run(root: &Path, arguments: &[String]) -> Result<(), String> {
    // The window is driven through WebKit's own driver, which exists on Linux only.
    let window = cfg!(target_os = "linux") && !arguments.iter().any(|argument| argument == "--no-window");
    packages::install(if window { Purpose::Test } else { Purpose::Run })?;
    front_end::install(root)?;
    // Not a check of its own: the desktop program embeds the pages, so nothing below can be built without them.
    front_end::build(root)?;

    let mut checks = Checks::default();
    checks.check("format", cargo(root, &["fmt", "--all", "--check"]));
    checks.check("front end: types and format", npm(root, &["run", "check"]));
    checks.check("front end: unit tests", npm(root, &["test"]));
    checks.check("clippy", cargo(root, &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]));
    // One build for the programs and the tests that start them, so that features are unified once.
    checks.check("build", cargo(root, &["build", "--workspace", "--all-targets"]));
    let mut tests = cargo(root, &["test", "--workspace", "--no-fail-fast"]);
    if window {
        tests.env("PARITAS_REQUIRE_WINDOW", "1");
    }
    checks.check("Rust tests, and the window end to end", tests);
    if window {
        checks.check("front end in a browser", npm(root, &["run", "e2e"]));
    }
    if steps::is_there("cargo-deny") {
        checks.check("licences and bans", cargo(root, &["deny", "--offline", "check", "licenses", "bans", "sources"]));
    } else {
        say("\ncargo-deny is not installed: licences are not checked here (the ban on network crates is, by a test).");
    }
    checks.conclude()
}

#[derive(Default)]
struct Checks {
    passed: usize,
    failed: Vec<String>,
}

impl Checks {
    fn check(&mut self, title: &str, mut command: Command) {
        match step(title, || steps::run(&mut command)) {
            Ok(()) => self.passed += 1,
            Err(error) => {
                say(&error);
                self.failed.push(title.to_owned());
            }
        }
    }

    fn conclude(self) -> Result<(), String> {
        say("");
        for title in &self.failed {
            say(&format!("FAILED: {title}"));
        }
        say(&format!("checks: {} passed, {} failed", self.passed, self.failed.len()));
        if self.failed.is_empty() { Ok(()) } else { Err("not everything passed".to_owned()) }
    }
}

fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let mut command = steps::command(root, "cargo");
    command.args(arguments);
    command
}

fn npm(root: &Path, arguments: &[&str]) -> Command {
    let mut command = steps::command(&root.join("ui"), "npm");
    command.args(arguments);
    command
}
