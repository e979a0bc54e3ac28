//! `cargo xtask bench`: what `paritas reconcile` costs on generated pairs beside DuckDB and polars, and who was right.
//!
//! All contestants of a size run in turn, several times over, each in a process of its own: whatever else the machine
//! does falls on all of them, so that their ratios mean something even where the seconds do not.

mod contestants;
mod peers;
mod people;
mod table;
mod verdict;

use std::path::Path;
use std::process::Command;

use crate::measure::{Cost, measure};
use crate::steps::{self, step};
use crate::{packages, say};

use contestants::{Check, Contestant, Side, contestants, of_learning};
use peers::Peers;

/// Lines per employee in the generated pairs: one for each component.
const COMPONENTS: u64 = 60;
const DEFAULT_LINES: [u64; 2] = [114_000, 3_600_000];
const SEED: &str = "1896";
/// The fewest lines a side from which on limits hold: below, starting a program is most of what it costs.
const PROMISED_FROM: u64 = 3_000_000;
/// The most lines a side that a workbook is also made of and timed with.
const MOST_SHEET_LINES: u64 = 1_000_000;
/// Bytes on disk for a line of both extracts, with room for what is written of them.
const BYTES_PER_LINE: u64 = 180;

/// Generates the pairs that are not there yet, times every size, and checks the differences against the truth.
pub(crate) fn run(root: &Path, arguments: &[String]) -> Result<(), String> {
    if let Some(("people", sizes)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return people::run(root, sizes);
    }
    let mut sizes = Vec::new();
    for argument in arguments {
        sizes.push(argument.parse::<u64>().map_err(|_| format!("{argument:?} is not a number of lines"))?);
    }
    if sizes.is_empty() {
        sizes.extend(DEFAULT_LINES);
    }
    packages::install(packages::Purpose::Run)?;
    step("release build", || {
        let packages = ["build", "--release", "-p", "paritas-cli", "-p", "paritas-fixtures"];
        steps::run(steps::command(root, "cargo").args(packages))
    })?;
    let peers = step("the peers, in target/bench/venv", || Ok(Peers::install(root)))?;
    if let Err(reason) = &peers {
        say(&format!("   {reason}\n   Paritas is timed alone."));
    }

    let mut report = Vec::new();
    for lines in sizes {
        let pair = format!("target/bench/pair-{lines}");
        generate(root, &pair, lines)?;
        report.push(String::new());
        let all = contestants(root, &pair, lines, peers.as_ref().ok());
        report.extend(size(root, &pair, lines, &all)?);
        // What learning costs where there is everything to learn.
        let renamed = format!("target/bench/renamed-{lines}");
        generate_renamed(root, &renamed, lines)?;
        report.push(String::new());
        report.extend(size(root, &renamed, lines, &of_learning(&renamed))?);
    }
    report.iter().for_each(|line| say(line));
    let count = |verdict: &str| report.iter().filter(|line| line.starts_with(verdict)).count();
    say(&format!("\nLimits: {} met, {} missed", count("met: "), count("MISSED: ")));
    Ok(())
}

/// How often every contestant runs: small ones more often, since their share of chance is larger.
const fn rounds(lines: u64) -> usize {
    if lines < 1_000_000 { 7 } else { 3 }
}

/// Runs all contestants of one size in turn and words what they cost.
fn size(root: &Path, pair: &str, lines: u64, contestants: &[Contestant]) -> Result<Vec<String>, String> {
    let mut costs: Vec<Vec<Cost>> = contestants.iter().map(|_| Vec::new()).collect();
    for round in 1..=rounds(lines) {
        step(&format!("{lines} lines a side, round {round} of {}", rounds(lines)), || {
            for (contestant, costs) in contestants.iter().zip(&mut costs) {
                costs.push(run_once(root, contestant)?);
            }
            Ok(())
        })?;
    }
    let verdicts = contestants.iter().map(|contestant| match &contestant.check {
        Check::Differences(found) => verdict::verdict(&root.join(pair).join("truth.csv"), &root.join(found)),
        Check::Nothing => Ok(String::new()),
    });
    let verdicts = verdicts.collect::<Result<Vec<_>, _>>()?;
    Ok(table::table(lines, rounds(lines), contestants, &costs, &verdicts))
}

/// Runs a contestant's programs one after the other: the sum of their times, the larger of their peaks.
fn run_once(root: &Path, contestant: &Contestant) -> Result<Cost, String> {
    if let Side::Taught { learned, confirmed } = &contestant.side {
        let told = std::fs::read_to_string(root.join(learned)).map_err(|error| format!("{learned}: {error}"))?;
        let told = told.replace("source = \"learned\"", "source = \"confirmed\"");
        std::fs::write(root.join(confirmed), told).map_err(|error| format!("{confirmed}: {error}"))?;
    }
    let mut all: Option<Cost> = None;
    for arguments in &contestant.programs {
        let (program, arguments) = arguments.split_first().ok_or("a contestant without a program")?;
        let mut command: Command = steps::command(root, program);
        command.args(arguments).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        let cost = measure(&mut command)?;
        if cost.code != Some(contestant.exit) {
            return Err(format!("{} ended with {:?}, not {}", contestant.name, cost.code, contestant.exit));
        }
        all = Some(match all {
            Some(before) => before.then(cost),
            None => cost,
        });
    }
    all.ok_or_else(|| format!("{} has no program", contestant.name))
}

/// Makes the pair of a size, and the workbook of one that fits a sheet, unless they are there.
fn generate(root: &Path, pair: &str, lines: u64) -> Result<(), String> {
    let fixtures = || steps::command(root, &steps::built("release", "paritas-fixtures"));
    if !root.join(pair).join("truth.csv").exists() {
        enough_room(root, lines * BYTES_PER_LINE)?;
        step(&format!("a pair of {lines} lines a side"), || {
            steps::run(fixtures().args(["bench-pair", pair, &(lines / COMPONENTS).to_string(), SEED]))
        })?;
    }
    let [csv, xlsx] = ["legacy.csv", "legacy.xlsx"].map(|name| format!("{pair}/{name}"));
    if lines <= MOST_SHEET_LINES && !root.join(&xlsx).exists() {
        step("its legacy extract as a workbook", || steps::run(fixtures().args(["bench-workbook", &csv, &xlsx])))?;
    }
    Ok(())
}

/// Makes the pair whose codes differ, unless it is there.
fn generate_renamed(root: &Path, pair: &str, lines: u64) -> Result<(), String> {
    if root.join(pair).join("truth.csv").exists() {
        return Ok(());
    }
    enough_room(root, lines * BYTES_PER_LINE)?;
    step(&format!("a pair of {lines} lines a side under other codes"), || {
        let mut fixtures = steps::command(root, &steps::built("release", "paritas-fixtures"));
        steps::run(fixtures.args(["bench-renamed", pair, &(lines / COMPONENTS).to_string(), SEED]))
    })
}

/// Refuses to begin where the disk has less room than that, as far as `df` tells.
fn enough_room(root: &Path, bytes: u64) -> Result<(), String> {
    let output = Command::new("df").args(["--output=avail", "-B1"]).arg(root).output();
    let free = output.ok().and_then(|output| String::from_utf8(output.stdout).ok());
    let free: Option<u64> = free.and_then(|text| text.lines().nth(1)?.trim().parse().ok());
    match free {
        Some(free) if free < bytes => {
            Err(format!("the pair and its results need {} MB of disk, and {} MB are free", bytes >> 20, free >> 20))
        }
        _ => Ok(()),
    }
}
