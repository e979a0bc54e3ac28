//! What page breaks of old reports leave inside the data.

use crate::{lines, pay_with, read_again, reasons, sample};

#[test]
fn titles_headers_and_page_numbers_inside_the_data_are_ignored_and_counted() {
    let text = "AZ Zilverbeek;;;Blz. 1\nLoonlijst 03/2026;;;\nStamnr;Naam;1000 Loon;2000 Premie\n--------;-----;------;------\n\
                1;Peeters;100,00;1,00\n2;Maes;200,00;\n\nAZ Zilverbeek;;;Blz. 2\nLoonlijst 03/2026;;;\nStamnr;Naam;1000 Loon;2000 Premie\n\
                --------;-----;------;------\n3;Claes;300,00;\n1;Peeters;5,00;\n;;Pagina 3;\nStamnr;Naam;1000 Loon;2000 Premie\n4;Wouters;1,00;\nTotaal;;606,00;1,00\n";
    let extract = read_again(&sample("a.csv", text));
    assert_eq!(lines(&extract).len(), 6);
    assert_eq!(extract.rejected, []);
    let ignored = &extract.ledger.rows.ignored;
    let counts = ["preamble", "header", "page", "blank", "totals"].map(|rule| ignored[rule]);
    assert_eq!(counts, [2, 3, 5, 1, 1]);
    assert_eq!(extract.file_totals.len(), 2);
    assert!(extract.file_totals.iter().all(|total| paritas_model::Total::from(total.stated) == total.summed));
}

#[test]
fn a_printed_report_is_read_over_its_pages() {
    let mut text = String::new();
    for page in 1..=3 {
        text.push_str(&format!(
            "{}AZ ZILVERBEEK          LOONLIJST MAART 2026          BLZ {page}\n\n",
            if page > 1 { "\u{c}" } else { "" }
        ));
        text.push_str("STAMNR  NAAM                 CODE      BEDRAG\n------  -------------------  ----  ----------\n");
        for row in 0..20 {
            text.push_str(&format!(
                "{:06}  {:<19}  1000  {:>10}\n",
                page * 100 + row,
                "PEETERS JAN",
                format!("{},50", 1000 + row)
            ));
        }
        text.push('\n');
    }
    let extract = read_again(&sample("a.txt", &text));
    assert_eq!(lines(&extract).len(), 60);
    assert_eq!(lines(&extract)[59], "000319 [] 202603 1000 amount 1019.50");
    assert_eq!(extract.rejected, []);
    assert_eq!(extract.ledger.rows.ignored["header"], 3);
    assert_eq!(extract.ledger.rows.ignored["page"], 2 + 3);
}

#[test]
fn a_group_line_is_repeated_with_its_headers() {
    let text = ";;1000 Loon;;2000 Premie;\nStamnr;Naam;Uren;Bedrag;Uren;Bedrag\n1;Peeters;1;100,50;1;1,00\n\
                ;;1000 Loon;;2000 Premie;\nStamnr;Naam;Uren;Bedrag;Uren;Bedrag\n2;Maes;1;200,50;;\n";
    let extract = read_again(&sample("a.csv", text));
    assert_eq!(lines(&extract).len(), 6);
    assert_eq!((extract.ledger.rows.ignored["header"], extract.rejected.len()), (4, 0));
}

#[test]
fn a_row_of_someone_is_no_page_line() {
    let text = "Loonlijst 2026\nStamnr;Naam;Bedrag;Looncode\n1;Page 3;5,50;1000\n2;Blad;6,50;1000\nLijst;;7,50;1000\n";
    let extract = pay_with(text, "");
    assert_eq!(lines(&extract).len(), 3);
    assert_eq!(reasons(&extract), Vec::<&str>::new());
}
