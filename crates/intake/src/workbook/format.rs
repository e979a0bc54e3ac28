//! Number formats: what a workbook's cell shows of the number it stores.
//!
//! Only what matters to pay is taken from a format: whether the number is a date or a time, how many decimals are
//! shown, whether it is a percentage, and zeros or marks that make a code of it (`00451`, `85.07.30-033.28`).
//! The language of formats is that of ECMA-376 part 1, 18.8.31.

/// What a format makes of a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Format {
    /// A number.
    Number {
        /// How many decimals of the stored number are seen, where the format limits them.
        shown: Option<u8>,
        /// Whether it is shown times a hundred, with a percent sign.
        percent: bool,
    },
    /// A day, a time of day, or both.
    Date,
    /// Hours beyond a day: `[h]:mm`.
    Duration,
    /// A whole number with zeros in front or marks between its digits.
    Code(Box<[Piece]>),
}

/// A place of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece {
    Digit,
    Mark(char),
}

impl Format {
    /// No format: the number as it is.
    pub(crate) const GENERAL: Self = Self::Number { shown: None, percent: false };

    /// What a format code says: `#,##0.00`, `dd/mm/yyyy`, `00000`.
    pub(crate) fn of_code(code: &str) -> Self {
        Skeleton::of(code).format()
    }

    /// The formats that files name by number alone (ECMA-376 part 1, 18.8.30); from 164 on they are written out.
    pub(crate) fn built_in(id: u32) -> Self {
        Self::of_code(match id {
            1 => "0",
            2 => "0.00",
            3 | 5 | 6 | 37 | 38 | 41 | 42 => "#,##0",
            4 | 7 | 8 | 39 | 40 | 43 | 44 => "#,##0.00",
            9 => "0%",
            10 => "0.00%",
            11 | 48 => "0.00E+00",
            12 | 13 => "# ?/?",
            14..=22 | 27..=36 | 45 | 47 | 50..=58 => "yyyy-mm-dd",
            46 => "[h]:mm:ss",
            _ => "General",
        })
    }

    /// The number `digits` (plain digits) as this format shows it, if that is a code.
    pub(crate) fn code(&self, digits: &str) -> Option<String> {
        let Self::Code(pieces) = self else { return None };
        let places = pieces.iter().filter(|piece| **piece == Piece::Digit).count();
        let missing = places.saturating_sub(digits.len());
        let mut rest = std::iter::repeat_n('0', missing).chain(digits.chars());
        // Digits that have no place stand before the first.
        let mut extra = digits.len().saturating_sub(places);
        let mut shown = String::with_capacity(pieces.len() + extra);
        for piece in pieces {
            match piece {
                Piece::Mark(mark) => shown.push(*mark),
                Piece::Digit => {
                    shown.extend(rest.by_ref().take(1 + std::mem::take(&mut extra)));
                }
            }
        }
        Some(shown)
    }
}

/// A format's first section (the one for positive numbers), taken apart.
#[derive(Default)]
struct Skeleton {
    /// The placeholders of digits, decimal points and commas, in their order.
    places: String,
    pieces: Vec<Piece>,
    percent: bool,
    date: bool,
    duration: bool,
    /// Scientific, a fraction, text, or `General`: what is seen is not the number with fewer decimals.
    other: bool,
}

impl Skeleton {
    fn of(code: &str) -> Self {
        let mut skeleton = Self::default();
        if code.trim().get(..7).is_some_and(|word| word.eq_ignore_ascii_case("general")) {
            skeleton.other = true;
            return skeleton;
        }
        let mut characters = code.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                ';' => break,
                '"' => skeleton.pieces.extend(characters.by_ref().take_while(|inside| *inside != '"').map(Piece::Mark)),
                '\\' => skeleton.pieces.extend(characters.next().map(Piece::Mark)),
                // A blank as wide as the next character, and a character to fill the cell with.
                '_' | '*' => drop(characters.next()),
                '[' => {
                    let inside: String = characters.by_ref().take_while(|inside| *inside != ']').collect();
                    let elapsed =
                        |unit| !inside.is_empty() && inside.chars().all(|one| one.eq_ignore_ascii_case(&unit));
                    skeleton.duration |= elapsed('h') || elapsed('m') || elapsed('s');
                }
                '0' | '#' | '?' | '.' | ',' => {
                    skeleton.places.push(character);
                    skeleton.pieces.push(Piece::Digit);
                }
                '%' => skeleton.percent = true,
                'E' | 'e' if matches!(characters.peek(), Some('+' | '-')) => skeleton.other = true,
                '/' | '@' => skeleton.other = true,
                'y' | 'Y' | 'm' | 'M' | 'd' | 'D' | 'h' | 'H' | 's' | 'S' => skeleton.date = true,
                mark => skeleton.pieces.push(Piece::Mark(mark)),
            }
        }
        skeleton
    }

    fn format(self) -> Format {
        if self.duration {
            return Format::Duration;
        }
        if self.date {
            return Format::Date;
        }
        let is_digit = |place: char| matches!(place, '0' | '#' | '?');
        if self.other || !self.places.contains(is_digit) {
            return Format::GENERAL;
        }
        let zeros = self.places.len() > 1 && self.places.bytes().all(|place| place == b'0');
        let marked_by_digits =
            self.pieces.iter().any(|piece| matches!(piece, Piece::Mark(mark) if mark.is_ascii_digit()));
        if zeros && !self.percent && !marked_by_digits {
            return Format::Code(self.pieces.into());
        }
        let (whole, fraction) = self.places.split_once('.').unwrap_or((&self.places, ""));
        // Commas behind the last digit divide by a thousand each.
        let scaled = whole.ends_with(',') || fraction.contains(',');
        let decimals = u8::try_from(fraction.matches(is_digit).count()).unwrap_or(u8::MAX);
        let hundredths = if self.percent { 2 } else { 0 };
        let shown = (!scaled).then(|| decimals.saturating_add(hundredths));
        Format::Number { shown, percent: self.percent }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(code: &str) -> Option<u8> {
        match Format::of_code(code) {
            Format::Number { shown, .. } => shown,
            other => panic!("{code}: {other:?}"),
        }
    }

    #[test]
    fn formats_that_limit_decimals() {
        assert_eq!(shown("#,##0.00"), Some(2));
        assert_eq!(shown("0"), Some(0));
        assert_eq!(shown("#,##0.00 \"EUR 0.000\";[Red]-#,##0.00"), Some(2));
        assert_eq!(shown("_-* #,##0.00 €_-"), Some(2));
        assert_eq!(shown("_-* #,##0.00\\ [$€-80C]_-;-* #,##0.00\\ [$€-80C]_-"), Some(2));
        assert_eq!(shown("0.0###"), Some(4));
        for code in ["General", "GENERAL", "0.00E+00", "# ?/?", "@", "#,##0,", "0.0,", "\"x\"", ""] {
            assert_eq!(shown(code), None, "{code}");
        }
    }

    #[test]
    fn percentages_show_two_decimals_more() {
        assert_eq!(Format::of_code("0%"), Format::Number { shown: Some(2), percent: true });
        assert_eq!(Format::of_code("0.0 %"), Format::Number { shown: Some(3), percent: true });
        assert_eq!(Format::built_in(10), Format::Number { shown: Some(4), percent: true });
    }

    #[test]
    fn dates_and_times() {
        for code in ["dd/mm/yyyy", "[$-813]d mmmm yyyy;@", "h:mm AM/PM", "*-yyyy-mm-dd", "mm:ss.0"] {
            assert_eq!(Format::of_code(code), Format::Date, "{code}");
        }
        for code in ["[h]:mm", "[HH]:MM:SS", "[Blue]\\+[h]:mm;[Red]\\-[h]:mm"] {
            assert_eq!(Format::of_code(code), Format::Duration, "{code}");
        }
        for code in ["#,##0\\ \"dag\"", "0.00\"m\"", "[Magenta]0.00", "#,##0*y", "\\Y0"] {
            assert!(matches!(Format::of_code(code), Format::Number { .. }), "{code}");
        }
        assert_eq!(Format::built_in(14), Format::Date);
        assert_eq!(Format::built_in(46), Format::Duration);
    }

    #[test]
    fn codes_keep_their_zeros_and_marks() {
        let code = |format: &str, digits: &str| Format::of_code(format).code(digits);
        assert_eq!(code("000000", "451").as_deref(), Some("000451"));
        assert_eq!(code("000-00", "4512").as_deref(), Some("045-12"));
        assert_eq!(code("00\\.00\\.00\\-000\\.00", "85073003328").as_deref(), Some("85.07.30-033.28"));
        assert_eq!(code("\"B-\"0000", "12345").as_deref(), Some("B-12345"));
        assert_eq!(code("00000;-00000", "7").as_deref(), Some("00007"));
        for format in ["0", "00.00", "#000", "00%", "\"2-\"000"] {
            assert_eq!(code(format, "451"), None, "{format}");
        }
    }
}
