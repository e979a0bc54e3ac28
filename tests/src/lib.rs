//! paritas-tests.
