use encoding_rs::{UTF_8, UTF_16LE, WINDOWS_1252};

use super::*;

const NAMES: &str = "Naam;Functie\nMüller;infirmière en chef\nLefèvre;psychothérapeute\nZoë;coördinator\n";

fn sniffed(bytes: &[u8]) -> Sniffer {
    let mut sniffer = Sniffer::default();
    for part in bytes.chunks(3) {
        sniffer.feed(part);
    }
    sniffer.finish(bytes);
    sniffer
}

fn told(bytes: &[u8]) -> String {
    sniffed(bytes).encoding(None).map_or_else(Charset::name, |found| found.charset.name())
}

fn read(bytes: &[u8], charset: Charset) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("text");
    std::fs::write(&path, bytes).unwrap();
    let mut decoded = Decoded::new(std::fs::File::open(path).unwrap(), charset);
    let mut out = Vec::new();
    while decoded.fill(&mut out).unwrap() {}
    String::from_utf8(out).unwrap()
}

/// The text in an encoding of single bytes.
fn encoded(text: &str, charset: Charset) -> Vec<u8> {
    let high = charset.single_byte().unwrap().high();
    let byte = |character: char| match u8::try_from(character) {
        Ok(byte) if byte.is_ascii() => byte,
        _ => 0x80 + u8::try_from(high.iter().position(|one| *one == character).unwrap()).unwrap(),
    };
    text.chars().map(byte).collect()
}

fn utf32(text: &str, bytes: fn(u32) -> [u8; 4]) -> Vec<u8> {
    text.chars().flat_map(|character| bytes(character as u32)).collect()
}

#[test]
fn utf8_is_told_even_when_a_chunk_cuts_a_character() {
    assert_eq!(told("Zoë;Müller;Çelik\n".as_bytes()), "UTF-8");
    assert_eq!(told(b"plain"), "UTF-8");
}

#[test]
fn encodings_of_single_bytes_are_told_by_the_words_they_make() {
    for label in ["windows-1252", "cp850", "macintosh"] {
        let charset = Charset::for_label(label).unwrap();
        for text in [NAMES, "Lefèvre\n", "André;Émile;FRANÇOIS\n", "Jürgen Weiß;Käthe Größer\n", "naïef;België;Zoë\n"]
        {
            let bytes = encoded(text, charset);
            assert_eq!(told(&bytes), label, "{text}");
            assert_eq!(read(&bytes, charset), text);
        }
    }
    for text in ["Jan d’Haene;l’Hôpital\n", "d’Haene\n", "“Anna” De Wit – “Els”\n", "n° 5;12,50 €\n", "aujourd’hui\n"]
    {
        assert_eq!(told(&encoded(text, Charset::Standard(WINDOWS_1252))), "windows-1252", "{text}");
    }
    let latin9 = Charset::for_label("latin-9").unwrap();
    for text in ["sœur;12,50 €\n", "Œuvre;cœur\nLefèvre;1\n"] {
        assert_eq!(told(&encoded(text, latin9)), "ISO-8859-15", "{text}");
    }
}

#[test]
fn other_scripts_keep_their_encoding() {
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode("Иванов;Медсестра\nПетрова;Врач высшей категории\n");
    assert_eq!(told(&bytes), "windows-1251");
}

#[test]
fn utf16_and_utf32_are_told_with_and_without_their_mark() {
    let units = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    assert_eq!(told(&units("\u{feff}a;b\n1;2\n")), "UTF-16LE");
    assert_eq!(told(&units("Matricule;Montant\n1;2\n")), "UTF-16LE");
    for (bytes, name) in [(u32::to_le_bytes as fn(u32) -> [u8; 4], "UTF-32LE"), (u32::to_be_bytes, "UTF-32BE")] {
        for text in ["\u{feff}a;b\n1;é\n", "Matricule;Montant\n1;é\n"] {
            let bytes = utf32(text, bytes);
            assert_eq!(told(&bytes), name);
            assert_eq!(read(&bytes, Charset::for_label(name).unwrap()), text.trim_start_matches('\u{feff}'));
        }
    }
}

#[test]
fn rows_in_another_encoding_are_read_in_theirs() {
    let (other, _, _) = WINDOWS_1252.encode("Lefèvre;2\nMüller;3\n");
    let bytes = ["Zoë;1\n".as_bytes(), &other, "Renée;4\n".as_bytes()].concat();
    let sniffer = sniffed(&bytes);
    let found = sniffer.encoding(None).unwrap_or_else(|found| panic!("{found:?}"));
    assert_eq!(found.charset.name(), "UTF-8+windows-1252");
    assert_eq!(Charset::for_label("utf-8+windows-1252"), Some(found.charset));
    assert_eq!(read(&bytes, found.charset), "Zoë;1\nLefèvre;2\nMüller;3\nRenée;4\n");
    let notice = &sniffer.notices(found.charset)[0];
    assert_eq!(notice.id, "notice-mixed-encodings");
    assert!(notice.args.contains(&("rows".into(), "2, 3".into())));
}

#[test]
fn letters_that_were_encoded_twice_or_lost_are_noticed() {
    for (text, id, rows) in [
        ("Zoë\nLefÃ¨vre\nRenÃ©e\n", "notice-encoded-twice", "2, 3"),
        ("Zoë\rLefÃ¨vre\r", "notice-encoded-twice", "2"),
        ("d\u{e2}\u{20ac}\u{2122}Haene\n", "notice-encoded-twice", "1"),
        ("Zo\u{fffd}\n", "notice-lost-characters", "1"),
    ] {
        // A pair that a chunk cuts is missed: chunks are of a mebibyte, and one row of many is enough to say it.
        let mut sniffer = Sniffer::default();
        sniffer.feed(text.as_bytes());
        sniffer.finish(text.as_bytes());
        let notices = sniffer.notices(Charset::UTF_8);
        assert_eq!(notices.len(), 1, "{text}");
        assert_eq!(notices[0].id, id);
        assert!(notices[0].args.contains(&("rows".into(), rows.into())), "{:?}", notices[0]);
    }
    assert!(sniffed(NAMES.as_bytes()).notices(Charset::UTF_8).is_empty());
    assert!(sniffed("São Ângela Ädel “é”".as_bytes()).notices(Charset::UTF_8).is_empty());
}

#[test]
fn a_profile_that_the_bytes_contradict_is_noticed() {
    let with = |bytes: &[u8], label: &str| {
        let wanted = Charset::for_label(label).unwrap();
        sniffed(bytes).encoding(Some(wanted)).map(|found| found.charset.name()).map_err(Charset::name)
    };
    assert_eq!(with("Zoë".as_bytes(), "windows-1252"), Err("UTF-8".to_owned()));
    assert_eq!(with(b"Zo\xeb", "utf-8"), Err("windows-1252".to_owned()));
    assert_eq!(with(b"Zoe", "windows-1252"), Ok("windows-1252".to_owned()));
    assert_eq!(with(b"Zo\x89", "macroman"), Ok("macintosh".to_owned()));
    assert_eq!(with(b"Zoe", "utf-32le"), Err("UTF-8".to_owned()));
}

#[test]
fn labels_of_profiles() {
    for (label, name) in
        [("CP850", "cp850"), ("ibm850", "cp850"), ("437", "cp437"), ("latin9", "ISO-8859-15"), ("l9", "ISO-8859-15")]
    {
        assert_eq!(Charset::for_label(label).map(Charset::name).as_deref(), Some(name), "{label}");
    }
    for label in ["klingon", "utf-8+utf-16le", "850x", ""] {
        assert_eq!(Charset::for_label(label), None, "{label}");
    }
    assert_eq!(Charset::for_label("utf-8"), Some(Charset::Standard(UTF_8)));
    assert_eq!(Charset::for_label("utf-16le"), Some(Charset::Standard(UTF_16LE)));
}

#[test]
fn noise_and_nul_are_noticed() {
    let noise: Vec<u8> = (0..2000_u32).map(|i| (i * 167 % 256) as u8).collect();
    assert!(sniffed(&noise).is_binary());
    let nul = sniffed(b"a,b\n1,2\n\0,3\n");
    assert!(!nul.is_binary());
    assert_eq!(nul.nul_row(), Some(3));
}
