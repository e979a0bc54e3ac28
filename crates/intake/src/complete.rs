//! The complete profile of a reading: reading again with it gives the same.

use std::collections::BTreeMap;

use paritas_model::Component;

use crate::columns::{Column, Columns};
use crate::head::Head;
use crate::kinds::kinds_in_profile;
use crate::profile::{
    ColumnProfile, DateOrder, DateProfile, DecimalMark, ExtractProfile, FileProfile, Mark, NumberProfile,
    WorkbookAmounts, Written,
};
use crate::source::Table;
use crate::survey::Formats;
use crate::words::fold;

/// What was given and what was detected, as one profile.
///
/// The period stays out where the preamble names it: the profile is for next month's file too.
pub(crate) fn complete_profile(
    given: &ExtractProfile,
    table: &Table,
    head: &Head,
    columns: &Columns,
    formats: &Formats,
    components: &[Component],
) -> ExtractProfile {
    // A mark that is named settles every cell: where both are in use, only the cells may say again what each reads as.
    let contested = |index: usize| formats.marks[index].as_ref().is_some_and(|marks| marks.contested);
    let marks: Vec<Option<DecimalMark>> = (0..formats.marks.len())
        .map(|index| formats.marks[index].as_ref().filter(|_| !contested(index)).map(|marks| marks.decimal))
        .collect();
    // What nobody could tell of one column must not be settled by the others the next time.
    let settled = formats.undecided.is_empty() && !(0..marks.len()).any(contested);
    let decimal = given.numbers.decimal.or_else(|| commonest(&marks).filter(|_| settled));
    let order = given.dates.order.or_else(|| commonest(&formats.orders).filter(|_| settled));
    let dialect = table.dialect().filter(|_| columns.columns.len() > 1);
    let is_workbook = table.is_workbook();
    let cuts = table.cuts().map(|cuts| cuts.fields());
    let unique = are_unique(columns);
    let column = |(index, column): (usize, &Column)| {
        let told = unique[index] || cuts.is_some() || table.is_rubriques();
        let given = column.profile.as_ref();
        let place = cuts.and_then(|cuts| cuts.get(index));
        let narrow = |count: usize| u32::try_from(count).ok();
        ColumnProfile {
            header: Some(column.header.clone()).filter(|_| column.in_file),
            rubriques: given.and_then(|given| given.rubriques.clone()),
            position: if told { None } else { u16::try_from(index + 1).ok() },
            start: place.and_then(|place| narrow(place.start + 1)),
            length: place.and_then(|place| narrow(place.end - place.start)),
            name: given.and_then(|given| given.name.clone()),
            implied_decimals: given.and_then(|given| given.implied_decimals),
            overpunch: given.and_then(|given| given.overpunch),
            clock: given.and_then(|given| given.clock),
            role: Some(column.role),
            component: column.component.as_ref().map(|(code, _)| code.clone()),
            label: column.component.as_ref().map(|(_, label)| label.clone()).filter(|label| !label.is_empty()),
            decimal: marks[index].filter(|mark| Some(*mark) != decimal),
            thousands: column.profile.as_ref().and_then(|profile| profile.thousands.clone()),
            date: column.profile.as_ref().and_then(|profile| profile.date.clone()),
            order: formats.orders[index].filter(|one| Some(*one) != order),
            kind: column.profile.as_ref().and_then(|profile| profile.kind),
        }
    };
    ExtractProfile {
        version: given.version,
        name: given.name.clone(),
        layout: Some(columns.layout),
        period: given.period,
        reference_year: formats.reference_year.and_then(|year| u16::try_from(year).ok()).or(given.reference_year),
        workbook_amounts: given.workbook_amounts.or(is_workbook.then_some(WorkbookAmounts::Stored)),
        delivered_twice: given.delivered_twice,
        file: FileProfile {
            encoding: given.file.encoding.clone().or_else(|| (!is_workbook).then(|| table.encoding())),
            delimiter: given.file.delimiter.or(dialect.map(|dialect| char::from(dialect.delimiter))),
            quote: given.file.quote.or(dialect.map(|dialect| Mark::of_byte(dialect.quote))),
            sheet: table.place.sheet.clone(),
            format: given.file.format.or(table.format()),
            escape: given.file.escape.or(table.escape().map(Mark::of_byte)),
            header_row: Some(head.first_row()).filter(|_| !table.is_rubriques()),
            header_rows: Some(head.header_rows().len())
                .filter(|rows| *rows != 1 && !table.is_rubriques())
                .and_then(|rows| u32::try_from(rows).ok()),
            // Where they were found they are found again; next month's file may have more of them, or none.
            footer_rows: given.file.footer_rows,
            page_breaks: given.file.page_breaks,
            totals_rows: given.file.totals_rows,
        },
        numbers: NumberProfile { decimal, thousands: given.numbers.thousands.clone() },
        dates: DateProfile { order, epoch: given.dates.epoch },
        fingerprint: None,
        columns: columns.columns.iter().enumerate().map(column).collect(),
        components: kinds_in_profile(components, given),
        written: Written::default(),
    }
}

/// Which columns can be named by their headers alone.
fn are_unique(columns: &Columns) -> Vec<bool> {
    let is_named = |column: &Column| column.in_file && !fold(&column.header).is_empty();
    let mut unique: Vec<bool> = columns.columns.iter().map(is_named).collect();
    for (first, second) in columns.twins() {
        (unique[first], unique[second]) = (false, false);
    }
    unique
}

/// What most columns have; of equals the first by order.
fn commonest<T: Copy + IntoOrder>(columns: &[Option<T>]) -> Option<T> {
    let mut counts: BTreeMap<u8, (usize, T)> = BTreeMap::new();
    for value in columns.iter().flatten() {
        counts.entry(value.rank()).or_insert((0, *value)).0 += 1;
    }
    let most = counts.values().map(|(count, _)| *count).max()?;
    counts.values().find(|(count, _)| *count == most).map(|(_, value)| *value)
}

/// A fixed order of a profile's words.
trait IntoOrder {
    fn rank(&self) -> u8;
}

impl IntoOrder for DecimalMark {
    fn rank(&self) -> u8 {
        *self as u8
    }
}

impl IntoOrder for DateOrder {
    fn rank(&self) -> u8 {
        *self as u8
    }
}
