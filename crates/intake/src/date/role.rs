//! What a date may be by the role of its column.
//!
//! A birth date lies 14 to 100 years before the extract, a day of hire not before the birth, and programs that have no
//! date to write write one all the same.

use paritas_model::Date;

use super::{OrderReading, Pattern, Written, parse_date};
use crate::profile::DateOrder;

/// The youngest that anyone is on a payroll: student work starts at 15 in Belgium, 14 in trainee schemes.
const YOUNGEST: u32 = 14;
/// The oldest that anyone on a payroll is taken to be.
const OLDEST: u32 = 100;

/// Which day of a person or contract a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateRole {
    Birth,
    /// Hire, and start of a contract.
    Start,
    End,
}

/// A column of dates.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DateColumn {
    pub(crate) index: usize,
    pub(crate) role: DateRole,
    /// `None` where nobody knows: then only what reads one way is read.
    pub(crate) order: Option<DateOrder>,
    pub(crate) pattern: Option<Pattern>,
    /// The year that two-digit years are judged by.
    pub(crate) reference: u32,
    /// Whether day 0 is 1 January 1904 instead of 31 December 1899.
    pub(crate) from_1904: bool,
}

/// What a cell of a column of dates holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    Date(Date),
    /// Nothing that is meant: blank, zeros, an end that never comes.
    Nothing,
    /// A date that reads two ways, in a column of which that is said.
    Open,
    No(NoDate),
}

/// Why a cell is not the date that its column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NoDate {
    /// It is no date as the column writes dates.
    Unread,
    /// It is a day that programs write where they have none: 1 January 1900, 1 January 1753, 1 January 0001.
    Placeholder,
    /// It is a date that the person can't have: born in the future, or hired before birth.
    Impossible,
}

impl Found {
    /// The date, if it is one.
    pub(crate) const fn date(self) -> Option<Date> {
        if let Self::Date(date) = self { Some(date) } else { None }
    }
}

impl DateColumn {
    /// Reads a trimmed cell; `birth` is the person's date of birth, where it is known.
    pub(crate) fn read(&self, cell: &[u8], birth: Option<Date>) -> Found {
        if is_blank(cell) {
            return Found::Nothing;
        }
        let Some(written) = self.parse(cell) else { return Found::No(NoDate::Unread) };
        let order = match (self.order, written.orders()) {
            (Some(order), _) => order,
            (None, OrderReading::DayFirst) => DateOrder::Dmy,
            (None, OrderReading::MonthFirst) => DateOrder::Mdy,
            (None, OrderReading::Either) => DateOrder::Ymd,
            (None, OrderReading::Both) => return Found::Open,
            (None, OrderReading::Neither) => return Found::No(NoDate::Unread),
        };
        let Some(date) = written.date(order, |short| self.century(short, birth)) else {
            return Found::No(NoDate::Unread);
        };
        if is_end_of_time(date, written.has_short_year()) {
            return if self.role == DateRole::End { Found::Nothing } else { Found::No(NoDate::Placeholder) };
        }
        if is_placeholder(date) {
            return Found::No(NoDate::Placeholder);
        }
        let impossible = match self.role {
            DateRole::Birth => self.reference > 0 && year_of(date) > self.reference,
            DateRole::Start | DateRole::End => birth.is_some_and(|birth| date < birth),
        };
        if impossible { Found::No(NoDate::Impossible) } else { Found::Date(date) }
    }

    fn parse(&self, cell: &[u8]) -> Option<Written> {
        match &self.pattern {
            // A workbook's own date needs no pattern.
            Some(pattern) => pattern.read(cell).or_else(|| super::parse_iso(cell)),
            None => parse_date(cell).map(|written| match written {
                Written::Serial(serial) if self.from_1904 => Written::Serial(serial + 1462),
                other => other,
            }),
        }
    }

    fn century(&self, short: u32, birth: Option<Date>) -> Option<u32> {
        match self.role {
            DateRole::Birth => birth_century(short, self.reference),
            DateRole::Start => work_century(short, self.reference + 1, birth),
            DateRole::End => Some(nearest_century(short, self.reference)),
        }
    }
}

/// The year of birth that a two-digit year means to someone who works in `reference`: aged 14 to 100 then. The two
/// candidates are a century apart, so at most one fits.
pub(crate) fn birth_century(short: u32, reference: u32) -> Option<u32> {
    [1900, 2000, 1800]
        .into_iter()
        .map(|century| century + short)
        .find(|year| reference.checked_sub(*year).is_some_and(|age| (YOUNGEST..=OLDEST).contains(&age)))
}

/// The year that a two-digit year of a day of hire means: the last that is not after `latest`, and not before the person
/// was old enough.
pub(crate) fn work_century(short: u32, latest: u32, birth: Option<Date>) -> Option<u32> {
    let earliest = birth.map_or(0, |birth| year_of(birth) + YOUNGEST);
    [2000, 1900].into_iter().map(|century| century + short).find(|year| (earliest..=latest).contains(year))
}

/// The year with these two last digits that is nearest to `reference`.
fn nearest_century(short: u32, reference: u32) -> u32 {
    if (2000 + short).abs_diff(reference) <= (1900 + short).abs_diff(reference) { 2000 + short } else { 1900 + short }
}

fn year_of(date: Date) -> u32 {
    u32::try_from(date.year()).unwrap_or(0)
}

/// Whether a cell says that there is no date: zeros (`00/00/0000`), marks without digits (`  /  /    `), or a word.
fn is_blank(cell: &[u8]) -> bool {
    let mark = |byte: &u8| matches!(byte, b'0' | b'/' | b'-' | b'.' | b' ' | b':' | b'_');
    cell.iter().all(mark) || crate::words::is_placeholder(cell)
}

/// Whether a date stands for no end: the last of 9999, of 2999, of 2099, or of a two-digit 99.
fn is_end_of_time(date: Date, short_year: bool) -> bool {
    let last_day = (date.month(), date.day()) == (12, 31);
    date.year() >= 2900 || last_day && (date.year() == 2099 || short_year && date.year() % 100 == 99)
}

/// Whether a date is one that programs write for none: the first days of Excel, SQL Server and .NET, and Delphi's.
fn is_placeholder(date: Date) -> bool {
    matches!((date.year(), date.month(), date.day()), (1900 | 1753 | 1800 | 1, 1, 1) | (1899, 12, 30 | 31))
}
