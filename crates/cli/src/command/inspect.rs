use paritas_model::{Fault, Message};
use paritas_session::view::{ColumnView, DetectionView, ExampleView, ExtractView, FirstRowView, ProblemView};
use paritas_session::{SecondReading, asks, inspect, plain_extract, plain_second_reading, read_again, save_profile};
use paritas_texts::Texts;

use super::extract::{amounts, facts, mark, unindented};
use crate::args::Inspect;
use crate::output::{Ended, Reply};
use crate::progress::Work;
use crate::table::{Align, clipped, table};

/// Characters of a raw row that are shown: enough to find it in the file.
const RAW_CHARACTERS: usize = 110;
/// Pay lines shown of one row; `--json` holds all.
const SHOWN_LINES: usize = 4;
/// Rows shown as understood; `--json` holds more.
const SHOWN_ROWS: usize = 5;

/// `paritas inspect`: what the file is, what each column holds, the first rows as understood, what was rejected or is
/// suspicious, and the next step for each.
pub(super) fn run(args: &Inspect, texts: &Texts) -> Result<Reply, Fault> {
    let mut work = Work::begin(texts);
    let (file, profile) = (&args.file, args.profile.as_deref());
    let (extract, view) =
        inspect(file, profile, args.side.into(), texts.language(), &mut |progress| work.step(progress))?;
    drop(work);
    if let Some(path) = &args.save_profile {
        save_profile(&extract, 0, path, args.force, texts)?;
    }
    let second = if args.second_reader { Some(read_again(file, &extract)?) } else { None };
    let totals_agree = view.totals_checked.iter().all(|total| !total.warn);
    let readers_agree = second.as_ref().is_none_or(|second| second.unlike == 0);
    let mut json = plain_extract(texts, &extract);
    if let Some(second) = &second {
        json["second_reading"] = plain_second_reading(second);
    }
    Ok(Reply {
        text: text(&view, second.as_ref(), texts) + &saved(args, texts),
        json,
        ended: Ended::open_if(!extract.rejected.is_empty() || !totals_agree || !readers_agree || asks(&extract)),
    })
}

/// Where the profile went, and how it is used.
fn saved(args: &Inspect, texts: &Texts) -> String {
    let Some(path) = &args.save_profile else { return String::new() };
    let message = Message::new("cli-profile-saved").with("path", path.display().to_string());
    format!("\n{}\n", texts.message(&message))
}

fn text(view: &ExtractView, second: Option<&SecondReading>, texts: &Texts) -> String {
    let mut text = format!("{}\n", view.file);
    // One file was asked for; a workbook whose sheets are months is several sources, all read alike.
    let Some(source) = view.sources.first() else { return text };
    text.push_str(&detections(&source.detections));
    let mut section = |id: &str, body: String| {
        if !body.is_empty() {
            text.push_str(&format!("\n{}\n{body}", texts.text(id)));
        }
    };
    section("cli-read", facts(&amounts(view, texts)));
    section("cli-columns", columns(&source.columns, texts));
    section("cli-first-rows", first_rows(&source.first_rows, texts));
    section("cli-file-totals", facts(&view.totals_checked));
    section("cli-second-reading", second.map(|second| second_reading(second, texts)).unwrap_or_default());
    section("cli-rejected", problems(view.problems.iter().filter(|problem| problem.rejected), texts));
    section("cli-suspicious", problems(view.problems.iter().filter(|problem| !problem.rejected), texts));
    if view.more_problems > 0 {
        let more = Message::new("cli-more-problems").with("count", view.more_problems);
        text.push_str(&format!("  {}\n", texts.message(&more)));
    }
    text
}

/// What a second reader made of the workbook: how much alike, and the cells that are not.
fn second_reading(second: &SecondReading, texts: &Texts) -> String {
    let counted = |id: &'static str, count: u64| match count {
        0 => String::new(),
        count => texts.message(&Message::new(id).with("count", count)),
    };
    let mut text = String::new();
    for (warn, sentence) in [
        (false, counted("cli-second-alike", second.alike)),
        (true, counted("cli-second-valueless", second.valueless)),
        (true, counted("cli-second-unlike", second.unlike)),
    ] {
        if !sentence.is_empty() {
            text.push_str(&format!("{} {sentence}\n", mark(warn)));
        }
    }
    if !second.examples.is_empty() {
        let head = ["cli-second-cell", "cli-second-here", "cli-second-there"].map(|id| texts.text(id).to_string());
        let cells = second.examples.iter();
        let cells = cells.map(|cell| vec![cell.cell.clone(), clipped(&cell.first, 40), clipped(&cell.second, 40)]);
        let rows: Vec<_> = std::iter::once(head.to_vec()).chain(cells).collect();
        text.push_str(&table(&[], &rows));
    }
    text
}

fn detections(found: &[DetectionView]) -> String {
    let row = |one: &DetectionView| {
        let why = format!("{}: {}", one.confidence_label, one.reason);
        vec![mark(one.warn).to_owned(), one.label.clone(), one.value.clone(), why]
    };
    unindented(&table(&[], &found.iter().map(row).collect::<Vec<_>>()))
}

fn columns(columns: &[ColumnView], texts: &Texts) -> String {
    let row = |(position, column): (usize, &ColumnView)| {
        let examples: Vec<String> = column.examples.iter().map(|one| example(one, texts)).collect();
        let writing = column.writing.iter().map(|writing| format!(", {writing}"));
        let doubted = column.writing_reason.iter().map(|reason| format!(" {reason}"));
        vec![
            position.to_string(),
            clipped(&column.header, 32),
            format!("{}{}", column.role, writing.collect::<String>()),
            examples.join("; "),
            // Why it reads so, and why it writes its numbers or dates so where somebody could doubt that.
            format!("{}: {}{}", column.confidence_label, column.reason, doubted.collect::<String>()),
        ]
    };
    let rows: Vec<Vec<String>> = (1..).zip(columns).map(row).collect();
    table(&[Align::Right], &rows)
}

/// `1.234,50 = 1,234.50`: what stands there, and what it was taken for.
fn example(example: &ExampleView, texts: &Texts) -> String {
    let written = clipped(&example.written, 20);
    match &example.understood {
        Some(understood) => format!("{written} = {understood}"),
        None if example.unread => format!("{written} ({})", texts.text("cli-unread")),
        None => written,
    }
}

fn first_rows(rows: &[FirstRowView], texts: &Texts) -> String {
    let mut text = String::new();
    for row in rows.iter().take(SHOWN_ROWS) {
        text.push_str(&format!("  {:>5}  {}\n", row.row, clipped(&row.raw, RAW_CHARACTERS)));
        text.extend(row.person.iter().map(|person| format!("         → {person}\n")));
        let line = |line: &paritas_session::view::UnderstoodView| {
            let contract = Message::new("cli-contract").with("contract", line.contract.as_str());
            let contract = if line.contract.is_empty() { String::new() } else { texts.message(&contract) };
            vec![line.period.clone(), contract, line.component.clone(), line.measure.clone(), line.value.clone()]
        };
        let lines: Vec<Vec<String>> = row.lines.iter().take(SHOWN_LINES).map(line).collect();
        let left = [Align::Left, Align::Left, Align::Left, Align::Left, Align::Right];
        text.extend(table(&left, &lines).lines().map(|line| format!("         {line}\n")));
        let more = row.lines.len().saturating_sub(SHOWN_LINES) + row.more as usize;
        if more > 0 {
            let more = texts.message(&Message::new("cli-more-values").with("count", more));
            text.push_str(&format!("           {more}\n"));
        }
        text.extend(row.note.iter().map(|note| format!("           {note}\n")));
    }
    text
}

/// Each problem: what is wrong and what was expected, the cells, and the next step.
fn problems<'a>(problems: impl Iterator<Item = &'a ProblemView>, texts: &Texts) -> String {
    let mut text = String::new();
    for problem in problems {
        text.push_str(&format!("  · {}", problem.message));
        if let Some(expected) = &problem.expected {
            let expected = Message::new("cli-expected").with("expected", expected.as_str());
            text.push_str(&format!(" {}", texts.message(&expected)));
        }
        text.push('\n');
        let cells = problem.cells.iter().map(|cell| vec![cell.place.clone(), clipped(&cell.found, 60)]);
        let cells = table(&[], &cells.collect::<Vec<_>>());
        text.extend(cells.lines().map(|line| format!("    {line}\n")));
        if problem.more > 0 {
            let more = Message::new("cli-more-rejected").with("count", problem.more);
            text.push_str(&format!("      {}\n", texts.message(&more)));
        }
        text.push_str(&format!("    → {}\n", problem.next));
    }
    text
}
