//! Components that are sums of others: gross, the employer's total, net.
//!
//! # How a sum is found
//!
//! A payslip's sums are linear relations among its components, exact to the cent: gross − base pay − premiums = 0. All
//! relations of a side together are what is left over when its payslips are eliminated against each other (Gauss,
//! modulo a prime, so that the arithmetic is exact and nothing overflows). Codes are taken in the order in which they
//! are less likely to be a sum, so that the sums are what is expressed by the others. A relation counts only where
//! every part has factor 1 or −1, and where nineteen in twenty payslips keep it.
//!
//! # Payslips whose sum is wrong
//!
//! One wrong payslip among those eliminated hides the relation. So few payslips are taken, several times over, others
//! each time, and the choice that explains the most payslips is kept; the wrong ones are then known, and reported.
//!
//! # Which one is the sum?
//!
//! In `gross = base + premiums` each could be called the sum of the others with signs. The sum is the one whose label
//! says so, or the only one whose sign is unlike all others'. Where neither tells, the relation is left alone: a
//! wrong choice would call the error a consequence and the consequence an error.

use paritas_model::Side;

use super::sample::{Codes, Sample};

/// 2^61 − 1: prime, and products of two residues fit 128 bits.
const PRIME: u64 = (1 << 61) - 1;
/// How often other payslips are tried. With one wrong in a hundred, one choice in three has none of them.
const TRIES: u32 = 8;
/// Payslips beyond those that teach something new, to see that the relations hold.
const SPARE_ROWS: usize = 12;
/// A side with more codes is looked at by its most frequent ones: the work grows with the cube of their number.
const MOST_CODES: usize = 128;
/// Fewer payslips than this show no sum.
const FEWEST_UNITS: usize = 10;

/// Words that begin a label's word where the component is a sum, without accents.
const WORDS: [&str; 15] = [
    "total",
    "totaal",
    "totale",
    "gesamt",
    "summe",
    "somme",
    "bruto",
    "brutto",
    "brut",
    "gross",
    "netto",
    "net",
    "nett",
    "netpay",
    "belastbaar",
];

/// A component that is the sum of others on one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relation {
    pub(super) total: u32,
    /// Codes, and whether they are subtracted.
    pub(super) parts: Vec<(u32, bool)>,
}

/// The sums of one side, in order of code.
pub(super) fn relations(sample: &Sample, side: Side, codes: &Codes<'_>) -> Vec<Relation> {
    let mut columns: Vec<u32> = (0..codes.len()).filter(|&code| !sample.column(side, code).is_empty()).collect();
    columns.sort_by_key(|&code| (std::cmp::Reverse(sample.column(side, code).len()), code));
    columns.truncate(MOST_CODES);
    if sample.units.len() < FEWEST_UNITS || columns.len() < 3 {
        return Vec::new();
    }
    let money = |code: u32| -> u128 {
        sample.column(side, code).iter().map(|&(_, value)| u128::from(value.unsigned_abs())).sum()
    };
    columns.sort_by_cached_key(|&code| (says_sum(codes.labels[code as usize]), money(code), code));
    // Sums that show by their sign go to the end as well; then the others are expressed without them.
    for _ in 0..4 {
        let found = best_of_tries(sample, side, &columns);
        let shown: Vec<u32> = found.iter().filter_map(only_opposite).collect();
        let at_end = |code: &u32| found.iter().any(|relation| relation.total == *code);
        if shown.iter().all(at_end) {
            let is_sum = |relation: &Relation| {
                says_sum(codes.labels[relation.total as usize]) || only_opposite(relation) == Some(relation.total)
            };
            let mut sums: Vec<Relation> = found.into_iter().filter(is_sum).collect();
            sums.sort_by_key(|relation| relation.total);
            return sums;
        }
        let (mut first, last): (Vec<u32>, Vec<u32>) = columns.iter().partition(|code| !shown.contains(code));
        first.extend(last);
        columns = first;
    }
    Vec::new()
}

/// Whether a label speaks of a sum.
fn says_sum(label: &str) -> bool {
    let lower = label.to_lowercase();
    lower.split(|letter: char| !letter.is_alphanumeric()).any(|word| {
        let exact = WORDS.contains(&word);
        exact || WORDS.iter().any(|known| known.len() >= 5 && word.starts_with(known))
    })
}

/// The only member of a relation whose sign differs from all others', the relation written with everything on one side.
fn only_opposite(relation: &Relation) -> Option<u32> {
    // total = Σ plus − Σ minus, or: total + Σ minus − Σ plus = 0.
    let minus: Vec<u32> = relation.parts.iter().filter(|part| part.1).map(|part| part.0).collect();
    let plus: Vec<u32> = relation.parts.iter().filter(|part| !part.1).map(|part| part.0).collect();
    match (minus.as_slice(), plus.as_slice()) {
        ([], _) => Some(relation.total),
        (_, &[one]) => Some(one),
        _ => None,
    }
}

fn best_of_tries(sample: &Sample, side: Side, columns: &[u32]) -> Vec<Relation> {
    let mut best: (usize, Vec<Relation>) = (0, Vec::new());
    for attempt in 0..TRIES {
        let relations = eliminate(sample, side, columns, attempt);
        let kept: Vec<(usize, Relation)> = relations
            .into_iter()
            .filter_map(|relation| {
                let (keep, all) = keeping(sample, side, &relation);
                (keep * 20 >= all * 19 && all >= FEWEST_UNITS).then_some((keep, relation))
            })
            .collect();
        let explained = kept.iter().map(|(keep, _)| keep).sum();
        if explained > best.0 {
            let all_keep = kept.iter().all(|(keep, relation)| keeping(sample, side, relation) == (*keep, *keep));
            best = (explained, kept.into_iter().map(|(_, relation)| relation).collect());
            if all_keep {
                break;
            }
        }
    }
    best.1
}

/// How many payslips keep a relation, of those that have any of its codes.
fn keeping(sample: &Sample, side: Side, relation: &Relation) -> (usize, usize) {
    let (mut keep, mut all) = (0, 0);
    for unit in &sample.units {
        let amounts = &unit.amounts[side.index()];
        let of = |code: u32| {
            amounts.binary_search_by_key(&code, |&(code, _)| code).ok().map(|place| i128::from(amounts[place].1))
        };
        let total = of(relation.total);
        let parts =
            relation.parts.iter().filter_map(|&(code, minus)| of(code).map(|value| if minus { -value } else { value }));
        let (mut sum, mut any) = (0, total.is_some());
        for value in parts {
            sum += value;
            any = true;
        }
        all += usize::from(any);
        keep += usize::from(any && total.unwrap_or(0) == sum);
    }
    (keep, all)
}

/// One elimination over few payslips: the relations of the columns that are not independent of those before them.
fn eliminate(sample: &Sample, side: Side, columns: &[u32], attempt: u32) -> Vec<Relation> {
    let highest = columns.iter().max().map_or(0, |&code| code as usize + 1);
    let mut places = vec![None; highest];
    columns.iter().enumerate().for_each(|(place, &code)| places[code as usize] = Some(place));
    let place = |code: u32| places.get(code as usize).copied().flatten();
    let mut order: Vec<(u64, usize)> =
        (0..sample.units.len()).map(|unit| (chance(unit as u64, attempt), unit)).collect();
    order.sort_unstable();
    // Rare codes first: two payslips of each, or they would be missing from every relation.
    let mut seen = vec![0_u8; columns.len()];
    let mut rows: Vec<usize> = Vec::new();
    let mut others: Vec<usize> = Vec::new();
    for &(_, unit) in &order {
        let amounts = &sample.units[unit].amounts[side.index()];
        let has_rare = amounts.iter().filter_map(|(code, _)| place(*code)).any(|at| seen[at] < 2);
        if has_rare {
            amounts.iter().filter_map(|(code, _)| place(*code)).for_each(|at| seen[at] = seen[at].saturating_add(1));
            rows.push(unit);
        } else {
            others.push(unit);
        }
    }
    rows.extend(others);
    let mut basis = Basis::new(columns.len());
    let mut spare = 0;
    for (taken, unit) in rows.into_iter().enumerate() {
        let mut row = vec![0; columns.len()];
        for (code, value) in &sample.units[unit].amounts[side.index()] {
            if let Some(at) = place(*code) {
                row[at] = residue(*value);
            }
        }
        spare = if basis.add(row) { 0 } else { spare + 1 };
        if basis.is_full() {
            return Vec::new();
        }
        if spare >= SPARE_ROWS && taken >= columns.len() {
            break;
        }
    }
    basis.relations(columns)
}

/// The independent rows so far, in reduced form: each begins with a 1 where all others have 0.
struct Basis {
    rows: Vec<(usize, Vec<u64>)>,
    width: usize,
}

impl Basis {
    fn new(width: usize) -> Self {
        Self { rows: Vec::new(), width }
    }

    fn is_full(&self) -> bool {
        self.rows.len() == self.width
    }

    /// Adds a row; whether it said anything new.
    fn add(&mut self, mut row: Vec<u64>) -> bool {
        for (lead, known) in &self.rows {
            let factor = row[*lead];
            subtract(&mut row, known, factor);
        }
        let Some(lead) = row.iter().position(|&value| value != 0) else { return false };
        let inverse = power(row[lead], PRIME - 2);
        row.iter_mut().for_each(|value| *value = times(*value, inverse));
        for (_, known) in &mut self.rows {
            let factor = known[lead];
            subtract(known, &row, factor);
        }
        self.rows.push((lead, row));
        true
    }

    /// Each column that leads no row is a sum of those that do, with the factors the rows hold.
    fn relations(&self, columns: &[u32]) -> Vec<Relation> {
        let free = (0..self.width).filter(|column| self.rows.iter().all(|(lead, _)| lead != column));
        let relation = |column: usize| {
            let mut parts = Vec::new();
            for (lead, row) in &self.rows {
                match row[column] {
                    0 => {}
                    1 => parts.push((columns[*lead], false)),
                    minus if minus == PRIME - 1 => parts.push((columns[*lead], true)),
                    _ => return None,
                }
            }
            parts.sort_unstable();
            (parts.len() >= 2).then_some(Relation { total: columns[column], parts })
        };
        free.filter_map(relation).collect()
    }
}

/// row − factor · other.
fn subtract(row: &mut [u64], other: &[u64], factor: u64) {
    if factor != 0 {
        for (value, other) in row.iter_mut().zip(other) {
            let less = *value + (PRIME - times(*other, factor));
            *value = if less >= PRIME { less - PRIME } else { less };
        }
    }
}

/// The product of two residues. 2^61 is 1 modulo the prime, so the upper bits are simply added to the lower ones: a
/// division of 128 bits would cost ten times as much.
fn times(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    let low = u64::try_from(product & u128::from(PRIME)).unwrap_or(0);
    let high = u64::try_from(product >> 61).unwrap_or(0);
    let sum = low + high;
    if sum >= PRIME { sum - PRIME } else { sum }
}

fn power(base: u64, exponent: u64) -> u64 {
    let (mut result, mut square, mut left) = (1, base, exponent);
    while left > 0 {
        if left & 1 == 1 {
            result = times(result, square);
        }
        square = times(square, square);
        left >>= 1;
    }
    result
}

fn residue(value: i64) -> u64 {
    let prime = i128::from(PRIME);
    u64::try_from(i128::from(value).rem_euclid(prime)).unwrap_or(0)
}

/// A number that looks like chance, another for every attempt.
fn chance(unit: u64, attempt: u32) -> u64 {
    let mixed =
        (unit + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ u64::from(attempt + 1).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
