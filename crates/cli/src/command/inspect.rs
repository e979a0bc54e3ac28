use paritas_model::{Fault, Message};
use paritas_session::view::{ExtractView, RejectedView};
use paritas_session::{inspect, plain_extract};
use paritas_texts::Texts;

use super::extract::{amounts, facts, sentences};
use crate::args::Inspect;
use crate::output::{Ended, Reply};
use crate::progress::Work;
use crate::table::{clipped, table};

/// Columns of the first rows that are shown, and characters of each: enough to recognise a file by.
const SHOWN_COLUMNS: usize = 10;
const SHOWN_CHARACTERS: usize = 18;

/// `paritas inspect`: what was detected, the roles, the first rows, what was rejected and why.
pub(super) fn run(args: &Inspect, texts: &Texts) -> Result<Reply, Fault> {
    let mut work = Work::begin(texts);
    let (file, profile) = (&args.file, args.profile.as_deref());
    let (extract, view) =
        inspect(file, profile, args.side.into(), texts.language(), &mut |progress| work.step(progress))?;
    drop(work);
    let totals_agree = view.totals_checked.iter().all(|total| !total.warn);
    Ok(Reply {
        text: text(&view, extract.rejected.len(), texts),
        json: plain_extract(texts, &extract),
        ended: Ended::open_if(!extract.rejected.is_empty() || !totals_agree),
    })
}

fn text(view: &ExtractView, rejected: usize, texts: &Texts) -> String {
    let mut text = format!("{}\n", view.file);
    text.push_str(&facts(&view.facts));
    text.push_str(&facts(&amounts(view, texts)));
    let mut section = |id: &str, body: String| {
        if !body.is_empty() {
            text.push_str(&format!("\n{}\n{body}", texts.text(id)));
        }
    };
    section("cli-assumed", sentences(&view.assumptions));
    section("cli-columns", columns(view));
    section("cli-first-rows", first_rows(view, texts));
    section("cli-file-totals", facts(&view.totals_checked));
    section("cli-rejected", rejected_cells(&view.rejected, rejected, texts));
    text
}

fn columns(view: &ExtractView) -> String {
    let row = |(position, column): (usize, &paritas_session::view::ColumnView)| {
        let header = clipped(&column.header, 32);
        vec![position.to_string(), header, column.role.clone(), column.reason.clone()]
    };
    let rows: Vec<Vec<String>> = (1..).zip(&view.columns).map(row).collect();
    table(&[crate::table::Align::Right], &rows)
}

fn first_rows(view: &ExtractView, texts: &Texts) -> String {
    let row = |row: &Vec<String>| row.iter().take(SHOWN_COLUMNS).map(|cell| clipped(cell, SHOWN_CHARACTERS)).collect();
    let rows: Vec<Vec<String>> = view.preview.iter().map(row).collect();
    let widest = view.preview.iter().map(Vec::len).max().unwrap_or_default();
    let mut text = table(&[], &rows);
    if widest > SHOWN_COLUMNS {
        let more = Message::new("cli-more-columns").with("count", widest - SHOWN_COLUMNS);
        text.push_str(&format!("  {}\n", texts.message(&more)));
    }
    text
}

fn rejected_cells(first: &[RejectedView], all: usize, texts: &Texts) -> String {
    let row = |cell: &RejectedView| vec![cell.place.clone(), clipped(&cell.value, 32), cell.reason.clone()];
    let mut text = table(&[], &first.iter().map(row).collect::<Vec<_>>());
    if all > first.len() {
        let more = Message::new("cli-more-rejected").with("count", all - first.len());
        text.push_str(&format!("  {}\n", texts.message(&more)));
    }
    text
}
