use paritas_model::{Fault, Message, Place};
use thiserror::Error;

use crate::profile::nearest;
use crate::{ExtractProfile, Role};

/// Why an extract, a profile or a crosswalk was not read.
#[derive(Debug, Error)]
pub enum IntakeError {
    /// The caller's progress function asked to stop.
    #[error("cancelled")]
    Cancelled,
    /// The input can't be read as asked.
    #[error("{}: {}", .0.place.file, .0.problem)]
    Refused(Box<Refusal>),
}

/// What is wrong with an input, and where.
#[derive(Debug)]
pub struct Refusal {
    /// File, sheet, row and column, as far as they are known.
    pub place: Place,
    /// What is wrong.
    pub problem: Problem,
    /// The line of the profile that the file contradicts, where it was read from a file.
    pub profile: Option<Place>,
}

/// What is wrong with an input.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// There is no such file.
    #[error("no such file")]
    Missing,
    /// It is a folder.
    #[error("a folder, not a file")]
    Folder,
    /// The operating system does not let us read it.
    #[error("no permission to read")]
    NoPermission,
    /// The operating system could not read it.
    #[error("could not be read: {0}")]
    Unreadable(String),
    /// The file changed while it was being read.
    #[error("changed while it was being read")]
    Changed,
    /// Not a single byte, or nothing but blanks.
    #[error("empty")]
    Empty,
    /// A header and no row below it.
    #[error("no rows below the header")]
    HeaderOnly,
    /// No row that could be a header.
    #[error("no header row")]
    NoHeader,
    /// A text of fixed width whose columns do not line up, and no profile says where they stand.
    #[error("no columns at fixed places")]
    NoCuts,
    /// Not a kind of file that holds a table: `png`, `pdf`, `zip`, `json` …
    #[error("not a table: {0}")]
    NotATable(&'static str),
    /// A workbook that asks for a password.
    #[error("protected by a password")]
    PasswordProtected,
    /// A workbook that is cut off or damaged.
    #[error("damaged workbook: {0}")]
    DamagedWorkbook(String),
    /// A workbook without a visible sheet that holds anything.
    #[error("no sheet with data")]
    NoSheet,
    /// No workbook, where one is asked for.
    #[error("not a workbook")]
    NoWorkbook,
    /// The second reader can't read the workbook, or would take too much memory for it.
    #[error("the second reader can't read this workbook")]
    SecondReaderFailed,
    /// The profile names a sheet the workbook does not have.
    #[error("no sheet {wanted:?}, only {found:?}")]
    SheetNotFound {
        /// The sheet the profile names.
        wanted: String,
        /// The sheets there are.
        found: Vec<String>,
    },
    /// A byte 0, which no text holds.
    #[error("a NUL byte")]
    NulByte,
    /// Bytes that are no text in the encoding that the file's mark or the profile names.
    #[error("not text in {0}")]
    Undecodable(String),
    /// A quote that is opened and not closed within 16 MiB.
    #[error("a quote that is never closed")]
    OpenQuote,
    /// More rows, columns or cells than can be counted.
    #[error("too large: {0}")]
    TooLarge(&'static str),
    /// No column says whose row it is.
    #[error("no employee column among {0:?}")]
    NoEmployeeColumn(Vec<String>),
    /// No column holds amounts.
    #[error("no amount column among {0:?}")]
    NoAmountColumn(Vec<String>),
    /// A long extract whose amounts have no component column.
    #[error("no component column among {0:?}")]
    NoComponentColumn(Vec<String>),
    /// Two columns with one header, where it matters which is meant.
    #[error("columns {first} and {second} are both called {header:?}")]
    DuplicateHeader {
        /// The header.
        header: String,
        /// The position of the first, from 1.
        first: usize,
        /// The position of the second, from 1.
        second: usize,
    },
    /// Two columns that both look like the one column of a role.
    #[error("columns {first:?} and {second:?} could both be the {}", role.as_str())]
    TwoColumns {
        /// The role.
        role: Role,
        /// One header.
        first: String,
        /// The other header.
        second: String,
    },
    /// Every date of a column reads two ways.
    #[error("{example:?} may be {day_first} or {month_first}")]
    AmbiguousDate {
        /// A cell of the column.
        example: String,
        /// What it is if the day comes first.
        day_first: String,
        /// What it is if the month comes first.
        month_first: String,
    },
    /// The profile is not TOML, or has a key or value it can't have.
    #[error("profile: {0}")]
    ProfileSyntax(String),
    /// The profile has a key that nothing reads.
    #[error("profile: no key {key:?}")]
    ProfileKeyUnknown {
        /// The key.
        key: String,
        /// The key it probably means.
        near: Option<String>,
        /// The keys there are in its place.
        allowed: Vec<String>,
    },
    /// A key of the profile has a value it can't have.
    #[error("profile: {key} = {found}")]
    ProfileValue {
        /// The key with its table.
        key: String,
        /// What stands there.
        found: String,
        /// What the key means, and what can stand there.
        meaning: Message,
    },
    /// The profile lacks a key.
    #[error("profile: no {0}")]
    ProfileKeyMissing(String),
    /// The profile names a column the file does not have.
    #[error("no column {wanted:?} among {found:?}")]
    ColumnNotFound {
        /// The header or position that the profile names.
        wanted: String,
        /// The headers there are.
        found: Vec<String>,
    },
    /// The profile says one thing and the file another.
    #[error("the profile says {key} = {expected}, the file has {found}")]
    ProfileContradicted {
        /// The profile's key.
        key: &'static str,
        /// What the profile says.
        expected: String,
        /// What the file has.
        found: String,
    },
    /// One file or sheet given twice for one side.
    #[error("the same content as {first}")]
    GivenTwice {
        /// The file as it was given first.
        first: String,
    },
    /// Lines that another extract of the side has delivered already, where the profile refuses that.
    #[error("{count} lines delivered twice")]
    DeliveredTwice {
        /// How many lines.
        count: u64,
        /// The extract that delivered them first.
        other: String,
        /// The first employee they are of.
        employee: String,
    },
    /// More cells and rows that can't be read than any extract has.
    #[error("more than {count} cells can't be read")]
    TooManyRejected {
        /// How many.
        count: usize,
        /// What the first holds.
        value: String,
        /// Why it can't be read.
        reason: Message,
    },
    /// A number that so many people share that it can't be what tells them apart.
    #[error("more than {count} people share one number")]
    NumberOfMany {
        /// How many.
        count: usize,
        /// The number.
        number: String,
    },
    /// One code that is pay in one extract of a side and a balance or cumulative in another: added up they are nothing.
    #[error("component {code} is of two kinds")]
    KindsDiffer {
        /// The code.
        code: String,
    },
    /// Profiles that are neither one for all nor one for each source.
    #[error("{profiles} profiles for {sources} sources")]
    ProfileCount {
        /// How many profiles there are.
        profiles: usize,
        /// How many files and sheets there are.
        sources: usize,
    },
    /// One sheet of several is called by a month, and nothing says of which year.
    #[error("the sheet {sheet:?} is of a month without a year")]
    MonthWithoutYear {
        /// The sheet.
        sheet: String,
    },
    /// A crosswalk without its two columns.
    #[error("a crosswalk needs a legacy and a migrated column; found {0:?}")]
    CrosswalkColumns(Vec<String>),
}

impl Problem {
    /// The error that says this of that place.
    pub(crate) fn at(self, place: Place) -> IntakeError {
        IntakeError::Refused(Box::new(Refusal { place, problem: self, profile: None }))
    }

    /// Whether the file is not what the profile says, which another profile could mend.
    pub(crate) const fn contradicts_profile(&self) -> bool {
        matches!(
            self,
            Self::ProfileContradicted { .. }
                | Self::ColumnNotFound { .. }
                | Self::SheetNotFound { .. }
                | Self::Undecodable(_)
                | Self::DuplicateHeader { .. }
                | Self::TwoColumns { .. }
        )
    }

    fn message(&self) -> Message {
        match self {
            Self::Missing => Message::new("fault-missing-file"),
            Self::Folder => Message::new("fault-folder"),
            Self::NoPermission => Message::new("fault-no-permission"),
            Self::Unreadable(detail) => Message::new("fault-unreadable").with("detail", detail.as_str()),
            Self::Changed => Message::new("fault-changed-while-read"),
            Self::Empty => Message::new("fault-empty-file"),
            Self::HeaderOnly => Message::new("fault-header-only"),
            Self::NoHeader => Message::new("fault-no-header"),
            Self::NoCuts => Message::new("fault-no-cuts"),
            Self::NotATable(kind) => Message::new("fault-not-a-table").with("kind", *kind),
            Self::PasswordProtected => Message::new("fault-password-protected"),
            Self::DamagedWorkbook(detail) => Message::new("fault-damaged-workbook").with("detail", detail.as_str()),
            Self::NoSheet => Message::new("fault-no-sheet"),
            Self::NoWorkbook => Message::new("fault-no-workbook"),
            Self::SecondReaderFailed => Message::new("fault-second-reader"),
            Self::SheetNotFound { wanted, found } => {
                Message::new("fault-sheet-not-found").with("wanted", wanted.as_str()).with("found", found.join(", "))
            }
            Self::NulByte => Message::new("fault-nul-byte"),
            Self::Undecodable(encoding) => Message::new("fault-undecodable").with("encoding", encoding.as_str()),
            Self::OpenQuote => Message::new("fault-open-quote"),
            Self::TooLarge(what) => Message::new("fault-file-too-large").with("what", *what),
            Self::NoEmployeeColumn(found) => Message::new("fault-no-employee-column").with("found", found.join(", ")),
            Self::NoAmountColumn(found) => Message::new("fault-no-amount-column").with("found", found.join(", ")),
            Self::NoComponentColumn(found) => Message::new("fault-no-component-column").with("found", found.join(", ")),
            Self::DuplicateHeader { header, first, second } => Message::new("fault-duplicate-header")
                .with("header", header.as_str())
                .with("first", *first)
                .with("second", *second),
            Self::TwoColumns { role, first, second } => Message::new("fault-two-columns")
                .with("role", role.term())
                .with("first", first.as_str())
                .with("second", second.as_str()),
            Self::AmbiguousDate { example, day_first, month_first } => Message::new("fault-ambiguous-date")
                .with("example", example.as_str())
                .with("day-first", day_first.as_str())
                .with("month-first", month_first.as_str()),
            Self::ProfileSyntax(detail) => Message::new("fault-profile-syntax").with("detail", detail.as_str()),
            Self::ProfileKeyUnknown { key, .. } => Message::new("fault-profile-key-unknown").with("key", key.as_str()),
            Self::ProfileValue { key, found, meaning } => Message::new("fault-profile-value")
                .with("key", key.as_str())
                .with("found", found.as_str())
                .with("meaning", meaning.clone()),
            Self::ProfileKeyMissing(key) => Message::new("fault-profile-key-missing").with("key", key.as_str()),
            Self::ColumnNotFound { wanted, found } => {
                Message::new("fault-column-not-found").with("wanted", wanted.as_str()).with("found", found.join(", "))
            }
            Self::ProfileContradicted { key, expected, found } => Message::new("fault-profile-contradicted")
                .with("key", *key)
                .with("expected", expected.as_str())
                .with("found", found.as_str()),
            Self::GivenTwice { first } => Message::new("fault-given-twice").with("first", first.as_str()),
            Self::DeliveredTwice { count, other, employee } => Message::new("fault-delivered-twice")
                .with("count", *count)
                .with("other", other.as_str())
                .with("employee", employee.as_str()),
            Self::TooManyRejected { count, value, reason } => Message::new("fault-too-many-rejected")
                .with("count", *count)
                .with("value", value.as_str())
                .with("reason", reason.clone()),
            Self::NumberOfMany { count, number } => {
                Message::new("fault-number-of-many").with("count", *count).with("number", number.as_str())
            }
            Self::KindsDiffer { code } => Message::new("fault-kinds-differ").with("code", code.as_str()),
            Self::ProfileCount { profiles, sources } => {
                Message::new("fault-profile-count").with("profiles", *profiles).with("sources", *sources)
            }
            Self::MonthWithoutYear { sheet } => Message::new("fault-month-without-year").with("sheet", sheet.as_str()),
            Self::CrosswalkColumns(found) => Message::new("fault-crosswalk-columns").with("found", found.join(", ")),
        }
    }

    fn hint(&self) -> Message {
        match self {
            Self::ProfileKeyUnknown { near: Some(near), .. } => {
                return Message::new("hint-profile-key-near").with("near", near.as_str());
            }
            Self::ProfileKeyUnknown { allowed, .. } => {
                return Message::new("hint-profile-keys").with("keys", allowed.join(", "));
            }
            Self::ColumnNotFound { wanted, found } => {
                if let Some(near) = nearest(wanted, found) {
                    return Message::new("hint-column-near").with("near", near);
                }
            }
            _ => {}
        }
        Message::new(match self {
            Self::Missing => "hint-check-path",
            Self::Folder => "hint-choose-file",
            Self::NoPermission => "hint-ask-permission",
            Self::Unreadable(_) => "hint-copy-and-retry",
            Self::Changed => "hint-close-and-retry",
            Self::Empty | Self::HeaderOnly => "hint-export-again",
            Self::NoHeader => "hint-set-header-row",
            Self::NoCuts => "hint-set-cuts",
            Self::NotATable(_) => "hint-choose-table",
            Self::PasswordProtected => "hint-remove-password",
            Self::DamagedWorkbook(_) | Self::NulByte => "hint-file-damaged",
            Self::NoSheet | Self::SheetNotFound { .. } => "hint-set-sheet",
            Self::NoWorkbook => "hint-no-workbook",
            Self::SecondReaderFailed => "hint-second-reader",
            Self::Undecodable(_) => "hint-set-encoding",
            Self::OpenQuote => "hint-set-quote",
            Self::TooLarge(_) => "hint-split-file",
            Self::NoEmployeeColumn(_) | Self::NumberOfMany { .. } => "hint-set-employee-column",
            Self::NoAmountColumn(_) => "hint-set-amount-column",
            Self::NoComponentColumn(_) => "hint-set-component-column",
            Self::DuplicateHeader { .. } => "hint-set-position",
            Self::TwoColumns { .. } => "hint-set-role",
            Self::AmbiguousDate { .. } => "hint-set-date-order",
            Self::ProfileSyntax(_)
            | Self::ProfileKeyUnknown { .. }
            | Self::ProfileValue { .. }
            | Self::ProfileKeyMissing(_)
            | Self::ColumnNotFound { .. }
            | Self::ProfileContradicted { .. } => "hint-correct-profile",
            Self::GivenTwice { .. } | Self::DeliveredTwice { .. } => "hint-give-once",
            Self::TooManyRejected { .. } => "hint-too-many-rejected",
            Self::KindsDiffer { .. } => "hint-kinds-differ",
            Self::ProfileCount { .. } => "hint-profile-count",
            Self::MonthWithoutYear { .. } => "hint-set-reference-year",
            Self::CrosswalkColumns(_) => "hint-crosswalk-columns",
        })
    }
}

impl IntakeError {
    /// Adds the line of the profile that a file contradicts.
    pub(crate) fn by(mut self, profile: &ExtractProfile) -> Self {
        if let Self::Refused(refusal) = &mut self
            && refusal.profile.is_none()
        {
            refusal.profile = profile.blamed(refusal);
        }
        self
    }

    /// The error as a sentence with its place and what to do.
    pub fn fault(&self) -> Fault {
        match self {
            Self::Cancelled => Fault::new(Message::new("fault-cancelled")),
            Self::Refused(refusal) => {
                let hint = refusal.problem.hint();
                let hint = match &refusal.profile {
                    None => hint,
                    Some(place) => Message::new("hint-in-profile")
                        .with("file", place.file.as_str())
                        .with("line", place.row.unwrap_or_default().to_string())
                        .with("hint", hint),
                };
                Fault::new(refusal.problem.message()).at(refusal.place.clone()).hint(hint)
            }
        }
    }
}
