//! All files of a folder, or none of them.
//!
//! Each file is first written whole to a temporary file in the same folder and synced. Only when all are there are they
//! renamed; a file that stood there before is kept aside until the last rename has worked, and put back if one fails.
//! So a full disk, a file open in a spreadsheet or a cancelled run leaves the folder as it was.
//!
//! What this can't promise: a power cut in the instant of the renames may leave files of both sets. Each file is whole
//! even then, and a signed manifest tells which belong together.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use paritas_model::Digest;
use sha2::{Digest as _, Sha256};
use tempfile::{NamedTempFile, TempPath};

use crate::SignoffError;

/// The marker that temporary files begin with; none stays behind.
const PREFIX: &str = ".paritas-";

/// Files to appear together in one folder.
pub(crate) struct AtomicSet {
    dir: PathBuf,
    /// The folders that were made for this set, outermost first; taken away again unless it is committed.
    made: Vec<PathBuf>,
    files: Vec<(String, TempPath)>,
    obsolete: Vec<String>,
}

/// What a rename has to be undone with.
struct Renamed {
    target: PathBuf,
    /// Where the file that stood there before is kept.
    aside: Option<TempPath>,
}

impl AtomicSet {
    /// Begins a set in a folder, which is made if need be.
    pub(crate) fn new(dir: &Path) -> Result<Self, SignoffError> {
        let missing: Vec<PathBuf> = dir
            .ancestors()
            .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
            .map(Path::to_owned)
            .collect();
        let made = missing.into_iter().rev().collect();
        let set = Self { dir: dir.to_owned(), made, files: Vec::new(), obsolete: Vec::new() };
        fs::create_dir_all(dir).map_err(|source| SignoffError::unwritable(dir, source))?;
        Ok(set)
    }

    /// Writes one file of the set, whole and synced, under a temporary name, and gives that name to read it back.
    pub(crate) fn write(
        &mut self,
        name: &str,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<PathBuf, SignoffError> {
        let unwritable = |source| SignoffError::unwritable(&self.dir.join(name), source);
        let file = self.temporary(name).map_err(unwritable)?;
        fill(file.as_file(), content).map_err(unwritable)?;
        let path = file.path().to_owned();
        self.files.push((name.to_owned(), file.into_temp_path()));
        Ok(path)
    }

    /// Writes one file of the set from bytes.
    pub(crate) fn write_bytes(&mut self, name: &str, bytes: &[u8]) -> Result<PathBuf, SignoffError> {
        self.write(name, |out| out.write_all(bytes))
    }

    /// Whether a file of this name stands in the folder already.
    pub(crate) fn holds(&self, name: &str) -> bool {
        self.dir.join(name).is_file()
    }

    /// Says that a file of this name, should one stand in the folder, does not belong to the set and goes with it.
    pub(crate) fn remove(&mut self, name: &str) {
        self.obsolete.push(name.to_owned());
    }

    /// The names of the set's files with the digest and length of what stands on the disk, sorted by name.
    pub(crate) fn digests(&self) -> Result<Vec<(String, Digest, u64)>, SignoffError> {
        let mut digests = Vec::with_capacity(self.files.len());
        for (name, path) in &self.files {
            let (digest, length) =
                digest_of(path).map_err(|source| SignoffError::unreadable(&self.dir.join(name), source))?;
            digests.push((name.clone(), digest, length));
        }
        digests.sort();
        Ok(digests)
    }

    /// Gives every file its name; on any error every name holds what it held before.
    pub(crate) fn commit(mut self) -> Result<Vec<String>, SignoffError> {
        let mut renamed = Vec::new();
        match self.rename_all(&mut renamed) {
            Ok(names) => {
                // What was kept aside is dropped here, and deleted with it.
                drop(renamed);
                self.made.clear();
                Ok(names)
            }
            Err(error) => {
                for step in renamed.into_iter().rev() {
                    // Nothing more can be done should this fail too; the first error is the one to tell.
                    let _ = fs::remove_file(&step.target);
                    if let Some(aside) = step.aside {
                        let _ = aside.persist(&step.target);
                    }
                }
                Err(error)
            }
        }
    }

    fn rename_all(&mut self, renamed: &mut Vec<Renamed>) -> Result<Vec<String>, SignoffError> {
        let mut names = Vec::new();
        for name in std::mem::take(&mut self.obsolete) {
            let target = self.dir.join(name);
            let aside = self.put_aside(&target).map_err(|source| SignoffError::unwritable(&target, source))?;
            renamed.push(Renamed { target, aside });
        }
        for (name, temporary) in std::mem::take(&mut self.files) {
            let target = self.dir.join(&name);
            let aside = self.put_aside(&target).map_err(|source| SignoffError::unwritable(&target, source))?;
            renamed.push(Renamed { target: target.clone(), aside });
            temporary.persist(&target).map_err(|error| SignoffError::unwritable(&target, error.error))?;
            names.push(name);
        }
        sync_folder(&self.dir).map_err(|source| SignoffError::unwritable(&self.dir, source))?;
        names.sort();
        Ok(names)
    }

    fn put_aside(&self, target: &Path) -> io::Result<Option<TempPath>> {
        match fs::symlink_metadata(target) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
            // A folder of that name is somebody's; it is not ours to put away.
            Ok(found) if found.is_dir() => Err(io::Error::from(io::ErrorKind::IsADirectory)),
            Ok(_) => {
                let aside = self.temporary("old")?.into_temp_path();
                fs::rename(target, &aside)?;
                Ok(Some(aside))
            }
        }
    }

    fn temporary(&self, name: &str) -> io::Result<NamedTempFile> {
        tempfile::Builder::new().prefix(PREFIX).suffix(&format!("-{name}")).tempfile_in(&self.dir)
    }
}

impl Drop for AtomicSet {
    fn drop(&mut self) {
        self.files.clear();
        for folder in self.made.iter().rev() {
            // Only ever removes an empty folder; anything in it is not ours.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// The digest and the length of a file.
pub(crate) fn digest_of(path: &Path) -> io::Result<(Digest, u64)> {
    let mut file = File::open(path)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    let mut length = 0;
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((Digest::from_bytes(&hasher.finalize().into()), length));
        }
        hasher.update(&buffer[..read]);
        length += read as u64;
    }
}

fn fill(file: &File, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, file);
    content(&mut out)?;
    out.flush()?;
    file.sync_all()
}

/// Makes the names in a folder as lasting as the files' contents. Windows does so by itself.
#[cfg(unix)]
fn sync_folder(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_dir: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tempfile::TempDir;

    use super::*;

    /// The names in a folder with what they hold; a folder holds `/`.
    fn held(dir: &Path) -> BTreeMap<String, String> {
        let entry = |entry: io::Result<fs::DirEntry>| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, if path.is_dir() { "/".to_owned() } else { fs::read_to_string(&path).unwrap() })
        };
        fs::read_dir(dir).unwrap().map(entry).collect()
    }

    /// A folder with an earlier `a` and `b`, and a file of somebody else's.
    fn earlier() -> TempDir {
        let dir = TempDir::new().unwrap();
        for (name, text) in [("a", "old a"), ("b", "old b"), ("notes", "mine")] {
            fs::write(dir.path().join(name), text).unwrap();
        }
        dir
    }

    #[test]
    fn all_files_appear_and_nothing_else_does() {
        let dir = earlier();
        let mut set = AtomicSet::new(dir.path()).unwrap();
        set.write_bytes("a", b"new a").unwrap();
        set.write_bytes("c", b"new c").unwrap();
        set.remove("b");
        set.remove("never there");
        assert_eq!(fs::read_to_string(dir.path().join("a")).unwrap(), "old a", "nothing has its name yet");
        assert_eq!(set.commit().unwrap(), ["a", "c"]);
        let expected = [("a", "new a"), ("c", "new c"), ("notes", "mine")];
        assert_eq!(held(dir.path()), expected.map(|(name, text)| (name.to_owned(), text.to_owned())).into());
    }

    #[test]
    fn a_set_that_is_not_committed_leaves_no_trace() {
        let dir = earlier();
        let before = held(dir.path());
        let deep = dir.path().join("x/y/z");
        let mut set = AtomicSet::new(&deep).unwrap();
        set.write_bytes("a", b"a").unwrap();
        drop(set);
        assert_eq!(held(dir.path()), before, "folders made for the set are gone too");
    }

    #[test]
    fn a_writer_that_fails_part_way_leaves_everything_as_it_was() {
        let dir = earlier();
        let before = held(dir.path());
        let mut set = AtomicSet::new(dir.path()).unwrap();
        set.write_bytes("a", b"new a").unwrap();
        let error = set.write("b", |out| {
            out.write_all(&vec![b'x'; 1 << 20])?;
            Err(io::Error::from(io::ErrorKind::StorageFull))
        });
        let fault = error.unwrap_err().fault();
        assert_eq!(fault.message.id, "fault-signoff-unwritable");
        assert_eq!(fault.place.unwrap().file, dir.path().join("b").display().to_string());
        assert!(fault.hint.is_some());
        drop(set);
        assert_eq!(held(dir.path()), before);
    }

    #[test]
    fn a_rename_that_fails_takes_the_others_back() {
        let dir = earlier();
        fs::create_dir(dir.path().join("c")).unwrap();
        let before = held(dir.path());
        let mut set = AtomicSet::new(dir.path()).unwrap();
        set.remove("notes");
        for name in ["a", "b", "c"] {
            set.write_bytes(name, b"new").unwrap();
        }
        // `a` and `b` have their new content by the time the folder `c` stands in the way.
        let error = set.commit().unwrap_err();
        assert!(matches!(&error, SignoffError::Unwritable { path, .. } if path.ends_with("c")), "{error}");
        assert_eq!(held(dir.path()), before);
    }

    #[test]
    fn a_file_where_the_folder_should_be_is_refused() {
        let dir = earlier();
        let error = AtomicSet::new(&dir.path().join("notes")).map(drop).unwrap_err();
        assert_eq!(error.fault().message.id, "fault-signoff-unwritable");
        let error = AtomicSet::new(&dir.path().join("notes/under")).map(drop).unwrap_err();
        assert_eq!(error.fault().message.id, "fault-signoff-unwritable");
    }

    /// A limit that the system itself sets: the write really fails in the middle of a file, as on a full disk.
    #[cfg(unix)]
    #[test]
    fn a_disk_that_takes_no_more_leaves_everything_as_it_was() {
        const FOLDER: &str = "PARITAS_TEST_FULL_FOLDER";
        if let Some(dir) = std::env::var_os(FOLDER) {
            let mut set = AtomicSet::new(Path::new(&dir)).unwrap();
            set.write_bytes("a", b"new a").unwrap();
            let error = set.write_bytes("b", &vec![b'x'; 1 << 20]).unwrap_err();
            let SignoffError::Unwritable { source, .. } = error else { panic!("{error}") };
            assert_eq!(source.kind(), io::ErrorKind::FileTooLarge);
            return;
        }
        let dir = earlier();
        let before = held(dir.path());
        // The signal is ignored, so that the write fails as it would on a full disk instead of ending the program.
        let limited = "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\"";
        let output = std::process::Command::new("sh")
            .args(["-c", limited])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "atomic::tests::a_disk_that_takes_no_more_leaves_everything_as_it_was"])
            .env(FOLDER, dir.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
        assert_eq!(held(dir.path()), before);
    }
}
