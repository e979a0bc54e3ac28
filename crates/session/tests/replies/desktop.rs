//! The window's commands over a real session, with the clock, the folders and the keys' names held still.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use paritas_fixtures::path as fixture;
use paritas_model::{Fault, Progress, Side, Timestamp};
use paritas_session::view::{
    ChoicesView, DecisionOutcome, DecisionRequest, FaultView, FileChoice, OverviewView, SignerRole, SigningView,
    StartView, TieRequest,
};
use paritas_session::{CaseSession, Extract, ReconcileArgs, SideArgs, extract_view, fault_view, inspect};
use paritas_texts::{Language, Texts};
use tempfile::TempDir;

/// Where the page is told an export lies, instead of a folder that every run makes anew.
const EXPORTED_TO: &str = "/home/an/Payroll/hospital-60";
/// What the page is told of the signers' keys, which are drawn at random: by role, preparer first.
const KEY_IDS: [&str; 2] = ["6F21A0C38D114E7B", "0B9D55E1F7A20C34"];

fn at() -> Timestamp {
    "2026-03-31T09:00:00Z".parse().unwrap()
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// One side's extract, and the profile to read it with.
#[derive(Debug, Default)]
struct OneSide {
    read: Option<Extract>,
    profile: Option<PathBuf>,
}

/// What stands behind the page: files chosen, the case that is open.
#[derive(Debug)]
pub(crate) struct Desktop {
    folder: TempDir,
    language: Language,
    legacy: OneSide,
    migrated: OneSide,
    case_profile: Option<PathBuf>,
    crosswalk: Option<PathBuf>,
    case: Option<CaseSession>,
}

impl Desktop {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            language: Language::En,
            legacy: OneSide::default(),
            migrated: OneSide::default(),
            case_profile: None,
            crosswalk: None,
            case: None,
        }
    }

    fn texts(&self) -> Texts {
        Texts::new(self.language)
    }

    fn worded<T>(&self, result: Result<T, Fault>) -> Result<T, FaultView> {
        result.map_err(|fault| fault_view(&self.texts(), &fault))
    }

    pub(crate) fn start(&self) -> StartView {
        StartView {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            language: self.language.as_str().to_owned(),
            choices: self.choices(),
            case_open: self.case.is_some(),
        }
    }

    pub(crate) fn set_language(&mut self, language: Language) -> StartView {
        self.language = language;
        if let Some(case) = &mut self.case {
            case.set_language(language);
        }
        self.start()
    }

    /// Chooses the file of the fixture for `choice`, or takes it away.
    pub(crate) fn choose(&mut self, choice: FileChoice, chosen: bool) -> ChoicesView {
        match choice {
            FileChoice::Legacy => self.legacy.read = chosen.then(|| self.read(Side::Legacy)),
            FileChoice::Migrated => self.migrated.read = chosen.then(|| self.read(Side::Migrated)),
            FileChoice::LegacyAlso | FileChoice::MigratedAlso => {}
            FileChoice::LegacyProfile => {
                self.legacy.profile = chosen.then(|| self.profile(&self.legacy, "legacy.toml"));
                self.legacy.read = Some(self.read(Side::Legacy));
            }
            FileChoice::MigratedProfile => {
                self.migrated.profile = chosen.then(|| self.profile(&self.migrated, "migrated.toml"));
                self.migrated.read = Some(self.read(Side::Migrated));
            }
            FileChoice::CaseProfile => self.case_profile = chosen.then(|| fixture("hospital-60/case.toml")),
            FileChoice::Crosswalk => self.crosswalk = chosen.then(|| fixture("hospital-60/crosswalk.csv")),
        }
        self.choices()
    }

    fn read(&self, side: Side) -> Extract {
        let (path, profile) = match side {
            Side::Legacy => (fixture("hospital-60/legacy.csv"), &self.legacy.profile),
            Side::Migrated => (fixture("hospital-60/migrated.csv"), &self.migrated.profile),
        };
        inspect(&path, profile.as_deref(), side, self.language, &mut go_on).unwrap().0
    }

    /// The extract as it was understood, written down as a profile: what an officer would store and choose again.
    fn profile(&self, side: &OneSide, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, side.read.as_ref().unwrap().profiles[0].to_toml()).unwrap();
        path
    }

    fn choices(&self) -> ChoicesView {
        let texts = self.texts();
        let view = |side: &OneSide| side.read.as_ref().map(|extract| extract_view(&texts, extract));
        let name = |path: &Option<PathBuf>| {
            path.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned())
        };
        ChoicesView {
            legacy: view(&self.legacy),
            migrated: view(&self.migrated),
            legacy_profile: name(&self.legacy.profile),
            migrated_profile: name(&self.migrated.profile),
            case_profile: name(&self.case_profile),
            crosswalk: name(&self.crosswalk),
        }
    }

    fn case_folder(&self) -> PathBuf {
        self.folder.path().join("hospital-60")
    }

    pub(crate) fn create_case(&mut self, person: &str) -> OverviewView {
        let args = ReconcileArgs {
            legacy: SideArgs {
                extracts: vec![fixture("hospital-60/legacy.csv")],
                profiles: self.legacy.profile.iter().cloned().collect(),
            },
            migrated: SideArgs {
                extracts: vec![fixture("hospital-60/migrated.csv")],
                profiles: self.migrated.profile.iter().cloned().collect(),
            },
            case_profile: self.case_profile.clone(),
            crosswalk: self.crosswalk.clone(),
            language: self.language,
        };
        self.case = Some(CaseSession::create(&self.case_folder(), &args, person, at(), &mut go_on).unwrap());
        self.case().overview()
    }

    pub(crate) fn open_case(&mut self) -> OverviewView {
        self.case = Some(CaseSession::open(&self.case_folder(), self.language, &mut go_on).unwrap());
        self.case().overview()
    }

    pub(crate) fn close_case(&mut self) -> StartView {
        self.case = None;
        self.start()
    }

    pub(crate) fn case(&self) -> &CaseSession {
        self.case.as_ref().unwrap()
    }

    pub(crate) fn overview(&self) -> OverviewView {
        let overview = self.case().overview();
        OverviewView { signing: named(overview.signing.clone()), ..overview }
    }

    pub(crate) fn decide(&mut self, request: &DecisionRequest, person: &str) -> Result<DecisionOutcome, FaultView> {
        let decided = self.case.as_mut().unwrap().decide(request, person, at());
        self.worded(decided)
    }

    pub(crate) fn tie(&mut self, request: &TieRequest, person: &str) -> Result<DecisionOutcome, FaultView> {
        let tied = self.case.as_mut().unwrap().tie(request, person, at());
        self.worded(tied)
    }

    pub(crate) fn undo(&mut self, person: &str) -> Result<DecisionOutcome, FaultView> {
        let undone = self.case.as_mut().unwrap().undo(person, at());
        self.worded(undone)
    }

    pub(crate) fn sign(&mut self, role: SignerRole, name: &str, passphrase: &str) -> Result<SigningView, FaultView> {
        let keys = self.folder.path().join("keys");
        let signed = self.case.as_mut().unwrap().sign(role, name, &keys, passphrase, at());
        self.worded(signed.map(named))
    }

    pub(crate) fn export(&mut self) -> Result<SigningView, FaultView> {
        let out = self.folder.path().join("out");
        let exported = self.case.as_mut().unwrap().export(&out);
        let signing = self.overview().signing;
        self.worded(exported.map(|_| SigningView { exported_to: Some(EXPORTED_TO.to_owned()), ..signing }))
    }
}

/// Puts the steady names in the place of the keys' drawn ones.
fn named(mut signing: SigningView) -> SigningView {
    for (signature, steady) in [&mut signing.preparer, &mut signing.reviewer].into_iter().zip(KEY_IDS) {
        if let Some(signature) = signature {
            assert_eq!(signature.key_id.len(), steady.len(), "{}", signature.key_id);
            signature.key_id = steady.to_owned();
        }
    }
    signing
}
