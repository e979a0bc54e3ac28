//! One side of a case: what was read, and what became of all of it.

use paritas_intake::Extract;
use paritas_model::{NotCompared, Side, Total};

use super::Show;
use super::extract::{side_name, tally, total_checked};
use crate::view::{FateView, SideView};

impl Show<'_> {
    /// A side with its ledger.
    pub(crate) fn side(&self, side: Side) -> SideView {
        let (texts, reconciliation) = (self.texts, self.reconciliation);
        let (extract, compared, not_compared): (&Extract, _, _) = match side {
            Side::Legacy => (&self.inputs.legacy, reconciliation.legacy_compared, &reconciliation.legacy_not_compared),
            Side::Migrated => {
                (&self.inputs.migrated, reconciliation.migrated_compared, &reconciliation.migrated_not_compared)
            }
        };
        let count = |count: u64| texts.count(i64::try_from(count).unwrap_or(i64::MAX));
        let fate = |label: String, cells: u64, sum: Total, warn: bool| FateView {
            label,
            cells: count(cells),
            sum: texts.total(sum),
            warn,
        };
        let without = |one: &NotCompared| fate(texts.term("not-compared", one.reason), one.cells, one.sum, true);
        let first = fate(texts.text("lines-compared"), compared.cells, compared.sum, false);
        let described = extract.descriptions.first();
        SideView {
            side: side.as_str().to_owned(),
            file: side_name(texts, extract),
            sha256: described.map(|one| one.sha256.to_string()).unwrap_or_default(),
            employees: count(extract.pay.employees.len() as u64),
            lines: count(extract.pay.lines.len() as u64),
            total: texts.total(extract.pay.amount_total()),
            rows: tally(texts, &extract.ledger.rows),
            cells: tally(texts, &extract.ledger.cells),
            fates: std::iter::once(first).chain(not_compared.iter().map(without)).collect(),
            totals_checked: extract.file_totals.iter().map(|total| total_checked(texts, extract, total)).collect(),
        }
    }
}
