//! Two people sign what was decided.

use std::fs;
use std::path::{Path, PathBuf};

use paritas_model::{Fault, Message, Timestamp};
use paritas_signoff::keys::{self, SecretKeyFile};
use paritas_signoff::pack::{self, Role, SignatureState};
use paritas_signoff::{Proof, prove};

use super::{CaseSession, JOURNAL, PACK};
use crate::error::SessionError;
use crate::view::{SignatureView, SignerRole, SigningView};

/// The name of the correction file inside a pack.
const CORRECTIONS: &str = "corrections.csv";

impl CaseSession {
    /// Signs the case as `role` with the key of `name` in `key_folder`, which is made if there is none.
    ///
    /// When the preparer signs, the pack is made; the reviewer signs that same pack.
    ///
    /// # Errors
    /// Something is undecided, that role has signed already, the preparer has not, both are one person or one key, the
    /// passphrase is wrong, the corrections can't be proven, or the disk refuses.
    pub fn sign(
        &mut self,
        role: SignerRole,
        name: &str,
        key_folder: &Path,
        passphrase: &str,
        at: Timestamp,
    ) -> Result<SigningView, Fault> {
        if self.statuses.undecided > 0 {
            return Err(SessionError::Undecided { count: self.statuses.undecided.into() }.fault());
        }
        let signing = self.signing();
        let signed = match role {
            SignerRole::Preparer => signing.preparer.is_some(),
            SignerRole::Reviewer => signing.reviewer.is_some(),
        };
        if signed {
            return Err(SessionError::SignedAlready.fault());
        }
        let key = key_of(name, key_folder, passphrase)?;
        let folder = self.folder.join(PACK);
        if role == SignerRole::Preparer {
            self.remove_pack()?;
            let journal = self.folder.join(JOURNAL);
            pack::build(&folder, &self.results(), &journal, &self.name()).map_err(|error| error.fault())?;
        }
        let result = pack::sign(&folder, role_of(role), &key, passphrase, at).map_err(|error| error.fault());
        if result.is_err() && role == SignerRole::Preparer {
            // A pack that nobody signed is not kept: the first error is the one to tell.
            let _ = self.remove_pack();
        }
        result?;
        self.prove_pack();
        Ok(self.signing())
    }

    /// Where signing stands.
    pub fn signing(&self) -> SigningView {
        let blocked = (self.statuses.undecided > 0)
            .then(|| self.texts.message(&Message::new("signing-blocked").with("count", self.statuses.undecided)));
        let unsigned = SigningView { blocked: blocked.clone(), ..SigningView::default() };
        let Some(folder) = self.current_pack() else { return unsigned };
        // A pack that can't be read counts as unsigned: signing again replaces it.
        let Ok(signatures) = pack::signatures(&folder) else { return unsigned };
        let view = |state: &SignatureState| {
            state.info().map(|signature| SignatureView {
                name: signature.name.clone(),
                key_id: signature.key_id.clone(),
                at: self.texts.timestamp(signature.at),
            })
        };
        let corrections = |proof: &Proof| self.texts.count(i64::try_from(proof.corrections).unwrap_or(i64::MAX));
        SigningView {
            preparer: view(&signatures.preparer),
            reviewer: view(&signatures.reviewer),
            proof: self.proof.as_ref().map(|proof| self.texts.message(&proof.message())),
            corrections: self.proof.as_ref().map(corrections),
            blocked,
            exported_to: None,
        }
    }

    /// Proves the corrections that lie in the pack, so that what is shown as proven is what was signed.
    pub(super) fn prove_pack(&mut self) {
        let corrections = self.current_pack().map(|folder| folder.join(CORRECTIONS));
        self.proof = corrections.and_then(|path| prove(&path, &self.results()).ok());
    }

    /// The pack, if there is one and it holds the journal as it is now.
    pub(super) fn current_pack(&self) -> Option<PathBuf> {
        let folder = self.folder.join(PACK);
        let packed = fs::read(folder.join(JOURNAL)).ok()?;
        let journal = fs::read(self.folder.join(JOURNAL)).ok()?;
        (packed == journal).then_some(folder)
    }

    /// Takes the pack away, because what was signed is no longer what is decided. Says whether there was one.
    pub(super) fn void_signatures(&mut self) -> Result<bool, Fault> {
        let folder = self.folder.join(PACK);
        if !folder.exists() {
            return Ok(false);
        }
        self.remove_pack()?;
        Ok(true)
    }

    fn remove_pack(&self) -> Result<(), Fault> {
        let folder = self.folder.join(PACK);
        match fs::remove_dir_all(&folder) {
            Err(error) if folder.exists() => Err(SessionError::unwritable(&folder, &error).fault()),
            _ => Ok(()),
        }
    }
}

pub(crate) const fn role_of(role: SignerRole) -> Role {
    match role {
        SignerRole::Preparer => Role::Preparer,
        SignerRole::Reviewer => Role::Reviewer,
    }
}

/// The key of `name` among the keys of a folder, or a new one.
fn key_of(name: &str, folder: &Path, passphrase: &str) -> Result<SecretKeyFile, Fault> {
    if name.trim().is_empty() {
        return Err(SessionError::NoPerson.fault());
    }
    let mut taken = Vec::new();
    for path in key_files(folder)? {
        match SecretKeyFile::read(&path) {
            Ok(key) if key.name() == name.trim() => return Ok(key),
            _ => taken.push(path),
        }
    }
    fs::create_dir_all(folder).map_err(|error| SessionError::unwritable(folder, &error))?;
    let path = free_path(folder, name, &taken);
    keys::create(&path, name, passphrase).map_err(|error| error.fault())?;
    SecretKeyFile::read(&path).map_err(|error| error.fault())
}

fn key_files(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let unreadable = |error| SessionError::unreadable(folder, &error).fault();
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let paths: Result<Vec<PathBuf>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(unreadable)?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "key"));
    paths.sort();
    Ok(paths)
}

/// A file name made of the name's letters and digits; two names may make one file name, so it may get a number.
fn free_path(folder: &Path, name: &str, taken: &[PathBuf]) -> PathBuf {
    let letter = |c: char| if c.is_alphanumeric() { c.to_lowercase().next().unwrap_or(c) } else { '-' };
    let stem: String = name.trim().chars().map(letter).collect();
    let numbered = (2_u32..).map(|number| format!("{stem}-{number}"));
    let mut paths = std::iter::once(stem.clone()).chain(numbered).map(|stem| folder.join(format!("{stem}.key")));
    paths.find(|path| !taken.contains(path) && !path.exists()).unwrap_or_else(|| folder.join("signer.key"))
}
