use serde::{Deserialize, Serialize};

/// What a file must show to be of a profile's kind: headers in one row, or how each of its lines is made.
///
/// It chooses a profile; it does not bind a reading.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fingerprint {
    /// Headers that stand in one row, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<String>,
    /// Headers that do not stand in that row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<String>,
    /// How many characters each line has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_length: Option<u32>,
    /// Characters that each line has in the same place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constants: Vec<Constant>,
    /// Places where each line has digits only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub digits: Vec<Stretch>,
    /// What a line begins with: each with one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub begins: Vec<String>,
}

/// Characters in one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constant {
    /// The first character, from 1.
    pub start: u32,
    /// The characters.
    pub text: String,
}

/// A stretch of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    /// The first character, from 1.
    pub start: u32,
    /// How many characters.
    pub length: u32,
}

impl Fingerprint {
    /// Whether a line is made as the fingerprint says.
    pub(crate) fn shown_by(&self, line: &str) -> bool {
        let at = |start: u32, length: usize| {
            let skipped = (start as usize).saturating_sub(1);
            line.chars().skip(skipped).take(length).collect::<String>()
        };
        let constant = |one: &Constant| at(one.start, one.text.chars().count()) == one.text;
        let digits = |one: &Stretch| {
            let stretch = at(one.start, one.length as usize);
            stretch.len() == one.length as usize && stretch.bytes().all(|byte| byte.is_ascii_digit())
        };
        let long = self.line_length.is_none_or(|length| line.chars().count() == length as usize);
        let begun = self.begins.is_empty() || self.begins.iter().any(|begin| line.starts_with(begin));
        long && begun && self.constants.iter().all(constant) && self.digits.iter().all(digits)
    }

    /// How much the fingerprint asks of a line, in characters: of two that are shown, the stricter one tells.
    pub(crate) fn weight(&self) -> usize {
        let constants: usize = self.constants.iter().map(|one| one.text.chars().count() * 3).sum();
        let digits: usize = self.digits.iter().map(|one| one.length as usize).sum();
        let begins = self.begins.iter().map(String::len).min().unwrap_or(0);
        constants + digits + begins + usize::from(self.line_length.is_some()) * 3
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_shows_a_fingerprint_in_every_point_or_not_at_all() {
        let fingerprint = Fingerprint {
            line_length: Some(8),
            constants: vec![Constant { start: 4, text: "K".to_owned() }],
            digits: vec![Stretch { start: 1, length: 3 }],
            ..Fingerprint::default()
        };
        assert!(fingerprint.shown_by("123Kabcd"));
        for line in ["123Kabc", "123Xabcd", "12aKabcd", "123Kabcde", ""] {
            assert!(!fingerprint.shown_by(line), "{line}");
        }
    }
}
