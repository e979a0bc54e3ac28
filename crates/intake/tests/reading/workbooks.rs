use paritas_intake::{FileKind, Purpose, read_crosswalk, read_table};
use paritas_model::Message;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::{Sample, lines, read_as, reasons, sample, values};

fn workbook(fill: impl FnOnce(&mut Workbook)) -> Sample {
    let mut workbook = Workbook::new();
    fill(&mut workbook);
    // The name says nothing: content decides.
    sample("extract.dat", workbook.save_to_buffer().unwrap())
}

fn long() -> Sample {
    workbook(|workbook| {
        workbook.add_worksheet().set_name("Info").unwrap();
        let lines = workbook.add_worksheet();
        lines.set_name("Lijnen").unwrap();
        lines.write_row(2, 1, ["Personeelsnummer", "Geboortedatum", "Periode", "Looncode", "Bedrag"]).unwrap();
        let date = Format::new().set_num_format("dd/mm/yyyy");
        for (row, number) in [(3, "0007"), (5, "0008")] {
            lines.write(row, 1, number).unwrap();
            let born = ExcelDateTime::from_ymd(1985, 7, 30).unwrap();
            lines.write_datetime_with_format(row, 2, &born, &date).unwrap();
            lines.write(row, 3, "2026-03").unwrap();
            lines.write(row, 4, 1000).unwrap();
        }
        lines.write(3, 5, 0.1 + 0.2).unwrap();
        let cents = Format::new().set_num_format("#,##0.00");
        lines.write_with_format(5, 5, 10.0 / 3.0, &cents).unwrap();
    })
}

#[test]
fn numbers_are_what_was_typed_and_computed_ones_are_rejected_by_name() {
    let extract = read_as(&long(), Purpose::Pay, "").unwrap();
    assert!(extract.ledger.rows.balances() && extract.ledger.cells.balances());
    assert_eq!(extract.descriptions[0].kind, FileKind::Xlsx);
    assert_eq!(extract.descriptions[0].sheet.as_deref(), Some("Lijnen"));
    assert_eq!(extract.descriptions[0].other_sheets, ["Info"]);
    assert_eq!(lines(&extract), ["0007 [] 202603 1000 amount 0.30"]);
    assert_eq!(reasons(&extract), ["reason-too-precise"]);
    assert_eq!((extract.rejected[0].origin.row, extract.rejected[0].origin.column), (6, 6));
    assert_eq!(extract.pay.employees[0].birth_date.unwrap().to_string(), "1985-07-30");
    assert_eq!(extract.ledger.rows.ignored["blank"], 1);
    assert_eq!(extract.ledger.rows.ignored["preamble"], 2);
}

#[test]
fn a_profile_may_take_numbers_as_shown_which_is_counted() {
    let extract = read_as(&long(), Purpose::Pay, "workbook_amounts = 'displayed'\n").unwrap();
    assert_eq!(values(&extract), ["0.30", "3.33"]);
    assert_eq!(extract.messages[0].id, "notice-displayed-amounts");
}

#[test]
fn a_stray_cell_in_the_last_corner_costs_nothing() {
    let file = workbook(|workbook| {
        let sheet = workbook.add_worksheet();
        sheet.write_row(0, 0, ["employee", "component", "amount"]).unwrap();
        sheet.write(1, 0, "7").unwrap();
        sheet.write(1, 1, "a").unwrap();
        sheet.write(1, 2, 1.5).unwrap();
        sheet.write(1_048_575, 16_383, "x").unwrap();
    });
    let extract = read_as(&file, Purpose::Pay, "").unwrap();
    assert_eq!(values(&extract), ["1.50"]);
    assert_eq!(extract.ledger.rows.read, 1_048_576);
    assert!(extract.ledger.rows.balances());
}

#[test]
fn sheets_are_chosen_by_name_or_refused() {
    let file = long();
    let fault = read_as(&file, Purpose::Pay, "[file]\nsheet = 'Lines'\n").unwrap_err().fault();
    assert_eq!(fault.message.id, "fault-sheet-not-found");
    let fault = read_as(&file, Purpose::Pay, "[file]\ndelimiter = ';'\n").unwrap_err().fault();
    assert_eq!(fault.message.id, "fault-profile-contradicted");
    let empty = workbook(|workbook| drop(workbook.add_worksheet().set_name("Leeg")));
    assert_eq!(read_as(&empty, Purpose::Pay, "").unwrap_err().fault().message.id, "fault-no-sheet");
}

#[test]
fn sheets_that_are_not_read_or_not_shown_are_said() {
    let file = workbook(|workbook| {
        let row = |sheet: &mut rust_xlsxwriter::Worksheet, amount: f64| {
            sheet.write_row(0, 0, ["employee", "component", "amount"]).unwrap();
            sheet.write_row(1, 0, ["7", "a"]).unwrap();
            sheet.write(1, 2, amount).unwrap();
        };
        let old = workbook.add_worksheet().set_name("Oud").unwrap();
        row(old, 1.0);
        old.set_hidden(true);
        row(workbook.add_worksheet().set_name("Lijnen").unwrap().set_active(true), 2.0);
        row(workbook.add_worksheet().set_name("Nog meer").unwrap(), 3.0);
        let keys = workbook.add_worksheet().set_name("Sleutels").unwrap();
        row(keys, 4.0);
        keys.set_very_hidden(true);
    });
    let said = |profile: &str| {
        let extract = read_as(&file, Purpose::Pay, profile).unwrap();
        let sheets = |message: &&Message| message.id.ends_with("sheet") || message.id.ends_with("sheets");
        let assumptions = &extract.descriptions[0].assumptions;
        (values(&extract), assumptions.iter().filter(sheets).cloned().collect::<Vec<_>>())
    };
    let hidden = Message::new("assume-hidden-sheets").with("hidden", "Oud, Sleutels");
    let sheet = |sheet, others| Message::new("assume-sheet").with("sheet", sheet).with("others", others);
    let expected = vec![sheet("Lijnen", "Oud, Nog meer, Sleutels"), hidden.clone()];
    assert_eq!(said(""), (vec!["2.00".to_owned()], expected));
    let expected = vec![sheet("Oud", "Lijnen, Nog meer, Sleutels"), hidden];
    assert_eq!(said("[file]\nsheet = 'Oud'\n"), (vec!["1.00".to_owned()], expected));
}

#[test]
fn a_workbook_cut_off_anywhere_is_refused_without_a_panic() {
    let whole = std::fs::read(&long().path).unwrap();
    for part in 1..20 {
        let cut = sample("cut.xlsx", &whole[..whole.len() * part / 20]);
        let fault = read_as(&cut, Purpose::Inspect, "").unwrap_err().fault();
        assert_eq!(fault.message.id, "fault-damaged-workbook", "{part}/20");
    }
}

#[test]
fn a_workbook_with_wrong_bytes_is_read_or_refused_without_a_panic() {
    let whole = std::fs::read(&long().path).unwrap();
    for seed in 0..60_usize {
        let mut broken = whole.clone();
        for step in 0..8 {
            let at = (seed * 7919 + step * 104_729) % broken.len();
            broken[at] ^= 0x5a;
        }
        drop(read_as(&sample("broken.xlsx", broken), Purpose::Inspect, ""));
    }
}

#[test]
fn crosswalks_and_our_own_files_read_back() {
    let file = workbook(|workbook| {
        let sheet = workbook.add_worksheet();
        sheet.write_row(0, 0, ["Nieuw nummer", "Oud nummer"]).unwrap();
        sheet.write_row(1, 0, ["900", "007"]).unwrap();
        sheet.write_row(2, 0, ["901", ""]).unwrap();
    });
    let crosswalk = read_crosswalk(&file.path).unwrap();
    assert_eq!(crosswalk.pairs.len(), 1);
    assert_eq!((crosswalk.pairs[0].legacy.as_str(), crosswalk.pairs[0].migrated.as_str()), ("007", "900"));
    let csv = sample("c.csv", "legacy_employee,migrated_employee\n1,2\n1,3\n");
    assert_eq!(read_crosswalk(&csv.path).unwrap().pairs.len(), 2);
    // Without headers, the first row is a pair too.
    let bare = read_crosswalk(&sample("c.csv", "007,900\n008,901\n").path).unwrap();
    let pairs: Vec<_> =
        bare.pairs.iter().map(|pair| (pair.legacy.as_str(), pair.migrated.as_str(), pair.row)).collect();
    assert_eq!(pairs, [("007", "900", 1), ("008", "901", 2)]);
    let none = sample("c.csv", "a,b,c\n1,2,3\n");
    assert_eq!(read_crosswalk(&none.path).unwrap_err().fault().message.id, "fault-crosswalk-columns");
    let ours = sample("t.csv", "key,note\n\"a+b\",\"x; \"\"y\"\"\"\n\n;c,\n");
    let table = read_table(&ours.path).unwrap();
    assert_eq!((table.column("note"), table.rows.len()), (Some(1), 2));
    assert_eq!(table.rows[0].cells, ["a+b", "x; \"y\""]);
    assert_eq!((table.rows[1].row, table.rows[1].cells[0].as_str()), (4, ";c"));
}
