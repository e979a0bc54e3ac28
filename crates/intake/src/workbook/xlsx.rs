//! XLSX and XLSM: Office Open XML, transitional and strict (ECMA-376 part 1, 18).

use std::io::BufRead;
use std::sync::Arc;

use quick_xml::events::Event;

use super::book::{Book, Listed, SheetKind, Visibility};
use super::format::Format;
use super::limits::Limits;
use super::package::{Package, Xml, attribute, attributes, local, push_reference, unescaped};
use super::plain_cells::plain_cells;
use super::relations::{Relations, main_part, relations};
use super::sheet::{Merged, Sheet};
use super::strings::{Strings, without_escapes};
use crate::error::Problem;

/// A workbook whose sheets are still packed.
pub(super) struct Xlsx {
    package: Package,
    limits: Limits,
    sheets: Vec<Listed>,
    /// The part of each sheet.
    parts: Vec<String>,
    from_1904: bool,
    /// Whether the workbook asks to be calculated when it is opened: its formulas may hold no more than a placeholder.
    asks_to_calculate: bool,
    formats: Vec<Format>,
    strings: Option<Strings>,
    strings_part: Option<String>,
}

impl Xlsx {
    pub(super) fn open(bytes: Vec<u8>, limits: Limits) -> Result<Self, Problem> {
        let mut package = Package::open(bytes, limits)?;
        let main = main_part(&mut package, "xl/workbook.xml")?;
        let related = relations(&mut package, &main)?;
        let mut book = Self {
            package,
            limits,
            sheets: Vec::new(),
            parts: Vec::new(),
            from_1904: false,
            asks_to_calculate: false,
            formats: Vec::new(),
            strings: None,
            strings_part: related.of_kind("sharedStrings").or_else(|| Some("xl/sharedStrings.xml".to_owned())),
        };
        book.read_workbook(&main, &related)?;
        let styles = related.of_kind("styles").unwrap_or_else(|| "xl/styles.xml".to_owned());
        if let Some(xml) = book.package.xml(&styles)? {
            book.formats = formats(xml)?;
        }
        Ok(book)
    }

    fn read_workbook(&mut self, main: &str, related: &Relations) -> Result<(), Problem> {
        let Some(mut xml) = self.package.xml(main)? else { return Err(Problem::NotATable("ZIP")) };
        let mut found = Vec::new();
        while let Some(event) = xml.next()? {
            let (Event::Start(element) | Event::Empty(element)) = event else { continue };
            let raw = element.attributes_raw();
            let truth = |name| attribute(raw, name).is_some_and(is_true);
            match local(element.name().as_ref()) {
                "workbookPr" => self.from_1904 = truth("date1904"),
                "calcPr" => self.asks_to_calculate = truth("fullCalcOnLoad"),
                "sheet" => {
                    let name = attribute(raw, "name").map(unescaped).unwrap_or_default().into_owned();
                    let visibility = match attribute(raw, "state") {
                        Some("hidden") => Visibility::Hidden,
                        Some("veryHidden") => Visibility::VeryHidden,
                        _ => Visibility::Visible,
                    };
                    let id = super::package::local_attribute(raw, "id").map(unescaped).unwrap_or_default();
                    found.push((name, visibility, related.by_id(&id)));
                }
                _ => {}
            }
        }
        drop(xml);
        for (name, visibility, relation) in found {
            let Some((kind, part)) = relation else { continue };
            let kind = sheet_kind(&mut self.package, &kind, &part)?;
            self.sheets.push(Listed { name, visibility, kind });
            self.parts.push(part);
        }
        Ok(())
    }

    fn read_strings(&mut self) -> Result<(), Problem> {
        let mut strings = Strings::new(self.limits);
        if let Some(part) = &self.strings_part
            && let Some(xml) = self.package.xml(part)?
        {
            shared_strings(xml, &mut strings)?;
        }
        self.strings = Some(strings);
        Ok(())
    }
}

impl Book for Xlsx {
    fn sheets(&self) -> &[Listed] {
        &self.sheets
    }

    fn read(&mut self, index: usize, most_rows: usize) -> Result<Arc<Sheet>, Problem> {
        if self.strings.is_none() {
            self.read_strings()?;
        }
        let mut sheet = Sheet::new(self.limits, self.from_1904);
        let damaged = || Problem::DamagedWorkbook(format!("no part {}", self.parts[index]));
        let xml = self.package.xml(&self.parts[index])?.ok_or_else(damaged)?;
        let none = Strings::new(self.limits);
        let strings = self.strings.as_ref().unwrap_or(&none);
        let mut cells =
            Cells { xml, formats: &self.formats, strings, most_rows, at: (0, 0), formulas: Formulas::default() };
        cells.read(&mut sheet)?;
        let never_calculated = self.asks_to_calculate && cells.formulas.all_blank();
        if never_calculated && most_rows == usize::MAX {
            sheet.doubt(cells.formulas.cells);
        }
        sheet.finish().map(Arc::new)
    }
}

pub(super) fn is_true(value: &str) -> bool {
    matches!(value, "1" | "true" | "on")
}

/// What a sheet is, by the kind of its relation and by whether it shows a pivot table.
pub(super) fn sheet_kind(package: &mut Package, relation: &str, part: &str) -> Result<SheetKind, Problem> {
    Ok(match relation {
        "worksheet" if relations(package, part)?.of_kind("pivotTable").is_some() => SheetKind::Pivot,
        "worksheet" => SheetKind::Table,
        _ => SheetKind::Chart,
    })
}

/// The format of each cell style.
fn formats<R: BufRead>(mut xml: Xml<R>) -> Result<Vec<Format>, Problem> {
    let mut written = std::collections::BTreeMap::new();
    let mut formats = Vec::new();
    let mut in_cell_styles = false;
    while let Some(event) = xml.next()? {
        match event {
            Event::Start(element) | Event::Empty(element) => {
                let raw = element.attributes_raw();
                let id = || attribute(raw, "numFmtId").and_then(|id| id.parse::<u32>().ok());
                match local(element.name().as_ref()) {
                    "numFmt" => {
                        let code = attribute(raw, "formatCode").map(unescaped).unwrap_or_default();
                        if let Some(id) = id().filter(|_| !in_cell_styles) {
                            written.insert(id, Format::of_code(&code));
                        }
                    }
                    "cellXfs" => in_cell_styles = true,
                    "xf" if in_cell_styles && formats.len() < 1 << 16 => {
                        let id = id().unwrap_or(0);
                        formats.push(written.get(&id).cloned().unwrap_or_else(|| Format::built_in(id)));
                    }
                    _ => {}
                }
            }
            Event::End(element) if local(element.name().as_ref()) == "cellXfs" => break,
            _ => {}
        }
    }
    Ok(formats)
}

/// The shared texts. Runs of one text are put together; how Japanese is pronounced (`rPh`) is left out.
fn shared_strings<R: BufRead>(mut xml: Xml<R>, strings: &mut Strings) -> Result<(), Problem> {
    let mut text = String::new();
    let (mut in_text, mut in_phonetic) = (false, false);
    while let Some(event) = xml.next()? {
        match event {
            Event::Start(element) => match local(element.name().as_ref()) {
                "si" => text.clear(),
                "t" => in_text = !in_phonetic,
                "rPh" => in_phonetic = true,
                _ => {}
            },
            Event::Empty(element) if local(element.name().as_ref()) == "si" => strings.push("")?,
            Event::Text(part) if in_text => text.push_str(&part.xml10_content()),
            Event::CData(part) if in_text => text.push_str(&part.xml10_content()),
            Event::GeneralRef(reference) if in_text => push_reference(&reference, &mut text),
            Event::End(element) => match local(element.name().as_ref()) {
                "si" => strings.push(&without_escapes(&text))?,
                "t" => in_text = false,
                "rPh" => in_phonetic = false,
                "sst" => break,
                _ => {}
            },
            _ => {}
        }
    }
    Ok(())
}

/// The cells of one sheet's part.
struct Cells<'a, R> {
    xml: Xml<R>,
    formats: &'a [Format],
    strings: &'a Strings,
    most_rows: usize,
    /// Where the next cell stands, unless it says otherwise.
    at: (u32, u32),
    formulas: Formulas,
}

/// What the formulas of a sheet hold.
#[derive(Default)]
struct Formulas {
    /// Where they stand, up to the first that holds anything but a placeholder.
    cells: Vec<(u32, u32)>,
    calculated: bool,
}

impl Formulas {
    fn note(&mut self, at: (u32, u32), value: &str) {
        if !self.calculated {
            self.calculated = !matches!(value, "" | "0");
            self.cells.push(at);
        }
        if self.calculated {
            self.cells = Vec::new();
        }
    }

    fn all_blank(&self) -> bool {
        !self.calculated && !self.cells.is_empty()
    }
}

/// What a cell says of itself before its value.
#[derive(Clone, Copy)]
struct Head {
    at: (u32, u32),
    style: usize,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Number,
    Shared,
    Text,
    Inline,
    Truth,
    Error,
    Iso,
}

impl<R: BufRead> Cells<'_, R> {
    fn read(&mut self, sheet: &mut Sheet) -> Result<(), Problem> {
        self.find_data()?;
        let mut head = Head { at: (0, 0), style: 0, kind: Kind::Number };
        let mut value = String::new();
        let mut formula = String::new();
        let (mut in_cell, mut in_value, mut in_formula, mut in_phonetic) = (false, false, false, false);
        let mut has_formula = false;
        let mut next_row = 0;
        while let Some(event) = self.xml.next()? {
            match event {
                Event::Start(element) => {
                    let raw = element.attributes_raw();
                    match local(element.name().as_ref()) {
                        "v" if in_cell && head.kind != Kind::Inline => in_value = true,
                        "c" => {
                            head = cell_head(raw, self.at);
                            (in_cell, has_formula) = (true, false);
                            value.clear();
                            formula.clear();
                        }
                        "row" => {
                            (self.at, next_row) = row_start(raw, next_row);
                            sheet.begin_row(attribute(raw, "hidden").is_some_and(is_true));
                            self.plain(sheet)?;
                        }
                        "f" if in_cell => (in_formula, has_formula) = (true, true),
                        "t" if in_cell && head.kind == Kind::Inline => in_value = !in_phonetic,
                        "rPh" => in_phonetic = true,
                        _ => {}
                    }
                }
                Event::End(element) => match local(element.name().as_ref()) {
                    "v" | "t" => in_value = false,
                    "c" => {
                        in_cell = false;
                        self.at = (head.at.0, head.at.1.saturating_add(1));
                        if has_formula {
                            self.formulas.note(head.at, &value);
                        }
                        if has_formula && value.is_empty() && head.kind != Kind::Text {
                            sheet.uncalculated(head.at, &formula)?;
                        } else {
                            put(sheet, head, &value, self.formats, self.strings)?;
                        }
                        self.plain(sheet)?;
                    }
                    "f" => in_formula = false,
                    "rPh" => in_phonetic = false,
                    "row" if sheet.len() >= self.most_rows => return Ok(()),
                    "sheetData" => break,
                    _ => {}
                },
                Event::Empty(element) => {
                    let raw = element.attributes_raw();
                    match local(element.name().as_ref()) {
                        "c" => self.at.1 = cell_head(raw, self.at).at.1.saturating_add(1),
                        "row" => next_row = row_start(raw, next_row).1,
                        "f" if in_cell => has_formula = true,
                        "sheetData" => break,
                        _ => {}
                    }
                }
                Event::Text(part) if in_value => value.push_str(&part.xml10_content()),
                Event::Text(part) if in_formula => formula.push_str(&part.xml10_content()),
                Event::CData(part) if in_value => value.push_str(&part.xml10_content()),
                Event::GeneralRef(reference) if in_value => push_reference(&reference, &mut value),
                Event::GeneralRef(reference) if in_formula => push_reference(&reference, &mut formula),
                _ => {}
            }
        }
        self.merged(sheet)
    }

    /// Reads the cells that come next and are written in the plainest way.
    fn plain(&mut self, sheet: &mut Sheet) -> Result<(), Problem> {
        let Self { xml, formats, strings, at, .. } = self;
        plain_cells(xml, |cell| {
            let head = cell_head(cell.attributes, *at);
            *at = (head.at.0, head.at.1.saturating_add(1));
            // An inline text stands elsewhere than in `<v>`.
            if head.kind == Kind::Inline { Ok(()) } else { put(sheet, head, cell.value, formats, strings) }
        })
    }

    /// Goes on to the cells. What is no worksheet has none.
    fn find_data(&mut self) -> Result<(), Problem> {
        while let Some(event) = self.xml.next()? {
            if let Event::Start(element) = event
                && local(element.name().as_ref()) == "sheetData"
            {
                return Ok(());
            }
        }
        Ok(())
    }

    /// The ranges shown as one cell stand behind the cells.
    fn merged(&mut self, sheet: &mut Sheet) -> Result<(), Problem> {
        while let Some(event) = self.xml.next()? {
            match event {
                Event::Start(element) | Event::Empty(element) if local(element.name().as_ref()) == "mergeCell" => {
                    let range = attribute(element.attributes_raw(), "ref").and_then(|range| range.split_once(':'));
                    if let Some((first, last)) = range
                        && let (Some(first), Some(last)) = (position(first), position(last))
                    {
                        sheet.merge(Merged { first, last });
                    }
                }
                Event::End(element) if local(element.name().as_ref()) == "mergeCells" => return Ok(()),
                _ => {}
            }
        }
        Ok(())
    }
}

/// Where the first cell of a row stands, and the row after it.
fn row_start(raw: &str, next_row: u32) -> ((u32, u32), u32) {
    let number = attribute(raw, "r").and_then(|number| number.trim().parse::<u32>().ok());
    let row = number.and_then(|number| number.checked_sub(1)).unwrap_or(next_row);
    ((row, 0), row.saturating_add(1))
}

fn cell_head(raw: &str, next: (u32, u32)) -> Head {
    let mut head = Head { at: next, style: 0, kind: Kind::Number };
    for (name, value) in attributes(raw) {
        match name {
            "r" => head.at = position(value).unwrap_or(next),
            "s" => head.style = value.parse().unwrap_or(0),
            "t" => {
                head.kind = match value {
                    "s" => Kind::Shared,
                    "str" => Kind::Text,
                    "inlineStr" => Kind::Inline,
                    "b" => Kind::Truth,
                    "e" => Kind::Error,
                    "d" => Kind::Iso,
                    _ => Kind::Number,
                }
            }
            _ => {}
        }
    }
    head
}

/// A cell's position from 0 by its name: `B3` is row 2, column 1.
fn position(name: &str) -> Option<(u32, u32)> {
    let mut column = 0_u32;
    let mut row = 0_u32;
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' if row == 0 => column = column.checked_mul(26)?.checked_add(u32::from(byte - b'A') + 1)?,
            b'a'..=b'z' if row == 0 => column = column.checked_mul(26)?.checked_add(u32::from(byte - b'a') + 1)?,
            b'0'..=b'9' => row = row.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?,
            b'$' => {}
            _ => return None,
        }
    }
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

fn put(sheet: &mut Sheet, head: Head, value: &str, formats: &[Format], strings: &Strings) -> Result<(), Problem> {
    let at = head.at;
    if value.is_empty() {
        return Ok(());
    }
    let damaged = || Problem::DamagedWorkbook(format!("cell value {value:?}"));
    match head.kind {
        Kind::Number => {
            let format = formats.get(head.style).unwrap_or(&Format::GENERAL);
            // Some writers leave out that a value is a text.
            if sheet.decimal(at, value, format)? { Ok(()) } else { sheet.text(at, without_escapes(value).as_bytes()) }
        }
        Kind::Shared => {
            let text = value.trim().parse().ok().and_then(|index| strings.get(index)).ok_or_else(damaged)?;
            sheet.text(at, text)
        }
        Kind::Text | Kind::Inline => sheet.text(at, without_escapes(value).as_bytes()),
        Kind::Truth => sheet.truth(at, is_true(value.trim())),
        Kind::Error => sheet.error(at, value),
        Kind::Iso => sheet.iso(at, value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_by_name() {
        assert_eq!(position("A1"), Some((0, 0)));
        assert_eq!(position("XFD1048576"), Some((1_048_575, 16_383)));
        assert_eq!(position("$B$3"), Some((2, 1)));
        for name in ["", "A", "1", "A0", "A99999999999", "ZZZZZZZZ1", "1A", "A-1"] {
            assert_eq!(position(name), None, "{name}");
        }
    }
}
