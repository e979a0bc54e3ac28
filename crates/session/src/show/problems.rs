//! Everything rejected or suspicious in an extract, what belongs together in one, each with what was expected and the
//! one thing to do next.

use paritas_intake::{ColumnDescription, DecimalMark, Description, Extract, Role};
use paritas_model::{Arg, Message, RejectedCell};
use paritas_texts::Texts;

use super::origin::place_of;
use crate::view::{ProblemCellView, ProblemView, RemedyView};

/// Problems shown with the extract, and cells of each; `inspect --json` and `rejected.csv` hold them all.
const PROBLEMS: usize = 20;
const CELLS: usize = 5;

/// The problems, rejected ones first, and how many more there are.
pub(super) fn problems(texts: &Texts, extract: &Extract) -> (Vec<ProblemView>, u32) {
    let mut problems = lacking(texts, extract);
    problems.extend(rejected(texts, extract));
    problems.extend(suspicious(texts, extract));
    let more = problems.len().saturating_sub(PROBLEMS);
    problems.truncate(PROBLEMS);
    (problems, u32::try_from(more).unwrap_or(u32::MAX))
}

/// What a comparison of pay needs and no column gives: said at once, for the comparison would be refused.
fn lacking(texts: &Texts, extract: &Extract) -> Vec<ProblemView> {
    let lacks = lacking_roles(extract).into_iter().map(|(source, lack)| {
        let message = match extract.descriptions.get(source).filter(|_| extract.descriptions.len() > 1) {
            Some(one) => {
                let inner = Message::new(lack.message);
                Message::new("in-source").with("source", one.source_name()).with("message", inner)
            }
            None => Message::new(lack.message),
        };
        let remedy = RemedyView {
            next: texts.text(lack.remedy),
            source: u32::try_from(source).unwrap_or(u32::MAX),
            column: None,
            key: "columns".to_owned(),
        };
        ProblemView {
            rejected: lack.blocks,
            message: texts.message(&message),
            expected: None,
            next: texts.text(lack.next),
            remedy: Some(remedy),
            cells: Vec::new(),
            more: 0,
        }
    });
    lacks.collect()
}

/// A column that is missing: what is said of it, what to do by a profile, and what on screen.
struct Lack {
    message: &'static str,
    next: &'static str,
    remedy: &'static str,
    /// Whether the source is of no use without it; a staff list is read for its people all the same.
    blocks: bool,
}

/// The columns that are missing, by source.
fn lacking_roles(extract: &Extract) -> Vec<(usize, Lack)> {
    let mut lacks = Vec::new();
    for (source, one) in extract.descriptions.iter().enumerate() {
        if !one.names_employees() {
            let (message, next) = ("lack-employee-column", "hint-set-employee-column");
            lacks.push((source, Lack { message, next, remedy: "remedy-employee-column", blocks: true }));
        }
        if one.holds_values() && !one.names_components() {
            let (message, next) = ("lack-component-column", "hint-set-component-column");
            lacks.push((source, Lack { message, next, remedy: "remedy-component-column", blocks: true }));
        }
    }
    // A staff list has no amounts; but a side that is nothing else has none to compare.
    if !extract.descriptions.iter().any(Description::holds_values) {
        let (message, next) = ("lack-amount-column", "hint-set-amount-column");
        let of_components =
            |column: &ColumnDescription| matches!(column.role, Role::ComponentCode | Role::ComponentLabel);
        let blocks = extract.descriptions.iter().any(|one| one.columns.iter().any(of_components));
        lacks.push((0, Lack { message, next, remedy: "remedy-value-column", blocks }));
    }
    lacks
}

/// The rejected cells, those of one column and reason together, in the order of the first of each.
fn rejected(texts: &Texts, extract: &Extract) -> Vec<ProblemView> {
    let mut groups: Vec<(&RejectedCell, Vec<&RejectedCell>, u32)> = Vec::new();
    for cell in &extract.rejected {
        let alike = |first: &RejectedCell| {
            (first.origin.source, first.origin.column, &first.reason)
                == (cell.origin.source, cell.origin.column, &cell.reason)
        };
        match groups.iter_mut().find(|(first, _, _)| alike(first)) {
            Some((_, cells, _)) if cells.len() < CELLS => cells.push(cell),
            Some((_, _, more)) => *more += 1,
            None => groups.push((cell, vec![cell], 0)),
        }
    }
    let view = |(first, cells, more): (&RejectedCell, Vec<&RejectedCell>, u32)| ProblemView {
        rejected: true,
        message: texts.message(&first.reason),
        expected: expected(extract, first).map(|message| texts.message(&message)),
        next: texts.message(&next_step(first)),
        remedy: remedy_of_cell(texts, extract, first),
        cells: cells.into_iter().map(|cell| cell_view(texts, extract, cell)).collect(),
        more,
    };
    groups.into_iter().map(view).collect()
}

fn cell_view(texts: &Texts, extract: &Extract, cell: &RejectedCell) -> ProblemCellView {
    ProblemCellView { place: texts.place(&place_of(extract, cell.origin, true)), found: cell.value.clone() }
}

/// What should stand where a cell was rejected; nothing where that can't be said in general.
pub(super) fn expected(extract: &Extract, cell: &RejectedCell) -> Option<Message> {
    let id = match cell.reason.id.as_ref() {
        "reason-not-a-number"
        | "reason-percent"
        | "reason-error-cell"
        | "reason-date-cell"
        | "reason-out-of-range"
        | "reason-ambiguous-number"
        | "reason-scientific" => "expected-number",
        "reason-too-precise" => "expected-six-decimals",
        "reason-no-employee" => "expected-employee",
        "reason-no-component" => "expected-component",
        "reason-no-period" | "reason-not-a-period" => "expected-period",
        "reason-field-count" => "expected-fields",
        _ => return None,
    };
    let message = Message::new(id).with("example", example_number(extract, cell));
    // The reason says how many fields there should be.
    let fields = cell.reason.args.iter().find(|(name, _)| name == "expected");
    Some(match fields {
        Some((_, fields)) => message.with("expected", fields.clone()),
        None => message,
    })
}

/// A number in the column's own writing.
fn example_number(extract: &Extract, cell: &RejectedCell) -> &'static str {
    let described = extract.descriptions.get(usize::from(cell.origin.source));
    let mut columns = described.into_iter().flat_map(|one| &one.columns);
    let column = columns.find(|column: &&ColumnDescription| column.position == cell.origin.column);
    match column.and_then(|column| column.decimal) {
        Some(DecimalMark::Comma) => "1234,56",
        Some(DecimalMark::Point) | None => "1234.56",
    }
}

/// What to do about a rejected cell.
pub(super) fn next_step(cell: &RejectedCell) -> Message {
    let id = match cell.reason.id.as_ref() {
        "reason-not-a-number" => "step-not-a-number",
        "reason-percent" => "step-percent",
        "reason-inexact-hours" => "step-clock",
        "reason-too-precise" => "step-too-precise",
        "reason-ambiguous-number" => "step-set-decimal",
        "reason-scientific" => "step-scientific",
        "reason-error-cell" => "step-error-cell",
        "reason-date-cell" => "step-date-cell",
        "reason-no-employee" => "step-no-employee",
        "reason-no-component" => "step-no-component",
        "reason-no-period" | "reason-not-a-period" => "step-no-period",
        "reason-field-count" => "step-field-count",
        "reason-no-rubrique" | "reason-spoilt-block" => "step-rubriques",
        _ => "step-mend-cell",
    };
    Message::new(id).with("column", cell.header.as_str())
}

/// What was used, but should be looked at.
pub(super) fn suspicious(texts: &Texts, extract: &Extract) -> Vec<ProblemView> {
    // Assumptions stand in the order of their sources.
    let sources = (0_u32..).zip(&extract.descriptions);
    let of_sources = sources.flat_map(|(source, one)| one.assumptions.iter().map(move |message| (source, message)));
    let assumed = extract.assumptions().into_iter().zip(of_sources);
    let questions = assumed.filter_map(|(message, (source, inner))| {
        let next = step_of_assumption(inner)?;
        Some((message, next, remedy_of_assumption(texts, extract, source, inner)))
    });
    let notices = extract.messages.iter().map(|message| {
        (message.clone(), step_of_notice(of_one_source(message)), remedy_of_notice(texts, extract, message))
    });
    let view = |(message, next, remedy): (Message, &'static str, Option<RemedyView>)| ProblemView {
        rejected: false,
        message: texts.message(&message),
        expected: None,
        next: texts.text(next),
        remedy,
        cells: Vec::new(),
        more: 0,
    };
    questions.chain(notices).map(view).collect()
}

/// What is said, without the source it is said of.
fn of_one_source(message: &Message) -> &Message {
    let inner = message.args.iter().find_map(|(_, part)| match part {
        Arg::Message(inner) if message.id == "in-source" => Some(&**inner),
        _ => None,
    });
    inner.unwrap_or(message)
}

/// What to do about something that was taken for granted; nothing where the detections say it already.
fn step_of_assumption(message: &Message) -> Option<&'static str> {
    Some(match message.id.as_ref() {
        "assume-period-preamble"
        | "assume-period-sheet"
        | "assume-period-file-name"
        | "assume-sheet"
        | "assume-empty-sheets"
        | "assume-chart-sheets" => return None,
        "assume-ambiguous-number" | "assume-number-marks" | "assume-mixed-marks" => "step-set-decimal",
        "assume-ambiguous-date" | "assume-date-order" => "hint-set-date-order",
        "assume-century" | "assume-work-century" => "step-century",
        "assume-no-header" => "hint-set-header-row",
        "assume-first-of-two" => "hint-set-role",
        "assume-not-amounts" => "hint-set-amount-column",
        "assume-key-column" | "assume-key-name" | "assume-key-name-alone" => "hint-set-employee-column",
        "assume-period-unnamed" => "step-period-unnamed",
        "assume-profile-unfit" => "step-profile-unfit",
        "assume-hidden-sheets" | "assume-sheets-alike" | "assume-sheets-without-table" | "assume-pivot-sheets" => {
            "hint-set-sheet"
        }
        _ => "step-look",
    })
}

fn step_of_notice(message: &Message) -> &'static str {
    match message.id.as_ref() {
        "notice-shared-number" => "step-shared-number",
        "notice-cut-keys" => "step-cut-keys",
        "notice-clock-hours" => "step-clock",
        "notice-leading-zeros" | "warn-leading-zeros" => "step-leading-zeros",
        "notice-risky-keys" => "step-risky-keys",
        "notice-repeated-lines" | "notice-repeated-across" => "step-repeated-lines",
        "warn-delivered-twice" => "hint-give-once",
        "notice-file-total-differs" | "notice-component-total-differs" => "step-total-differs",
        "notice-footer-like-data" => "step-footer-like-data",
        "notice-unread-rubriques" => "step-unread-rubriques",
        "notice-unread-dates" | "notice-unread-numbers" => "step-unread",
        _ => "step-look",
    }
}

/// Where on screen a rejected cell can be settled; a source that is nothing but cells to be mended has no such place.
fn remedy_of_cell(texts: &Texts, extract: &Extract, cell: &RejectedCell) -> Option<RemedyView> {
    let described = extract.descriptions.get(usize::from(cell.origin.source))?;
    let is_workbook = described.sheet.is_some();
    let (next, key, of_column) = match cell.reason.id.as_ref() {
        "reason-ambiguous-number" => ("remedy-set-decimal", "decimal", true),
        "reason-not-a-number" => ("remedy-not-a-number", "role", true),
        "reason-percent" => ("remedy-percent", "role", true),
        "reason-no-period" | "reason-not-a-period" => ("remedy-no-period", "role", true),
        "reason-too-precise" if is_workbook => ("remedy-displayed", "workbook_amounts", false),
        "reason-field-count" => ("remedy-field-count", "file.delimiter", false),
        _ => return None,
    };
    let column = Some(u32::from(cell.origin.column)).filter(|column| of_column && *column > 0);
    if of_column && column.is_none() {
        return None;
    }
    Some(RemedyView { next: texts.text(next), source: u32::from(cell.origin.source), column, key: key.to_owned() })
}

/// Where on screen what deserves attention can be settled.
fn remedy_of_notice(texts: &Texts, extract: &Extract, message: &Message) -> Option<RemedyView> {
    let (next, key) = match of_one_source(message).id.as_ref() {
        "notice-footer-like-data" => ("remedy-footer", "file.footer_rows"),
        _ => return None,
    };
    let named = message.args.iter().find(|(name, _)| name == "source");
    let is_named = |name: &str| named.is_none_or(|(_, source)| *source == Arg::from(name));
    let source = extract.descriptions.iter().position(|one| is_named(&one.source_name()))?;
    let source = u32::try_from(source).ok()?;
    Some(RemedyView { next: texts.text(next), source, column: None, key: key.to_owned() })
}

/// Where on screen something that was taken for granted can be settled.
fn remedy_of_assumption(texts: &Texts, extract: &Extract, source: u32, message: &Message) -> Option<RemedyView> {
    // The part of the message that names the column by its header.
    let (next, key, named) = match message.id.as_ref() {
        "assume-ambiguous-number" | "assume-number-marks" | "assume-mixed-marks" => {
            ("remedy-set-decimal", "decimal", Some("column"))
        }
        "assume-ambiguous-date" | "assume-date-order" => ("remedy-date-order", "order", Some("column")),
        "assume-first-of-two" => ("remedy-role", "role", Some("second")),
        "assume-not-amounts" => ("remedy-amount-column", "role", Some("column")),
        "assume-key-column" | "assume-key-name" | "assume-key-name-alone" => {
            ("remedy-employee-column", "columns", None)
        }
        "assume-profile-unfit" => ("remedy-profile-unfit", "columns", None),
        "assume-century" | "assume-work-century" => ("remedy-century", "reference_year", None),
        "assume-no-header" => ("remedy-header-row", "file.header_row", None),
        "assume-period-unnamed" => ("remedy-period", "period", None),
        "assume-sheets-alike" => ("remedy-sheets", "sheets", None),
        _ => return None,
    };
    let column = match named {
        None => None,
        Some(part) => {
            let Some((_, Arg::Text(header))) = message.args.iter().find(|(name, _)| name == part) else { return None };
            let columns = &extract.descriptions.get(source as usize)?.columns;
            let column = columns.iter().find(|column| column.header == *header)?;
            Some(u32::from(column.position))
        }
    };
    Some(RemedyView { next: texts.text(next), source, column, key: key.to_owned() })
}

/// Whether something was left open that only a person can settle: a column that reads two ways, or
/// whose rows they are.
pub fn asks(extract: &Extract) -> bool {
    let mut assumed = extract.descriptions.iter().flat_map(|one| &one.assumptions);
    let nobody = extract.descriptions.iter().any(|one| !one.names_employees());
    nobody || assumed.any(|message| matches!(message.id.as_ref(), "assume-ambiguous-number" | "assume-ambiguous-date"))
}
