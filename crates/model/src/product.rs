use serde::{Deserialize, Serialize};

use crate::Side;

/// How a component group's amounts come about on a side that holds hours and no money: quantity × rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// The side that holds quantities in place of amounts.
    pub side: Side,
    /// How a product that is no whole rounding unit became an amount.
    #[serde(default)]
    pub rounding: Rounding,
    /// Where the rate of a quantity stands.
    #[serde(default)]
    pub rate: RateSource,
}

/// Where the rate of a quantity stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RateSource {
    /// Beside the quantity, in its row.
    #[default]
    SameRow,
    /// On the other side, under the same component group.
    OtherSide,
    /// Under a component of the same side: an hourly wage.
    Component(String),
}

impl RateSource {
    /// The word used in messages.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::SameRow => "same_row",
            Self::OtherSide => "other_side",
            Self::Component(_) => "component",
        }
    }
}

/// How a product that is no whole rounding unit becomes an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// To the nearest unit, a half away from zero.
    #[default]
    Nearest,
    /// What is beyond the unit is cut off.
    Down,
    /// To the next unit away from zero.
    Up,
}

impl Rounding {
    /// All of them, the commonest first.
    pub const ALL: [Self; 3] = [Self::Nearest, Self::Down, Self::Up];

    /// The word used in messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nearest => "nearest",
            Self::Down => "down",
            Self::Up => "up",
        }
    }
}
