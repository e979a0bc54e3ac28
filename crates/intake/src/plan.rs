//! Which column answers which question, looked up once instead of once a row.

use std::collections::BTreeMap;
use std::sync::Arc;

use paritas_model::{Date, Measure, Period};

use crate::columns::{Column, Columns};
use crate::date::{DateColumn, DateRole, Found, NoDate, Pattern, birth_century};
use crate::number::{Implied, Marks};
use crate::profile::{Clock, DateOrder, Layout};
use crate::row::Row;
use crate::survey::{FALLBACK_YEAR, Formats};
use crate::{Role, WorkbookAmounts};

/// How rows are read.
#[derive(PartialEq)]
pub(crate) struct Plan {
    pub(crate) layout: Layout,
    /// Whether each row is one rubrique's line: then no row is a header, a total or a note.
    pub(crate) rubriques: bool,
    pub(crate) headers: Vec<String>,
    pub(crate) key: Option<Key>,
    pub(crate) values: Vec<ValueColumn>,
    pub(crate) national_number: Option<usize>,
    pub(crate) iban: Option<usize>,
    pub(crate) last_name: Option<usize>,
    pub(crate) first_name: Option<usize>,
    pub(crate) full_name: Option<usize>,
    pub(crate) birth: Birth,
    pub(crate) sex: Option<usize>,
    pub(crate) contract: Option<usize>,
    pub(crate) contract_type: Option<usize>,
    pub(crate) hire_date: Option<DateColumn>,
    pub(crate) start_date: Option<DateColumn>,
    pub(crate) end_date: Option<DateColumn>,
    pub(crate) period: Option<usize>,
    pub(crate) period_order: Option<DateOrder>,
    pub(crate) period_pattern: Option<Pattern>,
    /// The period of lines where no column names it.
    pub(crate) fixed_period: Period,
    pub(crate) unit: Option<usize>,
    pub(crate) cost_centre: Option<usize>,
    pub(crate) fte: Option<(usize, Option<Marks>)>,
    pub(crate) component_code: Option<usize>,
    pub(crate) component_label: Option<usize>,
    /// Columns kept as attributes, in the order of the headers they are kept under.
    pub(crate) attributes: Vec<usize>,
    pub(crate) attribute_headers: Arc<[String]>,
    pub(crate) workbook_amounts: WorkbookAmounts,
}

/// Which cells say who a row speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    /// One column: the employee number, or failing that the national number, or the bank account.
    Column(usize),
    /// The names, with the date of birth where the row has one.
    Names {
        /// Whether a row without a date of birth is a person of its own: nothing in this table (months, contracts, pay
        /// lines) gives one person several rows.
        row_each: bool,
    },
}

/// A column of values.
#[derive(PartialEq)]
pub(crate) struct ValueColumn {
    pub(crate) index: usize,
    pub(crate) measure: Measure,
    /// `None` where nobody knows how it writes numbers.
    pub(crate) marks: Option<Marks>,
    /// Whether decimals and sign are agreed rather than written.
    pub(crate) implied: Option<Implied>,
    /// What the profile counts hours and minutes in.
    pub(crate) clock: Option<Clock>,
    /// Code and label, in a wide extract.
    pub(crate) component: Option<(String, String)>,
}

/// Where the date of birth stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Birth {
    None,
    One(DateColumn),
    Three {
        year: usize,
        month: usize,
        day: usize,
        /// The year that two-digit years are judged by.
        reference: u32,
    },
}

impl Plan {
    /// The column of values at this place.
    pub(crate) fn value_at(&self, index: usize) -> Option<&ValueColumn> {
        self.value_place(index).and_then(|place| self.values.get(place))
    }

    /// Which of the columns of values stands at this place.
    pub(crate) fn value_place(&self, index: usize) -> Option<usize> {
        // They are listed as they stand.
        self.values.binary_search_by_key(&index, |value| value.index).ok()
    }

    pub(crate) fn new(
        columns: &Columns,
        formats: &Formats,
        fixed_period: Period,
        workbook_amounts: WorkbookAmounts,
    ) -> Self {
        let first = |role| columns.first(role);
        let date_column = |column, role| {
            first(column).map(|index| DateColumn {
                index,
                role,
                order: formats.orders[index],
                pattern: formats.patterns[index].clone(),
                reference: formats.judged_in,
                from_1904: formats.from_1904,
            })
        };
        let birth = match (first(Role::BirthYear), first(Role::BirthMonth), first(Role::BirthDay)) {
            _ if first(Role::BirthDate).is_some() => {
                date_column(Role::BirthDate, DateRole::Birth).map_or(Birth::None, Birth::One)
            }
            (Some(year), Some(month), Some(day)) => {
                let reference = if formats.judged_in > 0 { formats.judged_in } else { FALLBACK_YEAR };
                Birth::Three { year, month, day, reference }
            }
            _ => Birth::None,
        };
        let named = [Role::FullName, Role::LastName].into_iter().any(|role| first(role).is_some());
        let several_rows = [Role::Period, Role::Contract].into_iter().any(|role| first(role).is_some());
        let row_each = columns.layout == Layout::Wide && !several_rows;
        let by_name = named.then_some(Key::Names { row_each });
        let key = first(Role::EmployeeNumber)
            .or(first(Role::NationalNumber))
            .or(first(Role::Iban))
            .map(Key::Column)
            .or(by_name);
        let values = columns.values().map(|(index, column)| ValueColumn {
            index,
            // Value columns are told by their measure.
            measure: column.role.measure().unwrap_or(Measure::Amount),
            marks: formats.marks[index].clone(),
            implied: implied(column),
            clock: column.profile.as_ref().and_then(|profile| profile.clock),
            component: column.component.clone(),
        });
        let period = first(Role::Period);
        let attributes = attributes(columns);
        Self {
            layout: columns.layout,
            rubriques: columns
                .columns
                .iter()
                .any(|column| column.profile.as_ref().is_some_and(|one| one.rubriques.is_some())),
            headers: columns.columns.iter().map(|column| column.header.clone()).collect(),
            key,
            values: values.collect(),
            national_number: first(Role::NationalNumber),
            iban: first(Role::Iban),
            last_name: first(Role::LastName),
            first_name: first(Role::FirstName),
            full_name: first(Role::FullName),
            birth,
            sex: first(Role::Sex),
            contract: first(Role::Contract),
            contract_type: first(Role::ContractType),
            hire_date: date_column(Role::HireDate, DateRole::Start),
            start_date: date_column(Role::StartDate, DateRole::Start),
            end_date: date_column(Role::EndDate, DateRole::End),
            period,
            period_order: period.and_then(|index| formats.orders[index]),
            period_pattern: period.and_then(|index| formats.patterns[index].clone()),
            fixed_period,
            unit: first(Role::Unit),
            cost_centre: first(Role::CostCentre),
            fte: first(Role::Fte).map(|index| (index, formats.marks[index].clone())),
            component_code: first(Role::ComponentCode).or(first(Role::ComponentLabel)),
            component_label: first(Role::ComponentCode).and(first(Role::ComponentLabel)),
            attributes: attributes.values().copied().collect(),
            attribute_headers: attributes.into_keys().collect(),
            workbook_amounts,
        }
    }

    /// The column of the key, where it is one.
    pub(crate) const fn key_column(&self) -> Option<usize> {
        match self.key {
            Some(Key::Column(index)) => Some(index),
            Some(Key::Names { .. }) | None => None,
        }
    }

    /// Whether the key is made of names: then no number of it stands in the extract.
    pub(crate) const fn key_is_made(&self) -> bool {
        matches!(self.key, Some(Key::Names { .. }))
    }

    /// Whether a column is one that the key is taken from.
    pub(crate) fn is_of_key(&self, index: usize) -> bool {
        match self.key {
            Some(Key::Column(key)) => key == index,
            Some(Key::Names { .. }) => self.names().any(|name| name == index),
            None => false,
        }
    }

    /// The columns of names.
    pub(crate) fn names(&self) -> impl Iterator<Item = usize> {
        [self.last_name, self.first_name, self.full_name].into_iter().flatten()
    }

    /// The columns that identify a person beside the key.
    pub(crate) fn identifying(&self) -> impl Iterator<Item = usize> {
        let birth = match &self.birth {
            Birth::None => [None; 3],
            Birth::One(column) => [Some(column.index), None, None],
            Birth::Three { year, month, day, .. } => [Some(*year), Some(*month), Some(*day)],
        };
        let names = [self.last_name, self.first_name, self.full_name, self.national_number];
        names.into_iter().chain(birth).flatten()
    }

    /// The date of birth in a row.
    pub(crate) fn birth_date(&self, row: &Row<'_>) -> Option<Date> {
        match &self.birth {
            Birth::None => None,
            Birth::One(column) => column.read(row.cell(column.index), None).date(),
            Birth::Three { year, month, day, reference } => {
                let number = |index: usize| std::str::from_utf8(row.cell(index)).ok()?.parse::<i16>().ok();
                let narrow = |index: usize| number(index).and_then(|number| i8::try_from(number).ok());
                let full = match u32::try_from(number(*year)?).ok()? {
                    short @ ..100 => i16::try_from(birth_century(short, *reference)?).ok()?,
                    _ => number(*year)?,
                };
                Date::new(full, narrow(*month)?, narrow(*day)?).ok()
            }
        }
    }

    /// The column to blame where a row's date of birth can't be read, though something stands there; and why not.
    pub(crate) fn unread_birth(&self, row: &Row<'_>) -> Option<(usize, NoDate)> {
        let filled = |index: &usize| !row.cell(*index).is_empty();
        match &self.birth {
            Birth::None => None,
            Birth::One(column) => match column.read(row.cell(column.index), None) {
                Found::No(why) => Some((column.index, why)),
                Found::Date(_) | Found::Nothing | Found::Open => None,
            },
            Birth::Three { year, month, day, .. } => {
                let parts = [*day, *month, *year].into_iter().filter(filled);
                let is_number = |index: &usize| row.cell(*index).iter().all(u8::is_ascii_digit);
                let part = parts.clone().find(|index| !is_number(index)).or(parts.clone().next());
                part.filter(|_| self.birth_date(row).is_none()).map(|part| (part, NoDate::Unread))
            }
        }
    }
}

/// What the profile says of a column whose decimals or sign are not written.
fn implied(column: &Column) -> Option<Implied> {
    let profile = column.profile.as_ref()?;
    let overpunch = profile.overpunch.unwrap_or(false);
    let declared = overpunch || profile.implied_decimals.is_some();
    declared.then(|| Implied { decimals: profile.implied_decimals.unwrap_or(0), overpunch })
}

/// The columns kept as attributes by their headers; a repeated one is told apart by its column.
fn attributes(columns: &Columns) -> BTreeMap<String, usize> {
    let mut named = BTreeMap::new();
    for (index, column) in columns.columns.iter().enumerate() {
        if column.role != Role::Attribute || column.header.is_empty() {
            continue;
        }
        let mut name = column.header.clone();
        while named.contains_key(&name) {
            name = format!("{name} ({})", index + 1);
        }
        named.insert(name, index);
    }
    named
}
