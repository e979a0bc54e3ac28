//! Days as workbooks count them.
//!
//! In the 1900 system day 1 is 1 January 1900 and day 60 a 29 February 1900 that never was, kept since Lotus 1-2-3; the
//! days before it are right by the program's own calendar, and those after it by everyone's. The 1904 system of older
//! Macs counts from 1 January 1904, day 0. (ECMA-376 part 1, 18.17.4.1.)

use std::borrow::Cow;

use jiff::Span;
use jiff::civil::Date;

/// How many days the 1904 system is behind the 1900 system.
const DAYS_TO_1904: i64 = 1462;
/// The last day there is: 31 December 9999.
const LAST: i64 = 2_958_465;
const SECONDS: i64 = 86_400;

/// A day and time as `YYYY-MM-DD`, with the time where there is one; a time of day alone as `hh:mm:ss`. `None` for
/// what no calendar has.
pub(super) fn moment(serial: f64, from_1904: bool) -> Option<String> {
    let seconds = seconds(serial)?;
    let (days, time) = (seconds.div_euclid(SECONDS), seconds.rem_euclid(SECONDS));
    if days == 0 && !from_1904 && time > 0 {
        return Some(clock(time));
    }
    let day = day(if from_1904 { days + DAYS_TO_1904 } else { days })?;
    Some(if time == 0 { day } else { format!("{day} {}", clock(time)) })
}

/// A length of time as `hh:mm:ss`.
pub(super) fn duration(serial: f64) -> Option<String> {
    let seconds = seconds(serial)?;
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.abs();
    Some(format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60))
}

/// A day or moment in ISO 8601, as it is kept: `2026-01-31`, or `2026-01-31 07:36:00`.
pub(super) fn of_iso(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let text = text.strip_suffix('Z').unwrap_or(text);
    let Some((day, time)) = text.split_once('T') else { return Cow::Borrowed(text) };
    let time = time.split('.').next().unwrap_or(time);
    let midnight = time.bytes().all(|byte| matches!(byte, b'0' | b':'));
    if midnight { Cow::Borrowed(day) } else { Cow::Owned(format!("{day} {time}")) }
}

/// Fractions of a day are binary: the nearest second is what was meant.
fn seconds(serial: f64) -> Option<i64> {
    let seconds = (serial * 86_400.0).round();
    // Far beyond the last day, and far within what both types hold exactly.
    (seconds.abs() < 1e15).then_some(seconds as i64)
}

fn day(days: i64) -> Option<String> {
    if days == 60 {
        // Written as it is shown: whoever reads dates will say that there is no such day.
        return Some("1900-02-29".to_owned());
    }
    if !(1..=LAST).contains(&days) {
        return None;
    }
    let before = if days > 60 { Date::new(1899, 12, 30) } else { Date::new(1899, 12, 31) };
    Some(before.ok()?.checked_add(Span::new().try_days(days).ok()?).ok()?.to_string())
}

fn clock(time: i64) -> String {
    format!("{:02}:{:02}:{:02}", time / 3600, time / 60 % 60, time % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_both_systems() {
        let of_1900 = |serial| moment(serial, false);
        assert_eq!(of_1900(1.0).as_deref(), Some("1900-01-01"));
        assert_eq!(of_1900(59.0).as_deref(), Some("1900-02-28"));
        assert_eq!(of_1900(60.0).as_deref(), Some("1900-02-29"));
        assert_eq!(of_1900(61.0).as_deref(), Some("1900-03-01"));
        assert_eq!(of_1900(32_105.0).as_deref(), Some("1987-11-24"));
        assert_eq!(of_1900(2_958_465.0).as_deref(), Some("9999-12-31"));
        assert_eq!(moment(0.0, true).as_deref(), Some("1904-01-01"));
        assert_eq!(moment(30_643.0, true).as_deref(), Some("1987-11-24"));
        for serial in [0.0, -1.0, 2_958_466.0, 1e300, f64::NAN, f64::INFINITY] {
            assert_eq!(of_1900(serial), None, "{serial}");
        }
    }

    #[test]
    fn times_are_those_that_were_meant() {
        assert_eq!(moment(32_105.5, false).as_deref(), Some("1987-11-24 12:00:00"));
        assert_eq!(moment(0.316_666_666_666_666_65, false).as_deref(), Some("07:36:00"));
        assert_eq!(moment(32_105.999_999_9, false).as_deref(), Some("1987-11-25"));
        assert_eq!(duration(1.5).as_deref(), Some("36:00:00"));
        assert_eq!(duration(-0.25).as_deref(), Some("-06:00:00"));
    }
}
