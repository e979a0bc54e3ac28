//! The second pass over all rows: people, pay lines, rejected cells, and the ledger that accounts for every row.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use paritas_model::{
    Amount, Component, Employee, Ledger, Lines, Measure, Message, Origin, Period, RejectedCell, RejectedKey, Total,
};

use crate::date::parse_period;
use crate::dictionary::Dictionary;
use crate::head::Head;
use crate::number::{NumberError, read_number, read_workbook_number};
use crate::people::{People, row_origin};
use crate::plan::{Birth, Key, Plan, ValueColumn};
use crate::profile::Layout;
use crate::row::{CellKind, Row, text};
use crate::source::Table;
use crate::totals::{StatedTotal, TotalsRows};
use crate::words::words;
use crate::{IntakeError, Tick, WorkbookAmounts};

/// What the rows below the header became.
pub(crate) struct Reading {
    pub(crate) people: People,
    pub(crate) components: Vec<Component>,
    pub(crate) units: Vec<String>,
    pub(crate) lines: Lines,
    pub(crate) rejected: Vec<RejectedCell>,
    pub(crate) ledger: Ledger,
    pub(crate) stated: Vec<StatedTotal>,
    /// By column of dates: how many cells were no date, and the first of them.
    pub(crate) unread_dates: BTreeMap<usize, (u64, u32, String)>,
    /// How many amounts were taken as shown rather than as stored.
    pub(crate) displayed: u64,
    /// Rows below the header that hold anything.
    pub(crate) rows_with_content: u64,
}

/// Reads all rows.
pub(crate) fn read_lines(
    table: &Table,
    head: &Head,
    plan: &Plan,
    expected_rows: usize,
    tick: &mut Tick<'_>,
) -> Result<Reading, IntakeError> {
    let mut reader = Reader::new(plan, head, expected_rows);
    let mut rows = table.rows()?;
    while let Some(row) = rows.next()? {
        reader.row(&row);
        rows.tick(tick)?;
    }
    Ok(reader.finish())
}

struct Reader<'a> {
    plan: &'a Plan,
    header_row: u32,
    header: Vec<String>,
    people: People,
    /// By the cells that identify a row's person and contract, as written: whom they mean. One look-up a line, instead
    /// of one for the key, one for the person and one for the contract, each a walk through cold memory.
    seen: HashMap<Box<[u8]>, Person>,
    /// Whether something of an employee may still be learned from further rows.
    open: Vec<bool>,
    components: Dictionary,
    labels: Vec<String>,
    /// Component of each value column, in a wide extract.
    wide: Vec<u32>,
    units: Dictionary,
    periods: Dictionary,
    period_codes: Vec<Option<Period>>,
    lines: Lines,
    rejected: Vec<RejectedCell>,
    /// Ragged rows: index into `rejected`, and the identifier that stands where one should.
    to_identify: Vec<(usize, Vec<u8>)>,
    ledger: Ledger,
    totals: TotalsRows,
    /// Rows without person or value after the last used row: a footer, unless a used row follows.
    trailing: Vec<RejectedCell>,
    unread_dates: BTreeMap<usize, (u64, u32, String)>,
    displayed: u64,
    rows_with_content: u64,
    key: Vec<u8>,
    written: Vec<u8>,
}

/// Whom a row speaks of.
#[derive(Clone, Copy)]
struct Person {
    employee: u32,
    contract: u32,
}

impl<'a> Reader<'a> {
    fn new(plan: &'a Plan, head: &Head, expected_rows: usize) -> Self {
        let header = head.rows[head.header].cells.iter().map(|cell| cell.text.clone()).collect();
        let mut units = Dictionary::default();
        units.code(b"");
        let mut reader = Self {
            plan,
            header_row: head.header_row(),
            header,
            people: People::default(),
            seen: HashMap::new(),
            open: Vec::new(),
            components: Dictionary::default(),
            labels: Vec::new(),
            wide: Vec::new(),
            units,
            periods: Dictionary::default(),
            period_codes: Vec::new(),
            lines: Lines::default(),
            rejected: Vec::new(),
            to_identify: Vec::new(),
            ledger: Ledger::default(),
            totals: TotalsRows::new(plan.values.len()),
            trailing: Vec::new(),
            unread_dates: BTreeMap::new(),
            displayed: 0,
            rows_with_content: 0,
            key: Vec::new(),
            written: Vec::new(),
        };
        for value in plan.values.iter().filter(|_| plan.layout == Layout::Wide) {
            let (code, label) = value.component.clone().unwrap_or_default();
            let component = reader.component(code.as_bytes(), label.as_bytes());
            reader.wide.push(component);
        }
        if plan.layout == Layout::Long && plan.key.is_some() {
            reserve(&mut reader.lines, expected_rows * plan.values.len().min(1));
        }
        reader
    }

    fn ignore(&mut self, rule: &'static str, rows: u64, cells: u64) {
        let count = |tally: &mut paritas_model::Tally, count: u64| {
            if count > 0 {
                match tally.ignored.get_mut(rule) {
                    Some(ignored) => *ignored += count,
                    None => drop(tally.ignored.insert(rule.to_owned(), count)),
                }
            }
        };
        count(&mut self.ledger.rows, rows);
        count(&mut self.ledger.cells, cells);
    }

    fn row(&mut self, row: &Row<'_>) {
        self.ledger.rows.read += 1 + u64::from(row.skipped);
        let above = row.number <= self.header_row;
        self.ignore(if above { "preamble" } else { "blank" }, u64::from(row.skipped), 0);
        if row.number == self.header_row {
            return self.ignore("header", 1, 0);
        }
        if above {
            return self.ignore("preamble", 1, 0);
        }
        if self.plan.key.is_none() {
            return self.row_without_people(row);
        }
        self.read_key(row);
        if self.key.is_empty() {
            return self.row_without_key(row);
        }
        self.read_identity(row);
        let seen = self.seen.get(&self.written[..]).copied();
        let known = seen.is_some() || self.people.knows(&self.key);
        if !known && self.is_repeated_header(row) {
            return self.repeated_header();
        }
        if !known && self.is_totals(row) {
            return self.totals_row(row);
        }
        if let Some(expected) = self.ragged(row) {
            return self.ragged_row(row, expected, known);
        }
        if !known && self.is_note(row) {
            return self.note(row, Message::new("reason-no-employee"));
        }
        self.rows_with_content += 1;
        self.data_row(row, seen);
    }

    /// An extract in which nobody can be told apart: shown, not read.
    fn row_without_people(&mut self, row: &Row<'_>) {
        let values = self.count_values(row);
        self.ledger.cells.read += values;
        if row.is_blank() {
            return self.ignore("blank", 1, 0);
        }
        self.rows_with_content += 1;
        self.ignore("no-employee-column", 1, values);
    }

    fn read_key(&mut self, row: &Row<'_>) {
        self.key.clear();
        match self.plan.key {
            Some(Key::Column(index)) => self.key.extend_from_slice(row.cell(index)),
            Some(Key::NameAndBirth) => {
                let names = [self.plan.last_name, self.plan.first_name, self.plan.full_name];
                let has_name = names.into_iter().flatten().any(|index| !row.cell(index).is_empty());
                if let Some(birth) = self.plan.birth_date(row).filter(|_| has_name) {
                    for index in names.into_iter().flatten() {
                        self.key.extend_from_slice(row.cell(index));
                        self.key.push(b' ');
                    }
                    self.key.extend_from_slice(birth.to_string().as_bytes());
                }
            }
            None => {}
        }
    }

    fn row_without_key(&mut self, row: &Row<'_>) {
        if row.is_blank() {
            return self.ignore("blank", 1, 0);
        }
        if self.is_totals(row) || self.totals.explain(row, self.plan) {
            return self.totals_row(row);
        }
        if self.count_values(row) == 0 {
            return self.note(row, Message::new("reason-no-employee"));
        }
        self.rows_with_content += 1;
        let key = RejectedKey { component: self.known_component(row), ..RejectedKey::default() };
        self.reject_row(row, 0, Message::new("reason-no-employee"), key);
    }

    fn is_repeated_header(&self, row: &Row<'_>) -> bool {
        row.len() >= self.header.len()
            && self.header.iter().enumerate().all(|(index, header)| header.as_bytes() == row.cell(index))
    }

    fn repeated_header(&mut self) {
        self.ignore("header", 1, 0);
    }

    /// Whether the row's first text is one that totals rows begin with, and the row describes nobody.
    ///
    /// `Som` and `Summe` are names of people as well, `Total gross` is one of a component. Beside an identifier the word
    /// must stand alone, for a totals row may count the employees there.
    fn is_totals(&self, row: &Row<'_>) -> bool {
        let is_value = |index: &usize| self.plan.values.iter().any(|value| value.index == *index);
        let filled = |index: &usize| !row.cell(*index).is_empty();
        let mut texts = (0..row.len()).filter(|index| filled(index) && !is_value(index));
        let Some(first) = texts.next() else { return false };
        let cell = row.cell(first);
        if cell.first().is_none_or(u8::is_ascii_digit) || !words().begins_total(&text(cell)) {
            return false;
        }
        let identified = self.plan.identifying().any(|index| index != first && filled(&index));
        let keyed = !self.key.is_empty() && self.plan.key != Some(Key::Column(first));
        !identified && !(keyed && (texts.count() > 1 || !words().is_total(&text(cell))))
    }

    fn totals_row(&mut self, row: &Row<'_>) {
        let values = self.count_values(row);
        self.ledger.cells.read += values;
        self.ignore("totals", 1, values);
        let component = self.known_component(row);
        self.totals.keep(row, self.plan, component);
    }

    /// How many fields the header has, where this row has another number; empty fields at its end do not count.
    fn ragged(&self, row: &Row<'_>) -> Option<usize> {
        let expected = self.plan.headers.len();
        let even = !row.counts_fields
            || row.len() == expected
            || row.len() > expected && (expected..row.len()).all(|index| row.cell(index).is_empty());
        (!even).then_some(expected)
    }

    fn ragged_row(&mut self, row: &Row<'_>, expected: usize, known: bool) {
        let reason = Message::new("reason-field-count").with("expected", expected).with("found", row.len());
        let filled = (0..row.len()).filter(|index| !row.cell(*index).is_empty()).count();
        if !known && filled == 1 && self.count_values(row) == 0 {
            return self.note(row, reason);
        }
        self.rows_with_content += 1;
        if matches!(self.plan.key, Some(Key::Column(_))) {
            self.to_identify.push((self.rejected.len(), self.key.clone()));
        }
        self.reject_row(row, 0, reason, RejectedKey::default());
    }

    /// Whether the only text of the row is a sentence where an identifier should be.
    fn is_note(&self, row: &Row<'_>) -> bool {
        let sentence = self.key.contains(&b' ') && self.key.iter().any(u8::is_ascii_alphabetic);
        let alone = || (0..row.len()).filter(|index| !row.cell(*index).is_empty()).count() == 1;
        matches!(self.plan.key, Some(Key::Column(_))) && sentence && self.plan.headers.len() > 1 && alone()
    }

    /// A row that says nothing of anyone: part of the footer, unless a used row follows.
    fn note(&mut self, row: &Row<'_>, reason: Message) {
        let cell = rejected_row(row, 0, &self.plan.headers, reason, RejectedKey::default());
        self.trailing.push(cell);
    }

    /// Rows in the middle that named nobody are not a footer.
    fn settle_trailing(&mut self) {
        for cell in std::mem::take(&mut self.trailing) {
            self.ledger.rows.rejected += 1;
            self.rejected.push(cell);
        }
        self.totals.forget();
    }

    fn count_values(&self, row: &Row<'_>) -> u64 {
        self.plan.values.iter().map(|value| u64::from(!row.cell(value.index).is_empty())).sum()
    }

    fn reject_row(&mut self, row: &Row<'_>, column: usize, reason: Message, key: RejectedKey) {
        let values = self.count_values(row);
        self.ledger.cells.read += values;
        self.ledger.cells.rejected += values;
        self.ledger.rows.rejected += 1;
        self.rejected.push(rejected_row(row, column, &self.plan.headers, reason, key));
    }

    fn data_row(&mut self, row: &Row<'_>, seen: Option<Person>) {
        if !self.trailing.is_empty() || !self.totals.is_empty() {
            self.settle_trailing();
        }
        let person = seen.unwrap_or_else(|| self.person(row));
        if self.open[person.employee as usize] {
            self.learn(row, person.employee, person.contract);
        }
        let values = self.count_values(row);
        let unit = self.unit(row);
        let key =
            RejectedKey { employee: Some(person.employee), contract: Some(person.contract), ..RejectedKey::default() };
        if values == 0 {
            self.ledger.rows.used += 1;
            return;
        }
        let period = match self.period(row) {
            Ok(period) => period,
            Err(reason) => {
                let component = self.known_component(row);
                let column = self.plan.period.map_or(0, |index| index + 1);
                return self.reject_row(row, column, reason, RejectedKey { component, ..key });
            }
        };
        let key = RejectedKey { period: Some(period), ..key };
        let component = match self.plan.layout {
            Layout::Wide => None,
            Layout::Long => match self.long_component(row) {
                Some(component) => Some(component),
                None => {
                    let column = self.plan.component_code.map_or(0, |index| index + 1);
                    return self.reject_row(row, column, Message::new("reason-no-component"), key);
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
        let read = match (row.kind(column.index), &column.marks) {
            (CellKind::Number { shown }, _) => {
                let shown = shown.filter(|_| self.plan.workbook_amounts == WorkbookAmounts::Displayed);
                read_workbook_number(cell, shown).map(|(millionths, changed)| {
                    self.displayed += u64::from(changed);
                    millionths
                })
            }
            (CellKind::Error, _) => return Err(Message::new("reason-error-cell")),
            (CellKind::Date, _) => return Err(Message::new("reason-date-cell")),
            (CellKind::Text, Some(marks)) => read_number(cell, marks),
            (CellKind::Text, None) => return Err(Message::new("reason-ambiguous-number")),
        };
        read.map_err(|error| {
            Message::new(match error {
                NumberError::NotANumber => "reason-not-a-number",
                NumberError::TooPrecise => "reason-too-precise",
                NumberError::OutOfRange => "reason-out-of-range",
            })
        })
    }

    fn period(&mut self, row: &Row<'_>) -> Result<Period, Message> {
        let Some(index) = self.plan.period else { return Ok(self.plan.fixed_period) };
        let cell = row.cell(index);
        if cell.is_empty() {
            return Err(Message::new("reason-no-period"));
        }
        let code = self.periods.code(cell) as usize;
        if code == self.period_codes.len() {
            self.period_codes.push(parse_period(cell, self.plan.period_order));
        }
        self.period_codes[code].ok_or_else(|| Message::new("reason-not-a-period"))
    }

    fn long_component(&mut self, row: &Row<'_>) -> Option<u32> {
        let code = row.cell(self.plan.component_code?);
        if code.is_empty() {
            return None;
        }
        let label = self.plan.component_label.map_or(&b""[..], |index| row.cell(index));
        Some(self.component(code, label))
    }

    fn known_component(&self, row: &Row<'_>) -> Option<u32> {
        let index = self.plan.component_code.filter(|_| self.plan.layout == Layout::Long)?;
        self.components.known(row.cell(index))
    }

    fn component(&mut self, code: &[u8], label: &[u8]) -> u32 {
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

    /// Puts together the cells that identify the row's person and contract, each with its length, so that no two rows
    /// with other cells look alike.
    fn read_identity(&mut self, row: &Row<'_>) {
        self.written.clear();
        self.written.extend_from_slice(&self.key);
        for index in self.plan.identifying().chain(self.plan.contract) {
            let cell = row.cell(index);
            self.written.extend_from_slice(&cell.len().to_le_bytes());
            self.written.extend_from_slice(cell);
        }
    }

    fn person(&mut self, row: &Row<'_>) -> Person {
        let (plan, key) = (self.plan, &self.key);
        let employee = self.people.employee(key, || identity(plan, row, key));
        if employee as usize == self.open.len() {
            self.open.push(true);
            self.note_unread_birth(row, employee);
        }
        let number = self.plan.contract.map_or(&b""[..], |index| row.cell(index));
        let contract = self.people.contract(employee, number);
        let person = Person { employee, contract };
        self.seen.insert(self.written.as_slice().into(), person);
        person
    }

    fn note_unread_birth(&mut self, row: &Row<'_>, employee: u32) {
        if let Birth::One { column, .. } = self.plan.birth
            && self.people.employees[employee as usize].birth_date.is_none()
        {
            self.note_unread(row, column.index);
        }
    }

    fn note_unread(&mut self, row: &Row<'_>, index: usize) {
        let cell = row.cell(index);
        if !cell.is_empty() {
            self.unread_dates.entry(index).or_insert_with(|| (0, row.number, text(cell))).0 += 1;
        }
    }

    /// Learns from the row what is not known of the person and the contract yet.
    fn learn(&mut self, row: &Row<'_>, employee: u32, contract: u32) {
        let plan = self.plan;
        let cell = |index: Option<usize>| index.map(|index| row.cell(index)).filter(|cell| !cell.is_empty()).map(text);
        let mut unread = Vec::new();
        let mut date = |column: Option<crate::plan::DateColumn>| {
            let column = column?;
            let read = column.read_work(row);
            if read.is_none() {
                unread.push(column.index);
            }
            read
        };
        let person = &mut self.people.employees[employee as usize];
        let mut wants = false;
        let mut fill = |known: &mut Option<String>, index: Option<usize>| {
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
            person.hire_date = date(plan.hire_date);
            wants |= person.hire_date.is_none() && plan.hire_date.is_some();
        }
        for (index, name) in &plan.attributes {
            if !person.attributes.contains_key(name) {
                match cell(Some(*index)) {
                    Some(value) => drop(person.attributes.insert(name.clone(), value)),
                    None => wants = true,
                }
            }
        }
        let contract = &mut self.people.contracts[contract as usize];
        contract.unit = contract.unit.take().or_else(|| cell(plan.unit));
        contract.contract_type = contract.contract_type.take().or_else(|| cell(plan.contract_type));
        contract.start = contract.start.or_else(|| date(plan.start_date));
        contract.end = contract.end.or_else(|| date(plan.end_date));
        contract.fte = contract.fte.or_else(|| fte(plan, row));
        // An extract with several contracts or an end date may have more to tell in any row.
        self.open[employee as usize] =
            wants || plan.contract.is_some() || contract.end.is_none() && plan.end_date.is_some();
        unread.sort_unstable();
        for index in unread {
            self.note_unread(row, index);
        }
    }

    fn finish(mut self) -> Reading {
        let footer = self.trailing.len() as u64;
        self.ignore("footer", footer, 0);
        for (index, key) in &self.to_identify {
            let employee = self.people.only(key);
            let contract = employee.and_then(|employee| self.people.only_contract(employee));
            let rejected = &mut self.rejected[*index].key;
            (rejected.employee, rejected.contract) = (employee, contract);
        }
        self.rejected.sort_by_key(|cell| cell.origin);
        self.ledger.repeated_lines = repeated_lines(&self.lines);
        let stated = self.totals.stated(self.plan, &self.wide);
        let codes = self.components.into_texts();
        let components = codes.into_iter().zip(self.labels).map(|(code, label)| Component { code, label }).collect();
        Reading {
            people: self.people,
            components,
            units: self.units.into_texts(),
            lines: self.lines,
            rejected: self.rejected,
            ledger: self.ledger,
            stated,
            unread_dates: self.unread_dates,
            displayed: self.displayed,
            rows_with_content: self.rows_with_content,
        }
    }
}

/// The person that a row's identifying cells describe.
fn identity(plan: &Plan, row: &Row<'_>, key: &[u8]) -> Employee {
    let cell = |index: Option<usize>| index.map(|index| row.text(index)).filter(|text| !text.is_empty());
    Employee {
        number: text(key),
        national_number: cell(plan.national_number),
        last_name: cell(plan.last_name),
        first_name: cell(plan.first_name),
        full_name: cell(plan.full_name),
        birth_date: plan.birth_date(row),
        origin: Some(row_origin(row.number)),
        ..Employee::default()
    }
}

/// The full-time equivalent in a row; `80 %` is 0.80.
fn fte(plan: &Plan, row: &Row<'_>) -> Option<Amount> {
    let (index, marks) = plan.fte.as_ref()?;
    let cell = row.cell(*index);
    if let CellKind::Number { .. } = row.kind(*index) {
        return read_workbook_number(cell, None).ok().map(|(millionths, _)| Amount::from_millionths(millionths));
    }
    let (number, divisor) = match cell.strip_suffix(b"%") {
        Some(number) => (crate::row::trim(number), 100),
        None => (cell, 1),
    };
    let millionths = read_number(number, marks.as_ref()?).ok().filter(|_| !number.is_empty())?;
    (millionths % divisor == 0).then(|| Amount::from_millionths(millionths / divisor))
}

fn cell_origin(row: &Row<'_>, index: usize) -> Origin {
    // Tables of more than 65,535 columns are refused before.
    Origin { source: 0, row: row.number, column: u16::try_from(index + 1).unwrap_or(u16::MAX) }
}

/// A rejected row: the cell at `column` (from 1) stands for it, or all its texts where no one cell is to blame.
fn rejected_row(row: &Row<'_>, column: usize, headers: &[String], reason: Message, key: RejectedKey) -> RejectedCell {
    let value = match column {
        0 => (0..row.len()).map(|index| row.text(index)).collect::<Vec<_>>().join(" | "),
        _ => row.text(column - 1),
    };
    let header = column.checked_sub(1).and_then(|index| headers.get(index)).cloned().unwrap_or_default();
    let origin = Origin { source: 0, row: row.number, column: u16::try_from(column).unwrap_or(u16::MAX) };
    RejectedCell { origin, header, value, reason, key, rejects_row: true }
}

fn reserve(lines: &mut Lines, rows: usize) {
    lines.contract.reserve_exact(rows);
    lines.period.reserve_exact(rows);
    lines.component.reserve_exact(rows);
    lines.measure.reserve_exact(rows);
    lines.value.reserve_exact(rows);
    lines.unit.reserve_exact(rows);
    lines.source.reserve_exact(rows);
    lines.row.reserve_exact(rows);
    lines.column.reserve_exact(rows);
}

/// How many lines share contract, period, component and measure with an earlier one.
fn repeated_lines(lines: &Lines) -> u64 {
    let largest = |codes: &[u32]| u64::from(codes.iter().copied().max().unwrap_or(0));
    let periods: BTreeSet<u32> = lines.period.iter().copied().collect();
    let periods: Vec<u32> = periods.into_iter().collect();
    let slots = Measure::ALL.len() as u64 * periods.len() as u64;
    let slot = |index: usize| {
        let period = periods.partition_point(|period| *period < lines.period[index]) as u64;
        period * Measure::ALL.len() as u64 + lines.measure[index] as u64
    };
    let key = |index: usize, components: u64| {
        (u64::from(lines.contract[index]) * components + u64::from(lines.component[index])) * slots + slot(index)
    };
    // One number a line, sorted, is the smallest and fastest way to meet equals; it holds for any file but one with
    // more contracts, components and periods than 64 bits can pair.
    let components = largest(&lines.component) + 1;
    let pairs = (largest(&lines.contract) + 1).checked_mul(components).and_then(|pairs| pairs.checked_mul(slots));
    if pairs.is_none() {
        let whole = |index| (lines.contract[index], lines.component[index], slot(index));
        return repeats((0..lines.len()).map(whole).collect());
    }
    repeats((0..lines.len()).map(|index| key(index, components)).collect())
}

fn repeats<T: Ord>(mut keys: Vec<T>) -> u64 {
    keys.sort_unstable();
    keys.windows(2).filter(|pair| pair[0] == pair[1]).count() as u64
}

/// What lines of one measure sum to, by component.
pub(crate) fn sums(lines: &Lines, measure: Measure) -> BTreeMap<u32, Total> {
    let mut sums: BTreeMap<u32, Total> = BTreeMap::new();
    for index in (0..lines.len()).filter(|index| lines.measure[*index] == measure) {
        let sum = sums.entry(lines.component[index]).or_default();
        *sum = sum.plus(lines.amount(index));
    }
    sums
}
