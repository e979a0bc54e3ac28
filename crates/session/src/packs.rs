//! Keys and packs outside a case: what the command line signs and anyone verifies.

use std::fs;
use std::path::{Path, PathBuf};

use paritas_model::{Fault, Timestamp};
use paritas_signoff::keys::{self, KeyInfo, PublicKeyText, SecretKeyFile};
use paritas_signoff::pack::{self, SignatureInfo, Verification};
use serde_json::Value;

use crate::case_session::role_of;
use crate::error::SessionError;
use crate::view::SignerRole;

/// Signs the pack in `dir` with the key in `key_file`.
///
/// # Errors
/// Differences in it are undecided, the pack is not as its manifest says, the passphrase is wrong, the preparer has not
/// signed, both are one person or one key, or the disk refuses.
pub fn sign_pack(
    dir: &Path,
    role: SignerRole,
    key_file: &Path,
    passphrase: &str,
    at: Timestamp,
) -> Result<SignatureInfo, Fault> {
    let undecided = undecided_in(dir);
    if undecided > 0 {
        return Err(SessionError::Undecided { count: undecided }.fault());
    }
    let key = SecretKeyFile::read(key_file).map_err(|error| error.fault())?;
    pack::sign(dir, role_of(role), &key, passphrase, at).map_err(|error| error.fault())
}

/// Checks the pack in `dir`: every file, both signatures, and the keys against those in the files `trusted`.
///
/// # Errors
/// There is no pack, or a key can't be read. Whatever does not hold stands in the result.
pub fn verify_pack(dir: &Path, trusted: &[PathBuf]) -> Result<Verification, Fault> {
    let keys: Result<Vec<PublicKeyText>, _> = trusted.iter().map(|path| PublicKeyText::read(path)).collect();
    pack::verify(dir, &keys.map_err(|error| error.fault())?).map_err(|error| error.fault())
}

/// Makes a key for `name`, locked by `passphrase`, and its public key beside it.
///
/// # Errors
/// A file stands there already, name or passphrase is empty, or the disk refuses.
pub fn key_new(path: &Path, name: &str, passphrase: &str) -> Result<KeyInfo, Fault> {
    keys::create(path, name, passphrase).map_err(|error| error.fault())
}

/// Tells whose key stands in a file, and its identifier.
///
/// # Errors
/// It is no key, or can't be read.
pub fn key_show(path: &Path) -> Result<KeyInfo, Fault> {
    keys::show(path).map_err(|error| error.fault())
}

/// How many differences a pack's summary says are undecided. A summary that can't be read is for signing to judge: it
/// compares every file with the manifest first.
fn undecided_in(dir: &Path) -> u64 {
    let text = fs::read_to_string(dir.join("summary.json")).unwrap_or_default();
    let summary: Value = serde_json::from_str(&text).unwrap_or_default();
    summary["differences"]["open"].as_u64().unwrap_or_default()
}
