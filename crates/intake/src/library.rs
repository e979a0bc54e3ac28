//! The profiles that ship with the program, and which of them a file shows itself to be.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use paritas_model::Message;

use crate::cutting::{Shape, split_text};
use crate::delimited::Dialect;
use crate::extract::Confidence;
use crate::head::Head;
use crate::profile::Fingerprint;
use crate::words::fold;
use crate::{ExtractProfile, FileFormat};

/// How much of a file is looked at.
const SAMPLE: u64 = 64 * 1024;
/// How far down a header may stand.
const DEEPEST_HEADER: usize = 60;

/// An extract profile that ships with the program.
#[derive(Debug, Clone, Copy)]
pub struct ShippedProfile {
    /// The name it is chosen by.
    pub name: &'static str,
    /// The profile, as TOML with comments.
    pub toml: &'static str,
}

macro_rules! shipped {
    ($($name:literal),* $(,)?) => {
        [$(ShippedProfile { name: $name, toml: include_str!(concat!("../profiles/", $name, ".toml")) }),*]
    };
}

/// All, in the order of lists.
pub const SHIPPED_PROFILES: [ShippedProfile; 10] = shipped![
    "generic-long",
    "generic-wide",
    "sap-wage-types",
    "sdworx-31",
    "ucm",
    "partena",
    "datev",
    "dsn",
    "sample-hospital-old",
    "sample-hospital-new",
];

/// The profile of this name, with or without `builtin:` before it.
pub fn shipped_profile(name: &str) -> Option<&'static ShippedProfile> {
    let name = name.strip_prefix("builtin:").unwrap_or(name);
    SHIPPED_PROFILES.iter().find(|shipped| shipped.name == name)
}

impl ShippedProfile {
    /// The profile, read.
    pub fn profile(&self) -> ExtractProfile {
        // A test reads every one of them.
        ExtractProfile::from_toml(self.toml, self.name).expect("profiles that ship are tested")
    }
}

/// The shipped profile that a file shows itself to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognised {
    /// The profile's name.
    pub name: &'static str,
    /// How sure that is: certain where the file shows nothing else.
    pub confidence: Confidence,
    /// By what.
    pub reason: Message,
}

/// Looks whether a text file shows the fingerprint of a shipped profile; of several the one that says most.
///
/// A file that can't be looked at shows none: the reading says what is wrong with it.
pub(crate) fn recognise(path: &Path) -> Option<Recognised> {
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(SAMPLE).read_to_end(&mut bytes).ok()?;
    if bytes.contains(&0) {
        return None;
    }
    // The last line may be cut off. Fingerprints are letters and digits that all single-byte encodings and UTF-8 share.
    if bytes.len() as u64 == SAMPLE {
        bytes.truncate(bytes.iter().rposition(|byte| *byte == b'\n')?);
    }
    let text = String::from_utf8_lossy(&bytes);
    let text = text.trim_start_matches('\u{feff}');
    let shown = SHIPPED_PROFILES.iter().filter_map(|shipped| {
        let profile = shipped.profile();
        let fingerprint = profile.fingerprint.as_ref()?;
        let (weight, confidence, reason) = if fingerprint.headers.is_empty() {
            lines_show(text, fingerprint, profile.file.format)?
        } else {
            headers_show(text, fingerprint, &profile)?
        };
        Some((weight, Recognised { name: shipped.name, confidence, reason }))
    });
    // Of equals the first.
    shown.reduce(|best, one| if one.0 > best.0 { one } else { best }).map(|(_, recognised)| recognised)
}

/// Whether one of the first rows has all headers.
fn headers_show(
    text: &str,
    fingerprint: &Fingerprint,
    profile: &ExtractProfile,
) -> Option<(usize, Confidence, Message)> {
    let lines: Vec<&str> = text.lines().take(DEEPEST_HEADER).collect();
    let given = profile.file.delimiter.and_then(|mark| u8::try_from(mark).ok());
    let delimiters = given.map_or_else(|| vec![b'\t', b';', b',', b'|'], |mark| vec![mark]);
    if profile.file.format == Some(FileFormat::FixedWidth) {
        return None;
    }
    for delimiter in delimiters {
        for (row, line) in (1_usize..).zip(&lines) {
            let dialect = Shape::Delimited(Dialect { delimiter, quote: b'"' });
            let cells = split_text(line.as_bytes(), &dialect).into_iter().next().unwrap_or_default();
            let shown = row_shows(row, cells.iter().map(String::as_str), fingerprint);
            if shown.is_some() {
                return shown;
            }
        }
    }
    None
}

/// Whether a row has all headers.
fn row_shows<'a>(
    row: usize,
    cells: impl Iterator<Item = &'a str>,
    fingerprint: &Fingerprint,
) -> Option<(usize, Confidence, Message)> {
    let headers: Vec<String> = cells.map(fold).collect();
    let has = |header: &String| headers.contains(&fold(header));
    if !fingerprint.headers.iter().all(has) || fingerprint.without.iter().any(has) {
        return None;
    }
    let (wanted, filled) = (fingerprint.headers.len(), headers.iter().filter(|header| !header.is_empty()).count());
    let confidence = if filled == wanted { Confidence::Certain } else { Confidence::Likely };
    let reason = Message::new("recognised-headers").with("count", wanted).with("row", row.to_string());
    Some((wanted * 1000, confidence, reason))
}

/// Looks whether the first rows of a table show the headers of a shipped profile, wherever their cells come from.
pub(crate) fn recognise_cells(head: &Head) -> Option<(Recognised, ExtractProfile)> {
    let shown = SHIPPED_PROFILES.iter().filter_map(|shipped| {
        let profile = shipped.profile();
        let fingerprint = profile.fingerprint.as_ref().filter(|fingerprint| !fingerprint.headers.is_empty())?;
        let rows = head.rows.iter().take(DEEPEST_HEADER);
        let (weight, confidence, reason) = rows
            .filter_map(|row| {
                row_shows(row.number as usize, row.cells.iter().map(|cell| cell.text.as_str()), fingerprint)
            })
            .next()?;
        Some((weight, Recognised { name: shipped.name, confidence, reason }, profile))
    });
    let best = shown.reduce(|best, one| if one.0 > best.0 { one } else { best });
    best.map(|(_, recognised, profile)| (recognised, profile))
}

/// Whether all lines are made as the fingerprint says. Of rubriques nine in ten are enough: whole programs write no other
/// text so, and a line that is broken is to be rejected, not to hide what the file is.
fn lines_show(
    text: &str,
    fingerprint: &Fingerprint,
    format: Option<FileFormat>,
) -> Option<(usize, Confidence, Message)> {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let shown = lines.iter().filter(|line| fingerprint.shown_by(line)).count();
    let needed = if format == Some(FileFormat::Rubriques) { lines.len() * 9 / 10 } else { lines.len() };
    if lines.is_empty() || shown < needed.max(1) {
        return None;
    }
    let (confidence, id) = if shown == lines.len() {
        (Confidence::Certain, "recognised-lines")
    } else {
        (Confidence::Likely, "recognised-most-lines")
    };
    let reason = Message::new(id).with("count", shown);
    let reason = if shown < lines.len() { reason.with("lines", lines.len()) } else { reason };
    Some((fingerprint.weight(), confidence, reason))
}
