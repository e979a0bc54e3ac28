//! The passphrase of a key: typed unseen, or read from a file for runs without a person.

use std::fs;

use paritas_model::{Fault, Message, Place};
use paritas_texts::Texts;

use crate::args::Passphrase;

/// Asks for the passphrase of an existing key.
pub(crate) fn ask(args: &Passphrase, texts: &Texts) -> Result<String, Fault> {
    match &args.passphrase_file {
        Some(path) => {
            let text = fs::read_to_string(path).map_err(|_| {
                let place = Place::file(path.display().to_string());
                Fault::new(Message::new("fault-passphrase-file")).at(place).hint(Message::new("hint-passphrase-file"))
            })?;
            // Editors end a file with a line break that nobody means to be part of a passphrase.
            Ok(text.trim_end_matches(['\r', '\n']).to_owned())
        }
        None => prompt(&texts.text("prompt-passphrase")),
    }
}

/// Asks for the passphrase of a new key, twice when it is typed: a slip would lock the key for ever.
pub(crate) fn ask_new(args: &Passphrase, texts: &Texts) -> Result<String, Fault> {
    let passphrase = ask(args, texts)?;
    if args.passphrase_file.is_none() && prompt(&texts.text("prompt-passphrase-again"))? != passphrase {
        return Err(Fault::new(Message::new("fault-passphrases-differ")));
    }
    Ok(passphrase)
}

fn prompt(text: &str) -> Result<String, Fault> {
    rpassword::prompt_password(format!("{text} "))
        .map_err(|_| Fault::new(Message::new("fault-no-terminal")).hint(Message::new("hint-no-terminal")))
}
