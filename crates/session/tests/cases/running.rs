use std::fs;
use std::ops::ControlFlow;

use paritas_model::Stage;
use paritas_session::{inspect, match_only, reconcile};
use paritas_texts::Language;

use crate::*;

#[test]
fn a_clean_pair_is_settled_and_every_line_compared() {
    let out = tempfile::tempdir().unwrap();
    let pair = args(fixture("plain-60/legacy.csv"), fixture("plain-60/migrated.csv"));
    let outcome = reconcile(&pair, out.path(), &mut go_on).unwrap();
    assert!(!outcome.open);
    assert!(outcome.findings.is_empty() && outcome.open_reasons.is_empty());
    assert_eq!(outcome.plain["summary"]["lines"]["compared"], 720);
    assert_eq!(outcome.plain["summary"]["lines"]["equal"], 720);
    for file in &outcome.files {
        assert!(out.path().join(file).is_file(), "{file}");
    }
}

#[test]
fn one_cent_is_a_difference() {
    let out = tempfile::tempdir().unwrap();
    let outcome = reconcile(&one_cent(), out.path(), &mut go_on).unwrap();
    assert!(outcome.open);
    assert_eq!(outcome.findings.len(), 1);
    assert_eq!(outcome.findings[0].cause, "rounding");
    assert_eq!(outcome.plain["findings"][0]["total_delta"], "0.01");
}

#[test]
fn the_profiles_it_wrote_give_the_same_bytes_again() {
    let out = tempfile::tempdir().unwrap();
    let (first, second) = (out.path().join("first"), out.path().join("second"));
    let mut pair = hospital();
    let files = reconcile(&pair, &first, &mut go_on).unwrap().files;
    pair.legacy.profiles = vec![first.join("legacy.profile.toml")];
    pair.migrated.profiles = vec![first.join("migrated.profile.toml")];
    pair.case_profile = Some(first.join("case.profile.toml"));
    assert_eq!(reconcile(&pair, &second, &mut go_on).unwrap().files, files);
    for file in files {
        let same = fs::read(first.join(&file)).unwrap() == fs::read(second.join(&file)).unwrap();
        assert!(same, "{file} differs");
    }
}

#[test]
fn employees_can_be_matched_without_amounts() {
    let out = tempfile::tempdir().unwrap();
    let pair = args(fixture("plain-60/legacy.csv"), fixture("plain-60/one_cent.csv"));
    let outcome = match_only(&pair, out.path(), &mut go_on).unwrap();
    assert!(!outcome.open, "a cent does not make anyone somebody else");
    assert_eq!(outcome.plain["summary"]["employees"]["matched"], 60);
    assert!(outcome.lines.is_empty());
}

#[test]
fn a_cancel_leaves_nothing_behind_whenever_it_comes() {
    for stop_at in [Stage::ReadLegacy, Stage::ReadMigrated, Stage::Match, Stage::Compare, Stage::Write] {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let mut seen = false;
        let mut stop = |progress: Progress| {
            seen |= progress.stage == stop_at;
            if progress.stage == stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let fault = reconcile(&one_cent(), &out, &mut stop).unwrap_err();
        assert_eq!(fault.message.id, "fault-cancelled", "{stop_at:?}");
        assert!(seen && !out.exists(), "{stop_at:?}");
    }
}

#[test]
fn a_cancelled_case_is_no_case() {
    let folder = tempfile::tempdir().unwrap();
    let case = folder.path().join("case");
    let fault = CaseSession::create(&case, &one_cent(), AN, at(), &mut |_| ControlFlow::Break(())).unwrap_err();
    assert_eq!(fault.message.id, "fault-cancelled");
    assert!(!case.exists());
}

#[test]
fn an_extract_can_be_looked_at_even_when_it_can_not_be_compared() {
    let file = fixture("bad/no_amount.csv");
    let (_, view) = inspect(&file, None, paritas_model::Side::Legacy, Language::En, &mut go_on).unwrap();
    assert!(!view.sources[0].columns.is_empty() && !view.sources[0].preview.is_empty());
}
