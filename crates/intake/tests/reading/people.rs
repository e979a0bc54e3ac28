use paritas_intake::{Extract, Purpose};
use paritas_model::Message;
use rust_xlsxwriter::{Formula, Workbook};

use crate::{fault, lines, pay, read_as, sample, values};

#[test]
fn a_number_that_stands_for_two_people_is_two_people() {
    let extract = pay(
        "Employee Number,Employee Name,DOB,Pay Rate\n7,\"Brown, Mia\",11/24/1987,28.5\n7,\"Smith, Joe\",12/30/1970,30\n8,\"Doe, Al\",1/5/1980,31\n",
    );
    assert_eq!(extract.pay.employees.len(), 3);
    let shares: Vec<bool> = extract.pay.employees.iter().map(|one| one.shares_number).collect();
    assert_eq!(shares, [true, true, false]);
    assert_eq!(extract.messages[0].id, "notice-shared-number");
}

#[test]
fn writing_a_name_otherwise_does_not_make_two_people() {
    let extract = pay("id,Naam,Voornaam,code,amount\n7,Müller,Zoë,a,1\n7,MULLER ,ZOE,b,2\n7,,,c,3\n");
    assert_eq!(extract.pay.employees.len(), 1);
    assert_eq!(lines(&extract).len(), 3);
}

#[test]
fn without_a_number_people_are_told_by_name_and_birth_date() {
    let extract =
        pay("Naam,Voornaam,Geboortedatum,1000 Loon\nPeeters,Jan,1980-01-02,1.50\nPeeters,Jan,1985-01-02,2.50\n");
    assert_eq!(extract.pay.employees.len(), 2);
    assert_eq!(extract.pay.employees[0].number, "Peeters Jan 1980-01-02");
    assert!(extract.descriptions[0].assumptions.iter().any(|message| message.id == "assume-key-name"));
}

/// The numbers made for a list of people without pay.
fn made_numbers(text: &str) -> Vec<String> {
    let extract = read_as(&sample("people.csv", text), Purpose::Employees, "").unwrap();
    assert!(extract.pay.employees.iter().all(|one| one.number_is_made));
    extract.pay.employees.into_iter().map(|one| one.number.to_string()).collect()
}

#[test]
fn without_a_date_of_birth_every_row_of_a_list_is_a_person() {
    let list = "Nachname,Vorname,Abteilung\nMeier,Ruth,Süd\nBauer,Gerd,Ost\nMeier,Ruth,Nord\n";
    assert_eq!(made_numbers(list), ["Meier Ruth (2)", "Bauer Gerd", "Meier Ruth"]);
    // Whose number is whose does not depend on the order of the rows.
    let sorted = "Nachname,Vorname,Abteilung\nMeier,Ruth,Nord\nMeier,Ruth,Süd\nBauer,Gerd,Ost\n";
    assert_eq!(made_numbers(sorted), ["Meier Ruth", "Meier Ruth (2)", "Bauer Gerd"]);
    // A date that is missing in one row only.
    let list = "Nachname,Vorname,geboren am\nMeier,Ruth,02.01.1980\nMeier,Ruth,\nMeier,Ruth,02.01.1980\n";
    assert_eq!(made_numbers(list), ["Meier Ruth 1980-01-02", "Meier Ruth"]);
}

#[test]
fn pay_lines_of_one_name_are_one_persons() {
    let extract = pay("Naam,Voornaam,code,amount\nPeeters,Jan,a,1\nMaes,Ann,a,2\nPeeters,Jan,b,3\n");
    let numbers: Vec<&str> = extract.pay.employees.iter().map(|one| one.number.as_str()).collect();
    assert_eq!(numbers, ["Peeters Jan", "Maes Ann"]);
    assert!(extract.descriptions[0].assumptions.iter().any(|message| message.id == "assume-key-name-alone"));
    // One column for each component: nothing says that two rows are one person's, and their pay is not added up.
    let extract = pay("Naam,Voornaam,1000 Loon\nPeeters,Jan,1.00\nPeeters,Jan,2.00\n");
    assert_eq!((extract.pay.employees.len(), lines(&extract).len()), (2, 2));
}

#[test]
fn a_totals_row_and_a_note_are_nobody_where_names_are_the_key() {
    let extract = pay("Naam,1000 Loon\nPeeters Jan,1.00\nMaes Ann,2.00\nTotaal,3.00\nAfgedrukt op 1/2/2026,\n");
    let numbers: Vec<&str> = extract.pay.employees.iter().map(|one| one.number.as_str()).collect();
    assert_eq!(numbers, ["Peeters Jan", "Maes Ann"]);
}

#[test]
fn a_date_of_birth_in_three_columns_by_any_name() {
    for header in ["Geburtsjahr,Geburtsmonat,Geburtstag", "birth year,birth month,birthday"] {
        let list =
            format!("Name,{header}\n\"Meier, Ruth\",1949,7,22\n\"Bauer, Gerd\",1968,12,1\n\"Haas, Eva\",1955,8,8\n");
        assert_eq!(made_numbers(&list)[1], "Bauer, Gerd 1968-12-01", "{header}");
    }
    let short = "Naam,geboortejaar,geboortemaand,geboortedag\nPeeters Jan,49,7,22\nMaes Ann,68,12,1\n";
    let extract = read_as(&sample("people.csv", short), Purpose::Employees, "").unwrap();
    let born: Vec<String> = extract.pay.employees.iter().filter_map(|one| Some(one.birth_date?.to_string())).collect();
    assert_eq!(born, ["1949-07-22", "1968-12-01"]);
}

#[test]
fn people_without_amounts_exist_and_leading_zeros_stay() {
    let extract = pay("Personeelsnummer;1000 Loon\n0007;1,50\n007;\n");
    let numbers: Vec<&str> = extract.pay.employees.iter().map(|one| one.number.as_str()).collect();
    assert_eq!(numbers, ["0007", "007"]);
    assert!(extract.pay.contracts.iter().map(|contract| contract.employee).eq([0, 1]));
}

#[test]
fn what_describes_people_and_contracts_is_kept() {
    let extract =
        pay("id;sexe;matricule contrat;n° contrat;type contrat;date début;date fin;ETP;service;grade;1000 Salaire\n\
         1;F;;A;CDI;01/02/2020;;0,80;Urgences;B2;10,00\n1;F;;B;CDD;15/02/2021;31/12/2021;80 %;Bloc;B3;5,00\n");
    let [first, second] = extract.pay.contracts.as_slice() else { panic!("two contracts") };
    assert_eq!((first.number.as_str(), first.contract_type.as_deref()), ("A", Some("CDI")));
    assert_eq!(first.start.unwrap().to_string(), "2020-02-01");
    assert_eq!(second.end.unwrap().to_string(), "2021-12-31");
    assert_eq!((first.fte.unwrap().to_string(), second.fte.unwrap().to_string()), ("0.80".into(), "0.80".into()));
    assert_eq!(second.unit.as_deref(), Some("Bloc"));
    let person = &extract.pay.employees[0];
    assert_eq!((person.sex.as_deref(), person.attributes.get("grade")), (Some("F"), Some("B2")));
}

fn unread(id: &'static str, column: &str, count: u64, example: &str, row: u32) -> Message {
    let message = Message::new(id).with("column", column).with("count", count);
    message.with("example", example).with("row", row.to_string())
}

fn unread_date(expected: &str, column: &str, count: u64, example: &str, row: u32) -> Message {
    let said = unread("notice-unread-dates", column, count, example, row);
    let expected = Message::new("notice-unread-dates").with("expected", expected);
    Message { args: expected.args.into_iter().chain(said.args).collect(), ..said }
}

fn ftes(extract: &Extract) -> Vec<String> {
    let fte = |contract: &paritas_model::Contract| contract.fte.map_or_else(String::new, |fte| fte.to_string());
    extract.pay.contracts.iter().map(fte).collect()
}

#[test]
fn a_full_time_equivalent_that_cannot_be_read_is_said_and_touches_no_amount() {
    let extract = pay("id;ETP;code;amount\n1;0,80;a;1,50\n2;temps plein;a;2,50\n2;temps plein;b;3,50\n\
                       3;80 %;a;4,50\n4;;a;5,50\n5;0,3333333;a;6,50\n6;%;a;7,50\n6;50 %;b;8,50\n");
    assert_eq!(ftes(&extract), ["0.80", "", "0.80", "", "", "0.50"]);
    assert_eq!(extract.messages, [unread("notice-unread-numbers", "ETP", 4, "temps plein", 3)]);
    assert_eq!(values(&extract), ["1.50", "2.50", "3.50", "4.50", "5.50", "6.50", "7.50", "8.50"]);
    assert!(extract.rejected.is_empty());
}

#[test]
fn a_full_time_equivalent_of_a_workbook_that_cannot_be_read_is_said() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["id", "FTE", "1000 Loon"]).unwrap();
    for (row, id) in [(1, "1"), (2, "2"), (3, "3")] {
        sheet.write(row, 0, id).unwrap();
        sheet.write(row, 2, row).unwrap();
    }
    sheet.write(1, 1, 0.5).unwrap();
    sheet.write(2, 1, 1.0 / 3.0).unwrap();
    sheet.write(3, 1, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    let extract = read_as(&sample("a.xlsx", workbook.save_to_buffer().unwrap()), Purpose::Pay, "").unwrap();
    assert_eq!(ftes(&extract), ["0.50", "", ""]);
    assert_eq!(extract.messages, [unread("notice-unread-numbers", "FTE", 2, "0.333333333333333", 3)]);
    assert_eq!(values(&extract), ["1.00", "2.00", "3.00"]);
}

#[test]
fn dates_that_cannot_be_read_are_counted_cell_by_cell() {
    let extract = pay("id;naam;geboortedatum;datum indienst;code;amount\n1;A B;31/02/1980;13/01/2001;a;1\n\
                       1;A B;31/02/1980;13/01/2001;b;2\n2;C D;;onbekend;a;3\n2;C D;x;;b;4\n2;C D;14/05/1981;;c;5\n");
    let births = unread_date("31/12/1980", "geboortedatum", 3, "31/02/1980", 2);
    assert_eq!(extract.messages, [births, unread_date("31/12/1980", "datum indienst", 1, "onbekend", 4)]);
    assert_eq!(extract.pay.employees[1].birth_date.unwrap().to_string(), "1981-05-14");
    assert_eq!(extract.pay.lines.len(), 5);
}

#[test]
fn a_birth_date_in_three_columns_that_cannot_be_read_is_said() {
    let extract = pay("id;birth year;birth month;birth day;1000 pay\n1;1980;2;31;1\n2;1980;feb;28;1\n3;1980;2;28;1\n\
                       4;;;;1\n5;1980;;;1\n6;1980;2;28;1\n7;1980;2;28;1\n");
    let births =
        |extract: &Extract| extract.pay.employees.iter().map(|one| one.birth_date.is_some()).collect::<Vec<_>>();
    assert_eq!(births(&extract), [false, false, true, false, false, true, true]);
    let said = |part: &str, column: &str, example: &str, row| unread_date(part, column, 1, example, row);
    let year = said("1980", "birth year", "1980", 6);
    assert_eq!(extract.messages, [year, said("12", "birth month", "feb", 3), said("31", "birth day", "31", 2)]);
}

#[test]
fn dates_that_read_two_ways_are_not_called_unreadable() {
    let file = sample("a.csv", "id,dob,1000 pay\n1,01/02/1980,1\n");
    let extract = read_as(&file, Purpose::Inspect, "").unwrap();
    assert!(extract.messages.is_empty(), "{:?}", extract.messages);
}

#[test]
fn a_number_that_more_than_a_thousand_people_share_is_no_employee_number() {
    let rows = |people: usize| -> String {
        let letter = |digit: usize| char::from(b"abcdefghij"[digit % 10]);
        let name = |at: usize| [1, 10, 100, 1000].map(|of| letter(at / of)).into_iter().collect::<String>();
        let row = |at| format!("4711;{};1000;12.50\n", name(at));
        "employee_no;name;component_code;amount\n".to_owned() + &(0..people).map(row).collect::<String>()
    };
    assert_eq!(pay(&rows(1000)).pay.employees.len(), 1000);
    let refused = fault(rows(1002));
    assert_eq!((refused.message.id.as_ref(), refused.place.unwrap().row), ("fault-number-of-many", Some(1002)));
}
