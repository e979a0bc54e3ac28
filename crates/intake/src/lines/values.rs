//! The values of a row: pay lines, or rejected cells.

use paritas_model::{Measure, Message, Origin, Period, RejectedCell, RejectedKey};

use super::{Person, Reader};
use crate::WorkbookAmounts;
use crate::date::{NoDate, parse_period};
use crate::number::{NumberError, read_clock, read_code, read_implied, read_number, read_share, read_workbook_number};
use crate::plan::ValueColumn;
use crate::profile::{Clock, Layout};
use crate::row::{CellKind, Row, text};
use crate::words::{is_placeholder, is_spreadsheet_error};

impl Reader<'_> {
    pub(super) fn data_row(&mut self, row: &Row<'_>, seen: Option<Person>) {
        if !self.trailing.is_empty() || !self.totals.is_empty() {
            self.settle_trailing();
        }
        self.after_data = 0;
        let person = seen.unwrap_or_else(|| self.person(row));
        if self.open[person.employee as usize] {
            self.learn(row, person.employee, person.contract);
        }
        if let Some((column, why)) = person.unread_birth {
            self.note_unread(row, column, why);
        }
        let values = self.count_values(row);
        let unit = self.unit(row);
        let key =
            RejectedKey { employee: Some(person.employee), contract: Some(person.contract), ..RejectedKey::default() };
        if values == 0 {
            self.ledger.rows.used += 1;
            return;
        }
        if self.plan.layout == Layout::Long && self.is_total_line(row, person.employee) {
            return self.subtotal_row(row);
        }
        let period = match self.period(row) {
            Ok(period) => period,
            Err(reason) => {
                let word = self.plan.period.map_or(&b""[..], |index| row.cell(index));
                if self.is_total_component(row, person.employee, word) {
                    return self.subtotal_row(row);
                }
                let component = self.known_component(row);
                let column = self.plan.period.map_or(0, |index| index + 1);
                return self.reject_row(row, column, reason, RejectedKey { component, ..key });
            }
        };
        let key = RejectedKey { period: Some(period), ..key };
        let component = match self.plan.layout {
            Layout::Wide => None,
            Layout::Long => match self.long_component(row) {
                Ok(component) => Some(component),
                Err(reason) => {
                    let column = self.plan.component_code.map_or(0, |index| index + 1);
                    return self.reject_row(row, column, reason, key);
                }
            },
        };
        self.ledger.rows.used += 1;
        self.ledger.cells.read += values;
        for (position, value) in self.plan.values.iter().enumerate() {
            let cell = row.cell(value.index);
            if cell.is_empty() {
                continue;
            }
            let component = component.unwrap_or_else(|| self.wide[position]);
            match self.value(row, value) {
                Ok(millionths) => {
                    self.ledger.cells.used += 1;
                    self.totals.add(position, millionths);
                    let origin = cell_origin(row, value.index);
                    self.push(person.contract, period, component, value.measure, millionths, unit, origin);
                }
                Err(_) if is_placeholder(cell) => self.placeholder(row, value.index),
                Err(reason) => {
                    self.ledger.cells.rejected += 1;
                    let key = RejectedKey { component: Some(component), measure: Some(value.measure), ..key };
                    self.rejected.push(RejectedCell {
                        origin: cell_origin(row, value.index),
                        header: self.plan.headers[value.index].clone(),
                        value: text(cell),
                        reason,
                        key,
                        rejects_row: false,
                    });
                }
            }
        }
    }

    /// Whether a line under a code that was not seen yet is a total of the employee's lines.
    fn is_total_line(&mut self, row: &Row<'_>, employee: u32) -> bool {
        let cells = [self.plan.component_code, self.plan.component_label].into_iter().flatten();
        let word = cells.map(|index| row.cell(index)).find(|cell| !cell.is_empty());
        // Most codes are digits: they are no word, at the cost of one look.
        let word =
            word.filter(|word| word.len() > 2 && !word[0].is_ascii_digit() && self.components.known(word).is_none());
        word.is_some_and(|word| self.is_total_component(row, employee, word))
    }

    /// A cell that says in words that it has no value is absent like a blank one, and counted.
    fn placeholder(&mut self, row: &Row<'_>, index: usize) {
        self.ignore("placeholder", 0, 1);
        self.note_unread(row, index, NoDate::Placeholder);
    }

    pub(super) fn count_values(&self, row: &Row<'_>) -> u64 {
        self.plan.values.iter().map(|value| u64::from(!row.cell(value.index).is_empty())).sum()
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of one line")]
    fn push(
        &mut self,
        contract: u32,
        period: Period,
        component: u32,
        measure: Measure,
        value: i64,
        unit: u32,
        origin: Origin,
    ) {
        let lines = &mut self.lines;
        lines.contract.push(contract);
        lines.period.push(period.code());
        lines.component.push(component);
        lines.measure.push(measure);
        lines.value.push(value);
        lines.unit.push(unit);
        lines.source.push(origin.source);
        lines.row.push(origin.row);
        lines.column.push(origin.column);
    }

    fn value(&mut self, row: &Row<'_>, column: &ValueColumn) -> Result<i64, Message> {
        let cell = row.cell(column.index);
        if let (CellKind::Text, Some(implied)) = (row.kind(column.index), column.implied) {
            return read_implied(cell, implied).map_err(|error| {
                Message::new(if error == NumberError::OutOfRange {
                    "reason-out-of-range"
                } else {
                    "reason-not-implied"
                })
            });
        }
        let read = match (row.kind(column.index), &column.marks) {
            (CellKind::Number { shown, percent }, _) => {
                if percent {
                    self.note_percent(row, column.index);
                }
                let shown = shown.filter(|_| self.plan.workbook_amounts == WorkbookAmounts::Displayed);
                read_workbook_number(cell, shown).map(|(millionths, changed)| {
                    self.displayed += u64::from(changed);
                    millionths
                })
            }
            (CellKind::Code, _) => read_code(cell),
            (CellKind::Error | CellKind::Uncalculated, _) => return Err(broken(row, column.index)),
            // A length of time in a workbook.
            (CellKind::Date, _) => {
                return self.hours(row, column).unwrap_or_else(|| Err(Message::new("reason-date-cell")));
            }
            (CellKind::Text, marks) if column.measure == Measure::Rate => read_share(cell, marks.as_ref()),
            (CellKind::Text, marks) => match read_number(cell, marks.as_ref()) {
                Err(NumberError::NotANumber) => match self.hours(row, column) {
                    Some(hours) => return hours,
                    None => Err(NumberError::NotANumber),
                },
                read => read,
            },
        };
        read.map_err(|error| {
            Message::new(match error {
                NumberError::NotANumber if cell.contains(&b'%') => "reason-percent",
                NumberError::NotANumber if is_spreadsheet_error(cell) => "reason-error-cell",
                NumberError::NotANumber => "reason-not-a-number",
                NumberError::TooPrecise => "reason-too-precise",
                NumberError::OutOfRange => "reason-out-of-range",
                NumberError::Ambiguous => "reason-ambiguous-number",
                NumberError::Cut => "reason-scientific",
            })
        })
    }

    /// A quantity written as hours and minutes; `None` where it is none.
    fn hours(&mut self, row: &Row<'_>, column: &ValueColumn) -> Option<Result<i64, Message>> {
        if column.measure != Measure::Quantity {
            return None;
        }
        let hours = read_clock(row.cell(column.index), column.clock.unwrap_or(Clock::Hours))?;
        if column.clock.is_none() {
            self.note_clock(row, column.index);
        }
        Some(hours.ok_or_else(|| Message::new("reason-inexact-hours")))
    }

    fn period(&mut self, row: &Row<'_>) -> Result<Period, Message> {
        let Some(index) = self.plan.period else { return Ok(self.plan.fixed_period) };
        let cell = row.cell(index);
        if cell.is_empty() {
            return Err(Message::new("reason-no-period"));
        }
        if row.kind(index).is_broken() {
            return Err(broken(row, index));
        }
        let code = self.periods.code(cell) as usize;
        if code == self.period_codes.len() {
            self.period_codes.push(parse_period(cell, self.plan.period_order, self.plan.period_pattern.as_ref()));
        }
        self.period_codes[code].ok_or_else(|| Message::new("reason-not-a-period"))
    }

    fn long_component(&mut self, row: &Row<'_>) -> Result<u32, Message> {
        let none = || Message::new("reason-no-component");
        let index = self.plan.component_code.ok_or_else(none)?;
        let code = row.cell(index);
        if code.is_empty() {
            return Err(none());
        }
        if row.kind(index).is_broken() {
            return Err(broken(row, index));
        }
        let label = self.plan.component_label.map_or(&b""[..], |index| row.cell(index));
        Ok(self.component(code, label))
    }

    pub(super) fn known_component(&self, row: &Row<'_>) -> Option<u32> {
        let index = self.plan.component_code.filter(|_| self.plan.layout == Layout::Long)?;
        self.components.known(row.cell(index))
    }

    pub(super) fn component(&mut self, code: &[u8], label: &[u8]) -> u32 {
        let component = self.components.code(code);
        match self.labels.get_mut(component as usize) {
            None => self.labels.push(text(label)),
            Some(known) if known.is_empty() && !label.is_empty() => *known = text(label),
            Some(_) => {}
        }
        component
    }

    fn unit(&mut self, row: &Row<'_>) -> u32 {
        let index = self.plan.unit.or(self.plan.cost_centre);
        index.map_or(0, |index| self.units.code(row.cell(index)))
    }
}

/// Why a cell that holds an error or a formula without a value says nothing.
pub(super) fn broken(row: &Row<'_>, index: usize) -> Message {
    match row.kind(index) {
        CellKind::Uncalculated => Message::new("reason-uncalculated").with("cell", row.text(index)),
        _ => Message::new("reason-error-cell").with("cell", row.text(index)),
    }
}

fn cell_origin(row: &Row<'_>, index: usize) -> Origin {
    // Tables of more columns are refused before.
    Origin { source: 0, row: row.number, column: u16::try_from(index + 1).unwrap_or(u16::MAX) }
}
