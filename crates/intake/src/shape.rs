//! Whether a text is cut by a delimiter or by place, and why we think so.

use paritas_model::Message;

use crate::cutting::Shape;
use crate::dialect::{Sniffed, sniff};
use crate::error::Problem;
use crate::extract::{Confidence, Detected, Detection};
use crate::fixed_width::{Cuts, guess};
use crate::profile::{ExtractProfile, FileFormat};

/// The shape of a text by its first lines, with the reasons; what the profile says binds.
pub(crate) fn decide(sample: &[u8], profile: &ExtractProfile) -> Result<(Shape, Vec<Detection>), Problem> {
    let file = &profile.file;
    let text = String::from_utf8_lossy(sample);
    if profile.columns.iter().any(|column| column.start.is_some()) {
        let cuts = Cuts::declared(&profile.columns, &text)?;
        let reason = Message::new("detect-by-profile");
        return Ok((Shape::Fixed(cuts), vec![detection(Detected::Format, "fixed_width", Confidence::Certain, reason)]));
    }
    // A profile's marks are ASCII: that is checked when it is read.
    let ascii = |mark: Option<char>| mark.and_then(|mark| u8::try_from(mark).ok());
    let sniffed = sniff(sample, ascii(file.delimiter), ascii(file.quote));
    let wanted = match file.format {
        None if file.delimiter.is_some() || file.quote.is_some() => Some(FileFormat::Delimited),
        wanted => wanted,
    };
    if wanted == Some(FileFormat::Delimited) || wanted.is_none() && is_certain(&sniffed, sample) {
        return Ok(delimited(&sniffed, profile));
    }
    match guess(&text) {
        Some(guess) if wanted.is_some() || guess.by_blanks || sniffed.fields < 2 => {
            let id = if guess.by_blanks { "detect-fixed-blanks" } else { "detect-fixed-changes" };
            let reason = Message::new(id).with("lines", guess.lines).with("columns", guess.cuts.fields().len());
            let sure = guess.by_blanks && guess.lines >= 5;
            let confidence = if sure { Confidence::Likely } else { Confidence::Unsure };
            Ok((Shape::Fixed(guess.cuts), vec![detection(Detected::Format, "fixed_width", confidence, reason)]))
        }
        None if wanted.is_some() => Err(Problem::NoCuts),
        _ => Ok(delimited(&sniffed, profile)),
    }
}

fn detection(what: Detected, value: &str, confidence: Confidence, reason: Message) -> Detection {
    Detection { what, value: value.to_owned(), confidence, reason }
}

fn delimited(sniffed: &Sniffed, profile: &ExtractProfile) -> (Shape, Vec<Detection>) {
    let shape = Shape::Delimited(sniffed.dialect);
    let counted = |id: &'static str| {
        let message = Message::new(id).with("even", sniffed.even).with("rows", sniffed.rows);
        message.with("fields", sniffed.fields)
    };
    let (confidence, reason) = match profile.file.delimiter {
        Some(_) => (Confidence::Certain, Message::new("detect-by-profile")),
        None if sniffed.fields < 2 => (Confidence::Unsure, Message::new("detect-one-column")),
        None if sniffed.even * 10 >= sniffed.rows * 9 => (Confidence::Certain, counted("detect-delimiter-even")),
        None => (Confidence::Likely, counted("detect-delimiter-even")),
    };
    let mark = if sniffed.fields < 2 { String::new() } else { char::from(sniffed.dialect.delimiter).to_string() };
    (shape, vec![detection(Detected::Delimiter, &mark, confidence, reason)])
}

/// Whether the delimiter cuts the text, beyond the doubt that it may only be a mark inside numbers, times or names.
fn is_certain(sniffed: &Sniffed, sample: &[u8]) -> bool {
    if sniffed.fields < 2 || sniffed.even * 2 < sniffed.rows {
        return false;
    }
    match sniffed.dialect.delimiter {
        // Decimal commas, times and `Peeters, Jan` stand in fixed-width files too.
        mark @ (b',' | b':' | b'#') => {
            let inside = |triple: &&[u8]| {
                let (before, after) = (triple[0], triple[2]);
                before.is_ascii_digit() && after.is_ascii_digit() || before.is_ascii_alphanumeric() && after == b' '
            };
            let marks = sample.windows(3).filter(|triple| triple[1] == mark);
            let all = marks.clone().count();
            marks.filter(inside).count() * 10 < all * 9
        }
        _ => true,
    }
}
