//! Keys of people: made, shown, and unlocked to sign.
//!
//! Keys and signatures are minisign's (<https://jedisct1.github.io/minisign/>), so that anyone can check them with the
//! standard tool. The secret key is encrypted under a passphrase by scrypt. The person's name stands in the file's
//! comment: it is what that person claims. That two names are two people, no program can prove.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use minisign::{ErrorKind, KeyPair, PublicKey, SecretKey, SecretKeyBox};
use serde::Serialize;

use crate::SignoffError;

const COMMENT: &str = "untrusted comment: ";
const SECRET_OF: &str = "Paritas secret key of ";
const PUBLIC_OF: &str = "Paritas public key of ";
/// Longer names are refused: the standard tool reads at most 1,024 bytes of comment.
const LONGEST_NAME: usize = 100;

/// A key, as it may be told to others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeyInfo {
    /// Whose it is.
    pub name: String,
    /// Its identifier, 16 hexadecimal digits.
    pub key_id: String,
    /// The public key, one line of Base64.
    pub public_key: String,
}

/// A public key: one line of Base64, with or without the comment line above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKeyText {
    name: String,
    key: String,
}

impl PublicKeyText {
    /// Reads the text of a public key file, or its second line alone; `None` if it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, line) = match text.trim().split_once('\n') {
            Some((comment, rest)) => {
                (comment_name(comment.trim(), PUBLIC_OF)?, rest.lines().next().unwrap_or("").trim())
            }
            None => (String::new(), text.trim()),
        };
        PublicKey::from_base64(line).ok().map(|_| Self { name, key: line.to_owned() })
    }

    /// Reads a public key file.
    ///
    /// # Errors
    /// It can't be read, or is not a public key.
    pub fn read(path: &Path) -> Result<Self, SignoffError> {
        let text = fs::read_to_string(path).map_err(|source| key_unreadable(path, source))?;
        Self::parse(&text).ok_or_else(|| SignoffError::NotAKey { path: path.to_owned() })
    }

    /// What is known of the key.
    pub fn info(&self) -> KeyInfo {
        let key_id = self.decoded().map(|key| key_id(key.keynum())).unwrap_or_default();
        KeyInfo { name: self.name.clone(), key_id, public_key: self.key.clone() }
    }

    /// The key itself; was decodable when this was made.
    pub(crate) fn decoded(&self) -> Option<PublicKey> {
        PublicKey::from_base64(&self.key).ok()
    }
}

/// A secret key as it stands in its file, still locked.
pub struct SecretKeyFile {
    path: PathBuf,
    name: String,
    text: String,
}

impl SecretKeyFile {
    /// Reads a secret key file, without unlocking it.
    ///
    /// # Errors
    /// It can't be read, or is not a secret key.
    pub fn read(path: &Path) -> Result<Self, SignoffError> {
        let text = fs::read_to_string(path).map_err(|source| key_unreadable(path, source))?;
        let name = text.lines().next().and_then(|comment| comment_name(comment, SECRET_OF));
        match name {
            Some(name) if valid_name(&name) => Ok(Self { path: path.to_owned(), name, text }),
            _ => Err(SignoffError::NotAKey { path: path.to_owned() }),
        }
    }

    /// Whose key it is.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Unlocks the key.
    pub(crate) fn unlock(&self, passphrase: &str) -> Result<SecretKey, SignoffError> {
        let locked = SecretKeyBox::from(self.text.clone());
        SecretKey::from_box(locked, Some(passphrase.to_owned())).map_err(|error| match error.kind() {
            ErrorKind::Verify => SignoffError::WrongPassphrase { path: self.path.clone() },
            _ => SignoffError::NotAKey { path: self.path.clone() },
        })
    }
}

/// Whose and which file; never the key.
impl fmt::Debug for SecretKeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretKeyFile").field("path", &self.path).field("name", &self.name).finish_non_exhaustive()
    }
}

/// Makes a key pair for a person: the secret key at `path`, the public key beside it with the extension `pub`.
///
/// The randomness is the system's: a key that could be replayed would be no key.
///
/// # Errors
/// The name or the passphrase is empty, one of the two files stands there already, or the disk refuses. Neither file is
/// left behind then.
pub fn create(path: &Path, name: &str, passphrase: &str) -> Result<KeyInfo, SignoffError> {
    let name = name.trim();
    if !valid_name(name) {
        return Err(SignoffError::NoName);
    }
    if passphrase.is_empty() {
        return Err(SignoffError::NoPassphrase);
    }
    let public_path = public_path(path);
    for file in [path, &public_path] {
        if fs::symlink_metadata(file).is_ok() {
            return Err(SignoffError::KeyExists { path: file.to_owned() });
        }
    }
    let pair = KeyPair::generate_encrypted_keypair(Some(passphrase.to_owned())).map_err(signing)?;
    let secret = pair.sk.to_box(Some(&format!("{SECRET_OF}{name}"))).map_err(signing)?;
    let info = KeyInfo { name: name.to_owned(), key_id: key_id(pair.pk.keynum()), public_key: pair.pk.to_base64() };
    write_new(path, secret.into_string().as_bytes())?;
    if let Err(error) = write_new(&public_path, public_text(&info).as_bytes()) {
        let _ = fs::remove_file(path);
        return Err(error);
    }
    Ok(info)
}

/// Tells whose a key is and what its identifier is, from either of its two files.
///
/// # Errors
/// The public key can't be read, or is not one.
pub fn show(path: &Path) -> Result<KeyInfo, SignoffError> {
    // A locked secret key does not tell its identifier; its public key stands beside it.
    let public = match SecretKeyFile::read(path) {
        Ok(secret) => PublicKeyText::read(&public_path(secret.path()))?,
        Err(SignoffError::NotAKey { .. }) => PublicKeyText::read(path)?,
        Err(error) => return Err(error),
    };
    Ok(public.info())
}

/// The text of a public key file.
pub(crate) fn public_text(info: &KeyInfo) -> String {
    format!("{COMMENT}{PUBLIC_OF}{}\n{}\n", info.name, info.public_key)
}

/// A key's identifier as the standard tool shows it.
pub(crate) fn key_id(keynum: &[u8]) -> String {
    keynum.iter().rev().map(|byte| format!("{byte:02X}")).collect()
}

pub(crate) fn signing(error: minisign::PError) -> SignoffError {
    SignoffError::Signing { detail: error.to_string() }
}

fn public_path(path: &Path) -> PathBuf {
    path.with_extension("pub")
}

/// The name in a comment line; the whole comment where the key was made by another program.
fn comment_name(line: &str, of: &str) -> Option<String> {
    let comment = line.strip_prefix(COMMENT)?;
    Some(comment.strip_prefix(of).unwrap_or(comment).trim().to_owned())
}

fn valid_name(name: &str) -> bool {
    !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control)
}

fn key_unreadable(path: &Path, source: io::Error) -> SignoffError {
    // Bytes that are no text are no key.
    if source.kind() == io::ErrorKind::InvalidData {
        SignoffError::NotAKey { path: path.to_owned() }
    } else {
        SignoffError::unreadable(path, source)
    }
}

/// Writes a file that must not exist, readable by its owner only where the system knows such a thing.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), SignoffError> {
    let unwritable = |source| SignoffError::unwritable(path, source);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder).map_err(unwritable)?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(unwritable)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(unwritable)?;
    file.persist_noclobber(path).map_err(|error| match error.error.kind() {
        io::ErrorKind::AlreadyExists => SignoffError::KeyExists { path: path.to_owned() },
        _ => unwritable(error.error),
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn a_key_is_made_shown_and_unlocked() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("keys/an.key");
        let made = create(&path, " An Peeters ", "geheim").unwrap();
        assert_eq!((made.name.as_str(), made.key_id.len()), ("An Peeters", 16));
        assert_eq!(show(&path).unwrap(), made);
        assert_eq!(show(&path.with_extension("pub")).unwrap(), made);
        let secret = SecretKeyFile::read(&path).unwrap();
        assert_eq!(secret.name(), "An Peeters");
        assert_eq!(key_id(secret.unlock("geheim").unwrap().keynum()), made.key_id);
        assert!(matches!(secret.unlock("geheim "), Err(SignoffError::WrongPassphrase { .. })));
        assert!(!fs::read_to_string(&path).unwrap().contains(&made.public_key[4..40]), "the key is encrypted");
        let refused = create(&path, "Bo", "x").unwrap_err();
        assert!(matches!(refused, SignoffError::KeyExists { .. }), "a key is never written over");
        fs::remove_file(&path).unwrap();
        assert!(matches!(create(&path, "Bo", "x"), Err(SignoffError::KeyExists { .. })), "nor is its public part");
        assert!(!path.exists());
    }

    #[test]
    fn a_key_needs_a_name_and_a_passphrase() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("an.key");
        for name in ["", "  ", "two\nlines", &"x".repeat(101)] {
            assert!(matches!(create(&path, name, "x"), Err(SignoffError::NoName)), "{name:?}");
        }
        assert!(matches!(create(&path, "An", ""), Err(SignoffError::NoPassphrase)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_no_key_is_told() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("x");
        assert!(matches!(SecretKeyFile::read(&path), Err(SignoffError::Unreadable { .. })));
        for bytes in [&b""[..], b"hello", b"\xff\xfe\0", b"untrusted comment: Paritas secret key of \nAAAA\n"] {
            fs::write(&path, bytes).unwrap();
            assert!(matches!(SecretKeyFile::read(&path), Err(SignoffError::NotAKey { .. })), "{bytes:?}");
            assert!(matches!(show(&path), Err(SignoffError::NotAKey { .. })), "{bytes:?}");
        }
        fs::write(&path, "untrusted comment: Paritas secret key of An\nAAAA\n").unwrap();
        let damaged = SecretKeyFile::read(&path).unwrap();
        assert!(matches!(damaged.unlock("x"), Err(SignoffError::NotAKey { .. })));
    }
}
