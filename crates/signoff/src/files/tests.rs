//! The result files as they stand on the disk.

use std::fs;

use paritas_case::Choice;
use tempfile::TempDir;

use crate::testing::{Case, HEADER, read, small};
use crate::{DifferenceStatus, Results, is_open, open_reasons, summary, write_matching, write_results};
use paritas_model::Side;
use paritas_reconcile::{CaseProfile, Input, match_employees};
use paritas_texts::Language;

const FILES: [&str; 17] = [
    "bridge.csv",
    "case.profile.toml",
    "components.csv",
    "control_totals.csv",
    "corrections.csv",
    "differences.csv",
    "duplicates.csv",
    "employees.csv",
    "fields.csv",
    "findings.csv",
    "joins.csv",
    "legacy.profile.toml",
    "migrated.profile.toml",
    "pay_check.csv",
    "rejected.csv",
    "report.pdf",
    "summary.json",
];

/// The text of a file of a fresh set of results.
struct Written(TempDir);

impl Written {
    fn of(results: &Results<'_>) -> Self {
        let dir = TempDir::new().unwrap();
        let names = write_results(&dir.path().join("out"), results).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(names, FILES);
        assert_eq!(names, crate::RESULT_FILES);
        Self(dir)
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.0.path().join("out").join(name)).unwrap()
    }

    fn text(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).unwrap()
    }

    /// The rows below the header, as cells.
    fn rows(&self, name: &str) -> Vec<Vec<String>> {
        let text = self.text(name);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }
}

fn decided() -> Case {
    let mut case = small();
    case.decide("1/M-1//2026-03/amount/1000/", Choice::TakeLegacy, "=the old system is right");
    case.decide("1/M-1//2026-03/amount/2010+2011/", Choice::AcceptAsExpected, "raise");
    case.decide("1/M-1//2026-03/amount/3000/", Choice::Defer, "later");
    case
}

#[test]
fn the_headers_are_those_of_the_contract() {
    let written = Written::of(&small().results());
    for (file, header) in [
        (
            "differences.csv",
            "difference,legacy_employee,migrated_employee,contract,period,measure,legacy_components,\
             migrated_components,legacy_amount,migrated_amount,delta,cause,finding,proof,status,legacy_rows,\
             migrated_rows",
        ),
        ("employees.csv", "legacy_employee,migrated_employee,status,method,score,evidence"),
        ("duplicates.csv", "side,employee,same_as,score,evidence"),
        (
            "components.csv",
            "legacy_components,migrated_components,factor,status,employees_both,employees_equal,evidence",
        ),
        (
            "findings.csv",
            "finding,cause,legacy_components,migrated_components,parameter,employees,total_delta,shared,sentence",
        ),
        ("rejected.csv", "side,file,sheet,row,column,value,reason"),
        ("control_totals.csv", "scope,key,legacy,migrated,delta,compared_legacy,compared_migrated,agreed,remaining"),
        ("bridge.csv", "scope,key,term,finding,legacy,migrated,delta,agreed,remaining"),
        (
            "corrections.csv",
            "migrated_employee,contract,period,measure,migrated_component,action,present_amount,agreed_amount,delta,\
             reason,difference",
        ),
    ] {
        let text = written.text(file);
        assert_eq!(text.lines().next().unwrap(), header, "{file}");
        assert!(text.ends_with('\n') && !text.contains('\r'), "{file}");
    }
    assert!(written.bytes("report.pdf").starts_with(b"%PDF-"));
}

#[test]
fn differences_say_what_became_of_them() {
    let case = decided();
    let rows = Written::of(&case.results()).rows("differences.csv");
    let column = |index: usize| rows.iter().map(|row| row[index].as_str()).collect::<Vec<_>>();
    let keys = column(0);
    assert!(keys.is_sorted() && keys.len() == 5, "{keys:#?}");
    let row = |key: &str| rows.iter().find(|row| row[0].starts_with(key)).unwrap();
    let base = row("1/M-1//2026-03/amount/1000/");
    assert_eq!(base[8..11], ["2500.00", "2500.01", "0.01"]);
    assert_eq!(
        (base[11].as_str(), base[14].as_str(), base[15].as_str(), base[16].as_str()),
        ("rounding", "decided", "2", "2")
    );
    let group = row("1/M-1//2026-03/amount/2010+2011/");
    assert_eq!((&group[6..8], group[8].as_str()), (&["2010+2011".to_owned(), "S201".to_owned()][..], "60.00"));
    assert_eq!((group[14].as_str(), group[15].as_str()), ("accepted", "3 4"));
    assert_eq!(row("1/M-1//2026-03/amount/3000/")[14], "deferred");
    let missing = row("1/M-1//2026-03/amount/7000/");
    assert_eq!((missing[9].as_str(), missing[10].as_str(), missing[14].as_str()), ("", "-12.34", "open"));
    assert_eq!(row("2/M-2//2026-03/amount//S999")[6], "");
}

#[test]
fn corrections_are_what_was_decided() {
    let case = decided();
    let written = Written::of(&case.results());
    assert_eq!(
        written.text("corrections.csv").lines().nth(1).unwrap(),
        "M-1,,2026-03,amount,S100,change,2500.01,2500.00,-0.01,'=the old system is right,\
         1/M-1//2026-03/amount/1000/S100"
    );
    assert_eq!(written.rows("corrections.csv").len(), 1);
}

#[test]
fn the_same_results_give_the_same_bytes_wherever_they_are_written() {
    let case = decided();
    let (one, other) = (Written::of(&case.results()), Written::of(&case.results()));
    for file in &FILES {
        assert!(one.bytes(file) == other.bytes(file), "{file}");
        let folder = case.folder.path().to_string_lossy().into_owned();
        assert!(!String::from_utf8_lossy(&one.bytes(file)).contains(&folder), "{file} names a folder");
    }
    assert_eq!(fs::read_dir(one.0.path().join("out")).unwrap().count(), FILES.len(), "no temporary file stays");
}

#[test]
fn the_summary_adds_up() {
    let case = decided();
    let summary = summary(&case.results());
    let compared = summary.compared.unwrap();
    assert_eq!(compared.differences.values().sum::<u64>(), case.reconciliation.differences.len() as u64);
    assert_eq!((compared.differences["decided"], compared.differences["accepted"]), (1, 1));
    assert!(summary.inputs.values().all(|input| input.rows.balances() && input.cells.balances()));
    assert_eq!(summary.inputs["legacy"].amount_total.to_string(), "4577.34");
    assert_eq!(summary.employees["matched"], 2);
    let json: serde_json::Value = serde_json::from_slice(&Written::of(&case.results()).bytes("summary.json")).unwrap();
    assert_eq!(json["lines"]["compared"], case.reconciliation.counts.compared);
    assert_eq!(json["inputs"]["migrated"]["files"][0]["file"], "migrated.csv");
    assert_eq!(json["inputs"]["migrated"]["files"][0]["sha256"].as_str().unwrap().len(), 64);
    assert_eq!((&json["open"], &json["open_reasons"][0]["reason"]), (&true.into(), &"differences_open".into()));
}

#[test]
fn people_matched_by_their_number_alone_are_counted_apart() {
    let bare = |cents: &str| {
        let folder = TempDir::new().unwrap();
        for name in ["legacy.csv", "migrated.csv"] {
            let text = format!("employee_no,period,component_code,amount\n1,2026-03,1000,{cents}\n");
            fs::write(folder.path().join(name), text).unwrap();
        }
        let paths = ["legacy.csv", "migrated.csv"].map(|name| folder.path().join(name));
        Case::of_files(folder, &paths[0], &paths[1], "version = 1\n")
    };
    let summary = |case: &Case| summary(&case.results()).matched_by_number_only;
    assert_eq!(summary(&bare("1.00")), 1);
    assert_eq!(summary(&small()), 0);
}

#[test]
fn open_until_everything_is_decided() {
    let mut case = small();
    assert!(is_open(&case.results()));
    case.decide_all(|_, _| Choice::TakeLegacy);
    assert_eq!(open_reasons(&case.results()), []);
    case.decide("1/M-1//2026-03/amount/1000/", Choice::Defer, "later");
    let reasons = open_reasons(&case.results());
    assert_eq!((reasons.len(), reasons[0].reason, reasons[0].count), (1, "differences_deferred", 1));
    let standing = case.results().standing(case.difference("1/M-1//2026-03/amount/1000/"));
    assert_eq!(standing.status, DifferenceStatus::Deferred);
}

#[test]
fn one_sided_people_and_rejected_cells_are_open() {
    let lines = "1,85073003328,Peeters,An,,2026-03,1000,1.00\n";
    let more = "2,17073003384,Maes,Bo,,2026-03,1000,1.00\n";
    let case = Case::new(&format!("{lines}{more}"), lines, "");
    let reasons = |case: &Case| open_reasons(&case.results()).iter().map(|one| one.reason).collect::<Vec<_>>();
    assert_eq!(reasons(&case), ["employees_legacy_only"]);
    let case = Case::new(lines, &format!("{lines}1,85073003328,Peeters,An,,2026-03,1010,\"12,34,56\"\n"), "");
    assert!(reasons(&case).contains(&"cells_rejected"), "{:?}", reasons(&case));
    let rows = Written::of(&case.results()).rows("rejected.csv");
    assert_eq!(rows[0][..6], ["migrated", "migrated.csv", "", "3", "amount", "12,34,56"]);
    assert!(!rows[0][6].is_empty());
    assert_eq!(reasons(&Case::new(lines, lines, "")), [] as [&str; 0]);
}

#[test]
fn text_that_a_spreadsheet_would_run_can_not_run() {
    let lines = "1,85073003328,\"=HYPERLINK(\"\"http://x\"\")\",An,,2026-03,1000,1.00\n";
    let other = "1,85073003328,@evil,An,,2026-03,1000,-5.00\n1,85073003328,@evil,An,,2026-03,1000,=1+1\n";
    let case = Case::new(lines, other, "");
    let written = Written::of(&case.results());
    for file in FILES.iter().filter(|file| file.ends_with(".csv")) {
        for row in written.rows(file) {
            for cell in &row {
                let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                assert!(!runs || cell.parse::<paritas_model::Amount>().is_ok(), "{file}: {cell}");
            }
        }
    }
    assert!(written.text("rejected.csv").contains("'=1+1"));
}

#[test]
fn an_unwritable_folder_is_left_as_it_was() {
    let case = decided();
    let dir = TempDir::new().unwrap();
    fs::create_dir(dir.path().join("summary.json")).unwrap();
    fs::write(dir.path().join("differences.csv"), "earlier").unwrap();
    let fault = write_results(dir.path(), &case.results()).unwrap_err().fault();
    assert!(fault.place.unwrap().file.ends_with("summary.json"));
    let mut names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["differences.csv", "summary.json"]);
    assert_eq!(fs::read_to_string(dir.path().join("differences.csv")).unwrap(), "earlier");
}

#[test]
fn a_matching_has_its_own_files() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("extract.csv");
    fs::write(&path, format!("{HEADER}1,85073003328,Peeters,An,,2026-03,1000,1.00\n")).unwrap();
    let (legacy, migrated) = (read(&path, Side::Legacy), read(&path, Side::Migrated));
    let input = Input {
        legacy: &legacy.pay,
        migrated: &migrated.pay,
        legacy_rejected: &legacy.rejected,
        migrated_rejected: &migrated.rejected,
        profile: &CaseProfile::default(),
        crosswalk: None,
        confirmations: &[],
    };
    let matching = match_employees(&input, &mut |_| std::ops::ControlFlow::Continue(())).unwrap();
    let out = dir.path().join("out");
    let names = write_matching(&out, &legacy, &migrated, &matching, Language::Nl).unwrap();
    let expected = [
        "duplicates.csv",
        "employees.csv",
        "joins.csv",
        "legacy.profile.toml",
        "migrated.profile.toml",
        "rejected.csv",
        "summary.json",
    ];
    assert_eq!(names, expected);
    let json: serde_json::Value = serde_json::from_slice(&fs::read(out.join("summary.json")).unwrap()).unwrap();
    assert_eq!((&json["open"], &json["employees"]["matched"], json.get("lines")), (&false.into(), &1.into(), None));
}
