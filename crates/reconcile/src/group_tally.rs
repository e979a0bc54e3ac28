//! Per component group: how many employees have amounts on both sides, and how many of those are equal throughout.

use paritas_model::{ComponentGroup, GroupStatus, Measure, Message, Total};

use crate::Outcome;
use crate::compare::{Cell, Sum};
use crate::findings::total_arg;

/// Counts while comparisons come person by person.
#[derive(Debug)]
pub(crate) struct GroupTally {
    matched: Option<u32>,
    /// What was seen of the present person, by group.
    seen: Vec<Seen>,
    /// The groups of the present person.
    touched: Vec<u32>,
    both: Vec<u32>,
    equal: Vec<u32>,
    /// The migrated money of each group, sizes without signs: all of it, and what is equal.
    money: Vec<[i128; 2]>,
    /// For each group, the tied contracts with an amount that was compared in it, each once.
    pub(crate) compared: Vec<Vec<u32>>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    any: bool,
    both: bool,
    unequal: bool,
}

impl GroupTally {
    pub(crate) fn new(groups: usize) -> Self {
        Self {
            matched: None,
            seen: vec![Seen::default(); groups],
            touched: Vec::new(),
            both: vec![0; groups],
            equal: vec![0; groups],
            money: vec![[0; 2]; groups],
            compared: vec![Vec::new(); groups],
        }
    }

    /// Takes note of a comparison of match `matched`; those of one match must come one after the other.
    pub(crate) fn see(&mut self, matched: u32, cell: &Cell<'_>, outcome: Outcome) {
        if self.matched != Some(matched) {
            self.close_person();
            self.matched = Some(matched);
        }
        let seen = &mut self.seen[cell.key.group as usize];
        if !seen.any {
            seen.any = true;
            self.touched.push(cell.key.group);
        }
        // Keys come in order of contract, then group: whoever stands last in a group's list stands there already.
        let compared = &mut self.compared[cell.key.group as usize];
        // 0.00 against 0.00 or nothing would be right under any error: it speaks for no rule and against none.
        let has_amount = [cell.legacy, cell.migrated].iter().any(|sum| !matches!(sum, Sum::Absent | Sum::Of(0)));
        if has_amount && outcome != Outcome::NotComparable && compared.last() != Some(&cell.key.slot) {
            compared.push(cell.key.slot);
        }
        if cell.key.measure == Measure::Amount {
            seen.both |= cell.legacy != Sum::Absent && cell.migrated != Sum::Absent;
            let equal = matches!(outcome, Outcome::Equal | Outcome::ZeroVsAbsent);
            seen.unequal |= !equal;
            if let Sum::Of(sum) = cell.migrated {
                let money = &mut self.money[cell.key.group as usize];
                // Said in evidence, booked nowhere: a sum beyond 128 bits stays at its bound.
                money[0] = money[0].saturating_add(sum.saturating_abs());
                money[1] = money[1].saturating_add(if equal { sum.saturating_abs() } else { 0 });
            }
        }
    }

    fn close_person(&mut self) {
        for group in self.touched.drain(..) {
            let group = group as usize;
            let seen = std::mem::take(&mut self.seen[group]);
            self.both[group] += u32::from(seen.both);
            self.equal[group] += u32::from(seen.both && !seen.unequal);
        }
    }

    /// Writes the counts into the groups, and gives back who was compared in which.
    pub(crate) fn write(mut self, groups: &mut [ComponentGroup]) -> Vec<Vec<u32>> {
        self.close_person();
        for (index, group) in groups.iter_mut().enumerate().filter(|(_, group)| group.status.is_compared()) {
            (group.employees_both, group.employees_equal) = (self.both[index], self.equal[index]);
            if self.both[index] > 0 {
                group.evidence.push(
                    Message::new("evidence-employees-equal")
                        .with("equal", self.equal[index])
                        .with("both", self.both[index]),
                );
            }
            if group.status == GroupStatus::Learned && self.both[index] > 0 {
                let [all, equal] = self.money[index].map(|sum| total_arg(Total::from_millionths(sum)));
                group.evidence.push(Message::new("evidence-money").with("equal", equal).with("all", all));
            }
        }
        self.compared
    }
}
