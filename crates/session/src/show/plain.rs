//! The same for programs: plain notation, the words of files, nothing formatted.

use paritas_intake::{ColumnDescription, DateOrder, DecimalMark, Description, Example, Extract, RawRow, Understood};
use paritas_model::{Message, Period, RejectedCell};
use paritas_texts::Texts;
use serde_json::{Value, json};

use super::Show;
use super::detections::detections;
use super::origin::place_of;
use super::problems::{expected, next_step, suspicious};
use crate::view::DetectionView;

impl Show<'_> {
    /// The findings; of each, so many differences are undecided.
    pub(crate) fn plain_findings(&self, undecided: &[u32]) -> Value {
        let findings = self.reconciliation.findings.iter().zip(undecided);
        let plain = findings.map(|(finding, undecided)| {
            let group = &self.reconciliation.groups[finding.group as usize];
            json!({
                "finding": finding.id,
                "cause": finding.cause,
                "legacy_components": group.legacy_text(&self.inputs.legacy.pay),
                "migrated_components": group.migrated_text(&self.inputs.migrated.pay),
                "parameter": finding.parameter,
                "employees": finding.employees,
                "differences": finding.differences.len(),
                "undecided": undecided,
                "total_delta": finding.total_delta,
                "sentence": self.texts.message(&finding.sentence),
            })
        });
        plain.collect()
    }
}

/// What was understood of an extract.
pub fn plain_extract(texts: &Texts, extract: &Extract) -> Value {
    let sentence = |message: &Message| texts.message(message);
    json!({
        "side": extract.pay.side,
        "files": extract.descriptions.iter().map(|one| plain_description(texts, extract, one)).collect::<Value>(),
        "employees": extract.pay.employees.len(),
        "components": extract.pay.components.len(),
        "lines": extract.pay.lines.len(),
        "ledger": extract.ledger,
        "rejected": extract.rejected.iter().map(|cell| plain_rejected(texts, extract, cell)).collect::<Value>(),
        "file_totals": extract.file_totals.iter().map(|total| json!({
            "component": total.component.map(|index| extract.pay.components[index as usize].code.as_str()),
            "stated": total.stated,
            "summed": total.summed,
            "row": total.origin.row,
        })).collect::<Value>(),
        "messages": extract.messages.iter().map(sentence).collect::<Value>(),
        "suspicious": suspicious(texts, extract).into_iter().map(|problem| json!({
            "message": problem.message,
            "next": problem.next,
        })).collect::<Value>(),
    })
}

fn plain_description(texts: &Texts, extract: &Extract, one: &Description) -> Value {
    let column = |column: &ColumnDescription| {
        json!({
            "position": column.position,
            "header": column.header,
            "role": column.role.as_str(),
            "component": column.component.map(|index| extract.pay.components[index as usize].code.as_str()),
            "confidence": column.confidence.as_str(),
            "reason": texts.message(&column.reason),
            "decimal": column.decimal.map(DecimalMark::as_str),
            "date_order": column.order.map(DateOrder::as_str),
            "writing_confidence": column.writing.as_ref().map(|(confidence, _)| confidence.as_str()),
            "writing_reason": column.writing.as_ref().map(|(_, reason)| texts.message(reason)),
            "examples": column.examples.iter().map(plain_example).collect::<Value>(),
        })
    };
    let detection = |found: DetectionView| {
        json!({
            "about": found.about,
            "value": found.value,
            "confidence": found.confidence,
            "reason": found.reason,
            "profile_key": found.profile_key,
        })
    };
    json!({
        "file": one.file,
        "profile": one.recognised.as_ref().map(|recognised| recognised.name),
        "sha256": one.sha256,
        "bytes": one.bytes,
        "kind": one.kind.as_str(),
        "sheet": one.sheet,
        "other_sheets": one.other_sheets,
        "encoding": one.encoding,
        "delimiter": one.delimiter,
        "layout": one.layout.as_str(),
        "header_row": one.header_row,
        "columns": one.columns.iter().map(column).collect::<Value>(),
        "detections": detections(texts, one).into_iter().map(detection).collect::<Value>(),
        "preview": one.preview,
        "first_rows": one.first_rows.iter().map(|raw| plain_row(extract, one, raw)).collect::<Value>(),
        "assumptions": one.assumptions.iter().map(|message| texts.message(message)).collect::<Value>(),
    })
}

fn plain_rejected(texts: &Texts, extract: &Extract, cell: &RejectedCell) -> Value {
    let place = place_of(extract, cell.origin, true);
    json!({
        "file": place.file,
        "sheet": place.sheet,
        "row": place.row,
        "column": place.column,
        "value": cell.value,
        "reason": texts.message(&cell.reason),
        "expected": expected(extract, cell).map(|message| texts.message(&message)),
        "next": texts.message(&next_step(cell)),
    })
}

fn plain_example(example: &Example) -> Value {
    let understood = match example.understood {
        Understood::AsWritten => Some(example.written.clone()),
        Understood::Number(number) => Some(number.to_string()),
        Understood::Date(date) => Some(date.to_string()),
        Understood::Period(period) => Some(period.to_string()),
        Understood::Unread => None,
    };
    json!({ "written": example.written, "understood": understood })
}

/// A row as it stands in the file, with every pay line it gave.
fn plain_row(extract: &Extract, one: &Description, raw: &RawRow) -> Value {
    let (pay, lines) = (&extract.pay, &extract.pay.lines);
    // Lines stand in the order of their file, so those of the first rows come first among those of their source.
    let of_source = |line: &usize| {
        let source = pay.sources.get(usize::from(lines.source[*line]));
        source.is_some_and(|source| source.sha256 == one.sha256 && source.sheet == one.sheet)
    };
    let of_row = (0..lines.len()).skip_while(|line| !of_source(line)).take_while(|line| lines.row[*line] <= raw.row);
    let line = |line: usize| {
        let contract = &pay.contracts[lines.contract[line] as usize];
        json!({
            "employee": pay.employees[contract.employee as usize].number,
            "contract": contract.number,
            "period": Period::from_code(lines.period[line]).map(|period| period.to_string()).unwrap_or_default(),
            "component": pay.components[lines.component[line] as usize].code,
            "measure": lines.measure[line].as_str(),
            "value": lines.amount(line),
            "column": lines.column[line],
        })
    };
    let given: Value = of_row.filter(|line| lines.row[*line] == raw.row).map(line).collect();
    json!({ "row": raw.row, "text": raw.text, "lines": given })
}
