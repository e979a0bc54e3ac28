//! Promise 1, nothing is lost, and promise 2, exact money, over tables made at random.

use paritas_intake::Purpose;
use paritas_model::Amount;
use proptest::prelude::*;

use crate::{read_as, sample};

/// A cell of a careless export.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (-9_999_999_i64..9_999_999).prop_map(|cents| Amount::from_millionths(cents * 10_000).to_string()),
        2 => Just(String::new()),
        1 => "[a-z]{1,6}",
        1 => Just("12,34,56".to_owned()),
        1 => Just("99999999999999999999.99".to_owned()),
        1 => Just("Totaal".to_owned()),
    ]
}

fn row() -> impl Strategy<Value = Vec<String>> {
    let id = prop_oneof![6 => "[0-9]{1,2}", 1 => Just(String::new()), 1 => Just("Totaal".to_owned()), 1 => cell()];
    let code = prop_oneof![6 => "[a-c]", 1 => Just(String::new())];
    (id, code, prop::collection::vec(cell(), 1..4)).prop_map(|(id, code, values)| {
        let mut row = vec![id, code];
        row.extend(values);
        row
    })
}

fn csv(header: &str, rows: &[Vec<String>]) -> String {
    let mut text = format!("{header}\n");
    // Fields beyond the header would make the row ragged: that is another test's matter.
    let width = header.split(',').count();
    for row in rows {
        let quoted: Vec<String> = row.iter().take(width).map(|cell| format!("\"{cell}\"")).collect();
        text.push_str(&quoted.join(","));
        text.push('\n');
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_row_and_value_cell_is_accounted_for(
        rows in prop::collection::vec(row(), 1..30),
        long: bool,
    ) {
        let header = if long { "employee,code,hours,amount" } else { "employee,1000 Loon,2000 Premie,3000 Toeslag" };
        let text = csv(header, &rows);
        let values: &[&str] = if long { &["hours", "amount"] } else { &["1000 Loon", "2000 Premie", "3000 Toeslag"] };
        let role = |header: &&str| format!("[[columns]]\nheader = '{header}'\nrole = '{}'\n", if *header == "hours" { "quantity" } else { "amount" });
        let profile: String = values.iter().map(role).collect();
        if let Ok(extract) = read_as(&sample("a.csv", &text), Purpose::Inspect, &profile) {
            let ledger = &extract.ledger;
            prop_assert!(ledger.rows.balances(), "{:?}\n{}", ledger, text);
            prop_assert!(ledger.cells.balances(), "{:?}\n{}", ledger, text);
            prop_assert_eq!(ledger.rows.read, rows.len() as u64 + 1);
            prop_assert_eq!(ledger.cells.used, extract.pay.lines.len() as u64);
            let of_rows = extract.rejected.iter().filter(|cell| cell.rejects_row).count() as u64;
            prop_assert_eq!(ledger.rows.rejected, of_rows);
            let first_value = if long { 2 } else { 1 };
            let filled = rows.iter().flat_map(|row| row.iter().take(4).skip(first_value)).filter(|cell| !cell.is_empty());
            prop_assert_eq!(ledger.cells.read, filled.count() as u64, "{}", text);
        }
    }

    #[test]
    fn every_amount_reads_back_exactly(values in prop::collection::vec(any::<i64>(), 1..20)) {
        let mut text = String::from("employee;code;amount\n");
        for (index, value) in values.iter().enumerate() {
            text.push_str(&format!("{index};a;{}\n", Amount::from_millionths(*value).to_string().replace('.', ",")));
        }
        let extract = read_as(&sample("a.csv", &text), Purpose::Pay, "[numbers]\ndecimal = ','\n").unwrap();
        prop_assert_eq!(extract.pay.lines.value, values);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        drop(read_as(&sample("a.csv", &bytes), Purpose::Inspect, ""));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "([a-z0-9;,.\"'\t |/-]{0,12}[\n\r]{0,2}){0,30}") {
        if let Ok(extract) = read_as(&sample("a.csv", &text), Purpose::Inspect, "") {
            prop_assert!(extract.ledger.rows.balances() && extract.ledger.cells.balances(), "{:?}", text);
        }
    }
}
