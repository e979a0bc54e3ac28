//! `control_totals.csv`: headcounts and sums on both sides, of all used lines and of those compared. Headcount first,
//! then components, units and everything; inside a scope by `key`. What each is made of stands in `bridge.csv`.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `scope` | `headcount`, `component`, `unit`, `all`; apart, and part of no other scope: `derived` (sums of others, such as net), `balance`, `year_to_date` |
//! | `key` | which component group or unit (`legacy → migrated` where the two call it otherwise), with the period for a balance or cumulative; empty for a whole side |
//! | `legacy`, `migrated` | all used lines; legacy in the migrated convention |
//! | `delta` | migrated − legacy |
//! | `compared_legacy`, `compared_migrated` | the lines that were compared |
//! | `agreed` | what the migrated side is to hold once the decisions are carried out; empty for a headcount |
//! | `remaining` | agreed − legacy |

use std::borrow::Cow;
use std::io::{self, Write};

use paritas_model::{ControlScope, ControlTotal, ControlValue};

use super::cell::{free_text, optional};
use super::table::TableWriter;
use crate::Results;

const HEADER: [&str; 9] =
    ["scope", "key", "legacy", "migrated", "delta", "compared_legacy", "compared_migrated", "agreed", "remaining"];

/// Writes the file.
pub(crate) fn write(results: &Results<'_>, out: &mut dyn Write) -> io::Result<()> {
    let agreed = results.agreed();
    let mut table = TableWriter::new(out, &HEADER)?;
    for (index, total) in sorted(results) {
        let agreed = agreed.total(index, total).map(ControlValue::Sum);
        table.row([
            total.scope.as_str(),
            &key(total),
            &total.legacy.to_string(),
            &total.migrated.to_string(),
            &total.migrated.minus(total.legacy).to_string(),
            &total.compared_legacy.to_string(),
            &total.compared_migrated.to_string(),
            &optional(agreed),
            &optional(agreed.map(|agreed| agreed.minus(total.legacy))),
        ])?;
    }
    table.finish()
}

/// The control totals in the order of files, each with its index.
pub(super) fn sorted<'a>(results: &Results<'a>) -> Vec<(usize, &'a ControlTotal)> {
    let mut totals: Vec<_> = results.reconciliation.control_totals.iter().enumerate().collect();
    totals.sort_by(|(_, a), (_, b)| (a.scope, &a.key).cmp(&(b.scope, &b.key)));
    totals
}

/// A component is a key and stays as it is; a unit's name is text.
pub(super) fn key(total: &ControlTotal) -> Cow<'_, str> {
    match total.scope {
        ControlScope::Unit => free_text(&total.key),
        _ => total.key.as_str().into(),
    }
}
