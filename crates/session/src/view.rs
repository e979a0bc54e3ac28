//! The types that cross to the window: small, typed, already worded and formatted in the officer's language.
//!
//! Amounts, counts beyond 2^53 and identifiers are strings, because a browser's number would bend them. Lists cross as
//! windows of at most [`MAX_WINDOW`] rows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most rows one reply may hold.
pub const MAX_WINDOW: u32 = 200;

/// A part of a long list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Window {
    /// The first row, from 0.
    pub offset: u32,
    /// How many rows; at most 200 are given.
    pub limit: u32,
}

/// Rows of a long list, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Page<T> {
    /// How many rows the list has under the present filter.
    pub total: u32,
    /// The index of the first row given.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<T>,
}

/// A fault, worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FaultView {
    /// The identifier of the fault (`fault-…`), for tests and support.
    pub code: String,
    /// What happened.
    pub message: String,
    /// Where: file, sheet, row, column.
    pub place: Option<String>,
    /// What to do.
    pub hint: Option<String>,
}

/// What the window needs when it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StartView {
    /// The program's version.
    pub version: String,
    /// `en`, `nl`, `fr` or `de`.
    pub language: String,
    /// Whether the program was started in this language, which then goes before the one the window remembers.
    pub language_given: bool,
    /// The files chosen so far.
    pub choices: ChoicesView,
    /// Whether a case is open already (the program was started on one).
    pub case_open: bool,
    /// What can be chosen from where an extract is read otherwise than it was found.
    pub options: OptionsView,
}

/// What can be chosen from where an extract is read otherwise than it was found; the same for every extract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OptionsView {
    /// The extract profiles that ship with the program.
    pub profiles: Vec<OptionView>,
    /// What can be said of a column.
    pub columns: Vec<ColumnKeyView>,
}

/// Something that can be said of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnKeyView {
    /// The key of `[[columns]]` of an extract profile.
    pub key: String,
    /// What it is, worded.
    pub label: String,
    /// What it means and what can stand there.
    pub meaning: String,
    /// What can be chosen; none where it is typed.
    pub choices: Vec<OptionView>,
}

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OptionView {
    /// Its word in profiles.
    pub value: String,
    /// The same, worded.
    pub label: String,
}

/// The files chosen so far.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct ChoicesView {
    /// The legacy extract.
    pub legacy: Option<ExtractView>,
    /// The migrated extract.
    pub migrated: Option<ExtractView>,
    /// The legacy file that could not be read as it is; then there is no extract.
    pub legacy_refused: Option<RefusedView>,
    /// The migrated file that could not be read as it is.
    pub migrated_refused: Option<RefusedView>,
    /// What the extract profile of the legacy side is called: its file, or what it is for where it ships with the
    /// program.
    pub legacy_profile: Option<String>,
    /// What the extract profile of the migrated side is called.
    pub migrated_profile: Option<String>,
    /// The name of the case profile's file.
    pub case_profile: Option<String>,
    /// The name of the crosswalk's file.
    pub crosswalk: Option<String>,
}

/// A file that could not be read as it is, and what can be said of how it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RefusedView {
    /// Which of the files chosen for the side it is, from 0: what commands call it by.
    pub input: u32,
    /// Its name.
    pub file: String,
    /// Why it is refused.
    pub fault: FaultView,
    /// The key of the setting that settles it, where one does; it is the first of them.
    pub asks: Option<String>,
    /// What can be said of how it is written; nothing where the file is no table at all.
    pub settings: Vec<SettingView>,
    /// Its columns, where only those of its profile stand in the way: what is said of one settles it too.
    pub columns: Vec<ColumnView>,
    /// The first lines of a text, as they are written.
    pub first_lines: Vec<String>,
    /// Whether something said before can be taken back.
    pub undoable: bool,
}

/// Which file a dialog is to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileChoice {
    /// The legacy extracts, in place of those chosen before.
    Legacy,
    /// The migrated extracts, in place of those chosen before.
    Migrated,
    /// Further legacy extracts, beside those chosen before.
    LegacyAlso,
    /// Further migrated extracts, beside those chosen before.
    MigratedAlso,
    /// The extract profile of the legacy side.
    LegacyProfile,
    /// The extract profile of the migrated side.
    MigratedProfile,
    /// The case profile.
    CaseProfile,
    /// The crosswalk.
    Crosswalk,
}

/// What was understood of the extracts of one side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExtractView {
    /// `legacy` or `migrated`.
    pub side: String,
    /// The file's name; where there are several, the first and how many more.
    pub file: String,
    /// The SHA-256 of the first file.
    pub sha256: String,
    /// Short facts, label and value, in order: kind, size, sheet, encoding, delimiter, layout, header row, period … Where
    /// there are several sources, one fact for each: what it is and what it holds.
    pub facts: Vec<FactView>,
    /// What was taken for granted, sentence by sentence.
    pub assumptions: Vec<String>,
    /// Each file and sheet by itself, in the order they were given.
    pub sources: Vec<SourceView>,
    /// Number of employees, formatted.
    pub employees: String,
    /// Number of pay lines, formatted.
    pub lines: String,
    /// Sum of the amounts, formatted.
    pub total: String,
    /// Rows read, used, ignored and rejected, formatted.
    pub rows: TallyView,
    /// The same for value cells.
    pub cells: TallyView,
    /// The first rejected cells.
    pub rejected: Vec<RejectedView>,
    /// The file's own totals row against the sum of its lines, where it has one.
    pub totals_checked: Vec<FactView>,
    /// Everything rejected or suspicious, what belongs together in one: what is wrong, where, and what to do next.
    pub problems: Vec<ProblemView>,
    /// How many further problems there are that `problems` does not name.
    pub more_problems: u32,
    /// What does not fit between the files and sheets: the first of it.
    pub joins: Vec<JoinView>,
    /// How much more does not fit.
    pub more_joins: u32,
    /// Whether an officer said that something is to be read otherwise than it was found.
    pub overridden: bool,
    /// Whether the last thing said can be taken back.
    pub undoable: bool,
}

/// Something about one employee that does not fit between two files or sheets of a side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JoinView {
    /// Whose: number and name.
    pub employee: String,
    /// What does not fit, worded.
    pub problem: String,
    /// Where it is seen, and what stands there or what is concerned.
    pub here: String,
    /// What it is held against; empty where it is no single file or sheet.
    pub there: String,
}

/// Something an officer says of how a source is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverrideRequest {
    /// Which source of the side, from 0.
    pub source: u32,
    /// Which of its columns, from 1; none for what concerns the file as a whole.
    pub column: Option<u32>,
    /// The key of an extract profile (`file.encoding`; of a column `role`), or `columns.cuts`: the places of all fields
    /// of a text of fixed width.
    pub key: String,
    /// What stands there, as a profile writes it; nothing takes back what was said of this key.
    pub value: Option<String>,
}

/// Something about a source that can be said otherwise than it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettingView {
    /// The key of an extract profile.
    pub key: String,
    /// What it is, worded.
    pub label: String,
    /// What it means and what can stand there.
    pub meaning: String,
    /// What is used, as a profile writes it; empty where nothing is, or each column has its own.
    pub value: String,
    /// The same, worded.
    pub value_label: String,
    /// What can be chosen; none where it is typed.
    pub choices: Vec<OptionView>,
    /// Whether an officer said so.
    pub said: bool,
    /// Whether it is rarely needed, and shown on demand.
    pub more: bool,
}

/// One thing a file was found to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DetectionView {
    /// What it is about, a fixed word: `profile`, `kind`, `sheet`, `other_sheets`, `encoding`, `format`, `delimiter`,
    /// `quote`, `escape`, `header_row`, `page_breaks`, `totals_rows`, `footer`, `layout`, `period`.
    pub about: String,
    /// What it is about, worded.
    pub label: String,
    /// What was found.
    pub value: String,
    /// `unsure`, `likely` or `certain`.
    pub confidence: String,
    /// The same, worded.
    pub confidence_label: String,
    /// Why.
    pub reason: String,
    /// The key of an extract profile that says otherwise, such as `file.encoding`; none where there is nothing to say.
    pub profile_key: Option<String>,
    /// Whether it deserves attention.
    pub warn: bool,
}

/// A row as it stands in the file, and what it was understood as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FirstRowView {
    /// The row's number in the file, as text.
    pub row: String,
    /// The row as it is written.
    pub raw: String,
    /// Whose row it is: number and name; nothing where it names nobody.
    pub person: Option<String>,
    /// The row's first pay lines.
    pub lines: Vec<UnderstoodView>,
    /// How many further pay lines the row gave.
    pub more: u32,
    /// What became of a row without pay lines, or why it or a cell of it was rejected.
    pub note: Option<String>,
}

/// A pay line as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnderstoodView {
    /// The contract; empty where the extract has none.
    pub contract: String,
    /// The period; empty where nothing names it.
    pub period: String,
    /// The component, code and label.
    pub component: String,
    /// What the value measures, worded.
    pub measure: String,
    /// The value, formatted.
    pub value: String,
    /// The header of the column the value stands in.
    pub column: String,
}

/// Something rejected or suspicious, with everywhere it occurs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProblemView {
    /// Whether cells or rows were rejected; otherwise it is only suspicious, and everything was used.
    pub rejected: bool,
    /// What is wrong.
    pub message: String,
    /// What was expected instead, where that can be said.
    pub expected: Option<String>,
    /// What to do next: which key of the profile to set, or what to mend in the file.
    pub next: String,
    /// Where on screen it can be settled; nothing where it can't.
    pub remedy: Option<RemedyView>,
    /// The first cells; none where it is about the file as a whole.
    pub cells: Vec<ProblemCellView>,
    /// How many further cells there are.
    pub more: u32,
}

/// Where on screen a problem can be settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RemedyView {
    /// What to do there.
    pub next: String,
    /// Which source of the side, from 0.
    pub source: u32,
    /// Which of its columns, from 1; none for what concerns the file as a whole.
    pub column: Option<u32>,
    /// The key of an extract profile, as in [`OverrideRequest`]; `columns` for any column's role, `sheets` for the
    /// choice of sheets.
    pub key: String,
}

/// One cell of a problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProblemCellView {
    /// Where: file, sheet, row and column.
    pub place: String,
    /// What stands there.
    pub found: String,
}

/// What was understood of one file or sheet of a side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourceView {
    /// Which of the files chosen for the side it is of, from 0.
    pub input: u32,
    /// Its name: the file's, and behind `#` the sheet's.
    pub name: String,
    /// The file's SHA-256.
    pub sha256: String,
    /// The sheet, of a workbook.
    pub sheet: Option<String>,
    /// The sheets of its workbook that can be read, this one included.
    pub sheets: Vec<String>,
    /// Whether it names people and holds no amounts.
    pub staff_list: bool,
    /// The same facts as of a side's only extract.
    pub facts: Vec<FactView>,
    /// What it was found to be, point by point, each with how sure that is and why.
    pub detections: Vec<DetectionView>,
    /// What can be said otherwise.
    pub settings: Vec<SettingView>,
    /// The columns.
    pub columns: Vec<ColumnView>,
    /// The components of a long extract, those that are no pay of the period first; in a wide one its columns say it.
    pub components: Vec<ComponentKindView>,
    /// The first rows as they stand in the file, header first.
    pub preview: Vec<Vec<String>>,
    /// The first rows as they stand in the file, each beside the pay lines it was understood as.
    pub first_rows: Vec<FirstRowView>,
    /// Number of pay lines, formatted.
    pub lines: String,
    /// Sum of the amounts, formatted.
    pub total: String,
    /// Rows read, used, ignored and rejected, formatted.
    pub rows: TallyView,
    /// The same for value cells.
    pub cells: TallyView,
}

/// A label and a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactView {
    /// What it is.
    pub label: String,
    /// Its value.
    pub value: String,
    /// Whether it deserves attention.
    pub warn: bool,
}

/// What was understood of one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnView {
    /// The position, from 1.
    pub position: u32,
    /// The header.
    pub header: String,
    /// The role, worded, with the component's code.
    pub role: String,
    /// The role's word in profiles.
    pub role_word: String,
    /// Why.
    pub reason: String,
    /// `unsure`, `likely` or `certain`.
    pub confidence: String,
    /// The same, worded.
    pub confidence_label: String,
    /// How the column writes its numbers or dates, where that matters: decimal comma, day first.
    pub writing: Option<String>,
    /// Why it writes them so, for a column of numbers or dates, and how sure that is; a profile's word needs no reason.
    pub writing_reason: Option<String>,
    /// What can be said otherwise of it.
    pub settings: Vec<ColumnSettingView>,
    /// A few different cells, as written and as understood.
    pub examples: Vec<ExampleView>,
}

/// What is used of one key of a column. What can be chosen stands in [`OptionsView`], once for all columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnSettingView {
    /// The key of `[[columns]]` of an extract profile.
    pub key: String,
    /// What is used, as a profile writes it; empty where nothing is.
    pub value: String,
    /// Whether an officer said so.
    pub said: bool,
    /// Whether nobody knows, so that it must be said.
    pub asks: bool,
    /// Whether it is rarely needed, and shown on demand.
    pub more: bool,
}

/// What the values of a component are. It is said otherwise by the key `components.` and its code, of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComponentKindView {
    /// The code, as the extract writes it.
    pub code: String,
    /// The label; empty where there is none.
    pub label: String,
    /// `period`, `balance` or `year_to_date`.
    pub kind: String,
    /// Whether an officer said so.
    pub said: bool,
}

/// A cell as written and as understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExampleView {
    /// What stands in the cell.
    pub written: String,
    /// What it was understood as; nothing where that is the text itself.
    pub understood: Option<String>,
    /// Whether it could not be understood.
    pub unread: bool,
}

/// A completeness tally, formatted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct TallyView {
    /// How many were read.
    pub read: String,
    /// How many were used.
    pub used: String,
    /// How many were left out by a named rule, with the rules.
    pub ignored: String,
    /// How many were rejected.
    pub rejected: String,
}

/// A rejected cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RejectedView {
    /// `legacy` or `migrated`.
    pub side: String,
    /// Where: sheet, row and column.
    pub place: String,
    /// What stands there.
    pub value: String,
    /// Why it was rejected.
    pub reason: String,
}

/// How far a long piece of work has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgressView {
    /// What is being done, worded.
    pub stage: String,
    /// 0 to 100, or nothing where it is not known.
    pub percent: Option<u8>,
}

/// The state of the case at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverviewView {
    /// The case's name (its folder's name).
    pub case_name: String,
    /// The legacy side.
    pub legacy: SideView,
    /// The migrated side.
    pub migrated: SideView,
    /// Employees by status: label and number; those that need someone's eye are marked.
    pub employees: Vec<FactView>,
    /// Comparisons: compared, equal, within tolerance, different, zero against absent, not comparable.
    pub lines: Vec<FactView>,
    /// Control totals.
    pub control_totals: Vec<ControlTotalView>,
    /// Who may not be paid rightly, by what may happen, the worst first.
    pub harms: Vec<HarmCountView>,
    /// What stands for the amount that reaches the employee, in one sentence.
    pub net_basis: String,
    /// How many findings there are.
    pub findings: u32,
    /// How many differences there are beside pay.
    pub field_differences: u32,
    /// How many differences there are.
    pub differences: u32,
    /// How many differences are still open (deferred and not comparable ones included).
    pub open: u32,
    /// How many can be decided and are not yet.
    pub undecided: u32,
    /// What to do next, in one sentence.
    pub next_step: String,
    /// Warnings, sentence by sentence.
    pub warnings: Vec<String>,
    /// Where signing stands.
    pub signing: SigningView,
}

/// One side of a case: what was read, and what became of all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SideView {
    /// `legacy` or `migrated`.
    pub side: String,
    /// The file's name; where there are several, the first and how many more.
    pub file: String,
    /// The SHA-256 of the first file.
    pub sha256: String,
    /// Number of employees, formatted.
    pub employees: String,
    /// Number of pay lines, formatted.
    pub lines: String,
    /// Sum of the amounts, formatted.
    pub total: String,
    /// Rows read, used, ignored and rejected, formatted.
    pub rows: TallyView,
    /// The same for value cells.
    pub cells: TallyView,
    /// What became of the used cells: those compared first, then the others by reason. They add up to all used.
    pub fates: Vec<FateView>,
    /// The file's own totals against the sum of its lines.
    pub totals_checked: Vec<FactView>,
}

/// What became of some of the used cells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FateView {
    /// Compared, or the reason why not.
    pub label: String,
    /// How many cells, formatted.
    pub cells: String,
    /// What the money of the period among them sums to, formatted.
    pub sum: String,
    /// Whether they were not compared.
    pub warn: bool,
}

/// How many payments may go wrong in one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HarmCountView {
    /// The word in files: `no_pay_line`, `net_down` …
    pub harm: String,
    /// The same, worded.
    pub label: String,
    /// How many.
    pub count: u32,
    /// How much money is at stake, formatted.
    pub at_stake: String,
}

/// Which of those who may not be paid rightly are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct HarmFilter {
    /// Only this harm.
    pub harm: Option<String>,
    /// Only those whose number or name contains this.
    pub search: Option<String>,
}

/// One way in which one employee may not be paid rightly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HarmView {
    /// 1 for the worst of all.
    pub rank: String,
    /// The word in files.
    pub harm: String,
    /// The same, worded.
    pub label: String,
    /// The match, to open the employee.
    pub matched: u32,
    /// The employee number on the legacy side, empty where there is none.
    pub legacy_employee: String,
    /// The employee number on the migrated side, empty where there is none.
    pub migrated_employee: String,
    /// The employee's name.
    pub name: String,
    /// The period; empty for what concerns no single one.
    pub period: String,
    /// The net amount on the legacy side, in the migrated convention.
    pub legacy_net: Option<String>,
    /// The net amount on the migrated side.
    pub migrated_net: Option<String>,
    /// How much money is at stake.
    pub at_stake: String,
    /// What it means, in one sentence.
    pub sentence: String,
}

/// A column beside pay that both sides have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldView {
    /// What files call it.
    pub name: String,
    /// The same, worded.
    pub label: String,
    /// How many employees or contracts have a value on at least one side, formatted.
    pub compared: String,
    /// How many of those have the same on both, formatted.
    pub equal: String,
    /// How many differ.
    pub different: u32,
    /// Values that the new system writes otherwise, one sentence each.
    pub renamed: Vec<String>,
}

/// Which differences beside pay are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct FieldFilter {
    /// Only those of this field, by its name in files.
    pub field: Option<String>,
    /// Only those whose employee number or name contains this.
    pub search: Option<String>,
}

/// One field of one employee on which the two sides differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldDifferenceView {
    /// The match, to open the employee.
    pub matched: u32,
    /// The field, worded.
    pub field: String,
    /// The employee number on the legacy side.
    pub legacy_employee: String,
    /// The employee number on the migrated side.
    pub migrated_employee: String,
    /// The employee's name.
    pub name: String,
    /// What the legacy side has.
    pub legacy: Option<String>,
    /// What the migrated side has.
    pub migrated: Option<String>,
    /// What kind of difference it is, worded.
    pub cause: String,
    /// What it shares with others, in one sentence.
    pub finding: String,
}

/// A control total, formatted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ControlTotalView {
    /// The scope, worded.
    pub scope: String,
    /// Which component group or unit.
    pub key: String,
    /// The legacy side.
    pub legacy: String,
    /// The migrated side.
    pub migrated: String,
    /// Migrated − legacy.
    pub delta: String,
    /// The migrated side once the decisions are carried out; empty for a headcount.
    pub after: String,
    /// Whether the two sides differ.
    pub differs: bool,
    /// What leads from the legacy side to the migrated one: the deltas add up to that of the total.
    pub why: Vec<WhyView>,
}

/// A part of a control total's difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WhyView {
    /// The cause, or what was not compared, worded.
    pub label: String,
    /// By how much it moves the total, formatted.
    pub delta: String,
    /// What is left of that once the decisions are carried out, formatted.
    pub remaining: String,
}

/// A finding, formatted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FindingView {
    /// Its name.
    pub id: String,
    /// The cause's word in files (`scale`, `missing` …), for icons and tests.
    pub cause: String,
    /// The cause, worded.
    pub cause_label: String,
    /// The finding in one sentence.
    pub sentence: String,
    /// The component group: codes and labels on both sides.
    pub components: String,
    /// What its employees share, worded; empty where nothing.
    pub shared: String,
    /// How many employees it touches, formatted.
    pub employees: String,
    /// The sum of its differences, formatted.
    pub total_delta: String,
    /// How many differences it has.
    pub differences: u32,
    /// How many of them are still undecided.
    pub undecided: u32,
}

/// Which differences are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct DifferenceFilter {
    /// Only those of this finding.
    pub finding: Option<String>,
    /// Only those with this status (`open`, `decided`, `accepted`, `deferred`, `not_comparable`).
    pub status: Option<String>,
    /// Only those whose employee number or name contains this.
    pub search: Option<String>,
}

/// A difference, formatted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DifferenceView {
    /// Its name.
    pub key: String,
    /// The match it belongs to, to open the employee.
    pub matched: u32,
    /// The employee number on the legacy side.
    pub legacy_employee: String,
    /// The employee number on the migrated side.
    pub migrated_employee: String,
    /// The employee's name.
    pub name: String,
    /// The contract, empty where there is one only.
    pub contract: String,
    /// The period, empty where extracts name none.
    pub period: String,
    /// The measure, worded.
    pub measure: String,
    /// The component group: codes and labels.
    pub components: String,
    /// The legacy amount in the migrated convention, or nothing where absent.
    pub legacy_amount: Option<String>,
    /// The migrated amount, or nothing where absent.
    pub migrated_amount: Option<String>,
    /// Migrated − legacy.
    pub delta: String,
    /// The cause's word in files, empty where not comparable.
    pub cause: String,
    /// The proof, worded.
    pub proof: String,
    /// The status's word in files.
    pub status: String,
    /// The status, worded.
    pub status_label: String,
    /// The decision in words, with reason, note, who and when; empty while there is none.
    pub decision: String,
    /// The amount agreed on, or nothing while undecided or where it is to be absent.
    pub agreed_amount: Option<String>,
    /// Where the legacy amount stands in its file.
    pub legacy_origin: String,
    /// Where the migrated amount stands in its file.
    pub migrated_origin: String,
}

/// Which employees are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct EmployeeFilter {
    /// Only those with this status (`matched`, `suggested`, `conflict`, `legacy_only`, `migrated_only`).
    pub status: Option<String>,
    /// Only those whose number or name contains this.
    pub search: Option<String>,
}

/// A match, formatted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EmployeeView {
    /// The match, to open the employee.
    pub matched: u32,
    /// The employee number on the legacy side, empty where there is none.
    pub legacy_employee: String,
    /// The employee number on the migrated side, empty where there is none.
    pub migrated_employee: String,
    /// The name on the legacy side.
    pub legacy_name: String,
    /// The name on the migrated side.
    pub migrated_name: String,
    /// The status's word in files.
    pub status: String,
    /// The status, worded.
    pub status_label: String,
    /// Why, worded.
    pub evidence: String,
    /// How many differences there are.
    pub differences: u32,
    /// How many of them are undecided.
    pub undecided: u32,
}

/// One comparison of one employee: legacy beside migrated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparisonView {
    /// The contract, empty where there is one only.
    pub contract: String,
    /// The period.
    pub period: String,
    /// The measure, worded.
    pub measure: String,
    /// The legacy components: codes and labels.
    pub legacy_components: String,
    /// The migrated components: codes and labels.
    pub migrated_components: String,
    /// The legacy amount in the migrated convention, or nothing where absent.
    pub legacy_amount: Option<String>,
    /// The migrated amount, or nothing where absent.
    pub migrated_amount: Option<String>,
    /// Migrated − legacy; empty where equal.
    pub delta: String,
    /// `equal`, `within_tolerance`, `zero_vs_absent`, `different`, `not_comparable` or `not_compared`.
    pub outcome: String,
    /// The difference, where there is one.
    pub difference: Option<DifferenceView>,
    /// Where the legacy amount stands in its file.
    pub legacy_origin: String,
    /// Where the migrated amount stands in its file.
    pub migrated_origin: String,
}

/// What is decided on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DecisionTarget {
    /// One difference, by its name.
    Difference(String),
    /// Several differences, by their names: one decision, one entry of the journal.
    Differences(Vec<String>),
    /// Every undecided difference of a finding, by its name.
    Finding(String),
}

/// What is to become of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DecisionChoice {
    /// The legacy amount is right.
    TakeLegacy,
    /// The migrated amount is right.
    TakeMigrated,
    /// Another amount is right.
    SetAmount,
    /// The difference is expected (a raise, a new rule).
    AcceptAsExpected,
    /// Not now.
    Defer,
}

/// A decision to be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecisionRequest {
    /// On what.
    pub target: DecisionTarget,
    /// What.
    pub choice: DecisionChoice,
    /// The amount for `set_amount`, as typed in the officer's language.
    pub amount: Option<String>,
    /// Why; must not be empty.
    pub reason: String,
    /// Anything else; may be empty.
    pub note: String,
}

/// What is said of two employees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TieVerdict {
    /// They are one person.
    Confirm,
    /// They are not.
    Reject,
}

/// Something to be recorded of two employees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TieRequest {
    /// The employee number on the legacy side.
    pub legacy_employee: String,
    /// The employee number on the migrated side.
    pub migrated_employee: String,
    /// What is said.
    pub verdict: TieVerdict,
    /// Why; must not be empty.
    pub reason: String,
}

/// What a decision (or taking it back) changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecisionOutcome {
    /// How many differences were decided or reopened.
    pub changed: u32,
    /// How many can be decided and are not yet, in the whole case.
    pub undecided: u32,
    /// In one sentence, what was done.
    pub message: String,
}

/// Who signs as what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SignerRole {
    /// The payroll officer who decided.
    Preparer,
    /// The second person, who approves.
    Reviewer,
}

/// Where signing stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct SigningView {
    /// The preparer's signature.
    pub preparer: Option<SignatureView>,
    /// The reviewer's signature.
    pub reviewer: Option<SignatureView>,
    /// The corrections' proof in one sentence, once the pack is made.
    pub proof: Option<String>,
    /// How many corrections the file holds, formatted.
    pub corrections: Option<String>,
    /// Why signing is not possible yet, in one sentence.
    pub blocked: Option<String>,
    /// Where the pack was exported to.
    pub exported_to: Option<String>,
}

/// A signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignatureView {
    /// Who signed.
    pub name: String,
    /// The key's identifier.
    pub key_id: String,
    /// When, formatted.
    pub at: String,
}

/// What was exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportView {
    /// The folder.
    pub folder: String,
    /// The files in it, sorted by name.
    pub files: Vec<String>,
    /// Whether both the preparer and the reviewer have signed it.
    pub signed: bool,
}

/// One entry of the journal, worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LogView {
    /// The entry's number.
    pub entry: String,
    /// When, formatted.
    pub at: String,
    /// Who.
    pub by: String,
    /// What was done, in one sentence.
    pub sentence: String,
}
