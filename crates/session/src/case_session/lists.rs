//! Windows of the long lists, formatted row by row when asked for.

use std::sync::PoisonError;

use paritas_intake::Extract;
use paritas_model::{Difference, FieldDifference, PayHarm, RejectedCell};

use super::CaseSession;
use super::index::narrow;
use crate::show::rejected_view;
use crate::view::{
    ComparisonView, DifferenceFilter, DifferenceView, EmployeeFilter, EmployeeView, FieldDifferenceView, FieldFilter,
    FieldView, FindingView, HarmFilter, HarmView, MAX_WINDOW, Page, RejectedView, Window,
};

impl CaseSession {
    /// Findings, the largest first.
    pub fn findings(&self, window: Window) -> Page<FindingView> {
        let show = self.show();
        let findings = self.reconciliation.findings.iter().zip(&self.statuses.undecided_of_finding);
        page(findings, window, |(finding, &undecided)| show.finding(finding, undecided))
    }

    /// Differences, in order of key.
    pub fn differences(&self, filter: &DifferenceFilter, window: Window) -> Page<DifferenceView> {
        let show = self.show();
        let all = &self.reconciliation.differences;
        let found = self.index.found(filter.search.as_deref());
        let wanted = |&index: &u32| {
            let matched = all[index as usize].matched as usize;
            let status = self.statuses.of_difference[index as usize].as_str();
            found.as_ref().is_none_or(|found| found[matched])
                && filter.status.as_deref().is_none_or(|word| word == status)
        };
        let view = |index: u32| show.difference(&all[index as usize]);
        match filter.finding.as_deref() {
            None => page((0..narrow(all.len())).filter(wanted), window, view),
            Some(id) => {
                let finding = self.reconciliation.findings.iter().find(|finding| finding.id.as_str() == id);
                let indices = finding.map(|finding| finding.differences.as_slice()).unwrap_or_default();
                page(indices.iter().copied().filter(wanted), window, view)
            }
        }
    }

    /// Matches, sorted by legacy and migrated number.
    pub fn employees(&self, filter: &EmployeeFilter, window: Window) -> Page<EmployeeView> {
        let found = self.index.found(filter.search.as_deref());
        let matches = &self.reconciliation.matches;
        let wanted = |&index: &u32| {
            found.as_ref().is_none_or(|found| found[index as usize])
                && filter.status.as_deref().is_none_or(|word| word == matches[index as usize].status.as_str())
        };
        page((0..narrow(matches.len())).filter(wanted), window, |matched| self.employee_view(matched))
    }

    /// One match.
    pub fn employee(&self, matched: u32) -> Option<EmployeeView> {
        self.reconciliation.matches.get(matched as usize).map(|_| self.employee_view(matched))
    }

    /// Every comparison of one employee, in order of contract, period, group and measure.
    pub fn comparisons(&self, matched: u32, window: Window) -> Page<ComparisonView> {
        if matched as usize >= self.reconciliation.matches.len() {
            return Page { total: 0, offset: window.offset, rows: Vec::new() };
        }
        // A list that an interrupted reader left here is whole: it is replaced in one step.
        let mut looked_at = self.looked_at.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = match looked_at.take() {
            Some((of, lines)) if of == matched => lines,
            _ => self.reconciliation.compared_lines(&self.inputs.input(), matched),
        };
        let show = self.show();
        let page = page(lines.iter(), window, |line| show.comparison(line));
        *looked_at = Some((matched, lines));
        page
    }

    /// Who may not be paid rightly, the worst first.
    pub fn pay_check(&self, filter: &HarmFilter, window: Window) -> Page<HarmView> {
        let found = self.index.found(filter.search.as_deref());
        let show = self.show();
        let wanted = |(_, harm): &(usize, &PayHarm)| {
            found.as_ref().is_none_or(|found| found[harm.matched as usize])
                && filter.harm.as_deref().is_none_or(|word| word == harm.harm.as_str())
        };
        let harms = self.reconciliation.pay_check.harms.iter().enumerate();
        page(harms.filter(wanted), window, |(index, harm)| show.harm(index, harm))
    }

    /// The columns beside pay that both sides have, sorted by name.
    pub fn fields(&self) -> Vec<FieldView> {
        self.show().fields()
    }

    /// What differs beside pay, by field and employee number.
    pub fn field_differences(&self, filter: &FieldFilter, window: Window) -> Page<FieldDifferenceView> {
        let found = self.index.found(filter.search.as_deref());
        let fields = &self.reconciliation.fields;
        let show = self.show();
        let wanted = |one: &&FieldDifference| {
            let name = &fields.fields[one.field as usize].name;
            found.as_ref().is_none_or(|found| found[one.matched as usize])
                && filter.field.as_ref().is_none_or(|field| field == name)
        };
        page(fields.differences.iter().filter(wanted), window, |one| show.field_difference(one))
    }

    /// Rejected cells, the legacy side first, in the order of the files.
    pub fn rejected(&self, window: Window) -> Page<RejectedView> {
        let of = |extract: &'_ Extract| extract.rejected.len();
        let (legacy, migrated) = (&self.inputs.legacy, &self.inputs.migrated);
        let cell = |index: usize| -> (&Extract, &RejectedCell) {
            match legacy.rejected.get(index) {
                Some(cell) => (legacy, cell),
                None => (migrated, &migrated.rejected[index - of(legacy)]),
            }
        };
        page(0..of(legacy) + of(migrated), window, |index| {
            let (extract, cell) = cell(index);
            rejected_view(&self.texts, extract, cell)
        })
    }

    /// A difference by its name.
    pub(super) fn difference_called(&self, name: &str) -> Option<(u32, &Difference)> {
        let differences = &self.reconciliation.differences;
        let index = differences.binary_search_by(|difference| difference.key.as_str().cmp(name)).ok()?;
        Some((narrow(index), &differences[index]))
    }

    fn employee_view(&self, matched: u32) -> EmployeeView {
        let differences = &self.index.by_match[matched as usize];
        self.show().employee(matched, narrow(differences.len()), self.statuses.undecided_among(differences))
    }
}

/// The rows of `all` that `window` shows, formatted; no others are.
fn page<T, V>(all: impl Iterator<Item = T>, window: Window, format: impl Fn(T) -> V) -> Page<V> {
    let (offset, limit) = (window.offset as usize, window.limit.min(MAX_WINDOW) as usize);
    let mut rows = Vec::new();
    let mut total = 0;
    for item in all {
        if total >= offset && rows.len() < limit {
            rows.push(format(item));
        }
        total += 1;
    }
    Page { total: narrow(total), offset: window.offset, rows }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_never_holds_more_than_its_limit() {
        let page = page(0..1_000, Window { offset: 990, limit: 5_000 }, |row| row);
        assert_eq!((page.total, page.offset, page.rows.len()), (1_000, 990, 10));
        let page = super::page(0..1_000, Window { offset: 0, limit: 5_000 }, |row| row);
        assert_eq!(page.rows.len(), MAX_WINDOW as usize);
        let page = super::page(0..3, Window { offset: 9, limit: 5 }, |row| row);
        assert_eq!((page.total, page.rows.len()), (3, 0));
    }
}
