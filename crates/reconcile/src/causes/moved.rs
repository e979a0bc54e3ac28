//! An amount in another place of the same employee: what `component_swap` and `period_shift` have in common.

use paritas_model::{Amount, Message, Period};

use super::{AmountPair, DifferenceSet};

/// How an amount went from one place to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Move {
    /// Each place holds what the other should; one of them perhaps nothing.
    Exchanged,
    /// The amount was added to what the other place holds anyway.
    Added,
}

/// How many rounding units an amount must have to be told from another that happens to be as large.
const UNITS_OF_PROOF: i128 = 100;

/// Whether the migrated side holds the amounts of two places the wrong way round, or one of them in the other.
///
/// Cents that are as many in two places prove nothing. `Added` needs one place that a side leaves empty, and another that
/// both fill: two amounts that are off by opposite cents have not moved, nor have two that only one side knows.
pub(super) fn moved(set: &DifferenceSet<'_>, one: &AmountPair, other: &AmountPair) -> Option<Move> {
    let zero = |amount: Option<Amount>| amount.unwrap_or(Amount::ZERO);
    let amounts = [one.legacy, one.migrated, other.legacy, other.migrated].map(zero);
    let least = UNITS_OF_PROOF * i128::from(set.unit(one).max(set.unit(other)).millionths());
    let largest = amounts.iter().map(|amount| i128::from(amount.size())).max();
    let [legacy, migrated, there_legacy, there_migrated] = amounts;
    if legacy == there_migrated && there_legacy == migrated {
        return (largest >= Some(least)).then_some(Move::Exchanged);
    }
    let is_full = |pair: &AmountPair| pair.both().is_some();
    let fits = is_full(one) != is_full(other) && one.delta() == -other.delta();
    (fits && one.delta().abs() >= least).then_some(Move::Added)
}

/// Pairs up differences that stand next to each other once they are in order of `place`: each with the first one after
/// it that is not paired yet and fits. `fits` is asked within a place only.
pub(super) fn pair_up<P: Ord + Copy, T: Copy>(
    pairs: &[AmountPair],
    place: impl Fn(&AmountPair) -> Option<P>,
    fits: impl Fn(&AmountPair, &AmountPair) -> Option<T>,
) -> Vec<(usize, usize, T)> {
    let mut order: Vec<(P, usize)> =
        pairs.iter().enumerate().filter_map(|(index, pair)| Some((place(pair)?, index))).collect();
    order.sort_by_key(|&(place, index)| (place, index));
    let mut paired = vec![false; pairs.len()];
    let mut found = Vec::new();
    for same in order.chunk_by(|a, b| a.0 == b.0) {
        for (at, &(_, one)) in same.iter().enumerate() {
            let later = same[at + 1..].iter().map(|&(_, other)| other);
            let partner = later
                .filter(|&other| !paired[one] && !paired[other])
                .find_map(|other| fits(&pairs[one], &pairs[other]).map(|how| (other, how)));
            if let Some((other, how)) = partner {
                (paired[one], paired[other]) = (true, true);
                found.push((one, other, how));
            }
        }
    }
    found
}

/// What tells two places apart.
#[derive(Debug, Clone, Copy)]
pub(super) enum Name<'a> {
    /// A component, by the name of its group.
    Component(&'a str),
    Period(Period),
}

impl Name<'_> {
    fn put(self, message: Message, variable: &'static str) -> Message {
        match self {
            Self::Component(component) => message.with(variable, component),
            Self::Period(period) => message.with(variable, period),
        }
    }
}

/// The proof in numbers. The names are those of `here` and `there`.
pub(super) fn proof(here: &AmountPair, there: &AmountPair, how: Move, names: [Name<'_>; 2]) -> Message {
    let zero = |amount: Option<Amount>| amount.unwrap_or(Amount::ZERO);
    let (legacy, migrated) = (zero(here.legacy), zero(here.migrated));
    let is_component = matches!(names[1], Name::Component(_));
    let either =
        |component: &'static str, period: &'static str| Message::new(if is_component { component } else { period });
    if how == Move::Added {
        let ((full, full_name), (empty, empty_name)) = if here.both().is_some() {
            ((here, names[0]), (there, names[1]))
        } else {
            ((there, names[1]), (here, names[0]))
        };
        let is_merged = zero(empty.migrated).is_zero();
        let (proof, [sum, one, other]) = if is_merged {
            (either("proof-component-merged", "proof-period-merged"), [full.migrated, full.legacy, empty.legacy])
        } else {
            (either("proof-component-split", "proof-period-split"), [full.legacy, full.migrated, empty.migrated])
        };
        let proof = proof.with("sum", zero(sum)).with("one", zero(one)).with("other", zero(other));
        return empty_name.put(full_name.put(proof, "here"), "there");
    }
    let proof = if migrated.is_zero() {
        either("proof-component-there", "proof-period-there").with("amount", legacy)
    } else if legacy.is_zero() {
        either("proof-component-from", "proof-period-from").with("amount", migrated)
    } else {
        either("proof-component-swap", "proof-period-shift")
            .with("legacy", legacy)
            .with("migrated", migrated)
            .with("there_legacy", zero(there.legacy))
            .with("there_migrated", zero(there.migrated))
    };
    names[1].put(proof, if is_component { "component" } else { "period" })
}
