//! The parts of a workbook that is a ZIP archive, unpacked within bounds.

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::limits::{Budget, Limits, Metered};
use crate::error::Problem;

/// How much of a part is unpacked at a time.
const CHUNK: usize = 64 << 10;

/// The archive.
pub(super) struct Package {
    archive: ZipArchive<Cursor<Vec<u8>>>,
    budget: Budget,
}

/// One part's bytes.
pub(super) type Part<'a> = BufReader<Metered<ZipFile<'a, Cursor<Vec<u8>>>>>;

impl Package {
    pub(super) fn open(bytes: Vec<u8>, limits: Limits) -> Result<Self, Problem> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(problem)?;
        Ok(Self { archive, budget: Budget::new(limits) })
    }

    /// The place of a part. Names differ by case and slashes between what refers to a part and the archive.
    fn find(&self, name: &str) -> Option<usize> {
        let name = name.trim_start_matches('/');
        self.archive.index_for_name(name).or_else(|| {
            let same = |raw: &[u8]| {
                let raw = raw.strip_prefix(b"/").unwrap_or(raw);
                raw.len() == name.len()
                    && raw.iter().zip(name.bytes()).all(|(one, other)| {
                        let plain = |byte: u8| if byte == b'\\' { b'/' } else { byte.to_ascii_lowercase() };
                        plain(*one) == plain(other)
                    })
            };
            self.archive.file_names_raw().position(same)
        })
    }

    /// Whether there is such a part.
    pub(super) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// A part, if there is one of that name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Part<'_>>, Problem> {
        let Some(index) = self.find(name) else { return Ok(None) };
        let file = self.archive.by_index(index).map_err(problem)?;
        self.budget.next_element();
        Ok(Some(BufReader::with_capacity(CHUNK, Metered::new(file, self.budget.clone()))))
    }

    /// A part of XML.
    pub(super) fn xml(&mut self, name: &str) -> Result<Option<Xml<Part<'_>>>, Problem> {
        let budget = self.budget.clone();
        Ok(self.part(name)?.map(|part| Xml::new(part, budget)))
    }

    pub(super) fn budget(&self) -> Budget {
        self.budget.clone()
    }
}

fn problem(error: ZipError) -> Problem {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            Problem::PasswordProtected
        }
        other => Problem::DamagedWorkbook(other.to_string()),
    }
}

/// A stream of XML whose elements are bounded.
pub(super) struct Xml<R> {
    reader: Reader<R>,
    budget: Budget,
    buffer: Vec<u8>,
}

impl<R: BufRead> Xml<R> {
    pub(super) fn new(stream: R, budget: Budget) -> Self {
        let mut reader = Reader::from_reader(stream);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        Self { reader, budget, buffer: Vec::with_capacity(1024) }
    }

    /// The next piece; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Event<'_>>, Problem> {
        self.buffer.clear();
        self.budget.next_element();
        match self.reader.read_event_into(&mut self.buffer) {
            Ok(Event::Eof) => Ok(None),
            Ok(event) => Ok(Some(event)),
            Err(error) => Err(self.budget.problem(error)),
        }
    }

    /// Shows the bytes that come next, and passes over as many as `look` says. May be asked for only between two elements.
    pub(super) fn pass_over(&mut self, look: impl FnOnce(&[u8]) -> Result<usize, Problem>) -> Result<(), Problem> {
        self.budget.next_element();
        let mut stream = self.reader.stream();
        let bytes = stream.fill_buf().map_err(|error| self.budget.problem(error))?;
        let length = look(bytes)?;
        stream.consume(length);
        Ok(())
    }
}

/// A name without its prefix: `x:row` is `row`.
pub(super) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// The attributes of an element, `name="value"` each, values still escaped.
pub(super) struct Attributes<'a>(&'a str);

/// The attributes of what stands behind an element's name.
pub(super) const fn attributes(raw: &str) -> Attributes<'_> {
    Attributes(raw)
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        // Byte by byte, for names and values are short and a sheet has millions of them. All cuts are beside an ASCII
        // character.
        let (text, bytes) = (self.0, self.0.as_bytes());
        let equals = bytes.iter().position(|byte| *byte == b'=')?;
        let opening = equals + 1 + bytes[equals + 1..].iter().position(|byte| !byte.is_ascii_whitespace())?;
        let quote = bytes[opening];
        if !matches!(quote, b'"' | b'\'') {
            return None;
        }
        let closing = opening + 1 + bytes[opening + 1..].iter().position(|byte| *byte == quote)?;
        self.0 = &text[closing + 1..];
        Some((text[..equals].trim_ascii(), &text[opening + 1..closing]))
    }
}

/// An attribute by its whole name.
pub(super) fn attribute<'a>(raw: &'a str, wanted: &str) -> Option<&'a str> {
    attributes(raw).find(|(name, _)| *name == wanted).map(|(_, value)| value)
}

/// An attribute by its name without prefix.
pub(super) fn local_attribute<'a>(raw: &'a str, wanted: &str) -> Option<&'a str> {
    attributes(raw).find(|(name, _)| local(name) == wanted).map(|(_, value)| value)
}

/// An attribute's value in plain.
pub(super) fn unescaped(value: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(value).unwrap_or(Cow::Borrowed(value))
}

/// Adds the character that a reference (`&amp;`, `&#233;`) stands for.
pub(super) fn push_reference(reference: &BytesRef<'_>, text: &mut String) {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => text.push(character),
        _ => {
            let name = reference.to_string();
            match quick_xml::escape::resolve_xml_entity(&name) {
                Some(plain) => text.push_str(plain),
                // An entity of one's own: what stands there is kept.
                None => text.push_str(&format!("&{name};")),
            }
        }
    }
}

/// A whole small part, at most so many bytes.
pub(super) fn read_bounded(part: &mut impl Read, most: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    part.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_found_by_name() {
        let raw = " r=\"A1\" s = '3' x:t=\"a&amp;b\"";
        assert_eq!(attribute(raw, "r"), Some("A1"));
        assert_eq!(attribute(raw, "s"), Some("3"));
        assert_eq!(attribute(raw, "t"), None);
        assert_eq!(local_attribute(raw, "t").map(unescaped).as_deref(), Some("a&b"));
        assert_eq!(attribute(" broken", "broken"), None);
    }
}
