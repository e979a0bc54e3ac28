use paritas_model::{Fault, Message, Timestamp};
use paritas_session::sign_pack;
use paritas_texts::Texts;
use serde_json::json;

use crate::args::Sign;
use crate::output::{Ended, Reply};
use crate::passphrase;

/// `paritas sign`: a person approves a pack.
pub(super) fn run(args: &Sign, now: Timestamp, texts: &Texts) -> Result<Reply, Fault> {
    let passphrase = passphrase::ask(&args.passphrase, texts)?;
    let signed = sign_pack(&args.pack, args.role.into(), &args.key, &passphrase, now)?;
    let message = Message::new("cli-signed")
        .with("role", Message::new(signed.role.message_id()))
        .with("name", signed.name.as_str())
        .with("id", signed.key_id.as_str())
        .with("at", texts.timestamp(signed.at));
    Ok(Reply { text: texts.message(&message), json: json!(signed), ended: Ended::Settled })
}
