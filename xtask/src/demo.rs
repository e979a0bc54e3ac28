//! `cargo xtask run`: the sample extracts, reconciled, and the window on that case.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::packages::{self, Purpose};
use crate::steps::{self, step};
use crate::{front_end, say};

const OUT: &str = "target/paritas-demo";
const SAMPLE: &str = "fixtures/hospital-1896";

/// Builds, reconciles, and opens the window where there is a display.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    packages::install(Purpose::Run)?;
    front_end::build(root)?;
    step("programs (the first build takes some minutes)", || {
        steps::run(steps::command(root, "cargo").args(["build", "--workspace", "--bins"]))
    })?;

    let pair = [format!("{SAMPLE}/legacy.csv"), format!("{SAMPLE}/migrated.csv")];
    let profile = format!("--case-profile={SAMPLE}/case.toml");
    step("the sample extracts of 1,896 employees", || {
        let mut reconcile = steps::command(root, &steps::built("debug", "paritas"));
        reconcile.arg("reconcile").args(&pair).args([&profile, "--out", OUT]);
        not_refused(&mut reconcile)
    })?;
    say(&format!("\nEvery output is in {OUT}/ (start with report.pdf, then findings.csv and differences.csv)."));

    let case = format!("{OUT}/case");
    step("a case to decide on", || open_case(root, &case, &pair, &profile))?;
    if !has_display() {
        say("There is no display here, so the window stays closed. Where there is one, this command opens it.");
        return Ok(());
    }
    say("Opening the window on this case; close it to end this command.");
    steps::run(steps::command(root, &steps::built("debug", "paritas-desktop")).args(["--case", &case]))
}

/// Keeps the case of an earlier run with its decisions, unless it can't be opened any more: then a new one is made.
fn open_case(root: &Path, case: &str, pair: &[String], profile: &str) -> Result<(), String> {
    let mut status = steps::command(root, &steps::built("debug", "paritas"));
    status.args(["case", "status", case]).stdout(Stdio::null()).stderr(Stdio::null());
    if not_refused(&mut status).is_ok() {
        return Ok(());
    }
    let folder = root.join(case);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let mut new = steps::command(root, &steps::built("debug", "paritas"));
    new.args(["case", "new", case]).args(pair).args([profile, "--by", "Demonstration"]).stdout(Stdio::null());
    not_refused(&mut new)
}

/// Runs `paritas` to its end: 0 and 1 are results (1 says that something is open, as it should on extracts that
/// disagree), anything else is a refusal.
fn not_refused(paritas: &mut Command) -> Result<(), String> {
    let status = paritas.status().map_err(|error| format!("paritas did not start: {error}"))?;
    if matches!(status.code(), Some(0 | 1)) { Ok(()) } else { Err(format!("paritas ended with {status}")) }
}

fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
