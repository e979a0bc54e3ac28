//! The one-page report: what was compared, what was found, what was decided, and who signs. Where lists are too long for
//! the page, it shows the largest entries and an annex follows with all of them.
//!
//! Typst sets it from an embedded template and embedded fonts; no system font, no package and no network is involved,
//! and no clock, so the same data gives the same bytes. All data reach the template as values (`sys.inputs`), never as
//! markup: a `#` or `*` in a name is only a character.

mod data;
mod lists;
mod render;
#[cfg(test)]
mod tests;
mod words;

pub(crate) use data::{ReportData, ReportFile, ReportFinding, ReportInput, ReportTotal, Tallied};
pub(crate) use render::pdf;
