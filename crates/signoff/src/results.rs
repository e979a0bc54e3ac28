use std::collections::BTreeMap;

use paritas_case::Decision;
use paritas_intake::Extract;
use paritas_model::{Difference, DifferenceKey, PayTable};
use paritas_reconcile::Reconciliation;
use paritas_texts::Language;

use crate::{Agreed, Standing, standing};

/// Everything the result files are made from.
#[derive(Debug, Clone, Copy)]
pub struct Results<'a> {
    /// The legacy side as it was read.
    pub legacy: &'a Extract,
    /// The migrated side as it was read.
    pub migrated: &'a Extract,
    /// What comparing them came to.
    pub reconciliation: &'a Reconciliation,
    /// The decisions in force; none for a run without a case.
    pub decisions: &'a BTreeMap<DifferenceKey, Decision>,
    /// The language of sentences.
    pub language: Language,
}

impl<'a> Results<'a> {
    /// What became of a difference.
    pub fn standing(&self, difference: &Difference) -> Standing<'a> {
        standing(difference, self.decisions)
    }

    /// What the migrated side is to hold once the decisions are carried out.
    pub fn agreed(&self) -> Agreed {
        Agreed::new(self.reconciliation, self.decisions)
    }

    /// The legacy and the migrated employee number of a difference, each empty where there is none.
    pub(crate) fn employee_numbers(&self, difference: &Difference) -> (&'a str, &'a str) {
        self.numbers_of_match(difference.matched)
    }

    /// The legacy and the migrated employee number of a match, each empty where there is none.
    pub(crate) fn numbers_of_match(&self, matched: u32) -> (&'a str, &'a str) {
        let matched = &self.reconciliation.matches[matched as usize];
        (employee_number(&self.legacy.pay, matched.legacy), employee_number(&self.migrated.pay, matched.migrated))
    }

    /// The codes of a component group on each side, joined.
    pub(crate) fn component_texts(&self, group: u32) -> (String, String) {
        let group = &self.reconciliation.groups[group as usize];
        (group.legacy_text(&self.legacy.pay), group.migrated_text(&self.migrated.pay))
    }
}

/// An employee's number, empty where there is none.
pub(crate) fn employee_number(pay: &PayTable, employee: Option<u32>) -> &str {
    employee.map_or("", |index| &pay.employees[index as usize].number)
}
