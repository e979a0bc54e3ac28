//! `cargo xtask bench`: what `paritas reconcile` costs on generated pairs, and whether it was right.

use std::fs;
use std::path::Path;

use crate::measure::measure;
use crate::steps::{self, step};
use crate::{front_end, packages, say};

/// Lines per employee in the generated pairs: one for each component.
const COMPONENTS: u64 = 60;
const DEFAULT_LINES: [u64; 2] = [114_000, 3_600_000];
const SEED: &str = "1896";
const RUNS: usize = 3;

/// Generates the pairs that are not there yet, times every size, and checks the differences against the truth.
pub(crate) fn run(root: &Path, arguments: &[String]) -> Result<(), String> {
    let mut sizes = Vec::new();
    for argument in arguments {
        sizes.push(argument.parse::<u64>().map_err(|_| format!("{argument:?} is not a number of lines"))?);
    }
    if sizes.is_empty() {
        sizes.extend(DEFAULT_LINES);
    }
    packages::install(packages::Purpose::Run)?;
    front_end::build(root)?;
    step("release build", || {
        let packages = ["build", "--release", "-p", "paritas-cli", "-p", "paritas-fixtures"];
        steps::run(steps::command(root, "cargo").args(packages))
    })?;

    let mut table = vec!["lines a side   CPU s   wall s   peak MiB   differences".to_owned()];
    for lines in sizes {
        let pair = format!("target/bench/pair-{lines}");
        if !root.join(&pair).join("truth.csv").exists() {
            step(&format!("a pair of {lines} lines a side"), || {
                let mut generate = steps::command(root, &steps::built("release", "paritas-fixtures"));
                steps::run(generate.args(["bench-pair", &pair, &(lines / COMPONENTS).to_string(), SEED]))
            })?;
        }
        let out = format!("target/bench/out-{lines}");
        for _ in 0..RUNS {
            let mut reconcile = steps::command(root, &steps::built("release", "paritas"));
            reconcile.args([
                "reconcile",
                &format!("{pair}/legacy.csv"),
                &format!("{pair}/migrated.csv"),
                "--out",
                &out,
            ]);
            reconcile.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
            let cost = measure(&mut reconcile)?;
            if cost.code != Some(1) {
                return Err(format!("`paritas reconcile` on {lines} lines ended with {:?}, not 1", cost.code));
            }
            let seconds = |time: std::time::Duration| format!("{:.2}", time.as_secs_f64());
            table.push(format!(
                "{lines:>12} {:>7} {:>8} {:>10}   {}",
                cost.cpu.map_or_else(|| "–".to_owned(), seconds),
                seconds(cost.wall),
                cost.peak_mib.map_or_else(|| "–".to_owned(), |mib| mib.to_string()),
                verdict(&root.join(&pair).join("truth.csv"), &root.join(&out).join("differences.csv"))?,
            ));
        }
    }
    say("");
    table.iter().for_each(|line| say(line));
    Ok(())
}

/// Compares the differences found with those put in: employee, period, component and both amounts.
fn verdict(truth: &Path, found: &Path) -> Result<String, String> {
    let truth = rows(truth, &["employee_no", "period", "component_code", "legacy_amount", "migrated_amount"])?;
    let found = rows(found, &["legacy_employee", "period", "legacy_components", "legacy_amount", "migrated_amount"])?;
    if truth == found {
        return Ok(format!("{} found, exactly the true ones", found.len()));
    }
    let missed = truth.iter().filter(|row| found.binary_search(row).is_err()).count();
    let invented = found.iter().filter(|row| truth.binary_search(row).is_err()).count();
    Err(format!("wrong: {missed} true differences not found, {invented} invented"))
}

/// The named columns of a file of ours, sorted. The generated pairs hold nothing that needs quoting in these columns.
fn rows(path: &Path, columns: &[&str]) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let places: Option<Vec<usize>> =
        columns.iter().map(|column| header.iter().position(|name| name == column)).collect();
    let places = places.ok_or_else(|| format!("{} lacks one of {columns:?}", path.display()))?;
    let mut rows: Vec<String> = lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            places.iter().map(|&place| cells.get(place).copied().unwrap_or_default()).collect::<Vec<_>>().join(",")
        })
        .collect();
    rows.sort_unstable();
    Ok(rows)
}
