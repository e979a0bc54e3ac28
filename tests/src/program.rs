//! The built programs, run as a user runs them.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a finished command said.
#[derive(Debug)]
pub struct Run {
    /// The exit status; `None` if a signal ended it.
    pub status: Option<i32>,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Run {
    /// Waits for a command to end.
    ///
    /// # Panics
    /// Where the command can't be started, or its program panicked: no input may bring it to that.
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap_or_else(|error| panic!("{command:?} did not start: {error}"));
        let Output { status, stdout, stderr } = output;
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program speaks UTF-8");
        let run = Self { status: status.code(), stdout: text(stdout), stderr: text(stderr) };
        assert!(!run.stderr.contains("panicked at"), "{command:?} panicked:\n{}", run.stderr);
        run
    }

    /// Requires an exit status.
    ///
    /// # Panics
    /// Where it ended otherwise.
    #[must_use]
    pub fn expect(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "standard error:\n{}", self.stderr);
        self
    }
}

/// Runs `paritas` with these arguments.
pub fn paritas<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Run {
    Run::of(Command::new(paritas_path()).args(arguments))
}

/// Reconciles a pair into a folder, with more options where given.
pub fn reconcile(legacy: &Path, migrated: &Path, options: &[(&str, &Path)], out: &Path) -> Run {
    let mut command = Command::new(paritas_path());
    command.arg("reconcile").arg(legacy).arg(migrated).arg("--out").arg(out);
    for (option, path) in options {
        command.arg(option).arg(path);
    }
    Run::of(&mut command)
}

/// The built `paritas`; the variable `PARITAS_BIN` may name another, an installed one for example.
pub fn paritas_path() -> PathBuf {
    env::var_os("PARITAS_BIN").map_or_else(|| built("paritas"), PathBuf::from)
}

/// A program of this workspace, beside the folder this test runs in (`target/debug/deps`).
///
/// # Panics
/// Where it was not built. `cargo test --workspace` builds it; `cargo test -p paritas-tests` alone does not.
pub fn built(name: &str) -> PathBuf {
    let own = env::current_exe().unwrap();
    let folder = own.parent().and_then(Path::parent).expect("tests run in target/<profile>/deps");
    let path = folder.join(format!("{name}{}", env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is missing: build it first, with `cargo build --workspace --bins`", path.display());
    path
}

/// The folder of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate stands in the workspace")
}
