//! The pack from making it to checking it elsewhere.

use std::fs;
use std::path::{Path, PathBuf};

use paritas_case::{Action, Choice, Decided, InputRef, Journal, Opened};
use paritas_model::Digest;
use tempfile::TempDir;

use super::{Role, SignatureState, Verification, build, sign, signatures, verify};
use crate::SignoffError;
use crate::keys::{self, PublicKeyText, SecretKeyFile};
use crate::testing::{Case, at, small};

/// A signed-off case in a folder of its own.
struct Signing {
    case: Case,
    folder: TempDir,
}

impl Signing {
    /// A case with one decision in its journal, and its pack, unsigned.
    fn new() -> Self {
        let mut case = small();
        let folder = TempDir::new().unwrap();
        let difference = case.difference("1/M-1//2026-03/amount/1000/");
        let decided = Decided {
            difference: difference.key.clone(),
            seen_legacy: difference.legacy,
            seen_migrated: difference.migrated,
        };
        let input = || InputRef { path: PathBuf::from("x.csv"), sheet: None, sha256: Digest::from_bytes(&[0; 32]) };
        let opened = Opened {
            legacy: vec![input()],
            migrated: vec![input()],
            crosswalk: None,
            legacy_profiles: Vec::new(),
            migrated_profiles: Vec::new(),
            case_profile: None,
            program: "0.1.0".to_owned(),
        };
        let mut journal = Journal::create(&folder.path().join("journal.jsonl"), at(0), "An", opened).unwrap();
        let action = Action::Decided {
            decided: vec![decided],
            finding: None,
            choice: Choice::TakeLegacy,
            reason: "why".to_owned(),
            note: String::new(),
        };
        journal.append(at(1), "An Peeters", action).unwrap();
        case.decisions = journal.state().decisions;
        let signing = Self { case, folder };
        signing.build().unwrap();
        signing
    }

    fn build(&self) -> Result<super::Manifest, SignoffError> {
        build(&self.pack(), &self.case.results(), &self.folder.path().join("journal.jsonl"), "Maart 2026")
    }

    fn pack(&self) -> PathBuf {
        self.folder.path().join("pack")
    }

    fn key(&self, file: &str, name: &str) -> SecretKeyFile {
        let path = self.folder.path().join(file);
        if !path.exists() {
            keys::create(&path, name, "geheim").unwrap();
        }
        SecretKeyFile::read(&path).unwrap()
    }

    fn sign(&self, role: Role, file: &str, name: &str) -> Result<super::SignatureInfo, SignoffError> {
        sign(&self.pack(), role, &self.key(file, name), "geheim", at(60))
    }

    fn verify(&self) -> Verification {
        verify(&self.pack(), &[]).unwrap()
    }
}

fn ids(verification: &Verification) -> Vec<String> {
    verification.problems().iter().map(|problem| problem.id.to_string()).collect()
}

fn change(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let last = bytes.len() - 2;
    bytes[last] ^= 1;
    fs::write(path, bytes).unwrap();
}

#[test]
fn two_people_sign_and_anyone_can_check() {
    let signing = Signing::new();
    assert_eq!(ids(&signing.verify()), ["verify-signature-missing"; 2]);
    let an = signing.sign(Role::Preparer, "an.key", "An Peeters").unwrap();
    assert_eq!(ids(&signing.verify()), ["verify-signature-missing"]);
    let bo = signing.sign(Role::Reviewer, "bo.key", "Bo Maes").unwrap();
    let verification = signing.verify();
    assert!(verification.ok && !verification.keys_given, "{:?}", ids(&verification));
    assert_eq!((verification.case.as_str(), verification.files), ("Maart 2026", 18));
    assert_eq!(verification.signatures.preparer, SignatureState::Good(an));
    assert_eq!(verification.signatures.of(Role::Reviewer).info(), Some(&bo));
    assert_eq!((bo.name.as_str(), bo.at, bo.role), ("Bo Maes", at(60), Role::Reviewer));
    // Elsewhere: a copy of the folder is all it takes.
    let copy = TempDir::new().unwrap();
    for entry in fs::read_dir(signing.pack()).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, copy.path().join(path.file_name().unwrap())).unwrap();
    }
    let trusted = ["an.pub", "bo.pub"].map(|file| PublicKeyText::read(&signing.folder.path().join(file)).unwrap());
    let elsewhere = verify(copy.path(), &trusted).unwrap();
    assert!(elsewhere.ok && elsewhere.keys_given);
    let only_an = verify(copy.path(), &trusted[..1]).unwrap();
    assert_eq!(ids(&only_an), ["verify-untrusted"]);
    assert_eq!(only_an.untrusted, [Role::Reviewer]);
}

#[test]
fn what_was_changed_taken_away_or_added_is_named() {
    let signing = Signing::new();
    signing.sign(Role::Preparer, "an.key", "An Peeters").unwrap();
    signing.sign(Role::Reviewer, "bo.key", "Bo Maes").unwrap();
    change(&signing.pack().join("corrections.csv"));
    change(&signing.pack().join("journal.jsonl"));
    fs::remove_file(signing.pack().join("report.pdf")).unwrap();
    fs::write(signing.pack().join("extra.csv"), "x").unwrap();
    let verification = signing.verify();
    assert_eq!(verification.changed, ["corrections.csv", "journal.jsonl"]);
    assert_eq!(verification.missing, ["report.pdf"]);
    assert_eq!(verification.added, ["extra.csv"]);
    assert!(!verification.ok);
    assert!(verification.signatures.preparer.info().is_some(), "the manifest itself is as it was signed");
}

#[test]
fn a_manifest_changed_with_its_file_breaks_both_signatures() {
    let signing = Signing::new();
    signing.sign(Role::Preparer, "an.key", "An Peeters").unwrap();
    signing.sign(Role::Reviewer, "bo.key", "Bo Maes").unwrap();
    let path = signing.pack().join("manifest.json");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("Maart 2026", "April 2026")).unwrap();
    assert_eq!(ids(&signing.verify()), ["verify-signature-bad"; 2]);
    fs::write(&path, "{}").unwrap();
    assert!(matches!(verify(&signing.pack(), &[]), Err(SignoffError::ManifestDamaged { .. })));
    fs::write(&path, text.replace("\"report.pdf\"", "\"../report.pdf\"")).unwrap();
    assert!(matches!(verify(&signing.pack(), &[]), Err(SignoffError::ManifestDamaged { .. })));
    fs::remove_file(&path).unwrap();
    assert!(matches!(verify(&signing.pack(), &[]), Err(SignoffError::NotAPack { .. })));
    assert!(matches!(verify(&signing.pack().join("nowhere"), &[]), Err(SignoffError::NotAPack { .. })));
}

#[test]
fn the_order_the_keys_and_the_names_of_signing() {
    let signing = Signing::new();
    let refused = |role, file: &str, name: &str| signing.sign(role, file, name).unwrap_err();
    assert!(matches!(refused(Role::Reviewer, "bo.key", "Bo Maes"), SignoffError::PreparerFirst));
    signing.sign(Role::Preparer, "an.key", "An Peeters").unwrap();
    assert!(matches!(refused(Role::Reviewer, "an.key", ""), SignoffError::SameName { .. }));
    assert!(matches!(refused(Role::Reviewer, "an2.key", " an  PEETERS"), SignoffError::SameName { .. }));
    // The same key under another name: only its comment was changed.
    let text = fs::read_to_string(signing.folder.path().join("an.key")).unwrap();
    fs::write(signing.folder.path().join("renamed.key"), text.replace("An Peeters", "Bo Maes")).unwrap();
    assert!(matches!(refused(Role::Reviewer, "renamed.key", ""), SignoffError::SameKey));
    assert_eq!(signatures(&signing.pack()).unwrap().reviewer, SignatureState::Missing, "nothing was written");
}

#[test]
fn a_signature_of_one_role_is_none_of_the_other() {
    let signing = Signing::new();
    signing.sign(Role::Preparer, "an.key", "An Peeters").unwrap();
    for (from, to) in [("preparer.minisig", "reviewer.minisig"), ("preparer.pub", "reviewer.pub")] {
        fs::copy(signing.pack().join(from), signing.pack().join(to)).unwrap();
    }
    let reason = |signing: &Signing| match signing.verify().signatures.reviewer {
        SignatureState::Bad { reason } => reason.id.into_owned(),
        other => panic!("{other:?}"),
    };
    assert_eq!(reason(&signing), "signature-of-other-role");
    fs::remove_file(signing.pack().join("reviewer.pub")).unwrap();
    assert_eq!(reason(&signing), "signature-without-key");
    let key = signing.key("bo.key", "Bo Maes");
    fs::copy(key.path().with_extension("pub"), signing.pack().join("reviewer.pub")).unwrap();
    assert_eq!(reason(&signing), "signature-of-other-manifest");
}

#[test]
fn a_damaged_signature_is_told_and_never_a_panic() {
    let signing = Signing::new();
    signing.sign(Role::Preparer, "an.key", "An Peeters").unwrap();
    let path = signing.pack().join("preparer.minisig");
    let good = fs::read(&path).unwrap();
    let cuts = (0..good.len() - 1).step_by(3).map(|length| good[..length].to_vec());
    let flips = (60..good.len() - 1).step_by(5).map(|at| {
        let mut bytes = good.clone();
        bytes[at] ^= 0x15;
        bytes
    });
    for bytes in cuts.chain(flips).chain([vec![0xff, 0xfe], good.replace_last_line(b"AAAA")]) {
        fs::write(&path, &bytes).unwrap();
        let state = signatures(&signing.pack()).unwrap().preparer;
        assert!(matches!(state, SignatureState::Bad { .. }), "{}", String::from_utf8_lossy(&bytes));
    }
    let refused = signing.sign(Role::Reviewer, "bo.key", "Bo Maes");
    assert!(matches!(refused, Err(SignoffError::OtherSignatureBad { role: Role::Preparer })));
}

trait ReplaceLastLine {
    fn replace_last_line(&self, by: &[u8]) -> Vec<u8>;
}

impl ReplaceLastLine for Vec<u8> {
    fn replace_last_line(&self, by: &[u8]) -> Vec<u8> {
        let start = self[..self.len() - 1].iter().rposition(|&byte| byte == b'\n').unwrap() + 1;
        [&self[..start], by, b"\n"].concat()
    }
}

#[test]
fn a_changed_pack_is_not_signed() {
    let signing = Signing::new();
    change(&signing.pack().join("summary.json"));
    let refused = signing.sign(Role::Preparer, "an.key", "An Peeters");
    assert!(matches!(refused, Err(SignoffError::PackChanged { file }) if file == "summary.json"));
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let signing = Signing::new();
    let key = signing.key("an.key", "An Peeters");
    let refused = sign(&signing.pack(), Role::Preparer, &key, "Geheim", at(0)).unwrap_err();
    assert!(matches!(refused, SignoffError::WrongPassphrase { .. }));
    assert_eq!(signatures(&signing.pack()).unwrap().preparer, SignatureState::Missing);
}

#[test]
fn made_again_the_pack_is_the_same_and_unsigned() {
    let signing = Signing::new();
    signing.sign(Role::Preparer, "an.key", "An Peeters").unwrap();
    let before = fs::read(signing.pack().join("manifest.json")).unwrap();
    signing.build().unwrap();
    assert_eq!(fs::read(signing.pack().join("manifest.json")).unwrap(), before);
    assert_eq!(signatures(&signing.pack()).unwrap().preparer, SignatureState::Missing);
    fs::write(signing.pack().join("notes.txt"), "mine").unwrap();
    assert!(matches!(signing.build(), Err(SignoffError::FolderNotEmpty { file, .. }) if file == "notes.txt"));
}

#[test]
fn a_pack_is_of_the_decisions_in_its_journal() {
    let mut signing = Signing::new();
    signing.case.decide("1/M-1//2026-03/amount/3000/", Choice::TakeLegacy, "not in the journal");
    assert!(matches!(signing.build(), Err(SignoffError::JournalDiffers { .. })));
}

#[test]
#[ignore = "needs the standard tool `minisign` installed"]
fn the_standard_tool_checks_a_signature() {
    let signing = Signing::new();
    signing.sign(Role::Preparer, "an.key", "An Peeters").unwrap();
    let output = std::process::Command::new("minisign")
        .args(["-V", "-p", "preparer.pub", "-m", "manifest.json", "-x", "preparer.minisig"])
        .current_dir(signing.pack())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && said.contains("name:An Peeters"), "{output:?}");
}
