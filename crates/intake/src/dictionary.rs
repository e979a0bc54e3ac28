//! Texts as codes: each distinct text is kept once.

use std::collections::HashMap;

use foldhash::fast::RandomState;

/// Distinct texts, numbered in the order they were first seen.
#[derive(Default)]
pub(crate) struct Dictionary {
    codes: HashMap<Box<[u8]>, u32, RandomState>,
    texts: Vec<String>,
    /// Extracts are often sorted: the text of the row before comes again.
    last: Option<(Vec<u8>, u32)>,
}

impl Dictionary {
    /// The code of a text, new if it was not seen before.
    pub(crate) fn code(&mut self, text: &[u8]) -> u32 {
        if let Some((last, code)) = &self.last
            && last == text
        {
            return *code;
        }
        let code = match self.codes.get(text) {
            Some(code) => *code,
            None => {
                // Fewer than 2^32 rows hold fewer than 2^32 texts.
                let code = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
                self.texts.push(crate::row::text(text));
                self.codes.insert(text.into(), code);
                code
            }
        };
        let (last, last_code) = self.last.get_or_insert_default();
        last.clear();
        last.extend_from_slice(text);
        *last_code = code;
        code
    }

    /// The code of a text that was seen before.
    pub(crate) fn known(&self, text: &[u8]) -> Option<u32> {
        self.codes.get(text).copied()
    }

    /// The texts, by code.
    pub(crate) fn into_texts(self) -> Vec<String> {
        self.texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_code() {
        let mut dictionary = Dictionary::default();
        let codes = [&b"a"[..], b"b", b"b", b"a", b"01", b"1"].map(|text| dictionary.code(text));
        assert_eq!(codes, [0, 1, 1, 0, 2, 3]);
        assert_eq!(dictionary.known(b"01"), Some(2));
        assert_eq!(dictionary.known(b"z"), None);
        assert_eq!(dictionary.into_texts(), ["a", "b", "01", "1"]);
    }
}
