//! paritas-cli.
