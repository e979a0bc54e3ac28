//! Who the rows speak of.
//!
//! Rows with one identifier are one person, unless they contradict each other: at least two of name, birth date and
//! national number disagree, or one does and nothing is there to agree. Then the number stands for two people, and both
//! are kept apart.

use std::collections::HashMap;
use std::hash::BuildHasher;

use foldhash::fast::RandomState;
use hashbrown::HashTable;
use paritas_model::{CompactString, Contract, Date, Employee, NationalNumber, Origin};

use crate::chunked::Chunked;
use crate::words::fold;

/// How many people may share one number. Placeholders are shared by dozens; what thousands share, like the number of
/// their employer, is the number of none of them, and every row would be compared with all of them.
pub(crate) const MOST_NAMESAKES: usize = 1000;

/// The people of a table, by what its rows say.
#[derive(Default)]
pub(crate) struct People {
    /// The first person that each identifier stands for.
    keys: HashTable<Key>,
    /// The identifiers, one after the other.
    texts: Vec<u8>,
    state: RandomState,
    /// By the first person of an identifier: who else it stands for. Nearly always nobody.
    others: HashMap<u32, Vec<u32>, RandomState>,
    /// The first of more people than may share one number.
    of_many: Option<u32>,
    pub(crate) employees: Chunked<Employee>,
    /// The traits of those of whom several rows speak that do not look alike; all others' are told by what is known of
    /// them.
    traits: HashMap<u32, Traits, RandomState>,
    pub(crate) contracts: Chunked<Contract>,
    /// The latest contract of each employee, and the one of the same employee before each contract.
    latest: Chunked<Option<u32>>,
    before: Chunked<Option<u32>>,
}

/// Where an identifier stands among all, and the first person it stands for.
struct Key {
    start: u32,
    length: u32,
    person: u32,
}

impl Key {
    fn text<'a>(&self, texts: &'a [u8]) -> &'a [u8] {
        &texts[self.start as usize..][..self.length as usize]
    }
}

/// What tells two people with one number apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Traits {
    /// Folded; word order is kept.
    pub(crate) name: Option<String>,
    pub(crate) birth_date: Option<Date>,
    pub(crate) national_number: Option<String>,
}

impl Traits {
    /// The traits of a person as the cells have them.
    pub(crate) fn of(person: &Employee) -> Self {
        let name = [&person.last_name, &person.first_name, &person.full_name];
        let name: String = name.into_iter().flatten().map(|part| fold(part)).collect();
        let national = person.national_number.as_ref();
        let national = national.map(|text| NationalNumber::parse(text).map_or_else(|| fold(text), |n| n.to_string()));
        Self {
            name: Some(name).filter(|name| !name.is_empty()),
            birth_date: person.birth_date,
            national_number: national,
        }
    }

    /// Whether two rows may speak of one person.
    pub(crate) fn agrees_with(&self, other: &Self) -> bool {
        fn verdict<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> Option<bool> {
            Some(one? == other?)
        }
        let verdicts = [
            verdict(self.name.as_ref(), other.name.as_ref()),
            verdict(self.birth_date.as_ref(), other.birth_date.as_ref()),
            verdict(self.national_number.as_ref(), other.national_number.as_ref()),
        ];
        let disagree = verdicts.iter().filter(|verdict| **verdict == Some(false)).count();
        let agree = verdicts.iter().filter(|verdict| **verdict == Some(true)).count();
        disagree == 0 || (disagree == 1 && agree > 0)
    }

    /// Whether anything that both know is the same.
    pub(crate) fn shares_with(&self, other: &Self) -> bool {
        fn equal<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            one.is_some() && one == other
        }
        equal(self.name.as_ref(), other.name.as_ref())
            || equal(self.birth_date.as_ref(), other.birth_date.as_ref())
            || equal(self.national_number.as_ref(), other.national_number.as_ref())
    }

    pub(crate) fn learn(&mut self, other: Self) {
        self.name = self.name.take().or(other.name);
        self.birth_date = self.birth_date.or(other.birth_date);
        self.national_number = self.national_number.take().or(other.national_number);
    }
}

impl People {
    /// The employee that a row with this identifier speaks of; `read` gives the person as the row describes them.
    pub(crate) fn employee(&mut self, id: &[u8], read: impl FnOnce() -> Employee) -> u32 {
        let mut person = read();
        let known: Vec<u32> = self.known(id).collect();
        if !known.is_empty() {
            let traits = Traits::of(&person);
            for &employee in &known {
                let of_known = &mut self.employees[employee as usize];
                let known_traits = self.traits.entry(employee).or_insert_with(|| Traits::of(of_known));
                if known_traits.agrees_with(&traits) {
                    known_traits.learn(traits);
                    complete(of_known, person);
                    return employee;
                }
            }
        }
        if known.len() >= MOST_NAMESAKES {
            self.of_many = known.first().copied();
        }
        for other in &known {
            self.employees[*other as usize].shares_number = true;
            person.shares_number = true;
        }
        self.one_more(id, person)
    }

    /// One employee more, whoever else has this identifier.
    pub(crate) fn one_more(&mut self, id: &[u8], person: Employee) -> u32 {
        let employee = narrow(self.employees.len());
        match self.first(id) {
            Some(first) => self.others.entry(first).or_default().push(employee),
            None => {
                let Self { keys, texts, state, .. } = self;
                let key = Key { start: narrow(texts.len()), length: narrow(id.len()), person: employee };
                texts.extend_from_slice(id);
                keys.insert_unique(state.hash_one(id), key, |key| state.hash_one(key.text(texts)));
            }
        }
        self.employees.push(person);
        self.latest.push(None);
        employee
    }

    /// The first person that an identifier stands for.
    fn first(&self, id: &[u8]) -> Option<u32> {
        let found = self.keys.find(self.state.hash_one(id), |key| key.text(&self.texts) == id);
        found.map(|key| key.person)
    }

    /// All people that an identifier stands for.
    fn known(&self, id: &[u8]) -> impl Iterator<Item = u32> {
        let first = self.first(id);
        first.into_iter().chain(first.and_then(|first| self.others.get(&first)).into_iter().flatten().copied())
    }

    /// Tells apart those whose made numbers are the same: `Peeters Jan`, `Peeters Jan (2)`.
    ///
    /// Who is the second is told by what else is known of them, so that sorting the file changes nothing; by their rows
    /// only where that is all the same.
    pub(crate) fn number_repeats(&mut self) {
        let mut made: Vec<usize> = (0..self.employees.len()).filter(|&at| self.employees[at].number_is_made).collect();
        made.sort_by(|&a, &b| known_of(&self.employees[a]).cmp(&known_of(&self.employees[b])));
        let mut repeat = 1;
        let mut last = CompactString::default();
        for at in made {
            let number = &mut self.employees[at].number;
            if *number == last {
                repeat += 1;
                *number = format!("{number} ({repeat})").into();
            } else {
                repeat = 1;
                last.clone_from(number);
            }
        }
    }

    /// The people and their contracts; what they were found by is given back first.
    pub(crate) fn into_lists(self) -> (Vec<Employee>, Vec<Contract>) {
        let Self { keys, texts, traits, latest, before, employees, contracts, .. } = self;
        drop((keys, texts, traits, latest, before));
        let contracts = contracts.into_vec();
        (employees.into_vec(), contracts)
    }

    /// A number that more people share than may.
    pub(crate) fn number_of_many(&self) -> Option<String> {
        self.of_many.map(|first| self.employees[first as usize].number.to_string())
    }

    /// Whether this identifier was seen.
    pub(crate) fn knows(&self, id: &[u8]) -> bool {
        self.first(id).is_some()
    }

    /// The employee with this identifier, if it stands for exactly one.
    pub(crate) fn only(&self, id: &[u8]) -> Option<u32> {
        let mut known = self.known(id);
        known.next().filter(|_| known.next().is_none())
    }

    /// The contract of an employee with this number.
    pub(crate) fn contract(&mut self, employee: u32, number: &[u8]) -> u32 {
        let latest = self.latest[employee as usize];
        let mut of_employee = std::iter::successors(latest, |contract| self.before[*contract as usize]);
        if let Some(known) = of_employee.find(|known| self.contracts[*known as usize].number.as_bytes() == number) {
            return known;
        }
        let contract = narrow(self.contracts.len());
        self.contracts.push(Contract {
            employee,
            number: crate::row::compact(number),
            contract_type: None,
            start: None,
            end: None,
            fte: None,
            unit: None,
        });
        self.before.push(latest);
        self.latest[employee as usize] = Some(contract);
        contract
    }

    /// The only contract of an employee, if there is one only.
    pub(crate) fn only_contract(&self, employee: u32) -> Option<u32> {
        self.latest[employee as usize].filter(|contract| self.before[*contract as usize].is_none())
    }
}

/// What two people of one name differ in, and their rows last.
fn known_of(person: &Employee) -> impl Ord + '_ {
    let employment = (person.hire_date, &person.sex, &person.unit, &person.cost_centre, &person.iban);
    (&person.number, employment, &person.attributes, person.origin)
}

/// Fills what is not known of a person yet.
fn complete(known: &mut Employee, row: Employee) {
    fn fill<T>(known: &mut Option<T>, found: Option<T>) {
        if known.is_none() {
            *known = found;
        }
    }
    fill(&mut known.national_number, row.national_number);
    fill(&mut known.last_name, row.last_name);
    fill(&mut known.first_name, row.first_name);
    fill(&mut known.full_name, row.full_name);
    fill(&mut known.birth_date, row.birth_date);
}

/// An index as a code: tables hold fewer than 2^32 rows, and so fewer people, contracts and components.
fn narrow(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// The origin of a row as a whole.
pub(crate) const fn row_origin(row: u32) -> Origin {
    Origin { source: 0, row, column: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, birth: Option<(i16, i8, i8)>, national: &str) -> Employee {
        let some = |text: &str| (!text.is_empty()).then(|| text.into());
        Employee {
            number: "7".into(),
            full_name: some(name),
            birth_date: birth.map(|(year, month, day)| Date::new(year, month, day).unwrap()),
            national_number: some(national),
            ..Employee::default()
        }
    }

    fn people(rows: &[Employee]) -> People {
        let mut people = People::default();
        for row in rows {
            people.employee(b"7", || row.clone());
        }
        people
    }

    #[test]
    fn rows_of_one_person_are_one_person() {
        let same = people(&[
            person("Peeters Jan", Some((1980, 1, 2)), ""),
            person("PEETERS  JAN", None, "85073003328"),
            person("Peeters-Maes Jan", Some((1980, 1, 2)), ""),
        ]);
        assert_eq!(same.employees.len(), 1);
        assert!(!same.employees[0].shares_number);
        assert_eq!(same.employees[0].national_number.as_deref(), Some("85073003328"));
    }

    #[test]
    fn a_number_of_two_people_is_two_people() {
        for rows in [
            [person("Peeters Jan", Some((1980, 1, 2)), ""), person("Maes An", Some((1990, 3, 4)), "")],
            [person("Peeters Jan", None, ""), person("Maes An", None, "")],
        ] {
            let two = people(&rows);
            assert_eq!(two.employees.len(), 2);
            assert!((0..2).all(|at| two.employees[at].shares_number));
            assert_eq!(two.only(b"7"), None);
        }
    }

    #[test]
    fn one_disagreement_beside_an_agreement_is_a_change_not_a_person() {
        let moved =
            people(&[person("Peeters Jan", Some((1980, 1, 2)), ""), person("Peeters Jan", Some((1980, 2, 1)), "")]);
        assert_eq!(moved.employees.len(), 1);
    }
}
