use super::*;
use paritas_model::Amount;
use proptest::prelude::*;

fn point(text: &str) -> Result<i64, NumberError> {
    read_marked(text.as_bytes(), &Marks::of(DecimalMark::Point))
}

fn comma(text: &str) -> Result<i64, NumberError> {
    read_marked(text.as_bytes(), &Marks::of(DecimalMark::Comma))
}

#[test]
fn the_ways_payrolls_write_negatives() {
    for text in [
        "-1566.78",
        "1566.78-",
        "(1566.78)",
        "-$1,566.78",
        "$-1,566.78",
        "($1,566.78)",
        "1,566.78 CR",
        "1 566.78cr",
        "− 1566.78",
        "-1'566.78",
        "EUR -1566.78",
        "-1566.78 EUR",
        "-€ 1\u{202f}566.78",
        "1\u{a0}566.78-",
        "1566.78 C",
        "(€ 1,566.78)",
        "- 1566.78",
        "\u{2013}1566.78",
        "1.56678E+03-",
        "\u{200e}-1,566.78",
        "\u{ff0d}\u{ff11}\u{ff0c}\u{ff15}\u{ff16}\u{ff16}\u{ff0e}\u{ff17}\u{ff18}",
    ] {
        assert_eq!(point(text), Ok(-1_566_780_000), "{text}");
    }
    for text in [
        "1566.78",
        "+1566.78",
        "1,566.78 DR",
        "1566.78D",
        "€1566.78",
        "1566.78 €",
        "1’566.780000",
        "CHF 1'566.78",
        "kr. 1,566.78",
        "1566.78 kr",
        "1566.78USD",
        "¤1566.78",
        "1\u{2007}566.78",
        "+1566.78",
        "1.56678e3",
    ] {
        assert_eq!(point(text), Ok(1_566_780_000), "{text}");
    }
    assert_eq!(comma("1.566,78-"), Ok(-1_566_780_000));
    assert_eq!(comma(",50"), Ok(500_000));
    for text in ["-", "–", "-0,00"] {
        assert_eq!(comma(text), Ok(0), "{text}");
    }
}

#[test]
fn what_is_no_number_is_said_so() {
    for text in [
        "12,34,56",
        "1.23,4",
        "1,2345",
        "--1",
        "(-1)",
        "-1-",
        "12 34",
        "1e5",
        "abc",
        "(1,234.56)-",
        "1,23,456",
        "12 SPEED",
        "1.5E",
        "E5",
        "1,234E+3",
        "-1 CR",
        "N/A",
        "12%",
        "5.",
        "€",
        "1.2.3",
        "()",
    ] {
        assert_eq!(point(text), Err(NumberError::NotANumber), "{text}");
    }
    assert_eq!(comma("12,34,56"), Err(NumberError::NotANumber));
    for text in ["1.23457E+12", "1.23E+03", "1.234567E+06", "1.50E+03"] {
        assert_eq!(point(text), Err(NumberError::Cut), "{text}");
    }
    assert_eq!(point("1.5E+03"), Ok(1_500_000_000));
    assert_eq!(point("1.234567E+04"), Ok(12_345_670_000));
    assert_eq!(point("2.5E-01"), Ok(250_000));
    assert_eq!(point("1E+300"), Err(NumberError::OutOfRange));
    assert_eq!(point("1.5E-300"), Err(NumberError::TooPrecise));
    assert_eq!(point("0.1234567"), Err(NumberError::TooPrecise));
    assert_eq!(point("9223372036854.775808"), Err(NumberError::OutOfRange));
    assert_eq!(point(&"9".repeat(60)), Err(NumberError::OutOfRange));
    assert_eq!(point("9223372036854.775807"), Ok(i64::MAX));
}

#[test]
fn a_profile_may_allow_one_grouping_mark_only() {
    let none = Marks { decimal: DecimalMark::Comma, thousands: Some(String::new()), contested: false };
    assert_eq!(read_marked(b"1.234,5", &none), Err(NumberError::NotANumber));
    let blank = Marks { decimal: DecimalMark::Comma, thousands: Some(" ".to_owned()), contested: false };
    assert_eq!(read_marked("1\u{a0}234,5".as_bytes(), &blank), Ok(1_234_500_000));
    assert_eq!(read_marked(b"1.234,5", &blank), Err(NumberError::NotANumber));
}

#[test]
fn readings() {
    for (text, expected) in [
        ("1234", Reading::Either),
        ("12.50", Reading::Point),
        ("12,50", Reading::Comma),
        ("1.234", Reading::Both),
        ("1,234", Reading::Both),
        ("-1.234", Reading::Both),
        ("1.234-", Reading::Both),
        ("1.234.567", Reading::Comma),
        ("1.234,50", Reading::Comma),
        ("0.123", Reading::Point),
        ("0123,456", Reading::Comma),
        ("12,34,56", Reading::Neither),
        ("-", Reading::Either),
        ("n/a", Reading::Neither),
        ("1 234", Reading::Either),
    ] {
        assert_eq!(reading(text.as_bytes()), expected, "{text}");
    }
}

#[test]
fn workbook_numbers_lose_the_noise_of_binary_fractions() {
    assert_eq!(shortest_decimal(0.1 + 0.2), "0.3");
    assert_eq!(shortest_decimal(28.5), "28.5");
    assert_eq!(shortest_decimal(-1_234.56), "-1234.56");
    assert_eq!(shortest_decimal(85_073_003_328.0), "85073003328");
    assert_eq!(shortest_decimal(1e-7), "0.0000001");
    assert_eq!(shortest_decimal(1e21), "1000000000000000000000");
    assert_eq!(shortest_decimal(0.0), "0");
    assert_eq!(shortest_decimal(-0.0), "0");
    assert_eq!(shortest_decimal(f64::NAN), "#NUM!");
    assert_eq!(shortest_decimal(1_234.567_890_123_45), "1234.56789012345");
}

#[test]
fn shown_decimals_round_half_away_from_zero() {
    assert_eq!(read_workbook_number(b"2.345", Some(2)), Ok((2_350_000, true)));
    assert_eq!(read_workbook_number(b"-2.345", Some(2)), Ok((-2_350_000, true)));
    assert_eq!(read_workbook_number(b"2.34", Some(2)), Ok((2_340_000, false)));
    assert_eq!(read_workbook_number(b"0.12345678", None), Err(NumberError::TooPrecise));
}

/// Writes an amount as a locale does.
fn written(millionths: i64, decimal: char, group: &str, sign: usize) -> String {
    let plain = Amount::from_millionths(millionths).to_string();
    let (whole, fraction) = plain.trim_start_matches('-').split_once('.').unwrap();
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            grouped.push_str(group);
        }
        grouped.push(digit);
    }
    let number = format!("{grouped}{decimal}{fraction}");
    match (millionths < 0, sign) {
        (false, _) => number,
        (true, 0) => format!("-{number}"),
        (true, 1) => format!("{number}-"),
        (true, 2) => format!("({number})"),
        (true, _) => format!("€ -{number}"),
    }
}

proptest! {
    #[test]
    fn any_amount_written_in_any_locale_reads_back_exactly(
        millionths: i64,
        sign in 0_usize..4,
        (decimal, group) in prop::sample::select(vec![
            ('.', ""), ('.', ","), ('.', " "), ('.', "'"), (',', ""), (',', "."), (',', "\u{202f}"), (',', "\u{a0}"),
        ]),
    ) {
        let text = written(millionths, decimal, group, sign);
        let decimal = if decimal == '.' { DecimalMark::Point } else { DecimalMark::Comma };
        prop_assert_eq!(read_marked(text.as_bytes(), &Marks::of(decimal)), Ok(millionths), "{}", text);
    }

    #[test]
    fn any_text_reads_without_panic_and_alike_on_both_paths(text in "[-+(]?[0-9.,' ]{0,16}[-)€]?") {
        let trimmed = text.trim();
        if !trimmed.is_empty() {
            let slow = |mark| {
                let read = read_marked(trimmed.as_bytes(), &Marks::of(mark));
                !matches!(read, Err(NumberError::NotANumber))
            };
            let expected = match (slow(DecimalMark::Point), slow(DecimalMark::Comma)) {
                (true, false) => vec![Reading::Point],
                (false, true) => vec![Reading::Comma],
                (false, false) => vec![Reading::Neither],
                (true, true) => vec![Reading::Either, Reading::Both],
            };
            prop_assert!(expected.contains(&reading(trimmed.as_bytes())), "{}", trimmed);
        }
    }

    #[test]
    fn any_workbook_cent_reads_back_exactly(cents in -100_000_000_000_i64..100_000_000_000) {
        // What a spreadsheet stores for a typed amount is the nearest float.
        let stored: f64 = format!("{}.{:02}", cents / 100, (cents % 100).abs()).parse().unwrap();
        let stored = if cents < 0 && cents > -100 { -stored.abs() } else { stored };
        let text = shortest_decimal(stored);
        prop_assert_eq!(read_workbook_number(text.as_bytes(), None), Ok((cents * 10_000, false)));
    }
}
