//! Which components are pay of the period, which balances, and which cumulatives of the year.
//!
//! A profile says it (and may label a component that the extract does not), for a component or for a whole column; otherwise the words of the label do.

use std::collections::HashMap;

use paritas_model::{Component, ComponentKind, Message};

use crate::columns::Columns;
use crate::profile::{ComponentProfile, ExtractProfile, Layout};
use crate::words::words;

/// Settles the kind of every component, and says which were told by their words.
pub(crate) fn settle_kinds(components: &mut [Component], columns: &Columns, profile: &ExtractProfile) -> Vec<Message> {
    let mut said = Vec::new();
    let told_kinds = Told::by(columns, profile);
    for component in components {
        let declared = profile.components.iter().find(|one| one.code == component.code);
        if let Some(label) = declared.and_then(|one| one.label.as_ref()).filter(|_| component.label.is_empty()) {
            component.label.clone_from(label);
        }
        let told = told_kinds.kind_of(component);
        // A code without letters says nothing of itself; a wide header without a code is both.
        let by_words = match words().kind_of(&component.label) {
            ComponentKind::Period => words().kind_of(&component.code),
            kind => kind,
        };
        component.kind = told.unwrap_or(by_words);
        if told.is_none() && component.kind != ComponentKind::Period {
            let label = if component.label.is_empty() { &component.code } else { &component.label };
            said.push(
                Message::new(match component.kind {
                    ComponentKind::YearToDate => "assume-year-to-date",
                    ComponentKind::Balance | ComponentKind::Period => "assume-balance",
                })
                .with("component", component.code.as_str())
                .with("label", label.as_str()),
            );
        }
    }
    said
}

/// What the profile says that components are, by code; those that it says nothing of are what it says of every column
/// of a long extract.
struct Told<'a> {
    by_code: HashMap<&'a str, ComponentKind>,
    all: Option<ComponentKind>,
}

impl<'a> Told<'a> {
    fn by(columns: &'a Columns, profile: &'a ExtractProfile) -> Self {
        let of_columns = columns.values().filter_map(|(_, column)| Some((column, column.profile.as_ref()?.kind?)));
        let mut told = Self { by_code: HashMap::new(), all: None };
        for (column, kind) in of_columns {
            match &column.component {
                _ if columns.layout == Layout::Long => told.all = told.all.or(Some(kind)),
                Some((code, _)) => drop(told.by_code.entry(code).or_insert(kind)),
                None => {}
            }
        }
        // What is said of a component goes before what is said of its column.
        let named = profile.components.iter().rev().filter_map(|one| Some((one.code.as_str(), one.kind?)));
        told.by_code.extend(named);
        told
    }

    fn kind_of(&self, component: &Component) -> Option<ComponentKind> {
        self.by_code.get(component.code.as_str()).copied().or(self.all)
    }
}

/// The kinds as a profile says them: those that are not pay of the period, and those that were given.
pub(crate) fn kinds_in_profile(components: &[Component], given: &ExtractProfile) -> Vec<ComponentProfile> {
    let mut kinds = given.components.clone();
    for component in components.iter().filter(|component| component.kind != ComponentKind::Period) {
        if let Some(known) = kinds.iter_mut().find(|known| known.code == component.code) {
            known.kind = Some(component.kind);
        } else {
            kinds.push(ComponentProfile { code: component.code.clone(), label: None, kind: Some(component.kind) });
        }
    }
    kinds
}
