//! `summary.json`: the run at a glance, for scripts and for people in a hurry.
//!
//! Only what follows from inputs, profiles and decisions: no path, no clock, no person. Objects have their keys in a
//! fixed order, amounts are texts in plain notation.

use std::collections::BTreeMap;

use paritas_intake::Extract;
use paritas_model::{
    ControlScope, ControlValue, Digest, Field, LineCounts, Match, MatchStatus, NotCompared, Side, Tally, Total,
};
use paritas_reconcile::{Compared, Reconciliation};
use serde::Serialize;

use crate::open::{OpenReason, open_reasons, reasons_of_matching};
use crate::{DifferenceStatus, ExplainedTerm, Results, explained};

/// The version of the summary's layout.
const VERSION: u32 = 1;

/// The content of `summary.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The version of this layout: 1.
    pub version: u32,
    /// The version of the program.
    pub program: &'static str,
    /// The language of sentences in the other files.
    pub language: &'static str,
    /// What was read, by side.
    pub inputs: BTreeMap<&'static str, InputSummary>,
    /// Rows of `employees.csv`, by status.
    pub employees: BTreeMap<&'static str, u64>,
    /// The `matched` among them that rest on a number alone: neither name nor birth date was there to agree.
    pub matched_by_number_only: u64,
    /// Rows of `duplicates.csv`.
    pub duplicates: u64,
    /// What became of the comparisons; absent where only employees were matched.
    #[serde(flatten)]
    pub compared: Option<ComparedSummary>,
    /// Whether anything is open: exit status 1.
    pub open: bool,
    /// What is open, and how many of each.
    pub open_reasons: Vec<OpenReason>,
}

/// What comparing amounts came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComparedSummary {
    /// How the comparisons ended.
    pub lines: LineCounts,
    /// Rows of `findings.csv`.
    pub findings: u64,
    /// The total of all amounts that are pay and no sums of others, both sides, explained to the cent.
    pub all_amounts: AllAmounts,
    /// Rows of `pay_check.csv`, by harm; those with none are left out.
    pub pay_check: BTreeMap<&'static str, u64>,
    /// The columns beside pay that both sides have, by name.
    pub fields: BTreeMap<String, FieldSummary>,
    /// Rows of `differences.csv`, by status.
    pub differences: BTreeMap<&'static str, u64>,
    /// Used cells that were compared, by side: with those not compared, all that were used.
    pub compared_cells: BTreeMap<&'static str, CellsSummary>,
    /// Used cells that were not compared, by side and reason.
    pub not_compared: BTreeMap<&'static str, BTreeMap<&'static str, CellsSummary>>,
}

/// The control total of all amounts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct AllAmounts {
    /// The legacy side, in the migrated convention.
    pub legacy: Total,
    /// The migrated side.
    pub migrated: Total,
    /// Migrated − legacy.
    pub delta: Total,
    /// What the migrated side is to hold once the decisions are carried out.
    pub agreed: Total,
    /// Agreed − legacy.
    pub remaining: Total,
    /// What leads from the one to the other: `bridge.csv`, findings of one cause as one.
    pub bridge: Vec<ExplainedTerm>,
}

/// One side's files and what became of every row and value cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InputSummary {
    /// The files, with the sheet of a workbook.
    pub files: Vec<FileSummary>,
    /// People it names.
    pub employees: u64,
    /// Pay lines.
    pub lines: u64,
    /// What became of every row.
    pub rows: Tally,
    /// What became of every value cell.
    pub cells: Tally,
    /// Lines that share all their keys with an earlier line and were summed with it.
    pub repeated_lines: u64,
    /// Lines that say to the cent what a line of another file says already.
    pub delivered_twice: u64,
    /// The sum of all lines that hold amounts, in the side's own convention.
    pub amount_total: Total,
}

/// One file or sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileSummary {
    /// The file's name, without its folder.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The file's digest.
    pub sha256: Digest,
    /// What became of every row of it.
    pub rows: Tally,
    /// What became of every value cell of it.
    pub cells: Tally,
    /// Pay lines.
    pub lines: u64,
    /// The sum of those that are money of their period.
    pub amount_total: Total,
}

/// What comparing one column beside pay came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldSummary {
    /// Employees or contracts with a value on at least one side.
    pub compared: u32,
    /// Those with the same on both.
    pub equal: u32,
    /// Those that differ: rows of `fields.csv`.
    pub different: u32,
    /// Values that the new system writes otherwise, learned from the employees: legacy → migrated.
    pub renamed: BTreeMap<String, String>,
}

/// Cells that were compared, or were not for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CellsSummary {
    /// How many cells.
    pub cells: u64,
    /// The sum of the amounts among them, in the side's own convention.
    pub sum: Total,
}

/// The summary of a reconciliation.
pub fn summary(results: &Results<'_>) -> Summary {
    let reconciliation = results.reconciliation;
    let mut differences: BTreeMap<&str, u64> =
        DifferenceStatus::ALL.into_iter().map(|status| (status.as_str(), 0)).collect();
    for difference in &reconciliation.differences {
        *differences.entry(results.standing(difference).status.as_str()).or_default() += 1;
    }
    let not_compared = [
        (Side::Legacy.as_str(), not_compared(&reconciliation.legacy_not_compared)),
        (Side::Migrated.as_str(), not_compared(&reconciliation.migrated_not_compared)),
    ];
    let compared = ComparedSummary {
        lines: reconciliation.counts,
        findings: reconciliation.findings.len() as u64,
        all_amounts: all_amounts(results),
        pay_check: harms(reconciliation),
        fields: reconciliation.fields.fields.iter().map(|field| (field.name.clone(), of_field(field))).collect(),
        differences,
        compared_cells: [
            (Side::Legacy.as_str(), cells(reconciliation.legacy_compared)),
            (Side::Migrated.as_str(), cells(reconciliation.migrated_compared)),
        ]
        .into(),
        not_compared: not_compared.into(),
    };
    Summary {
        compared: Some(compared),
        language: results.language.as_str(),
        ..of_sides(
            results.legacy,
            results.migrated,
            &reconciliation.matches,
            reconciliation.duplicates.len(),
            open_reasons(results),
        )
    }
}

fn all_amounts(results: &Results<'_>) -> AllAmounts {
    let agreed = results.agreed();
    let totals = results.reconciliation.control_totals.iter().enumerate();
    let found = totals.filter(|(_, total)| total.scope == ControlScope::All).find_map(|(index, total)| {
        let (ControlValue::Sum(legacy), ControlValue::Sum(migrated)) = (total.legacy, total.migrated) else {
            return None;
        };
        let after = agreed.total(index, total)?;
        Some(AllAmounts {
            legacy,
            migrated,
            delta: migrated.minus(legacy),
            agreed: after,
            remaining: after.minus(legacy),
            bridge: explained(results, &agreed, index, total),
        })
    });
    // There always is a total of all, and it is a sum.
    found.unwrap_or_default()
}

/// The summary of a matching.
pub(crate) fn summary_of_matching(
    legacy: &Extract,
    migrated: &Extract,
    matches: &[Match],
    duplicates: usize,
    language: &'static str,
) -> Summary {
    let reasons = reasons_of_matching(legacy, migrated, matches);
    Summary { language, ..of_sides(legacy, migrated, matches, duplicates, reasons) }
}

fn of_sides(
    legacy: &Extract,
    migrated: &Extract,
    matches: &[Match],
    duplicates: usize,
    open_reasons: Vec<OpenReason>,
) -> Summary {
    Summary {
        version: VERSION,
        program: env!("CARGO_PKG_VERSION"),
        language: "",
        inputs: [(Side::Legacy.as_str(), input(legacy)), (Side::Migrated.as_str(), input(migrated))].into(),
        employees: employees_by_status(matches).into_iter().map(|(status, count)| (status.as_str(), count)).collect(),
        matched_by_number_only: matches.iter().filter(|one| rests_on_number_only(one)).count() as u64,
        duplicates: duplicates as u64,
        compared: None,
        open: !open_reasons.is_empty(),
        open_reasons,
    }
}

fn rests_on_number_only(one: &Match) -> bool {
    one.status == MatchStatus::Matched && one.evidence.iter().any(|point| point.id == "evidence-number-only")
}

/// Rows of `employees.csv` by status, in the order of reports, those with none included.
pub(crate) fn employees_by_status(matches: &[Match]) -> Vec<(MatchStatus, u64)> {
    let count = |status| matches.iter().filter(|one| one.status == status).count() as u64;
    MatchStatus::ALL.into_iter().map(|status| (status, count(status))).collect()
}

fn input(extract: &Extract) -> InputSummary {
    let held = extract.pay.held_by_source();
    let of_source = extract.pay.sources.iter().zip(&extract.source_ledgers).zip(held);
    let files = of_source.map(|((source, ledger), (lines, amount_total))| FileSummary {
        file: source.file.clone(),
        sheet: source.sheet.clone(),
        sha256: source.sha256.clone(),
        rows: ledger.rows.clone(),
        cells: ledger.cells.clone(),
        lines,
        amount_total,
    });
    InputSummary {
        files: files.collect(),
        employees: extract.pay.employees.len() as u64,
        lines: extract.pay.lines.len() as u64,
        rows: extract.ledger.rows.clone(),
        cells: extract.ledger.cells.clone(),
        repeated_lines: extract.ledger.repeated_lines,
        delivered_twice: extract.ledger.delivered_twice,
        amount_total: extract.pay.amount_total(),
    }
}

fn harms(reconciliation: &Reconciliation) -> BTreeMap<&'static str, u64> {
    let mut counts = BTreeMap::new();
    for one in &reconciliation.pay_check.harms {
        *counts.entry(one.harm.as_str()).or_default() += 1;
    }
    counts
}

fn of_field(field: &Field) -> FieldSummary {
    let renamed = field.renamed.iter().map(|value| (value.legacy.clone(), value.migrated.clone()));
    FieldSummary {
        compared: field.compared,
        equal: field.equal,
        different: field.compared - field.equal,
        renamed: renamed.collect(),
    }
}

fn cells(compared: Compared) -> CellsSummary {
    CellsSummary { cells: compared.cells, sum: compared.sum }
}

fn not_compared(list: &[NotCompared]) -> BTreeMap<&'static str, CellsSummary> {
    list.iter().map(|one| (one.reason, CellsSummary { cells: one.cells, sum: one.sum })).collect()
}
