//! The same for programs: plain notation, the words of files, nothing formatted.

use paritas_intake::{ColumnDescription, Description, Extract};
use paritas_model::{Message, RejectedCell};
use paritas_texts::Texts;
use serde_json::{Value, json};

use super::Show;
use super::origin::place_of;

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
        })
    };
    json!({
        "file": one.file,
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
        "preview": one.preview,
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
    })
}
