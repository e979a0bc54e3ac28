//! What kind of row a row is: of someone, of a total, a note, or nothing that counts.

use paritas_model::{Message, Origin, RejectedCell, RejectedKey};

use super::values::broken;
use super::{Person, Reader};
use crate::delimited::AHEAD;
use crate::number::{Reading, reading};
use crate::plan::Key;
use crate::row::{Misfit, Row, text};
use crate::words::words;

/// The most words of a name that stands alone in its row; a sentence has more.
const LONGEST_NAME: usize = 5;

impl Reader<'_> {
    /// Reads some rows, which are looked up together before.
    pub(crate) fn rows(&mut self, rows: &[Row<'_>]) {
        for rows in rows.chunks(AHEAD) {
            let seen = self.seen.find_all(rows);
            for (row, seen) in rows.iter().zip(seen) {
                self.row_of(row, seen);
            }
        }
    }

    /// Reads a row.
    pub(crate) fn row(&mut self, row: &Row<'_>) {
        self.row_of(row, None);
    }

    /// Reads a row, of this person if that is known already.
    fn row_of(&mut self, row: &Row<'_>, seen: Option<Person>) {
        self.ledger.rows.read += 1 + u64::from(row.skipped);
        if self.plan.rubriques {
            return self.rubrique_row(row, seen);
        }
        let above = row.number < self.first_data_row;
        self.ignore(if above { "preamble" } else { "blank" }, u64::from(row.skipped), 0);
        if above && self.header_rows.contains(&row.number) {
            return self.ignore("header", 1, 0);
        }
        if above {
            return self.ignore("preamble", 1, 0);
        }
        if self.report.is_footer(row.number) {
            return self.footer_row(row);
        }
        if self.plan.key.is_none() {
            return self.row_without_people(row);
        }
        let own = self.is_person_of_its_own(row);
        let seen = if own { None } else { seen.or_else(|| self.seen.find(row)) };
        if seen.is_none() {
            if let Some(Key::Column(index)) = self.plan.key
                && row.kind(index).is_broken()
            {
                self.rows_with_content += 1;
                let key = RejectedKey { component: self.known_component(row), ..RejectedKey::default() };
                return self.reject_row(row, index + 1, broken(row, index), key);
            }
            self.read_key(row);
            if self.key.is_empty() {
                return self.row_without_key(row);
            }
        }
        let known = seen.is_some() || !own && self.people.knows(&self.key);
        if !known && self.pages.repeats_header(row.cells()) {
            return self.repeated_header();
        }
        if !known && self.pages.is_page_line(row.cells()) {
            return self.ignore_page_line(row);
        }
        if !known && self.is_totals(row) {
            return self.totals_row(row);
        }
        if !known && self.is_total_of_part(row) {
            return self.subtotal_row(row);
        }
        // A known number with other names or dates than before: perhaps no person at all.
        if known && seen.is_none() && self.is_total_of_employee(row) {
            return self.subtotal_row(row);
        }
        if let Some(reason) = self.ragged(row) {
            return self.ragged_row(row, reason, known);
        }
        if !known && self.is_note(row) {
            return self.note(row, Message::new("reason-no-employee"));
        }
        self.rows_with_content += 1;
        self.data_row(row, seen);
    }

    /// An extract in which nobody can be told apart: shown, not read.
    fn row_without_people(&mut self, row: &Row<'_>) {
        let values = self.count_values(row);
        self.ledger.cells.read += values;
        if row.is_blank() {
            return self.ignore("blank", 1, 0);
        }
        self.rows_with_content += 1;
        self.ignore("no-employee-column", 1, values);
    }

    pub(super) fn read_key(&mut self, row: &Row<'_>) {
        self.key.clear();
        match self.plan.key {
            Some(Key::Column(index)) => self.key.extend_from_slice(row.cell(index)),
            Some(Key::Names { .. }) => {
                for cell in self.plan.names().map(|index| row.cell(index)).filter(|cell| !cell.is_empty()) {
                    if !self.key.is_empty() {
                        self.key.push(b' ');
                    }
                    self.key.extend_from_slice(cell);
                }
                if let Some(birth) = self.plan.birth_date(row).filter(|_| !self.key.is_empty()) {
                    self.key.push(b' ');
                    self.key.extend_from_slice(birth.to_string().as_bytes());
                }
            }
            None => {}
        }
    }

    /// Whether nobody may be merged with the person of this row: all that is known is a name, which two people may have.
    pub(super) fn is_person_of_its_own(&self, row: &Row<'_>) -> bool {
        self.plan.key == Some(Key::Names { row_each: true }) && self.plan.birth_date(row).is_none()
    }

    fn row_without_key(&mut self, row: &Row<'_>) {
        if row.is_blank() {
            return self.ignore("blank", 1, 0);
        }
        if self.pages.repeats_header(row.cells()) {
            return self.repeated_header();
        }
        if self.pages.is_page_line(row.cells()) {
            return self.ignore_page_line(row);
        }
        if self.is_totals(row) || !self.reads_totals() && self.totals.explain(row, self.plan) {
            return self.totals_row(row);
        }
        if self.is_total_of_part(row) || self.sums_up_part(row) {
            return self.subtotal_row(row);
        }
        if self.count_values(row) == 0 || is_lone_sentence(row) {
            return self.note(row, Message::new("reason-no-employee"));
        }
        self.rows_with_content += 1;
        let key = RejectedKey { component: self.known_component(row), ..RejectedKey::default() };
        self.reject_row(row, 0, Message::new("reason-no-employee"), key);
    }

    fn repeated_header(&mut self) {
        self.page_rows += 1;
        self.after_data += 1;
        self.ignore("header", 1, 0);
    }

    fn ignore_page_line(&mut self, row: &Row<'_>) {
        self.page_rows += 1;
        self.after_data += 1;
        let values = self.count_values(row);
        self.ledger.cells.read += values;
        self.ignore("page", 1, values);
    }

    /// Whether the row's first text is one that totals rows begin with, and the row describes nobody.
    ///
    /// `Som` and `Summe` are names of people as well, `Total gross` is one of a component. Beside an identifier the word
    /// must stand alone, for a totals row may count the employees there.
    pub(super) fn is_totals(&self, row: &Row<'_>) -> bool {
        if self.reads_totals() {
            return false;
        }
        let is_value = |index: &usize| self.plan.value_at(*index).is_some();
        let filled = |index: &usize| !row.cell(*index).is_empty();
        let mut texts = (0..row.len()).filter(|index| filled(index) && !is_value(index));
        let Some(first) = texts.next() else { return false };
        let cell = row.cell(first);
        if cell.first().is_none_or(u8::is_ascii_digit) || !words().begins_total(&text(cell)) {
            return false;
        }
        let identified = self.plan.identifying().any(|index| index != first && filled(&index));
        let keyed = !self.key.is_empty() && !self.plan.is_of_key(first);
        !identified && !(keyed && (texts.count() > 1 || !words().is_total(&text(cell))))
    }

    pub(super) fn totals_row(&mut self, row: &Row<'_>) {
        let of_part = self.is_last_part(row);
        let component = self.known_component(row);
        self.subtotal_row(row);
        // Of a line that does not fit its columns no number is sure.
        if !of_part && row.misfit.is_none() {
            self.totals.keep(row, self.plan, component);
        }
    }

    /// A totals row of a part: never the file's.
    pub(super) fn subtotal_row(&mut self, row: &Row<'_>) {
        self.after_data += 1;
        self.totals_row_at(row.number);
        let values = self.count_values(row);
        self.ledger.cells.read += values;
        self.ignore("totals", 1, values);
        self.totals.part();
    }

    /// Why the row does not fit the columns, if it does not; empty fields at its end do not count.
    pub(super) fn ragged(&self, row: &Row<'_>) -> Option<Message> {
        match row.misfit {
            Some(Misfit::Length { expected, found }) => {
                let message = Message::new("reason-line-length").with("expected", expected.to_string());
                return Some(message.with("found", found.to_string()));
            }
            Some(Misfit::Between { at }) => {
                return Some(Message::new("reason-between-columns").with("at", at.to_string()));
            }
            Some(Misfit::NoRubrique) => return Some(Message::new("reason-no-rubrique")),
            Some(Misfit::SpoiltBlock { row }) => {
                return Some(Message::new("reason-spoilt-block").with("row", row.to_string()));
            }
            Some(Misfit::AbovePeople | Misfit::UnreadRubrique) => return None,
            None => {}
        }
        let expected = self.plan.headers.len();
        let even = !row.counts_fields
            || row.len() == expected
            || row.len() > expected && (expected..row.len()).all(|index| row.cell(index).is_empty());
        (!even).then(|| Message::new("reason-field-count").with("expected", expected).with("found", row.len()))
    }

    fn ragged_row(&mut self, row: &Row<'_>, reason: Message, known: bool) {
        let filled = (0..row.len()).filter(|index| !row.cell(*index).is_empty()).count();
        if !known && filled == 1 && self.count_values(row) == 0 {
            return self.note(row, reason);
        }
        self.rows_with_content += 1;
        if matches!(self.plan.key, Some(Key::Column(_))) {
            self.read_key(row);
            self.to_identify.push((self.rejected.len(), self.key.clone()));
        }
        self.reject_row(row, 0, reason, RejectedKey::default());
    }

    /// Whether the only text of the row is a sentence where an identifier should be.
    pub(super) fn is_note(&self, row: &Row<'_>) -> bool {
        let words = self.key.split(|byte| *byte == b' ').count();
        let sentence = match self.plan.key {
            Some(Key::Column(_)) => words > 1 && self.key.iter().any(u8::is_ascii_alphabetic),
            // Nobody's name has six words or a digit in it.
            Some(Key::Names { .. }) => words > LONGEST_NAME || self.key.iter().any(u8::is_ascii_digit),
            None => false,
        };
        let alone = || (0..row.len()).filter(|index| !row.cell(*index).is_empty()).count() == 1;
        sentence && self.plan.headers.len() > 1 && alone()
    }

    /// A row that says nothing of anyone: part of the footer, unless a used row follows.
    fn note(&mut self, row: &Row<'_>, reason: Message) {
        let cell = rejected_row(row, 0, &self.plan.headers, reason, RejectedKey::default());
        self.trailing.push(cell);
        self.after_data += 1;
    }

    /// Rows in the middle that named nobody are not a footer.
    pub(super) fn settle_trailing(&mut self) {
        self.reject_trailing();
        self.totals.forget();
    }

    pub(super) fn reject_trailing(&mut self) {
        for cell in std::mem::take(&mut self.trailing) {
            self.ledger.rows.rejected += 1;
            self.rejected.push(cell);
        }
    }

    pub(super) fn reject_row(&mut self, row: &Row<'_>, column: usize, reason: Message, key: RejectedKey) {
        self.after_data = 0;
        let values = self.count_values(row);
        self.ledger.cells.read += values;
        self.ledger.cells.rejected += values;
        self.ledger.rows.rejected += 1;
        self.rejected.push(rejected_row(row, column, &self.plan.headers, reason, key));
    }
}

/// Whether the only cell that holds anything is a sentence, and no number with a currency: a footer stands in the first
/// column, also where that is one of amounts.
fn is_lone_sentence(row: &Row<'_>) -> bool {
    let mut filled = (0..row.len()).filter(|index| !row.cell(*index).is_empty());
    let (Some(only), None) = (filled.next(), filled.next()) else { return false };
    let cell = row.cell(only);
    cell.contains(&b' ') && cell.iter().any(u8::is_ascii_alphabetic) && reading(cell) == Reading::Neither
}

/// A rejected row: the cell at `column` (from 1) stands for it, or all its texts where no one cell is to blame.
fn rejected_row(row: &Row<'_>, column: usize, headers: &[String], reason: Message, key: RejectedKey) -> RejectedCell {
    let value = match column {
        0 => (0..row.len()).map(|index| row.text(index)).collect::<Vec<_>>().join(" | "),
        _ => row.text(column - 1),
    };
    let header = column.checked_sub(1).and_then(|index| headers.get(index)).cloned().unwrap_or_default();
    let origin = Origin { source: 0, row: row.number, column: u16::try_from(column).unwrap_or(u16::MAX) };
    RejectedCell { origin, header, value, reason, key, rejects_row: true }
}
