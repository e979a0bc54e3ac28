//! System packages: installed on Debian and Ubuntu, named elsewhere.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::steps::{self, step};

/// What the packages are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and showing the window.
    Run,
    /// That, and driving it under a virtual display.
    Test,
}

/// What the window is built with.
const BUILD: [&str; 4] = ["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "mold"];
/// What drives the window and the front end's pages.
const DRIVE: [&str; 4] = ["webkit2gtk-driver", "xvfb", "xauth", "chromium"];

/// Installs what is missing, or says what is needed where it can't.
pub(crate) fn install(purpose: Purpose) -> Result<(), String> {
    for program in ["cargo", "node", "npm"] {
        if !steps::is_there(program) {
            return Err(format!("{program} is needed and was not found: install Rust (rustup) and Node 20 or later"));
        }
    }
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if !Path::new("/etc/debian_version").exists() {
        crate::say(
            "Not a Debian or Ubuntu machine: WebKitGTK 4.1 with its headers must be installed to build the window.",
        );
        return Ok(());
    }
    let wanted = BUILD.iter().chain(if purpose == Purpose::Test { DRIVE.iter() } else { [].iter() });
    let missing: Vec<&str> = wanted.copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    step(&format!("system packages: {}", missing.join(", ")), || {
        steps::run(apt().arg("update").stdout(Stdio::null()))?;
        steps::run(apt().args(["install", "-y", "--no-install-recommends"]).args(&missing).stdout(Stdio::null()))
    })
    .map_err(|error| format!("{error}\nInstall them by hand: apt-get install {}", missing.join(" ")))
}

/// Whether dpkg has the package, or what provides it under another name (Ubuntu's chromium is a snap).
fn is_installed(package: &str) -> bool {
    let status =
        Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]).stderr(Stdio::null()).output();
    status.is_ok_and(|output| output.stdout == b"installed") || (package == "chromium" && steps::is_there("chromium"))
}

fn apt() -> Command {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    let mut command = Command::new(if is_root { "apt-get" } else { "sudo" });
    if !is_root {
        command.arg("apt-get");
    }
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
