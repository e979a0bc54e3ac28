use paritas_model::Fault;
use paritas_session::view::LogView;
use paritas_texts::Texts;

use super::open;
use crate::args::CaseFolder;
use crate::output::{Ended, Reply};
use crate::table::{Align, table};

/// `paritas case log`: everything that was done, by whom and when.
pub(super) fn run(args: &CaseFolder, texts: &Texts) -> Result<Reply, Fault> {
    let case = open(&args.case, texts)?;
    let row = |entry: LogView| vec![entry.entry, entry.at, entry.by, entry.sentence];
    let rows: Vec<Vec<String>> = case.log().into_iter().map(row).collect();
    Ok(Reply { text: table(&[Align::Right], &rows), json: case.plain_log(), ended: Ended::open_if(case.is_open()) })
}
