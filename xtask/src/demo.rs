//! `cargo xtask run`: the sample extracts, reconciled, and the window on that case.

use std::path::Path;

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
        let mut reconcile = steps::command(root, &program("paritas"));
        reconcile.arg("reconcile").args(&pair).args([&profile, "--out", OUT]);
        let status = reconcile.status().map_err(|error| format!("paritas did not start: {error}"))?;
        // 1 says that something is open, as it should on extracts that disagree.
        if matches!(status.code(), Some(0 | 1)) { Ok(()) } else { Err(format!("paritas ended with {status}")) }
    })?;
    say(&format!("\nEvery output is in {OUT}/ (start with report.pdf, then findings.csv and differences.csv)."));

    if !has_display() {
        say("There is no display here, so the window stays closed. Where there is one, this command opens it.");
        return Ok(());
    }
    say("Opening the window on this case; close it to end this command.");
    let mut window = steps::command(root, &program("paritas-desktop"));
    steps::run(window.args(&pair).arg(&profile).args(["--case", &format!("{OUT}/case")]))
}

fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// A program of this workspace, as the dev profile built it.
pub(crate) fn program(name: &str) -> String {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    format!("{target}/debug/{name}{}", std::env::consts::EXE_SUFFIX)
}
