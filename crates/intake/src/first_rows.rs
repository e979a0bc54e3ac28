//! What a person checks a reading by: the first rows as they stand in the file, and of each column a few cells with
//! what they were taken for.

use paritas_model::Measure;

use crate::IntakeError;
use crate::columns::Columns;
use crate::extract::{Example, RawRow, Understood};
use crate::head::{Head, HeadRow};
use crate::number::{Implied, read_clock, read_code, read_implied, read_number, read_share, read_workbook_number};
use crate::plan::{Birth, Plan};
use crate::profile::Clock;
use crate::row::{CellKind, Row, Span};
use crate::source::Table;
use crate::survey::Formats;
use crate::{DateOrder, DecimalMark, Role, date};

/// How many rows below the header are shown.
const ROWS: usize = 8;
/// How many cells of a column are shown.
const EXAMPLES: usize = 3;

/// The first rows below the header that hold anything, as they stand in the file; of rubriques those that hold a value.
pub(crate) fn first_rows(table: &Table, head: &Head, columns: &Columns) -> Result<Vec<RawRow>, IntakeError> {
    let holds = |row: &HeadRow, index: usize| row.cells.get(index).is_some_and(|cell| !cell.text.is_empty());
    let filled = |row: &&HeadRow| match table.is_rubriques() {
        true => columns.values().any(|(index, _)| holds(row, index)),
        false => (0..row.cells.len()).any(|index| holds(row, index)),
    };
    let rows: Vec<&HeadRow> = head.data().iter().filter(filled).take(ROWS).collect();
    let numbers: Vec<u32> = rows.iter().map(|row| row.number).collect();
    let written = table.lines_at(&numbers)?;
    let joined = |row: &HeadRow| row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ");
    let raw = |(row, line): (&HeadRow, Option<String>)| RawRow {
        row: row.number,
        // A workbook has no lines: its cells stand side by side.
        text: line.unwrap_or_else(|| joined(row)),
    };
    Ok(rows.into_iter().zip(written).map(raw).collect())
}

/// How one column is written, and a few of its cells.
pub(crate) struct Sampled {
    pub(crate) decimal: Option<DecimalMark>,
    pub(crate) order: Option<DateOrder>,
    pub(crate) examples: Vec<Example>,
}

/// Looks at a column's first cells.
pub(crate) fn sampled(kept: &[Kept], columns: &Columns, formats: &Formats, plan: &Plan, index: usize) -> Sampled {
    let role = columns.columns[index].role;
    let mut examples: Vec<Example> = Vec::new();
    for row in kept.iter().map(Kept::row).filter(|row| !row.cell(index).is_empty()) {
        if examples.len() == EXAMPLES {
            break;
        }
        let written = row.text(index);
        if examples.iter().all(|known| known.written != written) {
            let understood = understood(&row, role, formats, plan, index);
            examples.push(Example { written, understood });
        }
    }
    // Where no mark is written, none is said.
    let written = implied(plan, index).is_none();
    let decimal = formats.marks[index].as_ref().filter(|_| written).map(|marks| marks.decimal);
    Sampled { decimal, order: formats.orders[index], examples }
}

fn understood(row: &Row<'_>, role: Role, formats: &Formats, plan: &Plan, index: usize) -> Understood {
    let cell = row.cell(index);
    let date = |read: Option<paritas_model::Date>| read.map_or(Understood::Unread, Understood::Date);
    match role {
        _ if role.measure().is_some() || role == Role::Fte => {
            let value = plan.value_at(index);
            let clock = || {
                let value = value.filter(|value| value.measure == Measure::Quantity)?;
                read_clock(cell, value.clock.unwrap_or(Clock::Hours))?
            };
            let read = match (row.kind(index), &formats.marks[index]) {
                (CellKind::Text, _) if implied(plan, index).is_some() => {
                    implied(plan, index).and_then(|implied| read_implied(cell, implied).ok())
                }
                (CellKind::Code, _) => read_code(cell).ok(),
                (CellKind::Number { .. }, _) => read_workbook_number(cell, None).ok().map(|(value, _)| value),
                (CellKind::Text, marks) if role == Role::Rate || role == Role::Fte => {
                    read_share(cell, marks.as_ref()).ok()
                }
                (CellKind::Text, marks) => read_number(cell, marks.as_ref()).ok().or_else(clock),
                (CellKind::Date, _) => clock(),
                _ => None,
            };
            let amount = read.map(paritas_model::Amount::from_millionths);
            amount.map_or(Understood::Unread, Understood::Number)
        }
        Role::Period => {
            let read = date::parse_period(cell, plan.period_order, plan.period_pattern.as_ref());
            read.map_or(Understood::Unread, Understood::Period)
        }
        Role::BirthDate => match plan.birth {
            Birth::One { .. } => date(plan.birth_date(row)),
            _ => Understood::AsWritten,
        },
        Role::HireDate | Role::StartDate | Role::EndDate => {
            let column = [&plan.hire_date, &plan.start_date, &plan.end_date].into_iter().flatten();
            let mut column = column.filter(|column| column.index == index);
            let born = plan.birth_date(row);
            date(column.next().and_then(|column| column.read(cell, born).date()))
        }
        _ => Understood::AsWritten,
    }
}

/// How the column's decimals and sign are agreed, where they are not written.
fn implied(plan: &Plan, index: usize) -> Option<Implied> {
    plan.value_at(index).and_then(|value| value.implied)
}

/// A row that is kept with the head, put together as the reader of rows sees it.
pub(crate) struct Kept {
    number: u32,
    spans: Vec<Span>,
    bytes: Vec<u8>,
}

impl Kept {
    /// The rows below the header.
    pub(crate) fn below(head: &Head) -> Vec<Self> {
        head.data().iter().map(Self::of).collect()
    }

    fn of(row: &HeadRow) -> Self {
        let mut bytes = Vec::new();
        let mut spans = Vec::with_capacity(row.cells.len());
        for cell in &row.cells {
            let start = narrow(bytes.len());
            bytes.extend_from_slice(cell.text.as_bytes());
            spans.push(Span { start, end: narrow(bytes.len()), kind: cell.kind });
        }
        Self { number: row.number, spans, bytes }
    }

    fn row(&self) -> Row<'_> {
        let Self { number, spans, bytes } = self;
        Row { number: *number, skipped: 0, counts_fields: false, misfit: None, spans, bytes }
    }
}

/// A kept row is shorter than the longest row that is believed.
fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
