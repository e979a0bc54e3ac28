use paritas_session::view::{DifferenceFilter, Window};

use crate::*;

const ALL: Window = Window { offset: 0, limit: 200 };

fn first_with_many(case: &CaseSession) -> paritas_session::view::FindingView {
    case.findings(ALL).rows.into_iter().find(|finding| finding.differences > 3).unwrap()
}

fn with_status(case: &CaseSession, status: &str) -> u32 {
    let filter = DifferenceFilter { status: Some(status.to_owned()), ..DifferenceFilter::default() };
    case.differences(&filter, ALL).total
}

#[test]
fn deciding_a_finding_leaves_what_was_decided_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path(), &hospital());
    let undecided = case.overview().undecided;
    let finding = first_with_many(&case);
    let filter = DifferenceFilter { finding: Some(finding.id.clone()), ..DifferenceFilter::default() };
    let one = case.differences(&filter, ALL).rows[0].key.clone();
    let single = request(DecisionTarget::Difference(one.clone()), DecisionChoice::AcceptAsExpected);
    assert_eq!(case.decide(&single, AN, at()).unwrap().changed, 1);
    let whole = request(DecisionTarget::Finding(finding.id.clone()), DecisionChoice::TakeLegacy);
    let outcome = case.decide(&whole, AN, at()).unwrap();
    assert_eq!(outcome.changed, finding.differences - 1);
    assert_eq!(outcome.undecided, undecided - finding.differences);
    let rows = case.differences(&filter, ALL).rows;
    assert!(rows.iter().all(|row| row.status == if row.key == one { "accepted" } else { "decided" }));
    assert_eq!(case.decide(&whole, AN, at()).unwrap_err().message.id, "fault-nothing-left");
}

#[test]
fn several_differences_are_decided_by_one_entry_and_taken_back_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path(), &hospital());
    let before = case.overview().undecided;
    let filter = DifferenceFilter { finding: Some(first_with_many(&case).id), ..DifferenceFilter::default() };
    let keys: Vec<String> = case.differences(&filter, ALL).rows.iter().take(3).map(|row| row.key.clone()).collect();
    let several = |names: &[&String]| {
        let names = names.iter().map(|&name| name.clone()).collect();
        request(DecisionTarget::Differences(names), DecisionChoice::TakeMigrated)
    };
    // Selected upwards, and one of them twice.
    let outcome = case.decide(&several(&[&keys[2], &keys[1], &keys[0], &keys[1]]), AN, at()).unwrap();
    assert_eq!((outcome.changed, outcome.undecided), (3, before - 3));
    let log = case.log();
    assert_eq!(log.len(), 2, "the opening and one decision");
    assert!(keys.iter().all(|key| log[1].sentence.contains(key)), "{}", log[1].sentence);
    assert_eq!(case.undo(AN, at()).unwrap().undecided, before);

    let unknown = case.decide(&several(&[&keys[0], &"nobody".to_owned()]), AN, at()).unwrap_err();
    assert_eq!(unknown.message.id, "fault-no-difference");
    assert_eq!(case.decide(&several(&[]), AN, at()).unwrap_err().message.id, "fault-no-difference");
    assert_eq!((case.overview().undecided, case.log().len()), (before, 3), "all or nothing");
}

#[test]
fn undo_takes_back_decision_after_decision() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path(), &hospital());
    let before = case.overview().undecided;
    for finding in case.findings(ALL).rows.iter().take(2) {
        let whole = request(DecisionTarget::Finding(finding.id.clone()), DecisionChoice::TakeLegacy);
        case.decide(&whole, AN, at()).unwrap();
    }
    case.undo(AN, at()).unwrap();
    assert_eq!(case.undo(AN, at()).unwrap().undecided, before);
    assert_eq!(case.undo(AN, at()).unwrap_err().message.id, "fault-nothing-to-undo");
    assert_eq!(case.log().len(), 5, "nothing is removed from the journal");
}

#[test]
fn what_was_deferred_stays_open_and_can_be_decided_as_a_whole_later() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path(), &one_cent());
    let finding = case.findings(ALL).rows.remove(0);
    let target = DecisionTarget::Finding(finding.id);
    case.decide(&request(target.clone(), DecisionChoice::Defer), AN, at()).unwrap();
    assert_eq!(with_status(&case, "deferred"), 1);
    assert!(case.is_open(), "deferred is not settled");
    assert_eq!(case.overview().undecided, 0, "but nobody has to look at it again before signing");
    case.decide(&request(target, DecisionChoice::TakeLegacy), AN, at()).unwrap();
    assert_eq!(with_status(&case, "decided"), 1);
    assert!(!case.is_open());
}

#[test]
fn an_amount_is_typed_in_the_officers_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path(), &one_cent());
    case.set_language(Language::Nl);
    let finding = case.findings(ALL).rows.remove(0);
    let typed = |amount: Option<&str>| DecisionRequest {
        amount: amount.map(str::to_owned),
        ..request(DecisionTarget::Finding(finding.id.clone()), DecisionChoice::SetAmount)
    };
    for (amount, fault) in [(None, "fault-no-amount"), (Some("12,34,56"), "fault-not-an-amount")] {
        assert_eq!(case.decide(&typed(amount), AN, at()).unwrap_err().message.id, fault);
    }
    case.decide(&typed(Some("-1.234,50")), AN, at()).unwrap();
    let row = case.differences(&DifferenceFilter::default(), ALL).rows.remove(0);
    assert_eq!(row.agreed_amount.as_deref(), Some("−1.234,50"));
    assert!(row.decision.contains("as agreed") && row.decision.contains(AN), "{}", row.decision);
}

#[test]
fn a_decision_needs_a_person_a_reason_and_something_that_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path(), &one_cent());
    let nothing = request(DecisionTarget::Difference("nobody".to_owned()), DecisionChoice::TakeLegacy);
    assert_eq!(case.decide(&nothing, AN, at()).unwrap_err().message.id, "fault-no-difference");
    let nothing = request(DecisionTarget::Finding("nothing".to_owned()), DecisionChoice::TakeLegacy);
    assert_eq!(case.decide(&nothing, AN, at()).unwrap_err().message.id, "fault-no-finding");
    assert_eq!(case.decide(&nothing, "  ", at()).unwrap_err().message.id, "fault-no-person");
    let silent = DecisionRequest { reason: " ".to_owned(), ..nothing };
    assert_eq!(case.decide(&silent, AN, at()).unwrap_err().message.id, "fault-no-reason");
    assert_eq!(case.log().len(), 1, "what is refused is not recorded");
}

#[test]
fn a_case_that_is_opened_again_stands_where_it_stood() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path(), &hospital());
    let finding = first_with_many(&case);
    case.decide(&request(DecisionTarget::Finding(finding.id), DecisionChoice::TakeLegacy), AN, at()).unwrap();
    let (overview, findings, log) = (case.overview(), case.findings(ALL), case.log());
    drop(case);
    let case = open(folder.path());
    assert_eq!((case.overview(), case.findings(ALL), case.log()), (overview, findings, log));
}

#[test]
fn decisions_show_in_the_control_totals() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path(), &one_cent());
    let all = |case: &CaseSession| {
        let totals = case.overview().control_totals;
        totals.into_iter().find(|total| total.scope == "All amounts").unwrap()
    };
    let before = all(&case);
    assert!(before.differs && before.after == before.migrated);
    let finding = case.findings(ALL).rows.remove(0);
    let component = finding.components.clone();
    case.decide(&request(DecisionTarget::Finding(finding.id), DecisionChoice::TakeLegacy), AN, at()).unwrap();
    assert_eq!(all(&case).after, before.legacy);
    let totals = case.overview().control_totals;
    let of_component = totals.iter().find(|total| total.scope == "Component" && total.key == component).unwrap();
    assert_eq!(of_component.after, of_component.legacy);
}

#[test]
fn several_differences_are_one_decision_each_counted_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path(), &hospital());
    let mut keys: Vec<String> = case
        .differences(&DifferenceFilter::default(), Window { offset: 0, limit: 3 })
        .rows
        .into_iter()
        .map(|row| row.key)
        .collect();
    keys.push(keys[0].clone());
    let several = request(DecisionTarget::Differences(keys.clone()), DecisionChoice::TakeLegacy);
    assert_eq!(case.decide(&several, AN, at()).unwrap().changed, 3);
    assert_eq!(case.log().len(), 2);
    keys.push("nobody".to_owned());
    let one_unknown = request(DecisionTarget::Differences(keys), DecisionChoice::TakeLegacy);
    assert_eq!(case.decide(&one_unknown, AN, at()).unwrap_err().message.id, "fault-no-difference");
    let none = request(DecisionTarget::Differences(Vec::new()), DecisionChoice::TakeLegacy);
    assert_eq!(case.decide(&none, AN, at()).unwrap_err().message.id, "fault-no-difference");
}
