use paritas_model::{Fault, Message};
use paritas_session::CaseSession;
use paritas_session::view::{FindingView, MAX_WINDOW, OverviewView, SignatureView, Window};
use paritas_texts::Texts;

use super::open;
use crate::args::CaseFolder;
use crate::command::extract::{figures, sentences, short};
use crate::output::{Ended, Reply};
use crate::table::{Align, table};

/// `paritas case status`: where a case stands and what to do next.
pub(super) fn run(args: &CaseFolder, texts: &Texts) -> Result<Reply, Fault> {
    Ok(reply(&open(&args.case, texts)?))
}

/// A case's status, worked out from its inputs and its journal.
pub(super) fn reply(case: &CaseSession) -> Reply {
    Reply { text: text(case), json: case.plain(), ended: Ended::open_if(case.is_open()) }
}

fn text(case: &CaseSession) -> String {
    let texts = case.texts();
    let overview = case.overview();
    let mut text = format!("{}\n\n", overview.case_name);
    let [legacy, migrated] = case.extracts();
    text.push_str(&short(&legacy, texts));
    text.push('\n');
    text.push_str(&short(&migrated, texts));
    let mut section = |id: &str, body: String| {
        if !body.is_empty() {
            text.push_str(&format!("\n{}\n{body}", texts.text(id)));
        }
    };
    section("cli-employees", figures(&overview.employees));
    section("cli-comparisons", figures(&overview.lines));
    let page = case.findings(Window { offset: 0, limit: MAX_WINDOW });
    section("cli-findings", findings(&page.rows, page.total, texts));
    section("cli-attention", sentences(&overview.warnings));
    section("cli-signatures", signatures(&overview, texts));
    text.push_str(&format!("\n{}\n", overview.next_step));
    text
}

/// The findings with the names to decide them by.
fn findings(rows: &[FindingView], total: u32, texts: &Texts) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let head = ["cli-undecided", "cli-cause", "cli-employees", "cli-delta", "cli-finding-name"];
    let head = head.map(|id| texts.text(id)).to_vec();
    let row = |one: &FindingView| {
        let undecided = format!("{}/{}", one.undecided, one.differences);
        vec![undecided, one.cause_label.clone(), one.employees.clone(), one.total_delta.clone(), one.id.clone()]
    };
    let lines: Vec<Vec<String>> = std::iter::once(head).chain(rows.iter().map(row)).collect();
    let mut text = table(&[Align::Right, Align::Left, Align::Right, Align::Right], &lines);
    let shown = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    if total > shown {
        let more = Message::new("cli-more-findings-in-case").with("count", total - shown);
        text.push_str(&format!("  {}\n", texts.message(&more)));
    }
    text
}

fn signatures(overview: &OverviewView, texts: &Texts) -> String {
    let line = |role: &str, signature: &SignatureView| {
        let message = Message::new("cli-verify-signature")
            .with("role", texts.term("role", role))
            .with("name", signature.name.as_str())
            .with("id", signature.key_id.as_str())
            .with("at", signature.at.as_str());
        texts.message(&message)
    };
    let preparer = overview.signing.preparer.as_ref().map(|signature| line("preparer", signature));
    let reviewer = overview.signing.reviewer.as_ref().map(|signature| line("reviewer", signature));
    sentences(&[preparer, reviewer, overview.signing.proof.clone()].into_iter().flatten().collect::<Vec<_>>())
}
