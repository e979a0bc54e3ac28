//! The evidence pack: a folder that holds everything that was signed, and lets anyone check it a year later.
//!
//! Every result file, the journal, and `manifest.json` with the SHA-256 of each. The manifest is what the preparer and
//! the reviewer sign (`preparer.minisig`, `reviewer.minisig`, beside their public keys `preparer.pub`, `reviewer.pub`).
//! Without this program: `minisign -V -p preparer.pub -m manifest.json -x preparer.minisig`, then compare digests.
//!
//! Two keys under two names, or it is refused. That two names are two people, or that the person at the keyboard owned
//! the name, no program can prove; the report says so.

mod manifest;
mod sign;
mod signature;
mod verify;

#[cfg(test)]
mod tests;

use std::path::Path;

use serde::{Deserialize, Serialize};

pub use manifest::{Manifest, ManifestFile};
pub use sign::sign;
pub use signature::{SignatureInfo, SignatureState, Signatures, signatures};
pub use verify::{Verification, verify};

use crate::atomic::AtomicSet;
use crate::write::{write_files, write_json};
use crate::{Results, SignoffError};

/// The name of the manifest.
pub const MANIFEST: &str = "manifest.json";
/// The name of the journal inside a pack.
pub const JOURNAL: &str = "journal.jsonl";

/// As what somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The payroll officer who decided.
    Preparer,
    /// The second person, who approves.
    Reviewer,
}

impl Role {
    /// Both, in the order they sign.
    pub const ALL: [Self; 2] = [Self::Preparer, Self::Reviewer];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Preparer => "preparer",
            Self::Reviewer => "reviewer",
        }
    }

    /// The other role.
    pub const fn other(self) -> Self {
        match self {
            Self::Preparer => Self::Reviewer,
            Self::Reviewer => Self::Preparer,
        }
    }

    /// The identifier of the role's wording in the message files.
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Preparer => "role-preparer",
            Self::Reviewer => "role-reviewer",
        }
    }

    /// The name of the role's signature file.
    pub const fn signature_file(self) -> &'static str {
        match self {
            Self::Preparer => "preparer.minisig",
            Self::Reviewer => "reviewer.minisig",
        }
    }

    /// The name of the role's public key file.
    pub const fn public_key_file(self) -> &'static str {
        match self {
            Self::Preparer => "preparer.pub",
            Self::Reviewer => "reviewer.pub",
        }
    }
}

/// Makes a pack in a new or empty folder, or in place of an earlier pack, whose signatures go.
///
/// # Errors
/// The journal is damaged or holds other decisions than the results, the corrections can't be made or proven, the
/// folder holds other files, or the disk refuses. The folder is then as it was before.
pub fn build(dir: &Path, results: &Results<'_>, journal: &Path, case_name: &str) -> Result<Manifest, SignoffError> {
    let entries = paritas_case::read(journal)?;
    if paritas_case::fold(&entries).decisions != *results.decisions {
        return Err(SignoffError::JournalDiffers { path: journal.to_owned() });
    }
    let journal_bytes = std::fs::read(journal).map_err(|source| SignoffError::unreadable(journal, source))?;
    let earlier = earlier_pack(dir)?;
    let mut set = AtomicSet::new(dir)?;
    write_files(&mut set, results, case_name)?;
    set.write_bytes(JOURNAL, &journal_bytes)?;
    let manifest = Manifest::new(case_name, set.digests()?);
    write_json(&mut set, MANIFEST, &manifest)?;
    for name in earlier {
        if name != MANIFEST && manifest.file(&name).is_none() {
            set.remove(&name);
        }
    }
    set.commit()?;
    Ok(manifest)
}

/// The files of the pack that stands in a folder already; none where there is no folder or it is empty.
fn earlier_pack(dir: &Path) -> Result<Vec<String>, SignoffError> {
    if !dir.exists() {
        return Ok(Vec::new());
    }
    let names = verify::names_in(dir)?;
    let known = match Manifest::read(dir) {
        Ok((manifest, _)) => manifest.files.into_iter().map(|file| file.name).collect(),
        Err(_) => Vec::new(),
    };
    let belongs = |name: &&String| known.contains(name) || verify::is_of_pack_itself(name);
    match names.iter().find(|name| !belongs(name)) {
        Some(foreign) => Err(SignoffError::FolderNotEmpty { dir: dir.to_owned(), file: foreign.clone() }),
        None => Ok(names),
    }
}
