//! What the window holds between two commands.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use paritas_model::{Fault, Message};
use paritas_session::view::{
    ChoicesView, FaultView, FileChoice, OverrideRequest, OverviewView, ProgressView, SignerRole, SigningView, StartView,
};
use paritas_session::{CaseSession, Chosen, SideArgs, fault_view};
use paritas_texts::{Language, Texts};
use tauri::ipc::Channel;

use crate::args::Args;
use crate::folders::Folders;
use crate::progress::teller;

/// The state of the one window.
///
/// Locks are taken one at a time, or `chosen` before `case`; long work holds neither of them.
#[derive(Debug)]
pub(crate) struct Desktop {
    folders: Folders,
    language: Mutex<Language>,
    /// Whether the program was started in a language.
    language_given: bool,
    chosen: Mutex<Chosen>,
    case: Mutex<Option<CaseSession>>,
    /// Files that fell on the window, until the page says where.
    dropped: Mutex<Vec<PathBuf>>,
    /// The case the program was started on, until it is open.
    case_to_open: Mutex<Option<PathBuf>>,
    cancelled: AtomicBool,
}

impl Desktop {
    /// The state at the start; files are read when the page asks for it. `local` is where the user's own data goes.
    pub(crate) fn new(args: &Args, local: &Path) -> Self {
        let folders = Folders::new(args, local);
        Self {
            case_to_open: Mutex::new(folders.case.clone().filter(|folder| CaseSession::is_case(folder))),
            folders,
            language: Mutex::new(args.lang.unwrap_or_default()),
            language_given: args.lang.is_some(),
            chosen: Mutex::new(chosen(args)),
            case: Mutex::new(None),
            dropped: Mutex::default(),
            cancelled: AtomicBool::new(false),
        }
    }

    /// Opens the case the program was started on, or reads the files it was started with; later only says how it stands.
    pub(crate) fn start(&self) -> Result<StartView, Fault> {
        let to_open = lock(&self.case_to_open).take();
        if let Some(folder) = to_open {
            let case = CaseSession::open(&folder, self.language(), &mut |_| std::ops::ControlFlow::Continue(()))?;
            *lock(&self.case) = Some(case);
        } else if lock(&self.case).is_none() {
            lock(&self.chosen).read_missing()?;
        }
        Ok(self.start_view())
    }

    /// Words everything in another language from now on.
    pub(crate) fn set_language(&self, language: &str) -> Result<StartView, Fault> {
        // The page offers the four only; anything else is a slip in the page, and the language stays.
        if let Ok(language) = language.parse() {
            *lock(&self.language) = language;
            if let Some(case) = lock(&self.case).as_mut() {
                case.set_language(language);
            }
        }
        Ok(self.start_view())
    }

    /// Takes files for one of the places.
    pub(crate) fn choose(&self, choice: FileChoice, paths: Vec<PathBuf>) -> Result<ChoicesView, Fault> {
        lock(&self.chosen).choose(choice, paths)?;
        Ok(self.choices())
    }

    /// Keeps files that fell on the window.
    pub(crate) fn drop_files(&self, paths: Vec<PathBuf>) {
        *lock(&self.dropped) = paths;
    }

    /// Takes the files that fell on the window for one of the places.
    pub(crate) fn take_dropped(&self, choice: FileChoice) -> Result<ChoicesView, Fault> {
        let paths = std::mem::take(&mut *lock(&self.dropped));
        if paths.is_empty() { Ok(self.choices()) } else { self.choose(choice, paths) }
    }

    /// Takes one of several extracts away.
    pub(crate) fn remove_extract(&self, choice: FileChoice, input: u32) -> Result<ChoicesView, Fault> {
        lock(&self.chosen).remove_extract(choice, input)?;
        Ok(self.choices())
    }

    /// Reads other sheets of a chosen workbook.
    pub(crate) fn choose_sheets(
        &self,
        choice: FileChoice,
        input: u32,
        sheets: &[String],
    ) -> Result<ChoicesView, Fault> {
        lock(&self.chosen).choose_sheets(choice, input, sheets)?;
        Ok(self.choices())
    }

    /// Reads an extract as the officer says.
    pub(crate) fn override_reading(&self, choice: FileChoice, request: &OverrideRequest) -> Result<ChoicesView, Fault> {
        lock(&self.chosen).say(choice, request)?;
        Ok(self.choices())
    }

    /// Takes the last thing said of a side's reading back.
    pub(crate) fn undo_override(&self, choice: FileChoice) -> Result<ChoicesView, Fault> {
        lock(&self.chosen).unsay(choice)?;
        Ok(self.choices())
    }

    /// Reads a side as it was found again.
    pub(crate) fn clear_overrides(&self, choice: FileChoice) -> Result<ChoicesView, Fault> {
        lock(&self.chosen).unsay_all(choice)?;
        Ok(self.choices())
    }

    /// Writes the profile that a source was read with; gives the file's name.
    pub(crate) fn save_profile(&self, choice: FileChoice, source: u32, path: &Path) -> Result<String, Fault> {
        let texts = Texts::new(self.language());
        lock(&self.chosen).save_profile(choice, source, path, &texts)?;
        Ok(path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned())
    }

    /// Empties one of the places.
    pub(crate) fn clear(&self, choice: FileChoice) -> Result<ChoicesView, Fault> {
        lock(&self.chosen).clear(choice)?;
        Ok(self.choices())
    }

    /// The files chosen so far.
    pub(crate) fn choices(&self) -> ChoicesView {
        lock(&self.chosen).view(&Texts::new(self.language()))
    }

    /// Makes a case of the chosen files and compares them.
    pub(crate) fn create_case(&self, person: &str, progress: &Channel<ProgressView>) -> Result<OverviewView, Fault> {
        let (language, at) = (self.language(), Timestamp::now());
        let args = lock(&self.chosen).reconcile_args(language)?;
        // A side without any extract was refused above.
        let first = args.legacy.extracts.first().cloned().unwrap_or_default();
        let folder = self.folders.new_case(&first, at);
        self.show(progress, |on_progress| CaseSession::create(&folder, &args, person, at, on_progress))
    }

    /// Opens the case in `folder`.
    pub(crate) fn open_case(&self, folder: &Path, progress: &Channel<ProgressView>) -> Result<OverviewView, Fault> {
        let language = self.language();
        self.show(progress, |on_progress| CaseSession::open(folder, language, on_progress))
    }

    /// Goes back to choosing files. The case is on disk already: nothing needs to be stored.
    pub(crate) fn close_case(&self) -> Result<StartView, Fault> {
        *lock(&self.case) = None;
        Ok(self.start_view())
    }

    /// Stops the long work under way at its next step.
    pub(crate) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Asks or changes the open case.
    pub(crate) fn case<T>(&self, work: impl FnOnce(&mut CaseSession) -> Result<T, Fault>) -> Result<T, Fault> {
        let none = || Fault::new(Message::new("fault-no-open-case")).hint(Message::new("hint-no-open-case"));
        lock(&self.case).as_mut().ok_or_else(none).and_then(work)
    }

    /// Signs the open case's pack with the key of `name`.
    pub(crate) fn sign(&self, role: SignerRole, name: &str, passphrase: &str) -> Result<SigningView, Fault> {
        let at = Timestamp::now();
        self.case(|case| case.sign(role, name, &self.folders.keys, passphrase, at))
    }

    /// Where exports go, if the program was started with a folder for them.
    pub(crate) fn out(&self) -> Option<PathBuf> {
        self.folders.out.clone()
    }

    /// Exports the open case.
    pub(crate) fn export(&self, out: &Path) -> Result<SigningView, Fault> {
        self.case(|case| {
            let exported = case.export(out)?;
            Ok(SigningView { exported_to: Some(exported.folder), ..case.overview().signing })
        })
    }

    /// One text in the window's language, for the system's dialogs.
    pub(crate) fn text(&self, id: &str) -> String {
        Texts::new(self.language()).text(id)
    }

    /// A fault in the window's language.
    pub(crate) fn worded(&self, fault: &Fault) -> FaultView {
        fault_view(&Texts::new(self.language()), fault)
    }

    fn show(
        &self,
        progress: &Channel<ProgressView>,
        load: impl FnOnce(paritas_session::OnProgress<'_>) -> Result<CaseSession, Fault>,
    ) -> Result<OverviewView, Fault> {
        self.cancelled.store(false, Ordering::Relaxed);
        let case = load(&mut teller(progress, &self.cancelled, self.language()))?;
        let overview = case.overview();
        *lock(&self.case) = Some(case);
        Ok(overview)
    }

    fn start_view(&self) -> StartView {
        let language = self.language();
        StartView {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            language: language.as_str().to_owned(),
            language_given: self.language_given,
            choices: self.choices(),
            case_open: lock(&self.case).is_some(),
            options: Chosen::options(&Texts::new(language)),
        }
    }

    fn language(&self) -> Language {
        *lock(&self.language)
    }
}

/// The files the program was started with.
fn chosen(args: &Args) -> Chosen {
    let side = |first: &Option<PathBuf>, further: &[PathBuf], profiles: &[PathBuf]| SideArgs {
        extracts: first.iter().chain(further).cloned().collect(),
        profiles: profiles.to_vec(),
        ..SideArgs::default()
    };
    Chosen::new(
        side(&args.legacy, &args.legacy_also, &args.legacy_profile),
        side(&args.migrated, &args.migrated_also, &args.migrated_profile),
        args.case_profile.clone(),
        args.crosswalk.clone(),
    )
}

/// Takes a lock, also one that was held when a command panicked: the case's truth is its journal on disk, and the rest
/// are plain choices.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
