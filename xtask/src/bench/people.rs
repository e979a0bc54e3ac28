//! `cargo xtask bench people`: what matching costs where nobody has a number, and how well people are told.
//!
//! Pairs of people with names and dates of birth alone, of growing size. Cost must grow nearly as the number of people
//! does; [`MOST_CPU`] and [`MOST_PEAK_MIB`] hold for 60,000 a side.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use crate::measure::measure;
use crate::say;
use crate::steps::{self, step};

const DEFAULT_PEOPLE: [u64; 3] = [6_000, 60_000, 600_000];
const SEED: &str = "1896";
/// Seconds and mebibytes at most, at [`LIMITED`] people a side.
const MOST_CPU: f64 = 60.0;
const MOST_PEAK_MIB: u64 = 2_048;
const LIMITED: u64 = 60_000;

/// Generates the pairs that are not there yet, matches them, and holds the result against the truth.
pub(super) fn run(root: &Path, arguments: &[String]) -> Result<(), String> {
    let mut sizes = Vec::new();
    for argument in arguments {
        sizes.push(argument.parse::<u64>().map_err(|_| format!("{argument:?} is not a number of people"))?);
    }
    if sizes.is_empty() {
        sizes.extend(DEFAULT_PEOPLE);
    }
    step("release build", || {
        let packages = ["build", "--release", "-p", "paritas-cli", "-p", "paritas-fixtures"];
        steps::run(steps::command(root, "cargo").args(packages))
    })?;
    let mut report = vec![format!(
        "{:>10} {:>8} {:>9} {:>14} {:>10} {:>10} {:>10}",
        "people", "CPU s", "peak MiB", "µs per person", "precision", "recall", "asked"
    )];
    for people in sizes {
        report.extend(size(root, people)?);
    }
    report.iter().for_each(|line| say(line));
    Ok(())
}

/// Matches a pair of one size and words what it cost.
fn size(root: &Path, people: u64) -> Result<Vec<String>, String> {
    let pair = format!("target/bench/people-{people}");
    let program = |name: &str| steps::command(root, &steps::built("release", name));
    if !root.join(&pair).join("truth.csv").exists() {
        step(&format!("a pair of {people} people"), || {
            steps::run(program("paritas-fixtures").args(["people", &pair, &people.to_string(), SEED]))
        })?;
    }
    let out = format!("{pair}/out");
    let _ = fs::remove_dir_all(root.join(&out));
    let [legacy, migrated] = ["legacy.csv", "migrated.csv"].map(|file| format!("{pair}/{file}"));
    let mut command = program("paritas");
    command.args(["match", &legacy, &migrated, "--out", &out]);
    command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    let cost = measure(&mut command)?;
    if cost.code != Some(1) {
        return Err(format!("paritas match ended with {:?}: some are always open", cost.code));
    }
    let told = told(&root.join(&pair), &root.join(&out))?;
    let cpu = cost.cpu.map(|cpu| cpu.as_secs_f64());
    #[expect(clippy::cast_precision_loss, reason = "counts of people, far below 2^52")]
    let each = cpu.map(|cpu| cpu * 1e6 / people as f64);
    let figure =
        |value: Option<f64>, decimals: usize| value.map_or("–".to_owned(), |one| format!("{one:.decimals$}"));
    let peak = cost.peak_mib.map_or("–".to_owned(), |mib| mib.to_string());
    let [precision, recall, asked] = told.map(|share| format!("{:.2} %", share * 100.0));
    let mut lines = vec![format!(
        "{people:>10} {:>8} {peak:>9} {:>14} {precision:>10} {recall:>10} {asked:>10}",
        figure(cpu, 2),
        figure(each, 0)
    )];
    if people == LIMITED {
        let met = |holds: bool| if holds { "met" } else { "MISSED" };
        lines.extend(cpu.map(|cpu| format!("{}: at most {MOST_CPU} CPU seconds", met(cpu <= MOST_CPU))));
        lines.extend(cost.peak_mib.map(|mib| format!("{}: at most {MOST_PEAK_MIB} MiB", met(mib <= MOST_PEAK_MIB))));
    }
    Ok(lines)
}

/// The share of matched pairs that are true, and of true pairs those matched, and those suggested.
///
/// Files name people by what their numbers are made of. Those who share a name and have no date are told by a suffix that
/// depends on the whole list: any of them counts as the right one, and they are asked about in any case.
fn told(pair: &Path, out: &Path) -> Result<[f64; 3], String> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let made = |text: &str| -> Vec<String> {
        text.lines().skip(1).map(|line| line.replace(',', " ").trim().to_owned()).collect()
    };
    let (legacy, migrated) = (made(&read(&pair.join("legacy.csv"))?), made(&read(&pair.join("migrated.csv"))?));
    let truth = read(&pair.join("truth.csv"))?;
    let name = |names: &[String], row: &str| row.parse::<usize>().ok().and_then(|row| names.get(row - 2).cloned());
    let named = |line: &str| {
        let (one, other) = line.split_once(',')?;
        Some((name(&legacy, one)?, name(&migrated, other)?))
    };
    let truth: HashSet<(String, String)> = truth.lines().skip(1).filter_map(named).collect();
    let (mut matched, mut right, mut asked) = (0_u32, 0_u32, 0_u32);
    for line in read(&out.join("employees.csv"))?.lines().skip(1) {
        let mut cells = line.splitn(4, ',');
        let (Some(one), Some(other), Some(status)) = (cells.next(), cells.next(), cells.next()) else { continue };
        let base = |number: &str| number.split_once(" (").map_or(number, |(base, _)| base).to_owned();
        let is_true = truth.contains(&(base(one), base(other)));
        matched += u32::from(status == "matched");
        right += u32::from(status == "matched" && is_true);
        asked += u32::from(status == "suggested" && is_true);
    }
    let of = |part: u32, all: f64| f64::from(part) / all.max(1.0);
    #[expect(clippy::cast_precision_loss, reason = "counts of people, far below 2^52")]
    let all = truth.len() as f64;
    Ok([of(right, f64::from(matched)), of(right, all), of(asked, all)])
}
