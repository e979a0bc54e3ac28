//! The profiles that ship with the program, each on a file of its kind.

use std::ops::ControlFlow;
use std::path::PathBuf;

use paritas_intake::{
    Confidence, Extract, ExtractProfile, Purpose, ReadRequest, Role, SHIPPED_PROFILES, read_extract, shipped_profile,
};
use paritas_model::Side;

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
