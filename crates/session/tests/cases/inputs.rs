use std::fs;

use paritas_session::reconcile;

use crate::*;

fn copied_pair(folder: &Path) -> ReconcileArgs {
    let copy = |name: &str| {
        let to = folder.join(name);
        fs::copy(fixture(&format!("plain-60/{name}")), &to).unwrap();
        to
    };
    args(copy("legacy.csv"), copy("one_cent.csv"))
}

#[test]
fn a_file_that_changed_is_named_when_the_case_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let (case, pair) = (folder.path().join("case"), copied_pair(folder.path()));
    drop(create(&case, &pair));
    let text = fs::read_to_string(&pair.migrated.extracts[0]).unwrap();
    fs::write(&pair.migrated.extracts[0], text.replacen("3438.09", "3438.10", 1)).unwrap();
    let fault = CaseSession::open(&case, Language::En, &mut go_on).unwrap_err();
    assert_eq!(fault.message.id, "fault-input-changed");
    assert!(fault.place.unwrap().file.ends_with("one_cent.csv"));
    assert!(fault.hint.is_some());
}

#[test]
fn a_file_that_can_no_longer_be_read_at_all_has_changed_too() {
    let folder = tempfile::tempdir().unwrap();
    let (case, pair) = (folder.path().join("case"), copied_pair(folder.path()));
    drop(create(&case, &pair));
    fs::write(&pair.legacy.extracts[0], "").unwrap();
    let fault = CaseSession::open(&case, Language::En, &mut go_on).unwrap_err();
    assert_eq!(fault.message.id, "fault-input-changed");
}

#[test]
fn a_file_that_is_gone_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (case, pair) = (folder.path().join("case"), copied_pair(folder.path()));
    drop(create(&case, &pair));
    fs::remove_file(&pair.legacy.extracts[0]).unwrap();
    let fault = CaseSession::open(&case, Language::En, &mut go_on).unwrap_err();
    assert_eq!(fault.message.id, "fault-input-missing");
    assert!(fault.place.unwrap().file.ends_with("legacy.csv"));
}

#[test]
fn a_case_holds_no_copy_of_the_pay_data() {
    let folder = tempfile::tempdir().unwrap();
    let case = folder.path().join("case");
    drop(create(&case, &one_cent()));
    let names = fs::read_dir(&case).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let others: Vec<_> = names.filter(|name| !name.starts_with("journal.jsonl")).collect();
    assert_eq!(others, Vec::<String>::new());
    let journal = fs::read_to_string(case.join("journal.jsonl")).unwrap();
    assert!(!journal.contains("Buyse"), "a name of the extract stands in the journal");
}

#[test]
fn a_second_case_in_one_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    drop(create(folder.path(), &one_cent()));
    let fault = CaseSession::create(folder.path(), &one_cent(), AN, at(), &mut go_on).unwrap_err();
    assert_eq!(fault.message.id, "fault-case-exists");
    let elsewhere = tempfile::tempdir().unwrap();
    let fault = CaseSession::open(elsewhere.path(), Language::En, &mut go_on).unwrap_err();
    assert_eq!(fault.message.id, "fault-no-case");
}

#[test]
fn one_file_for_both_sides_is_compared_and_said() {
    let out = tempfile::tempdir().unwrap();
    let same = args(fixture("plain-60/legacy.csv"), fixture("plain-60/../plain-60/legacy.csv"));
    let outcome = reconcile(&same, out.path(), &mut go_on).unwrap();
    assert!(!outcome.open);
    let said = outcome.plain["assumptions"].to_string();
    assert!(said.contains("same content"), "{said}");
}

#[test]
fn a_profile_that_is_not_there_is_named_before_anything_is_read() {
    let out = tempfile::tempdir().unwrap();
    let pair = ReconcileArgs { case_profile: Some(out.path().join("none.toml")), ..one_cent() };
    let mut read = false;
    let fault = reconcile(&pair, out.path(), &mut |_| {
        read = true;
        ControlFlow::Continue(())
    });
    let fault = fault.unwrap_err();
    assert_eq!(fault.message.id, "fault-file-unreadable");
    assert!(fault.place.unwrap().file.ends_with("none.toml"));
    assert!(!read);
}
