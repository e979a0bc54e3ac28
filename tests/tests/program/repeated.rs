//! State = inputs + profiles + journal: the same three give the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use paritas_fixtures::path;
use paritas_tests::program::reconcile;
use tempfile::TempDir;

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())).collect()
}

fn assert_same_files(first: &Path, second: &Path) {
    let (first, second) = (files(first), files(second));
    assert!(first.keys().eq(second.keys()), "{:?} and {:?}", first.keys(), second.keys());
    for (name, bytes) in &first {
        // Not shown: a report is not text.
        assert!(bytes == &second[name], "{name} differs");
    }
}

#[test]
fn running_again_with_the_profiles_it_wrote_gives_the_same_bytes() {
    let (first, second) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (legacy, migrated) = (path("hospital-60/legacy.csv"), path("hospital-60/migrated.csv"));
    let crosswalk = path("hospital-60/crosswalk.csv");
    let _ = reconcile(&legacy, &migrated, &[("--crosswalk", &crosswalk)], first.path()).expect(1);
    let profiles = ["legacy.profile.toml", "migrated.profile.toml", "case.profile.toml"];
    let [legacy_profile, migrated_profile, case_profile] = profiles.map(|file| first.path().join(file));
    let options = [
        ("--crosswalk", crosswalk.as_path()),
        ("--legacy-profile", &legacy_profile),
        ("--migrated-profile", &migrated_profile),
        ("--case-profile", &case_profile),
    ];
    let _ = reconcile(&legacy, &migrated, &options, second.path()).expect(1);
    assert_same_files(first.path(), second.path());
}

#[test]
fn the_results_do_not_depend_on_where_the_files_stand_or_what_the_system_speaks() {
    let (copies, first, second) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let [legacy, migrated] = ["legacy.csv", "migrated.csv"].map(|file| {
        let copy = copies.path().join(file);
        fs::copy(path("hospital-60").join(file), &copy).unwrap();
        copy
    });
    let _ = reconcile(&path("hospital-60/legacy.csv"), &path("hospital-60/migrated.csv"), &[], first.path()).expect(1);
    let mut command = std::process::Command::new(paritas_tests::program::paritas_path());
    command.arg("reconcile").arg(legacy).arg(migrated).arg("--out").arg(second.path());
    command.current_dir(copies.path()).envs([("LANG", "nl_BE.UTF-8"), ("LC_ALL", "nl_BE.UTF-8"), ("TZ", "Asia/Tokyo")]);
    let _ = paritas_tests::program::Run::of(&mut command).expect(1);
    assert_same_files(first.path(), second.path());
}
