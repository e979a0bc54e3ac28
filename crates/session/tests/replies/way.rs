//! The way of an officer: what the page can ask at each place of it.

use std::collections::BTreeSet;

use paritas_fixtures::path as fixture;
use paritas_session::view::{
    DecisionChoice, DecisionRequest, DecisionTarget, DifferenceFilter, EmployeeFilter, FaultView, FieldFilter,
    FileChoice, FindingView, HarmFilter, OverrideRequest, SignerRole, TieRequest, TieVerdict, Window,
};
use paritas_texts::Language;
use serde_json::{Value, json};

use crate::desktop::Desktop;
use crate::recording::Recording;

const AN: &str = "An Peeters";
const JAN: &str = "Jan Claes";
const ALL: Window = Window { offset: 0, limit: 200 };
/// A search that finds nobody.
const NOBODY: &str = "lmsadu?";

/// The desktop, the place on the way it is at, and what was recorded so far.
struct Way<'a> {
    desktop: Desktop,
    recording: &'a mut Recording,
    place: String,
}

/// Walks the whole way and records it.
pub(crate) fn walk(recording: &mut Recording) {
    let mut way = Way { desktop: Desktop::new(), recording, place: "start".to_owned() };
    way.choose_files();
    way.open_the_case();
    let findings = way.findings();
    way.tie_by_hand();
    way.decide_and_undo(&findings);
    way.decide_everything(&findings);
    way.sign_and_export();
}

impl Way<'_> {
    /// Records an answer that leaves everything where it is.
    fn told<T: serde::Serialize>(&mut self, command: &str, args: Value, reply: Result<T, FaultView>) {
        self.recording.keep(&self.place, command, args, reply, None);
    }

    /// Records an answer after which the window is at another place.
    fn went<T: serde::Serialize>(&mut self, command: &str, args: Value, reply: Result<T, FaultView>, to: &str) {
        self.recording.keep(&self.place, command, args, reply, Some(to));
        to.clone_into(&mut self.place);
    }

    fn choose_files(&mut self) {
        let start = self.desktop.start();
        self.told("start", json!({}), Ok(start));
        self.speak_all();
        self.choose(FileChoice::Legacy, "legacy");
        self.clear(FileChoice::Legacy, "start");
        // A file that is dropped is read as one that is chosen.
        let dropped = self.desktop.choose(FileChoice::Legacy);
        self.went("take_dropped", json!({ "choice": FileChoice::Legacy }), Ok(dropped), "legacy");
        self.clear(FileChoice::Legacy, "start");
        self.choose(FileChoice::Legacy, "legacy");
        self.explain_a_refused_file();
        self.choose(FileChoice::Migrated, "both");
        self.clear(FileChoice::Migrated, "legacy");
        self.choose(FileChoice::Migrated, "both");
        for (choice, place) in [
            (FileChoice::LegacyProfile, "both, legacy profile"),
            (FileChoice::MigratedProfile, "both, migrated profile"),
            (FileChoice::CaseProfile, "both, case profile"),
            (FileChoice::Crosswalk, "both, crosswalk"),
        ] {
            self.choose(choice, place);
            self.clear(choice, "both");
        }
        self.say_otherwise();
        self.settle_columns();
        self.take_several();
        // The optional files stay: with them the case has as many findings as the fixture has faults.
        self.choose(FileChoice::CaseProfile, "both, case profile");
        self.choose(FileChoice::Crosswalk, "all four");
        self.speak_all();
    }

    /// A file that can't be read as it is: said how it is written, and taken away again.
    fn explain_a_refused_file(&mut self) {
        let migrated = FileChoice::Migrated;
        let file = fixture("intake/unclosed_quote.csv");
        let refused = self.desktop.change(|chosen| chosen.choose(migrated, vec![file]));
        self.went("take_dropped", json!({ "choice": migrated }), refused, "legacy, refused");
        let said = |value: &str| OverrideRequest {
            source: 0,
            column: None,
            key: "file.quote".to_owned(),
            value: Some(value.to_owned()),
        };
        let contradicted = said("quotes");
        let choices = self.desktop.change(|chosen| chosen.say(migrated, &contradicted)).unwrap_err();
        self.told::<()>("override_reading", json!({ "choice": migrated, "request": contradicted }), Err(choices));
        let settles = said("'");
        let choices = self.desktop.change(|chosen| chosen.say(migrated, &settles));
        self.went("override_reading", json!({ "choice": migrated, "request": settles }), choices, "legacy, explained");
        let choices = self.desktop.change(|chosen| chosen.unsay(migrated));
        self.went("undo_override", json!({ "choice": migrated }), choices, "legacy, refused");
        let choices = self.desktop.change(|chosen| chosen.remove_extract(migrated, 0));
        self.went("remove_extract", json!({ "choice": migrated, "input": 0 }), choices, "legacy");
    }

    /// A further file that is refused for its columns, which then stand on its card.
    fn settle_columns(&mut self) {
        let migrated = FileChoice::Migrated;
        let file = fixture("bad/duplicate_headers.csv");
        let refused = self.desktop.change(|chosen| chosen.choose(FileChoice::MigratedAlso, vec![file]));
        self.went("take_dropped", json!({ "choice": FileChoice::MigratedAlso }), refused, "both, columns");
        let columns = self.desktop.choices().migrated_refused.unwrap().columns;
        let amount = columns.iter().rfind(|column| column.header == "amount").unwrap();
        let settles = OverrideRequest {
            source: 0,
            column: Some(amount.position),
            key: "role".to_owned(),
            value: Some("amount".to_owned()),
        };
        let choices = self.desktop.change(|chosen| chosen.say(migrated, &settles));
        let args = json!({ "choice": migrated, "request": settles });
        self.went("override_reading", args, choices, "both, columns settled");
        let choices = self.desktop.change(|chosen| chosen.unsay(migrated));
        self.went("undo_override", json!({ "choice": migrated }), choices, "both, columns");
        let choices = self.desktop.change(|chosen| chosen.remove_extract(migrated, 1));
        self.went("remove_extract", json!({ "choice": migrated, "input": 1 }), choices, "both");
    }

    /// Reads the legacy extract otherwise than it was found: by a shipped profile, and by what is said of it.
    fn say_otherwise(&mut self) {
        let legacy = FileChoice::Legacy;
        let shipped = json!({ "choice": FileChoice::LegacyProfile, "name": "sample-hospital-old" });
        let choices = self
            .desktop
            .change(|chosen| chosen.choose(FileChoice::LegacyProfile, vec!["builtin:sample-hospital-old".into()]));
        self.went("choose_profile", shipped, choices, "both, shipped profile");
        self.clear(FileChoice::LegacyProfile, "both");
        let saved = "legacy.toml";
        self.told("save_profile", json!({ "choice": legacy, "source": 0 }), Ok(Some(saved)));
        let columns = self.desktop.choices().legacy.unwrap().sources.remove(0).columns;
        let pay = columns.iter().find(|column| column.role_word == "amount").unwrap();
        let left_out = OverrideRequest {
            source: 0,
            column: Some(pay.position),
            key: "role".to_owned(),
            value: Some("ignored".to_owned()),
        };
        let refused =
            OverrideRequest { source: 0, column: None, key: "period".to_owned(), value: Some("March".to_owned()) };
        for request in [&refused, &left_out] {
            let choices = self.desktop.change(|chosen| chosen.say(legacy, request));
            let args = json!({ "choice": legacy, "request": request });
            match choices {
                Ok(choices) => self.went("override_reading", args, Ok(choices), "both, left out"),
                Err(fault) => self.told::<()>("override_reading", args, Err(fault)),
            }
        }
        let choices = self.desktop.change(|chosen| chosen.unsay(legacy));
        self.went("undo_override", json!({ "choice": legacy }), choices, "both");
        // What is rarely needed: that a column holds balances, and where the data ends.
        let balance = OverrideRequest { key: "kind".to_owned(), value: Some("balance".to_owned()), ..left_out.clone() };
        let footer = OverrideRequest {
            column: None,
            key: "file.footer_rows".to_owned(),
            value: Some("2".to_owned()),
            ..left_out.clone()
        };
        for (request, to) in [(balance, "both, balance"), (footer, "both, footer")] {
            let choices = self.desktop.change(|chosen| chosen.say(legacy, &request));
            self.went("override_reading", json!({ "choice": legacy, "request": request }), choices, to);
            let choices = self.desktop.change(|chosen| chosen.unsay(legacy));
            self.went("undo_override", json!({ "choice": legacy }), choices, "both");
        }
        // In a long extract, what the values of one component are.
        let migrated = FileChoice::Migrated;
        let component = self.desktop.choices().migrated.unwrap().sources.remove(0).components.pop().unwrap();
        let balance = OverrideRequest {
            source: 0,
            column: None,
            key: format!("components.{}", component.code),
            value: Some("balance".to_owned()),
        };
        let choices = self.desktop.change(|chosen| chosen.say(migrated, &balance));
        let args = json!({ "choice": migrated, "request": balance });
        self.went("override_reading", args, choices, "both, component");
        let choices = self.desktop.change(|chosen| chosen.unsay(migrated));
        self.went("undo_override", json!({ "choice": migrated }), choices, "both");
        self.desktop.change(|chosen| chosen.say(legacy, &left_out)).unwrap();
        "both, left out".clone_into(&mut self.place);
        let choices = self.desktop.change(|chosen| chosen.unsay_all(legacy));
        self.went("clear_overrides", json!({ "choice": legacy }), choices, "both, as found");
        // Choosing the file anew forgets what was said, and that it was taken back.
        self.clear(legacy, "migrated");
        self.choose(legacy, "both");
    }

    /// A further file on either side, of one a sheet, and the files taken away again.
    fn take_several(&mut self) {
        let migrated = FileChoice::Migrated;
        self.choose(FileChoice::MigratedAlso, "both, several");
        let sheets = self.desktop.choices().migrated.unwrap().sources.remove(1).sheets;
        let choices = self.desktop.change(|chosen| chosen.choose_sheets(migrated, 1, &sheets[..1]));
        let args = json!({ "choice": migrated, "input": 1, "sheets": sheets[..1] });
        self.went("choose_sheets", args, choices, "both, several");
        let take_away = |way: &mut Self, choice: FileChoice| {
            let choices = way.desktop.change(|chosen| chosen.remove_extract(choice, 1));
            way.went("remove_extract", json!({ "choice": choice, "input": 1 }), choices, "both");
        };
        take_away(self, migrated);
        // One whose amounts can be read two ways.
        self.choose(FileChoice::LegacyAlso, "both, ambiguous");
        take_away(self, FileChoice::Legacy);
    }

    fn choose(&mut self, choice: FileChoice, to: &str) {
        let choices = self.desktop.choose(choice);
        self.went("choose_file", json!({ "choice": choice }), Ok(choices), to);
    }

    fn clear(&mut self, choice: FileChoice, to: &str) {
        let choices = self.desktop.change(|chosen| chosen.clear(choice));
        self.went("clear_file", json!({ "choice": choice }), choices, to);
    }

    /// Speaks every language once and comes back to English; an open case is looked at in each.
    fn speak_all(&mut self) {
        let home = self.place.clone();
        for language in [Language::Nl, Language::Fr, Language::De, Language::En] {
            let start = self.desktop.set_language(language);
            let to = match language {
                Language::En => home.clone(),
                other => format!("{home}, {}", other.as_str()),
            };
            self.went("set_language", json!({ "language": language.as_str() }), Ok(start), &to);
            if self.place.starts_with("compared, ") {
                self.ask_screens();
            }
        }
    }

    /// Makes the case; closes it and opens it again, after which everything is answered as before.
    fn open_the_case(&mut self) {
        let overview = self.desktop.create_case(AN);
        self.went("create_case", json!({ "person": AN }), Ok(overview), "compared");
        self.ask_everything();
        self.speak_all();
        let start = self.desktop.close_case();
        self.went("close_case", json!({}), Ok(start), "all four");
        for choice in [FileChoice::Crosswalk, FileChoice::CaseProfile, FileChoice::Migrated, FileChoice::Legacy] {
            self.desktop.change(|chosen| chosen.clear(choice)).unwrap();
        }
        "start".clone_into(&mut self.place);
        let overview = self.desktop.open_case();
        self.went("open_case", json!({}), Ok(overview), "opened");
        self.ask_everything();
        let undone = self.desktop.undo(JAN);
        self.told("undo", json!({ "person": JAN }), undone);
        let start = self.desktop.close_case();
        self.went("close_case", json!({}), Ok(start), "start");
        // From here on the opened case stands for the one that was made: the answers hold the two against each other.
        self.desktop.open_case();
        "compared".clone_into(&mut self.place);
        self.ask_everything();
    }

    fn findings(&self) -> Vec<FindingView> {
        self.desktop.case().findings(ALL).rows
    }

    /// The first of the old system alone, tied to the first of the new system alone, and parted again.
    fn tie_by_hand(&mut self) {
        let first = |way: &mut Self, status: &str| {
            let mut found = None;
            for status in [status, "suggested", "conflict"] {
                let filter = EmployeeFilter { status: Some(status.to_owned()), search: None };
                let window = Window { offset: 0, limit: 8 };
                let page = way.desktop.case().employees(&filter, window);
                found = found.or_else(|| page.rows.first().cloned());
                way.told("employees", json!({ "filter": filter, "window": window }), Ok(page));
            }
            found.unwrap()
        };
        let (legacy, migrated) = (first(self, "legacy_only"), first(self, "migrated_only"));
        for matched in [legacy.matched, migrated.matched] {
            let employee = self.desktop.case().employee(matched);
            self.told("employee", json!({ "matched": matched }), Ok(employee));
            let comparisons = self.desktop.case().comparisons(matched, ALL);
            self.told("comparisons", json!({ "matched": matched, "window": ALL }), Ok(comparisons));
        }
        let request = TieRequest {
            legacy_employee: legacy.legacy_employee,
            migrated_employee: migrated.migrated_employee,
            verdict: TieVerdict::Confirm,
            reason: "Checked".to_owned(),
        };
        let tied = self.desktop.tie(&request, AN);
        self.went("tie", json!({ "request": request, "person": AN }), tied, "tied");
        self.ask_everything();
        let undone = self.desktop.undo(AN);
        self.went("undo", json!({ "person": AN }), undone, "compared");
        self.ask_everything();
    }

    /// A whole finding, several rows and one row: each is decided and taken back.
    fn decide_and_undo(&mut self, findings: &[FindingView]) {
        let many = findings.iter().find(|finding| finding.undecided >= 3).unwrap();
        let keys = self.keys_of(many);
        let whole = DecisionTarget::Finding(findings[0].id.clone());
        let several = DecisionTarget::Differences(keys[1..3].to_vec());
        let one = DecisionTarget::Difference(keys[0].clone());
        let take = DecisionChoice::TakeMigrated;
        for (target, choice, reason, place) in [
            (whole, DecisionChoice::TakeLegacy, "Migration error", "decided-1"),
            (several, take, "Checked", "two rows decided"),
            (one, take, "Checked", "one row decided"),
        ] {
            self.decide(target, choice, reason, place);
            self.ask_after(&[findings[0].clone(), many.clone()]);
            let undone = self.desktop.undo(AN);
            self.went("undo", json!({ "person": AN }), undone, "compared");
            self.ask_everything();
        }
    }

    /// Every finding as a whole, one after the other.
    fn decide_everything(&mut self, findings: &[FindingView]) {
        let undecided: Vec<FindingView> = findings.iter().filter(|finding| finding.undecided > 0).cloned().collect();
        for (at, finding) in undecided.iter().enumerate() {
            let target = DecisionTarget::Finding(finding.id.clone());
            self.decide(target, DecisionChoice::TakeLegacy, "Migration error", &format!("decided-{}", at + 1));
            self.ask_after(&undecided[at..undecided.len().min(at + 2)]);
        }
        self.ask_screens();
    }

    /// What the page asks after a decision, and when it goes on to the next finding.
    fn ask_after(&mut self, findings: &[FindingView]) {
        self.ask_overview();
        self.ask_findings();
        for finding in findings {
            self.ask_differences(DifferenceFilter { finding: Some(finding.id.clone()), ..DifferenceFilter::default() });
        }
    }

    fn decide(&mut self, target: DecisionTarget, choice: DecisionChoice, reason: &str, to: &str) {
        let request = DecisionRequest { target, choice, amount: None, reason: reason.to_owned(), note: String::new() };
        let decided = self.desktop.decide(&request, AN);
        self.went("decide", json!({ "request": request, "person": AN }), decided, to);
    }

    fn sign_and_export(&mut self) {
        for (role, name, passphrase, to) in [
            (SignerRole::Preparer, AN, "correct horse", "prepared"),
            (SignerRole::Reviewer, JAN, "battery staple", "signed"),
        ] {
            let args = json!({ "role": role, "name": name, "passphrase": passphrase });
            let signing = self.desktop.sign(role, name, passphrase);
            self.went("sign", args, signing, to);
            self.ask_screens();
        }
        let exported = self.desktop.export();
        self.told("export", json!({}), exported);
    }

    /// What the screens ask when they are opened.
    fn ask_screens(&mut self) {
        self.ask_overview();
        self.ask_findings();
        let first = self.findings().remove(0).id;
        self.ask_differences(DifferenceFilter::default());
        self.ask_differences(DifferenceFilter { finding: Some(first), ..DifferenceFilter::default() });
        let filter = EmployeeFilter::default();
        let employees = self.desktop.case().employees(&filter, ALL);
        self.told("employees", json!({ "filter": filter, "window": ALL }), Ok(employees));
        for harm in [None, self.desktop.case().overview().harms.first().map(|one| one.harm.clone())] {
            let filter = HarmFilter { harm, search: None };
            let harms = self.desktop.case().pay_check(&filter, ALL);
            self.told("pay_check", json!({ "filter": filter, "window": ALL }), Ok(harms));
        }
        let fields = self.desktop.case().fields();
        let differing = fields.iter().find(|field| field.different > 0).map(|field| field.name.clone());
        self.told("fields", json!({}), Ok(fields));
        for field in [None, differing] {
            let filter = FieldFilter { field, search: None };
            let differences = self.desktop.case().field_differences(&filter, ALL);
            self.told("field_differences", json!({ "filter": filter, "window": ALL }), Ok(differences));
        }
        let rejected = self.desktop.case().rejected(ALL);
        self.told("rejected", json!({ "window": ALL }), Ok(rejected));
    }

    /// As the screens, and what a click further asks: each finding's differences, a search, and two employees: the first
    /// of the list, and the first of the first finding.
    fn ask_everything(&mut self) {
        self.ask_screens();
        let findings = self.findings();
        for finding in &findings {
            self.ask_differences(DifferenceFilter { finding: Some(finding.id.clone()), ..DifferenceFilter::default() });
        }
        let of_first = DifferenceFilter { finding: Some(findings[0].id.clone()), ..DifferenceFilter::default() };
        self.ask_differences(DifferenceFilter { search: Some(NOBODY.to_owned()), ..of_first.clone() });
        let case = self.desktop.case();
        let first = case.employees(&EmployeeFilter::default(), ALL).rows[0].matched;
        let differing = case.differences(&of_first, ALL).rows[0].matched;
        for matched in BTreeSet::from([first, differing]) {
            let employee = self.desktop.case().employee(matched);
            self.told("employee", json!({ "matched": matched }), Ok(employee));
            let comparisons = self.desktop.case().comparisons(matched, ALL);
            self.told("comparisons", json!({ "matched": matched, "window": ALL }), Ok(comparisons));
        }
    }

    fn ask_overview(&mut self) {
        let overview = self.desktop.overview();
        self.told("overview", json!({}), Ok(overview));
    }

    fn ask_findings(&mut self) {
        let findings = self.desktop.case().findings(ALL);
        self.told("findings", json!({ "window": ALL }), Ok(findings));
    }

    fn ask_differences(&mut self, filter: DifferenceFilter) {
        let differences = self.desktop.case().differences(&filter, ALL);
        self.told("differences", json!({ "filter": filter, "window": ALL }), Ok(differences));
    }

    fn keys_of(&self, finding: &FindingView) -> Vec<String> {
        let filter = DifferenceFilter { finding: Some(finding.id.clone()), ..DifferenceFilter::default() };
        let rows = self.desktop.case().differences(&filter, ALL).rows;
        rows.into_iter().map(|row| row.key).collect()
    }
}
