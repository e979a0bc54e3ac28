//! Whether a whole column of identifiers stands beside other people's names: rows that slipped against each other.
//!
//! Sort one column of a sheet without the others, or delete one cell and shift the rest up, and every employee number (or
//! national number, or account) stands beside somebody else. Pair by pair that is hundreds of conflicts; seen as a column
//! it is one mistake, to be mended once in the extract. Until then such a column says nothing of who is who.

use std::collections::{BTreeMap, HashMap};

use paritas_model::{Date, Message};

use super::names;
use super::ties::Holders;
use super::verdict::Likeness;
use super::{Agreement, People};

/// So many pairs must speak against a column before it is judged as a whole: fewer may be chance, and each of them is
/// better shown as the conflict it is.
pub(super) const ENOUGH: usize = 10;

/// A column holds for one of so many at most, to count for nothing.
pub(super) const OVERWHELMING: usize = 10;

/// Of those contradicted, so many in a hundred stand equally far from their own row where rows have slipped.
const SAME_DISTANCE: usize = 80;

/// What a column of identifiers says, pair by pair, of people it stands for on both sides.
#[derive(Debug, Default)]
pub(super) struct Column {
    /// Pairs whose name or date of birth agrees.
    pub(super) borne_out: usize,
    /// Pairs whose name and date of birth both disagree, and that nothing else ties.
    pub(super) contradicted: Vec<(u32, u32)>,
    /// Of those borne out, pairs that another identifier ties though name and date of birth both disagree.
    pub(super) renamed: usize,
}

impl Column {
    /// Looks at the pairs of a column. `tied` says that another identifier points to the same two people: then it is their
    /// names that changed, and no identifier is to be doubted.
    pub(super) fn of<K>(people: &People<'_>, column: &[Holders<K>], tied: impl Fn(u32, u32) -> bool) -> Self {
        let mut found = Self::default();
        for (legacy, migrated) in column.iter().filter_map(Holders::one_each) {
            let (one, other) = people.pair(legacy, migrated);
            // Names are folded only where the dates don't settle it.
            let birth_date = Agreement::of(one.birth_date, other.birth_date);
            if birth_date == Agreement::Agrees {
                found.borne_out += 1;
                continue;
            }
            let name = names::compare(one, other);
            let likeness = Likeness { name, birth_date, national_number: Agreement::Unavailable };
            match (likeness.contradicted(), tied(legacy, migrated)) {
                (true, false) => found.contradicted.push((legacy, migrated)),
                (contradicted, true) => {
                    found.borne_out += 1;
                    found.renamed += usize::from(contradicted);
                }
                (false, false) => found.borne_out += usize::from(likeness.corroborated()),
            }
        }
        found
    }

    /// Whether as good as every pair is two people.
    pub(super) fn is_beside_others(&self) -> bool {
        self.contradicted.len() >= ENOUGH && self.borne_out * OVERWHELMING <= self.contradicted.len()
    }

    /// Whether it is the names that stand beside other people's identifiers, which agree among themselves.
    pub(super) fn names_are_beside_others(&self) -> bool {
        self.renamed >= ENOUGH && (self.borne_out - self.renamed) * OVERWHELMING <= self.renamed
    }

    /// Whether the numbers are those of a new register, each as much higher than the old one: nothing slipped there.
    pub(super) fn is_renumbered(&self, people: &People<'_>) -> bool {
        let born = born_on(people, true);
        let value = |text: &str| text.trim().parse::<i64>().ok();
        let step = |legacy: u32| {
            let own = own_counterpart(people, &born, legacy, true)?;
            let (one, other) = people.pair(legacy, own);
            Some(value(&other.number)? - value(&one.number)?)
        };
        let steps: Vec<i64> = self.contradicted.iter().filter_map(|&(legacy, _)| step(legacy)).collect();
        steps.len() >= ENOUGH && steps.windows(2).all(|pair| pair[0] == pair[1])
    }

    /// By how many rows the column stands away from its people, where that is the same for nearly all of them.
    pub(super) fn rows(&self, people: &People<'_>) -> Option<u32> {
        let (mut on_migrated, mut on_legacy) = (Vec::new(), Vec::new());
        let partners = (born_on(people, true), born_on(people, false));
        let row = |migrated: bool, index: u32| {
            let employees = if migrated { people.migrated } else { people.legacy };
            employees[index as usize].origin.map(|origin| (origin.source, origin.row))
        };
        let apart = |migrated: bool, here: u32, own: u32| {
            let ((source, here), (other, own)) = (row(migrated, here)?, row(migrated, own)?);
            (source == other).then_some(i64::from(here) - i64::from(own))
        };
        for &(legacy, migrated) in &self.contradicted {
            let own = own_counterpart(people, &partners.0, legacy, true);
            on_migrated.extend(own.and_then(|own| apart(true, migrated, own)));
            let own = own_counterpart(people, &partners.1, migrated, false);
            on_legacy.extend(own.and_then(|own| apart(false, legacy, own)));
        }
        let constant = |distances: &[i64]| {
            let mut times: BTreeMap<i64, usize> = BTreeMap::new();
            distances.iter().for_each(|distance| *times.entry(*distance).or_default() += 1);
            let (distance, most) = times.into_iter().max_by_key(|(_, times)| *times)?;
            let same = distance != 0 && most * 100 >= self.contradicted.len() * SAME_DISTANCE;
            u32::try_from(distance.unsigned_abs()).ok().filter(|_| same)
        };
        constant(&on_migrated).or_else(|| constant(&on_legacy))
    }

    /// What to tell the officer, once.
    pub(super) fn message(&self, people: &People<'_>, column: Message) -> Message {
        Message::new("warn-column-slipped")
            .with("column", column)
            .with("equal", self.contradicted.len() + self.borne_out)
            .with("contradicted", self.contradicted.len())
            .with("rows", self.rows(people).unwrap_or(0))
    }
}

/// The people of one side by their date of birth.
fn born_on(people: &People<'_>, migrated: bool) -> HashMap<Date, Vec<u32>> {
    let employees = if migrated { people.migrated } else { people.legacy };
    let mut born: HashMap<Date, Vec<u32>> = HashMap::new();
    for (employee, index) in employees.iter().zip(0_u32..) {
        if let Some(date) = employee.birth_date {
            born.entry(date).or_default().push(index);
        }
    }
    born
}

/// The only one of the other side with the same name and date of birth.
fn own_counterpart(people: &People<'_>, born: &HashMap<Date, Vec<u32>>, person: u32, is_legacy: bool) -> Option<u32> {
    let (own, others) = if is_legacy { (people.legacy, people.migrated) } else { (people.migrated, people.legacy) };
    let person = &own[person as usize];
    let mut alike = born
        .get(&person.birth_date?)?
        .iter()
        .copied()
        .filter(|&other| names::compare(person, &others[other as usize]) == Agreement::Agrees);
    alike.next().filter(|_| alike.next().is_none())
}
