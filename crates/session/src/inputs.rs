//! The steps from files to results: profiles, extracts, crosswalk, reconciliation.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use paritas_case::Opened;
use paritas_intake::{Extract, ExtractProfile, Purpose, SideInput, SideRequest, read_crosswalk, read_side};
use paritas_model::{ComponentKind, Confirmation, Crosswalk, Fault, Message, Progress, Side, Source};
use paritas_reconcile::{CaseProfile, Input, Matching, Reconciliation};

use crate::error::SessionError;
use crate::profiles::named_profile;
use crate::sources::{SourceFile, Sources};
use crate::{ReconcileArgs, SideArgs};

/// How far the work has come; the answer says whether to go on.
pub type OnProgress<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// The texts of the profiles as they were given.
#[derive(Debug, Clone, Default)]
pub(crate) struct ProfileTexts {
    pub(crate) legacy: Vec<Named>,
    pub(crate) migrated: Vec<Named>,
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
        Ok(Self {
            legacy: profile_texts(&args.legacy)?,
            migrated: profile_texts(&args.migrated)?,
            case: args.case_profile.as_deref().map(Named::read).transpose()?,
        })
    }

    /// The profiles a case was opened with; faults name the journal they are kept in.
    pub(crate) fn of_journal(opened: &Opened, journal: &Path) -> Self {
        let named = |text: &String| Named { name: journal.display().to_string(), text: text.clone() };
        Self {
            legacy: opened.legacy_profiles.iter().map(named).collect(),
            migrated: opened.migrated_profiles.iter().map(named).collect(),
            case: opened.case_profile.as_ref().map(named),
        }
    }
}

/// What was said on screen, or else the profiles that were named.
fn profile_texts(args: &SideArgs) -> Result<Vec<Named>, Fault> {
    if args.said.is_empty() {
        return read_named(&args.profiles);
    }
    Ok(args.said.iter().map(|text| Named { name: String::new(), text: text.clone() }).collect())
}

fn read_named(paths: &[PathBuf]) -> Result<Vec<Named>, Fault> {
    paths.iter().map(|path| named_profile(path)).collect()
}

/// Both sides as read, and how they relate.
#[derive(Debug)]
pub(crate) struct Inputs {
    pub(crate) legacy: Extract,
    pub(crate) migrated: Extract,
    pub(crate) profile: CaseProfile,
    pub(crate) crosswalk: Option<Crosswalk>,
    /// What people have said of pairs of employees; none outside a case.
    pub(crate) confirmations: Vec<Confirmation>,
}

impl Inputs {
    /// Reads all sources. Profiles come first, so that a typing error costs no waiting.
    pub(crate) fn read(
        sources: &Sources,
        texts: &ProfileTexts,
        purpose: Purpose,
        on_progress: OnProgress<'_>,
    ) -> Result<Self, Fault> {
        let legacy_profiles = extract_profiles(&texts.legacy)?;
        let migrated_profiles = extract_profiles(&texts.migrated)?;
        let profile = case_profile(texts.case.as_ref())?;
        let crosswalk = sources.crosswalk.as_deref().map(read_crosswalk).transpose().map_err(|error| error.fault())?;
        let mut legacy = one_side(Side::Legacy, &sources.legacy, &legacy_profiles, purpose, on_progress)?;
        let mut migrated = one_side(Side::Migrated, &sources.migrated, &migrated_profiles, purpose, on_progress)?;
        share_kinds(&mut legacy, &mut migrated);
        migrated.messages.extend(same_content(&legacy.pay.sources, &migrated.pay.sources));
        Ok(Self { legacy, migrated, profile, crosswalk, confirmations: Vec::new() })
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
            confirmations: &self.confirmations,
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

/// Reads all extracts of one side.
pub(crate) fn one_side(
    side: Side,
    files: &[SourceFile],
    profiles: &[ExtractProfile],
    purpose: Purpose,
    on_progress: OnProgress<'_>,
) -> Result<Extract, Fault> {
    let inputs: Vec<SideInput<'_>> = files.iter().map(SourceFile::input).collect();
    let request = SideRequest { side, inputs: &inputs, profiles, purpose };
    read_side(&request, on_progress).map_err(|error| error.fault())
}

/// A code that one side's words tell to be a balance or a cumulative is that on the other side too: a total that holds
/// it on one side alone would differ by all of it.
fn share_kinds(legacy: &mut Extract, migrated: &mut Extract) {
    let told = |extract: &Extract| -> BTreeMap<String, ComponentKind> {
        let states = extract.pay.components.iter().filter(|component| component.kind != ComponentKind::Period);
        states.map(|component| (component.code.clone(), component.kind)).collect()
    };
    let by_profile = |extract: &Extract, code: &str| {
        extract.profiles.iter().flat_map(|profile| &profile.components).any(|component| component.code == code)
    };
    let (ours, theirs) = (told(legacy), told(migrated));
    for (extract, told) in [(legacy, theirs), (migrated, ours)] {
        for index in 0..extract.pay.components.len() {
            let component = &extract.pay.components[index];
            let Some(kind) = told.get(&component.code).filter(|_| component.kind == ComponentKind::Period) else {
                continue;
            };
            if by_profile(extract, &component.code) {
                continue;
            }
            let message = Message::new("warn-kind-of-other-side").with("component", component.code.as_str());
            extract.pay.components[index].kind = *kind;
            extract.messages.push(message);
        }
    }
}

/// What is to be said where both sides are given the same content: perhaps a trial, perhaps a slip of the hand that
/// looks like a perfect migration. It is said, not judged.
fn same_content(legacy: &[Source], migrated: &[Source]) -> Option<Message> {
    let is_shared =
        |theirs: &&Source| legacy.iter().any(|ours| (&ours.sha256, &ours.sheet) == (&theirs.sha256, &theirs.sheet));
    let first = migrated.iter().find(is_shared)?;
    if migrated.len() == legacy.len() && migrated.iter().all(|theirs| is_shared(&theirs)) {
        return Some(Message::new("warn-same-file"));
    }
    Some(Message::new("warn-shared-file").with("file", first.file.as_str()))
}

/// Reads extract profiles from their texts.
fn extract_profiles(named: &[Named]) -> Result<Vec<ExtractProfile>, Fault> {
    let read = |named: &Named| ExtractProfile::from_toml(&named.text, &named.name).map_err(|error| error.fault());
    named.iter().map(read).collect()
}

/// Reads the extract profiles of one side.
pub(crate) fn profiles_of(args: &SideArgs) -> Result<Vec<ExtractProfile>, Fault> {
    extract_profiles(&profile_texts(args)?)
}

/// Reads the text of an extract profile's file, if one is named.
pub(crate) fn extract_profile_at(path: Option<&Path>) -> Result<Option<ExtractProfile>, Fault> {
    let Some(path) = path else { return Ok(None) };
    Ok(extract_profiles(&[named_profile(path)?])?.pop())
}

fn case_profile(named: Option<&Named>) -> Result<CaseProfile, Fault> {
    match named {
        Some(named) => CaseProfile::from_toml(&named.text, &named.name).map_err(|error| error.fault()),
        None => Ok(CaseProfile::default()),
    }
}
