//! Corrections carried out on the migrated pay lines in memory, as the migrated system is to carry them out.

use std::borrow::Cow;
use std::collections::HashMap;

use paritas_model::{Amount, CompactString, Component, Contract, Digest, Lines, Measure, PayTable, Period, Source};

use crate::Correction;
use crate::files::CORRECTIONS;

/// Where a sum stands in a table: contract, period, component, measure.
pub(crate) type Cell = (u32, u32, u32, Measure);

/// The table with every correction carried out.
///
/// `agreed` replaces the sum of all lines under its key: the first of them takes the whole amount, the others go. An
/// added line names the correction file as its source, with its row. Carried out twice, nothing more changes.
///
/// `Err` is the index of a correction whose employee the table does not have.
pub(crate) fn apply<'a>(
    table: &'a PayTable,
    corrections: &[Correction],
    file: &Digest,
) -> Result<Cow<'a, PayTable>, usize> {
    if corrections.is_empty() {
        return Ok(Cow::Borrowed(table));
    }
    let mut index = Index::new(table);
    let mut applied = PayTable { lines: Lines::default(), ..without_lines(table) };
    let mut wanted: HashMap<Cell, (Option<Amount>, bool)> = HashMap::new();
    let mut cells = Vec::with_capacity(corrections.len());
    for (position, correction) in corrections.iter().enumerate() {
        let cell = index.cell(correction, &mut applied).ok_or(position)?;
        wanted.insert(cell, (correction.agreed, false));
        cells.push(cell);
    }
    for line in 0..table.lines.len() {
        match wanted.get_mut(&index.cell_of(table, line)) {
            None => copy(&table.lines, line, None, &mut applied.lines),
            Some((Some(agreed), placed)) if !*placed => {
                *placed = true;
                copy(&table.lines, line, Some(*agreed), &mut applied.lines);
            }
            Some(_) => {}
        }
    }
    let source = source_index(&mut applied, file);
    for (position, &cell) in cells.iter().enumerate() {
        if let Some((Some(agreed), false)) = wanted.get(&cell) {
            add(&mut applied.lines, cell, *agreed, source, row_of(position));
        }
    }
    Ok(Cow::Owned(applied))
}

/// The row of the correction at `position` in its file: the header is row 1.
pub(crate) fn row_of(position: usize) -> u32 {
    u32::try_from(position + 2).unwrap_or(u32::MAX)
}

/// A table's contracts and components by what they are called, as a migrated system would look them up.
pub(crate) struct Index {
    contracts: HashMap<(CompactString, CompactString), u32>,
    /// The first contract with the same employee number and contract number.
    canonical: Vec<u32>,
    components: HashMap<String, u32>,
    /// Every line is of the one unnamed period, whatever period the other side named for it.
    unnamed: bool,
}

impl Index {
    pub(crate) fn new(table: &PayTable) -> Self {
        let mut contracts = HashMap::new();
        let mut canonical = Vec::with_capacity(table.contracts.len());
        for (at, contract) in (0_u32..).zip(&table.contracts) {
            let employee = &table.employees[contract.employee as usize].number;
            canonical.push(*contracts.entry((employee.clone(), contract.number.clone())).or_insert(at));
        }
        let components =
            table.components.iter().zip(0_u32..).map(|(component, at)| (component.code.clone(), at)).collect();
        let unnamed = table.lines.period.iter().all(|period| period == Period::UNNAMED.code());
        Self { contracts, canonical, components, unnamed }
    }

    /// Where a line's amount counts.
    pub(crate) fn cell_of(&self, table: &PayTable, line: usize) -> Cell {
        let lines = &table.lines;
        let contract = self.canonical[lines.contract[line] as usize];
        (contract, lines.period[line], lines.component[line], lines.measure[line])
    }

    /// Where a correction's amount counts; `None` where the table does not have it.
    pub(crate) fn find(&self, correction: &Correction) -> Option<Cell> {
        let contract = self.contract(&correction.migrated_employee, &correction.contract)?;
        let component = *self.components.get(&correction.migrated_component)?;
        Some((contract, self.period(correction.period), component, correction.measure))
    }

    /// The contract of an employee, by their numbers.
    pub(crate) fn contract(&self, employee: &str, contract: &str) -> Option<u32> {
        self.contracts.get(&(employee.into(), contract.into())).copied()
    }

    /// A period as the table's lines have it.
    pub(crate) fn period(&self, period: Period) -> u32 {
        if self.unnamed { Period::UNNAMED.code() } else { period.code() }
    }

    /// Where a correction's amount counts; adds the contract and the component where the table lacks them. `None` where
    /// it lacks the employee.
    fn cell(&mut self, correction: &Correction, table: &mut PayTable) -> Option<Cell> {
        let contract = match self.contract(&correction.migrated_employee, &correction.contract) {
            Some(contract) => contract,
            None => self.add_contract(correction, table)?,
        };
        let component = match self.components.get(&correction.migrated_component) {
            Some(&component) => component,
            None => {
                let code = correction.migrated_component.clone();
                let at = next(table.components.len());
                table.components.push(Component::new(code.clone(), ""));
                self.components.insert(code, at);
                at
            }
        };
        Some((contract, self.period(correction.period), component, correction.measure))
    }

    fn add_contract(&mut self, correction: &Correction, table: &mut PayTable) -> Option<u32> {
        let employee = table.employees.iter().position(|one| one.number == correction.migrated_employee)?;
        let at = next(table.contracts.len());
        table.contracts.push(Contract {
            employee: next(employee),
            number: correction.contract.as_str().into(),
            contract_type: None,
            start: None,
            end: None,
            fte: None,
            unit: None,
        });
        let name = (correction.migrated_employee.as_str().into(), correction.contract.as_str().into());
        self.contracts.insert(name, at);
        self.canonical.push(at);
        Some(at)
    }
}

/// An index into a table's lists, which count in 32 bits.
fn next(length: usize) -> u32 {
    u32::try_from(length).expect("a table's lists are counted in 32 bits when they are read")
}

fn without_lines(table: &PayTable) -> PayTable {
    PayTable {
        side: table.side,
        sources: table.sources.clone(),
        employees: table.employees.clone(),
        contracts: table.contracts.clone(),
        components: table.components.clone(),
        units: table.units.clone(),
        lines: Lines::default(),
    }
}

fn source_index(table: &mut PayTable, file: &Digest) -> u16 {
    let at = u16::try_from(table.sources.len()).unwrap_or(u16::MAX);
    table.sources.push(Source { file: CORRECTIONS.to_owned(), sha256: file.clone(), sheet: None });
    at
}

fn copy(from: &Lines, line: usize, value: Option<Amount>, to: &mut Lines) {
    to.contract.push(from.contract[line]);
    to.period.push(from.period[line]);
    to.component.push(from.component[line]);
    to.measure.push(from.measure[line]);
    to.value.push(value.map_or(from.value[line], Amount::millionths));
    to.unit.push(from.unit[line]);
    to.source.push(from.source[line]);
    to.row.push(from.row[line]);
    to.column.push(from.column[line]);
}

fn add(lines: &mut Lines, (contract, period, component, measure): Cell, value: Amount, source: u16, row: u32) {
    lines.contract.push(contract);
    lines.period.push(period);
    lines.component.push(component);
    lines.measure.push(measure);
    lines.value.push(value.millionths());
    lines.unit.push(0);
    lines.source.push(source);
    lines.row.push(row);
    lines.column.push(0);
}
