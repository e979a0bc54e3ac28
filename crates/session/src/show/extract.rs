use paritas_intake::{
    ColumnDescription, DateOrder, Description, Example, Extract, ExtractProfile, FileTotal, PeriodSource, Understood,
};
use paritas_model::{Ledger, Message, RejectedCell, Tally, Total};
use paritas_texts::Texts;

use super::column_settings::column_settings;
use super::component_kinds::component_kinds;
use super::detections::{decimal_word, delimiter_word, detections, period_words};
use super::first_rows::first_rows;
use super::joins::joins;
use super::origin::place_of;
use super::problems::problems;
use super::settings::{Told, settings};
use crate::view::{ColumnView, ExampleView, ExtractView, FactView, RejectedView, SourceView, TallyView};

/// Rejected cells shown with the extract itself; all of them stand in their own list.
const FIRST_REJECTED: usize = 20;

/// What was understood of the extracts of one side.
pub fn extract_view(texts: &Texts, extract: &Extract) -> ExtractView {
    let side = extract.pay.side;
    // An extract without any source was never read.
    let described = extract.descriptions.first();
    let messages = extract.assumptions().into_iter().chain(extract.messages.iter().cloned());
    let lines = &extract.pay.lines;
    let sources = sources(texts, extract);
    let total: Total = extract.pay.amount_total();
    let (problems, more_problems) = problems(texts, extract);
    let (joins, more_joins) = joins(texts, extract);
    ExtractView {
        side: side.as_str().to_owned(),
        file: side_name(texts, extract),
        sha256: described.map(|one| one.sha256.to_string()).unwrap_or_default(),
        facts: match (described, sources.as_slice()) {
            (Some(one), [_]) => facts(texts, one),
            (_, several) => several.iter().map(|source| source_fact(texts, source)).collect(),
        },
        assumptions: messages.map(|message| texts.message(&message)).collect(),
        sources,
        employees: texts.count(count(extract.pay.employees.len())),
        lines: texts.count(count(lines.len())),
        total: texts.total(total),
        rows: tally(texts, &extract.ledger.rows),
        cells: tally(texts, &extract.ledger.cells),
        rejected: extract
            .rejected
            .iter()
            .take(FIRST_REJECTED)
            .map(|cell| rejected_view(texts, extract, cell))
            .collect(),
        totals_checked: extract.file_totals.iter().map(|total| total_checked(texts, extract, total)).collect(),
        problems,
        more_problems,
        joins,
        more_joins,
        overridden: false,
        undoable: false,
    }
}

/// What a side is called: its file, or its first file and how many more.
pub(super) fn side_name(texts: &Texts, extract: &Extract) -> String {
    let mut files: Vec<&str> = extract.descriptions.iter().map(|one| one.file.as_str()).collect();
    files.dedup();
    match files.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first, rest @ ..] => {
            texts.message(&Message::new("file-and-more").with("file", *first).with("more", rest.len()))
        }
    }
}

/// Each source by itself.
fn sources(texts: &Texts, extract: &Extract) -> Vec<SourceView> {
    let held = extract.pay.held_by_source();
    let mut kinds = component_kinds(extract);
    let view = |(source, described): (u16, &Description)| {
        let index = usize::from(source);
        let used = extract.profiles.get(index);
        let (lines, total) = held.get(index).copied().unwrap_or_default();
        let ledger = extract.source_ledgers.get(index);
        let tallied = |of: fn(&Ledger) -> &Tally| ledger.map(|ledger| tally(texts, of(ledger))).unwrap_or_default();
        SourceView {
            input: u32::try_from(described.input).unwrap_or(u32::MAX),
            name: described.source_name(),
            sha256: described.sha256.to_string(),
            sheet: described.sheet.clone(),
            sheets: described.tables.clone(),
            staff_list: !described.holds_values(),
            facts: facts(texts, described),
            detections: detections(texts, described),
            settings: used
                .map(|used| settings(texts, &Told::of(described, used, extract.descriptions.len() > 1), used))
                .unwrap_or_default(),
            columns: used.map(|used| columns(texts, extract, described, used)).unwrap_or_default(),
            components: kinds.get_mut(index).map(std::mem::take).unwrap_or_default(),
            preview: described.preview.clone(),
            first_rows: first_rows(texts, extract, source, &described.first_rows),
            lines: texts.count(i64::try_from(lines).unwrap_or(i64::MAX)),
            total: texts.total(total),
            rows: tallied(|ledger| &ledger.rows),
            cells: tallied(|ledger| &ledger.cells),
        }
    };
    (0_u16..).zip(&extract.descriptions).map(view).collect()
}

/// A source of several in one line.
fn source_fact(texts: &Texts, source: &SourceView) -> FactView {
    let message = if source.staff_list {
        Message::new("source-staff-list").with("rows", source.rows.used.as_str())
    } else {
        Message::new("source-pay")
            .with("rows", source.rows.used.as_str())
            .with("lines", source.lines.as_str())
            .with("total", source.total.as_str())
    };
    FactView { label: source.name.clone(), value: texts.message(&message), warn: false }
}

/// A rejected cell, formatted.
pub(crate) fn rejected_view(texts: &Texts, extract: &Extract, cell: &RejectedCell) -> RejectedView {
    RejectedView {
        side: extract.pay.side.as_str().to_owned(),
        place: texts.place(&place_of(extract, cell.origin, true)),
        value: cell.value.clone(),
        reason: texts.message(&cell.reason),
    }
}

fn facts(texts: &Texts, described: &Description) -> Vec<FactView> {
    let fact = |id: &str, value: String| FactView { label: texts.text(id), value, warn: false };
    let mut facts = vec![
        fact("fact-kind", texts.term("kind", described.kind.as_str())),
        fact("fact-size", texts.message(&Message::new("fact-size-bytes").with("bytes", described.bytes))),
    ];
    if let Some(sheet) = &described.sheet {
        facts.push(fact("fact-sheet", sheet.clone()));
    }
    if !described.other_sheets.is_empty() {
        facts.push(FactView { warn: true, ..fact("fact-other-sheets", described.other_sheets.join(", ")) });
    }
    if !described.encoding.is_empty() {
        facts.push(fact("fact-encoding", described.encoding.clone()));
    }
    if let Some(delimiter) = described.delimiter {
        facts.push(fact("fact-delimiter", delimiter_word(texts, delimiter)));
    }
    facts.push(fact("fact-layout", texts.term("layout", described.layout.as_str())));
    facts.push(fact("fact-header-row", texts.count(i64::from(described.header_row))));
    let unnamed = described.period == PeriodSource::Unnamed;
    // A staff list has no amounts that could be of a period.
    if described.holds_values() || !unnamed {
        facts.push(FactView { warn: unnamed, ..fact("fact-period", period_words(texts, described.period)) });
    }
    facts
}

/// The columns of an extract's first source.
pub(crate) fn first_columns(texts: &Texts, extract: &Extract) -> Vec<ColumnView> {
    let first = extract.descriptions.first().zip(extract.profiles.first());
    first.map(|(described, used)| columns(texts, extract, described, used)).unwrap_or_default()
}

fn columns(texts: &Texts, extract: &Extract, described: &Description, used: &ExtractProfile) -> Vec<ColumnView> {
    let role = |column: &ColumnDescription| {
        let role = texts.message(&column.role.term());
        match column.component.and_then(|index| extract.pay.components.get(index as usize)) {
            Some(component) => format!("{role} {}", component.code),
            None => role,
        }
    };
    let view = |column: &ColumnDescription| ColumnView {
        position: u32::from(column.position),
        header: column.header.clone(),
        role: role(column),
        role_word: column.role.as_str().to_owned(),
        reason: texts.message(&column.reason),
        confidence: column.confidence.as_str().to_owned(),
        confidence_label: texts.term("confidence", column.confidence.as_str()),
        writing: writing(texts, column),
        writing_reason: writing_reason(texts, column),
        settings: column_settings(extract, described, used, column),
        examples: column.examples.iter().map(|example| example_view(texts, example)).collect(),
    };
    described.columns.iter().map(view).collect()
}

/// How a column writes its numbers or dates, where two columns might differ in it.
fn writing(texts: &Texts, column: &ColumnDescription) -> Option<String> {
    let decimal = column.decimal.map(|mark| decimal_word(texts, mark));
    // Year first needs no word: it can be read one way only.
    let order = column.order.filter(|order| *order != DateOrder::Ymd);
    decimal.or_else(|| order.map(|order| texts.term("order", order.as_str())))
}

/// Why it writes them so: said where somebody could doubt it. `Decimal comma (likely): …`
fn writing_reason(texts: &Texts, column: &ColumnDescription) -> Option<String> {
    let (confidence, reason) = column.writing.as_ref()?;
    let doubtless = ["detect-by-profile", "detect-mark-alike", "detect-order-alike", "detect-mark-stored"];
    if doubtless.contains(&reason.id.as_ref()) {
        return None;
    }
    let sure = texts.term("confidence", confidence.as_str());
    let reason = texts.message(reason);
    Some(match writing(texts, column) {
        Some(writing) => {
            let mut letters = writing.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            let written: String = first.chain(letters).collect();
            texts.message(
                &Message::new("why-writing").with("writing", written).with("confidence", sure).with("reason", reason),
            )
        }
        None => format!("{sure}: {reason}"),
    })
}

fn example_view(texts: &Texts, example: &Example) -> ExampleView {
    let understood = match example.understood {
        Understood::AsWritten | Understood::Unread => None,
        Understood::Number(number) => Some(texts.amount(number)),
        Understood::Date(date) => Some(texts.date(date)),
        Understood::Period(period) => Some(texts.period(period)),
    };
    ExampleView {
        understood: understood.filter(|understood| *understood != example.written),
        written: example.written.clone(),
        unread: example.understood == Understood::Unread,
    }
}

pub(super) fn tally(texts: &Texts, tally: &Tally) -> TallyView {
    let number = |count: u64| texts.count(i64::try_from(count).unwrap_or(i64::MAX));
    let rules: Vec<(String, u64)> =
        tally.ignored.iter().map(|(rule, &count)| (texts.term("ignored", rule), count)).collect();
    let named = match rules.as_slice() {
        [] => String::new(),
        [(rule, _)] => format!(" ({rule})"),
        several => {
            let each: Vec<String> = several.iter().map(|(rule, count)| format!("{rule}: {}", number(*count))).collect();
            format!(" ({})", each.join(", "))
        }
    };
    TallyView {
        read: number(tally.read),
        used: number(tally.used),
        ignored: format!("{}{named}", number(tally.ignored_in_all())),
        rejected: number(tally.rejected),
    }
}

pub(super) fn total_checked(texts: &Texts, extract: &Extract, total: &FileTotal) -> FactView {
    let component = total.component.and_then(|index| extract.pay.components.get(index as usize));
    let label = match component {
        Some(component) => format!("{} {}", component.code, component.label).trim_end().to_owned(),
        None => texts.term("scope", "all"),
    };
    let agrees = Total::from(total.stated) == total.summed;
    let message = if agrees {
        Message::new("file-total-agrees").with("stated", total.stated)
    } else {
        Message::new("file-total-differs").with("stated", total.stated).with("summed", texts.total(total.summed))
    };
    FactView { label, value: texts.message(&message), warn: !agrees }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
