//! How far a reading is, told about every megabyte.

use paritas_model::{Progress, Side, Stage};

use crate::file::CHUNK;
use crate::{IntakeError, OnProgress};

/// How often a text file's bytes are gone through: for the digest, for the survey, for the pay lines.
const PASSES: u64 = 3;

/// Tells the caller how far the work is, and hears whether to go on.
pub(crate) struct Tick<'a> {
    on_progress: OnProgress<'a>,
    stage: Stage,
    size: u64,
    pass: u64,
    told: Option<u64>,
}

impl<'a> Tick<'a> {
    pub(crate) fn new(on_progress: OnProgress<'a>, side: Side) -> Self {
        let stage = match side {
            Side::Legacy => Stage::ReadLegacy,
            Side::Migrated => Stage::ReadMigrated,
        };
        Self { on_progress, stage, size: 0, pass: 0, told: None }
    }

    /// Begins with a file of `size` bytes.
    pub(crate) fn begin(&mut self, size: u64) {
        self.size = size;
    }

    /// Begins going through the file once more.
    pub(crate) fn next_pass(&mut self) {
        self.pass += 1;
    }

    /// `done` bytes of this pass are done.
    pub(crate) fn bytes(&mut self, done: u64) -> Result<(), IntakeError> {
        let done = (self.pass * self.size + done).min(self.size * PASSES);
        if self.told.is_some_and(|told| done < told + CHUNK as u64) {
            return Ok(());
        }
        self.tell(done)
    }

    /// Everything is done.
    pub(crate) fn finish(&mut self) -> Result<(), IntakeError> {
        self.tell(self.size * PASSES)
    }

    fn tell(&mut self, done: u64) -> Result<(), IntakeError> {
        self.told = Some(done);
        let progress = Progress { stage: self.stage, done, total: self.size * PASSES };
        if (self.on_progress)(progress).is_break() { Err(IntakeError::Cancelled) } else { Ok(()) }
    }
}
