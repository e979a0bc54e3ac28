//! Lines of all sources, one after the other, in the codes of the whole.

use paritas_model::{Lines, PayTable};

use super::Units;
use super::people::Joined;
use crate::Role;
use crate::extract::Description;

/// Adds the lines of one source.
pub(super) fn append(all: &mut Lines, part: Lines, source: u16, people: &Joined, components: &[u32], units: &[u32]) {
    let contract = |contract: u32| {
        // A contract is left out only where no line is of it.
        people.contract(source, contract).expect("the contract of a line is kept")
    };
    all.contract.extend(part.contract.into_iter().map(contract));
    all.period.append(part.period);
    all.component.extend(part.component.into_iter().map(|component| components[component as usize]));
    all.measure.append(part.measure);
    all.unit.append(part.unit.map(|unit| units[unit as usize]));
    all.source.push_all(source, part.value.len());
    all.value.extend(part.value);
    all.row.extend(part.row);
    all.column.append(part.column);
}

/// Lines of a source without units are of the unit that another source (a staff list) names for their contract or
/// person.
pub(super) fn take_units_from_contracts(pay: &mut PayTable, described: &[Description], units: &mut Units) {
    let lacks = |one: &Description| !one.has_role(Role::Unit) && !one.has_role(Role::CostCentre);
    let lacking: Vec<bool> = described.iter().map(lacks).collect();
    if !lacking.contains(&true) {
        return;
    }
    let of_contract: Vec<u32> = pay
        .contracts
        .iter()
        .map(|contract| {
            let person = &pay.employees[contract.employee as usize];
            let name = contract.unit.as_ref().or(person.unit.as_ref()).or(person.cost_centre.as_ref());
            name.map_or(0, |name| units.code(name))
        })
        .collect();
    let lines = &mut pay.lines;
    let written = lines.unit.iter().zip(lines.source.iter()).zip(&lines.contract);
    lines.unit = written
        .map(
            |((unit, source), &contract)| {
                if lacking[usize::from(source)] { of_contract[contract as usize] } else { unit }
            },
        )
        .collect();
}
