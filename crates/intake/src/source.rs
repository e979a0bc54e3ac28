//! Rows of cells, wherever they come from: the one door between file formats and everything after.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;

use paritas_model::{Digest, Message, Place, Side};
use sha2::{Digest as _, Sha256};

use crate::cutting::Shape;
use crate::delimited::{DelimitedRows, Dialect};
use crate::dialect::sniff;
use crate::encoding::{Charset, Decoded, Found};
use crate::error::Problem;
use crate::extract::{Detected, Detection, FileKind};
use crate::file::{Content, Scanned, refusal_of, scan};
use crate::fixed_width::Cuts;
use crate::profile::{ExtractProfile, FileFormat, Mark};
use crate::row::Row;
use crate::rubriques::RubriqueRows;
use crate::shape::decide;
use crate::workbook::{Chosen, Merged, SecondReading, SheetInfo, SheetRows, list_sheets, read_sheet, read_twice};
use crate::{IntakeError, Tick};

/// How much text the dialect is judged by.
const SAMPLE: usize = 128 * 1024;

/// A table of cells that can be gone through more than once.
pub(crate) struct Table {
    /// File and sheet.
    pub(crate) place: Place,
    pub(crate) bytes: u64,
    pub(crate) sha256: Digest,
    pub(crate) kind: FileKind,
    /// What was detected of how the file is written.
    pub(crate) detections: Vec<Detection>,
    /// What deserves attention in the text as it is encoded.
    pub(crate) notices: Vec<Message>,
    cells: Cells,
}

enum Cells {
    Text { file: File, encoding: Charset, shape: Shape },
    Sheet(Chosen),
}

impl Table {
    /// Makes the table of a scanned file; what the profile says binds.
    pub(crate) fn open(scanned: Scanned, profile: &ExtractProfile) -> Result<Self, IntakeError> {
        let table = Self::open_unchecked(scanned, profile)?;
        if let (
            Some(delimiter),
            Cells::Text { file, encoding, shape: Shape::Delimited(dialect) | Shape::Escaped(dialect, _) },
        ) = (profile.file.delimiter, &table.cells)
        {
            let unreadable = |error: std::io::Error| refusal_of(&error).at(table.place.clone());
            let sample = sample(&mut file.try_clone().map_err(unreadable)?, *encoding).map_err(unreadable)?;
            if !sample.contains(&dialect.delimiter) {
                let found = char::from(sniff(&sample, None, None).0.delimiter).to_string();
                let expected = delimiter.to_string();
                let problem = Problem::ProfileContradicted { key: "file.delimiter", expected, found };
                return Err(problem.at(table.place));
            }
        }
        Ok(table)
    }

    /// The same, without a look at whether the delimiter is there: a file of one column has none.
    pub(crate) fn open_unchecked(scanned: Scanned, whole: &ExtractProfile) -> Result<Self, IntakeError> {
        let profile = &whole.file;
        let Scanned { mut file, name, bytes, sha256, content } = scanned;
        let mut place = Place::file(name);
        let mut notices = Vec::new();
        let (kind, cells, detections) = match content {
            Content::Workbook(kind) => {
                if let Some(contradiction) = text_only(whole, kind) {
                    return Err(contradiction.at(place));
                }
                let content = whole_file(&mut file, &sha256, &place)?;
                let chosen = read_sheet(content, kind, profile.sheet.as_deref(), &place)?;
                place.sheet = Some(chosen.name.clone());
                (kind, Cells::Sheet(chosen), Vec::new())
            }
            Content::Text(sniffer) => {
                if let Some(sheet) = &profile.sheet {
                    let found = FileKind::Delimited.as_str().to_owned();
                    let problem = Problem::ProfileContradicted { key: "file.sheet", expected: sheet.clone(), found };
                    return Err(problem.at(place));
                }
                let wanted = profile.encoding.as_deref().and_then(Charset::for_label);
                let found = sniffer.encoding(wanted).map_err(|found| {
                    let expected = profile.encoding.clone().unwrap_or_default();
                    let found = found.name();
                    Problem::ProfileContradicted { key: "file.encoding", expected, found }.at(place.clone())
                })?;
                let Found { charset: encoding, confidence, reason } = found;
                if let Some(row) = sniffer.undecodable_row(encoding) {
                    return Err(Problem::Undecodable(encoding.name()).at(Place { row: Some(row), ..place }));
                }
                notices = sniffer.notices(encoding);
                let sample = sample(&mut file, encoding).map_err(|error| refusal_of(&error).at(place.clone()))?;
                let detected = Detection { what: Detected::Encoding, value: encoding.name(), confidence, reason };
                let (shape, mut detections) = decide(&sample, whole).map_err(|problem| problem.at(place.clone()))?;
                detections.insert(0, detected);
                let kind = match shape {
                    Shape::Delimited(_) | Shape::Escaped(..) | Shape::Blanks => FileKind::Delimited,
                    Shape::Fixed(_) => FileKind::FixedWidth,
                    Shape::Rubriques(_) => FileKind::Rubriques,
                };
                (kind, Cells::Text { file, encoding, shape }, detections)
            }
        };
        Ok(Self { place, bytes, sha256, kind, detections, notices, cells })
    }

    /// The rows, from the first, refused at their end if the file is not the one that was scanned: what is used of a
    /// file has its digest for an origin.
    pub(crate) fn rows_as_scanned(&self) -> Result<Rows<'_>, IntakeError> {
        Ok(match self.rows()? {
            Rows::Text(rows) => Rows::Text(Box::new(rows.expecting(self.sha256.clone()))),
            Rows::Rubriques(rows) => Rows::Rubriques(Box::new(rows.expecting(self.sha256.clone()))),
            sheet @ Rows::Sheet { .. } => sheet,
        })
    }

    /// The rows, from the first.
    pub(crate) fn rows(&self) -> Result<Rows<'_>, IntakeError> {
        match &self.cells {
            Cells::Sheet(Chosen { sheet, .. }) => {
                Ok(Rows::Sheet { rows: sheet.rows(), share: self.share(sheet.len()) })
            }
            Cells::Text { file, encoding, shape } => {
                let file = again(file, self.bytes).map_err(|problem| problem.at(self.place.clone()))?;
                let decoded = Decoded::new(file, *encoding);
                let lines = DelimitedRows::new(decoded, shape, self.place.clone());
                Ok(match shape {
                    Shape::Rubriques(rubriques) => {
                        Rows::Rubriques(Box::new(RubriqueRows::new(lines, rubriques.clone())))
                    }
                    _ => Rows::Text(Box::new(lines)),
                })
            }
        }
    }

    /// The lines of a text that begin at these rows, in order, as they are written; `None` for a workbook.
    ///
    /// Of a row that goes on over line ends it is the first line.
    pub(crate) fn lines_at(&self, rows: &[u32]) -> Result<Vec<Option<String>>, IntakeError> {
        let mut found = vec![None; rows.len()];
        let Cells::Text { file, encoding, .. } = &self.cells else { return Ok(found) };
        let Some(last) = rows.last() else { return Ok(found) };
        let file = again(file, self.bytes).map_err(|problem| problem.at(self.place.clone()))?;
        // No text holds a NUL, so every line is one field.
        let whole = Shape::Delimited(Dialect { delimiter: 0, quote: 0 });
        let mut lines = DelimitedRows::new(Decoded::new(file, *encoding), &whole, self.place.clone());
        while let Some(line) = lines.next()? {
            if line.number > *last {
                break;
            }
            if let Ok(index) = rows.binary_search(&line.number) {
                found[index] = Some(line.text(0));
            }
        }
        Ok(found)
    }

    /// Bytes of the file per row of a sheet, so that progress counts alike for both.
    fn share(&self, rows: usize) -> u64 {
        self.bytes / (rows.max(1) as u64)
    }

    /// How the text is cut, if its bytes are UTF-8 and need no decoding.
    pub(crate) fn plain_shape(&self) -> Option<&Shape> {
        match &self.cells {
            // What a line of rubriques says depends on those after it, which may not have been read.
            Cells::Text { shape: Shape::Rubriques(_), .. } => None,
            Cells::Text { encoding, shape, .. } if encoding.is_utf8() => Some(shape),
            Cells::Text { .. } | Cells::Sheet(_) => None,
        }
    }

    /// The name of the text's encoding; empty for a workbook.
    pub(crate) fn encoding(&self) -> String {
        match &self.cells {
            Cells::Text { encoding, .. } => encoding.name(),
            Cells::Sheet(_) => String::new(),
        }
    }

    /// The text's delimiter and quote.
    pub(crate) fn dialect(&self) -> Option<Dialect> {
        match &self.cells {
            Cells::Text { shape: Shape::Delimited(dialect) | Shape::Escaped(dialect, _), .. } => Some(*dialect),
            Cells::Text { .. } | Cells::Sheet(_) => None,
        }
    }

    /// The character that special characters inside the text's fields follow.
    pub(crate) fn escape(&self) -> Option<u8> {
        match &self.cells {
            Cells::Text { shape: Shape::Escaped(_, escape), .. } => Some(*escape),
            Cells::Text { .. } | Cells::Sheet(_) => None,
        }
    }

    /// How the text is cut, where no delimiter does.
    pub(crate) fn format(&self) -> Option<FileFormat> {
        match &self.cells {
            Cells::Text { shape: Shape::Fixed(_), .. } => Some(FileFormat::FixedWidth),
            Cells::Text { shape: Shape::Blanks, .. } => Some(FileFormat::Blanks),
            Cells::Text { shape: Shape::Rubriques(_), .. } => Some(FileFormat::Rubriques),
            Cells::Text { .. } | Cells::Sheet(_) => None,
        }
    }

    /// The places of a fixed-width text's columns.
    pub(crate) fn cuts(&self) -> Option<&Cuts> {
        match &self.cells {
            Cells::Text { shape: Shape::Fixed(cuts), .. } => Some(cuts),
            Cells::Text { .. } | Cells::Sheet(_) => None,
        }
    }

    /// How many columns a row has, where that is known before any row.
    pub(crate) fn column_count(&self) -> Option<usize> {
        match &self.cells {
            Cells::Text { shape: Shape::Rubriques(rubriques), .. } => Some(rubriques.columns()),
            _ => self.cuts().map(|cuts| cuts.fields().len()),
        }
    }

    /// Whether each line of the text is a rubrique.
    pub(crate) const fn is_rubriques(&self) -> bool {
        matches!(&self.cells, Cells::Text { shape: Shape::Rubriques(_), .. })
    }

    /// Whether the file is a workbook.
    pub(crate) const fn is_workbook(&self) -> bool {
        matches!(self.cells, Cells::Sheet(_))
    }

    /// The sheets that are not read.
    pub(crate) fn other_sheets(&self) -> &[String] {
        match &self.cells {
            Cells::Text { .. } => &[],
            Cells::Sheet(chosen) => &chosen.others,
        }
    }

    /// The sheets that may be extracts, the one that is read included.
    pub(crate) fn tables(&self) -> &[String] {
        match &self.cells {
            Cells::Text { .. } => &[],
            Cells::Sheet(chosen) => &chosen.tables,
        }
    }

    /// What is to be said of the sheet that is read, and of those that are not.
    pub(crate) fn assumptions(&self) -> &[Message] {
        match &self.cells {
            Cells::Text { .. } => &[],
            Cells::Sheet(chosen) => &chosen.assumptions,
        }
    }

    /// The cells of the sheet that are shown as one.
    pub(crate) fn merged(&self) -> &[Merged] {
        match &self.cells {
            Cells::Text { .. } => &[],
            Cells::Sheet(Chosen { sheet, .. }) => sheet.merged(),
        }
    }

    /// What is to be said of a file whose name ends like another kind of file than it is.
    pub(crate) fn other_extension(&self) -> Option<Message> {
        let (_, extension) = self.place.file.rsplit_once('.')?;
        let extension = extension.to_ascii_lowercase();
        let usual: &[&str] = match self.kind {
            FileKind::Xlsx => &["xlsx", "xlsm", "xltx", "xltm"],
            FileKind::Xlsb => &["xlsb"],
            FileKind::Xls => &["xls", "xlt"],
            FileKind::Ods => &["ods", "ots"],
            // Texts have any name but that of a workbook.
            _ => &[],
        };
        let is_workbook =
            matches!(extension.as_str(), "xlsx" | "xlsm" | "xltx" | "xltm" | "xlsb" | "xls" | "xlt" | "ods" | "ots");
        let is_text = matches!(extension.as_str(), "csv" | "txt" | "tsv" | "tab" | "prn");
        let differs = !usual.contains(&extension.as_str()) && (is_workbook || is_text && !usual.is_empty());
        let kind = self.kind.as_str().to_uppercase();
        differs.then(|| Message::new("assume-extension").with("extension", extension.as_str()).with("kind", kind))
    }

    /// Whether the workbook counts days from 1904.
    pub(crate) fn counts_from_1904(&self) -> bool {
        matches!(&self.cells, Cells::Sheet(chosen) if chosen.sheet.from_1904)
    }
}

/// The sheets of a workbook; none for a text.
pub(crate) fn sheets(path: &Path) -> Result<Vec<SheetInfo>, IntakeError> {
    match workbook(path)? {
        (Some((bytes, kind)), place) => list_sheets(bytes, kind, &place),
        (None, _) => Ok(Vec::new()),
    }
}

/// Reads a sheet of a workbook twice, by two readers.
pub(crate) fn read_again(path: &Path, sheet: &str) -> Result<SecondReading, IntakeError> {
    match workbook(path)? {
        (Some((bytes, kind)), place) => {
            read_twice(bytes, kind, sheet, &Place { sheet: Some(sheet.to_owned()), ..place })
        }
        (None, place) => Err(Problem::NoWorkbook.at(place)),
    }
}

/// A workbook's bytes, and what kind of workbook it is.
type Book = (Vec<u8>, FileKind);

/// A file's place, and what it holds where it is a workbook.
fn workbook(path: &Path) -> Result<(Option<Book>, Place), IntakeError> {
    let mut go_on = |_| ControlFlow::Continue(());
    let Scanned { mut file, name, sha256, content, .. } = scan(path, &mut Tick::new(&mut go_on, Side::Legacy))?;
    let place = Place::file(name);
    let Content::Workbook(kind) = content else { return Ok((None, place)) };
    Ok((Some((whole_file(&mut file, &sha256, &place)?, kind)), place))
}

/// All bytes of a file, if they are those that were scanned.
fn whole_file(file: &mut File, sha256: &Digest, place: &Place) -> Result<Vec<u8>, IntakeError> {
    let mut content = Vec::new();
    file.read_to_end(&mut content).map_err(|error| refusal_of(&error).at(place.clone()))?;
    if Digest::from_bytes(&Sha256::digest(&content).into()) == *sha256 {
        Ok(content)
    } else {
        Err(Problem::Changed.at(place.clone()))
    }
}

/// The file from its first byte, refused if its length is no longer what it was.
fn again(file: &File, bytes: u64) -> Result<File, Problem> {
    let rewound = || -> std::io::Result<(File, u64)> {
        let mut file = file.try_clone()?;
        let length = file.seek(SeekFrom::End(0))?;
        file.seek(SeekFrom::Start(0))?;
        Ok((file, length))
    };
    match rewound() {
        Ok((file, length)) if length == bytes => Ok(file),
        Ok(_) => Err(Problem::Changed),
        Err(error) => Err(refusal_of(&error)),
    }
}

/// A key of a profile that only a text file can fulfil.
fn text_only(whole: &ExtractProfile, kind: FileKind) -> Option<Problem> {
    let profile = &whole.file;
    let keys = [
        ("file.format", profile.format.map(|format| format.as_str().to_owned())),
        ("file.encoding", profile.encoding.clone()),
        ("file.delimiter", profile.delimiter.map(String::from)),
        ("file.quote", profile.quote.map(String::from)),
        ("file.escape", profile.escape.and_then(Mark::char).map(String::from)),
    ];
    let (key, expected) = keys.into_iter().find_map(|(key, value)| Some((key, value?)))?;
    Some(Problem::ProfileContradicted { key, expected, found: kind.as_str().to_owned() })
}

/// The first lines as UTF-8, up to the last whole one.
pub(crate) fn sample(file: &mut File, encoding: Charset) -> std::io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(0))?;
    let mut decoded = Decoded::new(file.try_clone()?, encoding);
    let mut sample = Vec::new();
    decoded.fill(&mut sample)?;
    if sample.len() > SAMPLE {
        let whole = sample[..SAMPLE].iter().rposition(|byte| matches!(byte, b'\n' | b'\r'));
        sample.truncate(whole.map_or(SAMPLE, |at| at + 1));
    }
    Ok(sample)
}

/// A stream of rows.
pub(crate) enum Rows<'a> {
    Text(Box<DelimitedRows>),
    Rubriques(Box<RubriqueRows>),
    Sheet { rows: SheetRows<'a>, share: u64 },
}

impl Rows<'_> {
    /// The next row; a workbook's blank rows are only counted.
    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>, IntakeError> {
        match self {
            Self::Text(rows) => rows.next(),
            Self::Rubriques(rows) => rows.next(),
            Self::Sheet { rows, .. } => Ok(rows.next()),
        }
    }

    /// How far the stream is, in bytes of the file.
    pub(crate) fn position(&self) -> u64 {
        match self {
            Self::Text(rows) => rows.position(),
            Self::Rubriques(rows) => rows.position(),
            Self::Sheet { rows, share } => rows.position() as u64 * share,
        }
    }

    /// Tells how far the stream is.
    pub(crate) fn tick(&self, tick: &mut Tick<'_>) -> Result<(), IntakeError> {
        tick.bytes(self.position())
    }
}
