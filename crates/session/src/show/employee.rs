use super::Show;
use crate::view::EmployeeView;

impl Show<'_> {
    /// The match at `matched`, formatted; it has so many differences, so many of them undecided.
    pub(crate) fn employee(&self, matched: u32, differences: u32, undecided: u32) -> EmployeeView {
        let found = &self.reconciliation.matches[matched as usize];
        let legacy = found.legacy.map(|index| &self.inputs.legacy.pay.employees[index as usize]);
        let migrated = found.migrated.map(|index| &self.inputs.migrated.pay.employees[index as usize]);
        let status = found.status.as_str();
        let evidence: Vec<String> = found.evidence.iter().map(|point| self.texts.message(point)).collect();
        EmployeeView {
            matched,
            legacy_employee: legacy.map(|employee| employee.number.to_string()).unwrap_or_default(),
            migrated_employee: migrated.map(|employee| employee.number.to_string()).unwrap_or_default(),
            legacy_name: legacy.map(|employee| employee.display_name()).unwrap_or_default(),
            migrated_name: migrated.map(|employee| employee.display_name()).unwrap_or_default(),
            status: status.to_owned(),
            status_label: self.texts.term("match", status),
            evidence: evidence.join("; "),
            differences,
            undecided,
        }
    }
}
