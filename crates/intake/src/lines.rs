//! The second pass over all rows: people, pay lines, rejected cells, and the ledger that accounts for every row.

mod footer;
mod persons;
mod rows;
mod rubriques;
mod seen;
mod subtotals;
mod sums;
mod values;

use std::collections::BTreeMap;

use paritas_model::{Component, Contract, Employee, Ledger, Lines, Period, RejectedCell};

use crate::date::NoDate;
use crate::dictionary::Dictionary;
use crate::error::Problem;
use crate::head::{Head, Report};
use crate::page::PageLines;
use crate::people::{MOST_NAMESAKES, People};
use crate::plan::Plan;
use crate::profile::Layout;
use crate::source::Table;
use crate::totals::{StatedTotal, TotalsRows};
use crate::{IntakeError, Tick};

use seen::Seen;
pub(crate) use subtotals::Differing;
use subtotals::Subtotals;
pub(crate) use sums::{repeated_lines, sums};

/// What the rows below the header became.
pub(crate) struct Reading {
    pub(crate) employees: Vec<Employee>,
    pub(crate) contracts: Vec<Contract>,
    pub(crate) components: Vec<Component>,
    pub(crate) units: Vec<String>,
    pub(crate) lines: Lines,
    pub(crate) rejected: Vec<RejectedCell>,
    pub(crate) ledger: Ledger,
    pub(crate) stated: Vec<StatedTotal>,
    /// Totals of employees that are not what their lines sum to.
    pub(crate) differing: Option<Differing>,
    /// By column of dates or full-time equivalents, and by reason: what could not be used as such.
    pub(crate) unread: BTreeMap<(usize, NoDate), Unread>,
    /// By column of values: those that are shown as a percentage, whose stored number was read.
    pub(crate) percentages: BTreeMap<usize, Unread>,
    /// By column of quantities: those that were read as hours and minutes without a word of the profile.
    pub(crate) clocks: BTreeMap<usize, Unread>,
    /// The rubriques that no column is for, with how often each stands there.
    pub(crate) unread_rubriques: BTreeMap<String, u64>,
    /// How many amounts were taken as shown rather than as stored.
    pub(crate) displayed: u64,
    /// Rows below the header that hold anything.
    pub(crate) rows_with_content: u64,
    /// Rows below the header that page breaks left.
    pub(crate) page_rows: u64,
    /// Rows that hold anything after the last that is data.
    pub(crate) after_data: u64,
    /// Rows of the footer that a profile speaks of, which read like data.
    pub(crate) footer_like_data: Option<Unread>,
}

/// The cells of one column that say something of a person, but not what the column is for.
pub(crate) struct Unread {
    pub(crate) count: u64,
    /// The row of the first.
    pub(crate) row: u32,
    /// What the first holds.
    pub(crate) example: String,
}

/// How many rejected cells and rows any file may have, and how many bytes of a larger file there are for each.
///
/// All of them are listed, at two to three KiB each in the end. A file with more is not one with mistakes: it is read by
/// the wrong profile, or it is no extract.
const MOST_REJECTED: usize = 200_000;
const BYTES_PER_REJECTED: u64 = 500;

fn most_rejected(bytes: u64) -> usize {
    MOST_REJECTED.max(usize::try_from(bytes / BYTES_PER_REJECTED).unwrap_or(usize::MAX))
}

/// How many people any file may have, and how many bytes of a larger file there are for each.
///
/// A person with a name takes up to 900 bytes until the file is read: so that 50 MB of them stay below 1 GiB. Larger
/// payrolls come in larger files, or in several.
const MOST_PEOPLE: usize = 1_100_000;
const BYTES_PER_PERSON: u64 = 45;

fn most_people(bytes: u64) -> usize {
    MOST_PEOPLE.max(usize::try_from(bytes / BYTES_PER_PERSON).unwrap_or(usize::MAX))
}

/// The beginning of a cell, for a message.
fn shortened(value: &str) -> String {
    let short: String = value.chars().take(60).collect();
    if short.len() < value.len() { format!("{short}…") } else { short }
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
    let mut rows = table.rows_as_scanned()?;
    let (most, most_people) = (most_rejected(table.bytes), most_people(table.bytes));
    while let Some(row) = rows.next()? {
        reader.row(&row);
        if let Some(first) = reader.refused_beyond(most) {
            let at = paritas_model::Place { row: Some(first.origin.row), ..table.place.clone() };
            let (count, reason) = (most, first.reason.clone());
            return Err(Problem::TooManyRejected { count, value: shortened(&first.value), reason }.at(at));
        }
        if let Some(number) = reader.people.number_of_many() {
            let at = paritas_model::Place { row: Some(row.number), ..table.place.clone() };
            return Err(Problem::NumberOfMany { count: MOST_NAMESAKES, number }.at(at));
        }
        if reader.people.employees.len() > most_people {
            return Err(Problem::TooLarge("people").at(table.place.clone()));
        }
        rows.tick(tick)?;
    }
    Ok(reader.finish())
}

/// Makes lines of rows, one by one.
pub(crate) struct Reader<'a> {
    plan: &'a Plan,
    /// The rows from here on are data; above them stand headers and preamble.
    first_data_row: u32,
    /// The numbers of the rows of headers.
    header_rows: Vec<u32>,
    /// What page breaks may repeat.
    pages: PageLines,
    report: Report,
    people: People,
    seen: Seen,
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
    subtotals: Subtotals,
    /// Rows without person or value after the last used row: a footer, unless a used row follows.
    trailing: Vec<RejectedCell>,
    unread: BTreeMap<(usize, NoDate), Unread>,
    percentages: BTreeMap<usize, Unread>,
    clocks: BTreeMap<usize, Unread>,
    unread_rubriques: BTreeMap<String, u64>,
    displayed: u64,
    rows_with_content: u64,
    page_rows: u64,
    after_data: u64,
    footer_like_data: Option<Unread>,
    key: Vec<u8>,
}

/// Whom a row speaks of.
#[derive(Clone, Copy)]
struct Person {
    employee: u32,
    contract: u32,
    /// The column of the row's date of birth, where it holds none, and why.
    unread_birth: Option<(usize, NoDate)>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(plan: &'a Plan, head: &Head, expected_rows: usize) -> Self {
        let mut units = Dictionary::default();
        units.code(b"");
        let mut reader = Self {
            plan,
            first_data_row: head.first_data_row(),
            header_rows: head.header_rows().iter().map(|row| row.number).collect(),
            pages: head.page_lines(plan.headers.len()),
            report: head.report,
            people: People::default(),
            seen: Seen::new(plan),
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
            subtotals: Subtotals::default(),
            trailing: Vec::new(),
            unread: BTreeMap::new(),
            percentages: BTreeMap::new(),
            clocks: BTreeMap::new(),
            unread_rubriques: BTreeMap::new(),
            displayed: 0,
            rows_with_content: 0,
            page_rows: 0,
            after_data: 0,
            footer_like_data: None,
            key: Vec::new(),
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

    /// The first that was rejected, where more were than any file may have.
    fn refused_beyond(&self, most: usize) -> Option<&RejectedCell> {
        let beyond = self.rejected.len() + self.trailing.len() > most;
        self.rejected.iter().chain(&self.trailing).next().filter(|_| beyond)
    }

    /// Whether so much was rejected, or are there so many people, that a guess may not go on without the file's size.
    pub(crate) fn is_hopeless(&self) -> bool {
        self.rejected.len() + self.trailing.len() > MOST_REJECTED
            || self.people.employees.len() > MOST_PEOPLE
            || self.people.number_of_many().is_some()
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

    /// What the rows became.
    pub(crate) fn finish(mut self) -> Reading {
        if self.report.footer_from.is_some() {
            // The footer is known: what stands above it is none.
            self.reject_trailing();
        }
        let footer = self.trailing.len() as u64;
        self.ignore("footer", footer, 0);
        for (index, key) in &self.to_identify {
            let employee = self.people.only(key);
            let contract = employee.and_then(|employee| self.people.only_contract(employee));
            let rejected = &mut self.rejected[*index].key;
            (rejected.employee, rejected.contract) = (employee, contract);
        }
        self.people.number_repeats();
        // The people are moved to their lists once nothing else of the reading stands beside them.
        drop((self.seen, self.open));
        let (employees, contracts) = self.people.into_lists();
        self.rejected.sort_by_key(|cell| cell.origin);
        self.ledger.repeated_lines = repeated_lines(&self.lines);
        let stated = self.totals.stated(self.plan, &self.wide);
        let codes = self.components.into_texts();
        let components = codes.into_iter().zip(self.labels).map(|(code, label)| Component::new(code, label)).collect();
        Reading {
            employees,
            contracts,
            components,
            units: self.units.into_texts(),
            lines: self.lines,
            rejected: self.rejected,
            ledger: self.ledger,
            stated,
            differing: self.subtotals.differing,
            unread: self.unread,
            percentages: self.percentages,
            clocks: self.clocks,
            unread_rubriques: self.unread_rubriques,
            displayed: self.displayed,
            rows_with_content: self.rows_with_content,
            page_rows: self.page_rows,
            after_data: self.after_data,
            footer_like_data: self.footer_like_data,
        }
    }
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
