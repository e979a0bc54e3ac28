//! Whom a row speaks of, remembered by what its identifying cells look like.
//!
//! One look-up a line, instead of one for the key, one for the person and one for the contract. In a file of millions of
//! lines in any order each look-up waits for memory, and this is most of what reading costs: hence one arena for all
//! texts, short entries with a part of their hash, and no look-up at all where the line before spoke of the same person.

use std::hash::BuildHasher;

use foldhash::fast::RandomState;
use hashbrown::HashTable;

use super::Person;
use crate::plan::Plan;
use crate::row::Row;

/// The persons seen so far, by the identifying cells of their rows as written.
#[derive(Default)]
pub(super) struct Seen {
    /// Stretches of neighbouring columns that identify a row's person and contract: first and last.
    stretches: Vec<(usize, usize)>,
    entries: HashTable<Entry>,
    state: RandomState,
    /// The identities, one after the other.
    texts: Vec<u8>,
    /// The entry of the row before.
    last: Option<Entry>,
    /// Where an identity is put together that does not stand in one piece in its row.
    written: Vec<u8>,
}

#[derive(Clone, Copy)]
struct Entry {
    start: u32,
    length: u32,
    hash: u32,
    person: Person,
}

impl Seen {
    pub(super) fn new(plan: &Plan) -> Self {
        let mut columns: Vec<usize> = plan.key_column().into_iter().chain(plan.identifying()).collect();
        columns.extend(plan.contract);
        columns.sort_unstable();
        let mut stretches: Vec<(usize, usize)> = Vec::new();
        for column in columns {
            match stretches.last_mut() {
                Some((_, last)) if column <= *last + 1 => *last = column,
                _ => stretches.push((column, column)),
            }
        }
        Self { stretches, ..Self::default() }
    }

    /// Whom a row speaks of, if a row with the same cells was seen.
    pub(super) fn find(&mut self, row: &Row<'_>) -> Option<Person> {
        let Self { stretches, entries, state, texts, last, written } = self;
        let identity = identity(stretches, row, written);
        let is_same = |entry: &Entry| entry.text(texts) == identity;
        if let Some(entry) = last.filter(is_same) {
            return Some(entry.person);
        }
        let hash = state.hash_one(identity);
        let entry = entries.find(hash, |entry| entry.hash == short(hash) && is_same(entry))?;
        *last = Some(*entry);
        Some(entry.person)
    }

    /// Remembers whom a row speaks of that was not found.
    pub(super) fn insert(&mut self, row: &Row<'_>, person: Person) {
        let Self { stretches, entries, state, texts, last, written } = self;
        let identity = identity(stretches, row, written);
        // What does not fit 4 GB of identities is looked up the long way, line by line.
        let (Ok(start), Ok(length)) = (u32::try_from(texts.len()), u32::try_from(identity.len())) else { return };
        let hash = state.hash_one(identity);
        texts.extend_from_slice(identity);
        let entry = Entry { start, length, hash: short(hash), person };
        *last = Some(entry);
        entries.insert_unique(hash, entry, |entry| state.hash_one(entry.text(texts)));
    }
}

impl Entry {
    fn text<'a>(&self, texts: &'a [u8]) -> &'a [u8] {
        texts.get(self.start as usize..).and_then(|text| text.get(..self.length as usize)).unwrap_or_default()
    }
}

/// A part of a hash that the table itself does not look at: it saves most walks to a text that is another.
const fn short(hash: u64) -> u32 {
    (hash >> 16) as u32
}

/// The cells that identify a row, so that no two rows with other cells look alike.
///
/// Nearly always they stand side by side with one delimiter between, and their stretch of the row says it all. Where a
/// cell was quoted, or comes from a workbook, each is given its length in front. A text without NUL, which rows of a
/// text file are, never looks like that.
fn identity<'a>(stretches: &[(usize, usize)], row: &Row<'a>, written: &'a mut Vec<u8>) -> &'a [u8] {
    if row.counts_fields {
        if let [(first, last)] = stretches
            && let Some(text) = in_one_piece(row, *first, *last)
        {
            return text;
        }
        written.clear();
        let pieces = stretches.iter().map(|(first, last)| in_one_piece(row, *first, *last));
        if pieces.into_iter().all(|piece| {
            written.extend_from_slice(piece.unwrap_or_default());
            written.push(0xff);
            piece.is_some()
        }) {
            return written;
        }
    }
    written.clear();
    for index in stretches.iter().flat_map(|(first, last)| *first..=*last) {
        let cell = row.cell(index);
        written.extend_from_slice(&cell.len().to_le_bytes());
        written.extend_from_slice(cell);
    }
    written
}

/// The bytes from one cell to another, if nothing but single delimiters stands between them.
fn in_one_piece<'a>(row: &Row<'a>, first: usize, last: usize) -> Option<&'a [u8]> {
    let spans = row.spans.get(first..=last)?;
    let (start, end) = (spans.first()?.start as usize, spans.last()?.end as usize);
    // A blank between may be one of fixed width, where it says nothing of where a cell ends.
    let delimited = |at: u32| row.bytes.get(at as usize).is_some_and(|byte| *byte != b' ');
    let side_by_side = spans.windows(2).all(|pair| pair[0].end + 1 == pair[1].start && delimited(pair[0].end));
    row.bytes.get(start..end).filter(|_| side_by_side)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delimited::{Dialect, rows_for_test};

    fn seen(stretches: &[(usize, usize)]) -> Seen {
        Seen { stretches: stretches.to_vec(), ..Seen::default() }
    }

    fn person(employee: u32) -> Person {
        Person { employee, contract: employee, unread_birth: None }
    }

    /// Gives each row the number of the first row that looks the same.
    fn numbered(stretches: &[(usize, usize)], text: &str) -> Vec<u32> {
        let mut seen = seen(stretches);
        let mut numbers = Vec::new();
        rows_for_test(text, Dialect { delimiter: b',', quote: b'"' }, |row| {
            let found = seen.find(row).map(|person| person.employee);
            if found.is_none() {
                seen.insert(row, person(row.number));
            }
            numbers.push(found.unwrap_or(row.number));
        });
        numbers
    }

    #[test]
    fn rows_with_the_same_cells_are_known_and_no_others() {
        assert_eq!(numbered(&[(0, 1)], "1,A,x\n2,B,y\n1,A,z\n1,B,z\n2,B,z\n"), [1, 2, 1, 4, 2]);
        assert_eq!(numbered(&[(0, 0), (2, 2)], "1,x,A\n1,y,A\n1A,y,\n1,y,B\n"), [1, 1, 3, 4]);
    }

    #[test]
    fn a_quoted_cell_is_not_two() {
        // Both have `a,b` in a row, but other cells.
        assert_eq!(numbered(&[(0, 1)], "\"a,b\",c\na,\"b,c\"\na,b,c\n\"a,b\",c\n"), [1, 2, 3, 1]);
        assert_eq!(numbered(&[(0, 1)], "ab,c\na,bc\n\"ab\",c\n"), [1, 2, 3]);
    }

    #[test]
    fn a_short_row_is_no_other() {
        assert_eq!(numbered(&[(0, 1)], "a\na,\na,b\na\n"), [1, 2, 3, 1]);
    }
}
