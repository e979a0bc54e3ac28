//! Extract profiles: how one kind of extract is read, as TOML.

mod fingerprint;
mod keys;
mod nearest;
mod places;
mod written;

use paritas_model::{ComponentKind, Period, Place};
use serde::{Deserialize, Serialize};

use crate::date::Pattern;
use crate::encoding::Charset;
use crate::error::Problem;
use crate::rubriques::Rubriques;
use crate::{IntakeError, Role};

pub use fingerprint::{Constant, Fingerprint, Stretch};
pub use keys::ProfileKey;
pub(crate) use nearest::nearest;
use places::{KeyPlaces, line_of};
pub use written::Written;

/// The furthest character a fixed-width column may begin at or span.
const FURTHEST: u32 = 1_000_000;
/// The most rows a footer may have: more would be a mistake that leaves people out.
const LONGEST_FOOTER: u32 = 100;

/// How to read one kind of extract.
///
/// Every key but `version` may be absent: then it is detected. A key that is present binds: a file that contradicts it
/// is refused. The complete profile that a reading returns gives the same reading again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtractProfile {
    /// The version of this format: 1.
    pub version: u32,
    /// A name for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// One row per pay line, or one column per component.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<Layout>,
    /// The period of an extract without a period column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The year that two-digit years of birth are judged by: nobody is younger than 14 or older than 100 in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_year: Option<u16>,
    /// Whether a workbook's numbers count as stored or as shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workbook_amounts: Option<WorkbookAmounts>,
    /// What becomes of lines that another extract of the side has delivered already, to the cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_twice: Option<DeliveredTwice>,
    /// How the file is written.
    #[serde(default, skip_serializing_if = "FileProfile::is_empty")]
    pub file: FileProfile,
    /// How numbers are written.
    #[serde(default, skip_serializing_if = "NumberProfile::is_empty")]
    pub numbers: NumberProfile,
    /// How dates are written.
    #[serde(default, skip_serializing_if = "DateProfile::is_empty")]
    pub dates: DateProfile,
    /// What a file must show to be of this kind. It is not part of a reading, and not written back.
    #[serde(default, skip_serializing)]
    pub fingerprint: Option<Fingerprint>,
    /// What the columns say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<ColumnProfile>,
    /// What the values of single components are, where they are no pay of the period.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<ComponentProfile>,
    /// Where each key was read from.
    #[serde(skip)]
    pub written: Written,
}

/// How pay lines lie in an extract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// One row per pay line.
    Long,
    /// One column per component.
    Wide,
}

impl Layout {
    /// The word used in profiles.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Long => "long",
            Self::Wide => "wide",
        }
    }
}

/// Which number of a workbook's cell counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkbookAmounts {
    /// The number that is stored.
    Stored,
    /// The number that is shown, for cells with more decimals than their format shows.
    Displayed,
}

/// What becomes of lines that another extract of the side has delivered already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveredTwice {
    /// They are added up, and that is said.
    Sum,
    /// They are left out and counted.
    First,
    /// The extracts are refused.
    Refuse,
}

/// How a file is written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileProfile {
    /// How a text's lines are cut into fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<FileFormat>,
    /// A label of the WHATWG Encoding Standard (`utf-8`, `windows-1252`, `utf-16le` …), or `utf-32le`, `utf-32be`,
    /// `cp850`, `cp437`, `cp858`; `utf-8+windows-1252` for UTF-8 with rows in another encoding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// The character between fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// The character around fields that hold a delimiter; empty where none is, and quotes are characters like others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<Mark>,
    /// The character that quotes and delimiters inside fields follow: `\\`; empty where quotes are doubled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub escape: Option<Mark>,
    /// The sheet of a workbook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The first row with headers, from 1; the first row of data in a file without headers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
    /// How many rows of headers there are; 0 where the columns have none and are told by position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header_rows: Option<u32>,
    /// How many of the last rows that hold anything are a footer: they are left out whatever they hold, and no row before
    /// them is taken for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footer_rows: Option<u32>,
    /// What becomes of titles, headers and page numbers that stand again below the headers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_breaks: Option<ReportRows>,
    /// What becomes of rows that state totals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totals_rows: Option<ReportRows>,
}

/// What becomes of rows that a report puts between its data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportRows {
    /// Where they are found they are left out and counted; totals are checked.
    #[default]
    LeaveOut,
    /// They are read as rows of data, for that is what they are.
    Read,
}

impl ReportRows {
    /// The word used in profiles.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeaveOut => "leave_out",
            Self::Read => "read",
        }
    }
}

/// A character with a meaning of its own in a text, or the word that no character has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Mark {
    /// No character: the empty text.
    None,
    /// This one.
    Char(char),
}

impl Mark {
    /// The character, where there is one.
    pub const fn char(self) -> Option<char> {
        match self {
            Self::None => None,
            Self::Char(mark) => Some(mark),
        }
    }

    /// The byte that stands for it where bytes are compared: no text holds a NUL, so that 0 is no character.
    pub(crate) fn byte(self) -> u8 {
        // A profile's marks are ASCII: that is checked when it is read.
        self.char().and_then(|mark| u8::try_from(mark).ok()).unwrap_or(0)
    }

    /// What a byte stands for.
    pub(crate) fn of_byte(byte: u8) -> Self {
        if byte == 0 { Self::None } else { Self::Char(char::from(byte)) }
    }
}

impl TryFrom<String> for Mark {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (None, _) => Ok(Self::None),
            (Some(mark), None) if mark.is_ascii_punctuation() => Ok(Self::Char(mark)),
            _ => Err("one ASCII punctuation mark, or empty for none"),
        }
    }
}

impl From<Mark> for String {
    fn from(mark: Mark) -> Self {
        mark.char().map(Self::from).unwrap_or_default()
    }
}

/// How a text's lines are cut into fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileFormat {
    /// By a character between fields.
    Delimited,
    /// By position: every field has its first character and its length.
    FixedWidth,
    /// By two blanks or more between fields.
    Blanks,
    /// Not at all: each line is one rubrique, `S21.G00.51.013,'1934.45'`.
    Rubriques,
}

impl FileFormat {
    /// The word used in profiles.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delimited => "delimited",
            Self::FixedWidth => "fixed_width",
            Self::Blanks => "blanks",
            Self::Rubriques => "rubriques",
        }
    }
}

/// How numbers are written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberProfile {
    /// `.` or `,`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalMark>,
    /// The mark between groups of three digits: `.`, `,`, a blank, `'`, or empty for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thousands: Option<String>,
}

/// The mark before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DecimalMark {
    /// `1234.56`
    #[serde(rename = ".")]
    Point,
    /// `1234,56`
    #[serde(rename = ",")]
    Comma,
}

/// How dates are written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateProfile {
    /// The order of day, month and year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<DateOrder>,
    /// Which day counts as the first where a date is a number of days: of 1900, as spreadsheets do where nobody says
    /// otherwise, or of 1904, as those of old Macintosh computers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epoch: Option<u16>,
}

/// The order of day, month and year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 31/12/2025
    Dmy,
    /// 12/31/2025
    Mdy,
    /// 2025-12-31
    Ymd,
}

impl DateOrder {
    /// The word used in profiles.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dmy => "dmy",
            Self::Mdy => "mdy",
            Self::Ymd => "ymd",
        }
    }
}

/// What one column says. It is named by its header, by its position, or in a fixed-width file by where it starts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnProfile {
    /// The header, as it stands in the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// The position, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<u16>,
    /// Fixed width: the first character, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<u32>,
    /// Fixed width: how many characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<u32>,
    /// Rubriques: the codes of those whose values stand here; of several in one block the first that holds anything, but
    /// each amount, quantity or rate for itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rubriques: Option<Vec<String>>,
    /// A name for a column without header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the column says; detected where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Wide extracts: the code of the component whose values stand here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub component: Option<String>,
    /// Wide extracts: the label of that component.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The decimal mark of this column, where it is not that of `[numbers]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalMark>,
    /// The mark between groups of three digits in this column, where it is not that of `[numbers]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thousands: Option<String>,
    /// The pattern of this column's dates, of `YYYY` or `YY`, `MM`, `DD` and the characters between them: `MMYYYYDD`. It
    /// stands above every order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The date order of this column, where it is not that of `[dates]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<DateOrder>,
    /// How many of a number's digits are decimals, where no mark is written: with 2, `0001250` is 12.50.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub implied_decimals: Option<u8>,
    /// Whether the last character of a number carries its sign: `{`, `A` to `I` are +0 to +9, `}`, `J` to `R` −0 to −9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overpunch: Option<bool>,
    /// Quantities: what `7:36` is counted in; 7.6 hours, or 456 minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<Clock>,
    /// What the values of this column are, where they are no pay of the period; in a long extract those of all
    /// components.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ComponentKind>,
}

/// What hours and minutes are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// `7:36` is 7.6; `7:20` has no exact decimal form and is rejected.
    Hours,
    /// `7:36` is 456.
    Minutes,
}

/// What the values of one component are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComponentProfile {
    /// The code, as the extract writes it.
    pub code: String,
    /// The label, where the extract has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `period`, `balance` or `year_to_date`; told by words where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ComponentKind>,
}

impl Default for ExtractProfile {
    fn default() -> Self {
        Self {
            version: 1,
            name: None,
            layout: None,
            period: None,
            reference_year: None,
            workbook_amounts: None,
            delivered_twice: None,
            file: FileProfile::default(),
            numbers: NumberProfile::default(),
            dates: DateProfile::default(),
            fingerprint: None,
            columns: Vec::new(),
            components: Vec::new(),
            written: Written::default(),
        }
    }
}

impl FileProfile {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl NumberProfile {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl DateProfile {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl ExtractProfile {
    /// Reads a profile. `file` is its name, for messages.
    ///
    /// # Errors
    /// [`Problem::ProfileSyntax`] with the line, where it is not TOML, a key is unknown, or a value can't be.
    pub fn from_toml(text: &str, file: &str) -> Result<Self, IntakeError> {
        let refuse = |problem: Problem, line: Option<u32>| problem.at(Place { row: line, ..Place::file(file) });
        let places = KeyPlaces::of(text);
        let mut profile: Self = toml::from_str(text).map_err(|error| {
            let line = error.span().map(|span| line_of(text, span.start));
            refuse(flaw_of(text, error.message(), line, &places), line)
        })?;
        profile.check().map_err(|detail| {
            // A detail begins with the key it is about.
            let key = detail.split([':', ' ']).next().unwrap_or_default();
            let line = places.line(key);
            let of_key = ProfileKey::at(key).filter(|_| detail[key.len()..].starts_with(':'));
            match of_key.zip(line) {
                Some((of_key, line)) => refuse(value_flaw(text, key, of_key, line), Some(line)),
                None => refuse(Problem::ProfileSyntax(detail), line),
            }
        })?;
        profile.written = Written::new(file, places);
        Ok(profile)
    }

    /// Whether nothing is said but which sheet of a workbook is read.
    pub(crate) fn names_only_a_sheet(&self) -> bool {
        let sheet = self.file.sheet.clone();
        sheet.is_some() && *self == Self { file: FileProfile { sheet, ..FileProfile::default() }, ..Self::default() }
    }

    /// The profile as TOML, the same text for the same profile.
    pub fn to_toml(&self) -> String {
        // Strings, numbers and lists of tables: everything here has a TOML form.
        toml::to_string(self).expect("a profile holds only what TOML can say")
    }

    /// The profile as TOML with comments: `comment` gives the lines before each key (`file.encoding`), each list entry
    /// (`columns[0]`) and, under the empty name, before everything.
    pub fn to_toml_with(&self, comment: &mut dyn FnMut(&str) -> Vec<String>) -> String {
        let toml = self.to_toml();
        let places = KeyPlaces::of(&toml);
        let mut text: String = comment("").iter().map(|line| format!("# {line}\n")).collect();
        for (number, line) in (1..).zip(toml.lines()) {
            for key in places.on_line(number) {
                text.extend(comment(key).iter().map(|line| format!("# {line}\n")));
            }
            text.push_str(line);
            text.push('\n');
        }
        text
    }

    fn check(&self) -> Result<(), String> {
        if self.version != 1 {
            return Err(format!("version = {}: this program reads version 1", self.version));
        }
        if self.file.delimiter.is_some_and(|mark| !mark.is_ascii() || mark == '\n' || mark == '\r') {
            return Err("file.delimiter: one ASCII character".to_owned());
        }
        let (quote, escape) = (self.file.quote.and_then(Mark::char), self.file.escape.and_then(Mark::char));
        if escape.is_some() && [self.file.delimiter, quote].contains(&escape) {
            return Err("file.escape is the delimiter or the quote; doubled quotes need no escape".to_owned());
        }
        if self.file.delimiter.is_some() && self.file.delimiter == quote {
            return Err("file.delimiter and file.quote are the same".to_owned());
        }
        if let Some(label) = &self.file.encoding
            && Charset::for_label(label).is_none()
        {
            return Err(format!("file.encoding: {label:?} is not an encoding"));
        }
        if self.file.header_row == Some(0) {
            return Err("file.header_row: rows are counted from 1".to_owned());
        }
        check_marks("numbers", self.numbers.decimal, self.numbers.thousands.as_deref())?;
        if self.dates.epoch.is_some_and(|epoch| !matches!(epoch, 1900 | 1904)) {
            return Err("dates.epoch: 1900 or 1904".to_owned());
        }
        for (index, column) in self.columns.iter().enumerate() {
            self.check_column(column).map_err(|detail| of_column(index, &detail))?;
        }
        if self.file.header_rows.is_some_and(|rows| rows > 5) {
            return Err("file.header_rows: at most 5".to_owned());
        }
        if self.file.footer_rows.is_some_and(|rows| rows > LONGEST_FOOTER) {
            return Err(format!("file.footer_rows: at most {LONGEST_FOOTER}"));
        }
        self.check_fixed_width()?;
        self.check_rubriques()
    }

    fn check_column(&self, column: &ColumnProfile) -> Result<(), String> {
        let thousands = column.thousands.as_deref().or(self.numbers.thousands.as_deref());
        check_marks("columns", column.decimal.or(self.numbers.decimal), thousands)?;
        if let Some(pattern) = &column.date {
            Pattern::new(pattern).map_err(|detail| format!("columns.date: {detail}"))?;
        }
        match (&column.header, column.position, column.start) {
            (None, None, None) if column.rubriques.is_some() => {}
            (None, None, None) => return Err("a column needs a header or a position".to_owned()),
            (_, Some(0), _) => return Err("columns are counted from 1".to_owned()),
            _ => {}
        }
        if column.implied_decimals.is_some_and(|decimals| decimals > 6) {
            return Err("implied_decimals: at most 6".to_owned());
        }
        Ok(())
    }

    /// Every column of a file of rubriques names its own.
    fn check_rubriques(&self) -> Result<(), String> {
        let of_rubriques = self.file.format == Some(FileFormat::Rubriques);
        match self.columns.iter().position(|column| column.rubriques.is_some()) {
            _ if of_rubriques => {}
            Some(index) => return Err(format!("columns[{index}]: rubriques need [file] format = \"rubriques\"")),
            None => return Ok(()),
        }
        let file = &self.file;
        if file.delimiter.is_some() || file.quote.is_some() || file.escape.is_some() {
            return Err("file.format: a file of rubriques has no delimiter, quote or escape".to_owned());
        }
        if file.footer_rows.is_some() || file.page_breaks.is_some() || file.totals_rows.is_some() {
            return Err("file.format: a file of rubriques has no footer, page breaks or totals".to_owned());
        }
        if self.layout == Some(Layout::Wide) {
            return Err("layout: a file of rubriques is long".to_owned());
        }
        let told = |(column, detail): (Option<usize>, String)| match column {
            Some(index) => format!("columns[{index}]: {detail}"),
            None => detail,
        };
        Rubriques::new(self).map(drop).map_err(told)
    }

    /// Every column of a fixed-width file has its place, and no two overlap.
    fn check_fixed_width(&self) -> Result<(), String> {
        let placed: Vec<&ColumnProfile> =
            self.columns.iter().filter(|column| column.start.is_some() || column.length.is_some()).collect();
        if placed.is_empty() {
            return Ok(());
        }
        if self.file.format != Some(FileFormat::FixedWidth) {
            return Err("start and length need [file] format = \"fixed_width\"".to_owned());
        }
        if self.file.delimiter.is_some() || self.file.quote.is_some() {
            return Err("a fixed-width file has no delimiter and no quote".to_owned());
        }
        if placed.len() < self.columns.len() {
            return Err("in a fixed-width file every column needs start and length, or none".to_owned());
        }
        let mut spans = Vec::new();
        for column in placed {
            match (column.start, column.length) {
                (Some(start @ 1..=FURTHEST), Some(length @ 1..=FURTHEST)) => spans.push((start, start + length)),
                (Some(_), Some(_)) => return Err(format!("start and length: from 1 to {FURTHEST}")),
                _ => return Err("a column with start needs length, and with length start".to_owned()),
            }
        }
        spans.sort_unstable();
        match spans.windows(2).find(|pair| pair[1].0 < pair[0].1) {
            Some(pair) => Err(format!("the columns that start at {} and {} overlap", pair[0].0, pair[1].0)),
            None => Ok(()),
        }
    }
}

/// A detail about one column: of its key, where it begins with one.
fn of_column(index: usize, detail: &str) -> String {
    let named = detail.strip_prefix("columns.").unwrap_or(detail);
    let key = named.split_once(": ").map(|(key, _)| key);
    match key.and_then(|key| ProfileKey::at(&format!("columns[{index}].{key}"))) {
        Some(_) => format!("columns[{index}].{named}"),
        None => format!("columns[{index}]: {detail}"),
    }
}

/// Refuses marks of numbers that no number can have.
fn check_marks(table: &str, decimal: Option<DecimalMark>, thousands: Option<&str>) -> Result<(), String> {
    let Some(mark) = thousands else { return Ok(()) };
    if !["", ".", ",", " ", "'", "\u{2019}", "\u{a0}", "\u{2009}", "\u{202f}"].contains(&mark) {
        return Err(format!("{table}.thousands: one of . , ' a blank, or empty for none"));
    }
    if decimal.is_some_and(|decimal| decimal.as_str() == mark) {
        return Err(format!("{table}.decimal and {table}.thousands are the same"));
    }
    Ok(())
}

/// What is wrong where TOML can't be read as a profile.
fn flaw_of(text: &str, message: &str, line: Option<u32>, places: &KeyPlaces) -> Problem {
    if message.starts_with("missing field") {
        let key = message.split('`').nth(1).unwrap_or_default().to_owned();
        return Problem::ProfileKeyMissing(key);
    }
    let Some((line, path)) = line.and_then(|line| Some((line, places.on_line(line).pop()?))) else {
        return Problem::ProfileSyntax(message.to_owned());
    };
    match ProfileKey::at(path) {
        Some(key) => value_flaw(text, path, key, line),
        None if message.starts_with("unknown field") => {
            let allowed: Vec<String> = message.split('`').skip(3).step_by(2).map(str::to_owned).collect();
            let key = message.split('`').nth(1).unwrap_or_default().to_owned();
            Problem::ProfileKeyUnknown { near: nearest(&key, &allowed), key, allowed }
        }
        None => Problem::ProfileSyntax(message.to_owned()),
    }
}

/// A key with a value it can't have.
fn value_flaw(text: &str, path: &str, key: ProfileKey, line: u32) -> Problem {
    let written = text.lines().nth(line as usize - 1).and_then(|line| line.split_once('='));
    let found = written.map_or("", |(_, value)| value.trim()).to_owned();
    let table = path.rsplit_once('.').map_or("", |(table, _)| table);
    let table = table.split('[').next().unwrap_or_default();
    let key_text = if table.is_empty() { key.key.to_owned() } else { format!("{table}.{}", key.key) };
    Problem::ProfileValue { key: key_text, found, meaning: key.meaning() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_profile_survives_its_text() {
        let text = r#"
version = 1
name = "Legacy"
layout = "wide"
period = "2026-03"
workbook_amounts = "displayed"
[file]
encoding = "windows-1252"
delimiter = ";"
quote = '"'
escape = ""
sheet = "Lijnen"
header_row = 5
footer_rows = 2
page_breaks = "read"
totals_rows = "leave_out"
[numbers]
decimal = ","
thousands = "."
[dates]
order = "dmy"
[[columns]]
header = "Pay Rate"
role = "amount"
component = "PAYRATE"
label = "Pay rate"
[[columns]]
position = 10
role = "ignored"
"#;
        let profile = ExtractProfile::from_toml(text, "p.toml").unwrap();
        assert_eq!(profile.columns.len(), 2);
        assert_eq!(ExtractProfile::from_toml(&profile.to_toml(), "p.toml").unwrap(), profile);
    }

    #[test]
    fn an_unknown_key_is_refused_with_its_line() {
        let error = ExtractProfile::from_toml("version = 1\n[file]\ndelimeter = \";\"\n", "p.toml").unwrap_err();
        let fault = error.fault();
        assert_eq!(fault.message.id, "fault-profile-key-unknown");
        assert_eq!(fault.place.unwrap().row, Some(3));
        let hint = fault.hint.unwrap();
        assert_eq!((hint.id.as_ref(), &hint.args[0].1), ("hint-profile-key-near", &"delimiter".into()));
    }

    #[test]
    fn every_flaw_names_its_line_and_its_key() {
        for (text, id, line) in [
            ("version = 1\n\n[numbers]\ndecimal = \";\"\n", "fault-profile-value", 4),
            ("version = 1\n[file]\nquote = \"a\"\n", "fault-profile-value", 3),
            ("version = 1\n[file]\nquote = \"''\"\n", "fault-profile-value", 3),
            ("version = 1\n[file]\nescape = \"é\"\n", "fault-profile-value", 3),
            ("version = 1\n[file]\nencoding = \"klingon\"\n", "fault-profile-value", 3),
            ("version = 1\n[file]\nfooter_rows = 101\n", "fault-profile-value", 3),
            ("version = 1\n[file]\nfooter_rows = -1\n", "fault-profile-value", 3),
            ("version = 1\n[file]\n\npage_breaks = \"drop\"\n", "fault-profile-value", 4),
            ("version = 1\n[file]\ntotals_rows = true\n", "fault-profile-value", 3),
            ("version = 2\n", "fault-profile-syntax", 1),
            ("version = 1\n[[columns]]\nheader = \"a\"\nrole = \"wage\"\n", "fault-profile-value", 4),
            ("version = 1\n[[columns]]\nheader = \"a\"\n\n[[columns]]\nrole = \"amount\"\n", "fault-profile-syntax", 5),
            ("version = 1\n[[columns]]\nheader = \"a\"\ndate = \"soon\"\n", "fault-profile-value", 4),
            ("version = 1\n[[columns]]\nheader = \"a\"\nimplied_decimals = 7\n", "fault-profile-value", 4),
            ("version = 1\n[[columns]]\nheader = \"a\"\nthousands = \"x\"\n", "fault-profile-value", 4),
        ] {
            let fault = ExtractProfile::from_toml(text, "p.toml").unwrap_err().fault();
            assert_eq!(fault.message.id, id, "{text}");
            assert_eq!(fault.place.unwrap().row, Some(line), "{text}");
        }
        let fault = ExtractProfile::from_toml("name = \"x\"\n", "p.toml").unwrap_err().fault();
        assert_eq!(fault.message.id, "fault-profile-key-missing");
    }

    #[test]
    fn values_that_cannot_be_are_refused() {
        for text in [
            "version = 2",
            "version = 1\n[numbers]\ndecimal = \",\"\nthousands = \",\"",
            "version = 1\n[numbers]\ndecimal = \";\"",
            "version = 1\n[file]\nencoding = \"klingon\"",
            "version = 1\n[file]\nheader_row = 0",
            "version = 1\n[[columns]]\nrole = \"amount\"",
            "version = 1\nperiod = \"2026-13\"",
            "name = \"no version\"",
            "not toml",
        ] {
            assert!(ExtractProfile::from_toml(text, "p.toml").is_err(), "{text}");
        }
    }
}
