//! The first rows of a table: where the header stands, and what the rows above it say.

use paritas_model::{Period, Place};

use crate::columns::is_coded;
use crate::date::parse_month;
use crate::error::Problem;
use crate::number::{Reading, reading};
use crate::row::CellKind;
use crate::source::{Rows, Table};
use crate::words::words;
use crate::{IntakeError, date};

/// How many rows are looked at before anything is decided.
const ROWS: usize = 1000;
/// How far down the header may stand.
const DEEPEST_HEADER: usize = 60;

/// The first rows of a table, kept.
pub(crate) struct Head {
    pub(crate) rows: Vec<HeadRow>,
    /// Index into `rows` of the header.
    pub(crate) header: usize,
}

/// A kept row.
pub(crate) struct HeadRow {
    pub(crate) number: u32,
    pub(crate) cells: Vec<HeadCell>,
}

/// A kept cell.
#[derive(Clone, Default)]
pub(crate) struct HeadCell {
    pub(crate) text: String,
    pub(crate) kind: CellKind,
}

impl Head {
    /// Reads the first rows and finds the header; `wanted` is its row by the profile.
    pub(crate) fn read(table: &Table, wanted: Option<u32>) -> Result<Self, IntakeError> {
        let mut rows = table.rows()?;
        let kept = keep(&mut rows)?;
        let place = || table.place.clone();
        if kept.iter().all(HeadRow::is_blank) {
            return Err(Problem::Empty.at(place()));
        }
        let header = match wanted {
            Some(row) => kept.iter().position(|kept| kept.number == row && !kept.is_blank()).ok_or_else(|| {
                let (key, expected) = ("file.header_row", row.to_string());
                let found = find_header(&kept).map_or_else(String::new, |index| kept[index].number.to_string());
                Problem::ProfileContradicted { key, expected, found }.at(place())
            })?,
            None => find_header(&kept).ok_or_else(|| Problem::NoHeader.at(place()))?,
        };
        Ok(Self { rows: kept, header })
    }

    /// The headers.
    pub(crate) fn headers(&self) -> Vec<String> {
        let cells = self.rows[self.header].cells.iter();
        let mut headers: Vec<String> = cells.map(|cell| one_line(&cell.text)).collect();
        // A delimiter at the end of every line makes a last column without header and without values.
        while headers.last().is_some_and(String::is_empty) && self.column(headers.len() - 1).next().is_none() {
            headers.pop();
        }
        headers
    }

    /// The header's row number.
    pub(crate) fn header_row(&self) -> u32 {
        self.rows[self.header].number
    }

    /// The kept rows below the header.
    pub(crate) fn data(&self) -> &[HeadRow] {
        &self.rows[self.header + 1..]
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
        for row in &self.rows[..self.header] {
            let texts: Vec<&str> =
                row.cells.iter().map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect();
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
        self.cells.iter().all(|cell| cell.text.is_empty())
    }
}

fn keep(rows: &mut Rows<'_>) -> Result<Vec<HeadRow>, IntakeError> {
    let mut kept = Vec::new();
    while kept.len() < ROWS {
        let Some(row) = rows.next()? else { break };
        let cells = (0..row.len()).map(|index| HeadCell { text: row.text(index), kind: row.kind(index) }).collect();
        kept.push(HeadRow { number: row.number, cells });
    }
    Ok(kept)
}

/// The header is the row with the most words we know, of those as wide as the table and without values; failing words,
/// the first such row. The last row of all is one only where no other can be.
fn find_header(rows: &[HeadRow]) -> Option<usize> {
    let filled = |row: &HeadRow| row.cells.iter().filter(|cell| !cell.text.is_empty()).count();
    let widest = rows.iter().map(filled).max()?;
    // Below half of the widest row stand titles and notes.
    let wide_enough = |row: &HeadRow| filled(row) * 2 >= widest && filled(row) > 0;
    let is_known = |text: &str| !words().roles_of(text).is_empty() || is_coded(text);
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
            CellKind::Date | CellKind::Error => true,
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
            || announced.then(|| date::parse_period(words[at].as_bytes(), Some(crate::DateOrder::Dmy))).flatten();
        // Six bare digits are a month only where one is announced: they may be any number.
        let bare = words[at].bytes().all(|byte| byte.is_ascii_digit());
        periods.extend(month.filter(|_| announced || !bare).or_else(dated));
        at += 1;
    }
    periods
}

/// A header on one line: exports break long headers.
fn one_line(header: &str) -> String {
    header.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The place of a row.
pub(crate) fn at_row(place: &Place, row: u32) -> Place {
    Place { row: Some(row), ..place.clone() }
}
