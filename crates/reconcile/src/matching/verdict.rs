//! What follows from one legacy and one migrated person that some identifier ties to each other and to nobody else.
//!
//! The rule, for an identifier that is unique on both sides (the first line that fits decides):
//!
//! | name and birth date | by an identifier | by the crosswalk |
//! | --- | --- | --- |
//! | both disagree | conflict | conflict |
//! | valid national numbers differ, and not both agree | conflict | conflict |
//! | at least one agrees | matched | matched |
//! | neither is available | matched, "number only" | matched |
//! | one disagrees, the other is unavailable | suggested | matched |
//!
//! A crosswalk is a statement of people about exactly these two: it binds, unless everything else says otherwise.
//! Different valid national numbers are identifiers that point to different people; only a name *and* a birth date that
//! agree make a mistyped number the likelier story. Bank accounts change: a different one is no contradiction.

use paritas_model::{Employee, Evidence, MatchMethod, MatchStatus, Message};

use super::identifiers::Identifiers;
use super::{Agreement, linkage, names};

/// What one legacy and one migrated person have in common, and what not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Likeness {
    pub(super) name: Agreement,
    pub(super) birth_date: Agreement,
    pub(super) national_number: Agreement,
}

impl Likeness {
    /// Compares two people.
    pub(super) fn of(people: (&Employee, &Employee), identifiers: (&Identifiers<'_>, &Identifiers<'_>)) -> Self {
        Self {
            name: names::compare(people.0, people.1),
            birth_date: Agreement::of(people.0.birth_date, people.1.birth_date),
            national_number: Agreement::of(identifiers.0.national_number, identifiers.1.national_number),
        }
    }

    /// Whether name and birth date both say that these are two people.
    pub(super) fn contradicted(&self) -> bool {
        self.name == Agreement::Disagrees && self.birth_date == Agreement::Disagrees
    }

    /// Whether name or birth date says that this is one person.
    pub(super) fn corroborated(&self) -> bool {
        self.name == Agreement::Agrees || self.birth_date == Agreement::Agrees
    }

    /// Whether something says one person and nothing says two.
    pub(super) fn undisputed(&self) -> bool {
        let all = [self.name, self.birth_date, self.national_number];
        all.contains(&Agreement::Agrees) && !all.contains(&Agreement::Disagrees)
    }

    /// What follows; see the table at the head of this file.
    pub(super) fn status(&self, by_crosswalk: bool) -> MatchStatus {
        use Agreement::{Agrees, Disagrees, Unavailable};
        let both_agree = self.name == Agrees && self.birth_date == Agrees;
        match (self.name, self.birth_date) {
            (Disagrees, Disagrees) => MatchStatus::Conflict,
            _ if self.national_number == Disagrees && !both_agree => MatchStatus::Conflict,
            (Agrees, _) | (_, Agrees) | (Unavailable, Unavailable) => MatchStatus::Matched,
            _ if by_crosswalk => MatchStatus::Matched,
            _ => MatchStatus::Suggested,
        }
    }
}

/// Why, point by point: the ties first, then name, birth date, and what contradicts.
pub(super) fn evidence(
    ties: &[MatchMethod],
    likeness: &Likeness,
    (one, other): (&Employee, &Employee),
    crosswalk_row: Option<u32>,
) -> Evidence {
    let mut evidence: Evidence = ties
        .iter()
        .map(|tie| match tie {
            MatchMethod::Crosswalk => {
                Message::new("evidence-crosswalk").with("row", crosswalk_row.unwrap_or_default().to_string())
            }
            MatchMethod::EmployeeNumber => Message::new("evidence-number-equal"),
            MatchMethod::NationalNumber => Message::new("evidence-national-number-equal"),
            MatchMethod::Iban => Message::new("evidence-iban-equal"),
            MatchMethod::Transform => Message::new("evidence-transform"),
            MatchMethod::Confirmed | MatchMethod::Linkage | MatchMethod::None => Message::new("evidence-confirmed"),
        })
        .collect();
    match likeness.name {
        Agreement::Agrees => evidence.push(Message::new(names::manner(one, other))),
        Agreement::Disagrees => evidence.extend(linkage::names_in_words(one, other)),
        Agreement::Unavailable => {}
    }
    evidence.extend(linkage::birth_dates_in_words(one, other));
    if likeness.national_number == Agreement::Disagrees {
        evidence.push(Message::new("evidence-national-number-differs"));
    }
    if likeness.name == Agreement::Unavailable && likeness.birth_date == Agreement::Unavailable {
        evidence.push(Message::new("evidence-number-only"));
    }
    evidence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_to_the_letter() {
        use Agreement::{Agrees as Y, Disagrees as N, Unavailable as U};
        use MatchStatus::{Conflict, Matched, Suggested};
        for (name, birth_date, by_number, by_crosswalk) in [
            (Y, Y, Matched, Matched),
            (Y, N, Matched, Matched),
            (Y, U, Matched, Matched),
            (N, Y, Matched, Matched),
            (U, Y, Matched, Matched),
            (U, U, Matched, Matched),
            (N, U, Suggested, Matched),
            (U, N, Suggested, Matched),
            (N, N, Conflict, Conflict),
        ] {
            for national_number in [U, Y] {
                let likeness = Likeness { name, birth_date, national_number };
                assert_eq!(likeness.status(false), by_number, "{likeness:?}");
                assert_eq!(likeness.status(true), by_crosswalk, "{likeness:?}");
            }
            let other_person = Likeness { name, birth_date, national_number: N };
            let expected = if name == Y && birth_date == Y { Matched } else { Conflict };
            assert_eq!(other_person.status(false), expected, "{other_person:?}");
            assert_eq!(other_person.status(true), expected, "{other_person:?}");
        }
    }
}
