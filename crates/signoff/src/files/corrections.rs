//! `corrections.csv`: what the migrated system must change so that it holds the agreed amounts. Sorted by the first five
//! columns, which are its key.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `migrated_employee`, `contract` | as the migrated side numbers them |
//! | `period` | `YYYY-MM`; empty where no extract names one |
//! | `measure` | `amount`, `quantity` or `rate` |
//! | `migrated_component` | the component's code |
//! | `action` | `change`, `add` or `delete` |
//! | `present_amount` | what is there now, summed over all lines of the key; empty where nothing |
//! | `agreed_amount` | what is to be there in all: it replaces the sum; empty for `delete` |
//! | `delta` | agreed − present, absent counting 0 |
//! | `reason` | the reason given with the decision |
//! | `difference` | the difference that was decided |

use std::io::{self, Write};
use std::path::Path;

use paritas_intake::{TextRow, read_table};
use paritas_model::{DifferenceKey, Measure, Message};

use super::cell::{free_text, optional};
use super::table::TableWriter;
use crate::corrections::CorrectionAction;
use crate::{Correction, SignoffError};

const HEADER: [&str; 11] = [
    "migrated_employee",
    "contract",
    "period",
    "measure",
    "migrated_component",
    "action",
    "present_amount",
    "agreed_amount",
    "delta",
    "reason",
    "difference",
];

/// Writes the file.
pub(crate) fn write(corrections: &[Correction], out: &mut dyn Write) -> io::Result<()> {
    let mut table = TableWriter::new(out, &HEADER)?;
    for correction in corrections {
        table.row([
            &correction.migrated_employee,
            &correction.contract,
            &correction.period.to_string(),
            correction.measure.as_str(),
            &correction.migrated_component,
            correction.action.as_str(),
            &optional(correction.present),
            &optional(correction.agreed),
            &correction.delta.to_string(),
            &free_text(&correction.reason),
            correction.difference.as_str(),
        ])?;
    }
    table.finish()
}

/// Reads the file back as it stands on the disk; reasons come back with their leading `'`.
pub(crate) fn read(path: &Path) -> Result<Vec<Correction>, SignoffError> {
    let table = read_table(path).map_err(|error| SignoffError::NotReadBack(Box::new(error)))?;
    if table.headers != HEADER {
        return Err(SignoffError::NotProven { finding: Message::new("unproven-header"), row: Some(1) });
    }
    table.rows.iter().map(correction).collect()
}

fn correction(row: &TextRow) -> Result<Correction, SignoffError> {
    let unreadable = || SignoffError::NotProven { finding: Message::new("unproven-cell"), row: Some(row.row) };
    let [employee, contract, period, measure, component, action, present, agreed, delta, reason, difference] =
        row.cells.as_slice()
    else {
        return Err(unreadable());
    };
    let amount = |cell: &str| match cell {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| unreadable()),
    };
    let measure = Measure::ALL.into_iter().find(|one| one.as_str() == measure);
    let action = CorrectionAction::ALL.into_iter().find(|one| one.as_str() == action);
    Ok(Correction {
        migrated_employee: employee.clone(),
        contract: contract.clone(),
        period: period.parse().map_err(|_| unreadable())?,
        measure: measure.ok_or_else(unreadable)?,
        migrated_component: component.clone(),
        action: action.ok_or_else(unreadable)?,
        present: amount(present)?,
        agreed: amount(agreed)?,
        delta: delta.parse().map_err(|_| unreadable())?,
        reason: reason.clone(),
        difference: DifferenceKey::from_written(difference),
    })
}

/// A correction as it reads once it has been through the file.
pub(crate) fn as_read_back(correction: &Correction) -> Correction {
    Correction { reason: free_text(&correction.reason).into_owned(), ..correction.clone() }
}
