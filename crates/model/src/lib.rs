//! The words of a payroll reconciliation, as types.
//!
//! Everything the other crates say to each other is said in these types: amounts that are exact, pay lines as plain
//! columns, matches, component groups, differences, findings, and messages that are worded later in the reader's
//! language. No files, no data frames, no clock.

mod amount;
mod attributes;
mod column;
mod completeness;
mod component;
mod control;
mod crosswalk;
mod difference;
mod employee;
mod factor;
mod field;
mod identifier;
mod message;
mod origin;
mod pay;
mod pay_check;
mod period;
mod product;
mod progress;
mod side;

pub use amount::{Amount, AmountError, Total};
pub use attributes::Attributes;
pub use column::Column;
pub use completeness::{Ledger, NotCompared, Tally};
pub use component::{ComponentGroup, GroupStatus};
pub use control::{BridgeReason, BridgeTerm, ControlScope, ControlTotal, ControlValue};
pub use crosswalk::{Confirmation, Crosswalk, CrosswalkPair, PairVerdict};
pub use difference::{Cause, Comparability, Difference, DifferenceKey, Finding, FindingId, LineCounts};
pub use employee::{Contract, Duplicate, Employee, Evidence, Match, MatchMethod, MatchStatus, Score, ScoreError};
pub use factor::{Factor, FactorError};
pub use field::{Field, FieldCause, FieldDifference, FieldFinding, FieldTie, Fields, RenamedValue};
pub use identifier::{Iban, IdentifierKind, NationalNumber, PersonalNumber};
pub use message::{Arg, Fault, Message, Place};
pub use origin::{Digest, Origin, Source};
pub use pay::{Component, ComponentKind, Lines, Measure, PayTable, RejectedCell, RejectedKey};
pub use pay_check::{Harm, NetBasis, PayCheck, PayHarm};
pub use period::{Period, PeriodError};
pub use product::{Product, RateSource, Rounding};
pub use progress::{Progress, Stage};
pub use side::Side;

/// A text that takes no memory of its own up to 24 bytes: of a million people each column of names would.
pub use compact_str::CompactString;
/// An instant; only ever passed in, never read from a clock by these crates.
pub use jiff::Timestamp;
/// A calendar date of the civil (Gregorian) calendar, without a time zone.
pub use jiff::civil::Date;
