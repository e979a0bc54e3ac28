use paritas_model::Score;
use serde::{Deserialize, Serialize};

/// How probable it must be that two people are one, where no identifier says so.
///
/// Probabilities are written as text with at most four decimals: `matched = "0.9900"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MatchingRules {
    /// A pair at least this probable is matched, and its amounts are compared. 0.9900 by default: of a hundred pairs that
    /// just reach it one is wrong, and hardly any pair is that near. What relatives look like is never matched, however
    /// probable.
    pub matched: Score,
    /// Someone who has a counterpart among all candidates with at least this probability is suggested. 0.3000 by default:
    /// asking in vain costs a glance, and not asking loses a person.
    pub suggested: Score,
    /// A pair is matched only if it is this much more probable than either one's next candidate, and candidates within
    /// it are shown together. 0.5000 by default.
    pub margin: Score,
}

impl Default for MatchingRules {
    fn default() -> Self {
        Self {
            matched: Score::from_ten_thousandths(9_900),
            suggested: Score::from_ten_thousandths(3_000),
            margin: Score::from_ten_thousandths(5_000),
        }
    }
}
