//! Bytes to UTF-8: which encoding a text is in, and a stream of it.

mod decode;
mod pages;
mod single_byte;
mod sniff;
#[cfg(test)]
mod tests;

pub(crate) use decode::Decoded;
pub(crate) use sniff::{Found, Sniffer};

use encoding_rs::{Encoding, ISO_8859_15, MACINTOSH, UTF_8};
use pages::{PAGES, Page};

/// An encoding of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Charset {
    /// One of the Encoding Standard, of which UTF-8 and UTF-16 take more than a byte for a character.
    Standard(&'static Encoding),
    Utf32Le,
    Utf32Be,
    /// A code page of DOS.
    Page(&'static Page),
    /// UTF-8 with rows in an encoding of single bytes among it, as exports that were put together have.
    Mixed(SingleByte),
}

/// An encoding in which every byte is a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SingleByte {
    Standard(&'static Encoding),
    Page(&'static Page),
}

impl Charset {
    pub(crate) const UTF_8: Self = Self::Standard(UTF_8);

    /// The encoding that a profile names.
    pub(crate) fn for_label(label: &str) -> Option<Self> {
        let label = label.trim().to_ascii_lowercase();
        if let Some(other) = label.strip_prefix("utf-8+") {
            return Self::for_label(other)?.single_byte().map(Self::Mixed);
        }
        match label.as_str() {
            "utf-32le" | "utf-32" => return Some(Self::Utf32Le),
            "utf-32be" => return Some(Self::Utf32Be),
            "latin-9" | "latin9" => return Some(Self::Standard(ISO_8859_15)),
            "macroman" | "mac-roman" => return Some(Self::Standard(MACINTOSH)),
            _ => {}
        }
        let number = label.trim_start_matches(|character: char| !character.is_ascii_digit());
        let page = PAGES.into_iter().find(|page| {
            page.name.ends_with(number)
                && number.len() == 3
                && ["", "cp", "ibm", "dos-"].contains(&&label[..label.len() - 3])
        });
        page.map(Self::Page).or_else(|| Encoding::for_label(label.as_bytes()).map(Self::Standard))
    }

    /// Its name, as a profile may say it.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Standard(encoding) => encoding.name().to_owned(),
            Self::Utf32Le => "UTF-32LE".to_owned(),
            Self::Utf32Be => "UTF-32BE".to_owned(),
            Self::Page(page) => page.name.to_owned(),
            Self::Mixed(other) => format!("UTF-8+{}", other.name()),
        }
    }

    pub(crate) fn is_utf8(self) -> bool {
        self == Self::UTF_8
    }

    fn single_byte(self) -> Option<SingleByte> {
        match self {
            Self::Standard(encoding) if encoding.is_single_byte() => Some(SingleByte::Standard(encoding)),
            Self::Page(page) => Some(SingleByte::Page(page)),
            _ => None,
        }
    }
}

impl SingleByte {
    pub(crate) const fn charset(self) -> Charset {
        match self {
            Self::Standard(encoding) => Charset::Standard(encoding),
            Self::Page(page) => Charset::Page(page),
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Standard(encoding) => encoding.name(),
            Self::Page(page) => page.name,
        }
    }

    /// What the bytes from 128 on mean.
    fn high(self) -> [char; 128] {
        match self {
            Self::Page(page) => page.high,
            Self::Standard(encoding) => std::array::from_fn(|index| {
                // 128 and an index below 128 fit a byte.
                let byte = [0x80 | u8::try_from(index).unwrap_or(0)];
                let (text, _) = encoding.decode_without_bom_handling(&byte);
                text.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
            }),
        }
    }
}
