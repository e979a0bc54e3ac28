//! Where results may be written, and where they would do harm.

use std::fs;
use std::path::{Path, PathBuf};

use paritas_model::Fault;

use crate::error::SessionError;
use crate::sources::Sources;

/// Refuses a folder for results that is a file, or in which a result would replace one of the inputs.
///
/// The names in `written` are those a run writes. Profiles may be given from the folder they were written to: a run
/// with the profiles it used writes them again, byte for byte.
pub(crate) fn check(out: &Path, args: &Sources, written: &[&str]) -> Result<(), Fault> {
    if out.is_file() {
        return Err(SessionError::OutIsFile { out: out.display().to_string() }.fault());
    }
    let inputs = args.legacy.iter().chain(&args.migrated).map(|file| &file.path).chain(&args.crosswalk);
    for input in inputs {
        let Ok(place) = fs::canonicalize(input) else { continue };
        let replaced = |name: &&str| fs::canonicalize(out.join(name)).is_ok_and(|result| result == place);
        if written.iter().any(replaced) {
            return Err(SessionError::OutOverInput { input: input.display().to_string() }.fault());
        }
    }
    Ok(())
}

/// The files of `folder`, sorted by name; folders inside are left out.
pub(crate) fn files_of(folder: &Path) -> Result<Vec<String>, Fault> {
    let unreadable = |error| SessionError::unreadable(folder, &error).fault();
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.path().is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Copies the files of `from` into a new folder beside `to` and gives it its name when it is whole.
///
/// `to` may be an empty folder or not exist. Nothing of the copy stays behind when it fails.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Result<Vec<String>, Fault> {
    let unwritable = |error| SessionError::unwritable(to, &error).fault();
    let names = files_of(from)?;
    let unfinished = unfinished_beside(to);
    let copied = (|| {
        fs::create_dir_all(&unfinished)?;
        for name in &names {
            fs::copy(from.join(name), unfinished.join(name))?;
        }
        if to.is_dir() {
            // Only an empty folder goes; anything else was refused before, or appeared since and stays.
            fs::remove_dir(to)?;
        }
        fs::rename(&unfinished, to)
    })();
    if copied.is_err() {
        // The first error is the one to tell; that the leftovers could not go either adds nothing.
        let _ = fs::remove_dir_all(&unfinished);
    }
    copied.map_err(unwritable)?;
    Ok(names)
}

/// Refuses a folder that holds anything already: a pack is what its manifest lists, and nothing else.
pub(crate) fn refuse_filled(out: &Path) -> Result<(), Fault> {
    if out.is_file() {
        return Err(SessionError::OutIsFile { out: out.display().to_string() }.fault());
    }
    match fs::read_dir(out).map(|mut entries| entries.next().is_some()) {
        Ok(true) => Err(SessionError::OutNotEmpty { out: out.display().to_string() }.fault()),
        Ok(false) | Err(_) => Ok(()),
    }
}

fn unfinished_beside(to: &Path) -> PathBuf {
    let name = to.file_name().map_or_else(|| "pack".into(), |name| name.to_string_lossy().into_owned());
    to.with_file_name(format!(".{name}.unfinished"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::SourceFile;

    fn args(legacy: PathBuf) -> Sources {
        let file = |path: PathBuf| vec![SourceFile { path, sheet: None }];
        Sources { migrated: file(legacy.with_file_name("migrated.csv")), legacy: file(legacy), crosswalk: None }
    }

    #[test]
    fn an_input_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let input = folder.path().join("differences.csv");
        fs::write(&input, "x").unwrap();
        let refused = check(folder.path(), &args(input), &["differences.csv"]).unwrap_err();
        assert_eq!(refused.message.id, "fault-out-over-input");
        let beside = folder.path().join("legacy.csv");
        fs::write(&beside, "x").unwrap();
        assert_eq!(check(folder.path(), &args(beside), &["differences.csv"]), Ok(()));
    }

    #[test]
    fn a_file_is_no_folder_for_results() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("legacy.csv");
        fs::write(&file, "x").unwrap();
        assert_eq!(check(&file, &args(file.clone()), &[]).unwrap_err().message.id, "fault-out-is-file");
    }

    #[test]
    fn a_copy_is_whole_or_absent() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        fs::create_dir(&from).unwrap();
        fs::write(from.join("b"), "2").unwrap();
        fs::write(from.join("a"), "1").unwrap();
        assert_eq!(copy_folder(&from, &to).unwrap(), ["a", "b"]);
        assert_eq!(files_of(&to).unwrap(), ["a", "b"]);
        assert!(refuse_filled(&to).is_err());
        assert!(copy_folder(&from, &to).is_err(), "a filled folder is not replaced");
        assert_eq!(files_of(folder.path()).unwrap(), Vec::<String>::new());
        assert!(!unfinished_beside(&to).exists());
    }
}
