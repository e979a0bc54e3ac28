//! What a file was found to be, point by point: the value, how sure it is, why, and the key that says otherwise.

use paritas_intake::{Confidence, DecimalMark, Description, Detected, PeriodSource};
use paritas_model::Message;
use paritas_texts::Texts;

use crate::view::DetectionView;

/// What was found of one file, in the order of a first look.
pub(crate) fn detections(texts: &Texts, described: &Description) -> Vec<DetectionView> {
    let mut found = Vec::new();
    let mut add = |about: &str, value: String, confidence: Confidence, reason: Message, key: Option<&str>, warn| {
        found.push(DetectionView {
            about: about.to_owned(),
            label: texts.term("fact", about),
            value,
            confidence: confidence.as_str().to_owned(),
            confidence_label: texts.term("confidence", confidence.as_str()),
            reason: texts.message(&reason),
            profile_key: key.map(str::to_owned),
            warn,
        });
    };
    let sure = Confidence::Certain;
    if let Some(recognised) = &described.recognised {
        let value = format!("{} (builtin:{})", texts.term("profile", recognised.name), recognised.name);
        add("profile", value, recognised.confidence, recognised.reason.clone(), None, false);
    }
    add("kind", texts.term("kind", described.kind.as_str()), sure, Message::new("why-kind"), None, false);
    if let Some(sheet) = &described.sheet {
        let (confidence, why) = match described.other_sheets.as_slice() {
            [] => (sure, "why-sheet-only"),
            _ => (Confidence::Likely, "why-sheet-chosen"),
        };
        add("sheet", sheet.clone(), confidence, Message::new(why), Some("file.sheet"), false);
    }
    if !described.other_sheets.is_empty() {
        let others = described.other_sheets.join(", ");
        add("other_sheets", others, sure, Message::new("why-other-sheets"), Some("file.sheet"), true);
    }
    for detection in &described.detections {
        let (about, value, key) = match detection.what {
            Detected::Encoding => ("encoding", detection.value.clone(), Some("file.encoding")),
            Detected::Format => ("format", texts.term("format", &detection.value), Some("file.format")),
            Detected::Delimiter => {
                let mark = detection.value.chars().next().map(|mark| delimiter_word(texts, mark));
                ("delimiter", mark.unwrap_or_default(), Some("file.delimiter"))
            }
            Detected::Quote => ("quote", mark_word(texts, &detection.value), Some("file.quote")),
            Detected::Escape => ("escape", detection.value.clone(), Some("file.escape")),
            Detected::HeaderRows => ("header_row", header_words(texts, described), Some("file.header_row")),
            Detected::PageBreaks => ("page_breaks", rows_word(texts, &detection.value), Some("file.page_breaks")),
            Detected::TotalsRows => ("totals_rows", rows_word(texts, &detection.value), Some("file.totals_rows")),
            Detected::Footer => ("footer", rows_word(texts, &detection.value), Some("file.footer_rows")),
        };
        // A guess that something was cut right deserves a look before the amounts do.
        let warn = detection.confidence == Confidence::Unsure;
        add(about, value, detection.confidence, detection.reason.clone(), key, warn);
    }
    let layout = texts.term("layout", described.layout.as_str());
    let why = Message::new(match described.layout {
        paritas_intake::Layout::Long => "why-layout-long",
        paritas_intake::Layout::Wide => "why-layout-wide",
    });
    add("layout", layout, Confidence::Likely, why, Some("layout"), false);
    let (confidence, why) = match described.period {
        PeriodSource::Column | PeriodSource::Profile(_) => (sure, "why-period-said"),
        PeriodSource::Preamble(_) => (Confidence::Likely, "why-period-preamble"),
        PeriodSource::Sheet(_) => (Confidence::Likely, "why-period-sheet"),
        PeriodSource::FileName(_) => (Confidence::Likely, "why-period-file-name"),
        PeriodSource::Unnamed => (Confidence::Unsure, "why-period-unnamed"),
    };
    // A staff list has no amounts that could be of a period.
    let unnamed = described.period == PeriodSource::Unnamed && described.holds_values();
    let period = period_words(texts, described.period);
    add("period", period, confidence, Message::new(why), Some("period"), unnamed);
    found
}

/// Where the headers stand.
fn header_words(texts: &Texts, described: &Description) -> String {
    let (first, count) = (described.header_row, described.header_rows);
    match count {
        0 => texts.text("header-none"),
        // Rows are looked up in an editor or a spreadsheet, which do not group their numbers.
        1 => first.to_string(),
        _ => format!("{first}–{}", first + count - 1),
    }
}

/// How many rows are left out.
fn rows_word(texts: &Texts, count: &str) -> String {
    texts.message(&Message::new("found-left-out").with("count", count.parse::<i64>().unwrap_or(0)))
}

/// A mark, or that there is none.
fn mark_word(texts: &Texts, mark: &str) -> String {
    if mark.is_empty() { texts.text("mark-none") } else { mark.to_owned() }
}

/// A tab or a blank can't be seen, so they are named.
pub(super) fn delimiter_word(texts: &Texts, delimiter: char) -> String {
    match delimiter {
        '\t' => texts.text("delimiter-tab"),
        ' ' => texts.text("delimiter-space"),
        visible => visible.to_string(),
    }
}

/// Where the period comes from.
pub(super) fn period_words(texts: &Texts, source: PeriodSource) -> String {
    texts.message(&match source {
        PeriodSource::Column => Message::new("period-from-column"),
        PeriodSource::Profile(period) => Message::new("period-from-profile").with("period", period),
        PeriodSource::Preamble(period) => Message::new("period-from-preamble").with("period", period),
        PeriodSource::Sheet(period) => Message::new("period-from-sheet").with("period", period),
        PeriodSource::FileName(period) => Message::new("period-from-file-name").with("period", period),
        PeriodSource::Unnamed => Message::new("period-unnamed"),
    })
}

/// The decimal mark in words.
pub(crate) fn decimal_word(texts: &Texts, mark: DecimalMark) -> String {
    texts.text(match mark {
        DecimalMark::Point => "decimal-point",
        DecimalMark::Comma => "decimal-comma",
    })
}
