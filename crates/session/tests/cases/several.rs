//! A side of several extracts: run, rerun by its own profiles, kept as a case.

use std::collections::BTreeMap;
use std::fs;

use paritas_session::{SideArgs, reconcile};

use crate::*;

fn several() -> ReconcileArgs {
    args(fixture("several/legacy"), fixture("several/migrated 2026.xlsx"))
}

fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let named = |path: PathBuf| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap());
    files.map(named).collect()
}

#[test]
fn every_source_is_told_and_has_its_profile_and_those_give_the_same_bytes() {
    let out = tempfile::tempdir().unwrap();
    let (first, second) = (out.path().join("first"), out.path().join("second"));
    let outcome = reconcile(&several(), &first, &mut go_on).unwrap();
    let names: Vec<&str> = outcome.legacy.sources.iter().map(|source| source.name.as_str()).collect();
    assert_eq!(names, ["site_a.csv", "site_b.csv", "staff.csv"]);
    assert_eq!(outcome.legacy.sources.iter().map(|source| source.staff_list).collect::<Vec<_>>(), [false, false, true]);
    let sheets: Vec<&str> = outcome.migrated.sources.iter().map(|source| source.name.as_str()).collect();
    assert_eq!(
        sheets,
        ["janvier 2026", "février 2026", "mars 2026"].map(|sheet| format!("migrated 2026.xlsx#{sheet}"))
    );
    let files = outcome.plain["summary"]["inputs"]["migrated"]["files"].as_array().unwrap();
    assert_eq!(files.iter().map(|file| file["sheet"].as_str().unwrap()).collect::<Vec<_>>().len(), 3);
    let mut again = several();
    for (side, name) in [(&mut again.legacy, "legacy"), (&mut again.migrated, "migrated")] {
        side.profiles =
            ["", ".2", ".3"].iter().map(|number| first.join(format!("{name}{number}.profile.toml"))).collect();
    }
    reconcile(&again, &second, &mut go_on).unwrap();
    let (first_files, second_files) = (contents(&first), contents(&second));
    assert_eq!(first_files.keys().collect::<Vec<_>>(), second_files.keys().collect::<Vec<_>>());
    for (name, bytes) in &first_files {
        assert!(second_files[name] == *bytes, "{name} differs");
    }
    // Fewer files into the same folder: no profile of the earlier ones is left.
    let fewer = args(fixture("several/legacy/site_a.csv"), fixture("several/migrated 2026.xlsx#mars 2026"));
    reconcile(&fewer, &first, &mut go_on).unwrap();
    let left: Vec<String> =
        contents(&first).into_keys().filter(|name| name.contains(".2.") || name.contains(".3.")).collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_case_knows_every_file_and_refuses_one_that_changed() {
    let folder = tempfile::tempdir().unwrap();
    let case = folder.path().join("case");
    let copy = |name: &str| {
        let to = folder.path().join(Path::new(name).file_name().unwrap());
        fs::copy(fixture(name), &to).unwrap();
        to
    };
    let extracts = ["staff.csv", "site_a.csv", "site_b.csv"].map(|name| copy(&format!("several/legacy/{name}")));
    let book = copy("several/migrated 2026.xlsx").display().to_string();
    let pair = ReconcileArgs {
        legacy: SideArgs { extracts: extracts.to_vec(), ..SideArgs::default() },
        migrated: SideArgs {
            extracts: vec![format!("{book}#mars 2026").into(), format!("{book}#février 2026").into()],
            ..SideArgs::default()
        },
        ..several()
    };
    let created = create(&case, &pair);
    let before = created.summary();
    assert!(created.log()[0].sentence.contains("site_b.csv") && created.log()[0].sentence.contains("#mars 2026"));
    drop(created);
    assert_eq!(open(&case).summary(), before);
    let text = fs::read_to_string(&extracts[2]).unwrap();
    fs::write(&extracts[2], text.replacen("Basisloon", "Basis loon", 1)).unwrap();
    let fault = CaseSession::open(&case, Language::En, &mut go_on).unwrap_err();
    assert_eq!(fault.message.id, "fault-input-changed");
    assert!(fault.place.unwrap().file.ends_with("site_b.csv"));
}

#[test]
fn lines_delivered_twice_keep_the_run_open_and_a_file_given_twice_is_refused() {
    let out = tempfile::tempdir().unwrap();
    let with = |further: &str| {
        let legacy = fixture("several/legacy");
        SideArgs { extracts: vec![legacy, fixture(further)], ..SideArgs::default() }
    };
    let twice = ReconcileArgs { legacy: with("several/site_b_again.csv"), ..several() };
    let outcome = reconcile(&twice, out.path(), &mut go_on).unwrap();
    let reasons = outcome.plain["summary"]["open_reasons"].to_string();
    assert!(reasons.contains("lines_delivered_twice"), "{reasons}");
    let fault =
        reconcile(&ReconcileArgs { legacy: with("several/legacy/staff.csv"), ..several() }, out.path(), &mut go_on);
    assert_eq!(fault.unwrap_err().message.id, "fault-given-twice");
}
