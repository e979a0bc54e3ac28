//! `differences.csv`: every employee, contract, period, measure and component group whose amounts disagree, or can't be
//! compared. Sorted by `difference`.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `difference` | its stable key, made of its identity |
//! | `legacy_employee`, `migrated_employee` | the two employee numbers |
//! | `contract` | the contract as the migrated side numbers it |
//! | `period` | `YYYY-MM`; empty where no extract names one |
//! | `measure` | `amount`, `quantity` or `rate` |
//! | `legacy_components`, `migrated_components` | the whole group, codes in order, joined by `+` |
//! | `legacy_amount` | in the migrated convention, after sign and factor; empty where absent |
//! | `migrated_amount` | empty where absent |
//! | `delta` | migrated − legacy, absent counting 0 |
//! | `cause` | empty only where not comparable |
//! | `finding` | the finding it belongs to; empty only where not comparable |
//! | `proof` | one sentence in numbers |
//! | `status` | `open`, `decided`, `accepted`, `deferred`, `not_comparable` |
//! | `legacy_rows`, `migrated_rows` | the rows behind the amounts, joined by a blank; `file#row` where a side has several sources |

use std::io::{self, Write};

use paritas_model::{Cause, PayTable};
use paritas_texts::Texts;

use super::cell::{free_text, optional, sentence};
use super::table::TableWriter;
use crate::Results;

const HEADER: [&str; 17] = [
    "difference",
    "legacy_employee",
    "migrated_employee",
    "contract",
    "period",
    "measure",
    "legacy_components",
    "migrated_components",
    "legacy_amount",
    "migrated_amount",
    "delta",
    "cause",
    "finding",
    "proof",
    "status",
    "legacy_rows",
    "migrated_rows",
];

/// Writes the file.
pub(crate) fn write(results: &Results<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let reconciliation = results.reconciliation;
    let mut order: Vec<_> = reconciliation.differences.iter().collect();
    order.sort_by(|a, b| a.key.cmp(&b.key));
    let mut table = TableWriter::new(out, &HEADER)?;
    for difference in order {
        let (legacy_employee, migrated_employee) = results.employee_numbers(difference);
        let (legacy_components, migrated_components) = results.component_texts(difference.group);
        let finding = difference.finding.map(|index| reconciliation.findings[index as usize].id.as_str());
        table.row([
            difference.key.as_str(),
            legacy_employee,
            migrated_employee,
            &difference.contract,
            &difference.period.to_string(),
            difference.measure.as_str(),
            &legacy_components,
            &migrated_components,
            &optional(difference.legacy),
            &optional(difference.migrated),
            &difference.delta.to_string(),
            difference.cause.map_or("", Cause::as_str),
            finding.unwrap_or_default(),
            &sentence(texts, &difference.proof),
            results.standing(difference).status.as_str(),
            &rows(&results.legacy.pay, &difference.legacy_lines),
            &rows(&results.migrated.pay, &difference.migrated_lines),
        ])?;
    }
    table.finish()
}

/// The rows that lines stand on, each once, in the order of the files.
fn rows(pay: &PayTable, lines: &[u32]) -> String {
    let mut places: Vec<(u16, u32)> =
        lines.iter().map(|&line| (pay.lines.source[line as usize], pay.lines.row[line as usize])).collect();
    places.sort_unstable();
    places.dedup();
    let written = places.iter().map(|&(source, row)| match pay.sources.as_slice() {
        [_] => row.to_string(),
        sources => format!("{}#{row}", sources[source as usize].file),
    });
    free_text(&written.collect::<Vec<_>>().join(" ")).into_owned()
}
