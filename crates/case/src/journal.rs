use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use paritas_model::{Digest, Message, Timestamp};

use crate::line::{self, Line};
use crate::{Action, CaseError, CaseState, Entry, Opened, fold, state};

/// The append-only file that holds a case's entries, open for writing.
///
/// An entry is on disk, synced, before [`append`](Self::append) returns it. One program at a time may have it open: a
/// lock file beside it says so, and the system drops the lock when the program ends, however it ends. (The journal
/// itself is not locked, because Windows would then refuse to let a backup read it.)
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    _lock: File,
    entries: Vec<Entry>,
    last: Digest,
    length: u64,
    healed: bool,
}

impl Journal {
    /// Makes a new journal whose first entry is `opened`.
    ///
    /// # Errors
    /// A journal stands there already, another program holds it, or the disk refuses; nothing is left behind then.
    pub fn create(path: &Path, at: Timestamp, by: &str, opened: Opened) -> Result<Self, CaseError> {
        let lock = lock(path)?;
        let file = OpenOptions::new().create_new(true).append(true).open(path).map_err(|source| {
            if source.kind() == io::ErrorKind::AlreadyExists {
                CaseError::Exists { path: path.to_owned() }
            } else {
                CaseError::Unwritable { path: path.to_owned(), source }
            }
        })?;
        let mut journal = Self {
            path: path.to_owned(),
            file,
            _lock: lock,
            entries: Vec::new(),
            last: line::no_entry(),
            length: 0,
            healed: false,
        };
        if let Err(error) = journal.append(at, by, Action::Opened(opened)) {
            // The error that matters is the first one; an empty file left behind would only stand in the way.
            let _ = std::fs::remove_file(path);
            return Err(error);
        }
        sync_folder(path).map_err(|source| journal.unwritable(source))?;
        Ok(journal)
    }

    /// Opens a journal and checks every line of it.
    ///
    /// An append that a power cut left unfinished is finished (only its newline lacked) or taken away: its entry was
    /// never confirmed to anyone. [`healed`](Self::healed) tells of it. Anything else that is not as it was written is
    /// refused, with its line.
    ///
    /// # Errors
    /// There is none, another program holds it, it was changed, or the disk refuses.
    pub fn open(path: &Path) -> Result<Self, CaseError> {
        if !path.exists() {
            return Err(CaseError::NotFound { path: path.to_owned() });
        }
        let lock = lock(path)?;
        let checked = check(path)?;
        let file = OpenOptions::new()
            .append(true)
            .open(path)
            .map_err(|source| CaseError::Unwritable { path: path.to_owned(), source })?;
        let mut journal = Self {
            path: path.to_owned(),
            file,
            _lock: lock,
            entries: checked.entries,
            last: checked.last,
            length: checked.length,
            healed: checked.end != End::Clean,
        };
        journal.heal(checked.end).map_err(|source| journal.unwritable(source))?;
        Ok(journal)
    }

    /// Writes an entry to the disk.
    ///
    /// # Errors
    /// The entry is not one that can follow (no person, no reason, a second opening, an undo of what can't be undone),
    /// the file was changed by another program, or the disk refuses. The journal is then as it was before.
    pub fn append(&mut self, at: Timestamp, by: &str, action: Action) -> Result<&Entry, CaseError> {
        self.admit(by, &action)?;
        let sequence = self.entries.len() as u64 + 1;
        let entry = Entry { sequence, previous: self.last.clone(), at, by: by.trim().to_owned(), action };
        let (text, digest) = line::write(&entry).map_err(CaseError::NotText)?;
        if self.file.metadata().map_err(|source| self.unwritable(source))?.len() != self.length {
            return Err(CaseError::ChangedOutside { path: self.path.clone() });
        }
        if let Err(source) = self.file.write_all(text.as_bytes()).and_then(|()| self.file.sync_data()) {
            // Half a line may stand there. Should cutting it off fail too, the next opening heals it.
            let _ = self.file.set_len(self.length);
            return Err(self.unwritable(source));
        }
        self.length += text.len() as u64;
        self.last = digest;
        self.entries.push(entry);
        Ok(&self.entries[self.entries.len() - 1])
    }

    /// All entries, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The state that follows from the entries.
    pub fn state(&self) -> CaseState {
        fold(&self.entries)
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What to tell the officer if opening found an append that had not been finished.
    pub fn healed(&self) -> Option<Message> {
        self.healed.then(|| Message::new("journal-healed"))
    }

    fn admit(&self, by: &str, action: &Action) -> Result<(), CaseError> {
        if by.trim().is_empty() {
            return Err(CaseError::NoPerson);
        }
        match action {
            Action::Opened(_) if self.entries.is_empty() => Ok(()),
            Action::Opened(_) => Err(CaseError::OpenedTwice),
            Action::Decided { reason, .. } | Action::Tied { reason, .. } if reason.trim().is_empty() => {
                Err(CaseError::NoReason)
            }
            Action::Decided { .. } | Action::Tied { .. } => Ok(()),
            Action::Undone { entry } if state::can_be_undone(&self.entries, *entry) => Ok(()),
            Action::Undone { entry } => Err(CaseError::NotUndoable { entry: *entry }),
        }
    }

    fn heal(&mut self, end: End) -> io::Result<()> {
        match end {
            End::Clean => return Ok(()),
            End::NewlineLacks => {
                self.file.write_all(b"\n")?;
                self.length += 1;
            }
            End::Unfinished => self.file.set_len(self.length)?,
        }
        self.file.sync_data()
    }

    fn unwritable(&self, source: io::Error) -> CaseError {
        CaseError::Unwritable { path: self.path.clone(), source }
    }
}

/// Reads and checks a journal without opening it for writing, also while another program has it open.
///
/// An unfinished append at the end is left out.
///
/// # Errors
/// There is none, it was changed, or the disk refuses.
pub fn read(path: &Path) -> Result<Vec<Entry>, CaseError> {
    check(path).map(|checked| checked.entries)
}

struct Checked {
    entries: Vec<Entry>,
    last: Digest,
    /// Bytes of whole lines.
    length: u64,
    end: End,
}

/// How a file ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// With a newline.
    Clean,
    /// With a whole line that lacks its newline.
    NewlineLacks,
    /// With the beginning of a line.
    Unfinished,
}

fn check(path: &Path) -> Result<Checked, CaseError> {
    let bytes = std::fs::read(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => CaseError::NotFound { path: path.to_owned() },
        _ => CaseError::Unreadable { path: path.to_owned(), source },
    })?;
    let damaged = |line: usize| CaseError::Damaged { path: path.to_owned(), line: count(line) };
    let text = str::from_utf8(&bytes).or_else(|error| {
        // A cut can fall inside a character; what stands before it is text.
        let (whole, rest) = bytes.split_at(error.valid_up_to());
        let line = whole.iter().filter(|&&byte| byte == b'\n').count() + 1;
        if error.error_len().is_some() || rest.contains(&b'\n') { Err(damaged(line)) } else { Ok(whole) }
            .map(|whole| str::from_utf8(whole).unwrap_or_default())
    })?;
    let mut checked = Checked { entries: Vec::new(), last: line::no_entry(), length: 0, end: End::Clean };
    for (index, piece) in text.split_inclusive('\n').enumerate() {
        let (content, ended) = piece.strip_suffix('\n').map_or((piece, false), |content| (content, true));
        let sequence = index as u64 + 1;
        match line::read(content) {
            Line::Whole(entry, digest) if entry.sequence == sequence && entry.previous == checked.last => {
                // Nothing but the opening can come first, and it can't come again.
                if matches!(entry.action, Action::Opened(_)) != (index == 0) {
                    return Err(damaged(index + 1));
                }
                checked.entries.push(*entry);
                checked.last = digest;
                checked.length += content.len() as u64 + u64::from(ended);
                checked.end = if ended { End::Clean } else { End::NewlineLacks };
            }
            Line::NotUnderstood => {
                return Err(CaseError::NotUnderstood { path: path.to_owned(), line: count(index + 1) });
            }
            Line::Damaged if !ended && index > 0 && line::is_unfinished(content, sequence, &checked.last) => {
                checked.end = End::Unfinished;
            }
            _ => return Err(damaged(index + 1)),
        }
    }
    // A file cut inside a character ends unfinished even where the text before it looks whole.
    if text.len() < bytes.len() && checked.end != End::Unfinished {
        return Err(damaged(checked.entries.len() + 1));
    }
    if checked.entries.is_empty() {
        return Err(damaged(1));
    }
    Ok(checked)
}

fn count(line: usize) -> u32 {
    u32::try_from(line).unwrap_or(u32::MAX)
}

fn lock(path: &Path) -> Result<File, CaseError> {
    let mut name = OsString::from(path.as_os_str());
    name.push(".lock");
    let unwritable = |source| CaseError::Unwritable { path: path.to_owned(), source };
    let file =
        OpenOptions::new().create(true).truncate(false).write(true).open(Path::new(&name)).map_err(unwritable)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(CaseError::InUse { path: path.to_owned() }),
        Err(TryLockError::Error(source)) => Err(unwritable(source)),
    }
}

/// Makes the new name in the folder as lasting as the file's contents. Windows does so by itself.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}
