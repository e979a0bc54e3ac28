#![no_main]

use std::sync::LazyLock;

/// The reader takes files: one, written over and over.
static FOLDER: LazyLock<tempfile::TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder for one file"));

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let path = FOLDER.path().join("extract.csv");
    std::fs::write(&path, bytes).expect("room for one file");
    paritas_intake::fuzzing::file(&path);
});
