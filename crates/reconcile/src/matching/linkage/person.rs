//! What of each person can be compared with anyone of the other side.

use std::collections::{BTreeMap, HashMap};

use paritas_model::{Date, Employee, Iban, PersonalNumber};

use super::super::fold::{Umlauts, fold};
use super::super::identifiers::Identifiers;
use super::lexicon::{Lexicon, WordId, hash};
use super::words::words;

/// More words than this in one name are not compared: the ways to cut a name in two grow with them.
const MOST_WORDS: usize = 6;

/// A name as words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Name {
    /// The words of the last name; all words where nobody says which are which.
    pub(super) last: Vec<WordId>,
    pub(super) first: Vec<WordId>,
    /// Whether last and first name are told apart.
    pub(super) split: bool,
}

impl Name {
    pub(super) fn words(&self) -> impl Iterator<Item = WordId> + '_ {
        self.last.iter().chain(&self.first).copied()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.last.is_empty() && self.first.is_empty()
    }
}

/// A man or a woman, as payroll systems write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sex {
    Man,
    Woman,
}

/// One person.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) name: Name,
    pub(super) birth: Option<Date>,
    pub(super) sex: Option<Sex>,
    /// Index of the unit among all units of both sides.
    pub(super) unit: Option<u32>,
    pub(super) hire: Option<Date>,
    pub(super) national: Option<PersonalNumber>,
    pub(super) iban: Option<u32>,
    /// The accounts of others that an account whose check fails may have been meant to be.
    pub(super) meant_ibans: Vec<u32>,
    /// The e-mail address before its `@`: a migration changes the domain of everybody.
    pub(super) email: Option<u32>,
    /// A number made of what is known of the person: an order that no row has a say in.
    pub(super) rank: u64,
}

/// Both sides, and how often each value occurs in them.
#[derive(Debug, Default)]
pub(in super::super) struct Population {
    pub(super) legacy: Vec<Person>,
    pub(super) migrated: Vec<Person>,
    pub(super) lexicon: Lexicon,
    births: Frequencies<Date>,
    hires: Frequencies<Date>,
    units: Frequencies<u32>,
    ibans: Frequencies<u32>,
    emails: Frequencies<u32>,
}

/// How many people have each value, of those who have one.
#[derive(Debug)]
struct Frequencies<T> {
    counts: HashMap<T, u32>,
    all: u32,
}

impl<T> Default for Frequencies<T> {
    fn default() -> Self {
        Self { counts: HashMap::new(), all: 0 }
    }
}

impl<T: std::hash::Hash + Eq + Copy> Frequencies<T> {
    fn count(&mut self, value: Option<T>) {
        if let Some(value) = value {
            *self.counts.entry(value).or_default() += 1;
            self.all += 1;
        }
    }

    /// Counted one higher than seen, as [`Lexicon::frequency`].
    fn of(&self, value: T) -> f64 {
        (f64::from(self.counts.get(&value).copied().unwrap_or_default()) + 1.0) / (f64::from(self.all) + 1.0)
    }
}

impl Population {
    /// Prepares all people of both sides.
    pub(super) fn new(legacy: (&[Employee], &[Identifiers<'_>]), migrated: (&[Employee], &[Identifiers<'_>])) -> Self {
        let mut population = Self::default();
        let mut values = Values::default();
        for (migrated_side, (employees, identifiers)) in [(false, legacy), (true, migrated)] {
            let email = email_column(employees);
            for (employee, known) in employees.iter().zip(identifiers) {
                let person = population.prepare(employee, known, email, &mut values);
                if migrated_side { population.migrated.push(person) } else { population.legacy.push(person) }
            }
        }
        for (people, (employees, identifiers)) in
            [(&mut population.legacy, legacy), (&mut population.migrated, migrated)]
        {
            for (person, (employee, known)) in people.iter_mut().zip(employees.iter().zip(identifiers)) {
                person.meant_ibans = meant(employee, known, &values.ibans);
            }
        }
        population
    }

    fn prepare(
        &mut self,
        employee: &Employee,
        known: &Identifiers<'_>,
        email: Option<&str>,
        values: &mut Values,
    ) -> Person {
        let name = self.name(employee, &mut values.names);
        if !name.is_empty() {
            self.lexicon.count(&name.last, if name.split { &name.first } else { &name.last });
        }
        let unit = employee.unit.as_deref().or(employee.cost_centre.as_deref()).map(|unit| values.units.id(unit));
        let iban = known.iban.as_ref().map(|iban: &Iban| values.ibans.id(&iban.to_string()));
        self.births.count(employee.birth_date);
        self.hires.count(employee.hire_date);
        self.units.count(unit);
        self.ibans.count(iban);
        let address = email.and_then(|column| employee.attributes.get(column)).and_then(|text| text.split_once('@'));
        let email = address.map(|(name, _)| values.emails.id(name));
        self.emails.count(email);
        Person {
            name,
            birth: employee.birth_date,
            sex: employee.sex.as_deref().and_then(sex),
            unit,
            hire: employee.hire_date,
            national: known.national,
            iban,
            meant_ibans: Vec::new(),
            email,
            rank: rank(employee),
        }
    }

    /// Gives units of the legacy side the index of their new name.
    pub(super) fn rename_units(&mut self, renamed: &HashMap<u32, u32>) {
        if renamed.is_empty() {
            return;
        }
        for person in &mut self.legacy {
            person.unit = person.unit.map(|unit| renamed.get(&unit).copied().unwrap_or(unit));
        }
        self.units = Frequencies::default();
        for person in self.legacy.iter().chain(&self.migrated) {
            self.units.count(person.unit);
        }
    }

    /// The names of someone as words of the lexicon; `known` are the words of names met before.
    pub(super) fn name(&mut self, employee: &Employee, known: &mut HashMap<String, Vec<WordId>>) -> Name {
        let mut enter = |text: &str| -> Vec<WordId> {
            if let Some(words) = known.get(text) {
                return words.clone();
            }
            let words: Vec<WordId> =
                words(text).into_iter().take(MOST_WORDS).map(|word| self.lexicon.enter(word)).collect();
            known.insert(text.to_owned(), words.clone());
            words
        };
        match (&employee.last_name, &employee.first_name, &employee.full_name) {
            (Some(last), Some(first), _) => Name { last: enter(last), first: enter(first), split: true },
            (_, _, Some(full)) => match full.split_once(',') {
                Some((last, first)) if !words(last).is_empty() && !words(first).is_empty() => {
                    // `Berg, van den Jan` keeps its particles with the first words: comparing joins and cuts again.
                    Name { last: enter(last), first: enter(first), split: true }
                }
                _ => Name { last: enter(full), first: Vec::new(), split: false },
            },
            (Some(last), None, None) => Name { last: enter(last), first: Vec::new(), split: true },
            (None, Some(first), None) => Name { last: Vec::new(), first: enter(first), split: true },
            (None, None, None) => Name::default(),
        }
    }

    pub(super) fn birth_frequency(&self, date: Date) -> f64 {
        self.births.of(date)
    }

    pub(super) fn hire_frequency(&self, date: Date) -> f64 {
        self.hires.of(date)
    }

    pub(super) fn unit_frequency(&self, unit: u32) -> f64 {
        self.units.of(unit)
    }

    pub(super) fn iban_frequency(&self, iban: u32) -> f64 {
        self.ibans.of(iban)
    }

    pub(super) fn email_frequency(&self, email: u32) -> f64 {
        self.emails.of(email)
    }
}

/// The different texts of some columns, as numbers.
#[derive(Default)]
struct Values {
    /// The words of names as they are written: most names are those of several people.
    names: HashMap<String, Vec<WordId>>,
    units: Texts,
    ibans: Texts,
    emails: Texts,
}

#[derive(Default)]
struct Texts(HashMap<String, u32>);

impl Texts {
    fn id(&mut self, text: &str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(fold(text.trim(), Umlauts::Bare)).or_insert(next)
    }
}

/// The column that holds e-mail addresses, if one does: the first whose values nearly all have an `@` and a point behind.
fn email_column(employees: &[Employee]) -> Option<&str> {
    let is_address =
        |text: &str| text.split_once('@').is_some_and(|(name, rest)| !name.is_empty() && rest.contains('.'));
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (column, value) in employees.iter().flat_map(|employee| employee.attributes.iter()) {
        let (filled, addresses) = counts.entry(column).or_default();
        *filled += 1;
        *addresses += usize::from(is_address(value));
    }
    counts.into_iter().find(|(_, (filled, addresses))| addresses * 5 >= filled * 4).map(|(column, _)| column)
}

/// The known accounts that one error makes of an account whose check fails.
fn meant(employee: &Employee, known: &Identifiers<'_>, ibans: &Texts) -> Vec<u32> {
    let written = employee.iban.as_deref().filter(|text| known.iban.is_none() && !text.trim().is_empty());
    let suggested = written.map(Iban::suggestions).unwrap_or_default();
    suggested.iter().filter_map(|iban| ibans.0.get(&fold(&iban.to_string(), Umlauts::Bare)).copied()).collect()
}

fn sex(written: &str) -> Option<Sex> {
    match fold(written.trim(), Umlauts::Bare).as_str() {
        "m" | "h" | "1" | "man" | "male" | "homme" | "mann" | "mannlich" | "mannelijk" | "masculin" | "dhr"
        | "herr" | "mr" => Some(Sex::Man),
        "v" | "f" | "w" | "2" | "vrouw" | "female" | "femme" | "frau" | "weiblich" | "vrouwelijk" | "feminin"
        | "mevr" | "mme" | "woman" => Some(Sex::Woman),
        _ => None,
    }
}

fn rank(employee: &Employee) -> u64 {
    let born = employee.birth_date.map(|date| date.to_string()).unwrap_or_default();
    let national = employee.national_number.as_deref().unwrap_or_default();
    hash(format!("{}\u{1f}{}\u{1f}{born}\u{1f}{national}", employee.number, employee.display_name()).into_bytes())
}
