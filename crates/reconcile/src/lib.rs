//! From two pay tables to a reconciliation: employees matched, components mapped, amounts compared, differences
//! explained.
//!
//! Pure: no files, no clock, no randomness. The same input gives the same result, whatever the order of its rows.
//!
//! The steps, in the order of the data:
//! 1. `matching` ties the employees of both sides to each other, and never guesses;
//! 2. `map` ties the components into groups;
//! 3. `plan` turns people, contracts, periods, measures and groups into one packed integer per pay line, or into the
//!    reason why the line is not compared;
//! 4. `compare` sorts those integers and merges the two sides, with sums in 128 bits;
//! 5. `causes` and `findings` explain what differs;
//! 6. `ledger` proves that every line is accounted for, and `totals` sums what was read and what was compared.

#![warn(clippy::float_arithmetic)]

mod causes;
mod compare;
mod computed;
mod contracts;
mod derived;
mod differences;
mod error;
mod exact_sum;
mod fates;
mod fields;
mod findings;
mod group_tally;
mod known_amounts;
mod ledger;
mod map;
mod matching;
mod one_employee;
mod pay_check;
mod periods;
mod plan;
mod products;
mod profile;
mod reconciliation;
mod shared_trait;
mod tolerated;
mod totals;

#[cfg(test)]
mod computed_tests;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod reconciliation_tests;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tolerance_tests;

use std::ops::ControlFlow;

use paritas_model::{Confirmation, Crosswalk, PayTable, Progress, RejectedCell, Stage};

pub use error::ReconcileError;
pub use ledger::Compared;
pub use matching::{Matching, match_employees};
pub use one_employee::{ComparedLine, Outcome};
pub use profile::{
    AmountRules, CaseProfile, ComponentRules, DeclaredDerived, DeclaredGroup, GroupSource, MatchingRules,
    PayCheckRules, PeriodPair, PeriodRules, ZeroVsAbsent,
};
pub use reconciliation::{Reconciliation, reconcile};

/// Told how far the work has come; its reply can cancel it.
pub type OnProgress<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// What a reconciliation is made from.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The legacy side's pay lines.
    pub legacy: &'a PayTable,
    /// The migrated side's pay lines.
    pub migrated: &'a PayTable,
    /// The legacy cells that could not be read.
    pub legacy_rejected: &'a [RejectedCell],
    /// The migrated cells that could not be read.
    pub migrated_rejected: &'a [RejectedCell],
    /// How the two sides relate.
    pub profile: &'a CaseProfile,
    /// Which legacy number is which migrated number, if a file says so.
    pub crosswalk: Option<&'a Crosswalk>,
    /// What people have said about pairs of employees; it goes before everything else.
    pub confirmations: &'a [Confirmation],
}

/// Reports a step, and stops where the caller wants to stop.
fn step(on_progress: OnProgress<'_>, stage: Stage, done: u64, total: u64) -> Result<(), ReconcileError> {
    match on_progress(Progress { stage, done, total }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(ReconcileError::Cancelled),
    }
}
