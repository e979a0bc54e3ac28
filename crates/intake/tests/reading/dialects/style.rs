//! How a random file is written: its marks, signs, dates and dialect.

use jiff::civil::Date;
use paritas_fixtures::draw::Draw;
use paritas_model::Amount;

/// How numbers are written.
#[derive(Debug, Clone)]
pub struct Numbers {
    pub decimal: char,
    pub group: &'static str,
    /// Whether zeros at the end of the decimals are left out.
    trimmed: bool,
    negative: &'static str,
    positive: &'static str,
    currency: &'static str,
    zero: Option<&'static str>,
    /// What stands where there is no value.
    pub blank: &'static str,
}

/// `#` stands for the digits.
const NEGATIVE: [&str; 10] = ["-#", "-#", "-#", "#-", "(#)", "# C", "\u{2212}#", "\u{2013}#", "- #", "# CR"];
const CURRENCY: [&str; 12] = ["#", "#", "#", "#", "€ #", "€#", "# €", "EUR #", "# EUR", "$#", "CHF #", "# kr"];
const GROUPS: [&str; 9] = ["", "", "other", "other", " ", "\u{a0}", "\u{202f}", "'", "\u{2019}"];

impl Numbers {
    pub fn draw(draw: &mut Draw) -> Self {
        let decimal = if draw.chance(500) { ',' } else { '.' };
        let group = match draw.pick(&GROUPS) {
            "other" if decimal == ',' => ".",
            "other" => ",",
            group => GROUPS.into_iter().find(|known| *known == group).unwrap(),
        };
        let negative = pick(draw, &NEGATIVE);
        Self {
            decimal,
            group,
            trimmed: draw.chance(300),
            negative,
            positive: match negative {
                "# CR" if draw.chance(500) => "# DR",
                _ if draw.chance(50) => "+#",
                _ => "#",
            },
            currency: pick(draw, &CURRENCY),
            zero: match draw.index(8) {
                0 => Some("-"),
                1 => Some("\u{2013}"),
                2 => Some("0"),
                _ => None,
            },
            blank: pick(draw, &["", "", "", "", "", "", "", "", "NULL", "n/a", "\\N", "(null)"]),
        }
    }

    /// A value with at most this many decimals.
    pub fn write(&self, millionths: i64, decimals: u32) -> String {
        if let (0, Some(zero)) = (millionths, self.zero) {
            return zero.to_owned();
        }
        let plain = Amount::from_millionths(millionths).to_string();
        let (whole, fraction) = plain.trim_start_matches('-').split_once('.').unwrap();
        let mut fraction = format!("{fraction:0<width$}", width = decimals as usize);
        if self.trimmed {
            fraction.truncate(fraction.trim_end_matches('0').len());
        }
        let mut number = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                number.push_str(self.group);
            }
            number.push(digit);
        }
        if !fraction.is_empty() {
            number.push(self.decimal);
            number.push_str(&fraction);
        }
        // A trailing minus and a code stand on either side of each other in real files.
        let signed = if millionths < 0 { self.negative } else { self.positive };
        if self.currency.starts_with('#') && signed.ends_with('-') {
            return signed.replace('#', &self.currency.replace('#', &number));
        }
        self.currency.replace('#', &signed.replace('#', &number))
    }
}

/// How a column writes dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dates {
    Iso,
    IsoTime,
    Compact,
    CompactDayFirst,
    DayFirst(char),
    DayFirstTime,
    MonthFirst,
    MonthNames(usize),
    ShortMonthNames(usize),
    Weekday,
    ShortYear(char),
    ShortYearMonthFirst,
    RunTogether,
    Serial,
}

#[derive(PartialEq, Eq)]
enum DayOrMonth {
    Day,
    Month,
}

const MONTHS: [[&str; 12]; 4] = [
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
];
const SHORT: [[&str; 12]; 4] = [
    ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"],
    ["Jan.", "Feb.", "Mär.", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
];

impl Dates {
    pub fn draw(draw: &mut Draw) -> Self {
        match draw.index(17) {
            12 => Self::Weekday,
            13 => Self::ShortYear(if draw.chance(500) { '/' } else { '.' }),
            14 => Self::ShortYearMonthFirst,
            15 => Self::RunTogether,
            16 => Self::Serial,
            0 | 1 => Self::Iso,
            2 => Self::IsoTime,
            3 => Self::Compact,
            4 => Self::CompactDayFirst,
            5 | 6 => Self::DayFirst('/'),
            7 => Self::DayFirst(if draw.chance(500) { '-' } else { '.' }),
            8 => Self::DayFirstTime,
            9 => Self::MonthFirst,
            10 => Self::MonthNames(draw.index(4)),
            _ => Self::ShortMonthNames(draw.index(4)),
        }
    }

    /// How another column of the same file writes dates: a file does not write two orders with one mark.
    pub fn beside(self, draw: &mut Draw) -> Self {
        let slashed = |dates: Self| match dates {
            Self::DayFirst('/') | Self::DayFirstTime | Self::ShortYear('/') => Some(DayOrMonth::Day),
            Self::MonthFirst | Self::ShortYearMonthFirst => Some(DayOrMonth::Month),
            _ => None,
        };
        let other = Self::draw(draw);
        match (slashed(self), slashed(other)) {
            (Some(one), Some(two)) if one != two => self,
            _ => other,
        }
    }

    pub fn write(self, date: Date) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        let index = usize::try_from(month).unwrap() - 1;
        match self {
            Self::Iso => date.to_string(),
            Self::IsoTime => format!("{date}T00:00:00"),
            Self::Compact => format!("{year}{month:02}{day:02}"),
            Self::CompactDayFirst => format!("{day:02}{month:02}{year}"),
            Self::DayFirst(mark) => format!("{day:02}{mark}{month:02}{mark}{year}"),
            Self::DayFirstTime => format!("{day}/{month}/{year} 0:00"),
            Self::MonthFirst => format!("{month}/{day}/{year}"),
            Self::Weekday => {
                let names = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
                let name = names[usize::try_from(date.weekday().to_monday_zero_offset()).unwrap()];
                format!("{name} {day} {} {year}", MONTHS[1][index])
            }
            Self::ShortYear(mark) => format!("{day:02}{mark}{month:02}{mark}{:02}", year % 100),
            Self::ShortYearMonthFirst => format!("{month}/{day}/{:02}", year % 100),
            Self::RunTogether => format!("{day:02}{}{year}", SHORT[2][index]),
            Self::Serial => {
                let first = jiff::civil::date(1899, 12, 30);
                first.until(date).unwrap().get_days().to_string()
            }
            Self::MonthNames(1) if day == 1 => format!("1er {} {year}", MONTHS[1][index]),
            Self::MonthNames(3) => format!("{day}. {} {year}", MONTHS[3][index]),
            Self::MonthNames(language) => format!("{day} {} {year}", MONTHS[language][index]),
            Self::ShortMonthNames(2) => format!("{day:02}-{}-{year}", SHORT[2][index]),
            Self::ShortMonthNames(language) => format!("{day} {} {year}", SHORT[language][index]),
        }
    }

    /// Whether these dates, in this writing, all read day first and month first alike well.
    pub fn is_ambiguous(self, dates: &[Date]) -> bool {
        let open = match self {
            Self::DayFirst(mark) | Self::ShortYear(mark) => mark != '.',
            Self::DayFirstTime | Self::MonthFirst | Self::CompactDayFirst | Self::ShortYearMonthFirst => true,
            _ => false,
        };
        open && dates.iter().all(|date| date.day() <= 12) && dates.iter().any(|date| date.day() != date.month())
    }
}

/// How a column writes months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Months {
    Iso,
    Compact,
    Slash,
    Named(usize),
    FirstDay,
    LastDayIso,
}

impl Months {
    pub fn draw(draw: &mut Draw) -> Self {
        match draw.index(6) {
            0 => Self::Iso,
            1 => Self::Compact,
            2 => Self::Slash,
            3 => Self::Named(draw.index(4)),
            4 => Self::FirstDay,
            _ => Self::LastDayIso,
        }
    }

    pub fn write(self, (year, month): (i16, i8)) -> String {
        match self {
            Self::Iso => format!("{year}-{month:02}"),
            Self::Compact => format!("{year}{month:02}"),
            Self::Slash => format!("{month:02}/{year}"),
            Self::Named(language) => format!("{} {year}", MONTHS[language][usize::try_from(month).unwrap() - 1]),
            Self::FirstDay => format!("01.{month:02}.{year}"),
            Self::LastDayIso => jiff::civil::date(year, month, 1).last_of_month().to_string(),
        }
    }
}

/// One of the choices.
pub fn pick<T: Copy>(draw: &mut Draw, choices: &[T]) -> T {
    choices[draw.index(choices.len())]
}

/// What a cell is under a decimal mark, told without the reader: `None` where it is no number then.
///
/// Signs, currencies and blanks say nothing of the marks; what is left is digits, points and commas.
pub fn under(cell: &str, decimal: char) -> Option<String> {
    let other = if decimal == ',' { '.' } else { ',' };
    let marks: String = cell.chars().filter(|one| one.is_ascii_digit() || matches!(one, '.' | ',')).collect();
    let (whole, fraction) = marks.split_once(decimal).unwrap_or((&marks, "0"));
    let groups: Vec<&str> = whole.split(other).collect();
    let grouped = groups.len() > 1
        && (1..=3).contains(&groups[0].len())
        && !groups[0].starts_with('0')
        && groups[1..].iter().all(|group| group.len() == 3);
    let plain = fraction.bytes().all(|byte| byte.is_ascii_digit()) && (groups.len() == 1 || grouped);
    plain.then(|| format!("{}.{}", groups.concat(), fraction.trim_end_matches('0')))
}

/// Whether all cells of a column read under both marks, and not alike.
pub fn is_ambiguous(cells: &[String]) -> bool {
    let readings = |cell: &String| (under(cell, '.'), under(cell, ','));
    let both = |cell: &String| matches!(readings(cell), (Some(_), Some(_)));
    let differ = |cell: &String| matches!(readings(cell), (Some(one), Some(other)) if one != other);
    cells.iter().all(both) && cells.iter().any(differ)
}
