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
    /// What leads from the legacy sum to the migrated one, in order: on either side the terms add up to the total.
    /// Empty for a headcount.
    pub bridge: Vec<BridgeTerm>,
}

/// A part of a control total that the two sides have for the same reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BridgeTerm {
    /// The reason.
    pub reason: BridgeReason,
    /// Its amounts on the legacy side, in the migrated convention.
    pub legacy: Total,
    /// Its amounts on the migrated side.
    pub migrated: Total,
}

impl BridgeTerm {
    /// By how much it moves the total: migrated − legacy.
    pub fn delta(&self) -> Total {
        self.migrated.minus(self.legacy)
    }
}

/// Why amounts are the same on both sides, or differ, or stand on one side only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BridgeReason {
    /// They were compared and are equal.
    Equal,
    /// They differ, as a finding says: an index into the findings.
    Finding(u32),
    /// They differ by no more than is tolerated.
    WithinTolerance,
    /// They are equal, and stand under another unit on the other side. In totals of units only; over all units it is
    /// nothing.
    OtherUnit,
    /// Their employee is only on the legacy side.
    LegacyOnly,
    /// Their employee is only on the migrated side.
    MigratedOnly,
    /// Their employee has a suggested counterpart, or several.
    Suggested,
    /// Their employee is in conflict.
    Conflict,
    /// Their component group was proposed and not confirmed.
    GroupUnconfirmed,
    /// Their component ended with the legacy system.
    ComponentEnded,
    /// Only their side has their period.
    PeriodOneSided,
    /// Only their side has amounts at all.
    MeasureOneSided,
    /// A cell under their key was rejected.
    CounterpartRejected,
    /// Their contract could not be tied.
    ContractUnmatched,
    /// The factor gives an amount that can't be held exactly.
    FactorInexact,
    /// They would be a quantity × its rate on the other side, and the rate is not known.
    RateMissing,
    /// What is left of legacy sums under a factor like 1/12, each shown rounded to a millionth.
    FactorRounding,
}

impl BridgeReason {
    /// All, one finding in place of every one, in the order of files.
    pub const ALL: [Self; 17] = [
        Self::Equal,
        Self::Finding(0),
        Self::WithinTolerance,
        Self::OtherUnit,
        Self::LegacyOnly,
        Self::MigratedOnly,
        Self::Suggested,
        Self::Conflict,
        Self::GroupUnconfirmed,
        Self::ComponentEnded,
        Self::PeriodOneSided,
        Self::MeasureOneSided,
        Self::CounterpartRejected,
        Self::ContractUnmatched,
        Self::FactorInexact,
        Self::RateMissing,
        Self::FactorRounding,
    ];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Finding(_) => "finding",
            Self::WithinTolerance => "within_tolerance",
            Self::OtherUnit => "other_unit",
            Self::LegacyOnly => "legacy_only",
            Self::MigratedOnly => "migrated_only",
            Self::Suggested => "suggested",
            Self::Conflict => "conflict",
            Self::GroupUnconfirmed => "group_unconfirmed",
            Self::ComponentEnded => "component_ended",
            Self::PeriodOneSided => "period_one_sided",
            Self::MeasureOneSided => "measure_one_sided",
            Self::CounterpartRejected => "counterpart_rejected",
            Self::ContractUnmatched => "contract_unmatched",
            Self::FactorInexact => "factor_inexact",
            Self::RateMissing => "rate_missing",
            Self::FactorRounding => "factor_rounding",
        }
    }
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
    /// Sum of everything that is pay of a period and no sum of other components.
    All,
    /// Sum of one component group that is itself a sum of others (gross, net): its money is counted in theirs.
    Derived,
    /// Sum of one group of balances at the end of one period.
    Balance,
    /// Sum of one group of cumulatives of the year, in one period.
    YearToDate,
}

impl ControlScope {
    /// All, in the order of files.
    pub const ALL: [Self; 7] =
        [Self::Headcount, Self::Component, Self::Unit, Self::All, Self::Derived, Self::Balance, Self::YearToDate];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Headcount => "headcount",
            Self::Component => "component",
            Self::Unit => "unit",
            Self::All => "all",
            Self::Derived => "derived",
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
