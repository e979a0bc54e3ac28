//! The first rows of a table: where the header stands, and what the rows above it say.

use std::collections::VecDeque;

use paritas_model::{Message, Period, Place};

use crate::columns::is_coded;
use crate::date::parse_month;
use crate::error::Problem;
use crate::extract::{Confidence, Detected, Detection};
use crate::header_rows::{joined, looks_like_data, row_below, rows_above};
use crate::number::{Reading, reading};
use crate::page::{PageLines, is_drawn};
use crate::profile::{ColumnProfile, ExtractProfile, FileProfile, ReportRows};
use crate::row::CellKind;
use crate::source::{Rows, Table};
use crate::words::words;
use crate::{IntakeError, date};

/// How many rows are looked at before anything is decided.
const ROWS: usize = 1000;
/// How many columns a table may have: as many as a sheet of a workbook.
pub(crate) const MOST_COLUMNS: usize = 16_384;
/// How many cells are kept of those rows, and how many rows whatever their width: the deepest header and a few below.
const CELLS: usize = 1 << 20;
const FEWEST_ROWS: usize = 80;
/// How far down the header may stand.
const DEEPEST_HEADER: usize = 60;

/// The first rows of a table, kept.
pub(crate) struct Head {
    pub(crate) rows: Vec<HeadRow>,
    /// Index into `rows` of the first header; of the first row of data where there is no header.
    first: usize,
    /// How many rows of headers there are.
    count: usize,
    /// How many columns a layout of fixed width or of rubriques has.
    cuts: Option<usize>,
    /// What was detected of the headers.
    pub(crate) detection: Detection,
    /// What becomes of the rows that a report puts between its data and after it.
    pub(crate) report: Report,
}

/// What becomes of the rows that a report puts between its data and after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Report {
    /// The row from which on all are a footer, where a profile says it; the number after the last where there is none.
    pub(crate) footer_from: Option<u32>,
    pub(crate) page_breaks: ReportRows,
    pub(crate) totals_rows: ReportRows,
}

impl Report {
    /// As the profile says it of this table.
    fn of(table: &Table, profile: &FileProfile) -> Result<Self, IntakeError> {
        Ok(Self {
            footer_from: profile.footer_rows.map(|rows| footer_from(table, rows)).transpose()?,
            page_breaks: profile.page_breaks.unwrap_or_default(),
            totals_rows: profile.totals_rows.unwrap_or_default(),
        })
    }

    /// Whether a row is of the footer that a profile speaks of.
    pub(crate) fn is_footer(&self, row: u32) -> bool {
        self.footer_from.is_some_and(|from| row >= from)
    }
}

/// The row at which a footer of so many rows begins; blank ones between them do not count.
fn footer_from(table: &Table, rows: u32) -> Result<u32, IntakeError> {
    if rows == 0 {
        return Ok(u32::MAX);
    }
    let mut last = VecDeque::with_capacity(rows as usize);
    let mut all = table.rows()?;
    while let Some(row) = all.next()? {
        if !row.is_blank() {
            if last.len() == rows as usize {
                last.pop_front();
            }
            last.push_back(row.number);
        }
    }
    Ok(last.front().copied().unwrap_or(0))
}

/// A kept row.
#[derive(PartialEq, Eq)]
pub(crate) struct HeadRow {
    pub(crate) number: u32,
    pub(crate) cells: Vec<HeadCell>,
    /// The whole line, in a layout of fixed width: a title runs across its columns.
    line: Option<String>,
}

/// A kept cell.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct HeadCell {
    pub(crate) text: String,
    pub(crate) kind: CellKind,
}

/// The name of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ColumnName {
    /// The header, with that of its group before it; `#3` for a third column without header.
    pub(crate) text: String,
    /// The header of its group, where there are several rows of headers.
    pub(crate) group: String,
    /// Whether the file names the column, rather than only its position.
    pub(crate) in_file: bool,
}

impl Head {
    /// Whether both are the head of one text.
    pub(crate) fn is_that_of(&self, other: &Self) -> bool {
        (&self.rows, self.first, self.count) == (&other.rows, other.first, other.count)
    }

    /// Reads the first rows and finds the headers; what the profile says of them binds.
    pub(crate) fn read(table: &Table, profile: &FileProfile) -> Result<Self, IntakeError> {
        let mut rows = table.rows()?;
        let mut kept = keep(&mut rows, table.cuts().is_some())?;
        let place = || table.place.clone();
        if kept.iter().all(HeadRow::is_blank) {
            return Err(Problem::Empty.at(place()));
        }
        let report = Report::of(table, profile)?;
        let filled = kept.iter().filter(|row| !row.is_blank()).count();
        kept.retain(|row| !report.is_footer(row.number));
        let too_long = |found: usize| {
            let (key, expected) = ("file.footer_rows", profile.footer_rows.unwrap_or_default().to_string());
            Problem::ProfileContradicted { key, expected, found: found.to_string() }.at(place())
        };
        if kept.iter().all(HeadRow::is_blank) {
            return Err(too_long(filled));
        }
        let (first, count, confidence, reason) = match (profile.header_row, profile.header_rows) {
            _ if table.is_rubriques() => (0, 0, Confidence::Certain, Message::new("detect-rubriques")),
            (wanted, Some(count)) => {
                let start = match wanted {
                    Some(row) => Self::wanted(&kept, row, &table.place)?,
                    None if count == 0 => first_wide(&kept).unwrap_or(0),
                    None => {
                        let last = find_header(&kept).ok_or_else(|| Problem::NoHeader.at(place()))?;
                        (last + 1).saturating_sub(count as usize)
                    }
                };
                let count = (count as usize).min(kept.len() - start);
                (start, count, Confidence::Certain, Message::new("detect-by-profile"))
            }
            (Some(row), None) => {
                let first = Self::wanted(&kept, row, &table.place)?;
                (first, 1, Confidence::Certain, Message::new("detect-by-profile"))
            }
            (None, None) => detect(&kept, table.cuts().is_some()).ok_or_else(|| Problem::NoHeader.at(place()))?,
        };
        let value = count.to_string();
        let detection = Detection { what: Detected::HeaderRows, value, confidence, reason };
        let cuts = table.column_count();
        let mut head = Self { rows: kept, first, count, cuts, detection, report };
        if profile.footer_rows.is_some_and(|rows| rows > 0) && head.data().iter().all(HeadRow::is_blank) {
            let above = head.rows.iter().filter(|row| !row.is_blank()).count();
            return Err(too_long(filled - above));
        }
        head.leave_out_page_lines();
        Ok(head)
    }

    /// What page breaks left below the headers says nothing of the columns.
    fn leave_out_page_lines(&mut self) {
        let columns = self.data().iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let pages = self.page_lines(columns);
        let mut index = 0;
        let (first, data) = (self.first, self.first + self.count);
        self.rows.retain(|row| {
            index += 1;
            let cells = row.cells.iter().map(|cell| cell.text.as_bytes());
            // The first row of data says where the data begins, whatever it holds.
            index <= data.max(1 + first) || !pages.repeats_header(cells.clone()) && !pages.is_page_line(cells)
        });
    }

    /// What page breaks may repeat, in a table of so many columns.
    pub(crate) fn page_lines(&self, columns: usize) -> PageLines {
        match self.report.page_breaks {
            ReportRows::LeaveOut => PageLines::of(self.header_rows(), self.preamble(), columns),
            ReportRows::Read => PageLines::none(),
        }
    }

    fn wanted(kept: &[HeadRow], row: u32, place: &Place) -> Result<usize, IntakeError> {
        kept.iter().position(|kept| kept.number == row && !kept.is_blank()).ok_or_else(|| {
            let (key, expected) = ("file.header_row", row.to_string());
            let found = find_header(kept).map_or_else(String::new, |index| kept[index].number.to_string());
            Problem::ProfileContradicted { key, expected, found }.at(place.clone())
        })
    }

    /// The names of the columns: by the headers, by the profile, by position.
    pub(crate) fn names(&self, profile: &ExtractProfile) -> Vec<ColumnName> {
        let mut names = joined(self.header_rows());
        let blank = || (String::new(), String::new());
        match self.cuts {
            // What stands beyond the last place is shown with its rejected row, and is no column.
            Some(columns) => names.resize(columns, blank()),
            None if self.count == 0 => {
                names.resize(self.data().iter().map(|row| row.cells.len()).max().unwrap_or(0), blank());
            }
            None => {}
        }
        // A delimiter at the end of every line makes a last column without header and without values.
        while self.cuts.is_none()
            && names.last().is_some_and(|(_, name)| name.is_empty())
            && self.column(names.len() - 1).next().is_none()
        {
            names.pop();
        }
        let is_placed = |column: &&ColumnProfile| column.start.is_some() || column.rubriques.is_some();
        let mut placed: Vec<&ColumnProfile> = profile.columns.iter().filter(is_placed).collect();
        // Columns of rubriques have no start, and stay in their order.
        placed.sort_by_key(|column| column.start);
        let given = |index: usize| {
            let by_position = |column: &&ColumnProfile| column.position.is_some_and(|at| usize::from(at) == index + 1);
            let column = placed.get(index).copied().or_else(|| profile.columns.iter().find(by_position));
            column.and_then(|column| column.name.clone())
        };
        let name = |(index, (group, header)): (usize, (String, String))| {
            let in_file = !header.is_empty();
            let text = match (group.is_empty(), in_file) {
                (true, true) => header,
                (false, true) => format!("{group} {header}"),
                (_, false) => given(index).unwrap_or_else(|| format!("#{}", index + 1)),
            };
            ColumnName { text, group, in_file }
        };
        names.into_iter().enumerate().map(name).collect()
    }

    /// The row number of the first header; 0 where there is none.
    pub(crate) fn header_row(&self) -> u32 {
        if self.count == 0 { 0 } else { self.first_row() }
    }

    /// The row number of the first header, or of the first row of data where there is none.
    pub(crate) fn first_row(&self) -> u32 {
        self.rows[self.first].number
    }

    /// The rows of headers.
    pub(crate) fn header_rows(&self) -> &[HeadRow] {
        &self.rows[self.first..self.first + self.count]
    }

    /// The rows above the headers.
    pub(crate) fn preamble(&self) -> &[HeadRow] {
        &self.rows[..self.first]
    }

    /// The number of the first row of data, if only that: the rows above it are headers and preamble.
    pub(crate) fn first_data_row(&self) -> u32 {
        match self.header_rows().last() {
            Some(last) => last.number + 1,
            None => self.first_row(),
        }
    }

    /// The kept rows below the header.
    pub(crate) fn data(&self) -> &[HeadRow] {
        &self.rows[self.first + self.count..]
    }

    /// The cells below one header that hold anything.
    pub(crate) fn column(&self, index: usize) -> impl Iterator<Item = &HeadCell> {
        self.data().iter().filter_map(move |row| row.cells.get(index)).filter(|cell| !cell.text.is_empty())
    }

    /// The period that the rows above the header name, if they name exactly one.
    ///
    /// A row counts if it has a word that announces a period, or is nothing but a month; a printing date is neither.
    pub(crate) fn preamble_period(&self) -> Option<Period> {
        let mut found: Option<Period> = None;
        for row in self.preamble() {
            let texts: Vec<&str> = match &row.line {
                Some(line) => vec![line.as_str()],
                None => row.cells.iter().map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect(),
            };
            let announced = texts.iter().any(|text| words().announces_period(text));
            let printed = texts.iter().any(|text| words().announces_printing(text));
            for text in texts {
                for period in periods_in(text, announced && !printed) {
                    if !announced && printed || found.is_some_and(|found| found != period) {
                        return if announced || !printed { None } else { found };
                    }
                    found = Some(period);
                }
            }
        }
        found
    }
}

impl HeadRow {
    fn is_blank(&self) -> bool {
        self.filled() == 0
    }

    /// Whether this is Excel's line that names the delimiter: `sep=;`.
    fn names_delimiter(&self) -> bool {
        let named = |cell: &HeadCell| cell.text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="));
        self.number == 1 && self.filled() == 1 && self.cells.first().is_some_and(named)
    }

    /// Whether the row can be a header or one of data: not Excel's line, and no drawn line.
    pub(crate) fn may_count(&self) -> bool {
        let filled = || self.cells.iter().filter(|cell| !cell.text.is_empty());
        !self.names_delimiter() && filled().any(|cell| !is_drawn(cell.text.as_bytes()))
    }

    /// How many cells hold anything.
    pub(crate) fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.text.is_empty()).count()
    }
}

fn keep(rows: &mut Rows<'_>, fixed_width: bool) -> Result<Vec<HeadRow>, IntakeError> {
    let mut kept = Vec::new();
    let mut room = CELLS;
    while kept.len() < FEWEST_ROWS || kept.len() < ROWS && room > 0 {
        let Some(row) = rows.next()? else { break };
        // One column too many is enough to refuse the table.
        let count = row.len().min(MOST_COLUMNS + 1);
        room = room.saturating_sub(count);
        let cells = (0..count).map(|index| HeadCell { text: row.text(index), kind: row.kind(index) }).collect();
        let line = fixed_width.then(|| crate::row::text(crate::row::trim(row.bytes)));
        kept.push(HeadRow { number: row.number, cells, line });
    }
    Ok(kept)
}

/// Where the headers stand, and how many rows of them there are.
fn detect(rows: &[HeadRow], fixed_width: bool) -> Option<(usize, usize, Confidence, Message)> {
    let first = first_wide(rows)?;
    // One word that is known in a row of data does not make it a header, where the first row is unlike the data.
    let is_data = |header: &usize| *header > first && looks_like_data(rows, *header) && !holds_values(&rows[first]);
    let header = find_header(rows).map(|header| if is_data(&header) { first } else { header });
    let above_header = header.is_none_or(|header| first <= header);
    if above_header && looks_like_data(rows, first) || header.is_none() && fixed_width {
        let reason = Message::new("detect-no-header").with("row", rows[first].number.to_string());
        return Some((first, 0, Confidence::Likely, reason));
    }
    let mut header = header?;
    let coded = rows[header].cells.iter().any(|cell| cell.text.bytes().any(|byte| byte.is_ascii_digit()));
    if fixed_width && coded && !rows[header].cells.iter().any(|cell| is_known(&cell.text)) {
        let reason = Message::new("detect-no-header").with("row", rows[header].number.to_string());
        return Some((header, 0, Confidence::Unsure, reason));
    }
    // The parts of columns may have more words that are known than the row above them.
    if header > 0 && row_below(rows, header - 1) {
        header -= 1;
    }
    let above = rows_above(rows, header);
    let count = 1 + above + usize::from(row_below(rows, header));
    let known = rows[header].cells.iter().filter(|cell| is_known(&cell.text)).count();
    let row = rows[header - above].number;
    let reason = match (count, known) {
        (1, 0) => Message::new("detect-header-first"),
        (1, _) => Message::new("detect-header-words").with("known", known),
        _ => Message::new("detect-header-groups"),
    };
    let confidence = if known > 1 { Confidence::Certain } else { Confidence::Likely };
    Some((header - above, count, confidence, reason.with("row", row.to_string())))
}

/// The first row that is as wide as the table; above stand titles and notes.
fn first_wide(rows: &[HeadRow]) -> Option<usize> {
    let widest = rows.iter().map(HeadRow::filled).max()?;
    rows.iter().position(|row| row.filled() > 0 && row.filled() * 2 >= widest && row.may_count())
}

fn is_known(text: &str) -> bool {
    !words().roles_of(text).is_empty() || is_coded(text)
}

/// The header is the row with the most words we know, of those as wide as the table and without values; failing words,
/// the first such row. The last row of all is one only where no other can be.
fn find_header(rows: &[HeadRow]) -> Option<usize> {
    let widest = rows.iter().map(HeadRow::filled).max()?;
    // Below half of the widest row stand titles and notes.
    let wide_enough = |row: &HeadRow| row.filled() * 2 >= widest && row.filled() > 0 && row.may_count();
    let known = |row: &HeadRow| row.cells.iter().filter(|cell| is_known(&cell.text)).count();
    let last = rows.iter().rposition(|row| !row.is_blank())?;
    let mut candidates: Vec<usize> = (0..rows.len().min(DEEPEST_HEADER))
        .filter(|index| wide_enough(&rows[*index]) && !holds_values(&rows[*index]))
        .collect();
    if candidates.len() > 1 {
        candidates.retain(|index| *index != last);
    }
    let best = candidates.iter().copied().map(|index| (known(&rows[index]), index)).filter(|(known, _)| *known > 0);
    // `max_by_key` keeps the last of equals; the first is wanted.
    let best = best.max_by_key(|(known, index)| (*known, usize::MAX - index)).map(|(_, index)| index);
    best.or_else(|| candidates.first().copied())
}

/// Whether a row holds data rather than names of columns: an amount with decimals, a date, or a month. Bare whole numbers may be
/// component codes.
fn holds_values(row: &HeadRow) -> bool {
    row.cells.iter().any(|cell| {
        let text = cell.text.as_bytes();
        match cell.kind {
            CellKind::Date | CellKind::Error | CellKind::Uncalculated => true,
            CellKind::Code => false,
            CellKind::Number { .. } => cell.text.contains('.'),
            CellKind::Text if text.is_empty() => false,
            CellKind::Text => {
                matches!(reading(text), Reading::Point | Reading::Comma | Reading::Both)
                    || (!text.iter().all(u8::is_ascii_digit) && parse_month(text).is_some())
                    || matches!(date::parse_date(text), Some(date::Written::Parts { .. } | date::Written::Sure { .. }))
            }
        }
    })
}

/// The periods a text names: months (`03/2026`, `maart 2026`), and where `announced` whole dates too.
fn periods_in(text: &str, announced: bool) -> Vec<Period> {
    let words: Vec<&str> =
        text.split([' ', ':', ',', ';', '(', ')', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let mut periods = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let pair = words.get(at + 1).map(|next| format!("{} {next}", words[at]));
        if let Some(period) = pair.as_deref().and_then(|pair| parse_month(pair.as_bytes())) {
            periods.push(period);
            at += 2;
            continue;
        }
        let month = parse_month(words[at].as_bytes());
        let dated =
            || announced.then(|| date::parse_period(words[at].as_bytes(), Some(crate::DateOrder::Dmy), None)).flatten();
        // Six bare digits are a month only where one is announced: they may be any number.
        let bare = words[at].bytes().all(|byte| byte.is_ascii_digit());
        periods.extend(month.filter(|_| announced || !bare).or_else(dated));
        at += 1;
    }
    periods
}

/// The place of a row; of the whole table for row 0.
pub(crate) fn at_row(place: &Place, row: u32) -> Place {
    Place { row: Some(row).filter(|row| *row > 0), ..place.clone() }
}
