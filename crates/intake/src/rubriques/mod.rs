//! Text of one rubrique a line, `S21.G00.51.013,'1934.45'`, as the French DSN is written.
//!
//! A line says one thing; whose it is, under which contract and of which component, the lines before and after it say.
//! So each line becomes a row of the same columns, filled with all that holds for it: to everything after, it is a long
//! extract with one value a row, at its line.
//!
//! Rubriques come in blocks (`S21.G00.51`), and a block begins again where the numbers of its rubriques do. What kind of
//! block one is, the profile's columns tell: the block of the employee's identifier begins a person, one with values holds
//! pay lines, one with a contract and no values is a contract, and those of the period and the unit stand above people.

mod line;
mod person;
mod rows;

use std::collections::BTreeMap;

use crate::Role;
use crate::profile::ExtractProfile;

use line::{Block, Code};
pub(crate) use rows::RubriqueRows;

/// What a profile says of the rubriques.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Rubriques {
    /// How many columns a row has.
    columns: usize,
    /// Where the value of each rubrique goes.
    uses: BTreeMap<Code, Vec<Use>>,
    blocks: BTreeMap<Block, Kind>,
    /// The columns that say under which contract and component a value stands.
    contract: Option<usize>,
    component: Option<usize>,
}

/// A column that a rubrique fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Use {
    column: usize,
    /// Of several rubriques of one block that fill a column, the first that holds anything counts.
    rank: usize,
    /// Whether each of them is a value of its own.
    is_value: bool,
    /// Whether another rubrique of its block says the component.
    is_typed: bool,
    /// Whether the component is told by the rubrique's number too: others of its block are values of the same measure,
    /// or nothing else tells.
    is_numbered: bool,
}

/// What a block is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Of all people after it: the month, the establishment.
    Outer,
    /// It begins a person.
    Person,
    /// Of the person.
    OfPerson,
    /// A contract of the person.
    Contract,
    /// Pay of the person.
    Values,
}

impl Rubriques {
    /// What the columns of a profile say, or what can't be.
    pub(crate) fn new(profile: &ExtractProfile) -> Result<Self, (Option<usize>, String)> {
        let mut uses: BTreeMap<Code, Vec<Use>> = BTreeMap::new();
        for (column, declared) in profile.columns.iter().enumerate() {
            let refuse = |detail: String| (Some(column), detail);
            let codes = declared.rubriques.as_deref().unwrap_or_default();
            if codes.is_empty() {
                return Err(refuse("rubriques: in a file of rubriques every column names at least one".to_owned()));
            }
            let role = declared.role.ok_or_else(|| refuse("role: a column of rubriques needs one".to_owned()))?;
            for (rank, code) in codes.iter().enumerate() {
                let code = Code::parse(code)
                    .ok_or_else(|| refuse(format!("rubriques: {code:?} is none; one is written S21.G00.51.013")))?;
                let is_value = role.measure().is_some();
                let one = Use { column, rank, is_value, is_typed: false, is_numbered: false };
                uses.entry(code).or_default().push(one);
            }
        }
        let role = |column: usize| profile.columns[column].role;
        let first = |wanted: Role| (0..profile.columns.len()).find(|column| role(*column) == Some(wanted));
        let identifier = [Role::EmployeeNumber, Role::NationalNumber, Role::Iban, Role::FullName, Role::LastName];
        let identifier = identifier.into_iter().find_map(first);
        let person = identifier.and_then(|column| Code::parse(profile.columns[column].rubriques.as_ref()?.first()?));
        let Some(person) = person.map(Code::block) else {
            return Err((None, "columns: a file of rubriques needs a column that says who a line is of".to_owned()));
        };
        let mut roles: BTreeMap<Block, Vec<(Code, Use)>> = BTreeMap::new();
        for (code, of_code) in &uses {
            roles.entry(code.block()).or_default().extend(of_code.iter().map(|one| (*code, *one)));
        }
        let component = first(Role::ComponentCode);
        let mut blocks = BTreeMap::new();
        for (block, of_block) in &roles {
            let has =
                |wanted: &dyn Fn(Role) -> bool| of_block.iter().any(|(_, one)| role(one.column).is_some_and(wanted));
            let above = |role: Role| matches!(role, Role::Period | Role::Unit | Role::CostCentre);
            let values = has(&|role| role.measure().is_some());
            if values && component.is_none() {
                return Err((None, "columns: values of rubriques need a column of components".to_owned()));
            }
            let kind = match () {
                () if *block == person && values => {
                    return Err((None, "columns: the block that names the person can hold no values".to_owned()));
                }
                () if *block == person => Kind::Person,
                () if values => Kind::Values,
                () if has(&|role| role == Role::Contract) => Kind::Contract,
                () if !has(&|role| !above(role)) => Kind::Outer,
                () => Kind::OfPerson,
            };
            blocks.insert(*block, kind);
            let told = of_block.iter().any(|(_, one)| Some(one.column) == component);
            for (code, one) in of_block.iter().filter(|(_, one)| one.is_value) {
                let alike = of_block.iter().filter(|(_, other)| other.column == one.column).count();
                let of_code = uses.get_mut(code).into_iter().flatten();
                let own = of_code.filter(|own| own.column == one.column);
                own.for_each(|own| (own.is_typed, own.is_numbered) = (told, !told || alike > 1));
            }
        }
        Ok(Self { columns: profile.columns.len(), uses, blocks, contract: first(Role::Contract), component })
    }

    /// How many columns a row has.
    pub(crate) const fn columns(&self) -> usize {
        self.columns
    }

    fn kind(&self, block: Block) -> Option<Kind> {
        self.blocks.get(&block).copied()
    }

    fn uses(&self, code: Code) -> &[Use] {
        self.uses.get(&code).map_or(&[], Vec::as_slice)
    }
}
