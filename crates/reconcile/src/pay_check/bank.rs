//! On which account?

use std::collections::BTreeMap;

use paritas_model::{Employee, Harm, Iban, Match, MatchStatus, Message, PayHarm};

use super::lasting;
use super::net::Nets;
use crate::plan::Plan;

/// Checks the accounts of everyone the new system pays.
pub(super) fn check(plan: &Plan<'_>, matches: &[Match], nets: &Nets, harms: &mut Vec<PayHarm>) {
    let migrated = &plan.migrated.employees;
    let mut holders: BTreeMap<String, u32> = BTreeMap::new();
    for account in migrated.iter().filter_map(account) {
        *holders.entry(account).or_default() += 1;
    }
    // An extract that knows no accounts at all says nothing of them.
    if holders.is_empty() {
        return;
    }
    for (found, matched) in matches.iter().zip(0_u32..) {
        let Some(employee) = found.migrated.map(|index| &migrated[index as usize]) else { continue };
        if !matches!(found.status, MatchStatus::Matched | MatchStatus::MigratedOnly) {
            continue;
        }
        let before = found.legacy.and_then(|index| account(&plan.legacy.employees[index as usize]));
        let harm = match account(employee) {
            None => Some((Harm::NoIban, Message::new("harm-no-iban"))),
            Some(now) if Iban::parse(&now).is_none() => {
                Some((Harm::IbanInvalid, Message::new("harm-iban-invalid").with("iban", now)))
            }
            Some(now) if before.as_ref().is_some_and(|before| *before != now) => {
                let before = before.unwrap_or_default();
                Some((
                    Harm::IbanChanged,
                    Message::new("harm-iban-changed").with("legacy", before).with("migrated", now),
                ))
            }
            Some(now) => holders.get(&now).filter(|&&people| people > 1).map(|&people| {
                (Harm::IbanShared, Message::new("harm-iban-shared").with("iban", now).with("people", people))
            }),
        };
        harms.extend(harm.map(|(harm, sentence)| lasting(harm, matched, nets, sentence)));
    }
}

/// The account as it is compared: without blanks, in capitals.
fn account(employee: &Employee) -> Option<String> {
    let text: String = employee.iban.as_deref()?.chars().filter(|one| one.is_alphanumeric()).collect();
    (!text.is_empty()).then(|| text.to_uppercase())
}
