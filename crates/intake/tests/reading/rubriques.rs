//! The DSN: one rubrique a line, what holds for it said by the lines around.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use paritas_fixtures::draw::{Draw, Subject};
use paritas_intake::{Confidence, Extract, FileKind, Purpose, ReadRequest, read_extract, shipped_profile};
use paritas_model::{Amount, Side};

use crate::{fault_with, lines, read_again_with, reasons, sample};

/// Reads a text by its fingerprint.
fn read(text: impl AsRef<[u8]>) -> Extract {
    let file = sample("dsn.txt", text);
    let request = ReadRequest { path: &file.path, side: Side::Legacy, profile: None, purpose: Purpose::Pay };
    let extract = read_extract(&request, &mut |_| ControlFlow::Continue(())).unwrap_or_else(|error| panic!("{error}"));
    assert!(extract.ledger.rows.balances() && extract.ledger.cells.balances(), "{:?}", extract.ledger);
    assert_eq!(extract.descriptions[0].kind, FileKind::Rubriques);
    extract
}

const ABOVE: &str = "S20.G00.05.005,'01032026'\nS21.G00.11.001,'00012'\n";
const PERSON: &str = "S21.G00.30.001,'1800175123456'\nS21.G00.30.002,'DUPONT'\nS21.G00.30.019,'7'\n";

#[test]
fn a_person_has_the_cells_of_their_own_lines() {
    let text = format!(
        "{ABOVE}{PERSON}S21.G00.40.001,'01092015'\nS21.G00.40.009,'00001'\nS21.G00.51.011,'010'\nS21.G00.51.013,'12.50'\n"
    );
    let extract = read(&text);
    let (person, contract) = (&extract.pay.employees[0], &extract.pay.contracts[0]);
    assert_eq!((person.number.as_str(), person.last_name.as_deref()), ("7", Some("DUPONT")));
    assert_eq!(person.national_number.as_deref(), Some("1800175123456"));
    assert_eq!(contract.start.unwrap().to_string(), "2015-09-01");
    assert_eq!(contract.unit.as_deref(), Some("00012"));
    assert_eq!(lines(&extract), ["7 [00001] 202603 51-010 amount 12.50"]);
    assert_eq!(extract.pay.components[0].label, "Salaire de base");
    // The line of the amount, and nothing is left out.
    assert_eq!(extract.pay.lines.row, [9]);
    let rows = &extract.ledger.rows;
    assert_eq!((rows.read, rows.used, rows.ignored["above-people"]), (9, 7, 2));
}

#[test]
fn a_further_month_and_establishment_hold_for_those_after_them() {
    let pay = "S21.G00.51.011,'010'\nS21.G00.51.013,'1.00'\n";
    let text = format!(
        "{ABOVE}{PERSON}{pay}S20.G00.05.005,'01042026'\n{PERSON}{pay}S21.G00.11.001,'00099'\nS21.G00.30.019,'8'\n{pay}"
    );
    let extract = read(&text);
    assert_eq!(
        lines(&extract),
        ["7 [] 202603 51-010 amount 1.00", "7 [] 202604 51-010 amount 1.00", "8 [] 202604 51-010 amount 1.00",]
    );
    let units: Vec<&str> =
        extract.pay.lines.unit.iter().map(|unit| extract.pay.units[unit as usize].as_str()).collect();
    // A new month ends the establishment of the one before.
    assert_eq!(units, ["00012", "", "00099"]);
}

#[test]
fn what_names_no_contract_stands_under_the_only_one_or_under_none() {
    let one = "S21.G00.40.009,'A'\n";
    let two = "S21.G00.40.009,'A'\nS21.G00.40.009,'B'\n";
    let net = "S21.G00.50.004,'980.00'\n";
    assert_eq!(lines(&read(format!("{ABOVE}{PERSON}{one}{net}"))), ["7 [A] 202603 50-004 amount 980.00"]);
    // The payment may stand before the contracts.
    assert_eq!(lines(&read(format!("{ABOVE}{PERSON}{net}{one}"))), ["7 [A] 202603 50-004 amount 980.00"]);
    let extract = read(format!("{ABOVE}{PERSON}{two}{net}"));
    assert_eq!(lines(&extract), ["7 [] 202603 50-004 amount 980.00"]);
}

#[test]
fn rubriques_without_a_column_are_counted_and_named() {
    let extract =
        read(format!("{ABOVE}{PERSON}S21.G00.30.007,'PARIS'\nS21.G00.53.002,'1.00'\nS21.G00.53.002,'2.00'\n"));
    assert_eq!(extract.ledger.rows.ignored["unread-rubrique"], 3);
    let notice = extract.messages.iter().find(|message| message.id == "notice-unread-rubriques").unwrap();
    let args: Vec<String> = notice.args.iter().map(|(_, arg)| format!("{arg:?}")).collect();
    assert!(args.iter().any(|arg| arg.contains("S21.G00.30.007, S21.G00.53.002")), "{args:?}");
}

#[test]
fn a_line_that_cant_be_read_takes_down_what_it_speaks_of_and_nothing_else() {
    let good = "S21.G00.51.011,'010'\nS21.G00.51.013,'1.00'\n";
    // The type of a remuneration: its amount is of nothing that is known, those of other blocks are.
    let text = format!("{ABOVE}{PERSON}{good}S21.G00.51.011,'011\nS21.G00.51.013,'2.00'\n{good}");
    let extract = read(&text);
    assert_eq!(extract.pay.lines.value, [1_000_000, 1_000_000]);
    assert_eq!(reasons(&extract), ["reason-no-rubrique", "reason-spoilt-block"]);
    assert_eq!(extract.rejected[1].value, "S21.G00.51.013,'2.00'");
    assert_eq!(extract.rejected[1].key.employee, Some(0));
    assert_eq!((extract.ledger.cells.read, extract.ledger.cells.rejected), (3, 1));
    // Who it is: nothing of them is used, the next person is.
    let text = format!("{ABOVE}S21.G00.30.001 '180'\nS21.G00.30.019,'7'\n{good}{good}{good}S21.G00.30.019,'8'\n{good}");
    let extract = read(&text);
    assert_eq!(lines(&extract), ["8 [] 202603 51-010 amount 1.00"]);
    // A line that is nothing at all may belong to the block above it or begin the one below.
    let extract = read(format!("{ABOVE}{PERSON}{good}{good}?\n{good}{good}"));
    assert_eq!((extract.pay.lines.len(), reasons(&extract).len()), (2, 5));
    assert_eq!(extract.descriptions[0].recognised.as_ref().unwrap().confidence, Confidence::Likely);
    // A rubrique that nothing is read of.
    let extract = read(format!(
        "{ABOVE}{PERSON}{good}{good}{good}S21.G00.51.001,'01\nS21.G00.51.011,'010'\nS21.G00.51.013,'2.00'\n"
    ));
    assert_eq!((extract.pay.lines.len(), reasons(&extract)), (4, vec!["reason-no-rubrique"]));
}

#[test]
fn an_amount_without_a_type_is_rejected() {
    let extract = read(format!("{ABOVE}{PERSON}S21.G00.51.010,'A'\nS21.G00.51.013,'2.00'\n"));
    assert_eq!((extract.pay.lines.len(), reasons(&extract)), (0, vec!["reason-no-component"]));
    // Before anyone is named.
    let extract = read(format!("{ABOVE}S21.G00.50.004,'2.00'\n{PERSON}"));
    assert_eq!((extract.pay.lines.len(), reasons(&extract)), (0, vec!["reason-no-employee"]));
    assert_eq!(extract.rejected[0].origin.row, 3);
}

#[test]
fn several_values_of_one_block_are_components_of_their_own() {
    let profile = "[file]\nformat = 'rubriques'\n[numbers]\ndecimal = '.'\n[[columns]]\nname = 'who'\nrubriques = ['S21.G00.30.019']\n\
        role = 'employee_number'\n[[columns]]\nname = 'what'\nrubriques = ['S21.G00.81.001']\nrole = 'component_code'\n[[columns]]\n\
        name = 'base'\nrubriques = ['S21.G00.81.003', 'S21.G00.81.004']\nrole = 'amount'\n[[components]]\ncode = '81-076-003'\n\
        kind = 'balance'\n";
    let text = "S21.G00.30.019,'7'\nS21.G00.81.001,'076'\nS21.G00.81.003,'2134.45'\nS21.G00.81.004,'155.81'\n";
    let extract = read_again_with(&sample("dsn.txt", text), profile);
    assert_eq!(lines(&extract), ["7 [] 0 81-076-003 amount 2134.45", "7 [] 0 81-076-004 amount 155.81"]);
}

#[test]
fn a_profile_of_rubriques_that_cannot_be_is_refused() {
    use paritas_intake::ExtractProfile;
    for (columns, line) in [
        ("[[columns]]\nrubriques = ['S21.G00.30.19']\nrole = 'employee_number'\n", 4),
        ("[[columns]]\nheader = 'a'\nrole = 'employee_number'\n", 4),
        ("[[columns]]\nrubriques = ['S21.G00.51.013']\nrole = 'amount'\n", 1),
        ("[[columns]]\nrubriques = ['S21.G00.30.019']\n", 4),
    ] {
        let text = format!("version = 1\n[file]\nformat = 'rubriques'\n{columns}");
        let fault = ExtractProfile::from_toml(&text, "p.toml").unwrap_err().fault();
        let row = fault.place.unwrap().row;
        assert!(row >= Some(line) || line == 1, "{columns}: {row:?}");
    }
    assert!(ExtractProfile::from_toml("version = 1\n[[columns]]\nrubriques = ['S21.G00.30.019']\n", "p").is_err());
    // A workbook is no text.
    let dsn = shipped_profile("dsn").unwrap().toml;
    let book = std::fs::read(paritas_fixtures::path("intake/float_tail.xlsx")).unwrap();
    assert_eq!(fault_with(book, &dsn.replace("version = 1\n", "")).message.id, "fault-profile-contradicted");
}

/// A file of random people, and the lines it truly says.
fn random(chance: &mut Draw) -> (Vec<u8>, Vec<String>, u64) {
    let mut text = String::new();
    let mut lines = Vec::new();
    let end = if chance.chance(500) { "\r\n" } else { "\n" };
    let doubled = chance.chance(500);
    let mut put = |code: &str, value: &str| {
        let value = if doubled { value.replace('\'', "''") } else { value.to_owned() };
        text.push_str(&format!("{code},'{value}'{end}"));
    };
    let money = |chance: &mut Draw| {
        let cents = i64::try_from(chance.below(2_000_000)).unwrap() - 300_000;
        Amount::from_millionths(cents * 10_000).to_string()
    };
    let mut unread = 0;
    put("S10.G00.00.001", "Paie");
    unread += 1;
    let names = ["L'HERMITE", "D'ÉON", "LE GOFF", "TOTAL", "Totaux", "PAGE", "NAÏM", "SOMME DES"];
    let mut number = 1000;
    for month in 0..=chance.below(2) {
        let month = month + 1;
        put("S20.G00.05.001", "01");
        put("S20.G00.05.005", &format!("01{month:02}2026"));
        put("S20.G00.05.010", "01");
        unread += 2;
        for establishment in 0..=chance.below(2) {
            put("S21.G00.11.001", &format!("{establishment:05}"));
            put("S21.G00.11.003", "RUE D'EN HAUT");
            unread += 1;
            for _ in 0..=chance.below(5) {
                number += 1;
                put("S21.G00.30.001", &format!("1{:012}", number));
                put("S21.G00.30.002", names[chance.index(names.len())]);
                put("S21.G00.30.004", "Zoé");
                let has_number = chance.chance(800);
                let who = if has_number { format!("{number:06}") } else { format!("1{number:012}") };
                if has_number {
                    put("S21.G00.30.019", &who);
                }
                let contracts: Vec<String> = (0..chance.below(3)).map(|index| format!("{number}{index}")).collect();
                for contract in &contracts {
                    put("S21.G00.40.001", "01092015");
                    put("S21.G00.40.009", contract);
                }
                let only = if let [only] = contracts.as_slice() { only.as_str() } else { "" };
                let mut say = |contract: &str, component: &str, measure: &str, value: &str| {
                    lines.push(format!("{who} [{contract}] 20260{month} {component} {measure} {value}"));
                };
                for _ in 0..chance.below(3) {
                    let net = money(chance);
                    put("S21.G00.50.004", &net);
                    say(only, "50-004", "amount", &net);
                    for _ in 0..chance.below(6) {
                        let named = contracts.get(chance.index(4)).map(String::as_str);
                        let contract = named.unwrap_or(only);
                        let (type_, amount) = (["001", "010", "018"][chance.index(3)], money(chance));
                        if chance.chance(300) {
                            put("S21.G00.51.001", "01012026");
                            unread += 1;
                        }
                        named.iter().for_each(|named| put("S21.G00.51.010", named));
                        put("S21.G00.51.011", type_);
                        if chance.chance(300) {
                            put("S21.G00.51.012", "151.67");
                            say(contract, &format!("51-{type_}"), "quantity", "151.67");
                        }
                        put("S21.G00.51.013", &amount);
                        say(contract, &format!("51-{type_}"), "amount", &amount);
                        if chance.chance(300) {
                            put("S21.G00.53.001", "01");
                            unread += 1;
                        }
                    }
                    if chance.chance(500) {
                        // The contract stands below the amount.
                        let named = contracts.get(chance.index(4)).map(String::as_str);
                        let amount = money(chance);
                        put("S21.G00.52.001", "026");
                        put("S21.G00.52.002", &amount);
                        named.iter().for_each(|named| put("S21.G00.52.006", named));
                        say(named.unwrap_or(only), "52-026", "amount", &amount);
                    }
                }
            }
        }
    }
    put("S90.G00.90.001", "0");
    unread += 1;
    lines.sort();
    let bytes = match chance.below(3) {
        0 => text.into_bytes(),
        // Windows-1252 and ISO 8859-15 hold these letters alike.
        _ => text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect(),
    };
    (bytes, lines, unread)
}

#[test]
fn random_declarations_read_as_what_they_say() {
    let cases = std::env::var("PARITAS_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(60);
    let mut compared = 0;
    for seed in 0..cases {
        let mut chance = Draw::new(seed, Subject::Small);
        let (bytes, expected, unread) = random(&mut chance);
        let extract = read(&bytes);
        assert_eq!(lines(&extract), expected, "seed {seed}\n{}", String::from_utf8_lossy(&bytes));
        assert!(extract.rejected.is_empty(), "seed {seed}: {:?}", extract.rejected);
        assert_eq!(extract.ledger.rows.ignored["unread-rubrique"], unread, "seed {seed}");
        let newlines = bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
        assert_eq!(extract.ledger.rows.read, newlines, "seed {seed}");
        compared += expected.len();
    }
    assert!(compared as u64 >= cases * 10, "only {compared} lines were compared");
}

#[test]
fn a_broken_line_loses_nothing_it_does_not_speak_of() {
    let mut rejected = 0;
    for seed in 0..150 {
        let mut chance = Draw::new(seed, Subject::Small);
        let (bytes, expected, _) = random(&mut chance);
        let mut rows: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        let at = chance.index(rows.len());
        rows[at] = b"S21.G00.\n".to_vec();
        rows.push(b"S90.G00.90.002,'1'\n".repeat(10));
        let extract = read(rows.concat());
        // What is still read is what was said, and everything else is listed; sums are never other ones.
        let mut said: BTreeMap<&String, usize> = BTreeMap::new();
        expected.iter().for_each(|line| *said.entry(line).or_default() += 1);
        let read = lines(&extract);
        for line in &read {
            let left = said.get_mut(line).filter(|left| **left > 0);
            *left.unwrap_or_else(|| panic!("seed {seed}, row {}: {line} was never said", at + 1)) -= 1;
        }
        let lost = expected.len() - read.len();
        assert!(extract.rejected.len() > lost || lost == 0, "seed {seed}: {lost} lost, {:?}", extract.rejected);
        rejected += extract.rejected.len();
    }
    assert!(rejected >= 150);
}
