//! The files chosen so far.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use paritas_model::{Fault, Message, Progress, Side};
use paritas_session::view::{ChoicesView, ExtractView, FileChoice};
use paritas_session::{Extract, ReconcileArgs, extract_view, inspect};
use paritas_texts::{Language, Texts};

use crate::args::Args;

/// The files chosen so far, and what was read of the two extracts.
#[derive(Debug, Default)]
pub(crate) struct Chosen {
    legacy: OneSide,
    migrated: OneSide,
    case_profile: Option<PathBuf>,
    crosswalk: Option<PathBuf>,
}

/// One side's extract and how to read it.
#[derive(Debug, Default)]
struct OneSide {
    extract: Option<PathBuf>,
    profile: Option<PathBuf>,
    /// The extract as read with the profile; `None` until then.
    read: Option<Extract>,
}

impl Chosen {
    /// What the program was started with; nothing is read yet.
    pub(crate) fn new(args: &Args) -> Self {
        let side = |extract: &Option<PathBuf>, profile: &Option<PathBuf>| OneSide {
            extract: extract.clone(),
            profile: profile.clone(),
            read: None,
        };
        Self {
            legacy: side(&args.legacy, &args.legacy_profile),
            migrated: side(&args.migrated, &args.migrated_profile),
            case_profile: args.case_profile.clone(),
            crosswalk: args.crosswalk.clone(),
        }
    }

    /// Reads the extracts that are named and not read yet. One that is refused is no longer chosen, so that the window
    /// stays usable and shows its empty place.
    pub(crate) fn read_missing(&mut self, language: Language) -> Result<(), Fault> {
        let legacy = self.legacy.read_missing(Side::Legacy, language);
        let migrated = self.migrated.read_missing(Side::Migrated, language);
        legacy.and(migrated)
    }

    /// Chooses a file. An extract is read at once, and again when its profile changes; what is refused changes nothing.
    pub(crate) fn choose(&mut self, choice: FileChoice, path: PathBuf, language: Language) -> Result<(), Fault> {
        match choice {
            FileChoice::Legacy => self.legacy.choose_extract(Side::Legacy, path, language),
            FileChoice::Migrated => self.migrated.choose_extract(Side::Migrated, path, language),
            FileChoice::LegacyProfile => self.legacy.choose_profile(Side::Legacy, Some(path), language),
            FileChoice::MigratedProfile => self.migrated.choose_profile(Side::Migrated, Some(path), language),
            FileChoice::CaseProfile => {
                self.case_profile = Some(path);
                Ok(())
            }
            FileChoice::Crosswalk => {
                self.crosswalk = Some(path);
                Ok(())
            }
        }
    }

    /// Takes a choice back.
    pub(crate) fn clear(&mut self, choice: FileChoice, language: Language) -> Result<(), Fault> {
        match choice {
            FileChoice::Legacy => self.legacy.clear_extract(),
            FileChoice::Migrated => self.migrated.clear_extract(),
            FileChoice::LegacyProfile => self.legacy.choose_profile(Side::Legacy, None, language)?,
            FileChoice::MigratedProfile => self.migrated.choose_profile(Side::Migrated, None, language)?,
            FileChoice::CaseProfile => self.case_profile = None,
            FileChoice::Crosswalk => self.crosswalk = None,
        }
        Ok(())
    }

    /// What a case about these files is made from, once both extracts are chosen.
    pub(crate) fn reconcile_args(&self, language: Language) -> Result<ReconcileArgs, Fault> {
        let (Some(legacy), Some(migrated)) = (&self.legacy.extract, &self.migrated.extract) else {
            return Err(Fault::new(Message::new("fault-choose-both")).hint(Message::new("hint-choose-both")));
        };
        Ok(ReconcileArgs {
            legacy: legacy.clone(),
            migrated: migrated.clone(),
            legacy_profile: self.legacy.profile.clone(),
            migrated_profile: self.migrated.profile.clone(),
            case_profile: self.case_profile.clone(),
            crosswalk: self.crosswalk.clone(),
            language,
        })
    }

    /// The choices in words.
    pub(crate) fn view(&self, texts: &Texts) -> ChoicesView {
        ChoicesView {
            legacy: self.legacy.view(texts),
            migrated: self.migrated.view(texts),
            legacy_profile: self.legacy.profile.as_deref().map(file_name),
            migrated_profile: self.migrated.profile.as_deref().map(file_name),
            case_profile: self.case_profile.as_deref().map(file_name),
            crosswalk: self.crosswalk.as_deref().map(file_name),
        }
    }
}

impl OneSide {
    fn read_missing(&mut self, side: Side, language: Language) -> Result<(), Fault> {
        match self.extract.take() {
            Some(path) if self.read.is_none() => self.choose_extract(side, path, language),
            path => {
                self.extract = path;
                Ok(())
            }
        }
    }

    fn choose_extract(&mut self, side: Side, path: PathBuf, language: Language) -> Result<(), Fault> {
        let read = read(&path, self.profile.as_deref(), side, language)?;
        (self.extract, self.read) = (Some(path), Some(read));
        Ok(())
    }

    fn choose_profile(&mut self, side: Side, profile: Option<PathBuf>, language: Language) -> Result<(), Fault> {
        if let Some(path) = &self.extract {
            self.read = Some(read(path, profile.as_deref(), side, language)?);
        }
        self.profile = profile;
        Ok(())
    }

    fn clear_extract(&mut self) {
        (self.extract, self.read) = (None, None);
    }

    fn view(&self, texts: &Texts) -> Option<ExtractView> {
        self.read.as_ref().map(|extract| extract_view(texts, extract))
    }
}

fn read(path: &Path, profile: Option<&Path>, side: Side, language: Language) -> Result<Extract, Fault> {
    let mut go_on = |_: Progress| ControlFlow::Continue(());
    inspect(path, profile, side, language, &mut go_on).map(|(extract, _)| extract)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use paritas_fixtures::path;

    const EN: Language = Language::En;

    fn pair() -> Args {
        Args {
            legacy: Some(path("hospital-60/legacy.csv")),
            migrated: Some(path("hospital-60/migrated.csv")),
            ..Args::default()
        }
    }

    #[test]
    fn files_named_at_the_start_are_read_once() {
        let mut chosen = Chosen::new(&pair());
        let texts = Texts::new(EN);
        assert_eq!(chosen.view(&texts).legacy, None);
        chosen.read_missing(EN).unwrap();
        let view = chosen.view(&texts);
        assert_eq!(view.legacy.map(|view| view.file).as_deref(), Some("legacy.csv"));
        assert_eq!(view.migrated.map(|view| view.side).as_deref(), Some("migrated"));
        chosen.read_missing(EN).unwrap();
        assert_eq!(chosen.reconcile_args(EN).unwrap().legacy, path("hospital-60/legacy.csv"));
    }

    #[test]
    fn a_file_that_is_refused_changes_nothing() {
        let mut chosen = Chosen::new(&pair());
        chosen.read_missing(EN).unwrap();
        let before = chosen.view(&Texts::new(EN));
        let fault = chosen.choose(FileChoice::Legacy, path("no-such-file.csv"), EN).unwrap_err();
        assert!(fault.place.is_some_and(|place| place.file.ends_with("no-such-file.csv")));
        assert_eq!(chosen.view(&Texts::new(EN)), before);
    }

    #[test]
    fn a_named_file_that_is_refused_leaves_an_empty_place_and_the_other_side() {
        let mut chosen = Chosen::new(&Args { legacy: Some("no-such-file.csv".into()), ..pair() });
        assert!(chosen.read_missing(EN).is_err());
        let view = chosen.view(&Texts::new(EN));
        assert!(view.legacy.is_none() && view.migrated.is_some());
        assert!(chosen.read_missing(EN).is_ok());
        assert!(chosen.reconcile_args(EN).is_err());
    }

    #[test]
    fn a_choice_can_be_taken_back() {
        let mut chosen = Chosen::new(&pair());
        chosen.read_missing(EN).unwrap();
        chosen.choose(FileChoice::CaseProfile, path("hospital-60/case.toml"), EN).unwrap();
        assert_eq!(chosen.view(&Texts::new(EN)).case_profile.as_deref(), Some("case.toml"));
        chosen.clear(FileChoice::CaseProfile, EN).unwrap();
        chosen.clear(FileChoice::Migrated, EN).unwrap();
        let view = chosen.view(&Texts::new(EN));
        assert!(view.case_profile.is_none() && view.migrated.is_none() && view.legacy.is_some());
    }
}
