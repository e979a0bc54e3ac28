//! Neither the order of rows nor which side is called legacy has a say in who is matched to whom.

use std::ops::ControlFlow;

use paritas_model::{Employee, MatchStatus, Score};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::match_employees;
use crate::testing::{Pair, Table};

/// A person as one side has them: few names and days, so that many resemble each other, and slips in some.
fn person() -> impl Strategy<Value = (usize, usize, u32, u32, Option<u8>)> {
    (0..6_usize, 0..6_usize, 0..4_u32, 0..6_u32, proptest::option::weighted(0.3, 0..5_u8))
}

fn employee(number: String, (last, first, year, day, slip): (usize, usize, u32, u32, Option<u8>)) -> Employee {
    let last = ["Vermeersch", "Vermeesrch", "De Smet", "Smet", "Peeters-Maes", "Peeters"][last];
    let first = ["Lotte", "Lien", "Lies", "Johannes", "Jan", "J"][first];
    let (month, day) = if slip == Some(0) { (day + 1, 3) } else { (3, day + 1) };
    let born = format!("{}-{month:02}-{day:02}", 1980 + year);
    let mut employee = Employee { number: number.into(), birth_date: born.parse().ok(), ..Employee::default() };
    match slip {
        Some(1) => employee.birth_date = None,
        Some(2) => employee.full_name = Some(format!("{first} {last}").to_uppercase().into()),
        Some(3) => (employee.last_name, employee.first_name) = (Some(first.into()), Some(last.into())),
        _ => (employee.last_name, employee.first_name) = (Some(last.into()), Some(first.into())),
    }
    employee
}

/// Everyone's fate by number: legacy, migrated, status, score.
type Fates = Vec<(String, String, MatchStatus, Option<Score>)>;

fn fates(legacy: &[Employee], migrated: &[Employee], swapped: bool) -> Fates {
    let table = |empty: Table, people: &[Employee]| people.iter().cloned().fold(empty, Table::employee);
    let pair = Pair::new(table(Table::legacy(), legacy), table(Table::migrated(), migrated));
    let found = match_employees(&pair.input(), &mut |_| ControlFlow::Continue(())).unwrap();
    let number = |people: &[Employee], index: Option<u32>| {
        index.map(|index| people[index as usize].number.to_string()).unwrap_or_default()
    };
    let mut fates: Fates = found
        .matches
        .iter()
        .map(|one| {
            let (l, m) = (number(legacy, one.legacy), number(migrated, one.migrated));
            match (swapped, one.status) {
                (false, status) => (l, m, status, one.score),
                (true, MatchStatus::LegacyOnly) => (m, l, MatchStatus::MigratedOnly, one.score),
                (true, MatchStatus::MigratedOnly) => (m, l, MatchStatus::LegacyOnly, one.score),
                (true, status) => (m, l, status, one.score),
            }
        })
        .collect();
    fates.sort();
    fates
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn order_and_direction_do_not_matter(
        legacy in prop::collection::vec(person(), 1..30),
        migrated in prop::collection::vec(person(), 1..30),
        numberless in any::<bool>(),
        swaps in prop::collection::vec((any::<Index>(), any::<Index>()), 20),
    ) {
        let side = |letter: char, people: &[(usize, usize, u32, u32, Option<u8>)]| -> Vec<Employee> {
            people.iter().enumerate().map(|(at, one)| employee(format!("{letter}{at}"), *one)).collect()
        };
        let (mut legacy, mut migrated) = (side('L', &legacy), side('M', &migrated));
        if numberless {
            // No extract has numbers: what stands there was made, and ties nobody.
            legacy.iter_mut().chain(&mut migrated).for_each(|one| {
                one.number = format!("{} {}", one.display_name(), one.number.trim_start_matches(['L', 'M'])).into();
                one.number_is_made = true;
            });
        }
        let shuffled = |people: &[Employee]| {
            let mut people = people.to_vec();
            for (a, b) in &swaps {
                let (a, b) = (a.index(people.len()), b.index(people.len()));
                people.swap(a, b);
            }
            people
        };
        let first = fates(&legacy, &migrated, false);
        prop_assert_eq!(&first, &fates(&shuffled(&legacy), &shuffled(&migrated), false), "order");
        prop_assert_eq!(&first, &fates(&migrated, &legacy, true), "direction");
    }
}
