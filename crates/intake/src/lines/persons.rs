//! Whom a row speaks of, and what it says of them beside their pay.

use paritas_model::{Amount, CompactString, Employee};

use super::{Person, Reader, Unread};
use crate::date::{DateColumn, Found, NoDate};
use crate::number::{Marks, NumberError, read_code, read_share, read_workbook_number};
use crate::people::row_origin;
use crate::plan::Plan;
use crate::row::{CellKind, Row, compact, text};

impl Reader<'_> {
    pub(super) fn person(&mut self, row: &Row<'_>) -> Person {
        let (plan, key) = (self.plan, &self.key);
        let own = self.is_person_of_its_own(row);
        let employee = if own {
            self.people.one_more(key, identity(plan, row, key))
        } else {
            self.people.employee(key, || identity(plan, row, key))
        };
        if employee as usize == self.open.len() {
            self.open.push(true);
        }
        let number = self.plan.contract.map_or(&b""[..], |index| row.cell(index));
        let contract = self.people.contract(employee, number);
        let person = Person { employee, contract, unread_birth: plan.unread_birth(row) };
        if !own {
            self.seen.insert(row, person);
        }
        person
    }

    /// Remembers a cell that does not hold what its column is for; a blank one says nothing.
    pub(super) fn note_unread(&mut self, row: &Row<'_>, index: usize, why: NoDate) {
        let cell = row.cell(index);
        if !cell.is_empty() {
            let first = || Unread { count: 0, row: row.number, example: text(cell) };
            self.unread.entry((index, why)).or_insert_with(first).count += 1;
        }
    }

    /// Remembers a value that is shown as a percentage.
    pub(super) fn note_percent(&mut self, row: &Row<'_>, index: usize) {
        let first = || Unread { count: 0, row: row.number, example: row.text(index) };
        self.percentages.entry(index).or_insert_with(first).count += 1;
    }

    /// Remembers a quantity that is written as hours and minutes, though no profile says what they are counted in.
    pub(super) fn note_clock(&mut self, row: &Row<'_>, index: usize) {
        let first = || Unread { count: 0, row: row.number, example: row.text(index) };
        self.clocks.entry(index).or_insert_with(first).count += 1;
    }

    /// Learns from the row what is not known of the person and the contract yet.
    pub(super) fn learn(&mut self, row: &Row<'_>, employee: u32, contract: u32) {
        let plan = self.plan;
        let sound = |index: &usize| !row.kind(*index).is_broken();
        let filled = |index: Option<usize>| index.filter(sound).map(|index| row.cell(index));
        let cell = |index: Option<usize>| filled(index).filter(|cell| !cell.is_empty()).map(compact);
        let mut unread = Vec::new();
        let person = &mut self.people.employees[employee as usize];
        let birth = person.birth_date;
        let mut date = |column: Option<&DateColumn>| {
            let column = column?;
            match column.read(row.cell(column.index), birth) {
                Found::Date(date) => Some(date),
                Found::Nothing | Found::Open => None,
                Found::No(why) => {
                    unread.push((column.index, why));
                    None
                }
            }
        };
        let mut wants = false;
        let mut fill = |known: &mut Option<CompactString>, index: Option<usize>| {
            if known.is_none() && index.is_some() {
                *known = cell(index);
                wants |= known.is_none();
            }
        };
        fill(&mut person.sex, plan.sex);
        fill(&mut person.iban, plan.iban);
        fill(&mut person.unit, plan.unit);
        fill(&mut person.cost_centre, plan.cost_centre);
        if person.hire_date.is_none() {
            person.hire_date = date(plan.hire_date.as_ref());
            wants |= person.hire_date.is_none() && plan.hire_date.is_some();
        }
        for (place, &index) in plan.attributes.iter().enumerate() {
            if person.attributes.at(place).is_none() {
                match cell(Some(index)) {
                    Some(value) => person.attributes.set(&plan.attribute_headers, place, value),
                    None => wants = true,
                }
            }
        }
        let contract = &mut self.people.contracts[contract as usize];
        contract.unit = contract.unit.take().or_else(|| cell(plan.unit));
        contract.contract_type = contract.contract_type.take().or_else(|| cell(plan.contract_type));
        contract.start = contract.start.or_else(|| date(plan.start_date.as_ref()));
        contract.end = contract.end.or_else(|| date(plan.end_date.as_ref()));
        if let (None, Some((index, marks))) = (contract.fte, &plan.fte) {
            match fte(row, *index, marks.as_ref()) {
                Ok(fte) => contract.fte = fte,
                Err(NoFte) => unread.push((*index, NoDate::Unread)),
            }
        }
        wants |= contract.start.is_none() && plan.start_date.is_some();
        wants |= contract.end.is_none() && plan.end_date.is_some();
        wants |= contract.fte.is_none() && plan.fte.is_some();
        // An extract with several contracts may have more to tell in any row.
        self.open[employee as usize] = wants || plan.contract.is_some();
        unread.sort_unstable();
        for (index, why) in unread {
            self.note_unread(row, index, why);
        }
    }
}

/// The person that a row's identifying cells describe.
fn identity(plan: &Plan, row: &Row<'_>, key: &[u8]) -> Employee {
    let sound = |index: &usize| !row.kind(*index).is_broken();
    let cell = |index: Option<usize>| {
        index.filter(sound).map(|index| compact(row.cell(index))).filter(|text| !text.is_empty())
    };
    Employee {
        number: compact(key),
        number_is_made: plan.key_is_made(),
        national_number: cell(plan.national_number),
        last_name: cell(plan.last_name),
        first_name: cell(plan.first_name),
        full_name: cell(plan.full_name),
        birth_date: plan.birth_date(row),
        origin: Some(row_origin(row.number)),
        ..Employee::default()
    }
}

/// A cell that holds something, but no full-time equivalent.
struct NoFte;

/// The full-time equivalent in a row, if it has one; `80 %` is 0.80. Where nobody knows how the column writes numbers
/// there is none: that is said of the column.
fn fte(row: &Row<'_>, index: usize, marks: Option<&Marks>) -> Result<Option<Amount>, NoFte> {
    let cell = row.cell(index);
    let millionths = match row.kind(index) {
        _ if cell.is_empty() => return Ok(None),
        CellKind::Number { .. } => read_workbook_number(cell, None).map(|(millionths, _)| millionths),
        CellKind::Text => read_share(cell, marks),
        CellKind::Code => read_code(cell),
        CellKind::Date | CellKind::Error | CellKind::Uncalculated => return Err(NoFte),
    };
    match millionths {
        Ok(millionths) => Ok(Some(Amount::from_millionths(millionths))),
        Err(NumberError::Ambiguous) => Ok(None),
        Err(_) => Err(NoFte),
    }
}
