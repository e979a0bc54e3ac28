//! One side's extracts and how they are read.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use paritas_intake::{Extract, ExtractProfile, Purpose};
use paritas_model::{Fault, Progress, Side};
use paritas_texts::Texts;

use super::overrides::{Found, Key, Said, SourceId, found_of, restore_reasons, said_profiles};
use crate::inputs::{one_side, profiles_of};
use crate::profiles::save_profile;
use crate::show::extract_view;
use crate::view::{ExtractView, OverrideRequest};
use crate::{SideArgs, sources};

/// What was said of each source. A source is known by its content, so that it survives another file beside it.
type SaidOf = BTreeMap<SourceId, Said>;

/// One side's extracts and how to read them.
#[derive(Debug)]
pub(super) struct ChosenSide {
    side: Side,
    /// The files and profiles; what was said stands in `said`.
    args: SideArgs,
    /// The extracts as read; nothing until then.
    read: Option<Reading>,
    said: SaidOf,
    /// What was said before each change, the last one at the end.
    earlier: Vec<SaidOf>,
}

/// A side as it was read.
#[derive(Debug)]
struct Reading {
    extract: Extract,
    /// Each source as it was found, before anything was said of it.
    found: Vec<Found>,
    /// The profiles it was read by, where something was said.
    profiles: Vec<String>,
}

impl ChosenSide {
    pub(super) fn new(side: Side, args: SideArgs) -> Self {
        Self { side, args, read: None, said: SaidOf::new(), earlier: Vec::new() }
    }

    pub(super) fn read_missing(&mut self) -> Result<(), Fault> {
        if self.read.is_some() || self.args.extracts.is_empty() {
            return Ok(());
        }
        let extracts = std::mem::take(&mut self.args.extracts);
        self.choose_extracts(extracts)
    }

    pub(super) fn choose_extracts(&mut self, extracts: Vec<PathBuf>) -> Result<(), Fault> {
        let args = SideArgs { extracts, ..self.args.clone() };
        self.read = Some(self.reading(&args, &self.said)?);
        self.args = args;
        Ok(())
    }

    pub(super) fn add_extracts(&mut self, further: Vec<PathBuf>) -> Result<(), Fault> {
        let extracts = self.args.extracts.iter().cloned().chain(further).collect();
        self.choose_extracts(extracts)
    }

    /// Reads with other profiles. They say anew how everything is read, so that what was said before is gone.
    pub(super) fn choose_profiles(&mut self, profiles: Vec<PathBuf>) -> Result<(), Fault> {
        let args = SideArgs { profiles, ..self.args.clone() };
        let read = if args.extracts.is_empty() {
            // A profile that can't be read is refused at once, not when a file comes.
            profiles_of(&args)?;
            None
        } else {
            Some(self.reading(&args, &SaidOf::new())?)
        };
        (self.args, self.read) = (args, read);
        (self.said, self.earlier) = (SaidOf::new(), Vec::new());
        Ok(())
    }

    pub(super) fn clear_extracts(&mut self) {
        self.args.extracts.clear();
        self.read = None;
        (self.said, self.earlier) = (SaidOf::new(), Vec::new());
    }

    /// Takes one of several extracts away.
    pub(super) fn remove_extract(&mut self, input: u32) -> Result<(), Fault> {
        let mut extracts = sources::listed(&self.args.extracts)?;
        if (input as usize) < extracts.len() {
            extracts.remove(input as usize);
        }
        if extracts.is_empty() {
            self.clear_extracts();
            return Ok(());
        }
        self.choose_extracts(extracts)
    }

    /// Reads these sheets of one workbook; none named: what is found.
    pub(super) fn choose_sheets(&mut self, input: u32, sheets: &[String]) -> Result<(), Fault> {
        let mut extracts = sources::listed(&self.args.extracts)?;
        let at = input as usize;
        let Some(book) = extracts.get(at).map(|named| without_sheet(named)) else { return Ok(()) };
        // Sheets that were named before stand beside each other: these are instead of all of them.
        let of_book = |path: &&PathBuf| without_sheet(path) == book;
        let first = at - extracts[..at].iter().rev().take_while(of_book).count();
        let end = at + extracts[at..].iter().take_while(of_book).count();
        let named = match sheets {
            [] => vec![book.clone()],
            named => named.iter().map(|sheet| with_sheet(&book, sheet)).collect(),
        };
        extracts.splice(first..end, named);
        self.choose_extracts(extracts)
    }

    pub(super) fn say(&mut self, request: &OverrideRequest) -> Result<(), Fault> {
        let source = self.read.as_ref().and_then(|read| read.found.get(request.source as usize));
        let Some(source) = source else { return Ok(()) };
        let key = Key { column: request.column, key: request.key.clone() };
        let mut said = self.said.clone();
        let of_source = said.entry(source.id.clone()).or_default();
        match &request.value {
            Some(value) => drop(of_source.insert(key, value.clone())),
            None => drop(of_source.remove(&key)),
        }
        said.retain(|_, of_source| !of_source.is_empty());
        self.say_all(said, |earlier, before| earlier.push(before))
    }

    pub(super) fn unsay(&mut self) -> Result<(), Fault> {
        let Some(said) = self.earlier.last().cloned() else { return Ok(()) };
        self.say_all(said, |earlier, _| drop(earlier.pop()))
    }

    pub(super) fn unsay_all(&mut self) -> Result<(), Fault> {
        self.say_all(SaidOf::new(), |earlier, before| earlier.push(before))
    }

    fn say_all(&mut self, said: SaidOf, remember: impl FnOnce(&mut Vec<SaidOf>, SaidOf)) -> Result<(), Fault> {
        if said == self.said {
            return Ok(());
        }
        self.read = Some(self.reading(&self.args, &said)?);
        let before = std::mem::replace(&mut self.said, said);
        remember(&mut self.earlier, before);
        Ok(())
    }

    /// Reads the files: as they are found, and where something was said of one of them, as that says.
    fn reading(&self, args: &SideArgs, said: &SaidOf) -> Result<Reading, Fault> {
        let given = profiles_of(args)?;
        // What was found is known while the files and their profiles are the same.
        let known = self.read.as_ref().filter(|_| *args == self.args).map(|read| read.found.clone());
        let is_said = |found: &[Found]| found.iter().any(|one| said.contains_key(&one.id));
        let found = match known {
            Some(found) if is_said(&found) => found,
            _ => {
                let extract = self.read_by(args, &given)?;
                let found = found_of(&extract, &given);
                if !is_said(&found) {
                    return Ok(Reading { extract, found, profiles: Vec::new() });
                }
                found
            }
        };
        let nothing = Said::default();
        let of_sources: Vec<&Said> = found.iter().map(|one| said.get(&one.id).unwrap_or(&nothing)).collect();
        let profiles = said_profiles(&found, &of_sources, &mut |profiles| self.read_by(args, profiles))?;
        let mut extract = self.read_by(args, &profiles)?;
        restore_reasons(&mut extract, &found, &of_sources);
        Ok(Reading { extract, found, profiles: profiles.iter().map(ExtractProfile::to_toml).collect() })
    }

    fn read_by(&self, args: &SideArgs, profiles: &[ExtractProfile]) -> Result<Extract, Fault> {
        let mut go_on = |_: Progress| ControlFlow::Continue(());
        one_side(self.side, &sources::files(&args.extracts)?, profiles, Purpose::Inspect, &mut go_on)
    }

    pub(super) fn save_profile(&self, source: u32, path: &Path, texts: &Texts) -> Result<(), Fault> {
        match &self.read {
            // The system's own dialog has asked whether a file may be replaced.
            Some(read) => save_profile(&read.extract, source as usize, path, true, texts),
            None => Ok(()),
        }
    }

    /// What a case is made from.
    pub(super) fn args(&self) -> SideArgs {
        let said = self.read.as_ref().map(|read| read.profiles.clone()).unwrap_or_default();
        SideArgs { said, ..self.args.clone() }
    }

    pub(super) fn view(&self, texts: &Texts) -> Option<ExtractView> {
        let read = self.read.as_ref()?;
        let mut view = extract_view(texts, &read.extract);
        view.overridden = !read.profiles.is_empty();
        view.undoable = !self.earlier.is_empty();
        for (source, found) in view.sources.iter_mut().zip(&read.found) {
            let Some(said) = self.said.get(&found.id) else { continue };
            for setting in &mut source.settings {
                if let Some(value) = said.value(None, &setting.key) {
                    setting.said = true;
                    value.clone_into(&mut setting.value);
                }
            }
            for column in &mut source.columns {
                column.said = said.keys_of_column(column.position);
            }
        }
        Some(view)
    }

    pub(super) fn profile_names(&self, texts: &Texts) -> Option<String> {
        let name = |path: &PathBuf| match path.to_str().and_then(|name| name.strip_prefix("builtin:")) {
            Some(shipped) => texts.term("profile", shipped),
            None => file_name(path),
        };
        let names: Vec<String> = self.args.profiles.iter().map(name).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
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

pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
