//! What comes out of a reconciliation: result files, corrections with their proof, the report, and the signed pack.
//!
//! - `files`: one module per result file, each with its schema.
//! - `corrections` and [`prove`]: from decisions to what the migrated system must change, and the proof that it does.
//! - [`write_results`]: all files of a folder, or none of them.
//! - [`pack`] and [`keys`]: the evidence pack, signed by a preparer and a reviewer, verified elsewhere.
//!
//! Nothing here reads a clock or decides anything: the same results give the same bytes. The one exception is signing,
//! whose keys and signatures draw on the system's randomness.

mod agreed;
mod apply;
mod atomic;
mod corrections;
mod error;
mod explained;
mod files;
pub mod keys;
mod open;
pub mod pack;
mod proof;
mod report;
mod report_data;
mod results;
mod standing;
mod summary;
mod write;

#[cfg(test)]
mod bridge_properties;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod testing;

pub use agreed::Agreed;
pub use corrections::{Correction, CorrectionAction, corrections};
pub use error::SignoffError;
pub use explained::{ExplainedTerm, explained};
pub use files::RESULT_FILES;
pub use open::{OpenReason, is_open, is_open_matching, open_reasons};
pub use proof::{Proof, prove};
pub use results::Results;
pub use standing::{DifferenceStatus, Standing, standing};
pub use summary::{InputSummary, Summary, summary};
pub use write::{write_matching, write_results};
