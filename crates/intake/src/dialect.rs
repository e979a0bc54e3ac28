//! Which delimiter and quote a text uses.
//!
//! The delimiter is the one that cuts the most rows into one same number of fields; where two do (decimal commas in a
//! semicolon file cut evenly too), the one whose header has words we know.

use std::collections::BTreeMap;

use crate::delimited::{Dialect, split_text};
use crate::words::words;

/// The delimiters that are tried, the commoner first: on a tie the first wins.
const DELIMITERS: [u8; 9] = [b';', b',', b'\t', b'|', b'^', b'~', 0x1f, b':', b'#'];

/// The dialect of a text by its first lines; what is given binds.
pub(crate) fn sniff(sample: &[u8], delimiter: Option<u8>, quote: Option<u8>) -> Dialect {
    let quote = quote.unwrap_or_else(|| sniff_quote(sample));
    let delimiter = delimiter.unwrap_or_else(|| sniff_delimiter(sample, quote));
    Dialect { delimiter, quote }
}

fn sniff_delimiter(sample: &[u8], quote: u8) -> u8 {
    let mut best = (0, b',');
    for delimiter in DELIMITERS {
        if !sample.contains(&delimiter) {
            continue;
        }
        let score = score(&split_text(sample, Dialect { delimiter, quote }));
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

/// Rows of the commonest width, in thousandths of all, with a little for width and much for known headers.
fn score(rows: &[Vec<String>]) -> usize {
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    let mut filled = 0;
    for row in rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty())) {
        filled += 1;
        *widths.entry(row.len()).or_default() += 1;
    }
    let Some((width, count)) = widths.into_iter().filter(|(width, _)| *width > 1).max_by_key(|(_, count)| *count)
    else {
        return 0;
    };
    let known = |row: &Vec<String>| row.iter().filter(|cell| !words().roles_of(cell).is_empty()).count();
    let known = rows.iter().take(60).map(known).max().unwrap_or(0);
    count * 1000 / filled + width.min(50) * 4 + known.min(6) * 400
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
        char::from(sniff(text.as_bytes(), None, None).delimiter)
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
        let quote = |text: &str| char::from(sniff(text.as_bytes(), None, None).quote);
        assert_eq!(quote("'id','naam'\n'1','Peeters \"Jef\"'\n'2','D''Hondt'\n"), '\'');
        assert_eq!(quote("id;naam\n'0001;Peeters\n'0002;Maes\n'0003;D'Hondt\n'0004;Çelik\n"), '"');
        assert_eq!(quote("id;bedrag\n1;\"1'234,50\"\n2;\"2'000,00\"\n"), '"');
    }

    #[test]
    fn names_with_commas_stay_whole() {
        assert_eq!(delimiter_of("Employee Name,EmpID\n\"Brown, Mia\",1\n\"Smith; John\",2\n"), ',');
    }
}
