//! The lines of one person, from the block that names them to the next such block.

use super::line::{Block, Code};
use super::{Kind, Rubriques};

/// A line, kept until all that holds for it is known.
pub(super) struct Line {
    pub(super) number: u32,
    pub(super) content: Content,
    /// The block it stands in, as an index into the person's blocks; none before the first.
    pub(super) block: Option<usize>,
}

pub(super) enum Content {
    Blank,
    /// A rubrique that the profile has no column for.
    Unread(Code),
    Value(Code, Vec<u8>),
    /// The line as it is written.
    Malformed(Vec<u8>),
}

/// One occurrence of a block.
pub(super) struct Occurrence {
    pub(super) block: Block,
    pub(super) kind: Option<Kind>,
    /// The cells it fills beside values: column, rank and content.
    cells: Vec<(usize, usize, Vec<u8>)>,
    /// The first of its lines that can't be read: then nobody knows what it said of the others.
    spoilt: Option<u32>,
}

/// The lines of one person, or of nobody: above the first and between declarations.
#[derive(Default)]
pub(super) struct Person {
    pub(super) lines: Vec<Line>,
    pub(super) blocks: Vec<Occurrence>,
}

impl Occurrence {
    pub(super) const fn new(block: Block, kind: Option<Kind>) -> Self {
        Self { block, kind, cells: Vec::new(), spoilt: None }
    }

    pub(super) const fn spoil(&mut self, line: u32) {
        if self.spoilt.is_none() {
            self.spoilt = Some(line);
        }
    }

    /// Takes what a rubrique says of the others in its block.
    pub(super) fn learn(&mut self, rubriques: &Rubriques, code: Code, value: &[u8]) {
        if value.is_empty() {
            return;
        }
        for one in rubriques.uses(code).iter().filter(|one| !one.is_value) {
            match self.cells.iter_mut().find(|(column, ..)| *column == one.column) {
                Some((_, rank, known)) if *rank > one.rank => (*rank, *known) = (one.rank, value.to_vec()),
                Some(_) => {}
                None => self.cells.push((one.column, one.rank, value.to_vec())),
            }
        }
    }

    fn cell(&self, column: usize) -> &[u8] {
        self.cells.iter().find(|(one, ..)| *one == column).map_or(&[], |(.., value)| value)
    }
}

/// The blocks above people that hold now.
#[derive(Default)]
pub(super) struct Above(Vec<Occurrence>);

impl Above {
    /// A block above people ends those of its kind and all that stand below it: a new month ends the establishment.
    pub(super) fn enter(&mut self, block: Occurrence) {
        self.0.retain(|one| one.block < block.block);
        self.0.push(block);
    }
}

/// All that holds for one line.
pub(super) struct Told {
    /// By column.
    pub(super) cells: Vec<Vec<u8>>,
    /// The line that can't be read, though what it says matters here.
    pub(super) spoilt: Option<u32>,
}

impl Person {
    /// Whether the lines are of somebody.
    pub(super) fn is_someone(&self) -> bool {
        self.blocks.iter().any(|block| block.kind == Some(Kind::Person))
    }

    /// All that holds for a line of this person.
    pub(super) fn told(&self, line: &Line, rubriques: &Rubriques, above: &Above) -> Told {
        let mut told = Told { cells: vec![Vec::new(); rubriques.columns], spoilt: None };
        let own = line.block.and_then(|index| self.blocks.get(index));
        above.0.iter().for_each(|block| told.take(block));
        let of_person = |block: &&Occurrence| matches!(block.kind, Some(Kind::Person | Kind::OfPerson));
        self.blocks.iter().filter(of_person).for_each(|block| told.take(block));
        if let Some(own) = own.filter(|own| matches!(own.kind, Some(Kind::Values | Kind::Contract))) {
            told.take(own);
        }
        if let Some(column) = rubriques.contract {
            self.take_contract(column, own, &mut told);
        }
        if let Some(column) = rubriques.component {
            // The code of a component belongs to values and to the rubrique that tells it.
            told.cells[column].clear();
        }
        if let (Content::Value(code, value), Some(own)) = (&line.content, own) {
            told.set_value(*code, value, own, rubriques);
        }
        told
    }

    /// The contract a line is under: the one it names; one that names none is under the only one there is, and lines of
    /// the person alone stand with the first.
    fn take_contract(&self, column: usize, own: Option<&Occurrence>, told: &mut Told) {
        let mut contracts = self.blocks.iter().filter(|block| block.kind == Some(Kind::Contract));
        let of_values = own.is_some_and(|own| own.kind == Some(Kind::Values));
        let own = own.filter(|own| matches!(own.kind, Some(Kind::Values | Kind::Contract)));
        match own.map(|own| own.cell(column)).filter(|number| !number.is_empty()) {
            Some(number) => {
                if let Some(contract) = contracts.find(|contract| contract.cell(column) == number) {
                    told.fill(contract);
                }
            }
            None if own.is_some() && !of_values => {}
            None => {
                let spoilt = contracts.clone().find_map(|contract| contract.spoilt);
                let first = contracts.next();
                let named = || self.blocks.iter().map(|block| block.cell(column)).find(|number| !number.is_empty());
                match first {
                    Some(first) if !of_values || contracts.next().is_none() => told.fill(first),
                    None if !of_values => told.cells[column] = named().unwrap_or_default().to_vec(),
                    // Under which of several contracts a net pay stands, nobody says: it stands under none of them.
                    _ => {}
                }
                told.spoilt = told.spoilt.or(spoilt.filter(|_| of_values));
            }
        }
    }
}

impl Told {
    fn take(&mut self, block: &Occurrence) {
        for (column, _, value) in &block.cells {
            self.cells[*column].clone_from(value);
        }
        self.spoilt = self.spoilt.or(block.spoilt);
    }

    /// Takes the cells that are blank.
    fn fill(&mut self, block: &Occurrence) {
        for (column, _, value) in &block.cells {
            if self.cells[*column].is_empty() {
                self.cells[*column].clone_from(value);
            }
        }
    }

    fn set_value(&mut self, code: Code, value: &[u8], own: &Occurrence, rubriques: &Rubriques) {
        for one in rubriques.uses(code) {
            if one.is_value {
                self.cells[one.column] = value.to_vec();
            }
            let Some(component) = rubriques.component.filter(|column| one.is_value || one.column == *column) else {
                continue;
            };
            let type_ = own.cell(component);
            // A block whose rubrique says the component, and does not say it, is of none: that is refused further on.
            if one.is_typed && type_.is_empty() || own.kind != Some(Kind::Values) {
                continue;
            }
            let mut parts = vec![own.block.number().to_vec()];
            if !type_.is_empty() {
                parts.push(type_.to_vec());
            }
            if one.is_numbered {
                parts.push(code.number().to_vec());
            }
            self.cells[component] = parts.join(&b'-');
        }
    }
}
