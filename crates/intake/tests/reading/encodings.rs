//! Texts in many encodings: read as what they are, or refused.

use crate::{fault, lines, pay_with, read_again, read_as, sample};
use paritas_intake::{Detected, Purpose};

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
    let fault = fault(cut);
    assert_eq!(fault.message.id, "fault-undecodable");
    assert!(fault.message.args.contains(&("encoding".into(), "UTF-16LE".into())));
    assert_eq!(fault.place.unwrap().row, Some(2));
}

#[test]
fn rows_in_another_encoding_are_read_in_theirs_and_named() {
    for mark in ["", "\u{feff}"] {
        let bytes = [mark.as_bytes(), TEXT.as_bytes(), b"008;Lef\xe8vre;1000;1,00\r\n"].concat();
        let extract = read_again(&sample("extract.csv", bytes));
        assert_eq!(extract.descriptions[0].encoding, "UTF-8+windows-1252");
        let names: Vec<_> = extract.pay.employees.iter().filter_map(|one| one.full_name.as_deref()).collect();
        assert_eq!(names, ["Lefèvre-Čapek", "Lefèvre"]);
        assert_eq!(extract.messages[0].id, "notice-mixed-encodings");
        assert!(extract.messages[0].args.contains(&("rows".into(), "3".into())));
        let fault = read_as(
            &sample("a.csv", [TEXT.as_bytes(), b"8;\xe8;1;1\n"].concat()),
            Purpose::Pay,
            "[file]\nencoding = 'utf-8'\n",
        );
        assert_eq!(fault.unwrap_err().fault().message.id, "fault-profile-contradicted");
    }
}

#[test]
fn utf32_and_the_pages_of_dos_and_mac_are_read() {
    let text = "Personeelsnummer;Naam;Looncode;Bedrag\r\n007;Renée Müller;1000;12,50\r\n";
    let dos = text
        .chars()
        .map(|one| match one {
            'é' => 0x82,
            'ü' => 0x81,
            _ => one as u8,
        })
        .collect::<Vec<u8>>();
    let mac = text
        .chars()
        .map(|one| match one {
            'é' => 0x8e,
            'ü' => 0x9f,
            _ => one as u8,
        })
        .collect::<Vec<u8>>();
    let wide = text.chars().flat_map(|one| (one as u32).to_be_bytes()).collect::<Vec<u8>>();
    let marked =
        [&b"\xff\xfe\0\0"[..], &text.chars().flat_map(|one| (one as u32).to_le_bytes()).collect::<Vec<u8>>()].concat();
    for (bytes, name) in [(dos, "cp850"), (mac, "macintosh"), (wide, "UTF-32BE"), (marked, "UTF-32LE")] {
        let extract = read_again(&sample("extract.csv", bytes));
        assert_eq!(extract.descriptions[0].encoding, name);
        assert_eq!(extract.pay.employees[0].full_name.as_deref(), Some("Renée Müller"), "{name}");
        assert_eq!(lines(&extract), ["007 [] 0 1000 amount 12.50"]);
        let encoding = &extract.descriptions[0].detections[0];
        assert_eq!((encoding.what, encoding.value.as_str()), (Detected::Encoding, name));
    }
}

#[test]
fn a_single_byte_encoding_is_read_as_the_profile_says() {
    let extract = pay_with("id;code;amount\n7;a;1\n", "[file]\nencoding = 'iso-8859-15'\n");
    assert_eq!(extract.descriptions[0].encoding, "ISO-8859-15");
}
