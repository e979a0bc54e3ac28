//! Commands as they are typed, and all that they answer.
//!
//! Each transcript runs in a folder of its own that holds copies of the fixtures `plain-60`, `hospital-60`, `bad` and `intake/profiles`.
//! After a change of wording, write them anew with `TRYCMD=overwrite cargo test -p paritas-cli --test transcripts` and
//! read what changed.

#![allow(clippy::unwrap_used, reason = "helpers of tests; the exception for tests does not reach them")]

use std::fs;
use std::path::{Path, PathBuf};

use paritas_fixtures::path as fixture;

#[test]
fn commands_answer_as_written() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let folder = tempfile::tempdir().unwrap();
    let names: Vec<PathBuf> = fs::read_dir(&committed).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!names.is_empty());
    for transcript in &names {
        let copy = folder.path().join(transcript.file_name().unwrap());
        fs::copy(transcript, &copy).unwrap();
        for fixtures in ["plain-60", "hospital-60", "bad", "intake/profiles"] {
            copy_files(&fixture(fixtures), &copy.with_extension("in").join(fixtures));
        }
        fs::write(copy.with_extension("in").join("passphrase"), "een lange zin\n").unwrap();
    }
    trycmd::TestCases::new().case(folder.path().join("*.trycmd")).run();
    if std::env::var("TRYCMD").is_ok_and(|mode| mode == "overwrite") {
        for transcript in &names {
            fs::copy(folder.path().join(transcript.file_name().unwrap()), transcript).unwrap();
        }
    }
}

fn copy_files(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        if entry.path().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}
