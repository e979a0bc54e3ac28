//! What was understood of an extract, as text.

use paritas_model::Message;
use paritas_session::view::{ExtractView, FactView, TallyView};
use paritas_texts::Texts;

use crate::table::{Align, table};

/// The extract in a few lines: what it is, how much of it was read, what was taken for granted.
pub(super) fn short(view: &ExtractView, texts: &Texts) -> String {
    let mut text = format!("{}: {}\n", texts.term("side", &view.side), view.file);
    text.push_str(&facts(&view.facts));
    text.push_str(&facts(&amounts(view, texts)));
    text.push_str(&sentences(&view.assumptions));
    text
}

/// How much of it was read.
pub(super) fn amounts(view: &ExtractView, texts: &Texts) -> Vec<FactView> {
    let fact = |id: &str, value: String, warn: bool| FactView { label: texts.text(id), value, warn };
    let tally = |tally: &TallyView| {
        let message = Message::new("cli-tally")
            .with("read", tally.read.as_str())
            .with("used", tally.used.as_str())
            .with("ignored", tally.ignored.as_str())
            .with("rejected", tally.rejected.as_str());
        texts.message(&message)
    };
    vec![
        fact("cli-employees", view.employees.clone(), false),
        fact("cli-lines", view.lines.clone(), false),
        fact("cli-total", view.total.clone(), false),
        fact("cli-rows", tally(&view.rows), false),
        fact("cli-cells", tally(&view.cells), view.cells.rejected != "0"),
    ]
}

/// Facts as two columns; those that deserve attention are marked by a sign, not by a colour.
pub(super) fn facts(facts: &[FactView]) -> String {
    let row = |fact: &FactView| vec![mark(fact.warn).to_owned(), fact.label.clone(), fact.value.clone()];
    let rows: Vec<Vec<String>> = facts.iter().map(row).collect();
    unindented(&table(&[], &rows))
}

/// Facts with figures: the same, the figures on the right.
pub(super) fn figures(facts: &[FactView]) -> String {
    let row = |fact: &FactView| vec![mark(fact.warn).to_owned(), fact.label.clone(), fact.value.clone()];
    let rows: Vec<Vec<String>> = facts.iter().map(row).collect();
    unindented(&table(&[Align::Left, Align::Left, Align::Right], &rows))
}

/// Sentences, one a line.
pub(super) fn sentences(sentences: &[String]) -> String {
    sentences.iter().map(|sentence| format!("  · {sentence}\n")).collect()
}

pub(super) const fn mark(warn: bool) -> &'static str {
    if warn { "!" } else { " " }
}

/// The mark stands in the margin, so that labels line up with everything else.
pub(super) fn unindented(text: &str) -> String {
    text.lines().map(|line| format!("{}\n", line.strip_prefix("  ").unwrap_or(line))).collect()
}
