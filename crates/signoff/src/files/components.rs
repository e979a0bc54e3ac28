//! `components.csv`: which components were compared with which. Sorted by the two component columns.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `legacy_components`, `migrated_components` | the group on each side, codes in order, joined by `+` |
//! | `factor` | one per legacy code, joined alike: what turns its amounts into the migrated convention |
//! | `status` | `equal_code`, `learned`, `suggested`, `profile`, `confirmed`, `legacy_only`, `migrated_only`, `ended` |
//! | `employees_both` | matched employees with an amount on both sides |
//! | `employees_equal` | those of them whose amounts are all equal |
//! | `evidence` | why |

use std::io::{self, Write};

use paritas_model::{ComponentGroup, DifferenceKey};
use paritas_texts::Texts;

use super::cell::sentences;
use super::table::write_sorted;
use crate::Results;

const HEADER: [&str; 7] =
    ["legacy_components", "migrated_components", "factor", "status", "employees_both", "employees_equal", "evidence"];

/// Writes the file.
pub(crate) fn write(results: &Results<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let (legacy, migrated) = (&results.legacy.pay, &results.migrated.pay);
    let row = |group: &ComponentGroup| {
        let factors: Vec<String> = group.legacy_codes(legacy).iter().map(|(_, factor)| factor.to_string()).collect();
        [
            group.legacy_text(legacy),
            group.migrated_text(migrated),
            DifferenceKey::join_codes(factors.iter().map(String::as_str)),
            group.status.as_str().to_owned(),
            group.employees_both.to_string(),
            group.employees_equal.to_string(),
            sentences(texts, &group.evidence),
        ]
    };
    write_sorted(out, &HEADER, results.reconciliation.groups.iter().map(row).collect())
}
