//! From comparisons that did not end well to differences with a name, a cause and a proof.

use std::collections::BTreeMap;

use paritas_model::{Amount, Comparability, Difference, DifferenceKey, Factor, Match, Measure, Message, Side};

use crate::Outcome;
use crate::causes::{AmountPair, DerivedGroup, DifferenceSet, Explanation, Place, explain};
use crate::compare::{Cell, Sum, Verdict};
use crate::computed::Worked;
use crate::known_amounts::KnownAmounts;
use crate::plan::{Key, Plan};
use crate::shared_trait::Column;
use crate::totals::group_name;

/// A comparison that ended as different or not comparable.
#[derive(Debug)]
pub(crate) struct Unequal {
    pub(crate) key: Key,
    pub(crate) verdict: Verdict,
    legacy_sum: Sum,
    pub(crate) legacy_lines: Vec<u32>,
    pub(crate) migrated_lines: Vec<u32>,
}

impl Unequal {
    pub(crate) fn new(cell: &Cell<'_>, verdict: Verdict) -> Self {
        Self {
            key: cell.key,
            verdict,
            legacy_sum: cell.legacy,
            legacy_lines: cell.legacy_lines.to_vec(),
            migrated_lines: cell.migrated_lines.to_vec(),
        }
    }
}

/// A difference, and the parameter of its cause; findings are made of these.
pub(crate) struct Explained {
    pub(crate) difference: Difference,
    /// Index into the tied contracts.
    pub(crate) slot: u32,
    pub(crate) parameter: String,
}

/// What bears on causes beside the differences themselves.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    /// Groups that are sums of others.
    pub(crate) derived: &'a [DerivedGroup],
    /// Migrated − legacy of what is within tolerance.
    pub(crate) tolerated: &'a BTreeMap<Place, Amount>,
    /// What each side says of its people.
    pub(crate) columns: &'a [Column<'a>],
}

/// Names and explains the unequal comparisons; sorted by key.
pub(crate) fn explain_all(
    plan: &Plan<'_>,
    matches: &[Match],
    context: &Context<'_>,
    unequal: Vec<Unequal>,
) -> Vec<Explained> {
    let names: Vec<(String, String)> = plan
        .map
        .groups
        .iter()
        .map(|group| (group.legacy_text(plan.legacy), group.migrated_text(plan.migrated)))
        .collect();
    let mut named: Vec<(DifferenceKey, Unequal)> =
        unequal.into_iter().map(|unequal| (key_of(plan, matches, &names, &unequal.key), unequal)).collect();
    named.sort_by(|a, b| a.0.cmp(&b.0));
    let compared: Vec<AmountPair> = named
        .iter()
        .filter(|(_, unequal)| unequal.verdict.outcome == Outcome::Different)
        .map(|(_, unequal)| amount_pair(plan, unequal))
        .collect();
    let group_names: Vec<String> =
        plan.map.groups.iter().map(|group| group_name(group, plan.legacy, plan.migrated)).collect();
    let rounding_units: Vec<Amount> = plan.map.rules.iter().map(|rule| rule.limits.rounding_unit).collect();
    let derived: Vec<u32> = context.derived.iter().map(|derived| derived.group).collect();
    let known = KnownAmounts::gather(plan, &compared, &derived, context.columns);
    let of_hours = named.iter().map(|(_, unequal)| unequal).filter(|one| one.verdict.outcome == Outcome::Different);
    let worked: BTreeMap<Place, Worked> =
        of_hours.filter_map(|unequal| Some((place(&unequal.key), worked(plan, unequal)?))).collect();
    let set = DifferenceSet {
        pairs: &compared,
        rounding_units: &rounding_units,
        groups: &group_names,
        periods: &plan.periods.joint,
        derived: context.derived,
        tolerated: context.tolerated,
        known: &known,
        worked: &worked,
    };
    let mut explanations = explain(&set).into_iter();
    named
        .into_iter()
        .map(|(key, unequal)| {
            // One explanation for each different one, in the same order; the others are not comparable.
            let different = unequal.verdict.outcome == Outcome::Different;
            let explanation = if different { explanations.next() } else { None };
            difference(plan, key, unequal, explanation)
        })
        .collect()
}

fn amount_pair(plan: &Plan<'_>, unequal: &Unequal) -> AmountPair {
    let slot = &plan.slots[unequal.key.slot as usize];
    let fte = |side: Side, contract: Option<u32>| plan.table(side).contracts[contract? as usize].fte;
    AmountPair {
        place: place(&unequal.key),
        matched: slot.matched,
        legacy: unequal.verdict.legacy,
        migrated: unequal.verdict.migrated,
        migrated_lines: u32::try_from(migrated_values(plan, unequal)).unwrap_or(u32::MAX),
        ftes: [fte(Side::Legacy, slot.legacy), fte(Side::Migrated, slot.migrated)],
    }
}

/// The hours and the rate of which one side's amount is the product, where it is that of nothing else.
fn worked(plan: &Plan<'_>, unequal: &Unequal) -> Option<Worked> {
    let side = plan.map.groups[unequal.key.group as usize].product.as_ref()?.side;
    let lines = if side == Side::Legacy { &unequal.legacy_lines } else { &unequal.migrated_lines };
    let mut found = lines.iter().filter_map(|&line| Some((line, plan.computed.worked(side, line)?)));
    let (line, (quantity, rate)) = found.next()?;
    let component = plan.table(side).lines.component[line as usize] as usize;
    let factor = if side == Side::Legacy { plan.map.legacy_factor[component] } else { Factor::ONE };
    let is_amount = unequal.key.measure == Measure::Amount && found.next().is_none();
    let [quantity, rate] = [quantity, rate].map(Amount::from_millionths);
    is_amount.then_some(Worked { side, quantity, rate, factor })
}

/// How many values the migrated amount is the sum of: hours and rates of one amount are one.
fn migrated_values(plan: &Plan<'_>, unequal: &Unequal) -> usize {
    let measures = &plan.migrated.lines.measure;
    let is_value = |line: &&u32| {
        measures[**line as usize] == unequal.key.measure || plan.computed.amount(Side::Migrated, **line).is_some()
    };
    unequal.migrated_lines.iter().filter(is_value).count()
}

/// Where a comparison stands, for detectors.
pub(crate) const fn place(key: &Key) -> Place {
    Place { slot: key.slot, period: key.period, measure: key.measure, group: key.group }
}

fn key_of(plan: &Plan<'_>, matches: &[Match], names: &[(String, String)], key: &Key) -> DifferenceKey {
    let slot = &plan.slots[key.slot as usize];
    let found = &matches[slot.matched as usize];
    let number = |side: Side, index: Option<u32>| {
        index.map_or("", |index| plan.table(side).employees[index as usize].number.as_str())
    };
    let (legacy, migrated) = &names[key.group as usize];
    DifferenceKey::new(
        number(Side::Legacy, found.legacy),
        number(Side::Migrated, found.migrated),
        plan.contract_name(slot),
        plan.period(key.period),
        key.measure,
        legacy,
        migrated,
    )
}

fn difference(plan: &Plan<'_>, key: DifferenceKey, unequal: Unequal, explanation: Option<Explanation>) -> Explained {
    let Unequal { key: parts, verdict, legacy_sum, legacy_lines, migrated_lines } = unequal;
    let slot = &plan.slots[parts.slot as usize];
    let zero = |amount: Option<Amount>| amount.unwrap_or(Amount::ZERO);
    // A distance that can't be held makes the pair not comparable; nothing is decided by what is shown here then.
    let delta = zero(verdict.migrated).checked_sub(zero(verdict.legacy)).unwrap_or(Amount::ZERO);
    let (cause, parameter, proof) = match explanation {
        Some(Explanation { cause, parameter, proof }) => (Some(cause), parameter, proof),
        None => (None, String::new(), why_not_comparable(plan, &parts, &verdict, legacy_sum)),
    };
    let difference = Difference {
        key,
        matched: slot.matched,
        contract: plan.contract_name(slot).to_owned(),
        legacy_contract: slot.legacy,
        migrated_contract: slot.migrated,
        period: plan.period(parts.period),
        measure: parts.measure,
        group: parts.group,
        legacy: verdict.legacy,
        migrated: verdict.migrated,
        delta,
        comparability: verdict.comparability,
        cause,
        finding: None,
        proof,
        legacy_lines,
        migrated_lines,
    };
    Explained { difference, slot: parts.slot, parameter }
}

fn why_not_comparable(plan: &Plan<'_>, key: &Key, verdict: &Verdict, legacy_sum: Sum) -> Message {
    match verdict.comparability {
        Comparability::CounterpartRejected => Message::new("proof-counterpart-rejected"),
        Comparability::ContractUnmatched => {
            let contract = plan.contract_name(&plan.slots[key.slot as usize]);
            Message::new("proof-contract-unmatched").with("contract", contract)
        }
        Comparability::RateMissing => {
            let side = plan.map.groups[key.group as usize].product.as_ref().map_or("", |product| product.side.as_str());
            Message::new("proof-rate-missing").with("side", side)
        }
        Comparability::FactorInexact | Comparability::Compared => {
            let denominator = plan.map.rules[key.group as usize].denominator(key.measure);
            match legacy_sum {
                Sum::Of(sum) if sum % i128::from(denominator) != 0 => {
                    let group = &plan.map.groups[key.group as usize];
                    let factors: Vec<String> = match key.measure {
                        Measure::Amount => group.legacy_codes(plan.legacy).iter().map(|of| of.1.to_string()).collect(),
                        Measure::Quantity => vec![group.quantity_factor.to_string()],
                        Measure::Rate => vec![group.rate_factor.to_string()],
                    };
                    Message::new("proof-factor-inexact").with("factors", factors.join(", "))
                }
                _ => Message::new("proof-beyond-range"),
            }
        }
    }
}
