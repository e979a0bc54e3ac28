//! The proof of a correction file: read back from the disk, carried out in memory, every total as agreed.
//!
//! What is agreed is worked out from the decisions and the migrated amounts alone, not from the corrections, so that a
//! fault in making or writing them can't prove itself. Checked are: every decided amount; the total of every component
//! group and of every component outside a group, by measure; the total of everything; and that each row of the file is
//! the correction that was meant, with the present amount the migrated side really holds.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use paritas_model::{Amount, Difference, Measure, Message, PayTable, Side, Total};
use serde::Serialize;

use crate::apply::{Cell, Index, apply, row_of};
use crate::atomic::digest_of;
use crate::corrections::CorrectionAction;
use crate::files::corrections as corrections_file;
use crate::{Correction, Results, SignoffError, corrections};

/// What was proven.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// Corrections in the file.
    pub corrections: u64,
    /// Decided differences whose agreed amount was found after carrying the file out.
    pub amounts_checked: u64,
    /// Totals that are as agreed: per component group or component and measure, and over all.
    pub totals_checked: u64,
    /// The sum of all amounts (not quantities or rates) of the migrated side before.
    pub total_before: Total,
    /// The same after, which is what was agreed.
    pub total_after: Total,
}

impl Proof {
    /// The proof in one sentence.
    pub fn message(&self) -> Message {
        Message::new("corrections-proven")
            .with("corrections", self.corrections)
            .with("amounts", self.amounts_checked)
            .with("totals", self.totals_checked)
    }
}

/// Proves the correction file at `path`.
///
/// # Errors
/// The file can't be read back, or anything about it is not as agreed.
pub fn prove(path: &Path, results: &Results<'_>) -> Result<Proof, SignoffError> {
    let rows = corrections_file::read(path)?;
    let (digest, _) = digest_of(path).map_err(|source| SignoffError::unreadable(path, source))?;
    let before = &results.migrated.pay;
    present_amounts_hold(before, &rows)?;
    let after = apply(before, &rows, &digest).map_err(|position| {
        let employee = rows[position].migrated_employee.as_str();
        failed(Message::new("unproven-employee").with("employee", employee), Some(row_of(position)))
    })?;
    let amounts_checked = decided_amounts_hold(results, &after)?;
    let totals_checked = totals_hold(&agreed_totals(results), &totals(results, &after))?;
    rows_are_meant(&rows, &corrections(results)?)?;
    Ok(Proof {
        corrections: rows.len() as u64,
        amounts_checked,
        totals_checked,
        total_before: amount_total(before),
        total_after: amount_total(&after),
    })
}

fn failed(finding: Message, row: Option<u32>) -> SignoffError {
    SignoffError::NotProven { finding, row }
}

/// Every row says truly what the migrated side holds under its key, and what leads from there to the agreed amount.
fn present_amounts_hold(table: &PayTable, rows: &[Correction]) -> Result<(), SignoffError> {
    if rows.is_empty() {
        // A run without a case decides nothing; millions of lines need not be looked up for that.
        return Ok(());
    }
    let index = Index::new(table);
    let mut held: HashMap<Cell, Option<Total>> =
        rows.iter().filter_map(|row| index.find(row)).map(|cell| (cell, None)).collect();
    for line in 0..table.lines.len() {
        if let Some(sum) = held.get_mut(&index.cell_of(table, line)) {
            *sum = Some(sum.unwrap_or_default().plus(table.lines.amount(line)));
        }
    }
    for (position, row) in rows.iter().enumerate() {
        let held = index.find(row).and_then(|cell| held[&cell]);
        let delta = Total::from(row.agreed.unwrap_or_default()).minus(row.present.unwrap_or_default());
        let holds = held == row.present.map(Total::from)
            && delta == Total::from(row.delta)
            && CorrectionAction::between(row.present, row.agreed) == Some(row.action);
        if !holds {
            return Err(failed(
                Message::new("unproven-present").with("difference", row.difference.as_str()),
                Some(row_of(position)),
            ));
        }
    }
    Ok(())
}

/// Every decided difference holds its agreed amount after the corrections; gives how many there are.
fn decided_amounts_hold(results: &Results<'_>, after: &PayTable) -> Result<u64, SignoffError> {
    let decided: Vec<(&Difference, Option<Amount>)> = results
        .reconciliation
        .differences
        .iter()
        // What the migrated system computes of its hours is no amount there, and nothing corrects it.
        .filter(|difference| !results.reconciliation.is_computed(difference, Side::Migrated))
        .filter_map(|difference| Some((difference, results.standing(difference).agreed?)))
        .collect();
    if decided.is_empty() {
        return Ok(0);
    }
    let index = Index::new(after);
    let groups = group_of_component(results, after);
    // Contract, period and measure as in the table; the group in place of the component.
    let cell_of = |difference: &Difference| -> Option<Cell> {
        let employee = results.employee_numbers(difference).1;
        let number = match difference.migrated_contract {
            Some(contract) => results.migrated.pay.contracts[contract as usize].number.as_str(),
            None => &difference.contract,
        };
        let contract = index.contract(employee, number)?;
        Some((contract, index.period(difference.period), difference.group, difference.measure))
    };
    let mut held: HashMap<Cell, Option<Total>> =
        decided.iter().filter_map(|(difference, _)| cell_of(difference)).map(|cell| (cell, None)).collect();
    for line in 0..after.lines.len() {
        let (contract, period, component, measure) = index.cell_of(after, line);
        if let Some(group) = groups[component as usize]
            && let Some(sum) = held.get_mut(&(contract, period, group, measure))
        {
            *sum = Some(sum.unwrap_or_default().plus(after.lines.amount(line)));
        }
    }
    for (difference, agreed) in &decided {
        let holds = cell_of(difference).and_then(|cell| held[&cell]);
        if holds != agreed.map(Total::from) {
            let message = Message::new("unproven-amount").with("difference", difference.key.as_str());
            return Err(failed(message, None));
        }
    }
    Ok(decided.len() as u64)
}

/// The component group of each component of a corrected migrated table.
///
/// A component that was added by the corrections belongs to the group that declared it, or to the legacy-only group of
/// its own code.
fn group_of_component(results: &Results<'_>, table: &PayTable) -> Vec<Option<u32>> {
    let groups = &results.reconciliation.groups;
    let mut by_code: HashMap<&str, u32> = HashMap::new();
    for (at, group) in (0_u32..).zip(groups) {
        let migrated = group.migrated_codes(&results.migrated.pay);
        if migrated.is_empty() {
            for (code, _) in group.legacy_codes(&results.legacy.pay) {
                by_code.entry(code).or_insert(at);
            }
        }
    }
    // A group that names the code on the migrated side comes before one that only the legacy side has.
    for (at, group) in (0_u32..).zip(groups) {
        for code in group.migrated_codes(&results.migrated.pay) {
            by_code.insert(code, at);
        }
    }
    table.components.iter().map(|component| by_code.get(component.code.as_str()).copied()).collect()
}

/// What a total is made over: a component group, or a component outside of all; and the measure.
type Bucket = (Result<u32, String>, Measure);

/// The totals of a migrated table.
fn totals(results: &Results<'_>, table: &PayTable) -> BTreeMap<Bucket, Total> {
    let groups = group_of_component(results, table);
    let mut sums = vec![[None::<Total>; Measure::ALL.len()]; table.components.len()];
    for line in 0..table.lines.len() {
        let sum = &mut sums[table.lines.component[line] as usize][table.lines.measure[line] as usize];
        *sum = Some(sum.unwrap_or_default().plus(table.lines.amount(line)));
    }
    let mut totals = BTreeMap::new();
    for (component, sums) in sums.iter().enumerate() {
        for (measure, sum) in Measure::ALL.into_iter().zip(sums) {
            if let Some(sum) = sum {
                let over = groups[component].ok_or_else(|| table.components[component].code.clone());
                let total: &mut Total = totals.entry((over, measure)).or_default();
                *total = total.plus(*sum);
            }
        }
    }
    totals
}

/// What the totals are to be: the migrated amounts as they are, with each decided one replaced by what was agreed.
fn agreed_totals(results: &Results<'_>) -> BTreeMap<Bucket, Total> {
    let mut totals = totals(results, &results.migrated.pay);
    for difference in &results.reconciliation.differences {
        if let Some(agreed) = results.standing(difference).agreed {
            let total = totals.entry((Ok(difference.group), difference.measure)).or_default();
            *total = total.plus(agreed.unwrap_or_default()).minus(difference.migrated.unwrap_or_default());
        }
    }
    totals
}

/// All totals are as agreed; gives how many were compared. A total that only one of the two has counts 0 in the other.
fn totals_hold(agreed: &BTreeMap<Bucket, Total>, held: &BTreeMap<Bucket, Total>) -> Result<u64, SignoffError> {
    let over_all = |totals: &BTreeMap<Bucket, Total>| totals.values().copied().sum::<Total>();
    let differs = |bucket: &&Bucket| {
        agreed.get(*bucket).copied().unwrap_or_default() != held.get(*bucket).copied().unwrap_or_default()
    };
    if agreed.keys().chain(held.keys()).any(|bucket| differs(&bucket)) || over_all(agreed) != over_all(held) {
        return Err(failed(Message::new("unproven-total"), None));
    }
    Ok(agreed.len() as u64 + 1)
}

/// The file holds the corrections that were meant: no row more, none less, none changed.
fn rows_are_meant(rows: &[Correction], meant: &[Correction]) -> Result<(), SignoffError> {
    let first = rows.iter().zip(meant).position(|(row, meant)| *row != corrections_file::as_read_back(meant));
    match first.or((rows.len() != meant.len()).then(|| rows.len().min(meant.len()))) {
        None => Ok(()),
        Some(position) => Err(failed(Message::new("unproven-row"), Some(row_of(position)))),
    }
}

/// The sum of all lines that hold amounts.
pub(crate) fn amount_total(table: &PayTable) -> Total {
    let amounts = (0..table.lines.len()).filter(|&line| table.lines.measure[line] == Measure::Amount);
    amounts.map(|line| table.lines.amount(line)).sum()
}
