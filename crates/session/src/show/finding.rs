use paritas_model::Finding;

use super::Show;
use crate::view::FindingView;

impl Show<'_> {
    /// A finding, formatted; `undecided` of its differences have no decision.
    pub(crate) fn finding(&self, finding: &Finding, undecided: u32) -> FindingView {
        let texts = self.texts;
        FindingView {
            id: finding.id.to_string(),
            cause: finding.cause.as_str().to_owned(),
            cause_label: texts.term("cause", finding.cause.as_str()),
            sentence: texts.message(&finding.sentence),
            components: self.components(finding.group),
            shared: finding.shared.as_ref().map(|shared| texts.message(shared)).unwrap_or_default(),
            employees: texts.count(i64::from(finding.employees)),
            total_delta: texts.total(finding.total_delta),
            differences: u32::try_from(finding.differences.len()).unwrap_or(u32::MAX),
            undecided,
        }
    }
}
