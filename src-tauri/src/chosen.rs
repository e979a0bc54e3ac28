//! The files chosen so far.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use paritas_model::{Fault, Message, Progress, Side};
use paritas_session::view::{ChoicesView, ExtractView, FileChoice};
use paritas_session::{Extract, ReconcileArgs, SideArgs, extract_view, inspect_side};
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

/// One side's extracts and how to read them.
#[derive(Debug, Default)]
struct OneSide {
    args: SideArgs,
    /// The extracts as read with the profiles; `None` until then.
    read: Option<Extract>,
}

impl Chosen {
    /// What the program was started with; nothing is read yet.
    pub(crate) fn new(args: &Args) -> Self {
        let side = |first: &Option<PathBuf>, further: &[PathBuf], profiles: &[PathBuf]| OneSide {
            args: SideArgs { extracts: first.iter().chain(further).cloned().collect(), profiles: profiles.to_vec() },
            read: None,
        };
        Self {
            legacy: side(&args.legacy, &args.legacy_also, &args.legacy_profile),
            migrated: side(&args.migrated, &args.migrated_also, &args.migrated_profile),
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

    /// Chooses files. Extracts are read at once, and again when their profile changes; what is refused changes nothing.
    pub(crate) fn choose(&mut self, choice: FileChoice, paths: Vec<PathBuf>, language: Language) -> Result<(), Fault> {
        let [legacy, migrated] = [&mut self.legacy, &mut self.migrated];
        match choice {
            FileChoice::Legacy => legacy.choose_extracts(Side::Legacy, paths, language),
            FileChoice::Migrated => migrated.choose_extracts(Side::Migrated, paths, language),
            FileChoice::LegacyAlso => legacy.add_extracts(Side::Legacy, paths, language),
            FileChoice::MigratedAlso => migrated.add_extracts(Side::Migrated, paths, language),
            FileChoice::LegacyProfile => legacy.choose_profiles(Side::Legacy, paths, language),
            FileChoice::MigratedProfile => migrated.choose_profiles(Side::Migrated, paths, language),
            FileChoice::CaseProfile => {
                self.case_profile = paths.into_iter().next();
                Ok(())
            }
            FileChoice::Crosswalk => {
                self.crosswalk = paths.into_iter().next();
                Ok(())
            }
        }
    }

    /// Takes a choice back.
    pub(crate) fn clear(&mut self, choice: FileChoice, language: Language) -> Result<(), Fault> {
        match choice {
            FileChoice::Legacy | FileChoice::LegacyAlso => self.legacy.clear_extracts(),
            FileChoice::Migrated | FileChoice::MigratedAlso => self.migrated.clear_extracts(),
            FileChoice::LegacyProfile => self.legacy.choose_profiles(Side::Legacy, Vec::new(), language)?,
            FileChoice::MigratedProfile => self.migrated.choose_profiles(Side::Migrated, Vec::new(), language)?,
            FileChoice::CaseProfile => self.case_profile = None,
            FileChoice::Crosswalk => self.crosswalk = None,
        }
        Ok(())
    }

    /// Takes one of several extracts away.
    pub(crate) fn remove_extract(&mut self, choice: FileChoice, input: u32, language: Language) -> Result<(), Fault> {
        self.change_extract(choice, input, |_| Vec::new(), language)
    }

    /// Reads these sheets of one of the extracts; none named: what is found.
    pub(crate) fn choose_sheets(
        &mut self,
        choice: FileChoice,
        input: u32,
        sheets: &[String],
        language: Language,
    ) -> Result<(), Fault> {
        let each = |book: &Path| match sheets {
            [] => vec![book.to_owned()],
            named => named.iter().map(|sheet| with_sheet(book, sheet)).collect(),
        };
        self.change_extract(choice, input, each, language)
    }

    fn change_extract(
        &mut self,
        choice: FileChoice,
        input: u32,
        change: impl Fn(&Path) -> Vec<PathBuf>,
        language: Language,
    ) -> Result<(), Fault> {
        let (one, side) = match choice {
            FileChoice::Legacy | FileChoice::LegacyAlso => (&mut self.legacy, Side::Legacy),
            FileChoice::Migrated | FileChoice::MigratedAlso => (&mut self.migrated, Side::Migrated),
            // The page asks this of extracts only.
            _ => return Ok(()),
        };
        let at = input as usize;
        let Some(old) = one.args.extracts.get(at) else { return Ok(()) };
        let new = change(&without_sheet(old));
        let mut extracts = one.args.extracts.clone();
        extracts.splice(at..=at, new);
        if extracts.is_empty() {
            one.clear_extracts();
            return Ok(());
        }
        one.choose_extracts(side, extracts, language)
    }

    /// What a case about these files is made from, once both extracts are chosen.
    pub(crate) fn reconcile_args(&self, language: Language) -> Result<ReconcileArgs, Fault> {
        if self.legacy.args.extracts.is_empty() || self.migrated.args.extracts.is_empty() {
            return Err(Fault::new(Message::new("fault-choose-both")).hint(Message::new("hint-choose-both")));
        }
        Ok(ReconcileArgs {
            legacy: self.legacy.args.clone(),
            migrated: self.migrated.args.clone(),
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
            legacy_profile: self.legacy.profile_names(),
            migrated_profile: self.migrated.profile_names(),
            case_profile: self.case_profile.as_deref().map(file_name),
            crosswalk: self.crosswalk.as_deref().map(file_name),
        }
    }
}

impl OneSide {
    fn read_missing(&mut self, side: Side, language: Language) -> Result<(), Fault> {
        if self.read.is_some() || self.args.extracts.is_empty() {
            return Ok(());
        }
        let extracts = std::mem::take(&mut self.args.extracts);
        self.choose_extracts(side, extracts, language)
    }

    fn choose_extracts(&mut self, side: Side, extracts: Vec<PathBuf>, language: Language) -> Result<(), Fault> {
        let args = SideArgs { extracts, profiles: self.args.profiles.clone() };
        self.read = Some(read(&args, side, language)?);
        self.args = args;
        Ok(())
    }

    fn add_extracts(&mut self, side: Side, further: Vec<PathBuf>, language: Language) -> Result<(), Fault> {
        let extracts = self.args.extracts.iter().cloned().chain(further).collect();
        self.choose_extracts(side, extracts, language)
    }

    fn choose_profiles(&mut self, side: Side, profiles: Vec<PathBuf>, language: Language) -> Result<(), Fault> {
        let args = SideArgs { extracts: self.args.extracts.clone(), profiles };
        if !args.extracts.is_empty() {
            self.read = Some(read(&args, side, language)?);
        }
        self.args = args;
        Ok(())
    }

    fn clear_extracts(&mut self) {
        self.args.extracts.clear();
        self.read = None;
    }

    fn view(&self, texts: &Texts) -> Option<ExtractView> {
        self.read.as_ref().map(|extract| extract_view(texts, extract))
    }

    fn profile_names(&self) -> Option<String> {
        let names: Vec<String> = self.args.profiles.iter().map(|path| file_name(path)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
}

fn read(args: &SideArgs, side: Side, language: Language) -> Result<Extract, Fault> {
    let mut go_on = |_: Progress| ControlFlow::Continue(());
    inspect_side(args, side, language, &mut go_on).map(|(extract, _)| extract)
}

/// A sheet of a workbook as it is named: `Lonen.xlsx#maart`.
fn with_sheet(book: &Path, sheet: &str) -> PathBuf {
    let mut named = book.as_os_str().to_owned();
    named.push(format!("#{sheet}"));
    named.into()
}

/// The workbook of a sheet that is named so.
fn without_sheet(named: &Path) -> PathBuf {
    let text = named.to_str().filter(|_| !named.exists());
    text.and_then(|text| text.rsplit_once('#')).map_or_else(|| named.to_owned(), |(book, _)| book.into())
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
        assert_eq!(chosen.reconcile_args(EN).unwrap().legacy.extracts, [path("hospital-60/legacy.csv")]);
    }

    #[test]
    fn a_file_that_is_refused_changes_nothing() {
        let mut chosen = Chosen::new(&pair());
        chosen.read_missing(EN).unwrap();
        let before = chosen.view(&Texts::new(EN));
        let fault = chosen.choose(FileChoice::Legacy, vec![path("no-such-file.csv")], EN).unwrap_err();
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
        chosen.choose(FileChoice::CaseProfile, vec![path("hospital-60/case.toml")], EN).unwrap();
        assert_eq!(chosen.view(&Texts::new(EN)).case_profile.as_deref(), Some("case.toml"));
        chosen.clear(FileChoice::CaseProfile, EN).unwrap();
        chosen.clear(FileChoice::Migrated, EN).unwrap();
        let view = chosen.view(&Texts::new(EN));
        assert!(view.case_profile.is_none() && view.migrated.is_none() && view.legacy.is_some());
    }

    #[test]
    fn further_extracts_stand_beside_the_first_and_go_one_by_one() {
        let mut chosen = Chosen::new(&pair());
        chosen.read_missing(EN).unwrap();
        let further = vec![path("hospital-60/migrated.xlsx")];
        chosen.choose(FileChoice::MigratedAlso, further.clone(), EN).unwrap();
        let names = |chosen: &Chosen| -> Vec<String> {
            let sources = chosen.view(&Texts::new(EN)).migrated.unwrap().sources;
            sources.into_iter().map(|source| source.name).collect()
        };
        assert_eq!(names(&chosen), ["migrated.csv", "migrated.xlsx#Pay lines"]);
        // The same file again is refused, and nothing changes.
        let fault = chosen.choose(FileChoice::MigratedAlso, further, EN).unwrap_err();
        assert_eq!(fault.message.id, "fault-given-twice");
        chosen.choose_sheets(FileChoice::Migrated, 1, &["Pay lines".to_owned()], EN).unwrap();
        assert_eq!(
            chosen.reconcile_args(EN).unwrap().migrated.extracts[1],
            path("hospital-60/migrated.xlsx#Pay lines")
        );
        chosen.choose_sheets(FileChoice::Migrated, 1, &[], EN).unwrap();
        assert_eq!(chosen.reconcile_args(EN).unwrap().migrated.extracts[1], path("hospital-60/migrated.xlsx"));
        chosen.remove_extract(FileChoice::Migrated, 0, EN).unwrap();
        assert_eq!(names(&chosen), ["migrated.xlsx#Pay lines"]);
        chosen.remove_extract(FileChoice::Migrated, 0, EN).unwrap();
        assert!(chosen.view(&Texts::new(EN)).migrated.is_none());
    }
}
