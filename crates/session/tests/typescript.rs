//! The TypeScript types of the window are the Rust types of `view`, and the committed ones are current.
//!
//! After a change to `view.rs`, write them anew with `PARITAS_WRITE_TYPES=1 cargo test -p paritas-session --test typescript`.

use std::path::PathBuf;

use paritas_session::view::*;
use ts_rs::{Config, TS};

macro_rules! declarations {
    ($($kind:ty),* $(,)?) => { [$(declaration::<$kind>()),*] };
}

fn declaration<T: TS>() -> String {
    let docs = T::docs().unwrap_or_default();
    format!("{docs}export {}\n", T::decl(&Config::default()))
}

fn typescript() -> String {
    let declarations = declarations![
        Window,
        Page<FindingView>,
        FaultView,
        StartView,
        ChoicesView,
        FileChoice,
        ExtractView,
        FactView,
        ColumnView,
        TallyView,
        RejectedView,
        ProgressView,
        OverviewView,
        ControlTotalView,
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
        SignerRole,
        SigningView,
        SignatureView,
    ];
    let head = "// Generated from crates/session/src/view.rs; how: crates/session/tests/typescript.rs. Do not edit.\n\n";
    format!("{head}/** The most rows one reply may hold. */\nexport const MAX_WINDOW = {MAX_WINDOW};\n\n{}", declarations.join("\n"))
}

#[test]
fn the_committed_types_are_current() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/ipc/types/index.ts");
    let generated = typescript();
    if std::env::var_os("PARITAS_WRITE_TYPES").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &generated).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    assert_eq!(committed, generated, "write them anew: PARITAS_WRITE_TYPES=1 cargo test -p paritas-session --test typescript");
}

#[test]
fn every_type_of_the_view_is_exported() {
    let source = include_str!("../src/view.rs");
    let written = typescript();
    for line in source.lines() {
        let Some(rest) = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum ")) else { continue };
        let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        assert!(
            written.contains(&format!("export type {name} ")) || written.contains(&format!("export type {name}<")),
            "{name} is not exported"
        );
    }
}

#[test]
fn no_number_crosses_that_a_browser_would_bend() {
    assert!(!typescript().contains("bigint"));
}
