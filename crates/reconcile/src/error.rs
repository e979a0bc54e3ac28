use paritas_model::{Fault, Message, Place};
use thiserror::Error;

/// Why a reconciliation could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReconcileError {
    /// The caller cancelled.
    #[error("cancelled")]
    Cancelled,
    /// The case profile is not written as a case profile is.
    #[error("case profile {file}, line {line:?}: {detail}")]
    ProfileUnreadable {
        /// The profile's file, as the user named it.
        file: String,
        /// The line, from 1.
        line: Option<u32>,
        /// What the reader of TOML says about it, in English.
        detail: String,
    },
    /// The case profile is well written and can't be right.
    #[error("case profile {file}, line {line:?}: {problem:?}")]
    ProfileContradiction {
        /// The profile's file; empty for a profile that was not read from a file.
        file: String,
        /// The line, from 1.
        line: Option<u32>,
        /// What contradicts what.
        problem: Message,
    },
    /// One side names no period and the other names several.
    #[error("one side names no period and the other names {periods}")]
    PeriodUnknown {
        /// The side without a period.
        side: paritas_model::Side,
        /// How many the other side has.
        periods: u64,
    },
    /// More employees × contracts × periods × component groups than 64 bits can number.
    #[error("too many combinations of contracts, periods and component groups")]
    TooLarge,
    /// The ledger does not balance: a defect of this program, and no result is better than a wrong one.
    #[error("the {side:?} ledger does not balance")]
    Unbalanced {
        /// The side whose lines don't add up.
        side: paritas_model::Side,
    },
    /// A control total's terms don't lead from one side to the other: a defect of this program, like the above.
    #[error("the bridge of {scope} {key:?} does not close")]
    BridgeOpen {
        /// What the total is made over.
        scope: &'static str,
        /// Which component group or unit.
        key: String,
    },
    /// The sorting of frames failed.
    #[error("the comparing engine failed: {0}")]
    Engine(String),
}

impl ReconcileError {
    /// The error for people, with where and what to do.
    pub fn fault(&self) -> Fault {
        let place = |file: &String, line: Option<u32>| Place { row: line, ..Place::file(file) };
        match self {
            Self::Cancelled => Fault::new(Message::new("fault-cancelled")),
            Self::ProfileUnreadable { file, line, detail } => {
                Fault::new(Message::new("fault-case-profile-unreadable").with("detail", detail.as_str()))
                    .at(place(file, *line))
                    .hint(Message::new("hint-case-profile"))
            }
            Self::ProfileContradiction { file, line, problem } => {
                Fault::new(problem.clone()).at(place(file, *line)).hint(Message::new("hint-case-profile"))
            }
            Self::PeriodUnknown { side, periods } => {
                Fault::new(Message::new("fault-period-unknown").with("side", side.as_str()).with("periods", *periods))
                    .hint(Message::new("hint-period-unknown").with("side", side.as_str()))
            }
            Self::TooLarge => Fault::new(Message::new("fault-too-large")).hint(Message::new("hint-too-large")),
            Self::Unbalanced { side } => Fault::new(Message::new("fault-unbalanced").with("side", side.as_str()))
                .hint(Message::new("hint-report-defect")),
            Self::BridgeOpen { scope, key } => {
                Fault::new(Message::new("fault-bridge-open").with("scope", *scope).with("key", key.as_str()))
                    .hint(Message::new("hint-report-defect"))
            }
            Self::Engine(detail) => Fault::new(Message::new("fault-engine").with("detail", detail.as_str()))
                .hint(Message::new("hint-report-defect")),
        }
    }
}
