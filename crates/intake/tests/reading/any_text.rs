//! Any text at all: no panic, nothing lost, and the same reading by the profile that comes out of the first.

use std::ops::ControlFlow;

use paritas_intake::{ExtractProfile, Purpose, ReadRequest, read_extract};
use paritas_model::Side;
use proptest::prelude::*;

use crate::{Sample, sample};

/// Reads twice; says what went wrong.
fn check(file: &Sample) -> Result<(), TestCaseError> {
    let read = |profile: &ExtractProfile| {
        let request =
            ReadRequest { path: &file.path, side: Side::Legacy, profile: Some(profile), purpose: Purpose::Inspect };
        read_extract(&request, &mut |_| ControlFlow::Continue(()))
    };
    let Ok(first) = read(&ExtractProfile::default()) else { return Ok(()) };
    prop_assert!(first.ledger.rows.balances() && first.ledger.cells.balances(), "{:?}", first.ledger);
    let written = first.profiles[0].to_toml();
    let profile = ExtractProfile::from_toml(&written, "p")
        .map_err(|error| TestCaseError::fail(format!("{error:?}\n{written}")))?;
    let again = read(&profile).map_err(|error| TestCaseError::fail(format!("{error:?}\n{written}")))?;
    prop_assert_eq!(&again.pay, &first.pay, "{}", written);
    prop_assert_eq!(&again.rejected, &first.rejected, "{}", written);
    prop_assert_eq!(&again.ledger, &first.ledger, "{}", written);
    prop_assert_eq!(&again.messages, &first.messages, "{}", written);
    prop_assert_eq!(again.profiles[0].to_toml(), written);
    Ok(())
}

/// Pieces that mean something to the reading.
fn pieces() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "stamnr",
        "Naam",
        "bedrag",
        "1000 Loon",
        "Uren",
        "001",
        "12,50",
        "1.250,00",
        "2026-03",
        "01/02/2026",
        "Zoë",
        "Totaal",
        "Blz. 2",
        "-----",
        "sep=;",
        ";",
        ";",
        ";",
        ",",
        "\t",
        "  ",
        " ",
        "|",
        "\"",
        "\\",
        "'",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "{",
        "K",
        "\u{c}",
        "\u{1f}",
        "Ã©",
    ]);
    proptest::collection::vec(piece, 1..80).prop_map(|pieces| pieces.concat())
}

/// Rows of a few cells each, evenly delimited.
fn rows() -> impl Strategy<Value = String> {
    let cell = proptest::sample::select(vec![
        "",
        "1",
        "007",
        "A12",
        "Jan Maes",
        "12.50",
        "1,5",
        "-3",
        "2026-03",
        "1000 Loon",
        "stamnr",
        "x",
        "code",
        "Bedrag",
        "Totaal",
        "---",
    ]);
    let delimiter = proptest::sample::select(vec![";", ",", "\t", "  ", "|"]);
    let table = (2..6_usize)
        .prop_flat_map(move |width| proptest::collection::vec(proptest::collection::vec(cell.clone(), width), 1..12));
    (table, delimiter)
        .prop_map(|(table, delimiter)| table.into_iter().map(|row| row.join(delimiter)).collect::<Vec<_>>().join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_accounted_for(text in pieces(), latin in any::<bool>()) {
        let encoding = if latin { encoding_rs::WINDOWS_1252 } else { encoding_rs::UTF_8 };
        check(&sample("a.txt", encoding.encode(&text).0))?;
    }

    #[test]
    fn any_table_is_accounted_for(text in rows()) {
        check(&sample("a.csv", &text))?;
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        check(&sample("a.bin", &bytes))?;
    }
}

/// Texts that once read differently the second time.
#[test]
fn texts_that_were_hard_before() {
    for text in [
        ",001-----Blz. 2\nBlz. 22026-03stamnrstamnr\n\nstamnrstamnr12,50stamnrstamnr",
        "1000 Loon;stamnr;\n;12.50;12.50\n;;1,5",
        "---  ---\nJan Maes  1\n007  -3",
        "Zoë\n;001stamnr;;;001Blz. 2\n;Naamstamnrstamnrsep=;Blz. 2",
        "---  ---\nJan Maes  1\n007  2026-03",
    ] {
        check(&sample("a.txt", text)).unwrap();
    }
}
