//! What does not fit between the files and sheets of one side.

use paritas_intake::{Extract, JoinIssue, JoinProblem};
use paritas_model::Message;
use paritas_texts::Texts;

use crate::view::JoinView;

/// Shown with the extract; `joins.csv` holds them all.
const JOINS: usize = 50;

/// The first of what does not fit, and how much more there is.
pub(super) fn joins(texts: &Texts, extract: &Extract) -> (Vec<JoinView>, u32) {
    let view = |issue: &JoinIssue| {
        let name = |source: u16| {
            extract.descriptions.get(usize::from(source)).map(|one| one.source_name()).unwrap_or_default()
        };
        let employee = &extract.pay.employees[issue.employee as usize];
        let says = |source: u16, value: &str| {
            texts.message(&Message::new("join-says").with("source", name(source)).with("value", value))
        };
        let lines = |source: u16| {
            let lines = Message::new("join-lines").with("source", name(source)).with("lines", issue.lines);
            texts.message(&lines.with("sum", texts.total(issue.sum)))
        };
        let other = issue.other.unwrap_or(issue.source);
        let (problem, here, there) = match issue.problem {
            JoinProblem::NoPayLine => (texts.text("join-no-pay-line"), name(issue.source), String::new()),
            JoinProblem::NotInStaffList => (texts.text("join-not-in-staff-list"), lines(issue.source), String::new()),
            JoinProblem::Contradiction(role) => {
                let what = Message::new("join-contradiction").with("field", texts.term("role", role.as_str()));
                (texts.message(&what), says(issue.source, &issue.value), says(other, &issue.other_value))
            }
            JoinProblem::DeliveredTwice => (texts.text("join-delivered-twice"), lines(issue.source), name(other)),
        };
        let employee = format!("{} {}", employee.number, employee.display_name()).trim_end().to_owned();
        JoinView { employee, problem, here, there }
    };
    let more = extract.joins.len().saturating_sub(JOINS);
    (extract.joins.iter().take(JOINS).map(view).collect(), u32::try_from(more).unwrap_or(u32::MAX))
}
