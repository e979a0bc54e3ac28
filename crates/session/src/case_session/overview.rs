//! The state of the case at a glance.

use paritas_model::{Match, MatchStatus, Side};
use paritas_signoff::open_reasons;
use serde_json::{Value, json};

use super::CaseSession;
use super::index::narrow;
use super::next_step::{Standing, next_step};
use crate::show::extract_view;
use crate::view::{ExtractView, OverviewView};

impl CaseSession {
    /// The state of the case at a glance.
    pub fn overview(&self) -> OverviewView {
        let texts = &self.texts;
        let show = self.show();
        let signing = self.signing();
        let differences = narrow(self.reconciliation.differences.len());
        let unclear = |found: &&Match| matches!(found.status, MatchStatus::Suggested | MatchStatus::Conflict);
        let next = next_step(Standing {
            to_review: narrow(self.reconciliation.matches.iter().filter(unclear).count()),
            undecided: self.statuses.undecided,
            differences,
            preparer: signing.preparer.as_ref().map(|signature| signature.name.as_str()),
            reviewer: signing.reviewer.as_ref().map(|signature| signature.name.as_str()),
        });
        let results = self.results();
        let reasons = open_reasons(&results);
        let open = reasons.iter().filter(|reason| reason.reason != "differences_open").map(|reason| reason.message());
        let messages = self.reconciliation.messages.iter().cloned();
        let warnings = self.journal.healed().into_iter().chain(open).chain(messages);
        OverviewView {
            case_name: self.name(),
            legacy: show.side(Side::Legacy),
            migrated: show.side(Side::Migrated),
            employees: show.employee_counts(),
            lines: show.line_counts(),
            control_totals: show.control_totals(&results),
            harms: show.harm_counts(),
            net_basis: show.net_basis(),
            findings: narrow(self.reconciliation.findings.len()),
            field_differences: narrow(self.reconciliation.fields.differences.len()),
            differences,
            open: self.statuses.open,
            undecided: self.statuses.undecided,
            next_step: texts.message(&next),
            warnings: warnings.map(|message| texts.message(&message)).collect(),
            signing,
        }
    }

    /// What was understood of the two sides, the legacy one first.
    pub fn extracts(&self) -> [ExtractView; 2] {
        [&self.inputs.legacy, &self.inputs.migrated].map(|extract| extract_view(&self.texts, extract))
    }

    /// The state of the case for programs: the summary as `summary.json` holds it, the findings, where signing stands.
    pub fn plain(&self) -> Value {
        json!({
            "case": self.name(),
            "summary": self.summary(),
            "findings": self.show().plain_findings(&self.statuses.undecided_of_finding),
            "undecided": self.statuses.undecided,
            "signing": self.signing(),
        })
    }

    /// The journal's entries for programs, as the journal holds them.
    pub fn plain_log(&self) -> Value {
        crate::json::value(&self.journal.entries())
    }
}
