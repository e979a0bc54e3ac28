//! Who is timed, on what, and how far Paritas may be from them.

use std::path::Path;

use super::peers::Peers;
use super::{MOST_SHEET_LINES, PROMISED_FROM};
use crate::steps;

/// One line of the report.
pub(super) struct Contestant {
    pub(super) name: String,
    /// The programs to run in turn, each with its arguments.
    pub(super) programs: Vec<Vec<String>>,
    /// The exit code that says it did its work.
    pub(super) exit: i32,
    pub(super) check: Check,
    /// Whether Paritas is the one that is timed, or somebody it is compared with.
    pub(super) side: Side,
}

/// What a contestant's results are checked against.
pub(super) enum Check {
    /// The file that should hold the true differences.
    Differences(String),
    Nothing,
}

/// Which part of a comparison a contestant is.
pub(super) enum Side {
    /// Paritas: those that follow are compared with it.
    Ours,
    /// Somebody else, with the most that Paritas may cost of it, in processor time and in peak memory.
    Theirs { cpu: Option<f64>, memory: Option<f64> },
    /// What starting a peer costs: so that its share can be told.
    Start,
    /// Paritas with the case profile that its first run learned and wrote, confirmed: what it takes less is what learning
    /// costs. What is merely learned is given its evidence again.
    Taught { learned: String, confirmed: String },
    /// Paritas reading and nothing else: what a run takes beyond it is comparing.
    Reading,
}

/// Paritas on a pair whose codes all differ: learning the map, told the map, and only reading.
pub(super) fn of_learning(pair: &str) -> Vec<Contestant> {
    let [legacy, migrated] = ["legacy.csv", "migrated.csv"].map(|name| format!("{pair}/{name}"));
    let [out, taught] = ["out", "out-taught"].map(|name| format!("{pair}/{name}"));
    // Each round's first run has written what it learned.
    let [learned, confirmed] = [format!("{out}/case.profile.toml"), format!("{pair}/confirmed.toml")];
    let told = ["--case-profile", &confirmed];
    let known = Side::Taught { learned, confirmed: confirmed.clone() };
    let reconciled = |name: &str, options: &[&str], out: &str, side: Side| {
        let arguments = [&["reconcile", &legacy, &migrated, "--out", out][..], options].concat();
        Contestant {
            name: name.to_owned(),
            programs: vec![program("paritas", &arguments)],
            exit: 1,
            check: Check::Differences(format!("{out}/differences.csv")),
            side,
        }
    };
    vec![
        reconciled("paritas reconcile, every code another", &[], &out, Side::Ours),
        reconciled("the same, the map known", &told, &taught, known),
        Contestant {
            name: "paritas inspect, both extracts".to_owned(),
            programs: vec![program("paritas", &["inspect", &legacy]), program("paritas", &["inspect", &migrated])],
            exit: 0,
            check: Check::Nothing,
            side: Side::Reading,
        },
    ]
}

/// All that are timed at one size, those of one comparison together and Paritas first.
pub(super) fn contestants(root: &Path, pair: &str, lines: u64, peers: Option<&Peers>) -> Vec<Contestant> {
    let paritas = |arguments: &[&str]| program("paritas", arguments);
    let [legacy, migrated, xlsx] = ["legacy.csv", "migrated.csv", "legacy.xlsx"].map(|name| format!("{pair}/{name}"));
    let out = pair.replace("/pair-", "/out-");
    let results = |name: &str| format!("{pair}/{name}");
    // Where the promise is made; elsewhere the figures are told and nothing is asked of them.
    let promised = |most: f64| (lines >= PROMISED_FROM).then_some(most);
    let mut all = vec![Contestant {
        name: "paritas reconcile".to_owned(),
        programs: vec![paritas(&["reconcile", &legacy, &migrated, "--out", &out])],
        // The pairs differ: something is open.
        exit: 1,
        check: Check::Differences(format!("{out}/differences.csv")),
        side: Side::Ours,
    }];
    // Each round's first run has written what it learned.
    let learned = format!("{out}/case.profile.toml");
    let taught = format!("{out}-taught");
    let confirmed = format!("{out}.confirmed.toml");
    all.push(Contestant {
        name: "paritas reconcile, the map known".to_owned(),
        programs: vec![paritas(&["reconcile", &legacy, &migrated, "--case-profile", &confirmed, "--out", &taught])],
        exit: 1,
        check: Check::Differences(format!("{taught}/differences.csv")),
        side: Side::Taught { learned, confirmed },
    });
    let theirs = |name: String, programs, check, cpu, memory| Contestant {
        name,
        programs,
        exit: 0,
        check,
        side: Side::Theirs { cpu, memory },
    };
    let start =
        |name, program| Contestant { name, programs: vec![program], exit: 0, check: Check::Nothing, side: Side::Start };
    if let Some(peers) = peers {
        let (duckdb, polars) = (&peers.duckdb, &peers.polars);
        let join = |name: &str, threads| peers.script("duckdb_join.py", &[pair, &results(name), threads]);
        all.push(theirs(
            format!("{duckdb}, full join"),
            vec![join("duckdb.csv", "0")],
            Check::Differences(results("duckdb.csv")),
            promised(1.5),
            promised(1.0),
        ));
        all.push(theirs(
            format!("{duckdb}, one thread"),
            vec![join("duckdb-1.csv", "1")],
            Check::Differences(results("duckdb-1.csv")),
            None,
            None,
        ));
        all.push(theirs(
            format!("{polars}, full join"),
            vec![peers.script("polars_join.py", &[pair, &results("polars.csv")])],
            Check::Differences(results("polars.csv")),
            None,
            None,
        ));
        all.push(start(format!("starting {duckdb}"), peers.start("duckdb")));
        all.push(start(format!("starting {polars}"), peers.start("polars")));
    }
    all.push(Contestant {
        name: "paritas inspect, both extracts".to_owned(),
        programs: vec![paritas(&["inspect", &legacy]), paritas(&["inspect", &migrated])],
        exit: 0,
        check: Check::Nothing,
        side: Side::Reading,
    });
    if let Some(peers) = peers {
        let parse = |file: &str| peers.script("polars_parse.py", &[file]);
        let name = format!("{}, parse of key and amount", peers.polars);
        all.push(theirs(name, vec![parse(&legacy), parse(&migrated)], Check::Nothing, promised(1.3), None));
    }
    if lines <= MOST_SHEET_LINES && root.join(&xlsx).exists() {
        all.push(Contestant {
            name: "paritas inspect, workbook".to_owned(),
            programs: vec![paritas(&["inspect", &xlsx])],
            exit: 0,
            check: Check::Nothing,
            side: Side::Ours,
        });
        let raw = vec![program("paritas-fixtures", &["raw-cells", &xlsx])];
        all.push(theirs("calamine, raw cells".to_owned(), raw, Check::Nothing, Some(1.2), None));
    }
    all
}

fn program(name: &str, arguments: &[&str]) -> Vec<String> {
    let mut words = vec![steps::built("release", name)];
    words.extend(arguments.iter().map(|argument| (*argument).to_owned()));
    words
}
