use std::collections::BTreeSet;

use paritas_model::{Amount, Message, Score};

use super::read::line_of_string;
use crate::{CaseProfile, GroupSource, ReconcileError};

/// What is well written and can't be right.
pub(super) struct Problem {
    message: Message,
    /// A string of the profile that stands where the problem is: under which keys, and which of its occurrences.
    near: Option<(&'static [&'static str], String, usize)>,
}

impl Problem {
    fn new(message: Message) -> Self {
        Self { message, near: None }
    }

    fn near(mut self, keys: &'static [&'static str], text: impl Into<String>, nth: usize) -> Self {
        self.near = Some((keys, text.into(), nth));
        self
    }

    pub(super) fn error(self, file: &str, text: &str) -> ReconcileError {
        let line = self.near.and_then(|(keys, near, nth)| line_of_string(text, keys, &near, nth));
        ReconcileError::ProfileContradiction { file: file.to_owned(), line, problem: self.message }
    }
}

/// Checks what types can't hold.
pub(super) fn check(profile: &CaseProfile) -> Result<(), Problem> {
    if profile.version != CaseProfile::VERSION {
        let found = profile.version.to_string();
        return Err(Problem::new(Message::new("fault-case-profile-version").with("version", found)));
    }
    amounts(profile)?;
    matching(profile)?;
    groups(profile)?;
    codes(profile)?;
    derived(profile)?;
    periods(profile)
}

fn amounts(profile: &CaseProfile) -> Result<(), Problem> {
    let amounts = &profile.amounts;
    let of_groups = profile
        .components
        .group
        .iter()
        .flat_map(|group| [group.tolerance, group.tolerance_percent, group.tolerance_cap, group.rounding_unit]);
    let general =
        [Some(amounts.tolerance), Some(amounts.tolerance_percent), amounts.tolerance_cap, Some(amounts.rounding_unit)];
    let mut limits = general.into_iter().chain(of_groups).flatten();
    match limits.find(|&limit| limit < Amount::ZERO) {
        None => Ok(()),
        Some(limit) => Err(Problem::new(Message::new("fault-tolerance-negative").with("amount", limit)).near(
            &["tolerance", "tolerance_percent", "tolerance_cap", "rounding_unit"],
            limit.to_string(),
            0,
        )),
    }
}

/// A pair that is matched must be one that would be suggested; and below one half, two candidates could both be.
fn matching(profile: &CaseProfile) -> Result<(), Problem> {
    let rules = &profile.matching;
    let half = Score::from_ten_thousandths(5_000);
    if rules.matched >= rules.suggested && rules.matched > half {
        return Ok(());
    }
    let (matched, suggested) = (rules.matched.to_string(), rules.suggested.to_string());
    let message =
        Message::new("fault-matching-thresholds").with("matched", matched.as_str()).with("suggested", suggested);
    Err(Problem::new(message).near(&["matched"], matched, 0))
}

fn groups(profile: &CaseProfile) -> Result<(), Problem> {
    for group in &profile.components.group {
        let Some(first) = group.legacy.first().or(group.migrated.first()) else {
            return Err(Problem::new(Message::new("fault-group-empty")));
        };
        if group.legacy.is_empty() || group.migrated.is_empty() {
            let message = Message::new("fault-group-one-sided").with("code", first.as_str());
            return Err(Problem::new(message).near(&["legacy", "migrated"], first, 0));
        }
        if !group.factors.is_empty() && group.factors.len() != group.legacy.len() {
            let message = Message::new("fault-factor-count")
                .with("code", first.as_str())
                .with("factors", group.factors.len())
                .with("codes", group.legacy.len());
            return Err(Problem::new(message).near(&["legacy", "migrated"], first, 0));
        }
        if let Some(minus) = group.subtracted.first()
            && group.source != GroupSource::Suggested
        {
            let message =
                Message::new("fault-subtracted").with("code", minus.as_str()).with("legacy", group.legacy.join("+"));
            return Err(Problem::new(message).near(&["subtracted"], minus, 0));
        }
        if let Some(correct) = &group.correct
            && !group.migrated.contains(correct)
        {
            let message = Message::new("fault-correct-outside").with("code", correct.as_str());
            return Err(Problem::new(message).near(&["correct"], correct, 0));
        }
    }
    Ok(())
}

/// A code belongs to one group at most: in two, its money would count twice.
fn codes(profile: &CaseProfile) -> Result<(), Problem> {
    let groups = &profile.components.group;
    let legacy = groups.iter().flat_map(|group| &group.legacy).chain(&profile.components.ended);
    let migrated = groups.iter().flat_map(|group| &group.migrated);
    let sides: [(&str, &[&str], Vec<_>); 2] =
        [("legacy", &["legacy", "ended"], legacy.collect()), ("migrated", &["migrated"], migrated.collect())];
    for (side, keys, codes) in sides {
        let mut seen = BTreeSet::new();
        for code in codes {
            if !seen.insert(code) {
                let message = Message::new("fault-code-twice").with("code", code.as_str()).with("side", side);
                return Err(Problem::new(message).near(keys, code, 1));
            }
        }
    }
    Ok(())
}

/// A sum of nothing, of itself, or declared twice says nothing.
fn derived(profile: &CaseProfile) -> Result<(), Problem> {
    let sums = &profile.components.derived;
    for (index, sum) in sums.iter().enumerate() {
        let twice = sums[..index].iter().any(|other| (other.side, &other.total) == (sum.side, &sum.total));
        let mut parts = BTreeSet::new();
        let sound = sum.parts().all(|(code, _)| code != sum.total && parts.insert(code));
        if twice || !sound || parts.is_empty() {
            let message =
                Message::new("fault-derived").with("code", sum.total.as_str()).with("side", sum.side.as_str());
            return Err(Problem::new(message).near(&["total"], sum.total.as_str(), 0));
        }
    }
    Ok(())
}

fn periods(profile: &CaseProfile) -> Result<(), Problem> {
    let pairs = &profile.periods.pair;
    let sides: [(&str, &[&str], Vec<_>); 2] = [
        ("legacy", &["legacy"], pairs.iter().map(|pair| pair.legacy).collect()),
        ("migrated", &["migrated"], pairs.iter().map(|pair| pair.migrated).collect()),
    ];
    for (side, keys, periods) in sides {
        for (index, period) in periods.iter().enumerate() {
            if periods[..index].contains(period) {
                let message = Message::new("fault-period-twice").with("period", *period).with("side", side);
                return Err(Problem::new(message).near(keys, period.to_string(), 1));
            }
        }
    }
    Ok(())
}
