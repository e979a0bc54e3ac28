use paritas_intake::{Purpose, ReadRequest, read_extract};
use paritas_model::Side;
use std::ops::ControlFlow;

use crate::{fault, read_as, sample};

fn code(bytes: impl AsRef<[u8]>) -> String {
    fault(bytes).message.id.into_owned()
}

#[test]
fn a_file_of_which_nothing_can_be_read_takes_no_memory_for_it() {
    // Wrong in every row from the second thousand on, so that the first rows do not tell.
    let good = (0..2000).map(|row| format!("{row};a;1,50\n"));
    let bad = (0..200_100).map(|row| format!("{};a;1,5x{}\n", row % 9, row % 7));
    let text: String = std::iter::once("employee_no;code;amount\n".to_owned()).chain(good).chain(bad).collect();
    let fault = fault(&text);
    assert_eq!(fault.message.id, "fault-too-many-rejected");
    assert_eq!(fault.place.unwrap().row, Some(2002));
}

#[test]
fn files_that_hold_no_table() {
    assert_eq!(code(""), "fault-empty-file");
    assert_eq!(code(" \r\n \n"), "fault-empty-file");
    assert_eq!(code("\u{feff}"), "fault-empty-file");
    assert_eq!(code("employee,component,amount\n"), "fault-header-only");
    assert_eq!(code("employee,component,amount\n,,\n\n"), "fault-header-only");
    assert_eq!(code("employee,component,amount\nTotaal,,1\n"), "fault-header-only");
    assert_eq!(code(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "fault-not-a-table");
    assert_eq!(code("%PDF-1.7\n"), "fault-not-a-table");
    assert_eq!(code("<html><table></table></html>"), "fault-not-a-table");
    assert_eq!(code(b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"), "fault-not-a-table");
    let noise: Vec<u8> = (0..5000_u32).map(|index| (index.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    assert_eq!(code(noise), "fault-not-a-table");
    assert_eq!(code("1,12.50\n"), "fault-no-header");
}

#[test]
fn a_password_is_named_as_the_reason() {
    let mut container = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    container.resize(1024, 0);
    container.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    container.resize(4096, 0);
    assert_eq!(code(&container), "fault-password-protected");
    let mut document = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    document.resize(4096, 0);
    assert_eq!(code(&document), "fault-not-a-table");
}

#[test]
fn what_a_row_cannot_do_without() {
    let found = fault("employee_no,last_name,birth_date\n1,Peeters,1980-01-02\n");
    assert_eq!(found.message.id, "fault-no-amount-column");
    assert_eq!(found.place.unwrap().row, Some(1));
    assert_eq!(code("period,component_code,amount\n2026-03,1000,12.50\n"), "fault-no-employee-column");
    let sample = sample("a.csv", "period,component_code,amount\n2026-03,1000,12.50\n");
    let shown = read_as(&sample, Purpose::Inspect, "").unwrap();
    assert_eq!(shown.ledger.rows.ignored["no-employee-column"], 1);
    assert!(shown.ledger.rows.balances() && shown.ledger.cells.balances());
    assert!(read_as(&sample, Purpose::Employees, "").is_err());
}

#[test]
fn a_nul_and_an_open_quote_are_placed() {
    let nul = fault("employee,component,amount\n1,a,1\n2,\0,1\n");
    assert_eq!((nul.message.id.as_ref(), nul.place.unwrap().row), ("fault-nul-byte", Some(3)));
    let quote = fault("employee,component,amount\n1,a,1\n2,\"a,1\n3,a,1\n");
    assert_eq!((quote.message.id.as_ref(), quote.place.unwrap().row), ("fault-open-quote", Some(3)));
}

#[test]
fn what_the_operating_system_refuses() {
    let folder = tempfile::tempdir().unwrap();
    let read = |path: &std::path::Path| {
        let request = ReadRequest { path, side: Side::Legacy, profile: None, purpose: Purpose::Pay };
        read_extract(&request, &mut |_| ControlFlow::Continue(())).unwrap_err().fault().message.id
    };
    assert_eq!(read(folder.path()), "fault-folder");
    assert_eq!(read(&folder.path().join("none.csv")), "fault-missing-file");
}

/// Root reads everything, so the refusal itself is tested where it is worded.
#[test]
#[cfg(unix)]
fn no_permission_is_said_so() {
    use std::os::unix::fs::PermissionsExt;
    let sample = sample("a.csv", "employee,component,amount\n1,a,1\n");
    std::fs::set_permissions(&sample.path, std::fs::Permissions::from_mode(0o000)).unwrap();
    let readable_anyway = std::fs::File::open(&sample.path).is_ok();
    match read_as(&sample, Purpose::Pay, "") {
        Ok(_) => assert!(readable_anyway),
        Err(error) => assert_eq!(error.fault().message.id, "fault-no-permission"),
    }
}

#[test]
fn a_reading_can_be_stopped() {
    let mut text = String::from("employee,component,amount\n");
    for row in 0..200_000 {
        text.push_str(&format!("{},a,1.50\n", row % 50));
    }
    let sample = sample("a.csv", text);
    for stop_at in [1, 2, 3] {
        let mut heard = 0;
        let request = ReadRequest { path: &sample.path, side: Side::Migrated, profile: None, purpose: Purpose::Pay };
        let stopped = read_extract(&request, &mut |progress| {
            heard += 1;
            assert!(progress.done <= progress.total);
            if heard == stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        let stopped = stopped.map(|extract| extract.ledger);
        assert_eq!(stopped.unwrap_err().fault().message.id, "fault-cancelled");
        assert_eq!(heard, stop_at);
    }
}

#[test]
fn a_file_that_changes_while_it_is_read_is_noticed_at_equal_length_too() {
    let text = |amount: &str| {
        let rows = (0..200_000).map(|row| format!("{},a,{amount}\n", row % 50));
        String::from("employee,component,amount\n") + &rows.collect::<String>()
    };
    let (before, after) = (text("1.50"), text("9.50"));
    for percent in [10, 40, 70] {
        let sample = sample("a.csv", &before);
        let mut changed = false;
        let request = ReadRequest { path: &sample.path, side: Side::Legacy, profile: None, purpose: Purpose::Pay };
        let read = read_extract(&request, &mut |progress| {
            if !changed && progress.done * 100 > progress.total * percent {
                std::fs::write(&sample.path, &after).unwrap();
                changed = true;
            }
            ControlFlow::Continue(())
        });
        assert!(changed);
        let read = read.map(|extract| extract.ledger);
        assert_eq!(read.unwrap_err().fault().message.id, "fault-changed-while-read", "{percent} %");
    }
}
