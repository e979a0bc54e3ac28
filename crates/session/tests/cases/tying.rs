use paritas_session::view::{EmployeeFilter, EmployeeView, TieRequest, TieVerdict, Window};

use crate::*;

const ALL: Window = Window { offset: 0, limit: 200 };

const LEGACY: &str = "\
employee_no,last_name,first_name,birth_date,component,amount
101,Peeters,Jan,1980-05-01,1000,2000.00
102,Maes,Anna,1975-02-03,1000,2500.00
103,Claes,Wim,1969-11-23,1000,3000.00
";

/// 102 has another name and another birth date here: a conflict. 103 is 903, under another name too.
const MIGRATED: &str = "\
employee_no,last_name,first_name,birth_date,component,amount
101,Peeters,Jan,1980-05-01,1000,2000.00
102,Wouters,Lotte,1991-08-09,1000,2600.00
903,Desmet,Guillaume,1970-01-01,1000,3000.00
";

fn files(folder: &Path) -> ReconcileArgs {
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    args(write("legacy.csv", LEGACY), write("migrated.csv", MIGRATED))
}

fn employees(case: &CaseSession) -> Vec<EmployeeView> {
    case.employees(&EmployeeFilter::default(), ALL).rows
}

fn status(case: &CaseSession, legacy: &str, migrated: &str) -> Vec<String> {
    let of = |one: &&EmployeeView| one.legacy_employee == legacy && one.migrated_employee == migrated;
    employees(case).iter().filter(of).map(|one| one.status.clone()).collect()
}

fn tie(legacy: &str, migrated: &str, verdict: TieVerdict) -> TieRequest {
    let (legacy_employee, migrated_employee) = (legacy.to_owned(), migrated.to_owned());
    TieRequest { legacy_employee, migrated_employee, verdict, reason: "seen the identity card".into() }
}

fn small_case(folder: &Path) -> CaseSession {
    create(&folder.join("case"), &files(folder))
}

#[test]
fn a_conflict_that_is_confirmed_is_compared_also_after_the_case_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = small_case(folder.path());
    assert_eq!(status(&case, "102", "102"), ["conflict"]);
    assert_eq!(case.overview().differences, 0);
    case.tie(&tie("102", "102", TieVerdict::Confirm), AN, at()).unwrap();
    assert_eq!(status(&case, "102", "102"), ["matched"]);
    assert_eq!(case.overview().differences, 1, "2500.00 against 2600.00");
    drop(case);
    let case = open(&folder.path().join("case"));
    assert_eq!(status(&case, "102", "102"), ["matched"]);
    assert!(case.log()[1].sentence.contains("102"), "{}", case.log()[1].sentence);
}

#[test]
fn any_two_may_be_tied_by_hand_and_taking_it_back_parts_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = small_case(folder.path());
    let before = employees(&case);
    case.tie(&tie("103", "903", TieVerdict::Confirm), AN, at()).unwrap();
    assert_eq!(status(&case, "103", "903"), ["matched"]);
    case.undo(AN, at()).unwrap();
    assert_eq!(employees(&case), before);
}

#[test]
fn a_rejected_pair_is_never_matched() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = small_case(folder.path());
    assert_eq!(status(&case, "101", "101"), ["matched"]);
    case.tie(&tie("101", "101", TieVerdict::Reject), AN, at()).unwrap();
    assert_eq!(status(&case, "101", "101"), [""; 0]);
    assert_eq!(status(&case, "101", ""), ["legacy_only"]);
}

#[test]
fn what_cannot_be_said_is_refused_and_not_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = small_case(folder.path());
    let mut refused = |request: &TieRequest, person: &str| case.tie(request, person, at()).unwrap_err().message.id;
    assert_eq!(refused(&tie("999", "101", TieVerdict::Confirm), AN), "fault-no-employee");
    assert_eq!(refused(&tie("101", "101", TieVerdict::Confirm), " "), "fault-no-person");
    let no_reason = TieRequest { reason: " ".into(), ..tie("101", "101", TieVerdict::Confirm) };
    assert_eq!(refused(&no_reason, AN), "fault-no-reason");
    case.tie(&tie("103", "903", TieVerdict::Confirm), AN, at()).unwrap();
    let mut refused = |request: &TieRequest| case.tie(request, AN, at()).unwrap_err().message.id;
    assert_eq!(refused(&tie("103", "903", TieVerdict::Confirm)), "fault-said-already");
    assert_eq!(refused(&tie("102", "903", TieVerdict::Confirm)), "fault-tied-elsewhere");
    assert_eq!(case.log().len(), 2);
}
