//! The steps from files to results: profiles, extracts, crosswalk, reconciliation.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use paritas_case::Opened;
use paritas_intake::{Extract, ExtractProfile, Purpose, ReadRequest, read_crosswalk, read_extract};
use paritas_model::{Crosswalk, Fault, Message, Progress, Side};
use paritas_reconcile::{CaseProfile, Input, Matching, Reconciliation};

use crate::ReconcileArgs;
use crate::error::SessionError;

/// How far the work has come; the answer says whether to go on.
pub type OnProgress<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// The texts of the profiles as they were given.
#[derive(Debug, Clone, Default)]
pub(crate) struct ProfileTexts {
    pub(crate) legacy: Option<Named>,
    pub(crate) migrated: Option<Named>,
    pub(crate) case: Option<Named>,
}

/// A profile's text and the name to call it by in a fault.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Named {
    fn read(path: &Path) -> Result<Self, Fault> {
        let text = fs::read_to_string(path).map_err(|error| SessionError::unreadable(path, &error))?;
        Ok(Self { name: path.display().to_string(), text })
    }
}

impl ProfileTexts {
    /// Reads those profiles that were given.
    pub(crate) fn read(args: &ReconcileArgs) -> Result<Self, Fault> {
        let read = |path: &Option<PathBuf>| path.as_deref().map(Named::read).transpose();
        Ok(Self {
            legacy: read(&args.legacy_profile)?,
            migrated: read(&args.migrated_profile)?,
            case: read(&args.case_profile)?,
        })
    }
}

impl ProfileTexts {
    /// The profiles a case was opened with; faults name the journal they are kept in.
    pub(crate) fn of_journal(opened: &Opened, journal: &Path) -> Self {
        let named =
            |text: &Option<String>| text.clone().map(|text| Named { name: journal.display().to_string(), text });
        Self {
            legacy: named(&opened.legacy_profile),
            migrated: named(&opened.migrated_profile),
            case: named(&opened.case_profile),
        }
    }
}

/// Both sides as read, and how they relate.
#[derive(Debug)]
pub(crate) struct Inputs {
    pub(crate) legacy: Extract,
    pub(crate) migrated: Extract,
    pub(crate) profile: CaseProfile,
    pub(crate) crosswalk: Option<Crosswalk>,
}

impl Inputs {
    /// Reads everything that `args` names. Profiles come first, so that a typing error costs no waiting.
    pub(crate) fn read(
        args: &ReconcileArgs,
        texts: &ProfileTexts,
        purpose: Purpose,
        on_progress: OnProgress<'_>,
    ) -> Result<Self, Fault> {
        let legacy_profile = extract_profile(texts.legacy.as_ref())?;
        let migrated_profile = extract_profile(texts.migrated.as_ref())?;
        let profile = case_profile(texts.case.as_ref())?;
        let crosswalk = args.crosswalk.as_deref().map(read_crosswalk).transpose().map_err(|error| error.fault())?;
        let read = |path, side, profile, purpose, on_progress: OnProgress<'_>| {
            read_extract(&ReadRequest { path, side, profile, purpose }, on_progress).map_err(|error| error.fault())
        };
        let legacy = read(&args.legacy, Side::Legacy, legacy_profile.as_ref(), purpose, on_progress)?;
        let mut migrated = read(&args.migrated, Side::Migrated, migrated_profile.as_ref(), purpose, on_progress)?;
        let [ours, theirs] = [&legacy, &migrated]
            .map(|extract| extract.pay.sources.first().map(|source| (&source.sha256, &source.sheet)));
        if ours == theirs {
            // Perhaps a trial, perhaps a slip of the hand that looks like a perfect migration: it is said, not judged.
            migrated.messages.push(Message::new("warn-same-file"));
        }
        Ok(Self { legacy, migrated, profile, crosswalk })
    }

    /// What the engine is given.
    pub(crate) fn input(&self) -> Input<'_> {
        Input {
            legacy: &self.legacy.pay,
            migrated: &self.migrated.pay,
            legacy_rejected: &self.legacy.rejected,
            migrated_rejected: &self.migrated.rejected,
            profile: &self.profile,
            crosswalk: self.crosswalk.as_ref(),
            confirmations: &[],
        }
    }

    /// Compares everything.
    pub(crate) fn reconcile(&self, on_progress: OnProgress<'_>) -> Result<Reconciliation, Fault> {
        paritas_reconcile::reconcile(&self.input(), on_progress).map_err(|error| error.fault())
    }

    /// Matches the employees only.
    pub(crate) fn match_employees(&self, on_progress: OnProgress<'_>) -> Result<Matching, Fault> {
        paritas_reconcile::match_employees(&self.input(), on_progress).map_err(|error| error.fault())
    }
}

/// Reads an extract profile's text, if there is one.
pub(crate) fn extract_profile(named: Option<&Named>) -> Result<Option<ExtractProfile>, Fault> {
    named.map(|named| ExtractProfile::from_toml(&named.text, &named.name)).transpose().map_err(|error| error.fault())
}

/// Reads the text of an extract profile's file, if one is named.
pub(crate) fn extract_profile_at(path: Option<&Path>) -> Result<Option<ExtractProfile>, Fault> {
    extract_profile(path.map(Named::read).transpose()?.as_ref())
}

fn case_profile(named: Option<&Named>) -> Result<CaseProfile, Fault> {
    match named {
        Some(named) => CaseProfile::from_toml(&named.text, &named.name).map_err(|error| error.fault()),
        None => Ok(CaseProfile::default()),
    }
}
