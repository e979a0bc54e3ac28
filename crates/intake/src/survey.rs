//! The first pass over all rows: how each column writes its numbers and dates.
//!
//! A mark is settled by the whole column. Where every value of a column fits two readings, a person is asked: its values
//! are rejected as ambiguous, except where the other columns leave one reading only. One program wrote the file in one
//! locale, so that the columns of the same measure share their decimal mark; but money is settled by that alone only if
//! nothing speaks against it. `1.234` beside `12,50` is a thousand only where the file is seen to group by points
//! (`1.234,50`); otherwise its three decimals may come from a program of their own. What is settled so is said.

use std::collections::BTreeMap;

use paritas_model::{Message, Place};

use crate::columns::{Column, Columns};
use crate::date::{OrderReading, Pattern, Written, parse_date, parse_month};
use crate::error::Problem;
use crate::extract::Confidence;
use crate::head::{Head, Report};
use crate::number::{Marks, Reading, read_number, reading, without_percent};
use crate::profile::{DateOrder, DecimalMark, ExtractProfile};
use crate::row::{CellKind, Row, text};
use crate::source::Table;
use crate::{IntakeError, Purpose, Role, Tick};

/// The year that two-digit years of birth are judged by where neither the data nor the profile has one.
pub(crate) const FALLBACK_YEAR: u32 = 2026;

/// How a table's columns write numbers and dates.
pub(crate) struct Formats {
    /// By column; `None` where the column holds no numbers, or nobody knows.
    pub(crate) marks: Vec<Option<Marks>>,
    /// By column; `None` where the column holds no dates, or nobody knows.
    pub(crate) orders: Vec<Option<DateOrder>>,
    /// By column: how sure its marks or its order are, and why; `None` where it holds neither numbers nor dates.
    pub(crate) reasons: Vec<Option<(Confidence, Message)>>,
    /// Columns whose marks or order could not be told, and were not needed.
    pub(crate) undecided: Vec<usize>,
    /// By column: the pattern that the profile gives for its dates.
    pub(crate) patterns: Vec<Option<Pattern>>,
    /// Whether numbers of days count from 1904.
    pub(crate) from_1904: bool,
    /// The year that two-digit years are judged by, where there are any.
    pub(crate) reference_year: Option<u32>,
    /// The same, or else the latest year of work that the file shows; 0 where it shows none.
    pub(crate) judged_in: u32,
    pub(crate) assumptions: Vec<Message>,
    /// Rows below the header.
    pub(crate) rows: usize,
}

/// What one column's cells show.
#[derive(Default, Clone)]
struct Evidence {
    point: u64,
    comma: u64,
    /// How many of those with a decimal comma group by points, and the other way round.
    grouped_by_point: u64,
    grouped_by_comma: u64,
    /// Whether a workbook stores numbers, which are written with no mark.
    stored: bool,
    day_first: u64,
    month_first: u64,
    /// The first date that reads day first alone, and month first alone.
    by_day: Option<Vec<u8>>,
    by_month: Option<Vec<u8>>,
    /// What stands between the parts of its dates.
    date_mark: Option<u8>,
    /// The first cell that reads two ways.
    example: Option<(u32, Vec<u8>)>,
    /// The first cell of numbers that reads by a decimal point alone, and by a decimal comma alone.
    by_point: Option<(u32, Vec<u8>)>,
    by_comma: Option<(u32, Vec<u8>)>,
    /// How many dates read by the profile's pattern, and the first cell of all that has one.
    by_pattern: u64,
    against_pattern: Option<(u32, Vec<u8>)>,
    short_years: bool,
    latest_year: u32,
    /// Whether every date read day first, or month first, is the first or last of a month.
    day_first_bounds: bool,
    month_first_bounds: bool,
    last: Vec<u8>,
    /// The first date that is a number of days.
    serial: Option<Vec<u8>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    Numbers,
    Dates,
    Other,
}

fn content_of(role: Role) -> Content {
    match role {
        Role::Period => Content::Dates,
        _ if role.is_date() => Content::Dates,
        Role::Fte => Content::Numbers,
        _ if role.measure().is_some() => Content::Numbers,
        _ => Content::Other,
    }
}

impl Formats {
    /// Goes through the whole table once and settles every column.
    pub(crate) fn survey(
        table: &Table,
        head: &Head,
        columns: &Columns,
        profile: &ExtractProfile,
        purpose: Purpose,
        tick: &mut Tick<'_>,
    ) -> Result<Self, IntakeError> {
        let mut gathering = Gathering::new(head, columns);
        let mut rows = table.rows()?;
        while let Some(row) = rows.next()? {
            gathering.see(&row);
            rows.tick(tick)?;
        }
        Self::settle(gathering, table, head, columns, profile, purpose)
    }

    /// Settles every column by what was gathered of its cells.
    pub(crate) fn settle(
        gathering: Gathering,
        table: &Table,
        head: &Head,
        columns: &Columns,
        profile: &ExtractProfile,
        purpose: Purpose,
    ) -> Result<Self, IntakeError> {
        let Gathering { evidence, patterns, rows, .. } = gathering;
        let mut settling = Settling::new(columns, profile, &evidence, &table.place, purpose);
        let mut formats = Self {
            marks: vec![None; columns.columns.len()],
            orders: vec![None; columns.columns.len()],
            reasons: vec![None; columns.columns.len()],
            undecided: Vec::new(),
            patterns,
            from_1904: profile.dates.epoch.map_or(table.counts_from_1904(), |epoch| epoch == 1904),
            reference_year: None,
            judged_in: 0,
            assumptions: Vec::new(),
            rows,
        };
        settling.numbers(&mut formats)?;
        settling.dates(&mut formats)?;
        settling.reference_year(head, &mut formats);
        Ok(formats)
    }
}

/// What the cells of all columns show, row by row.
pub(crate) struct Gathering {
    evidence: Vec<Evidence>,
    /// The columns that hold numbers or dates.
    watched: Vec<(usize, Content)>,
    patterns: Vec<Option<Pattern>>,
    first_data_row: u32,
    report: Report,
    rows: usize,
}

impl Gathering {
    pub(crate) fn new(head: &Head, columns: &Columns) -> Self {
        let start = Evidence { day_first_bounds: true, month_first_bounds: true, ..Evidence::default() };
        let watched = columns.columns.iter().enumerate().map(|(index, column)| (index, content_of(column.role)));
        Self {
            evidence: vec![start; columns.columns.len()],
            watched: watched.filter(|(_, content)| *content != Content::Other).collect(),
            patterns: columns.columns.iter().map(pattern_of).collect(),
            first_data_row: head.first_data_row(),
            report: head.report,
            rows: 0,
        }
    }

    /// How many rows below the header were seen.
    pub(crate) const fn rows(&self) -> usize {
        self.rows
    }

    /// Looks at a row; those above the data say nothing, nor does a footer that is known.
    pub(crate) fn see(&mut self, row: &Row<'_>) {
        if row.number < self.first_data_row || self.report.is_footer(row.number) {
            return;
        }
        self.rows += 1;
        for (index, content) in &self.watched {
            look(row, *index, *content, self.patterns[*index].as_ref(), &mut self.evidence[*index]);
        }
    }
}

fn look(row: &Row<'_>, index: usize, content: Content, pattern: Option<&Pattern>, evidence: &mut Evidence) {
    let cell = row.cell(index);
    if cell.is_empty() {
        return;
    }
    match content {
        Content::Numbers if row.kind(index) == CellKind::Text => match reading(without_percent(cell).unwrap_or(cell)) {
            Reading::Point => {
                evidence.point += 1;
                evidence.grouped_by_comma += u64::from(cell.contains(&b','));
                evidence.by_point.get_or_insert_with(|| (row.number, cell.to_vec()));
            }
            Reading::Comma => {
                evidence.comma += 1;
                evidence.grouped_by_point += u64::from(cell.contains(&b'.'));
                evidence.by_comma.get_or_insert_with(|| (row.number, cell.to_vec()));
            }
            Reading::Both if evidence.example.is_none() => evidence.example = Some((row.number, cell.to_vec())),
            Reading::Both | Reading::Either | Reading::Neither => {}
        },
        Content::Numbers => evidence.stored |= matches!(row.kind(index), CellKind::Number { .. }),
        Content::Dates if evidence.last != cell => {
            evidence.last.clear();
            evidence.last.extend_from_slice(cell);
            look_at_date(cell, row.number, pattern, evidence);
        }
        _ => {}
    }
}

fn look_at_date(cell: &[u8], row: u32, pattern: Option<&Pattern>, evidence: &mut Evidence) {
    let by_pattern = pattern.map(|pattern| pattern.read(cell));
    if let Some(read) = by_pattern {
        evidence.by_pattern += u64::from(read.is_some());
        evidence.against_pattern.get_or_insert_with(|| (row, cell.to_vec()));
    }
    let Some(written) = by_pattern.unwrap_or_else(|| parse_date(cell)) else {
        let year = parse_month(cell).map_or(0, |month| month.code() / 100);
        evidence.latest_year = evidence.latest_year.max(year);
        return;
    };
    if matches!(written, Written::Serial(_)) {
        evidence.serial.get_or_insert_with(|| cell.to_vec());
    }
    evidence.short_years |= written.has_short_year();
    if let Some(year) = written.full_year().filter(|year| *year < 2200) {
        evidence.latest_year = evidence.latest_year.max(year);
    }
    if let Written::Parts { .. } = written {
        let mark = cell.iter().copied().find(|byte| !byte.is_ascii_digit());
        evidence.date_mark = evidence.date_mark.or(mark);
    }
    match written.orders() {
        OrderReading::MonthFirst => {
            evidence.month_first += 1;
            evidence.by_month.get_or_insert_with(|| cell.to_vec());
        }
        // Nobody puts points between a month and its day.
        both if both == OrderReading::DayFirst || both == OrderReading::Both && cell.contains(&b'.') => {
            evidence.day_first += 1;
            evidence.by_day.get_or_insert_with(|| cell.to_vec());
        }
        OrderReading::Both => {
            evidence.example.get_or_insert_with(|| (row, cell.to_vec()));
            let bounds = |order| written.date(order, |short| Some(2000 + short)).is_some_and(is_month_bound);
            evidence.day_first_bounds &= bounds(DateOrder::Dmy);
            evidence.month_first_bounds &= bounds(DateOrder::Mdy);
        }
        OrderReading::DayFirst | OrderReading::Either | OrderReading::Neither => {}
    }
}

impl Evidence {
    /// Why a column of numbers has this mark, where its own cells or a profile tell.
    fn why_mark(&self, by_profile: bool, mark: DecimalMark, contested: bool) -> (Confidence, Message) {
        let (count, example, other) = match mark {
            DecimalMark::Point => (self.point, &self.by_point, self.comma),
            DecimalMark::Comma => (self.comma, &self.by_comma, self.point),
        };
        let example = example.as_ref().map_or_else(String::new, |(_, cell)| text(cell));
        let shown = |id| Message::new(id).with("count", count).with("example", example);
        match other {
            _ if by_profile => (Confidence::Certain, Message::new("detect-by-profile")),
            0 if count > 0 => (Confidence::Certain, shown("detect-mark-shown")),
            _ if count > 0 => {
                let confidence = if contested { Confidence::Unsure } else { Confidence::Likely };
                (confidence, shown("detect-mark-most").with("other", other))
            }
            _ if self.stored => (Confidence::Certain, Message::new("detect-mark-stored")),
            _ => (Confidence::Certain, Message::new("detect-mark-alike")),
        }
    }

    /// Why a column of dates has this order, where its own cells or a profile tell.
    fn why_order(&self, by_profile: bool, order: DateOrder) -> (Confidence, Message) {
        let example = match order {
            DateOrder::Dmy => self.by_day.as_ref(),
            DateOrder::Mdy => self.by_month.as_ref(),
            DateOrder::Ymd => None,
        };
        match example {
            _ if by_profile => (Confidence::Certain, Message::new("detect-by-profile")),
            Some(example) => {
                let other = if order == DateOrder::Dmy { self.month_first } else { self.day_first };
                let sure = if other == 0 { Confidence::Certain } else { Confidence::Likely };
                (sure, Message::new("detect-order-shown").with("example", text(example)))
            }
            None => (Confidence::Certain, Message::new("detect-order-alike")),
        }
    }
}

/// Whether so many cells speak for the other mark or order that they are no slips of a few: more than one in twenty.
fn is_contested(one: u64, other: u64) -> bool {
    one.min(other) * 20 > one.max(other)
}

/// What the columns of one measure show of their marks.
#[derive(Default, Clone, Copy)]
struct Neighbours {
    point: bool,
    comma: bool,
    groups_by_point: bool,
    groups_by_comma: bool,
}

impl Neighbours {
    fn learn(&mut self, evidence: &Evidence) {
        self.point |= evidence.point > 0;
        self.comma |= evidence.comma > 0;
        self.groups_by_point |= evidence.grouped_by_point > 0;
        self.groups_by_comma |= evidence.grouped_by_comma > 0;
    }

    /// The decimal mark, where all that show one agree.
    const fn mark(&self) -> Option<DecimalMark> {
        match (self.point, self.comma) {
            (true, false) => Some(DecimalMark::Point),
            (false, true) => Some(DecimalMark::Comma),
            _ => None,
        }
    }
}

fn is_month_bound(date: paritas_model::Date) -> bool {
    date.day() == 1 || date == date.last_of_month()
}

/// The pattern that the profile gives for a column's dates.
fn pattern_of(column: &Column) -> Option<Pattern> {
    let pattern = column.profile.as_ref()?.date.as_deref()?;
    // It was read once already, with the profile.
    Pattern::new(pattern).ok()
}

/// Settles every column by the evidence, the profile, and its neighbours.
struct Settling<'a> {
    columns: &'a Columns,
    profile: &'a ExtractProfile,
    evidence: &'a [Evidence],
    place: &'a Place,
    purpose: Purpose,
    /// What the columns of one measure show together.
    neighbours: BTreeMap<Role, Neighbours>,
    /// What the columns of dates show that have the same between the parts: whether any is day first, and month first.
    orders: BTreeMap<Option<u8>, (bool, bool)>,
}

impl<'a> Settling<'a> {
    fn new(
        columns: &'a Columns,
        profile: &'a ExtractProfile,
        evidence: &'a [Evidence],
        place: &'a Place,
        purpose: Purpose,
    ) -> Self {
        let (neighbours, orders) = (BTreeMap::new(), BTreeMap::new());
        let mut settling = Self { columns, profile, evidence, place, purpose, neighbours, orders };
        for (column, evidence) in columns.columns.iter().zip(evidence) {
            match content_of(column.role) {
                Content::Numbers => settling.neighbours.entry(column.role).or_default().learn(evidence),
                Content::Dates => {
                    let (day_first, month_first) = settling.orders.entry(evidence.date_mark).or_default();
                    *day_first |= evidence.day_first > 0;
                    *month_first |= evidence.month_first > 0;
                }
                Content::Other => {}
            }
        }
        settling
    }

    fn of_content(&self, content: Content) -> impl Iterator<Item = usize> {
        let columns = &self.columns.columns;
        (0..columns.len()).filter(move |index| content_of(columns[*index].role) == content)
    }

    fn numbers(&mut self, formats: &mut Formats) -> Result<(), IntakeError> {
        for index in self.of_content(Content::Numbers) {
            let wanted = self.wanted_mark(index);
            let evidence = &self.evidence[index];
            let shown = match evidence.point.cmp(&evidence.comma) {
                std::cmp::Ordering::Greater => Some(DecimalMark::Point),
                std::cmp::Ordering::Less => Some(DecimalMark::Comma),
                std::cmp::Ordering::Equal => None,
            };
            let contradicted = match wanted {
                Some(DecimalMark::Point) => evidence.comma > 0 && evidence.point == 0,
                Some(DecimalMark::Comma) => evidence.point > 0 && evidence.comma == 0,
                None => false,
            };
            if let (true, Some(wanted), Some(shown)) = (contradicted, wanted, shown) {
                let (expected, found) = (wanted.as_str().to_owned(), shown.as_str().to_owned());
                let problem = Problem::ProfileContradicted { key: "numbers.decimal", expected, found };
                return Err(problem.at(self.at(index, None)));
            }
            let is_open = evidence.point > 0 || evidence.example.is_some();
            let mark = match wanted.or(shown) {
                Some(mark) => mark,
                None if is_open => match self.mark_by_others(index) {
                    Some(mark) => {
                        formats.reasons[index] = Some((Confidence::Likely, Message::new("detect-mark-others")));
                        formats
                            .assumptions
                            .push(self.assumed("assume-number-marks", index).with("mark", mark.as_str()));
                        mark
                    }
                    None => {
                        formats.reasons[index] = Some((Confidence::Unsure, Message::new("detect-open")));
                        formats.assumptions.push(self.ambiguous_number(index));
                        formats.undecided.push(index);
                        continue;
                    }
                },
                // Whole numbers only: either mark reads them alike.
                None => self.neighbours(index).mark().unwrap_or(DecimalMark::Point),
            };
            let contested = wanted.is_none() && is_contested(evidence.point, evidence.comma);
            formats.reasons[index].get_or_insert_with(|| evidence.why_mark(wanted.is_some(), mark, contested));
            formats.marks[index] = Some(Marks { decimal: mark, thousands: self.wanted_thousands(index), contested });
        }
        Ok(())
    }

    fn wanted_mark(&self, index: usize) -> Option<DecimalMark> {
        let column = self.columns.columns[index].profile.as_ref();
        column.and_then(|column| column.decimal).or(self.profile.numbers.decimal)
    }

    fn wanted_thousands(&self, index: usize) -> Option<String> {
        let column = self.columns.columns[index].profile.as_ref();
        column.and_then(|column| column.thousands.clone()).or_else(|| self.profile.numbers.thousands.clone())
    }

    /// What the columns of this measure show together.
    fn neighbours(&self, index: usize) -> Neighbours {
        self.neighbours.get(&self.columns.columns[index].role).copied().unwrap_or_default()
    }

    /// The mark of a column whose values all read two ways, where what else is known leaves one reading.
    fn mark_by_others(&self, index: usize) -> Option<DecimalMark> {
        let (_, example) = self.evidence[index].example.as_ref()?;
        // Nobody works a thousand full times.
        if self.columns.columns[index].role == Role::Fte && !example.contains(&b'%') {
            return Some(if example.contains(&b',') { DecimalMark::Comma } else { DecimalMark::Point });
        }
        let seen = self.neighbours(index);
        let mark = seen.mark()?;
        let (is_decimal, grouped) = match mark {
            DecimalMark::Point => (example.contains(&b'.'), seen.groups_by_comma),
            DecimalMark::Comma => (example.contains(&b','), seen.groups_by_point),
        };
        (is_decimal || grouped).then_some(mark)
    }

    /// What is said of a column whose decimal mark nobody knows.
    fn ambiguous_number(&self, index: usize) -> Message {
        let evidence = &self.evidence[index];
        let column = self.columns.columns[index].header.as_str();
        if let (Some((_, point)), Some((_, comma))) = (&evidence.by_point, &evidence.by_comma) {
            let message = Message::new("assume-mixed-marks").with("column", column);
            return message.with("point", text(point)).with("comma", text(comma));
        }
        let example = evidence.example.as_ref().map_or(&[][..], |(_, cell)| cell.as_slice());
        let read = |decimal| {
            let read = read_number(without_percent(example).unwrap_or(example), Some(&Marks::of(decimal)));
            paritas_model::Amount::from_millionths(read.unwrap_or(0))
        };
        let message = self.assumed("assume-ambiguous-number", index);
        message.with("point", read(DecimalMark::Point)).with("comma", read(DecimalMark::Comma))
    }

    fn dates(&mut self, formats: &mut Formats) -> Result<(), IntakeError> {
        for index in self.of_content(Content::Dates) {
            if let Some(pattern) = &formats.patterns[index] {
                if let (0, Some((row, cell))) = (self.evidence[index].by_pattern, &self.evidence[index].against_pattern)
                {
                    let (expected, found) = (pattern.as_str().to_owned(), text(cell));
                    let problem = Problem::ProfileContradicted { key: "columns.date", expected, found };
                    return Err(problem.at(self.at(index, Some(*row))));
                }
                formats.orders[index] = Some(DateOrder::Ymd);
                formats.reasons[index] = Some((Confidence::Certain, Message::new("detect-by-profile")));
                continue;
            }
            let wanted = self.wanted_order(index);
            let serial = self.evidence[index].serial.as_ref();
            if let Some(example) = serial.filter(|_| self.columns.columns[index].role != Role::Period) {
                let message = Message::new("assume-date-serials")
                    .with("column", self.columns.columns[index].header.as_str())
                    .with("example", text(example));
                formats.assumptions.push(message);
            }
            let evidence = &self.evidence[index];
            let shown = match evidence.day_first.cmp(&evidence.month_first) {
                std::cmp::Ordering::Greater => Some(DateOrder::Dmy),
                std::cmp::Ordering::Less => Some(DateOrder::Mdy),
                std::cmp::Ordering::Equal => None,
            };
            let contradicted = match wanted {
                Some(DateOrder::Dmy) => evidence.month_first > 0 && evidence.day_first == 0,
                Some(DateOrder::Mdy) => evidence.day_first > 0 && evidence.month_first == 0,
                Some(DateOrder::Ymd) => shown.is_some() || evidence.example.is_some(),
                None => false,
            };
            if let (true, Some(wanted)) = (contradicted, wanted) {
                let found = shown.map_or_else(|| self.example(index), |shown| shown.as_str().to_owned());
                let expected = wanted.as_str().to_owned();
                let problem = Problem::ProfileContradicted { key: "dates.order", expected, found };
                return Err(problem.at(self.at(index, None)));
            }
            let is_period = self.columns.columns[index].role == Role::Period;
            let bounds = || match (evidence.day_first_bounds, evidence.month_first_bounds) {
                (true, false) if is_period => Some(DateOrder::Dmy),
                (false, true) if is_period => Some(DateOrder::Mdy),
                _ => None,
            };
            let even = evidence.day_first > 0 || evidence.example.is_some();
            // Both orders, and neither by a slip: what reads two ways stays open. A period is settled by the most.
            let contested = wanted.is_none() && !is_period && is_contested(evidence.day_first, evidence.month_first);
            let order = match wanted.or(shown) {
                Some(_) if contested => {
                    formats.reasons[index] = Some((Confidence::Unsure, Message::new("detect-open")));
                    formats.assumptions.push(self.assumed("assume-ambiguous-date", index));
                    formats.undecided.push(index);
                    continue;
                }
                Some(order) => order,
                None if even => match bounds().or_else(|| self.neighbours_order(index)) {
                    Some(order) => {
                        formats.reasons[index] = Some((Confidence::Likely, Message::new("detect-order-others")));
                        formats
                            .assumptions
                            .push(self.assumed("assume-date-order", index).with("order", order.as_str()));
                        order
                    }
                    // A date of a person is evidence, and evidence may be lacking; a period says what is compared.
                    None if self.purpose == Purpose::Inspect || !is_period => {
                        formats.reasons[index] = Some((Confidence::Unsure, Message::new("detect-open")));
                        formats.assumptions.push(self.assumed("assume-ambiguous-date", index));
                        formats.undecided.push(index);
                        continue;
                    }
                    None => return Err(self.ambiguous_date(index)),
                },
                // Year first, months by name, or day equal to month: either order reads them alike.
                None => DateOrder::Ymd,
            };
            formats.orders[index] = Some(order);
            formats.reasons[index].get_or_insert_with(|| evidence.why_order(wanted.is_some(), order));
        }
        Ok(())
    }

    fn wanted_order(&self, index: usize) -> Option<DateOrder> {
        let column = self.columns.columns[index].profile.as_ref();
        let order = column.and_then(|column| column.order);
        // `ymd` for the whole file says nothing of a column that writes months (`03/2026`).
        order.or(self.profile.dates.order)
    }

    /// The order that the other columns show, of those that write dates alike: `01.09.2026` says nothing of `9/8/1993`.
    fn neighbours_order(&self, index: usize) -> Option<DateOrder> {
        match self.orders.get(&self.evidence[index].date_mark) {
            Some((true, false)) => Some(DateOrder::Dmy),
            Some((false, true)) => Some(DateOrder::Mdy),
            _ => None,
        }
    }

    fn ambiguous_date(&self, index: usize) -> IntakeError {
        let (row, example) = self.evidence[index].example.clone().unwrap_or_default();
        let read = |order| {
            let date =
                parse_date(&example).and_then(|written: Written| written.date(order, |short| Some(1900 + short)));
            date.map_or_else(String::new, |date| date.to_string())
        };
        let (day_first, month_first) = (read(DateOrder::Dmy), read(DateOrder::Mdy));
        Problem::AmbiguousDate { example: text(&example), day_first, month_first }.at(self.at(index, Some(row)))
    }

    fn reference_year(&self, head: &Head, formats: &mut Formats) {
        // Days of hire and periods lie in the past of the extract; ends of contracts and birth dates say nothing.
        let working = |index: &usize| {
            matches!(self.columns.columns[*index].role, Role::Period | Role::HireDate | Role::StartDate)
        };
        let seen = self.of_content(Content::Dates).filter(working).map(|index| self.evidence[index].latest_year).max();
        let period = self.profile.period.or_else(|| head.preamble_period()).map(|period| period.code() / 100);
        let seen = seen.into_iter().chain(period).max().filter(|year| *year > 0);
        let wanted = self.profile.reference_year.map(u32::from);
        formats.judged_in = wanted.or(seen).unwrap_or(0);
        let short = |role: Role| {
            let mut columns = self.of_content(Content::Dates).filter(|index| self.evidence[*index].short_years);
            columns.find(|index| self.columns.columns[*index].role == role)
        };
        let birth = short(Role::BirthDate);
        let work = [Role::HireDate, Role::StartDate, Role::EndDate].into_iter().find_map(short);
        let Some(column) = birth.or(work) else { return };
        let year = wanted.or(seen).unwrap_or(FALLBACK_YEAR);
        (formats.judged_in, formats.reference_year) = (year, Some(year));
        if wanted.is_none() {
            let id = if birth.is_some() { "assume-century" } else { "assume-work-century" };
            formats.assumptions.push(self.assumed(id, column).with("year", year.to_string()));
        }
    }

    fn assumed(&self, id: &'static str, index: usize) -> Message {
        Message::new(id)
            .with("column", self.columns.columns[index].header.as_str())
            .with("example", self.example(index))
    }

    fn example(&self, index: usize) -> String {
        self.evidence[index].example.as_ref().map_or_else(String::new, |(_, cell)| text(cell))
    }

    fn at(&self, index: usize, row: Option<u32>) -> Place {
        let header = self.columns.columns[index].header.clone();
        Place { row: row.filter(|row| *row > 0), column: Some(header), ..self.place.clone() }
    }
}
