//! The committed files with something wrong: each is refused by name and place, or read with what is wrong named.

use std::collections::BTreeSet;

use paritas_fixtures::path;
use paritas_intake::{Extract, IntakeError, Purpose, ReadRequest, read_extract};
use paritas_model::Side;
use std::ops::ControlFlow;

use crate::reasons;

const REFUSED: [(&str, &str, Option<u32>); 10] = [
    ("duplicate_headers.csv", "fault-duplicate-header", Some(1)),
    ("empty.csv", "fault-empty-file", None),
    ("header_only.csv", "fault-header-only", Some(1)),
    ("no_amount.csv", "fault-no-amount-column", Some(1)),
    ("no_employee.csv", "fault-no-employee-column", Some(1)),
    ("noise.csv", "fault-not-a-table", None),
    ("nul.csv", "fault-nul-byte", Some(3)),
    ("picture.xlsx", "fault-not-a-table", None),
    ("protected.xlsx", "fault-password-protected", None),
    ("truncated.xlsx", "fault-damaged-workbook", None),
];

/// By file: the reasons of what was rejected, and the notices.
const READ: [(&str, &[&str], &[&str]); 5] = [
    ("amount_grouping.csv", &["reason-not-a-number"], &[]),
    ("amount_range.csv", &["reason-out-of-range"], &[]),
    ("formula_names.csv", &[], &["notice-risky-keys"]),
    ("formula_names_migrated.csv", &[], &["notice-risky-keys"]),
    ("ragged.csv", &["reason-field-count", "reason-field-count"], &[]),
];

fn read(name: &str) -> Result<Extract, IntakeError> {
    let path = path("bad").join(name);
    let request = ReadRequest { path: &path, side: Side::Legacy, profile: None, purpose: Purpose::Pay };
    read_extract(&request, &mut |_| ControlFlow::Continue(()))
}

#[test]
fn what_cannot_be_read_is_refused_by_name_and_place() {
    for (name, id, row) in REFUSED {
        let fault = read(name).unwrap_err().fault();
        assert_eq!(fault.message.id, id, "{name}");
        let place = fault.place.unwrap();
        assert!(place.file.ends_with(name), "{name}");
        assert_eq!(place.row, row, "{name}");
        assert!(fault.hint.is_some(), "{name}");
    }
}

#[test]
fn what_can_be_read_names_what_is_wrong() {
    for (name, rejected, notices) in READ {
        let extract = read(name).unwrap();
        assert_eq!(reasons(&extract), rejected, "{name}");
        let said: Vec<&str> = extract.messages.iter().map(|message| message.id.as_ref()).collect();
        assert_eq!(said, notices, "{name}");
        assert!(extract.ledger.rows.balances() && extract.ledger.cells.balances(), "{name}");
    }
}

#[test]
fn no_bad_file_is_left_out_here() {
    let files = std::fs::read_dir(path("bad")).unwrap();
    let files: BTreeSet<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let refused = REFUSED.iter().map(|(name, ..)| *name);
    let tested = refused.chain(READ.iter().map(|(name, ..)| *name)).map(str::to_owned).collect();
    assert_eq!(files, tested);
}
