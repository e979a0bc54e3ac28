//! The TypeScript types of the window are the Rust types of `view`, and the committed ones are current.
//!
//! After a change to `view.rs`, write them anew with `PARITAS_WRITE_TYPES=1 cargo test -p paritas-session --test typescript`.

#![allow(clippy::unwrap_used, reason = "helpers of tests; the exception for tests does not reach them")]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use paritas_session::view::*;
use ts_rs::{Config, TS};

macro_rules! files {
    ($($kind:ty),* $(,)?) => { BTreeMap::from([$(file::<$kind>()),*]) };
}

fn file<T: TS + 'static>() -> (String, String) {
    let name = format!("{}.ts", T::ident(&Config::default()));
    (name, T::export_to_string(&Config::default()).unwrap())
}

/// File name → TypeScript.
fn generated() -> BTreeMap<String, String> {
    files![
        Window,
        Page<FindingView>,
        FaultView,
        StartView,
        OptionsView,
        OptionView,
        ChoicesView,
        RefusedView,
        FileChoice,
        ExtractView,
        DetectionView,
        SourceView,
        SettingView,
        OverrideRequest,
        JoinView,
        FactView,
        ColumnKeyView,
        ColumnSettingView,
        ColumnView,
        ComponentKindView,
        ExampleView,
        FirstRowView,
        UnderstoodView,
        ProblemView,
        ProblemCellView,
        RemedyView,
        TallyView,
        RejectedView,
        ProgressView,
        OverviewView,
        SideView,
        FateView,
        HarmCountView,
        HarmFilter,
        HarmView,
        FieldView,
        FieldFilter,
        FieldDifferenceView,
        ControlTotalView,
        WhyView,
        FindingView,
        DifferenceFilter,
        DifferenceView,
        EmployeeFilter,
        EmployeeView,
        ComparisonView,
        DecisionTarget,
        DecisionChoice,
        DecisionRequest,
        DecisionOutcome,
        TieVerdict,
        TieRequest,
        SignerRole,
        SigningView,
        SignatureView,
        ExportView,
        LogView,
    ]
}

fn committed(folder: &PathBuf) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let read = |path| fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    entries.map(|entry| (entry.file_name().into_string().unwrap(), read(entry.path()))).collect()
}

#[test]
fn the_committed_types_are_current() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/ipc/types");
    if std::env::var_os("PARITAS_WRITE_TYPES").is_some() {
        fs::remove_dir_all(&folder).unwrap();
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in generated() {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    assert_eq!(
        committed(&folder),
        generated(),
        "write them anew: PARITAS_WRITE_TYPES=1 cargo test -p paritas-session --test typescript"
    );
}

#[test]
fn every_type_of_the_view_is_exported() {
    let written = generated();
    for line in include_str!("../src/view.rs").lines() {
        let Some(rest) = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum ")) else { continue };
        let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        assert!(written.contains_key(&format!("{name}.ts")), "{name} is not exported");
    }
}

#[test]
fn no_number_crosses_that_a_browser_would_bend() {
    for (name, text) in generated() {
        assert!(!text.contains("bigint"), "{name}");
    }
}
