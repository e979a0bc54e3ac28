//! The bridge, summed again from the lines that went in and the other files that came out.
//!
//! Nothing of the program's own sums or products is used: employees are looked up in `employees.csv`, differences in
//! `differences.csv`, and every amount in the lines the extracts were written from. The data are random, and made so that
//! every term of a bridge occurs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use paritas_case::Choice;
use paritas_model::{Amount, BridgeReason};
use tempfile::TempDir;

use crate::files::{bridge, control_totals, differences, employees};
use crate::testing::Case;

/// Amounts times this: legacy amounts under 1/12 are whole then.
const TWELFTHS: i128 = 12;

const PROFILE: &str = r#"version = 1
[components]
ended = ["6000"]
[[components.group]]
legacy = ["1000"]
migrated = ["S100"]
tolerance = "0.05"
[[components.group]]
legacy = ["2010", "2011"]
migrated = ["S201"]
factors = ["1", "-1"]
[[components.group]]
legacy = ["2100"]
migrated = ["S210"]
factors = ["-1"]
product = { side = "legacy" }
[[components.group]]
legacy = ["3000"]
migrated = ["S301", "S302"]
[[components.group]]
legacy = ["4000"]
migrated = ["S400"]
factors = ["1/12"]
tolerance = "0.01"
[[components.group]]
legacy = ["5000"]
migrated = ["S500"]
source = "suggested"
[[components.group]]
legacy = ["9000"]
migrated = ["S900"]
[[components.derived]]
side = "migrated"
total = "S900"
plus = ["S100"]
"#;

/// A component group: codes, scope and the key of its total.
struct Group {
    legacy: &'static [(&'static str, i128)],
    migrated: &'static [&'static str],
    scope: &'static str,
    key: &'static str,
}

const fn group(
    legacy: &'static [(&'static str, i128)],
    migrated: &'static [&'static str],
    scope: &'static str,
    key: &'static str,
) -> Group {
    Group { legacy, migrated, scope, key }
}

/// Factors in twelfths.
const GROUPS: [Group; 13] = [
    group(&[("7000", 12)], &["7000"], "component", "7000"),
    group(&[("1000", 12)], &["S100"], "component", "1000 → S100"),
    group(&[("2010", 12), ("2011", -12)], &["S201"], "component", "2010+2011 → S201"),
    group(&[("2100", -12)], &["S210"], "component", HOURS),
    group(&[("3000", 12)], &["S301", "S302"], "component", "3000 → S301+S302"),
    group(&[("4000", 1)], &["S400"], "component", "4000 → S400"),
    group(&[("5000", 12)], &["S500"], "component", "5000 → S500"),
    group(&[("6000", 12)], &[], "component", "6000 →"),
    group(&[("8000", 12)], &[], "component", "8000 →"),
    group(&[], &["S999"], "component", "→ S999"),
    group(&[("9000", 12)], &["S900"], "derived", "9000 → S900"),
    group(&[("Saldo verlof", 12)], &["Saldo verlof"], "balance", "Saldo verlof"),
    group(&[("Jaarcumul bruto", 12)], &["Jaarcumul bruto"], "year_to_date", "Jaarcumul bruto"),
];

/// The group of which the legacy side has hours and a rate in place of amounts.
const HOURS: &str = "2100 → S210";

/// A generator that is the same everywhere: SplitMix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }
}

#[derive(Debug, Clone)]
struct Line {
    person: usize,
    contract: &'static str,
    period: &'static str,
    code: &'static str,
    unit: &'static str,
    /// `None`: a cell that can't be read.
    cents: Option<i128>,
    /// Hundredths of an hour that the cents are worth, and cents an hour; without those they are not known.
    hours: Option<(i128, Option<i128>)>,
}

/// The people beyond the fourteen who are simply on both sides.
const LEGACY_ONLY: usize = 14;
const MIGRATED_ONLY: usize = 15;
const SUGGESTED: usize = 16;
const CONFLICT: usize = 17;
const UNTIED: usize = 18;
const PEOPLE: usize = 19;

const UNITS: [[&str; 2]; 3] = [["Oncologie", "U12-ONC"], ["Spoed", "Spoed"], ["Labo", "Labo"]];

/// What totals call a unit: the new system writes one of them otherwise.
fn unit_name(unit: &str) -> &str {
    if unit.is_empty() || UNITS[1..].iter().flatten().any(|known| *known == unit) {
        unit
    } else {
        "Oncologie → U12-ONC"
    }
}

/// Both sides' lines, in the order of the files.
fn drawn(dice: &mut Dice) -> [Vec<Line>; 2] {
    let mut sides = [Vec::new(), Vec::new()];
    for person in 0..PEOPLE {
        let on = [person != MIGRATED_ONLY, person != LEGACY_ONLY];
        let home = person % UNITS.len();
        let contracts: [[&str; 2]; 2] = if person == UNTIED { [["X1", "X2"], ["Y8", "Y9"]] } else { [[""; 2]; 2] };
        let mut push = |side: usize, dice: &mut Dice, line: Line| {
            if on[side] {
                let contract = contracts[side][usize::try_from(dice.roll(2)).unwrap()];
                sides[side].push(Line { contract, ..line });
            }
        };
        let line = |side: usize, period, code, cents| Line {
            person,
            contract: "",
            period,
            code,
            unit: UNITS[home][side],
            cents: Some(cents),
            hours: None,
        };
        // The first row tells the unit of the contract, and ties everyone to something that is equal.
        for side in 0..2 {
            push(side, dice, line(side, "2026-03", "7000", 10_000));
            push(side, dice, line(side, "2026-04", "7000", 10_000));
        }
        for group in &GROUPS {
            for period in ["2026-03", "2026-04", "2026-02"] {
                if dice.one_in(2) {
                    continue;
                }
                let base = i128::from(dice.roll(90_000)) - 20_000;
                let mut due = 0;
                for &(code, factor) in group.legacy {
                    if group.key == HOURS {
                        let (hours, rate) = (i128::from(dice.roll(16_000)), 1_000 + i128::from(dice.roll(3_000)));
                        let known = (!dice.one_in(6)).then_some(rate);
                        let cents = (2 * hours * rate + 100) / 200;
                        // Cut off rather than rounded: the same product all the same.
                        due += if dice.one_in(4) { hours * rate / 100 } else { cents } * factor;
                        push(0, dice, Line { hours: Some((hours, known)), ..line(0, period, code, cents) });
                        continue;
                    }
                    let cents = base + i128::from(dice.roll(300));
                    due += cents * factor;
                    push(0, dice, line(0, period, code, cents));
                }
                let mut left = match dice.roll(8) {
                    0 => due / TWELFTHS + 12_345,
                    1 => due / TWELFTHS + 3,
                    2 => -due / TWELFTHS,
                    3 => continue,
                    _ => due / TWELFTHS,
                };
                if period == "2026-02" {
                    // Only the legacy side knows this month.
                    continue;
                }
                for (at, code) in group.migrated.iter().enumerate() {
                    let last = at + 1 == group.migrated.len();
                    let cents = if last { left } else { left / 3 };
                    left -= cents;
                    let mut line = line(1, period, code, cents);
                    if dice.one_in(9) {
                        line.unit = UNITS[usize::try_from(dice.roll(3)).unwrap()][1];
                    }
                    if dice.one_in(40) {
                        line.cents = None;
                    }
                    push(1, dice, line);
                }
            }
        }
    }
    sides
}

/// Who someone is on a side: number, name and birth date.
fn who(person: usize, side: usize) -> (String, &'static str, String) {
    const NAMES: [&str; PEOPLE] = [
        "Peeters,An",
        "Maes,Bo",
        "Claes,Cis",
        "Willems,Dirk",
        "Mertens,Eva",
        "Goossens,Fien",
        "Jacobs,Gert",
        "Wouters,Hans",
        "Dubois,Ines",
        "Lambert,Jan",
        "Martin,Karel",
        "Dupont,Lies",
        "Simon,Mia",
        "Laurent,Nel",
        "Leroy,Olga",
        "Hermans,Piet",
        "Aerts,Rik",
        "Bogaert,Sara",
        "Cools,Tom",
    ];
    let number = format!("{}", 1001 + person);
    let born = format!("{}-05-{:02}", 1960 + person, person + 1);
    match (person, side) {
        // One thing disagrees and the other is not known; both disagree.
        (SUGGESTED, 0) => (number, NAMES[person], String::new()),
        (SUGGESTED, _) => (number, "Zeebroeck,Wannes", String::new()),
        (CONFLICT, 1) => (number, "Quaghebeur,Yves", "1999-12-31".to_owned()),
        _ => (number, NAMES[person], born),
    }
}

fn text(side: usize, lines: &[Line], values: &str) -> String {
    let mut text =
        format!("employee_no,last_name,first_name,birth_date,unit,contract,period,component_code,{values}\n");
    for line in lines {
        let (number, name, born) = who(line.person, side);
        let cents = line.cents.map_or("x?y".to_owned(), |cents| amount(cents * 10_000));
        let Line { contract, period, code, unit, .. } = line;
        write!(text, "{number},{name},{born},{unit},{contract},{period},{code}").unwrap();
        let of = |hundredths: i128| amount(hundredths * 10_000);
        let cells = match (values, line.hours) {
            ("amount,quantity,rate", None) => format!("{cents},,"),
            ("quantity,rate", None) => format!("{cents},"),
            (_, None) => cents,
            (_, Some((hours, rate))) => {
                let before = if values.starts_with("amount") { "," } else { "" };
                format!("{before}{},{}", of(hours), rate.map(of).unwrap_or_default())
            }
        };
        writeln!(text, ",{cells}").unwrap();
    }
    text
}

/// Millionths in plain notation.
fn amount(millionths: i128) -> String {
    Amount::from_millionths(i64::try_from(millionths).unwrap()).to_string()
}

/// Plain notation in millionths.
fn millionths(text: &str) -> i128 {
    text.parse::<Amount>().unwrap_or_else(|error| panic!("{text}: {error}")).millionths().into()
}

type Table = Vec<BTreeMap<String, String>>;

fn table(write: impl FnOnce(&mut Vec<u8>)) -> Table {
    let mut bytes = Vec::new();
    write(&mut bytes);
    csv::Reader::from_reader(bytes.as_slice()).deserialize().map(Result::unwrap).collect()
}

/// Amounts of both sides in twelfths of a millionth.
type Sums = [i128; 2];

/// Sums by scope, key, term and finding.
type Bridge = BTreeMap<[String; 4], Sums>;

struct Check<'a> {
    sides: &'a [Vec<Line>; 2],
    /// Whether the legacy side has quantities in place of amounts.
    quantities: bool,
    employees: Table,
    differences: Table,
}

impl Check<'_> {
    /// The word for an employee who is not matched.
    fn status(&self, side: usize, person: usize) -> Option<&str> {
        let column = ["legacy_employee", "migrated_employee"][side];
        let number = who(person, side).0;
        let mut found = self.employees.iter().filter(|row| row[column] == number).map(|row| row["status"].as_str());
        found.next().filter(|status| *status != "matched")
    }

    /// The amount of a line in twelfths of a millionth of the migrated convention, and its group.
    fn value(&self, side: usize, line: &Line) -> Option<(usize, i128)> {
        let of_group = |group: &Group| match side {
            0 => group.legacy.iter().find(|(code, _)| *code == line.code).map(|(_, factor)| *factor),
            _ => group.migrated.contains(&line.code).then_some(TWELFTHS),
        };
        let (group, factor) = GROUPS.iter().enumerate().find_map(|(at, group)| Some((at, of_group(group)?))).unwrap();
        if matches!(line.hours, Some((1.., None))) {
            return None;
        }
        (side == 1 || !self.quantities || line.hours.is_some()).then_some((group, line.cents? * 10_000 * factor))
    }

    /// Every term of every bridge.
    fn expected(&self) -> Bridge {
        let mut bridge = Bridge::new();
        // The comparisons: by person, period and group, every line with its unit and amount.
        type Cells = BTreeMap<(usize, &'static str, usize), [Vec<(&'static str, i128)>; 2]>;
        let mut cells = Cells::new();
        let mut rejected = BTreeSet::new();
        for line in self.sides[1].iter().filter(|line| line.cents.is_none()) {
            let group = GROUPS.iter().position(|group| group.migrated.contains(&line.code)).unwrap();
            rejected.insert((line.person, line.period, group));
        }
        let hours = GROUPS.iter().position(|group| group.key == HOURS).unwrap();
        let without_rate: BTreeSet<_> = self.sides[0]
            .iter()
            .filter(|line| matches!(line.hours, Some((1.., None))))
            .map(|line| (line.person, line.period, hours))
            .collect();
        for (side, lines) in self.sides.iter().enumerate() {
            for line in lines {
                let Some((group, value)) = self.value(side, line) else { continue };
                let term = match GROUPS[group].key {
                    _ if self.status(side, line.person).is_some() => self.status(side, line.person).unwrap(),
                    "5000 → S500" => "group_unconfirmed",
                    "6000 →" => "component_ended",
                    _ if line.period == "2026-02" => "period_one_sided",
                    key if self.quantities && key != HOURS => "measure_one_sided",
                    _ => {
                        let cell = cells.entry((line.person, line.period, group)).or_default();
                        cell[side].push((line.unit, value));
                        continue;
                    }
                };
                let mut sums = [0; 2];
                sums[side] = value;
                add(&mut bridge, group, line.period, line.unit, [term, ""], sums);
            }
        }
        for (&(person, period, group), cell) in &cells {
            let sums = cell.each_ref().map(|lines| lines.iter().map(|(_, value)| value).sum::<i128>());
            let number = who(person, 0).0;
            let row = self.differences.iter().find(|row| {
                let keys = [&row["legacy_employee"], &row["period"]] == [&number, period];
                let codes = GROUPS[group].legacy.iter().map(|(code, _)| *code).collect::<Vec<_>>().join("+");
                keys && row["measure"] == "amount"
                    && row["legacy_components"] == codes
                    && row["migrated_components"] == GROUPS[group].migrated.join("+")
            });
            let term = match row {
                Some(row) if row["status"] != "not_comparable" => ["finding", row["finding"].as_str()],
                None if sums[0] == sums[1] => ["equal", ""],
                None => ["within_tolerance", ""],
                Some(_) if person == UNTIED => ["contract_unmatched", ""],
                Some(_) if rejected.contains(&(person, period, group)) => ["counterpart_rejected", ""],
                Some(_) if without_rate.contains(&(person, period, group)) => ["rate_missing", ""],
                Some(_) => ["factor_inexact", ""],
            };
            if matches!(term[0], "contract_unmatched" | "counterpart_rejected" | "rate_missing" | "factor_inexact") {
                for (side, lines) in cell.iter().enumerate() {
                    for &(unit, value) in lines {
                        let mut sums = [0; 2];
                        sums[side] = value;
                        add(&mut bridge, group, period, unit, term, sums);
                    }
                }
                continue;
            }
            // The whole comparison where the migrated side has it; what stands elsewhere is equal or another unit's.
            let units = cell.each_ref().map(|lines| lines.iter().map(|(unit, _)| unit_name(unit)).min());
            let home = units[1].or(units[0]).unwrap();
            let told_apart = term[0] != "equal";
            add(&mut bridge, group, period, home, term, sums);
            let mut rest: BTreeMap<&str, Sums> = BTreeMap::new();
            for (side, lines) in cell.iter().enumerate() {
                for &(unit, value) in lines {
                    rest.entry(unit_name(unit)).or_default()[side] += value;
                }
            }
            if GROUPS[group].scope == "component" {
                for side in 0..2 {
                    rest.entry(home).or_default()[side] -= if told_apart { sums[side] } else { sums[1] };
                }
                for (unit, [legacy, migrated]) in rest {
                    // An equal comparison was added whole to its home: what is elsewhere on the migrated side goes there.
                    let key = |term: &str| ["unit", unit, term, ""].map(str::to_owned);
                    let equal = bridge.entry(key("equal")).or_default();
                    *equal = [equal[0] + migrated, equal[1] + migrated];
                    bridge.entry(key("other_unit")).or_default()[0] += legacy - migrated;
                }
            }
        }
        bridge.retain(|_, sums| *sums != [0, 0]);
        bridge
    }
}

/// Adds to every bridge these amounts count in.
fn add(bridge: &mut Bridge, group: usize, period: &str, unit: &str, [term, finding]: [&str; 2], sums: Sums) {
    let Group { scope, key, .. } = GROUPS[group];
    let mut to = |scope: &str, key: &str| {
        let place = bridge.entry([scope, key, term, finding].map(str::to_owned)).or_default();
        *place = [place[0] + sums[0], place[1] + sums[1]];
    };
    match scope {
        "component" => {
            to(scope, key);
            to("unit", unit_name(unit));
            to("all", "");
        }
        "derived" => to(scope, key),
        _ => to(scope, &format!("{key} {period}")),
    }
}

/// Half up, as files show what is no whole millionth.
fn shown(twelfths: i128) -> i128 {
    (2 * twelfths + TWELFTHS).div_euclid(2 * TWELFTHS)
}

fn cell(row: &BTreeMap<String, String>, column: &str) -> i128 {
    millionths(&row[column])
}

/// Checks one random case; gives the terms that occurred.
fn check(seed: u64) -> BTreeSet<String> {
    let mut dice = Dice(seed);
    let quantities = seed % 8 == 7;
    let sides = drawn(&mut dice);
    let folder = TempDir::new().unwrap();
    let (legacy, migrated) = (folder.path().join("legacy.csv"), folder.path().join("migrated.csv"));
    fs::write(&legacy, text(0, &sides[0], if quantities { "quantity,rate" } else { "amount,quantity,rate" })).unwrap();
    fs::write(&migrated, text(1, &sides[1], "amount")).unwrap();
    let mut case = Case::of_files(folder, &legacy, &migrated, PROFILE);
    let choices: Vec<u64> = (0..64).map(|_| dice.roll(5)).collect();
    case.decide_all(|index, _| match choices[index % choices.len()] {
        0 => Choice::TakeMigrated,
        1 => Choice::SetAmount(Amount::from_millionths(123_450_000)),
        2 => Choice::AcceptAsExpected,
        3 => Choice::Defer,
        _ => Choice::TakeLegacy,
    });
    let results = case.results();
    let (ours, theirs) = (&results.legacy.pay, &results.migrated.pay);
    let texts = paritas_texts::Texts::new(results.language);
    let matches = &results.reconciliation.matches;
    let written = table(|out| bridge::write(&results, out).unwrap());
    let totals = table(|out| control_totals::write(&results, out).unwrap());
    let check = Check {
        sides: &sides,
        quantities,
        employees: table(|out| employees::write(ours, theirs, matches, &texts, out).unwrap()),
        differences: table(|out| differences::write(&results, &texts, out).unwrap()),
    };

    let mut expected = check.expected();
    let mut found = Bridge::new();
    let mut sums: BTreeMap<[String; 2], [i128; 5]> = BTreeMap::new();
    let figures = |row: &BTreeMap<String, String>| {
        ["legacy", "migrated", "delta", "agreed", "remaining"].map(|column| cell(row, column))
    };
    for row in written.iter().filter(|row| row["term"] != "total") {
        let [legacy, migrated, delta, agreed, remaining] = figures(row);
        assert_eq!((delta, remaining), (migrated - legacy, agreed - legacy), "seed {seed}: {row:?}");
        assert!(row["term"] == "finding" || agreed == migrated, "seed {seed}: {row:?}");
        let place = ["scope", "key", "term", "finding"].map(|column| row[column].clone());
        assert!(found.insert(place, [legacy, migrated]).is_none(), "seed {seed}: twice {row:?}");
        let sum = sums.entry(["scope", "key"].map(|column| row[column].clone())).or_default();
        sum.iter_mut().zip(figures(row)).for_each(|(sum, figure)| *sum += figure);
    }
    let terms = found.keys().map(|[_, _, term, _]| term.clone()).collect();

    // Each total is the sum of its terms, in every column, and the same in both files.
    let mut controls = 0;
    for total in totals.iter().filter(|row| row["scope"] != "headcount") {
        let place = ["scope", "key"].map(|column| total[column].clone());
        let sum = sums.remove(&place).unwrap_or_default();
        assert_eq!(sum, figures(total), "seed {seed}: {total:?}");
        let mut rows = written
            .iter()
            .filter(|row| row["term"] == "total" && [&row["scope"], &row["key"]] == [&place[0], &place[1]]);
        assert_eq!(figures(rows.next().unwrap()), figures(total), "seed {seed}: {total:?}");
        assert!(rows.next().is_none());
        controls += 1;
    }
    assert!(sums.is_empty(), "seed {seed}: bridges without a total: {sums:?}");
    assert!(controls > 10, "seed {seed}: {controls}");

    // Every term is what the lines say.
    found.retain(|[_, _, term, _], _| term != "factor_rounding");
    expected.retain(|_, sums| sums.map(shown) != [0, 0]);
    let expected: Bridge = expected.into_iter().map(|(place, sums)| (place, sums.map(shown))).collect();
    for (place, sums) in &expected {
        assert_eq!(found.get(place), Some(sums), "seed {seed}: {place:?}");
    }
    assert_eq!(found.len(), expected.len(), "seed {seed}: more terms than the lines have: {found:#?}");

    // What is agreed, from the decisions.
    let mut agreed: i128 = totals.iter().filter(|row| row["scope"] == "all").map(|row| cell(row, "migrated")).sum();
    let no_pay = ["9000 → S900", "Saldo verlof", "Jaarcumul bruto"];
    for (index, difference) in results.reconciliation.differences.iter().enumerate() {
        let row = check.differences.iter().find(|row| row["difference"] == difference.key.as_str()).unwrap();
        let codes = format!("{} → {}", row["legacy_components"], row["migrated_components"]);
        let apart = no_pay.iter().any(|key| codes == *key || codes == format!("{key} → {key}"));
        if apart || row["status"] == "not_comparable" || row["measure"] != "amount" {
            continue;
        }
        let of = |column: &str| if row[column].is_empty() { 0 } else { cell(row, column) };
        agreed += match choices[index % choices.len()] {
            1 => 123_450_000 - of("migrated_amount"),
            4 => of("legacy_amount") - of("migrated_amount"),
            _ => 0,
        };
    }
    let all = totals.iter().find(|row| row["scope"] == "all").unwrap();
    assert_eq!(cell(all, "agreed"), agreed, "seed {seed}");
    assert_eq!(cell(all, "remaining"), agreed - cell(all, "legacy"), "seed {seed}");
    terms
}

#[test]
fn every_total_is_explained_to_the_cent_by_terms_that_the_files_bear_out() {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for seed in 0..24 {
        seen.extend(check(seed));
    }
    let all: BTreeSet<String> = BridgeReason::ALL.map(|reason| reason.as_str().to_owned()).into();
    assert_eq!(seen, all, "a term that never occurred was not tested");
}
