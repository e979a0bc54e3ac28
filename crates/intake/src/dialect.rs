//! Which delimiter and quote a text uses.
//!
//! The delimiter is the one that cuts the most rows into one same number of fields; where two do (decimal commas in a
//! semicolon file cut evenly too), the one whose header has words we know.

use std::collections::BTreeMap;

use crate::delimited::{Dialect, split_text};
use crate::words::words;

/// The delimiters that are tried, the commoner first: on a tie the first wins.
const DELIMITERS: [u8; 9] = [b';', b',', b'\t', b'|', b'^', b'~', 0x1f, b':', b'#'];

/// A dialect, and how well it cuts a text's first lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sniffed {
    pub(crate) dialect: Dialect,
    /// Rows that hold anything.
    pub(crate) rows: usize,
    /// How many of them have the commonest number of fields.
    pub(crate) even: usize,
    /// That number; 1 where nothing cuts.
    pub(crate) fields: usize,
}

/// The dialect of a text by its first lines; what is given binds.
pub(crate) fn sniff(sample: &[u8], delimiter: Option<u8>, quote: Option<u8>) -> Sniffed {
    let quote = quote.unwrap_or_else(|| sniff_quote(sample));
    let fallback = Sniffed { dialect: Dialect { delimiter: b',', quote }, rows: 0, even: 0, fields: 1 };
    if let Some(delimiter) = delimiter {
        return cut(sample, Dialect { delimiter, quote }).0;
    }
    let mut best = (0, None);
    for delimiter in DELIMITERS.into_iter().filter(|delimiter| sample.contains(delimiter)) {
        let (sniffed, score) = cut(sample, Dialect { delimiter, quote });
        if score > best.0 {
            best = (score, Some(sniffed));
        }
    }
    best.1.unwrap_or(fallback)
}

/// Cuts a text and scores the rows: those of the commonest width, in thousandths of all, with a little for width and
/// much for known headers.
fn cut(sample: &[u8], dialect: Dialect) -> (Sniffed, usize) {
    let rows = split_text(sample, dialect);
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    let mut filled = 0;
    for row in rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty())) {
        filled += 1;
        *widths.entry(row.len()).or_default() += 1;
    }
    let Some((width, count)) = widths.into_iter().filter(|(width, _)| *width > 1).max_by_key(|(_, count)| *count)
    else {
        return (Sniffed { dialect, rows: filled, even: filled, fields: 1 }, 0);
    };
    let known = |row: &Vec<String>| row.iter().filter(|cell| !words().roles_of(cell).is_empty()).count();
    let known = rows.iter().take(60).map(known).max().unwrap_or(0);
    let score = count * 1000 / filled + width.min(50) * 4 + known.min(6) * 400;
    (Sniffed { dialect, rows: filled, even: count, fields: width }, score)
}

/// `"`, unless more fields begin and end with `'`. An apostrophe inside a name or number, or one before each text (as
/// spreadsheets mark text), encloses nothing.
fn sniff_quote(sample: &[u8]) -> u8 {
    let is_edge = |byte: u8| matches!(byte, b'\n' | b'\r') || DELIMITERS.contains(&byte);
    let enclosed = |quote: u8| {
        let opens = sample.windows(2).filter(|pair| is_edge(pair[0]) && pair[1] == quote).count();
        let closes = sample.windows(2).filter(|pair| pair[0] == quote && is_edge(pair[1])).count();
        opens.min(closes)
    };
    let single = enclosed(b'\'');
    if single > 2 && single > enclosed(b'"') { b'\'' } else { b'"' }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delimiter_of(text: &str) -> char {
        char::from(sniff(text.as_bytes(), None, None).dialect.delimiter)
    }

    #[test]
    fn common_delimiters() {
        assert_eq!(delimiter_of("a,b,c\n1,2,3\n"), ',');
        assert_eq!(delimiter_of("a;b;c\n1;2;3\n"), ';');
        assert_eq!(delimiter_of("a\tb\tc\n1\t2\t3\n"), '\t');
        assert_eq!(delimiter_of("a|b|c\n1|2|3\n"), '|');
        assert_eq!(delimiter_of("one\ntwo\n"), ',');
    }

    #[test]
    fn decimal_commas_do_not_make_a_comma_file() {
        assert_eq!(delimiter_of("Matricule;Montant\n1;12,50\n2;13,50\n3;14,50\n"), ';');
        assert_eq!(delimiter_of("Personalnummer\tBetrag\n1\t12,50\n2\t1,00\n"), '\t');
    }

    #[test]
    fn a_preamble_does_not_mislead() {
        let text =
            "Ziekenhuis; afdeling loon, personeel\nPeriode: 03/2026, lonen\n\nStamnr;1000 Loon\n1;12,50\n2;1,00\n";
        assert_eq!(delimiter_of(text), ';');
    }

    #[test]
    fn single_quotes_enclose_fields_even_beside_a_double_one() {
        let quote = |text: &str| char::from(sniff(text.as_bytes(), None, None).dialect.quote);
        assert_eq!(quote("'id','naam'\n'1','Peeters \"Jef\"'\n'2','D''Hondt'\n"), '\'');
        assert_eq!(quote("id;naam\n'0001;Peeters\n'0002;Maes\n'0003;D'Hondt\n'0004;Çelik\n"), '"');
        assert_eq!(quote("id;bedrag\n1;\"1'234,50\"\n2;\"2'000,00\"\n"), '"');
    }

    #[test]
    fn names_with_commas_stay_whole() {
        assert_eq!(delimiter_of("Employee Name,EmpID\n\"Brown, Mia\",1\n\"Smith; John\",2\n"), ',');
    }
}
