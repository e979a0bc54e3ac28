//! The texts that a workbook's cells share.

use std::borrow::Cow;

use super::limits::Limits;
use crate::error::Problem;

/// Texts by number, in one piece of memory.
pub(super) struct Strings {
    text: Vec<u8>,
    ends: Vec<u32>,
    limits: Limits,
}

impl Strings {
    pub(super) const fn new(limits: Limits) -> Self {
        Self { text: Vec::new(), ends: Vec::new(), limits }
    }

    pub(super) fn push(&mut self, text: &str) -> Result<(), Problem> {
        self.text.extend_from_slice(text.as_bytes());
        self.ends.push(u32::try_from(self.text.len()).map_err(|_| Problem::TooLarge("text"))?);
        let fits = self.text.len() <= self.limits.text && self.ends.len() <= self.limits.cells;
        if fits { Ok(()) } else { Err(Problem::TooLarge("text")) }
    }

    pub(super) fn get(&self, index: usize) -> Option<&[u8]> {
        let end = *self.ends.get(index)? as usize;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        Some(&self.text[start..end])
    }
}

/// A text of Office Open XML without its escapes: `_x000D_` is a carriage return, and `_x005F_` the `_` before one that
/// was meant (ECMA-376 part 1, 22.4.2.4).
pub(super) fn without_escapes(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let character = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        plain.push_str(&rest[..at]);
        match character {
            Some(character) => {
                plain.push(character);
                rest = &rest[at + 7..];
            }
            None => {
                plain.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_by_number() {
        let mut strings = Strings::new(Limits::unbounded());
        for text in ["a", "", "bc"] {
            strings.push(text).unwrap();
        }
        let all: Vec<_> = (0..4).map(|index| strings.get(index)).collect();
        assert_eq!(all, [Some(&b"a"[..]), Some(b""), Some(b"bc"), None]);
    }

    #[test]
    fn escapes_are_undone() {
        assert_eq!(without_escapes("a_x000D__x000a_b"), "a\r\nb");
        assert_eq!(without_escapes("_x005F_x0041_"), "_x0041_");
        assert_eq!(without_escapes("max_x, _xé00_ _x00"), "max_x, _xé00_ _x00");
    }
}
