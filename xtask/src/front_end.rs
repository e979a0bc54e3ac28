//! The front end's packages and its built pages, made only when something they are made of has changed.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::steps::{self, step};

/// What the pages are made of.
const SOURCES: [&str; 7] = [
    "ui/src",
    "ui/index.html",
    "ui/package.json",
    "ui/package-lock.json",
    "ui/vite.config.ts",
    "ui/svelte.config.js",
    "crates/texts/locales",
];

/// Installs the packages of `package-lock.json`, unless they are there.
pub(crate) fn install(root: &Path) -> Result<(), String> {
    let lock = newest(&root.join("ui/package-lock.json"));
    if newest(&root.join("ui/node_modules/.package-lock.json")) >= lock && lock.is_some() {
        return Ok(());
    }
    step("front-end packages", || {
        steps::run(steps::command(&root.join("ui"), "npm").args(["ci", "--no-audit", "--no-fund"]))
    })
}

/// Builds the pages into `ui/dist`, unless they are newer than all they are made of.
pub(crate) fn build(root: &Path) -> Result<(), String> {
    install(root)?;
    let built = newest(&root.join("ui/dist/index.html"));
    let changed = SOURCES.iter().filter_map(|source| newest(&root.join(source))).max();
    if built.is_some() && built >= changed {
        return Ok(());
    }
    step("front end", || steps::run(steps::command(&root.join("ui"), "npm").args(["run", "build"])))
}

/// The time of the newest file at or below a path; `None` where there is nothing.
fn newest(path: &Path) -> Option<SystemTime> {
    let metadata = fs::metadata(path).ok()?;
    if metadata.is_dir() {
        fs::read_dir(path).ok()?.flatten().filter_map(|entry| newest(&entry.path())).max()
    } else {
        metadata.modified().ok()
    }
}
