//! paritas-reconcile.
