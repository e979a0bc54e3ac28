use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Amount, Attributes, Message, Origin};

/// One person of one side, as its extracts describe them.
///
/// Texts are kept as the file has them, without blanks around. Two people that share one number are two `Employee`s
/// with the same `number`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Employee {
    /// The identifier that ties this side's rows together, usually the employee number; leading zeros kept.
    pub number: CompactString,
    /// Whether the extract has no such identifier, and `number` was made of the person's names and date of birth: it
    /// names them in files and decisions, and says nothing of who they are on the other side.
    pub number_is_made: bool,
    /// The national number, valid or not.
    pub national_number: Option<CompactString>,
    /// The bank account.
    pub iban: Option<CompactString>,
    /// The last name.
    pub last_name: Option<CompactString>,
    /// The first name.
    pub first_name: Option<CompactString>,
    /// Both names in one text, where the extract has them so.
    pub full_name: Option<CompactString>,
    /// The date of birth.
    pub birth_date: Option<Date>,
    /// The sex, as written.
    pub sex: Option<CompactString>,
    /// The unit (department, ward) of the first row that names one.
    pub unit: Option<CompactString>,
    /// The cost centre of the first row that names one.
    pub cost_centre: Option<CompactString>,
    /// The date of hire.
    pub hire_date: Option<Date>,
    /// Other columns that may explain a difference: header → value of the first row that has one.
    pub attributes: Attributes,
    /// The first row that names this person.
    pub origin: Option<Origin>,
    /// Whether another person of this side has the same number.
    pub shares_number: bool,
}

impl Employee {
    /// The name for people to read: `Last First`, or the full name, or nothing.
    pub fn display_name(&self) -> String {
        match (&self.last_name, &self.first_name, &self.full_name) {
            (Some(last), Some(first), _) => format!("{last} {first}"),
            (_, _, Some(full)) => full.to_string(),
            (Some(one), None, None) | (None, Some(one), None) => one.to_string(),
            (None, None, None) => String::new(),
        }
    }
}

/// One contract of one employee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contract {
    /// Index into the table's employees.
    pub employee: u32,
    /// The contract's number, empty where the extract has no contract column.
    pub number: CompactString,
    /// The kind of contract, as written.
    pub contract_type: Option<CompactString>,
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// The full-time equivalent, 1.00 for full time.
    pub fte: Option<Amount>,
    /// The unit of this contract.
    pub unit: Option<CompactString>,
}

/// What is known of a legacy employee and a migrated employee being one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Index of the employee on the legacy side.
    pub legacy: Option<u32>,
    /// Index of the employee on the migrated side.
    pub migrated: Option<u32>,
    /// What follows from it.
    pub status: MatchStatus,
    /// How it was found.
    pub method: MatchMethod,
    /// How sure it is; `None` where no probability was estimated.
    pub score: Option<Score>,
    /// Why, point by point.
    pub evidence: Evidence,
}

/// The points that speak for or against a match, in order of weight.
pub type Evidence = Vec<Message>;

/// What follows from a match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MatchStatus {
    /// One person: compared.
    Matched,
    /// Probably one person: shown, not compared.
    Suggested,
    /// Identifiers contradict each other: shown, not compared.
    Conflict,
    /// Only the legacy side has this person.
    LegacyOnly,
    /// Only the migrated side has this person.
    MigratedOnly,
}

impl MatchStatus {
    /// All, in the order of reports.
    pub const ALL: [Self; 5] = [Self::Matched, Self::Suggested, Self::Conflict, Self::LegacyOnly, Self::MigratedOnly];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Matched => "matched",
            Self::Suggested => "suggested",
            Self::Conflict => "conflict",
            Self::LegacyOnly => "legacy_only",
            Self::MigratedOnly => "migrated_only",
        }
    }
}

/// How a match was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MatchMethod {
    /// A crosswalk file ties the two numbers.
    Crosswalk,
    /// Equal employee numbers.
    EmployeeNumber,
    /// Equal valid national numbers.
    NationalNumber,
    /// Equal bank accounts.
    Iban,
    /// The migrated number is what a rule learned from other pairs makes of the legacy one.
    Transform,
    /// Names, date of birth and what else both sides have are alike.
    Linkage,
    /// A person confirmed it.
    Confirmed,
    /// Nothing ties this employee to anyone.
    None,
}

impl MatchMethod {
    /// The word used in files; empty for [`MatchMethod::None`].
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Crosswalk => "crosswalk",
            Self::EmployeeNumber => "employee_number",
            Self::NationalNumber => "national_number",
            Self::Iban => "iban",
            Self::Transform => "transform",
            Self::Linkage => "linkage",
            Self::Confirmed => "confirmed",
            Self::None => "",
        }
    }
}

/// A probability, in ten-thousandths; shown as `0.0000` to `1.0000`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Score(u16);

impl Score {
    /// Certain.
    pub const CERTAIN: Self = Self(10_000);

    /// The score of so many ten-thousandths, at most 10,000.
    pub fn from_ten_thousandths(parts: u16) -> Self {
        Self(parts.min(10_000))
    }

    /// How many ten-thousandths.
    pub const fn ten_thousandths(self) -> u16 {
        self.0
    }
}

/// Reads `0`, `0.5`, `0.9900`: at most four decimals, at most 1.
impl FromStr for Score {
    type Err = ScoreError;

    fn from_str(text: &str) -> Result<Self, ScoreError> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !matches!(whole, "0" | "1") || !digits(decimals) || decimals.len() > 4 {
            return Err(ScoreError);
        }
        let parts: u16 = format!("{whole}{decimals:0<4}").parse().map_err(|_| ScoreError)?;
        if parts > 10_000 { Err(ScoreError) } else { Ok(Self(parts)) }
    }
}

impl TryFrom<String> for Score {
    type Error = ScoreError;

    fn try_from(text: String) -> Result<Self, ScoreError> {
        text.parse()
    }
}

impl From<Score> for String {
    fn from(score: Score) -> Self {
        score.to_string()
    }
}

/// A text is no probability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a probability: 0 to 1 with a point and at most four decimals, such as \"0.9900\"")]
pub struct ScoreError;

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

/// Two entries of one side that seem to be one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// The side both stand on.
    pub side: crate::Side,
    /// Index of one entry.
    pub employee: u32,
    /// Index of the other entry.
    pub same_as: u32,
    /// How sure it is.
    pub score: Option<Score>,
    /// Why.
    pub evidence: Evidence,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_reads_as_it_is_shown() {
        for text in ["0.0000", "0.9900", "1.0000"] {
            assert_eq!(text.parse::<Score>().map(|score| score.to_string()).as_deref(), Ok(text));
        }
        assert_eq!("0.5".parse(), Ok(Score::from_ten_thousandths(5_000)));
        for text in ["", "1.1", "2", "-0.5", ".5", "0,5", "0.12345", "0.", "nan"] {
            assert_eq!(text.parse::<Score>(), Err(ScoreError), "{text}");
        }
    }
}
