//! `employees.csv`: who was tied to whom. One row per pair, several for a suggestion; one-sided employees with the other
//! column empty. Sorted by the two numbers.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `legacy_employee`, `migrated_employee` | the two employee numbers |
//! | `status` | `matched`, `suggested`, `conflict`, `legacy_only`, `migrated_only` |
//! | `method` | `crosswalk`, `employee_number`, `national_number`, `iban`, `transform`, `linkage`, `confirmed`; empty for
//! |  | one-sided employees |
//! | `score` | 0.0000 to 1.0000; empty where no probability was estimated |
//! | `evidence` | what speaks for and against it |

use std::io::{self, Write};

use paritas_model::{Match, PayTable};
use paritas_texts::Texts;

use super::cell::{optional, sentences};
use super::table::write_sorted;
use crate::results::employee_number;

const HEADER: [&str; 6] = ["legacy_employee", "migrated_employee", "status", "method", "score", "evidence"];

/// Writes the file.
pub(crate) fn write(
    legacy: &PayTable,
    migrated: &PayTable,
    matches: &[Match],
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let row = |one: &Match| {
        [
            employee_number(legacy, one.legacy).to_owned(),
            employee_number(migrated, one.migrated).to_owned(),
            one.status.as_str().to_owned(),
            one.method.as_str().to_owned(),
            optional(one.score),
            sentences(texts, &one.evidence),
        ]
    };
    write_sorted(out, &HEADER, matches.iter().map(row).collect())
}
