//! What does not fit between the sources of a side.

use std::collections::BTreeMap;

use paritas_model::{Amount, ComponentKind, Measure, Message, Total};

use super::narrow;
use crate::DeliveredTwice;
use crate::extract::{Description, Extract, JoinIssue, JoinProblem};
use crate::lines::repeated_lines;

/// How many employees a sentence names; all of them stand in the list.
const NAMED: usize = 3;

/// Finds what does not fit, and says it. `listed_by` is, for each employee, the staff list that names them.
pub(super) fn find(whole: &mut Extract, listed_by: &[Option<u16>]) {
    staff_lists(whole, listed_by);
    repeated(whole);
    let employees = &whole.pay.employees;
    whole.joins.sort_by(|one, other| {
        let number = |issue: &JoinIssue| &employees[issue.employee as usize].number;
        let key = |issue: &JoinIssue| (issue.problem, issue.source, issue.other, issue.employee);
        number(one).cmp(number(other)).then_with(|| key(one).cmp(&key(other)))
    });
}

/// Which sources name people and hold no value.
pub(super) fn staff_sources(described: &[Description]) -> Vec<bool> {
    described.iter().map(|one| !one.holds_values()).collect()
}

/// People of a staff list without a pay line, and people with pay lines whom no staff list names.
fn staff_lists(whole: &mut Extract, listed_by: &[Option<u16>]) {
    let is_staff = staff_sources(&whole.descriptions);
    if !is_staff.contains(&true) || !is_staff.contains(&false) {
        return;
    }
    let pay = &whole.pay;
    let mut paid: Vec<Option<(u16, u64, Total)>> = vec![None; pay.employees.len()];
    for line in 0..pay.lines.len() {
        let of = paid[pay.employee_of(line) as usize].get_or_insert((pay.lines.source[line], 0, Total::ZERO));
        of.1 += 1;
        if pay.is_period_amount(line) {
            of.2 = of.2.plus(pay.lines.amount(line));
        }
    }
    // A pay line that was rejected is listed as that.
    let mut unread = vec![false; pay.employees.len()];
    for employee in whole.rejected.iter().filter_map(|cell| cell.key.employee) {
        unread[employee as usize] = true;
    }
    let issue = |employee, problem, source, lines, sum| JoinIssue {
        employee,
        problem,
        source,
        other: None,
        lines,
        sum,
        value: String::new(),
        other_value: String::new(),
    };
    let (mut unpaid, mut unlisted) = (Vec::new(), Vec::new());
    for (employee, (listed, paid)) in (0_u32..).zip(listed_by.iter().zip(&paid)) {
        match (listed, paid) {
            (Some(list), None) if !unread[employee as usize] => {
                unpaid.push(issue(employee, JoinProblem::NoPayLine, *list, 0, Total::ZERO));
            }
            (None, Some((source, lines, sum))) => {
                unlisted.push(issue(employee, JoinProblem::NotInStaffList, *source, *lines, *sum));
            }
            _ => {}
        }
    }
    for (id, issues) in [("notice-no-pay-line", unpaid), ("notice-not-in-staff-list", unlisted)] {
        if issues.is_empty() {
            continue;
        }
        let mut numbers: Vec<&str> =
            issues.iter().map(|issue| pay.employees[issue.employee as usize].number.as_str()).collect();
        numbers.sort_unstable();
        let more = if numbers.len() > NAMED { ", …" } else { "" };
        numbers.truncate(NAMED);
        let sum: Total = issues.iter().map(|issue| issue.sum).sum();
        let lines: u64 = issues.iter().map(|issue| issue.lines).sum();
        let message = Message::new(id)
            .with("count", issues.len())
            .with("employees", format!("{}{more}", numbers.join(", ")))
            .with("lines", lines)
            .with("sum", sum.to_string());
        whole.messages.push(message);
        whole.joins.extend(issues);
    }
}

/// Lines that share all their keys with a line of another source, and among them those that say the same to the cent.
fn repeated(whole: &mut Extract) {
    let lines = &whole.pay.lines;
    whole.ledger.repeated_lines = repeated_lines(lines);
    let inside: u64 = whole.source_ledgers.iter().map(|ledger| ledger.repeated_lines).sum();
    let across = whole.ledger.repeated_lines.saturating_sub(inside);
    // Nearly always nothing repeats, and then nothing is sorted.
    if across == 0 {
        return;
    }
    whole.messages.push(Message::new("notice-repeated-across").with("count", across));
    let mut same: Vec<Line> = (0..lines.len())
        // No money is doubled by a zero, and wide extracts are full of them.
        .filter(|line| lines.value[*line] != 0)
        .map(|line| Line {
            key: (lines.contract[line], lines.period[line], lines.component[line], lines.measure[line]),
            value: lines.value[line],
            source: lines.source[line],
            at: narrow(line),
        })
        .collect();
    same.sort_unstable();
    let mut found: BTreeMap<(u32, u16, u16), (u64, Total)> = BTreeMap::new();
    let mut left_out: Vec<u32> = Vec::new();
    for group in same.chunk_by(|one, other| (one.key, one.value) == (other.key, other.value)) {
        // A source may hold a line twice by itself; what goes beyond its own is of another.
        let by_source: Vec<&[Line]> = group.chunk_by(|one, other| one.source == other.source).collect();
        if by_source.len() < 2 {
            continue;
        }
        let mut fullest = 0;
        for (index, of_source) in by_source.iter().enumerate() {
            if of_source.len() > by_source[fullest].len() {
                fullest = index;
            }
        }
        let (contract, _, component, measure) = group[0].key;
        let is_money =
            measure == Measure::Amount && whole.pay.components[component as usize].kind == ComponentKind::Period;
        for (_, of_source) in by_source.iter().enumerate().filter(|(index, _)| *index != fullest) {
            let employee = whole.pay.contracts[contract as usize].employee;
            let pair = [of_source[0].source, by_source[fullest][0].source];
            let key = (employee, pair[0].max(pair[1]), pair[0].min(pair[1]));
            let (count, sum) = found.entry(key).or_default();
            if said_of(whole, of_source[0].source) == DeliveredTwice::First {
                left_out.extend(of_source.iter().map(|line| line.at));
            }
            for line in *of_source {
                *count += 1;
                if is_money {
                    *sum = sum.plus(Amount::from_millionths(line.value));
                }
            }
        }
    }
    let mut by_pair: BTreeMap<(u16, u16), (u64, u64, Total)> = BTreeMap::new();
    for ((employee, source, other), (count, sum)) in found {
        let pair = by_pair.entry((source, other)).or_default();
        *pair = (pair.0 + count, pair.1 + 1, pair.2.plus(sum));
        whole.ledger.delivered_twice += count;
        whole.joins.push(JoinIssue {
            employee,
            problem: JoinProblem::DeliveredTwice,
            source,
            other: Some(other),
            lines: count,
            sum,
            value: String::new(),
            other_value: String::new(),
        });
    }
    for ((source, other), (count, employees, sum)) in by_pair {
        let name = |source: u16| whole.descriptions[usize::from(source)].source_name();
        let id = match said_of(whole, source) {
            DeliveredTwice::First => "notice-delivered-once",
            DeliveredTwice::Sum | DeliveredTwice::Refuse => "warn-delivered-twice",
        };
        whole.messages.push(
            Message::new(id)
                .with("count", count)
                .with("employees", employees)
                .with("source", name(source))
                .with("other", name(other))
                .with("sum", sum.to_string()),
        );
    }
    if !left_out.is_empty() {
        leave_out(whole, &left_out);
    }
}

/// What the profile of a source says of lines that were delivered before.
fn said_of(whole: &Extract, source: u16) -> DeliveredTwice {
    whole.profiles.get(usize::from(source)).and_then(|profile| profile.delivered_twice).unwrap_or(DeliveredTwice::Sum)
}

/// Leaves lines out, counted under a rule of their own; their rows still name somebody, and stay used.
fn leave_out(whole: &mut Extract, lines: &[u32]) {
    let all = &mut whole.pay.lines;
    let mut keep = vec![true; all.len()];
    for line in lines {
        let source = usize::from(all.source[*line as usize]);
        for ledger in [&mut whole.ledger, &mut whole.source_ledgers[source]] {
            ledger.cells.used -= 1;
            *ledger.cells.ignored.entry("delivered-twice".to_owned()).or_default() += 1;
        }
        keep[*line as usize] = false;
    }
    all.retain(&keep);
    whole.ledger.repeated_lines = repeated_lines(all);
}

/// A pay line as far as it tells whether it was delivered twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    /// Contract, period, component, measure.
    key: (u32, u32, u32, Measure),
    value: i64,
    source: u16,
    /// Where it stands among the lines.
    at: u32,
}
