use std::fs;

use paritas_fixtures::path;

use super::*;
use crate::view::{ColumnView, ExtractView, SourceView};

fn texts() -> Texts {
    Texts::new(Language::En)
}

fn of(legacy: PathBuf, migrated: PathBuf) -> Chosen {
    Chosen::new(legacy.into(), migrated.into(), None, None)
}

fn pair() -> Chosen {
    of(path("hospital-60/legacy.csv"), path("hospital-60/migrated.csv"))
}

/// The legacy side of one file, read.
fn read(file: PathBuf) -> Chosen {
    let mut chosen = Chosen::default();
    chosen.choose(FileChoice::Legacy, vec![file]).unwrap();
    chosen
}

fn legacy(chosen: &Chosen) -> ExtractView {
    chosen.view(&texts()).legacy.unwrap()
}

fn source(chosen: &Chosen) -> SourceView {
    legacy(chosen).sources.remove(0)
}

fn column(chosen: &Chosen, header: &str) -> ColumnView {
    source(chosen).columns.into_iter().find(|column| column.header == header).unwrap()
}

fn said(key: &str, value: &str) -> OverrideRequest {
    OverrideRequest { source: 0, column: None, key: key.to_owned(), value: Some(value.to_owned()) }
}

fn said_of(column: &ColumnView, key: &str, value: &str) -> OverrideRequest {
    OverrideRequest { column: Some(column.position), ..said(key, value) }
}

fn say(chosen: &mut Chosen, request: &OverrideRequest) -> Result<(), Fault> {
    chosen.say(FileChoice::Legacy, request)
}

#[test]
fn files_named_at_the_start_are_read_once() {
    let mut chosen = pair();
    let texts = texts();
    assert_eq!(chosen.view(&texts).legacy, None);
    chosen.read_missing().unwrap();
    let view = chosen.view(&texts);
    assert_eq!(view.legacy.map(|view| view.file).as_deref(), Some("legacy.csv"));
    assert_eq!(view.migrated.map(|view| view.side).as_deref(), Some("migrated"));
    chosen.read_missing().unwrap();
    assert_eq!(chosen.reconcile_args(Language::En).unwrap().legacy.extracts, [path("hospital-60/legacy.csv")]);
}

#[test]
fn a_file_that_is_refused_changes_nothing() {
    let mut chosen = pair();
    chosen.read_missing().unwrap();
    let before = chosen.view(&texts());
    let fault = chosen.choose(FileChoice::Legacy, vec![path("no-such-file.csv")]).unwrap_err();
    assert!(fault.place.is_some_and(|place| place.file.ends_with("no-such-file.csv")));
    assert_eq!(chosen.view(&texts()), before);
}

#[test]
fn a_named_file_that_is_refused_leaves_an_empty_place_and_the_other_side() {
    let mut chosen = of("no-such-file.csv".into(), path("hospital-60/migrated.csv"));
    assert!(chosen.read_missing().is_err());
    let view = chosen.view(&texts());
    assert!(view.legacy.is_none() && view.migrated.is_some());
    assert!(chosen.read_missing().is_ok());
    assert!(chosen.reconcile_args(Language::En).is_err());
}

#[test]
fn a_choice_can_be_taken_back() {
    let mut chosen = pair();
    chosen.read_missing().unwrap();
    chosen.choose(FileChoice::CaseProfile, vec![path("hospital-60/case.toml")]).unwrap();
    assert_eq!(chosen.view(&texts()).case_profile.as_deref(), Some("case.toml"));
    chosen.clear(FileChoice::CaseProfile).unwrap();
    chosen.clear(FileChoice::Migrated).unwrap();
    let view = chosen.view(&texts());
    assert!(view.case_profile.is_none() && view.migrated.is_none() && view.legacy.is_some());
}

#[test]
fn further_extracts_stand_beside_the_first_and_go_one_by_one() {
    let mut chosen = pair();
    chosen.read_missing().unwrap();
    let further = vec![path("hospital-60/migrated.xlsx")];
    chosen.choose(FileChoice::MigratedAlso, further.clone()).unwrap();
    let names = |chosen: &Chosen| -> Vec<String> {
        let sources = chosen.view(&texts()).migrated.unwrap().sources;
        sources.into_iter().map(|source| source.name).collect()
    };
    assert_eq!(names(&chosen), ["migrated.csv", "migrated.xlsx#Pay lines"]);
    // The same file again is refused, and nothing changes.
    let fault = chosen.choose(FileChoice::MigratedAlso, further).unwrap_err();
    assert_eq!(fault.message.id, "fault-given-twice");
    chosen.choose_sheets(FileChoice::Migrated, 1, &["Pay lines".to_owned()]).unwrap();
    assert_eq!(
        chosen.reconcile_args(Language::En).unwrap().migrated.extracts[1],
        path("hospital-60/migrated.xlsx#Pay lines")
    );
    chosen.choose_sheets(FileChoice::Migrated, 1, &[]).unwrap();
    assert_eq!(chosen.reconcile_args(Language::En).unwrap().migrated.extracts[1], path("hospital-60/migrated.xlsx"));
    chosen.remove_extract(FileChoice::Migrated, 0).unwrap();
    assert_eq!(names(&chosen), ["migrated.xlsx#Pay lines"]);
    chosen.remove_extract(FileChoice::Migrated, 0).unwrap();
    assert!(chosen.view(&texts()).migrated.is_none());
}

#[test]
fn a_column_that_is_left_out_takes_its_component_with_it_and_no_other() {
    let mut chosen = read(path("hospital-60/legacy.csv"));
    let before = legacy(&chosen);
    let pay: Vec<ColumnView> =
        before.sources[0].columns.iter().filter(|column| column.role_word == "amount").cloned().collect();
    let left_out = &pay[0];
    say(&mut chosen, &said_of(left_out, "role", "ignored")).unwrap();
    let after = legacy(&chosen);
    assert!(after.overridden && after.undoable);
    assert_ne!(after.total, before.total);
    let columns = &after.sources[0].columns;
    let amounts = columns.iter().filter(|column| column.role_word == "amount").count();
    assert_eq!(amounts, pay.len() - 1);
    let at = left_out.position as usize - 1;
    assert_eq!((columns[at].said.as_slice(), columns[at].confidence.as_str()), (&["role".to_owned()][..], "certain"));
    // Why the others are what they are is what it was.
    for (is, was) in columns.iter().zip(&before.sources[0].columns).filter(|(is, _)| is.said.is_empty()) {
        assert_eq!((&is.role, &is.reason), (&was.role, &was.reason));
    }
    chosen.unsay(FileChoice::Legacy).unwrap();
    assert_eq!(legacy(&chosen), before);
}

#[test]
fn what_the_file_contradicts_is_refused_and_changes_nothing() {
    let mut chosen = read(path("hospital-60/legacy.csv"));
    let before = legacy(&chosen);
    for (request, fault) in [
        (said("file.header_row", "soon"), "fault-profile-value"),
        (said("file.encoding", "klingon"), "fault-profile-value"),
        (said("period", "2026-13"), "fault-profile-value"),
        (said("columns.cuts", "1 to 7"), "fault-not-places"),
        (OverrideRequest { column: Some(400), ..said("role", "amount") }, "fault-no-column"),
    ] {
        let refused = say(&mut chosen, &request).unwrap_err();
        assert_eq!(refused.message.id, fault, "{request:?}");
        assert_eq!(legacy(&chosen), before);
    }
}

#[test]
fn what_is_said_of_an_ambiguous_column_settles_it_and_a_case_is_made_with_that() {
    let mut chosen = read(path("intake/ambiguous_thousands.csv"));
    let before = legacy(&chosen);
    assert!(!before.problems.is_empty());
    let asked = source(&chosen).columns.into_iter().find(|one| one.decimal.as_deref() == Some("")).unwrap();
    say(&mut chosen, &said_of(&asked, "decimal", ".")).unwrap();
    let after = legacy(&chosen);
    assert!(after.problems.len() < before.problems.len(), "{:?}", after.problems);
    assert_ne!(after.lines, before.lines);
    // The same profile is what a case is opened with, and what is written to a file.
    chosen.choose(FileChoice::Migrated, vec![path("hospital-60/migrated.csv")]).unwrap();
    let args = chosen.reconcile_args(Language::En).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("said.toml");
    chosen.save_profile(FileChoice::Legacy, 0, &saved, &texts()).unwrap();
    let profile = paritas_intake::ExtractProfile::from_toml(&fs::read_to_string(&saved).unwrap(), "said.toml").unwrap();
    assert_eq!(args.legacy.said.len(), 1);
    let mut again = Chosen::default();
    again.choose(FileChoice::LegacyProfile, vec![saved]).unwrap();
    again.choose(FileChoice::Legacy, args.legacy.extracts.clone()).unwrap();
    assert_eq!((legacy(&again).lines, legacy(&again).total), (after.lines, after.total));
    assert!(profile.columns.iter().any(|column| column.decimal.is_some()) || profile.numbers.decimal.is_some());
}

#[test]
fn only_one_column_can_be_the_employee_number() {
    let mut chosen = read(path("hospital-60/migrated.csv"));
    let columns = source(&chosen).columns;
    let found = columns.iter().find(|column| column.role_word == "employee_number").unwrap().clone();
    let other = columns.iter().find(|column| column.role_word == "last_name" || column.role_word == "attribute");
    let other = other.unwrap().clone();
    say(&mut chosen, &said_of(&other, "role", "employee_number")).unwrap();
    assert_eq!(column(&chosen, &other.header).role_word, "employee_number");
    assert_eq!(column(&chosen, &found.header).role_word, "attribute");
    // Taken back alone, everything is as it was found.
    let unsaid = OverrideRequest { value: None, ..said_of(&other, "role", "") };
    say(&mut chosen, &unsaid).unwrap();
    assert_eq!(column(&chosen, &found.header).role_word, "employee_number");
    assert!(!legacy(&chosen).overridden);
}

#[test]
fn what_is_said_of_the_file_and_of_a_column_holds_together_and_survives_another_file() {
    let mut chosen = read(path("several/legacy/site_a.csv"));
    let pay = source(&chosen).columns.into_iter().find(|column| column.role_word == "amount").unwrap();
    say(&mut chosen, &said("file.encoding", "windows-1252")).unwrap();
    say(&mut chosen, &said_of(&pay, "role", "attribute")).unwrap();
    chosen.choose(FileChoice::LegacyAlso, vec![path("several/legacy/site_b.csv")]).unwrap();
    let sources = legacy(&chosen).sources;
    assert_eq!(sources.len(), 2);
    let encoding = sources[0].settings.iter().find(|setting| setting.key == "file.encoding").unwrap();
    assert_eq!((encoding.said, encoding.value.as_str()), (true, "windows-1252"));
    assert_eq!(sources[0].columns[pay.position as usize - 1].role_word, "attribute");
    assert!(sources[1].settings.iter().all(|setting| !setting.said));
    chosen.unsay_all(FileChoice::Legacy).unwrap();
    assert!(legacy(&chosen).sources[0].settings.iter().all(|setting| !setting.said));
    chosen.unsay(FileChoice::Legacy).unwrap();
    assert!(legacy(&chosen).overridden);
}

#[test]
fn fields_of_fixed_width_are_put_where_the_officer_says() {
    let mut chosen = read(path("intake/fixed_width_guessed.txt"));
    let cuts = |chosen: &Chosen| source(chosen).settings.into_iter().find(|one| one.key == "columns.cuts").unwrap();
    let found = cuts(&chosen).value;
    let columns = source(&chosen).columns.len();
    let (rest, last) = found.rsplit_once(", ").unwrap();
    let (first, second) = rest.split_once(", ").unwrap();
    // The first two fields as one.
    let joined = format!("{}-{}", first.split('-').next().unwrap(), second.split(['-', ',']).nth(1).unwrap());
    let others = second.split_once(", ").map(|(_, others)| format!("{others}, ")).unwrap_or_default();
    let typed = format!("{joined}, {others}{last}");
    say(&mut chosen, &said("columns.cuts", &typed)).unwrap();
    assert_eq!(source(&chosen).columns.len(), columns - 1);
    assert_eq!((cuts(&chosen).value, cuts(&chosen).said), (typed, true));
}

#[test]
fn a_shipped_profile_is_called_by_what_it_is_for() {
    let mut chosen = Chosen::default();
    chosen.choose(FileChoice::LegacyProfile, vec!["builtin:generic-wide".into()]).unwrap();
    assert_eq!(chosen.view(&texts()).legacy_profile.unwrap(), texts().text("profile-generic-wide"));
    let fault = chosen.choose(FileChoice::LegacyProfile, vec!["builtin:none".into()]).unwrap_err();
    assert_eq!(fault.message.id, "fault-no-profile");
}

#[test]
fn sheets_are_chosen_together_and_go_one_by_one() {
    let mut chosen = read(path("several/migrated 2026.xlsx"));
    let names = |chosen: &Chosen| -> Vec<String> {
        legacy(chosen).sources.into_iter().filter_map(|source| source.sheet).collect()
    };
    let all = names(&chosen);
    assert_eq!((all.len(), source(&chosen).sheets), (3, all.clone()));
    chosen.choose_sheets(FileChoice::Legacy, 0, &all[..2]).unwrap();
    assert_eq!(names(&chosen), all[..2]);
    // Asked of the second of them: both are replaced.
    chosen.choose_sheets(FileChoice::Legacy, 1, &all[1..]).unwrap();
    assert_eq!(names(&chosen), all[1..]);
    chosen.remove_extract(FileChoice::Legacy, 0).unwrap();
    assert_eq!(names(&chosen), all[2..]);
}

#[test]
fn a_problem_that_can_be_settled_on_screen_says_where() {
    for (file, key, value) in [
        ("ambiguous_thousands.csv", "decimal", "."),
        ("ambiguous_dates.csv", "order", "dmy"),
        ("birth_date_two_digits.csv", "reference_year", "2026"),
    ] {
        let mut chosen = read(path(&format!("intake/{file}")));
        let problems = legacy(&chosen).problems;
        let remedies: Vec<_> = problems.iter().filter_map(|problem| problem.remedy.clone()).collect();
        let remedy = remedies.iter().find(|remedy| remedy.key == key).unwrap_or_else(|| panic!("{file}: {problems:?}"));
        let request = OverrideRequest {
            source: remedy.source,
            column: remedy.column,
            key: key.to_owned(),
            value: Some(value.to_owned()),
        };
        say(&mut chosen, &request).unwrap();
        let left = legacy(&chosen).problems;
        let is_left = left.iter().filter_map(|problem| problem.remedy.as_ref()).any(|left| left == remedy);
        assert!(!is_left, "{file}: {left:?}");
    }
}

#[test]
fn a_file_that_was_known_by_its_fingerprint_is_read_without_that_profile_if_it_is_said() {
    let mut chosen = read(path("hospital-60/legacy.csv"));
    let before = legacy(&chosen);
    let known = |chosen: &Chosen| source(chosen).detections.iter().any(|one| one.about == "profile");
    let reason = |chosen: &Chosen| source(chosen).columns[0].reason.clone();
    assert!(known(&chosen));
    let by_profile = reason(&chosen);
    say(&mut chosen, &said("profile", "none")).unwrap();
    assert!(!known(&chosen));
    assert_ne!(reason(&chosen), by_profile);
    assert_eq!((legacy(&chosen).total, legacy(&chosen).overridden), (before.total.clone(), true));
    chosen.unsay_all(FileChoice::Legacy).unwrap();
    assert!(known(&chosen));
}
