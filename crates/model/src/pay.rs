use std::collections::BTreeSet;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::{Amount, Column, Contract, Employee, Message, Origin, Period, Side, Source, Total};

/// One side's pay lines as plain columns, with the people, contracts and components they speak of.
///
/// Columns hold dictionary codes (indices into the vectors here) and 64-bit integers, so that a comparing engine can
/// take them as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayTable {
    /// The side the lines belong to.
    pub side: Side,
    /// The files and sheets the lines came from.
    pub sources: Vec<Source>,
    /// The people, also those without any line.
    pub employees: Vec<Employee>,
    /// The contracts; every employee has at least one.
    pub contracts: Vec<Contract>,
    /// The components.
    pub components: Vec<Component>,
    /// The units and cost centres named by lines; code 0 is the empty name.
    pub units: Vec<String>,
    /// The lines.
    pub lines: Lines,
}

/// The columns of a [`PayTable`]: one entry a line, all of one length, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lines {
    /// Index into `contracts`; the employee is the contract's.
    pub contract: Vec<u32>,
    /// [`Period::code`].
    pub period: Column<u32>,
    /// Index into `components`.
    pub component: Vec<u32>,
    /// What the value measures.
    pub measure: Column<Measure>,
    /// The value in millionths ([`Amount::millionths`]).
    pub value: Vec<i64>,
    /// Index into `units`.
    pub unit: Column<u32>,
    /// Index into `sources`.
    pub source: Column<u16>,
    /// The row, from 1.
    pub row: Vec<u32>,
    /// The column, from 1.
    pub column: Column<u16>,
}

impl Lines {
    /// Keeps the lines that are marked; there is a mark for each.
    pub fn retain(&mut self, keep: &[bool]) {
        fn retain<T>(column: &mut Vec<T>, keep: &[bool]) {
            let mut marks = keep.iter();
            column.retain(|_| marks.next().copied().unwrap_or(true));
        }
        retain(&mut self.contract, keep);
        self.period.retain(keep);
        retain(&mut self.component, keep);
        self.measure.retain(keep);
        retain(&mut self.value, keep);
        self.unit.retain(keep);
        self.source.retain(keep);
        retain(&mut self.row, keep);
        self.column.retain(keep);
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.value.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.value.is_empty()
    }

    /// The value of line `index`.
    pub fn amount(&self, index: usize) -> Amount {
        Amount::from_millionths(self.value[index])
    }

    /// Where line `index` was read.
    pub fn origin(&self, index: usize) -> Origin {
        Origin { source: self.source[index], row: self.row[index], column: self.column[index] }
    }
}

impl PayTable {
    /// A table without any line.
    pub fn empty(side: Side) -> Self {
        Self {
            side,
            sources: Vec::new(),
            employees: Vec::new(),
            contracts: Vec::new(),
            components: Vec::new(),
            units: vec![String::new()],
            lines: Lines::default(),
        }
    }

    /// Whether line `index` is money of its period: what totals are made of. Hours, rates, balances and cumulatives are
    /// not.
    pub fn is_period_amount(&self, index: usize) -> bool {
        self.lines.measure[index] == Measure::Amount
            && self.components[self.lines.component[index] as usize].kind == ComponentKind::Period
    }

    /// The sum of all lines that are money of their period.
    pub fn amount_total(&self) -> Total {
        self.period_amounts(0..self.lines.len())
    }

    /// How many lines each source holds, and what those that are money of their period sum to.
    pub fn held_by_source(&self) -> Vec<(u64, Total)> {
        let mut held = vec![(0, Total::ZERO); self.sources.len()];
        // Sources are joined one after the other: their lines stand in long stretches.
        for (source, stretch) in self.lines.source.stretches() {
            if let Some((lines, sum)) = held.get_mut(usize::from(source)) {
                *lines += stretch.len() as u64;
                *sum = sum.plus(self.period_amounts(stretch));
            }
        }
        held
    }

    /// The sum of those lines of a stretch that are money of their period: one walk beside each other's columns.
    fn period_amounts(&self, stretch: Range<usize>) -> Total {
        let lines = &self.lines;
        let of_period: Vec<bool> =
            self.components.iter().map(|component| component.kind == ComponentKind::Period).collect();
        let columns = lines.component[stretch.clone()].iter().zip(&lines.value[stretch.clone()]);
        let amounts = stretch
            .zip(columns)
            .filter(|(line, (component, _))| lines.measure[*line] == Measure::Amount && of_period[**component as usize])
            .map(|(_, (_, &millionths))| i128::from(millionths));
        // 2^32 lines of 63 bits: never beyond 96 bits.
        Total::from_millionths(amounts.sum())
    }

    /// The employee of line `index`.
    pub fn employee_of(&self, index: usize) -> u32 {
        self.contracts[self.lines.contract[index] as usize].employee
    }

    /// The periods that lines name, in order of time.
    pub fn periods(&self) -> BTreeSet<Period> {
        self.lines.period.distinct().into_iter().filter_map(|code| Period::from_code(code).ok()).collect()
    }
}

/// A pay or deduction item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Component {
    /// The code, as written.
    pub code: String,
    /// The label, empty where the extract has none.
    pub label: String,
    /// What its values are: pay of the period, or a state of something.
    pub kind: ComponentKind,
}

impl Component {
    /// A component of the pay of a period.
    pub fn new(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self { code: code.into(), label: label.into(), kind: ComponentKind::Period }
    }
}

/// What the values of a component are.
///
/// A balance or a cumulative is compared like any other value, but it is no pay of the period: no total holds both, and
/// two periods of it are never added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ComponentKind {
    /// Pay, deductions or hours of the period.
    #[default]
    Period,
    /// What is left at the end of the period: leave, hours, a garnishment.
    Balance,
    /// What has been paid since the year began.
    YearToDate,
}

impl ComponentKind {
    /// All, in the order of files.
    pub const ALL: [Self; 3] = [Self::Period, Self::Balance, Self::YearToDate];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Period => "period",
            Self::Balance => "balance",
            Self::YearToDate => "year_to_date",
        }
    }
}

/// What the value of a pay line measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Money.
    Amount,
    /// Hours, days or pieces.
    Quantity,
    /// Money per hour, day or piece.
    Rate,
}

impl Measure {
    /// All, in the order of files.
    pub const ALL: [Self; 3] = [Self::Amount, Self::Quantity, Self::Rate];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Amount => "amount",
            Self::Quantity => "quantity",
            Self::Rate => "rate",
        }
    }
}

/// A cell that could not be understood, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedCell {
    /// Where it stands.
    pub origin: Origin,
    /// The column's header, empty where it has none.
    pub header: String,
    /// What stands there.
    pub value: String,
    /// Why it was rejected.
    pub reason: Message,
    /// Which amounts it would have been, so that its counterpart is not taken for missing or extra.
    pub key: RejectedKey,
    /// Whether the whole row was left out because of this cell.
    pub rejects_row: bool,
}

/// What is known of the amount a rejected cell would have been; `None` in a field means that any could be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RejectedKey {
    /// Index into the employees; where this is `None`, nothing is known of whose amount it was.
    pub employee: Option<u32>,
    /// Index into the contracts.
    pub contract: Option<u32>,
    /// The period.
    pub period: Option<Period>,
    /// Index into the components.
    pub component: Option<u32>,
    /// The measure.
    pub measure: Option<Measure>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_source_holds_its_own_lines_and_only_money_of_the_period_is_summed() {
        let mut table = PayTable::empty(Side::Legacy);
        let source = Source { file: String::new(), sha256: crate::Digest::from_bytes(&[0; 32]), sheet: None };
        table.sources = vec![source; 3];
        let mut balance = Component::new("B", "");
        balance.kind = ComponentKind::Balance;
        table.components = vec![Component::new("A", ""), balance];
        let lines = [
            (0, 0, Measure::Amount, 1),
            (0, 1, Measure::Amount, 20),
            (2, 0, Measure::Amount, 300),
            (2, 0, Measure::Quantity, 4_000),
            (0, 0, Measure::Amount, 50_000),
        ];
        for (source, component, measure, value) in lines {
            table.lines.source.push(source);
            table.lines.component.push(component);
            table.lines.measure.push(measure);
            table.lines.value.push(value);
            table.lines.contract.push(0);
            table.lines.period.push(0);
            table.lines.unit.push(0);
            table.lines.row.push(0);
            table.lines.column.push(0);
        }
        let total = Total::from_millionths;
        assert_eq!(table.held_by_source(), [(3, total(50_001)), (0, Total::ZERO), (2, total(300))]);
        assert_eq!(table.amount_total(), total(50_301));
    }
}
