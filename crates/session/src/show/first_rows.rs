//! The first rows as they stand in the file, beside what they were understood as.

use paritas_intake::{Extract, RawRow};
use paritas_model::{Employee, Origin, Period};
use paritas_texts::Texts;

use crate::view::{FirstRowView, UnderstoodView};

/// Pay lines shown of one row: a wide row may give hundreds.
const LINES_OF_A_ROW: usize = 8;

/// The first rows of one source.
pub(super) fn first_rows(texts: &Texts, extract: &Extract, source: u16, rows: &[RawRow]) -> Vec<FirstRowView> {
    let Some(last) = rows.last().map(|raw| raw.row) else { return Vec::new() };
    let lines = &extract.pay.lines;
    // Lines stand in the order of their file: those of the first rows come first.
    let from = lines.source.iter().position(|one| one == source).unwrap_or(lines.len());
    let shown: Vec<usize> =
        (from..lines.len()).take_while(|line| lines.source[*line] == source && lines.row[*line] <= last).collect();
    let view = |raw: &RawRow| {
        let of_row = || shown.iter().copied().filter(|line| lines.row[*line] == raw.row);
        let all = of_row().count();
        let rejected = extract.rejected.iter().take_while(|cell| cell.origin.source <= source);
        let mut rejected = rejected.filter(|cell| cell.origin.source == source && cell.origin.row == raw.row);
        let reason = rejected.next().map(|cell| texts.message(&cell.reason));
        let employee = of_row().next().map(|line| extract.pay.employee_of(line) as usize);
        // A row without amounts names a person all the same, if it is the first to do so.
        let named = || {
            let here = Origin { source, row: raw.row, column: 0 };
            let first =
                |employee: &Employee| employee.origin.is_some_and(|origin| Origin { column: 0, ..origin } == here);
            extract.pay.employees.iter().position(first)
        };
        FirstRowView {
            row: raw.row.to_string(),
            raw: raw.text.clone(),
            person: employee.or_else(named).map(|index| person(&extract.pay.employees[index])),
            lines: of_row().take(LINES_OF_A_ROW).map(|line| understood(texts, extract, line)).collect(),
            more: u32::try_from(all.saturating_sub(LINES_OF_A_ROW)).unwrap_or(u32::MAX),
            note: reason.or_else(|| (all == 0).then(|| texts.text("row-without-lines"))),
        }
    };
    rows.iter().map(view).collect()
}

fn person(employee: &Employee) -> String {
    format!("{} {}", employee.number, employee.display_name()).trim_end().to_owned()
}

fn understood(texts: &Texts, extract: &Extract, line: usize) -> UnderstoodView {
    let (pay, lines) = (&extract.pay, &extract.pay.lines);
    let component = &pay.components[lines.component[line] as usize];
    let described = extract.descriptions.get(usize::from(lines.source[line]));
    let column = described.and_then(|one| one.column(lines.column[line]));
    UnderstoodView {
        contract: pay.contracts[lines.contract[line] as usize].number.to_string(),
        // Codes come from periods.
        period: Period::from_code(lines.period[line]).map(|period| texts.period(period)).unwrap_or_default(),
        component: format!("{} {}", component.code, component.label).trim_end().to_owned(),
        measure: texts.term("measure", lines.measure[line].as_str()),
        value: texts.amount(lines.amount(line)),
        column: column.map(|column| column.header.clone()).unwrap_or_default(),
    }
}
