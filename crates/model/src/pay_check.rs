use crate::{Message, Period, Total};

/// Will everyone be paid? Whoever may not be, or not rightly, the worst first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PayCheck {
    /// What stands for the amount that reaches the employee.
    pub net: NetBasis,
    /// The harms, by kind, then by the amount at stake, the largest first.
    pub harms: Vec<PayHarm>,
}

/// What stands for the amount that reaches the employee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NetBasis {
    /// A component group, as an index: the profile names it, or its label says so.
    Group(u32),
    /// No net amount is known: the sum of all amounts that are not sums of others stands for it.
    #[default]
    AllAmounts,
}

/// One way in which one employee may not be paid rightly in one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayHarm {
    /// What may happen.
    pub harm: Harm,
    /// Index into the matches.
    pub matched: u32,
    /// The period, as the migrated side names it; [`Period::UNNAMED`] for what concerns no single period.
    pub period: Period,
    /// The net amount on the legacy side, in the migrated convention; `None` where there is none.
    pub legacy: Option<Total>,
    /// The net amount on the migrated side.
    pub migrated: Option<Total>,
    /// How much money is at stake.
    pub at_stake: Total,
    /// The harm in one sentence.
    pub sentence: Message,
}

/// What may go wrong with a payment, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Harm {
    /// Paid by the old system, unknown to the new one.
    NoCounterpart,
    /// It is not settled who this is in the new system.
    NotMatched,
    /// Paid by the old system, without any pay line in the new one.
    NoPayLine,
    /// The net amount is zero or less, and was more.
    NetNotPositive,
    /// The net amount is down by more than the threshold.
    NetDown,
    /// The net amount is at least twice what it was.
    NetDoubled,
    /// The bank account is another one.
    IbanChanged,
    /// The bank account can't exist.
    IbanInvalid,
    /// Several people have the same bank account.
    IbanShared,
    /// No bank account is known, though others have one.
    NoIban,
    /// Paid by the new system, unknown to the old one.
    NewPayee,
}

impl Harm {
    /// All, the worst first.
    pub const ALL: [Self; 11] = [
        Self::NoCounterpart,
        Self::NotMatched,
        Self::NoPayLine,
        Self::NetNotPositive,
        Self::NetDown,
        Self::NetDoubled,
        Self::IbanChanged,
        Self::IbanInvalid,
        Self::IbanShared,
        Self::NoIban,
        Self::NewPayee,
    ];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoCounterpart => "no_counterpart",
            Self::NotMatched => "not_matched",
            Self::NoPayLine => "no_pay_line",
            Self::NetNotPositive => "net_not_positive",
            Self::NetDown => "net_down",
            Self::NetDoubled => "net_doubled",
            Self::IbanChanged => "iban_changed",
            Self::IbanInvalid => "iban_invalid",
            Self::IbanShared => "iban_shared",
            Self::NoIban => "no_iban",
            Self::NewPayee => "new_payee",
        }
    }
}
