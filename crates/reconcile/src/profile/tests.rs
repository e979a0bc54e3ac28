use super::*;

fn refused(toml: &str) -> (String, Option<u32>) {
    let error = CaseProfile::from_toml(toml, "case.toml").unwrap_err();
    let fault = error.fault();
    let place = fault.place.unwrap();
    assert_eq!(place.file, "case.toml");
    (fault.message.id.into_owned(), place.row)
}

#[test]
fn everything_but_the_version_may_be_left_out() {
    assert_eq!(CaseProfile::from_toml("version = 1", "case.toml").unwrap(), CaseProfile::default());
}

#[test]
fn what_is_written_is_read_again() {
    let toml = r#"version = 1
name = "Hospital"
[amounts]
tolerance = "0.02"
zero_vs_absent = "different"
[matching]
matched = "0.9950"
suggested = "0.2000"
[components]
equal_codes = false
ended = ["9990"]
[[components.group]]
legacy = ["2010", "2011"]
migrated = ["S201"]
factors = ["1", "-1/12"]
tolerance = "0.01"
correct = "S201"
source = "confirmed"
[[components.group]]
legacy = ["1"]
migrated = ["2"]
[[periods.pair]]
legacy = "2023-02"
migrated = "2023-03"
"#;
    let profile = CaseProfile::from_toml(toml, "case.toml").unwrap();
    assert_eq!(profile.components.group[1].factors, [Factor::ONE]);
    assert_eq!(CaseProfile::from_toml(&profile.to_toml(), "again.toml").unwrap(), profile);
    assert_eq!(profile.correcting_code(&["S201"]), Some("S201"));
    assert_eq!(profile.correcting_code(&["A", "B"]), Some("A"));
    assert_eq!(profile.correcting_code(&[]), None);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_line() {
    let unreadable = "fault-case-profile-unreadable".to_owned();
    assert_eq!(refused("version = 1\n[amounts]\ntolerence = \"0.01\""), (unreadable.clone(), Some(3)));
    assert_eq!(refused("version = 1\n[amounts]\n\ntolerance = \"0,01\""), (unreadable.clone(), Some(4)));
    assert_eq!(refused("version = 1\n\nname = "), (unreadable, Some(3)));
}

#[test]
fn what_contradicts_itself_is_refused_with_its_line() {
    let group = |legacy: &str, migrated: &str, more: &str| {
        format!("[[components.group]]\nlegacy = [{legacy}]\nmigrated = [{migrated}]\n{more}\n")
    };
    let toml = |body: &str| format!("version = 1\n{body}");
    // The same code on the other side is another code: the second mention on its own side is the place.
    let twice = toml(&(group("\"A\"", "\"A\"", "") + &group("\"B\",\n\"A\"", "\"C\"", "")));
    assert_eq!(refused(&twice), ("fault-code-twice".into(), Some(8)));
    let ended = toml(&format!("[components]\nended = [\"A\"]\n{}", group("\"A\"", "\"B\"", "")));
    assert_eq!(refused(&ended), ("fault-code-twice".into(), Some(5)));
    let factors = toml(&group("\"A\"", "\"B\"", "factors = [\"1\", \"2\"]"));
    assert_eq!(refused(&factors), ("fault-factor-count".into(), Some(3)));
    assert_eq!(refused(&toml(&group("\"A\"", "", ""))), ("fault-group-one-sided".into(), Some(3)));
    assert_eq!(refused(&toml(&group("", "", ""))), ("fault-group-empty".into(), None));
    assert_eq!(refused(&toml(&group("\"A\"", "\"B\"", "correct = \"C\""))), ("fault-correct-outside".into(), Some(5)));
    let negative = toml("[amounts]\ntolerance = \"-0.01\"");
    assert_eq!(refused(&negative), ("fault-tolerance-negative".into(), Some(3)));
    let thresholds = toml("[matching]\nsuggested = \"0.9\"\nmatched = \"0.8000\"");
    assert_eq!(refused(&thresholds), ("fault-matching-thresholds".into(), Some(4)));
    assert_eq!(refused(&toml("[matching]\nmatched = \"99%\"")), ("fault-case-profile-unreadable".into(), Some(3)));
    assert_eq!(refused("version = 2"), ("fault-case-profile-version".into(), None));
    let pair = "[[periods.pair]]\nlegacy = \"2026-01\"\nmigrated = \"2026-02\"\n";
    let periods = toml(&format!("{pair}{}", pair.replace("2026-02", "2026-03")));
    assert_eq!(refused(&periods), ("fault-period-twice".into(), Some(6)));
}
