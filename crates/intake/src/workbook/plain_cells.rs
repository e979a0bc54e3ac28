//! The plainest cells of a worksheet, read without a look at what else XML may hold.
//!
//! Nearly every cell is written as `<c r="B3" s="1" t="s"><v>7</v></c>`, by every program. For an XML reader that is four
//! elements and a text; as bytes it is one pattern. Whatever is written in any other way is left to the XML reader, which
//! goes on where the plain cells end.

use std::io::BufRead;

use crate::error::Problem;

use super::package::Xml;

/// A cell in the plainest writing.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PlainCell<'a> {
    /// What stands behind the element's name: its attributes.
    pub(super) attributes: &'a str,
    /// Its value as it is written, never empty.
    pub(super) value: &'a str,
}

/// The plain cell that these bytes begin with, and how long it is with the blanks in front; `None` says nothing but "look
/// closer".
fn plain_cell(bytes: &[u8]) -> Option<(PlainCell<'_>, usize)> {
    let begun = bytes.trim_ascii_start().strip_prefix(b"<c ")?;
    let head = begun.iter().position(|byte| matches!(byte, b'>' | b'/' | b'&' | b'<'))?;
    let content = begun[head..].strip_prefix(b"><v>")?;
    // A carriage return is a line end in XML, and a reference stands for another character.
    let end = content.iter().position(|byte| matches!(byte, b'<' | b'&' | b'\r'))?;
    let rest = content[end..].strip_prefix(b"</v></c>")?;
    let text = |bytes| std::str::from_utf8(bytes).ok();
    let cell = PlainCell { attributes: text(&begun[..head])?, value: text(&content[..end])? };
    (end > 0).then(|| (cell, bytes.len() - rest.len()))
}

/// Hands over the plain cells that come next, as far as the bytes at hand hold them whole.
///
/// May be asked for only between two elements.
///
/// # Errors
/// What the stream or `on_cell` says.
pub(super) fn plain_cells<R: BufRead>(
    xml: &mut Xml<R>,
    mut on_cell: impl FnMut(PlainCell<'_>) -> Result<(), Problem>,
) -> Result<(), Problem> {
    xml.pass_over(|bytes| {
        let mut at = 0;
        while let Some((cell, length)) = plain_cell(&bytes[at..]) {
            on_cell(cell)?;
            at += length;
        }
        Ok(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_plainest_writing_is_a_plain_cell() {
        let cell = |attributes, value| PlainCell { attributes, value };
        let plain = [
            (r#"<c r="B3" s="1" t="s"><v>7</v></c><c"#, cell(r#"r="B3" s="1" t="s""#, "7"), 34),
            ("\n  <c r='A1'><v> é </v></c>", cell("r='A1'", " é "), 28),
        ];
        for (text, expected, length) in plain {
            assert_eq!(plain_cell(text.as_bytes()), Some((expected, length)), "{text}");
        }
        for other in [
            "",
            "<c",
            "<c r=\"A1\"/>",
            "<c r=\"A1\"><v/></c>",
            "<c r=\"A1\"><v></v></c>",
            "<c r=\"A1\"><v>7</v>",
            "<c r=\"A1\"><v>7</v></c",
            "<c r=\"A1\"><f>B1</f><v>7</v></c>",
            "<c r=\"A1\"><v>a&amp;b</v></c>",
            "<c r=\"A1\"><v>a\r\nb</v></c>",
            "<c r=\"A1\"><v>a<!-- b --></v></c>",
            "<c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>",
            "<x:c r=\"A1\"><x:v>7</x:v></x:c>",
            "<col min=\"1\"/>",
            "</row><row r=\"2\"><c r=\"A2\"><v>7</v></c>",
        ] {
            assert_eq!(plain_cell(other.as_bytes()), None, "{other}");
        }
    }
}
