//! `pay_check.csv`: will everyone be paid? Whoever may not be, or not rightly, the worst first.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `rank` | 1 for the worst |
//! | `harm` | `no_counterpart`, `not_matched`, `no_pay_line`, `net_not_positive`, `net_down`, `net_doubled`, `iban_changed`, `iban_invalid`, `iban_shared`, `no_iban`, `new_payee` |
//! | `legacy_employee`, `migrated_employee` | the two employee numbers; empty where there is none |
//! | `period` | `YYYY-MM`; empty for what concerns no single period |
//! | `legacy_net`, `migrated_net` | the net amounts, legacy in the migrated convention; empty where there is none |
//! | `at_stake` | how much money is at stake |
//! | `sentence` | what it means |

use std::io::{self, Write};

use paritas_model::PayHarm;
use paritas_texts::Texts;

use super::cell::{optional, sentence};
use super::table::TableWriter;
use crate::Results;

const HEADER: [&str; 9] = [
    "rank",
    "harm",
    "legacy_employee",
    "migrated_employee",
    "period",
    "legacy_net",
    "migrated_net",
    "at_stake",
    "sentence",
];

/// Writes the file.
pub(crate) fn write(results: &Results<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let mut table = TableWriter::new(out, &HEADER)?;
    for (PayHarm { harm, matched, period, legacy, migrated, at_stake, sentence: what }, rank) in
        results.reconciliation.pay_check.harms.iter().zip(1_u64..)
    {
        let (legacy_employee, migrated_employee) = results.numbers_of_match(*matched);
        table.row([
            &rank.to_string(),
            harm.as_str(),
            legacy_employee,
            migrated_employee,
            &period.to_string(),
            &optional(*legacy),
            &optional(*migrated),
            &at_stake.to_string(),
            &sentence(texts, what),
        ])?;
    }
    table.finish()
}
