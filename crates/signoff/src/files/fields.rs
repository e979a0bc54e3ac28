//! `fields.csv`: what the two sides say otherwise of matched employees, beside their pay. Sorted by the first five
//! columns.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `field` | the word of its role (`unit`, `fte`), the header both sides have, or `legacy header → migrated header` |
//! | `legacy_employee`, `migrated_employee` | the two employee numbers |
//! | `legacy_value`, `migrated_value` | what stands there; empty where nothing does. Dates as `YYYY-MM-DD`, an FTE as a number |
//! | `cause` | `missing`, `extra`, `scale`, `day_month`, `century`, `truncation`, `changed` |
//! | `finding` | the name of what it shares with others |
//! | `explains` | the findings of pay that follow from it (FTE 0.80 → 1.00, hence base pay × 1.25), joined by a blank |

use std::io::{self, Write};

use paritas_model::FieldDifference;

use super::cell::free_text;
use super::table::write_sorted;
use crate::Results;

const HEADER: [&str; 8] =
    ["field", "legacy_employee", "migrated_employee", "legacy_value", "migrated_value", "cause", "finding", "explains"];

/// Writes the file.
pub(crate) fn write(results: &Results<'_>, out: &mut dyn Write) -> io::Result<()> {
    let reconciliation = results.reconciliation;
    let fields = &reconciliation.fields;
    let text = |value: &Option<String>| free_text(value.as_deref().unwrap_or_default()).into_owned();
    let row = |one: &FieldDifference| {
        let (legacy, migrated) = results.numbers_of_match(one.matched);
        let explains = one.explains.iter().map(|&index| reconciliation.findings[index as usize].id.as_str());
        [
            free_text(&fields.fields[one.field as usize].name).into_owned(),
            legacy.to_owned(),
            migrated.to_owned(),
            text(&one.legacy),
            text(&one.migrated),
            one.cause.as_str().to_owned(),
            free_text(&fields.findings[one.finding as usize].id).into_owned(),
            explains.collect::<Vec<_>>().join(" "),
        ]
    };
    write_sorted(out, &HEADER, fields.differences.iter().map(row).collect())
}
