use std::path::Path;

use paritas_model::{Fault, Message};
use paritas_session::view::FindingView;
use paritas_session::{Glance, Outcome, reconcile};
use paritas_texts::Texts;

use super::extract::{figures, sentences, short};
use super::reconcile_args;
use crate::args::Run;
use crate::output::{Ended, Reply};
use crate::progress::Work;
use crate::table::{Align, table};

/// Findings shown on the terminal; all of them stand in `findings.csv`.
const SHOWN_FINDINGS: usize = 25;

/// `paritas reconcile`: two extracts in, every difference out.
pub(super) fn run(args: &Run, texts: &Texts) -> Result<Reply, Fault> {
    let mut work = Work::begin(texts);
    let inputs = reconcile_args(&args.inputs, texts.language());
    let outcome = reconcile(&inputs, &args.out, &mut |progress| work.step(progress))?;
    drop(work);
    let next = if outcome.open { "cli-next-case" } else { "cli-next-settled" };
    Ok(Reply { text: text(&outcome, &args.out, next, texts), ended: Ended::open_if(outcome.open), json: outcome.plain })
}

/// What a run came to, from what was read to where it was written.
pub(super) fn text(outcome: &Outcome, out: &Path, next: &str, texts: &Texts) -> String {
    let mut text = format!("{}\n{}", short(&outcome.legacy, texts), short(&outcome.migrated, texts));
    let worded = |messages: &[Message]| -> Vec<String> { messages.iter().map(|one| texts.message(one)).collect() };
    let mut section = |id: &str, body: String| {
        if !body.is_empty() {
            text.push_str(&format!("\n{}\n{body}", texts.text(id)));
        }
    };
    section("cli-assumed", sentences(&worded(&outcome.messages)));
    section("cli-employees", figures(&outcome.employees));
    section("cli-comparisons", figures(&outcome.lines));
    section("cli-completeness", completeness(&outcome.glance, texts));
    section("cli-totals", totals(&outcome.glance, texts));
    section("cli-findings", findings(&outcome.findings, texts));
    section("cli-fields", fields(&outcome.glance, texts));
    // Where employees were only matched, nobody's pay was looked at.
    if !outcome.lines.is_empty() {
        section("cli-paid", paid(&outcome.glance, texts));
    }
    section("cli-open", sentences(&worded(&outcome.open_reasons)));
    let written =
        Message::new("cli-written").with("folder", out.display().to_string()).with("files", outcome.files.join(", "));
    text.push_str(&format!("\n{}\n{}\n", texts.message(&written), texts.text(next)));
    text
}

/// What became of every value that was used, by side.
fn completeness(glance: &Glance, texts: &Texts) -> String {
    let head = ["cli-side", "cli-used", "cli-compared", "cli-not-compared"];
    under(head, &glance.completeness, &[Align::Left, Align::Right, Align::Right], texts)
}

/// All amounts on both sides, and what leads from one to the other.
fn totals(glance: &Glance, texts: &Texts) -> String {
    let head = ["", "cli-legacy", "cli-migrated", "cli-delta"];
    under(head, &glance.totals, &[Align::Left, Align::Right, Align::Right, Align::Right], texts)
}

/// Who may not be paid, or not rightly, by what may happen.
fn paid(glance: &Glance, texts: &Texts) -> String {
    if glance.paid.is_empty() {
        return sentences(&[texts.text("cli-paid-nobody")]);
    }
    let head = ["", "cli-number", "cli-at-stake"];
    under(head, &glance.paid, &[Align::Left, Align::Right, Align::Right], texts)
}

/// The columns beside pay that differ, or are written otherwise.
fn fields(glance: &Glance, texts: &Texts) -> String {
    let head = ["", "cli-fields-compared", "cli-fields-differ", "cli-fields-renamed"];
    under(head, &glance.fields, &[Align::Left, Align::Right, Align::Right, Align::Right], texts)
}

/// Rows under their heads; nothing without rows.
fn under<const CELLS: usize>(heads: [&str; CELLS], rows: &[[String; CELLS]], align: &[Align], texts: &Texts) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let head = heads.map(|id| if id.is_empty() { String::new() } else { texts.text(id) });
    let rows: Vec<Vec<String>> = std::iter::once(&head).chain(rows).map(|row| row.to_vec()).collect();
    table(align, &rows)
}

/// The findings as a table: cause, employees, total, sentence.
pub(super) fn findings(findings: &[FindingView], texts: &Texts) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let head = ["cli-cause", "cli-employees", "cli-delta", "cli-finding"].map(|id| texts.text(id)).to_vec();
    let row = |one: &FindingView| {
        vec![one.cause_label.clone(), one.employees.clone(), one.total_delta.clone(), one.sentence.clone()]
    };
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(findings.iter().take(SHOWN_FINDINGS).map(row)).collect();
    let mut text = table(&[Align::Left, Align::Right, Align::Right], &rows);
    if findings.len() > SHOWN_FINDINGS {
        let more = Message::new("cli-more-findings").with("count", findings.len() - SHOWN_FINDINGS);
        text.push_str(&format!("  {}\n", texts.message(&more)));
    }
    text
}
