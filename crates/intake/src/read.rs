//! One reading from file to [`Extract`].

use std::collections::HashMap;
use std::path::Path;

use paritas_model::{Message, PayTable, Period, Place, Source, Total};

use crate::columns::{Column, Columns};
use crate::complete::complete_profile;
use crate::error::Problem;
use crate::extract::{
    ColumnDescription, Confidence, Description, Detected, Detection, Extract, FileTotal, PeriodSource, RawRow,
};
use crate::file::{Scanned, name_of, scan, scan_with};
use crate::first_rows::{Kept, Sampled, first_rows, sampled};
use crate::head::{Head, MOST_COLUMNS, at_row};
use crate::kinds::settle_kinds;
use crate::library::{Recognised, recognise, recognise_cells, shipped_profile};
use crate::lines::{Reading, read_lines, sums};
use crate::notices::notices;
use crate::once::{Done, Guess, Once};
use crate::period_name::{sheet_period, year_in_name};
use crate::plan::{Birth, Key, Plan};
use crate::profile::Layout;
use crate::source::Table;
use crate::survey::Formats;
use crate::{ExtractProfile, IntakeError, OnProgress, Purpose, ReadRequest, Role, Tick, WorkbookAmounts};

/// How many rows below the header are shown.
const PREVIEW_ROWS: usize = 12;

/// Opens a file as a table and finds its header.
pub(crate) fn open(path: &Path, profile: &ExtractProfile, tick: &mut Tick<'_>) -> Result<(Table, Head), IntakeError> {
    open_scanned(scan(path, tick)?, profile)
}

fn open_scanned(scanned: Scanned, profile: &ExtractProfile) -> Result<(Table, Head), IntakeError> {
    let table = Table::open(scanned, profile)?;
    let head = head_of(&table, profile)?;
    Ok((table, head))
}

/// Finds the header of a table.
pub(crate) fn head_of(table: &Table, profile: &ExtractProfile) -> Result<Head, IntakeError> {
    let head = Head::read(table, &profile.file)?;
    if head.names(profile).len() > MOST_COLUMNS {
        return Err(Problem::TooLarge("columns").at(table.place.clone()));
    }
    Ok(head)
}

/// Reads one extract. Without a profile, one that ships is taken where the file shows its fingerprint; a file that does
/// not keep what the fingerprint promises is read as if it showed none.
pub(crate) fn read(request: &ReadRequest<'_>, on_progress: OnProgress<'_>) -> Result<Extract, IntakeError> {
    let default = ExtractProfile::default();
    match request.profile {
        Some(profile) if profile.names_only_a_sheet() => {
            read_unasked(request, profile, on_progress).map_err(|error| error.by(profile))
        }
        Some(profile) => read_by(request, profile, on_progress).map_err(|error| error.by(profile)),
        None => match recognise(request.path).and_then(|one| Some((shipped_profile(one.name)?, one))) {
            None => read_unasked(request, &default, on_progress),
            Some((shipped, recognised)) => match read_by(request, &shipped.profile(), on_progress) {
                Err(error) if contradicts(&error) => {
                    read_by(request, &default, on_progress).map(|extract| unfit(extract, &recognised))
                }
                read => read.map(|extract| extract.recognised_as(&recognised)),
            },
        },
    }
}

const fn contradicts(error: &IntakeError) -> bool {
    matches!(error, IntakeError::Refused(refusal) if refusal.problem.contradicts_profile())
}

/// A reading without the profile whose fingerprint the file shows, for it does not keep what that promises.
fn unfit(mut extract: Extract, recognised: &Recognised) -> Extract {
    let unfit = Message::new("assume-profile-unfit").with("profile", recognised.name);
    extract.descriptions.iter_mut().for_each(|one| one.assumptions.insert(0, unfit.clone()));
    extract
}

impl Extract {
    fn recognised_as(mut self, recognised: &Recognised) -> Self {
        self.descriptions.iter_mut().for_each(|one| one.recognised = Some(recognised.clone()));
        self
    }
}

/// Reads an extract whose bytes show no fingerprint. The cells of a workbook, or of a text that is no UTF-8, may: they are
/// looked at once the table is there, for opening a workbook twice would cost as much as reading it.
fn read_unasked(
    request: &ReadRequest<'_>,
    plain: &ExtractProfile,
    on_progress: OnProgress<'_>,
) -> Result<Extract, IntakeError> {
    let guess = Guess::make(request, plain);
    if guess.is_some() {
        return read_on(guess.as_ref(), request, plain, on_progress);
    }
    let mut tick = Tick::new(on_progress, request.side);
    let (table, head) = open_scanned(scan(request.path, &mut tick)?, plain)?;
    let Some((recognised, shipped)) = recognise_cells(&head) else {
        return read_table(request, plain, &table, &head, None, &mut tick);
    };
    let shipped = ExtractProfile { file: plain.file.clone(), ..shipped };
    let read = head_of(&table, &shipped).and_then(|head| read_table(request, &shipped, &table, &head, None, &mut tick));
    match read {
        Err(error) if contradicts(&error) => {
            read_table(request, plain, &table, &head, None, &mut tick).map(|extract| unfit(extract, &recognised))
        }
        read => read.map(|extract| extract.recognised_as(&recognised)),
    }
}

/// Reads one extract by a profile.
fn read_by(
    request: &ReadRequest<'_>,
    profile: &ExtractProfile,
    on_progress: OnProgress<'_>,
) -> Result<Extract, IntakeError> {
    read_on(Guess::make(request, profile).as_ref(), request, profile, on_progress)
}

/// Reads one extract in one pass if the guess turns out right, and without it in any case.
pub(crate) fn read_on(
    guess: Option<&Guess>,
    request: &ReadRequest<'_>,
    profile: &ExtractProfile,
    on_progress: OnProgress<'_>,
) -> Result<Extract, IntakeError> {
    let mut tick = Tick::new(on_progress, request.side);
    let mut once = guess.and_then(Once::new);
    if once.is_some() {
        tick.expect_one_pass();
    }
    let scanned = scan_with(request.path, &mut tick, |part| {
        if let Some(once) = &mut once {
            once.feed(part);
        }
    })?;
    let done = once.and_then(Once::finish);
    let (table, head) = open_scanned(scanned, profile)?;
    let done = guess.zip(done).filter(|(guess, _)| guess.is_right(&table, &head));
    read_table(request, profile, &table, &head, done, &mut tick)
}

/// Reads the rows of a table, unless they were read on a guess that turns out right.
fn read_table(
    request: &ReadRequest<'_>,
    profile: &ExtractProfile,
    table: &Table,
    head: &Head,
    done: Option<(&Guess, Done)>,
    tick: &mut Tick<'_>,
) -> Result<Extract, IntakeError> {
    let columns = columns_of(table, head, profile, request.purpose)?;
    let (formats, reading) = match done {
        Some((guess, Done { gathering, reading })) => {
            let formats = Formats::settle(gathering, table, head, &columns, profile, request.purpose)?;
            (formats, Some((guess, reading)))
        }
        None => {
            tick.next_pass();
            (Formats::survey(table, head, &columns, profile, request.purpose, tick)?, None)
        }
    };
    let (plan, period) = plan_of(table, head, &columns, &formats, profile, request.purpose)?;
    let reading = match reading.filter(|(guess, _)| guess.has_plan(&plan)).map(|(_, reading)| reading) {
        Some(reading) => reading,
        None => {
            tick.next_pass();
            read_lines(table, head, &plan, formats.rows, tick)?
        }
    };
    if reading.rows_with_content == 0 {
        return Err(Problem::HeaderOnly.at(at_row(&table.place, head.header_row())));
    }
    tick.finish()?;
    let first_rows = first_rows(table, head, &columns)?;
    Ok(assemble(request, profile, table, head, &columns, &formats, &plan, period, reading, first_rows))
}

/// What the columns are for, if they are enough for what the reading is for.
pub(crate) fn columns_of(
    table: &Table,
    head: &Head,
    profile: &ExtractProfile,
    purpose: Purpose,
) -> Result<Columns, IntakeError> {
    let columns = Columns::decide(head, profile, &table.place)?;
    let place = at_row(&table.place, head.header_row());
    if head.data().iter().all(|row| row.filled() == 0) {
        return Err(Problem::HeaderOnly.at(place));
    }
    require(&columns, purpose, &place)?;
    Ok(columns)
}

/// How the rows are read, and where their period comes from.
pub(crate) fn plan_of(
    table: &Table,
    head: &Head,
    columns: &Columns,
    formats: &Formats,
    profile: &ExtractProfile,
    purpose: Purpose,
) -> Result<(Plan, PeriodSource), IntakeError> {
    let period = period_source(columns, head, profile, table);
    let workbook_amounts = profile.workbook_amounts.unwrap_or(WorkbookAmounts::Stored);
    let plan = Plan::new(columns, formats, period.fixed(), workbook_amounts);
    if plan.key.is_none() && purpose != Purpose::Inspect {
        return Err(Problem::NoEmployeeColumn(plan.headers).at(at_row(&table.place, head.header_row())));
    }
    Ok((plan, period))
}

/// Refuses a table that lacks what the reading is for.
fn require(columns: &Columns, purpose: Purpose, place: &Place) -> Result<(), IntakeError> {
    let headers = || columns.columns.iter().map(|column| column.header.clone()).collect::<Vec<_>>();
    if !matches!(purpose, Purpose::Pay | Purpose::Part) {
        return Ok(());
    }
    if Role::OF_EMPLOYEES.into_iter().all(|role| columns.first(role).is_none()) {
        return Err(Problem::NoEmployeeColumn(headers()).at(place.clone()));
    }
    let has_values = columns.values().next().is_some();
    let has_component = columns.first(Role::ComponentCode).or(columns.first(Role::ComponentLabel)).is_some();
    // One of several extracts may be a staff list; but pay lines whose amounts are not recognised are none.
    if !has_values && (purpose == Purpose::Pay || has_component) {
        return Err(Problem::NoAmountColumn(headers()).at(place.clone()));
    }
    if has_values && columns.layout == Layout::Long && !has_component {
        return Err(Problem::NoComponentColumn(headers()).at(place.clone()));
    }
    Ok(())
}

/// Column, profile, preamble, sheet: the first that names the period.
fn period_source(columns: &Columns, head: &Head, profile: &ExtractProfile, table: &Table) -> PeriodSource {
    if columns.first(Role::Period).is_some() {
        return PeriodSource::Column;
    }
    let preamble = || head.preamble_period().map(PeriodSource::Preamble);
    let sheet = || {
        let year =
            profile.reference_year.map(u32::from).or_else(|| year_in_name(&name_of(Path::new(&table.place.file))));
        sheet_period(table.place.sheet.as_deref()?, year).map(PeriodSource::Sheet)
    };
    profile.period.map(PeriodSource::Profile).or_else(preamble).or_else(sheet).unwrap_or(PeriodSource::Unnamed)
}

impl PeriodSource {
    /// The period of lines where no column names it.
    const fn fixed(self) -> Period {
        match self {
            Self::Profile(period) | Self::Preamble(period) | Self::Sheet(period) | Self::FileName(period) => period,
            Self::Column | Self::Unnamed => Period::UNNAMED,
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "everything that is known of the file, put together once")]
fn assemble(
    request: &ReadRequest<'_>,
    profile: &ExtractProfile,
    table: &Table,
    head: &Head,
    columns: &Columns,
    formats: &Formats,
    plan: &Plan,
    period: PeriodSource,
    mut reading: Reading,
    first_rows: Vec<RawRow>,
) -> Extract {
    let file = name_of(request.path);
    let source = Source { file: file.clone(), sha256: table.sha256.clone(), sheet: table.place.sheet.clone() };
    let file_totals: Vec<FileTotal> = reading
        .stated
        .iter()
        .map(|stated| {
            let by_component = sums(&reading.lines, stated.measure);
            let summed = match stated.component {
                Some(component) => by_component.get(&component).copied().unwrap_or(Total::ZERO),
                None => by_component.into_values().sum(),
            };
            FileTotal { component: stated.component, stated: stated.amount, summed, origin: stated.origin }
        })
        .collect();
    let kinds = settle_kinds(&mut reading.components, columns, profile);
    let mut messages = table.notices.clone();
    messages.extend(notices(plan, &reading, &file_totals));
    let description = Description {
        input: 0,
        file,
        sha256: table.sha256.clone(),
        recognised: None,
        bytes: table.bytes,
        kind: table.kind,
        sheet: table.place.sheet.clone(),
        other_sheets: table.other_sheets().to_vec(),
        tables: table.tables().to_vec(),
        encoding: table.encoding(),
        delimiter: table.dialect().map(|dialect| char::from(dialect.delimiter)),
        layout: columns.layout,
        header_row: head.header_row(),
        header_rows: u32::try_from(head.header_rows().len()).unwrap_or(u32::MAX),
        period,
        columns: describe_columns(head, columns, formats, plan, &reading),
        preview: preview(table, head, columns),
        first_rows,
        detections: detections(profile, table, head, &reading),
        assumptions: assumptions(columns, formats, plan, period, table, head).into_iter().chain(kinds).collect(),
    };
    let completed = complete_profile(profile, table, head, columns, formats, &reading.components);
    let mut pay = PayTable::empty(request.side);
    pay.sources = vec![source];
    pay.employees = reading.employees;
    pay.contracts = reading.contracts;
    pay.components = reading.components;
    pay.units = reading.units;
    pay.lines = reading.lines;
    Extract {
        descriptions: vec![description],
        pay,
        rejected: reading.rejected,
        source_ledgers: vec![reading.ledger.clone()],
        ledger: reading.ledger,
        joins: Vec::new(),
        file_totals,
        profiles: vec![completed],
        messages,
    }
}

fn describe_columns(
    head: &Head,
    columns: &Columns,
    formats: &Formats,
    plan: &Plan,
    reading: &Reading,
) -> Vec<ColumnDescription> {
    let components: HashMap<&str, u32> = reading.components.iter().map(|one| one.code.as_str()).zip(0..).collect();
    let by_profile = || (Confidence::Certain, Message::new("detect-by-profile"));
    // Decimals and signs that are agreed are written by no mark.
    let is_implied = |column: &Column| {
        column.profile.as_ref().is_some_and(|one| one.implied_decimals.is_some() || one.overpunch == Some(true))
    };
    let kept = Kept::below(head);
    let describe = |(index, column): (usize, &Column)| {
        let Sampled { decimal, order, examples } = sampled(&kept, columns, formats, plan, index);
        ColumnDescription {
            // Tables of more columns are refused.
            position: u16::try_from(index + 1).unwrap_or(u16::MAX),
            header: column.header.clone(),
            role: column.role,
            reason: column.reason.clone(),
            confidence: column.confidence,
            component: column.component.as_ref().and_then(|(code, _)| components.get(code.as_str()).copied()),
            decimal,
            order,
            writing: formats.reasons[index]
                .clone()
                .map(|reason| if is_implied(column) { by_profile() } else { reason }),
            examples,
        }
    };
    columns.columns.iter().enumerate().map(describe).collect()
}

/// The names of the columns as used, and the first rows below them.
fn preview(table: &Table, head: &Head, columns: &Columns) -> Vec<Vec<String>> {
    let names: Vec<String> = columns.columns.iter().map(|column| column.header.clone()).collect();
    let text = |row: &crate::head::HeadRow| row.cells.iter().take(names.len()).map(|cell| cell.text.clone()).collect();
    // Lines of rubriques that no column is for say nothing here.
    let says = |row: &Vec<String>| !table.is_rubriques() || row.iter().any(|cell| !cell.is_empty());
    let rows: Vec<Vec<String>> = head.data().iter().map(text).filter(says).take(PREVIEW_ROWS).collect();
    std::iter::once(names).chain(rows).collect()
}

/// How the file is written, each with its reason: encoding, delimiter or places, headers, what a report adds.
fn detections(profile: &ExtractProfile, table: &Table, head: &Head, reading: &Reading) -> Vec<Detection> {
    let mut detections = table.detections.clone();
    detections.push(head.detection.clone());
    let mut found = |what, count: u64, by_profile: bool, reason: Message| {
        let (confidence, reason) = match by_profile {
            true => (Confidence::Certain, Message::new("detect-by-profile")),
            false => (Confidence::Likely, reason.with("count", count)),
        };
        if count > 0 || by_profile {
            detections.push(Detection { what, value: count.to_string(), confidence, reason });
        }
    };
    let said = &profile.file;
    let totals = reading.ledger.rows.ignored.get("totals").copied().unwrap_or(0);
    found(Detected::PageBreaks, reading.page_rows, said.page_breaks.is_some(), Message::new("detect-page-breaks"));
    found(Detected::TotalsRows, totals, said.totals_rows.is_some(), Message::new("detect-totals"));
    found(Detected::Footer, reading.after_data, said.footer_rows.is_some(), Message::new("detect-footer"));
    detections
}

fn assumptions(
    columns: &Columns,
    formats: &Formats,
    plan: &Plan,
    period: PeriodSource,
    table: &Table,
    head: &Head,
) -> Vec<Message> {
    let mut assumptions: Vec<Message> = table.other_extension().into_iter().collect();
    assumptions.extend(columns.assumptions.iter().cloned());
    assumptions.extend(formats.assumptions.iter().cloned());
    match plan.key {
        Some(Key::Column(index)) if columns.columns[index].role != Role::EmployeeNumber => {
            let role = columns.columns[index].role.term();
            assumptions.push(Message::new("assume-key-column").with("role", role));
        }
        Some(Key::Names { .. }) => assumptions.push(Message::new(match plan.birth {
            Birth::None => "assume-key-name-alone",
            Birth::One(_) | Birth::Three { .. } => "assume-key-name",
        })),
        _ => {}
    }
    match period {
        PeriodSource::Preamble(period) => {
            assumptions.push(Message::new("assume-period-preamble").with("period", period));
        }
        PeriodSource::Sheet(period) => assumptions.push(Message::new("assume-period-sheet").with("period", period)),
        PeriodSource::Unnamed if columns.values().next().is_some() => {
            assumptions.push(Message::new("assume-period-unnamed"));
        }
        PeriodSource::Unnamed | PeriodSource::Column | PeriodSource::Profile(_) | PeriodSource::FileName(_) => {}
    }
    assumptions.extend(table.assumptions().iter().cloned());
    let merged = table.merged().iter().filter(|merged| merged.last.0 >= head.header_row());
    let merged: Vec<_> = merged.collect();
    if let Some(first) = merged.first() {
        let message = Message::new("assume-merged-cells").with("count", merged.len()).with("range", first.name());
        assumptions.push(message);
    }
    assumptions
}
