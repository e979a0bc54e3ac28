//! Texts in many encodings: read as what they are, or refused.

use crate::{fault, lines, pay_with, read_as, sample};
use paritas_intake::Purpose;

const TEXT: &str = "Personeelsnummer;Naam;Looncode;Bedrag\r\n007;Lefèvre-Čapek;1000;12,50\r\n";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn utf16_is_read_with_and_without_its_mark() {
    for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        for text in [TEXT.to_owned(), format!("\u{feff}{TEXT}")] {
            let extract = read_as(&sample("extract.csv", utf16(&text, bytes)), Purpose::Pay, "").unwrap();
            assert_eq!(lines(&extract), ["007 [] 0 1000 amount 12.50"]);
            assert_eq!(extract.pay.employees[0].full_name.as_deref(), Some("Lefèvre-Čapek"));
            assert_eq!(extract.descriptions[0].columns[0].header, "Personeelsnummer");
        }
    }
}

#[test]
fn bytes_that_are_no_text_in_their_encoding_are_refused_with_their_line() {
    let cut = &utf16(TEXT, u16::to_le_bytes)[..TEXT.len() * 2 - 5];
    let mixed = [b"\xef\xbb\xbf", TEXT.as_bytes(), b"008;Lef\xe8vre;1000;1,00\r\n"].concat();
    for (bytes, encoding, row) in [(cut, "UTF-16LE", 2), (&mixed, "UTF-8", 3)] {
        let fault = fault(bytes);
        assert_eq!(fault.message.id, "fault-undecodable");
        assert!(fault.message.args.contains(&("encoding".into(), encoding.into())));
        assert_eq!(fault.place.unwrap().row, Some(row));
    }
}

#[test]
fn a_single_byte_encoding_is_read_as_the_profile_says() {
    let extract = pay_with("id;code;amount\n7;a;1\n", "[file]\nencoding = 'iso-8859-15'\n");
    assert_eq!(extract.descriptions[0].encoding, "ISO-8859-15");
}
