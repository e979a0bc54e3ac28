//! Dates and pay periods as payroll systems write them.
//!
//! As for numbers: whether `03/04/2026` is in March or in April is shown by its whole column, or nobody knows.

mod pattern;
mod role;
#[cfg(test)]
mod tests;

use paritas_model::{Date, Period};

use crate::profile::DateOrder;
use crate::words::words;

pub(crate) use pattern::Pattern;
pub(crate) use role::{DateColumn, DateRole, Found, NoDate, birth_century};

/// A date as written, before its order is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// Year first, or the month by name: one reading only.
    Sure { year: Year, month: u32, day: u32 },
    /// Two numbers and a year: day and month in either order.
    Parts { first: u32, second: u32, year: Year },
    /// Six digits or more in a row, a spreadsheet's count of days since 1900.
    Serial(u32),
}

/// A year as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Year {
    /// In full.
    Full(u32),
    /// Its last two digits.
    Short(u32),
}

/// Which orders a written date allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OrderReading {
    /// The same under both.
    Either,
    /// Only with the day first.
    DayFirst,
    /// Only with the month first.
    MonthFirst,
    /// A different date under each.
    Both,
    /// No date.
    Neither,
}

/// Reads a trimmed, non-empty text; `None` where it is no date in any order.
pub(crate) fn parse_date(text: &[u8]) -> Option<Written> {
    parse_iso(text).or_else(|| parse_any(text))
}

/// The fast path: `YYYY-MM-DD`, which long extracts repeat on every line.
fn parse_iso(text: &[u8]) -> Option<Written> {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = text else { return None };
    let number = |digits: [&u8; 4]| {
        digits
            .iter()
            .try_fold(0, |number, digit| Some(number * 10 + u32::from(**digit).checked_sub(48).filter(|d| *d < 10)?))
    };
    sure(Year::Full(number([a, b, c, d])?), number([&b'0', &b'0', e, f])?, number([&b'0', &b'0', g, h])?)
}

fn parse_any(text: &[u8]) -> Option<Written> {
    let text = without_time(std::str::from_utf8(text).ok()?)?;
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits_only(text);
    }
    if let Some((days, time)) = text.split_once(['.', ','])
        && days.len() == 5
        && (days.bytes().chain(time.bytes())).all(|byte| byte.is_ascii_digit())
    {
        // A moment as spreadsheets count it: the decimals are the time of day.
        return digits_only(days);
    }
    let mut parts = text.split(['-', '/', '.', ' ', '\u{a0}', '\u{202f}', ',']).filter(|part| !part.is_empty());
    let (first, second, third) = match (parts.next()?, parts.next(), parts.next(), parts.next()) {
        (first, Some(second), Some(third), None) => (first, second, third),
        // A name in front of three parts is that of the day of the week; in front of two it is the month's.
        (weekday, Some(first), Some(second), Some(third)) if words().is_weekday(weekday) => (first, second, third),
        (whole, None, None, None) => run_together(whole)?,
        _ => return None,
    };
    if parts.next().is_some() {
        return None;
    }
    let number = |part: &str| (part.len() <= 4).then(|| part.parse::<u32>().ok()).flatten();
    let day = |part: &str| number(part).or_else(|| ordinal(part));
    if first.len() == 4 && first.bytes().all(|byte| byte.is_ascii_digit()) {
        let month = number(second).or_else(|| words().month(second))?;
        return sure(Year::Full(number(first)?), month, number(third)?);
    }
    let year = year(third)?;
    match (number(first), number(second)) {
        (Some(first), Some(second)) if first <= 31 && second <= 31 => Some(Written::Parts { first, second, year }),
        (_, None) if first.starts_with(|one: char| one.is_ascii_digit()) => {
            sure(year, words().month(second)?, day(first)?)
        }
        (None, _) => sure(year, words().month(first)?, day(second)?),
        _ => None,
    }
}

/// Day, month and year without anything between them: `12AUG1968`.
fn run_together(text: &str) -> Option<(&str, &str, &str)> {
    let month = text.find(|character: char| !character.is_ascii_digit())?;
    let year = month + text[month..].find(|character: char| character.is_ascii_digit())?;
    (1..=2).contains(&month).then_some((&text[..month], &text[month..year], &text[year..]))
}

/// A day written as an ordinal: `1er`, `1ste`, `2nd`.
fn ordinal(part: &str) -> Option<u32> {
    let digits = part.trim_end_matches(char::is_alphabetic);
    let suffix = &part[digits.len()..];
    let known = ["er", "e", "ste", "de", "st", "nd", "rd", "th"].iter().any(|one| suffix.eq_ignore_ascii_case(one));
    if known && digits.len() <= 2 { digits.parse().ok() } else { None }
}

/// A date without its time of day: `2026-03-01T00:00:00+01:00`, `1/3/2026 0:00`, `20260301T000000`.
///
/// `None` where the time is 22 or 23 o'clock in universal time: that is how a program that keeps midnights of Central
/// Europe writes the day before, and a date that may be two days is none.
fn without_time(text: &str) -> Option<&str> {
    let iso = |at: &usize| (8..=10).contains(at) && text[at + 1..].starts_with(|one: char| one.is_ascii_digit());
    let colon = || text.find(':').and_then(|colon| text[..colon].rfind(['T', ' ']));
    let Some(at) = text.find('T').filter(iso).or_else(colon) else { return Some(text) };
    let time = &text[at + 1..];
    let universal = time.ends_with(['Z', 'z']) || time.ends_with("+00:00") || time.ends_with("+0000");
    let shifted = universal && (time.starts_with("22") || time.starts_with("23"));
    (!shifted).then(|| text[..at].trim_end())
}

fn digits_only(text: &str) -> Option<Written> {
    let number = |part: &str| part.parse::<u32>().ok();
    match text.len() {
        8 => {
            let ymd = sure(Year::Full(number(&text[..4])?), number(&text[4..6])?, number(&text[6..])?);
            let parts = || {
                let year = number(&text[4..]).filter(|year| (1850..2200).contains(year))?;
                let (first, second) = (number(&text[..2])?, number(&text[2..4])?);
                Some(Written::Parts { first, second, year: Year::Full(year) })
            };
            ymd.or_else(parts)
        }
        // A number lost the zero in front of its day or month.
        7 => {
            let year = number(&text[3..]).filter(|year| (1850..2200).contains(year))?;
            let (first, second) = (number(&text[..1])?, number(&text[1..3])?);
            Some(Written::Parts { first, second, year: Year::Full(year) })
        }
        5 => number(text).filter(|serial| (10_000..=80_000).contains(serial)).map(Written::Serial),
        _ => None,
    }
}

fn year(part: &str) -> Option<Year> {
    let number: u32 = part.parse().ok()?;
    match part.len() {
        4 if is_plausible(number) => Some(Year::Full(number)),
        2 => Some(Year::Short(number)),
        _ => None,
    }
}

fn sure(year: Year, month: u32, day: u32) -> Option<Written> {
    let plausible = match year {
        Year::Full(year) => is_plausible(year),
        Year::Short(_) => true,
    };
    (plausible && (1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Written::Sure { year, month, day })
}

/// Whether a payroll file may write this year: those of people and contracts, and those that programs write where they
/// mean none (the first day of .NET and of SQL Server, and the ends of time).
const fn is_plausible(year: u32) -> bool {
    matches!(year, 1850..2200 | 1 | 1753 | 1800 | 2900..=2999 | 9999)
}

impl Written {
    /// Which orders this allows.
    pub(crate) fn orders(self) -> OrderReading {
        let Self::Parts { first, second, .. } = self else { return OrderReading::Either };
        let is_month = |number: u32| (1..=12).contains(&number);
        match (is_month(second) && first > 0, is_month(first) && second > 0) {
            (true, true) if first == second => OrderReading::Either,
            (true, true) => OrderReading::Both,
            (true, false) => OrderReading::DayFirst,
            (false, true) => OrderReading::MonthFirst,
            (false, false) => OrderReading::Neither,
        }
    }

    /// The date, the century of a short year being told by `century`.
    pub(crate) fn date(self, order: DateOrder, century: impl Fn(u32) -> Option<u32>) -> Option<Date> {
        let (year, month, day) = match self {
            Self::Sure { year, month, day } => (year, month, day),
            Self::Parts { first, second, year } if order == DateOrder::Mdy => (year, first, second),
            Self::Parts { first, second, year } => (year, second, first),
            Self::Serial(serial) => return from_serial(serial),
        };
        let year = match year {
            Year::Full(year) => year,
            Year::Short(short) => century(short)?,
        };
        let narrow = |number: u32| i8::try_from(number).ok();
        Date::new(i16::try_from(year).ok()?, narrow(month)?, narrow(day)?).ok()
    }

    /// The year, where it is written in full.
    pub(crate) const fn full_year(self) -> Option<u32> {
        match self {
            Self::Sure { year: Year::Full(year), .. } | Self::Parts { year: Year::Full(year), .. } => Some(year),
            _ => None,
        }
    }

    /// Whether the year is written with two digits.
    pub(crate) const fn has_short_year(self) -> bool {
        matches!(self, Self::Sure { year: Year::Short(_), .. } | Self::Parts { year: Year::Short(_), .. })
    }
}

/// A spreadsheet's day count: 1 is 1900-01-01, and 60 the 29 February 1900 that never was.
fn from_serial(serial: u32) -> Option<Date> {
    let days = i64::from(serial) - if serial >= 60 { 2 } else { 1 };
    Date::new(1900, 1, 1).ok()?.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

/// Reads a pay period; `order` decides where a whole date stands for its month, and a pattern alone where there is one.
pub(crate) fn parse_period(text: &[u8], order: Option<DateOrder>, pattern: Option<&Pattern>) -> Option<Period> {
    if let Some(pattern) = pattern {
        return pattern.period(text);
    }
    if let Some(period) = parse_month(text) {
        return Some(period);
    }
    let written = parse_date(text)?;
    if matches!(written, Written::Serial(_)) {
        return None;
    }
    let order = match written.orders() {
        OrderReading::DayFirst => DateOrder::Dmy,
        OrderReading::MonthFirst => DateOrder::Mdy,
        OrderReading::Either => DateOrder::Ymd,
        OrderReading::Both => order?,
        OrderReading::Neither => return None,
    };
    let date = written.date(order, |short| Some(period_century(short)))?;
    Period::new(u32::try_from(date.year()).ok()?, u32::try_from(date.month()).ok()?).ok()
}

/// A month and a year without a day: `2026-03`, `202603`, `03/2026`, `032026`, `maart 2026`, `2026M03`, `mrt-26`.
pub(crate) fn parse_month(text: &[u8]) -> Option<Period> {
    let text = std::str::from_utf8(text).ok()?;
    let number = |part: &str| part.parse::<u32>().ok();
    if text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let year_first = Period::new(number(&text[..4])?, number(&text[4..])?);
        let year_last = || Period::new(number(&text[2..])?, number(&text[..2])?).ok();
        return year_first.ok().or_else(year_last);
    }
    let mut parts = text.split(['-', '/', '.', ' ', '_', '\u{a0}', 'M', 'P']).filter(|part| !part.is_empty());
    // Month names may begin with a capital M: they are cut off the year by other means.
    let named = || {
        let at = text.rfind(|character: char| !character.is_ascii_digit())?;
        let (name, year) = text.split_at(at + text[at..].chars().next()?.len_utf8());
        let month = words().month(name.trim_end_matches(['-', '/', '.', ' ', '_', '\u{a0}', '\'']))?;
        Period::new(full_year(year)?, month).ok()
    };
    let numbered = || {
        let (first, second) = (parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        match (first.len(), second.len()) {
            (4, 1 | 2) => Period::new(number(first)?, number(second)?).ok(),
            (1 | 2, 4) => Period::new(number(second)?, number(first)?).ok(),
            _ => None,
        }
    };
    named().or_else(numbered)
}

/// The year that a two-digit year of a period means: 1970 to 2069, the window that spreadsheets and POSIX use within a
/// year or two.
const fn period_century(short: u32) -> u32 {
    if short >= 70 { 1900 + short } else { 2000 + short }
}

fn full_year(text: &str) -> Option<u32> {
    match (text.len(), text.parse().ok()?) {
        (4, year) => Some(year),
        (2, short) => Some(period_century(short)),
        _ => None,
    }
}
