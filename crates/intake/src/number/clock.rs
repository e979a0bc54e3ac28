//! Hours and minutes, as a quantity of hours or of minutes.

use crate::profile::Clock;

/// `7:36` as 7.6 hours in millionths, `-0:30` as -0.5; or as 456 minutes. `None` where it is no time, `Some(None)` where
/// there is no exact decimal form of six places: 7:20 is 7.3333… hours, and is refused rather than rounded.
///
/// Hours may be any number, for they are worked, not told by a clock; minutes and seconds are below 60.
pub(crate) fn read_clock(cell: &[u8], unit: Clock) -> Option<Option<i64>> {
    let text = std::str::from_utf8(cell).ok()?;
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut parts = text.split(':');
    let (hours, minutes, seconds) = (parts.next()?, parts.next()?, parts.next());
    let digits = |part: &str, most: usize| {
        let plain = (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<i64>().ok()).flatten()
    };
    let below_60 = |part: &str| digits(part, 2).filter(|number| part.len() == 2 && *number < 60);
    let seconds = seconds.map_or(Some(0), below_60)?;
    if parts.next().is_some() {
        return None;
    }
    let all = digits(hours, 9)? * 3600 + below_60(minutes)? * 60 + seconds;
    let seconds_each = match unit {
        Clock::Hours => 3600,
        Clock::Minutes => 60,
    };
    // A second is 1,000,000 / 3,600 millionths of an hour.
    let product = all.checked_mul(1_000_000)?;
    Some(
        (product % seconds_each == 0)
            .then(|| if negative { -(product / seconds_each) } else { product / seconds_each }),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_minutes_are_hours_where_they_are_exact() {
        for (text, millionths) in
            [("7:36", 7_600_000), ("148:36", 148_600_000), ("-0:30", -500_000), ("0:00", 0), ("7:36:00", 7_600_000)]
        {
            assert_eq!(read_clock(text.as_bytes(), Clock::Hours), Some(Some(millionths)), "{text}");
        }
        assert_eq!(read_clock(b"7:20", Clock::Hours), Some(None));
        assert_eq!(read_clock(b"7:20", Clock::Minutes), Some(Some(440_000_000)));
        assert_eq!(read_clock(b"-0:00:20", Clock::Minutes), Some(None));
        assert_eq!(read_clock(b"999999999:59", Clock::Minutes), Some(Some(59_999_999_999_000_000)));
        for text in ["7.36", "7:6", "7:60", ":30", "7:36:00:00", "a:30", "7:36 h"] {
            assert_eq!(read_clock(text.as_bytes(), Clock::Hours), None, "{text}");
        }
    }
}
