//! Bad input: a sentence that says where and what to do, nothing half-written, and no panic.

use std::fs;
use std::path::{Path, PathBuf};

use paritas_fixtures::path;
use paritas_tests::program::{Run, reconcile};
use paritas_tests::table::Table;
use tempfile::TempDir;

/// The good other side: the two people that all bad files begin with.
const GOOD: &str = "\
employee_no,national_id,last_name,first_name,birth_date,period,component_code,amount
000101,85073003328,Peeters,Anke,1985-07-30,2026-03,1000,2850.00
000102,,Lefèvre,Benoît,1990-01-15,2026-03,1000,3120.55
";

/// A folder with a good migrated extract and room for results.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("migrated.csv"), GOOD).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, legacy: &Path) -> Run {
        reconcile(legacy, &self.path("migrated.csv"), &[], &self.path("out"))
    }

    /// Requires exit status 2, the file's name, something to do, and no output.
    fn refuses(&self, file: &Path) -> Run {
        self.is_refusal(file, self.run(file))
    }

    fn is_refusal(&self, file: &Path, run: Run) -> Run {
        let run = run.expect(2);
        let name = file.file_name().unwrap().to_str().unwrap();
        assert!(run.stderr.contains(name), "{name} is not named:\n{}", run.stderr);
        let sentences = run.stderr.lines().filter(|line| !line.trim().is_empty()).count();
        assert!(sentences >= 2, "{name}: no word of what to do:\n{}", run.stderr);
        assert!(run.stdout.trim().is_empty(), "{name}: {}", run.stdout);
        let written = fs::read_dir(self.path("out")).map_or(0, Iterator::count);
        assert_eq!(written, 0, "{name}: {written} files written");
        run
    }

    /// Runs a file whose bad cells or rows are rejected while the rest goes on, and gives the list of them.
    fn rejects(&self, file: &Path) -> Table {
        let _ = self.run(file).expect(1);
        Table::read(self.path("out").join("rejected.csv"))
    }
}

/// Requires one of the bad files to be refused, by a sentence that holds `word`.
fn refuses(file: &str, word: &str) {
    let run = Bench::new().refuses(&path("bad").join(file));
    assert!(run.stderr.to_lowercase().contains(word), "{file}: no {word:?} in\n{}", run.stderr);
}

#[test]
fn an_empty_file() {
    refuses("empty.csv", "empty");
}

#[test]
fn a_header_without_rows() {
    refuses("header_only.csv", "row");
}

#[test]
fn a_picture_under_the_name_of_a_workbook() {
    refuses("picture.xlsx", "workbook");
}

#[test]
fn bytes_that_are_no_text() {
    refuses("noise.csv", "text");
}

#[test]
fn a_password_protected_workbook() {
    refuses("protected.xlsx", "password");
}

#[test]
fn a_truncated_workbook() {
    refuses("truncated.xlsx", "workbook");
    let bytes = fs::read(path("hospital-60/migrated.xlsx")).unwrap();
    let bench = Bench::new();
    let file = bench.path("broken_off.xlsx");
    fs::write(&file, &bytes[..bytes.len() * 3 / 4]).unwrap();
    bench.refuses(&file);
}

#[test]
fn no_amount_column() {
    refuses("no_amount.csv", "amount");
}

#[test]
fn no_employee_column() {
    refuses("no_employee.csv", "employee");
}

#[test]
fn two_columns_of_one_name() {
    refuses("duplicate_headers.csv", "amount");
}

#[test]
fn a_directory() {
    let bench = Bench::new();
    fs::create_dir(bench.path("folder.csv")).unwrap();
    bench.refuses(&bench.path("folder.csv"));
}

#[test]
fn a_missing_file() {
    let bench = Bench::new();
    bench.refuses(&bench.path("missing.csv"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    use std::process::Command;

    let bench = Bench::new();
    let file = bench.path("closed.csv");
    fs::write(&file, GOOD).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&file).is_err() {
        bench.refuses(&file);
        return;
    }
    // The administrator may read everything, unless that power is given up first.
    let mut command = Command::new("setpriv");
    command.arg("--bounding-set=-dac_override,-dac_read_search").arg(paritas_tests::program::paritas_path());
    command.arg("reconcile").args([&file, &bench.path("migrated.csv")]).arg("--out").arg(bench.path("out"));
    bench.is_refusal(&file, Run::of(&mut command));
}

#[test]
fn an_amount_with_misplaced_marks_is_rejected_and_the_rest_goes_on() {
    let rejected = Bench::new().rejects(&path("bad/amount_grouping.csv"));
    let expected = [["legacy", "amount_grouping.csv", "4", "amount", "12,34,56"]];
    assert_eq!(rejected.cut(&["side", "file", "row", "column", "value"]), expected);
    assert!(rejected.column("reason").all(|reason| !reason.is_empty()));
}

#[test]
fn an_amount_beyond_range_is_rejected_and_the_rest_goes_on() {
    let rejected = Bench::new().rejects(&path("bad/amount_range.csv"));
    assert_eq!(rejected.cut(&["row", "value"]), [["4", "99999999999999999.99"]]);
}

#[test]
fn ragged_rows_are_never_silently_taken() {
    never_silently_taken("ragged.csv", &["3", "5"]);
}

#[test]
fn a_nul_byte_is_never_silently_taken() {
    never_silently_taken("nul.csv", &["3"]);
}

/// Where the rest can go on, the bad rows are listed; otherwise the file is refused.
fn never_silently_taken(name: &str, rows: &[&str]) {
    let (bench, file) = (Bench::new(), path("bad").join(name));
    if bench.run(&file).status == Some(2) {
        bench.refuses(&file);
        return;
    }
    let rejected = bench.rejects(&file);
    let listed: Vec<&str> = rejected.column("row").collect();
    for row in rows {
        assert!(listed.contains(row), "{name}: row {row} is not listed, only {listed:?}");
    }
}

#[test]
fn results_that_would_overwrite_an_input() {
    let bench = Bench::new();
    let legacy = bench.path("differences.csv");
    fs::write(&legacy, GOOD).unwrap();
    let run = reconcile(&legacy, &bench.path("migrated.csv"), &[], bench.folder.path()).expect(2);
    assert!(run.stderr.contains("differences.csv"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(&legacy).unwrap(), GOOD);
    assert_eq!(fs::read_dir(bench.folder.path()).unwrap().count(), 2);
}
