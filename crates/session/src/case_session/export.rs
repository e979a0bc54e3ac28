//! Handing over: the pack, where the officer wants it.

use std::path::{Path, absolute};

use paritas_model::Fault;
use paritas_signoff::pack::{self, Role, SignatureState};

use super::{CaseSession, JOURNAL};
use crate::error::SessionError;
use crate::out;
use crate::view::ExportView;

impl CaseSession {
    /// Writes the pack to `out`, a new or empty folder: the signed one as it is, or one without signatures.
    ///
    /// A copy is verified where it lies before it is reported as done.
    ///
    /// # Errors
    /// The folder holds files or lies inside the case, the corrections can't be proven, what was signed has been changed
    /// since, or the disk refuses. Nothing is left in `out` then.
    pub fn export(&mut self, out: &Path) -> Result<ExportView, Fault> {
        self.refuse_inside_case(out)?;
        out::refuse_filled(out)?;
        let signing = self.signing();
        match self.current_pack().filter(|_| signing.preparer.is_some()) {
            Some(signed) => {
                refuse_changed(&signed)?;
                out::copy_folder(&signed, out)?;
                refuse_changed(out)?;
            }
            None => {
                let journal = self.folder.join(JOURNAL);
                pack::build(out, &self.results(), &journal, &self.name()).map_err(|error| error.fault())?;
            }
        }
        Ok(ExportView {
            folder: out.display().to_string(),
            files: out::files_of(out)?,
            signed: signing.preparer.is_some() && signing.reviewer.is_some(),
        })
    }

    fn refuse_inside_case(&self, out: &Path) -> Result<(), Fault> {
        match (absolute(out), absolute(&self.folder)) {
            (Ok(to), Ok(case)) if to.starts_with(&case) => {
                Err(SessionError::OutInsideCase { out: out.display().to_string() }.fault())
            }
            _ => Ok(()),
        }
    }
}

/// Refuses a pack whose files or signatures are not what was signed. A signature still to come is no change.
fn refuse_changed(folder: &Path) -> Result<(), Fault> {
    let found = pack::verify(folder, &[]).map_err(|error| error.fault())?;
    let files_hold = found.changed.is_empty() && found.missing.is_empty() && found.added.is_empty();
    let bad = |role| matches!(found.signatures.of(role), SignatureState::Bad { .. });
    if files_hold && !Role::ALL.into_iter().any(bad) && !found.same_key && !found.same_name {
        Ok(())
    } else {
        Err(SessionError::CopyDiffers { out: folder.display().to_string() }.fault())
    }
}
