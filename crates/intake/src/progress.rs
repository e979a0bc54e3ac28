//! How far a reading is, told about every megabyte.

use paritas_model::{Progress, Side, Stage};

use crate::file::CHUNK;
use crate::{IntakeError, OnProgress};

/// How often a file's bytes are gone through: for the digest, for the survey, for the pay lines. A text that is read in
/// one pass is gone through once, unless it turns out otherwise.
const PASSES: u64 = 3;

/// Tells the caller how far the work is, and hears whether to go on.
pub(crate) struct Tick<'a> {
    on_progress: OnProgress<'a>,
    stage: Stage,
    size: u64,
    pass: u64,
    passes: u64,
    told: Option<u64>,
}

impl<'a> Tick<'a> {
    pub(crate) fn new(on_progress: OnProgress<'a>, side: Side) -> Self {
        let stage = match side {
            Side::Legacy => Stage::ReadLegacy,
            Side::Migrated => Stage::ReadMigrated,
        };
        Self { on_progress, stage, size: 0, pass: 0, passes: PASSES, told: None }
    }

    /// Begins with a file of `size` bytes.
    pub(crate) fn begin(&mut self, size: u64) {
        self.size = size;
    }

    /// Tells as much of the first pass as of all three.
    pub(crate) fn expect_one_pass(&mut self) {
        self.passes = 1;
    }

    /// Begins going through the file once more.
    pub(crate) fn next_pass(&mut self) {
        if self.passes == 1 {
            (self.passes, self.told) = (PASSES, None);
        }
        self.pass += 1;
    }

    /// `done` bytes of this pass are done.
    pub(crate) fn bytes(&mut self, done: u64) -> Result<(), IntakeError> {
        let done = (self.pass * self.size + done).min(self.size * self.passes);
        // As often for a file that is gone through once as for others.
        let step = CHUNK as u64 * self.passes / PASSES;
        if self.told.is_some_and(|told| done < told + step) {
            return Ok(());
        }
        self.tell(done)
    }

    /// Everything is done.
    pub(crate) fn finish(&mut self) -> Result<(), IntakeError> {
        self.tell(self.size * self.passes)
    }

    fn tell(&mut self, done: u64) -> Result<(), IntakeError> {
        self.told = Some(done);
        let progress = Progress { stage: self.stage, done, total: self.size * self.passes };
        if (self.on_progress)(progress).is_break() { Err(IntakeError::Cancelled) } else { Ok(()) }
    }
}
