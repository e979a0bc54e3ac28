//! The use cases over the fixtures: reconcile, decide, sign, export.

#![allow(clippy::unwrap_used, reason = "helpers of tests; the exception for tests does not reach them")]

#[path = "cases/deciding.rs"]
mod deciding;
#[path = "cases/inputs.rs"]
mod inputs;
#[path = "cases/lists.rs"]
mod lists;
#[path = "cases/running.rs"]
mod running;
#[path = "cases/several.rs"]
mod several;
#[path = "cases/signing.rs"]
mod signing;
#[path = "cases/tying.rs"]
mod tying;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use paritas_fixtures::path as fixture;
use paritas_model::{Progress, Timestamp};
use paritas_session::view::{DecisionChoice, DecisionRequest, DecisionTarget};
use paritas_session::{CaseSession, ReconcileArgs};
use paritas_texts::Language;

const AN: &str = "An Peeters";
const BO: &str = "Bo Maes";

fn at() -> Timestamp {
    "2026-03-31T10:00:00Z".parse().unwrap()
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn args(legacy: PathBuf, migrated: PathBuf) -> ReconcileArgs {
    ReconcileArgs {
        legacy: legacy.into(),
        migrated: migrated.into(),
        case_profile: None,
        crosswalk: None,
        language: Language::En,
    }
}

fn hospital() -> ReconcileArgs {
    ReconcileArgs {
        case_profile: Some(fixture("hospital-60/case.toml")),
        crosswalk: Some(fixture("hospital-60/crosswalk.csv")),
        ..args(fixture("hospital-60/legacy.csv"), fixture("hospital-60/migrated.csv"))
    }
}

fn one_cent() -> ReconcileArgs {
    args(fixture("plain-60/legacy.csv"), fixture("plain-60/one_cent.csv"))
}

fn create(folder: &Path, args: &ReconcileArgs) -> CaseSession {
    CaseSession::create(folder, args, AN, at(), &mut go_on).unwrap()
}

fn open(folder: &Path) -> CaseSession {
    CaseSession::open(folder, Language::En, &mut go_on).unwrap()
}

fn request(target: DecisionTarget, choice: DecisionChoice) -> DecisionRequest {
    DecisionRequest { target, choice, amount: None, reason: "as agreed".to_owned(), note: String::new() }
}
