//! The month that a sheet or a file is called by.

use paritas_model::Period;

use crate::date::parse_month;
use crate::words::words;

/// The month (1 to 12) that a whole name is, with a year or without: `2026-03`, `maart 2026`, `Mars`.
pub(crate) fn named_month(name: &str) -> Option<u32> {
    let name = name.trim();
    parse_month(name.as_bytes()).map(|period| period.code() % 100).or_else(|| words().month(name))
}

/// The period that a sheet is called by. A bare month is of the `year` that is known otherwise, or of none.
pub(crate) fn sheet_period(sheet: &str, year: Option<u32>) -> Option<Period> {
    let sheet = sheet.trim();
    parse_month(sheet.as_bytes()).or_else(|| Period::new(year?, words().month(sheet)?).ok())
}

/// The one year that stands in a name: `Lonen 2026.xlsx`. A date (`20260331`) and two years are none.
pub(crate) fn year_in_name(name: &str) -> Option<u32> {
    let runs = name.split(|character: char| !character.is_ascii_digit());
    let mut years = runs.filter(|run| run.len() == 4).filter_map(|run| run.parse().ok());
    let year = years.find(|year| (1990..2100).contains(year))?;
    years.all(|other| other == year || !(1990..2100).contains(&other)).then_some(year)
}

/// The one month that a file is called by: `lonen_2026-03.csv`, `Site B maart 2026.csv`, `202603.csv`.
///
/// A day beside it makes it the date of the export, which says nothing of the period.
pub(crate) fn month_in_name(file: &str) -> Option<Period> {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let words: Vec<&str> = stem.split([' ', '_', '(', ')']).filter(|word| !word.is_empty()).collect();
    let mut found = None;
    let pairs = words.windows(2).map(|pair| pair.join(" "));
    for candidate in words.iter().map(|word| (*word).to_owned()).chain(pairs) {
        if crate::date::parse_date(candidate.as_bytes()).is_some() {
            return None;
        }
        // `lonen-2026-03` and `2026-03-lonen`: the month is what is left without the letters.
        let bare = candidate.trim_matches(|character: char| !character.is_ascii_digit());
        let month = parse_month(candidate.as_bytes()).or_else(|| parse_month(bare.as_bytes()));
        match (month, found) {
            (Some(month), Some(found)) if month != found => return None,
            (Some(month), _) => found = Some(month),
            (None, _) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(year: u32, month: u32) -> Option<Period> {
        Period::new(year, month).ok()
    }

    #[test]
    fn sheets_are_called_by_their_month() {
        for sheet in ["2026-03", "maart 2026", "Mars 2026", "03/2026", " März 2026 "] {
            assert_eq!(sheet_period(sheet, None), period(2026, 3), "{sheet}");
        }
        assert_eq!(sheet_period("Mars", Some(2025)), period(2025, 3));
        assert_eq!(sheet_period("Mars", None), None);
        assert_eq!(named_month("mrt"), Some(3));
        for sheet in ["Blad1", "Pay lines", "Personeel 2026", ""] {
            assert_eq!((sheet_period(sheet, Some(2026)), named_month(sheet)), (None, None), "{sheet}");
        }
    }

    #[test]
    fn files_are_called_by_one_month_or_by_none() {
        for file in ["lonen_2026-03.csv", "lonen-2026-03.csv", "202603.csv", "Site B maart 2026.csv", "03-2026 B.txt"] {
            assert_eq!(month_in_name(file), period(2026, 3), "{file}");
        }
        for file in ["export_2026-03-31.csv", "20260331.csv", "2026-03 2026-04.csv", "site-12.csv", "legacy.csv"] {
            assert_eq!(month_in_name(file), None, "{file}");
        }
        assert_eq!(year_in_name("Lonen 2026.xlsx"), Some(2026));
        assert_eq!(year_in_name("Lonen 2025-2026.xlsx"), None);
        assert_eq!(year_in_name("Lonen 20260331.xlsx"), None);
    }
}
