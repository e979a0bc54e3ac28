//! A case that is open: its inputs read, its differences found, its journal at hand.
//!
//! A case is a folder with `journal.jsonl`, and `pack/` once it is signed. The extracts are not copied into it: the
//! journal names them by absolute path and SHA-256, because pay data should not lie about in more places than needed.
//! Opening a case reads them again and compares the digests; everything else follows.

mod decide;
mod export;
mod index;
mod lists;
mod log;
mod next_step;
mod overview;
mod sign;
mod tie;

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use paritas_case::{CaseState, InputRef, Journal, Opened};
use paritas_intake::{Extract, Purpose};
use paritas_model::{Digest, Fault, Side, Timestamp};
use paritas_reconcile::{ComparedLine, Reconciliation};
use paritas_signoff::{Proof, Results, is_open, summary};
use paritas_texts::{Language, Texts};

use self::index::{Index, Statuses};
pub(crate) use self::sign::role_of;
use crate::ReconcileArgs;
use crate::digest::digest_of;
use crate::error::SessionError;
use crate::inputs::{Inputs, Named, OnProgress, ProfileTexts};
use crate::show::Show;
use crate::sources::{SourceFile, Sources};

/// The file the decisions are kept in.
pub(crate) const JOURNAL: &str = "journal.jsonl";
/// The folder of what is signed.
pub(crate) const PACK: &str = "pack";

/// A case that is open.
///
/// Its folder holds the journal, and the pack once it is signed. The extracts are not copied: the journal names them by
/// absolute path and SHA-256, and opening the case again refuses files that changed.
#[derive(Debug)]
pub struct CaseSession {
    folder: PathBuf,
    texts: Texts,
    journal: Journal,
    state: CaseState,
    inputs: Inputs,
    reconciliation: Reconciliation,
    index: Index,
    statuses: Statuses,
    /// The comparisons of the employee looked at last: finding them passes over every pay line.
    looked_at: Mutex<Option<(u32, Vec<ComparedLine>)>>,
    /// The proof of the corrections in the pack, where there is one.
    proof: Option<Proof>,
}

impl CaseSession {
    /// Opens a new case in `folder`, made if need be, on the files of `args`.
    ///
    /// # Errors
    /// The folder holds a case, a file can't be read or reconciled, or the caller's cancel. No case is left behind then.
    pub fn create(
        folder: &Path,
        args: &ReconcileArgs,
        person: &str,
        at: Timestamp,
        on_progress: OnProgress<'_>,
    ) -> Result<Self, Fault> {
        let journal = folder.join(JOURNAL);
        if fs::symlink_metadata(&journal).is_ok() {
            return Err(SessionError::CaseExists { folder: folder.display().to_string() }.fault());
        }
        if person.trim().is_empty() {
            return Err(SessionError::NoPerson.fault());
        }
        let texts = ProfileTexts::read(args)?;
        let sources = Sources::of_args(args)?;
        let inputs = Inputs::read(&sources, &texts, Purpose::Pay, on_progress)?;
        let reconciliation = inputs.reconcile(on_progress)?;
        let opened = opened(&sources, texts, &inputs)?;
        fs::create_dir_all(folder).map_err(|error| SessionError::unwritable(folder, &error))?;
        let journal = Journal::create(&journal, at, person.trim(), opened).map_err(|error| error.fault())?;
        Ok(Self::assemble(folder, Texts::new(args.language), journal, inputs, reconciliation))
    }

    /// Opens the case in `folder`: reads its files again and works everything out anew.
    ///
    /// # Errors
    /// There is no case, its journal was tampered with, a file is gone or not the one it was, or the caller's cancel.
    pub fn open(folder: &Path, language: Language, on_progress: OnProgress<'_>) -> Result<Self, Fault> {
        let path = folder.join(JOURNAL);
        let named = || folder.display().to_string();
        if !path.is_file() {
            return Err(SessionError::NoCase { folder: named() }.fault());
        }
        let journal = Journal::open(&path).map_err(|error| error.fault())?;
        let Some(opened) = journal.state().opened else {
            return Err(SessionError::NotOpened { folder: named() }.fault());
        };
        let sources = Sources::of_journal(&opened);
        let read = Inputs::read(&sources, &ProfileTexts::of_journal(&opened, &path), Purpose::Pay, on_progress);
        let mut inputs = same_files(&opened, read)?;
        inputs.confirmations = journal.state().confirmations;
        let reconciliation = inputs.reconcile(on_progress)?;
        Ok(Self::assemble(folder, Texts::new(language), journal, inputs, reconciliation))
    }

    /// Whether `folder` holds a case.
    pub fn is_case(folder: &Path) -> bool {
        folder.join(JOURNAL).is_file()
    }

    fn assemble(folder: &Path, texts: Texts, journal: Journal, inputs: Inputs, reconciliation: Reconciliation) -> Self {
        let state = journal.state();
        let index = Index::new(&inputs, &reconciliation);
        let statuses = Statuses::new(&reconciliation, &state.decisions);
        let folder = folder.to_owned();
        let looked_at = Mutex::new(None);
        let mut session =
            Self { folder, texts, journal, state, inputs, reconciliation, index, statuses, looked_at, proof: None };
        session.prove_pack();
        session
    }

    /// Speaks another language from now on.
    pub fn set_language(&mut self, language: Language) {
        self.texts = Texts::new(language);
    }

    /// The texts of the language spoken.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The case's name: its folder's.
    pub fn name(&self) -> String {
        let absolute = std::path::absolute(&self.folder).unwrap_or_else(|_| self.folder.clone());
        absolute.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Whether anything is open: exit status 1.
    pub fn is_open(&self) -> bool {
        is_open(&self.results())
    }

    /// The summary, as `summary.json` holds it.
    pub fn summary(&self) -> serde_json::Value {
        crate::json::value(&summary(&self.results()))
    }

    pub(crate) fn results(&self) -> Results<'_> {
        Results {
            legacy: &self.inputs.legacy,
            migrated: &self.inputs.migrated,
            reconciliation: &self.reconciliation,
            decisions: &self.state.decisions,
            language: self.texts.language(),
        }
    }

    fn show(&self) -> Show<'_> {
        Show {
            texts: &self.texts,
            inputs: &self.inputs,
            reconciliation: &self.reconciliation,
            decisions: &self.state.decisions,
        }
    }

    /// Works out anew what follows from the journal: who is who, where something was said of that, and what stands open.
    fn refold(&mut self) -> Result<(), Fault> {
        self.state = self.journal.state();
        if self.inputs.confirmations != self.state.confirmations {
            self.inputs.confirmations.clone_from(&self.state.confirmations);
            self.reconciliation = self.inputs.reconcile(&mut |_| ControlFlow::Continue(()))?;
            self.index = Index::new(&self.inputs, &self.reconciliation);
            self.looked_at = Mutex::new(None);
        }
        self.statuses = Statuses::new(&self.reconciliation, &self.state.decisions);
        Ok(())
    }
}

fn opened(sources: &Sources, texts: ProfileTexts, inputs: &Inputs) -> Result<Opened, Fault> {
    let absolute =
        |path: &Path| std::path::absolute(path).map_err(|error| Fault::from(SessionError::unreadable(path, &error)));
    let input = |(index, file): (usize, &SourceFile), extract: &Extract| {
        let sha256 = digest_read(extract, index).map_or_else(|| digest_of(&file.path), Ok)?;
        Ok::<_, Fault>(InputRef { path: absolute(&file.path)?, sheet: file.sheet.clone(), sha256 })
    };
    let side = |files: &[SourceFile], extract: &Extract| {
        files.iter().enumerate().map(|file| input(file, extract)).collect::<Result<Vec<_>, Fault>>()
    };
    let crosswalk =
        |path: &PathBuf| Ok::<_, Fault>(InputRef { path: absolute(path)?, sheet: None, sha256: digest_of(path)? });
    let texts_of = |named: Vec<Named>| named.into_iter().map(|named| named.text).collect();
    Ok(Opened {
        legacy: side(&sources.legacy, &inputs.legacy)?,
        migrated: side(&sources.migrated, &inputs.migrated)?,
        crosswalk: sources.crosswalk.as_ref().map(crosswalk).transpose()?,
        legacy_profiles: texts_of(texts.legacy),
        migrated_profiles: texts_of(texts.migrated),
        case_profile: texts.case.map(|named| named.text),
        program: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// The digest of one of the files that an extract was read from.
fn digest_read(extract: &Extract, input: usize) -> Option<Digest> {
    extract.descriptions.iter().find(|described| described.input == input).map(|described| described.sha256.clone())
}

/// Holds what was read against the digests of the journal.
///
/// Where reading itself failed, a changed file is the better explanation and is told first.
fn same_files(opened: &Opened, read: Result<Inputs, Fault>) -> Result<Inputs, Fault> {
    let sides = [(&opened.legacy, Side::Legacy), (&opened.migrated, Side::Migrated)];
    let of_sides = sides
        .into_iter()
        .flat_map(|(files, side)| files.iter().enumerate().map(move |(index, file)| (file, Some((side, index)))));
    for (input, read_as) in of_sides.chain(opened.crosswalk.iter().map(|file| (file, None))) {
        let file = || input.path.display().to_string();
        let read_digest = read.as_ref().ok().zip(read_as).and_then(|(inputs, (side, index))| {
            digest_read(if side == Side::Legacy { &inputs.legacy } else { &inputs.migrated }, index)
        });
        let digest = match read_digest {
            Some(digest) => digest,
            None if !input.path.exists() => return Err(SessionError::InputMissing { file: file() }.fault()),
            None => digest_of(&input.path)?,
        };
        if digest != input.sha256 {
            return Err(SessionError::InputChanged { file: file() }.fault());
        }
    }
    read
}
