use std::collections::BTreeSet;
use std::path::Path;

use paritas_model::Message;
use serde::Serialize;

use super::sign::{same_key, same_name};
use super::signature::{SignatureState, Signatures, signatures};
use super::{MANIFEST, Manifest, Role};
use crate::SignoffError;
use crate::atomic::digest_of;
use crate::keys::PublicKeyText;

/// What checking a pack came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// The case's name, as the manifest says.
    pub case: String,
    /// The version of the program that made the pack.
    pub program: String,
    /// How many files the manifest names.
    pub files: u64,
    /// Files that are not what was signed.
    pub changed: Vec<String>,
    /// Files that were signed and are not there.
    pub missing: Vec<String>,
    /// Files that are there and were not signed.
    pub added: Vec<String>,
    /// The signatures.
    pub signatures: Signatures,
    /// Both are by one key.
    pub same_key: bool,
    /// Both are under one name.
    pub same_name: bool,
    /// The roles whose key is not among those that were given as trusted; none where no key was given.
    pub untrusted: Vec<Role>,
    /// Whether keys were given as trusted. Otherwise the keys are the pack's own, and whoever could change the whole
    /// pack could change them too: their identifiers have to be compared with the signers'.
    pub keys_given: bool,
    /// Whether everything holds.
    pub ok: bool,
}

impl Verification {
    /// Everything that does not hold, one sentence each.
    pub fn problems(&self) -> Vec<Message> {
        let named = |id: &'static str, names: &[String]| {
            names.iter().map(|name| Message::new(id).with("file", name.as_str())).collect::<Vec<_>>()
        };
        let mut problems = named("verify-changed", &self.changed);
        problems.extend(named("verify-missing", &self.missing));
        problems.extend(named("verify-added", &self.added));
        for role in Role::ALL {
            let worded = Message::new(role.message_id());
            match self.signatures.of(role) {
                SignatureState::Good(_) => {}
                SignatureState::Missing => {
                    problems.push(Message::new("verify-signature-missing").with("role", worded));
                }
                SignatureState::Bad { reason } => problems
                    .push(Message::new("verify-signature-bad").with("role", worded).with("reason", reason.clone())),
            }
        }
        if self.same_key {
            problems.push(Message::new("verify-same-key"));
        }
        if self.same_name {
            problems.push(Message::new("verify-same-name"));
        }
        for role in &self.untrusted {
            problems.push(Message::new("verify-untrusted").with("role", Message::new(role.message_id())));
        }
        problems
    }
}

/// Checks a pack: every file against the manifest, both signatures, and that they are two keys under two names.
///
/// `trusted` are public keys the signers gave by another way; without any, the pack's own keys are taken.
///
/// # Errors
/// There is no manifest or it is not one, or the disk refuses. Whatever else does not hold stands in the result.
pub fn verify(dir: &Path, trusted: &[PublicKeyText]) -> Result<Verification, SignoffError> {
    let (manifest, _) = Manifest::read(dir)?;
    let found = compare(dir, &manifest)?;
    let signatures = signatures(dir)?;
    let both = signatures.preparer.info().zip(signatures.reviewer.info());
    let is_trusted = |role: &Role| {
        let key = signatures.of(*role).info().map(|info| info.public_key.as_str());
        key.is_none_or(|key| trusted.iter().any(|one| one.info().public_key == key))
    };
    let untrusted =
        if trusted.is_empty() { Vec::new() } else { Role::ALL.into_iter().filter(|role| !is_trusted(role)).collect() };
    let mut verification = Verification {
        case: manifest.case,
        program: manifest.program,
        files: manifest.files.len() as u64,
        changed: found.changed,
        missing: found.missing,
        added: found.added,
        same_key: both.is_some_and(|(preparer, reviewer)| same_key(preparer, reviewer)),
        same_name: both.is_some_and(|(preparer, reviewer)| same_name(&preparer.name, &reviewer.name)),
        signatures,
        untrusted,
        keys_given: !trusted.is_empty(),
        ok: false,
    };
    verification.ok = verification.problems().is_empty();
    Ok(verification)
}

/// How a folder differs from a manifest.
pub(super) struct Found {
    changed: Vec<String>,
    missing: Vec<String>,
    added: Vec<String>,
}

impl Found {
    /// One file that is not as the manifest says.
    pub(super) fn first(&self) -> Option<&str> {
        [&self.changed, &self.missing, &self.added].into_iter().flatten().next().map(String::as_str)
    }
}

/// Compares a folder with a manifest, by digest and by length.
pub(super) fn compare(dir: &Path, manifest: &Manifest) -> Result<Found, SignoffError> {
    let names = names_in(dir)?;
    let named: BTreeSet<&str> = manifest.files.iter().map(|file| file.name.as_str()).collect();
    let mut found = Found { changed: Vec::new(), missing: Vec::new(), added: Vec::new() };
    for file in &manifest.files {
        if !names.contains(&file.name) {
            found.missing.push(file.name.clone());
            continue;
        }
        let path = dir.join(&file.name);
        // A folder or a link of that name is not the file that was signed.
        let is_file = path.symlink_metadata().is_ok_and(|found| found.is_file());
        let same = is_file && {
            let (digest, bytes) = digest_of(&path).map_err(|source| SignoffError::unreadable(&path, source))?;
            digest == file.sha256 && bytes == file.bytes
        };
        if !same {
            found.changed.push(file.name.clone());
        }
    }
    let is_added = |name: &String| !named.contains(name.as_str()) && !is_of_pack_itself(name);
    found.added = names.into_iter().filter(is_added).collect();
    Ok(found)
}

/// The names in a folder, sorted; names that are not text are shown as well as they can be.
pub(super) fn names_in(dir: &Path) -> Result<Vec<String>, SignoffError> {
    let unreadable = |source| SignoffError::unreadable(dir, source);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(unreadable)? {
        names.push(entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Whether a name is the manifest's, a signature's or a public key's.
pub(super) fn is_of_pack_itself(name: &str) -> bool {
    name == MANIFEST || Role::ALL.iter().any(|role| name == role.signature_file() || name == role.public_key_file())
}
