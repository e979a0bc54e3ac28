//! Rows of rubriques: each is one line, and none is a header, a total or a note.

use paritas_model::{Message, Origin, RejectedCell, RejectedKey};

use super::{Person, Reader};
use crate::row::{Misfit, Row};

/// How many rubriques are told apart among those that are not read; a norm has fewer.
const MOST_UNREAD: usize = 10_000;

impl Reader<'_> {
    pub(super) fn rubrique_row(&mut self, row: &Row<'_>, seen: Option<Person>) {
        self.ignore("blank", u64::from(row.skipped), 0);
        match row.misfit {
            Some(Misfit::AbovePeople) => {
                self.rows_with_content += 1;
                return self.ignore("above-people", 1, 0);
            }
            Some(Misfit::UnreadRubrique) => return self.unread_rubrique(row),
            _ if row.is_blank() => return self.ignore("blank", 1, 0),
            _ => {}
        }
        self.rows_with_content += 1;
        if let Some(reason) = self.ragged(row) {
            return self.reject_rubrique(row, reason);
        }
        let seen = seen.or_else(|| self.seen.find(row));
        if seen.is_none() {
            self.read_key(row);
            if self.key.is_empty() {
                return self.rubrique_of_nobody(row);
            }
        }
        self.data_row(row, seen);
    }

    /// A line that no column is for.
    fn unread_rubrique(&mut self, row: &Row<'_>) {
        let code = row.text(self.plan.headers.len());
        let known = self.unread_rubriques.len() < MOST_UNREAD || self.unread_rubriques.contains_key(&code);
        if known {
            *self.unread_rubriques.entry(code).or_default() += 1;
        }
        self.ignore("unread-rubrique", 1, 0);
    }

    fn rubrique_of_nobody(&mut self, row: &Row<'_>) {
        if self.plan.key.is_none() {
            let values = self.count_values(row);
            self.ledger.cells.read += values;
            return self.ignore("no-employee-column", 1, values);
        }
        let key = RejectedKey { component: self.known_component(row), ..RejectedKey::default() };
        self.reject_row(row, 0, Message::new("reason-no-employee"), key);
    }

    /// A line that can't be read or trusted, shown as it is written.
    fn reject_rubrique(&mut self, row: &Row<'_>, reason: Message) {
        self.read_key(row);
        self.to_identify.push((self.rejected.len(), self.key.clone()));
        let values = self.count_values(row);
        self.ledger.cells.read += values;
        self.ledger.cells.rejected += values;
        self.ledger.rows.rejected += 1;
        self.rejected.push(RejectedCell {
            origin: Origin { source: 0, row: row.number, column: 0 },
            header: String::new(),
            value: row.text(self.plan.headers.len()),
            reason,
            key: RejectedKey { component: self.known_component(row), ..RejectedKey::default() },
            rejects_row: true,
        });
    }
}
