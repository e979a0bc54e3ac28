use paritas_model::{Fault, Message, Place};
use paritas_session::{Role, SignatureState, Verification, verify_pack};
use paritas_texts::Texts;
use serde_json::json;

use super::extract::sentences;
use crate::args::Verify;
use crate::output::Reply;

/// `paritas verify`: whether a pack is still what two people signed.
///
/// What is not signed yet is open (1). What was changed, or signed by one person twice, is refused (2).
pub(super) fn run(args: &Verify, texts: &Texts) -> Result<Reply, Fault> {
    let found = verify_pack(&args.pack, &args.trusted)?;
    if is_broken(&found) {
        return Err(broken(&found, &args.pack.display().to_string(), texts));
    }
    let mut text = texts.message(&Message::new("cli-verify-files").with("count", found.files));
    text.push('\n');
    for role in Role::ALL {
        if let SignatureState::Good(signature) = found.signatures.of(role) {
            let message = Message::new("cli-verify-signature")
                .with("role", Message::new(role.message_id()))
                .with("name", signature.name.as_str())
                .with("id", signature.key_id.as_str())
                .with("at", texts.timestamp(signature.at));
            text.push_str(&sentences(&[texts.message(&message)]));
        }
    }
    let problems: Vec<String> = found.problems().iter().map(|problem| texts.message(problem)).collect();
    text.push_str(&sentences(&problems));
    if !found.keys_given {
        text.push_str(&texts.text("cli-verify-own-keys"));
    }
    Ok(Reply { text, json: json!(found), open: !found.ok })
}

fn is_broken(found: &Verification) -> bool {
    let bad = |role: &Role| matches!(found.signatures.of(*role), SignatureState::Bad { .. });
    let changed = [&found.changed, &found.missing, &found.added].into_iter().any(|files| !files.is_empty());
    changed || found.same_key || found.same_name || !found.untrusted.is_empty() || Role::ALL.iter().any(bad)
}

fn broken(found: &Verification, pack: &str, texts: &Texts) -> Fault {
    let problems: Vec<String> = found.problems().iter().map(|problem| texts.message(problem)).collect();
    let message = Message::new("fault-verify").with("problems", format!("\n{}", sentences(&problems).trim_end()));
    Fault::new(message).at(Place::file(pack)).hint(Message::new("hint-verify"))
}
