//! paritas-desktop.
