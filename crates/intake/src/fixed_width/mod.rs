//! Text whose fields stand at fixed places, as mainframes and payroll providers write it.
//!
//! Places are counted in characters, not bytes: a name with an accent must not move the amount beside it. What does not
//! fit the layout is a rejected row, never cut to fit.

mod guess;
mod split;

pub(crate) use guess::guess;
pub(crate) use split::FixedSplitter;

use crate::Role;
use crate::error::Problem;
use crate::profile::ColumnProfile;
use crate::row::is_blank;

/// Where the fields of a line stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cuts {
    fields: Vec<Field>,
    /// Whether lines are written at full length: then a shorter one was cut off.
    full_length: bool,
}

/// One field: characters from `start` to before `end`, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether values reach the field's last character: then a line that ends inside it was cut off.
    flush: bool,
    /// Whether only blanks and marks stand between the field before and this one.
    gutter: bool,
}

impl Cuts {
    /// The cuts that a profile declares, measured on a text's first lines.
    ///
    /// The file contradicts them where most of its lines are longer, or none reaches the last column that counts.
    pub(crate) fn declared(columns: &[ColumnProfile], sample: &str) -> Result<Self, Problem> {
        let mut places: Vec<(usize, usize, bool)> = columns
            .iter()
            .filter_map(|column| {
                let start = usize::try_from(column.start?).ok()?.checked_sub(1)?;
                let end = start + usize::try_from(column.length?).ok()?;
                Some((start, end, column.role == Some(Role::Ignored)))
            })
            .collect();
        places.sort_unstable();
        let lines = Lines::of(sample);
        let cuts = Self::measured(places.iter().map(|(start, end, _)| (*start, *end)), &lines);
        let longest = lines.0.iter().map(Vec::len).max().unwrap_or(0);
        let filled = lines.0.iter().map(|line| trimmed(line)).max().unwrap_or(0);
        let contradicted = |key, expected: usize, found: usize| {
            Err(Problem::ProfileContradicted { key, expected: expected.to_string(), found: found.to_string() })
        };
        if !cuts.hold_most_of(&lines) {
            return contradicted("columns.length", cuts.end(), filled);
        }
        match places.iter().rev().find(|(_, _, ignored)| !ignored) {
            Some((start, _, _)) if longest <= *start => contradicted("columns.start", start + 1, longest),
            _ => Ok(cuts),
        }
    }

    /// Cuts at these places, with what a text's lines show of them.
    fn measured(places: impl Iterator<Item = (usize, usize)>, lines: &Lines) -> Self {
        let mut fields: Vec<Field> = Vec::new();
        for (start, end) in places {
            let before = fields.last().map_or(start, |field| field.end);
            let filled = lines.0.iter().filter(|line| (start..end).any(|at| !blank_at(line, at))).count();
            let reaching = lines.0.iter().filter(|line| !blank_at(line, end - 1)).count();
            let between = |line: &&Vec<char>| (before..start).all(|at| !is_content(char_at(line, at)));
            fields.push(Field {
                start,
                end,
                flush: filled > 0 && reaching * 3 >= filled * 2,
                gutter: before < start && lines.0.iter().filter(between).count() * 2 >= lines.0.len(),
            });
        }
        let end = fields.last().map_or(0, |field| field.end);
        let full = lines.0.iter().filter(|line| line.len() >= end).count();
        Self { fields, full_length: full > 0 && full * 2 >= lines.0.len() }
    }

    /// Whether most lines are no longer than the layout.
    fn hold_most_of(&self, lines: &Lines) -> bool {
        let longer = lines.0.iter().filter(|line| trimmed(line) > self.end()).count();
        longer * 2 <= lines.0.len()
    }

    /// The fields, from the left.
    pub(crate) fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// How many characters the layout spans.
    fn end(&self) -> usize {
        self.fields.last().map_or(0, |field| field.end)
    }
}

/// The first lines of a text that hold anything, as characters.
struct Lines(Vec<Vec<char>>);

/// How many lines the cuts are measured on, and how much of each.
const MOST_LINES: usize = 1000;
const LONGEST_LINE: usize = 4000;

impl Lines {
    fn of(sample: &str) -> Self {
        let lines = sample.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
        Self(lines.take(MOST_LINES).map(|line| line.chars().take(LONGEST_LINE).collect()).collect())
    }
}

fn char_at(line: &[char], at: usize) -> char {
    line.get(at).copied().unwrap_or(' ')
}

fn blank_at(line: &[char], at: usize) -> bool {
    is_blank(char_at(line, at))
}

/// A line's length without the blanks at its end.
fn trimmed(line: &[char]) -> usize {
    line.iter().rposition(|character| !is_blank(*character)).map_or(0, |at| at + 1)
}

/// Whether a character between two columns belongs to a value, rather than to the drawing of a table.
fn is_content(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '+' | '(' | ')' | '{' | '}')
}

/// Whether a mark between two columns stands inside a number: of `1.234,00`, which is two places wider than its column,
/// `234,00` must not remain. A mark with a blank beside it only parts the columns.
fn is_inside_number(before: char, mark: char, after: char) -> bool {
    matches!(mark, '.' | ',' | '\'' | '\u{2019}') && before.is_ascii_digit() && after.is_ascii_digit()
}
