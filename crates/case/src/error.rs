use std::io;
use std::path::{Path, PathBuf};

use paritas_model::{Fault, Message, Place};
use thiserror::Error;

/// Why a journal could not be read or written.
#[derive(Debug, Error)]
pub enum CaseError {
    /// A new journal was to be made where one stands already.
    #[error("{} holds a journal already", path.display())]
    Exists {
        /// The journal.
        path: PathBuf,
    },
    /// There is no journal.
    #[error("there is no journal at {}", path.display())]
    NotFound {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// Another program (or another window) has the case open.
    #[error("{} is in use", path.display())]
    InUse {
        /// The journal.
        path: PathBuf,
    },
    /// A line is not what was written.
    #[error("line {line} of {} was changed", path.display())]
    Damaged {
        /// The journal.
        path: PathBuf,
        /// The line, from 1.
        line: u32,
    },
    /// A line is whole, but says something this version does not know.
    #[error("line {line} of {} was written by another version", path.display())]
    NotUnderstood {
        /// The journal.
        path: PathBuf,
        /// The line, from 1.
        line: u32,
    },
    /// The file grew or shrank while it was open here.
    #[error("{} was changed by another program", path.display())]
    ChangedOutside {
        /// The journal.
        path: PathBuf,
    },
    /// An entry without the name of the person.
    #[error("an entry needs the name of the person")]
    NoPerson,
    /// A decision without a reason.
    #[error("a decision needs a reason")]
    NoReason,
    /// An entry that can't be taken back: unknown, the opening, or taken back already.
    #[error("entry {entry} cannot be taken back")]
    NotUndoable {
        /// Its number.
        entry: u64,
    },
    /// A case is opened once.
    #[error("a case is opened once")]
    OpenedTwice,
    /// An entry can't be written as text, because a path in it is not valid Unicode.
    #[error("a path cannot be written as text")]
    NotText(#[source] serde_json::Error),
    /// The file can't be read.
    #[error("{} could not be read", path.display())]
    Unreadable {
        /// The journal.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file can't be written; what stood there before still stands.
    #[error("{} could not be written", path.display())]
    Unwritable {
        /// The journal.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl CaseError {
    /// The error as something a person can read and act on.
    pub fn fault(&self) -> Fault {
        let at = |id, path: &Path| Fault::new(Message::new(id)).at(Place::file(path.display().to_string()));
        let line_of = |id, path: &Path, line: u32| {
            let place = Place { row: Some(line), ..Place::file(path.display().to_string()) };
            Fault::new(Message::new(id)).at(place)
        };
        match self {
            Self::Exists { path } => at("fault-journal-exists", path).hint(Message::new("hint-journal-exists")),
            Self::NotFound { path } => at("fault-journal-not-found", path).hint(Message::new("hint-journal-not-found")),
            Self::InUse { path } => at("fault-journal-in-use", path).hint(Message::new("hint-journal-in-use")),
            Self::Damaged { path, line } => {
                line_of("fault-journal-damaged", path, *line).hint(Message::new("hint-journal-damaged"))
            }
            Self::NotUnderstood { path, line } => {
                line_of("fault-journal-not-understood", path, *line).hint(Message::new("hint-journal-not-understood"))
            }
            Self::ChangedOutside { path } => {
                at("fault-journal-changed-outside", path).hint(Message::new("hint-journal-changed-outside"))
            }
            Self::NoPerson => {
                Fault::new(Message::new("fault-case-no-person")).hint(Message::new("hint-case-no-person"))
            }
            Self::NoReason => {
                Fault::new(Message::new("fault-case-no-reason")).hint(Message::new("hint-case-no-reason"))
            }
            Self::NotUndoable { entry } => Fault::new(Message::new("fault-case-not-undoable").with("entry", *entry)),
            Self::OpenedTwice => Fault::new(Message::new("fault-case-opened-twice")),
            Self::NotText(_) => {
                Fault::new(Message::new("fault-case-path-not-text")).hint(Message::new("hint-case-path-not-text"))
            }
            Self::Unreadable { path, source } => {
                let message = Message::new("fault-journal-unreadable").with("reason", io_reason(source));
                Fault::new(message).at(Place::file(path.display().to_string()))
            }
            Self::Unwritable { path, source } => {
                let message = Message::new("fault-journal-unwritable").with("reason", io_reason(source));
                Fault::new(message)
                    .at(Place::file(path.display().to_string()))
                    .hint(Message::new("hint-journal-unwritable"))
            }
        }
    }
}

/// Why the system refused to read or write, in the reader's language where the reason is a common one.
pub fn io_reason(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Message::new("io-disk-full"),
        io::ErrorKind::FileTooLarge => Message::new("io-too-large"),
        io::ErrorKind::PermissionDenied => Message::new("io-permission"),
        io::ErrorKind::ReadOnlyFilesystem => Message::new("io-read-only"),
        io::ErrorKind::NotFound => Message::new("io-not-found"),
        io::ErrorKind::IsADirectory => Message::new("io-is-a-folder"),
        io::ErrorKind::NotADirectory => Message::new("io-not-a-folder"),
        io::ErrorKind::AlreadyExists => Message::new("io-exists"),
        io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy => Message::new("io-in-use"),
        _ => Message::new("io-other").with("detail", error.to_string()),
    }
}
