//! Amounts beside those that differ: what others are paid, and what the same people are paid in other periods.
//!
//! Some causes are told only by amounts that do not differ: a pay scale by those who are paid by it, an index by the
//! month in which everyone's pay rises. They are looked up for the components that differ, and only where there is
//! something to tell: several periods, or a column of steps. Of many people some are enough, besides those who differ.

use std::collections::BTreeSet;

use paritas_model::{Amount, Measure, Side};

use crate::causes::AmountPair;
use crate::compare::{held, merge};
use crate::plan::Plan;
use crate::shared_trait::Column;

/// How many tied contracts are looked at, at most, beside those that differ. A scale of a hundred grades, thirty steps and
/// a few FTEs still has several people in most of its cells.
const MOST_CONTRACTS: usize = 20_000;
/// And at least: what most people have is seen by these.
const FEWEST_CONTRACTS: usize = 2_000;
/// How many amounts that makes: a year of everyone's pay need not be held once more. About 100 MB.
const MOST_AMOUNTS: usize = 1_500_000;

/// The amounts of one contract, component group and period.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    pub(crate) group: u32,
    /// Index into the tied contracts.
    pub(crate) slot: u32,
    /// Index into the joint periods.
    pub(crate) period: u32,
    /// Index into the matches.
    pub(crate) matched: u32,
    /// On the legacy and on the migrated side, in the migrated convention.
    pub(crate) amounts: [Option<Amount>; 2],
    /// The contract's full-time equivalent on either side.
    pub(crate) ftes: [Option<Amount>; 2],
}

/// What is known beside the differences.
#[derive(Debug, Default)]
pub(crate) struct KnownAmounts<'a> {
    /// In order of group, contract and period.
    rows: Vec<Known>,
    /// What each side says of its people, by tied contract.
    pub(crate) columns: &'a [Column<'a>],
}

impl<'a> KnownAmounts<'a> {
    /// What bears on these differences. Groups that are sums of others have their causes in their parts.
    pub(crate) fn gather(plan: &Plan<'_>, pairs: &[AmountPair], derived: &[u32], columns: &'a [Column<'a>]) -> Self {
        let nothing = Self { rows: Vec::new(), columns };
        if plan.periods.joint.len() < 2 && !columns.iter().any(|column| column.counts_steps()) {
            return nothing;
        }
        let tells = |pair: &&AmountPair| {
            let both = pair.legacy.is_some() && pair.migrated.is_some();
            both && pair.place.measure == Measure::Amount && !derived.contains(&pair.place.group)
        };
        let telling: Vec<&AmountPair> = pairs.iter().filter(tells).collect();
        let groups: BTreeSet<u32> = telling.iter().map(|pair| pair.place.group).collect();
        if groups.is_empty() {
            return nothing;
        }
        let each = (groups.len() * plan.periods.joint.len()).max(1);
        let most = (MOST_AMOUNTS / each).clamp(FEWEST_CONTRACTS, MOST_CONTRACTS);
        let every = plan.slots.len() / most + 1;
        let mut slots: Vec<bool> = (0..plan.slots.len()).map(|slot| slot % every == 0).collect();
        telling.iter().for_each(|pair| slots[pair.place.slot as usize] = true);
        let [legacy, migrated] = [Side::Legacy, Side::Migrated].map(|side| lines(plan, side, &groups, &slots));
        let mut rows = Vec::new();
        merge(plan, (&legacy.0, &legacy.1), (&migrated.0, &migrated.1), |cell| {
            let denominator = plan.map.rules[cell.key.group as usize].denominator(Measure::Amount);
            let slot = &plan.slots[cell.key.slot as usize];
            let fte = |side: Side, contract: Option<u32>| plan.table(side).contracts[contract? as usize].fte;
            rows.push(Known {
                group: cell.key.group,
                slot: cell.key.slot,
                period: cell.key.period,
                matched: slot.matched,
                amounts: [held(cell.legacy, denominator).0, held(cell.migrated, 1).0],
                ftes: [fte(Side::Legacy, slot.legacy), fte(Side::Migrated, slot.migrated)],
            });
        });
        Self::of(rows, columns)
    }

    /// These amounts, in any order.
    pub(crate) fn of(mut rows: Vec<Known>, columns: &'a [Column<'a>]) -> Self {
        rows.sort_unstable_by_key(|row| (row.group, row.slot, row.period));
        Self { rows, columns }
    }

    /// The amounts of a group, contract by contract, each in order of time.
    pub(crate) fn of_group(&self, group: u32) -> &[Known] {
        let start = self.rows.partition_point(|row| row.group < group);
        let end = self.rows.partition_point(|row| row.group <= group);
        &self.rows[start..end]
    }

    /// The amounts of a contract in a group, in order of time.
    pub(crate) fn of_contract(&self, group: u32, slot: u32) -> &[Known] {
        let all = self.of_group(group);
        let start = all.partition_point(|row| row.slot < slot);
        let end = all.partition_point(|row| row.slot <= slot);
        &all[start..end]
    }
}

/// Keys and lines of one side, sorted, of these groups and contracts.
fn lines(plan: &Plan<'_>, side: Side, groups: &BTreeSet<u32>, slots: &[bool]) -> (Vec<u64>, Vec<u32>) {
    let mut wanted = vec![false; plan.map.groups.len()];
    groups.iter().for_each(|&group| wanted[group as usize] = true);
    let mut found: Vec<(u64, u32)> = (0..plan.table(side).lines.len())
        .zip(0_u32..)
        .filter(|&(line, _)| wanted[plan.group_of(side, line) as usize])
        .flat_map(|(_, line)| {
            // Hours that are compared for themselves stand once more with the amount they come to.
            let keys = [plan.key(side, line).ok(), plan.second_key(side, line)];
            keys.into_iter().flatten().map(move |key| (key, line))
        })
        .filter(|&(key, _)| {
            let key = plan.unpack(key);
            key.measure == Measure::Amount && slots[key.slot as usize]
        })
        .collect();
    found.sort_unstable();
    found.into_iter().unzip()
}
