//! What became of every line, and of every amount that was computed in place of one.

use paritas_model::Side;

use crate::compare::Sorted;
use crate::plan::{Fate, Key, Plan};

/// The fates of both sides, the legacy one first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fates {
    /// One for every line.
    pub(crate) lines: [Vec<Fate>; 2],
    /// One for every computed amount, in the order of the lines that stand for them.
    pub(crate) computed: [Vec<Fate>; 2],
}

impl Fates {
    /// What is known before anything is compared.
    pub(crate) fn new(plan: &Plan<'_>, legacy: &mut Sorted, migrated: &mut Sorted) -> Self {
        let computed = [Side::Legacy, Side::Migrated].map(|side| {
            let amounts = plan.computed.amounts(side).iter();
            amounts.map(|&(line, _)| plan.amount_key(side, line).err().unwrap_or(Fate::Compared)).collect()
        });
        Self { lines: [legacy, migrated].map(|side| std::mem::take(&mut side.fates)), computed }
    }

    /// Takes note that a comparison could not be made.
    pub(crate) fn spoil(&mut self, plan: &Plan<'_>, key: &Key, lines: [&[u32]; 2], fate: Fate) {
        for ((side, lines), place) in [Side::Legacy, Side::Migrated].into_iter().zip(lines).zip(0..) {
            for &line in lines {
                if plan.is_compared_under(side, line, key.measure) {
                    self.lines[place][line as usize] = fate;
                }
                // Only under the key of its amount, which is the only one where a line of another measure stands.
                if plan.table(side).lines.measure[line as usize] != key.measure
                    && let Some(amount) = plan.computed.place(side, line)
                {
                    self.computed[place][amount] = fate;
                }
            }
        }
    }
}
