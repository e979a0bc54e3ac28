//! Totals inside the data: of an employee, of a unit, of whatever stands above them since the last ones.
//!
//! A line `001; Totaal; 350.00` must not become pay, and a component that is called `Total` must not be lost: the word
//! alone decides only where a row names nobody. Beside an employee the numbers must bear it out, by being the sums of
//! the rows above; once they have for one employee, they are checked for the others.

use paritas_model::Amount;

use super::Reader;
use crate::plan::Key;
use crate::profile::ReportRows;
use crate::row::{Row, text};
use crate::words::words;

/// How many lines are looked back over for what a row may be the sum of.
const LOOK_BACK: usize = 100_000;
/// After so many rows in a row that are no sums, no more are tried: a file may lack a million employee numbers.
const PATIENCE: u32 = 1_000;

/// What was found of totals inside the data.
#[derive(Default)]
pub(super) struct Subtotals {
    /// The row of the last totals row: a part begins below it.
    last_row: u32,
    /// Whether a total of an employee was borne out by its numbers.
    proven: bool,
    /// Rows tried without success since the last one with.
    failures: u32,
    /// The first total of an employee that is not what the lines sum to, and how many there are.
    pub(super) differing: Option<Differing>,
}

/// A total of an employee that is not what the lines sum to.
pub(crate) struct Differing {
    pub(crate) count: u64,
    pub(crate) row: u32,
    pub(crate) stated: Amount,
    pub(crate) summed: paritas_model::Total,
}

impl Reader<'_> {
    /// Whether a profile says that no row states totals.
    pub(super) fn reads_totals(&self) -> bool {
        self.report.totals_rows == ReportRows::Read
    }

    /// Notes that a row was one of totals.
    pub(super) fn totals_row_at(&mut self, row: u32) {
        self.subtotals.last_row = row;
        self.subtotals.failures = 0;
    }

    /// Whether a row that names nobody we know says that it is a total of someone or something we know, or is borne out
    /// by its numbers: `001 Totaal`, `Cardiologie Total`.
    pub(super) fn is_total_of_part(&mut self, row: &Row<'_>) -> bool {
        let Some((subject, cell)) = self.total_of(row).filter(|_| !self.reads_totals()) else { return false };
        let key = matches!(self.plan.key, Some(Key::Column(key)) if key == cell);
        let employee = if key { self.people.only(subject.as_bytes()) } else { None };
        if let Some(employee) = employee {
            self.check_employee(row, employee);
            return true;
        }
        let unit = Some(cell) == self.plan.unit.or(self.plan.cost_centre);
        unit && self.units.known(subject.as_bytes()).is_some() || self.sums_up_part(row)
    }

    /// Whether a totals row is of the last part only, where the file has totals of parts: the sum of the rows since the
    /// last totals, and not of all.
    pub(super) fn is_last_part(&self, row: &Row<'_>) -> bool {
        let since = self.subtotals.last_row;
        self.totals.is_parted()
            && !self.totals.explain(row, self.plan)
            && self.sums_up(row, 1, |reader, line| reader.lines.row[line] > since)
    }

    /// Whether a row without a key is, by its numbers, the sum of all rows since the last totals.
    pub(super) fn sums_up_part(&mut self, row: &Row<'_>) -> bool {
        if self.reads_totals() || self.subtotals.failures > PATIENCE {
            return false;
        }
        let since = self.subtotals.last_row;
        let holds = self.sums_up(row, 2, |reader, line| reader.lines.row[line] > since);
        self.subtotals.failures += u32::from(!holds);
        holds
    }

    /// Whether a row of a known employee is a total of theirs: it says so, and its numbers bear it out.
    pub(super) fn is_total_of_employee(&mut self, row: &Row<'_>) -> bool {
        if self.reads_totals() {
            return false;
        }
        let Some(employee) = self.people.only(&self.key) else { return false };
        let says = (0..row.len()).any(|index| !self.is_value(index) && names_total(row.cell(index)));
        says && self.sums_up_employee(row, employee)
    }

    /// Whether a row under this component, of an employee, is a total of theirs; `word` is its code, or its label where it
    /// has none.
    pub(super) fn is_total_component(&mut self, row: &Row<'_>, employee: u32, word: &[u8]) -> bool {
        if self.reads_totals() || !words().is_total(&text(word)) {
            return false;
        }
        if self.sums_up_employee(row, employee) {
            self.subtotals.proven = true;
            return true;
        }
        if self.subtotals.proven {
            self.check_employee(row, employee);
        }
        self.subtotals.proven
    }

    fn is_value(&self, index: usize) -> bool {
        self.plan.value_at(index).is_some()
    }

    /// What the row says it is the total of, and in which cell: the text before a word of totals that ends it.
    fn total_of(&self, row: &Row<'_>) -> Option<(String, usize)> {
        let first = (0..row.len()).find(|index| !row.cell(*index).is_empty() && !self.is_value(*index))?;
        let identified = self.plan.identifying().any(|index| index != first && !row.cell(index).is_empty());
        let cell = text(row.cell(first));
        let (subject, word) = cell.rsplit_once([' ', '\u{a0}'])?;
        (!identified && words().is_total(word)).then(|| (subject.trim().to_owned(), first))
    }

    fn sums_up_employee(&self, row: &Row<'_>, employee: u32) -> bool {
        let since = self.subtotals.last_row;
        self.sums_up(row, 1, |reader, line| reader.is_of(line, employee) && reader.lines.row[line] > since)
    }

    fn is_of(&self, line: usize, employee: u32) -> bool {
        self.people.contracts[self.lines.contract[line] as usize].employee == employee
    }

    /// Whether every value of the row is the sum of its column over the last lines that belong, of which there must be so
    /// many.
    fn sums_up(&self, row: &Row<'_>, at_least: usize, belongs: impl Fn(&Self, usize) -> bool) -> bool {
        let mut sums = vec![0_i128; self.plan.values.len()];
        let lines = (0..self.lines.len()).rev().take(LOOK_BACK).take_while(|line| belongs(self, *line));
        let mut count = 0;
        for line in lines {
            count += 1;
            if let Some(position) = self.position_of(line) {
                sums[position] += i128::from(self.lines.value[line]);
            }
        }
        let mut filled = false;
        for (position, sum) in sums.iter().enumerate() {
            match crate::totals::read(row, self.plan, position) {
                Some(amount) if i128::from(amount.millionths()) == *sum => filled = true,
                None if row.cell(self.plan.values[position].index).is_empty() => {}
                _ => return false,
            }
        }
        filled && count >= at_least
    }

    fn position_of(&self, line: usize) -> Option<usize> {
        let index = usize::from(self.lines.column[line]).checked_sub(1)?;
        self.plan.value_place(index)
    }

    /// Reports a total of an employee that is not what their lines sum to.
    fn check_employee(&mut self, row: &Row<'_>, employee: u32) {
        for position in 0..self.plan.values.len() {
            let Some(stated) = crate::totals::read(row, self.plan, position) else { continue };
            let since = self.subtotals.last_row;
            let lines = (0..self.lines.len()).rev().take(LOOK_BACK);
            let of_employee = lines.take_while(|line| self.is_of(*line, employee) && self.lines.row[*line] > since);
            let summed: paritas_model::Total = of_employee
                .filter(|line| self.position_of(*line) == Some(position))
                .map(|line| paritas_model::Total::from(self.lines.amount(line)))
                .sum();
            if paritas_model::Total::from(stated) != summed {
                let first = || Differing { count: 0, row: row.number, stated, summed };
                self.subtotals.differing.get_or_insert_with(first).count += 1;
            }
        }
    }
}

/// Whether a text begins or ends with a word of totals.
fn names_total(cell: &[u8]) -> bool {
    let cell = text(cell);
    let last = cell.rsplit([' ', '\u{a0}']).next().unwrap_or(&cell);
    !cell.is_empty() && (words().begins_total(&cell) || words().is_total(last))
}
