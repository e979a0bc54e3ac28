//! Any pay table, however it is written, reads back to the cent, without a word of a profile.
//!
//! Tables are drawn at random and written in a random dialect, encoding, locale, layout and file type. A value may be
//! left out as ambiguous only where every value of its column fits two readings, which is told here without the reader;
//! and a row of a fixed-width file only where a value is wider than its column shows elsewhere.
//!
//! `PARITAS_CASES=20000 cargo test -p paritas-intake --test reading dialects` looks at more; a failure names its case,
//! and `PARITAS_CASE=4711` looks at that one alone.

mod style;
mod truth;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use paritas_fixtures::draw::{Draw, Subject};
use paritas_intake::{Extract, Purpose};
use paritas_model::Amount;

use crate::{lines, read_as, sample};
use style::is_ambiguous;
use truth::Truth;
use written::{Holds, Sheet, encode};

/// How many tables are drawn where nobody asks for more.
const CASES: u64 = 200;

#[test]
fn any_table_in_any_writing_reads_back_to_the_cent() {
    let asked = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let cases = match (asked("PARITAS_CASE"), asked("PARITAS_CASES")) {
        (Some(case), _) => case..case + 1,
        (None, count) => 0..count.unwrap_or(CASES),
    };
    let whole = cases.clone().count() as u64;
    let mut tally = Tally::default();
    let mut failures = Vec::new();
    for case in cases {
        if let Err(failure) = check(case, &mut tally) {
            failures.push(failure);
        }
    }
    println!("{tally:?}");
    assert!(
        failures.is_empty(),
        "{} of {whole} tables:\n{}",
        failures.len(),
        failures[..failures.len().min(5)].join("\n")
    );
    if whole >= CASES {
        // Measured at 51 lines a table; a reader that finds nothing to read must not pass.
        assert!(tally.lines > whole * 40, "{tally:?}");
        assert!((tally.ambiguous + tally.wide) * 100 < tally.lines, "{tally:?}");
        assert!(tally.dates > whole * 4, "{tally:?}");
    }
}

#[derive(Debug, Default)]
struct Tally {
    /// Lines that were compared and equal.
    lines: u64,
    /// Values that were left out, rightly, because their column reads two ways.
    ambiguous: u64,
    /// Rows that did not fit a fixed-width file's columns.
    wide: u64,
    /// Dates of birth and hire that were compared and equal.
    dates: u64,
}

fn check(case: u64, tally: &mut Tally) -> Result<(), String> {
    let mut draw = Draw::new(case, Subject::Small);
    let truth = Truth::draw(&mut draw);
    let sheet = Sheet::draw(&mut draw, &truth);
    let (bytes, name, told) = if draw.chance(150) {
        (sheet.workbook(&mut draw), "extract.xlsx", format!("{:?}", sheet.numbers))
    } else if draw.chance(600) && sheet.lines_up() {
        let text = sheet.fixed_width();
        (text.clone().into_bytes(), "extract.txt", format!("fixed width\n{text}"))
    } else {
        let (text, name) = sheet.text(&mut draw);
        let (bytes, encoding) = encode(&mut draw, &text);
        (bytes, name, format!("{encoding}\n{text}"))
    };
    let fail = |what: String| format!("case {case}: {what}\n{}", told.lines().take(14).collect::<Vec<_>>().join("\n"));
    let extract = read_as(&sample(name, bytes), Purpose::Pay, "").map_err(|error| fail(format!("{error}")))?;
    let ledger = &extract.ledger;
    if !ledger.rows.balances() || !ledger.cells.balances() {
        return Err(fail(format!("{ledger:?}")));
    }
    let left_out = left_out(&extract, &sheet).map_err(fail)?;
    compare(&truth, &sheet, &extract, left_out).map_err(fail)?;
    tally.lines += extract.pay.lines.len() as u64;
    tally.ambiguous += left_out.ambiguous as u64;
    tally.wide += left_out.wide as u64;
    tally.dates += dates(&truth, &sheet, &extract).map_err(fail)?;
    totals(&sheet, &extract).map_err(fail)
}

/// What was left out; `Err` where the column is not, or another cell was rejected.
fn left_out(extract: &Extract, sheet: &Sheet) -> Result<LeftOut, String> {
    let mut wide = BTreeSet::new();
    for cell in &extract.rejected {
        let column = usize::from(cell.origin.column).checked_sub(1);
        // A line of a fixed-width file that has a wider value than the lines its columns were guessed from.
        if cell.reason.id == "reason-between-columns" && sheet.lines_up() {
            wide.insert(cell.origin.row);
            continue;
        }
        let may = cell.reason.id == "reason-ambiguous-number"
            && column.is_some_and(|column| column < sheet.holds.len() && is_ambiguous(&sheet.column(column)));
        if !may {
            return Err(format!("row {} {}: {:?} {}", cell.origin.row, cell.header, cell.value, cell.reason.id));
        }
    }
    if wide.len() * 10 > sheet.rows.len() {
        return Err(format!("{} of {} lines do not line up", wide.len(), sheet.rows.len()));
    }
    Ok(LeftOut { ambiguous: extract.rejected.len() - wide.len(), wide: wide.len() })
}

/// What was left out, rightly.
#[derive(Clone, Copy)]
struct LeftOut {
    /// Values whose column reads two ways.
    ambiguous: usize,
    /// Rows that are wider than a fixed-width file's columns, of an amount and perhaps a quantity each.
    wide: usize,
}

/// The lines that were read beside those that were written.
fn compare(truth: &Truth, sheet: &Sheet, extract: &Extract, left_out: LeftOut) -> Result<(), String> {
    let mut expected = Vec::new();
    let has = |holds: Holds| sheet.holds.contains(&holds);
    for line in &truth.lines {
        let person = &truth.people[line.person];
        let contract = if has(Holds::Contract) { person.contract.as_str() } else { "" };
        let (year, month) = truth.periods[line.period];
        let period = if sheet.names_periods() { i32::from(year) * 100 + i32::from(month) } else { 0 };
        let code = &truth.components[line.component].code;
        let values = [("amount", line.amount), ("quantity", line.quantity.filter(|_| has(Holds::Quantity)))];
        for (measure, value) in values {
            if let Some(value) = value {
                let amount = Amount::from_millionths(value);
                expected.push(format!("{} [{contract}] {period} {code} {measure} {amount}", person.number));
            }
        }
    }
    let mut counts: BTreeMap<String, i64> = BTreeMap::new();
    for line in &expected {
        *counts.entry(line.clone()).or_default() += 1;
    }
    for line in lines(extract) {
        *counts.entry(line).or_default() -= 1;
    }
    let invented: Vec<_> = counts.iter().filter(|(_, count)| **count < 0).map(|(line, _)| line.as_str()).collect();
    let lost: Vec<_> = counts.iter().filter(|(_, count)| **count > 0).map(|(line, _)| line.as_str()).collect();
    let expected = left_out.ambiguous..=left_out.ambiguous + 2 * left_out.wide;
    if !invented.is_empty() || !expected.contains(&lost.len()) {
        return Err(format!("read {:?} for {:?}", &invented[..invented.len().min(3)], &lost[..lost.len().min(3)]));
    }
    Ok(())
}

/// How many dates of birth and of hire were read right; none of a column that reads two ways.
fn dates(truth: &Truth, sheet: &Sheet, extract: &Extract) -> Result<u64, String> {
    let person = |number: &str| truth.people.iter().find(|person| person.number == number);
    let employees = extract.pay.employees.iter().filter_map(|one| Some((person(&one.number)?, one)));
    let births: Vec<_> = employees.clone().map(|(person, one)| (person.birth, one.birth_date)).collect();
    let hires: Vec<_> = employees.map(|(person, one)| (person.hire, one.hire_date)).collect();
    let mut count = 0;
    for (holds, writing, dates) in [(Holds::Birth, sheet.births, births), (Holds::Hire, sheet.hires, hires)] {
        if !sheet.holds.contains(&holds) {
            continue;
        }
        let all: Vec<_> = dates.iter().map(|(written, _)| *written).collect();
        let ambiguous = writing.is_ambiguous(&all);
        for (written, read) in &dates {
            match read {
                Some(read) if read == written => count += 1,
                None if ambiguous => {}
                other => return Err(format!("{holds:?} {written} as {writing:?}, read {other:?}")),
            }
        }
    }
    Ok(count)
}

/// The file's totals row is found, and is what its lines sum to.
fn totals(sheet: &Sheet, extract: &Extract) -> Result<(), String> {
    let found = extract.ledger.rows.ignored.get("totals").copied().unwrap_or(0);
    let written = sheet.subtotals + u64::from(sheet.totals.is_some());
    if found != written && extract.rejected.is_empty() {
        return Err(format!("{found} totals rows, written {written}"));
    }
    if extract.rejected.is_empty()
        && let Some(total) = extract.file_totals.iter().find(|total| total.summed != total.stated.into())
    {
        return Err(format!("stated {} summed {}", total.stated, total.summed));
    }
    Ok(())
}
