use crate::Message;

/// What both sides say of employees beside their pay, and where they say different things.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fields {
    /// The columns that were compared, sorted by name.
    pub fields: Vec<Field>,
    /// Where the two sides differ, sorted by field and employee numbers.
    pub differences: Vec<FieldDifference>,
    /// The differences by cause, the most employees first, then by name.
    pub findings: Vec<FieldFinding>,
}

/// A column that both sides have and that is not pay: unit, FTE, grade, bank account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What files call it: the word of its role (`unit`, `fte`), the header both sides have, or `legacy → migrated`.
    pub name: String,
    /// How the two columns were found to be one field.
    pub tie: FieldTie,
    /// How many employees or contracts have a value on at least one side.
    pub compared: u32,
    /// How many of those have the same on both.
    pub equal: u32,
    /// Values that the new system writes otherwise, learned from the employees; most frequent first.
    pub renamed: Vec<RenamedValue>,
}

impl Field {
    /// The text that names its role; `None` where a header names it as it is.
    pub fn role_text(&self) -> Option<String> {
        (self.tie == FieldTie::Role).then(|| format!("role-{}", self.name.replace('_', "-")))
    }
}

/// How two columns were found to be one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldTie {
    /// Both have the same role.
    Role,
    /// Both have the same header, but for case, blanks and punctuation.
    Header,
    /// What they hold for the same employees says so.
    Values,
}

/// A value that the new system writes otherwise (`ONCO` is `U12-ONC` there).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenamedValue {
    /// The value on the legacy side.
    pub legacy: String,
    /// What stands for it on the migrated side.
    pub migrated: String,
    /// For how many employees or contracts.
    pub count: u32,
}

/// One field of one matched employee on which the two sides differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldDifference {
    /// Index into the fields.
    pub field: u32,
    /// Index into the matches.
    pub matched: u32,
    /// What the legacy side has.
    pub legacy: Option<String>,
    /// What the migrated side has.
    pub migrated: Option<String>,
    /// What kind of difference it is.
    pub cause: FieldCause,
    /// Index into the findings.
    pub finding: u32,
    /// The findings of pay that follow from it, as indices: an FTE that changed, and the amounts with it.
    pub explains: Vec<u32>,
}

/// What kind of difference two values of a field show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldCause {
    /// Only the legacy side has a value.
    Missing,
    /// Only the migrated side has a value.
    Extra,
    /// A number 10, 100 or 1000 times the other: `80` for `0.80`.
    Scale,
    /// A date with day and month exchanged.
    DayMonth,
    /// A date in another century.
    Century,
    /// One value is the beginning of the other, at least two characters shorter.
    Truncation,
    /// Another value.
    Changed,
}

impl FieldCause {
    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Scale => "scale",
            Self::DayMonth => "day_month",
            Self::Century => "century",
            Self::Truncation => "truncation",
            Self::Changed => "changed",
        }
    }
}

/// Many differences of one field with one cause; with one pair of values too, where three or more employees share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFinding {
    /// Its name, made of field, cause and values, so that it survives a re-run.
    pub id: String,
    /// Index into the fields.
    pub field: u32,
    /// What kind of difference it is.
    pub cause: FieldCause,
    /// How many employees it touches.
    pub employees: u32,
    /// The finding in one sentence.
    pub sentence: Message,
}
