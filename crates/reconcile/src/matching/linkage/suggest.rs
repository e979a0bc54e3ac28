//! Which pairs are matched, which are suggested, and which rivals are shown beside them.

use paritas_model::{Match, MatchMethod, MatchStatus, Message, Score};

use super::super::People;
use super::{Candidate, Weighed, decide, evidence};
use crate::MatchingRules;

/// Rivals less probable than this are not shown.
const WORTH_SHOWING: f64 = 0.05;

/// So many candidates are shown for one person at most: among twenty people of one name without dates of birth, a list
/// of four hundred pairs helps nobody.
const MOST_SHOWN: usize = 5;

/// Settles every candidate. `order` ranks people without looking at rows, to choose among equals.
pub(super) fn settle(
    people: &People<'_>,
    candidates: &[Candidate],
    weighed: &Weighed,
    assigned: &[bool],
    order: (&[u64], &[u64]),
    rules: &MatchingRules,
) -> Vec<Match> {
    let mut of_legacy = Standing::new(people.legacy.len());
    let mut of_migrated = Standing::new(people.migrated.len());
    for (candidate, &probability) in candidates.iter().zip(&weighed.probabilities) {
        of_legacy.see(candidate.legacy, probability);
        of_migrated.see(candidate.migrated, probability);
    }
    let (sure, likely, margin) = (share(rules.matched), share(rules.suggested), share(rules.margin));
    let mut matches = Vec::new();
    let mut taken = (vec![false; people.legacy.len()], vec![false; people.migrated.len()]);
    for (at, candidate) in candidates.iter().enumerate() {
        let probability = weighed.probabilities[at];
        let (l, m) = (candidate.legacy as usize, candidate.migrated as usize);
        let ahead = probability - of_legacy.second[l].max(of_migrated.second[m]) >= margin;
        if assigned[at] && probability >= sure && ahead && decide::may_match(&candidate.compared.pattern) {
            (taken.0[l], taken.1[m]) = (true, true);
            matches.push(row(people, candidate, MatchStatus::Matched, probability, 0));
        }
    }
    let free = |candidate: &Candidate| !taken.0[candidate.legacy as usize] && !taken.1[candidate.migrated as usize];
    let mut shown: Vec<usize> = (0..candidates.len())
        .filter(|&at| {
            let (candidate, probability) = (&candidates[at], weighed.probabilities[at]);
            let (l, m) = (candidate.legacy as usize, candidate.migrated as usize);
            let probable = of_legacy.total[l].max(of_migrated.total[m]) as f64 / 1e6 >= likely;
            // Within the margin of the best of either end: someone's second choice is another one's first.
            let near = probability + margin > of_legacy.best[l].min(of_migrated.best[m]);
            let worth = probability >= WORTH_SHOWING || (assigned[at] && probability * 3.0 >= of_legacy.best[l]);
            free(candidate) && probable && near && worth
        })
        .collect();
    shown.sort_by(|&a, &b| {
        let rank = |at: usize| {
            let candidate = &candidates[at];
            let (l, m) = (order.0[candidate.legacy as usize], order.1[candidate.migrated as usize]);
            // The same whichever side is called legacy.
            (l.min(m), l.max(m))
        };
        weighed.probabilities[b].total_cmp(&weighed.probabilities[a]).then_with(|| rank(a).cmp(&rank(b)))
    });
    let mut rows = (vec![0_usize; people.legacy.len()], vec![0_usize; people.migrated.len()]);
    let mut kept = Vec::new();
    for at in shown {
        let (l, m) = (candidates[at].legacy as usize, candidates[at].migrated as usize);
        if rows.0[l] < MOST_SHOWN && rows.1[m] < MOST_SHOWN {
            (rows.0[l], rows.1[m]) = (rows.0[l] + 1, rows.1[m] + 1);
            kept.push(at);
        }
    }
    for at in kept {
        let candidate = &candidates[at];
        let rivals = rows.0[candidate.legacy as usize].max(rows.1[candidate.migrated as usize]) - 1;
        matches.push(row(people, candidate, MatchStatus::Suggested, weighed.probabilities[at], rivals));
    }
    matches
}

fn share(score: Score) -> f64 {
    f64::from(score.ten_thousandths()) / 10_000.0
}

fn row(people: &People<'_>, candidate: &Candidate, status: MatchStatus, probability: f64, rivals: usize) -> Match {
    let (legacy, migrated) = people.pair(candidate.legacy, candidate.migrated);
    let mut evidence = evidence::evidence(&candidate.compared.pattern, (legacy, migrated));
    if rivals > 0 {
        evidence.push(Message::new("evidence-rivals").with("rivals", rivals));
    }
    Match {
        legacy: Some(candidate.legacy),
        migrated: Some(candidate.migrated),
        status,
        method: MatchMethod::Linkage,
        score: Some(decide::score(probability)),
        evidence,
    }
}

/// The best and second best candidate of each person, and the probability that one of all is right.
struct Standing {
    best: Vec<f64>,
    second: Vec<f64>,
    /// In millionths: whole numbers, so that the order of adding does not matter.
    total: Vec<u64>,
}

impl Standing {
    fn new(people: usize) -> Self {
        Self { best: vec![0.0; people], second: vec![0.0; people], total: vec![0; people] }
    }

    fn see(&mut self, person: u32, probability: f64) {
        let person = person as usize;
        if probability > self.best[person] {
            self.second[person] = self.best[person];
            self.best[person] = probability;
        } else if probability > self.second[person] {
            self.second[person] = probability;
        }
        self.total[person] += (probability * 1e6) as u64;
    }
}
