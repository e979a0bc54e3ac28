use paritas_session::view::{DifferenceFilter, EmployeeFilter, FieldFilter, HarmFilter, Window};
use serde_json::{Value, json};

use crate::*;

const ALL: Window = Window { offset: 0, limit: 200 };

/// How identifiers of messages begin: none of them may reach a person.
const FAMILIES: [&str; 16] = [
    "fault-",
    "hint-",
    "reason-",
    "assume-",
    "proof-",
    "evidence-",
    "ignored-",
    "column-by",
    "finding-",
    "open-",
    "cause-",
    "status-",
    "match-",
    "measure-",
    "next-",
    "fact-",
];

#[test]
fn filters_and_windows_cut_from_the_same_list() {
    let folder = tempfile::tempdir().unwrap();
    let case = create(folder.path(), &hospital());
    let everything = case.differences(&DifferenceFilter::default(), ALL);
    assert_eq!(everything.total, case.overview().differences);
    let window = case.differences(&DifferenceFilter::default(), Window { offset: 10, limit: 5 });
    assert_eq!(window.rows, everything.rows[10..15]);
    let of_findings: u32 = case
        .findings(ALL)
        .rows
        .iter()
        .map(|finding| {
            let filter = DifferenceFilter { finding: Some(finding.id.clone()), ..DifferenceFilter::default() };
            case.differences(&filter, ALL).total
        })
        .sum();
    assert_eq!(of_findings, everything.total, "every difference has one finding");
    let nobody = DifferenceFilter { search: Some("no such person".to_owned()), ..DifferenceFilter::default() };
    assert_eq!(case.differences(&nobody, ALL).total, 0);
}

#[test]
fn a_search_finds_numbers_and_names_of_either_side() {
    let folder = tempfile::tempdir().unwrap();
    let case = create(folder.path(), &hospital());
    let someone = case.employees(&EmployeeFilter::default(), ALL).rows.remove(3);
    let words = [&someone.legacy_employee, &someone.migrated_employee, &someone.migrated_name];
    for word in words.map(|word| word.to_lowercase()) {
        let filter = EmployeeFilter { search: Some(word.clone()), ..EmployeeFilter::default() };
        let found = case.employees(&filter, ALL).rows;
        assert!(found.iter().any(|row| row.matched == someone.matched), "{word} is not found");
    }
    let statuses = ["matched", "suggested", "conflict", "legacy_only", "migrated_only"];
    let of = |status: &str| {
        let filter = EmployeeFilter { status: Some(status.to_owned()), ..EmployeeFilter::default() };
        case.employees(&filter, ALL).total
    };
    assert_eq!(statuses.map(of).iter().sum::<u32>(), case.employees(&EmployeeFilter::default(), ALL).total);
}

#[test]
fn an_employees_comparisons_hold_all_their_differences() {
    let folder = tempfile::tempdir().unwrap();
    let case = create(folder.path(), &hospital());
    let employees = case.employees(&EmployeeFilter::default(), ALL).rows;
    for employee in employees.iter().filter(|employee| employee.differences > 0) {
        let lines = case.comparisons(employee.matched, ALL);
        let different: Vec<_> = lines.rows.iter().filter_map(|line| line.difference.as_ref()).collect();
        assert_eq!(different.len(), employee.differences as usize, "{}", employee.legacy_employee);
        assert!(different.iter().all(|difference| difference.matched == employee.matched));
        assert!(different.iter().all(|one| !one.legacy_origin.is_empty() || !one.migrated_origin.is_empty()));
    }
    assert!(case.employee(u32::MAX).is_none());
    assert_eq!(case.comparisons(u32::MAX, ALL).total, 0);
}

#[test]
fn nothing_reaches_a_person_unworded_in_any_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path(), &hospital());
    for language in Language::ALL {
        case.set_language(language);
        let shown = json!([
            case.overview(),
            case.findings(ALL),
            case.differences(&DifferenceFilter::default(), ALL),
            case.employees(&EmployeeFilter::default(), ALL),
            case.comparisons(0, ALL),
            case.rejected(ALL),
            case.log(),
        ]);
        let mut unworded = Vec::new();
        collect_unworded(&shown, &mut unworded);
        assert!(unworded.is_empty(), "{language}: {unworded:?}");
    }
}

fn collect_unworded(value: &Value, unworded: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let words = text.split_whitespace().filter(|word| FAMILIES.iter().any(|family| word.starts_with(family)));
            unworded.extend(words.map(str::to_owned));
        }
        Value::Array(values) => values.iter().for_each(|value| collect_unworded(value, unworded)),
        Value::Object(fields) => fields.values().for_each(|value| collect_unworded(value, unworded)),
        _ => {}
    }
}

#[test]
fn the_pay_check_is_counted_by_harm_and_narrowed_by_harm_and_person() {
    let folder = tempfile::tempdir().unwrap();
    let case = create(&folder.path().join("case"), &hospital());
    let harms = case.pay_check(&HarmFilter::default(), ALL);
    let counts = case.overview().harms;
    assert!(harms.total > 0);
    assert_eq!(harms.total, counts.iter().map(|one| one.count).sum::<u32>());
    for count in &counts {
        let of_kind = case.pay_check(&HarmFilter { harm: Some(count.harm.clone()), search: None }, ALL);
        assert_eq!((of_kind.total, &of_kind.rows[0].label), (count.count, &count.label));
    }
    let first = &harms.rows[0];
    let search = [&first.legacy_employee, &first.migrated_employee].into_iter().find(|one| !one.is_empty()).cloned();
    let found = case.pay_check(&HarmFilter { harm: None, search }, ALL);
    assert!(found.rows.iter().all(|one| one.matched == first.matched) && found.rows.contains(first));
}

#[test]
fn what_differs_beside_pay_is_counted_by_field() {
    let folder = tempfile::tempdir().unwrap();
    let case = create(&folder.path().join("case"), &hospital());
    let fields = case.fields();
    let differences = case.field_differences(&FieldFilter::default(), ALL);
    assert!(differences.total > 0);
    assert_eq!(differences.total, fields.iter().map(|field| field.different).sum::<u32>());
    assert_eq!(differences.total, case.overview().field_differences);
    for field in fields.iter().filter(|field| field.different > 0) {
        let of_field = case.field_differences(&FieldFilter { field: Some(field.name.clone()), search: None }, ALL);
        assert_eq!((of_field.total, &of_field.rows[0].field), (field.different, &field.label));
    }
}

#[test]
fn used_cells_are_those_compared_and_those_not() {
    let folder = tempfile::tempdir().unwrap();
    let overview = create(&folder.path().join("case"), &hospital()).overview();
    for side in [overview.legacy, overview.migrated] {
        let number = |text: &str| text.replace(',', "").parse::<u64>().unwrap();
        assert_eq!(
            number(&side.lines),
            side.fates.iter().map(|fate| number(&fate.cells)).sum::<u64>(),
            "{}",
            side.side
        );
        assert!(!side.fates[0].warn && side.fates[1..].iter().all(|fate| fate.warn));
    }
}
