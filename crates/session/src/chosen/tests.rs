use std::fs;

use paritas_fixtures::path;

use super::*;
use crate::view::{ColumnSettingView, ColumnView, ExtractView, RefusedView, SourceView};

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

fn setting_of<'a>(column: &'a ColumnView, key: &str) -> Option<&'a ColumnSettingView> {
    column.settings.iter().find(|setting| setting.key == key)
}

fn said_keys(column: &ColumnView) -> Vec<&str> {
    column.settings.iter().filter(|setting| setting.said).map(|setting| setting.key.as_str()).collect()
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
    assert_eq!((said_keys(&columns[at]), columns[at].confidence.as_str()), (vec!["role"], "certain"));
    // Why the others are what they are is what it was.
    for (is, was) in columns.iter().zip(&before.sources[0].columns).filter(|(is, _)| said_keys(is).is_empty()) {
        assert_eq!((&is.role, &is.reason, &is.writing_reason), (&was.role, &was.reason, &was.writing_reason));
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
    let asked = source(&chosen).columns.into_iter().find(|one| setting_of(one, "decimal").is_some_and(|one| one.asks));
    let asked = asked.unwrap();
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

fn refused(chosen: &Chosen) -> RefusedView {
    let view = chosen.view(&texts());
    assert_eq!(view.legacy, None);
    view.legacy_refused.unwrap()
}

#[test]
fn a_file_that_is_refused_stays_and_is_read_as_the_officer_says() {
    let mut chosen = read(path("intake/unclosed_quote.csv"));
    let view = refused(&chosen);
    assert_eq!((view.file.as_str(), view.fault.code.as_str()), ("unclosed_quote.csv", "fault-open-quote"));
    assert_eq!(view.fault.place.as_deref(), Some("unclosed_quote.csv, row 3"));
    let first = &view.settings[0];
    assert_eq!((view.asks.as_deref(), first.key.as_str(), first.said), (Some("file.quote"), "file.quote", false));
    assert_eq!(
        view.first_lines[0],
        fs::read_to_string(path("intake/unclosed_quote.csv")).unwrap().lines().next().unwrap()
    );
    assert!(chosen.reconcile_args(Language::En).is_err() && !view.undoable);
    say(&mut chosen, &said("file.quote", "'")).unwrap();
    let read = legacy(&chosen);
    assert!(read.overridden && read.undoable && read.lines != "0", "{read:?}");
    let quote = source(&chosen).settings.into_iter().find(|setting| setting.key == "file.quote").unwrap();
    assert_eq!((quote.said, quote.value.as_str()), (true, "'"));
    assert_eq!(chosen.view(&texts()).legacy_refused, None);
    // Columns can be said on top of that, and a case is made with all of it.
    let pay = source(&chosen).columns.into_iter().find(|column| column.role_word == "amount").unwrap();
    say(&mut chosen, &said_of(&pay, "role", "attribute")).unwrap();
    assert_eq!(column(&chosen, &pay.header).role_word, "attribute");
    chosen.choose(FileChoice::Migrated, vec![path("hospital-60/migrated.csv")]).unwrap();
    let args = chosen.reconcile_args(Language::En).unwrap();
    assert!(args.legacy.said[0].contains("quote = \"'\""), "{}", args.legacy.said[0]);
    // Without it nothing could be read: taken back alone that is refused, taken back as a whole the file is refused.
    let before = legacy(&chosen);
    let fault = say(&mut chosen, &OverrideRequest { value: None, ..said("file.quote", "") }).unwrap_err();
    assert_eq!((fault.message.id.as_ref(), legacy(&chosen)), ("fault-open-quote", before.clone()));
    chosen.unsay_all(FileChoice::Legacy).unwrap();
    assert!(refused(&chosen).undoable);
    chosen.unsay(FileChoice::Legacy).unwrap();
    assert_eq!(legacy(&chosen), before);
}

#[test]
fn what_is_said_of_a_refused_file_stays_until_all_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pay.txt");
    // Numbers that touch: nobody can tell where one ends.
    let line = |at: u32| format!("{:07}{:06}{:08}\n", at * 13, at * 7, at * 1_001);
    fs::write(&file, (1..20).map(line).collect::<String>()).unwrap();
    let mut chosen = Chosen::default();
    chosen.choose(FileChoice::LegacyProfile, vec![fixed_width(&folder)]).unwrap();
    chosen.choose(FileChoice::Legacy, vec![file]).unwrap();
    let view = refused(&chosen);
    assert_eq!((view.fault.code.as_str(), view.asks.as_deref()), ("fault-no-cuts", Some("columns.cuts")));
    // What can't stand there at all is refused beside its field.
    let fault = say(&mut chosen, &said("columns.cuts", "1 to 7")).unwrap_err();
    assert_eq!((fault.message.id.as_ref(), refused(&chosen)), ("fault-not-places", view.clone()));
    // One thing more, which alone doesn't help.
    say(&mut chosen, &said("file.header_rows", "0")).unwrap();
    let more = refused(&chosen);
    assert_eq!((more.fault.code.as_str(), more.undoable), ("fault-no-cuts", true));
    assert!(more.settings.iter().any(|setting| setting.said && setting.value == "0"));
    say(&mut chosen, &said("columns.cuts", "1-7, 8-13, 14-21")).unwrap();
    assert_eq!(source(&chosen).columns.len(), 3);
    chosen.unsay(FileChoice::Legacy).unwrap();
    assert_eq!(refused(&chosen), more);
}

/// A profile that says no more than that the text is of fixed width.
fn fixed_width(folder: &tempfile::TempDir) -> PathBuf {
    let profile = folder.path().join("fixed.toml");
    fs::write(&profile, "version = 1\n[file]\nformat = \"fixed_width\"\n").unwrap();
    profile
}

#[test]
fn a_refused_file_that_is_taken_away_leaves_what_was_read() {
    let mut chosen = pair();
    chosen.read_missing().unwrap();
    let before = chosen.view(&texts());
    // In place of another, and beside another.
    for (choice, input) in [(FileChoice::Legacy, 0), (FileChoice::LegacyAlso, 1)] {
        chosen.choose(choice, vec![path("intake/unclosed_quote.csv")]).unwrap();
        assert_eq!(refused(&chosen).input, input);
        assert!(chosen.reconcile_args(Language::En).is_err(), "what was read before is not compared unseen");
        chosen.remove_extract(FileChoice::Legacy, input).unwrap();
        assert_eq!(chosen.view(&texts()), before);
    }
    // Said of it, it is read beside the other.
    chosen.choose(FileChoice::LegacyAlso, vec![path("intake/unclosed_quote.csv")]).unwrap();
    say(&mut chosen, &said("file.quote", "'")).unwrap();
    let sources = legacy(&chosen).sources;
    assert_eq!(sources.len(), 2);
    assert!(sources[0].settings.iter().all(|setting| !setting.said));
    assert!(sources[1].settings.iter().any(|setting| setting.said));
    // Of two that are refused, each in turn.
    chosen.clear(FileChoice::Legacy).unwrap();
    let both = ["intake/unclosed_quote.csv", "intake/json_array.csv", "hospital-60/legacy.csv"].map(path);
    chosen.choose(FileChoice::Legacy, both.to_vec()).unwrap();
    say(&mut chosen, &said("file.quote", "'")).unwrap();
    let json = refused(&chosen);
    // What is no table at all has nothing that could be said of it.
    assert_eq!((json.file.as_str(), json.input, json.settings.len()), ("json_array.csv", 1, 0));
    chosen.remove_extract(FileChoice::Legacy, 1).unwrap();
    assert_eq!(legacy(&chosen).sources.len(), 2);
    chosen.choose(FileChoice::Migrated, vec![path("intake/json_array.csv")]).unwrap();
    chosen.clear(FileChoice::Migrated).unwrap();
    let view = chosen.view(&texts());
    assert_eq!((view.migrated, view.migrated_refused), (None, None));
}

#[test]
fn what_becomes_of_lines_delivered_twice_is_said_of_one_of_several_files() {
    let mut chosen = read(path("several/legacy/site_b.csv"));
    assert!(source(&chosen).settings.iter().all(|setting| setting.key != "delivered_twice"));
    chosen.choose(FileChoice::LegacyAlso, vec![path("several/site_b_again.csv")]).unwrap();
    let summed = legacy(&chosen);
    let setting = summed.sources[1].settings.iter().find(|setting| setting.key == "delivered_twice").unwrap();
    assert_eq!((setting.value.as_str(), setting.choices.len(), setting.said), ("sum", 3, false));
    let twice = |value: &str| OverrideRequest { source: 1, ..said("delivered_twice", value) };
    assert_eq!(say(&mut chosen, &twice("refuse")).unwrap_err().message.id, "fault-delivered-twice");
    assert_eq!(legacy(&chosen), summed);
    say(&mut chosen, &twice("first")).unwrap();
    let once = legacy(&chosen);
    assert!(once.total != summed.total && once.lines != summed.lines, "{} {}", once.total, once.lines);
}

#[test]
fn a_refused_file_is_read_by_a_profile_chosen_then() {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("quote.toml");
    fs::write(&profile, "version = 1\n[file]\nquote = \"'\"\n").unwrap();
    let mut chosen = read(path("intake/unclosed_quote.csv"));
    chosen.choose(FileChoice::LegacyProfile, vec![fixed_width(&folder)]).unwrap();
    assert_eq!(chosen.view(&texts()).legacy_profile.as_deref(), Some("fixed.toml"));
    chosen.choose(FileChoice::LegacyProfile, vec![profile]).unwrap();
    assert!(!legacy(&chosen).overridden);
    // Without it the file would be refused: that changes nothing.
    let before = legacy(&chosen);
    assert_eq!(chosen.clear(FileChoice::LegacyProfile).unwrap_err().message.id, "fault-open-quote");
    assert_eq!(legacy(&chosen), before);
}

#[test]
fn a_workbook_that_is_refused_offers_its_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("sheet.toml");
    // The sheet was called otherwise last month.
    fs::write(&profile, "version = 1\n[file]\nsheet = \"february\"\n").unwrap();
    let mut chosen = Chosen::default();
    chosen.choose(FileChoice::LegacyProfile, vec![profile]).unwrap();
    chosen.choose(FileChoice::Legacy, vec![path("several/migrated 2026.xlsx")]).unwrap();
    let view = refused(&chosen);
    assert_eq!((view.fault.code.as_str(), view.asks.as_deref()), ("fault-sheet-not-found", Some("file.sheet")));
    assert!(view.first_lines.is_empty() && view.settings.iter().all(|setting| setting.key != "file.encoding"));
    let sheets: Vec<String> = view.settings[0].choices.iter().map(|choice| choice.value.clone()).collect();
    assert_eq!((sheets.len(), view.settings[0].value.as_str()), (3, "february"));
    say(&mut chosen, &said("file.sheet", &sheets[1])).unwrap();
    assert_eq!(source(&chosen).sheet.as_ref(), Some(&sheets[1]));
    // What is said of the sheet then stands beside that.
    say(&mut chosen, &said("period", "2026-01")).unwrap();
    assert_eq!(source(&chosen).sheet.as_ref(), Some(&sheets[1]));
    assert!(source(&chosen).settings.iter().any(|setting| setting.key == "period" && setting.said));
}

/// A file of the test's own, read as the legacy side.
fn written(text: &str) -> (tempfile::TempDir, Chosen) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("extract.csv");
    fs::write(&file, text).unwrap();
    (folder, read(file))
}

fn file_setting(chosen: &Chosen, key: &str) -> crate::view::SettingView {
    source(chosen).settings.into_iter().find(|setting| setting.key == key).unwrap()
}

#[test]
fn every_key_of_a_profile_that_is_detected_can_be_said_on_screen() {
    // What names a column or a file rather than saying how it is read; what is said of fixed places; of rubriques; and
    // what only a person can know of a profile.
    let elsewhere = ["profile.version", "profile.name", "file.sheet", "columns.header", "columns.position"];
    let places = ["columns.start", "columns.length", "columns.rubriques"];
    // By the code of each component.
    let by_component = ["components.code", "components.label", "components.kind"];
    let of_columns: Vec<String> =
        Chosen::options(&texts()).columns.into_iter().map(|one| format!("columns.{}", one.key)).collect();
    let mut chosen = read(path("several/migrated 2026.xlsx"));
    chosen.choose(FileChoice::LegacyAlso, vec![path("hospital-60/legacy.csv")]).unwrap();
    let of_files: Vec<String> =
        legacy(&chosen).sources.into_iter().flat_map(|one| one.settings).map(|one| one.key).collect();
    for key in paritas_intake::ProfileKey::all() {
        let (table, path) = match key.table {
            "" => ("profile", key.key.to_owned()),
            table => (table, format!("{table}.{}", key.key)),
        };
        let named = format!("{table}.{}", key.key);
        let is_elsewhere = elsewhere.iter().chain(&places).chain(&by_component).any(|one| *one == named);
        assert!(is_elsewhere || of_columns.contains(&path) || of_files.contains(&path), "{named} is on no screen");
    }
}

#[test]
fn what_a_report_adds_to_its_data_can_be_read_otherwise_on_screen() {
    let text = "Stamnr;Naam;1000 Loon\n1;Peeters;100,50\nStamnr;Naam;1000 Loon\n2;Maes;200,00\nTotaal;;300,50\nGedrukt door Jan;;\n";
    let (_folder, mut chosen) = written(text);
    let before = legacy(&chosen);
    let found = |chosen: &Chosen, about: &str| {
        source(chosen).detections.into_iter().find(|one| one.about == about).map(|one| one.value)
    };
    assert_eq!(found(&chosen, "footer").as_deref(), Some("2 rows left out"));
    assert_eq!(found(&chosen, "totals_rows").as_deref(), Some("one row left out"));
    assert_eq!(found(&chosen, "page_breaks").as_deref(), Some("one row left out"));
    // That no month is named is all there is to say.
    assert_eq!((before.employees.as_str(), before.problems.len()), ("2", 1));
    // Two rows are left out with the footer already; a third would be someone.
    say(&mut chosen, &said("file.footer_rows", "3")).unwrap();
    let after = legacy(&chosen);
    assert_eq!(after.employees, "1");
    assert!(after.problems.iter().any(|problem| problem.message.contains("Maes") || problem.message.contains("row 4")));
    say(&mut chosen, &said("file.footer_rows", "0")).unwrap();
    assert_eq!(legacy(&chosen).problems.len(), 2, "the note is no footer then, and rejected");
    say(&mut chosen, &OverrideRequest { value: None, ..said("file.footer_rows", "") }).unwrap();
    say(&mut chosen, &said("file.totals_rows", "read")).unwrap();
    assert_eq!(legacy(&chosen).employees, "3");
    say(&mut chosen, &said("file.page_breaks", "read")).unwrap();
    assert_eq!(legacy(&chosen).employees, "4");
    assert!(file_setting(&chosen, "file.page_breaks").said);
    chosen.unsay_all(FileChoice::Legacy).unwrap();
    assert_eq!(legacy(&chosen).employees, before.employees);
    let refused = say(&mut chosen, &said("file.footer_rows", "200")).unwrap_err();
    assert_eq!(refused.message.id, "fault-profile-value");
    let refused = say(&mut chosen, &said("file.footer_rows", "9")).unwrap_err();
    assert_eq!(refused.message.id, "fault-profile-contradicted");
}

#[test]
fn how_a_column_writes_its_values_can_be_said_on_screen() {
    let text = "nummer;geboren;code;uren;bedrag\n1;1980-31-12;1000;7:36;0012345\n2;1981-30-11;1000;7:20;001234E\n";
    let (_folder, mut chosen) = written(text);
    let cell = |chosen: &Chosen, header: &str, at: usize| column(chosen, header).examples[at].understood.clone();
    let say_of = |chosen: &mut Chosen, header: &str, key: &str, value: &str| {
        let column = column(chosen, header);
        assert!(setting_of(&column, key).is_some(), "{header}: no {key} among {:?}", column.settings);
        say(chosen, &said_of(&column, key, value)).unwrap();
    };
    say_of(&mut chosen, "geboren", "role", "birth_date");
    say_of(&mut chosen, "geboren", "date", "YYYY-DD-MM");
    assert_eq!(cell(&chosen, "geboren", 0).as_deref(), Some("1980-12-31"));
    assert!(setting_of(&column(&chosen, "geboren"), "order").is_none(), "the pattern says it");
    say_of(&mut chosen, "uren", "role", "quantity");
    say_of(&mut chosen, "uren", "clock", "minutes");
    assert_eq!(cell(&chosen, "uren", 0).as_deref(), Some("456.00"));
    say_of(&mut chosen, "bedrag", "role", "amount");
    say_of(&mut chosen, "bedrag", "implied_decimals", "2");
    say_of(&mut chosen, "bedrag", "overpunch", "true");
    assert_eq!(cell(&chosen, "bedrag", 0).as_deref(), Some("123.45"));
    assert_eq!(cell(&chosen, "bedrag", 1).as_deref(), Some("123.45"));
    assert_eq!(legacy(&chosen).total, "246.90");
    let bedrag = column(&chosen, "bedrag");
    assert_eq!(said_keys(&bedrag), ["role", "implied_decimals", "overpunch"]);
    assert!(setting_of(&bedrag, "decimal").is_none(), "no mark is written");
    say_of(&mut chosen, "bedrag", "kind", "balance");
    assert_eq!(legacy(&chosen).total, "0.00", "a balance is no pay of the period");
    let born = column(&chosen, "geboren");
    let refused = say(&mut chosen, &said_of(&born, "date", "soon")).unwrap_err();
    assert_eq!(refused.message.id, "fault-profile-value");
}

#[test]
fn what_the_values_of_a_component_are_is_said_of_it_alone() {
    let text = "nummer;looncode;omschrijving;bedrag\n1;1000;Loon;100,50\n1;9000;Saldo verlof;12,50\n2;1000;Loon;200,00\n2;8000;Rest;7,00\n";
    let (_folder, mut chosen) = written(text);
    let kinds = |chosen: &Chosen| -> Vec<(String, String, bool)> {
        let components = source(chosen).components;
        components.into_iter().map(|one| (one.code, one.kind, one.said)).collect()
    };
    let row = |code: &str, kind: &str, said: bool| (code.to_owned(), kind.to_owned(), said);
    let found = [row("9000", "balance", false), row("1000", "period", false), row("8000", "period", false)];
    assert_eq!((kinds(&chosen), legacy(&chosen).total.as_str()), (found.to_vec(), "307.50"));
    say(&mut chosen, &said("components.8000", "balance")).unwrap();
    assert_eq!(kinds(&chosen)[0], row("8000", "balance", true));
    assert_eq!(legacy(&chosen).total, "300.50");
    say(&mut chosen, &said("components.9000", "period")).unwrap();
    assert_eq!(legacy(&chosen).total, "313.00");
    let refused = say(&mut chosen, &said("components.9000", "money")).unwrap_err();
    assert_eq!(refused.message.id, "fault-profile-value");
    chosen.unsay_all(FileChoice::Legacy).unwrap();
    assert_eq!(kinds(&chosen), found);
}

#[test]
fn a_wide_column_can_be_called_another_component_and_be_a_balance() {
    let (_folder, mut chosen) = written("nummer;1000 Loon;9000 Saldo verlof\n1;100,50;12,5\n2;200,00;8,00\n");
    let saldo = column(&chosen, "9000 Saldo verlof");
    let kind = |chosen: &Chosen| {
        let column = column(chosen, "9000 Saldo verlof");
        setting_of(&column, "kind").unwrap().value.clone()
    };
    assert_eq!((kind(&chosen).as_str(), legacy(&chosen).total.as_str()), ("balance", "300.50"));
    say(&mut chosen, &said_of(&saldo, "kind", "period")).unwrap();
    assert_eq!((kind(&chosen).as_str(), legacy(&chosen).total.as_str()), ("period", "321.00"));
    say(&mut chosen, &said_of(&saldo, "component", "9100")).unwrap();
    assert_eq!(column(&chosen, "9000 Saldo verlof").role, "Amount 9100");
}

/// A file of the test's own, read by a profile of the test's own.
fn written_by(text: &str, profile: &str) -> (tempfile::TempDir, Chosen) {
    let folder = tempfile::tempdir().unwrap();
    let (file, toml) = (folder.path().join("extract.csv"), folder.path().join("april.toml"));
    fs::write(&file, text).unwrap();
    fs::write(&toml, format!("version = 1\n{profile}")).unwrap();
    let mut chosen = Chosen::default();
    chosen.choose(FileChoice::LegacyProfile, vec![toml]).unwrap();
    chosen.choose(FileChoice::Legacy, vec![file]).unwrap();
    (folder, chosen)
}

/// A profile of columns: header and role.
fn profile_of_columns(columns: &[(&str, &str)]) -> String {
    columns.iter().map(|(header, role)| format!("[[columns]]\nheader = \"{header}\"\nrole = \"{role}\"\n")).collect()
}

#[test]
fn a_profile_whose_column_was_renamed_is_settled_on_the_columns_of_the_card() {
    let profile =
        profile_of_columns(&[("Stamnr", "employee_number"), ("Soort", "component_code"), ("Bedrag", "amount")]);
    let text = "Stamnr;Soort;Bedrag EUR;Memo\n1;1000;12,50;a\n2;1000;13,50;b\n";
    let (_folder, mut chosen) = written_by(text, &profile);
    let view = refused(&chosen);
    assert_eq!((view.fault.code.as_str(), view.asks.as_deref()), ("fault-column-not-found", Some("columns.unfit")));
    let words: Vec<&str> = view.columns.iter().map(|column| column.role_word.as_str()).collect();
    assert_eq!(words[..2], ["employee_number", "component_code"], "what fits of the profile is kept");
    let renamed = view.columns.iter().find(|column| column.header == "Bedrag EUR").unwrap();
    say(&mut chosen, &said_of(renamed, "role", "amount")).unwrap();
    let read = legacy(&chosen);
    assert_eq!((read.total.as_str(), read.employees.as_str(), read.overridden), ("26.00", "2", true));
    assert_eq!(said_keys(&column(&chosen, "Bedrag EUR")), ["role"]);
    // More can be said on top, and the next month is read by what is saved.
    let memo = column(&chosen, "Memo");
    say(&mut chosen, &said_of(&memo, "role", "ignored")).unwrap();
    chosen.unsay(FileChoice::Legacy).unwrap();
    chosen.unsay(FileChoice::Legacy).unwrap();
    assert_eq!(refused(&chosen).fault.code, "fault-column-not-found");
    // Or what does not fit is left out, and the rest is found.
    say(&mut chosen, &said("columns.unfit", "leave_out")).unwrap();
    assert_eq!(column(&chosen, "Stamnr").role_word, "employee_number");
    assert!(legacy(&chosen).overridden);
    chosen.choose(FileChoice::Migrated, vec![path("hospital-60/migrated.csv")]).unwrap();
    let said = chosen.reconcile_args(Language::En).unwrap().legacy.said;
    assert!(!said[0].contains("header = \"Bedrag\""), "{}", said[0]);
}

#[test]
fn every_refusal_about_columns_offers_them_on_the_card() {
    let two = profile_of_columns(&[("a", "employee_number"), ("b", "employee_number"), ("c", "component_code")]);
    let own_mark = "[[columns]]\nheader = \"d\"\nrole = \"amount\"\ndecimal = \".\"\n";
    let own_order = "[[columns]]\nheader = \"e\"\nrole = \"hire_date\"\norder = \"mdy\"\n";
    let pattern = "[[columns]]\nheader = \"e\"\nrole = \"hire_date\"\ndate = \"MMYYYYDD\"\n";
    let text = "a;b;c;d;e\n1;7;x;12,50;31/12/2020\n2;8;x;13,50;30/11/2020\n";
    let twice = "a;b;c;d;d\n1;7;x;12,50;1\n2;8;x;13,50;2\n";
    for (text, profile, fault) in [
        (text, two, "fault-two-columns"),
        (text, profile_of_columns(&[("z", "amount")]), "fault-column-not-found"),
        (text, "[[columns]]\nposition = 9\nrole = \"amount\"\n".to_owned(), "fault-column-not-found"),
        (twice, profile_of_columns(&[("d", "amount")]), "fault-duplicate-header"),
        (twice, String::new(), "fault-duplicate-header"),
        (text, own_mark.to_owned(), "fault-profile-contradicted"),
        (text, own_order.to_owned(), "fault-profile-contradicted"),
        (text, pattern.to_owned(), "fault-profile-contradicted"),
    ] {
        let (_folder, mut chosen) = written_by(text, &profile);
        let view = refused(&chosen);
        assert_eq!((view.fault.code.as_str(), view.columns.len()), (fault, 5), "{profile}");
        assert_eq!(view.asks.as_deref(), Some("columns.unfit"), "{profile}");
        let doubted = view.columns.iter().filter(|one| one.reason.starts_with("Another column has the same header"));
        assert_eq!(doubted.count(), if fault == "fault-duplicate-header" { 2 } else { 0 }, "{profile}");
        for (header, role) in [("a", "employee_number"), ("c", "component_code")] {
            let one = match chosen.view(&texts()).legacy_refused {
                Some(refused) => refused.columns.into_iter().find(|one| one.header == header),
                None => Some(column(&chosen, header)),
            };
            say(&mut chosen, &said_of(&one.unwrap(), "role", role))
                .unwrap_or_else(|fault| panic!("{profile}: {fault:?}"));
        }
        assert_eq!(legacy(&chosen).employees, "2", "{profile}");
    }
}

#[test]
fn a_column_that_is_missing_is_said_before_anything_is_compared() {
    for (text, lack, header, role) in [
        ("Stamnr;Code;Bedrag\n1;1000;12,50\n2;1000;13,50\n", None, "", ""),
        ("Ding;Looncode;Bedrag\nx1;1000;12,50\nx2;1000;13,50\n", Some("employee"), "Ding", "employee_number"),
        ("Stamnr;Nota;Looncode\n1;abc;1000\n2;def;1000\n", Some("amount"), "Nota", "amount"),
    ] {
        let (_folder, mut chosen) = written(text);
        let blocking = |chosen: &Chosen| {
            let problems = legacy(chosen).problems;
            problems
                .into_iter()
                .filter(|one| one.rejected && one.remedy.as_ref().is_some_and(|one| one.key == "columns"))
        };
        let said: Vec<String> = blocking(&chosen).map(|one| one.message).collect();
        let Some(lack) = lack else {
            assert!(said.is_empty(), "{said:?}");
            continue;
        };
        let expected = if lack == "employee" { "No column says whose row it is" } else { "No column holds amounts" };
        assert!(said.len() == 1 && said[0].starts_with(expected), "{said:?}");
        let meant = column(&chosen, header);
        say(&mut chosen, &said_of(&meant, "role", role)).unwrap();
        assert_eq!(blocking(&chosen).count(), 0, "{header}");
    }
}
