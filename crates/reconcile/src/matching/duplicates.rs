//! People that stand twice on one side: two numbers, and one valid national number or one name and date of birth.

use paritas_model::{Duplicate, Employee, Side};

use super::identifiers::Identifiers;
use super::ties::Drawn;
use super::verdict::{Likeness, evidence};
use super::{People, by_person, linkage};
use paritas_model::MatchMethod;

/// Lists, for every valid national number under several employee numbers of one side, each further entry beside the
/// first in order of number.
pub(super) fn find(people: &People<'_>, drawn: &Drawn) -> Vec<Duplicate> {
    let sides = [
        (Side::Legacy, people.legacy, &people.legacy_identifiers, &drawn.legacy_same_national),
        (Side::Migrated, people.migrated, &people.migrated_identifiers, &drawn.migrated_same_national),
    ];
    sides
        .into_iter()
        .flat_map(|(side, employees, identifiers, groups)| {
            groups.iter().flat_map(move |group| list(side, employees, identifiers, group))
        })
        .collect()
}

/// Adds people that stand twice by what is known of them, where no number says so.
pub(super) fn add_alike(
    duplicates: &mut Vec<Duplicate>,
    people: &People<'_>,
    population: &linkage::Population,
    known: &[(u32, u32)],
) {
    let twins = linkage::Twins::new(population, known);
    for (side, employees) in [(Side::Legacy, people.legacy), (Side::Migrated, people.migrated)] {
        for mut alike in twins.of_side(population, side, employees) {
            // The first in order of number is the one that the other is the same as.
            if by_person(employees, Some(alike.employee), Some(alike.same_as)).is_lt() {
                (alike.employee, alike.same_as) = (alike.same_as, alike.employee);
            }
            let pair = (alike.employee, alike.same_as);
            let listed = |other: &Duplicate| {
                other.side == side
                    && ((other.employee, other.same_as) == pair || (other.same_as, other.employee) == pair)
            };
            if !duplicates.iter().any(listed) {
                duplicates.push(alike);
            }
        }
    }
}

fn list(side: Side, employees: &[Employee], identifiers: &[Identifiers<'_>], group: &[u32]) -> Vec<Duplicate> {
    let mut group = group.to_vec();
    group.sort_by(|&a, &b| by_person(employees, Some(a), Some(b)));
    let Some((&first, others)) = group.split_first() else {
        return Vec::new();
    };
    let other_number = |&&other: &&u32| employees[other as usize].number != employees[first as usize].number;
    others
        .iter()
        // Under one number they are two people that share it: a conflict, not a duplicate.
        .filter(other_number)
        .map(|&other| {
            let pair = (&employees[first as usize], &employees[other as usize]);
            let likeness = Likeness::of(pair, (&identifiers[first as usize], &identifiers[other as usize]));
            let evidence = evidence(&[MatchMethod::NationalNumber], &likeness, pair, None);
            Duplicate { side, employee: other, same_as: first, score: None, evidence }
        })
        .collect()
}
