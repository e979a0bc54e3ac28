use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Amount, Measure, Message, Period, Total};

/// The name of a difference: the same in every run over the same identity, never a row number.
///
/// `legacy employee/migrated employee/contract/period/measure/legacy components/migrated components`, where `/` and `\`
/// inside a part are escaped by `\`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DifferenceKey(String);

impl DifferenceKey {
    /// The key of these parts. Component columns are joined by [`join_codes`](Self::join_codes) first.
    pub fn new(
        legacy_employee: &str,
        migrated_employee: &str,
        contract: &str,
        period: Period,
        measure: Measure,
        legacy_components: &str,
        migrated_components: &str,
    ) -> Self {
        let period = period.to_string();
        let parts = [
            legacy_employee,
            migrated_employee,
            contract,
            &period,
            measure.as_str(),
            legacy_components,
            migrated_components,
        ];
        Self(parts.map(|part| escape(part, '/')).join("/"))
    }

    /// Component codes in one text: joined by `+`, with `+` and `\` inside a code escaped by `\`.
    pub fn join_codes<'a>(codes: impl IntoIterator<Item = &'a str>) -> String {
        codes.into_iter().map(|code| escape(code, '+')).collect::<Vec<_>>().join("+")
    }

    /// A key that was written earlier (in a journal, a file or an argument). Whether it names a difference shows when
    /// it is looked up.
    pub fn from_written(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn escape(part: &str, separator: char) -> String {
    let mut escaped = String::with_capacity(part.len());
    for character in part.chars() {
        if character == separator || character == '\\' {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

impl fmt::Display for DifferenceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One employee, contract, period and component group whose amounts disagree beyond tolerance, or can't be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its name.
    pub key: DifferenceKey,
    /// Index into the matches.
    pub matched: u32,
    /// The contract, as the migrated side numbers it; as the legacy side does where only that has it.
    pub contract: String,
    /// Index of the contract on the legacy side.
    pub legacy_contract: Option<u32>,
    /// Index of the contract on the migrated side.
    pub migrated_contract: Option<u32>,
    /// The period, as the migrated side names it.
    pub period: Period,
    /// The measure.
    pub measure: Measure,
    /// Index into the component groups.
    pub group: u32,
    /// The legacy amount in the migrated convention; `None` where absent.
    pub legacy: Option<Amount>,
    /// The migrated amount; `None` where absent.
    pub migrated: Option<Amount>,
    /// Migrated − legacy, absent counting 0.
    pub delta: Amount,
    /// Whether the two amounts could be compared.
    pub comparability: Comparability,
    /// What explains it; `None` only where it is not comparable.
    pub cause: Option<Cause>,
    /// Index into the findings; `None` only where it is not comparable.
    pub finding: Option<u32>,
    /// One sentence with the numbers that prove the cause, or why it is not comparable.
    pub proof: Message,
    /// The legacy lines behind it: indices into the legacy table's lines, in order.
    pub legacy_lines: Vec<u32>,
    /// The migrated lines behind it: indices into the migrated table's lines, in order.
    pub migrated_lines: Vec<u32>,
}

/// Whether two amounts could be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparability {
    /// They were, and differ.
    Compared,
    /// A cell that belongs to the other amount was rejected.
    CounterpartRejected,
    /// The factor gives an amount that can't be held exactly.
    FactorInexact,
    /// One side holds a quantity in place of an amount, and its rate is not known.
    RateMissing,
    /// The person's contracts could not be tied to each other.
    ContractUnmatched,
}

/// What kind of error explains a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Not equal, at most the currency's rounding unit apart.
    Rounding,
    /// Same size, opposite sign.
    Sign,
    /// Multiplied or divided by 10, 100 or 1000.
    Scale,
    /// The migrated amount is exactly 2, 3, … times the legacy one.
    Duplicate,
    /// The ratio is the employee's FTE or its inverse.
    Proration,
    /// The same ratio shared by three or more employees.
    Rate,
    /// The same signed difference shared by three or more employees.
    Offset,
    /// The amount sits under another component of the same employee.
    ComponentSwap,
    /// The amount sits in a neighbouring period.
    PeriodShift,
    /// What earlier periods are off by is settled in a later one.
    Retroactive,
    /// An index that the extract itself shows, applied in another month.
    IndexMonth,
    /// One step of the pay scale too high or too low.
    SeniorityStep,
    /// Two employees hold each other's amounts.
    EmployeeSwap,
    /// Leading or trailing digits cut off.
    Truncation,
    /// Where one side holds hours: the other side's amount is that of other hours at the same rate.
    Hours,
    /// Only on the legacy side.
    Missing,
    /// Only on the migrated side.
    Extra,
    /// A derived component off by exactly what its parts are off by.
    Consequence,
    /// None of these.
    Unexplained,
}

impl Cause {
    /// All, in the order of reports.
    pub const ALL: [Self; 19] = [
        Self::Rounding,
        Self::Sign,
        Self::Scale,
        Self::Duplicate,
        Self::Proration,
        Self::Rate,
        Self::Offset,
        Self::ComponentSwap,
        Self::PeriodShift,
        Self::Retroactive,
        Self::IndexMonth,
        Self::SeniorityStep,
        Self::EmployeeSwap,
        Self::Truncation,
        Self::Hours,
        Self::Missing,
        Self::Extra,
        Self::Consequence,
        Self::Unexplained,
    ];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rounding => "rounding",
            Self::Sign => "sign",
            Self::Scale => "scale",
            Self::Duplicate => "duplicate",
            Self::Proration => "proration",
            Self::Rate => "rate",
            Self::Offset => "offset",
            Self::ComponentSwap => "component_swap",
            Self::PeriodShift => "period_shift",
            Self::Retroactive => "retroactive",
            Self::IndexMonth => "index_month",
            Self::SeniorityStep => "seniority_step",
            Self::EmployeeSwap => "employee_swap",
            Self::Truncation => "truncation",
            Self::Hours => "hours",
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Consequence => "consequence",
            Self::Unexplained => "unexplained",
        }
    }
}

/// The name of a finding: made of its cause, component group and parameter, so it survives a re-run.
///
/// `cause/legacy components/migrated components/parameter`, escaped like a [`DifferenceKey`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FindingId(String);

impl FindingId {
    /// The name of the finding with these parts.
    pub fn new(cause: Cause, legacy_components: &str, migrated_components: &str, parameter: &str) -> Self {
        let parts = [cause.as_str(), legacy_components, migrated_components, parameter];
        Self(parts.map(|part| escape(part, '/')).join("/"))
    }

    /// A name that was written earlier.
    pub fn from_written(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FindingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Many differences with the same cause, component group and parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its name.
    pub id: FindingId,
    /// What explains its differences.
    pub cause: Cause,
    /// Index into the component groups.
    pub group: u32,
    /// What its differences share in numbers (`×100`, `÷10`, `×2`), empty where nothing is shared.
    pub parameter: String,
    /// The differences, as indices, in order of key.
    pub differences: Vec<u32>,
    /// How many employees it touches.
    pub employees: u32,
    /// The sum of the differences.
    pub total_delta: Total,
    /// What sets its employees apart, if anything.
    pub shared: Option<Message>,
    /// The finding in one sentence.
    pub sentence: Message,
}

/// How many comparisons ended how. A comparison is one employee, contract, period, measure and component group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LineCounts {
    /// All comparisons: the sum of the five below.
    pub compared: u64,
    /// Equal to the last digit.
    pub equal: u64,
    /// Not equal, within the tolerance.
    pub within_tolerance: u64,
    /// Different.
    pub different: u64,
    /// Absent on one side and 0.00 on the other.
    pub zero_vs_absent: u64,
    /// One side could not be read or expressed exactly.
    pub not_comparable: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_can_be_taken_apart_again() {
        let codes = DifferenceKey::join_codes(["1+1", "2\\"]);
        assert_eq!(codes, "1\\+1+2\\\\");
        let key = DifferenceKey::new("A/1", "B", "", Period::UNNAMED, Measure::Amount, &codes, "");
        assert_eq!(key.as_str(), "A\\/1/B///amount/1\\\\+1+2\\\\\\\\/");
    }
}
