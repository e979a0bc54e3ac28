//! One side's extracts and how they are read.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use paritas_intake::{Extract, ExtractProfile, Purpose};
use paritas_model::{Fault, Progress, Side};
use paritas_texts::Texts;

use super::overrides::{Found, Key, Said, SourceId, found_of, restore_reasons, said_profiles, with_file};
use super::refused::Refused;
use super::unfit::Fitting;
use crate::digest::digest_of;
use crate::inputs::{one_side, profiles_of};
use crate::profiles::save_profile;
use crate::show::extract_view;
use crate::sources::SourceFile;
use crate::view::{ExtractView, OverrideRequest, RefusedView};
use crate::{SideArgs, sources};

/// What was said of each source. A source is known by its content, so that it survives another file beside it.
///
/// What was said of a workbook before any of its sheets could be read is known by the workbook alone.
type SaidOf = BTreeMap<SourceId, Said>;

/// What came of reading a side's files: a file that is refused is no fault of the asking, it stays to be explained.
type Attempt = Result<Reading, Box<Refused>>;

/// One side's extracts and how to read them.
#[derive(Debug)]
pub(super) struct ChosenSide {
    side: Side,
    /// The files and profiles; what was said stands in `said`.
    args: SideArgs,
    /// The extracts as read; nothing until then.
    read: Option<Reading>,
    /// The file chosen last that can't be read as it is: it stands on the card until it can, or is taken away. What was
    /// read before waits behind it.
    refused: Option<Box<Refused>>,
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
    /// Whether it was read as it is found; otherwise it is read only with what was said.
    as_found: bool,
    /// The profiles it was read by, where something was said.
    profiles: Vec<String>,
}

impl ChosenSide {
    pub(super) fn new(side: Side, args: SideArgs) -> Self {
        Self { side, args, read: None, refused: None, said: SaidOf::new(), earlier: Vec::new() }
    }

    pub(super) fn read_missing(&mut self) -> Result<(), Fault> {
        if self.read.is_some() || self.refused.is_some() || self.args.extracts.is_empty() {
            return Ok(());
        }
        let extracts = std::mem::take(&mut self.args.extracts);
        self.choose_extracts(extracts)
    }

    /// Reads files instead of those chosen before. One that can't be read stays on the card with the refusal; what is no
    /// file at all changes nothing.
    pub(super) fn choose_extracts(&mut self, extracts: Vec<PathBuf>) -> Result<(), Fault> {
        let args = SideArgs { extracts, ..self.shown().clone() };
        match self.attempt(&args, &self.said)? {
            Ok(read) => self.keep(args, read),
            Err(refused) => self.refused = Some(refused),
        }
        Ok(())
    }

    /// Reads other files or sheets of those chosen; a refusal changes nothing.
    fn choose_among(&mut self, extracts: Vec<PathBuf>) -> Result<(), Fault> {
        let args = SideArgs { extracts, ..self.args.clone() };
        let read = self.attempt(&args, &self.said)?.map_err(|refused| refused.fault)?;
        self.keep(args, read);
        Ok(())
    }

    pub(super) fn add_extracts(&mut self, further: Vec<PathBuf>) -> Result<(), Fault> {
        let extracts = self.shown().extracts.iter().cloned().chain(further).collect();
        self.choose_extracts(extracts)
    }

    /// Reads with other profiles. They say anew how everything is read, so that what was said before is gone.
    pub(super) fn choose_profiles(&mut self, profiles: Vec<PathBuf>) -> Result<(), Fault> {
        let args = SideArgs { profiles, ..self.shown().clone() };
        if args.extracts.is_empty() {
            // A profile that can't be read is refused at once, not when a file comes.
            profiles_of(&args)?;
            (self.args, self.read) = (args, None);
        } else {
            match self.attempt(&args, &SaidOf::new())? {
                Ok(read) => self.keep(args, read),
                Err(refused) if self.refused.is_some() => self.refused = Some(refused),
                Err(refused) => return Err(refused.fault),
            }
        }
        (self.said, self.earlier) = (SaidOf::new(), Vec::new());
        Ok(())
    }

    pub(super) fn clear_extracts(&mut self) {
        self.args.extracts.clear();
        (self.read, self.refused) = (None, None);
        (self.said, self.earlier) = (SaidOf::new(), Vec::new());
    }

    /// Takes one of several extracts away. Where it was refused, the others are read, or what was read before it was
    /// chosen is there again.
    pub(super) fn remove_extract(&mut self, input: u32) -> Result<(), Fault> {
        let mut extracts = sources::listed(&self.shown().extracts)?;
        if (input as usize) < extracts.len() {
            extracts.remove(input as usize);
        }
        if self.refused.is_none() {
            if extracts.is_empty() {
                self.clear_extracts();
                return Ok(());
            }
            return self.choose_among(extracts);
        }
        if !extracts.is_empty() && extracts != self.args.extracts {
            return self.choose_extracts(extracts);
        }
        self.refused = None;
        if self.read.is_none() {
            self.clear_extracts();
        }
        Ok(())
    }

    fn keep(&mut self, args: SideArgs, read: Reading) {
        (self.args, self.read, self.refused) = (args, Some(read), None);
    }

    /// The files that the card shows: those that are refused before those that were read.
    fn shown(&self) -> &SideArgs {
        self.refused.as_ref().map_or(&self.args, |refused| &refused.args)
    }

    /// Reads these sheets of one workbook; none named: what is found.
    pub(super) fn choose_sheets(&mut self, input: u32, sheets: &[String]) -> Result<(), Fault> {
        if self.refused.is_some() {
            return Ok(());
        }
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
        self.choose_among(extracts)
    }

    pub(super) fn say(&mut self, request: &OverrideRequest) -> Result<(), Fault> {
        let found = || self.read.as_ref()?.found.get(request.source as usize);
        let id = match &self.refused {
            Some(refused) => Some(refused.id.clone()),
            None => found().map(|found| known_by(&self.said, &found.id)),
        };
        let Some(id) = id else { return Ok(()) };
        let key = Key { column: request.column, key: request.key.clone() };
        let mut said = self.said.clone();
        let of_source = said.entry(id).or_default();
        match &request.value {
            Some(value) => drop(of_source.insert(key, value.clone())),
            None => drop(of_source.remove(&key)),
        }
        said.retain(|_, of_source| !of_source.is_empty());
        self.say_all(said, false, |earlier, before| earlier.push(before))
    }

    pub(super) fn unsay(&mut self) -> Result<(), Fault> {
        let Some(said) = self.earlier.last().cloned() else { return Ok(()) };
        self.say_all(said, true, |earlier, _| drop(earlier.pop()))
    }

    pub(super) fn unsay_all(&mut self) -> Result<(), Fault> {
        self.say_all(SaidOf::new(), true, |earlier, before| earlier.push(before))
    }

    /// Reads by what is said now. `back`: something said before is taken back, and where nothing could be read without
    /// it, the file is refused again.
    fn say_all(
        &mut self,
        said: SaidOf,
        back: bool,
        remember: impl FnOnce(&mut Vec<SaidOf>, SaidOf),
    ) -> Result<(), Fault> {
        if said == self.said {
            return Ok(());
        }
        let args = self.shown().clone();
        match self.attempt(&args, &said)? {
            Ok(read) => self.keep(args, read),
            // More may have to be said before the file can be read: each thing said stays.
            Err(refused) if self.refused.is_some() => self.refused = Some(refused),
            Err(refused) if back => {
                self.args.extracts.clear();
                (self.read, self.refused) = (None, Some(refused));
            }
            Err(refused) => return Err(refused.fault),
        }
        let before = std::mem::replace(&mut self.said, said);
        remember(&mut self.earlier, before);
        Ok(())
    }

    /// Reads the files: as they are found, and where something was said of one of them, as that says.
    fn attempt(&self, args: &SideArgs, said: &SaidOf) -> Result<Attempt, Fault> {
        let given = profiles_of(args)?;
        // What was found is known while the files and their profiles are the same.
        let is_same = self.refused.is_none() && *args == self.args;
        let known = self.read.as_ref().filter(|read| is_same && read.as_found).map(|read| read.found.clone());
        let is_said = |found: &[Found]| found.iter().any(|one| said.contains_key(&known_by(said, &one.id)));
        let (found, as_found) = match known {
            Some(found) if is_said(&found) => (found, true),
            _ => match self.read_by(args, &given) {
                Ok(extract) => {
                    let found = found_of(&extract, &given);
                    if !is_said(&found) {
                        return Ok(Ok(Reading { extract, found, as_found: true, profiles: Vec::new() }));
                    }
                    (found, true)
                }
                Err(fault) => match self.found_apart(args, &given, said, fault)? {
                    Ok(found) => (found, false),
                    Err(refused) => return Ok(Err(refused)),
                },
            },
        };
        let nothing = Said::default();
        let of_sources: Vec<&Said> =
            found.iter().map(|one| said.get(&known_by(said, &one.id)).unwrap_or(&nothing)).collect();
        let profiles = said_profiles(&found, &of_sources, &mut |profiles| self.read_by(args, profiles))?;
        let mut extract = self.read_by(args, &profiles)?;
        restore_reasons(&mut extract, &found, &of_sources);
        let profiles = profiles.iter().map(ExtractProfile::to_toml).collect();
        Ok(Ok(Reading { extract, found, as_found, profiles }))
    }

    /// Reads each file by itself where they can't be read as they are found: one of which something was said as that
    /// says. `fault` is why the side was refused; it stands where each file alone can be read.
    fn found_apart(
        &self,
        args: &SideArgs,
        given: &[ExtractProfile],
        said: &SaidOf,
        fault: Fault,
    ) -> Result<Result<Vec<Found>, Box<Refused>>, Fault> {
        let mut all: Vec<Found> = Vec::new();
        let mut is_helped = false;
        for (input, file) in sources::files(&args.extracts)?.into_iter().enumerate() {
            let files = std::slice::from_ref(&file);
            let own = if given.len() > 1 { given.get(all.len()..=all.len()).unwrap_or_default() } else { given };
            let refusal = match self.read_files(files, own) {
                Ok(extract) => {
                    all.extend(found_of(&extract, own));
                    continue;
                }
                Err(refusal) => refusal,
            };
            // A file that isn't there at all can't be explained.
            let Ok(digest) = digest_of(&file.path) else { return Err(fault) };
            let id = (digest.to_string(), file.sheet.clone());
            let base = own.first().cloned().unwrap_or_default();
            let Some(of_file) = said.get(&id) else {
                let fitting = self.fitting(&file, &base, &refusal);
                return Ok(Err(Box::new(Refused::new(args.clone(), (input, file), id, refusal, base, fitting))));
            };
            let profile = with_file(&base, of_file)?;
            match self.read_files(files, std::slice::from_ref(&profile)) {
                Ok(extract) => all.extend(found_of(&extract, &[profile])),
                Err(refusal) => match self.fitting(&file, &profile, &refusal) {
                    Some(fitting) if of_file.is_of_columns() => {
                        all.extend(found_of(&fitting.extract, &[fitting.profile]));
                    }
                    fitting => {
                        let refused = Refused::new(args.clone(), (input, file), id, refusal, profile, fitting);
                        return Ok(Err(Box::new(refused)));
                    }
                },
            }
            is_helped = true;
        }
        if is_helped { Ok(Ok(all)) } else { Err(fault) }
    }

    /// A file that is refused for the columns of its profile, read with those that fit.
    fn fitting(&self, file: &SourceFile, profile: &ExtractProfile, refusal: &Fault) -> Option<Fitting> {
        let read =
            |profile: &ExtractProfile| self.read_files(std::slice::from_ref(file), std::slice::from_ref(profile));
        Fitting::of(profile, refusal, read)
    }

    fn read_by(&self, args: &SideArgs, profiles: &[ExtractProfile]) -> Result<Extract, Fault> {
        self.read_files(&sources::files(&args.extracts)?, profiles)
    }

    fn read_files(&self, files: &[SourceFile], profiles: &[ExtractProfile]) -> Result<Extract, Fault> {
        let mut go_on = |_: Progress| ControlFlow::Continue(());
        one_side(self.side, files, profiles, Purpose::Inspect, &mut go_on)
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
        if self.refused.is_some() {
            // What was read before isn't what the officer chose last.
            return SideArgs::default();
        }
        let said = self.read.as_ref().map(|read| read.profiles.clone()).unwrap_or_default();
        SideArgs { said, ..self.args.clone() }
    }

    pub(super) fn view(&self, texts: &Texts) -> Option<ExtractView> {
        let read = self.read.as_ref().filter(|_| self.refused.is_none())?;
        let mut view = extract_view(texts, &read.extract);
        view.overridden = !read.profiles.is_empty();
        view.undoable = !self.earlier.is_empty();
        for (source, found) in view.sources.iter_mut().zip(&read.found) {
            let Some(said) = self.said.get(&known_by(&self.said, &found.id)) else { continue };
            said.show_in(&mut source.settings);
            for column in &mut source.columns {
                said.show_in_column(column);
            }
            source.components.iter_mut().for_each(|component| said.show_in_component(component));
        }
        Some(view)
    }

    /// The file that could not be read, if one stands on the card.
    pub(super) fn refused_view(&self, texts: &Texts) -> Option<RefusedView> {
        let refused = self.refused.as_ref()?;
        Some(refused.view(texts, self.said.get(&refused.id), !self.earlier.is_empty()))
    }

    pub(super) fn profile_names(&self, texts: &Texts) -> Option<String> {
        let name = |path: &PathBuf| match path.to_str().and_then(|name| name.strip_prefix("builtin:")) {
            Some(shipped) => texts.term("profile", shipped),
            None => file_name(path),
        };
        let names: Vec<String> = self.shown().profiles.iter().map(name).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
}

/// What a source's overrides stand under: its own, or those of its workbook.
fn known_by(said: &SaidOf, id: &SourceId) -> SourceId {
    let whole = (id.0.clone(), None);
    if !said.contains_key(id) && said.contains_key(&whole) { whole } else { id.clone() }
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
