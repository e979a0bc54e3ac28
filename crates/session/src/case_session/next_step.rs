//! What the officer should do next: the question every screen answers.

use paritas_model::Message;

/// What the next step depends on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing<'a> {
    /// Employees to be confirmed or rejected: suggested pairs and conflicts.
    pub(super) to_review: u32,
    pub(super) undecided: u32,
    pub(super) differences: u32,
    pub(super) preparer: Option<&'a str>,
    pub(super) reviewer: Option<&'a str>,
}

/// First say who is who, for what follows depends on it; then decide, then two people sign, then hand over.
pub(super) fn next_step(standing: Standing<'_>) -> Message {
    match standing {
        Standing { preparer: None, to_review: 1.., .. } => {
            Message::new("next-review-employees").with("count", standing.to_review)
        }
        Standing { undecided: 1.., .. } => Message::new("next-decide").with("count", standing.undecided),
        Standing { preparer: None, differences: 0, .. } => Message::new("next-sign-nothing-differs"),
        Standing { preparer: None, .. } => Message::new("next-sign-preparer"),
        Standing { preparer: Some(name), reviewer: None, .. } => {
            Message::new("next-sign-reviewer").with("preparer", name)
        }
        Standing { reviewer: Some(_), .. } => Message::new("next-export"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_leads_to_the_next() {
        let step = |undecided, differences, preparer, reviewer| {
            next_step(Standing { to_review: 0, undecided, differences, preparer, reviewer }).id
        };
        let unclear = Standing { to_review: 2, undecided: 3, differences: 9, preparer: None, reviewer: None };
        assert_eq!(next_step(unclear).id, "next-review-employees");
        assert_eq!(step(3, 9, None, None), "next-decide");
        assert_eq!(step(0, 9, None, None), "next-sign-preparer");
        assert_eq!(step(0, 0, None, None), "next-sign-nothing-differs");
        assert_eq!(step(0, 9, Some("Ana"), None), "next-sign-reviewer");
        assert_eq!(step(0, 9, Some("Ana"), Some("Ben")), "next-export");
    }
}
