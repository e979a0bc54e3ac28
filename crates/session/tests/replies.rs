//! The replies the page's tests are shown are the program's own: a real case over `fixtures/hospital-60` is led along
//! the way of an officer, and every answer is held against `ui/tests/replies/*.json`.
//!
//! After a change of what the window is told, record them anew:
//! `PARITAS_RECORD=1 cargo test -p paritas-session --test replies`.

#![allow(clippy::unwrap_used, reason = "helpers of tests; the exception for tests does not reach them")]

#[path = "replies/desktop.rs"]
mod desktop;
#[path = "replies/recording.rs"]
mod recording;
#[path = "replies/way.rs"]
mod way;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::recording::{Recording, committed};

const RECORD: &str = "PARITAS_RECORD=1 cargo test -p paritas-session --test replies";

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui")
}

#[test]
fn the_page_is_tested_with_what_the_program_answers() {
    let mut recording = Recording::default();
    way::walk(&mut recording);
    let folder = ui().join("tests/replies");
    if std::env::var_os("PARITAS_RECORD").is_some() {
        recording.write(&folder);
    }
    let recorded: BTreeSet<String> = recording.files().into_keys().collect();
    assert_eq!(recorded, called(), "the way leaves commands out, or asks what the page cannot");
    let (written, current) = (committed(&folder), recording.files());
    let names = |files: &recording::Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&written), names(&current), "other commands are recorded; record anew: {RECORD}");
    for (command, replies) in &current {
        let (was, is) = (json!(written[command]), json!(replies));
        if let Some(difference) = first_difference("", &was, &is) {
            panic!("{command}.json is not current: {difference}\nIf that is meant, record anew: {RECORD}");
        }
    }
}

/// The first place where two values part, and what stands there: the whole of a file would drown it.
fn first_difference(place: &str, was: &Value, is: &Value) -> Option<String> {
    match (was, is) {
        (Value::Object(was), Value::Object(is)) if was.keys().eq(is.keys()) => {
            was.iter().find_map(|(key, value)| first_difference(&format!("{place}/{key}"), value, &is[key]))
        }
        (Value::Array(was), Value::Array(is)) if was.len() == is.len() => {
            let mut pairs = was.iter().zip(is).enumerate();
            pairs.find_map(|(at, (was, is))| first_difference(&format!("{place}/{at}"), was, is))
        }
        (Value::Array(was), Value::Array(is)) => Some(format!("{place} has {} entries, had {}", is.len(), was.len())),
        _ => (was != is).then(|| format!("{place} is {is}, was {was}")),
    }
}

/// The commands the page can call. The mock itself answers `cancel`: it refuses the work that is under way.
fn called() -> BTreeSet<String> {
    let commands = fs::read_to_string(ui().join("src/ipc/commands.ts")).unwrap();
    let name = |call: &str| call.split('\'').nth(1).unwrap().to_owned();
    commands.split("invoke<").skip(1).map(name).filter(|command| command != "cancel").collect()
}
