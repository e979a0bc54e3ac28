use std::collections::BTreeMap;

use serde::Serialize;

use crate::Total;

/// What became of every row and value cell of one side: nothing is lost.
///
/// `rows.read = rows.used + Σ rows.ignored + rows.rejected`, and the same for the value cells.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Ledger {
    /// Rows of the file, header and preamble included.
    pub rows: Tally,
    /// Cells of value columns (amount, quantity, rate) in data rows.
    pub cells: Tally,
    /// Lines that share all their keys with an earlier line; they are summed.
    pub repeated_lines: u64,
    /// Lines that say what a line of another file or sheet says already, to the cent: summed, and open until someone has
    /// looked whether a file was delivered twice.
    pub delivered_twice: u64,
}

impl Ledger {
    /// Adds what became of another source's rows and cells. Repeated lines are counted over all lines, not added.
    pub fn add(&mut self, other: &Self) {
        self.rows.add(&other.rows);
        self.cells.add(&other.cells);
    }
}

/// A count split by what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Tally {
    /// How many were read.
    pub read: u64,
    /// How many became pay lines or people.
    pub used: u64,
    /// How many were left out, by the name of the rule (`preamble`, `header`, `blank`, `totals`, `footer`).
    pub ignored: BTreeMap<String, u64>,
    /// How many could not be understood.
    pub rejected: u64,
}

impl Tally {
    /// How many were left out by a rule.
    pub fn ignored_in_all(&self) -> u64 {
        self.ignored.values().sum()
    }

    /// Adds another tally.
    pub fn add(&mut self, other: &Self) {
        self.read += other.read;
        self.used += other.used;
        self.rejected += other.rejected;
        for (rule, count) in &other.ignored {
            *self.ignored.entry(rule.clone()).or_default() += count;
        }
    }

    /// Whether every one is accounted for.
    pub fn balances(&self) -> bool {
        self.read == self.used + self.ignored_in_all() + self.rejected
    }
}

/// Used cells of one side that were not compared, for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotCompared {
    /// The reason: `employee_unmatched`, `group_unconfirmed`, `component_ended`, `period_one_sided`,
    /// `measure_one_sided`, `counterpart_rejected`, `contract_unmatched`, `factor_inexact`, `rate_missing`.
    pub reason: &'static str,
    /// How many cells.
    pub cells: u64,
    /// The sum of the amounts among them, in the side's own convention.
    pub sum: Total,
}
