//! The small nasty files of `fixtures/intake`, each with what it truly says beside it.
//!
//! `NAME.expected.toml` was written by hand from the file, never from what the program made of it. Where there is a
//! `NAME.profile.toml`, the file can't be read without it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use paritas_intake::{Extract, ExtractProfile, Purpose, ReadRequest, read_extract};
use paritas_model::{Amount, CompactString, Employee, Fault, Period, Side};
use serde::Deserialize;

/// What a file says, or why it is refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    refused: Option<Refused>,
    kind: Option<String>,
    /// Where it matters.
    encoding: Option<String>,
    /// Where it matters.
    sheet: Option<String>,
    rows: Option<Rows>,
    /// `employee period component measure value` each, the period `-` where none is named.
    #[serde(default)]
    lines: Vec<String>,
    /// Where it matters: `number: last, first, born DATE`.
    people: Option<Vec<String>>,
    /// `row:column reason` each.
    #[serde(default)]
    rejected: Vec<String>,
    /// The file's own totals, `component stated summed` each, the component `*` for all of them.
    #[serde(default)]
    totals: Vec<String>,
    /// What must be said: every notice, and those assumptions and detections that matter.
    #[serde(default)]
    says: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    id: String,
    row: Option<u32>,
    column: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    read: u64,
    used: u64,
    #[serde(default)]
    rejected: u64,
    #[serde(default)]
    ignored: BTreeMap<String, u64>,
}

/// The files, without their expectations and profiles.
pub(crate) fn files() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(paritas_fixtures::path("intake")).unwrap();
    let files = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let mut files: Vec<PathBuf> = files
        .filter(|path| path.extension().is_none_or(|extension| extension != "toml" && extension != "md"))
        .collect();
    files.sort();
    files
}

/// The file beside another, by what is added to its name.
fn beside(file: &Path, added: &str) -> PathBuf {
    let mut name = file.file_name().unwrap().to_owned();
    name.push(added);
    file.with_file_name(name)
}

fn read(file: &Path, profile: &ExtractProfile) -> Result<Extract, Fault> {
    let request = ReadRequest { path: file, side: Side::Legacy, profile: Some(profile), purpose: Purpose::Pay };
    read_extract(&request, &mut |_| ControlFlow::Continue(())).map_err(|error| error.fault())
}

/// One thing a line, so that two readings can be laid side by side.
fn expected_lines(expected: &Expected) -> Vec<String> {
    if let Some(refused) = &expected.refused {
        return vec![refusal(&refused.id, refused.row, refused.column.as_deref())];
    }
    let mut told = Vec::new();
    told.extend(expected.kind.iter().map(|kind| format!("kind {kind}")));
    told.extend(expected.encoding.iter().map(|encoding| format!("encoding {encoding}")));
    told.extend(expected.sheet.iter().map(|sheet| format!("sheet {sheet}")));
    let rows = expected.rows.as_ref().expect("an expectation counts the rows");
    told.push(counted(rows.read, rows.used, &rows.ignored, rows.rejected));
    told.extend(sorted("line", expected.lines.clone()));
    told.extend(sorted("person", expected.people.clone().unwrap_or_default()));
    told.extend(sorted("rejected", expected.rejected.clone()));
    told.extend(sorted("total", expected.totals.clone()));
    told.extend(sorted("says", expected.says.clone()));
    told
}

/// The same of what was read, as far as the expectation speaks of it.
fn actual_lines(expected: &Expected, read: &Result<Extract, Fault>) -> Vec<String> {
    let extract = match read {
        Ok(extract) => extract,
        Err(fault) => {
            let place = fault.place.as_ref();
            let row = place.and_then(|place| place.row);
            return vec![refusal(&fault.message.id, row, place.and_then(|place| place.column.as_deref()))];
        }
    };
    let description = &extract.descriptions[0];
    let mut told = vec![format!("kind {}", description.kind.as_str())];
    told.extend(expected.encoding.iter().map(|_| format!("encoding {}", description.encoding)));
    told.extend(expected.sheet.iter().map(|_| format!("sheet {}", description.sheet.as_deref().unwrap_or("-"))));
    let rows = &extract.ledger.rows;
    told.push(counted(rows.read, rows.used, &rows.ignored, rows.rejected));
    told.extend(sorted("line", pay_lines(extract)));
    if expected.people.is_some() {
        told.extend(sorted("person", extract.pay.employees.iter().map(person).collect()));
    }
    let rejected = extract.rejected.iter();
    let rejected = rejected.map(|cell| format!("{}:{} {}", cell.origin.row, cell.origin.column, cell.reason.id));
    told.extend(sorted("rejected", rejected.collect()));
    let total = |total: &paritas_intake::FileTotal| {
        let component = total.component.map_or("*", |index| extract.pay.components[index as usize].code.as_str());
        format!("{component} {} {}", total.stated, total.summed)
    };
    told.extend(sorted("total", extract.file_totals.iter().map(total).collect()));
    let notices = extract.messages.iter().map(|message| &message.id);
    let reasons = description.detections.iter().map(|detection| &detection.reason.id);
    let others = description.assumptions.iter().map(|message| &message.id).chain(reasons);
    let others = others.filter(|id| expected.says.iter().any(|said| said == id.as_ref()));
    let mut says: Vec<String> = notices.chain(others).map(|id| id.clone().into_owned()).collect();
    says.sort();
    says.dedup();
    told.extend(sorted("says", says));
    told
}

fn refusal(id: &str, row: Option<u32>, column: Option<&str>) -> String {
    format!("refused {id} row {row:?} column {column:?}")
}

fn counted(read: u64, used: u64, ignored: &BTreeMap<String, u64>, rejected: u64) -> String {
    format!("rows {read}: used {used}, ignored {ignored:?}, rejected {rejected}")
}

fn sorted(what: &str, mut texts: Vec<String>) -> Vec<String> {
    texts.sort();
    texts.iter().map(|text| format!("{what} {text}")).collect()
}

fn pay_lines(extract: &Extract) -> Vec<String> {
    let pay = &extract.pay;
    let line = |index: usize| {
        let contract = &pay.contracts[pay.lines.contract[index] as usize];
        let employee = &pay.employees[contract.employee as usize].number;
        let slash = if contract.number.is_empty() { "" } else { "/" };
        let period = period(pay.lines.period[index]);
        let component = &pay.components[pay.lines.component[index] as usize].code;
        let measure = pay.lines.measure[index].as_str();
        let value = Amount::from_millionths(pay.lines.value[index]);
        format!("{employee}{slash}{} {period} {component} {measure} {value}", contract.number)
    };
    (0..pay.lines.len()).map(line).collect()
}

/// `2026-03` of 202603.
fn period(number: u32) -> String {
    if number == Period::UNNAMED.code() { "-".to_owned() } else { format!("{:04}-{:02}", number / 100, number % 100) }
}

fn person(employee: &Employee) -> String {
    let texts = [&employee.last_name, &employee.first_name, &employee.full_name];
    let mut told: Vec<String> = texts.into_iter().flatten().map(CompactString::to_string).collect();
    told.extend(employee.birth_date.map(|date| format!("born {date}")));
    told.extend(employee.hire_date.map(|date| format!("hired {date}")));
    format!("{}: {}", employee.number, told.join(", "))
}

/// Two readings beside each other, a `!` before what differs.
fn side_by_side(expected: &[String], actual: &[String]) -> String {
    let mut told = format!("  {:<70} | {}\n", "expected", "actual");
    let all: std::collections::BTreeSet<&String> = expected.iter().chain(actual).collect();
    for line in all {
        let (left, right) = (expected.iter().filter(|one| *one == line), actual.iter().filter(|one| *one == line));
        let (left, right) = (left.count(), right.count());
        let shown = |count: usize| if count == 0 { "" } else { line.as_str() };
        let mark = if left == right { ' ' } else { '!' };
        writeln!(told, "{mark} {:<70} | {}", shown(left), shown(right)).unwrap();
    }
    told
}

#[test]
fn every_file_reads_as_what_it_says() {
    let files = files();
    assert!(files.len() >= 60, "{} files", files.len());
    let mut wrong = String::new();
    for file in &files {
        let name = file.file_name().unwrap().to_string_lossy();
        let expected = std::fs::read_to_string(beside(file, ".expected.toml"))
            .unwrap_or_else(|error| panic!("{name}: no expectation beside it: {error}"));
        let expected: Expected = toml::from_str(&expected).unwrap_or_else(|error| panic!("{name}: {error}"));
        let profile = std::fs::read_to_string(beside(file, ".profile.toml")).unwrap_or("version = 1\n".to_owned());
        let profile =
            ExtractProfile::from_toml(&profile, "profile.toml").unwrap_or_else(|error| panic!("{name}: {error}"));
        let first = read(file, &profile);
        let (wanted, found) = (expected_lines(&expected), actual_lines(&expected, &first));
        if wanted != found {
            writeln!(wrong, "{name}\n{}", side_by_side(&wanted, &found)).unwrap();
        }
        let Ok(first) = first else { continue };
        assert!(first.ledger.rows.balances() && first.ledger.cells.balances(), "{name}: {:?}", first.ledger);
        // The profile that the reading made says everything that was detected.
        let written = first.profiles[0].to_toml();
        let again = ExtractProfile::from_toml(&written, "p").map_err(|error| error.fault());
        match again.and_then(|profile| read(file, &profile)) {
            Ok(again) if again.pay == first.pay && again.rejected == first.rejected && again.ledger == first.ledger => {
            }
            Ok(_) => writeln!(wrong, "{name}: reads otherwise by its own profile\n{written}").unwrap(),
            Err(fault) => writeln!(wrong, "{name}: refused by its own profile: {fault:?}\n{written}").unwrap(),
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_expectation_and_profile_belongs_to_a_file() {
    for entry in std::fs::read_dir(paritas_fixtures::path("intake")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        for added in [".expected.toml", ".profile.toml"] {
            if let Some(file) = name.strip_suffix(added) {
                assert!(path.with_file_name(file).is_file(), "{name} speaks of no file");
            }
        }
    }
}
