//! The window's commands over a real session, with the clock, the folders and the keys' names held still.

use std::ops::ControlFlow;
use std::path::PathBuf;

use paritas_fixtures::path as fixture;
use paritas_model::{Fault, Progress, Timestamp};
use paritas_session::view::{
    ChoicesView, DecisionOutcome, DecisionRequest, FaultView, FileChoice, OverviewView, SignerRole, SigningView,
    StartView, TieRequest,
};
use paritas_session::{CaseSession, Chosen, fault_view};
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

/// What stands behind the page: files chosen, the case that is open.
#[derive(Debug)]
pub(crate) struct Desktop {
    folder: TempDir,
    language: Language,
    chosen: Chosen,
    case: Option<CaseSession>,
}

impl Desktop {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), language: Language::En, chosen: Chosen::default(), case: None }
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
            language_given: false,
            choices: self.choices(),
            case_open: self.case.is_some(),
            options: Chosen::options(&self.texts()),
        }
    }

    pub(crate) fn set_language(&mut self, language: Language) -> StartView {
        self.language = language;
        if let Some(case) = &mut self.case {
            case.set_language(language);
        }
        self.start()
    }

    /// Chooses the file of the fixture for `choice`.
    pub(crate) fn choose(&mut self, choice: FileChoice) -> ChoicesView {
        let path = match choice {
            FileChoice::Legacy => fixture("hospital-60/legacy.csv"),
            FileChoice::Migrated => fixture("hospital-60/migrated.csv"),
            FileChoice::LegacyAlso => fixture("intake/ambiguous_thousands.csv"),
            FileChoice::MigratedAlso => fixture("hospital-60/migrated.xlsx"),
            FileChoice::LegacyProfile => self.saved(FileChoice::Legacy, "legacy.toml"),
            FileChoice::MigratedProfile => self.saved(FileChoice::Migrated, "migrated.toml"),
            FileChoice::CaseProfile => fixture("hospital-60/case.toml"),
            FileChoice::Crosswalk => fixture("hospital-60/crosswalk.csv"),
        };
        self.chosen.choose(choice, vec![path]).unwrap();
        self.choices()
    }

    /// The extract as it was understood, written down as a profile: what an officer would store and choose again.
    fn saved(&self, choice: FileChoice, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        self.chosen.save_profile(choice, 0, &path, &self.texts()).unwrap();
        path
    }

    /// Does something to the files chosen.
    pub(crate) fn change(
        &mut self,
        change: impl FnOnce(&mut Chosen) -> Result<(), Fault>,
    ) -> Result<ChoicesView, FaultView> {
        let changed = change(&mut self.chosen);
        self.worded(changed).map(|()| self.choices())
    }

    pub(crate) fn choices(&self) -> ChoicesView {
        self.chosen.view(&self.texts())
    }

    fn case_folder(&self) -> PathBuf {
        self.folder.path().join("hospital-60")
    }

    pub(crate) fn create_case(&mut self, person: &str) -> OverviewView {
        let args = self.chosen.reconcile_args(self.language).unwrap();
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
