//! What can be seen of a file without reading it as a table: also of one that is refused.

use std::path::Path;

use crate::encoding::Charset;
use crate::file::{Content, scan_first};
use crate::source::{sample, sheets};

/// How many of the first lines are shown, and how many characters of each.
const LINES: usize = 12;
const CHARACTERS: usize = 400;

/// A file at first sight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FirstLook {
    /// A text, with its first lines as they are written.
    Text(Vec<String>),
    /// A workbook, with the names of its sheets.
    Workbook(Vec<String>),
    /// Neither, or not at first sight.
    Other,
}

/// Looks at the first lines of a text, in this encoding or else in the one its bytes show; of a workbook at its sheets,
/// for which it is read to its end.
pub fn first_look(path: &Path, encoding: Option<&str>) -> FirstLook {
    let Some(mut scanned) = scan_first(path) else {
        let names = sheets(path).map(|sheets| sheets.into_iter().map(|sheet| sheet.name).collect::<Vec<_>>());
        return names.ok().filter(|names| !names.is_empty()).map_or(FirstLook::Other, FirstLook::Workbook);
    };
    let Content::Text(sniffer) = &scanned.content else { return FirstLook::Other };
    let charset = match sniffer.encoding(encoding.and_then(Charset::for_label)) {
        Ok(found) => found.charset,
        Err(shown) => shown,
    };
    let text = sample(&mut scanned.file, charset).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    FirstLook::Text(text.lines().take(LINES).map(|line| line.chars().take(CHARACTERS).collect()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(bytes: &[u8]) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, bytes).unwrap();
        (folder, path)
    }

    #[test]
    fn first_lines_are_shown_in_the_encoding_that_is_said() {
        let (_folder, path) = written(b"nummer;naam\r\n1;Ren\x82\n2;Jos\n");
        let lines = |encoding| match first_look(&path, encoding) {
            FirstLook::Text(lines) => lines,
            other => panic!("{other:?}"),
        };
        assert_eq!(lines(Some("cp850")), ["nummer;naam", "1;René", "2;Jos"]);
        assert_ne!(lines(Some("windows-1252"))[1], "1;René");
        assert_eq!(lines(None).len(), 3);
    }

    #[test]
    fn a_long_text_is_shown_by_its_beginning() {
        let (_folder, path) = written("x".repeat(1000).as_bytes());
        let FirstLook::Text(lines) = first_look(&path, None) else { panic!("no text") };
        assert_eq!(lines, ["x".repeat(CHARACTERS)]);
    }

    #[test]
    fn what_is_no_table_shows_nothing() {
        let (_folder, path) = written(b"\x89PNG\r\n\x1a\n0000");
        assert_eq!(first_look(&path, None), FirstLook::Other);
        assert_eq!(first_look(&path.with_extension("none"), None), FirstLook::Other);
    }

    #[test]
    fn a_workbook_shows_its_sheets() {
        let FirstLook::Workbook(sheets) = first_look(&paritas_fixtures::path("several/migrated 2026.xlsx"), None)
        else {
            panic!("no workbook")
        };
        assert!(sheets.len() >= 3, "{sheets:?}");
    }
}
