use std::collections::BTreeMap;

use paritas_case::{Action, CaseState, Choice, Entry, fold, last_decision};
use paritas_model::{Amount, DifferenceKey, Digest};
use proptest::prelude::*;

use crate::{at, decided, opened};

fn entries(actions: Vec<Action>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (sequence, action) in (1_u64..).zip(std::iter::once(Action::Opened(opened())).chain(actions)) {
        let previous = Digest::from_bytes(&[0; 32]);
        entries.push(Entry { sequence, previous, at: at(sequence.cast_signed()), by: "An".to_owned(), action });
    }
    entries
}

fn choices(state: &CaseState) -> BTreeMap<&str, Choice> {
    state.decisions.iter().map(|(key, decision)| (key.as_str(), decision.choice)).collect()
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        Just(Choice::TakeLegacy),
        Just(Choice::TakeMigrated),
        Just(Choice::AcceptAsExpected),
        Just(Choice::Defer),
        any::<i64>().prop_map(|millionths| Choice::SetAmount(Amount::from_millionths(millionths))),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => (proptest::collection::vec(0_u8..6, 1..4), choice())
            .prop_map(|(differences, choice)| decided(&differences, choice, "why")),
        1 => (1_u64..20).prop_map(|entry| Action::Undone { entry }),
    ]
}

#[test]
fn the_last_decision_counts_and_undo_brings_back_the_one_before() {
    let mut actions = vec![decided(&[1, 2], Choice::TakeLegacy, "a"), decided(&[2, 3], Choice::Defer, "b")];
    let both = fold(&entries(actions.clone()));
    assert_eq!(choices(&both), BTreeMap::from([("1", Choice::TakeLegacy), ("2", Choice::Defer), ("3", Choice::Defer)]));
    actions.push(Action::Undone { entry: 3 });
    let undone = fold(&entries(actions.clone()));
    assert_eq!(choices(&undone), BTreeMap::from([("1", Choice::TakeLegacy), ("2", Choice::TakeLegacy)]));
    assert_eq!(last_decision(&entries(actions.clone())), Some(2));
    actions.push(Action::Undone { entry: 4 });
    assert_eq!(fold(&entries(actions)), both, "taking back an undo redoes");
}

#[test]
fn a_decision_keeps_who_when_and_what_was_seen() {
    let state = fold(&entries(vec![decided(&[5], Choice::TakeLegacy, "old system is right")]));
    let decision = &state.decisions[&DifferenceKey::from_written("5")];
    assert_eq!(
        (decision.by.as_str(), decision.at, decision.entry, decision.reason.as_str()),
        ("An", at(2), 2, "old system is right")
    );
    assert_eq!(decision.seen_legacy, Some(Amount::from_millionths(5_000_000)));
    assert_eq!(decision.seen_migrated, None);
    assert_eq!(state.opened, Some(opened()));
}

proptest! {
    #[test]
    fn the_fold_is_deterministic(actions in proptest::collection::vec(action(), 0..20)) {
        let entries = entries(actions);
        prop_assert_eq!(fold(&entries), fold(&entries));
    }

    #[test]
    fn undo_restores(actions in proptest::collection::vec(action(), 0..12), last in action()) {
        prop_assume!(matches!(last, Action::Decided { .. }));
        let before = fold(&entries(actions.clone()));
        let undone = [actions.clone(), vec![last, Action::Undone { entry: actions.len() as u64 + 2 }]].concat();
        prop_assert_eq!(fold(&entries(undone)), before);
    }

    #[test]
    fn a_state_is_that_of_the_decisions_that_were_not_taken_back(
        actions in proptest::collection::vec(action(), 0..20),
    ) {
        // The other way to say it: take the undone entries out of the list, one undo after the other from the last.
        let all = entries(actions);
        let mut left = all.clone();
        let mut at = left.len();
        while at > 0 {
            at -= 1;
            if let Action::Undone { entry } = left[at].action
                && let Some(earlier) = left[..at].iter().position(|one| one.sequence == entry)
            {
                left.remove(earlier);
                at -= 1;
            }
        }
        left.retain(|entry| matches!(entry.action, Action::Decided { .. }));
        prop_assert_eq!(fold(&all).decisions, fold(&left).decisions);
    }
}
