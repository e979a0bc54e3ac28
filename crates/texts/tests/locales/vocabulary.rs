//! Every word of the model has its wording, and no wording names a word that does not exist.

use std::collections::BTreeSet;

use paritas_model::{
    BridgeReason, Cause, ControlScope, GroupStatus, Harm, MatchMethod, MatchStatus, Measure, Side, Stage,
};
use paritas_texts::{Language, Texts};

use crate::files::texts;

/// The words `terms.ftl` gives for one family.
fn given(family: &str) -> BTreeSet<String> {
    let (all, _) = texts(Language::En);
    let prefix = format!("{family}-");
    all.iter()
        .filter(|(_, text)| text.area == "terms")
        .filter_map(|(id, _)| id.strip_prefix(&prefix))
        .map(|word| word.replace('-', "_"))
        .collect()
}

fn words<'a>(words: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    words.into_iter().map(str::to_owned).collect()
}

#[test]
fn causes_statuses_measures_and_scopes() {
    assert_eq!(given("cause"), words(Cause::ALL.map(Cause::as_str)));
    assert_eq!(given("match"), words(MatchStatus::ALL.map(MatchStatus::as_str)));
    assert_eq!(given("measure"), words(Measure::ALL.map(Measure::as_str)));
    assert_eq!(given("side"), words([Side::Legacy, Side::Migrated].map(Side::as_str)));
    assert_eq!(given("scope"), words(ControlScope::ALL.map(ControlScope::as_str)));
    assert_eq!(given("pay-harm"), words(Harm::ALL.map(Harm::as_str)));
    assert_eq!(given("bridge"), words(BridgeReason::ALL.map(BridgeReason::as_str)));
}

#[test]
fn methods_groups_and_stages() {
    let methods = [
        MatchMethod::Crosswalk,
        MatchMethod::EmployeeNumber,
        MatchMethod::NationalNumber,
        MatchMethod::Iban,
        MatchMethod::Transform,
        MatchMethod::Linkage,
        MatchMethod::Confirmed,
    ];
    let mut expected = words(methods.map(MatchMethod::as_str));
    expected.insert("none".to_owned());
    assert_eq!(given("method"), expected);
    let groups = [
        GroupStatus::EqualCode,
        GroupStatus::Learned,
        GroupStatus::Suggested,
        GroupStatus::Profile,
        GroupStatus::Confirmed,
        GroupStatus::LegacyOnly,
        GroupStatus::MigratedOnly,
        GroupStatus::Ended,
    ];
    assert_eq!(given("group"), words(groups.map(GroupStatus::as_str)));
    let stages = [
        Stage::ReadLegacy,
        Stage::ReadMigrated,
        Stage::Match,
        Stage::Map,
        Stage::Compare,
        Stage::Explain,
        Stage::Write,
    ];
    let ids: BTreeSet<String> = given("stage").iter().map(|word| format!("stage-{}", word.replace('_', "-"))).collect();
    assert_eq!(ids, words(stages.map(Stage::message_id)));
}

#[test]
fn a_word_of_a_file_finds_its_wording() {
    assert_eq!(Texts::new(Language::Nl).term("cause", "period_shift"), "In een aangrenzende periode");
}
