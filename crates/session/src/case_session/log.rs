//! The journal, worded for people.

use paritas_case::{Action, Entry};
use paritas_model::Message;

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

fn sentence(action: &Action) -> Message {
    match action {
        Action::Opened(opened) => Message::new("log-opened")
            .with("legacy", opened.legacy.path.display().to_string())
            .with("migrated", opened.migrated.path.display().to_string()),
        Action::Decided { decided, finding, choice: chosen, reason, note } => {
            let about = match (finding, decided.first()) {
                (Some(finding), _) => finding.to_string(),
                (None, Some(one)) => one.difference.to_string(),
                (None, None) => String::new(),
            };
            let why = if note.is_empty() { reason.clone() } else { format!("{reason} — {note}") };
            Message::new("log-decided")
                .with("choice", choice(*chosen))
                .with("count", decided.len())
                .with("about", about)
                .with("reason", why)
        }
        Action::Undone { entry } => Message::new("log-undone").with("entry", entry.to_string()),
    }
}
