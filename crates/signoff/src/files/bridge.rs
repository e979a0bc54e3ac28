//! `bridge.csv`: what leads from each legacy control total to the migrated one, to the cent. Totals in the order of
//! `control_totals.csv`; under each its terms, in the order of the table below, findings with the largest first.
//!
//! The rows of one `scope` and `key` other than `total` add up to the row `total`, in every column of amounts; all rows of
//! one scope's components, or units, with one `term` and `finding` add up to that of `all`.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `scope`, `key` | the control total: as in `control_totals.csv`, headcount left out |
//! | `term` | `total`, or why these amounts are the same or differ (below) |
//! | `finding` | the finding, for the term `finding` |
//! | `legacy` | its amounts on the legacy side, in the migrated convention |
//! | `migrated` | its amounts on the migrated side |
//! | `delta` | migrated − legacy |
//! | `agreed` | what the migrated side is to hold of it once the decisions are carried out |
//! | `remaining` | agreed − legacy |
//!
//! | term | whose amounts these are |
//! | --- | --- |
//! | `equal` | compared, and the same on both sides |
//! | `finding` | the differences of one finding |
//! | `within_tolerance` | compared, and apart by no more than is tolerated |
//! | `other_unit` | compared, and under another unit on the other side; in totals of units only |
//! | `legacy_only`, `migrated_only`, `suggested`, `conflict` | of employees with that status |
//! | `group_unconfirmed` | of a component group that was proposed and not confirmed |
//! | `component_ended` | of a component that ended with the legacy system |
//! | `period_one_sided`, `measure_one_sided` | of a period, or of amounts as such, that only one side has |
//! | `counterpart_rejected` | a cell under the same key was rejected |
//! | `contract_unmatched` | of a contract that could not be tied |
//! | `factor_inexact` | the factor gives an amount that can't be held exactly |
//! | `rate_missing` | the other side has hours in place of an amount, and no rate for them |
//! | `factor_rounding` | what is left of legacy sums under a factor like 1/12, each written rounded to a millionth |

use std::io::{self, Write};

use paritas_model::{BridgeReason, ControlValue, Total};

use super::control_totals::{key, sorted};
use super::table::TableWriter;
use crate::Results;

const HEADER: [&str; 9] = ["scope", "key", "term", "finding", "legacy", "migrated", "delta", "agreed", "remaining"];

/// Writes the file.
pub(crate) fn write(results: &Results<'_>, out: &mut dyn Write) -> io::Result<()> {
    let agreed = results.agreed();
    let mut table = TableWriter::new(out, &HEADER)?;
    for (index, total) in sorted(results) {
        let (ControlValue::Sum(legacy), ControlValue::Sum(migrated)) = (total.legacy, total.migrated) else {
            continue;
        };
        let Some(after) = agreed.total(index, total) else { continue };
        let (scope, key) = (total.scope.as_str(), key(total));
        let mut row = |term, finding, legacy: Total, migrated: Total, agreed: Total| {
            let (delta, remaining) = (migrated.minus(legacy), agreed.minus(legacy));
            let figures = [legacy, migrated, delta, agreed, remaining].map(|figure| figure.to_string());
            let [legacy, migrated, delta, agreed, remaining] = figures.each_ref().map(String::as_str);
            table.row([scope, &key, term, finding, legacy, migrated, delta, agreed, remaining])
        };
        row("total", "", legacy, migrated, after)?;
        for term in &total.bridge {
            let finding = match term.reason {
                BridgeReason::Finding(finding) => results.reconciliation.findings[finding as usize].id.as_str(),
                _ => "",
            };
            row(term.reason.as_str(), finding, term.legacy, term.migrated, agreed.term(index, term))?;
        }
    }
    table.finish()
}
