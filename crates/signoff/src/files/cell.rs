use std::borrow::Cow;

use paritas_model::Message;
use paritas_texts::Texts;

/// Free text as it may stand in a cell.
///
/// A spreadsheet runs a cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage return as a formula, in a CSV file
/// too. A leading `'` makes it text. Source: OWASP, *CSV Injection*.
pub(crate) fn free_text(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A sentence, worded.
pub(crate) fn sentence(texts: &Texts, message: &Message) -> String {
    free_text(&texts.message(message)).into_owned()
}

/// Several sentences, worded, in one cell.
pub(crate) fn sentences(texts: &Texts, messages: &[Message]) -> String {
    let worded: Vec<String> = messages.iter().map(|message| texts.message(message)).collect();
    free_text(&worded.join("; ")).into_owned()
}

/// A value that may be absent.
pub(crate) fn optional<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_made_text() {
        for risky in ["=1+1", "+32 2 555", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"] {
            assert_eq!(free_text(risky), format!("'{risky}"));
        }
        for harmless in ["", "Peeters", "1=1", "a-b", " =1", "'=1", "×100"] {
            assert_eq!(free_text(harmless), harmless);
        }
    }
}
