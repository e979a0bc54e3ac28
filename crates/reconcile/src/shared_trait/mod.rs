//! What sets the employees of a finding apart from the others that were compared in the same component group.
//!
//! # How it is searched
//!
//! Every attribute that either side knows (unit, contract type, FTE, dates, any column that is kept) is tried: one
//! value, up to three values of one attribute, a range of years, dates or shares, and two attributes together. A
//! description is told only where it covers the finding and excludes the others but for one in ten; the fewest
//! exceptions win, then the shortest description, then the attribute that explains more. Exceptions are named, for they
//! are the ones to look at.
//!
//! It is searched by contract, not by person: whoever has two contracts may have one of each kind.

mod attributes;
mod column;

use std::collections::BTreeSet;

use paritas_model::{Amount, Arg, Date, Match, Message, PayTable};

use crate::plan::Plan;
use attributes::{Attribute, Kind, attributes};
pub(crate) use column::Column;

/// Fewer contracts than this share something with each other by mere chance.
const FEWEST: usize = 3;
/// One exception in so many is told with the rule; more make it no rule.
const ONE_EXCEPTION_IN: usize = 10;
/// The most values of one attribute in one description.
const MOST_VALUES: usize = 3;
/// The most exceptions that are named.
const MOST_NAMED: usize = 5;

/// What is known of the tied contracts, and who was compared in which group.
#[derive(Debug)]
pub(crate) struct Traits<'a> {
    plan: &'a Plan<'a>,
    matches: &'a [Match],
    attributes: Vec<Attribute>,
    /// For each component group, the tied contracts with a comparison in it, each once, in order.
    compared: Vec<Vec<u32>>,
}

/// A part of a description: an attribute and the values it takes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    attribute: usize,
    /// First and last value of a range, or the values themselves.
    values: Values,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Values {
    Some(Vec<u32>),
    From(u32),
    UpTo(u32),
}

impl Values {
    fn has(&self, value: u32) -> bool {
        match self {
            Self::Some(values) => values.contains(&value),
            Self::From(first) => value >= *first,
            Self::UpTo(last) => value <= *last,
        }
    }

    /// How much it takes to say it.
    fn length(&self) -> usize {
        match self {
            Self::Some(values) => values.len(),
            Self::From(_) | Self::UpTo(_) => 2,
        }
    }
}

/// A description with its exceptions: contracts it covers outside the finding, and contracts of the finding it misses.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Description {
    parts: Vec<Part>,
    spared: Vec<u32>,
    strays: Vec<u32>,
}

impl Description {
    fn exceptions(&self) -> usize {
        self.spared.len() + self.strays.len()
    }

    fn length(&self) -> usize {
        self.parts.iter().map(|part| part.values.length()).sum()
    }
}

impl<'a> Traits<'a> {
    pub(crate) fn new(plan: &'a Plan<'a>, matches: &'a [Match], compared: Vec<Vec<u32>>, needed: bool) -> Self {
        // Without a finding nothing is described, and a clean pair of two million people need not be looked at.
        let attributes = if needed { attributes(plan) } else { Vec::new() };
        Self { plan, matches, attributes, compared }
    }

    /// The columns that the profiles keep.
    pub(crate) fn columns(&self) -> Vec<Column<'_>> {
        self.attributes.iter().filter_map(Column::of).collect()
    }

    /// What sets `members` (tied contracts) apart among those compared in `group`.
    pub(crate) fn shared(&self, group: u32, members: &BTreeSet<u32>) -> Option<Message> {
        let compared = &self.compared[group as usize];
        if members.len() < FEWEST {
            return None;
        }
        if members.len() >= compared.len() {
            return Some(Message::new("shared-everyone").with("count", compared.len()));
        }
        let search = Search { attributes: &self.attributes, compared, members };
        search.best().map(|found| self.message(members.len(), &found))
    }

    fn message(&self, members: usize, found: &Description) -> Message {
        let parts: Vec<Message> =
            found.parts.iter().map(|part| in_words(&self.attributes[part.attribute], &part.values)).collect();
        let words = match parts.as_slice() {
            [one, other, ..] => Message::new("trait-both").with("first", one.clone()).with("second", other.clone()),
            _ => parts.into_iter().next().unwrap_or_else(|| Message::new("trait-both")),
        };
        let id = match (found.spared.is_empty(), found.strays.is_empty()) {
            (true, true) => "shared-exactly",
            (false, true) => "shared-but-spared",
            (true, false) => "shared-but-strays",
            (false, false) => "shared-but-both",
        };
        let mut message = Message::new(id).with("trait", words);
        if found.exceptions() > 0 {
            message = message.with("count", members - found.strays.len());
        }
        if !found.spared.is_empty() {
            message = message.with("spared", found.spared.len()).with("spared_names", self.names(&found.spared));
        }
        if !found.strays.is_empty() {
            message = message.with("strays", found.strays.len()).with("stray_names", self.names(&found.strays));
        }
        message
    }

    /// The first numbers of these people, in order, each once.
    fn names(&self, slots: &[u32]) -> String {
        let number = |table: &'a PayTable, index: Option<u32>| {
            index.map(|index| table.employees[index as usize].number.as_str())
        };
        let names: BTreeSet<&str> = slots
            .iter()
            .filter_map(|&slot| {
                let found = &self.matches[self.plan.slots[slot as usize].matched as usize];
                number(self.plan.legacy, found.legacy).or_else(|| number(self.plan.migrated, found.migrated))
            })
            .collect();
        let more = if names.len() > MOST_NAMED { ", …" } else { "" };
        names.into_iter().take(MOST_NAMED).collect::<Vec<_>>().join(", ") + more
    }
}

/// One search.
struct Search<'a> {
    attributes: &'a [Attribute],
    compared: &'a [u32],
    members: &'a BTreeSet<u32>,
}

impl Search<'_> {
    fn best(&self) -> Option<Description> {
        let mut best: Option<Description> = None;
        let mut offer = |found: Option<Description>| {
            let place = |one: &Description| (one.exceptions(), one.length());
            // Attributes come in order of what they explain: of equals the first stays.
            if let Some(found) = found
                && best.as_ref().is_none_or(|best| place(&found) < place(best))
            {
                best = Some(found);
            }
        };
        let mut common: Vec<Part> = Vec::new();
        for (index, attribute) in self.attributes.iter().enumerate() {
            let counts = self.counts(attribute);
            for values in self.values(attribute, &counts) {
                offer(self.describe(vec![Part { attribute: index, values }]));
            }
            common.extend(
                self.most_common(&counts).map(|value| Part { attribute: index, values: Values::Some(vec![value]) }),
            );
        }
        for (at, one) in common.iter().enumerate() {
            for other in common[at + 1..].iter().filter(|other| other.attribute != one.attribute) {
                offer(self.describe(vec![one.clone(), other.clone()]));
            }
        }
        best
    }

    /// How many of the members, and of all compared, have each value of an attribute.
    fn counts(&self, attribute: &Attribute) -> Vec<(usize, usize)> {
        let mut counts = vec![(0, 0); attribute.names.len()];
        for &slot in self.compared {
            if let Some(value) = attribute.of(slot) {
                counts[value as usize].1 += 1;
            }
        }
        // Apart, for members are few, and asking of everyone whether they are one is not: those compared are in order.
        for slot in self.members.iter().filter(|slot| self.compared.binary_search(slot).is_ok()) {
            if let Some(value) = attribute.of(*slot) {
                counts[value as usize].0 += 1;
            }
        }
        counts
    }

    /// The values worth trying: those that nearly only members have, and the ranges that hold all members.
    fn values(&self, attribute: &Attribute, counts: &[(usize, usize)]) -> Vec<Values> {
        let with = |accept: &dyn Fn(usize, usize) -> bool| -> Vec<u32> {
            (0_u32..).zip(counts).filter(|(_, (members, all))| accept(*members, *all)).map(|(value, _)| value).collect()
        };
        let mut tried = Vec::new();
        // A value belongs to the rule where more of those who have it are members than not.
        let ruled = with(&|members, all| members * 2 > all);
        if (1..=MOST_VALUES).contains(&ruled.len()) {
            tried.push(Values::Some(ruled));
        }
        let held = with(&|members, _| members > 0);
        if attribute.kind.is_ordered()
            && let (Some(&first), Some(&last)) = (held.first(), held.last())
        {
            tried.extend([Values::From(first), Values::UpTo(last)]);
        }
        tried
    }

    /// The value that nine in ten members have, if there is one.
    fn most_common(&self, counts: &[(usize, usize)]) -> Option<u32> {
        let value = (0_u32..).zip(counts).find(|(_, (members, _))| members * 10 >= self.members.len() * 9);
        value.map(|(value, _)| value)
    }

    /// Whom a description covers too many and too few; `None` for one with so many exceptions that it is no rule, most of
    /// which show within the first people.
    fn describe(&self, parts: Vec<Part>) -> Option<Description> {
        let covers = |slot: u32| {
            parts
                .iter()
                .all(|part| self.attributes[part.attribute].of(slot).is_some_and(|value| part.values.has(value)))
        };
        let (mut spared, mut strays) = (Vec::new(), Vec::new());
        for &slot in self.compared {
            match (covers(slot), self.members.contains(&slot)) {
                (true, false) => spared.push(slot),
                (false, true) => strays.push(slot),
                _ => continue,
            }
            if (spared.len() + strays.len()) * ONE_EXCEPTION_IN > self.members.len() {
                return None;
            }
        }
        Some(Description { parts, spared, strays })
    }
}

/// An attribute and its values as the end of a sentence that begins with the people.
fn in_words(attribute: &Attribute, values: &Values) -> Message {
    let name = |value: u32| attribute.names[value as usize].as_str();
    let (bound, value) = match values {
        Values::Some(values) => ("is", shown(attribute, &values.iter().map(|&value| name(value)).collect::<Vec<_>>())),
        Values::From(first) => ("from", shown(attribute, &[name(*first)])),
        Values::UpTo(last) => ("to", shown(attribute, &[name(*last)])),
    };
    let message = match &attribute.kind {
        Kind::Unit => Message::new("trait-unit"),
        Kind::ContractType => Message::new("trait-contract-type"),
        Kind::CostCentre => Message::new("trait-cost-centre"),
        Kind::Fte => Message::new("trait-fte").with("bound", bound),
        Kind::Column(header) => Message::new("trait-column").with("column", header.as_str()),
        Kind::HireDate => Message::new("trait-hire-date").with("bound", bound),
        Kind::BirthYear => Message::new("trait-birth-year").with("bound", bound),
    };
    message.with("value", value)
}

/// One value in its own kind, so that the reader's language writes it; several as they are.
fn shown(attribute: &Attribute, names: &[&str]) -> Arg {
    match (&attribute.kind, names) {
        (Kind::Fte, &[one]) => one.parse::<Amount>().map_or_else(|_| one.into(), Arg::from),
        (Kind::HireDate, &[one]) => one.parse::<Date>().map_or_else(|_| one.into(), Arg::from),
        _ => names.join(", ").into(),
    }
}
