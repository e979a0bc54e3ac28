//! The files chosen for a case before it is opened: what was read of them, and what an officer says of how.
//!
//! Everything is read at once when it changes. A file that is refused when it is chosen stays to be explained; anything
//! else that is refused changes nothing.

mod overrides;
mod refused;
mod side;
#[cfg(test)]
mod tests;
mod unfit;

use std::path::{Path, PathBuf};

use paritas_model::{Fault, Message, Side};
use paritas_texts::{Language, Texts};

use crate::show::options;
use crate::view::{ChoicesView, FileChoice, OptionsView, OverrideRequest};
use crate::{ReconcileArgs, SideArgs};

use side::ChosenSide;

/// The files chosen so far, and what was read of the two sides.
#[derive(Debug)]
pub struct Chosen {
    legacy: ChosenSide,
    migrated: ChosenSide,
    case_profile: Option<PathBuf>,
    crosswalk: Option<PathBuf>,
}

impl Default for Chosen {
    fn default() -> Self {
        Self::new(SideArgs::default(), SideArgs::default(), None, None)
    }
}

impl Chosen {
    /// What the program was started with; nothing is read yet.
    pub fn new(
        legacy: SideArgs,
        migrated: SideArgs,
        case_profile: Option<PathBuf>,
        crosswalk: Option<PathBuf>,
    ) -> Self {
        let (legacy, migrated) = (ChosenSide::new(Side::Legacy, legacy), ChosenSide::new(Side::Migrated, migrated));
        Self { legacy, migrated, case_profile, crosswalk }
    }

    /// Reads the extracts that are named and not read yet. One that is not there is no longer chosen, so that the window
    /// stays usable and shows its empty place.
    ///
    /// # Errors
    /// An extract is not there, or a profile can't be read.
    pub fn read_missing(&mut self) -> Result<(), Fault> {
        let legacy = self.legacy.read_missing();
        let migrated = self.migrated.read_missing();
        legacy.and(migrated)
    }

    /// Chooses files. Extracts are read at once, and again when their profile changes. One that can't be read as it is
    /// stays with its refusal, to be read as [`say`](Self::say) tells.
    ///
    /// # Errors
    /// An extract is not there, or a profile can't be read.
    pub fn choose(&mut self, choice: FileChoice, paths: Vec<PathBuf>) -> Result<(), Fault> {
        match choice {
            FileChoice::Legacy | FileChoice::Migrated => self.side(choice).choose_extracts(paths),
            FileChoice::LegacyAlso | FileChoice::MigratedAlso => self.side(choice).add_extracts(paths),
            FileChoice::LegacyProfile | FileChoice::MigratedProfile => self.side(choice).choose_profiles(paths),
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
    ///
    /// # Errors
    /// Without its profile, an extract can't be read.
    pub fn clear(&mut self, choice: FileChoice) -> Result<(), Fault> {
        match choice {
            FileChoice::Legacy | FileChoice::LegacyAlso | FileChoice::Migrated | FileChoice::MigratedAlso => {
                self.side(choice).clear_extracts();
            }
            FileChoice::LegacyProfile | FileChoice::MigratedProfile => self.side(choice).choose_profiles(Vec::new())?,
            FileChoice::CaseProfile => self.case_profile = None,
            FileChoice::Crosswalk => self.crosswalk = None,
        }
        Ok(())
    }

    /// Takes one of several extracts away.
    ///
    /// # Errors
    /// The others can't be read without it.
    pub fn remove_extract(&mut self, choice: FileChoice, input: u32) -> Result<(), Fault> {
        self.side(choice).remove_extract(input)
    }

    /// Reads these sheets of one of the extracts; none named: what is found.
    ///
    /// # Errors
    /// A sheet can't be read.
    pub fn choose_sheets(&mut self, choice: FileChoice, input: u32, sheets: &[String]) -> Result<(), Fault> {
        self.side(choice).choose_sheets(input, sheets)
    }

    /// Reads a side as an officer says rather than as it was found.
    ///
    /// # Errors
    /// A value that can't be, or one that the file contradicts.
    pub fn say(&mut self, choice: FileChoice, request: &OverrideRequest) -> Result<(), Fault> {
        self.side(choice).say(request)
    }

    /// Takes the last thing said back.
    ///
    /// # Errors
    /// The file can't be read any more.
    pub fn unsay(&mut self, choice: FileChoice) -> Result<(), Fault> {
        self.side(choice).unsay()
    }

    /// Reads a side as it was found again.
    ///
    /// # Errors
    /// The file can't be read any more.
    pub fn unsay_all(&mut self, choice: FileChoice) -> Result<(), Fault> {
        self.side(choice).unsay_all()
    }

    /// Writes the complete profile that a source of a side was read with.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn save_profile(&self, choice: FileChoice, source: u32, path: &Path, texts: &Texts) -> Result<(), Fault> {
        let side = if is_legacy(choice) { &self.legacy } else { &self.migrated };
        side.save_profile(source, path, texts)
    }

    /// What a case about these files is made from, once both sides are chosen.
    ///
    /// # Errors
    /// A side has no extract.
    pub fn reconcile_args(&self, language: Language) -> Result<ReconcileArgs, Fault> {
        let (legacy, migrated) = (self.legacy.args(), self.migrated.args());
        if legacy.extracts.is_empty() || migrated.extracts.is_empty() {
            return Err(Fault::new(Message::new("fault-choose-both")).hint(Message::new("hint-choose-both")));
        }
        let (case_profile, crosswalk) = (self.case_profile.clone(), self.crosswalk.clone());
        Ok(ReconcileArgs { legacy, migrated, case_profile, crosswalk, language })
    }

    /// The choices in words.
    pub fn view(&self, texts: &Texts) -> ChoicesView {
        ChoicesView {
            legacy: self.legacy.view(texts),
            migrated: self.migrated.view(texts),
            legacy_refused: self.legacy.refused_view(texts),
            migrated_refused: self.migrated.refused_view(texts),
            legacy_profile: self.legacy.profile_names(texts),
            migrated_profile: self.migrated.profile_names(texts),
            case_profile: self.case_profile.as_deref().map(side::file_name),
            crosswalk: self.crosswalk.as_deref().map(side::file_name),
        }
    }

    /// What can be chosen from where an extract is read otherwise than it was found.
    pub fn options(texts: &Texts) -> OptionsView {
        options(texts)
    }

    fn side(&mut self, choice: FileChoice) -> &mut ChosenSide {
        if is_legacy(choice) { &mut self.legacy } else { &mut self.migrated }
    }
}

const fn is_legacy(choice: FileChoice) -> bool {
    matches!(choice, FileChoice::Legacy | FileChoice::LegacyAlso | FileChoice::LegacyProfile)
}
