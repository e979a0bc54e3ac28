use paritas_intake::Purpose;
use paritas_model::Total;

use crate::{fault, lines, pay, read_as, reasons, sample, values};

#[test]
fn every_row_is_used_left_out_by_a_rule_or_rejected() {
    let extract = pay(
        "Loonjournaal\nFirma Zilverbeek\n\nid;code;amount\n1;a;1,50\n\n2;a;2,50\nid;code;amount\n;a;3,50\nTotaal;;4,00\n\
         Einde van het rapport\n",
    );
    let rows = &extract.ledger.rows;
    assert_eq!((rows.read, rows.used, rows.rejected), (11, 2, 1));
    let ignored: Vec<(&str, u64)> = rows.ignored.iter().map(|(rule, count)| (rule.as_str(), *count)).collect();
    assert_eq!(ignored, [("blank", 1), ("footer", 1), ("header", 2), ("preamble", 3), ("totals", 1)]);
    assert_eq!(reasons(&extract), ["reason-no-employee"]);
    assert!(extract.rejected[0].rejects_row);
    let cells = &extract.ledger.cells;
    assert_eq!((cells.read, cells.used, cells.rejected, cells.ignored["totals"]), (4, 2, 1, 1));
    let total = &extract.file_totals[0];
    assert_eq!(
        (total.component, total.stated.to_string(), total.summed),
        (None, "4.00".into(), Total::from_millionths(4_000_000))
    );
    assert_eq!(total.origin.row, 10);
}

#[test]
fn a_totals_row_that_does_not_add_up_is_reported() {
    let extract = pay("id;1000 Loon\n1;1,50\n2;2,50\nTotal général;5,00\n");
    assert_eq!(extract.messages[0].id, "notice-component-total-differs");
    assert_eq!(extract.pay.employees.len(), 2);
}

#[test]
fn a_row_of_sums_without_a_word_is_a_totals_row() {
    let extract = pay("id;1000 Loon;2000 Premie\n1;1,50;1,00\n2;2,50;\n;4,00;1,00\n");
    assert_eq!(extract.ledger.rows.ignored["totals"], 1);
    assert_eq!(extract.file_totals.len(), 2);
    let other = pay("id;1000 Loon;2000 Premie\n1;1,50;1,00\n2;2,50;\n;4,00;9,00\n");
    assert_eq!(reasons(&other), ["reason-no-employee"]);
}

#[test]
fn totals_of_a_part_are_left_out_and_only_the_last_is_kept() {
    let extract = pay("id;1000 Loon\n1;1,50\nSubtotaal;1,50\n2;2,50\nSubtotaal;2,50\nTotaal;4,00\n");
    assert_eq!(extract.ledger.rows.ignored["totals"], 3);
    assert_eq!(extract.file_totals.len(), 1);
    assert_eq!(extract.file_totals[0].stated.to_string(), "4.00");
    assert!(extract.messages.is_empty());
}

#[test]
fn ragged_rows_are_rejected_with_both_counts_unless_only_empty_fields_are_too_many() {
    let extract = pay("id,code,amount\n1,a,1.50\n1,b,2.50,,\n1,c\n1,d,3.50,x\n9,d,3.50,x\n");
    assert_eq!(values(&extract), ["1.50", "2.50"]);
    assert_eq!(reasons(&extract), ["reason-field-count"; 3]);
    assert_eq!(extract.rejected[0].key.employee, Some(0));
    assert_eq!(extract.rejected[2].key.employee, None);
    assert_eq!(extract.rejected[1].value, "1 | d | 3.50 | x");
    assert_eq!(extract.ledger.rows.rejected, 3);
    assert_eq!(extract.ledger.cells.rejected, 2);
}

#[test]
fn rows_without_component_or_period_are_rejected_with_what_is_known() {
    let extract = pay("id,period,code,amount\n1,2026-03,a,1\n1,,a,2\n1,2026-13,a,3\n1,2026-03,,4\n1,2026-03,,\n");
    assert_eq!(reasons(&extract), ["reason-no-period", "reason-not-a-period", "reason-no-component"]);
    assert_eq!(extract.rejected[0].key.component, Some(0));
    assert_eq!(extract.rejected[0].key.period, None);
    assert_eq!(extract.rejected[2].key.component, None);
    assert_eq!(extract.rejected[2].key.period.unwrap().code(), 202_603);
    assert_eq!(extract.ledger.rows.used, 2);
}

#[test]
fn repeated_lines_are_kept_and_counted() {
    let extract = pay("id,code,amount\n1,a,1\n1,a,2\n1,b,2\n1,a,1\n");
    assert_eq!(extract.ledger.repeated_lines, 2);
    assert_eq!(lines(&extract).len(), 4);
    assert_eq!(extract.messages[0].id, "notice-repeated-lines");
}

#[test]
fn rows_are_numbered_as_an_editor_numbers_lines() {
    let extract = pay("id,code,name,amount\r\n1,a,\"two\r\nlines\",1\r\n\r\n2,a,x,2");
    assert_eq!(extract.pay.lines.row, [2, 5]);
    assert_eq!(extract.pay.lines.column, [4, 4].into_iter().collect());
}

#[test]
fn keys_a_spreadsheet_would_run_are_kept_and_reported() {
    let extract = pay("id,code,amount\n=1+1,@a,1\n-2,b,1\n");
    assert_eq!(extract.pay.employees[0].number, "=1+1");
    assert_eq!(extract.messages[0].id, "notice-risky-keys");
}

#[test]
fn two_columns_with_one_header_are_refused_where_it_matters() {
    let fault = fault("id,code,amount,amount\n1,a,1,2\n");
    assert_eq!(fault.message.id, "fault-duplicate-header");
    assert_eq!(fault.hint.unwrap().id, "hint-set-position");
    let notes = pay("id,code,amount,note,note\n1,a,1,x,y\n");
    let attributes = &notes.pay.employees[0].attributes;
    assert_eq!(attributes.iter().collect::<Vec<_>>(), [("note", "x"), ("note (5)", "y")]);
    let told = crate::pay_with(
        "id,code,amount,amount\n1,a,1,2\n",
        "[[columns]]\nposition = 3\nrole = 'ignored'\n[[columns]]\nposition = 4\nrole = 'amount'\n",
    );
    assert_eq!(values(&told), ["2.00"]);
}

#[test]
fn a_word_of_totals_rows_in_a_name_or_a_label_is_no_totals_row() {
    let people = pay("name,employee_no,1000,1001\nSom Anna,1,1.00,2.00\nTotaal,2,1.00,2.00\n");
    assert_eq!(values(&people), ["1.00", "2.00"]);
    assert_eq!(people.ledger.rows.ignored["totals"], 1);
    let labelled =
        pay("component_label,employee_no,component_code,amount\nTotal gross,1,1000,1.00\nTotal,2,1000,2.00\n");
    assert_eq!(values(&labelled), ["1.00", "2.00"]);
    let nameless = pay("last_name,first_name,employee_no,1000\nMaes,Jan,1,1.00\nSom,Anna,,2.00\nSom,Eva,3,3.00\n");
    assert_eq!(values(&nameless), ["1.00", "3.00"]);
    assert_eq!(reasons(&nameless), ["reason-no-employee"]);
}

#[test]
fn the_last_row_is_no_header_where_another_row_can_be() {
    let file = sample("people.csv", "first,street,town\nJan,120 any street,1000 Brussel\n");
    let extract = read_as(&file, Purpose::Inspect, "").unwrap();
    assert_eq!(extract.descriptions[0].header_row, 1);
    assert_eq!(fault("street,1000 Loon\n").message.id, "fault-header-only");
}

#[test]
fn a_total_of_an_employee_is_no_pay() {
    let ignored = |extract: &paritas_intake::Extract| extract.ledger.rows.ignored.get("totals").copied().unwrap_or(0);
    for text in [
        "id;code;bedrag\n1;a;1,50\n1;b;2,50\n1;Totaal;4,00\n2;a;3,50\n2;Totaal;3,50\nEindtotaal;;7,50\n",
        "id;code;bedrag\n1;a;1,50\n1;b;2,50\n1 Totaal;;4,00\n2;a;3,50\n2 Totaal;;3,50\nEindtotaal;;7,50\n",
        "id;code;bedrag\n1;a;1,50\n1;b;2,50\nTotal 1;;4,00\n2;a;3,50\nTotal 2;;3,50\nTotal général;;7,50\n",
        "id;code;bedrag\n1;a;1,50\n1;b;2,50\n;;4,00\n2;a;1,50\n2;b;2,00\n;;3,50\nGesamtergebnis;;7,50\n",
        "id;naam;code;bedrag\n1;An Maes;a;1,50\n1;An Maes;b;2,50\n1;Totaal An Maes;;4,00\n2;Jan Som;a;3,50\n\
         2;Totaal Jan Som;;3,50\nSomme;;;7,50\n",
        "id;periode;code;bedrag\n1;2026-03;a;1,50\n1;2026-04;b;2,50\n1;Totaal;;4,00\n2;2026-03;a;3,50\n2;Totaal;;3,50\n\
         Totaal;;;7,50\n",
        "id;afdeling;code;bedrag\n1;Spoed;a;1,50\n1;Spoed;b;2,50\n;Spoed Totaal;;4,00\n2;U12;a;3,50\n;U12 Totaal;;3,50\n\
         ;Eindtotaal;;7,50\n",
    ] {
        let extract = pay(text);
        assert_eq!(extract.pay.lines.value.iter().sum::<i64>(), 7_500_000, "{text}");
        assert_eq!((extract.pay.employees.len(), ignored(&extract)), (2, 3), "{text}");
        assert_eq!(extract.pay.components.len(), 2, "{text}");
        assert!(extract.rejected.is_empty() && extract.messages.is_empty(), "{text} {:?}", extract.messages);
        assert_eq!(
            (extract.file_totals.len(), extract.file_totals[0].stated.to_string()),
            (1, "7.50".into()),
            "{text}"
        );
    }
    let wide = pay(
        "id;1000 Loon;2000 Premie\n1;1,50;1,00\n1;2,50;\n1 Totaal;4,00;1,00\n2;3,50;\n2 Totaal;3,50;\nTotaal;7,50;1,00\n",
    );
    assert_eq!((values(&wide).len(), wide.pay.employees.len(), ignored(&wide)), (4, 2, 3));
    assert!(wide.messages.len() == 1 && wide.messages[0].id == "notice-repeated-lines", "{:?}", wide.messages);
}

#[test]
fn a_component_called_total_is_pay_where_it_sums_nothing_up() {
    let extract = pay("id;code;bedrag\n1;a;1,50\n1;b;2,50\n1;TOTAL;9,00\n2;a;3,50\n2;TOTAL;3,00\n");
    assert_eq!(values(&extract).len(), 5);
    assert!(!extract.ledger.rows.ignored.contains_key("totals"));
}

#[test]
fn a_total_of_an_employee_that_does_not_add_up_is_reported() {
    let by_code = pay("id;code;bedrag\n1;a;1,50\n1;b;2,50\n1;Totaal;4,00\n2;a;3,50\n2;Totaal;3,00\n");
    let by_key = pay("id;code;bedrag\n1;a;1,50\n1;b;2,50\n1 Totaal;;4,00\n2;a;3,50\n2 Totaal;;3,00\n");
    for extract in [by_code, by_key] {
        assert_eq!(values(&extract), ["1.50", "2.50", "3.50"]);
        assert_eq!(extract.messages[0].id, "notice-subtotals-differ");
    }
}

#[test]
fn the_total_of_the_last_part_is_not_the_files() {
    let extract = pay("id;1000 Loon\n1;1,50\n2;2,00\nTotaal Spoed;3,50\n3;2,50\n4;1,00\nTotaal U12;3,50\n");
    assert!(extract.file_totals.is_empty() && extract.messages.is_empty(), "{:?}", extract.messages);
    assert_eq!(extract.ledger.rows.ignored["totals"], 2);
}

#[test]
fn totals_on_top_are_checked_too() {
    let extract = pay("id;1000 Loon\nTotaal;4,00\n1;1,50\n2;2,50\n");
    assert_eq!((extract.file_totals.len(), extract.messages.len(), values(&extract).len()), (1, 0, 2));
    let wrong = pay("id;1000 Loon\nTotaal;5,00\n1;1,50\n2;2,50\n");
    assert_eq!(wrong.messages[0].id, "notice-component-total-differs");
    // Between parts they may be of the first part only.
    let parts = pay("id;1000 Loon\nTotaal Spoed;1,50\n1;1,50\nTotaal U12;2,50\n2;2,50\n");
    assert!(parts.file_totals.is_empty() && parts.messages.is_empty());
}
