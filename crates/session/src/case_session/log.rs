//! The journal, worded for people.

use paritas_case::{Action, Decided, Entry, InputRef};
use paritas_model::{Message, PairVerdict};

use super::CaseSession;
use crate::show::choice;
use crate::view::LogView;

impl CaseSession {
    /// Everything that was done, in order.
    pub fn log(&self) -> Vec<LogView> {
        self.journal.entries().iter().map(|entry| self.log_entry(entry)).collect()
    }

    fn log_entry(&self, entry: &Entry) -> LogView {
        LogView {
            entry: entry.sequence.to_string(),
            at: self.texts.timestamp(entry.at),
            by: entry.by.clone(),
            sentence: self.texts.message(&sentence(&entry.action)),
        }
    }
}

/// The differences of one entry by name: the first few, which tell a reader of the journal where to look.
fn names(decided: &[Decided]) -> String {
    const SHOWN: usize = 3;
    let first: Vec<&str> = decided.iter().take(SHOWN).map(|one| one.difference.as_str()).collect();
    let more = if decided.len() > SHOWN { ", …" } else { "" };
    format!("{}{more}", first.join(", "))
}

/// The files of one side by name, as they are given on the command line.
fn paths(inputs: &[InputRef]) -> String {
    let path = |input: &InputRef| match &input.sheet {
        Some(sheet) => format!("{}#{sheet}", input.path.display()),
        None => input.path.display().to_string(),
    };
    inputs.iter().map(path).collect::<Vec<_>>().join(", ")
}

fn sentence(action: &Action) -> Message {
    match action {
        Action::Opened(opened) => {
            Message::new("log-opened").with("legacy", paths(&opened.legacy)).with("migrated", paths(&opened.migrated))
        }
        Action::Decided { decided, finding, choice: chosen, reason, note } => {
            let about = match finding {
                Some(finding) => finding.to_string(),
                None => names(decided),
            };
            let why = if note.is_empty() { reason.clone() } else { format!("{reason} — {note}") };
            Message::new("log-decided")
                .with("choice", choice(*chosen))
                .with("count", decided.len())
                .with("about", about)
                .with("reason", why)
        }
        Action::Tied { legacy, migrated, verdict, reason } => Message::new(match verdict {
            PairVerdict::Confirmed => "log-tied",
            PairVerdict::Rejected => "log-parted",
        })
        .with("legacy", legacy.as_str())
        .with("migrated", migrated.as_str())
        .with("reason", reason.as_str()),
        Action::Undone { entry } => Message::new("log-undone").with("entry", entry.to_string()),
    }
}
