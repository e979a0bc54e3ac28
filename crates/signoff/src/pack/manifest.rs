use std::io;
use std::path::Path;

use paritas_model::Digest;
use serde::{Deserialize, Serialize};

use super::MANIFEST;
use crate::SignoffError;

/// The version of the manifest's layout.
const VERSION: u32 = 1;

/// What a pack holds: the one file that is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of this layout: 1.
    pub version: u32,
    /// The case's name.
    pub case: String,
    /// The version of the program that made the pack.
    pub program: String,
    /// Every file of the pack but the manifest, the signatures and the public keys, sorted by name.
    pub files: Vec<ManifestFile>,
}

/// One file of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ManifestFile {
    /// Its name.
    pub name: String,
    /// Its digest.
    pub sha256: Digest,
    /// Its length in bytes.
    pub bytes: u64,
}

impl Manifest {
    pub(super) fn new(case_name: &str, digests: Vec<(String, Digest, u64)>) -> Self {
        let files = digests.into_iter().map(|(name, sha256, bytes)| ManifestFile { name, sha256, bytes });
        Self {
            version: VERSION,
            case: case_name.to_owned(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            files: files.collect(),
        }
    }

    /// The file with this name.
    pub fn file(&self, name: &str) -> Option<&ManifestFile> {
        self.files.iter().find(|file| file.name == name)
    }

    /// Reads the manifest of a pack, with the bytes that are signed.
    pub(super) fn read(dir: &Path) -> Result<(Self, Vec<u8>), SignoffError> {
        let path = dir.join(MANIFEST);
        let bytes = std::fs::read(&path).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => SignoffError::NotAPack { dir: dir.to_owned() },
            _ => SignoffError::unreadable(&path, source),
        })?;
        match serde_json::from_slice::<Self>(&bytes) {
            Ok(manifest) if manifest.version == VERSION && manifest.files.iter().all(|file| plain(&file.name)) => {
                Ok((manifest, bytes))
            }
            _ => Err(SignoffError::ManifestDamaged { path }),
        }
    }
}

/// Whether a name stays inside the folder on every system.
fn plain(name: &str) -> bool {
    !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\\', ':', '\0'])
}
