//! What a report puts between its data and after it, where a profile says what becomes of it; and marks that a file does
//! without.

use crate::{fault_with, lines, pay, pay_with, read_again_with, reasons, sample};

/// Two people, a header again, a total and a note.
const REPORT: &str = "Stamnr;Naam;1000 Loon\n1;Peeters;100,50\nStamnr;Naam;1000 Loon\n2;Maes;200,00\nTotaal;;300,50\nGedrukt door Jan;;\n";

fn ignored(extract: &paritas_intake::Extract, rule: &str) -> u64 {
    extract.ledger.rows.ignored.get(rule).copied().unwrap_or(0)
}

fn found(extract: &paritas_intake::Extract, about: &str) -> Option<String> {
    let detections = &extract.descriptions[0].detections;
    detections.iter().find(|one| one.what.as_str() == about).map(|one| one.value.clone())
}

#[test]
fn what_a_report_adds_is_found_counted_and_said() {
    let extract = pay(REPORT);
    assert_eq!(lines(&extract).len(), 2);
    assert_eq!(["page_breaks", "totals_rows", "footer"].map(|about| found(&extract, about).unwrap()), ["1", "1", "2"]);
    assert_eq!(found(&pay("id;code;amount\n1;a;1,50\n"), "footer"), None);
}

#[test]
fn as_many_rows_as_a_profile_says_are_a_footer() {
    for (rows, pay_lines, footer, totals) in [(1, 2, 1, 1), (2, 2, 1, 1)] {
        let extract = read_again_with(&sample("a.csv", REPORT), &format!("[file]\nfooter_rows = {rows}\n"));
        assert_eq!((lines(&extract).len(), extract.rejected.len()), (pay_lines, 0), "{rows}");
        assert_eq!((ignored(&extract, "footer"), ignored(&extract, "totals")), (footer, totals), "{rows}");
        assert_eq!(extract.file_totals.len(), 1, "totals in a footer are checked all the same");
        assert_eq!(extract.profiles[0].file.footer_rows, Some(rows));
    }
}

#[test]
fn a_footer_holds_whatever_it_holds_and_blank_rows_do_not_count() {
    // By themselves these rows are people: nothing says that they are not.
    let text = "Stamnr;Naam;1000 Loon\n1;Peeters;100,50\n2;Maes;200,00\n88;Controle;1,00\n\n99;Einde;2,00\n\n";
    assert_eq!(lines(&pay(text)).len(), 4);
    let extract = read_again_with(&sample("a.csv", text), "[file]\nfooter_rows = 2\n");
    assert_eq!(lines(&extract).len(), 2);
    assert_eq!((ignored(&extract, "footer"), extract.ledger.cells.ignored["footer"]), (2, 2));
    // They read like people all the same: that is said.
    let message = extract.messages.iter().find(|one| one.id == "notice-footer-like-data").unwrap();
    assert_eq!((&message.args[0].1, &message.args[2].1), (&2_u64.into(), &"88".into()));
    // Notes and page numbers are what a footer is made of: nothing is said of them.
    assert!(read_again_with(&sample("a.csv", REPORT), "[file]\nfooter_rows = 2\n").messages.is_empty());
}

#[test]
fn a_footer_says_nothing_of_how_columns_are_written() {
    let text = "id;code;amount\n1;a;1,50\n2;a;2,50\nx;y;3.75\nx;y;4.75\nx;y;5.75\n";
    let extract = pay_with(text, "[file]\nfooter_rows = 3\n");
    assert_eq!((lines(&extract).len(), extract.rejected.len()), (2, 0));
}

#[test]
fn without_a_footer_the_last_rows_are_data() {
    let extract = read_again_with(&sample("a.csv", REPORT), "[file]\nfooter_rows = 0\n");
    assert_eq!((reasons(&extract), ignored(&extract, "footer")), (vec!["reason-no-employee"], 0));
    assert_eq!(extract.rejected[0].origin.row, 6);
}

#[test]
fn a_footer_that_leaves_no_data_is_refused() {
    for rows in [5, 6, 7, 100] {
        let fault = fault_with(REPORT, &format!("[file]\n\nfooter_rows = {rows}\n"));
        assert_eq!(fault.message.id, "fault-profile-contradicted", "{rows}");
        assert_eq!(fault.message.args[0].1, "file.footer_rows".into(), "{rows}");
    }
}

#[test]
fn a_workbook_has_a_footer_too() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, (id, code, amount)) in
        [("id", "code", 0.0), ("1", "a", 1.5), ("2", "a", 2.5), ("98", "z", 9.0), ("99", "z", 9.0)].iter().enumerate()
    {
        let row = u32::try_from(row).unwrap();
        sheet.write(row, 0, *id).unwrap();
        sheet.write(row, 1, *code).unwrap();
        if row == 0 {
            sheet.write(row, 2, "amount").unwrap()
        } else {
            sheet.write(row, 2, *amount).unwrap()
        };
    }
    let file = sample("a.xlsx", book.save_to_buffer().unwrap());
    let extract = read_again_with(&file, "[file]\nfooter_rows = 2\n");
    assert_eq!((lines(&extract).len(), ignored(&extract, "footer")), (2, 2));
}

#[test]
fn headers_again_are_rows_of_data_where_a_profile_says_so() {
    let extract = read_again_with(&sample("a.csv", REPORT), "[file]\npage_breaks = 'read'\n");
    assert_eq!((extract.pay.employees.len(), ignored(&extract, "page"), ignored(&extract, "header")), (3, 0, 1));
    assert_eq!(reasons(&extract), ["reason-not-a-number"]);
    let extract = read_again_with(&sample("a.csv", REPORT), "[file]\npage_breaks = 'leave_out'\n");
    assert_eq!((extract.pay.employees.len(), ignored(&extract, "header")), (2, 2));
}

#[test]
fn someone_called_total_is_paid_where_a_profile_says_so() {
    let text = "id;code;amount\n1;a;1,50\n2;a;2,50\n2;Total;2,50\nTotal;a;4,00\n";
    let extract = pay(text);
    assert_eq!((lines(&extract).len(), extract.file_totals.len(), ignored(&extract, "totals")), (2, 1, 2));
    let extract = read_again_with(&sample("a.csv", text), "[file]\ntotals_rows = 'read'\n");
    assert_eq!((lines(&extract).len(), ignored(&extract, "totals"), extract.rejected.len()), (4, 0, 0));
}

#[test]
fn a_quote_means_nothing_where_a_profile_says_so() {
    let text = "id;name;code;amount\n1;\"Jan;a;1,50\n2;Piet;a;2,50\n";
    assert_eq!(fault_with(text, "").message.id, "fault-open-quote");
    let extract = read_again_with(&sample("a.csv", text), "[file]\nquote = ''\n");
    assert_eq!(lines(&extract).len(), 2);
    assert_eq!(extract.pay.employees[0].full_name.as_deref(), Some("\"Jan"));
}

#[test]
fn an_escape_means_nothing_where_a_profile_says_so() {
    let text = "id,name,code,amount\n1,\"a \\\"b\\\" c\",a,1.50\n2,\"x \\\"y\\\"\",a,2.50\n";
    let extract = pay(text);
    assert_eq!(found(&extract, "escape").as_deref(), Some("\\"));
    let plain = pay_with("id,name,code,amount\n1,\"C:\\\",a,1.50\n2,\"D:\\x\",a,2.50\n", "[file]\nescape = ''\n");
    assert_eq!((found(&plain, "escape"), lines(&plain).len()), (None, 2));
}

#[test]
fn every_mark_and_order_has_its_reason() {
    let text = "id;code;born;hired;open;amount;fte;whole\n1;a;31/12/1980;2020-01-02;01/02/2020;1,50;0,5;7\n2;a;01/02/1981;2020-01-03;02/03/2021;1.234,50;1;8\n";
    let extract = pay_with(
        text,
        "[[columns]]\nheader='id'\nrole='employee_number'\n[[columns]]\nheader='code'\nrole='component_code'\n\
         [[columns]]\nheader='born'\nrole='birth_date'\n[[columns]]\nheader='hired'\nrole='hire_date'\n\
         [[columns]]\nheader='open'\nrole='end_date'\n[[columns]]\nheader='amount'\nrole='amount'\n\
         [[columns]]\nheader='fte'\nrole='fte'\n[[columns]]\nheader='whole'\nrole='quantity'\n",
    );
    let why = |header: &str| {
        let column = extract.descriptions[0].columns.iter().find(|one| one.header == header).unwrap();
        column.writing.as_ref().map(|(confidence, reason)| (confidence.as_str(), reason.id.to_string()))
    };
    for (header, reason) in [
        ("id", None),
        ("born", Some(("certain", "detect-order-shown"))),
        ("hired", Some(("certain", "detect-order-alike"))),
        ("open", Some(("likely", "detect-order-others"))),
        ("amount", Some(("certain", "detect-mark-shown"))),
        ("fte", Some(("certain", "detect-mark-shown"))),
        ("whole", Some(("certain", "detect-mark-alike"))),
    ] {
        assert_eq!(why(header), reason.map(|(sure, id)| (sure, id.to_owned())), "{header}");
    }
    let open = pay("id;code;amount\n1;a;1.234\n2;a;5.678\n");
    let (confidence, reason) = open.descriptions[0].columns[2].writing.clone().unwrap();
    assert_eq!((confidence.as_str(), reason.id.as_ref()), ("unsure", "detect-open"));
}
