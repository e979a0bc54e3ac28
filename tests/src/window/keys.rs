//! Keys that have no character of their own, as WebDriver numbers them.

/// Shift.
pub const SHIFT: char = '\u{e008}';
/// Enter.
pub const ENTER: char = '\u{e007}';
/// Escape.
pub const ESCAPE: char = '\u{e00c}';
/// Arrow down.
pub const DOWN: char = '\u{e015}';
/// Page down.
pub const PAGE_DOWN: char = '\u{e00f}';
/// The first row.
pub const HOME: char = '\u{e011}';
