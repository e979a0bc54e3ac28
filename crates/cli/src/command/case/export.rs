use paritas_model::{Fault, Message};
use paritas_texts::Texts;
use serde_json::json;

use super::open;
use crate::args::CaseExport;
use crate::output::{Ended, Reply};

/// `paritas case export`: the pack, signed or to be signed.
pub(super) fn run(args: &CaseExport, texts: &Texts) -> Result<Reply, Fault> {
    let mut case = open(&args.folder.case, texts)?;
    let exported = case.export(&args.out)?;
    let written =
        Message::new("cli-written").with("folder", exported.folder.as_str()).with("files", exported.files.join(", "));
    let next = if exported.signed { "cli-next-verify" } else { "cli-next-sign" };
    let text = format!("{}\n{}", texts.message(&written), texts.text(next));
    Ok(Reply { text, json: json!(exported), ended: Ended::open_if(case.is_open()) })
}
