//! Which column of one side is which column of the other.
//!
//! Columns of the same role are one field, whatever their headers. Attributes are tied by equal headers, and what is
//! left by what it holds: the two columns of which at least four in five employees have the same, where no other column
//! says as much of either.

use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Contract, Employee, FieldTie, PayTable};

use super::meaning::{Kind, meaning};
use super::{FTE, UNIT};

/// A field to compare.
pub(super) struct Column<'a> {
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) tie: FieldTie,
    pub(super) values: Values<'a>,
}

type OfEmployee<'a> = Box<dyn Fn(&Employee) -> Option<String> + 'a>;

/// Where the values stand.
pub(super) enum Values<'a> {
    /// With the employee: on the legacy side, on the migrated side.
    OfEmployee(OfEmployee<'a>, OfEmployee<'a>),
    /// With the contract, alike on both sides.
    OfContract(fn(&Contract) -> Option<String>),
}

type RoleOfEmployee = (&'static str, Kind, fn(&Employee) -> Option<String>);
type RoleOfContract = (&'static str, Kind, fn(&Contract) -> Option<String>);

/// Names are the matcher's business.
const OF_EMPLOYEES: [RoleOfEmployee; 6] = [
    ("birth_date", Kind::Date, |one| one.birth_date.map(|date| date.to_string())),
    ("cost_centre", Kind::Text, |one| owned(one.cost_centre.as_deref())),
    ("hire_date", Kind::Date, |one| one.hire_date.map(|date| date.to_string())),
    ("iban", Kind::Identifier, |one| owned(one.iban.as_deref())),
    ("national_number", Kind::Identifier, |one| owned(one.national_number.as_deref())),
    ("sex", Kind::Text, |one| owned(one.sex.as_deref())),
];

/// Every extract gives its employees a contract, with the unit of their first row.
const OF_CONTRACTS: [RoleOfContract; 5] = [
    ("contract_type", Kind::Text, |one| owned(one.contract_type.as_deref())),
    ("end_date", Kind::Date, |one| one.end.map(|date| date.to_string())),
    (FTE, Kind::Number, |one| one.fte.map(|fte| fte.to_string())),
    ("start_date", Kind::Date, |one| one.start.map(|date| date.to_string())),
    (UNIT, Kind::Text, |one| owned(one.unit.as_deref())),
];

/// The fields both sides may have, sorted by name.
pub(super) fn columns<'a>(legacy: &'a PayTable, migrated: &'a PayTable, people: &[(u32, u32, u32)]) -> Vec<Column<'a>> {
    let of_employees = OF_EMPLOYEES.iter().map(|(name, kind, of)| Column {
        name: (*name).to_owned(),
        kind: *kind,
        tie: FieldTie::Role,
        values: Values::OfEmployee(Box::new(of), Box::new(of)),
    });
    let of_contracts = OF_CONTRACTS.iter().map(|(name, kind, of)| Column {
        name: (*name).to_owned(),
        kind: *kind,
        tie: FieldTie::Role,
        values: Values::OfContract(*of),
    });
    let mut found: Vec<Column<'_>> = of_employees.chain(of_contracts).collect();
    found.extend(tied_attributes(legacy, migrated, people).into_iter().map(|(ours, theirs, tie)| Column {
        name: if ours == theirs { ours.to_owned() } else { format!("{ours} → {theirs}") },
        kind: Kind::Text,
        tie,
        values: Values::OfEmployee(
            Box::new(move |one| owned(one.attributes.get(ours))),
            Box::new(move |one| owned(one.attributes.get(theirs))),
        ),
    }));
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn tied_attributes<'a>(
    legacy: &'a PayTable,
    migrated: &'a PayTable,
    people: &[(u32, u32, u32)],
) -> Vec<(&'a str, &'a str, FieldTie)> {
    let (ours, theirs) = (attributes(legacy), attributes(migrated));
    let mut by_header: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for name in &theirs {
        by_header.entry(header(name)).or_default().push(name);
    }
    let mut tied = Vec::new();
    let (mut left_ours, mut left_theirs) = (Vec::new(), theirs.clone());
    for name in ours {
        match by_header.get(&header(name)).map(Vec::as_slice) {
            Some(&[counterpart]) if left_theirs.remove(counterpart) => tied.push((name, counterpart, FieldTie::Header)),
            _ => left_ours.push(name),
        }
    }
    let agreeing = |ours: &str, theirs: &str| agreeing(legacy, migrated, people, ours, theirs);
    let mut scores: Vec<(usize, &str, &str)> = Vec::new();
    for ours in &left_ours {
        scores.extend(left_theirs.iter().filter_map(|theirs| Some((agreeing(ours, theirs)?, *ours, *theirs))));
    }
    // Mutual best: another column that says as much of either leaves both untied.
    let best = |score: &(usize, &str, &str)| {
        scores.iter().all(|other| other == score || (other.1 != score.1 && other.2 != score.2) || other.0 < score.0)
    };
    tied.extend(scores.iter().filter(|score| best(score)).map(|&(_, ours, theirs)| (ours, theirs, FieldTie::Values)));
    tied
}

/// How many employees have the same in both columns; `None` where that does not make them one field.
fn agreeing(
    legacy: &PayTable,
    migrated: &PayTable,
    people: &[(u32, u32, u32)],
    ours: &str,
    theirs: &str,
) -> Option<usize> {
    /// Fewer employees agree by chance.
    const FEWEST: usize = 10;
    /// A column of two values agrees with any other such column every second time.
    const FEWEST_VALUES: usize = 3;
    let (mut both, mut equal, mut values) = (0_usize, 0_usize, BTreeSet::new());
    for &(_, l, m) in people {
        let one = legacy.employees[l as usize].attributes.get(ours);
        let other = migrated.employees[m as usize].attributes.get(theirs);
        if let (Some(one), Some(other)) = (one, other) {
            let one = meaning(Kind::Text, one);
            both += 1;
            if one == meaning(Kind::Text, other) {
                equal += 1;
                values.insert(one);
            }
        }
    }
    (both >= FEWEST && equal * 5 >= both * 4 && values.len() >= FEWEST_VALUES).then_some(equal)
}

fn attributes(table: &PayTable) -> BTreeSet<&str> {
    table.employees.iter().flat_map(|one| one.attributes.iter().map(|(header, _)| header)).collect()
}

fn owned(text: Option<&str>) -> Option<String> {
    text.map(str::to_owned)
}

/// A header without case, blanks and punctuation.
fn header(name: &str) -> String {
    meaning(Kind::Text, name).replace(' ', "")
}
