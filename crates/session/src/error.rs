//! What can stop a use case that is not already a fault of a room below.

use std::io;
use std::path::Path;

use paritas_case::io_reason;
use paritas_model::{Fault, Message, Place, Side};
use thiserror::Error;

/// Why a use case was refused.
#[derive(Debug, Error)]
pub(crate) enum SessionError {
    /// The work was cancelled.
    #[error("cancelled")]
    Cancelled,
    /// A profile could not be read from disk.
    #[error("{file} cannot be read")]
    Unreadable { file: String, reason: Message },
    /// Neither a file nor a shipped profile has this name.
    #[error("no profile {wanted}")]
    NoProfile { wanted: String },
    /// A profile would replace a file.
    #[error("{path} exists")]
    ProfileExists { path: String },
    /// A file or folder could not be written.
    #[error("{file} cannot be written")]
    Unwritable { file: String, reason: Message },
    /// The results would overwrite an input.
    #[error("the results would overwrite {input}")]
    OutOverInput { input: String },
    /// A folder given for a side holds nothing that could be an extract.
    #[error("{folder} holds no extract")]
    NoExtracts { folder: String },
    /// The folder for the results is a file.
    #[error("{out} is a file")]
    OutIsFile { out: String },
    /// The folder a pack is to be copied to holds files already.
    #[error("{out} already holds files")]
    OutNotEmpty { out: String },
    /// The export would write into the case itself.
    #[error("{out} lies inside the case")]
    OutInsideCase { out: String },
    /// The folder holds no case.
    #[error("{folder} holds no case")]
    NoCase { folder: String },
    /// The folder holds a case already.
    #[error("{folder} holds a case already")]
    CaseExists { folder: String },
    /// The journal does not begin with the opening of a case.
    #[error("the journal of {folder} does not say which files the case is about")]
    NotOpened { folder: String },
    /// An input is no longer where it was.
    #[error("{file} is not where it was")]
    InputMissing { file: String },
    /// An input is not the file it was.
    #[error("{file} has changed")]
    InputChanged { file: String },
    /// Nobody said who is deciding or signing.
    #[error("no person named")]
    NoPerson,
    /// Something was said of a column that is not there any more.
    #[error("there is no column {position}")]
    NoColumn { position: u32 },
    /// Places of fields that can't be understood.
    #[error("{typed:?} are no places")]
    NotPlaces { typed: String },
    /// A decision without a reason.
    #[error("no reason given")]
    NoReason,
    /// `set_amount` without an amount.
    #[error("no amount given")]
    NoAmount,
    /// An amount that is none.
    #[error("{typed:?} is not an amount")]
    NotAnAmount { typed: String },
    /// No difference of that name.
    #[error("no difference is called {name}")]
    NoDifference { name: String },
    /// No finding of that name.
    #[error("no finding is called {name}")]
    NoFinding { name: String },
    /// A difference whose amounts can't be compared can't be decided either.
    #[error("{name} is not comparable")]
    NotComparable { name: String },
    /// Every difference of the finding is decided already.
    #[error("{name} has nothing left to decide")]
    NothingLeft { name: String },
    /// There is no decision to take back.
    #[error("no decision to take back")]
    NothingToUndo,
    /// No employee has that number on that side.
    #[error("no employee has the number {number}")]
    NoEmployee { side: Side, number: String },
    /// Several people have that number on that side, so it names nobody.
    #[error("the number {number} stands for several people")]
    NumberShared { side: Side, number: String },
    /// One of the two is confirmed to be somebody else.
    #[error("{number} is confirmed to be {other}")]
    TiedElsewhere { number: String, other: String },
    /// Nothing would change.
    #[error("that was said already")]
    SaidAlready,
    /// Signing needs every difference decided.
    #[error("{count} differences are undecided")]
    Undecided { count: u64 },
    /// That role has signed already.
    #[error("signed already")]
    SignedAlready,
    /// What was exported is not what was signed.
    #[error("the copy in {out} is not what was signed")]
    CopyDiffers { out: String },
}

impl SessionError {
    /// The error as a fault: what, where, what to do.
    pub(crate) fn fault(self) -> Fault {
        let (message, place, hint) = self.parts();
        let mut fault = Fault::new(message);
        fault.place = place;
        fault.hint = hint.map(Message::new);
        fault
    }

    fn parts(self) -> (Message, Option<Place>, Option<&'static str>) {
        let at = |id, file: String, hint| (Message::new(id), Some(Place::file(file)), Some(hint));
        match self {
            Self::Cancelled => (Message::new("fault-cancelled"), None, None),
            Self::Unreadable { file, reason } => {
                let message = Message::new("fault-file-unreadable").with("reason", reason);
                (message, Some(Place::file(file)), Some("hint-file-unreadable"))
            }
            Self::Unwritable { file, reason } => {
                let message = Message::new("fault-file-unwritable").with("reason", reason);
                (message, Some(Place::file(file)), Some("hint-file-unwritable"))
            }
            Self::NoProfile { wanted } => at("fault-no-profile", wanted, "hint-no-profile"),
            Self::ProfileExists { path } => at("fault-profile-exists", path, "hint-profile-exists"),
            Self::OutOverInput { input } => at("fault-out-over-input", input, "hint-out-elsewhere"),
            Self::NoExtracts { folder } => at("fault-no-extracts", folder, "hint-choose-table"),
            Self::OutIsFile { out } => at("fault-out-is-file", out, "hint-out-folder"),
            Self::OutNotEmpty { out } => at("fault-out-not-empty", out, "hint-out-elsewhere"),
            Self::OutInsideCase { out } => at("fault-out-inside-case", out, "hint-out-elsewhere"),
            Self::NoCase { folder } => at("fault-no-case", folder, "hint-no-case"),
            Self::CaseExists { folder } => at("fault-case-exists", folder, "hint-case-exists"),
            Self::NotOpened { folder } => at("fault-case-not-opened", folder, "hint-no-case"),
            Self::InputMissing { file } => at("fault-input-missing", file, "hint-input-missing"),
            Self::InputChanged { file } => at("fault-input-changed", file, "hint-input-changed"),
            Self::NoPerson => (Message::new("fault-no-person"), None, Some("hint-no-person")),
            Self::NoColumn { position } => {
                (Message::new("fault-no-column").with("position", position), None, Some("hint-no-column"))
            }
            Self::NotPlaces { typed } => {
                (Message::new("fault-not-places").with("typed", typed), None, Some("hint-not-places"))
            }
            Self::NoReason => (Message::new("fault-no-reason"), None, Some("hint-no-reason")),
            Self::NoAmount => (Message::new("fault-no-amount"), None, None),
            Self::NotAnAmount { typed } => {
                (Message::new("fault-not-an-amount").with("typed", typed), None, Some("hint-not-an-amount"))
            }
            Self::NoDifference { name } => {
                (Message::new("fault-no-difference").with("name", name), None, Some("hint-no-difference"))
            }
            Self::NoFinding { name } => {
                (Message::new("fault-no-finding").with("name", name), None, Some("hint-no-finding"))
            }
            Self::NotComparable { name } => {
                (Message::new("fault-decide-not-comparable").with("name", name), None, Some("hint-not-comparable"))
            }
            Self::NothingLeft { name } => {
                (Message::new("fault-nothing-left").with("name", name), None, Some("hint-nothing-left"))
            }
            Self::NothingToUndo => (Message::new("fault-nothing-to-undo"), None, None),
            Self::NoEmployee { side, number } => {
                let message = Message::new("fault-no-employee").with("side", side.as_str()).with("number", number);
                (message, None, Some("hint-no-employee"))
            }
            Self::NumberShared { side, number } => {
                let message = Message::new("fault-number-shared").with("side", side.as_str()).with("number", number);
                (message, None, Some("hint-number-shared"))
            }
            Self::TiedElsewhere { number, other } => {
                let message = Message::new("fault-tied-elsewhere").with("number", number).with("other", other);
                (message, None, Some("hint-tied-elsewhere"))
            }
            Self::SaidAlready => (Message::new("fault-said-already"), None, None),
            Self::Undecided { count } => {
                (Message::new("fault-undecided").with("count", count), None, Some("hint-undecided"))
            }
            Self::SignedAlready => (Message::new("fault-signed-already"), None, Some("hint-signed-already")),
            Self::CopyDiffers { out } => at("fault-copy-differs", out, "hint-copy-differs"),
        }
    }

    /// A file that could not be read.
    pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self::Unreadable { file: path.display().to_string(), reason: io_reason(error) }
    }

    /// A file or folder that could not be written.
    pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Self {
        Self::Unwritable { file: path.display().to_string(), reason: io_reason(error) }
    }
}

impl From<SessionError> for Fault {
    fn from(error: SessionError) -> Self {
        error.fault()
    }
}
