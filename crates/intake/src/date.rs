//! Dates and pay periods as payroll systems write them.
//!
//! As for numbers: whether `03/04/2026` is in March or in April is shown by its whole column, or nobody knows.

use paritas_model::{Date, Period};

use crate::profile::DateOrder;
use crate::words::words;

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
    let text = std::str::from_utf8(text).ok()?;
    let text = without_time(text);
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits_only(text);
    }
    let mut parts = text.split(['-', '/', '.', ' ', '\u{a0}', ',']).filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let number = |part: &str| (part.len() <= 4).then(|| part.parse::<u32>().ok()).flatten();
    if first.len() == 4 {
        let month = number(second).or_else(|| words().month(second))?;
        return sure(Year::Full(number(first)?), month, number(third)?);
    }
    let year = year(third)?;
    match (number(first), number(second)) {
        (None, None) => sure(year, words().month(second)?, ordinal(first)?),
        (Some(first), Some(second)) if first <= 31 && second <= 31 => Some(Written::Parts { first, second, year }),
        (Some(day), None) => sure(year, words().month(second)?, day),
        (None, Some(day)) => sure(year, words().month(first)?, day),
        _ => None,
    }
}

/// A day written as an ordinal: `1er`, `1ste`, `2nd`.
fn ordinal(part: &str) -> Option<u32> {
    let digits = part.trim_end_matches(char::is_alphabetic);
    let suffix = &part[digits.len()..];
    let known = ["er", "e", "ste", "de", "st", "nd", "rd", "th"].iter().any(|one| suffix.eq_ignore_ascii_case(one));
    if known && digits.len() <= 2 { digits.parse().ok() } else { None }
}

/// A date without its time of day: `2026-03-01T00:00:00`, `1/3/2026 0:00`.
fn without_time(text: &str) -> &str {
    let Some(at) = text.find(':') else { return text };
    let cut = text[..at].rfind(['T', ' ']);
    cut.map_or(text, |cut| text[..cut].trim_end())
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
        5 => number(text).filter(|serial| (10_000..=80_000).contains(serial)).map(Written::Serial),
        _ => None,
    }
}

fn year(part: &str) -> Option<Year> {
    let number: u32 = part.parse().ok()?;
    match part.len() {
        4 if (1850..2200).contains(&number) || number == 9999 => Some(Year::Full(number)),
        2 => Some(Year::Short(number)),
        _ => None,
    }
}

fn sure(year: Year, month: u32, day: u32) -> Option<Written> {
    let plausible = match year {
        Year::Full(year) => (1850..2200).contains(&year) || year == 9999,
        Year::Short(_) => true,
    };
    (plausible && (1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Written::Sure { year, month, day })
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

/// The year of birth that a two-digit year means to someone who works in `reference`: aged 14 to 100 then.
///
/// 14 is the youngest age at which anyone is on a payroll (student work starts at 15 in Belgium, 14 in trainee
/// schemes); the two candidates are a century apart, so at most one fits.
pub(crate) fn birth_century(short: u32, reference: u32) -> Option<u32> {
    [1900, 2000, 1800]
        .into_iter()
        .map(|century| century + short)
        .find(|year| reference.checked_sub(*year).is_some_and(|age| (14..=100).contains(&age)))
}

/// The year that a two-digit year of a hire or contract date means: 1970 to 2069, the window spreadsheets and POSIX
/// use within a year or two.
pub(crate) const fn work_century(short: u32) -> u32 {
    if short >= 70 { 1900 + short } else { 2000 + short }
}

/// Reads a pay period; `order` decides where a whole date stands for its month.
pub(crate) fn parse_period(text: &[u8], order: Option<DateOrder>) -> Option<Period> {
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
    let date = written.date(order, |short| Some(work_century(short)))?;
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

fn full_year(text: &str) -> Option<u32> {
    match (text.len(), text.parse().ok()?) {
        (4, year) => Some(year),
        (2, short) => Some(work_century(short)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str, order: DateOrder) -> Option<String> {
        let written = parse_date(text.as_bytes())?;
        Some(written.date(order, |short| birth_century(short, 2017))?.to_string())
    }

    #[test]
    fn dates_of_many_writings() {
        for text in [
            "1987-11-24",
            "1987/11/24",
            "19871124",
            "24/11/1987",
            "24.11.1987",
            "24-11-87",
            "24 november 1987",
            "24 Nov 87",
            "24 nov. 1987",
            "1987-11-24T00:00:00",
            "24/11/1987 0:00",
            "24111987",
            "32105",
        ] {
            assert_eq!(date(text, DateOrder::Dmy).as_deref(), Some("1987-11-24"), "{text}");
        }
        assert_eq!(date("11/24/87", DateOrder::Mdy).as_deref(), Some("1987-11-24"));
        assert_eq!(date("Nov 24, 1987", DateOrder::Dmy).as_deref(), Some("1987-11-24"));
        for text in ["", "1987", "12:30", "31/02/1987", "a/b/c", "1/2/3/4", "123456789", "0.5", "99/99/1999"] {
            assert_eq!(date(text, DateOrder::Dmy), None, "{text}");
        }
    }

    #[test]
    fn the_century_of_a_birth_year_makes_nobody_too_young_or_too_old() {
        assert_eq!(birth_century(87, 2017), Some(1987));
        assert_eq!(birth_century(3, 2017), Some(2003));
        assert_eq!(birth_century(4, 2017), None);
        assert_eq!(birth_century(17, 2017), Some(1917));
        assert_eq!(birth_century(16, 2017), None);
        assert_eq!(birth_century(99, 1998), Some(1899));
    }

    #[test]
    fn orders_are_shown_by_numbers_above_twelve() {
        let orders = |text: &str| parse_date(text.as_bytes()).map(Written::orders);
        assert_eq!(orders("24/11/1987"), Some(OrderReading::DayFirst));
        assert_eq!(orders("11/24/1987"), Some(OrderReading::MonthFirst));
        assert_eq!(orders("01/02/1987"), Some(OrderReading::Both));
        assert_eq!(orders("02/02/1987"), Some(OrderReading::Either));
        assert_eq!(orders("1987-02-01"), Some(OrderReading::Either));
        assert_eq!(orders("24/24/1987"), Some(OrderReading::Neither));
    }

    #[test]
    fn periods_of_many_writings() {
        let march = Period::new(2026, 3).ok();
        for text in [
            "2026-03",
            "2026/3",
            "202603",
            "03/2026",
            "3.2026",
            "032026",
            "maart 2026",
            "Maart 2026",
            "mars 2026",
            "März 2026",
            "mrt-26",
            "Mar-2026",
            "2026M03",
            "2026-03-31",
            "31/03/2026",
            "20260301",
        ] {
            assert_eq!(parse_period(text.as_bytes(), None), march, "{text}");
        }
        assert_eq!(parse_period(b"01/03/2026", Some(DateOrder::Dmy)), march);
        for text in ["01/03/2026", "2026-13", "202613", "3", "2026", "x 2026", "", "20261"] {
            assert_eq!(parse_period(text.as_bytes(), None), None, "{text}");
        }
    }
}
