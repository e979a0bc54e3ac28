//! paritas-case.
