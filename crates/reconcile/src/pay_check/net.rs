//! What reaches each employee in each period, on both sides.

use paritas_model::{Match, MatchStatus, Measure, NetBasis, Side, Total};

use crate::PayCheckRules;
use crate::computed::ComputedAmount;
use crate::exact_sum::least_common_multiple;
use crate::periods::ONE_SIDED;
use crate::plan::Plan;

/// Words that call a component the net amount, in small letters: Dutch, French, English, German.
const NET_WORDS: [&str; 9] = [
    "netto",
    "nettoloon",
    "nettolohn",
    "net",
    "net pay",
    "net à payer",
    "salaire net",
    "auszahlungsbetrag",
    "te betalen",
];

/// The component group that is the net amount: the profile's, else the only one that is called so.
///
/// An exact name, or one that begins with such a word, counts; of several (`Netto`, `Netto voorschot`) the exact one.
pub(super) fn basis(plan: &Plan<'_>, rules: &PayCheckRules) -> NetBasis {
    let groups = || (0_u32..).zip(&plan.map.groups);
    if let Some(code) = &rules.net {
        let holds = |index: u32| {
            let group = &plan.map.groups[index as usize];
            group.migrated_codes(plan.migrated).contains(&code.as_str())
                || group.legacy_codes(plan.legacy).iter().any(|(one, _)| one == code)
        };
        return groups()
            .map(|(index, _)| index)
            .find(|index| holds(*index))
            .map_or(NetBasis::AllAmounts, NetBasis::Group);
    }
    let labels = |index: u32| {
        let group = &plan.map.groups[index as usize];
        let legacy = group.legacy.iter().map(|&(member, _)| &plan.legacy.components[member as usize]);
        let migrated = group.migrated.iter().map(|&member| &plan.migrated.components[member as usize]);
        legacy.chain(migrated).flat_map(|one| [one.label.to_lowercase(), one.code.to_lowercase()])
    };
    let both = |index: &u32| {
        let group = &plan.map.groups[*index as usize];
        !group.legacy.is_empty() && !group.migrated.is_empty()
    };
    let named = |exact: bool| -> Vec<u32> {
        let is_net = |text: &String| {
            let text = text.trim();
            NET_WORDS.iter().any(|word| {
                let rest = text.strip_prefix(word);
                rest.is_some_and(|rest| rest.is_empty() || (!exact && rest.starts_with(' ')))
            })
        };
        groups().map(|(index, _)| index).filter(both).filter(|&index| labels(index).any(|text| is_net(&text))).collect()
    };
    match (named(true).as_slice(), named(false).as_slice()) {
        (&[only], _) | (_, &[only]) => NetBasis::Group(only),
        _ => NetBasis::AllAmounts,
    }
}

/// One employee's net amounts in one period, in millionths and in the migrated convention.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Net {
    /// Pay lines of any component.
    pub(super) legacy_lines: u32,
    pub(super) migrated_lines: u32,
    pub(super) legacy: i128,
    pub(super) migrated: i128,
    /// Whether the legacy amount has no more than six decimals in the migrated convention; where it has, nothing is said
    /// of it.
    pub(super) is_exact: bool,
}

impl Net {
    pub(super) fn legacy_total(&self) -> Option<Total> {
        (self.legacy_lines > 0 && self.is_exact).then(|| Total::from_millionths(self.legacy))
    }

    pub(super) fn migrated_total(&self) -> Option<Total> {
        (self.migrated_lines > 0).then(|| Total::from_millionths(self.migrated))
    }
}

/// Everyone's net amounts.
#[derive(Debug)]
pub(super) struct Nets {
    periods: usize,
    /// Match by match, joint period by joint period.
    nets: Vec<Net>,
}

impl Nets {
    pub(super) fn sum(plan: &Plan<'_>, matches: &[Match], basis: NetBasis, derived: &[u32]) -> Self {
        let periods = plan.periods.joint.len();
        let mut nets = vec![Net::default(); matches.len() * periods];
        // Sums are kept in this fraction of a millionth, so that no factor rounds anything.
        let common = common_denominator(plan);
        for side in [Side::Legacy, Side::Migrated] {
            let table = plan.table(side);
            let matched = match_of_employees(side, matches, table.employees.len());
            // By contract, which a line names: one look-up less for each.
            let matched: Vec<Option<u32>> =
                table.contracts.iter().map(|contract| matched[contract.employee as usize]).collect();
            let weights = weights(plan, side, basis, derived, common);
            let lines = &table.lines;
            let columns = lines.contract.iter().zip(lines.period.iter()).zip(&lines.component).zip(&lines.value);
            for ((((&contract, period), &component), &value), measure) in columns.zip(lines.measure.iter()) {
                let Some(matched) = matched[contract as usize] else { continue };
                let period = plan.periods.joint_index(side, period);
                if measure != Measure::Amount || period == ONE_SIDED {
                    continue;
                }
                let value = i128::from(value) * weights[component as usize];
                let net = &mut nets[matched as usize * periods + period as usize];
                let (lines, sum) = match side {
                    Side::Legacy => (&mut net.legacy_lines, &mut net.legacy),
                    Side::Migrated => (&mut net.migrated_lines, &mut net.migrated),
                };
                *lines += 1;
                *sum += value;
            }
            let counts: Vec<bool> = weights.iter().map(|&weight| weight != 0).collect();
            for &(line, amount) in plan.computed.amounts(side) {
                let ComputedAmount::Of(amount) = amount else { continue };
                let line = line as usize;
                let period = plan.periods.joint_index(side, lines.period[line]);
                let Some(matched) = matched[lines.contract[line] as usize].filter(|_| period != ONE_SIDED) else {
                    continue;
                };
                let net = &mut nets[matched as usize * periods + period as usize];
                let (lines_of_net, sum) = match side {
                    Side::Legacy => (&mut net.legacy_lines, &mut net.legacy),
                    Side::Migrated => (&mut net.migrated_lines, &mut net.migrated),
                };
                *lines_of_net += 1;
                // In the migrated convention already.
                *sum += if counts[lines.component[line] as usize] { i128::from(amount.amount) * common } else { 0 };
            }
        }
        for net in &mut nets {
            net.is_exact = net.legacy % common == 0;
            net.legacy /= common;
            net.migrated /= common;
        }
        Self { periods, nets }
    }

    /// The joint periods of one match, with their amounts.
    pub(super) fn of(&self, matched: u32) -> impl Iterator<Item = (u32, &Net)> {
        let first = matched as usize * self.periods;
        (0_u32..).zip(&self.nets[first..first + self.periods])
    }
}

/// The match of each employee of a side: of a matched one the match, of others the first row that names them.
fn match_of_employees(side: Side, matches: &[Match], employees: usize) -> Vec<Option<u32>> {
    let mut found: Vec<Option<u32>> = vec![None; employees];
    for wanted in [true, false] {
        for (one, index) in
            matches.iter().zip(0_u32..).filter(|(one, _)| (one.status == MatchStatus::Matched) == wanted)
        {
            let employee = if side == Side::Legacy { one.legacy } else { one.migrated };
            if let Some(employee) = employee {
                found[employee as usize].get_or_insert(index);
            }
        }
    }
    found
}

/// The least common multiple of the factors' denominators; 1 where that is beyond all measure, and those amounts are then
/// left out.
fn common_denominator(plan: &Plan<'_>) -> i128 {
    let mut denominators = plan.map.legacy_factor.iter().map(|factor| i128::from(factor.denominator()));
    let common = denominators.try_fold(1, least_common_multiple);
    common.filter(|&common| common <= i128::from(u32::MAX)).unwrap_or(1)
}

/// What each component's amounts count for, in parts of the common denominator.
fn weights(plan: &Plan<'_>, side: Side, basis: NetBasis, derived: &[u32], common: i128) -> Vec<i128> {
    let group_of = plan.map.groups_of(side);
    let factor = |component: usize| match side {
        Side::Legacy => {
            let factor = plan.map.legacy_factor[component];
            i128::from(factor.numerator()) * (common / i128::from(factor.denominator()))
        }
        Side::Migrated => common,
    };
    let counts = |group: u32| match basis {
        NetBasis::Group(net) => group == net,
        NetBasis::AllAmounts => !derived.contains(&group),
    };
    group_of.iter().enumerate().map(|(component, &group)| if counts(group) { factor(component) } else { 0 }).collect()
}
