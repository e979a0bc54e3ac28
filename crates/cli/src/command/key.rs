use paritas_model::{Fault, Message};
use paritas_session::{KeyInfo, key_new, key_show};
use paritas_texts::Texts;
use serde_json::json;

use crate::args::{Key, KeyNew, KeyShow};
use crate::output::{Ended, Reply};
use crate::passphrase;

/// `paritas key`: a person's key, made or shown.
pub(super) fn run(key: &Key, texts: &Texts) -> Result<Reply, Fault> {
    match key {
        Key::New(args) => new(args, texts),
        Key::Show(KeyShow { key }) => Ok(reply(&key_show(key)?, "cli-key-shown", texts)),
    }
}

fn new(args: &KeyNew, texts: &Texts) -> Result<Reply, Fault> {
    let passphrase = passphrase::ask_new(&args.passphrase, texts)?;
    Ok(reply(&key_new(&args.key, &args.name, &passphrase)?, "cli-key-made", texts))
}

fn reply(key: &KeyInfo, sentence: &'static str, texts: &Texts) -> Reply {
    let message = Message::new(sentence)
        .with("name", key.name.as_str())
        .with("id", key.key_id.as_str())
        .with("key", key.public_key.as_str());
    let json = json!({ "name": key.name, "key_id": key.key_id, "public_key": key.public_key });
    Reply { text: texts.message(&message), json, ended: Ended::Settled }
}
