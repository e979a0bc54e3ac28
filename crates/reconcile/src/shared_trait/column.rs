//! A column of one side as causes look at it: what it says of each tied contract.

use paritas_model::Side;

use super::attributes::{Attribute, Kind};

/// A column with fewer values is rather a yes and a no than a scale.
const FEWEST_STEPS: usize = 3;

/// A column that the profile of one side keeps.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column<'a> {
    attribute: &'a Attribute,
    header: &'a str,
}

impl<'a> Column<'a> {
    /// What has a column of its own; `None` for roles that have a meaning already.
    pub(super) const fn of(attribute: &'a Attribute) -> Option<Self> {
        match &attribute.kind {
            Kind::Column(header) => Some(Self { attribute, header: header.as_str() }),
            _ => None,
        }
    }

    pub(crate) const fn side(self) -> Side {
        self.attribute.side
    }

    pub(crate) const fn header(self) -> &'a str {
        self.header
    }

    /// Every value, by its index.
    pub(crate) fn values(self) -> &'a [String] {
        &self.attribute.names
    }

    /// The value of a tied contract, as an index.
    pub(crate) fn at(self, slot: u32) -> Option<u32> {
        self.attribute.of(slot)
    }

    /// Whether its values could be steps of a scale, or years of service: whole numbers of at most two digits, several of them.
    pub(crate) fn counts_steps(self) -> bool {
        let is_step = |name: &String| name.len() <= 2 && name.bytes().all(|byte| byte.is_ascii_digit());
        self.values().len() >= FEWEST_STEPS && self.values().iter().all(is_step)
    }
}
