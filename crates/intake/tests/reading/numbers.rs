use paritas_intake::{Extract, Purpose};
use paritas_model::{Amount, Message};

use crate::{fault, fault_with, pay, pay_with, read_as, reasons, sample, values};

#[test]
fn marks_are_settled_by_the_whole_column() {
    assert_eq!(values(&pay("id;code;amount\n1;a;1.234\n2;a;12,50\n")), ["1234.00", "12.50"]);
    assert_eq!(values(&pay("id;code;amount\n1;a;1.234\n2;a;12.5\n")), ["1.234", "12.50"]);
    assert_eq!(values(&pay("id;code;amount\n1;a;1.234\n2;a;1.234.567\n")), ["1234.00", "1234567.00"]);
}

/// What was assumed, by its identifier.
fn said(extract: &Extract) -> Vec<&str> {
    extract.descriptions[0].assumptions.iter().map(|message| message.id.as_ref()).collect()
}

#[test]
fn values_that_read_two_ways_are_asked_about_and_left_out() {
    let extract = pay("id;code;amount\n1;a;1.234\n2;a;250\n3;a;-12,345\n");
    assert_eq!((values(&extract), reasons(&extract)), (vec!["250.00".to_owned()], vec!["reason-ambiguous-number"; 2]));
    let asked = Message::new("assume-ambiguous-number").with("column", "amount").with("example", "1.234");
    let asked =
        asked.with("point", Amount::from_millionths(1_234_000)).with("comma", Amount::from_millionths(1_234_000_000));
    assert_eq!(extract.descriptions[0].assumptions[0], asked);
    for profile in ["[numbers]\ndecimal = ','\n", "[[columns]]\nheader = 'amount'\nrole = 'amount'\ndecimal = ','\n"] {
        assert_eq!(values(&pay_with("id;code;amount\n1;a;1.234\n", profile)), ["1234.00"]);
    }
}

#[test]
fn looking_at_a_file_never_asks() {
    let sample = sample("a.csv", "id;code;amount\n1;a;1.234\n");
    let extract = read_as(&sample, Purpose::Inspect, "").unwrap();
    assert_eq!((reasons(&extract), said(&extract)[0]), (vec!["reason-ambiguous-number"], "assume-ambiguous-number"));
}

#[test]
fn a_column_may_allow_a_grouping_mark_of_its_own() {
    let columns = "[[columns]]\nheader = '1000 Loon'\nrole = 'amount'\ndecimal = ','\nthousands = ' '\n\
                   [[columns]]\nheader = '2000 Premie'\nrole = 'amount'\ndecimal = ','\n";
    let extract = pay_with("id;1000 Loon;2000 Premie\n1;1 234,50;1.234,50\n2;1.234,50;1 234,50\n", columns);
    assert_eq!((values(&extract).len(), reasons(&extract)), (3, vec!["reason-not-a-number"]));
    assert_eq!((extract.rejected[0].origin.row, extract.rejected[0].origin.column), (3, 2));
}

#[test]
fn other_columns_settle_money_only_where_one_reading_is_left() {
    // The file groups by points: a thousand.
    let grouped = pay("id;1000 Loon;2000 Premie\n1;1.012,50;1.234\n");
    assert_eq!(
        (values(&grouped), said(&grouped)[0]),
        (vec!["1012.50".into(), "1234.00".into()], "assume-number-marks")
    );
    // The decimal mark of the others, three decimals.
    let decimals = pay("id;1000 Loon;2000 Premie\n1;12,50;1,234\n");
    assert_eq!((values(&decimals), said(&decimals)[0]), (vec!["12.50".into(), "1.234".into()], "assume-number-marks"));
    // A decimal comma beside it, but nobody has seen this file group: it may be another program's decimals.
    let open = pay("id;1000 Loon;2000 Premie\n1;12,50;1.234\n2;4321,00;5.678\n");
    assert_eq!(
        (values(&open).len(), said(&open)[0], reasons(&open)),
        (2, "assume-ambiguous-number", vec!["reason-ambiguous-number"; 2])
    );
    // Hours are written by other rules than money: they do not decide for each other.
    assert_eq!(reasons(&pay("id;code;hours;amount\n1;a;1.500;12,50\n")), ["reason-ambiguous-number"]);
}

#[test]
fn where_a_column_shows_both_marks_what_reads_two_ways_is_left_out() {
    let few = "id;code;amount\n1;a;1.50\n2;a;2.50\n3;a;2,75\n4;a;1.234\n";
    let extract = pay(few);
    assert_eq!(
        (values(&extract), reasons(&extract)),
        (vec!["1.50".into(), "2.50".into()], vec!["reason-not-a-number", "reason-ambiguous-number"])
    );
    // One slip among many is a slip.
    let many: String = (0..40).map(|row| format!("{row};a;{row}.50\n")).collect();
    let extract = pay(&format!("id;code;amount\n{many}41;a;2,75\n42;a;1.234\n"));
    assert_eq!((values(&extract).len(), reasons(&extract)), (41, vec!["reason-not-a-number"]));
}

#[test]
fn nine_hundred_and_fifty_is_never_ninety_five_thousand() {
    // An importer elsewhere took the comma of `-950,00` for a grouping mark: whatever else the column holds, it is
    // nine hundred and fifty or it is left out.
    for others in ["12.50", "1.234", "1.234.567", "-95.000", "7", "1,234.50", "12,50", "95000"] {
        let extract = pay(&format!("id;code;amount\n1;a;-950,00\n2;a;{others}\n"));
        let of_first = extract.pay.lines.row.iter().position(|row| *row == 2);
        let first = of_first.map(|line| extract.pay.lines.amount(line).to_string());
        assert!(first.is_none_or(|amount| amount == "-950.00"), "{others}");
    }
}

#[test]
fn percentages_are_rates_and_full_time_equivalents() {
    let extract = pay("id;code;taux;montant;etp\n1;a;12,5 %;1,00;80%\n2;a;8%;2,00;100 %\n3;a;7,5;3,00;50%\n");
    let rates: Vec<_> = crate::lines(&extract).into_iter().filter(|line| line.contains("rate")).collect();
    assert_eq!(rates, ["1 [] 0 a rate 0.125", "2 [] 0 a rate 0.08", "3 [] 0 a rate 7.50"]);
    let ftes: Vec<_> = extract.pay.contracts.iter().map(|contract| contract.fte.unwrap().to_string()).collect();
    assert_eq!(ftes, ["0.80", "1.00", "0.50"]);
}

#[test]
fn nobody_works_a_thousand_full_times() {
    let extract = pay("id;code;montant;etp\n1;a;1,00;1.000\n2;a;2,00;1.000\n");
    assert!(extract.pay.contracts.iter().all(|contract| contract.fte.unwrap().to_string() == "1.00"));
}

#[test]
fn what_a_spreadsheet_cut_is_refused_as_an_amount_and_reported_as_an_identifier() {
    let extract = pay("id;code;amount\n1;a;1,5E+03\n2;a;1,23457E+12\n3;a;1,23E+05\n4;a;12,50\n");
    assert_eq!(
        (values(&extract), reasons(&extract)),
        (vec!["1500.00".into(), "12.50".into()], vec!["reason-scientific"; 2])
    );
    let keys = pay("id;code;amount\n1,23457E+12;a;1,50\n8.5073E+10;a;2,50\n12E4;a;2,50\n");
    let said = Message::new("notice-cut-keys").with("count", 2_usize).with("example", "1,23457E+12");
    assert_eq!(keys.messages, [said]);
}

#[test]
fn cells_that_cannot_be_read_are_rejected_by_name_with_their_key() {
    let extract = pay(
        "id,period,code,amount\n1,2026-03,a,\"12,34,56\"\n1,2026-03,b,99999999999999999.99\n2,2026-03,a,0.1234567\n\
         2,2026-03,b,ziek\n2,2026-03,c,1.50\n",
    );
    assert_eq!(
        reasons(&extract),
        ["reason-not-a-number", "reason-out-of-range", "reason-too-precise", "reason-not-a-number"]
    );
    assert_eq!(extract.ledger.cells.rejected, 4);
    let first = &extract.rejected[0];
    assert_eq!((first.origin.row, first.origin.column, first.value.as_str()), (2, 4, "12,34,56"));
    assert_eq!(first.header, "amount");
    assert!(!first.rejects_row);
    assert_eq!(first.key.employee, Some(0));
    assert_eq!(first.key.component, Some(0));
    assert_eq!(first.key.period.unwrap().to_string(), "2026-03");
    assert_eq!(values(&extract), ["1.50"]);
    assert_eq!(extract.pay.employees.len(), 2);
}

#[test]
fn a_column_called_amount_is_one_even_where_its_cells_are_bad() {
    let extract = pay("id;code;amount\n1;a;12,34,56\n2;a;1,2,3\n3;a;1,50\n");
    assert_eq!((values(&extract), reasons(&extract)), (vec!["1.50".to_owned()], vec!["reason-not-a-number"; 2]));
    let wide = pay("id;1000 Loon;2000 Premie\n1;1,50;12,34,56\n2;2,50;3,50\n");
    assert_eq!((values(&wide).len(), reasons(&wide)), (3, vec!["reason-not-a-number"]));
    assert_eq!(fault("id;code;amount\n1;a;ziek\n").message.id, "fault-no-amount-column");
}

#[test]
fn decimals_written_both_ways_are_asked_about_with_an_example_of_each() {
    let extract = pay("id;code;amount\n1;a;1.50\n2;a;2,75\n3;a;4\n");
    let asked = Message::new("assume-mixed-marks").with("column", "amount").with("point", "1.50").with("comma", "2,75");
    assert_eq!(extract.descriptions[0].assumptions[0], asked);
    assert_eq!((values(&extract), reasons(&extract)), (vec!["4.00".to_owned()], vec!["reason-ambiguous-number"; 2]));
}

#[test]
fn a_birth_date_that_reads_two_ways_stops_nobody_and_dots_put_the_day_first() {
    let extract = pay("id;birth date;code;amount\n1;01/02/1980;a;1,50\n2;03/04/1990;a;2,50\n");
    assert_eq!(values(&extract).len(), 2);
    assert!(extract.pay.employees.iter().all(|employee| employee.birth_date.is_none()));
    assert_eq!(extract.descriptions[0].assumptions[0].id, "assume-ambiguous-date");
    let dotted = pay("id;birth date;code;amount\n1;01.02.1980;a;1,50\n");
    assert_eq!(dotted.pay.employees[0].birth_date.unwrap().to_string(), "1980-02-01");
    // A period decides what is compared with what: there it is still asked about.
    let fault = fault("id;period;code;amount\n1;03/04/2026;a;1,50\n");
    assert_eq!(fault.message.id, "fault-ambiguous-date");
    assert_eq!(fault.hint.unwrap().id, "hint-set-date-order");
}

#[test]
fn what_says_that_it_has_no_value_is_blank_and_a_spreadsheets_error_is_none() {
    let extract = pay("id;1000 Loon;2000 Premie\n1;12,50;NULL\n2;n/a;3,50\n3;#N/B;\\N\n4;#N/A;1,50\n5;####;(null)\n");
    assert_eq!(values(&extract), ["12.50", "3.50", "1.50"]);
    assert_eq!(reasons(&extract), ["reason-error-cell"; 3]);
    assert_eq!((extract.ledger.cells.read, extract.ledger.cells.ignored["placeholder"]), (10, 4));
    let said = |column: &str, count: u64, example: &str, row: &str| {
        let message = Message::new("notice-placeholders").with("column", column).with("count", count);
        message.with("example", example).with("row", row)
    };
    assert_eq!(extract.messages, [said("1000 Loon", 1, "n/a", "3"), said("2000 Premie", 3, "NULL", "2")]);
}

#[test]
fn a_percentage_is_no_amount() {
    let extract = pay("id;code;amount\n1;a;1,50\n2;a;12%\n3;a;12,5 %\n4;a;%\n5;a;-2,50\n6;a;3\n");
    assert_eq!(values(&extract), ["1.50", "-2.50", "3.00"]);
    assert_eq!(reasons(&extract), ["reason-percent"; 3]);
    let all = pay_with("id;1000 Bonus\n1;12%\n2;13%\n", "[[columns]]\nheader = '1000 Bonus'\nrole = 'amount'\n");
    assert_eq!((values(&all).len(), reasons(&all)), (0, vec!["reason-percent"; 2]));
}

#[test]
fn a_column_under_a_code_that_is_not_read_as_amounts_is_said() {
    let extract = pay("id;1000 Loon;2000 Premie;3000 Graad\n1;1,50;12%;B1\n2;2,50;3,50;B2\n3;4,50;A;B3\n");
    assert_eq!(values(&extract), ["1.50", "2.50", "4.50"]);
    let said = Message::new("assume-not-amounts").with("column", "2000 Premie");
    assert_eq!(extract.descriptions[0].assumptions[0], said.with("numbers", 1_usize).with("filled", 3_usize));
    let of_columns = |message: &&Message| message.id == "assume-not-amounts";
    assert_eq!(extract.descriptions[0].assumptions.iter().filter(of_columns).count(), 1);
}

#[test]
fn blank_is_absent_and_a_dash_is_zero() {
    let extract = pay("id;1000 Loon;2000 Premie\n1;;5,00\n2; - ;\n");
    assert_eq!(values(&extract), ["5.00", "0.00"]);
    assert_eq!(extract.pay.employees.len(), 2);
    assert_eq!(extract.ledger.cells.read, 2);
}

#[test]
fn dates_are_settled_by_the_whole_column() {
    let births = |text: &str| -> Vec<String> {
        pay(text).pay.employees.iter().map(|one| one.birth_date.map_or(String::new(), |d| d.to_string())).collect()
    };
    assert_eq!(births("id,dob,1000 pay\n1,01/02/1980,1\n2,31/12/1981,1\n"), ["1980-02-01", "1981-12-31"]);
    assert_eq!(births("id,dob,1000 pay\n1,01/02/1980,1\n2,12/31/1981,1\n"), ["1980-01-02", "1981-12-31"]);
}

#[test]
fn nobody_is_born_in_the_future() {
    let extract =
        pay("id,dob,Date of Hire,1000 pay\n1,11/24/48,1/13/2014,1\n2,09/01/86,10/27/2016,1\n3,12/30/99,1/5/2015,1\n");
    let years: Vec<i16> = extract.pay.employees.iter().map(|one| one.birth_date.unwrap().year()).collect();
    assert_eq!(years, [1948, 1986, 1999]);
    assert_eq!(extract.profiles[0].reference_year, Some(2016));
    // Nobody of 2016 was born in 2010 or in 1910 and worked: the date is left out and reported.
    let odd = pay("id,dob,Date of Hire,1000 pay\n1,11/24/10,10/27/2016,1\n");
    assert_eq!(odd.pay.employees[0].birth_date, None);
    assert_eq!(odd.messages[0].id, "notice-unread-dates");
}

#[test]
fn a_period_column_of_first_days_is_day_first() {
    let extract = pay("id,period,code,amount\n1,01/03/2026,a,1\n1,01/04/2026,a,1\n");
    assert_eq!(extract.pay.lines.period, [202_603, 202_604].into_iter().collect());
}

#[test]
fn a_profile_that_the_numbers_contradict_is_refused() {
    let fault = fault_with("id;code;amount\n1;a;12.50\n", "[numbers]\ndecimal = ','\n");
    assert_eq!(fault.message.id, "fault-profile-contradicted");
    assert_eq!(fault.place.unwrap().column.as_deref(), Some("amount"));
}
