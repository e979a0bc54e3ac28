//! The two lists that can be long: control totals and findings.
//!
//! The page that is signed shows the largest of each and says what else there is; the annex behind it shows all.

use paritas_model::{ControlScope, ControlTotal, ControlValue, Message, Total};
use typst::foundations::{Array, Dict, IntoValue, Value, dict};

use super::words::{count, row};
use super::{ReportData, ReportFinding, ReportTotal};

/// Totals of components and units on the first page: with them, an ordinary case stays on one page.
const TOTALS_ON_PAGE: usize = 4;

/// Findings on the first page, for the same reason.
const FINDINGS_ON_PAGE: usize = 6;

impl ReportData<'_> {
    /// The totals of everything and the largest differences of components and units; all that differ or are changed,
    /// where those are more; and how many there are besides.
    pub(super) fn totals(&self) -> Dict {
        let (whole, parts): (Vec<_>, Vec<_>) = self.control_totals.iter().partition(|total| is_whole(total));
        let (moving, quiet): (Vec<_>, Vec<_>) = parts.into_iter().partition(|total| differs(total));
        let mut largest = moving.clone();
        largest.sort_by_key(|total| std::cmp::Reverse(size(total.total.migrated.minus(total.total.legacy))));
        largest.truncate(TOTALS_ON_PAGE);
        let further = moving.len() - largest.len();
        let rows = |totals: &[&ReportTotal<'_>]| totals.iter().flat_map(|total| self.total(total)).collect::<Array>();
        let mut notes = Vec::new();
        if further > 0 {
            notes.push(self.texts.message(&Message::new("report-totals-further").with("n", further)));
        }
        if !quiet.is_empty() {
            notes.push(self.texts.message(&Message::new("report-totals-agree").with("n", quiet.len())));
        }
        dict! {
            "page" => rows(&[whole, largest].concat()),
            "annex" => if further > 0 { rows(&moving) } else { Array::new() },
            "note" => notes.join(" "),
        }
    }

    /// The findings of the page, all of them where they are more, and how many there are besides.
    pub(super) fn listed_findings(&self) -> Dict {
        let rows = |findings: &[ReportFinding<'_>]| findings.iter().map(|one| self.finding(one)).collect::<Array>();
        let (page, further) = self.findings.split_at(self.findings.len().min(FINDINGS_ON_PAGE));
        if further.is_empty() {
            return dict! { "page" => rows(page), "annex" => Array::new(), "note" => "" };
        }
        let sum: Total = further.iter().map(|finding| finding.total_delta).sum();
        let sum = self.texts.total(sum);
        let note = Message::new("report-findings-further").with("n", further.len()).with("sum", sum);
        dict! { "page" => rows(page), "annex" => rows(&self.findings), "note" => self.texts.message(&note) }
    }

    /// Label, legacy, migrated before, difference before, migrated after, difference after. A total of everything has
    /// a second row with what was compared of it.
    fn total(&self, shown: &ReportTotal<'_>) -> Vec<Value> {
        let total = shown.total;
        let label = self.total_label(total);
        let [after, delta_after] = shown
            .after
            .map_or_else(Default::default, |after| [self.figure(after), self.figure(after.minus(total.legacy))]);
        let delta = self.figure(total.migrated.minus(total.legacy));
        let cells = [label, self.figure(total.legacy), self.figure(total.migrated), delta, after, delta_after];
        let mut rows = vec![dict! { "part" => false, "cells" => row(cells) }.into_value()];
        if is_whole(shown) {
            let delta = self.figure(total.compared_migrated.minus(total.compared_legacy));
            let (legacy, migrated) = (self.figure(total.compared_legacy), self.figure(total.compared_migrated));
            let label = self.texts.text("report-compared-only");
            let cells = [label, legacy, migrated, delta, String::new(), String::new()];
            rows.push(dict! { "part" => true, "cells" => row(cells) }.into_value());
        }
        rows
    }

    /// What a control total is called.
    pub(super) fn total_label(&self, total: &ControlTotal) -> String {
        let scope = self.texts.term("scope", total.scope.as_str());
        // A group of one side only has nothing on one side of its arrow.
        let key = total.key.trim_matches([' ', '→']);
        if key.is_empty() { scope } else { format!("{scope} {key}") }
    }

    fn finding(&self, finding: &ReportFinding<'_>) -> Value {
        row([
            self.texts.term("cause", finding.cause.as_str()),
            self.texts.message(finding.sentence),
            count(self.texts, finding.employees),
            count(self.texts, finding.open),
            self.texts.total(finding.total_delta),
        ])
    }

    pub(super) fn figure(&self, value: ControlValue) -> String {
        match value {
            ControlValue::Count(number) => self.texts.count(number),
            ControlValue::Sum(total) => self.texts.total(total),
        }
    }
}

fn is_whole(shown: &ReportTotal<'_>) -> bool {
    matches!(shown.total.scope, ControlScope::Headcount | ControlScope::All)
}

/// Whether the two sides differ, or the corrections change something.
fn differs(shown: &ReportTotal<'_>) -> bool {
    let total = shown.total;
    total.legacy != total.migrated || shown.after.is_some_and(|after| after != total.migrated)
}

fn size(value: ControlValue) -> u128 {
    match value {
        ControlValue::Count(number) => u128::from(number.unsigned_abs()),
        ControlValue::Sum(total) => total.millionths().unsigned_abs(),
    }
}
