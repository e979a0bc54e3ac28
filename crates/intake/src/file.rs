//! A file's bytes: what kind of file they are, their digest, and whether they are text that can be read.

use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use paritas_model::{Digest, Place};
use sha2::{Digest as _, Sha256};

use crate::encoding::Sniffer;
use crate::error::Problem;
use crate::extract::FileKind;
use crate::{IntakeError, Tick};

/// How many bytes are read at a time.
pub(crate) const CHUNK: usize = 1 << 20;

/// How many of the first are enough to tell the kind of a file.
const HEAD: usize = 64 * 1024;
/// How many of them are looked at at a time, by all who look: few enough to stay in the processor's own memory.
const PART: usize = 1 << 18;

/// A file whose bytes were all seen once.
pub(crate) struct Scanned {
    pub(crate) file: File,
    pub(crate) name: String,
    pub(crate) bytes: u64,
    pub(crate) sha256: Digest,
    pub(crate) content: Content,
}

/// What the bytes are.
pub(crate) enum Content {
    /// Text, with what was noticed of its encoding.
    Text(Box<Sniffer>),
    /// A workbook.
    Workbook(FileKind),
}

/// The name of a file without its folder.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// Opens a file and reads it once, for its digest and its kind. Content decides, never the name.
pub(crate) fn scan(path: &Path, tick: &mut Tick<'_>) -> Result<Scanned, IntakeError> {
    scan_with(path, tick, |_| {})
}

/// The same, with every stretch of bytes shown to `on_part` as it passes.
pub(crate) fn scan_with(
    path: &Path,
    tick: &mut Tick<'_>,
    mut on_part: impl FnMut(&[u8]),
) -> Result<Scanned, IntakeError> {
    let place = || Place::file(path.display().to_string());
    let refuse = |error: &std::io::Error| refusal_of(error).at(place());
    let metadata = std::fs::metadata(path).map_err(|error| refuse(&error))?;
    if metadata.is_dir() {
        return Err(Problem::Folder.at(place()));
    }
    // A pipe or a device may never end.
    if !metadata.is_file() {
        return Err(Problem::Unreadable("not a regular file".to_owned()).at(place()));
    }
    let mut file = File::open(path).map_err(|error| refuse(&error))?;
    let state = |file: &File| file.metadata().and_then(|metadata| Ok((metadata.len(), metadata.modified()?)));
    let before = state(&file).map_err(|error| refuse(&error))?;
    tick.begin(metadata.len());
    let mut hash = Sha256::new();
    let mut chunk = vec![0; PART];
    let mut bytes = 0_u64;
    let mut head = Vec::new();
    let mut sniffer = Sniffer::default();
    let mut names = ContainerNames::default();
    loop {
        let count = read_full(&mut file, &mut chunk).map_err(|error| refuse(&error))?;
        let part = &chunk[..count];
        if bytes == 0 {
            head.extend_from_slice(&part[..count.min(HEAD)]);
        }
        hash.update(part);
        // The encoding of what is no text is nobody's business, and takes longer to guess than to unpack.
        if !matches!(magic(&head), Magic::Zip | Magic::Cfb) {
            sniffer.feed(part);
        }
        names.feed(part);
        on_part(part);
        bytes += count as u64;
        tick.bytes(bytes)?;
        if count < PART {
            break;
        }
    }
    // Half of one file and half of another would have a digest too.
    if state(&file).map_err(|error| refuse(&error))? != before || bytes != before.0 {
        return Err(Problem::Changed.at(place()));
    }
    let content = match magic(&head) {
        Magic::Zip => match names.zip_kind() {
            Some(kind) => Content::Workbook(kind),
            None if names.ends => return Err(Problem::NotATable("ZIP").at(place())),
            None => return Err(Problem::DamagedWorkbook("no end of archive".to_owned()).at(place())),
        },
        Magic::Cfb if names.encrypted => return Err(Problem::PasswordProtected.at(place())),
        Magic::Cfb if names.workbook => Content::Workbook(FileKind::Xls),
        Magic::Cfb => return Err(Problem::NotATable("OLE").at(place())),
        Magic::Other(kind) => return Err(Problem::NotATable(kind).at(place())),
        Magic::Text if sniffer.is_blank() => return Err(Problem::Empty.at(place())),
        Magic::Text => {
            sniffer.finish(&head);
            if sniffer.is_binary() {
                return Err(Problem::NotATable("binary").at(place()));
            }
            if let Some(row) = sniffer.nul_row() {
                return Err(Problem::NulByte.at(Place { row: Some(row), ..place() }));
            }
            Content::Text(Box::new(sniffer))
        }
    };
    file.seek(SeekFrom::Start(0)).map_err(|error| refuse(&error))?;
    let sha256 = Digest::from_bytes(&hash.finalize().into());
    Ok(Scanned { file, name: path.display().to_string(), bytes, sha256, content })
}

/// The first bytes of a text, up to a whole line, as if they were all; `None` where they are no text, or not at first
/// sight.
pub(crate) fn scan_first(path: &Path) -> Option<Scanned> {
    let metadata = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?;
    let mut file = File::open(path).ok()?;
    let mut first = vec![0; CHUNK];
    let count = read_full(&mut file, &mut first).ok()?;
    let whole = if count < CHUNK { count } else { first.iter().rposition(|byte| *byte == b'\n')? + 1 };
    first.truncate(whole);
    let mut sniffer = Sniffer::default();
    sniffer.feed(&first);
    sniffer.finish(&first[..whole.min(HEAD)]);
    let sound = !sniffer.is_blank() && !sniffer.is_binary() && sniffer.nul_row().is_none();
    let is_text = matches!(magic(&first), Magic::Text) && sound;
    let content = Some(Content::Text(Box::new(sniffer))).filter(|_| is_text)?;
    // Nothing that is told of these bytes alone is kept, so that their digest is none.
    let sha256 = Digest::from_bytes(&[0; 32]);
    let (name, bytes) = (path.display().to_string(), metadata.len());
    Some(Scanned { file, name, bytes, sha256, content })
}

/// What an error of the operating system means to a person.
pub(crate) fn refusal_of(error: &std::io::Error) -> Problem {
    match error.kind() {
        ErrorKind::NotFound => Problem::Missing,
        ErrorKind::PermissionDenied => Problem::NoPermission,
        ErrorKind::IsADirectory => Problem::Folder,
        _ => Problem::Unreadable(error.to_string()),
    }
}

/// Fills the buffer as far as the file goes.
pub(crate) fn read_full(file: &mut impl Read, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

enum Magic {
    Zip,
    Cfb,
    Text,
    Other(&'static str),
}

/// The kind of file, by the bytes it begins with.
fn magic(head: &[u8]) -> Magic {
    const KINDS: [(&[u8], &str); 13] = [
        (b"\x89PNG", "PNG"),
        (b"\xff\xd8\xff", "JPEG"),
        (b"GIF8", "GIF"),
        (b"%PDF", "PDF"),
        (b"\x1f\x8b", "GZIP"),
        (b"7z\xbc\xaf", "7-Zip"),
        (b"Rar!", "RAR"),
        (b"{\\rtf", "RTF"),
        (b"MZ\x90", "EXE"),
        (b"\x7fELF", "ELF"),
        (b"SQLite format 3", "SQLite"),
        (b"PAR1", "Parquet"),
        (b"BZh", "BZIP2"),
    ];
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Magic::Zip;
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Magic::Cfb;
    }
    if let Some((_, kind)) = KINDS.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Magic::Other(kind);
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let begins = |word: &[u8]| text.len() >= word.len() && text[..word.len()].eq_ignore_ascii_case(word);
    // What many systems export as `.xls` is a web page, or a spreadsheet in XML that only Excel reads.
    let holds = |name: &[u8]| text.windows(name.len()).any(|part| part.eq_ignore_ascii_case(name));
    if begins(b"<html") || begins(b"<!doctype html") || begins(b"<table") || begins(b"<meta ") {
        return Magic::Other("HTML");
    }
    if begins(b"mime-version:") && holds(b"<html") {
        return Magic::Other("HTML");
    }
    if begins(b"<?xml") || begins(b"<!doctype") || begins(b"<!--") || begins(b"<workbook") {
        let spreadsheet = holds(b"urn:schemas-microsoft-com:office:spreadsheet");
        let kind = if holds(b"<html") || holds(b"<table>") { "HTML" } else { "XML" };
        return Magic::Other(if spreadsheet { "XML-Spreadsheet" } else { kind });
    }
    if begins(b"{\"") || begins(b"[{") || begins(b"{\n") || begins(b"{\r") {
        return Magic::Other("JSON");
    }
    Magic::Text
}

/// Names seen inside a container, wherever they stand in it: a truncated container has no directory to ask.
#[derive(Default)]
struct ContainerNames {
    tail: Vec<u8>,
    encrypted: bool,
    workbook: bool,
    xlsx: bool,
    xlsb: bool,
    ods: bool,
    /// The parts that every OpenDocument file has: who packs one anew may hide its media type.
    manifest: bool,
    content: bool,
    /// Whether a ZIP archive's directory ends: it stands last.
    ends: bool,
}

impl ContainerNames {
    fn feed(&mut self, part: &[u8]) {
        // Only containers have these names; text is told within its first bytes and not searched.
        if self.tail.is_empty() && !part.starts_with(b"PK") && !part.starts_with(b"\xd0\xcf\x11\xe0") {
            return;
        }
        let mut window = std::mem::take(&mut self.tail);
        window.extend_from_slice(part);
        let has = |name: &[u8]| memchr::memmem::find(&window, name).is_some();
        let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        self.xlsx |= has(b"xl/workbook.xml");
        self.xlsb |= has(b"xl/workbook.bin");
        self.ods |= has(b"opendocument.spreadsheet");
        self.manifest |= has(b"META-INF/manifest.xml");
        self.content |= has(b"content.xml");
        self.ends |= has(b"PK\x05\x06");
        self.encrypted |= has(&wide("EncryptedPackage"));
        self.workbook |= has(&wide("Workbook")) || has(&wide("Book"));
        let keep = window.len().saturating_sub(64);
        self.tail = window.split_off(keep);
    }

    fn zip_kind(&self) -> Option<FileKind> {
        match (self.xlsb, self.xlsx, self.ods) {
            (true, _, _) => Some(FileKind::Xlsb),
            (_, true, _) => Some(FileKind::Xlsx),
            (_, _, true) => Some(FileKind::Ods),
            _ if self.manifest && self.content => Some(FileKind::Ods),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_operating_system_says_is_worded() {
        assert_eq!(refusal_of(&ErrorKind::NotFound.into()), Problem::Missing);
        assert_eq!(refusal_of(&ErrorKind::PermissionDenied.into()), Problem::NoPermission);
        assert_eq!(refusal_of(&ErrorKind::IsADirectory.into()), Problem::Folder);
        assert!(matches!(refusal_of(&ErrorKind::TimedOut.into()), Problem::Unreadable(_)));
    }

    #[test]
    fn names_in_a_container_are_seen_across_chunks() {
        let mut names = ContainerNames::default();
        names.feed(b"PK\x03\x04....xl/work");
        names.feed(b"book.bin....");
        assert_eq!(names.zip_kind(), Some(FileKind::Xlsb));
    }
}
