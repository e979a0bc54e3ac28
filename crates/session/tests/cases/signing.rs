use std::fs;

use paritas_session::view::{SignerRole, Window};
use paritas_session::{key_new, sign_pack, verify_pack};

use crate::*;

const PASSPHRASE: &str = "een lange zin";

fn decided(folder: &Path) -> CaseSession {
    let mut case = create(folder, &one_cent());
    let finding = case.findings(Window { offset: 0, limit: 1 }).rows.remove(0);
    case.decide(&request(DecisionTarget::Finding(finding.id), DecisionChoice::TakeLegacy), AN, at()).unwrap();
    case
}

#[test]
fn two_people_sign_and_the_pack_is_handed_over_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (keys, out) = (folder.path().join("keys"), folder.path().join("pack"));
    let mut case = decided(&folder.path().join("case"));
    let sign = |case: &mut CaseSession, role, name| case.sign(role, name, &keys, PASSPHRASE, at());

    let early = sign(&mut case, SignerRole::Reviewer, BO).unwrap_err();
    assert_eq!(early.message.id, "fault-not-a-pack", "there is nothing to review yet");
    let signing = sign(&mut case, SignerRole::Preparer, AN).unwrap();
    assert_eq!(signing.corrections.as_deref(), Some("1"));
    assert!(signing.proof.is_some() && signing.blocked.is_none());
    assert_eq!(sign(&mut case, SignerRole::Preparer, AN).unwrap_err().message.id, "fault-signed-already");
    assert_eq!(sign(&mut case, SignerRole::Reviewer, "an  peeters").unwrap_err().message.id, "fault-same-name");
    let signing = sign(&mut case, SignerRole::Reviewer, BO).unwrap();
    assert_eq!(signing.reviewer.unwrap().name, BO);

    let exported = case.export(&out).unwrap();
    assert!(exported.signed);
    let verification = verify_pack(&out, &[]).unwrap();
    assert!(verification.ok, "{:?}", verification.problems());
    assert_eq!(case.export(&out).unwrap_err().message.id, "fault-out-not-empty");
    drop(case);

    let mut case = open(&folder.path().join("case"));
    assert!(case.overview().signing.reviewer.is_some(), "signatures outlive the session");
    let outcome = case.undo(AN, at()).unwrap();
    assert!(outcome.message.contains(&case.texts().text("signatures-void")));
    assert!(case.overview().signing.preparer.is_none());
    assert!(!folder.path().join("case/pack").exists());
}

#[test]
fn what_is_undecided_can_not_be_signed() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(&folder.path().join("case"), &one_cent());
    assert!(case.signing().blocked.is_some());
    let keys = folder.path().join("keys");
    let fault = case.sign(SignerRole::Preparer, AN, &keys, PASSPHRASE, at()).unwrap_err();
    assert_eq!(fault.message.id, "fault-undecided");
    assert!(!keys.exists(), "no key is made for nothing");
}

#[test]
fn a_pack_that_was_touched_is_not_handed_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = decided(&folder.path().join("case"));
    case.sign(SignerRole::Preparer, AN, &folder.path().join("keys"), PASSPHRASE, at()).unwrap();
    let corrections = folder.path().join("case/pack/corrections.csv");
    let text = fs::read_to_string(&corrections).unwrap();
    fs::write(&corrections, text.replace("-0.01", "-0.02")).unwrap();
    let out = folder.path().join("out");
    assert_eq!(case.export(&out).unwrap_err().message.id, "fault-copy-differs");
    assert!(!out.exists());
}

#[test]
fn an_unsigned_pack_can_be_written_to_be_signed_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = decided(&folder.path().join("case"));
    let inside = case.export(&folder.path().join("case/out")).unwrap_err();
    assert_eq!(inside.message.id, "fault-out-inside-case");
    let exported = case.export(&folder.path().join("out")).unwrap();
    assert!(!exported.signed && exported.files.contains(&"manifest.json".to_owned()));
}

#[test]
fn a_pack_with_undecided_differences_can_not_be_signed_elsewhere_either() {
    let folder = tempfile::tempdir().unwrap();
    let (pack, key) = (folder.path().join("pack"), folder.path().join("an.key"));
    create(&folder.path().join("case"), &one_cent()).export(&pack).unwrap();
    key_new(&key, AN, PASSPHRASE).unwrap();
    let fault = sign_pack(&pack, SignerRole::Preparer, &key, PASSPHRASE, at()).unwrap_err();
    assert_eq!(fault.message.id, "fault-undecided");
    assert!(verify_pack(&pack, &[]).unwrap().signatures.preparer.info().is_none());
}
