//! Text of fixed width: guessed from blanks, or declared by a profile.

use paritas_intake::{Confidence, Detected, ExtractProfile, FileKind, Purpose};

use crate::{fault_with, lines, pay_with, read_again, read_again_with, read_as, reasons, sample, values};

/// As a report prints it: text to the left, numbers to the right.
const REPORT: &str = "\
Stamnr  Naam                Code       Bedrag
000101  Peeters, Jan        1000     2.500,00
000101  Peeters, Jan        2000       -12,50
000102  Çelik, Zoë          1000    12.750,25
000103  Van den Berg, An    1000     1.000,00
000103  Van den Berg, An    3000          ,50
";

#[test]
fn columns_are_guessed_where_all_lines_are_blank() {
    let extract = read_again(&sample("report.txt", REPORT));
    let described = &extract.descriptions[0];
    assert_eq!(described.kind, FileKind::FixedWidth);
    let headers: Vec<&str> = described.columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(headers, ["Stamnr", "Naam", "Code", "Bedrag"]);
    assert_eq!(
        lines(&extract),
        [
            "000101 [] 0 1000 amount 2500.00",
            "000101 [] 0 2000 amount -12.50",
            "000102 [] 0 1000 amount 12750.25",
            "000103 [] 0 1000 amount 1000.00",
            "000103 [] 0 3000 amount 0.50",
        ]
    );
    assert_eq!(extract.pay.employees[1].full_name.as_deref(), Some("Çelik, Zoë"));
    let format = described.detections.iter().find(|one| one.what == Detected::Format).unwrap();
    assert_eq!((format.value.as_str(), format.confidence), ("fixed_width", Confidence::Likely));
}

#[test]
fn the_same_columns_in_any_encoding() {
    for encoding in [encoding_rs::UTF_8, encoding_rs::WINDOWS_1252] {
        let (bytes, _, _) = encoding.encode(REPORT);
        let extract = read_again(&sample("report.txt", bytes));
        assert_eq!(values(&extract), ["2500.00", "-12.50", "12750.25", "1000.00", "0.50"], "{}", encoding.name());
    }
}

/// Employer 7, employee 7, a constant, a date, a code of 4, hours in hundredths.
const RECORDS: &str = "11111113333333K2025062400010125\n11111113333334K20250624000103750\n\
                       11111113333333K20250625ABCD1500\n11111113333335K202506250001012\n\n\
                       11111113333335K2025062500010800   \n";
const LAYOUT: &str = "\
[file]
format = 'fixed_width'
header_rows = 0
[[columns]]
start = 1
length = 7
name = 'employer'
role = 'attribute'
[[columns]]
start = 8
length = 7
role = 'employee_number'
[[columns]]
start = 16
length = 8
role = 'attribute'
[[columns]]
start = 24
length = 4
role = 'component_code'
[[columns]]
start = 28
length = 4
role = 'quantity'
implied_decimals = 2
";

#[test]
fn records_of_digits_are_cut_as_declared() {
    let extract = read_again_with(&sample("records.txt", RECORDS), LAYOUT);
    assert_eq!(
        lines(&extract),
        ["3333333 [] 0 0001 quantity 1.25", "3333333 [] 0 ABCD quantity 15.00", "3333335 [] 0 0001 quantity 8.00"]
    );
    // One character too many, one too few: rejected whole, with what was found.
    assert_eq!(reasons(&extract), ["reason-line-length", "reason-line-length"]);
    assert_eq!(extract.rejected[0].value, "1111111 | 3333334 | 20250624 | 0001 | 0375 | 0");
    assert!(extract.rejected[0].reason.args.contains(&("found".into(), "32".into())));
    assert!(extract.rejected[1].reason.args.contains(&("found".into(), "30".into())));
    assert!(extract.rejected[1].reason.args.contains(&("expected".into(), "31".into())));
    let headers: Vec<&str> = extract.descriptions[0].columns.iter().map(|one| one.header.as_str()).collect();
    assert_eq!(headers, ["employer", "#2", "#3", "#4", "#5"]);
    assert_eq!(extract.pay.employees[0].attributes.get("employer"), Some("1111111"));
}

#[test]
fn records_without_delimiter_are_shown_cut_where_digits_change_into_letters() {
    let text = RECORDS.lines().filter(|line| line.len() == 31).take(2).collect::<Vec<_>>().join("\n");
    let extract = read_as(&sample("records.txt", text), Purpose::Inspect, "").unwrap();
    let described = &extract.descriptions[0];
    assert_eq!((described.kind, described.header_rows), (FileKind::FixedWidth, 0));
    assert_eq!(described.preview[1][..2], ["11111113333333", "K"]);
    let format = described.detections.iter().find(|one| one.what == Detected::Format).unwrap();
    assert_eq!((format.confidence, format.reason.id.as_ref()), (Confidence::Unsure, "detect-fixed-changes"));
}

#[test]
fn signs_are_punched_over_the_last_digit_where_declared() {
    let text = "0001LOON0012345{\n0001INH 0000250}\n0002LOON0009999R\n0002PREM00000100\n0003LOON00000,5A\n";
    let layout = |overpunch: &str| {
        format!(
            "[file]\nformat = 'fixed_width'\n[[columns]]\nstart = 1\nlength = 4\nrole = 'employee_number'\n\
             [[columns]]\nstart = 5\nlength = 4\nrole = 'component_code'\n\
             [[columns]]\nstart = 9\nlength = 8\nrole = 'amount'\nimplied_decimals = 2\n{overpunch}"
        )
    };
    let extract = read_again_with(&sample("a.txt", text), &layout("overpunch = true\n"));
    assert_eq!(values(&extract), ["1234.50", "-25.00", "-999.99", "1.00"]);
    assert_eq!(reasons(&extract), ["reason-not-implied"]);
    // Not declared, they are no digits.
    let extract = pay_with(text, &layout(""));
    assert_eq!(values(&extract), ["1.00"]);
    assert_eq!(extract.rejected.len(), 4);
}

#[test]
fn a_line_that_does_not_fit_is_rejected_and_never_cut() {
    let mut text = REPORT.to_owned();
    for number in 104..140 {
        text.push_str(&format!("000{number}  Claes, Els          1000     1.{number},00\n"));
    }
    text.push_str("000140  Peeters            10000     2.500,00\n000141  Maes                1000        17,5\n");
    let extract = read_again(&sample("report.txt", &text));
    assert_eq!(reasons(&extract), ["reason-between-columns", "reason-line-length"]);
    assert_eq!(extract.pay.lines.len(), 5 + 36);
}

#[test]
fn a_file_that_the_places_do_not_fit_is_refused() {
    let longer = LAYOUT.replace("start = 28\nlength = 4", "start = 28\nlength = 3");
    let further = LAYOUT.replace("start = 28\nlength = 4", "start = 40\nlength = 4");
    for (layout, key) in [(longer, "columns.length"), (further, "columns.start")] {
        let fault = fault_with("11111113333333K2025062400010125\n11111113333334K2025062400010375\n", &layout);
        assert_eq!(fault.message.id, "fault-profile-contradicted");
        assert!(fault.message.args.contains(&("key".into(), key.into())), "{fault:?}");
    }
    assert_eq!(fault_with("only one\n", "[file]\nformat = 'fixed_width'\n").message.id, "fault-no-cuts");
}

#[test]
fn places_that_cannot_be_are_refused() {
    for columns in [
        "[[columns]]\nstart = 1\n",
        "[[columns]]\nlength = 4\nheader = 'a'\n",
        "[[columns]]\nstart = 0\nlength = 4\n",
        "[[columns]]\nstart = 1\nlength = 4\n[[columns]]\nstart = 4\nlength = 1\n",
        "[[columns]]\nstart = 1\nlength = 4\n[[columns]]\nheader = 'a'\n",
        "[[columns]]\nstart = 1\nlength = 4\nimplied_decimals = 7\n",
    ] {
        let text = format!("version = 1\n[file]\nformat = 'fixed_width'\n{columns}");
        assert!(ExtractProfile::from_toml(&text, "p").is_err(), "{text}");
    }
    assert!(ExtractProfile::from_toml("version = 1\n[[columns]]\nstart = 1\nlength = 4\n", "p").is_err());
}

#[test]
fn lines_without_the_blanks_at_their_end_are_whole() {
    let text =
        "0001 Peeters   100,00 uitbetaald\n0002 Maes       50,00\n0003 Janssens 1100,00 wacht\n0004 Claes      20,00\n";
    let layout = "[file]\nformat = 'fixed_width'\n[[columns]]\nstart = 1\nlength = 4\nrole = 'employee_number'\n\
                  [[columns]]\nstart = 6\nlength = 8\nrole = 'last_name'\n[[columns]]\nstart = 14\nlength = 8\nrole = 'amount'\n\
                  [[columns]]\nstart = 23\nlength = 20\nrole = 'attribute'\nname = 'status'\n";
    let extract = read_again_with(&sample("a.txt", text), layout);
    assert_eq!(values(&extract), ["100.00", "50.00", "1100.00", "20.00"]);
    assert_eq!(extract.pay.employees[0].attributes.get("status"), Some("uitbetaald"));
}

#[test]
fn marks_between_columns_and_lines_that_end_early_are_read_as_declared() {
    let text = "Rodeland Bode     1971-01-01 40  True 1.0          4:14:00X1\n\
                Rodeland Tijd     1948-01-01 63  True 1.24        14:57:13X2\n\
                Rodeland Nieuws   1920-01-01 164 False41800000.01, 0:00:00X3  \nRij van blanco\n";
    let mut layout = "[file]\nformat = 'fixed_width'\n".to_owned();
    for (name, start, length) in [
        ("text", 1, 18),
        ("date", 19, 10),
        ("id", 30, 4),
        ("flag", 34, 5),
        ("pay", 39, 11),
        ("time", 51, 8),
        ("x", 59, 2),
        ("none", 61, 2),
    ] {
        layout.push_str(&format!("[[columns]]\nname = '{name}'\nstart = {start}\nlength = {length}\n"));
    }
    let extract = read_as(&sample("a.txt", text), Purpose::Inspect, &layout).unwrap();
    let preview = &extract.descriptions[0].preview;
    assert_eq!(preview[0], ["text", "date", "id", "flag", "pay", "time", "x", "none"]);
    assert_eq!(preview[3], ["Rodeland Nieuws", "1920-01-01", "164", "False", "41800000.01", "0:00:00", "X3", ""]);
    assert_eq!(preview[4], ["Rij van blanco", "", "", "", "", "", "", ""]);
    assert_eq!(values(&extract), ["1.00", "1.24", "41800000.01"]);
}

#[test]
fn a_delimited_file_is_none_of_fixed_width() {
    for text in [
        "id;code;amount\n001;1000;012,50\n002;1000;013,50\n",
        "id,code,amount\n1,a,1.50\n2,b,2.50\n",
        "id , code, amount\n1  , a   , 1.50\n2  , b   , 2.50\n",
        "id\tcode\tamount\n1\ta\t1.50\n2\tb\t2.50\n",
        "id, code, amount\n001, aa, 1.50\n002, bb, 2.50\n003, cc, 2.50\n",
        &format!("id,date,code,amount\n{}", "001,2026-03-01 00:00,1000,12.50\n".repeat(50)),
        &format!("id,code,amount\n{}", "001,1000,12.50\n".repeat(50)),
    ] {
        assert_eq!(pay_with(text, "").descriptions[0].kind, FileKind::Delimited, "{text}");
    }
}

mod random {
    use paritas_intake::FileKind;
    use proptest::prelude::*;

    use crate::{lines, read_again, read_again_with, sample};

    /// One line of pay: number, name, code, cents.
    type Line = (u32, String, u16, i64);

    fn table() -> impl Strategy<Value = Vec<Line>> {
        let name = proptest::sample::select(vec!["Peeters", "Çelik", "De Wit", "Lefèvre", "Ö", "Van den Bossche"]);
        let line = (1..999_999_u32, name.prop_map(str::to_owned), 1000..9999_u16, -99_999_999..99_999_999_i64);
        proptest::collection::vec(line, 6..40)
    }

    fn expected(table: &[Line]) -> Vec<String> {
        let mut lines: Vec<String> = table
            .iter()
            .map(|(number, _, code, cents)| {
                let sign = if *cents < 0 { "-" } else { "" };
                let (whole, rest) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
                format!("{number:06} [] 0 {code} amount {sign}{whole}.{rest:02}")
            })
            .collect();
        lines.sort();
        lines
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        /// A printed list reads back whole, by its blanks alone.
        #[test]
        fn a_printed_list_reads_back(table in table(), gap in 2..5_usize, latin in any::<bool>()) {
            let gap = " ".repeat(gap);
            let mut text = format!("stamnr{gap}{:<16}{gap}code{gap}{:>11}\n", "naam", "bedrag");
            for (number, name, code, cents) in &table {
                let sign = if *cents < 0 { "-" } else { "" };
                let amount = format!("{sign}{},{:02}", cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
                text.push_str(&format!("{number:06}{gap}{name:<16}{gap}{code}{gap}{amount:>11}\n"));
            }
            let encoding = if latin { encoding_rs::WINDOWS_1252 } else { encoding_rs::UTF_8 };
            let extract = read_again(&sample("a.txt", encoding.encode(&text).0));
            prop_assert_eq!(extract.descriptions[0].kind, FileKind::FixedWidth);
            prop_assert_eq!(extract.pay.lines.len(), table.len());
            prop_assert_eq!(lines(&extract), expected(&table));
        }

        /// Zoned records read back to the cent, as declared.
        #[test]
        fn zoned_records_read_back(table in table()) {
            let mut text = String::new();
            for (number, name, code, cents) in &table {
                let digits = format!("{:09}", cents.unsigned_abs());
                let (head, last) = digits.split_at(8);
                let signs = if *cents < 0 { "}JKLMNOPQR" } else { "{ABCDEFGHI" };
                let last = signs.chars().nth(last.parse().unwrap()).unwrap();
                text.push_str(&format!("{number:06}{name:<16}{code}{head}{last}\r\n"));
            }
            let layout = "[file]\nformat = 'fixed_width'\nheader_rows = 0\n[[columns]]\nstart = 1\nlength = 6\n\
                          role = 'employee_number'\n[[columns]]\nstart = 7\nlength = 16\nrole = 'full_name'\n\
                          [[columns]]\nstart = 23\nlength = 4\nrole = 'component_code'\n[[columns]]\nstart = 27\n\
                          length = 9\nrole = 'amount'\nimplied_decimals = 2\noverpunch = true\n";
            let extract = read_again_with(&sample("a.txt", &text), layout);
            prop_assert_eq!(extract.pay.lines.len(), table.len());
            prop_assert_eq!(lines(&extract), expected(&table));
        }
    }
}

#[test]
fn a_number_wider_than_its_guessed_column_is_not_cut() {
    // Of so many lines one may be wider than the column that the others show.
    for wide in ["1.234,00", "12.345,00", "1234,00", "€1.000,07", "1'234,00"] {
        let mut text = String::from("personeelsnummer  looncode  omschrijving     bedrag  \n");
        for row in 0..60 {
            let amount = if row == 50 { wide.to_owned() } else { format!("{},{row:02}", 210 + row) };
            text.push_str(&format!("{:08}          0088      Basisloon      {amount:>9}  \n", 4_000 + row));
        }
        let extract = read_as(&sample("extract.txt", &text), Purpose::Pay, "").unwrap();
        let of_row = extract.pay.lines.row.iter().position(|row| *row == 52);
        let read = of_row.map(|line| extract.pay.lines.amount(line).to_string());
        let whole = ["1234.00", "12345.00", "1000.07"].iter().any(|whole| read.as_deref() == Some(*whole));
        let rejected = extract.rejected.iter().any(|cell| cell.origin.row == 52);
        assert!(whole || read.is_none() && rejected, "{wide} {read:?}");
        assert_eq!(extract.pay.lines.len() + extract.rejected.len(), 60, "{wide}");
    }
}

#[test]
fn a_blank_between_groups_of_digits_cuts_no_number() {
    for blank in [" ", "\u{a0}", "\u{202f}"] {
        let mut text = String::from("matricule  rubrique  libellé            montant  \n");
        for row in 0..12_u32 {
            let amount = if row.is_multiple_of(3) {
                format!("{},{row:02}", 200 + row)
            } else {
                format!("{row}{blank}181,{row:02}")
            };
            text.push_str(&format!("{:<11}0088      Indemnité     {amount:>12}  \n", 4_000 + row));
        }
        let extract = read_as(&sample("extract.txt", &text), Purpose::Pay, "").unwrap();
        let whole = |row: u32| {
            if row.is_multiple_of(3) { format!("{}.{row:02}", 200 + row) } else { format!("{row}181.{row:02}") }
        };
        assert_eq!(values(&extract), (0..12).map(whole).collect::<Vec<_>>(), "{blank:?}");
    }
}
