//! Which delimiter and quote a text uses.
//!
//! The delimiter is the one that cuts the most rows into one same number of fields; where two do (decimal commas in a
//! semicolon file cut evenly too), the one whose header has words we know.

use std::collections::BTreeMap;

use crate::cutting::{Shape, split_text};
use crate::delimited::Dialect;
use crate::words::words;

/// The delimiters that are tried, the commoner first: on a tie the first wins.
const DELIMITERS: [u8; 10] = [b';', b',', b'\t', b'|', b'^', b'~', 0x1f, 0x01, b':', b'#'];

/// How evenly a text's first lines are cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Evenness {
    /// Rows that hold anything.
    pub(crate) rows: usize,
    /// How many of them have the commonest number of fields.
    pub(crate) even: usize,
    /// That number; 1 where nothing cuts.
    pub(crate) fields: usize,
    /// Even rows, in thousandths of all, with a little for their width and much for known headers.
    score: usize,
}

/// The dialect of a text by its first lines, and how evenly it cuts them; what is given binds.
pub(crate) fn sniff(sample: &[u8], delimiter: Option<u8>, quote: Option<u8>) -> (Dialect, Evenness) {
    let quote = quote.unwrap_or_else(|| sniff_quote(sample));
    let of = |delimiter: u8| {
        let dialect = Dialect { delimiter, quote };
        (dialect, evenness(sample, &Shape::Delimited(dialect)))
    };
    if let Some(delimiter) = delimiter {
        return of(delimiter);
    }
    let mut best = (Dialect { delimiter: b',', quote }, Evenness { rows: 0, even: 0, fields: 1, score: 0 });
    for (dialect, evenness) in DELIMITERS.into_iter().filter(|delimiter| sample.contains(delimiter)).map(of) {
        if evenness.score > best.1.score {
            best = (dialect, evenness);
        }
    }
    best
}

/// How evenly a text is cut.
pub(crate) fn evenness(sample: &[u8], shape: &Shape) -> Evenness {
    let rows = split_text(sample, shape);
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    let mut filled = 0;
    for row in rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty())) {
        filled += 1;
        *widths.entry(row.len()).or_default() += 1;
    }
    let Some((width, count)) = widths.into_iter().filter(|(width, _)| *width > 1).max_by_key(|(_, count)| *count)
    else {
        return Evenness { rows: filled, even: filled, fields: 1, score: 0 };
    };
    let known = |row: &Vec<String>| row.iter().filter(|cell| !words().roles_of(cell).is_empty()).count();
    let known = rows.iter().take(60).map(known).max().unwrap_or(0);
    let score = count * 1000 / filled + width.min(50) * 4 + known.min(6) * 400;
    Evenness { rows: filled, even: count, fields: width, score }
}

/// The delimiter that a first line `sep=;` names, as Excel reads and writes it.
pub(crate) fn named_delimiter(sample: &[u8]) -> Option<u8> {
    let end = sample.iter().position(|byte| matches!(byte, b'\n' | b'\r'))?;
    let line = &sample[..end];
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        [s, e, p, b'=', delimiter] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") => Some(*delimiter),
        _ => None,
    }
}

/// Whether quotes inside fields follow a backslash: some stand inside fields, and the rows come out no less even.
pub(crate) fn is_escaped(sample: &[u8], dialect: Dialect, plain: Evenness) -> bool {
    let inside = |bytes: &[u8]| {
        bytes[0] == b'\\'
            && bytes[1] == dialect.quote
            && !matches!(bytes[2], b'\n' | b'\r')
            && bytes[2] != dialect.delimiter
    };
    let doubled = [dialect.quote; 2];
    sample.windows(3).any(inside)
        && !sample.windows(3).any(|bytes| bytes[1..] == doubled && bytes[0] != dialect.delimiter && bytes[0] != b'\\')
        && evenness(sample, &Shape::Escaped(dialect, b'\\')).score >= plain.score
}

/// `"`, unless more fields begin and end with `'`. An apostrophe inside a name or number, or one before each text (as
/// spreadsheets mark text), encloses nothing.
fn sniff_quote(sample: &[u8]) -> u8 {
    let single = enclosed_by(sample, b'\'');
    if single > 2 && single > enclosed_by(sample, b'"') { b'\'' } else { b'"' }
}

/// How many fields begin and end with a mark.
pub(crate) fn enclosed_by(sample: &[u8], quote: u8) -> usize {
    let is_edge = |byte: u8| matches!(byte, b'\n' | b'\r') || DELIMITERS.contains(&byte);
    let opens = sample.windows(2).filter(|pair| is_edge(pair[0]) && pair[1] == quote).count();
    let closes = sample.windows(2).filter(|pair| pair[0] == quote && is_edge(pair[1])).count();
    opens.min(closes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delimiter_of(text: &str) -> char {
        char::from(sniff(text.as_bytes(), None, None).0.delimiter)
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
        let quote = |text: &str| char::from(sniff(text.as_bytes(), None, None).0.quote);
        assert_eq!(quote("'id','naam'\n'1','Peeters \"Jef\"'\n'2','D''Hondt'\n"), '\'');
        assert_eq!(quote("id;naam\n'0001;Peeters\n'0002;Maes\n'0003;D'Hondt\n'0004;Çelik\n"), '"');
        assert_eq!(quote("id;bedrag\n1;\"1'234,50\"\n2;\"2'000,00\"\n"), '"');
    }

    #[test]
    fn names_with_commas_stay_whole() {
        assert_eq!(delimiter_of("Employee Name,EmpID\n\"Brown, Mia\",1\n\"Smith; John\",2\n"), ',');
    }
}
