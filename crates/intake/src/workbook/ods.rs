//! ODS: OpenDocument spreadsheets (OpenDocument 1.3 part 3, 9).
//!
//! All tables lie in one stream of XML, where equal cells and rows are written once and counted. Blank ones, however
//! many, cost nothing here; full ones count against the bounds before they are made.

use std::sync::Arc;

use quick_xml::events::{BytesStart, Event};

use super::book::{Book, Listed, SheetKind, Visibility};
use super::format::Format;
use super::limits::Limits;
use super::ods_styles::Styles;
use super::package::{Package, attribute, attributes, push_reference, read_bounded, unescaped};
use super::sheet::{Merged, Sheet};
use crate::error::Problem;

const MEDIA_TYPE: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
/// How many rows are kept of the tables that are only looked at.
const HEAD_ROWS: usize = 60;
/// How many tables are listed.
const MOST_TABLES: usize = 10_000;

/// A spreadsheet, with the first visible table and the beginnings of the others.
pub(super) struct Ods {
    package: Package,
    limits: Limits,
    styles: Styles,
    listed: Vec<Listed>,
    tables: Vec<Kept>,
}

/// What is kept of a table.
struct Kept {
    sheet: Arc<Sheet>,
    is_whole: bool,
    rows: u64,
    width: u32,
}

impl Ods {
    pub(super) fn open(bytes: Vec<u8>, limits: Limits) -> Result<Self, Problem> {
        let mut package = Package::open(bytes, limits)?;
        if is_encrypted(&mut package)? {
            return Err(Problem::PasswordProtected);
        }
        if let Some(mut part) = package.part("mimetype")? {
            let found = read_bounded(&mut part, 256).map_err(|error| Problem::DamagedWorkbook(error.to_string()))?;
            if !found.starts_with(MEDIA_TYPE) {
                return Err(Problem::NotATable("OpenDocument"));
            }
        }
        let mut styles = Styles::default();
        if let Some(mut xml) = package.xml("styles.xml")? {
            while let Some(event) = xml.next()? {
                styles.take(&event);
            }
        }
        let mut book = Self { package, limits, styles, listed: Vec::new(), tables: Vec::new() };
        book.read_all()?;
        Ok(book)
    }

    /// Goes through all tables once.
    fn read_all(&mut self) -> Result<(), Problem> {
        let mut limits = self.limits;
        let mut has_whole = false;
        let mut pivots: Vec<String> = Vec::new();
        let mut xml = self.package.xml("content.xml")?.ok_or(Problem::NotATable("ZIP"))?;
        while let Some(event) = xml.next()? {
            self.styles.take(&event);
            let (Event::Start(element) | Event::Empty(element)) = &event else { continue };
            let raw = element.attributes_raw();
            let text = |name| attribute(raw, name).map(unescaped).unwrap_or_default().into_owned();
            match element.name().as_ref() {
                "table:table" if matches!(event, Event::Start(_)) => {
                    let is_hidden = self.styles.hides(&text("table:style-name"));
                    let visibility = if is_hidden { Visibility::Hidden } else { Visibility::Visible };
                    let name = text("table:name");
                    let is_whole = !is_hidden && !has_whole;
                    let most_rows = if is_whole { usize::MAX } else { HEAD_ROWS };
                    let mut table = Table::new(limits, &self.styles, most_rows);
                    table.read(&mut xml)?;
                    let (rows, width) = (table.rows, table.width);
                    let sheet = table.sheet.finish()?;
                    has_whole |= is_whole && sheet.len() > 0;
                    limits = limits.without(&sheet);
                    self.listed.push(Listed { name, visibility, kind: SheetKind::Table });
                    self.tables.push(Kept { sheet: Arc::new(sheet), is_whole, rows, width });
                    if self.tables.len() > MOST_TABLES {
                        return Err(Problem::TooLarge("sheets"));
                    }
                }
                "table:data-pilot-table" if pivots.len() < MOST_TABLES => {
                    // `'Som per dienst'.A1:'Som per dienst'.C9`, or without marks where none are needed.
                    let range = text("table:target-range-address");
                    let sheet = range.rsplit_once(':').map_or(range.as_str(), |(first, _)| first);
                    let sheet = sheet.rsplit_once('.').map_or(sheet, |(sheet, _)| sheet).trim_start_matches('$');
                    pivots.push(sheet.trim_matches('\'').replace("''", "'"));
                }
                _ => {}
            }
        }
        for sheet in &mut self.listed {
            if pivots.contains(&sheet.name) {
                sheet.kind = SheetKind::Pivot;
            }
        }
        Ok(())
    }

    /// Goes through all tables again, up to one.
    fn read_one(&mut self, index: usize) -> Result<Sheet, Problem> {
        self.package.budget().renew(self.limits);
        let mut xml = self.package.xml("content.xml")?.ok_or(Problem::NotATable("ZIP"))?;
        let mut at = 0;
        while let Some(event) = xml.next()? {
            let Event::Start(element) = &event else { continue };
            if element.name().as_ref() != "table:table" {
                continue;
            }
            let most_rows = if at == index { usize::MAX } else { 0 };
            let mut table = Table::new(self.limits, &self.styles, most_rows);
            table.read(&mut xml)?;
            if at == index {
                return table.sheet.finish();
            }
            at += 1;
        }
        Err(Problem::DamagedWorkbook("a table that is gone".to_owned()))
    }
}

impl Book for Ods {
    fn sheets(&self) -> &[Listed] {
        &self.listed
    }

    fn read(&mut self, index: usize, most_rows: usize) -> Result<Arc<Sheet>, Problem> {
        let kept = &self.tables[index];
        if kept.is_whole || most_rows <= HEAD_ROWS {
            return Ok(Arc::clone(&kept.sheet));
        }
        Ok(Arc::new(self.read_one(index)?))
    }

    fn size(&mut self, index: usize) -> Result<(u64, u32), Problem> {
        let kept = &self.tables[index];
        Ok((kept.rows, kept.width))
    }
}

/// Whether the manifest says how to decrypt any part (OpenDocument 1.3 part 2, 4.4).
fn is_encrypted(package: &mut Package) -> Result<bool, Problem> {
    let Some(mut xml) = package.xml("META-INF/manifest.xml")? else { return Ok(false) };
    while let Some(event) = xml.next()? {
        if let Event::Start(element) | Event::Empty(element) = event
            && element.name().as_ref().ends_with("encryption-data")
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// One table while it is read.
struct Table<'a> {
    sheet: Sheet,
    limits: Limits,
    styles: &'a Styles,
    most_rows: usize,
    /// The style of cells that name none, by column: from the first on, so many each.
    columns: Vec<(u32, String)>,
    /// The cells of the row that is read, blank ones left out.
    row: Vec<Cell>,
    /// Rows that hold anything, and how far they reach: of the whole table, read or not.
    rows: u64,
    width: u32,
}

/// One cell, perhaps repeated.
#[derive(Default)]
struct Cell {
    column: u32,
    repeated: u32,
    spanned: (u32, u32),
    /// `office:value-type`, or that of an error.
    kind: String,
    value: Option<String>,
    formula: Option<String>,
    style: Option<String>,
    /// What is shown.
    text: String,
}

impl<'a> Table<'a> {
    fn new(limits: Limits, styles: &'a Styles, most_rows: usize) -> Self {
        let sheet = Sheet::new(limits, false);
        Self { sheet, limits, styles, most_rows, columns: Vec::new(), row: Vec::new(), rows: 0, width: 0 }
    }

    /// Reads up to the end of the table.
    fn read<R: std::io::BufRead>(&mut self, xml: &mut super::package::Xml<R>) -> Result<(), Problem> {
        let mut next_row = 0_u32;
        let mut next_column = 0_u32;
        let mut repeated = 1;
        let mut cell: Option<Cell> = None;
        // How deep inside what is no cell of this table: a table in a cell, a drawing, a note.
        let mut outside = 0_u32;
        while let Some(event) = xml.next()? {
            match event {
                Event::Start(element) if outside > 0 || is_outside(element.name().as_ref(), cell.is_some()) => {
                    outside += 1;
                }
                Event::End(element) if outside > 0 => {
                    let _ = element;
                    outside -= 1;
                }
                _ if outside > 0 => {}
                Event::Start(element) => match element.name().as_ref() {
                    "table:table-row" => {
                        repeated = begin_row(&element, &mut self.sheet);
                        next_column = 0;
                    }
                    "table:table-cell" | "table:covered-table-cell" => {
                        let begun = begin_cell(&element, next_column);
                        next_column = next_column.saturating_add(begun.repeated);
                        cell = Some(begun);
                    }
                    "table:table-column" => self.column(&element),
                    "text:p" => {
                        if let Some(cell) = cell.as_mut().filter(|cell| !cell.text.is_empty()) {
                            cell.text.push('\n');
                        }
                    }
                    _ => {}
                },
                Event::Empty(element) => match element.name().as_ref() {
                    "table:table-row" => {
                        let repeated = begin_row(&element, &mut self.sheet);
                        next_row = next_row.saturating_add(repeated);
                    }
                    "table:table-cell" | "table:covered-table-cell" => {
                        let begun = begin_cell(&element, next_column);
                        next_column = next_column.saturating_add(begun.repeated);
                        self.end_cell(begun);
                    }
                    "table:table-column" => self.column(&element),
                    name => {
                        if let Some(cell) = &mut cell {
                            push_blank(name, &element, &mut cell.text);
                        }
                    }
                },
                Event::End(element) => match element.name().as_ref() {
                    "table:table-cell" | "table:covered-table-cell" => {
                        if let Some(cell) = cell.take() {
                            self.end_cell(cell);
                        }
                    }
                    "table:table-row" => {
                        self.end_row(next_row, repeated)?;
                        next_row = next_row.saturating_add(repeated);
                    }
                    "table:table" => return Ok(()),
                    _ => {}
                },
                Event::Text(part) => {
                    if let Some(cell) = &mut cell {
                        cell.text.push_str(&part.xml10_content());
                    }
                }
                Event::GeneralRef(reference) => {
                    if let Some(cell) = &mut cell {
                        push_reference(&reference, &mut cell.text);
                    }
                }
                _ => {}
            }
        }
        Err(Problem::DamagedWorkbook("a table without end".to_owned()))
    }

    fn column(&mut self, element: &BytesStart<'_>) {
        let raw = element.attributes_raw();
        let style = attribute(raw, "table:default-cell-style-name").map(unescaped).unwrap_or_default();
        if self.columns.len() < usize::from(u16::MAX) {
            self.columns.push((count(raw, "table:number-columns-repeated"), style.into_owned()));
        }
    }

    fn end_cell(&mut self, cell: Cell) {
        let is_blank = cell.value.is_none() && cell.formula.is_none() && cell.text.trim().is_empty();
        if !is_blank || cell.spanned != (1, 1) {
            self.row.push(cell);
        }
    }

    /// Puts the row's cells into the sheet, as often as the row stands there.
    fn end_row(&mut self, first: u32, repeated: u32) -> Result<(), Problem> {
        let is_full = |cell: &Cell| cell.value.is_some() || cell.formula.is_some() || !cell.text.trim().is_empty();
        if let Some(last) = self.row.iter().rfind(|cell| is_full(cell)) {
            self.rows += u64::from(repeated);
            self.width = self.width.max(last.column.saturating_add(last.repeated));
        }
        let full = self.row.iter().filter(|cell| is_full(cell)).map(|cell| u64::from(cell.repeated));
        let rows = repeated.min(u32::try_from(self.most_rows).unwrap_or(u32::MAX));
        if full.sum::<u64>().saturating_mul(u64::from(rows)) > self.limits.cells as u64 {
            return Err(Problem::TooLarge("cells"));
        }
        for row in first..first.saturating_add(repeated) {
            if self.row.is_empty() || self.sheet.len() >= self.most_rows {
                break;
            }
            for cell in &self.row {
                let style = cell.style.as_deref().unwrap_or_else(|| self.default_style(cell.column));
                let format = self.styles.format(style);
                for column in cell.column..cell.column.saturating_add(cell.repeated) {
                    put(&mut self.sheet, (row, column), cell, format)?;
                }
                let last = (row.saturating_add(cell.spanned.0 - 1), cell.column.saturating_add(cell.spanned.1 - 1));
                self.sheet.merge(Merged { first: (row, cell.column), last });
            }
        }
        self.row.clear();
        Ok(())
    }

    fn default_style(&self, column: u32) -> &str {
        let mut end = 0_u32;
        let found = self.columns.iter().find(|(count, _)| {
            end = end.saturating_add(*count);
            column < end
        });
        found.map_or("", |(_, style)| style)
    }
}

/// Whether an element is no part of the rows and cells: drawings, notes and tables inside cells, forms.
fn is_outside(name: &str, in_cell: bool) -> bool {
    let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
    match prefix {
        "text" => name == "text:ruby-text" || name == "text:tracked-changes",
        "table" => in_cell || matches!(name, "table:shapes" | "table:table" | "table:scenario"),
        _ => true,
    }
}

fn begin_row(element: &BytesStart<'_>, sheet: &mut Sheet) -> u32 {
    let raw = element.attributes_raw();
    sheet.begin_row(matches!(attribute(raw, "table:visibility"), Some("collapse" | "filter")));
    count(raw, "table:number-rows-repeated")
}

fn begin_cell(element: &BytesStart<'_>, column: u32) -> Cell {
    let raw = element.attributes_raw();
    let mut cell = Cell { column, repeated: 1, spanned: (1, 1), ..Cell::default() };
    let plain = |value| Some(unescaped(value).into_owned());
    for (name, value) in attributes(raw) {
        match name {
            "table:number-columns-repeated" => cell.repeated = value.parse().unwrap_or(1),
            "table:number-rows-spanned" => cell.spanned.0 = value.parse().unwrap_or(1).max(1),
            "table:number-columns-spanned" => cell.spanned.1 = value.parse().unwrap_or(1).max(1),
            "table:style-name" => cell.style = plain(value),
            "table:formula" => cell.formula = plain(value),
            "office:value-type" if cell.kind.is_empty() => value.clone_into(&mut cell.kind),
            "calcext:value-type" if value == "error" => "error".clone_into(&mut cell.kind),
            "office:value"
            | "office:date-value"
            | "office:time-value"
            | "office:boolean-value"
            | "office:string-value" => cell.value = plain(value),
            _ => {}
        }
    }
    cell
}

fn count(raw: &str, name: &str) -> u32 {
    attribute(raw, name).and_then(|count| count.parse().ok()).unwrap_or(1)
}

/// Blanks and line ends that stand in a text as elements.
fn push_blank(name: &str, element: &BytesStart<'_>, text: &mut String) {
    match name {
        // Blanks in any number: more than a line of them says no more.
        "text:s" => text.extend(std::iter::repeat_n(' ', count(element.attributes_raw(), "text:c").min(256) as usize)),
        "text:tab" => text.push('\t'),
        "text:line-break" => text.push('\n'),
        _ => {}
    }
}

fn put(sheet: &mut Sheet, at: (u32, u32), cell: &Cell, format: &Format) -> Result<(), Problem> {
    let value = cell.value.as_deref();
    let damaged = |value: &str| Problem::DamagedWorkbook(format!("cell value {value:?}"));
    match (cell.kind.as_str(), value) {
        ("float" | "currency" | "percentage", Some(value)) => {
            if let Some(code) = shown_code(&cell.text, value) {
                return sheet.code(at, code);
            }
            let percent = Format::Number { shown: shown(format), percent: true };
            let plain = Format::Number { shown: shown(format), percent: false };
            let format = match (cell.kind.as_str(), format) {
                ("percentage", _) => &percent,
                (_, Format::Code(_)) => format,
                _ => &plain,
            };
            if sheet.decimal(at, value, format)? { Ok(()) } else { Err(damaged(value)) }
        }
        ("date", Some(value)) => sheet.iso(at, value),
        ("time", Some(value)) => sheet.time(at, &clock(value).ok_or_else(|| damaged(value))?),
        ("boolean", Some(value)) => sheet.truth(at, value == "true"),
        ("error", _) => sheet.error(at, if cell.text.is_empty() { "#?" } else { &cell.text }),
        ("string", Some(value)) => sheet.text(at, value.as_bytes()),
        ("", None) if cell.formula.is_some() && cell.text.is_empty() => {
            let formula = cell.formula.as_deref().unwrap_or_default();
            sheet.uncalculated(at, formula.split_once(":=").map_or(formula, |(_, formula)| formula))
        }
        _ => sheet.text(at, cell.text.as_bytes()),
    }
}

const fn shown(format: &Format) -> Option<u8> {
    match format {
        Format::Number { shown, .. } => *shown,
        Format::Date | Format::Duration | Format::Code(_) => None,
    }
}

/// What is shown of a whole number, if it has zeros in front or marks between its digits that no amount has.
fn shown_code<'a>(text: &'a str, value: &str) -> Option<&'a str> {
    let text = text.trim();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_whole = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let same = is_whole && digits.trim_start_matches('0') == value.trim_start_matches('0');
    let bounded =
        text.starts_with(|first: char| first.is_ascii_digit()) && text.ends_with(|last: char| last.is_ascii_digit());
    let marks = text.chars().filter(|character| !character.is_ascii_digit());
    let coded = (digits.len() > value.len() && digits.starts_with('0') && marks.clone().count() == 0)
        || text.contains(['-', '/']) && marks.clone().all(|mark| matches!(mark, '-' | '/' | '.' | ' '));
    (same && bounded && coded).then_some(text)
}

/// A length of time in ISO 8601 (`PT07H36M00S`) as `hh:mm:ss`.
pub(super) fn clock(text: &str) -> Option<String> {
    let (sign, rest) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (days, time) = rest.strip_prefix('P')?.split_once('T')?;
    let mut seconds = days.strip_suffix('D').map_or(Some(0_u64), |days| days.parse().ok())?.checked_mul(86_400)?;
    let mut number = String::new();
    for character in time.chars() {
        let unit = match character {
            'H' => 3600,
            'M' => 60,
            'S' => 1,
            _ => {
                number.push(character);
                continue;
            }
        };
        let whole = number.split(['.', ',']).next().unwrap_or_default();
        seconds = seconds.checked_add(whole.parse::<u64>().ok()?.checked_mul(unit)?)?;
        number.clear();
    }
    Some(format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time() {
        assert_eq!(clock("PT07H36M00S").as_deref(), Some("07:36:00"));
        assert_eq!(clock("-PT36H00M01.5S").as_deref(), Some("-36:00:01"));
        assert_eq!(clock("P1DT1H").as_deref(), Some("25:00:00"));
        for text in ["", "PT", "P1D", "PTxH", "7:36"] {
            assert_eq!(clock(text).filter(|_| text != "PT"), None, "{text}");
        }
    }

    #[test]
    fn codes_are_what_is_shown() {
        assert_eq!(shown_code("000451", "451"), Some("000451"));
        assert_eq!(shown_code("85.07.30-033.28", "85073003328"), Some("85.07.30-033.28"));
        for (text, value) in
            [("451", "451"), ("1.234", "1234"), ("451,00", "451"), ("0", "0"), ("-451", "451"), ("12-34", "99")]
        {
            assert_eq!(shown_code(text, value), None, "{text}");
        }
    }
}
