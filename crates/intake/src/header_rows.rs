//! Whether a table has headers, and in how many rows they stand.

use crate::date::{Written, parse_date, parse_month};
use crate::head::{HeadCell, HeadRow};
use crate::number::{Reading, reading};
use crate::row::CellKind;
use crate::words::words;

/// How many rows below a row are compared with it.
const COMPARED: usize = 50;

/// Whether the row at `index` looks exactly like the rows below it: then it is one of them, and no header.
///
/// Words look like words, so words alone prove nothing: some cell must be a number, a date or a code where those below it
/// are.
pub(crate) fn looks_like_data(rows: &[HeadRow], index: usize) -> bool {
    let row = &rows[index];
    let below: Vec<&HeadRow> = rows[index + 1..].iter().filter(|row| row.may_count()).take(COMPARED).collect();
    if below.is_empty() || row.cells.iter().filter(|cell| !words().roles_of(&cell.text).is_empty()).count() > 1 {
        return false;
    }
    let (mut alike, mut unlike) = (0, 0);
    // Bare digits, and how many of them stand where all others have decimals: codes rather than amounts.
    let (mut digits, mut codes) = (0, 0);
    for (column, cell) in row.cells.iter().enumerate() {
        let Some(look) = Look::of(cell) else { continue };
        let looks: Vec<Look> = below.iter().filter_map(|row| Look::of(row.cells.get(column)?)).collect();
        let same = looks.iter().filter(|other| look.is_like(**other)).count();
        // A word that names columns stands where nothing below is a word: nobody's employee number is `matricule`.
        if look == Look::Words
            && !looks.is_empty()
            && !looks.contains(&look)
            && !words().roles_of(&cell.text).is_empty()
        {
            return false;
        }
        if look == Look::Digits && !looks.is_empty() {
            digits += 1;
            codes += usize::from(looks.iter().all(|other| *other == Look::Decimals));
        }
        match same * 10 >= looks.len() * 6 {
            _ if looks.is_empty() => {}
            true if look == Look::Words => {}
            true => alike += 1,
            false => unlike += 1,
        }
    }
    let names_components = unlike > 0 && codes > 1 && codes == digits;
    alike > 0 && unlike * 3 <= alike && !names_components
}

/// What a cell looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Digits,
    Decimals,
    Date,
    /// Letters and digits: a code.
    Mixed,
    Words,
}

impl Look {
    fn of(cell: &HeadCell) -> Option<Self> {
        let text = cell.text.as_bytes();
        let has_letters = cell.text.chars().any(char::is_alphabetic);
        Some(match cell.kind {
            _ if text.is_empty() => return None,
            CellKind::Date => Self::Date,
            CellKind::Number { .. } if cell.text.contains('.') => Self::Decimals,
            CellKind::Number { .. } => Self::Digits,
            _ if text.iter().all(u8::is_ascii_digit) => Self::Digits,
            _ if parse_month(text).is_some() => Self::Date,
            _ if matches!(parse_date(text), Some(Written::Parts { .. } | Written::Sure { .. })) => Self::Date,
            _ if reading(text) != Reading::Neither => Self::Decimals,
            _ if !has_letters => Self::Mixed,
            _ if text.iter().any(u8::is_ascii_digit) => Self::Mixed,
            _ => Self::Words,
        })
    }

    fn is_like(self, other: Self) -> bool {
        let number = |look| matches!(look, Self::Digits | Self::Decimals);
        self == other || number(self) && number(other)
    }
}

/// How many rows of headers end at `header`: 2 where the row above names groups of columns.
///
/// A group stands above the first of its columns, with blanks to its right; a title stands alone in the first column,
/// and what a preamble says has a value beside it.
pub(crate) fn rows_above(rows: &[HeadRow], header: usize) -> usize {
    let Some(above) = header.checked_sub(1).map(|index| &rows[index]) else { return 0 };
    let columns = &rows[header].cells;
    let groups: Vec<usize> = (0..above.cells.len()).filter(|index| !above.cells[*index].text.is_empty()).collect();
    let Some(first) = groups.first().copied() else { return 0 };
    let last_column = columns.iter().rposition(|cell| !cell.text.is_empty()).unwrap_or(0);
    let on_columns = groups.iter().all(|index| columns.get(*index).is_some_and(|cell| !cell.text.is_empty()));
    let named =
        |index: &usize| Look::of(&above.cells[*index]).is_some_and(|look| look != Look::Date && look != Look::Decimals);
    // A group of one column needs no line of its own: at least one spans two.
    let spans = groups.iter().zip(groups.iter().skip(1).chain(&[last_column + 1])).any(|(from, to)| from + 1 < *to);
    let repeated = {
        let mut names: Vec<&str> =
            columns.iter().map(|cell| cell.text.as_str()).filter(|name| !name.is_empty()).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        names.len() < all
    };
    let announced = groups.iter().any(|index| words().announces_period(&above.cells[*index].text));
    let groups_columns = first > 0 && groups.len() > 1 || repeated && groups.len() < columns.len();
    usize::from(on_columns && spans && groups_columns && groups.iter().all(named) && !announced)
}

/// Whether the row below `header` is a second row of headers: it names parts of columns that the first groups.
pub(crate) fn row_below(rows: &[HeadRow], header: usize) -> bool {
    let (Some(below), columns) = (rows.get(header + 1), &rows[header].cells) else { return false };
    let text = |row: &HeadRow, index: usize| row.cells.get(index).map_or("", |cell| cell.text.as_str()).to_owned();
    let width = columns.len().max(below.cells.len());
    let named = |cell: &HeadCell| Look::of(cell).is_none_or(|look| !matches!(look, Look::Date | Look::Decimals));
    let words_only = below.cells.iter().filter_map(Look::of).all(|look| look == Look::Words);
    let words_only = words_only && columns.iter().all(named);
    // Under each group its first part, and parts to the right of it; identifying columns have none.
    let parts = (0..width).filter(|index| !text(below, *index).is_empty()).count();
    let under_blank = (0..width).any(|index| text(&rows[header], index).is_empty() && !text(below, index).is_empty());
    let above_blank = (0..width).any(|index| !text(&rows[header], index).is_empty() && text(below, index).is_empty());
    let unnamed = (0..width).any(|index| text(&rows[header], index).is_empty() && text(below, index).is_empty());
    parts > 1 && words_only && under_blank && above_blank && !unnamed && text(below, 0).is_empty()
}

/// Headers of several rows, joined: a group goes before each of its columns, up to the next group.
pub(crate) fn joined(rows: &[HeadRow]) -> Vec<(String, String)> {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let Some((last, groups)) = rows.split_last() else { return Vec::new() };
    let text = |row: &HeadRow, index: usize| row.cells.get(index).map_or(String::new(), |cell| one_line(&cell.text));
    let mut carried = vec![String::new(); groups.len()];
    (0..width)
        .map(|index| {
            let column = text(last, index);
            for (level, row) in groups.iter().enumerate() {
                let group = text(row, index);
                if !group.is_empty() {
                    carried[level] = group;
                    // A new group ends the smaller ones inside the old.
                    carried[level + 1..].fill(String::new());
                }
            }
            // A column that only the upper row names is no part of the group to its left.
            let own = groups.iter().any(|row| !text(row, index).is_empty());
            let group = if column.is_empty() && !own { String::new() } else { carried.join(" ").trim().to_owned() };
            let group = group.split_whitespace().collect::<Vec<_>>().join(" ");
            if column.is_empty() { (String::new(), group) } else { (group, column) }
        })
        .collect()
}

/// A header on one line: exports break long headers.
pub(crate) fn one_line(header: &str) -> String {
    header.split_whitespace().collect::<Vec<_>>().join(" ")
}
