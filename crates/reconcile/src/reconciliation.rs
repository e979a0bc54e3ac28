use paritas_model::{
    Comparability, ComponentGroup, ControlTotal, Difference, Duplicate, Fields, Finding, LineCounts, Match, Measure,
    Message, NotCompared, PayCheck, Side, Stage,
};

use crate::compare::{RejectedIndex, Sorted, judge, merge, sort_side};
use crate::derived::{check_own_sums, derived_groups, mark};
use crate::differences::{Context, Unequal, explain_all};
use crate::fates::Fates;
use crate::fields::compare_fields;
use crate::findings::{find, tie_ftes};
use crate::group_tally::GroupTally;
use crate::map::learn::{Lesson, say_what_was_learned};
use crate::map::map_components;
use crate::pay_check::pay_check;
use crate::periods::plan_periods;
use crate::plan::{Fate, Plan};
use crate::products::check_own_products;
use crate::shared_trait::Traits;
use crate::tolerated::Tolerated;
use crate::totals::units::Units;
use crate::totals::{self, control_totals};
use crate::{
    CaseProfile, Compared, Input, Matching, OnProgress, Outcome, ReconcileError, ledger, match_employees, step,
};

/// Everything that follows from two extracts and a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconciliation {
    /// Who is who, sorted by legacy and migrated number.
    pub matches: Vec<Match>,
    /// People that stand twice on one side.
    pub duplicates: Vec<Duplicate>,
    /// Which components are compared with which, in order of code.
    pub groups: Vec<ComponentGroup>,
    /// What differs or can't be compared, sorted by key.
    pub differences: Vec<Difference>,
    /// The differences by cause, largest total first, then by name; those that follow from others last.
    pub findings: Vec<Finding>,
    /// What the two sides say of matched employees beside their pay.
    pub fields: Fields,
    /// Who may not be paid, or not rightly.
    pub pay_check: PayCheck,
    /// How many comparisons ended how.
    pub counts: LineCounts,
    /// Headcounts and sums, each with the bridge from the legacy one to the migrated one.
    pub control_totals: Vec<ControlTotal>,
    /// For each difference, the control totals its amounts are part of, as indices: none for hours and rates, and for
    /// what is not comparable.
    pub counted_in: Vec<Vec<u32>>,
    /// The legacy lines that were compared.
    pub legacy_compared: Compared,
    /// The migrated lines that were compared.
    pub migrated_compared: Compared,
    /// The legacy lines that were not, by reason.
    pub legacy_not_compared: Vec<NotCompared>,
    /// The migrated lines that were not, by reason.
    pub migrated_not_compared: Vec<NotCompared>,
    /// What was assumed, and what to look at.
    pub messages: Vec<Message>,
    /// The profile as used, complete: used again, it gives this reconciliation again.
    pub profile: CaseProfile,
}

/// Reconciles two pay tables.
///
/// # Errors
/// A profile that contradicts itself, a side without a period against several, or the caller's cancel.
pub fn reconcile(input: &Input<'_>, on_progress: OnProgress<'_>) -> Result<Reconciliation, ReconcileError> {
    let mut profile = input.profile.checked()?;
    let Matching { matches, duplicates, mut messages } = match_employees(input, on_progress)?;

    step(on_progress, Stage::Map, 0, 1)?;
    let periods = plan_periods(input, &profile, &mut messages)?;
    let lesson = Lesson::take(input, &matches, &periods, &profile);
    lesson.iter().for_each(|lesson| lesson.complete(&mut profile));
    // Everything that could be learned stands in it now; used again, it gives the same map.
    profile.components.learn = false;
    let map = map_components(input.legacy, input.migrated, &profile, &mut messages)?;
    say_what_was_learned(&map.groups, &mut messages);
    check_own_sums(&profile.components.derived, [input.legacy, input.migrated], &mut messages);
    check_own_products([input.legacy, input.migrated], profile.amounts.rounding_unit, &mut messages);
    let plan = Plan::new(input, &matches, &map, periods)?;
    let mut fields = compare_fields(input.legacy, input.migrated, &matches, &plan.slots);
    let units = Units::new(input.legacy, input.migrated, &fields);
    let rejected = RejectedIndex::new(&plan, input.legacy_rejected, input.migrated_rejected, &mut messages);

    const COMPARE_STEPS: u64 = 3;
    step(on_progress, Stage::Compare, 0, COMPARE_STEPS)?;
    let legacy = sort_side(&plan, Side::Legacy)?;
    step(on_progress, Stage::Compare, 1, COMPARE_STEPS)?;
    let migrated = sort_side(&plan, Side::Migrated)?;
    step(on_progress, Stage::Compare, 2, COMPARE_STEPS)?;
    let derived = derived_groups(&profile.components.derived, &map, input.legacy, input.migrated);
    let comparison = compare(&plan, &rejected, &profile, &units, legacy, migrated, !derived.is_empty());
    step(on_progress, Stage::Compare, COMPARE_STEPS, COMPARE_STEPS)?;

    step(on_progress, Stage::Explain, 0, 1)?;
    let Comparison { mut counts, mut unequal, mut tolerated, tally, mut fates } = comparison;
    tolerated.apply_caps(&plan, &mut counts, &mut unequal, &mut fates, &mut messages);
    let mut groups = map.groups.clone();
    let traits = Traits::new(&plan, &matches, tally.write(&mut groups), !unequal.is_empty());
    lesson.iter().for_each(|lesson| lesson.explain(input, &mut groups));
    mark(&mut groups, &derived);
    let columns = traits.columns();
    let context = Context { derived: &derived, tolerated: &tolerated.deltas, columns: &columns };
    let explained = explain_all(&plan, &matches, &context, unequal);
    let (differences, findings) = find(&plan, explained, &traits);
    tie_ftes(input.legacy, input.migrated, &differences, &findings, &mut fields);
    let totals = control_totals(&totals::Basis {
        plan: &plan,
        matches: &matches,
        groups: &groups,
        units: &units,
        fates: &fates,
        differences: &differences,
        tolerated: &tolerated.by_place,
    })?;
    let (legacy_compared, legacy_not_compared) = ledger::tally(input.legacy, &fates.lines[0]);
    let (migrated_compared, migrated_not_compared) = ledger::tally(input.migrated, &fates.lines[1]);
    let sums_of_others: Vec<u32> = derived.iter().map(|one| one.group).collect();
    let pay_check = pay_check(&plan, &matches, &sums_of_others, &profile.pay_check, &mut messages);
    drop(columns);
    drop(traits);
    let reconciliation = Reconciliation {
        matches,
        duplicates,
        groups,
        differences,
        findings,
        fields,
        pay_check,
        counts,
        control_totals: totals.totals,
        counted_in: totals.counted_in,
        legacy_compared,
        migrated_compared,
        legacy_not_compared,
        migrated_not_compared,
        messages,
        profile,
    };
    reconciliation.check_balance(input)?;
    step(on_progress, Stage::Explain, 1, 1)?;
    Ok(reconciliation)
}

impl Reconciliation {
    /// Whether the amounts of a difference are computed of hours and rates on that side.
    pub fn is_computed(&self, difference: &Difference, side: Side) -> bool {
        let product = self.groups[difference.group as usize].product.as_ref();
        difference.measure == Measure::Amount && product.is_some_and(|product| product.side == side)
    }
}

/// What one walk over both sides gives.
struct Comparison {
    counts: LineCounts,
    unequal: Vec<Unequal>,
    tolerated: Tolerated,
    tally: GroupTally,
    fates: Fates,
}

fn compare(
    plan: &Plan<'_>,
    rejected: &RejectedIndex,
    profile: &CaseProfile,
    units: &Units,
    mut legacy: Sorted,
    mut migrated: Sorted,
    keeps_deltas: bool,
) -> Comparison {
    let mut fates = Fates::new(plan, &mut legacy, &mut migrated);
    let mut counts = LineCounts::default();
    let mut unequal = Vec::new();
    let mut tolerated = Tolerated::new(plan.map.groups.len(), keeps_deltas);
    let mut tally = GroupTally::new(plan.map.groups.len());
    merge(plan, legacy.columns(), migrated.columns(), |cell| {
        let verdict = judge(plan, rejected, &profile.amounts, &cell);
        count(&mut counts, verdict.outcome);
        tally.see(plan.slots[cell.key.slot as usize].matched, &cell, verdict.outcome);
        if verdict.outcome == Outcome::NotComparable {
            let fate = match verdict.comparability {
                Comparability::CounterpartRejected => Fate::CounterpartRejected,
                Comparability::ContractUnmatched => Fate::ContractUnmatched,
                Comparability::RateMissing => Fate::RateMissing,
                Comparability::FactorInexact | Comparability::Compared => Fate::FactorInexact,
            };
            fates.spoil(plan, &cell.key, [cell.legacy_lines, cell.migrated_lines], fate);
        }
        if verdict.outcome == Outcome::WithinTolerance {
            tolerated.see(plan, units, &cell, verdict);
        }
        if matches!(verdict.outcome, Outcome::Different | Outcome::NotComparable) {
            unequal.push(Unequal::new(&cell, verdict));
        }
    });
    Comparison { counts, unequal, tolerated, tally, fates }
}

fn count(counts: &mut LineCounts, outcome: Outcome) {
    let ended = match outcome {
        Outcome::Equal => &mut counts.equal,
        Outcome::WithinTolerance => &mut counts.within_tolerance,
        Outcome::ZeroVsAbsent => &mut counts.zero_vs_absent,
        Outcome::Different => &mut counts.different,
        Outcome::NotComparable => &mut counts.not_comparable,
        // Never judged: what is not compared has no key.
        Outcome::NotCompared => return,
    };
    *ended += 1;
    counts.compared += 1;
}
