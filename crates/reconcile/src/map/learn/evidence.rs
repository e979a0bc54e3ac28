//! Why a group was learned, for people: how many agree, and what would have been second best.

use paritas_model::{ComponentGroup, GroupStatus, Message};

use super::fit::{Members, fit};
use super::pairs::Candidate;
use super::{Lesson, is_learned};
use crate::Input;

impl Lesson<'_> {
    /// Writes the best rival into the learned groups, and the counts into the suggested ones, which no comparison will
    /// count.
    pub(crate) fn explain(&self, input: &Input<'_>, groups: &mut [ComponentGroup]) {
        for group in groups.iter_mut().filter(|group| is_learned(group.status)) {
            let Some(members) = self.members(group, input) else { continue };
            if group.status == GroupStatus::Suggested {
                let fit = fit(&self.sample, &members);
                (group.employees_both, group.employees_equal) = (fit.employees_both, fit.employees_equal);
                group.evidence.push(
                    Message::new("evidence-employees-equal")
                        .with("equal", fit.employees_equal)
                        .with("both", fit.employees_both),
                );
            }
            group.evidence.push(match self.best_rival(&members) {
                Some(rival) => Message::new("evidence-rival")
                    .with("legacy", self.codes[0].codes[rival.legacy as usize])
                    .with("migrated", self.codes[1].codes[rival.migrated as usize])
                    .with("equal", rival.fit.employees_equal),
                None => Message::new("evidence-no-rival"),
            });
        }
    }

    /// The pair with the most equal employees that shares one code with the group, and one only.
    fn best_rival(&self, members: &Members) -> Option<&Candidate> {
        let inside = |rival: &Candidate| {
            [members.legacy.iter().any(|&(code, _)| code == rival.legacy), members.migrated.contains(&rival.migrated)]
        };
        self.candidates
            .iter()
            .filter(|rival| matches!(inside(rival), [true, false] | [false, true]))
            .max_by_key(|rival| (rival.fit.employees_equal, std::cmp::Reverse((rival.legacy, rival.migrated))))
    }
}
