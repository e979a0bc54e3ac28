//! What a size cost, as lines of text.

use std::time::Duration;

use super::PROMISED_FROM;
use super::contestants::{Contestant, Side};
use crate::measure::Cost;

/// The medians of one contestant's runs.
struct Medians {
    cpu: Option<f64>,
    wall: f64,
    peak_mib: Option<f64>,
}

impl Medians {
    fn of(costs: &[Cost]) -> Self {
        let seconds = |time: Duration| time.as_secs_f64();
        let known = |of: fn(&Cost) -> Option<f64>| costs.iter().map(of).collect::<Option<Vec<f64>>>().map(median);
        Self {
            cpu: known(|cost| cost.cpu.map(|cpu| cpu.as_secs_f64())),
            wall: median(costs.iter().map(|cost| seconds(cost.wall)).collect()),
            #[expect(clippy::cast_precision_loss, reason = "mebibytes of a process, far below 2^52")]
            peak_mib: known(|cost| cost.peak_mib.map(|mib| mib as f64)),
        }
    }
}

/// The middle of the runs; the lower of two middles.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or_default()
}

/// The lines of one size: every contestant, and how many times as much Paritas took as the others.
pub(super) fn table(
    lines: u64,
    rounds: usize,
    contestants: &[Contestant],
    costs: &[Vec<Cost>],
    verdicts: &[String],
) -> Vec<String> {
    let mut table = vec![
        format!("{lines} lines a side, medians of {rounds} rounds; × is Paritas divided by that line"),
        format!(
            "{:<42} {:>8} {:>8} {:>8}  {:>7} {:>7} {:>7}   differences",
            "", "CPU s", "wall s", "peak MiB", "× CPU", "× wall", "× peak"
        ),
    ];
    let mut limits = Vec::new();
    let mut ours: Option<(&str, Medians)> = None;
    let mut learning = Learning::default();
    for ((contestant, costs), verdict) in contestants.iter().zip(costs).zip(verdicts) {
        let medians = Medians::of(costs);
        let times = match (&contestant.side, &ours) {
            (Side::Taught { .. }, Some((_, ours))) => ratios(ours, &medians),
            (Side::Theirs { cpu, memory }, Some((name, ours))) => {
                let times = ratios(ours, &medians);
                let against = format!("{name} against {}", contestant.name);
                limits.extend(limit(&against, "processor time", times[0], *cpu));
                limits.extend(limit(&against, "peak memory", times[2], *memory));
                times
            }
            _ => [None; 3],
        };
        table.push(row(&contestant.name, &medians, times, verdict));
        match contestant.side {
            Side::Ours if learning.whole.is_none() => learning.whole = medians.cpu,
            Side::Taught { .. } => learning.taught = medians.cpu,
            Side::Reading => learning.reading = medians.cpu,
            Side::Ours | Side::Theirs { .. } | Side::Start => {}
        }
        if matches!(contestant.side, Side::Ours | Side::Reading) {
            ours = Some((&contestant.name, medians));
        }
    }
    table.extend(limits);
    // Of small extracts both are a few hundredths of a second: their difference is chance.
    let most = (lines >= PROMISED_FROM).then_some(1.2);
    table.extend(limit("learning the map and comparing against comparing", "processor time", learning.times(), most));
    table
}

/// The processor time that shows what learning the component map costs.
#[derive(Default)]
struct Learning {
    whole: Option<f64>,
    taught: Option<f64>,
    reading: Option<f64>,
}

impl Learning {
    /// How many times as much a run that learns takes beyond reading as one that is told.
    fn times(&self) -> Option<f64> {
        let reading = self.reading?;
        Some(ratio((self.whole? - reading, self.taught? - reading)))
    }
}

/// How many times as much Paritas took: processor time, wall time, peak memory.
fn ratios(ours: &Medians, theirs: &Medians) -> [Option<f64>; 3] {
    [
        ours.cpu.zip(theirs.cpu).map(ratio),
        Some(ratio((ours.wall, theirs.wall))),
        ours.peak_mib.zip(theirs.peak_mib).map(ratio),
    ]
}

fn row(name: &str, medians: &Medians, times: [Option<f64>; 3], verdict: &str) -> String {
    let figure =
        |value: Option<f64>, decimals: usize| value.map_or("–".to_owned(), |value| format!("{value:.decimals$}"));
    let [cpu, wall, peak] = times.map(|times| times.map_or(String::new(), |times| format!("{times:.2}")));
    format!(
        "{name:<42} {:>8} {:>8} {:>8}  {cpu:>7} {wall:>7} {peak:>7}   {verdict}",
        figure(medians.cpu, 2),
        figure(Some(medians.wall), 2),
        figure(medians.peak_mib, 0),
    )
    .trim_end()
    .to_owned()
}

/// A program that starts in less than a tick of the kernel's clock took none: no ratio says anything of it.
fn ratio((ours, theirs): (f64, f64)) -> f64 {
    if theirs > 0.0 { ours / theirs } else { f64::INFINITY }
}

fn limit(against: &str, what: &str, times: Option<f64>, most: Option<f64>) -> Option<String> {
    let (times, most) = (times?, most?);
    let verdict = if times <= most { "met" } else { "MISSED" };
    Some(format!("{verdict}: {against}, {what} {times:.2} ×, at most {most:.1} ×"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(cpu: u64, wall: u64, peak_mib: u64) -> Cost {
        let [cpu, wall] = [cpu, wall].map(Duration::from_secs);
        Cost { code: Some(0), wall, cpu: Some(cpu), peak_mib: Some(peak_mib) }
    }

    fn contestant(name: &str, side: Side) -> Contestant {
        let check = super::super::contestants::Check::Nothing;
        Contestant { name: name.to_owned(), programs: Vec::new(), exit: 0, check, side }
    }

    #[test]
    fn a_ratio_is_of_medians_and_is_held_against_its_limit() {
        let contestants =
            [contestant("ours", Side::Ours), contestant("theirs", Side::Theirs { cpu: Some(1.5), memory: Some(1.5) })];
        let costs = [
            vec![cost(9, 9, 100), cost(3, 4, 100), cost(3, 4, 100)],
            vec![cost(2, 2, 50), cost(2, 2, 50), cost(100, 100, 50)],
        ];
        let table = table(114_000, 3, &contestants, &costs, &[String::new(), "24 found".to_owned()]);
        assert!(table[3].contains(" 1.50    2.00    2.00   24 found"), "{}", table[3]);
        assert_eq!(table[4], "met: ours against theirs, processor time 1.50 ×, at most 1.5 ×");
        assert_eq!(table[5], "MISSED: ours against theirs, peak memory 2.00 ×, at most 1.5 ×");
        assert_eq!(table.len(), 6, "nothing is said of learning where it was not timed");
    }

    #[test]
    fn learning_is_held_against_what_comparing_takes_beyond_reading() {
        let sides = [
            ("ours", Side::Ours),
            ("taught", Side::Taught { learned: String::new(), confirmed: String::new() }),
            ("reading", Side::Reading),
        ];
        let contestants = sides.map(|(name, side)| contestant(name, side));
        let costs = [9, 8, 4].map(|cpu| vec![cost(cpu, cpu, 100)]);
        let said = |lines| table(lines, 1, &contestants, &costs, &[const { String::new() }; 3]).split_off(5);
        let expected = "MISSED: learning the map and comparing against comparing, processor time 1.25 ×, at most 1.2 ×";
        assert_eq!(said(PROMISED_FROM), [expected]);
        assert!(said(114_000).is_empty());
    }
}
