//! Which unit of one side is which unit of the other, in totals.
//!
//! Units whose names mean the same (`Spoed`, `SPOED`) are one, and so are those the new system merely writes otherwise,
//! as was learned from the employees: `ONCO → U12-ONC`. Units put together are one on both sides: `A1 + A2 → A`. Where
//! neither side knows a unit, there are no totals of units. Lines without a unit stand under an empty one.

use std::collections::{BTreeMap, BTreeSet};

use paritas_model::{Fields, PayTable, Side};

use crate::fields::{UNIT, text_meaning};
use crate::plan::Plan;

/// The units of both sides, as totals name them.
#[derive(Debug)]
pub(crate) struct Units {
    /// Sorted and unique; at least one.
    pub(crate) names: Vec<String>,
    /// Whether any of them has a name.
    pub(crate) named: bool,
    /// For each legacy unit, its place in the names.
    legacy: Vec<u32>,
    /// For each migrated unit, its place in the names.
    migrated: Vec<u32>,
}

impl Units {
    /// Names the units.
    pub(crate) fn new(legacy: &PayTable, migrated: &PayTable, fields: &Fields) -> Self {
        let renamed = fields.fields.iter().filter(|field| field.name == UNIT).flat_map(|field| &field.renamed);
        let renamed: BTreeMap<String, String> =
            renamed.map(|value| (text_meaning(&value.legacy), text_meaning(&value.migrated))).collect();
        let meaning = |side: Side, name: &str| {
            let own = text_meaning(name);
            match renamed.get(&own) {
                Some(became) if side == Side::Legacy => became.clone(),
                _ => own,
            }
        };
        // For each meaning, how either side writes it: one spelling for each of its own meanings.
        let mut written: BTreeMap<String, [BTreeMap<String, &str>; 2]> = BTreeMap::new();
        for (index, (side, table)) in [(Side::Legacy, legacy), (Side::Migrated, migrated)].into_iter().enumerate() {
            // The least of several spellings, so that the order of rows does not matter.
            for name in table.units.iter().collect::<BTreeSet<_>>() {
                let spellings = &mut written.entry(meaning(side, name)).or_default()[index];
                spellings.entry(text_meaning(name)).or_insert(name);
            }
        }
        written.entry(String::new()).or_default();
        let name = |[ours, theirs]: &[BTreeMap<String, &str>; 2]| {
            let joined = |names: &BTreeMap<String, &str>| names.values().copied().collect::<Vec<&str>>().join(" + ");
            match (joined(ours), joined(theirs)) {
                (ours, theirs) if ours == theirs || theirs.is_empty() => ours,
                (ours, theirs) if ours.is_empty() => theirs,
                (ours, theirs) => format!("{ours} → {theirs}"),
            }
        };
        let mut named: Vec<(String, String)> =
            written.into_iter().map(|(meaning, sides)| (name(&sides), meaning)).collect();
        named.sort();
        let places: BTreeMap<&str, u32> = named.iter().map(|(_, meaning)| meaning.as_str()).zip(0..).collect();
        let place = |side: Side, table: &PayTable| -> Vec<u32> {
            table.units.iter().map(|name| places[meaning(side, name).as_str()]).collect()
        };
        let (legacy, migrated) = (place(Side::Legacy, legacy), place(Side::Migrated, migrated));
        let names: Vec<String> = named.into_iter().map(|(name, _)| name).collect();
        Self { named: names.iter().any(|name| !name.is_empty()), names, legacy, migrated }
    }

    /// The place of one side's unit.
    pub(super) fn of(&self, side: Side, unit: usize) -> u32 {
        match side {
            Side::Legacy => self.legacy[unit],
            Side::Migrated => self.migrated[unit],
        }
    }

    /// The unit a comparison stands in: the migrated one, or the legacy one where only that side has lines; the first
    /// by name where there are several.
    pub(crate) fn of_lines(&self, plan: &Plan<'_>, legacy: &[u32], migrated: &[u32]) -> u32 {
        let first = |side: Side, lines: &[u32]| {
            let units = &plan.table(side).lines.unit;
            lines.iter().map(|&line| self.of(side, units[line as usize] as usize)).min()
        };
        first(Side::Migrated, migrated).or_else(|| first(Side::Legacy, legacy)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use paritas_model::{Field, FieldTie, RenamedValue};

    #[test]
    fn units_are_tied_by_what_their_names_mean_and_by_what_they_became() {
        let table = |side: Side, units: &[&str]| {
            let mut table = PayTable::empty(side);
            table.units = units.iter().map(|&unit| unit.to_owned()).collect();
            table
        };
        let legacy = table(Side::Legacy, &["", "Spoed", "A1", "A2", "Keuken", "SPOED"]);
        let migrated = table(Side::Migrated, &["", "SPOED", "A", "Labo"]);
        let renamed = |legacy: &str| RenamedValue { legacy: legacy.into(), migrated: "A".into(), count: 9 };
        let field = Field {
            name: UNIT.to_owned(),
            tie: FieldTie::Role,
            compared: 20,
            equal: 20,
            renamed: vec![renamed("A1"), renamed("A2")],
        };
        let fields = Fields { fields: vec![field], ..Fields::default() };
        let units = Units::new(&legacy, &migrated, &fields);
        assert_eq!(units.names, ["", "A1 + A2 → A", "Keuken", "Labo", "SPOED"]);
        let names = |side, count| {
            (0..count).map(|unit| units.names[units.of(side, unit) as usize].as_str()).collect::<Vec<_>>()
        };
        assert_eq!(names(Side::Legacy, 6), ["", "SPOED", "A1 + A2 → A", "A1 + A2 → A", "Keuken", "SPOED"]);
        assert_eq!(names(Side::Migrated, 4), ["", "SPOED", "A1 + A2 → A", "Labo"]);
        let none = Units::new(&table(Side::Legacy, &[""]), &table(Side::Migrated, &[]), &Fields::default());
        assert_eq!((none.names.as_slice(), none.named), (&[String::new()][..], false));
    }
}
