//! Reading a text in one pass, on the guess that its first rows show how all of it is written.
//!
//! Encoding, dialect and headers are told by the first rows anyway. How a column writes its numbers and dates is settled
//! by all its cells, and whether the text is what it seems by all its bytes: going through a large file three times for
//! that costs more than everything else. So the rows are read while the file is scanned, as the first of them suggest,
//! and the evidence of all of them is gathered on the way. Where the evidence then says the same, the reading stands;
//! where it says anything else, it is thrown away, and the file is read as if nothing had been guessed.

use crate::columns::Columns;
use crate::delimited::{AHEAD, Cutter, Stop};
use crate::file::scan_first;
use crate::head::Head;
use crate::lines::{Reader, Reading};
use crate::plan::Plan;
use crate::read::{columns_of, head_of, plan_of};
use crate::row::Row;
use crate::source::Table;
use crate::survey::{Formats, Gathering};
use crate::{ExtractProfile, ReadRequest};

/// How many rows a guess is made from.
const ROWS: usize = 5000;
/// Room for a few more rows than the first ones promise, in percent: the rest of it is never touched.
const SPARE: u64 = 10;

/// What the first rows suggest.
pub(crate) struct Guess {
    table: Table,
    head: Head,
    columns: Columns,
    plan: Plan,
    /// How many rows there may be.
    rows: usize,
}

impl Guess {
    /// Guesses how a file is to be read; `None` where its first rows don't tell, or tell of something to refuse: what is
    /// said of that is for a reading that looks at everything.
    pub(crate) fn make(request: &ReadRequest<'_>, profile: &ExtractProfile) -> Option<Self> {
        // Which rows are the last is known at the end.
        if profile.file.footer_rows.is_some_and(|rows| rows > 0) {
            return None;
        }
        let table = Table::open(scan_first(request.path)?, profile).ok()?;
        table.plain_shape()?;
        let head = head_of(&table, profile).ok()?;
        let columns = columns_of(&table, &head, profile, request.purpose).ok()?;
        let mut gathering = Gathering::new(&head, &columns);
        let mut rows = table.rows().ok()?;
        let mut length = 0;
        while let Some(row) = rows.next().ok()? {
            gathering.see(&row);
            length += row.bytes.len() as u64;
            if gathering.rows() == ROWS {
                break;
            }
        }
        let expected = gathering.rows() as u64 * table.bytes / length.max(1) * (100 + SPARE) / 100;
        drop(rows);
        let formats = Formats::settle(gathering, &table, &head, &columns, profile, request.purpose).ok()?;
        let plan = plan_of(&table, &head, &columns, &formats, profile, request.purpose).ok()?.0;
        let rows = usize::try_from(expected).ok()?;
        Some(Self { table, head, columns, plan, rows })
    }

    /// Whether what was read on this guess of the columns holds for the text as it turned out to be.
    pub(crate) fn is_right(&self, table: &Table, head: &Head) -> bool {
        self.table.plain_shape().is_some_and(|shape| table.plain_shape() == Some(shape)) && self.head.is_that_of(head)
    }

    /// Whether the rows would be read no other way by this plan.
    pub(crate) fn has_plan(&self, plan: &Plan) -> bool {
        self.plan == *plan
    }
}

/// A reading on a guess, fed with the bytes of the file.
pub(crate) struct Once<'a> {
    rows: Cutter,
    reader: Reader<'a>,
    gathering: Gathering,
    /// Whether something came that a guess does not cover.
    spoilt: bool,
    begun: bool,
}

/// What came of it.
pub(crate) struct Done {
    pub(crate) reading: Reading,
    pub(crate) gathering: Gathering,
}

impl<'a> Once<'a> {
    pub(crate) fn new(guess: &'a Guess) -> Option<Self> {
        let rows = Cutter::new(guess.table.plain_shape()?);
        let reader = Reader::new(&guess.plan, &guess.head, guess.rows);
        let gathering = Gathering::new(&guess.head, &guess.columns);
        Some(Self { rows, reader, gathering, spoilt: false, begun: false })
    }

    /// Reads the rows that end in the next stretch of bytes.
    pub(crate) fn feed(&mut self, part: &[u8]) {
        if self.spoilt {
            return;
        }
        let mark = if self.begun { &b""[..] } else { b"\xef\xbb\xbf" };
        self.begun = true;
        self.rows.room().extend_from_slice(part.strip_prefix(mark).unwrap_or(part));
        self.read_rows();
    }

    fn read_rows(&mut self) {
        loop {
            let stop = self.rows.cut_ahead();
            let mut rows = [Row::NONE; AHEAD];
            let rows = self.rows.ahead(&mut rows);
            rows.iter().for_each(|row| self.gathering.see(row));
            self.reader.rows(rows);
            if self.reader.is_hopeless() {
                self.spoilt = true;
                return;
            }
            match stop {
                Stop::Full => {}
                Stop::Dry => return,
                Stop::Spoilt => return self.spoilt = true,
            }
        }
    }

    /// What came of all bytes; `None` where they held something that a guess does not cover.
    pub(crate) fn finish(mut self) -> Option<Done> {
        self.rows.end();
        self.read_rows();
        let Self { reader, gathering, spoilt, .. } = self;
        (!spoilt).then(|| Done { reading: reader.finish(), gathering })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read_on;
    use crate::{Extract, IntakeError, Purpose};
    use paritas_model::Side;
    use std::ops::ControlFlow;
    use std::path::{Path, PathBuf};

    type Read = Result<Extract, String>;

    /// What is read of a file on a guess, what is read without, and whether there was a guess at all.
    fn both(path: &Path, purpose: Purpose) -> (Read, Read, bool) {
        let profile = ExtractProfile::default();
        let request = ReadRequest { path, side: Side::Legacy, profile: None, purpose };
        let guess = Guess::make(&request, &profile);
        let told = |error: IntakeError| format!("{error:?}");
        let read = |guess| read_on(guess, &request, &profile, &mut |_| ControlFlow::Continue(())).map_err(told);
        (read(guess.as_ref()), read(None), guess.is_some())
    }

    fn texts_below(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                texts_below(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "csv" || extension == "txt") {
                found.push(path);
            }
        }
    }

    #[test]
    fn every_fixture_reads_the_same_on_a_guess_and_without() {
        let mut paths = Vec::new();
        texts_below(&paritas_fixtures::path(""), &mut paths);
        let mut guessed = 0;
        for path in &paths {
            for purpose in [Purpose::Inspect, Purpose::Pay] {
                let (once, thrice, guess) = both(path, purpose);
                guessed += usize::from(guess);
                assert!(once == thrice, "{} for {purpose:?}", path.display());
            }
        }
        assert!(guessed > 10, "{guessed} of {}", paths.len());
    }

    /// A file of `ROWS` plain rows and more, in which something else follows late.
    fn late(folder: &Path, row: impl Fn(usize) -> String, end: &[u8]) -> PathBuf {
        let path = folder.join("late.csv");
        let rows: String = (0..ROWS + 100).map(|at| row(at) + "\n").collect();
        let mut text = format!("employee_no;birth_date;period;component_code;amount\n{rows}").into_bytes();
        text.extend_from_slice(end);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn plain(at: usize) -> String {
        format!("{:05};1970-01-0{};2026-03;{};12.50", at / 10, at % 9 + 1, 1000 + at % 10)
    }

    #[test]
    fn a_guess_that_the_rest_contradicts_is_thrown_away() {
        let folder = tempfile::tempdir().unwrap();
        let ambiguous = |at: usize| plain(at).replace("12.50", "1.250");
        let day_or_month = |at: usize| plain(at).replace("1970-01-0", "01/02/197");
        type Case<'a> = (&'a dyn Fn(usize) -> String, &'a [u8]);
        let cases: [Case<'_>; 8] = [
            (&plain, b"99999;1970-01-01;2026-03;1000;12.50\n"),
            (&plain, "Zo\u{eb};1970-01-01;2026-03;1000;12.50\n".as_bytes()),
            (&plain, b"Zo\xeb;1970-01-01;2026-03;1000;12.50\n"),
            (&plain, b"9\x009;1970-01-01;2026-03;1000;12.50\n"),
            (&plain, b"\"99999;1970-01-01;2026-03;1000;12.50\n"),
            (&ambiguous, b"99999;1970-01-01;2026-03;1000;12,50\n"),
            (&ambiguous, b"99999;1970-01-01;2026-03;1000;12.50\n"),
            (&day_or_month, b"99999;31/12/1970;2026-03;1000;12.50\n"),
        ];
        for (row, end) in cases {
            let (once, thrice, _) = both(&late(folder.path(), row, end), Purpose::Pay);
            assert!(once == thrice, "{}", String::from_utf8_lossy(end));
        }
    }

    #[test]
    fn a_plain_file_is_guessed_and_gone_through_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = late(folder.path(), plain, b"99999;1970-01-01;2026-03;1000;12.50\n");
        let profile = ExtractProfile::default();
        let request = ReadRequest { path: &path, side: Side::Legacy, profile: None, purpose: Purpose::Pay };
        let guess = Guess::make(&request, &profile).unwrap();
        let mut told = Vec::new();
        let read = read_on(Some(&guess), &request, &profile, &mut |progress| {
            told.push((progress.done, progress.total));
            ControlFlow::Continue(())
        });
        let bytes = std::fs::metadata(&path).unwrap().len();
        assert_eq!(told.last(), Some(&(bytes, bytes)), "one pass is all there is");
        assert_eq!(read.unwrap().pay.lines.len(), ROWS + 101);
    }
}
