use std::fs;
use std::path::{Path, PathBuf};

use paritas_case::{Action, CaseError, Choice, Journal, fold, read};
use tempfile::TempDir;

use crate::{at, decided, opened};

/// A journal of four entries, closed.
fn journal() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("journal.jsonl");
    let mut journal = Journal::create(&path, at(0), "An Peeters", opened()).unwrap();
    journal.append(at(1), "An Peeters", decided(&[1, 2], Choice::TakeLegacy, "één reden")).unwrap();
    journal.append(at(2), "An Peeters", Action::Undone { entry: 2 }).unwrap();
    journal.append(at(3), "Bo", decided(&[3], Choice::Defer, "later")).unwrap();
    (folder, path)
}

/// Whether a file with these bytes is refused as damaged.
fn is_refused(path: &Path, bytes: &[u8]) -> bool {
    fs::write(path, bytes).unwrap();
    matches!(Journal::open(path), Err(CaseError::Damaged { .. }))
}

#[test]
fn what_was_written_is_read_again() {
    let (_folder, path) = journal();
    let journal = Journal::open(&path).unwrap();
    assert_eq!(journal.entries().len(), 4);
    assert_eq!(journal.entries()[3].by, "Bo");
    assert_eq!(journal.healed(), None);
    assert_eq!(journal.state(), fold(&read(&path).unwrap()));
    assert_eq!(journal.state().decisions.len(), 1);
}

#[test]
fn a_change_of_any_single_byte_is_seen() {
    let (_folder, path) = journal();
    let good = fs::read(&path).unwrap();
    for position in 0..good.len() {
        // A flipped bit, a blank, a line break, a character cut in two: what disks, editors and tampering leave. All
        // four where lines end, one of them elsewhere.
        let near_end = good.get(position..position + 4).is_none_or(|next| next.contains(&b'\n'));
        let changes = [good[position] ^ 1, b' ', b'\n', 0xC3];
        for (number, changed) in changes.into_iter().enumerate() {
            if changed == good[position] || !(near_end || number == position % changes.len()) {
                continue;
            }
            let mut bytes = good.clone();
            bytes[position] = changed;
            assert!(is_refused(&path, &bytes), "byte {position} changed to {changed}");
        }
    }
}

#[test]
fn lines_can_not_be_left_out_repeated_or_moved() {
    let (_folder, path) = journal();
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for order in [vec![0, 2, 3], vec![1, 2, 3], vec![0, 1, 1, 2, 3], vec![0, 2, 1, 3], vec![]] {
        let moved: String = order.iter().map(|&line| lines[line]).collect();
        assert!(is_refused(&path, moved.as_bytes()), "{order:?}");
    }
    // The limit of a chain, told in its documentation: whole lines cut off at the end leave a journal that holds.
    fs::write(&path, lines[..2].concat()).unwrap();
    assert_eq!(Journal::open(&path).unwrap().entries().len(), 2);
}

#[test]
fn an_append_that_was_cut_short_is_healed_wherever_it_was_cut() {
    let (_folder, path) = journal();
    let good = fs::read(&path).unwrap();
    let last_line = good[..good.len() - 1].iter().rposition(|&byte| byte == b'\n').unwrap() + 1;
    for cut in last_line + 1..good.len() {
        fs::write(&path, &good[..cut]).unwrap();
        let only_newline_lacks = cut == good.len() - 1;
        let expected = if only_newline_lacks { 4 } else { 3 };
        {
            let mut journal = Journal::open(&path).unwrap();
            assert_eq!(journal.entries().len(), expected, "cut at {cut}");
            assert!(journal.healed().is_some());
            journal.append(at(9), "An", decided(&[4], Choice::TakeLegacy, "after healing")).unwrap();
        }
        assert_eq!(Journal::open(&path).unwrap().entries().len(), expected + 1);
    }
}

#[test]
fn an_end_that_no_append_leaves_is_refused() {
    let (_folder, path) = journal();
    let good = fs::read(&path).unwrap();
    for end in
        [&b"\n"[..], b"x", b"{\"entry\":{\"sequence\":9", b"\0\0\0\0", b"{\"entry\":{\"sequence\":5,\"previous\":\"00"]
    {
        assert!(is_refused(&path, &[&good, end].concat()), "{:?}", String::from_utf8_lossy(end));
    }
    // The first line is never half a line: a new journal is there whole or not at all.
    assert!(is_refused(&path, &good[..40]));
}

#[test]
fn one_program_at_a_time() {
    let (_folder, path) = journal();
    let first = Journal::open(&path).unwrap();
    assert!(matches!(Journal::open(&path), Err(CaseError::InUse { .. })));
    assert_eq!(read(&path).unwrap().len(), 4, "reading alone is no writing");
    drop(first);
    assert!(Journal::open(&path).is_ok());
}

#[test]
fn a_journal_that_another_program_wrote_to_is_left_alone() {
    let (_folder, path) = journal();
    let mut journal = Journal::open(&path).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend_from_slice(b"noise\n");
    fs::write(&path, &bytes).unwrap();
    let refused = journal.append(at(4), "An", decided(&[1], Choice::Defer, "x"));
    assert!(matches!(refused, Err(CaseError::ChangedOutside { .. })));
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn what_can_not_be_an_entry_is_refused_and_not_written() {
    let (_folder, path) = journal();
    let before = fs::read(&path).unwrap();
    let mut journal = Journal::open(&path).unwrap();
    let mut refused = |by: &str, action: Action| journal.append(at(5), by, action).unwrap_err();
    assert!(matches!(refused(" ", decided(&[1], Choice::Defer, "x")), CaseError::NoPerson));
    assert!(matches!(refused("An", decided(&[1], Choice::Defer, " ")), CaseError::NoReason));
    assert!(matches!(refused("An", Action::Opened(opened())), CaseError::OpenedTwice));
    for entry in [0, 1, 2, 5, 99] {
        let error = refused("An", Action::Undone { entry });
        assert!(matches!(error, CaseError::NotUndoable { .. }), "{entry}");
    }
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn creating_never_writes_over_anything() {
    let (_folder, path) = journal();
    let before = fs::read(&path).unwrap();
    assert!(matches!(Journal::create(&path, at(0), "An", opened()), Err(CaseError::Exists { .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
    let nowhere = path.with_file_name("missing").join("journal.jsonl");
    assert!(matches!(Journal::create(&nowhere, at(0), "An", opened()), Err(CaseError::Unwritable { .. })));
    assert!(matches!(Journal::open(&nowhere), Err(CaseError::NotFound { .. })));
}

#[test]
fn a_first_entry_that_is_refused_leaves_no_journal() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("journal.jsonl");
    assert!(matches!(Journal::create(&path, at(0), "", opened()), Err(CaseError::NoPerson)));
    assert!(!path.exists());
}

#[test]
fn every_error_says_where_and_what_to_do() {
    let (folder, path) = journal();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("An Peeters", "Bo Peeters", 2).replacen("Bo Peeters", "An Peeters", 1)).unwrap();
    let fault = Journal::open(&path).unwrap_err().fault();
    let place = fault.place.unwrap();
    assert_eq!((fault.message.id.as_ref(), place.row), ("fault-journal-damaged", Some(2)));
    assert_eq!(place.file, path.display().to_string());
    assert!(fault.hint.is_some());
    let fault = Journal::open(folder.path().join("none").as_path()).unwrap_err().fault();
    assert_eq!(fault.message.id, "fault-journal-not-found");
}
