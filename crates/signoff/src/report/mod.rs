//! The report. One page is signed: what was compared, what was found, what was decided. Behind it follow who may not be
//! paid, the control totals explained, every row and value accounted for, and the fields beside pay; then, where lists are
//! too long for the page that is signed, all of them.
//!
//! Typst sets it from an embedded template and embedded fonts; no system font, no package and no network is involved,
//! and no clock, so the same data gives the same bytes. All data reach the template as values (`sys.inputs`), never as
//! markup: a `#` or `*` in a name is only a character.

mod chapters;
mod data;
mod lists;
mod render;
#[cfg(test)]
mod tests;
mod words;

pub(crate) use data::{
    ReportBridge, ReportData, ReportFile, ReportFinding, ReportInput, ReportPaid, ReportTotal, Tallied,
};
pub(crate) use render::pdf;
