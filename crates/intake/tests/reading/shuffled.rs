//! The order of rows and columns says nothing.

use paritas_fixtures::path;
use paritas_intake::Purpose;
use proptest::prelude::*;

use crate::{lines, read_as, sample};

type Table = Vec<Vec<String>>;

/// The header and the rows of a committed file.
fn table(file: &str) -> Table {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(path(file)).unwrap();
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// What is read of a table: its lines and its people, each in an order of their own.
fn read(table: &Table) -> (Vec<String>, Vec<String>) {
    let mut writer = csv::Writer::from_writer(Vec::new());
    table.iter().for_each(|row| writer.write_record(row).unwrap());
    let extract = read_as(&sample("extract.csv", writer.into_inner().unwrap()), Purpose::Pay, "").unwrap();
    assert!(extract.rejected.is_empty());
    let person = |one: &paritas_model::Employee| {
        let names = (&one.last_name, &one.first_name);
        format!("{} {names:?} {:?} {:?}", one.number, one.birth_date, one.national_number)
    };
    let mut people: Vec<String> = extract.pay.employees.iter().map(person).collect();
    people.sort();
    (lines(&extract), people)
}

/// A file's table as it is, and with its rows below the header and its columns in another order.
fn shuffled(file: &'static str) -> impl Strategy<Value = (Table, Table)> {
    let table = table(file);
    let rows = Just((1..table.len()).collect::<Vec<_>>()).prop_shuffle();
    let columns = Just((0..table[0].len()).collect::<Vec<_>>()).prop_shuffle();
    (rows, columns).prop_map(move |(rows, columns)| {
        let row = |row: usize| columns.iter().map(|column| table[row][*column].clone()).collect();
        let other = std::iter::once(0).chain(rows).map(row).collect();
        (table.clone(), other)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn a_long_extract_in_any_order_is_the_same((table, other) in shuffled("plain-60/migrated.csv")) {
        prop_assert_eq!(read(&other), read(&table));
    }

    #[test]
    fn a_long_extract_with_contracts_in_any_order_is_the_same((table, other) in shuffled("hospital-60/migrated.csv")) {
        prop_assert_eq!(read(&other), read(&table));
    }

    #[test]
    fn a_wide_extract_in_any_order_is_the_same((table, other) in shuffled("plain-60/legacy_wide.csv")) {
        prop_assert_eq!(read(&other), read(&table));
    }
}
