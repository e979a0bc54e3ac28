//! The people of all sources of a side: who of one is who of another.

use std::collections::{BTreeMap, HashMap};

use paritas_model::{CompactString, Contract, Date, Employee, Message, NationalNumber, Total};

use super::narrow;
use super::zeros::Zeros;
use crate::Role;
use crate::extract::{Extract, JoinIssue, JoinProblem};
use crate::people::Traits;
use crate::words::fold;

/// Which identifier ties the rows of an extract together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum KeyKind {
    Number,
    National,
    Iban,
    /// Name and date of birth.
    Name,
}

impl KeyKind {
    /// The same choice as the reading made.
    pub(super) fn of(part: &Extract) -> Self {
        let has = |role| part.descriptions[0].has_role(role);
        match () {
            () if has(Role::EmployeeNumber) => Self::Number,
            () if has(Role::NationalNumber) => Self::National,
            () if has(Role::Iban) => Self::Iban,
            () => Self::Name,
        }
    }

    /// An identifier in the form in which it is looked up: numbers of the employer are kept as written.
    fn text(self, identifier: &str) -> String {
        match self {
            Self::Number => identifier.to_owned(),
            Self::National => NationalNumber::parse(identifier).map_or_else(|| fold(identifier), |one| one.to_string()),
            Self::Iban | Self::Name => fold(identifier),
        }
    }
}

/// The people and contracts of all sources.
pub(super) struct Joined {
    pub(super) employees: Vec<Employee>,
    pub(super) contracts: Vec<Contract>,
    pub(super) contradictions: Vec<JoinIssue>,
    pub(super) messages: Vec<Message>,
    /// By source: the index here of each of its employees.
    employee_of: Vec<Vec<u32>>,
    /// By source: the index here of each of its contracts; none for one that says nothing and holds nothing.
    contract_of: Vec<Vec<Option<u32>>>,
}

impl Joined {
    pub(super) fn of(parts: &[Extract]) -> Self {
        let names: Vec<String> = parts.iter().map(|part| part.descriptions[0].source_name()).collect();
        let zeros = Zeros::of(parts, &names);
        let mut people = People::default();
        let mut employee_of: Vec<Vec<u32>> = vec![Vec::new(); parts.len()];
        let mut order: Vec<usize> = (0..parts.len()).collect();
        // Employee numbers first: someone known by a national number alone is then found by it.
        order.sort_by_key(|source| KeyKind::of(&parts[*source]));
        for source in order {
            let kind = KeyKind::of(&parts[source]);
            let index = u16::try_from(source).unwrap_or(u16::MAX);
            let joined = |person: &Employee| {
                let mut person = person.clone();
                if let Some(full) = zeros.full(source, &person.number) {
                    person.number = full.into();
                }
                people.add(person, kind, index)
            };
            employee_of[source] = parts[source].pay.employees.iter().map(joined).collect();
        }
        let (contracts, contract_of) = join_contracts(parts, &employee_of);
        let mut messages = zeros.messages;
        messages.extend(people.messages(&names));
        Self {
            employees: people.employees,
            contracts,
            contradictions: people.contradictions,
            messages,
            employee_of,
            contract_of,
        }
    }

    /// For each employee the first source, of those marked, that names them.
    pub(super) fn listed_by(&self, is_staff: &[bool]) -> Vec<Option<u16>> {
        let mut listed = vec![None; self.employees.len()];
        let lists = (0_u16..).zip(is_staff).zip(&self.employee_of).filter(|((_, staff), _)| **staff);
        for ((source, _), employees) in lists {
            for employee in employees {
                listed[*employee as usize].get_or_insert(source);
            }
        }
        listed
    }

    pub(super) fn employee(&self, source: u16, employee: u32) -> u32 {
        self.employee_of[usize::from(source)][employee as usize]
    }

    pub(super) fn contract(&self, source: u16, contract: u32) -> Option<u32> {
        self.contract_of[usize::from(source)][contract as usize]
    }
}

#[derive(Default)]
struct People {
    employees: Vec<Employee>,
    traits: Vec<Traits>,
    /// The source that each employee was seen in last.
    last_seen: Vec<u16>,
    by_key: HashMap<(KeyKind, String), Vec<u32>>,
    contradictions: Vec<JoinIssue>,
    /// Numbers that stand for several people only across sources.
    newly_shared: std::collections::BTreeSet<String>,
}

impl People {
    /// The employee here that a person of a source is.
    fn add(&mut self, mut person: Employee, kind: KeyKind, source: u16) -> u32 {
        if let Some(origin) = &mut person.origin {
            origin.source = source;
        }
        let traits = Traits::of(&person);
        let key = (kind, kind.text(&person.number));
        let known = self.by_key.get(&key).cloned().unwrap_or_default();
        // Two people of one source are two people.
        let elsewhere = known.iter().copied().filter(|index| self.last_seen[*index as usize] != source);
        let agreeing: Vec<u32> = elsewhere.filter(|index| self.traits[*index as usize].agrees_with(&traits)).collect();
        let found = match (known.as_slice(), agreeing.as_slice()) {
            ([_], [one]) => Some(*one),
            _ => {
                let mut supported =
                    agreeing.iter().copied().filter(|index| self.traits[*index as usize].shares_with(&traits));
                let first = supported.next();
                first.filter(|_| supported.next().is_none())
            }
        };
        let index = match found {
            Some(index) => {
                self.complete(index, person, traits, source);
                index
            }
            None => {
                if !known.is_empty() && !person.shares_number {
                    self.newly_shared.insert(person.number.to_string());
                }
                for other in &known {
                    self.employees[*other as usize].shares_number = true;
                    person.shares_number = true;
                }
                self.employees.push(person);
                self.traits.push(traits);
                self.last_seen.push(source);
                narrow(self.employees.len() - 1)
            }
        };
        self.last_seen[index as usize] = source;
        self.learn_keys(index, key);
        index
    }

    /// Under which identifiers a person is found from now on.
    fn learn_keys(&mut self, index: u32, key: (KeyKind, String)) {
        let person = &self.employees[index as usize];
        let national = person.national_number.as_deref().map(|one| (KeyKind::National, KeyKind::National.text(one)));
        let iban = person.iban.as_deref().map(|one| (KeyKind::Iban, KeyKind::Iban.text(one)));
        for key in [Some(key), national, iban].into_iter().flatten() {
            let of_key = self.by_key.entry(key).or_default();
            if !of_key.contains(&index) {
                of_key.push(index);
            }
        }
    }

    /// Learns what another source says of a person; where the two contradict each other, the first stands and it is said.
    fn complete(&mut self, index: u32, person: Employee, traits: Traits, source: u16) {
        self.traits[index as usize].learn(traits);
        let other = self.last_seen[index as usize];
        let known = &mut self.employees[index as usize];
        let mut contradictions = Vec::new();
        let mut text = |known: &mut Option<CompactString>,
                        found: Option<CompactString>,
                        role: Role,
                        form: fn(&str) -> String| match (known.as_ref(), found) {
            (None, found) => *known = found,
            (Some(one), Some(two)) if form(one) != form(&two) => {
                contradictions.push((role, two.to_string(), one.to_string()));
            }
            _ => {}
        };
        let national = |text: &str| KeyKind::National.text(text);
        text(&mut known.national_number, person.national_number, Role::NationalNumber, national);
        text(&mut known.iban, person.iban, Role::Iban, fold);
        text(&mut known.last_name, person.last_name, Role::LastName, fold);
        text(&mut known.first_name, person.first_name, Role::FirstName, fold);
        text(&mut known.full_name, person.full_name, Role::FullName, fold);
        let mut date = |known: &mut Option<Date>, found: Option<Date>, role: Role| match (*known, found) {
            (None, found) => *known = found,
            (Some(one), Some(two)) if one != two => contradictions.push((role, two.to_string(), one.to_string())),
            _ => {}
        };
        date(&mut known.birth_date, person.birth_date, Role::BirthDate);
        date(&mut known.hire_date, person.hire_date, Role::HireDate);
        // A unit or a sex is written in many ways, and both change: nothing can be held against it.
        known.sex = known.sex.take().or(person.sex);
        known.unit = known.unit.take().or(person.unit);
        known.cost_centre = known.cost_centre.take().or(person.cost_centre);
        known.attributes.complete(person.attributes);
        self.contradictions.extend(contradictions.into_iter().map(|(role, value, other_value)| JoinIssue {
            employee: index,
            problem: JoinProblem::Contradiction(role),
            source,
            other: Some(other),
            lines: 0,
            sum: Total::ZERO,
            value,
            other_value,
        }));
    }

    /// What is to be said of people across sources, each kind once, with an example.
    fn messages(&self, names: &[String]) -> Vec<Message> {
        let shared = self.newly_shared.iter();
        let mut messages: Vec<Message> =
            shared.map(|number| Message::new("notice-shared-number").with("number", number.as_str())).collect();
        let mut by_problem: BTreeMap<JoinProblem, Vec<&JoinIssue>> = BTreeMap::new();
        for issue in &self.contradictions {
            by_problem.entry(issue.problem).or_default().push(issue);
        }
        for (problem, issues) in by_problem {
            let (JoinProblem::Contradiction(role), Some(first)) = (problem, issues.first()) else { continue };
            let other = first.other.unwrap_or_default();
            messages.push(
                Message::new("notice-contradiction")
                    .with("role", role.term())
                    .with("count", issues.len())
                    .with("employee", self.employees[first.employee as usize].number.as_str())
                    .with("first", first.other_value.as_str())
                    .with("first-source", names[usize::from(other)].as_str())
                    .with("second", first.value.as_str())
                    .with("second-source", names[usize::from(first.source)].as_str()),
            );
        }
        messages
    }
}

/// Joins contracts inside each employee by number. A source without a contract column speaks of the only contract that
/// the others know; where they know several it stands beside them if it holds anything, and says nothing otherwise.
fn join_contracts(parts: &[Extract], employee_of: &[Vec<u32>]) -> (Vec<Contract>, Vec<Vec<Option<u32>>>) {
    let mut contracts: Vec<Contract> = Vec::new();
    let mut by_number: HashMap<(u32, CompactString), u32> = HashMap::new();
    let mut of_employee: HashMap<u32, Vec<u32>> = HashMap::new();
    let mut contract_of: Vec<Vec<Option<u32>>> =
        parts.iter().map(|part| vec![None; part.pay.contracts.len()]).collect();
    let numbered = |part: &Extract| part.descriptions[0].has_role(Role::Contract);
    for with_column in [true, false] {
        for (source, part) in parts.iter().enumerate().filter(|(_, part)| numbered(part) == with_column) {
            let held = held_contracts(part);
            for (index, contract) in part.pay.contracts.iter().enumerate() {
                let employee = employee_of[source][contract.employee as usize];
                let known = of_employee.entry(employee).or_default();
                let target = match by_number.get(&(employee, contract.number.clone())) {
                    Some(target) => Some(*target),
                    None if with_column || known.is_empty() => None,
                    None if known.len() == 1 => Some(known[0]),
                    None if held[index] => None,
                    None => continue,
                };
                let target = target.unwrap_or_else(|| {
                    let target = narrow(contracts.len());
                    contracts.push(Contract {
                        employee,
                        number: contract.number.clone(),
                        contract_type: None,
                        start: None,
                        end: None,
                        fte: None,
                        unit: None,
                    });
                    by_number.insert((employee, contract.number.clone()), target);
                    known.push(target);
                    target
                });
                let joined = &mut contracts[target as usize];
                joined.contract_type = joined.contract_type.take().or_else(|| contract.contract_type.clone());
                joined.start = joined.start.or(contract.start);
                joined.end = joined.end.or(contract.end);
                joined.fte = joined.fte.or(contract.fte);
                joined.unit = joined.unit.take().or_else(|| contract.unit.clone());
                contract_of[source][index] = Some(target);
            }
        }
    }
    (contracts, contract_of)
}

/// Which contracts of a source any line or rejected cell is of.
fn held_contracts(part: &Extract) -> Vec<bool> {
    let mut held = vec![false; part.pay.contracts.len()];
    let rejected = part.rejected.iter().filter_map(|cell| cell.key.contract);
    for contract in part.pay.lines.contract.iter().copied().chain(rejected) {
        held[contract as usize] = true;
    }
    held
}
