//! XLSB: Office Open XML with binary records in place of XML ([MS-XLSB]).

use std::io::Read;
use std::sync::Arc;

use super::book::{Book, Listed, Visibility};
use super::format::Format;
use super::limits::{Budget, Limits};
use super::package::Package;
use super::records::{error_name, f64_at, field, push_wide, rk, u8_at, u16_at, u32_at};
use super::relations::{Relations, main_part, relations};
use super::sheet::{Merged, Sheet};
use super::strings::Strings;
use super::xlsx::sheet_kind;
use crate::error::Problem;

// Kinds of records ([MS-XLSB] 2.3.2).
const ROW: u16 = 0;
const CELL_PACKED: u16 = 2;
const CELL_ERROR: u16 = 3;
const CELL_TRUTH: u16 = 4;
const CELL_NUMBER: u16 = 5;
const CELL_TEXT: u16 = 6;
const CELL_SHARED: u16 = 7;
const FORMULA_TEXT: u16 = 8;
const FORMULA_NUMBER: u16 = 9;
const FORMULA_TRUTH: u16 = 10;
const FORMULA_ERROR: u16 = 11;
const SHARED_ITEM: u16 = 19;
const FORMAT: u16 = 44;
const STYLE: u16 = 47;
const CELL_RICH_TEXT: u16 = 62;
const END_DATA: u16 = 146;
const WORKBOOK: u16 = 153;
const SHEET: u16 = 156;
const MERGED: u16 = 176;
const END_MERGED: u16 = 178;
const BEGIN_CELL_STYLES: u16 = 617;
const END_CELL_STYLES: u16 = 618;

/// A workbook whose sheets are still packed.
pub(super) struct Xlsb {
    package: Package,
    limits: Limits,
    sheets: Vec<Listed>,
    parts: Vec<String>,
    from_1904: bool,
    formats: Vec<Format>,
    strings: Strings,
}

impl Xlsb {
    pub(super) fn open(bytes: Vec<u8>, limits: Limits) -> Result<Self, Problem> {
        let mut package = Package::open(bytes, limits)?;
        let main = main_part(&mut package, "xl/workbook.bin")?;
        let related = relations(&mut package, &main)?;
        let strings = Strings::new(limits);
        let (sheets, parts, formats) = (Vec::new(), Vec::new(), Vec::new());
        let mut book = Self { package, limits, sheets, parts, from_1904: false, formats, strings };
        book.read_workbook(&main, &related)?;
        let part = |kind, usual: &str| related.of_kind(kind).unwrap_or_else(|| usual.to_owned());
        book.read_formats(&part("styles", "xl/styles.bin"))?;
        book.read_strings(&part("sharedStrings", "xl/sharedStrings.bin"))?;
        Ok(book)
    }

    fn read_workbook(&mut self, main: &str, related: &Relations) -> Result<(), Problem> {
        let mut found = Vec::new();
        let mut records = Records::of(&mut self.package, main)?.ok_or(Problem::NotATable("ZIP"))?;
        while let Some((kind, data)) = records.next()? {
            match kind {
                WORKBOOK => self.from_1904 = u8_at(data, 0)? & 1 != 0,
                SHEET => {
                    let visibility = match u32_at(data, 0)? {
                        0 => Visibility::Visible,
                        1 => Visibility::Hidden,
                        _ => Visibility::VeryHidden,
                    };
                    let (id, after) = wide_text(data, 8)?;
                    let (name, _) = wide_text(data, after)?;
                    found.push((name, visibility, related.by_id(&id)));
                }
                _ => {}
            }
        }
        drop(records);
        for (name, visibility, relation) in found {
            let Some((kind, part)) = relation else { continue };
            let kind = sheet_kind(&mut self.package, &kind, &part)?;
            self.sheets.push(Listed { name, visibility, kind });
            self.parts.push(part);
        }
        Ok(())
    }

    fn read_formats(&mut self, part: &str) -> Result<(), Problem> {
        let Some(mut records) = Records::of(&mut self.package, part)? else { return Ok(()) };
        let mut written = std::collections::BTreeMap::new();
        let mut in_cell_styles = false;
        while let Some((kind, data)) = records.next()? {
            match kind {
                FORMAT => drop(written.insert(u16_at(data, 0)?, Format::of_code(&wide_text(data, 2)?.0))),
                BEGIN_CELL_STYLES => in_cell_styles = true,
                END_CELL_STYLES => break,
                STYLE if in_cell_styles && self.formats.len() < 1 << 16 => {
                    let id = u16_at(data, 2)?;
                    let format = written.get(&id).cloned().unwrap_or_else(|| Format::built_in(u32::from(id)));
                    self.formats.push(format);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn read_strings(&mut self, part: &str) -> Result<(), Problem> {
        let Some(mut records) = Records::of(&mut self.package, part)? else { return Ok(()) };
        while let Some((kind, data)) = records.next()? {
            if kind == SHARED_ITEM {
                self.strings.push(&wide_text(data, 1)?.0)?;
            }
        }
        Ok(())
    }
}

impl Book for Xlsb {
    fn sheets(&self) -> &[Listed] {
        &self.sheets
    }

    fn read(&mut self, index: usize, most_rows: usize) -> Result<Arc<Sheet>, Problem> {
        let mut sheet = Sheet::new(self.limits, self.from_1904);
        let damaged = || Problem::DamagedWorkbook(format!("no part {}", self.parts[index]));
        let mut records = Records::of(&mut self.package, &self.parts[index])?.ok_or_else(damaged)?;
        let mut row = 0;
        let mut ended = false;
        while let Some((kind, data)) = records.next()? {
            match kind {
                ROW if sheet.len() >= most_rows => break,
                ROW if !ended => {
                    row = u32_at(data, 0)?;
                    // Byte 11, bit 4: the row is hidden ([MS-XLSB] 2.4.749).
                    sheet.begin_row(data.get(11).is_some_and(|flags| flags & 0x10 != 0));
                }
                END_DATA => ended = true,
                END_MERGED => break,
                MERGED => {
                    let edge = |at| u32_at(data, at);
                    sheet.merge(Merged { first: (edge(0)?, edge(8)?), last: (edge(4)?, edge(12)?) });
                }
                CELL_PACKED..=FORMULA_ERROR | CELL_RICH_TEXT if !ended => {
                    put(&mut sheet, (row, u32_at(data, 0)?), kind, data, &self.formats, &self.strings)?;
                }
                _ => {}
            }
        }
        sheet.finish().map(Arc::new)
    }
}

/// One cell: its column, its style in three bytes, and from byte 8 its value.
fn put(
    sheet: &mut Sheet,
    at: (u32, u32),
    kind: u16,
    data: &[u8],
    formats: &[Format],
    strings: &Strings,
) -> Result<(), Problem> {
    let style = || {
        let [low, middle, high] = field(data, 4)?;
        let index = u32::from_le_bytes([low, middle, high, 0]) as usize;
        Ok::<_, Problem>(formats.get(index).unwrap_or(&Format::GENERAL))
    };
    match kind {
        CELL_PACKED => sheet.number(at, rk(field(data, 8)?), style()?),
        CELL_NUMBER | FORMULA_NUMBER => sheet.number(at, f64_at(data, 8)?, style()?),
        CELL_ERROR | FORMULA_ERROR => sheet.error(at, error_name(u8_at(data, 8)?)),
        CELL_TRUTH | FORMULA_TRUTH => sheet.truth(at, u8_at(data, 8)? != 0),
        CELL_TEXT | FORMULA_TEXT => sheet.text(at, wide_text(data, 8)?.0.as_bytes()),
        CELL_RICH_TEXT => sheet.text(at, wide_text(data, 9)?.0.as_bytes()),
        CELL_SHARED => {
            let damaged = || Problem::DamagedWorkbook("a text that is not there".to_owned());
            let text = strings.get(u32_at(data, 8)? as usize).ok_or_else(damaged)?;
            sheet.text(at, text)
        }
        _ => Ok(()),
    }
}

/// A text in UTF-16 behind its length, and where it ends. A length of all ones is no text.
fn wide_text(data: &[u8], at: usize) -> Result<(String, usize), Problem> {
    let mut text = String::new();
    let start = at + 4;
    let length = match u32_at(data, at)? {
        u32::MAX => return Ok((text, start)),
        length => length as usize,
    };
    let cut_off = || Problem::DamagedWorkbook("a text that is cut off".to_owned());
    let end = length.checked_mul(2).and_then(|bytes| start.checked_add(bytes)).ok_or_else(cut_off)?;
    push_wide(data.get(start..end).ok_or_else(cut_off)?, &mut text);
    Ok((text, end))
}

/// A part's records: kind and length in as few bytes as they need, then the data ([MS-XLSB] 2.1.4).
struct Records<R> {
    stream: R,
    budget: Budget,
    data: Vec<u8>,
}

impl<'a> Records<super::package::Part<'a>> {
    fn of(package: &'a mut Package, part: &str) -> Result<Option<Self>, Problem> {
        let budget = package.budget();
        Ok(package.part(part)?.map(|stream| Self { stream, budget, data: Vec::new() }))
    }
}

impl<R: Read> Records<R> {
    fn next(&mut self) -> Result<Option<(u16, &[u8])>, Problem> {
        self.budget.next_element();
        let Some(low) = self.byte()? else { return Ok(None) };
        let kind = match low & 0x80 {
            0 => u16::from(low),
            _ => u16::from(low & 0x7f) | u16::from(self.must()? & 0x7f) << 7,
        };
        let mut length = 0_u64;
        for shift in [0, 7, 14, 21] {
            let byte = self.must()?;
            length |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                break;
            }
        }
        self.data.clear();
        // What is claimed is not reserved: memory grows with what is there.
        let read = self.stream.by_ref().take(length).read_to_end(&mut self.data);
        read.map_err(|error| self.budget.problem(error))?;
        if self.data.len() as u64 == length { Ok(Some((kind, &self.data))) } else { Err(self.cut_off()) }
    }

    fn byte(&mut self) -> Result<Option<u8>, Problem> {
        let mut byte = [0];
        match self.stream.read(&mut byte) {
            Ok(0) => Ok(None),
            Ok(_) => Ok(Some(byte[0])),
            Err(error) => Err(self.budget.problem(error)),
        }
    }

    fn must(&mut self) -> Result<u8, Problem> {
        let byte = self.byte()?;
        byte.ok_or_else(|| self.cut_off())
    }

    fn cut_off(&self) -> Problem {
        Problem::DamagedWorkbook("a record that is cut off".to_owned())
    }
}
