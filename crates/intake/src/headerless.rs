//! What the columns of a file without header say, by what they hold and in which order they stand.
//!
//! Where no word names a column, its cells must: months are periods, sums of money amounts; of the codes that remain the
//! one with the most values tells people apart, and beside a single column of amounts the one with few tells components.
//! All of it is a guess, and said as one.

use std::collections::BTreeSet;

use paritas_model::Message;

use crate::Role;
use crate::columns::{Cells, Column, Columns};
use crate::date::{Written, parse_date, parse_month};
use crate::extract::Confidence;
use crate::head::Head;

impl Columns {
    /// Gives roles to the columns of a file without header that have none yet.
    pub(crate) fn assign_without_header(&mut self, head: &Head) {
        let declared = |column: &Column| column.profile.as_ref().is_some_and(|profile| profile.role.is_some());
        // Where a profile says what every column is for, nothing is told by cells.
        if head.header_row() > 0 || self.columns.iter().all(declared) {
            return;
        }
        let looks: Vec<Option<Look>> = (0..self.columns.len()).map(|index| self.look(head, index)).collect();
        let of = |wanted: fn(&Look) -> bool| {
            looks.iter().enumerate().filter(move |(_, look)| look.as_ref().is_some_and(wanted)).map(|(index, _)| index)
        };
        let money: Vec<usize> = of(|look| look.money).collect();
        let has_amounts = self.values().next().is_some();
        let mut assigned = Vec::new();
        if let Some(period) = of(|look| look.months).next() {
            assigned.push((period, Role::Period));
        }
        if let Some(birth) = of(|look| look.births).next() {
            assigned.push((birth, Role::BirthDate));
        }
        let distinct = |index: &usize| looks[*index].as_ref().map_or(0, |look| look.distinct);
        let mut codes: Vec<usize> = of(|look| look.code).collect();
        let most = codes.iter().map(distinct).max().unwrap_or(0);
        let people = codes.iter().copied().find(|index| distinct(index) * 2 > most && most > 1);
        if let (Some(people), false) = (people, self.is_taken(Role::EmployeeNumber)) {
            assigned.push((people, Role::EmployeeNumber));
            codes.retain(|index| *index != people);
        }
        if money.len() == 1 && !has_amounts && !self.is_taken(Role::ComponentCode) {
            // Few values, each many times over, and more than one.
            let component =
                codes.into_iter().find(|index| distinct(index) > 1 && distinct(index) * 2 <= most.max(3) * 2);
            assigned.extend(component.map(|index| (index, Role::ComponentCode)));
        }
        if !has_amounts {
            assigned.extend(money.into_iter().map(|index| (index, Role::Amount)));
        }
        let names: Vec<usize> = of(|look| look.name).collect();
        if let [name] = names[..] {
            assigned.push((name, Role::FullName));
        }
        for (index, role) in assigned {
            if role.may_repeat() || !self.is_taken(role) {
                let column = &mut self.columns[index];
                column.role = role;
                column.reason = Message::new("column-by-cells-alone");
                column.confidence = Confidence::Unsure;
            }
        }
        let told = self.columns.iter().filter(|column| column.reason.id == "column-by-cells-alone").count();
        self.assumptions.push(Message::new("assume-no-header").with("told", told));
    }

    /// What a column without a role looks like.
    fn look(&self, head: &Head, index: usize) -> Option<Look> {
        let column = &self.columns[index];
        if column.role != Role::Attribute || column.profile.as_ref().is_some_and(|profile| profile.role.is_some()) {
            return None;
        }
        let cells = Cells::of(head, index);
        let texts: Vec<&str> = head.column(index).map(|cell| cell.text.as_str()).collect();
        let most = |count: usize| cells.filled > 0 && count * 10 >= cells.filled * 9;
        let months = most(texts.iter().filter(|text| is_month(text)).count());
        let births = most(texts.iter().filter(|text| is_birth(text)).count());
        let money = cells.are_money() && !months && cells.dates * 2 < cells.filled;
        let distinct = texts.iter().collect::<BTreeSet<_>>().len();
        let code = !money && !months && cells.dates * 2 < cells.filled && cells.decimals == 0 && cells.spaced == 0;
        // Words are no numbers of people; a code of letters alone has few.
        let name = most(cells.words) && distinct * 2 > cells.filled && texts.iter().any(|text| text.len() > 3);
        Some(Look { months, births, money, code: code && !name && !most(cells.words), name, distinct })
    }
}

struct Look {
    months: bool,
    births: bool,
    money: bool,
    code: bool,
    name: bool,
    distinct: usize,
}

/// Whether a text is a month, or six digits that can be one of this century's first half.
fn is_month(text: &str) -> bool {
    parse_month(text.as_bytes()).is_some_and(|period| (1990..2060).contains(&(period.code() / 100)))
}

/// Whether a text is a full date of a year in which someone at work may have been born.
fn is_birth(text: &str) -> bool {
    match parse_date(text.as_bytes()) {
        Some(Written::Serial(_)) | None => false,
        Some(written) => written.full_year().is_some_and(|year| (1935..2010).contains(&year)),
    }
}
