//! A drawn hospital as pay tables, without the way over files.

use std::collections::BTreeMap;

use paritas_fixtures::components::{Column, GROUPS};
use paritas_fixtures::contracts::UNITS;
use paritas_fixtures::employees::Record;
use paritas_fixtures::hospital::Pair;
use paritas_model::{Amount, Component, Contract, Crosswalk, CrosswalkPair, Employee, Measure, PayTable, Period, Side};

/// Both sides, and who is who.
pub(crate) struct Tables {
    pub(crate) legacy: PayTable,
    pub(crate) migrated: PayTable,
    pub(crate) crosswalk: Crosswalk,
}

impl Tables {
    pub(crate) fn of(pair: &Pair) -> Self {
        let pairs = pair.staff.iter().filter_map(|one| Some((one.legacy.as_ref()?, one.migrated.as_ref()?)));
        let pairs = pairs.zip(2..).map(|((legacy, migrated), row)| CrosswalkPair {
            legacy: legacy.number.clone(),
            migrated: migrated.number.clone(),
            row,
        });
        Self {
            legacy: side(pair, Side::Legacy),
            migrated: side(pair, Side::Migrated),
            crosswalk: Crosswalk { file: "crosswalk.csv".into(), pairs: pairs.collect() },
        }
    }
}

fn amount(cents: i64) -> Amount {
    Amount::from_millionths(cents * 10_000)
}

fn index(len: usize) -> u32 {
    u32::try_from(len).unwrap()
}

fn side(pair: &Pair, side: Side) -> PayTable {
    let mut table = PayTable::empty(side);
    table
        .units
        .extend(UNITS.iter().map(|unit| if side == Side::Legacy { unit.legacy } else { unit.migrated }.to_owned()));
    let mut codes = BTreeMap::new();
    for group in GROUPS {
        let legacy = group.legacy.iter().map(|one| (one.code, one.label));
        let of_side: Vec<_> = if side == Side::Legacy { legacy.collect() } else { group.migrated.to_vec() };
        for (code, label) in of_side {
            codes.insert(code, index(table.components.len()));
            table.components.push(Component::new(code, label));
        }
    }
    let mut contracts = BTreeMap::new();
    for (at, employee) in pair.staff.iter().enumerate() {
        let record = if side == Side::Legacy { &employee.legacy } else { &employee.migrated };
        let Some(record) = record else { continue };
        for (number, contract) in employee.contracts.iter().enumerate() {
            contracts.insert((at, number), index(table.contracts.len()));
            let fte = if side == Side::Legacy { contract.legacy_fte } else { contract.migrated_fte };
            table.contracts.push(Contract {
                employee: index(table.employees.len()),
                number: contract.number.as_str().into(),
                contract_type: Some(
                    if side == Side::Legacy { contract.kind.legacy() } else { contract.kind.migrated() }.into(),
                ),
                start: None,
                end: None,
                fte: Some(amount(fte)),
                unit: Some(table.units[contract.unit + 1].as_str().into()),
            });
        }
        let unit = &table.units[employee.contracts[0].unit + 1];
        table.employees.push(person(record, unit));
    }
    let mut push = |contract: u32, period: Period, code: &str, cents: i64, unit: usize| {
        let lines = &mut table.lines;
        lines.row.push(index(lines.value.len() + 2));
        lines.contract.push(contract);
        lines.period.push(period.code());
        lines.component.push(codes[code]);
        lines.measure.push(Measure::Amount);
        lines.value.push(amount(cents).millionths());
        lines.unit.push(index(unit + 1));
        lines.source.push(0);
        lines.column.push(1);
    };
    for slip in &pair.payslips {
        let Some(&contract) = contracts.get(&(slip.employee, slip.contract)) else { continue };
        let unit = pair.staff[slip.employee].contracts[slip.contract].unit;
        for (group, amounts) in GROUPS.iter().zip(&slip.amounts) {
            if side == Side::Legacy {
                for (component, cents) in group.legacy.iter().zip(&amounts.legacy) {
                    let written = cents.or((component.column == Column::Zero).then_some(0));
                    written.into_iter().for_each(|cents| push(contract, slip.period, component.code, cents, unit));
                }
            } else {
                for ((code, _), cents) in group.migrated.iter().zip(&amounts.migrated) {
                    let written = cents.filter(|&cents| cents != 0);
                    written.into_iter().for_each(|cents| push(contract, slip.period, code, cents, unit));
                }
            }
        }
    }
    table
}

fn person(record: &Record, unit: &str) -> Employee {
    Employee {
        number: record.number.as_str().into(),
        last_name: Some(record.last_name.as_str().into()),
        first_name: Some(record.first_name.as_str().into()),
        birth_date: Some(record.birth),
        unit: Some(unit.into()),
        ..Employee::default()
    }
}
