use paritas_model::{Fault, Message, Place};
use paritas_session::{SHIPPED_PROFILES, shipped_profile};
use paritas_texts::Texts;
use serde_json::{Value, json};

use crate::args::{Profiles, ProfilesCommand, ProfilesShow};
use crate::output::{Ended, Reply};
use crate::table::table;

/// `paritas profiles`: the extract profiles that ship with the program, listed, or one of them printed.
pub(super) fn run(args: &Profiles, texts: &Texts) -> Result<Reply, Fault> {
    match &args.command {
        None => Ok(list(texts)),
        Some(ProfilesCommand::Show(ProfilesShow { profile })) => show(profile),
    }
}

fn list(texts: &Texts) -> Reply {
    let worded = SHIPPED_PROFILES.map(|shipped| (shipped.name, texts.term("profile", shipped.name)));
    let rows: Vec<Vec<String>> = worded.iter().map(|(name, title)| vec![(*name).to_owned(), title.clone()]).collect();
    let json: Value = worded.iter().map(|(name, title)| json!({ "name": name, "title": title })).collect();
    let text = format!("{}\n{}", table(&[], &rows), texts.text("cli-profiles-use"));
    Reply { text, json, ended: Ended::Settled }
}

fn show(name: &str) -> Result<Reply, Fault> {
    let Some(shipped) = shipped_profile(name) else {
        let fault = Fault::new(Message::new("fault-no-profile")).at(Place::file(name));
        return Err(fault.hint(Message::new("hint-no-profile")));
    };
    let json = json!({ "name": shipped.name, "toml": shipped.toml });
    Ok(Reply { text: shipped.toml.to_owned(), json, ended: Ended::Settled })
}
