//! The order of rows and columns means nothing: the same result, byte for byte, but for where each value stands.

use std::fs;
use std::path::{Path, PathBuf};

use paritas_fixtures::path;
use paritas_tests::program::reconcile;
use paritas_tests::table::Table;
use tempfile::TempDir;

/// Result files, each with the columns that say where a value stands.
const FILES: [(&str, &[&str]); 9] = [
    ("bridge.csv", &[]),
    ("differences.csv", &["legacy_rows", "migrated_rows"]),
    ("employees.csv", &[]),
    ("duplicates.csv", &[]),
    ("components.csv", &[]),
    ("findings.csv", &[]),
    ("rejected.csv", &["row", "column"]),
    ("control_totals.csv", &[]),
    ("corrections.csv", &[]),
];

fn results(legacy: &Path, migrated: &Path) -> TempDir {
    let out = TempDir::new().unwrap();
    let (profile, crosswalk) = (path("hospital-60/case.toml"), path("hospital-60/crosswalk.csv"));
    let options = [("--case-profile", profile.as_path()), ("--crosswalk", crosswalk.as_path())];
    let _ = reconcile(legacy, migrated, &options, out.path()).expect(1);
    out
}

/// A permutation of `0..count`, always the same one: multiplication by a number that shares no factor with `count`.
fn shuffled(count: usize) -> impl Iterator<Item = usize> {
    let factor = (count / 2 + 1..).find(|&factor| gcd(factor, count) == 1).unwrap();
    (0..count).map(move |index| (index * factor + 1) % count)
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// The migrated extract with its rows and its columns in another order.
fn shuffled_migrated(folder: &Path) -> PathBuf {
    let table = Table::read(path("hospital-60/migrated.csv"));
    let columns: Vec<usize> = shuffled(table.headers.len()).collect();
    let target = folder.join("migrated.csv");
    let mut writer = csv::Writer::from_path(&target).unwrap();
    writer.write_record(columns.iter().map(|&column| &table.headers[column])).unwrap();
    for row in shuffled(table.rows.len()) {
        writer.write_record(columns.iter().map(|&column| &table.rows[row][column])).unwrap();
    }
    writer.flush().unwrap();
    target
}

/// The legacy extract with its people in another order; preamble, header and totals stay where they are.
fn shuffled_legacy(folder: &Path) -> PathBuf {
    let bytes = fs::read(path("hospital-60/legacy.csv")).unwrap();
    let lines: Vec<&[u8]> = bytes.split_inclusive(|&byte| byte == b'\n').collect();
    let header = lines.iter().position(|line| line.starts_with(b"Personeelsnummer;")).unwrap();
    let totals = lines.iter().rposition(|line| line.starts_with(b"Totaal")).unwrap();
    let mut text = lines[..=header].concat();
    for person in shuffled(totals - header - 1) {
        text.extend_from_slice(lines[header + 1 + person]);
    }
    text.extend_from_slice(&lines[totals..].concat());
    let target = folder.join("legacy.csv");
    fs::write(&target, text).unwrap();
    target
}

#[test]
fn shuffled_extracts_give_the_same_results() {
    let folder = TempDir::new().unwrap();
    let (legacy, migrated) = (shuffled_legacy(folder.path()), shuffled_migrated(folder.path()));
    assert_ne!(fs::read(&legacy).unwrap(), fs::read(path("hospital-60/legacy.csv")).unwrap());
    let as_made = results(&path("hospital-60/legacy.csv"), &path("hospital-60/migrated.csv"));
    let shuffled = results(&legacy, &migrated);
    for (file, origins) in FILES {
        let (as_made, shuffled) = (as_made.path().join(file), shuffled.path().join(file));
        if origins.is_empty() {
            assert_eq!(fs::read_to_string(as_made).unwrap(), fs::read_to_string(shuffled).unwrap(), "{file}");
            continue;
        }
        let (as_made, shuffled) = (Table::read(as_made), Table::read(shuffled));
        let kept: Vec<&str> =
            as_made.headers.iter().map(String::as_str).filter(|name| !origins.contains(name)).collect();
        // Where the rows are sorted by origin, their order is one of origins too.
        let sorted = |table: &Table| {
            let mut rows = table.cut(&kept);
            if file == "rejected.csv" {
                rows.sort();
            }
            rows
        };
        assert_eq!(sorted(&as_made), sorted(&shuffled), "{file}");
    }
}

#[test]
fn the_permutation_is_one() {
    for count in [2, 14, 60, 97, 2000] {
        let mut seen: Vec<usize> = shuffled(count).collect();
        assert!(count == 2 || !seen.is_sorted());
        seen.sort_unstable();
        assert!(seen.into_iter().eq(0..count));
    }
}
