//! `control_totals.csv`: headcounts and sums on both sides, of all used lines and of those compared. Headcount first,
//! then components, units and everything; inside a scope by `key`.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `scope` | `headcount`, `component`, `unit`, `all`; `balance` and `year_to_date` apart, which no other scope holds |
//! | `key` | which component group or unit, with the period for a balance or cumulative; empty for a whole side |
//! | `legacy`, `migrated` | all used lines; legacy in the migrated convention |
//! | `delta` | migrated − legacy |
//! | `compared_legacy`, `compared_migrated` | the lines that were compared |

use std::io::{self, Write};

use paritas_model::ControlScope;

use super::cell::free_text;
use super::table::TableWriter;
use crate::Results;

const HEADER: [&str; 7] = ["scope", "key", "legacy", "migrated", "delta", "compared_legacy", "compared_migrated"];

/// Writes the file.
pub(crate) fn write(results: &Results<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut totals: Vec<_> = results.reconciliation.control_totals.iter().collect();
    totals.sort_by(|a, b| (a.scope, &a.key).cmp(&(b.scope, &b.key)));
    let mut table = TableWriter::new(out, &HEADER)?;
    for total in totals {
        // A component is a key and stays as it is; a unit's name is text.
        let key = match total.scope {
            ControlScope::Unit => free_text(&total.key),
            _ => total.key.as_str().into(),
        };
        table.row([
            total.scope.as_str(),
            &key,
            &total.legacy.to_string(),
            &total.migrated.to_string(),
            &total.migrated.minus(total.legacy).to_string(),
            &total.compared_legacy.to_string(),
            &total.compared_migrated.to_string(),
        ])?;
    }
    table.finish()
}
