use paritas_model::{Measure, Message};
use serde::{Deserialize, Serialize};

/// What a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The number this payroll system gives the person.
    EmployeeNumber,
    /// The number the state gives the person (INSZ/NISS, BSN, NIR).
    NationalNumber,
    /// The bank account.
    Iban,
    /// The last name.
    LastName,
    /// The first name.
    FirstName,
    /// Both names in one cell.
    FullName,
    /// The date of birth.
    BirthDate,
    /// The year of birth, in a column of its own.
    BirthYear,
    /// The month of birth, in a column of its own.
    BirthMonth,
    /// The day of birth, in a column of its own.
    BirthDay,
    /// The sex.
    Sex,
    /// The number of the contract.
    Contract,
    /// The kind of contract.
    ContractType,
    /// The date of hire.
    HireDate,
    /// The first day of the contract.
    StartDate,
    /// The last day of the contract.
    EndDate,
    /// The month that is paid.
    Period,
    /// Department, ward or site.
    Unit,
    /// The cost centre.
    CostCentre,
    /// The full-time equivalent, 1.00 for full time.
    Fte,
    /// The code of the pay component, in a long extract.
    ComponentCode,
    /// The label of the pay component, in a long extract.
    ComponentLabel,
    /// Money.
    Amount,
    /// Hours, days or pieces.
    Quantity,
    /// Money per hour, day or piece.
    Rate,
    /// Kept, and usable to explain differences.
    Attribute,
    /// Left out.
    Ignored,
}

impl Role {
    /// Those that say whose row it is.
    pub(crate) const OF_EMPLOYEES: [Self; 5] =
        [Self::EmployeeNumber, Self::NationalNumber, Self::Iban, Self::FullName, Self::LastName];
    /// All, in the order of documents.
    pub const ALL: [Self; 27] = [
        Self::EmployeeNumber,
        Self::NationalNumber,
        Self::Iban,
        Self::LastName,
        Self::FirstName,
        Self::FullName,
        Self::BirthDate,
        Self::BirthYear,
        Self::BirthMonth,
        Self::BirthDay,
        Self::Sex,
        Self::Contract,
        Self::ContractType,
        Self::HireDate,
        Self::StartDate,
        Self::EndDate,
        Self::Period,
        Self::Unit,
        Self::CostCentre,
        Self::Fte,
        Self::ComponentCode,
        Self::ComponentLabel,
        Self::Amount,
        Self::Quantity,
        Self::Rate,
        Self::Attribute,
        Self::Ignored,
    ];

    /// The word used in profiles.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EmployeeNumber => "employee_number",
            Self::NationalNumber => "national_number",
            Self::Iban => "iban",
            Self::LastName => "last_name",
            Self::FirstName => "first_name",
            Self::FullName => "full_name",
            Self::BirthDate => "birth_date",
            Self::BirthYear => "birth_year",
            Self::BirthMonth => "birth_month",
            Self::BirthDay => "birth_day",
            Self::Sex => "sex",
            Self::Contract => "contract",
            Self::ContractType => "contract_type",
            Self::HireDate => "hire_date",
            Self::StartDate => "start_date",
            Self::EndDate => "end_date",
            Self::Period => "period",
            Self::Unit => "unit",
            Self::CostCentre => "cost_centre",
            Self::Fte => "fte",
            Self::ComponentCode => "component_code",
            Self::ComponentLabel => "component_label",
            Self::Amount => "amount",
            Self::Quantity => "quantity",
            Self::Rate => "rate",
            Self::Attribute => "attribute",
            Self::Ignored => "ignored",
        }
    }

    /// The role's name for people: the message `role-…`.
    pub const fn term(self) -> Message {
        Message::new(match self {
            Self::EmployeeNumber => "role-employee-number",
            Self::NationalNumber => "role-national-number",
            Self::Iban => "role-iban",
            Self::LastName => "role-last-name",
            Self::FirstName => "role-first-name",
            Self::FullName => "role-full-name",
            Self::BirthDate => "role-birth-date",
            Self::BirthYear => "role-birth-year",
            Self::BirthMonth => "role-birth-month",
            Self::BirthDay => "role-birth-day",
            Self::Sex => "role-sex",
            Self::Contract => "role-contract",
            Self::ContractType => "role-contract-type",
            Self::HireDate => "role-hire-date",
            Self::StartDate => "role-start-date",
            Self::EndDate => "role-end-date",
            Self::Period => "role-period",
            Self::Unit => "role-unit",
            Self::CostCentre => "role-cost-centre",
            Self::Fte => "role-fte",
            Self::ComponentCode => "role-component-code",
            Self::ComponentLabel => "role-component-label",
            Self::Amount => "role-amount",
            Self::Quantity => "role-quantity",
            Self::Rate => "role-rate",
            Self::Attribute => "role-attribute",
            Self::Ignored => "role-ignored",
        })
    }

    /// What a column of this role measures, if it holds values.
    pub const fn measure(self) -> Option<Measure> {
        match self {
            Self::Amount => Some(Measure::Amount),
            Self::Quantity => Some(Measure::Quantity),
            Self::Rate => Some(Measure::Rate),
            _ => None,
        }
    }

    /// Whether several columns may have this role.
    pub const fn may_repeat(self) -> bool {
        matches!(self, Self::Amount | Self::Quantity | Self::Rate | Self::Attribute | Self::Ignored)
    }

    /// Whether the column holds dates.
    pub const fn is_date(self) -> bool {
        matches!(self, Self::BirthDate | Self::HireDate | Self::StartDate | Self::EndDate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_in_profiles_is_the_word_of_serde_and_of_the_messages() {
        for role in Role::ALL {
            let word = serde_word(role);
            assert_eq!(word, role.as_str());
            assert_eq!(role.term().id, format!("role-{}", role.as_str().replace('_', "-")));
        }
    }

    fn serde_word(role: Role) -> String {
        #[derive(Serialize)]
        struct One {
            role: Role,
        }
        let text = toml::to_string(&One { role }).unwrap();
        text.trim().trim_start_matches("role = \"").trim_end_matches('"').to_owned()
    }
}
