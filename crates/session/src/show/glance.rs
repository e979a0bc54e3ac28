//! What a run came to, in tables small enough for a terminal. Everything stands in the result files; this says where to
//! look first.

use std::collections::BTreeMap;

use paritas_model::{ControlScope, ControlTotal, ControlValue, Fields, Harm, NotCompared, Side, Total};
use paritas_reconcile::Compared;
use paritas_signoff::{Results, explained};
use paritas_texts::Texts;

/// Tables of a run, each row as formatted cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Glance {
    /// Side, used cells, compared ones, and those not compared, by reason.
    pub completeness: Vec<[String; 4]>,
    /// What it is, legacy, migrated, difference: the total of all amounts, and below it what the difference is made of.
    pub totals: Vec<[String; 4]>,
    /// Who may not be paid, or not rightly, the worst first: what may happen, to how many, and how much is at stake.
    pub paid: Vec<[String; 3]>,
    /// The columns beside pay that differ: name, how many were compared, how many differ, and how many values the new
    /// system merely writes otherwise.
    pub fields: Vec<[String; 4]>,
}

impl Glance {
    /// The tables of these results.
    pub(crate) fn new(texts: &Texts, results: &Results<'_>) -> Self {
        let found = results.reconciliation;
        let mut harms: BTreeMap<Harm, (u64, Total)> = BTreeMap::new();
        for harm in &found.pay_check.harms {
            let (number, at_stake) = harms.entry(harm.harm).or_default();
            (*number, *at_stake) = (*number + 1, at_stake.plus(harm.at_stake));
        }
        let paid = harms.into_iter().map(|(harm, (number, at_stake))| {
            [texts.term("pay-harm", harm.as_str()), count(texts, number), texts.total(at_stake)]
        });
        Self {
            completeness: vec![
                side(texts, Side::Legacy, found.legacy_compared, &found.legacy_not_compared),
                side(texts, Side::Migrated, found.migrated_compared, &found.migrated_not_compared),
            ],
            totals: totals(texts, results),
            paid: paid.collect(),
            fields: fields(texts, &found.fields),
        }
    }
}

fn side(texts: &Texts, side: Side, compared: Compared, not_compared: &[NotCompared]) -> [String; 4] {
    let reasons: Vec<String> = not_compared
        .iter()
        .map(|one| format!("{} {}", texts.term("not-compared", one.reason), count(texts, one.cells)))
        .collect();
    let left: u64 = not_compared.iter().map(|one| one.cells).sum();
    let figures = [compared.cells + left, compared.cells].map(|cells| count(texts, cells));
    let [used, compared] = figures;
    let left = if left == 0 { count(texts, left) } else { format!("{} ({})", count(texts, left), reasons.join(", ")) };
    [texts.term("side", side.as_str()), used, compared, left]
}

fn totals(texts: &Texts, results: &Results<'_>) -> Vec<[String; 4]> {
    let agreed = results.agreed();
    let all = |(_, total): &(usize, &ControlTotal)| total.scope == ControlScope::All;
    let Some((index, total)) = results.reconciliation.control_totals.iter().enumerate().find(all) else {
        return Vec::new();
    };
    let figure = |value: ControlValue| match value {
        ControlValue::Sum(sum) => texts.total(sum),
        ControlValue::Count(number) => texts.count(number),
    };
    let label = texts.term("scope", total.scope.as_str());
    let mut rows =
        vec![[label, figure(total.legacy), figure(total.migrated), figure(total.migrated.minus(total.legacy))]];
    rows.extend(
        explained(results, &agreed, index, total)
            .iter()
            .map(|term| [format!("  {}", term.label(texts)), String::new(), String::new(), texts.total(term.delta)]),
    );
    rows
}

fn fields(texts: &Texts, fields: &Fields) -> Vec<[String; 4]> {
    let differing = fields.fields.iter().filter(|field| field.equal < field.compared || !field.renamed.is_empty());
    differing
        .map(|field| {
            let figures = [field.compared, field.compared - field.equal].map(|number| count(texts, number.into()));
            let [compared, differ] = figures;
            let name = field.role_text().map_or_else(|| field.name.clone(), |id| texts.text(&id));
            [name, compared, differ, count(texts, field.renamed.len() as u64)]
        })
        .collect()
}

fn count(texts: &Texts, number: u64) -> String {
    texts.count(i64::try_from(number).unwrap_or(i64::MAX))
}
