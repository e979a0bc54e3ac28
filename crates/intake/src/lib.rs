//! paritas-intake.
