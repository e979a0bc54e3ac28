//! XLS: the binary records of Excel 97 to 2003 (BIFF8) and of Excel 5 and 95 (BIFF5), in a compound file ([MS-XLS]).

use std::collections::{BTreeMap, HashSet};
use std::io::{Cursor, Read, Write};
use std::sync::Arc;

use encoding_rs::Encoding;

use super::book::{Book, Listed, SheetKind, Visibility};
use super::format::Format;
use super::limits::Limits;
use super::records::{error_name, f64_at, field, push_wide, rk, u8_at, u16_at, u32_at};
use super::sheet::{Merged, Sheet};
use super::strings::Strings;
use crate::error::Problem;

// Kinds of records ([MS-XLS] 2.3).
const FORMULA: u16 = 0x0006;
const EOF: u16 = 0x000a;
const DATE_MODE: u16 = 0x0022;
const FILE_PASS: u16 = 0x002f;
const CONTINUE: u16 = 0x003c;
const CODE_PAGE: u16 = 0x0042;
const BOUND_SHEET: u16 = 0x0085;
const PIVOT_VIEW: u16 = 0x00b0;
const MANY_PACKED: u16 = 0x00bd;
const RICH_LABEL: u16 = 0x00d6;
const CELL_STYLE: u16 = 0x00e0;
const MERGED: u16 = 0x00e5;
const SHARED_STRINGS: u16 = 0x00fc;
const SHARED_LABEL: u16 = 0x00fd;
const DIMENSIONS: u16 = 0x0200;
const BLANK: u16 = 0x0201;
const NUMBER: u16 = 0x0203;
const LABEL: u16 = 0x0204;
const TRUTH_OR_ERROR: u16 = 0x0205;
const STRING: u16 = 0x0207;
const ROW: u16 = 0x0208;
const PACKED: u16 = 0x027e;
const FORMAT: u16 = 0x041e;
const BEGIN: u16 = 0x0809;

/// The version that a stream's first record states for BIFF8.
const BIFF8: u16 = 0x0600;
/// The type of a sheet that holds cells.
const WORKSHEET: u8 = 0;

/// A workbook's records, in memory: a stream is never larger than its file.
pub(super) struct Xls {
    stream: Vec<u8>,
    limits: Limits,
    sheets: Vec<Listed>,
    /// Where each sheet's records begin.
    starts: Vec<usize>,
    from_1904: bool,
    formats: Vec<Format>,
    strings: Strings,
    writing: Writing,
}

/// How texts are written.
#[derive(Clone, Copy)]
enum Writing {
    /// BIFF8: UTF-16, its upper bytes left out where they are all zero.
    Unicode,
    /// Before: one code page.
    CodePage(&'static Encoding),
}

impl Xls {
    pub(super) fn open(bytes: Vec<u8>, limits: Limits) -> Result<Self, Problem> {
        let stream = workbook_stream(bytes)?;
        let mut book = Self {
            stream: Vec::new(),
            limits,
            sheets: Vec::new(),
            starts: Vec::new(),
            from_1904: false,
            formats: Vec::new(),
            strings: Strings::new(limits),
            writing: Writing::Unicode,
        };
        book.read_globals(&stream)?;
        book.stream = stream;
        Ok(book)
    }

    fn read_globals(&mut self, stream: &[u8]) -> Result<(), Problem> {
        let mut written = BTreeMap::new();
        let mut styles = Vec::new();
        for record in records(stream) {
            let record = record?;
            let data = record.data;
            match record.kind {
                BEGIN if u16_at(data, 0)? != BIFF8 => self.writing = Writing::CodePage(encoding_rs::WINDOWS_1252),
                // Whatever the method, the older XOR obfuscation too: read as if it were plain, numbers would be garbage
                // that looks like amounts.
                FILE_PASS => return Err(Problem::PasswordProtected),
                CODE_PAGE => {
                    if let Writing::CodePage(encoding) = &mut self.writing {
                        *encoding = code_page(u16_at(data, 0)?);
                    }
                }
                DATE_MODE => self.from_1904 = u16_at(data, 0)? == 1,
                FORMAT => {
                    let code = match self.writing {
                        Writing::Unicode => self.writing.long_text(data, 2)?,
                        Writing::CodePage(_) => self.writing.short_text(data, 2)?,
                    };
                    written.insert(u16_at(data, 0)?, Format::of_code(&code));
                }
                CELL_STYLE => styles.push(u16_at(data, 2)?),
                BOUND_SHEET => self.bound_sheet(stream, data)?,
                SHARED_STRINGS => shared_strings(&record, &mut self.strings)?,
                EOF => break,
                _ => {}
            }
        }
        let format = |id: u16| written.get(&id).cloned().unwrap_or_else(|| Format::built_in(u32::from(id)));
        self.formats = styles.into_iter().map(format).collect();
        Ok(())
    }

    fn bound_sheet(&mut self, stream: &[u8], data: &[u8]) -> Result<(), Problem> {
        let start = u32_at(data, 0)? as usize;
        let visibility = match u8_at(data, 4)? & 3 {
            0 => Visibility::Visible,
            1 => Visibility::Hidden,
            _ => Visibility::VeryHidden,
        };
        let kind = match u8_at(data, 5)? {
            WORKSHEET if shows_pivot(stream.get(start..).unwrap_or(&[])) => SheetKind::Pivot,
            WORKSHEET => SheetKind::Table,
            _ => SheetKind::Chart,
        };
        let name = self.writing.short_text(data, 6)?;
        self.sheets.push(Listed { name, visibility, kind });
        self.starts.push(start);
        Ok(())
    }

    fn format(&self, data: &[u8]) -> Result<&Format, Problem> {
        Ok(self.formats.get(usize::from(u16_at(data, 4)?)).unwrap_or(&Format::GENERAL))
    }
}

/// The stream with the workbook: `Workbook` in BIFF8, `Book` before.
fn workbook_stream(bytes: Vec<u8>) -> Result<Vec<u8>, Problem> {
    let most = bytes.len() as u64;
    let damaged = |error: std::io::Error| Problem::DamagedWorkbook(error.to_string());
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name)).ok_or(Problem::NotATable("OLE"))?;
    let mut stream = Vec::new();
    // A chain of sectors that comes back to itself has no end.
    file.open_stream(name).and_then(|part| part.take(most).read_to_end(&mut stream)).map_err(damaged)?;
    Ok(stream)
}

/// The same workbook without what its sheets claim of their size, in a compound file that is sound: for a reader that
/// reserves what it is told, and follows a chain of sectors wherever it leads.
pub(super) fn without_claims(bytes: Vec<u8>) -> Result<Vec<u8>, Problem> {
    let mut stream = workbook_stream(bytes)?;
    let mut at = 0;
    while let (Ok(kind), Ok(length)) = (u16_at(&stream, at), u16_at(&stream, at + 2)) {
        if kind == DIMENSIONS {
            // A blank cell's kind of record: skipped by its length, whatever it holds.
            stream[at..at + 2].copy_from_slice(&BLANK.to_le_bytes());
        }
        at += 4 + usize::from(length);
    }
    let damaged = |error: std::io::Error| Problem::DamagedWorkbook(error.to_string());
    // The version that spreadsheets write: in the next, calamine misses the small streams that are not there.
    let memory = Cursor::new(Vec::new());
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, memory).map_err(damaged)?;
    file.create_stream("/Workbook").and_then(|mut part| part.write_all(&stream)).map_err(damaged)?;
    file.flush().map_err(damaged)?;
    Ok(file.into_inner().into_inner())
}

/// Whether a sheet's records show a pivot table.
fn shows_pivot(stream: &[u8]) -> bool {
    let own = records(stream).map_while(Result::ok).take_while(|record| record.kind != EOF);
    own.into_iter().any(|record| record.kind == PIVOT_VIEW)
}

/// One record, with those that continue it.
struct Record<'a> {
    kind: u16,
    data: &'a [u8],
    continued: Vec<&'a [u8]>,
}

fn records(stream: &[u8]) -> impl Iterator<Item = Result<Record<'_>, Problem>> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        if rest.len() < 4 {
            return None;
        }
        let mut next = || -> Result<(u16, &[u8]), Problem> {
            let (kind, length) = (u16_at(rest, 0)?, usize::from(u16_at(rest, 2)?));
            let cut_off = || Problem::DamagedWorkbook("a record that is cut off".to_owned());
            let data = rest.get(4..4 + length).ok_or_else(cut_off)?;
            rest = &rest[4 + length..];
            Ok((kind, data))
        };
        let mut read = || {
            let (kind, data) = next()?;
            Ok(Record { kind, data, continued: Vec::new() })
        };
        let mut record = match read() {
            Ok(record) => record,
            Err(problem) => {
                rest = &[];
                return Some(Err(problem));
            }
        };
        while matches!(u16_at(rest, 0), Ok(CONTINUE)) {
            let length = usize::from(u16_at(rest, 2).unwrap_or(0));
            let Some(data) = rest.get(4..4 + length) else { break };
            record.continued.push(data);
            rest = &rest[4 + length..];
        }
        Some(Ok(record))
    })
}

impl Book for Xls {
    fn sheets(&self) -> &[Listed] {
        &self.sheets
    }

    fn read(&mut self, index: usize, most_rows: usize) -> Result<Arc<Sheet>, Problem> {
        let mut sheet = Sheet::new(self.limits, self.from_1904);
        let cut_off = || Problem::DamagedWorkbook("a sheet that is cut off".to_owned());
        let own = self.stream.get(self.starts[index]..).ok_or_else(cut_off)?;
        let mut reading = Reading::default();
        for record in records(own) {
            let record = record?;
            if reading.is_nested(record.kind) {
                continue;
            }
            if record.kind == EOF || sheet.len() > most_rows {
                break;
            }
            self.put(&record, &mut sheet, &mut reading)?;
        }
        if most_rows == usize::MAX && !reading.calculated {
            sheet.doubt(reading.placeholders);
        }
        sheet.finish().map(Arc::new)
    }
}

/// What is known while the records of a sheet are read.
#[derive(Default)]
struct Reading {
    /// How deep inside other streams, such as a chart on the sheet.
    depth: usize,
    begun: bool,
    hidden: HashSet<u32>,
    /// The cell whose formula gives a text: the text is a record of its own, behind.
    awaits_text: Option<(u32, u32)>,
    /// Formulas that hold 0 and ask to be calculated.
    placeholders: Vec<(u32, u32)>,
    /// Whether any formula holds anything else.
    calculated: bool,
}

impl Reading {
    fn is_nested(&mut self, kind: u16) -> bool {
        match kind {
            BEGIN if !self.begun => {
                self.begun = true;
                false
            }
            BEGIN => {
                self.depth += 1;
                true
            }
            EOF if self.depth > 0 => {
                self.depth -= 1;
                true
            }
            _ => self.depth > 0,
        }
    }
}

impl Xls {
    fn put(&self, record: &Record<'_>, sheet: &mut Sheet, reading: &mut Reading) -> Result<(), Problem> {
        let data = record.data;
        let at = || Ok::<_, Problem>((u32::from(u16_at(data, 0)?), u32::from(u16_at(data, 2)?)));
        let is_cell = matches!(
            record.kind,
            NUMBER | PACKED | MANY_PACKED | SHARED_LABEL | LABEL | RICH_LABEL | TRUTH_OR_ERROR | FORMULA
        );
        if is_cell {
            sheet.begin_row(reading.hidden.contains(&at()?.0));
        }
        match record.kind {
            // Byte 12, bit 5: the row is hidden.
            ROW if data.get(12).is_some_and(|flags| flags & 0x20 != 0) => drop(reading.hidden.insert(at()?.0)),
            NUMBER => sheet.number(at()?, f64_at(data, 6)?, self.format(data)?)?,
            PACKED => sheet.number(at()?, rk(field(data, 6)?), self.format(data)?)?,
            MANY_PACKED => self.many_packed(data, at()?, sheet)?,
            SHARED_LABEL => {
                let damaged = || Problem::DamagedWorkbook("a text that is not there".to_owned());
                let text = self.strings.get(u32_at(data, 6)? as usize).ok_or_else(damaged)?;
                sheet.text(at()?, text)?;
            }
            LABEL | RICH_LABEL => sheet.text(at()?, self.writing.long_text(data, 6)?.as_bytes())?,
            TRUTH_OR_ERROR => match (u8_at(data, 6)?, u8_at(data, 7)?) {
                (truth, 0) => sheet.truth(at()?, truth != 0)?,
                (code, _) => sheet.error(at()?, error_name(code))?,
            },
            FORMULA => self.formula(data, at()?, sheet, reading)?,
            STRING => {
                if let Some(at) = reading.awaits_text.take() {
                    sheet.text(at, self.writing.continued_text(record)?.as_bytes())?;
                }
            }
            MERGED => {
                for range in data.get(2..).unwrap_or(&[]).as_chunks::<8>().0 {
                    let edge = |at| u16_at(range, at).map(u32::from);
                    sheet.merge(Merged { first: (edge(0)?, edge(4)?), last: (edge(2)?, edge(6)?) });
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Packed numbers side by side: row, first column, a style and a number each, last column.
    fn many_packed(&self, data: &[u8], at: (u32, u32), sheet: &mut Sheet) -> Result<(), Problem> {
        let numbers = data.get(4..data.len().saturating_sub(2)).unwrap_or(&[]);
        for (cell, column) in numbers.as_chunks::<6>().0.iter().zip(at.1..) {
            let format = self.formats.get(usize::from(u16_at(cell, 0)?)).unwrap_or(&Format::GENERAL);
            sheet.number((at.0, column), rk(field(cell, 2)?), format)?;
        }
        Ok(())
    }

    /// A formula with the value it had ([MS-XLS] 2.5.133): a number, or two bytes of ones and what it is instead.
    fn formula(&self, data: &[u8], at: (u32, u32), sheet: &mut Sheet, reading: &mut Reading) -> Result<(), Problem> {
        let value: [u8; 8] = field(data, 6)?;
        reading.awaits_text = None;
        if value[6..] != [0xff, 0xff] {
            let number = f64::from_le_bytes(value);
            // Byte 14, bit 0: to be calculated whenever the workbook is opened.
            if number == 0.0 && u8_at(data, 14)? & 1 != 0 {
                reading.placeholders.push(at);
            } else {
                reading.calculated = true;
            }
            return sheet.number(at, number, self.format(data)?);
        }
        reading.calculated = true;
        match value[0] {
            0 => reading.awaits_text = Some(at),
            1 => sheet.truth(at, value[2] != 0)?,
            2 => sheet.error(at, error_name(value[2]))?,
            _ => {}
        }
        Ok(())
    }
}

impl Writing {
    /// A text that begins with its length in one byte.
    fn short_text(self, data: &[u8], at: usize) -> Result<String, Problem> {
        let length = usize::from(u8_at(data, at)?);
        self.text(data, at + 1, length)
    }

    /// A text that begins with its length in two bytes.
    fn long_text(self, data: &[u8], at: usize) -> Result<String, Problem> {
        let length = usize::from(u16_at(data, at)?);
        self.text(data, at + 2, length)
    }

    /// A text of so many characters, as far as its record goes.
    fn text(self, data: &[u8], at: usize, length: usize) -> Result<String, Problem> {
        let rest = data.get(at..).unwrap_or(&[]);
        let mut text = String::new();
        match self {
            Self::CodePage(encoding) => {
                let bytes = &rest[..length.min(rest.len())];
                text.push_str(&encoding.decode_without_bom_handling(bytes).0);
            }
            Self::Unicode if length == 0 => {}
            Self::Unicode => {
                let is_wide = u8_at(rest, 0)? & 1 != 0;
                push_characters(&rest[1..], length, is_wide, &mut text);
            }
        }
        Ok(text)
    }

    /// A text that may go on in the records after its own.
    fn continued_text(self, record: &Record<'_>) -> Result<String, Problem> {
        let mut text = self.long_text(record.data, 0)?;
        let mut missing = usize::from(u16_at(record.data, 0)?).saturating_sub(text.encode_utf16().count());
        for part in &record.continued {
            if missing == 0 {
                break;
            }
            let more = self.text(part, 0, missing)?;
            missing = missing.saturating_sub(more.encode_utf16().count());
            text.push_str(&more);
        }
        Ok(text)
    }
}

/// Adds at most so many characters, and says how many bytes they took.
fn push_characters(bytes: &[u8], most: usize, is_wide: bool, text: &mut String) -> (usize, usize) {
    let size = if is_wide { 2 } else { 1 };
    let count = most.min(bytes.len() / size);
    let bytes = &bytes[..count * size];
    if is_wide {
        push_wide(bytes, text);
    } else {
        text.extend(bytes.iter().copied().map(char::from));
    }
    (count, bytes.len())
}

/// The shared texts ([MS-XLS] 2.4.265): two counts that nobody needs to believe, then text after text, across records.
fn shared_strings(record: &Record<'_>, strings: &mut Strings) -> Result<(), Problem> {
    let mut pieces = Pieces { now: record.data.get(8..).unwrap_or(&[]), later: record.continued.iter() };
    while pieces.more() {
        let length = usize::from(u16::from_le_bytes([pieces.byte()?, pieces.byte()?]));
        let flags = pieces.byte()?;
        let runs = if flags & 8 != 0 { u16::from_le_bytes([pieces.byte()?, pieces.byte()?]) } else { 0 };
        let mut extension = [0; 4];
        if flags & 4 != 0 {
            for byte in &mut extension {
                *byte = pieces.byte()?;
            }
        }
        strings.push(&pieces.characters(length, flags & 1 != 0)?)?;
        // How runs are formatted, and how Japanese is pronounced.
        pieces.skip(usize::from(runs) * 4 + u32::from_le_bytes(extension) as usize)?;
    }
    Ok(())
}

/// The bytes of a record and of those that continue it.
struct Pieces<'a> {
    now: &'a [u8],
    later: std::slice::Iter<'a, &'a [u8]>,
}

impl Pieces<'_> {
    /// Whether any byte is left.
    fn more(&mut self) -> bool {
        while self.now.is_empty() {
            match self.later.next() {
                Some(piece) => self.now = piece,
                None => return false,
            }
        }
        true
    }

    fn byte(&mut self) -> Result<u8, Problem> {
        let cut_off = || Problem::DamagedWorkbook("a text that is cut off".to_owned());
        if !self.more() {
            return Err(cut_off());
        }
        let (byte, rest) = self.now.split_first().ok_or_else(cut_off)?;
        self.now = rest;
        Ok(*byte)
    }

    fn skip(&mut self, mut count: usize) -> Result<(), Problem> {
        while count > 0 {
            self.byte()?;
            let here = (count - 1).min(self.now.len());
            self.now = &self.now[here..];
            count -= 1 + here;
        }
        Ok(())
    }

    /// A text that may go on in the next record, which then begins with whether its characters are wide.
    fn characters(&mut self, length: usize, mut is_wide: bool) -> Result<String, Problem> {
        let mut text = String::new();
        let mut missing = length;
        loop {
            let (count, bytes) = push_characters(self.now, missing, is_wide, &mut text);
            self.now = &self.now[bytes..];
            missing -= count;
            if missing == 0 {
                return Ok(text);
            }
            self.now = &[];
            is_wide = self.byte()? & 1 != 0;
        }
    }
}

/// The code page of a workbook before Unicode; Windows-1252 where it is none we know.
fn code_page(number: u16) -> &'static Encoding {
    let label: &[u8] = match number {
        874 => b"windows-874",
        932 => b"shift_jis",
        936 => b"gbk",
        949 => b"euc-kr",
        950 => b"big5",
        1250 => b"windows-1250",
        1251 => b"windows-1251",
        1253 => b"windows-1253",
        1254 => b"windows-1254",
        1255 => b"windows-1255",
        1256 => b"windows-1256",
        1257 => b"windows-1257",
        1258 => b"windows-1258",
        10_000 | 0x8000 => b"macintosh",
        65_001 => b"utf-8",
        _ => b"windows-1252",
    };
    Encoding::for_label(label).unwrap_or(encoding_rs::WINDOWS_1252)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_texts_go_on_in_the_next_record() {
        // "été" in bytes; then "aé" whose second half is wide; then an empty one with a run of formatting.
        let first: &[u8] = &[9, 9, 9, 9, 9, 9, 9, 9, 3, 0, 0, 0xe9, b't', 0xe9, 2, 0, 0, b'a'];
        let second: &[u8] = &[1, 0xe9, 0, 0, 0, 8, 1, 0, 7, 7, 7, 7];
        let record = Record { kind: SHARED_STRINGS, data: first, continued: vec![second] };
        let mut strings = Strings::new(Limits::unbounded());
        shared_strings(&record, &mut strings).unwrap();
        let all: Vec<_> = (0..4).map(|index| strings.get(index)).collect();
        assert_eq!(all, [Some("été".as_bytes()), Some("aé".as_bytes()), Some(b""), None]);
    }

    #[test]
    fn a_shared_text_that_claims_more_than_there_is_is_damage() {
        let data: &[u8] = &[0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, b'a'];
        let record = Record { kind: SHARED_STRINGS, data, continued: Vec::new() };
        assert!(shared_strings(&record, &mut Strings::new(Limits::unbounded())).is_err());
    }
}
