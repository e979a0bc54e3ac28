use std::fmt;

use crate::Total;

/// A headcount or a sum, on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlTotal {
    /// What it counts or sums over.
    pub scope: ControlScope,
    /// Which component group or unit; empty for the whole side.
    pub key: String,
    /// All used lines of the legacy side, in the migrated convention.
    pub legacy: ControlValue,
    /// All used lines of the migrated side.
    pub migrated: ControlValue,
    /// The legacy lines that were compared.
    pub compared_legacy: ControlValue,
    /// The migrated lines that were compared.
    pub compared_migrated: ControlValue,
}

/// What a control total covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ControlScope {
    /// Number of employees.
    Headcount,
    /// Sum of one component group.
    Component,
    /// Sum of one unit.
    Unit,
    /// Sum of everything that is pay of a period.
    All,
    /// Sum of one group of balances at the end of one period.
    Balance,
    /// Sum of one group of cumulatives of the year, in one period.
    YearToDate,
}

impl ControlScope {
    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Headcount => "headcount",
            Self::Component => "component",
            Self::Unit => "unit",
            Self::All => "all",
            Self::Balance => "balance",
            Self::YearToDate => "year_to_date",
        }
    }
}

/// A number of employees or a sum of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ControlValue {
    /// A number of employees.
    Count(i64),
    /// A sum of money.
    Sum(Total),
}

impl ControlValue {
    /// `self − other`. Both are of one kind inside a control total; of mixed kinds the result is a sum of nothing.
    pub fn minus(self, other: Self) -> Self {
        match (self, other) {
            (Self::Count(a), Self::Count(b)) => Self::Count(a - b),
            (Self::Sum(a), Self::Sum(b)) => Self::Sum(a.minus(b)),
            _ => Self::Sum(Total::ZERO),
        }
    }

    /// Whether this is nothing.
    pub fn is_zero(self) -> bool {
        matches!(self, Self::Count(0)) || self == Self::Sum(Total::ZERO)
    }
}

impl fmt::Display for ControlValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => count.fmt(f),
            Self::Sum(total) => total.fmt(f),
        }
    }
}
