//! Texts as codes: each distinct text is kept once.

use std::collections::HashMap;

use foldhash::fast::RandomState;

/// Distinct texts, numbered in the order they were first seen.
pub(crate) struct Dictionary {
    /// The last short texts that were looked up, each at a place of its own making: every row asks for the same few.
    recent: Box<[(u64, u32); RECENT]>,
    /// Texts that fit a number with their length: nearly all codes, periods and units. A look-up compares two numbers.
    short: HashMap<u64, u32, RandomState>,
    long: HashMap<Box<[u8]>, u32, RandomState>,
    texts: Vec<String>,
}

/// How many short texts are at hand without a look-up.
const RECENT: usize = 1 << RECENT_BITS;
const RECENT_BITS: u32 = 8;
/// No text: its length would be 255.
const NONE: u64 = u64::MAX;

impl Default for Dictionary {
    fn default() -> Self {
        Self {
            recent: Box::new([(NONE, 0); RECENT]),
            short: HashMap::default(),
            long: HashMap::default(),
            texts: Vec::new(),
        }
    }
}

impl Dictionary {
    /// The code of a text, new if it was not seen before.
    pub(crate) fn code(&mut self, text: &[u8]) -> u32 {
        let Some(number) = packed(text) else { return self.entered(text) };
        let place = place_of(number);
        let (known, code) = self.recent[place];
        if known == number {
            return code;
        }
        let code = self.entered(text);
        self.recent[place] = (number, code);
        code
    }

    fn entered(&mut self, text: &[u8]) -> u32 {
        if let Some(code) = self.known(text) {
            return code;
        }
        // Fewer than 2^32 rows hold fewer than 2^32 texts.
        let code = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.texts.push(crate::row::text(text));
        match packed(text) {
            Some(number) => drop(self.short.insert(number, code)),
            None => drop(self.long.insert(text.into(), code)),
        }
        code
    }

    /// The code of a text that was seen before.
    pub(crate) fn known(&self, text: &[u8]) -> Option<u32> {
        match packed(text) {
            Some(number) => self.short.get(&number).copied(),
            None => self.long.get(text).copied(),
        }
    }

    /// The texts, by code.
    pub(crate) fn into_texts(self) -> Vec<String> {
        self.texts
    }
}

/// Where a short text stands among the recent ones: by the highest bits of a product that all its bytes have a say in.
const fn place_of(number: u64) -> usize {
    (number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - RECENT_BITS)) as usize
}

/// A text of at most seven bytes as a number that no other text has: its bytes, and above them how many they are.
fn packed(text: &[u8]) -> Option<u64> {
    let length = text.len();
    let bytes = match (text, text.first_chunk::<4>(), text.last_chunk::<4>()) {
        ([], _, _) => 0,
        // First and last four overlap where there are fewer than eight, and agree there.
        (_, Some(first), Some(last)) if length < 8 => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << (8 * (length - 4))
        }
        ([first, .., last], None, None) => {
            let middle = u64::from(text[length / 2]) << (8 * (length / 2));
            u64::from(*first) | middle | u64::from(*last) << (8 * (length - 1))
        }
        ([only], None, None) => u64::from(*only),
        _ => return None,
    };
    Some(bytes | (length as u64) << 56)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_keeps_its_code() {
        let mut dictionary = Dictionary::default();
        let codes = [&b"a"[..], b"b", b"b", b"a", b"01", b"1"].map(|text| dictionary.code(text));
        assert_eq!(codes, [0, 1, 1, 0, 2, 3]);
        assert_eq!(dictionary.known(b"01"), Some(2));
        assert_eq!(dictionary.known(b"z"), None);
        assert_eq!(dictionary.into_texts(), ["a", "b", "01", "1"]);
    }

    proptest! {
        #[test]
        fn different_texts_have_different_codes(texts in prop::collection::vec("[ab\u{0}]{0,10}", 1..40)) {
            let mut dictionary = Dictionary::default();
            let codes: Vec<u32> = texts.iter().map(|text| dictionary.code(text.as_bytes())).collect();
            let known = dictionary.into_texts();
            for (text, code) in texts.iter().zip(codes) {
                prop_assert_eq!(text, &known[code as usize]);
            }
            let distinct: std::collections::BTreeSet<&String> = texts.iter().collect();
            prop_assert_eq!(known.len(), distinct.len());
        }
    }
}
