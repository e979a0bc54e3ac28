use std::io::Cursor;
use std::path::Path;

use minisign::PublicKey;
use paritas_model::Timestamp;
use unicode_normalization::UnicodeNormalization;

use super::signature::{Comment, SignatureInfo, SignatureState, check};
use super::{Manifest, Role, verify};
use crate::SignoffError;
use crate::atomic::AtomicSet;
use crate::keys::{KeyInfo, SecretKeyFile, key_id, public_text, signing};

/// Signs a pack's manifest as preparer or as reviewer, under the name of the key.
///
/// The reviewer signs after the preparer, with another key and under another name; letter case, blanks and the way an
/// accent is encoded do not make a name another one.
///
/// # Errors
/// The pack is not as its manifest says, the passphrase is wrong, the preparer has not signed, the other signature does
/// not hold, key or name are the other signer's, or the disk refuses. Nothing is written then.
pub fn sign(
    dir: &Path,
    role: Role,
    key: &SecretKeyFile,
    passphrase: &str,
    at: Timestamp,
) -> Result<SignatureInfo, SignoffError> {
    let (manifest, bytes) = Manifest::read(dir)?;
    let found = verify::compare(dir, &manifest)?;
    if let Some(file) = found.first() {
        return Err(SignoffError::PackChanged { file: file.to_owned() });
    }
    let other = match check(dir, role.other(), &bytes)? {
        SignatureState::Good(info) => Some(info),
        SignatureState::Bad { .. } => return Err(SignoffError::OtherSignatureBad { role: role.other() }),
        SignatureState::Missing if role == Role::Reviewer => return Err(SignoffError::PreparerFirst),
        SignatureState::Missing => None,
    };
    if let Some(other) = &other
        && same_name(&other.name, key.name())
    {
        return Err(SignoffError::SameName { name: key.name().to_owned() });
    }
    let secret = key.unlock(passphrase)?;
    let public = PublicKey::from_secret_key(&secret).map_err(signing)?;
    let info = SignatureInfo {
        role,
        name: key.name().to_owned(),
        key_id: key_id(public.keynum()),
        public_key: public.to_base64(),
        at,
    };
    if other.is_some_and(|other| same_key(&other, &info)) {
        return Err(SignoffError::SameKey);
    }
    let comment = Comment { role, at, name: info.name.clone() }.write();
    let untrusted = format!("Paritas {} signature of {}", role.as_str(), info.name);
    let signature = minisign::sign(Some(&public), &secret, Cursor::new(&bytes), Some(&comment), Some(&untrusted))
        .map_err(signing)?;
    let public_key =
        KeyInfo { name: info.name.clone(), key_id: info.key_id.clone(), public_key: info.public_key.clone() };
    let mut set = AtomicSet::new(dir)?;
    set.write_bytes(role.signature_file(), signature.to_string().as_bytes())?;
    set.write_bytes(role.public_key_file(), public_text(&public_key).as_bytes())?;
    set.commit()?;
    Ok(info)
}

/// Whether two signatures are by one key: the identifier is only a label on it, so either being equal is enough.
pub(super) fn same_key(one: &SignatureInfo, other: &SignatureInfo) -> bool {
    let key = |info: &SignatureInfo| PublicKey::from_base64(&info.public_key).ok();
    one.key_id == other.key_id || key(one) == key(other)
}

/// Whether two names are one, however they are typed.
pub(super) fn same_name(one: &str, other: &str) -> bool {
    fold_name(one) == fold_name(other)
}

fn fold_name(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").nfkc().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_however_it_is_typed() {
        assert!(same_name("An Peeters", " an  PEETERS "));
        assert!(same_name("Ren\u{e9}", "Rene\u{301}"));
        assert!(!same_name("An Peeters", "Ann Peeters"));
    }
}
