//! The extracts of one side as one: people by their identifier, components by their code, lines one after the other.
//!
//! Joining comes after reading and works on people, contracts and components; of lines only codes are rewritten. Nothing
//! is guessed: an identifier that stands for several people joins only where name, birth date or national number says
//! which of them is meant.

mod issues;
mod lines;
mod people;
mod zeros;

use std::collections::HashMap;

use paritas_model::{Component, Ledger, PayTable, Side};

use crate::extract::{Description, Extract, in_source};

use lines::append;
use people::Joined;

/// Joins several extracts of one side, in their order.
pub(crate) fn join(side: Side, parts: Vec<Extract>) -> Extract {
    let mut people = Joined::of(&parts);
    let described: Vec<Description> = parts.iter().flat_map(|part| part.descriptions.iter().cloned()).collect();
    let listed_by = people.listed_by(&issues::staff_sources(&described));
    let mut pay = PayTable::empty(side);
    let mut whole = Extract {
        descriptions: Vec::new(),
        pay: PayTable::empty(side),
        rejected: Vec::new(),
        ledger: Ledger::default(),
        source_ledgers: Vec::new(),
        joins: Vec::new(),
        file_totals: Vec::new(),
        profiles: Vec::new(),
        messages: std::mem::take(&mut people.messages),
    };
    let mut components = Components::default();
    let mut units = Units::default();
    for (source, mut part) in (0_u16..).zip(parts) {
        let name = part.descriptions[0].source_name();
        whole.messages.extend(part.messages.drain(..).map(|message| in_source(&name, message)));
        whole.ledger.add(&part.ledger);
        whole.source_ledgers.append(&mut part.source_ledgers);
        let mapped = components.map(&part.pay.components);
        for mut described in part.descriptions {
            for column in &mut described.columns {
                column.component = column.component.map(|component| mapped[component as usize]);
            }
            whole.descriptions.push(described);
        }
        for mut total in part.file_totals {
            total.component = total.component.map(|component| mapped[component as usize]);
            total.origin.source = source;
            whole.file_totals.push(total);
        }
        for mut cell in part.rejected {
            cell.origin.source = source;
            cell.key.employee = cell.key.employee.map(|employee| people.employee(source, employee));
            cell.key.contract = cell.key.contract.and_then(|contract| people.contract(source, contract));
            cell.key.component = cell.key.component.map(|component| mapped[component as usize]);
            whole.rejected.push(cell);
        }
        whole.profiles.append(&mut part.profiles);
        pay.sources.append(&mut part.pay.sources);
        let unit_of = units.map(&part.pay.units);
        append(&mut pay.lines, part.pay.lines, source, &people, &mapped, &unit_of);
    }
    pay.components = components.list;
    pay.employees = people.employees;
    pay.contracts = people.contracts;
    lines::take_units_from_contracts(&mut pay, &whole.descriptions, &mut units);
    pay.units = units.list;
    whole.pay = pay;
    whole.joins = people.contradictions;
    issues::find(&mut whole, &listed_by);
    whole
}

/// The components of all sources: one a code.
#[derive(Default)]
struct Components {
    list: Vec<Component>,
    by_code: HashMap<String, u32>,
}

impl Components {
    fn map(&mut self, of_part: &[Component]) -> Vec<u32> {
        let mut map = Vec::with_capacity(of_part.len());
        for component in of_part {
            let index = *self.by_code.entry(component.code.clone()).or_insert_with(|| {
                self.list.push(component.clone());
                narrow(self.list.len() - 1)
            });
            let known = &mut self.list[index as usize];
            if known.label.is_empty() {
                known.label.clone_from(&component.label);
            }
            map.push(index);
        }
        map
    }
}

/// The units of all sources; code 0 is the empty name.
struct Units {
    list: Vec<String>,
    by_name: HashMap<String, u32>,
}

impl Default for Units {
    fn default() -> Self {
        Self { list: vec![String::new()], by_name: HashMap::from([(String::new(), 0)]) }
    }
}

impl Units {
    fn code(&mut self, name: &str) -> u32 {
        if let Some(code) = self.by_name.get(name) {
            return *code;
        }
        let code = narrow(self.list.len());
        self.list.push(name.to_owned());
        self.by_name.insert(name.to_owned(), code);
        code
    }

    fn map(&mut self, of_part: &[String]) -> Vec<u32> {
        of_part.iter().map(|name| self.code(name)).collect()
    }
}

/// An index as a code: sources together hold fewer than 2^32 rows.
fn narrow(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
