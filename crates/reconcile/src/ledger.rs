use paritas_model::Total;

/// The used lines of one side that were compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Compared {
    /// How many.
    pub cells: u64,
    /// The sum of the amounts among them, in the side's own convention.
    pub sum: Total,
}
