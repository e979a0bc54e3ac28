//! Which comparisons a rejected cell spoils.
//!
//! A rejected cell is an amount that exists and is not known. Where it is known to belong under a key (person,
//! contract, component, period, measure), the sum under that key is not known either, even if what could be read adds
//! up. Where only part of that is known, it may be any of several: a comparison that is equal without it is left in
//! peace, and one that is not must not be called a difference.

use std::collections::BTreeMap;

use paritas_model::{Measure, Message, RejectedCell, Side};

use crate::plan::{Key, Plan, RejectedCells};

/// The rejected cells of both sides by match.
#[derive(Debug, Default)]
pub(crate) struct RejectedIndex {
    by_match: BTreeMap<u32, Vec<Pattern>>,
    /// For each match, whether it has any: the look-up of the many that have none costs one read.
    touched: Vec<bool>,
}

/// Whether a rejected cell belongs to a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hit {
    /// None does.
    None,
    /// One may.
    Possible,
    /// One does.
    Certain,
}

#[derive(Debug)]
struct Pattern {
    cells: RejectedCells,
    certain: bool,
}

impl RejectedIndex {
    /// Sorts the rejected cells of both sides by whom they belong to. Those that name nobody are reported: nothing says
    /// which amounts they were.
    pub(crate) fn new(
        plan: &Plan<'_>,
        legacy: &[RejectedCell],
        migrated: &[RejectedCell],
        messages: &mut Vec<Message>,
    ) -> Self {
        let mut index = Self::default();
        for (side, rejected) in [(Side::Legacy, legacy), (Side::Migrated, migrated)] {
            let nobodys = rejected.iter().filter(|cell| cell.key.employee.is_none()).count();
            if nobodys > 0 {
                messages.push(Message::new("warn-rejected-nobody").with("side", side.as_str()).with("count", nobodys));
            }
            for cells in rejected.iter().filter_map(|cell| plan.rejected_cells(side, &cell.key)) {
                // Hours that could not be read are an amount that could not be computed.
                if cells.measure.is_some_and(|measure| measure != Measure::Amount) {
                    for group in plan.computed_groups(side).filter(|&group| cells.group.is_none_or(|own| own == group))
                    {
                        let amount = RejectedCells { group: Some(group), measure: Some(Measure::Amount), ..cells };
                        index.add(plan, amount, cells.group.is_some());
                    }
                }
                index.add(plan, cells, cells.group.is_some());
            }
        }
        index
    }

    fn add(&mut self, plan: &Plan<'_>, mut cells: RejectedCells, group_is_known: bool) {
        if cells.slot.is_none() {
            cells.slot = only_slot(plan, cells.matched);
        }
        let certain = cells.slot.is_some() && group_is_known && cells.period.is_some() && cells.measure.is_some();
        let place = cells.matched as usize;
        if self.touched.len() <= place {
            self.touched.resize(place + 1, false);
        }
        self.touched[place] = true;
        self.by_match.entry(cells.matched).or_default().push(Pattern { cells, certain });
    }

    /// Whether a rejected cell belongs under `key` of match `matched`.
    pub(crate) fn hit(&self, matched: u32, key: &Key) -> Hit {
        if self.touched.get(matched as usize) != Some(&true) {
            return Hit::None;
        }
        let patterns = self.by_match.get(&matched).map_or(&[][..], Vec::as_slice);
        let hits = patterns.iter().filter(|pattern| pattern.cells.cover(key));
        hits.map(|pattern| if pattern.certain { Hit::Certain } else { Hit::Possible }).max().unwrap_or(Hit::None)
    }
}

impl RejectedCells {
    fn cover(&self, key: &Key) -> bool {
        self.slot.is_none_or(|slot| slot == key.slot)
            && self.group.is_none_or(|group| group == key.group)
            && self.period.is_none_or(|period| period == key.period)
            && self.measure.is_none_or(|measure| measure == key.measure)
    }
}

/// The one contract of a match, if it has one only. Slots of one match stand next to each other, in order of match.
fn only_slot(plan: &Plan<'_>, matched: u32) -> Option<u32> {
    let first = plan.slots.partition_point(|slot| slot.matched < matched);
    let next = plan.slots.get(first + 1).is_some_and(|slot| slot.matched == matched);
    let index = u32::try_from(first).ok()?;
    plan.slots.get(first).filter(|slot| slot.matched == matched && !next).map(|_| index)
}
