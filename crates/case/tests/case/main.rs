//! The journal and the fold, as other crates use them.

#![allow(clippy::unwrap_used, reason = "a test that fails may panic; clippy sees only test functions as tests")]

mod fold;
mod journal;

use paritas_case::{Action, Choice, Decided, InputRef, Opened};
use paritas_model::{Amount, DifferenceKey, Digest, Timestamp};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_775_000_000 + second).unwrap()
}

fn opened() -> Opened {
    let input = |name: &str| InputRef { path: name.into(), sheet: None, sha256: Digest::from_bytes(&[7; 32]) };
    Opened {
        legacy: vec![input("loon/oud.csv"), InputRef { sheet: Some("maart".to_owned()), ..input("loon/oud.xlsx") }],
        migrated: vec![input("loon/nieuw.csv")],
        crosswalk: None,
        legacy_profiles: vec!["version = 1\nname = \"één\"\n".to_owned()],
        migrated_profiles: Vec::new(),
        case_profile: None,
        program: "0.1.0".to_owned(),
    }
}

fn decided(differences: &[u8], choice: Choice, reason: &str) -> Action {
    let one = |number: &u8| Decided {
        difference: DifferenceKey::from_written(format!("{number}")),
        seen_legacy: Some(Amount::from_millionths(i64::from(*number) * 1_000_000)),
        seen_migrated: None,
    };
    Action::Decided {
        decided: differences.iter().map(one).collect(),
        finding: None,
        choice,
        reason: reason.to_owned(),
        note: String::new(),
    }
}
