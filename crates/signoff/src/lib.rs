//! paritas-signoff.
