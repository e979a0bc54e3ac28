use paritas_model::Amount;

use crate::Language;

/// Reads an amount as an officer types or pastes it; `None` where it is not one, or could be two.
///
/// In Dutch and German `1.234,56`, in French `1 234,56`, in English `1,234.56`; grouping marks may be left out but not
/// misplaced. The keypad's mark is understood as well where it can't be a grouping mark, because one or two digits
/// follow it: `12.5` in Dutch, `12,50` in English. The sign stands in front or behind, as `-` or `−`; a euro sign and
/// blanks around the number do not matter.
pub fn read_amount(language: Language, typed: &str) -> Option<Amount> {
    let text = typed.trim().trim_matches(|c: char| c == '€' || c.is_whitespace());
    let text: String = text.chars().map(|c| if is_blank(c) { ' ' } else { c }).collect();
    let (negative, text) = without_sign(&text)?;
    let text = text.trim_matches(|c: char| c == '€' || c.is_whitespace());
    let (grouping, decimal): (&[char], char) = match language {
        Language::En => (&[',', ' '], '.'),
        Language::Nl | Language::De => (&['.', ' '], ','),
        Language::Fr => (&[' ', '.'], ','),
    };
    let (whole, fraction) = match text.split_once(decimal) {
        Some((whole, fraction)) => (whole, fraction),
        None => keypad(text, grouping).unwrap_or((text, "0")),
    };
    let whole = ungrouped(whole, grouping)?;
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let sign = if negative { "-" } else { "" };
    format!("{sign}{whole}.{fraction}").parse().ok()
}

/// No-break, narrow no-break and figure spaces, as numbers that were copied hold them.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Whether there is one minus sign, and the text without it; `None` where there are two.
fn without_sign(text: &str) -> Option<(bool, &str)> {
    let minus = |c: char| matches!(c, '-' | '\u{2212}');
    let (front, behind) = (text.starts_with(minus), text.ends_with(minus));
    if front && behind {
        return None;
    }
    let bare = text.strip_prefix(minus).or_else(|| text.strip_suffix(minus)).unwrap_or(text);
    Some((front || behind, bare))
}

/// The parts around a single mark that can only be meant as the decimal mark.
fn keypad<'a>(text: &'a str, grouping: &[char]) -> Option<(&'a str, &'a str)> {
    let mark = |c: char| c != ' ' && grouping.contains(&c);
    let (whole, fraction) = text.split_once(mark)?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (digits(whole) && digits(fraction) && fraction.len() < 3).then_some((whole, fraction))
}

/// The digits of a whole number whose grouping marks, if any, are of one kind and stand every three digits.
fn ungrouped(whole: &str, grouping: &[char]) -> Option<String> {
    let mut marks = whole.chars().filter(|c| grouping.contains(c));
    let groups: Vec<&str> = match marks.next() {
        Some(mark) => whole.split(mark).collect(),
        None => vec![whole],
    };
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = groups.split_first()?;
    let placed = rest.is_empty() || (first.len() <= 3 && rest.iter().all(|group| group.len() == 3));
    (groups.iter().all(digits) && placed).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Texts;

    fn read(language: Language, typed: &str) -> Option<String> {
        read_amount(language, typed).map(|amount| amount.to_string())
    }

    #[test]
    fn as_each_language_types_it() {
        for (language, typed, amount) in [
            (Language::Nl, "1.234,56", "1234.56"),
            (Language::De, "1234,5", "1234.50"),
            (Language::Fr, "1 234,56", "1234.56"),
            (Language::Fr, "1\u{202f}234,56", "1234.56"),
            (Language::En, "1,234.56", "1234.56"),
            (Language::En, " € 12 ", "12.00"),
            (Language::Nl, "−12,50", "-12.50"),
            (Language::Nl, "12,50-", "-12.50"),
            (Language::Nl, "-€ 12,50", "-12.50"),
            (Language::Nl, "1.234", "1234.00"),
        ] {
            assert_eq!(read(language, typed).as_deref(), Some(amount), "{typed} in {language}");
        }
    }

    #[test]
    fn the_keypads_mark_is_understood_only_where_it_is_sure() {
        assert_eq!(read(Language::Nl, "12.5").as_deref(), Some("12.50"));
        assert_eq!(read(Language::En, "12,50").as_deref(), Some("12.50"));
        assert_eq!(read(Language::Nl, "1234.567"), None);
    }

    #[test]
    fn what_is_not_an_amount_is_nothing() {
        for typed in [
            "",
            "-",
            "abc",
            "1,2,3",
            "12,",
            ",5",
            "1.23.456,00",
            "--5",
            "-5-",
            "12,34,56",
            "1e3",
            "0,1234567",
            "1.234 567,00",
        ] {
            assert_eq!(read(Language::Nl, typed), None, "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(millionths: i64) {
            let amount = Amount::from_millionths(millionths);
            for language in Language::ALL {
                prop_assert_eq!(read_amount(language, &Texts::new(language).amount(amount)), Some(amount));
            }
        }
    }
}
