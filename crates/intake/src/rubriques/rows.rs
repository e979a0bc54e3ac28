//! The rows that a text of rubriques becomes: one a line.

use std::sync::Arc;

use paritas_model::Digest;

use super::line::{Block, Code, Said, read, value};
use super::person::{Above, Content, Line, Occurrence, Person, Told};
use super::{Kind, Rubriques};
use crate::IntakeError;
use crate::delimited::DelimitedRows;
use crate::row::{CellKind, Misfit, Row, Span};

/// How many bytes the lines of one person may take: a whole large file, but no more memory than any file may.
const LONGEST_PERSON: usize = 64 << 20;

/// A text of rubriques, row by row.
pub(crate) struct RubriqueRows {
    lines: DelimitedRows,
    rubriques: Arc<Rubriques>,
    above: Above,
    person: Person,
    /// The next line of the person to give.
    at: usize,
    /// The first line of the next person.
    ahead: Option<(u32, Vec<u8>)>,
    /// A line without a code since the last block began: it may have begun the next one.
    lost: Option<u32>,
    bytes: Vec<u8>,
    spans: Vec<Span>,
}

impl RubriqueRows {
    pub(crate) fn new(lines: DelimitedRows, rubriques: Arc<Rubriques>) -> Self {
        Self {
            lines,
            rubriques,
            above: Above::default(),
            person: Person::default(),
            at: 0,
            ahead: None,
            lost: None,
            bytes: Vec::new(),
            spans: Vec::new(),
        }
    }

    /// The same rows, refused at their end if the bytes were not those of this digest.
    pub(crate) fn expecting(self, sha256: Digest) -> Self {
        Self { lines: self.lines.expecting(sha256), ..self }
    }

    /// How many bytes of the file were read.
    pub(crate) const fn position(&self) -> u64 {
        self.lines.position()
    }

    /// The next row.
    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>, IntakeError> {
        if self.at == self.person.lines.len() {
            self.gather()?;
            if self.person.lines.is_empty() {
                return Ok(None);
            }
        }
        self.at += 1;
        Ok(Some(self.row(self.at - 1)))
    }

    /// Gathers the lines of the next person, or those above people.
    fn gather(&mut self) -> Result<(), IntakeError> {
        // What stands above people holds until it is said anew.
        for block in std::mem::take(&mut self.person).blocks {
            if block.kind == Some(Kind::Outer) {
                self.above.enter(block);
            }
        }
        self.at = 0;
        let mut bytes = 0;
        let mut last: Option<Code> = None;
        loop {
            let (number, line) = match self.ahead.take() {
                Some(ahead) => ahead,
                None => match self.lines.next()? {
                    Some(row) => (row.number, row.cell(0).to_vec()),
                    None => return Ok(()),
                },
            };
            let said = read(&line);
            let code = match &said {
                Said::Value(code, _) | Said::Malformed(Some(code)) => Some(*code),
                Said::Blank | Said::Malformed(None) => None,
            };
            if let Some(code) = code.filter(|code| begins(last, *code)) {
                let kind = self.rubriques.kind(code.block());
                // A person begins anew, what stands above people holds for those after it.
                let parts = matches!(kind, Some(Kind::Person | Kind::Outer)) && self.parts(kind, code.block());
                if parts || bytes > LONGEST_PERSON {
                    self.ahead = Some((number, line));
                    return Ok(());
                }
                let mut block = Occurrence::new(code.block(), kind);
                if let Some(line) = self.lost.take() {
                    block.spoil(line);
                }
                self.person.blocks.push(block);
            }
            last = code.or(last);
            let content = match said {
                Said::Blank => Content::Blank,
                Said::Value(code, written) if !self.rubriques.uses(code).is_empty() => {
                    let value = value(written);
                    if let Some(block) = self.person.blocks.last_mut() {
                        block.learn(&self.rubriques, code, &value);
                    }
                    Content::Value(code, value)
                }
                Said::Value(code, _) => Content::Unread(code),
                Said::Malformed(code) => {
                    // What a rubrique that no column is of says matters to nothing.
                    let matters = code.is_none_or(|code| !self.rubriques.uses(code).is_empty());
                    if code.is_none() {
                        self.lost = Some(number);
                    }
                    if let Some(block) = self.person.blocks.last_mut().filter(|_| matters) {
                        block.spoil(number);
                    }
                    Content::Malformed(line)
                }
            };
            bytes += match &content {
                Content::Value(_, value) | Content::Malformed(value) => value.len(),
                Content::Blank | Content::Unread(_) => 0,
            } + size_of::<Line>();
            let block = self.person.blocks.len().checked_sub(1);
            self.person.lines.push(Line { number, content, block });
        }
    }

    /// Whether a block ends the lines gathered so far.
    fn parts(&self, kind: Option<Kind>, block: Block) -> bool {
        let outer = |one: &Occurrence| one.kind == Some(Kind::Outer);
        match kind {
            // Above people, each block begins its own lines, so that what it ends no longer holds.
            Some(Kind::Outer) => self.person.is_someone() || self.person.blocks.iter().any(outer) && self.has(block),
            _ => !self.person.lines.is_empty(),
        }
    }

    fn has(&self, block: Block) -> bool {
        self.person.blocks.iter().any(|one| one.kind == Some(Kind::Outer) && one.block >= block)
    }

    fn row(&mut self, index: usize) -> Row<'_> {
        self.bytes.clear();
        self.spans.clear();
        let line = &self.person.lines[index];
        let own = line.block.and_then(|block| self.person.blocks.get(block));
        let someone = self.person.is_someone();
        let misfit = match &line.content {
            Content::Blank => None,
            Content::Unread(code) => {
                (0..self.rubriques.columns).for_each(|_| push(&mut self.bytes, &mut self.spans, b""));
                push(&mut self.bytes, &mut self.spans, code.as_bytes());
                Some(Misfit::UnreadRubrique)
            }
            Content::Value(..) if !someone && own.is_none_or(|own| own.kind == Some(Kind::Outer)) => {
                Some(Misfit::AbovePeople)
            }
            Content::Value(code, value) => {
                let Told { cells, spoilt } = self.person.told(line, &self.rubriques, &self.above);
                cells.iter().for_each(|cell| push(&mut self.bytes, &mut self.spans, cell));
                spoilt.map(|row| {
                    let written = [code.as_bytes(), b",'", value, b"'"].concat();
                    push(&mut self.bytes, &mut self.spans, &written);
                    Misfit::SpoiltBlock { row }
                })
            }
            Content::Malformed(written) => {
                let Told { mut cells, .. } = self.person.told(line, &self.rubriques, &self.above);
                if let Some(component) = self.rubriques.component {
                    cells[component].clear();
                }
                cells.iter().for_each(|cell| push(&mut self.bytes, &mut self.spans, cell));
                push(&mut self.bytes, &mut self.spans, written);
                Some(Misfit::NoRubrique)
            }
        };
        let (spans, bytes) = (&self.spans, &self.bytes);
        Row { number: line.number, skipped: 0, counts_fields: false, misfit, spans, bytes }
    }
}

/// Whether a rubrique begins a block: another one, or the same again.
fn begins(last: Option<Code>, code: Code) -> bool {
    last.is_none_or(|last| last.block() != code.block() || last.number() >= code.number())
}

fn push(bytes: &mut Vec<u8>, spans: &mut Vec<Span>, cell: &[u8]) {
    // A line is no longer than the longest row that is believed, and a row has few columns.
    let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let start = narrow(bytes.len());
    bytes.extend_from_slice(cell);
    spans.push(Span { start, end: narrow(bytes.len()), kind: CellKind::Text });
}
