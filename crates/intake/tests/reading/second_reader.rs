//! Workbooks read twice, by two readers.

use std::path::{Path, PathBuf};

use paritas_intake::{SecondReading, second_reading, sheets};

use crate::crafted::{patched, record, xls};
use crate::sample;

/// The workbooks that are small: what a large one holds, a small one holds too.
fn workbooks(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            workbooks(&path, found);
        } else if path.metadata().unwrap().len() < 500_000
            && path.extension().is_some_and(|end| end == "xlsx" || end == "xls" || end == "ods")
        {
            found.push(path);
        }
    }
}

#[test]
fn every_sheet_of_every_sample_is_read_alike() {
    let mut found = Vec::new();
    workbooks(&paritas_fixtures::path(""), &mut found);
    let mut read = Vec::new();
    for path in found {
        // Those that are refused, for they are damaged, protected or no workbooks, are refused here too.
        let Ok(sheets) = sheets(&path) else { continue };
        for sheet in sheets.iter().filter(|sheet| sheet.rows > 0) {
            let SecondReading { alike, unlike, examples, .. } = second_reading(&path, &sheet.name).unwrap();
            assert_eq!(unlike, 0, "{} {}: {examples:?}", path.display(), sheet.name);
            assert!(alike > 0, "{} {}", path.display(), sheet.name);
            read.push(path.extension().unwrap().to_owned());
        }
    }
    for end in ["xlsx", "xls", "ods"] {
        assert!(read.iter().any(|one| one == end), "{end}");
    }
    assert!(read.len() >= 20, "{}", read.len());
}

#[test]
fn a_cell_that_two_readers_see_differently_is_shown() {
    // Given twice: here the first stands, there the last.
    let file = patched("<c r=\"C2\"><v>1.5</v></c>", "<c r=\"C2\"><v>1.5</v></c><c r=\"C2\"><v>15</v></c>");
    let SecondReading { alike, unlike, examples, valueless } = second_reading(&file.path, "Sheet1").unwrap();
    assert_eq!((alike, unlike, valueless), (5, 1, 0));
    let [example] = &examples[..] else { panic!("{examples:?}") };
    assert_eq!((example.cell.as_str(), example.first.as_str(), example.second.as_str()), ("C2", "1.5", "15"));
}

#[test]
fn what_an_xls_claims_of_its_size_reserves_nothing() {
    let end = record(0x000a, &[]);
    let begin = |kind: u8| record(0x0809, &[0x00, 0x06, kind, 0x00, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 0x06, 0, 0, 0]);
    // The stream's own begin and the records up to the sheet's: where it stands is said in the bound sheet.
    let start = begin(5).len() + record(0x0085, &[0; 14]).len() + end.len();
    let bound = [&u32::try_from(start).unwrap().to_le_bytes()[..], &[0, 0, 6, 0], b"Sheet1"].concat();
    // From the first row to the last that 32 bits can name.
    let claims = record(0x0200, &[0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0xff, 0, 0, 0]);
    let number = record(0x0203, &[&[0, 0, 0, 0, 0, 0][..], &12.5_f64.to_le_bytes()].concat());
    let file = xls(&[record(0x0085, &bound), end, begin(0x10), claims, number]);
    let reading = second_reading(&file.path, "Sheet1").unwrap();
    assert_eq!((reading.alike, reading.unlike), (1, 0));
}

#[test]
fn a_text_is_not_read_twice() {
    let file = sample("extract.csv", "employee,component,amount\n7,a,1.50\n");
    let refused = second_reading(&file.path, "").unwrap_err();
    assert_eq!(refused.fault().message.id, "fault-no-workbook");
}
