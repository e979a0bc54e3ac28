//! paritas-texts.
