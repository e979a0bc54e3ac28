//! What a terminal does to a program: closes its pipe, or interrupts it.

use std::process::{Command, Stdio};

use paritas_fixtures::path as fixture;

fn paritas() -> Command {
    Command::new(env!("CARGO_BIN_EXE_paritas"))
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let file = fixture("hospital-60/legacy.csv");
    for arguments in [vec!["--help".as_ref()], vec!["inspect".as_ref(), file.as_os_str()]] {
        let mut child = paritas().args(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn an_interrupt_leaves_nothing_half_written() {
    let folder = tempfile::tempdir().unwrap();
    paritas_fixtures::bench::write_pair(folder.path(), 5_000, 1, paritas_fixtures::bench::Codes::Same).unwrap();
    let out = folder.path().join("out");
    let mut command = paritas();
    command.arg("reconcile").args([folder.path().join("legacy.csv"), folder.path().join("migrated.csv")]);
    let child = command.arg("--out").arg(&out).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(200));
    let interrupted = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(interrupted.success());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Stopped"), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!out.exists());
}
