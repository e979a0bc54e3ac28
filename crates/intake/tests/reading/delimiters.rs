//! Delimiters, quotes and line ends as programs write them.

use paritas_intake::{Confidence, Detected, ExtractProfile, Purpose};

use crate::{fault_with, lines, pay_with, read_again, read_as, reasons, sample};

const LINES: [&str; 2] = ["007 [] 0 1000 amount 12.50", "008 [] 0 2000 amount 1.25"];

#[test]
fn unusual_delimiters_are_found() {
    for delimiter in [';', ',', '\t', '|', '^', '~', '\u{1f}', '\u{1}'] {
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("stamnr;looncode;bedrag{end}007;1000;12.50{end}008;2000;1.25{end}")
                .replace(';', &delimiter.to_string());
            let extract = read_again(&sample("a.csv", &text));
            assert_eq!(lines(&extract), LINES, "{delimiter:?} {end:?}");
            let found = extract.descriptions[0].detections.iter().find(|one| one.what == Detected::Delimiter).unwrap();
            assert_eq!((found.value.clone(), found.confidence), (delimiter.to_string(), Confidence::Certain));
        }
    }
}

#[test]
fn line_ends_may_be_mixed_and_delimiters_may_trail() {
    let text = "stamnr;looncode;bedrag;\r\n007;1000;12.50;\n008;2000;1.25;\r";
    assert_eq!(lines(&read_again(&sample("a.csv", text))), LINES);
}

#[test]
fn the_line_of_excel_names_the_delimiter() {
    for line in ["sep=|", "SEP=|\r", "\"sep=|\""] {
        let text = format!("{line}\nx|y;z|looncode|bedrag\n007|a;b|1000|12.50\n008|a;b|2000|1.25\n");
        let profile = "[[columns]]\nheader = 'x'\nrole = 'employee_number'\n";
        let extract = read_as(&sample("a.csv", &text), Purpose::Pay, profile).unwrap();
        assert_eq!(lines(&extract), LINES, "{line}");
        assert_eq!((extract.ledger.rows.ignored["preamble"], extract.descriptions[0].header_row), (1, 2));
        let found = extract.descriptions[0].detections.iter().find(|one| one.what == Detected::Delimiter).unwrap();
        assert_eq!(found.reason.id, "detect-delimiter-line");
    }
}

#[test]
fn quotes_may_follow_a_backslash() {
    let text = "stamnr,naam,looncode,bedrag\n007,\"An \\\"Anna\\\" Maes, e\",1000,12.50\n008,\"Jan, f\",2000,1.25\n";
    let extract = read_again(&sample("a.csv", text));
    assert_eq!(lines(&extract), LINES);
    assert_eq!(extract.pay.employees[0].full_name.as_deref(), Some("An \"Anna\" Maes, e"));
    assert_eq!(extract.profiles[0].file.escape, Some(paritas_intake::Mark::Char('\\')));
    // Doubled quotes, and folders of Windows, need none.
    for text in [
        "stamnr,naam,looncode,bedrag\n007,\"An \"\"Anna\"\" Maes\",1000,12.50\n008,Jan,2000,1.25\n",
        "stamnr,pad,looncode,bedrag\n007,\"C:\\\",1000,12.50\n008,\"D:\\\",2000,1.25\n",
    ] {
        let extract = read_again(&sample("a.csv", text));
        assert_eq!(lines(&extract), LINES, "{text}");
        assert_eq!(extract.profiles[0].file.escape, None);
    }
    let declared = pay_with("stamnr;naam;looncode;bedrag\n7;a\\;b;1;2\n", "[file]\nescape = '\\'\n");
    assert_eq!(declared.pay.employees[0].full_name.as_deref(), Some("a;b"));
}

#[test]
fn an_escaped_quote_that_is_never_closed_is_refused() {
    let fault = fault_with("id,code,amount\n1,a,1\n2,\"b\\\",1\n", "[file]\nescape = '\\'\n");
    assert_eq!(fault.message.id, "fault-open-quote");
    assert_eq!(fault.place.unwrap().row, Some(3));
    assert!(ExtractProfile::from_toml("version = 1\n[file]\nescape = '\"'\nquote = '\"'\n", "p").is_err());
}

#[test]
fn two_blanks_part_columns_that_do_not_line_up() {
    let text = "stamnr  naam  looncode  bedrag\n007  An Maes  1000  12.50\n008  Jan Van den Berg  2000  1.25\n\
                000009  Els Claes   3000   1100.00\n10  Piet De Wit  1000\n";
    let extract = read_again(&sample("a.txt", text));
    assert_eq!(lines(&extract)[1..], LINES);
    assert_eq!(extract.pay.employees[1].full_name.as_deref(), Some("Jan Van den Berg"));
    assert_eq!(reasons(&extract), ["reason-field-count"]);
    assert_eq!(extract.descriptions[0].detections[1].value, "blanks");
}

#[test]
fn a_delimiter_in_the_lines_above_does_not_mislead() {
    let text = "Ziekenhuis, afdeling loon, personeel, 2026\nAfdruk: 1, 2, 3, 4\n\nstamnr;looncode;bedrag\n007;1000;12.50\n008;2000;1.25\n";
    let extract = read_again(&sample("a.csv", text));
    assert_eq!(lines(&extract), LINES);
    assert_eq!(extract.ledger.rows.ignored["preamble"], 3);
}

#[test]
fn columns_without_header_or_with_the_same_are_named_and_said() {
    let text = "stamnr;looncode;bedrag;;nota;nota\n007;1000;12.50;x;a;b\n008;2000;1.25;;c;d\n";
    let extract = read_again(&sample("a.csv", text));
    assert_eq!(lines(&extract), LINES);
    let attributes = &extract.pay.employees[0].attributes;
    assert_eq!(attributes.iter().collect::<Vec<_>>(), [("#4", "x"), ("nota", "a"), ("nota (6)", "b")]);
    let said =
        |id: &str| extract.descriptions[0].assumptions.iter().find(|message| message.id == id).unwrap().args.clone();
    assert_eq!(said("assume-unnamed-columns"), [("columns".into(), "#4".into())]);
    assert_eq!(said("assume-repeated-columns"), [("columns".into(), "nota (#6)".into())]);
}
