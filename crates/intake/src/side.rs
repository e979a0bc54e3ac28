//! One side of several extracts: a staff list beside pay lines, a file per site, a sheet per month.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use paritas_model::{Arg, ComponentKind, Message, Period, Place, Progress, Side};

use crate::error::Problem;
use crate::extract::{Extract, JoinProblem, PeriodSource};
use crate::file::scan;
use crate::join::join;
use crate::period_name::{month_in_name, named_month};
use crate::progress::Tick;
use crate::read::read;
use crate::source::Table;
use crate::{DeliveredTwice, ExtractProfile, IntakeError, OnProgress, Purpose, ReadRequest};

/// Everything one side consists of.
#[derive(Debug, Clone, Copy)]
pub struct SideRequest<'a> {
    /// Which side it is.
    pub side: Side,
    /// The files, in the order they are to be counted and named.
    pub inputs: &'a [SideInput<'a>],
    /// How to read them: none, one for all, or one for each source (a sheet is a source of its own).
    pub profiles: &'a [ExtractProfile],
    /// What the reading is for.
    pub purpose: Purpose,
}

/// One file of a side.
#[derive(Debug, Clone, Copy)]
pub struct SideInput<'a> {
    /// The file.
    pub path: &'a Path,
    /// Which of its sheets.
    pub sheets: Sheets<'a>,
}

/// Which sheets of a workbook are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheets<'a> {
    /// The one the profile names; failing that every sheet that is called by a month, where the first that holds
    /// anything is; failing that the first that holds anything.
    Detect,
    /// This one.
    One(&'a str),
    /// All that the workbook shows and that hold anything.
    All,
}

/// Reads all extracts of one side and joins them.
///
/// # Errors
/// As for [`read_extract`](crate::read_extract); and a sheet or file given twice, profiles that are neither one nor as
/// many as the sources, no amounts in any of several extracts, or months without a year.
pub fn read_side(request: &SideRequest<'_>, on_progress: OnProgress<'_>) -> Result<Extract, IntakeError> {
    let mut reader = Reader::new(request, on_progress);
    for (index, input) in request.inputs.iter().enumerate() {
        reader.input(index, input)?;
    }
    reader.finish()
}

struct Reader<'a, 'p> {
    request: &'a SideRequest<'a>,
    on_progress: OnProgress<'p>,
    parts: Vec<Extract>,
    /// Places of the parts, for faults.
    places: Vec<Place>,
    /// Profiles beyond one a file: they belong to further sheets of workbooks.
    surplus: usize,
    /// Bytes of the files before the one being read, and of all.
    done: u64,
    total: u64,
    /// How far the caller was told the side is.
    told: u64,
}

impl<'a, 'p> Reader<'a, 'p> {
    fn new(request: &'a SideRequest<'a>, on_progress: OnProgress<'p>) -> Self {
        let surplus = match request.profiles.len() {
            0 | 1 => 0,
            profiles => profiles.saturating_sub(request.inputs.len()),
        };
        let total = request.inputs.iter().map(|input| bytes_of(input.path)).sum();
        Self { request, on_progress, parts: Vec::new(), places: Vec::new(), surplus, done: 0, total, told: 0 }
    }

    fn input(&mut self, index: usize, input: &SideInput<'_>) -> Result<(), IntakeError> {
        match input.sheets {
            Sheets::One(sheet) => self.read(index, input.path, Some(sheet)),
            Sheets::All => self.all_sheets(index, input.path),
            Sheets::Detect => self.detect_sheets(index, input.path),
        }
    }

    fn all_sheets(&mut self, index: usize, path: &Path) -> Result<(), IntakeError> {
        let (done, total) = (self.told, self.total.max(self.told));
        let on_progress = &mut *self.on_progress;
        // Listing the sheets brings the reading no further, but it can be stopped.
        let mut listing = |progress: Progress| on_progress(Progress { done, total, ..progress });
        let sheets = visible_sheets(path, self.request.side, &mut listing)?;
        if sheets.is_empty() {
            return self.read(index, path, None);
        }
        for (at, sheet) in sheets.iter().enumerate() {
            self.surplus -= usize::from(at > 0 && self.surplus > 0);
            match self.read(index, path, Some(sheet)) {
                Err(IntakeError::Refused(refusal)) if refusal.problem == Problem::NoSheet => {}
                read => read?,
            }
        }
        Ok(())
    }

    /// Reads the sheet that the profile names or that is found, and the other months of the same workbook.
    fn detect_sheets(&mut self, index: usize, path: &Path) -> Result<(), IntakeError> {
        let named_by_profile = self.profile_of_next().is_some_and(|profile| profile.file.sheet.is_some());
        self.read(index, path, None)?;
        let Some(read) = self.parts.last().map(|part| part.descriptions[0].clone()) else { return Ok(()) };
        let Some(sheet) = &read.sheet else { return Ok(()) };
        if named_by_profile {
            // Further profiles that name sheets of this workbook are of this workbook.
            while self.surplus > 0 {
                let next = self.profile_of_next().and_then(|profile| profile.file.sheet.clone());
                let Some(next) = next.filter(|next| read.other_sheets.contains(next)) else { break };
                self.surplus -= 1;
                self.read(index, path, Some(&next))?;
            }
            return Ok(());
        }
        let is_month = |sheet: &String| named_month(sheet).is_some();
        if !is_month(sheet) {
            return Ok(());
        }
        let months: Vec<&String> = read.tables.iter().filter(|other| *other != sheet && is_month(other)).collect();
        for month in months {
            self.surplus -= usize::from(self.surplus > 0);
            self.read(index, path, Some(month))?;
        }
        Ok(())
    }

    /// The profile the next source is read by.
    fn profile_of_next(&self) -> Option<&'a ExtractProfile> {
        match self.request.profiles {
            [one] => Some(one),
            several => several.get(self.parts.len()),
        }
    }

    fn read(&mut self, index: usize, path: &Path, sheet: Option<&str>) -> Result<(), IntakeError> {
        let given = self.profile_of_next();
        let mut of_sheet = None;
        if let Some(sheet) = sheet {
            let mut profile = given.cloned().unwrap_or_default();
            if let Some(expected) = profile.file.sheet.as_ref().filter(|named| *named != sheet) {
                let (key, expected, found) = ("file.sheet", expected.clone(), sheet.to_owned());
                let error = Problem::ProfileContradicted { key, expected, found }.at(place_of(path, Some(sheet)));
                return Err(error.by(&profile));
            }
            profile.file.sheet = Some(sheet.to_owned());
            of_sheet = Some(profile);
        }
        let purpose = match self.request.purpose {
            Purpose::Pay if self.is_part(index) => Purpose::Part,
            purpose => purpose,
        };
        let request = ReadRequest { path, side: self.request.side, profile: of_sheet.as_ref().or(given), purpose };
        let size = bytes_of(path);
        let (done, total, told) = (self.done, self.total.max(self.done + size), &mut self.told);
        let on_progress = &mut *self.on_progress;
        // Each file tells how far it is by itself; the caller hears how far the side is, which never goes back. A further
        // sheet is a further reading of its file.
        let mut of_side = |progress: Progress| -> ControlFlow<()> {
            let share = u128::from(progress.done) * u128::from(size) / u128::from(progress.total.max(1));
            *told = (*told).max(done + u64::try_from(share).unwrap_or(size).min(size));
            on_progress(Progress { done: *told, total, ..progress })
        };
        let mut part = read(&request, &mut of_side)?;
        self.done += size;
        let place = place_of(path, part.descriptions[0].sheet.as_deref());
        let source = |part: &Extract| (part.descriptions[0].sha256.clone(), part.descriptions[0].sheet.clone());
        let wanted = source(&part);
        if let Some(first) = self.parts.iter().position(|known| source(known) == wanted) {
            let first = self.places[first].file.clone();
            return Err(Problem::GivenTwice { first }.at(place));
        }
        if self.parts.len() >= usize::from(u16::MAX) {
            return Err(Problem::TooLarge("files").at(place));
        }
        part.descriptions[0].input = index;
        self.places.push(place);
        self.parts.push(part);
        Ok(())
    }

    /// Whether other sources can hold the amounts that the next one lacks.
    fn is_part(&self, index: usize) -> bool {
        self.request.inputs.len() > 1 || !self.parts.is_empty() || self.request.inputs[index].sheets == Sheets::All
    }

    fn finish(mut self) -> Result<Extract, IntakeError> {
        let profiles = self.request.profiles.len();
        if profiles > 1 && profiles != self.parts.len() {
            let place = self.places.first().cloned().unwrap_or_default();
            return Err(Problem::ProfileCount { profiles, sources: self.parts.len() }.at(place));
        }
        if self.parts.len() == 1
            && let Some(part) = self.parts.pop()
        {
            // A workbook of one sheet asked for by `All` was read as a part.
            return if self.request.purpose == Purpose::Pay && !part.descriptions[0].holds_values() {
                Err(no_amounts(&part, self.places.swap_remove(0)))
            } else {
                Ok(part)
            };
        }
        if self.request.purpose == Purpose::Pay && !self.parts.iter().any(|part| part.descriptions[0].holds_values()) {
            let first = self.places.swap_remove(0);
            return Err(no_amounts(&self.parts[0], first));
        }
        self.months_without_year()?;
        self.one_kind_a_code()?;
        tell_sheets_left(&mut self.parts);
        periods_of_file_names(&mut self.parts);
        let refused = self.parts.iter().map(|part| part.profiles[0].delivered_twice == Some(DeliveredTwice::Refuse));
        let refused: Vec<bool> = refused.collect();
        let places = self.places;
        let joined = join(self.request.side, self.parts);
        let twice = joined.joins.iter().find(|issue| {
            issue.problem == JoinProblem::DeliveredTwice && refused.get(usize::from(issue.source)) == Some(&true)
        });
        match twice {
            None => Ok(joined),
            Some(issue) => {
                let name = |source: u16| joined.descriptions[usize::from(source)].source_name();
                let problem = Problem::DeliveredTwice {
                    count: joined.ledger.delivered_twice,
                    other: issue.other.map(name).unwrap_or_default(),
                    employee: joined.pay.employees[issue.employee as usize].number.to_string(),
                };
                let place = places.get(usize::from(issue.source)).cloned().unwrap_or_default();
                Err(problem.at(place))
            }
        }
    }

    fn one_kind_a_code(&self) -> Result<(), IntakeError> {
        let mut kinds: BTreeMap<&str, ComponentKind> = BTreeMap::new();
        for (part, place) in self.parts.iter().zip(&self.places) {
            for component in &part.pay.components {
                if *kinds.entry(&component.code).or_insert(component.kind) != component.kind {
                    return Err(Problem::KindsDiffer { code: component.code.clone() }.at(place.clone()));
                }
            }
        }
        Ok(())
    }

    /// Sheets called `maart` and `april` are two periods, and added up as one they would double everybody's pay.
    fn months_without_year(&self) -> Result<(), IntakeError> {
        for (part, place) in self.parts.iter().zip(&self.places) {
            let described = &part.descriptions[0];
            let sheet = described.sheet.as_deref().unwrap_or_default();
            let unnamed = described.period == PeriodSource::Unnamed && described.holds_values();
            if unnamed && named_month(sheet).is_some() && self.request.purpose == Purpose::Pay {
                return Err(Problem::MonthWithoutYear { sheet: sheet.to_owned() }.at(place.clone()));
            }
        }
        Ok(())
    }
}

/// A file's length; one that can't be asked is refused when it is read.
fn bytes_of(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |file| file.len())
}

fn place_of(path: &Path, sheet: Option<&str>) -> Place {
    Place { sheet: sheet.map(str::to_owned), ..Place::file(path.display().to_string()) }
}

fn no_amounts(part: &Extract, place: Place) -> IntakeError {
    let headers = part.descriptions[0].columns.iter().map(|column| column.header.clone());
    Problem::NoAmountColumn(headers.collect()).at(place)
}

/// The sheets of a workbook that may be extracts, in its order; none for a text file.
fn visible_sheets(path: &Path, side: Side, on_progress: OnProgress<'_>) -> Result<Vec<String>, IntakeError> {
    let mut tick = Tick::new(on_progress, side);
    let table = Table::open_unchecked(scan(path, &mut tick)?, &ExtractProfile::default())?;
    Ok(table.tables().to_vec())
}

/// A sheet that is read as another source is not one that was left.
fn tell_sheets_left(parts: &mut [Extract]) {
    let read: Vec<_> = parts.iter().map(|part| part.descriptions[0].clone()).collect();
    for part in parts {
        let described = &mut part.descriptions[0];
        let of_this = read.iter().filter(|other| other.sha256 == described.sha256);
        let read_too: Vec<&String> = of_this.filter_map(|other| other.sheet.as_ref()).collect();
        described.other_sheets.retain(|sheet| !read_too.contains(&sheet));
        described.assumptions.retain_mut(|message| {
            if !matches!(message.id.as_ref(), "assume-sheet" | "assume-sheets-alike") {
                return true;
            }
            let said = message.args.iter_mut().find(|(name, _)| name == "others");
            let Some((_, Arg::Text(others))) = said else { return true };
            let left: Vec<&str> =
                others.split(", ").filter(|other| !read_too.iter().any(|sheet| sheet == other)).collect();
            *others = left.join(", ");
            !others.is_empty()
        });
    }
}

/// Files of pay without any period, each called by another month, are of those months: as one unnamed period they
/// would be added up.
fn periods_of_file_names(parts: &mut [Extract]) {
    let nameless = |part: &Extract| {
        let described = &part.descriptions[0];
        described.holds_values() && described.period == PeriodSource::Unnamed
    };
    let months: Vec<Option<Period>> = parts
        .iter()
        .filter(|part| nameless(part))
        .map(|part| month_in_name(&part.descriptions[0].file).filter(|_| part.descriptions[0].sheet.is_none()))
        .collect();
    let distinct: std::collections::BTreeSet<Option<Period>> = months.iter().copied().collect();
    if months.len() < 2 || distinct.contains(&None) || distinct.len() < 2 {
        return;
    }
    for (part, month) in parts.iter_mut().filter(|part| nameless(part)).zip(months.into_iter().flatten()) {
        part.pay.lines.period.fill(month.code());
        for cell in &mut part.rejected {
            cell.key.period = cell.key.period.map(|_| month);
        }
        let described = &mut part.descriptions[0];
        described.period = PeriodSource::FileName(month);
        described.assumptions.retain(|message| message.id != "assume-period-unnamed");
        described.assumptions.push(Message::new("assume-period-file-name").with("period", month));
    }
}
