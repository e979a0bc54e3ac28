//! `joins.csv`: what does not fit between the files and sheets of one side. Sorted by side, then by employee.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `side` | `legacy` or `migrated` |
//! | `employee` | the employee's number |
//! | `issue` | `no_pay_line`: on a staff list, without a pay line; `not_in_staff_list`: pay lines of someone no staff list names; `contradiction`: two files give one person different values, the first counts; `delivered_twice`: lines that say to the cent what lines of another file say, and are added up |
//! | `field` | of a contradiction: what it is about (`birth_date`, `iban` …) |
//! | `file`, `other_file` | where it is seen, and what it is held against; a sheet behind `#` |
//! | `value`, `other_value` | of a contradiction: what each of them says |
//! | `lines`, `sum` | the pay lines concerned, and what those of them that are money of the period sum to |

use std::io::{self, Write};

use paritas_intake::{Extract, JoinProblem};

use super::cell::free_text;
use super::table::TableWriter;

const HEADER: [&str; 10] =
    ["side", "employee", "issue", "field", "file", "other_file", "value", "other_value", "lines", "sum"];

/// Writes the file.
pub(crate) fn write(legacy: &Extract, migrated: &Extract, out: &mut dyn Write) -> io::Result<()> {
    let mut table = TableWriter::new(out, &HEADER)?;
    for extract in [legacy, migrated] {
        let name = |source: u16| {
            extract.descriptions.get(usize::from(source)).map(|one| one.source_name()).unwrap_or_default()
        };
        for issue in &extract.joins {
            let field = match issue.problem {
                JoinProblem::Contradiction(role) => role.as_str(),
                JoinProblem::NoPayLine | JoinProblem::NotInStaffList | JoinProblem::DeliveredTwice => "",
            };
            let (file, other) = (name(issue.source), issue.other.map(name).unwrap_or_default());
            table.row([
                extract.pay.side.as_str(),
                &extract.pay.employees[issue.employee as usize].number,
                issue.problem.as_str(),
                field,
                &free_text(&file),
                &free_text(&other),
                &free_text(&issue.value),
                &free_text(&issue.other_value),
                &issue.lines.to_string(),
                &issue.sum.to_string(),
            ])?;
        }
    }
    table.finish()
}
