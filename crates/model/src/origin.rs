use std::fmt;

use serde::{Deserialize, Serialize};

/// A file's SHA-256, as 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Digest(String);

impl Digest {
    /// The digest with these 32 bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One sheet of one file that pay lines were read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The file's name, without its folder.
    pub file: String,
    /// The file's digest.
    pub sha256: Digest,
    /// The sheet's name, for a workbook.
    pub sheet: Option<String>,
}

/// Where a value stands: which source, which row, which column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// Index into the table's sources.
    pub source: u16,
    /// The row, counted from 1 as an editor or a spreadsheet shows it.
    pub row: u32,
    /// The column, counted from 1; 0 where the whole row is meant.
    pub column: u16,
}
