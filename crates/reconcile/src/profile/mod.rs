//! The case profile: how the two sides relate. TOML, version 1.

mod check;
mod matching;
mod read;
#[cfg(test)]
mod tests;

use paritas_model::{Amount, Factor, Period, Product, Side};
use serde::{Deserialize, Serialize};

pub use matching::MatchingRules;

use crate::ReconcileError;

/// How the two sides relate: component map, tolerances, periods.
///
/// A reconciliation gives back the profile it used, complete; used again it gives the same reconciliation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseProfile {
    /// The version of this layout: 1.
    pub version: u32,
    /// What people call it.
    #[serde(default)]
    pub name: String,
    /// When two amounts are equal.
    #[serde(default)]
    pub amounts: AmountRules,
    /// When two people are one.
    #[serde(default)]
    pub matching: MatchingRules,
    /// Which components are compared with which.
    #[serde(default)]
    pub components: ComponentRules,
    /// Which periods are compared with which.
    #[serde(default)]
    pub periods: PeriodRules,
    /// When a payment is in danger.
    #[serde(default)]
    pub pay_check: PayCheckRules,
}

/// When a payment is in danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PayCheckRules {
    /// The code of the net amount, on either side; told by its label where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<String>,
    /// A net amount that falls by more than so many percent is in danger. 5 by default: more than an indexation, a step of
    /// seniority or a changed tax table moves, and less than a lost component does.
    pub net_down_percent: Amount,
}

impl Default for PayCheckRules {
    fn default() -> Self {
        Self { net: None, net_down_percent: Amount::from_millionths(5_000_000) }
    }
}

/// When two amounts are equal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AmountRules {
    /// The largest distance at which two amounts count as within tolerance. 0.00 by default: one cent is a difference.
    pub tolerance: Amount,
    /// The same in percent of the legacy amount; the larger of both holds. 0.00 by default.
    pub tolerance_percent: Amount,
    /// The most that one component's tolerated distances may add up to, sizes without signs. Beyond it all of them are
    /// differences: 1,896 tolerated cents must not hide a real 18.96. Without bound if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tolerance_cap: Option<Amount>,
    /// The currency's rounding unit: a difference of at most this much is called rounding. 0.01 by default.
    pub rounding_unit: Amount,
    /// Whether an absent amount differs from 0.00.
    pub zero_vs_absent: ZeroVsAbsent,
}

impl Default for AmountRules {
    fn default() -> Self {
        Self {
            tolerance: Amount::ZERO,
            tolerance_percent: Amount::ZERO,
            tolerance_cap: None,
            rounding_unit: Amount::CENT,
            zero_vs_absent: ZeroVsAbsent::Equal,
        }
    }
}

/// Whether an absent amount differs from 0.00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ZeroVsAbsent {
    /// It does not; such pairs are counted.
    #[default]
    Equal,
    /// It does: `missing` or `extra`.
    Different,
}

/// Which components are compared with which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ComponentRules {
    /// Whether codes that stand on both sides and in no group are compared with each other.
    pub equal_codes: bool,
    /// Whether the map of codes that stand in no group, and the sums that are not declared, are learned from the amounts.
    pub learn: bool,
    /// Legacy codes that ended with the old system: not compared.
    pub ended: Vec<String>,
    /// The declared groups.
    pub group: Vec<DeclaredGroup>,
    /// Components that are sums of others.
    pub derived: Vec<DeclaredDerived>,
}

impl Default for ComponentRules {
    fn default() -> Self {
        Self { equal_codes: true, learn: true, ended: Vec::new(), group: Vec::new(), derived: Vec::new() }
    }
}

/// Legacy codes and migrated codes that are compared as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclaredGroup {
    /// The legacy codes.
    pub legacy: Vec<String>,
    /// The migrated codes.
    pub migrated: Vec<String>,
    /// Those of the migrated codes that would have to be subtracted. A group adds migrated codes up and can't: this is
    /// learned and shown, stands in suggested groups only, and is refused in one that is to be compared.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subtracted: Vec<String>,
    /// One factor per legacy code, from its convention to the migrated one; all 1 if left out.
    #[serde(default)]
    pub factors: Vec<Factor>,
    /// What turns its quantities from the legacy convention to the migrated one, if anything: 60 where hours became
    /// minutes. The factors above are those of amounts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity_factor: Option<Factor>,
    /// The same for its rates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_factor: Option<Factor>,
    /// The tolerance of this group, if it is not the general one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance: Option<Amount>,
    /// The tolerance of this group in percent of the legacy amount, if it is not the general one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance_percent: Option<Amount>,
    /// The most that this group's tolerated distances may add up to, if it is not the general bound.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance_cap: Option<Amount>,
    /// The rounding unit of this group (cash is paid in 0.05), if it is not the currency's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding_unit: Option<Amount>,
    /// Which migrated code carries a correction of a group with several; the first in code order if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correct: Option<String>,
    /// Where the group comes from.
    #[serde(default)]
    pub source: GroupSource,
    /// How its amounts come about on a side that holds hours and no money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<Product>,
}

/// Where a declared group comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupSource {
    /// A person wrote it in the profile.
    #[default]
    Profile,
    /// It was learned from the amounts.
    Learned,
    /// It was learned and a person confirmed it.
    Confirmed,
    /// It was learned, and not surely enough to be compared: a person makes it `confirmed` or takes it out.
    Suggested,
}

/// A component that is the sum of others on its side: gross, the employer's total, net.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclaredDerived {
    /// The side that makes this sum.
    pub side: Side,
    /// The code of the sum.
    pub total: String,
    /// The codes that are added.
    pub plus: Vec<String>,
    /// The codes that are subtracted.
    #[serde(default)]
    pub minus: Vec<String>,
    /// Where the sum comes from: a person, or the amounts.
    #[serde(default)]
    pub source: GroupSource,
}

impl DeclaredDerived {
    /// The codes it is made of, and whether each is subtracted.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (&str, bool)> {
        let plus = self.plus.iter().map(|code| (code.as_str(), false));
        plus.chain(self.minus.iter().map(|code| (code.as_str(), true)))
    }
}

/// Which periods are compared with which, beside equal ones.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PeriodRules {
    /// The declared pairs.
    pub pair: Vec<PeriodPair>,
}

/// A legacy period that is compared with another migrated period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodPair {
    /// The legacy period.
    pub legacy: Period,
    /// The migrated period.
    pub migrated: Period,
}

impl Default for CaseProfile {
    fn default() -> Self {
        Self {
            version: Self::VERSION,
            name: String::new(),
            amounts: AmountRules::default(),
            matching: MatchingRules::default(),
            components: ComponentRules::default(),
            periods: PeriodRules::default(),
            pay_check: PayCheckRules::default(),
        }
    }
}

impl CaseProfile {
    /// The version of the layout this program reads and writes.
    pub const VERSION: u32 = 1;

    /// Reads a case profile. `file` is only named in errors.
    ///
    /// # Errors
    /// With the line: what is not TOML, an unknown key, a value of the wrong kind, a code that stands in two groups,
    /// factors that are not one per legacy code, a period in two pairs.
    pub fn from_toml(text: &str, file: &str) -> Result<Self, ReconcileError> {
        let profile = read::read(text, file)?;
        check::check(&profile).map_err(|problem| problem.error(file, text))?;
        Ok(profile.complete())
    }

    /// The profile as TOML, every key written.
    pub fn to_toml(&self) -> String {
        // Strings, numbers, lists and tables only, and tables last: TOML can hold all of them.
        toml::to_string(&self.complete()).expect("a case profile holds nothing that TOML can't")
    }

    /// The migrated code that carries a correction of the group with these migrated codes, given in code order: the
    /// one the profile names, or else the first. `None` for a group without migrated codes.
    pub fn correcting_code<'a>(&'a self, migrated_codes: &[&'a str]) -> Option<&'a str> {
        let declared = self.components.group.iter().find(|group| {
            let mut codes: Vec<&str> = group.migrated.iter().map(String::as_str).collect();
            codes.sort_unstable();
            codes == migrated_codes
        });
        declared.and_then(|group| group.correct.as_deref()).or(migrated_codes.first().copied())
    }

    /// The same profile with every default written out.
    fn complete(&self) -> Self {
        let mut complete = self.clone();
        for group in &mut complete.components.group {
            if group.factors.is_empty() {
                group.factors = vec![Factor::ONE; group.legacy.len()];
            }
        }
        complete
    }

    /// Checks what types can't hold and completes: for a profile that was built, not read.
    pub(crate) fn checked(&self) -> Result<Self, ReconcileError> {
        check::check(self).map_err(|problem| problem.error("", ""))?;
        Ok(self.complete())
    }
}
