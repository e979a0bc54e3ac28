//! From what was named to the files that are read: sheets, and folders of extracts.

use std::path::{Path, PathBuf};

use paritas_case::{InputRef, Opened};
use paritas_intake::{Sheets, SideInput};
use paritas_model::Fault;

use crate::ReconcileArgs;
use crate::error::SessionError;
use crate::out::files_of;

/// Name endings of extracts: what else lies in a folder is left alone.
const EXTRACTS: [&str; 9] = ["csv", "tsv", "txt", "dat", "xlsx", "xlsm", "xls", "xlsb", "ods"];

/// Every sheet of a workbook.
const ALL_SHEETS: &str = "*";

/// The files that are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sources {
    pub(crate) legacy: Vec<SourceFile>,
    pub(crate) migrated: Vec<SourceFile>,
    pub(crate) crosswalk: Option<PathBuf>,
}

/// One file of a side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SourceFile {
    pub(crate) path: PathBuf,
    /// The sheet that was named, `*` for all.
    pub(crate) sheet: Option<String>,
}

impl Sources {
    /// The files that arguments name.
    ///
    /// # Errors
    /// A folder that can't be read, or holds no extract.
    pub(crate) fn of_args(args: &ReconcileArgs) -> Result<Self, Fault> {
        Ok(Self {
            legacy: files(&args.legacy.extracts)?,
            migrated: files(&args.migrated.extracts)?,
            crosswalk: args.crosswalk.clone(),
        })
    }

    /// The files a case was opened on.
    pub(crate) fn of_journal(opened: &Opened) -> Self {
        let file = |input: &InputRef| SourceFile { path: input.path.clone(), sheet: input.sheet.clone() };
        Self {
            legacy: opened.legacy.iter().map(file).collect(),
            migrated: opened.migrated.iter().map(file).collect(),
            crosswalk: opened.crosswalk.as_ref().map(|input| input.path.clone()),
        }
    }
}

impl SourceFile {
    /// The file as intake takes it.
    pub(crate) fn input(&self) -> SideInput<'_> {
        let sheets = match self.sheet.as_deref() {
            None => Sheets::Detect,
            Some(ALL_SHEETS) => Sheets::All,
            Some(sheet) => Sheets::One(sheet),
        };
        SideInput { path: &self.path, sheets }
    }
}

/// The files that one side's arguments name.
pub(crate) fn files(named: &[PathBuf]) -> Result<Vec<SourceFile>, Fault> {
    let mut files = Vec::new();
    for path in named {
        if path.is_dir() {
            files.extend(extracts_in(path)?);
        } else {
            files.push(file(path));
        }
    }
    Ok(files)
}

/// What was named, with a folder as the files it holds.
pub(crate) fn listed(named: &[PathBuf]) -> Result<Vec<PathBuf>, Fault> {
    let mut listed = Vec::new();
    for path in named {
        if path.is_dir() {
            listed.extend(extracts_in(path)?.into_iter().map(|file| file.path));
        } else {
            listed.push(path.clone());
        }
    }
    Ok(listed)
}

/// A file, and the sheet behind its last `#`; a file that bears that name as it is, is that file.
fn file(named: &Path) -> SourceFile {
    let whole = || SourceFile { path: named.to_owned(), sheet: None };
    if named.exists() {
        return whole();
    }
    // Names that are not text have no sheet named behind them.
    let Some((path, sheet)) = named.to_str().and_then(|text| text.rsplit_once('#')) else { return whole() };
    if sheet.is_empty() || !Path::new(path).is_file() {
        return whole();
    }
    SourceFile { path: path.into(), sheet: Some(sheet.to_owned()) }
}

/// The extracts in a folder, sorted by name.
fn extracts_in(folder: &Path) -> Result<Vec<SourceFile>, Fault> {
    let is_extract = |name: &String| {
        // `~$Lonen.xlsx` is what a spreadsheet program leaves beside a workbook that is open.
        let hidden = name.starts_with(['.', '~']);
        let ending = Path::new(name).extension().map(|ending| ending.to_string_lossy().to_lowercase());
        !hidden && ending.is_some_and(|ending| EXTRACTS.contains(&ending.as_str()))
    };
    let names: Vec<String> = files_of(folder)?.into_iter().filter(is_extract).collect();
    if names.is_empty() {
        return Err(SessionError::NoExtracts { folder: folder.display().to_string() }.fault());
    }
    Ok(names.into_iter().map(|name| SourceFile { path: folder.join(name), sheet: None }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_sheet_is_named_behind_its_workbook() {
        let folder = tempfile::tempdir().unwrap();
        let book = folder.path().join("Lonen #2.xlsx");
        fs::write(&book, "x").unwrap();
        let named = |text: String| file(Path::new(&text));
        let written = book.display().to_string();
        assert_eq!(named(written.clone()), SourceFile { path: book.clone(), sheet: None });
        let march = SourceFile { path: book.clone(), sheet: Some("maart".to_owned()) };
        assert_eq!(named(format!("{written}#maart")), march);
        assert_eq!(named(format!("{written}#*")).input().sheets, Sheets::All);
        // A file that is not there is named as it was written.
        assert_eq!(named("none.xlsx#maart".to_owned()).path, Path::new("none.xlsx#maart"));
    }

    #[test]
    fn a_folder_is_its_extracts_in_order_of_name() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.CSV", "a.xlsx", "~$a.xlsx", "readme.md", ".hidden.csv"] {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        let found = files(&[folder.path().to_owned()]).unwrap();
        let names: Vec<_> = found.iter().map(|file| file.path.file_name().unwrap().to_owned()).collect();
        assert_eq!(names, ["a.xlsx", "b.CSV"]);
        let empty = tempfile::tempdir().unwrap();
        assert_eq!(files(&[empty.path().to_owned()]).unwrap_err().message.id, "fault-no-extracts");
    }
}
