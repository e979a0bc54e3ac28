//! Files without headers, and with headers of several rows.

use paritas_intake::{Detected, Layout, Purpose};

use crate::{fault, lines, pay, pay_with, read_again, read_again_with, read_as, roles, sample, values};

const PLAIN: &str = "000101;Peeters Jan;2026-03;1000;2500,00\n000101;Peeters Jan;2026-03;2000;-12,50\n\
                     000102;Maes An;2026-03;1000;2600,00\n000103;Claes Els;2026-03;1000;2700,25\n";

#[test]
fn a_first_row_like_those_below_it_is_no_header() {
    let extract = read_again(&sample("a.csv", PLAIN));
    let described = &extract.descriptions[0];
    assert_eq!((described.header_row, described.header_rows, described.layout), (0, 0, Layout::Long));
    assert_eq!(roles(&extract), ["employee_number", "full_name", "period", "component_code", "amount"]);
    assert_eq!(lines(&extract).len(), 4);
    assert_eq!(lines(&extract)[0], "000101 [] 202603 1000 amount 2500.00");
    assert_eq!(described.columns[4].header, "#5");
    assert!(described.assumptions.iter().any(|message| message.id == "assume-no-header"));
    let headers = described.detections.iter().find(|one| one.what == Detected::HeaderRows).unwrap();
    assert_eq!((headers.value.as_str(), headers.reason.id.as_ref()), ("0", "detect-no-header"));
}

#[test]
fn words_under_words_keep_their_header() {
    for text in ["a,b\nd,e\nf,g\n", "id,1000,2000\n1,5,6\n2,7,8\n", "id;naam\n1;Jan\n2;An\n"] {
        let extract = read_as(&sample("a.csv", text), Purpose::Inspect, "").unwrap();
        assert_eq!(extract.descriptions[0].header_row, 1, "{text}");
    }
}

#[test]
fn columns_without_header_are_declared_by_position() {
    let profile = "[file]\nheader_rows = 0\n[[columns]]\nposition = 1\nname = 'Dossier'\n\
                   [[columns]]\nposition = 2\nrole = 'employee_number'\n[[columns]]\nposition = 4\nname = 'Bedrag'\n\
                   [[columns]]\nposition = 3\nrole = 'component_code'\n";
    let text = "A1;0007;LOON;12,50\nA1;0007;PREMIE;1,50\n";
    let extract = read_again_with(&sample("a.csv", text), profile);
    assert_eq!(lines(&extract), ["0007 [] 0 LOON amount 12.50", "0007 [] 0 PREMIE amount 1.50"]);
    assert_eq!(extract.pay.employees[0].attributes.get("Dossier"), Some("A1"));
    assert_eq!(extract.ledger.rows.used, 2);
}

#[test]
fn a_preamble_above_data_without_header_is_declared() {
    let text = "AZ Zilverbeek\n\n1;LOON;12,50\n2;LOON;1,50\n";
    let profile = "[file]\nheader_rows = 0\nheader_row = 3\n[[columns]]\nposition = 1\nrole = 'employee_number'\n\
                   [[columns]]\nposition = 2\nrole = 'component_code'\n[[columns]]\nposition = 3\nrole = 'amount'\n";
    let extract = read_again_with(&sample("a.csv", text), profile);
    assert_eq!(values(&extract), ["12.50", "1.50"]);
    assert_eq!(extract.ledger.rows.ignored["preamble"], 2);
}

#[test]
fn groups_above_the_headers_are_joined_to_them() {
    let text = "AZ Zilverbeek;;;;;;\n;;1000 Basisloon;;2000 Premie;;Tellers\n\
                Stamnr;Naam;Uren;Bedrag;Uren;Bedrag;Verlof\n1;Peeters;38,00;2500,00;2,00;50,00;12\n2;Maes;19,00;1250,00;;;11\n";
    let extract = read_again(&sample("a.csv", text));
    let described = &extract.descriptions[0];
    let headers: Vec<&str> = described.columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(
        headers,
        [
            "Stamnr",
            "Naam",
            "1000 Basisloon Uren",
            "1000 Basisloon Bedrag",
            "2000 Premie Uren",
            "2000 Premie Bedrag",
            "Tellers Verlof"
        ]
    );
    assert_eq!((described.header_row, described.header_rows), (2, 2));
    assert_eq!(
        lines(&extract),
        [
            "1 [] 0 1000 amount 2500.00",
            "1 [] 0 1000 quantity 38.00",
            "1 [] 0 2000 amount 50.00",
            "1 [] 0 2000 quantity 2.00",
            "2 [] 0 1000 amount 1250.00",
            "2 [] 0 1000 quantity 19.00",
        ]
    );
    assert_eq!((extract.ledger.rows.ignored["header"], extract.ledger.rows.ignored["preamble"]), (2, 1));
}

#[test]
fn parts_below_the_headers_are_joined_to_them() {
    let text = "Stamnr;Naam;Loon;;Premie;\n;;Uren;Bedrag;Uren;Bedrag\n1;Peeters;38,00;2500,00;2,00;50,00\n";
    let extract = read_again(&sample("a.csv", text));
    let headers: Vec<&str> = extract.descriptions[0].columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(headers, ["Stamnr", "Naam", "Loon Uren", "Loon Bedrag", "Premie Uren", "Premie Bedrag"]);
    assert_eq!(lines(&extract).len(), 4);
    assert_eq!(lines(&extract)[0], "1 [] 0 Loon amount 2500.00");
}

#[test]
fn a_title_above_the_headers_is_no_group() {
    for above in ["Lonen maart;;", "Periode;maart 2026;", "Afdeling;Loonadministratie;", ";;Vertrouwelijk"] {
        let text = format!("{above}\nStamnr;1000 Loon;2000 Premie\n1;2500,00;1,00\n");
        let extract = pay_with(&text, "");
        assert_eq!(extract.descriptions[0].header_rows, 1, "{above}");
        assert_eq!(extract.descriptions[0].columns[1].header, "1000 Loon");
    }
}

#[test]
fn the_number_of_header_rows_is_declared() {
    let text = "x;Loon;\nStamnr;1000;2000\n1;2500,00;1,00\n";
    let extract = read_again_with(&sample("a.csv", text), "[file]\nheader_rows = 2\n");
    assert_eq!(extract.descriptions[0].columns[1].header, "Loon 1000");
    assert_eq!(extract.descriptions[0].columns[0].header, "x Stamnr");
}

#[test]
fn a_table_has_as_many_columns_as_a_workbook_may_have_and_no_more() {
    let table = |columns: usize| {
        let codes: String = (1..columns).map(|code| format!(";{code} Loon")).collect();
        let amounts = ";12,50".repeat(columns - 1);
        format!("personeelsnummer{codes}\n0001{amounts}\n0002{amounts}\n")
    };
    let wide = pay(&table(16_384));
    assert_eq!((wide.pay.lines.len(), wide.pay.lines.amount(32_765)), (32_766, "12.50".parse().unwrap()));
    assert_eq!(fault(table(16_385)).message.id, "fault-file-too-large");
}
