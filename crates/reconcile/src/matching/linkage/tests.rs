//! People without a number that ties them.

use std::ops::ControlFlow;

use paritas_model::{Employee, Match, MatchMethod, MatchStatus};

use crate::testing::{Pair, Table, ids};
use crate::{Matching, match_employees};

fn matching(pair: &Pair) -> Matching {
    match_employees(&pair.input(), &mut |_| ControlFlow::Continue(())).unwrap()
}

/// A staff of some size whose names and dates are all different, under numbers that say nothing; and what stands out.
fn staff(mut legacy: Table, mut migrated: Table) -> Pair {
    const LAST: [&str; 8] = ["Aerts", "Bogaerts", "Claessens", "Dhondt", "Engelen", "Franssen", "Goossens", "Hermans"];
    const FIRST: [&str; 8] = ["Ann", "Bart", "Carla", "Dirk", "Emma", "Filip", "Greet", "Hugo"];
    for (at, last) in LAST.iter().enumerate() {
        for (place, first) in FIRST.iter().enumerate() {
            let born = format!(
                "19{}-{:02}-{:02}",
                60 + 4 * at + place % 4,
                1 + (at * 5 + place) % 12,
                1 + (at * 3 + place * 7) % 28
            );
            legacy = legacy.person(&format!("L{at}{place}"), &format!("{last} {first}"), &born);
            migrated = migrated.person(&format!("M{at}{place}"), &format!("{first} {last}").to_uppercase(), &born);
        }
    }
    Pair::new(legacy, migrated)
}

/// The rows of the people whose numbers begin with `X`.
fn odd_ones(pair: &Pair) -> Vec<(String, Match)> {
    let number = |table: &Table, index: Option<u32>| {
        index.map_or("-".to_owned(), |index| table.table.employees[index as usize].number.to_string())
    };
    matching(pair)
        .matches
        .into_iter()
        .map(|found| {
            let numbers = (number(&pair.legacy, found.legacy), number(&pair.migrated, found.migrated));
            (format!("{}/{} {}", numbers.0, numbers.1, found.status.as_str()), found)
        })
        .filter(|(shown, _)| shown.contains('X'))
        .collect()
}

fn shown(legacy: Table, migrated: Table) -> Vec<String> {
    odd_ones(&staff(legacy, migrated)).into_iter().map(|(shown, _)| shown).collect()
}

#[test]
fn everybody_of_a_staff_without_common_numbers_is_found() {
    let found = matching(&staff(Table::legacy(), Table::migrated())).matches;
    assert_eq!(found.len(), 64);
    for one in &found {
        assert_eq!((one.status, one.method), (MatchStatus::Matched, MatchMethod::Linkage));
        assert_eq!(one.legacy, one.migrated, "the two tables are in one order");
        assert_eq!(ids(&one.evidence), ["evidence-name-equal", "evidence-birth-date-equal"]);
        assert!(one.score.is_some_and(|score| score.ten_thousandths() >= 9_900));
    }
}

#[test]
fn slips_are_seen_through_and_said() {
    for (legacy, migrated, evidence) in [
        (("Vermeersch Lotte", "1985-03-12"), ("VERMEESRCH LOTTE", "1985-03-12"), "evidence-last-name-close"),
        (("Vermeersch Lotte", "1985-03-12"), ("VERMEERSCH LOTTE", "1985-12-03"), "evidence-birth-date-exchanged"),
        (("Vermeersch Lotte", "1985-03-12"), ("VERMEERSCH LOTTE", "1986-03-12"), "evidence-birth-date-digit"),
        (("Vermeersch Johannes", "1985-03-12"), ("VERMEERSCH JAN", "1985-03-12"), "evidence-first-name-nickname"),
        (("Mme Vermeersch Lotte", "1985-03-12"), ("Lotte_Vermeersch M", "1985-03-12"), "evidence-name-equal"),
    ] {
        let pair = staff(
            Table::legacy().person("X1", legacy.0, legacy.1),
            Table::migrated().person("X9", migrated.0, migrated.1),
        );
        let found = odd_ones(&pair);
        assert_eq!(found.len(), 1, "{legacy:?} {migrated:?}: {found:?}");
        assert_eq!(found[0].0, "X1/X9 matched", "{found:?}");
        assert!(ids(&found[0].1.evidence).contains(&evidence), "{found:?}");
    }
}

#[test]
fn last_and_first_name_in_each_others_column() {
    let named = |number: &str, last: &str, first: &str| Employee {
        number: number.into(),
        last_name: Some(last.into()),
        first_name: Some(first.into()),
        birth_date: Some("1985-03-12".parse().unwrap()),
        ..Employee::default()
    };
    let pair = staff(
        Table::legacy().employee(named("X1", "Vermeersch", "Lotte")),
        Table::migrated().employee(named("X9", "LOTTE", "VERMEERSCH")),
    );
    let found = odd_ones(&pair);
    assert_eq!(found[0].0, "X1/X9 matched");
    assert!(ids(&found[0].1.evidence).contains(&"evidence-names-exchanged"), "{found:?}");
}

#[test]
fn twins_find_themselves_and_one_twin_alone_is_asked_about() {
    let twins = |table: Table, first: &str, second: &str| {
        table.person(first, "Vermeersch Lien", "1985-03-12").person(second, "Vermeersch Lies", "1985-03-12")
    };
    assert_eq!(
        shown(twins(Table::legacy(), "X1", "X2"), twins(Table::migrated(), "X8", "X9")),
        ["X1/X8 matched", "X2/X9 matched"]
    );
    let alone = shown(
        Table::legacy().person("X1", "Vermeersch Lien", "1985-03-12"),
        Table::migrated().person("X9", "Vermeersch Lies", "1985-03-12"),
    );
    assert!(!alone.iter().any(|shown| shown.ends_with(" matched")), "{alone:?}");
}

#[test]
fn father_and_son_are_told_apart_by_date_or_asked_about() {
    let both = |table: Table, father: &str, son: &str, dated: bool| {
        let date = |born: &'static str| if dated { born } else { "" };
        table.person(father, "Vermeersch Karel", date("1960-03-12")).person(son, "Vermeersch Karel", date("1987-11-30"))
    };
    assert_eq!(
        shown(both(Table::legacy(), "X1", "X2", true), both(Table::migrated(), "X8", "X9", true)),
        ["X1/X8 matched", "X2/X9 matched"]
    );
    let undated = shown(both(Table::legacy(), "X1", "X2", false), both(Table::migrated(), "X8", "X9", false));
    assert_eq!(undated, ["X1/X8 suggested", "X1/X9 suggested", "X2/X8 suggested", "X2/X9 suggested"]);
    let father_left_son_came = shown(
        Table::legacy().person("X1", "Vermeersch Karel", "1960-03-12"),
        Table::migrated().person("X9", "Vermeersch Karel", "1987-11-30"),
    );
    assert!(!father_left_son_came.iter().any(|shown| shown.ends_with(" matched")), "{father_left_son_came:?}");
}

#[test]
fn two_candidates_that_fit_alike_are_both_shown() {
    let pair = staff(
        Table::legacy().person("X1", "Vermeersch Lotte", "1985-03-12"),
        Table::migrated().person("X8", "Vermeersch Lotte", "1985-03-12").person("X9", "VERMEERSCH LOTTE", "1985-03-12"),
    );
    let found = odd_ones(&pair);
    assert_eq!(
        found.iter().map(|(shown, _)| shown.as_str()).collect::<Vec<_>>(),
        ["X1/X8 suggested", "X1/X9 suggested"]
    );
    assert!(found.iter().all(|(_, found)| ids(&found.evidence).contains(&"evidence-rivals")), "{found:?}");
}

#[test]
fn a_mistyped_national_number_points_to_whom_it_was_meant() {
    let with = |table: Table, number: &str, name: &str, national: &str| {
        table.person(number, name, "").with(|employee| employee.national_number = Some(national.into()))
    };
    let found = odd_ones(&staff(
        with(Table::legacy(), "X1", "Vermeersch Lotte", "85.07.30-033.29"),
        with(Table::migrated(), "X9", "VERMEERSCH LOTTE", "85.07.30-033.28"),
    ));
    assert_eq!(found[0].0, "X1/X9 matched");
    assert!(ids(&found[0].1.evidence).contains(&"evidence-national-number-neighbour"), "{found:?}");
    let other = odd_ones(&staff(
        with(Table::legacy(), "X1", "Vermeersch Lotte", "17.07.30-033.84"),
        with(Table::migrated(), "X9", "VERMEERSCH LOTTE", "85.07.30-033.28"),
    ));
    assert!(other.iter().all(|(shown, _)| !shown.ends_with(" matched")), "two valid numbers are two people: {other:?}");
}

#[test]
fn what_a_person_rejected_is_not_proposed_again() {
    let mut pair = staff(
        Table::legacy().person("X1", "Vermeersch Lotte", "1985-03-12"),
        Table::migrated().person("X9", "Vermeersch Lotte", "1985-03-12"),
    );
    pair.confirmations = vec![paritas_model::Confirmation {
        legacy: "X1".into(),
        migrated: "X9".into(),
        verdict: paritas_model::PairVerdict::Rejected,
    }];
    let found = odd_ones(&pair);
    assert_eq!(
        found.iter().map(|(shown, _)| shown.as_str()).collect::<Vec<_>>(),
        ["-/X9 migrated_only", "X1/- legacy_only"]
    );
}

#[test]
fn names_alone_tie_where_nothing_else_can_be_compared() {
    const LAST: [&str; 6] = ["Aertsens", "Bogaert", "Claeys", "Dhondt", "Engelbrecht", "Franssen"];
    // As many first names as a staff of that size has.
    const FIRST: [&str; 20] = [
        "Ann", "Bart", "Carla", "Dirk", "Emma", "Filip", "Greet", "Hugo", "Ilse", "Joris", "Karel", "Lotte", "Maarten",
        "Nele", "Olga", "Paul", "Rita", "Stijn", "Tine", "Wout",
    ];
    const END: [&str; 5] = ["", "man", "inck", "oot", "aerts"];
    let table = |mut table: Table, side: &str, turned: bool| {
        for (at, last) in LAST.iter().enumerate() {
            for (place, end) in END.iter().enumerate() {
                let (last, first) = (format!("{last}{end}"), FIRST[(at * 5 + place) % FIRST.len()]);
                let name = if turned { format!("{first} {last}") } else { format!("{last} {first}") };
                table = table.person(&format!("{side}{at}{place}"), &name, "");
            }
        }
        table
    };
    let found = matching(&Pair::new(table(Table::legacy(), "L", false), table(Table::migrated(), "M", true))).matches;
    let matched = found.iter().filter(|found| found.status == MatchStatus::Matched).count();
    assert!(found.iter().all(|found| found.legacy == found.migrated), "never crosswise: {found:?}");
    assert_eq!(found.len(), 30, "each matched or suggested");
    // Every whole name stands once on either side; `father_and_son…` has two of one name.
    assert_eq!(matched, 30);
}

#[test]
fn someone_entered_twice_is_listed_and_twins_are_not() {
    let pair = staff(
        Table::legacy().person("X1", "Vermeersch Lotte", "1985-03-12"),
        Table::migrated()
            .person("X8", "Vermeersch Lotte", "1985-03-12")
            .person("X9", "VERMEESRCH Lotte", "1985-03-12")
            .person("X5", "Dubois Lien", "1990-07-01")
            .person("X6", "Dubois Lies", "1990-07-01"),
    );
    let duplicates = matching(&pair).duplicates;
    let number = |index: u32| pair.migrated.table.employees[index as usize].number.as_str();
    let shown: Vec<_> = duplicates.iter().map(|twice| (number(twice.employee), number(twice.same_as))).collect();
    assert_eq!(shown, [("X9", "X8")]);
    assert!(duplicates[0].score.is_some());
    assert_eq!(
        ids(&duplicates[0].evidence),
        ["evidence-last-name-close", "evidence-first-name-equal", "evidence-birth-date-equal"]
    );
}

#[test]
fn a_number_made_of_a_name_is_no_identifier() {
    let both = |table: Table| {
        ["Vermeersch Karel X", "Vermeersch Karel X (2)"].into_iter().fold(table, |table, number| {
            table.person(number, "Vermeersch Karel", "").with(|employee| employee.number_is_made = true)
        })
    };
    let found = odd_ones(&staff(both(Table::legacy()), both(Table::migrated())));
    assert_eq!(found.len(), 4, "two namesakes without a date of birth: {found:?}");
    assert!(found.iter().all(|(_, one)| (one.status, one.method) == (MatchStatus::Suggested, MatchMethod::Linkage)));
    // A crosswalk names people as the files do.
    let mut pair = staff(both(Table::legacy()), both(Table::migrated()));
    let row = |legacy: &str, migrated: &str, row| paritas_model::CrosswalkPair {
        legacy: legacy.to_owned(),
        migrated: migrated.to_owned(),
        row,
    };
    let pairs = vec![
        row("Vermeersch Karel X", "Vermeersch Karel X (2)", 2),
        row("Vermeersch Karel X (2)", "Vermeersch Karel X", 3),
    ];
    pair.crosswalk = Some(paritas_model::Crosswalk { file: "crosswalk.csv".into(), pairs });
    let found = odd_ones(&pair);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|(_, one)| one.method == MatchMethod::Crosswalk && one.legacy != one.migrated));
}

/// The evidence of one pair beside the staff; `change` is what each record has besides.
fn evidence_of(
    name: (&str, &str),
    legacy: impl FnOnce(&mut Employee),
    migrated: impl FnOnce(&mut Employee),
) -> (String, Vec<String>) {
    let found = odd_ones(&staff(
        Table::legacy().person("X1", name.0, "1985-03-12").with(legacy),
        Table::migrated().person("X9", name.1, "1985-03-12").with(migrated),
    ));
    assert_eq!(found.len(), 1, "{found:?}");
    let said = ids(&found[0].1.evidence).into_iter().map(str::to_owned).collect();
    (found[0].0.clone(), said)
}

#[test]
fn a_mistyped_account_and_an_address_point_to_whom_they_belong() {
    let account = |text: &'static str| move |one: &mut Employee| one.iban = Some(text.into());
    let typo = account("BE68 5390 0754 7043");
    let (shown, said) = evidence_of(("Vermeersch Lotte", "DE SMET LOTTE"), typo, account("BE68 5390 0754 7034"));
    assert_eq!(shown, "X1/X9 suggested");
    assert!(said.iter().any(|id| id == "evidence-iban-neighbour"), "{said:?}");
    let address =
        |text: &'static str| move |one: &mut Employee| one.attributes = [("E-mail", text)].into_iter().collect();
    let (shown, said) = evidence_of(
        ("Vermeersch Lotte", "DE SMET LOTTE"),
        address("lotte.vermeersch@old.example"),
        address("Lotte.Vermeersch@new.example"),
    );
    assert_eq!(shown, "X1/X9 suggested");
    assert!(said.iter().any(|id| id == "evidence-email-equal"), "{said:?}");
}

#[test]
fn a_unit_that_was_renamed_for_others_says_the_same() {
    let units = |pair: &mut Pair, names: [&str; 2]| {
        for (side, name) in [&mut pair.legacy, &mut pair.migrated].into_iter().zip(names) {
            for (at, employee) in side.table.employees.iter_mut().enumerate() {
                employee.unit = Some(if at % 4 == 0 { name.into() } else { "Kitchen".into() });
            }
        }
    };
    let mut sides = staff(Table::legacy(), Table::migrated());
    units(&mut sides, ["Night", "U12-NGT"]);
    let found = matching(&sides).matches;
    let said = |id: &str| found.iter().filter(|one| ids(&one.evidence).contains(&id)).count();
    assert_eq!((said("evidence-unit-renamed"), said("evidence-unit-equal")), (16, 48));
    // Where both sides know both names, another name is another unit.
    let mut sides = staff(Table::legacy(), Table::migrated());
    units(&mut sides, ["Night", "Kitchen"]);
    let renamed = |one: &Match| ids(&one.evidence).contains(&"evidence-unit-renamed");
    assert!(!matching(&sides).matches.iter().any(renamed));
}
