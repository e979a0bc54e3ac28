use paritas_model::{Fault, Message};
use paritas_session::{Role, SignatureState, Verification, verify_pack};
use paritas_texts::Texts;
use serde_json::json;

use super::extract::sentences;
use crate::args::Verify;
use crate::output::{Ended, Reply};

/// `paritas verify`: whether a pack is still what two people signed.
///
/// What is not signed yet is open (1). What was changed, or signed by one person twice, is refused (2).
pub(super) fn run(args: &Verify, texts: &Texts) -> Result<Reply, Fault> {
    let found = verify_pack(&args.pack, &args.trusted)?;
    let broken = is_broken(&found);
    let mut text = match files_hold(&found) {
        true => texts.message(&Message::new("cli-verify-files").with("count", found.files)),
        false => texts.message(&Message::new("cli-verify-files-differ")),
    };
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
    if broken {
        text.push_str(&texts.text("cli-verify-broken"));
    } else if !found.keys_given {
        text.push_str(&texts.text("cli-verify-own-keys"));
    }
    let ended = if broken { Ended::Refused } else { Ended::open_if(!found.ok) };
    Ok(Reply { text, json: json!(found), ended })
}

fn files_hold(found: &Verification) -> bool {
    [&found.changed, &found.missing, &found.added].into_iter().all(|files| files.is_empty())
}

fn is_broken(found: &Verification) -> bool {
    let bad = |role: &Role| matches!(found.signatures.of(*role), SignatureState::Bad { .. });
    !files_hold(found) || found.same_key || found.same_name || !found.untrusted.is_empty() || Role::ALL.iter().any(bad)
}
