use std::io::{self, Cursor};
use std::path::Path;

use minisign::SignatureBox;
use paritas_model::{Message, Timestamp};
use serde::Serialize;

use super::{MANIFEST, Manifest, Role};
use crate::SignoffError;
use crate::keys::{PublicKeyText, key_id};

/// A signature that holds: who signed, as what, when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignatureInfo {
    /// As what.
    pub role: Role,
    /// The name the signer gave.
    pub name: String,
    /// The key's identifier.
    pub key_id: String,
    /// The public key, one line of Base64.
    pub public_key: String,
    /// When it was signed, by the clock of the signer's computer.
    pub at: Timestamp,
}

/// Whether a role's signature is there and holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SignatureState {
    /// There is none.
    Missing,
    /// It is of the manifest as it stands, by the key beside it, for this role.
    Good(SignatureInfo),
    /// It is not.
    Bad {
        /// Why.
        reason: Message,
    },
}

impl SignatureState {
    /// The signature, if it holds.
    pub const fn info(&self) -> Option<&SignatureInfo> {
        match self {
            Self::Good(info) => Some(info),
            Self::Missing | Self::Bad { .. } => None,
        }
    }
}

/// Both signatures of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signatures {
    /// The preparer's.
    pub preparer: SignatureState,
    /// The reviewer's.
    pub reviewer: SignatureState,
}

impl Signatures {
    /// The signature of a role.
    pub const fn of(&self, role: Role) -> &SignatureState {
        match role {
            Role::Preparer => &self.preparer,
            Role::Reviewer => &self.reviewer,
        }
    }
}

/// Checks both signatures of a pack against its manifest as it stands. Does not look at the other files.
///
/// # Errors
/// There is no manifest, or the disk refuses.
pub fn signatures(dir: &Path) -> Result<Signatures, SignoffError> {
    let (_, manifest) = Manifest::read(dir)?;
    Ok(Signatures {
        preparer: check(dir, Role::Preparer, &manifest)?,
        reviewer: check(dir, Role::Reviewer, &manifest)?,
    })
}

/// Checks one signature against the manifest's bytes.
pub(super) fn check(dir: &Path, role: Role, manifest: &[u8]) -> Result<SignatureState, SignoffError> {
    let bad = |id| Ok(SignatureState::Bad { reason: Message::new(id) });
    let Some(signature) = read(&dir.join(role.signature_file()))? else {
        return Ok(SignatureState::Missing);
    };
    let Some(key) = read(&dir.join(role.public_key_file()))? else {
        return bad("signature-without-key");
    };
    let (Some(signature), Some(key)) = (parse(&signature), PublicKeyText::parse(&key)) else {
        return bad("signature-damaged");
    };
    let (Some(public), Ok(comment)) = (key.decoded(), signature.trusted_comment()) else {
        return bad("signature-damaged");
    };
    if minisign::verify(&public, &signature, Cursor::new(manifest), true, false, false).is_err() {
        return bad("signature-of-other-manifest");
    }
    match Comment::read(&comment) {
        Some(read) if read.role == role => Ok(SignatureState::Good(SignatureInfo {
            role,
            name: read.name,
            key_id: key_id(public.keynum()),
            public_key: public.to_base64(),
            at: read.at,
        })),
        // Made with that key, but for something else than approving as this role.
        _ => bad("signature-of-other-role"),
    }
}

/// What is signed beside the manifest: minisign's trusted comment.
///
/// `role:preparer`, `time:2026-03-31T14:05:00Z` and `name:An Peeters`, separated by tabs; the name last, since it is
/// the one part a person types.
pub(super) struct Comment {
    pub(super) role: Role,
    pub(super) at: Timestamp,
    pub(super) name: String,
}

impl Comment {
    pub(super) fn write(&self) -> String {
        format!("file:{MANIFEST}\trole:{}\ttime:{}\tname:{}", self.role.as_str(), self.at, self.name)
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(4, '\t');
        (parts.next()? == format!("file:{MANIFEST}")).then_some(())?;
        let role = parts.next()?.strip_prefix("role:")?;
        let at = parts.next()?.strip_prefix("time:")?;
        let name = parts.next()?.strip_prefix("name:")?;
        Some(Self {
            role: Role::ALL.into_iter().find(|one| one.as_str() == role)?,
            at: at.parse().ok()?,
            name: name.to_owned(),
        })
    }
}

/// A signature's text, its last line checked first: the library takes for granted that it holds 64 bytes.
fn parse(text: &str) -> Option<SignatureBox> {
    let last = text.lines().nth(3)?.trim();
    (last.len() == 88 && last.ends_with("==")).then(|| SignatureBox::from_string(text).ok()).flatten()
}

/// The text of a small file of a pack; `None` where there is none, and an empty text where it is no text.
fn read(path: &Path) -> Result<Option<String>, SignoffError> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok(Some(String::new())),
        Err(error) => Err(SignoffError::unreadable(path, error)),
    }
}
