//! Extracts as people export them, read whole.

#![allow(clippy::unwrap_used, unreachable_pub, missing_docs, reason = "a test that fails stops")]

mod any_text;
mod bad_input;
mod columns;
mod corpus;
mod crafted;
mod dates;
mod delimiters;
mod dialects;
mod encodings;
mod fixed_width;
mod fixtures;
mod headers;
mod kinds;
mod library;
mod mutated;
mod numbers;
mod pages;
mod people;
mod profiles;
mod promises;
mod report_rows;
mod rows;
mod rubriques;
mod second_reader;
mod several;
mod shuffled;
mod workbooks;

use std::ops::ControlFlow;
use std::path::PathBuf;

use paritas_intake::{Extract, ExtractProfile, IntakeError, Purpose, ReadRequest, read_extract};
use paritas_model::{Amount, Fault, Side};
use tempfile::TempDir;

/// A file in a folder of its own, gone when dropped.
pub struct Sample {
    _folder: TempDir,
    pub path: PathBuf,
}

/// Writes a file.
pub fn sample(name: &str, bytes: impl AsRef<[u8]>) -> Sample {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    Sample { _folder: folder, path }
}

/// Reads a file for a purpose, by a profile in TOML where there is one.
pub fn read_as(sample: &Sample, purpose: Purpose, profile: &str) -> Result<Extract, IntakeError> {
    let profile = ExtractProfile::from_toml(&format!("version = 1\n{profile}"), "profile.toml").unwrap();
    let request = ReadRequest { path: &sample.path, side: Side::Legacy, profile: Some(&profile), purpose };
    read_extract(&request, &mut |_| ControlFlow::Continue(()))
}

/// Reads a text for its pay.
pub fn pay(text: &str) -> Extract {
    pay_with(text, "")
}

/// Reads a text for its pay by a profile.
pub fn pay_with(text: &str, profile: &str) -> Extract {
    let extract = read_as(&sample("extract.csv", text), Purpose::Pay, profile).unwrap();
    assert!(extract.ledger.rows.balances() && extract.ledger.cells.balances(), "{:?}", extract.ledger);
    extract
}

/// Reads a file for its pay, and again by the complete profile that the reading returned: the same comes out.
pub fn read_again(sample: &Sample) -> Extract {
    read_again_with(sample, "")
}

/// The same, the first time by a profile.
pub fn read_again_with(sample: &Sample, profile: &str) -> Extract {
    let first = read_as(sample, Purpose::Pay, profile).unwrap();
    let written = first.profiles[0].to_toml();
    let profile = ExtractProfile::from_toml(&written, "p").unwrap_or_else(|error| panic!("{error}\n{written}"));
    let request =
        ReadRequest { path: &sample.path, side: Side::Legacy, profile: Some(&profile), purpose: Purpose::Pay };
    let again =
        read_extract(&request, &mut |_| ControlFlow::Continue(())).unwrap_or_else(|error| panic!("{error}\n{written}"));
    assert_eq!(again.pay, first.pay, "{written}");
    assert_eq!(again.rejected, first.rejected, "{written}");
    assert_eq!(again.ledger, first.ledger, "{written}");
    assert_eq!(again.file_totals, first.file_totals);
    assert_eq!(again.messages, first.messages);
    assert_eq!(again.profiles[0].to_toml(), written);
    assert!(first.ledger.rows.balances() && first.ledger.cells.balances(), "{:?}", first.ledger);
    first
}

/// The fault of reading a text for its pay.
pub fn fault(bytes: impl AsRef<[u8]>) -> Fault {
    fault_with(bytes, "")
}

/// The fault of reading a text for its pay by a profile.
pub fn fault_with(bytes: impl AsRef<[u8]>, profile: &str) -> Fault {
    let fault = read_as(&sample("extract.csv", bytes), Purpose::Pay, profile).unwrap_err().fault();
    assert!(fault.place.is_some() && fault.hint.is_some(), "{fault:?}");
    fault
}

/// The lines as `employee contract period component measure value`, sorted.
pub fn lines(extract: &Extract) -> Vec<String> {
    let pay = &extract.pay;
    let line = |index: usize| {
        let contract = &pay.contracts[pay.lines.contract[index] as usize];
        let employee = &pay.employees[contract.employee as usize].number;
        let component = &pay.components[pay.lines.component[index] as usize].code;
        let period = pay.lines.period[index];
        let measure = pay.lines.measure[index].as_str();
        format!("{employee} [{}] {period} {component} {measure} {}", contract.number, pay.lines.amount(index))
    };
    let mut lines: Vec<String> = (0..pay.lines.len()).map(line).collect();
    lines.sort();
    lines
}

/// The values, in order of the file.
pub fn values(extract: &Extract) -> Vec<String> {
    extract.pay.lines.value.iter().map(|value| Amount::from_millionths(*value).to_string()).collect()
}

/// The reasons of the rejected cells, in order.
pub fn reasons(extract: &Extract) -> Vec<&str> {
    extract.rejected.iter().map(|cell| cell.reason.id.as_ref()).collect()
}

/// The role of every column, in order.
pub fn roles(extract: &Extract) -> Vec<&str> {
    extract.descriptions[0].columns.iter().map(|column| column.role.as_str()).collect()
}
