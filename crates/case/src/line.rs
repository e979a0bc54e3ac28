//! How an entry stands in the file: `{"entry":{…},"sha256":"…"}`, one to a line.
//!
//! The digest is of the bytes between `{"entry":` and `,"sha256":"`, and each entry carries the digest of the one
//! before. So a change anywhere is seen, in the last line too, and a line can't be left out, repeated or moved.
//!
//! What such a chain can't show: that whole lines were cut off at the end, or that somebody who has this program wrote
//! a journal anew from some line on. Both show against a signed manifest, which holds the digest of the whole file.

use paritas_model::Digest;
use sha2::{Digest as _, Sha256};

use crate::Entry;

const HEAD: &str = "{\"entry\":";
const MIDDLE: &str = ",\"sha256\":\"";
const TAIL: &str = "\"}";

/// What the first entry names as the one before it.
pub(crate) fn no_entry() -> Digest {
    Digest::from_bytes(&[0; 32])
}

/// A line, its newline included, and the digest the next entry has to name.
pub(crate) fn write(entry: &Entry) -> Result<(String, Digest), serde_json::Error> {
    let body = serde_json::to_string(entry)?;
    let digest = digest(&body);
    Ok((format!("{HEAD}{body}{MIDDLE}{digest}{TAIL}\n"), digest))
}

/// What reading a line came to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// A whole line, with its own digest.
    Whole(Box<Entry>, Digest),
    /// A whole line whose entry this version does not know.
    NotUnderstood,
    /// Not what was written.
    Damaged,
}

/// Reads a line without its newline.
pub(crate) fn read(line: &str) -> Line {
    let parts = line
        .strip_prefix(HEAD)
        .and_then(|rest| rest.strip_suffix(TAIL))
        .and_then(|rest| rest.split_at_checked(rest.len().checked_sub(64)?))
        .and_then(|(rest, written)| Some((rest.strip_suffix(MIDDLE)?, written)));
    let Some((body, written)) = parts else {
        return Line::Damaged;
    };
    let digest = digest(body);
    if digest.as_str() != written {
        return Line::Damaged;
    }
    serde_json::from_str(body).map_or(Line::NotUnderstood, |entry| Line::Whole(Box::new(entry), digest))
}

/// Whether `rest` is what an append of entry `sequence` after `previous` leaves when it is cut short.
///
/// Every line's first bytes are known in advance, so the beginning has to be theirs. A line that is whole and followed
/// by something other than a newline was not cut short: that is a change.
pub(crate) fn is_unfinished(rest: &str, sequence: u64, previous: &Digest) -> bool {
    let start = format!("{HEAD}{{\"sequence\":{sequence},\"previous\":\"{previous}\",\"at\":\"");
    let begins_well = if rest.len() < start.len() { start.starts_with(rest) } else { rest.starts_with(&start) };
    let holds_whole_line =
        rest.match_indices(TAIL).any(|(at, tail)| !matches!(read(&rest[..at + tail.len()]), Line::Damaged));
    begins_well && !holds_whole_line
}

fn digest(text: &str) -> Digest {
    Digest::from_bytes(&Sha256::digest(text.as_bytes()).into())
}
