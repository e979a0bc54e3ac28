//! `duplicates.csv`: entries of one side that seem to be one person. Sorted by side and the two numbers.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `side` | `legacy` or `migrated` |
//! | `employee`, `same_as` | the two employee numbers |
//! | `score` | 0.0000 to 1.0000; empty where no probability was estimated |
//! | `evidence` | why |

use std::io::{self, Write};

use paritas_model::{Duplicate, PayTable, Side};
use paritas_texts::Texts;

use super::cell::{optional, sentences};
use super::table::write_sorted;
use crate::results::employee_number;

const HEADER: [&str; 5] = ["side", "employee", "same_as", "score", "evidence"];

/// Writes the file.
pub(crate) fn write(
    legacy: &PayTable,
    migrated: &PayTable,
    duplicates: &[Duplicate],
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let row = |one: &Duplicate| {
        let pay = match one.side {
            Side::Legacy => legacy,
            Side::Migrated => migrated,
        };
        [
            one.side.as_str().to_owned(),
            employee_number(pay, Some(one.employee)).to_owned(),
            employee_number(pay, Some(one.same_as)).to_owned(),
            optional(one.score),
            sentences(texts, &one.evidence),
        ]
    };
    write_sorted(out, &HEADER, duplicates.iter().map(row).collect())
}
