use paritas_model::{
    Cause, ControlTotal, ControlValue, Digest, Fields, Ledger, LineCounts, MatchStatus, Message, NotCompared, PayHarm,
    Side, Timestamp, Total,
};
use paritas_reconcile::Compared;
use paritas_texts::Texts;

use crate::ExplainedTerm;

/// What the report says, before it is worded.
pub(crate) struct ReportData<'a> {
    /// The language it is written in.
    pub(crate) texts: &'a Texts,
    /// The case's name; empty for a run without a case.
    pub(crate) case_name: &'a str,
    /// The program's version.
    pub(crate) program: &'a str,
    /// The two sides, legacy first.
    pub(crate) inputs: Vec<ReportInput<'a>>,
    /// Employees by status, in the order of [`MatchStatus::ALL`]; a pair counts once.
    pub(crate) employees: Vec<(MatchStatus, u64)>,
    /// How the comparisons ended.
    pub(crate) lines: LineCounts,
    /// The control totals, with what the migrated side holds once the decisions are carried out.
    pub(crate) control_totals: Vec<ReportTotal<'a>>,
    /// The findings, in the order they are to be shown.
    pub(crate) findings: Vec<ReportFinding<'a>>,
    /// The differences by what became of them (`open`, `decided`, `accepted`, `deferred`, `not_comparable`), those
    /// with none left out.
    pub(crate) statuses: Vec<Tallied>,
    /// The decisions by choice (`take_legacy`, `take_migrated`, `set_amount`, `accept_as_expected`, `defer`), those
    /// with none left out.
    pub(crate) decisions: Vec<Tallied>,
    /// Used cells that were not compared, by side and reason.
    pub(crate) not_compared: Vec<(Side, NotCompared)>,
    /// Used cells that were compared, by side.
    pub(crate) compared: Vec<(Side, Compared)>,
    /// The total of all, and every one of a component that differs or is changed, explained.
    pub(crate) bridges: Vec<ReportBridge<'a>>,
    /// Who may not be paid, or not rightly.
    pub(crate) paid: ReportPaid<'a>,
    /// What the two sides say of matched employees beside their pay.
    pub(crate) fields: &'a Fields,
    /// What was proven of the correction file, in one sentence.
    pub(crate) proof: Message,
    /// Who took the decisions, each person once, in order of name.
    pub(crate) people: Vec<&'a str>,
    /// When the last decision was taken.
    pub(crate) last_decision: Option<Timestamp>,
}

/// One side's files and what became of their rows.
pub(crate) struct ReportInput<'a> {
    /// The side.
    pub(crate) side: Side,
    /// The files, with the sheet of a workbook.
    pub(crate) files: Vec<ReportFile<'a>>,
    /// What became of every row and cell.
    pub(crate) ledger: &'a Ledger,
}

/// One file.
pub(crate) struct ReportFile<'a> {
    /// The file's name, without its folder.
    pub(crate) name: &'a str,
    /// The sheet of a workbook.
    pub(crate) sheet: Option<&'a str>,
    /// The file's digest.
    pub(crate) sha256: &'a Digest,
}

/// A control total before and after the corrections.
pub(crate) struct ReportTotal<'a> {
    /// The total before.
    pub(crate) total: &'a ControlTotal,
    /// The migrated side (all used lines) once the corrections are carried out; `None` where they do not touch its
    /// kind (a headcount).
    pub(crate) after: Option<ControlValue>,
}

/// A control total and what leads from its legacy side to its migrated side.
pub(crate) struct ReportBridge<'a> {
    /// The total.
    pub(crate) total: &'a ControlTotal,
    /// The migrated side once the corrections are carried out.
    pub(crate) after: Total,
    /// What leads from one side to the other.
    pub(crate) terms: Vec<ExplainedTerm>,
}

/// Who may not be paid, or not rightly.
pub(crate) struct ReportPaid<'a> {
    /// What stands for the amount that reaches the employee.
    pub(crate) basis: Message,
    /// Each harm with the employee's numbers, the worst first.
    pub(crate) harms: Vec<(String, &'a PayHarm)>,
}

/// One finding.
pub(crate) struct ReportFinding<'a> {
    /// The cause.
    pub(crate) cause: Cause,
    /// The finding in one sentence.
    pub(crate) sentence: &'a Message,
    /// How many employees it touches.
    pub(crate) employees: u64,
    /// The sum of its differences.
    pub(crate) total_delta: Total,
    /// How many of its differences are still open.
    pub(crate) open: u64,
}

/// A number of differences of one kind, and their sum.
pub(crate) struct Tallied {
    /// The kind's word in files.
    pub(crate) word: &'static str,
    /// How many differences.
    pub(crate) differences: u64,
    /// The sum of (migrated − legacy).
    pub(crate) total_delta: Total,
}
