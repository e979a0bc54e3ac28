//! A disk that is full while results are written.

#![cfg(target_os = "linux")]

use std::fs;
use std::process::Command;

use paritas_fixtures::path;
use paritas_tests::program::{Run, paritas_path};
use tempfile::TempDir;

/// A limit on the size of files makes a write fail as a full disk does, and needs no disk. The signal that comes with
/// it is ignored, so that the program sees the error.
const LIMITED: &str = r#"trap "" XFSZ; ulimit -f 1; exec "$@""#;

#[test]
fn a_full_disk_is_refused_and_leaves_nothing() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let mut command = Command::new("bash");
    command.args(["-c", LIMITED, "bash"]).arg(paritas_path()).arg("reconcile");
    command.args([path("hospital-60/legacy.csv"), path("hospital-60/migrated.csv")]).arg("--out").arg(&out);
    let run = Run::of(&mut command).expect(2);
    assert!(run.stderr.contains("out"), "it does not say where:\n{}", run.stderr);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let files = fs::read_dir(&out).map_or(0, Iterator::count);
    assert!(files == 0 && left.iter().all(|name| name == "out"), "left behind: {left:?}, {files} files in out");
}
