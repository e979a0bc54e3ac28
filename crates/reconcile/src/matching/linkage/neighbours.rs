//! Pairs of a national number that fails its check and the valid one of somebody else that it was meant to be.

use std::collections::HashMap;

use paritas_model::PersonalNumber;

use super::person::Person;

/// The pairs of which one person's number is invalid, and becomes the other's valid one by changing one digit or
/// exchanging two neighbours.
pub(super) fn pairs(ones: &[(u32, &Person)], others: &[(u32, &Person)]) -> Vec<(u32, u32)> {
    let mut found: Vec<(u32, u32)> = Vec::new();
    let valid_others = valid(others);
    of_invalid(ones, &valid_others, |one, other| found.push((one, other)));
    let valid_ones = valid(ones);
    of_invalid(others, &valid_ones, |other, one| found.push((one, other)));
    found
}

fn valid(people: &[(u32, &Person)]) -> HashMap<PersonalNumber, Vec<u32>> {
    let mut holders: HashMap<PersonalNumber, Vec<u32>> = HashMap::new();
    for (index, person) in people {
        if let Some(number) = person.national.filter(PersonalNumber::is_valid) {
            holders.entry(number).or_default().push(*index);
        }
    }
    holders
}

fn of_invalid(people: &[(u32, &Person)], valid: &HashMap<PersonalNumber, Vec<u32>>, mut found: impl FnMut(u32, u32)) {
    for (index, person) in people {
        if let Some(number) = person.national.filter(|number| !number.is_valid()) {
            for neighbour in number.neighbours() {
                valid.get(&neighbour).into_iter().flatten().for_each(|&holder| found(*index, holder));
            }
        }
    }
}
