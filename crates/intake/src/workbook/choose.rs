//! Which sheet of a workbook is the extract, and why the others are not.
//!
//! The first sheet that looks like a table of pay or people is read. Hidden sheets, sheets without a table (covers,
//! notes), pivot tables and charts are left out, and each is said with its reason; so are sheets that look just like the
//! one that is read: one a month, or one a site.

use std::sync::Arc;

use paritas_model::Message;

use super::book::{Book, Listed, SheetKind, Visibility};
use super::sheet::Sheet;
use crate::columns::is_coded;
use crate::error::Problem;
use crate::words::words;

/// How many rows of a sheet show what it is.
const HEAD_ROWS: usize = 60;
/// How many sheets are looked at before one is chosen.
const MOST_SHEETS: usize = 400;
/// From so many headers we know on, a sheet is surely a table of pay or people.
const KNOWN_HEADERS: usize = 2;

/// The sheet that is read, and what is to be said of the others.
pub(crate) struct Chosen {
    pub(crate) sheet: Arc<Sheet>,
    pub(crate) name: String,
    /// The names of all other sheets with cells.
    pub(crate) others: Vec<String>,
    /// The names of the sheets that may be extracts, the one that is read included, in the workbook's order.
    pub(crate) tables: Vec<String>,
    /// What deserves to be said of the choice.
    pub(crate) assumptions: Vec<Message>,
}

/// Why a sheet is not the one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reason {
    Hidden,
    Chart,
    Pivot,
    NoTable,
    Empty,
}

/// What the first rows of a sheet show.
struct Look {
    /// The texts of its header, as far as it has one.
    header: Vec<String>,
    /// How many of its headers are known words.
    known: usize,
    is_table: bool,
    is_empty: bool,
}

/// Reads the sheet of that name, or the one that looks most like an extract.
pub(super) fn choose(book: &mut dyn Book, wanted: Option<&str>) -> Result<Chosen, Problem> {
    let listed = book.sheets().to_vec();
    let names = || listed.iter().filter(|sheet| sheet.kind != SheetKind::Chart).map(|sheet| sheet.name.clone());
    let mut reasons: Vec<Option<Reason>> = listed.iter().map(reason_without_looking).collect();
    let mut looks: Vec<Option<Look>> = listed.iter().map(|_| None).collect();
    let index = match wanted {
        Some(wanted) => {
            let is_wanted = |sheet: &Listed| sheet.kind != SheetKind::Chart && sheet.name == wanted;
            let found = || Problem::SheetNotFound { wanted: wanted.to_owned(), found: names().collect() };
            listed.iter().position(is_wanted).ok_or_else(found)?
        }
        None => {
            let open: Vec<usize> = (0..listed.len()).filter(|index| reasons[*index].is_none()).collect();
            for index in open.into_iter().take(MOST_SHEETS) {
                let look = look_at(book.read(index, HEAD_ROWS)?.as_ref());
                reasons[index] = match &look {
                    Look { is_empty: true, .. } => Some(Reason::Empty),
                    Look { is_table: false, .. } => Some(Reason::NoTable),
                    Look { .. } => None,
                };
                looks[index] = Some(look);
            }
            best(&reasons, &looks).ok_or(Problem::NoSheet)?
        }
    };
    let sheet = book.read(index, usize::MAX)?;
    if sheet.len() == 0 {
        return Err(Problem::NoSheet);
    }
    let name = listed[index].name.clone();
    let others: Vec<String> = names().filter(|other| *other != name).collect();
    let mut assumptions = Vec::new();
    if !others.is_empty() {
        let message = Message::new("assume-sheet").with("sheet", name.as_str()).with("others", others.join(", "));
        assumptions.push(message);
    }
    let with_reason = |reason| {
        let of_reason = |at: &usize| reasons[*at] == Some(reason) && (*at != index || reason == Reason::Hidden);
        (0..listed.len()).filter(of_reason).map(|at| listed[at].name.as_str()).collect::<Vec<_>>().join(", ")
    };
    for reason in [Reason::Hidden, Reason::NoTable, Reason::Empty, Reason::Pivot, Reason::Chart] {
        let sheets = with_reason(reason);
        if !sheets.is_empty() {
            assumptions.push(reason.message(sheets));
        }
    }
    if sheet.hidden_rows > 0 {
        assumptions.push(Message::new("assume-hidden-rows").with("count", sheet.hidden_rows));
    }
    let alike = (0..listed.len()).filter(|at| *at != index && reasons[*at].is_none() && are_alike(&looks, *at, index));
    let alike: Vec<&str> = alike.map(|at| listed[at].name.as_str()).collect();
    if !alike.is_empty() {
        let message = Message::new("assume-sheets-alike").with("sheet", name.as_str()).with("others", alike.join(", "));
        assumptions.push(message);
    }
    let may_be_read = |at: &usize| *at == index || reasons[*at].is_none();
    let tables = (0..listed.len()).filter(may_be_read).map(|at| listed[at].name.clone()).collect();
    Ok(Chosen { sheet, name, others, tables, assumptions })
}

/// Surely a table of pay or people before any table, a table before none, a pivot table last; the first of equals.
fn best(reasons: &[Option<Reason>], looks: &[Option<Look>]) -> Option<usize> {
    let known = |index: &usize| looks[*index].as_ref().is_some_and(|look| look.known >= KNOWN_HEADERS);
    let of = |reason: Option<Reason>| (0..reasons.len()).find(|index| reasons[*index] == reason);
    let sure = (0..reasons.len()).find(|index| reasons[*index].is_none() && known(index));
    sure.or_else(|| of(None)).or_else(|| of(Some(Reason::NoTable))).or_else(|| of(Some(Reason::Pivot)))
}

fn reason_without_looking(sheet: &Listed) -> Option<Reason> {
    match (sheet.kind, sheet.visibility) {
        (SheetKind::Chart, _) => Some(Reason::Chart),
        (_, Visibility::Hidden | Visibility::VeryHidden) => Some(Reason::Hidden),
        (SheetKind::Pivot, _) => Some(Reason::Pivot),
        (SheetKind::Table, Visibility::Visible) => None,
    }
}

impl Reason {
    fn message(self, sheets: String) -> Message {
        match self {
            Self::Hidden => Message::new("assume-hidden-sheets").with("hidden", sheets),
            Self::NoTable => Message::new("assume-sheets-without-table").with("sheets", sheets),
            Self::Empty => Message::new("assume-empty-sheets").with("sheets", sheets),
            Self::Pivot => Message::new("assume-pivot-sheets").with("sheets", sheets),
            Self::Chart => Message::new("assume-chart-sheets").with("sheets", sheets),
        }
    }
}

/// A table has a row of two cells or more, and below it one that is at least half as wide; notes are a column of texts.
fn look_at(head: &Sheet) -> Look {
    let mut rows = Vec::new();
    let mut stream = head.rows();
    while let Some(row) = stream.next() {
        let texts = (0..row.len()).filter(|index| !row.cell(*index).is_empty()).map(|index| row.text(index));
        rows.push(texts.collect::<Vec<_>>());
    }
    let known =
        |row: &Vec<String>| row.iter().filter(|text| !words().roles_of(text).is_empty() || is_coded(text)).count();
    let widest = rows.iter().map(Vec::len).max().unwrap_or(0);
    let wide_rows = rows.iter().filter(|row| row.len() >= 2 && row.len() * 2 >= widest).count();
    let most = rows.iter().map(known).max().unwrap_or(0);
    let header = rows.iter().find(|row| if most > 0 { known(row) == most } else { row.len() == widest });
    Look {
        known: most,
        is_table: wide_rows >= 2,
        is_empty: rows.is_empty(),
        header: header.cloned().unwrap_or_default(),
    }
}

/// Whether two sheets have the same headers.
fn are_alike(looks: &[Option<Look>], one: usize, other: usize) -> bool {
    match (&looks[one], &looks[other]) {
        (Some(one), Some(other)) => !one.header.is_empty() && one.header == other.header,
        _ => false,
    }
}
