//! Will everyone be paid?
//!
//! Differences are many and mostly small; what an officer must know the day before the payment run is who gets nothing,
//! far too little, or money on the wrong account. This asks that of every employee, whatever the components say, and
//! ranks the answers by harm: first the kind ([`Harm`], the worst first), then the amount at stake.

mod bank;
mod net;

use std::cmp::Reverse;

use paritas_model::{Harm, Match, MatchStatus, Message, NetBasis, PayCheck, PayHarm, Period, Total};

use crate::PayCheckRules;
use crate::findings::total_arg;
use crate::plan::Plan;
use net::{Net, Nets};

/// Checks everyone.
pub(crate) fn pay_check(
    plan: &Plan<'_>,
    matches: &[Match],
    derived: &[u32],
    rules: &PayCheckRules,
    messages: &mut Vec<Message>,
) -> PayCheck {
    let net = net::basis(plan, rules);
    let nets = Nets::sum(plan, matches, net, derived);
    let mut harms = Vec::new();
    for (found, matched) in matches.iter().zip(0_u32..) {
        for (period, net) in nets.of(matched) {
            harms.extend(of_period(found, net, rules).map(|(harm, at_stake)| PayHarm {
                harm,
                matched,
                period: plan.period(period),
                legacy: net.legacy_total(),
                migrated: net.migrated_total(),
                at_stake,
                sentence: sentence(harm, net),
            }));
        }
    }
    // Worth saying only where something rests on it.
    if net == NetBasis::AllAmounts && !harms.is_empty() {
        messages.push(Message::new("assume-net-all-amounts"));
    }
    bank::check(plan, matches, &nets, &mut harms);
    harms.sort_by_cached_key(|one| {
        let found = &matches[one.matched as usize];
        let number = |table: &paritas_model::PayTable, employee: Option<u32>| {
            employee.map(|employee| table.employees[employee as usize].number.clone())
        };
        let numbers = (number(plan.legacy, found.legacy), number(plan.migrated, found.migrated));
        (one.harm, Reverse(one.at_stake.millionths()), numbers, one.period, one.matched)
    });
    PayCheck { net, harms }
}

/// The worst that a period's amounts say of an employee, and what is at stake.
fn of_period(found: &Match, net: &Net, rules: &PayCheckRules) -> Option<(Harm, Total)> {
    let (legacy, migrated) = (net.legacy, net.migrated);
    let paid_before = net.legacy_lines > 0;
    let total = Total::from_millionths;
    match found.status {
        MatchStatus::LegacyOnly => (legacy > 0).then_some((Harm::NoCounterpart, total(legacy))),
        MatchStatus::MigratedOnly => (migrated > 0).then_some((Harm::NewPayee, total(migrated))),
        MatchStatus::Suggested | MatchStatus::Conflict => {
            (legacy > 0 && found.legacy.is_some()).then_some((Harm::NotMatched, total(legacy)))
        }
        MatchStatus::Matched if paid_before && net.migrated_lines == 0 => Some((Harm::NoPayLine, total(legacy))),
        MatchStatus::Matched if !net.is_exact => None,
        MatchStatus::Matched if legacy > 0 && migrated <= 0 => {
            Some((Harm::NetNotPositive, total(legacy.saturating_sub(migrated))))
        }
        MatchStatus::Matched if legacy > 0 && is_down(legacy, migrated, rules) => {
            Some((Harm::NetDown, total(legacy - migrated)))
        }
        MatchStatus::Matched if legacy > 0 && migrated / 2 >= legacy => {
            Some((Harm::NetDoubled, total(migrated - legacy)))
        }
        MatchStatus::Matched => None,
    }
}

/// Whether an amount fell by more than the threshold: by cross-multiplication, so that nothing is rounded.
fn is_down(legacy: i128, migrated: i128, rules: &PayCheckRules) -> bool {
    const HUNDRED_PERCENT: i128 = 100_000_000;
    let percent = i128::from(rules.net_down_percent.millionths());
    let (Some(fall), Some(bound)) = ((legacy - migrated).checked_mul(HUNDRED_PERCENT), legacy.checked_mul(percent))
    else {
        return legacy > migrated;
    };
    fall > bound
}

fn sentence(harm: Harm, net: &Net) -> Message {
    let id = match harm {
        Harm::NoCounterpart => "harm-no-counterpart",
        Harm::NotMatched => "harm-not-matched",
        Harm::NoPayLine => "harm-no-pay-line",
        Harm::NetNotPositive => "harm-net-not-positive",
        Harm::NetDown => "harm-net-down",
        Harm::NetDoubled => "harm-net-doubled",
        Harm::NewPayee => "harm-new-payee",
        // Worded where they are found: they speak of accounts.
        Harm::IbanChanged | Harm::IbanInvalid | Harm::IbanShared | Harm::NoIban => "harm-no-iban",
    };
    Message::new(id)
        .with("legacy", total_arg(Total::from_millionths(net.legacy)))
        .with("migrated", total_arg(Total::from_millionths(net.migrated)))
}

/// A harm that concerns no single period.
fn lasting(harm: Harm, matched: u32, nets: &Nets, sentence: Message) -> PayHarm {
    let at_stake: Total = nets.of(matched).map(|(_, net)| Total::from_millionths(net.migrated.max(0))).sum();
    PayHarm { harm, matched, period: Period::UNNAMED, legacy: None, migrated: None, at_stake, sentence }
}

#[cfg(test)]
mod tests;
