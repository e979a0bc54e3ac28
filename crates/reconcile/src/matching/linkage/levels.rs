//! What two people have in common, field by field, in a few levels each.

/// The fields that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Last,
    First,
    /// Whether last and first name stand in each other's place.
    Order,
    Birth,
    Sex,
    Unit,
    Hire,
    National,
    Iban,
    Email,
}

pub(super) const FIELDS: usize = 10;

/// The most levels a field has, without [`MISSING`].
pub(super) const LEVELS: usize = 8;

/// At least one of the two is not known: says nothing either way.
pub(super) const MISSING: u8 = u8::MAX;

/// How two name fields compare.
pub(super) mod name {
    pub(in super::super) const EXACT: u8 = 0;
    /// Forms of one first name.
    pub(in super::super) const NICKNAME: u8 = 1;
    /// A typing error or a particle apart.
    pub(in super::super) const CLOSE: u8 = 2;
    /// One has more words than the other, and all of the other's: double and married names, second first names.
    pub(in super::super) const PART: u8 = 3;
    /// An initial that fits.
    pub(in super::super) const INITIAL: u8 = 4;
    /// A typing error apart, where both are names of several people.
    pub(in super::super) const SIMILAR: u8 = 5;
    pub(in super::super) const DIFFERENT: u8 = 6;
}

/// How two dates of birth compare.
pub(super) mod birth {
    pub(in super::super) const EQUAL: u8 = 0;
    /// Day and month exchanged.
    pub(in super::super) const SWAPPED: u8 = 1;
    /// One digit differs.
    pub(in super::super) const ONE_DIGIT: u8 = 2;
    /// Two of year, month and day are equal.
    pub(in super::super) const TWO_PARTS: u8 = 3;
    /// The years are equal, and one of the two is 1 January: a date of which only the year was known.
    pub(in super::super) const PLACEHOLDER: u8 = 4;
    pub(in super::super) const YEAR: u8 = 5;
    pub(in super::super) const DIFFERENT: u8 = 6;
}

/// How two values compare that are equal or not.
pub(super) mod value {
    pub(in super::super) const EQUAL: u8 = 0;
    pub(in super::super) const DIFFERENT: u8 = 1;
    /// One fails its check digits, and is the other with one error.
    pub(in super::super) const NEIGHBOUR: u8 = 2;
}

/// The levels of one pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Pattern([u8; FIELDS]);

impl Default for Pattern {
    fn default() -> Self {
        Self([MISSING; FIELDS])
    }
}

impl Pattern {
    pub(super) const fn of(&self, field: Field) -> u8 {
        self.0[field as usize]
    }

    pub(super) const fn set(&mut self, field: Field, level: u8) {
        self.0[field as usize] = level;
    }

    /// The fields that both have, with their levels.
    pub(super) fn known(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.0
            .iter()
            .enumerate()
            .filter(|(_, level)| **level != MISSING)
            .map(|(field, level)| (field, usize::from(*level)))
    }
}
