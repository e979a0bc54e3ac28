//! The profiles that ship with the program, each on a file of its kind.

use std::ops::ControlFlow;
use std::path::PathBuf;

use paritas_intake::{
    Confidence, Extract, ExtractProfile, Purpose, ReadRequest, Role, SHIPPED_PROFILES, read_extract, shipped_profile,
};
use paritas_model::Side;
use rust_xlsxwriter::Workbook;

use crate::{lines, sample};

fn read(path: &std::path::Path, profile: Option<&ExtractProfile>) -> Extract {
    let request = ReadRequest { path, side: Side::Legacy, profile, purpose: Purpose::Pay };
    read_extract(&request, &mut |_| ControlFlow::Continue(())).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

/// The sample of a profile.
fn sample_of(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/intake/profiles");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut named = files.filter(|path| path.file_stem().is_some_and(|stem| stem == name));
    named.next().unwrap_or_else(|| panic!("no sample of {name}"))
}

#[test]
fn every_shipped_profile_is_complete() {
    for shipped in SHIPPED_PROFILES {
        let profile = ExtractProfile::from_toml(shipped.toml, shipped.name).unwrap();
        let roles: Vec<Role> = profile.columns.iter().filter_map(|column| column.role).collect();
        assert_eq!(roles.len(), profile.columns.len(), "{}: a column without a role", shipped.name);
        assert!(roles.contains(&Role::EmployeeNumber), "{}", shipped.name);
        assert!(profile.name.is_some() && profile.layout.is_some(), "{}", shipped.name);
        let fingerprint = profile.fingerprint.unwrap();
        // A file that shows the fingerprint has every column that the profile names by its header.
        let named = profile.columns.iter().filter_map(|column| column.header.as_ref());
        assert!(named.into_iter().all(|header| fingerprint.headers.contains(header)), "{}", shipped.name);
        let comments = shipped.toml.lines().filter(|line| line.starts_with('#')).count();
        assert!(comments >= 2, "{}: comments", shipped.name);
    }
}

#[test]
fn every_sample_is_read_by_its_fingerprint_as_by_its_profile() {
    for shipped in SHIPPED_PROFILES {
        let path = sample_of(shipped.name);
        let found = read(&path, None);
        let recognised = found.descriptions[0].recognised.clone();
        assert_eq!(recognised.map(|one| one.name), Some(shipped.name));
        assert!(found.rejected.is_empty(), "{}: {:?}", shipped.name, found.rejected);
        let given = read(&path, Some(&shipped.profile()));
        assert_eq!(found.pay, given.pay, "{}", shipped.name);
        assert_eq!(given.descriptions[0].recognised, None);
    }
}

#[test]
fn what_the_samples_say() {
    let read = |name: &str| lines(&read(&sample_of(name), None));
    assert_eq!(
        read("sdworx-31"),
        [
            "0000101 [] 202603 0001 quantity 7.60",
            "0000101 [] 202603 0001 quantity 7.60",
            "0000102 [] 202603 00A1 quantity 3.75",
        ]
    );
    assert_eq!(
        read("ucm"),
        ["00007 [] 202603 001 quantity 7.60", "00007 [] 202603 001 quantity 7.60", "00012 [] 202603 A1 quantity 3.75"]
    );
    assert_eq!(
        read("partena"),
        [
            "000101 [] 202603 --- quantity 480.00",
            "000101 [] 202603 T1 quantity 456.00",
            "000102 [] 202603 T1 quantity 225.00",
        ]
    );
    assert_eq!(
        read("sap-wage-types"),
        [
            "00001001 [] 202603 1000 amount 3120.55",
            "00001001 [] 202603 2010 amount 214.83",
            "00001001 [] 202603 2010 quantity 6.50",
            "00001002 [] 202603 /350 amount -85.00",
            "00001002 [] 202603 1000 amount 2998.10",
        ]
    );
    assert_eq!(
        read("datev"),
        ["00012 [] 0 1000 amount 2845.10", "00012 [] 0 2100 amount 86.40", "00013 [] 0 1000 amount 3010.00"]
    );
    assert_eq!(
        read("dsn"),
        [
            "004512 [00001] 202603 50-002 amount 1702.18",
            "004512 [00001] 202603 50-004 amount 1580.36",
            "004512 [00001] 202603 50-009 amount 121.82",
            "004512 [00001] 202603 51-001 amount 2134.45",
            "004512 [00001] 202603 51-010 amount 1934.45",
            "004512 [00001] 202603 51-010 quantity 151.67",
            "004512 [00001] 202603 52-026 amount 200.00",
            "004512 [00001] 202603 54-17 amount 96.00",
            "004512 [00001] 202603 78-03 amount 2134.45",
            "004512 [00001] 202603 81-076 amount 155.81",
            "2920675654321 [00002] 202603 51-010 amount 700.10",
            "2920675654321 [00003] 202603 51-010 amount -25.50",
            "2920675654321 [] 202603 50-004 amount 980.00",
        ]
    );
    assert_eq!(read("generic-wide").len(), 5);
}

/// The samples of profiles that are known by their headers, with the text and its delimiter.
fn samples_with_headers() -> impl Iterator<Item = (&'static str, String, char)> {
    SHIPPED_PROFILES.into_iter().filter_map(|shipped| {
        let profile = shipped.profile();
        profile.fingerprint.filter(|fingerprint| !fingerprint.headers.is_empty())?;
        let bytes = std::fs::read(sample_of(shipped.name)).unwrap();
        // What is no UTF-8 here is Windows-1252, whose letters stand where Unicode has them.
        let text = String::from_utf8(bytes)
            .unwrap_or_else(|error| error.as_bytes().iter().map(|byte| char::from(*byte)).collect());
        let delimiter = read(&sample_of(shipped.name), None).descriptions[0].delimiter;
        Some((shipped.name, text, delimiter.unwrap()))
    })
}

#[test]
fn the_same_columns_in_a_workbook_are_known_too() {
    let mut known = 0;
    for (name, text, delimiter) in samples_with_headers() {
        let mut workbook = Workbook::new();
        for sheet in ["Data", "Copy"] {
            let sheet = workbook.add_worksheet().set_name(sheet).unwrap();
            for (row, line) in (0..).zip(text.lines()) {
                for (column, cell) in (0..).zip(line.split(delimiter)) {
                    sheet.write_string(row, column, cell).unwrap();
                }
            }
        }
        let file = sample("extract.xlsx", workbook.save_to_buffer().unwrap());
        let extract = read(&file.path, None);
        assert_eq!(extract.descriptions[0].recognised.as_ref().map(|one| one.name), Some(name));
        assert_eq!(lines(&extract), lines(&read(&sample_of(name), None)), "{name}");
        // A sheet that is chosen by hand is known alike.
        let sheet = ExtractProfile::from_toml("version = 1\n[file]\nsheet = 'Copy'\n", "p").unwrap();
        let extract = read(&file.path, Some(&sheet));
        assert_eq!(extract.descriptions[0].recognised.as_ref().map(|one| one.name), Some(name));
        assert_eq!(extract.descriptions[0].sheet.as_deref(), Some("Copy"));
        // The profile that was used reads it again.
        assert_eq!(read(&file.path, Some(&extract.profiles[0])).pay, extract.pay, "{name}");
        known += 1;
    }
    assert!(known >= 6, "{known}");
}

#[test]
fn the_same_columns_in_another_encoding_are_known_too() {
    for (name, text, _) in samples_with_headers() {
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let file = sample("extract.csv", [&[0xff, 0xfe][..], &utf16].concat());
        let extract = read(&file.path, None);
        assert_eq!(extract.descriptions[0].recognised.as_ref().map(|one| one.name), Some(name));
        assert_eq!(lines(&extract), lines(&read(&sample_of(name), None)), "{name}");
    }
}

#[test]
fn a_workbook_that_breaks_its_fingerprints_promise_is_read_without() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, header) in (0..).zip(["Personalnummer", "Lohnart", "Betrag"]) {
        sheet.write_string(0, column, header).unwrap();
    }
    for (row, amount) in (1..).zip(["12.50", "13.5"]) {
        sheet.write_string(row, 0, row.to_string()).unwrap();
        sheet.write_string(row, 1, "1000").unwrap();
        sheet.write_string(row, 2, amount).unwrap();
    }
    let extract = read(&sample("lohn.xlsx", workbook.save_to_buffer().unwrap()).path, None);
    assert_eq!(extract.descriptions[0].recognised, None);
    assert_eq!(extract.descriptions[0].assumptions[0].id, "assume-profile-unfit");
    assert_eq!(extract.pay.lines.value, [12_500_000, 13_500_000]);
}

#[test]
fn a_further_column_makes_it_likely_only() {
    let text = "Personalnummer;Lohnart;Betrag;Bemerkung\n7;1000;12,50;x\n8;1000;13,50;y\n";
    let file = sample("lohn.csv", text);
    let recognised = read(&file.path, None).descriptions[0].recognised.clone().unwrap();
    assert_eq!((recognised.name, recognised.confidence), ("datev", Confidence::Likely));
}

#[test]
fn a_file_that_breaks_its_fingerprints_promise_is_read_without() {
    // The headers are DATEV's; the amounts have a decimal point.
    let file = sample("lohn.csv", "Personalnummer;Lohnart;Betrag\n7;1000;12.50\n8;1000;13.5\n");
    let extract = read(&file.path, None);
    assert_eq!(extract.descriptions[0].recognised, None);
    assert_eq!(extract.descriptions[0].assumptions[0].id, "assume-profile-unfit");
    assert_eq!(extract.pay.lines.len(), 2);
}

#[test]
fn a_profile_that_is_given_stands_above_every_fingerprint() {
    let path = sample_of("datev");
    let given = ExtractProfile::default();
    assert_eq!(read(&path, Some(&given)).descriptions[0].recognised, None);
    assert!(shipped_profile("builtin:datev").is_some() && shipped_profile("nothing").is_none());
}
