//! The footer that a profile speaks of: the last rows, left out whatever they hold.

use super::{Reader, Unread};
use crate::row::{Row, text};

impl Reader<'_> {
    /// Leaves out a row of the footer. Totals that it states are checked all the same; that it reads like data is
    /// remembered, for a footer that is a row too long leaves someone out.
    pub(super) fn footer_row(&mut self, row: &Row<'_>) {
        if row.is_blank() {
            return self.ignore("blank", 1, 0);
        }
        self.key.clear();
        if self.plan.key.is_some() {
            self.read_key(row);
            let nameless = self.key.is_empty();
            let explained = || !self.reads_totals() && nameless && self.totals.explain(row, self.plan);
            if self.is_totals(row) || explained() {
                return self.totals_row(row);
            }
            if self.is_like_data(row) {
                let first = || Unread { count: 0, row: row.number, example: text(&self.key) };
                self.footer_like_data.get_or_insert_with(first).count += 1;
            }
        }
        self.after_data += 1;
        let values = self.count_values(row);
        self.ledger.cells.read += values;
        self.ignore("footer", 1, values);
    }

    /// Whether a row would be read as one of someone, were it not said to be of the footer.
    fn is_like_data(&self, row: &Row<'_>) -> bool {
        let page_line = self.pages.repeats_header(row.cells()) || self.pages.is_page_line(row.cells());
        let named = !self.key.is_empty() && !page_line && self.ragged(row).is_none() && !self.is_note(row);
        named && (self.people.knows(&self.key) || self.count_values(row) > 0)
    }
}
