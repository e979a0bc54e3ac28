use std::io;
use std::path::{Path, PathBuf};

use paritas_case::{CaseError, io_reason};
use paritas_intake::IntakeError;
use paritas_model::{DifferenceKey, Fault, Message, Place};
use thiserror::Error;

use crate::pack::Role;

/// Why nothing was written, signed or verified.
#[derive(Debug, Error)]
pub enum SignoffError {
    /// A file can't be written; what stood in the folder before still stands.
    #[error("{} could not be written", path.display())]
    Unwritable {
        /// The file, as it was to be named.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file can't be read.
    #[error("{} could not be read", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The journal can't be read.
    #[error(transparent)]
    Journal(#[from] CaseError),
    /// The journal in the case is not the one the results were made from.
    #[error("the journal holds other decisions than the results")]
    JournalDiffers {
        /// The journal.
        path: PathBuf,
    },
    /// The migrated system makes an amount of hours and a rate; there is no amount to correct.
    #[error("the migrated amount of {difference} is hours × rate")]
    ComputedAmount {
        /// The migrated component's code.
        component: String,
        /// The decided difference.
        difference: DifferenceKey,
    },
    /// A legacy component has no counterpart that a correction could be made under.
    #[error("component {component} does not exist on the migrated side")]
    NoMigratedComponent {
        /// The legacy component's code.
        component: String,
        /// The decided difference.
        difference: DifferenceKey,
    },
    /// A correction would need an amount beyond what can be held.
    #[error("the correction of {difference} is beyond range")]
    BeyondRange {
        /// The decided difference.
        difference: DifferenceKey,
    },
    /// Two decisions correct one migrated amount.
    #[error("{first} and {second} correct one amount")]
    CorrectedTwice {
        /// One of them.
        first: DifferenceKey,
        /// The other.
        second: DifferenceKey,
    },
    /// The corrections could not be read back from the disk.
    #[error("the corrections could not be read back")]
    NotReadBack(#[source] Box<IntakeError>),
    /// The corrections do not lead to the agreed amounts; nothing was exported.
    #[error("the corrections were not proven ({})", finding.id)]
    NotProven {
        /// What is wrong, in one sentence.
        finding: Message,
        /// The row of the corrections it is about, from 1.
        row: Option<u32>,
    },
    /// The report could not be made.
    #[error("the report could not be made: {detail}")]
    Report {
        /// What the typesetter said.
        detail: String,
    },
    /// A key file stands there already.
    #[error("{} holds a key already", path.display())]
    KeyExists {
        /// The file.
        path: PathBuf,
    },
    /// Not a key file, or a damaged one.
    #[error("{} is not a key", path.display())]
    NotAKey {
        /// The file.
        path: PathBuf,
    },
    /// The passphrase does not open the key.
    #[error("the passphrase does not open {}", path.display())]
    WrongPassphrase {
        /// The key file.
        path: PathBuf,
    },
    /// A key without a passphrase would sign for whoever finds it.
    #[error("the passphrase is empty")]
    NoPassphrase,
    /// A key is made for a named person.
    #[error("the name is empty, too long or not one line")]
    NoName,
    /// The signing library refused.
    #[error("the signature could not be made: {detail}")]
    Signing {
        /// What it said.
        detail: String,
    },
    /// The folder holds no manifest.
    #[error("{} is not an evidence pack", dir.display())]
    NotAPack {
        /// The folder.
        dir: PathBuf,
    },
    /// The manifest is not one.
    #[error("{} is not a manifest", path.display())]
    ManifestDamaged {
        /// The file.
        path: PathBuf,
    },
    /// A pack was to be made in a folder that holds other things.
    #[error("{} holds other files", dir.display())]
    FolderNotEmpty {
        /// The folder.
        dir: PathBuf,
        /// One of the other things.
        file: String,
    },
    /// A pack was to be signed whose files are not those of its manifest.
    #[error("{file} is not as the manifest says")]
    PackChanged {
        /// The first such file.
        file: String,
    },
    /// The reviewer signs after the preparer.
    #[error("the preparer has not signed")]
    PreparerFirst,
    /// The other signature does not hold.
    #[error("the {} signature does not hold", role.as_str())]
    OtherSignatureBad {
        /// Whose it is.
        role: Role,
    },
    /// Preparer and reviewer have one key.
    #[error("preparer and reviewer have one key")]
    SameKey,
    /// Preparer and reviewer have one name.
    #[error("preparer and reviewer have one name")]
    SameName {
        /// The name.
        name: String,
    },
}

impl SignoffError {
    /// The error as something a person can read and act on.
    pub fn fault(&self) -> Fault {
        let say = |id| Fault::new(Message::new(id));
        let about = |path: &Path| Place::file(path.display().to_string());
        match self {
            Self::Unwritable { path, source } => {
                Fault::new(Message::new("fault-signoff-unwritable").with("reason", io_reason(source)))
                    .at(about(path))
                    .hint(Message::new("hint-signoff-unwritable"))
            }
            Self::Unreadable { path, source } => {
                Fault::new(Message::new("fault-signoff-unreadable").with("reason", io_reason(source)))
                    .at(about(path))
                    .hint(Message::new("hint-signoff-unreadable"))
            }
            Self::Journal(error) => error.fault(),
            Self::JournalDiffers { path } => {
                say("fault-journal-differs").at(about(path)).hint(Message::new("hint-journal-differs"))
            }
            Self::ComputedAmount { component, difference } => {
                let message = Message::new("fault-computed-amount")
                    .with("component", component.as_str())
                    .with("difference", difference.as_str());
                Fault::new(message).hint(Message::new("hint-computed-amount"))
            }
            Self::NoMigratedComponent { component, difference } => {
                let message = Message::new("fault-no-migrated-component")
                    .with("component", component.as_str())
                    .with("difference", difference.as_str());
                Fault::new(message)
                    .hint(Message::new("hint-no-migrated-component").with("component", component.as_str()))
            }
            Self::BeyondRange { difference } => {
                Fault::new(Message::new("fault-correction-range").with("difference", difference.as_str()))
                    .hint(Message::new("hint-correction-range"))
            }
            Self::CorrectedTwice { first, second } => {
                let message =
                    Message::new("fault-corrected-twice").with("first", first.as_str()).with("second", second.as_str());
                Fault::new(message).hint(Message::new("hint-corrected-twice"))
            }
            Self::NotReadBack(error) => {
                let cause = error.fault();
                let place = Place { file: crate::files::CORRECTIONS.to_owned(), ..cause.place.unwrap_or_default() };
                Fault::new(Message::new("fault-corrections-not-read-back").with("reason", cause.message))
                    .at(place)
                    .hint(Message::new("hint-not-proven"))
            }
            Self::NotProven { finding, row } => {
                let place = Place { row: *row, ..Place::file(crate::files::CORRECTIONS) };
                Fault::new(Message::new("fault-not-proven").with("finding", finding.clone()))
                    .at(place)
                    .hint(Message::new("hint-not-proven"))
            }
            Self::Report { detail } => Fault::new(Message::new("fault-report").with("detail", detail.as_str()))
                .hint(Message::new("hint-report")),
            Self::KeyExists { path } => say("fault-key-exists").at(about(path)).hint(Message::new("hint-key-exists")),
            Self::NotAKey { path } => say("fault-not-a-key").at(about(path)).hint(Message::new("hint-not-a-key")),
            Self::WrongPassphrase { path } => {
                say("fault-wrong-passphrase").at(about(path)).hint(Message::new("hint-wrong-passphrase"))
            }
            Self::NoPassphrase => say("fault-no-passphrase").hint(Message::new("hint-no-passphrase")),
            Self::NoName => say("fault-no-name").hint(Message::new("hint-no-name")),
            Self::Signing { detail } => Fault::new(Message::new("fault-signing").with("detail", detail.as_str())),
            Self::NotAPack { dir } => say("fault-not-a-pack").at(about(dir)).hint(Message::new("hint-not-a-pack")),
            Self::ManifestDamaged { path } => {
                say("fault-manifest-damaged").at(about(path)).hint(Message::new("hint-manifest-damaged"))
            }
            Self::FolderNotEmpty { dir, file } => {
                Fault::new(Message::new("fault-pack-folder-not-empty").with("file", file.as_str()))
                    .at(about(dir))
                    .hint(Message::new("hint-pack-folder-not-empty"))
            }
            Self::PackChanged { file } => {
                say("fault-pack-changed").at(Place::file(file.as_str())).hint(Message::new("hint-pack-changed"))
            }
            Self::PreparerFirst => say("fault-preparer-first").hint(Message::new("hint-preparer-first")),
            Self::OtherSignatureBad { role } => {
                Fault::new(Message::new("fault-other-signature-bad").with("role", Message::new(role.message_id())))
                    .hint(Message::new("hint-other-signature-bad"))
            }
            Self::SameKey => say("fault-same-key").hint(Message::new("hint-same-key")),
            Self::SameName { name } => Fault::new(Message::new("fault-same-name").with("name", name.as_str()))
                .hint(Message::new("hint-same-name")),
        }
    }

    pub(crate) fn unreadable(path: &Path, source: io::Error) -> Self {
        Self::Unreadable { path: path.to_owned(), source }
    }

    pub(crate) fn unwritable(path: &Path, source: io::Error) -> Self {
        Self::Unwritable { path: path.to_owned(), source }
    }
}
