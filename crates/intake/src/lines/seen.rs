//! Whom a row speaks of, remembered by what its identifying cells look like.
//!
//! One look-up a line, instead of one for the key, one for the person and one for the contract. In a file of millions of
//! lines in any order each look-up waits for memory, and this is most of what reading costs: hence entries of one cache
//! line that hold what they are compared with, and no look-up at all where the line before spoke of the same person.

use std::hash::BuildHasher;

use foldhash::fast::RandomState;
use hashbrown::HashTable;

use super::Person;
use crate::date::NoDate;
use crate::delimited::AHEAD;
use crate::plan::Plan;
use crate::row::Row;

/// The persons seen so far, by the identifying cells of their rows as written.
#[derive(Default)]
pub(super) struct Seen {
    /// Stretches of neighbouring columns that identify a row's person and contract: first and last.
    stretches: Vec<(usize, usize)>,
    entries: HashTable<Entry>,
    state: RandomState,
    /// The identities that are too long for their entry, one after the other.
    texts: Vec<u8>,
    /// The entry of the row before.
    last: Option<Entry>,
    /// Where an identity is put together that does not stand in one piece in its row.
    written: Vec<u8>,
}

/// One cache line: in a large file in any order, waiting for a second one would double what a look-up costs.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
struct Entry {
    length: u32,
    employee: u32,
    contract: u32,
    unread_birth: Option<(u16, NoDate)>,
    /// The identity, or where it begins among the texts that are longer.
    text: [u8; SHORT],
}

/// The longest identity that stands in its entry: number, national number, names and birth date of nearly everybody.
const SHORT: usize = 48;

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
        if let Some(entry) = last.as_ref().filter(|entry| is_same(entry)) {
            return Some(entry.person());
        }
        let entry = entries.find(state.hash_one(identity), is_same)?;
        *last = Some(*entry);
        Some(entry.person())
    }

    /// Whom each of several rows speaks of, as far as that is seen at first sight.
    ///
    /// One look-up after the other would wait for memory every time; with nothing else between them the processor has
    /// several under way at once.
    pub(super) fn find_all(&self, rows: &[Row<'_>]) -> [Option<Person>; AHEAD] {
        let Self { stretches, entries, state, texts, .. } = self;
        let mut found = [None; AHEAD];
        let &[(first, last)] = stretches.as_slice() else { return found };
        let mut before: &[u8] = &[];
        let mut sights = [const { Sight::None }; AHEAD];
        for (sight, row) in sights.iter_mut().zip(rows) {
            let identity = in_one_piece(row, first, last).filter(|_| row.counts_fields);
            let Some(identity) = identity else { continue };
            *sight = if std::mem::replace(&mut before, identity) == identity {
                Sight::Again
            } else {
                Sight::Hashed(state.hash_one(identity), identity)
            };
        }
        let mut last = None;
        for (found, sight) in found.iter_mut().zip(&sights).take(rows.len()) {
            *found = match sight {
                Sight::None => None,
                Sight::Again => last,
                Sight::Hashed(hash, identity) => {
                    let entry = entries.find(*hash, |entry| entry.text(texts) == *identity);
                    last = entry.map(Entry::person);
                    last
                }
            };
        }
        found
    }

    /// Remembers whom a row speaks of that was not found.
    pub(super) fn insert(&mut self, row: &Row<'_>, person: Person) {
        let Self { stretches, entries, state, texts, last, written } = self;
        let identity = identity(stretches, row, written);
        let Some(entry) = Entry::new(person, identity, texts) else { return };
        *last = Some(entry);
        entries.insert_unique(state.hash_one(identity), entry, |entry| state.hash_one(entry.text(texts)));
    }
}

/// What a row looks like, among several.
enum Sight<'a> {
    /// It is to be looked at by itself.
    None,
    /// The same as the row before that is not to be looked at by itself.
    Again,
    Hashed(u64, &'a [u8]),
}

impl Entry {
    /// `None` for what no entry can say; its row is looked up the long way every time.
    fn new(person: Person, identity: &[u8], texts: &mut Vec<u8>) -> Option<Self> {
        let mut text = [0; SHORT];
        match text.get_mut(..identity.len()) {
            Some(inside) => inside.copy_from_slice(identity),
            None => {
                text[..8].copy_from_slice(&(texts.len() as u64).to_le_bytes());
                texts.extend_from_slice(identity);
            }
        }
        let unread_birth = match person.unread_birth {
            Some((column, why)) => Some((u16::try_from(column).ok()?, why)),
            None => None,
        };
        let length = u32::try_from(identity.len()).ok()?;
        Some(Self { length, employee: person.employee, contract: person.contract, unread_birth, text })
    }

    fn person(&self) -> Person {
        let unread_birth = self.unread_birth.map(|(column, why)| (usize::from(column), why));
        Person { employee: self.employee, contract: self.contract, unread_birth }
    }

    fn text<'a>(&'a self, texts: &'a [u8]) -> &'a [u8] {
        let length = self.length as usize;
        if length <= SHORT {
            return &self.text[..length];
        }
        let [start, ..] = self.text.as_chunks::<8>().0 else { return &[] };
        // Made from the length of this very list.
        let start = u64::from_le_bytes(*start) as usize;
        texts.get(start..start + length).unwrap_or_default()
    }
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
    use crate::cutting::Shape;
    use crate::delimited::{Cutter, Dialect, rows_for_test};
    use proptest::prelude::*;

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
    fn an_entry_is_one_cache_line() {
        assert_eq!(size_of::<Entry>(), 64);
    }

    proptest! {
        #[test]
        fn what_is_seen_of_several_rows_is_what_is_seen_of_each(text in "([ab]{0,2},\"?[ab]{0,30}\"?,x\n){1,20}") {
            let dialect = Dialect { delimiter: b',', quote: b'"' };
            let mut seen = seen(&[(0, 1)]);
            rows_for_test(&text, dialect, |row| {
                if row.number % 2 == 0 && seen.find(row).is_none() {
                    seen.insert(row, person(row.number));
                }
            });
            let mut cutter = Cutter::new(&Shape::Delimited(dialect));
            cutter.room().extend_from_slice(text.as_bytes());
            cutter.end();
            cutter.cut_ahead();
            let mut room = [Row::NONE; AHEAD];
            let rows = cutter.ahead(&mut room);
            for (row, found) in rows.iter().zip(seen.find_all(rows)) {
                let known = seen.find(row).map(|person| person.employee);
                prop_assert!(found.is_none_or(|found| Some(found.employee) == known));
                // Only what was quoted is left to be looked at by itself.
                prop_assert!(found.is_some() || known.is_none() || row.bytes.contains(&b'"'));
            }
        }
    }

    #[test]
    fn long_identities_are_known_too() {
        let [one, other] = ["x", "y"].map(|end| "a long name ".repeat(8) + end);
        assert_eq!(numbered(&[(0, 1)], &format!("1,{one}\n1,{other}\n2,b\n1,{one}\n1,{other}\n")), [1, 2, 3, 1, 2]);
    }

    #[test]
    fn a_short_row_is_no_other() {
        assert_eq!(numbered(&[(0, 1)], "a\na,\na,b\na\n"), [1, 2, 3, 1]);
    }
}
