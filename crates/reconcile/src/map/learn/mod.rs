//! The component map, learned from the amounts of matched employees alone.
//!
//! # The way
//!
//! 1. [`sample`]: what each code adds up to, per employee and period, for as many employees as are needed.
//!    [`hours`]: what the hours of codes without money come to stands among these amounts.
//! 2. [`pairs`]: every legacy code against every migrated code, counting equal amounts under the conventions that
//!    systems differ in (sign, cents, months to a year).
//! 3. [`equal_codes`]: a code that both sides know stays itself, unless everyone's amounts say otherwise.
//! 4. [`assign`]: the pairs with the largest share of equal amounts first, each code once.
//! 5. [`sums`]: codes that are left explain what is left of a pair (n:1, 1:n), or are sums of each other.
//! 6. [`suggest`]: what is still left and looks alike is asked about.
//! 7. [`measures`]: whether hours became minutes.
//! 8. [`derived`]: on each side, the components that are sums of others.
//!
//! What is learned is written into the case profile and compared by it, so that a run with the written profile needs no
//! learning and comes to the same result.
//!
//! # Why equal amounts, and not correlation?
//!
//! Money agrees to the cent or it does not: three employees with three different amounts that are all equal are beyond
//! chance, while a correlation of 0.98 is what *any* two components that follow the base pay have. Errors don't disturb
//! equality either: where 60 % of a component is wrong, the other 40 % still point at one code and no other. Labels and
//! equal codes decide only where the amounts fit two ways equally well.
//!
//! # Learned or asked?
//!
//! A pair is *learned* where its equality can't be chance ([`Fit::is_no_chance`]), at least a third of the amounts that
//! stand on both sides are equal, and nothing else fits nearly as well. All else that looks alike is *suggested*:
//! never compared, so that it invents no difference, and listed until a person says what it is.

mod assign;
mod derived;
mod equal_codes;
mod evidence;
mod fit;
mod hours;
mod measures;
mod pairs;
mod sample;
mod suggest;
mod sums;
#[cfg(test)]
mod tests;

use paritas_model::{ComponentGroup, Factor, GroupStatus, Match, Measure, Message, Side};

use crate::periods::PeriodPlan;
use crate::{CaseProfile, DeclaredDerived, DeclaredGroup, GroupSource, Input};
use derived::relations;
use fit::{Fit, Members};
use hours::{HoursCodes, product_of};
use measures::Measured;
use pairs::{Candidate, candidates};
use sample::{Codes, Sample};

/// The fewest employees, and the fewest different amounts, whose equality is no chance.
const FEWEST: u32 = 3;
/// The same for amounts that are flat.
const FEWEST_FLAT: u32 = 5;

/// What the amounts say about the codes of both sides.
#[derive(Debug)]
pub(crate) struct Lesson<'a> {
    codes: [Codes<'a>; 2],
    sample: Sample,
    /// The codes that hold hours in place of money.
    hours: HoursCodes,
    /// Their quantities and rates, and those beside money.
    measured: Measured,
    candidates: Vec<Candidate>,
}

/// A group that was found, and whether surely enough to be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    members: Members,
    fit: Fit,
    surely: bool,
}

/// Which codes belong to no group yet.
#[derive(Debug, Clone)]
struct Pool {
    free: [Vec<bool>; 2],
}

impl Pool {
    fn new(codes: &[Codes<'_>; 2], profile: &CaseProfile) -> Self {
        let mut pool = Self { free: [0, 1].map(|side: usize| vec![true; codes[side].codes.len()]) };
        let rules = &profile.components;
        let legacy = rules.group.iter().flat_map(|group| &group.legacy).chain(&rules.ended);
        let migrated = rules.group.iter().flat_map(|group| &group.migrated);
        for (side, code) in legacy.map(|code| (0, code)).chain(migrated.map(|code| (1, code))) {
            if let Some(index) = codes[side].index(code) {
                pool.free[side][index as usize] = false;
            }
        }
        pool
    }

    fn has(&self, members: &Members) -> bool {
        members.legacy.iter().all(|&(code, _)| self.free[0][code as usize])
            && members.migrated.iter().all(|&code| self.free[1][code as usize])
    }

    fn take(&mut self, members: &Members) {
        members.legacy.iter().for_each(|&(code, _)| self.free[0][code as usize] = false);
        members.migrated.iter().for_each(|&code| self.free[1][code as usize] = false);
    }

    /// The codes of one side that are free.
    fn left(&self, side: usize) -> impl Iterator<Item = u32> + '_ {
        (0_u32..).zip(&self.free[side]).filter(|(_, free)| **free).map(|(code, _)| code)
    }
}

/// Whether a run under this profile looks at the amounts for the map: to learn it, or to say again why it was learned.
fn is_needed(profile: &CaseProfile) -> bool {
    let rules = &profile.components;
    let was_learned = |group: &DeclaredGroup| matches!(group.source, GroupSource::Learned | GroupSource::Suggested);
    rules.learn || rules.group.iter().any(was_learned)
}

impl<'a> Lesson<'a> {
    /// Looks at the amounts of matched employees, if the profile leaves anything to learn or to give evidence for.
    pub(crate) fn take(
        input: &Input<'a>,
        matches: &[Match],
        periods: &PeriodPlan,
        profile: &CaseProfile,
    ) -> Option<Self> {
        is_needed(profile).then(|| {
            let codes = [Codes::new(input.legacy), Codes::new(input.migrated)];
            let (sample, hours, measured) =
                Sample::take(input, matches, periods, &codes, profile.amounts.rounding_unit);
            let candidates = candidates(&sample);
            Self { codes, sample, hours, measured, candidates }
        })
    }

    /// Adds the groups that the amounts show to the profile, which needs no learning afterwards.
    pub(crate) fn complete(&self, profile: &mut CaseProfile) {
        if !profile.components.learn {
            return;
        }

        let mut pool = Pool::new(&self.codes, profile);
        let mut found = Vec::new();
        let mut kept = Vec::new();
        if profile.components.equal_codes {
            (kept, found) = self.equal_codes(&mut pool);
        }
        let mut grown = self.assign(&mut pool);
        self.extend(&mut pool, &mut kept);
        self.extend(&mut pool, &mut grown);
        let added = self.add_sums(&mut pool);
        if !added.is_empty() {
            grown.extend(added);
            self.extend(&mut pool, &mut grown);
        }
        // A code that both sides know and that took nothing in is still no more than its equal code.
        let says_more = |group: &Found| {
            group.members.legacy.len() + group.members.migrated.len() > 2
                || self.is_product(group)
                || self.measure_factor(group, Measure::Quantity).is_some()
        };
        found.extend(kept.into_iter().filter(says_more));
        found.extend(self.settle(grown));
        found.extend(self.suggest(&mut pool));
        let mut groups: Vec<DeclaredGroup> = found.iter().map(|found| self.declared(found)).collect();
        groups.sort_by(|a, b| (&a.legacy, &a.migrated).cmp(&(&b.legacy, &b.migrated)));
        profile.components.group.extend(groups);
        for side in [Side::Legacy, Side::Migrated] {
            self.add_derived(side, &mut profile.components.derived);
        }
    }

    /// Adds the sums of one side, if the profile declares none of its own for it.
    fn add_derived(&self, side: Side, declared: &mut Vec<DeclaredDerived>) {
        if declared.iter().any(|sum| sum.side == side) {
            return;
        }
        let codes = &self.codes[side.index()];
        let code = |index: u32| codes.codes[index as usize].to_owned();
        for relation in relations(&self.sample, side, codes) {
            let of_sign = |minus: bool| {
                relation.parts.iter().filter(|part| part.1 == minus).map(|part| code(part.0)).collect::<Vec<_>>()
            };
            declared.push(DeclaredDerived {
                side,
                total: code(relation.total),
                plus: of_sign(false),
                minus: of_sign(true),
                source: GroupSource::Learned,
            });
        }
    }

    /// Whether one component has the same name on both sides, by code or by label.
    fn same_name(&self, legacy: u32, migrated: u32) -> bool {
        let [ours, theirs] = &self.codes;
        let (legacy, migrated) = (legacy as usize, migrated as usize);
        let plain = |label: &str| -> String {
            label.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        };
        let label = plain(ours.labels[legacy]);
        ours.codes[legacy] == theirs.codes[migrated] || (!label.is_empty() && label == plain(theirs.labels[migrated]))
    }

    /// Whether the amounts of a group prove that hours on one side are the other side's money.
    fn is_product(&self, found: &Found) -> bool {
        let legacy: Vec<u32> = found.members.legacy.iter().map(|&(code, _)| code).collect();
        found.fit.is_no_chance()
            && found.fit.equal_at_least(1, 3)
            && product_of(&self.hours, &legacy, &found.members.migrated).is_some()
    }

    fn declared(&self, found: &Found) -> DeclaredGroup {
        let mut legacy = found.members.legacy.clone();
        legacy.sort_by_key(|&(code, _)| code);
        let mut migrated = found.members.migrated.clone();
        migrated.sort_unstable();
        let code = |side: usize, code: u32| self.codes[side].codes[code as usize].to_owned();
        let ours: Vec<u32> = legacy.iter().map(|&(code, _)| code).collect();
        let computed = product_of(&self.hours, &ours, &migrated);
        let (product, alike) = match computed {
            Some((product, scales, alike)) => {
                for (member, scale) in legacy.iter_mut().zip(scales) {
                    member.1 = times(member.1, scale);
                }
                (Some(product), alike)
            }
            None => (None, true),
        };
        DeclaredGroup {
            legacy: legacy.iter().map(|&(index, _)| code(0, index)).collect(),
            migrated: migrated.iter().map(|&index| code(1, index)).collect(),
            subtracted: found.members.subtracted.iter().map(|&index| code(1, index)).collect(),
            factors: legacy.iter().map(|&(_, factor)| factor).collect(),
            quantity_factor: self.measure_factor(found, Measure::Quantity),
            rate_factor: self.measure_factor(found, Measure::Rate),
            tolerance: None,
            tolerance_percent: None,
            tolerance_cap: None,
            rounding_unit: None,
            correct: None,
            source: if found.surely && alike { GroupSource::Learned } else { GroupSource::Suggested },
            product,
        }
    }

    /// The members of a group of the finished map; `None` where an extract does not hold all of its codes.
    fn members(&self, group: &ComponentGroup, input: &Input<'_>) -> Option<Members> {
        if !group.legacy_absent.is_empty() || !group.migrated_absent.is_empty() {
            return None;
        }
        let legacy: Option<Vec<(u32, Factor)>> = group
            .legacy_codes(input.legacy)
            .into_iter()
            .map(|(code, factor)| Some((self.codes[0].index(code)?, factor)))
            .collect();
        let migrated: Option<Vec<u32>> =
            group.migrated_codes(input.migrated).into_iter().map(|code| self.codes[1].index(code)).collect();
        let (mut legacy, migrated) = (legacy?, migrated?);
        // The amounts that hours come to stand in the sample under their scale already.
        let codes: Vec<u32> = legacy.iter().map(|&(code, _)| code).collect();
        if let Some((_, scales, _)) = product_of(&self.hours, &codes, &migrated) {
            for (member, scale) in legacy.iter_mut().zip(scales) {
                member.1 = times(member.1, scale.inverse());
            }
        }
        let subtracted = group.subtracted.iter().filter_map(|code| self.codes[1].index(code)).collect();
        Some(Members { legacy, migrated, subtracted })
    }
}

/// The product of two factors, each of which is a convention; far from what a factor can't hold.
fn times(one: Factor, other: Factor) -> Factor {
    let top = one.numerator().checked_mul(other.numerator());
    let bottom = one.denominator().checked_mul(other.denominator());
    top.zip(bottom).and_then(|(top, bottom)| Factor::new(top, bottom).ok()).unwrap_or(one)
}

/// Whether a group came from learning.
const fn is_learned(status: GroupStatus) -> bool {
    matches!(status, GroupStatus::Learned | GroupStatus::Suggested)
}

/// Says how much of the map was learned, and how much of it waits for a person.
pub(crate) fn say_what_was_learned(groups: &[ComponentGroup], messages: &mut Vec<Message>) {
    for (status, id) in
        [(GroupStatus::Learned, "assume-components-learned"), (GroupStatus::Suggested, "warn-components-suggested")]
    {
        let count = groups.iter().filter(|group| group.status == status).count();
        if count > 0 {
            messages.push(Message::new(id).with("count", count));
        }
    }
}
