//! Whether a text is cut by a delimiter, by place, by blanks or not at all, and why we think so.

use std::sync::Arc;

use paritas_model::Message;

use crate::cutting::Shape;
use crate::delimited::Dialect;
use crate::dialect::{Evenness, enclosed_by, evenness, is_escaped, named_delimiter, sniff};
use crate::error::Problem;
use crate::extract::{Confidence, Detected, Detection};
use crate::fixed_width::{Cuts, guess};
use crate::profile::{ExtractProfile, FileFormat, FileProfile, Mark};
use crate::rubriques::Rubriques;

/// The shape of a text by its first lines, with the reasons; what the profile says binds.
pub(crate) fn decide(sample: &[u8], profile: &ExtractProfile) -> Result<(Shape, Vec<Detection>), Problem> {
    let file = &profile.file;
    let text = String::from_utf8_lossy(sample);
    let by_profile = || Message::new("detect-by-profile");
    let format = |format: FileFormat, confidence, reason| {
        vec![Detection { what: Detected::Format, value: format.as_str().to_owned(), confidence, reason }]
    };
    if profile.columns.iter().any(|column| column.start.is_some()) {
        let cuts = Cuts::declared(&profile.columns, &text)?;
        return Ok((Shape::Fixed(cuts), format(FileFormat::FixedWidth, Confidence::Certain, by_profile())));
    }
    if file.format == Some(FileFormat::Rubriques) {
        // A profile is checked when it is read; one that was put together otherwise shows its flaw here.
        let rubriques = Rubriques::new(profile).map_err(|(_, detail)| Problem::ProfileSyntax(detail))?;
        let reason = format(FileFormat::Rubriques, Confidence::Certain, by_profile());
        return Ok((Shape::Rubriques(Arc::new(rubriques)), reason));
    }
    if file.format == Some(FileFormat::Blanks) {
        return Ok((Shape::Blanks, format(FileFormat::Blanks, Confidence::Certain, by_profile())));
    }
    // A profile's marks are ASCII: that is checked when it is read.
    let ascii = |mark: Option<char>| mark.and_then(|mark| u8::try_from(mark).ok());
    let named = named_delimiter(sample).filter(|_| file.delimiter.is_none());
    let (dialect, even) = sniff(sample, ascii(file.delimiter).or(named), file.quote.map(Mark::byte));
    let told = file.delimiter.is_some() || file.quote.is_some() || file.escape.is_some() || named.is_some();
    let wanted = if told { Some(FileFormat::Delimited) } else { file.format };
    let is_delimited = wanted == Some(FileFormat::Delimited) || wanted.is_none() && is_certain(dialect, even, sample);
    let delimited = || delimited(dialect, even, named.is_some(), sample, file);
    if is_delimited {
        return Ok(delimited());
    }
    let spaced = evenness(sample, &Shape::Blanks);
    // Commas that cut as many columns as blanks do are the delimiter: `001,2026-03-01 00:00,12.50`.
    let by_commas = |columns: usize| {
        wanted.is_none() && dialect.delimiter == b',' && even.fields >= columns && even.even * 10 >= even.rows * 9
    };
    match guess(&text).filter(|guess| !by_commas(guess.cuts.fields().len())) {
        // Where no places line up, two blanks between fields still may.
        guess
            if wanted.is_none()
                && spaced.fields
                    > guess.as_ref().filter(|guess| guess.by_blanks).map_or(1, |guess| guess.cuts.fields().len())
                && spaced.rows > 2
                && spaced.even * 4 >= spaced.rows * 3 =>
        {
            let reason = counted("detect-spaces", spaced);
            Ok((Shape::Blanks, format(FileFormat::Blanks, Confidence::Likely, reason)))
        }
        Some(guess) if wanted.is_some() || guess.by_blanks || even.fields < 2 => {
            let id = if guess.by_blanks { "detect-fixed-blanks" } else { "detect-fixed-changes" };
            let reason = Message::new(id).with("lines", guess.lines).with("columns", guess.cuts.fields().len());
            let sure = guess.by_blanks && guess.lines >= 5;
            let confidence = if sure { Confidence::Likely } else { Confidence::Unsure };
            Ok((Shape::Fixed(guess.cuts), format(FileFormat::FixedWidth, confidence, reason)))
        }
        None if wanted.is_some() => Err(Problem::NoCuts),
        _ => Ok(delimited()),
    }
}

fn counted(id: &'static str, even: Evenness) -> Message {
    Message::new(id).with("even", even.even).with("rows", even.rows).with("fields", even.fields)
}

fn delimited(
    dialect: Dialect,
    even: Evenness,
    named: bool,
    sample: &[u8],
    file: &FileProfile,
) -> (Shape, Vec<Detection>) {
    let (confidence, reason) = match file.delimiter {
        Some(_) => (Confidence::Certain, Message::new("detect-by-profile")),
        None if named => (Confidence::Certain, Message::new("detect-delimiter-line")),
        None if even.fields < 2 => (Confidence::Unsure, Message::new("detect-one-column")),
        None if even.even * 10 >= even.rows * 9 => (Confidence::Certain, counted("detect-delimiter-even", even)),
        None => (Confidence::Likely, counted("detect-delimiter-even", even)),
    };
    let value = if even.fields < 2 { String::new() } else { char::from(dialect.delimiter).to_string() };
    let mut detections = vec![Detection { what: Detected::Delimiter, value, confidence, reason }];
    detections.push(quote(dialect, sample, file));
    // A profile that names the quote says how quotes are written; without an escape they are doubled.
    let escape = match (file.escape, file.quote) {
        (Some(given), _) => given.char().map(|_| given.byte()),
        (None, Some(_)) => None,
        (None, None) => is_escaped(sample, dialect, even).then_some(b'\\'),
    };
    let Some(escape) = escape else { return (Shape::Delimited(dialect), detections) };
    let (confidence, reason) = match file.escape {
        Some(_) => (Confidence::Certain, Message::new("detect-by-profile")),
        None => (Confidence::Likely, Message::new("detect-escape")),
    };
    let value = char::from(escape).to_string();
    detections.push(Detection { what: Detected::Escape, value, confidence, reason });
    (Shape::Escaped(dialect, escape), detections)
}

/// Which character encloses fields, and why.
fn quote(dialect: Dialect, sample: &[u8], file: &FileProfile) -> Detection {
    let enclosed = enclosed_by(sample, dialect.quote);
    let (confidence, reason) = match (file.quote, enclosed) {
        (Some(_), _) => (Confidence::Certain, Message::new("detect-by-profile")),
        (None, 0) => (Confidence::Likely, Message::new("detect-quote-unused")),
        (None, _) => (Confidence::Certain, Message::new("detect-quote").with("count", enclosed)),
    };
    let value = Mark::of_byte(dialect.quote).into();
    Detection { what: Detected::Quote, value, confidence, reason }
}

/// Whether the delimiter cuts the text, beyond the doubt that it may only be a mark inside numbers, times or names.
fn is_certain(dialect: Dialect, even: Evenness, sample: &[u8]) -> bool {
    if even.fields < 2 || even.even * 2 < even.rows {
        return false;
    }
    match dialect.delimiter {
        // Decimal commas, times and `Peeters, Jan` stand in fixed-width files too.
        mark @ (b',' | b':' | b'#') => {
            let inside = |triple: &&[u8]| {
                let (before, after) = (triple[0], triple[2]);
                let in_name = before.is_ascii_alphabetic() || !before.is_ascii();
                before.is_ascii_digit() && after.is_ascii_digit() || in_name && after == b' '
            };
            let marks = sample.windows(3).filter(|triple| triple[1] == mark);
            let all = marks.clone().count();
            marks.filter(inside).count() * 10 < all * 9
        }
        _ => true,
    }
}
