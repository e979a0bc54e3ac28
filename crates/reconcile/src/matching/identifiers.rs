//! The identifiers two sides may share, read from an employee.

use paritas_model::{Employee, Iban, IdentifierKind, PersonalNumber};

/// What of one person can be looked for on the other side.
#[derive(Debug, Clone)]
pub(super) struct Identifiers<'a> {
    /// The employee number; `None` where it is empty, made of names, or nothing but the national number.
    pub(super) number: Option<&'a str>,
    /// The national number, if its check digits hold.
    pub(super) national_number: Option<PersonalNumber>,
    /// The national number, valid or not.
    pub(super) national: Option<PersonalNumber>,
    /// The bank account, if its check digits hold.
    pub(super) iban: Option<Iban>,
}

impl<'a> Identifiers<'a> {
    /// The identifiers of all people of one side, in the order of its table; `kind` is what the column of national
    /// numbers holds.
    pub(super) fn of_all(employees: &'a [Employee], kind: IdentifierKind) -> Vec<Self> {
        employees
            .iter()
            .map(|employee| {
                let national = employee.national_number.as_deref().and_then(|text| PersonalNumber::read(kind, text));
                let national_number = national.filter(PersonalNumber::is_valid);
                // Said twice, one identifier is no more evidence; an invalid one is still a text that may be equal.
                let is_national = national_number.is_some()
                    && employee.national_number.as_deref().is_some_and(|text| text.trim() == employee.number.trim());
                let number = Some(employee.number.trim()).filter(|number| !number.is_empty());
                Self {
                    number: number.filter(|_| !employee.number_is_made && !is_national),
                    national_number,
                    national,
                    iban: employee.iban.as_deref().and_then(Iban::parse),
                }
            })
            .collect()
    }
}

/// What the national numbers of both sides are, told by their values; Belgian where they don't tell.
pub(super) fn kind(legacy: &[Employee], migrated: &[Employee]) -> IdentifierKind {
    let values = legacy.iter().chain(migrated).filter_map(|employee| employee.national_number.as_deref());
    IdentifierKind::of_column(values).unwrap_or(IdentifierKind::Insz)
}
