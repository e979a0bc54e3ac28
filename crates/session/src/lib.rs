//! The use cases both front ends call: read, reconcile, decide, sign, export, verify.
//!
//! This crate alone puts the steps of a reconciliation together. What belongs here: the order of the steps, progress
//! and cancel passed through, cases that are open, windows of their long lists, and the types that cross to the window
//! ([`view`]). What does not: how a step is done, how anything looks, and the terminal.
//!
//! Every failure is a [`Fault`](paritas_model::Fault): an identifier with its parts, a place and a hint, worded as late
//! as possible. Clock and person are arguments.

mod args;
mod case_session;
mod chosen;
mod digest;
mod error;
mod inputs;
mod json;
mod out;
mod packs;
mod profiles;
mod run;
mod show;
mod sources;
pub mod view;

pub use args::{ReconcileArgs, SideArgs};
pub use case_session::CaseSession;
pub use chosen::Chosen;
pub use inputs::OnProgress;
pub use packs::{key_new, key_show, sign_pack, verify_pack};
pub use paritas_intake::SecondReading;
pub use profiles::save_profile;
pub use run::{Outcome, inspect, inspect_side, match_only, plain_second_reading, read_again, reconcile};
pub use show::{Glance, asks, extract_view, fault_view, plain_extract};

pub use paritas_intake::{Extract, SHIPPED_PROFILES, shipped_profile};
pub use paritas_signoff::keys::{KeyInfo, PublicKeyText};
pub use paritas_signoff::pack::{Role, SignatureInfo, SignatureState, Verification};
