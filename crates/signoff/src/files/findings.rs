//! `findings.csv`: differences with the same cause, component group and parameter, as one. Sorted by `finding`.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `finding` | its stable name |
//! | `cause` | what explains its differences |
//! | `legacy_components`, `migrated_components` | the group on each side, codes in order, joined by `+` |
//! | `parameter` | what its differences share in numbers (`×100`); empty where nothing |
//! | `employees` | how many it touches |
//! | `total_delta` | the sum of its differences |
//! | `shared` | what sets its employees apart; empty where nothing |
//! | `sentence` | the finding in one sentence |

use std::io::{self, Write};

use paritas_model::Finding;
use paritas_texts::Texts;

use super::cell::sentence;
use super::table::write_sorted;
use crate::Results;

const HEADER: [&str; 9] = [
    "finding",
    "cause",
    "legacy_components",
    "migrated_components",
    "parameter",
    "employees",
    "total_delta",
    "shared",
    "sentence",
];

/// Writes the file.
pub(crate) fn write(results: &Results<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let row = |finding: &Finding| {
        let (legacy_components, migrated_components) = results.component_texts(finding.group);
        [
            finding.id.as_str().to_owned(),
            finding.cause.as_str().to_owned(),
            legacy_components,
            migrated_components,
            finding.parameter.clone(),
            finding.employees.to_string(),
            finding.total_delta.to_string(),
            finding.shared.as_ref().map(|shared| sentence(texts, shared)).unwrap_or_default(),
            sentence(texts, &finding.sentence),
        ]
    };
    write_sorted(out, &HEADER, results.reconciliation.findings.iter().map(row).collect())
}
