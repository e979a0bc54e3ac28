//! What is known of the contracts that are compared, side by side in columns.

use std::collections::{BTreeSet, HashMap};

use paritas_model::{CompactString, Contract, Employee, PayTable, Side};

use crate::plan::Plan;

/// No value known.
const UNKNOWN: u32 = u32::MAX;

/// What an attribute tells, in the order in which it explains more: a unit is a place with its own rules, a contract
/// type has some, an FTE is arithmetic; years are rarely more than a coincidence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Unit,
    ContractType,
    CostCentre,
    Fte,
    /// A column that the profile keeps, by its header.
    Column(String),
    HireDate,
    BirthYear,
}

impl Kind {
    /// Whether "from … on" and "up to …" say something.
    pub(super) const fn is_ordered(&self) -> bool {
        matches!(self, Self::Fte | Self::HireDate | Self::BirthYear)
    }
}

/// One attribute of one side, for every tied contract.
#[derive(Debug)]
pub(super) struct Attribute {
    pub(super) kind: Kind,
    pub(super) side: Side,
    /// The values, in order where the attribute has one.
    pub(super) names: Vec<String>,
    values: Vec<u32>,
}

impl Attribute {
    /// The value of a tied contract, as an index into the names.
    pub(super) fn of(&self, slot: u32) -> Option<u32> {
        Some(self.values[slot as usize]).filter(|&value| value != UNKNOWN)
    }

    fn new(plan: &Plan<'_>, side: Side, kind: Kind) -> Option<Self> {
        let table = plan.table(side);
        let mut known: HashMap<String, u32> = HashMap::new();
        let mut names = Vec::new();
        let mut values: Vec<u32> = plan
            .slots
            .iter()
            .map(|slot| {
                let contract = if side == Side::Legacy { slot.legacy } else { slot.migrated };
                let contract = &table.contracts[contract? as usize];
                let value = value(&kind, &table.employees[contract.employee as usize], contract)?;
                Some(*known.entry(value).or_insert_with_key(|value| {
                    names.push(value.clone());
                    u32::try_from(names.len() - 1).unwrap_or(UNKNOWN)
                }))
            })
            .map(|value| value.unwrap_or(UNKNOWN))
            .collect();
        // Dates, years and shares of one width each order as text does; rows must not decide an order of names.
        let mut order: Vec<u32> = (0_u32..).take(names.len()).collect();
        order.sort_by(|&a, &b| names[a as usize].cmp(&names[b as usize]));
        let mut rank = vec![UNKNOWN; names.len()];
        for (&value, place) in order.iter().zip(0_u32..) {
            rank[value as usize] = place;
        }
        values.iter_mut().filter(|value| **value != UNKNOWN).for_each(|value| *value = rank[*value as usize]);
        names.sort();
        // What is the same for everyone, or unknown, sets nobody apart.
        let is_telling = names.len() > 1 || (names.len() == 1 && values.contains(&UNKNOWN));
        is_telling.then_some(Self { kind, side, names, values })
    }
}

/// All attributes of both sides, those that explain more first.
pub(super) fn attributes(plan: &Plan<'_>) -> Vec<Attribute> {
    let mut all = Vec::new();
    for side in [Side::Legacy, Side::Migrated] {
        let mut kinds =
            vec![Kind::Unit, Kind::ContractType, Kind::CostCentre, Kind::Fte, Kind::HireDate, Kind::BirthYear];
        kinds.extend(columns(plan.table(side)).into_iter().map(Kind::Column));
        all.extend(kinds.into_iter().filter_map(|kind| Attribute::new(plan, side, kind)));
    }
    all.sort_by(|a, b| (&a.kind, a.side).cmp(&(&b.kind, b.side)));
    all
}

fn columns(table: &PayTable) -> Vec<String> {
    let headers = table.employees.iter().flat_map(|employee| employee.attributes.iter().map(|(header, _)| header));
    headers.collect::<BTreeSet<&str>>().into_iter().map(str::to_owned).collect()
}

fn value(kind: &Kind, employee: &Employee, contract: &Contract) -> Option<String> {
    let text = match kind {
        Kind::Unit => contract.unit.as_ref().or(employee.unit.as_ref()).map(CompactString::to_string),
        Kind::ContractType => contract.contract_type.as_ref().map(CompactString::to_string),
        Kind::CostCentre => employee.cost_centre.as_ref().map(CompactString::to_string),
        Kind::Fte => contract.fte.map(|fte| fte.to_string()),
        Kind::Column(header) => employee.attributes.get(header).map(str::to_owned),
        Kind::HireDate => employee.hire_date.map(|date| date.to_string()),
        Kind::BirthYear => employee.birth_date.map(|date| date.year().to_string()),
    };
    text.filter(|text| !text.is_empty())
}
