//! The result files, one module each: its columns, where they come from, and how its rows are sorted.
//!
//! All CSV files are UTF-8 without a byte order mark, separated by commas, with a header row, `\n` at the end of lines,
//! amounts in plain notation (`-1234.50`) and nothing where an amount is absent. Rows are sorted by key, so that the same
//! results give the same bytes. Sentences are in the language of the run.
//!
//! Free text (names of files, cells, sentences, reasons) that a spreadsheet would run as a formula gets a leading `'`
//! ([`cell::free_text`]). Amounts, and the keys of employees, contracts, components, differences and findings, stay as
//! they are: another program has to find them again. Risky keys are reported when an extract is read.

pub(crate) mod bridge;
mod cell;
pub(crate) mod components;
pub(crate) mod control_totals;
pub(crate) mod corrections;
pub(crate) mod differences;
pub(crate) mod duplicates;
pub(crate) mod employees;
pub(crate) mod fields;
pub(crate) mod findings;
pub(crate) mod joins;
pub(crate) mod pay_check;
pub(crate) mod rejected;
mod table;
#[cfg(test)]
mod tests;

/// The name of the file of what leads from legacy to migrated control totals.
pub(crate) const BRIDGE: &str = "bridge.csv";
/// The name of the differences file.
pub(crate) const DIFFERENCES: &str = "differences.csv";
/// The name of the employees file.
pub(crate) const EMPLOYEES: &str = "employees.csv";
/// The name of the duplicates file.
pub(crate) const DUPLICATES: &str = "duplicates.csv";
/// The name of the components file.
pub(crate) const COMPONENTS: &str = "components.csv";
/// The name of the fields file.
pub(crate) const FIELDS: &str = "fields.csv";
/// The name of the findings file.
pub(crate) const FINDINGS: &str = "findings.csv";
/// The name of the file of what does not fit between the files of a side.
pub(crate) const JOINS: &str = "joins.csv";
/// The name of the file on who may not be paid rightly.
pub(crate) const PAY_CHECK: &str = "pay_check.csv";
/// The name of the rejected cells file.
pub(crate) const REJECTED: &str = "rejected.csv";
/// The name of the control totals file.
pub(crate) const CONTROL_TOTALS: &str = "control_totals.csv";
/// The name of the corrections file.
pub(crate) const CORRECTIONS: &str = "corrections.csv";
/// The name of the summary.
pub(crate) const SUMMARY: &str = "summary.json";
/// The name of the report.
pub(crate) const REPORT: &str = "report.pdf";
/// The name of the legacy side's extract profile as used.
pub(crate) const LEGACY_PROFILE: &str = "legacy.profile.toml";
/// The name of the migrated side's extract profile as used.
pub(crate) const MIGRATED_PROFILE: &str = "migrated.profile.toml";
/// The name of the case profile as used.
pub(crate) const CASE_PROFILE: &str = "case.profile.toml";

/// The names of the files of one set of results, sorted.
pub const RESULT_FILES: [&str; 17] = [
    BRIDGE,
    CASE_PROFILE,
    COMPONENTS,
    CONTROL_TOTALS,
    CORRECTIONS,
    DIFFERENCES,
    DUPLICATES,
    EMPLOYEES,
    FIELDS,
    FINDINGS,
    JOINS,
    LEGACY_PROFILE,
    MIGRATED_PROFILE,
    PAY_CHECK,
    REJECTED,
    REPORT,
    SUMMARY,
];
