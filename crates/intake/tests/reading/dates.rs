use paritas_intake::{Extract, Purpose};

use crate::{fault_with, pay, pay_with, read_as, sample};

/// Dates of birth, hire, start and end, as the file gives them; empty where there is none.
fn dates(extract: &Extract) -> Vec<[String; 4]> {
    let text = |date: Option<paritas_model::Date>| date.map_or(String::new(), |date| date.to_string());
    let contracts = extract.pay.contracts.iter();
    let dates = contracts.map(|contract| {
        let person = &extract.pay.employees[contract.employee as usize];
        [person.birth_date, person.hire_date, contract.start, contract.end].map(text)
    });
    dates.collect()
}

/// The dates of one column, read under this header.
fn column(header: &str, cells: &[&str]) -> Vec<String> {
    let rows: String = cells.iter().enumerate().map(|(row, cell)| format!("{row};\"{cell}\";a;1,50\n")).collect();
    let read = dates(&pay(&format!("id;{header};code;bedrag\n{rows}")));
    read.into_iter().map(|dates| dates.concat()).collect()
}

fn messages(extract: &Extract) -> Vec<&str> {
    extract.messages.iter().map(|message| message.id.as_ref()).collect()
}

#[test]
fn dates_are_read_as_people_write_them() {
    for cell in [
        "1 mrt 2024",
        "1 mrt. 2024",
        "1er mars 2024",
        "1. März 2024",
        "01-MAR-2024",
        "01MAR2024",
        "vr 1 mrt 2024",
        "vendredi 1er mars 2024",
        "Fri, 01 Mar 2024",
        "Friday, March 1st, 2024",
        "2024-03-01T08:30:00",
        "2024-03-01T00:00:00+01:00",
        "2024-03-01T21:59:00Z",
        "20240301T000000",
        "2024-03-01 00:00:00.000",
        "20240301",
        "45352",
        "45352.5",
    ] {
        assert_eq!(column("hire date", &[cell]), ["2024-03-01"], "{cell}");
    }
    for (cell, date) in [
        ("1er févr. 2024", "2024-02-01"),
        ("12-AUG-1968", "1968-08-12"),
        ("29/02/2024", "2024-02-29"),
        ("25 juil. 2020", "2020-07-25"),
        ("3 Dez. 2019", "2019-12-03"),
        ("13022024", "2024-02-13"),
    ] {
        assert_eq!(column("hire date", &[cell]), [date], "{cell}");
    }
    // The column is day first by its last cell; a number lost the zero of its first.
    assert_eq!(column("birth date", &["1021980", "12111975", "31011990"]), ["1980-02-01", "1975-11-12", "1990-01-31"]);
}

#[test]
fn what_can_be_no_date_or_two_is_left_out_and_said() {
    for cell in ["29/02/1900", "31/02/2020", "2023-02-28T23:00:00Z", "2023-02-28T22:00:00.000+00:00", "x", "32/01/2020"]
    {
        let extract = pay(&format!("id;hire date;code;bedrag\n1;{cell};a;1,50\n"));
        assert_eq!(
            (dates(&extract)[0].concat(), messages(&extract)),
            (String::new(), vec!["notice-unread-dates"]),
            "{cell}"
        );
    }
}

#[test]
fn zeros_and_ends_of_time_are_no_dates_and_placeholders_are_said() {
    let extract = pay(
        "id;geboortedatum;indienst;einddatum;code;bedrag\n1;00/00/0000;13/01/2001;31/12/9999;a;1\n         2;0000-00-00;  /  /    ;9999-12-31;a;1\n3;NULL;0;31/12/2099;a;1\n4;14/05/1980;;31/03/2026;a;1\n",
    );
    assert!(extract.messages.is_empty(), "{:?}", extract.messages);
    let read = dates(&extract);
    assert_eq!(read.iter().map(|dates| dates[3].as_str()).collect::<Vec<_>>(), ["", "", "", "2026-03-31"]);
    assert_eq!(read.iter().map(|dates| dates[0].as_str()).collect::<Vec<_>>(), ["", "", "", "1980-05-14"]);
    for cell in ["01/01/1900", "1753-01-01", "0001-01-01T00:00:00", "30/12/1899", "31/12/9999"] {
        let extract = pay(&format!("id;geboortedatum;code;bedrag\n1;{cell};a;1\n2;14/05/1980;a;1\n"));
        assert_eq!(
            (dates(&extract)[0].concat(), messages(&extract)),
            (String::new(), vec!["notice-placeholder-dates"]),
            "{cell}"
        );
    }
}

#[test]
fn a_person_is_hired_after_birth_and_born_before_the_extract() {
    let extract = pay(
        "id;geboortedatum;indienst;periode;code;bedrag\n1;14/05/1980;13/01/1979;2026-03;a;1\n         2;14/05/2062;13/01/2001;2026-03;a;1\n3;14/05/1990;13/01/2015;2026-03;a;1\n",
    );
    let read = dates(&extract);
    assert_eq!(read[0][..2], ["1980-05-14".to_owned(), String::new()]);
    assert_eq!(read[1][..2], [String::new(), "2001-01-13".to_owned()]);
    assert_eq!(read[2][..2], ["1990-05-14".to_owned(), "2015-01-13".to_owned()]);
    assert_eq!(messages(&extract), ["notice-impossible-dates"; 2]);
}

#[test]
fn two_digit_years_are_those_of_a_working_life() {
    let extract = pay(
        "id;geboortedatum;indienst;begindatum;einddatum;periode;code;bedrag\n1;14/05/48;13/01/68;01/01/24;31/12/99;2026-03;a;1\n         2;14/05/02;13/01/25;01/01/26;30/06/28;2026-03;a;1\n3;14/05/70;13/01/99;01/01/27;31/12/26;2026-03;a;1\n",
    );
    assert_eq!(dates(&extract)[0], ["1948-05-14", "1968-01-13", "2024-01-01", ""]);
    assert_eq!(dates(&extract)[1], ["2002-05-14", "2025-01-13", "2026-01-01", "2028-06-30"]);
    assert_eq!(dates(&extract)[2], ["1970-05-14", "1999-01-13", "2027-01-01", "2026-12-31"]);
    assert_eq!(extract.profiles[0].reference_year, Some(2026));
    // Without dates of birth the years of work are judged by the period too, and that is said.
    let work = pay("id;indienst;periode;code;bedrag\n1;13/01/31;2026-03;a;1\n");
    assert_eq!(dates(&work)[0][1], "1931-01-13");
    assert_eq!(work.descriptions[0].assumptions[0].id, "assume-work-century");
}

#[test]
fn a_column_of_two_orders_leaves_open_what_reads_two_ways() {
    let extract = pay("id,dob,1000 pay\n1,31/12/1981,1\n2,12/31/1981,1\n3,01/02/1980,1\n4,1980-03-04,1\n");
    let births: Vec<String> = dates(&extract).into_iter().map(|dates| dates[0].clone()).collect();
    assert_eq!(births, ["1981-12-31", "1981-12-31", "", "1980-03-04"]);
    assert_eq!(extract.descriptions[0].assumptions[0].id, "assume-ambiguous-date");
}

#[test]
fn other_columns_settle_an_order_only_where_they_write_dates_alike() {
    let alike = pay("id,dob,Date of Hire,1000 pay\n1,01/02/1980,13/01/2014,1\n");
    assert_eq!(dates(&alike)[0][0], "1980-02-01");
    assert_eq!(alike.descriptions[0].assumptions[0].id, "assume-date-order");
    let other = pay("id,dob,Date of Hire,1000 pay\n1,01/02/1980,13.01.2014,1\n");
    assert_eq!((dates(&other)[0][0].as_str(), dates(&other)[0][1].as_str()), ("", "2014-01-13"));
}

#[test]
fn a_pattern_of_the_profile_reads_what_nothing_else_can() {
    let column =
        |pattern: &str| format!("[[columns]]\nheader = 'birth date'\nrole = 'birth_date'\ndate = '{pattern}'\n");
    for (pattern, cell) in [
        ("MMYYYYDD", "03198007"),
        ("YYYYMMDD", "19800307"),
        ("DDMMYYYY", "7031980"),
        ("YYDDMM", "800703"),
        ("DD.MM.YY", "07.03.80"),
        ("YYYY/MM/DD", "1980/03/07"),
    ] {
        let extract = pay_with(&format!("id;birth date;periode;code;bedrag\n1;{cell};2026-03;a;1\n"), &column(pattern));
        assert_eq!(dates(&extract)[0][0], "1980-03-07", "{pattern}");
        assert_eq!(extract.profiles[0].columns[1].date.as_deref(), Some(pattern));
    }
    let fault = fault_with("id;birth date;code;bedrag\n1;07/03/1980;a;1\n", &column("MMYYYYDD"));
    assert_eq!(fault.message.id, "fault-profile-contradicted");
    let period = "[[columns]]\nheader = 'date'\nrole = 'period'\ndate = 'MMYYYYDD'\n";
    assert_eq!(
        pay_with("id;date;code;bedrag\n1;03202607;a;1\n", period).pay.lines.period,
        [202_603].into_iter().collect()
    );
}

#[test]
fn days_may_count_from_1904() {
    let text = "id;birth date;code;bedrag\n1;27827;a;1\n";
    assert_eq!(dates(&pay(text))[0][0], "1976-03-08");
    assert_eq!(dates(&pay_with(text, "[dates]\nepoch = 1904\n"))[0][0], "1980-03-09");
}

#[test]
fn a_pattern_or_an_epoch_that_cannot_be_is_refused() {
    for profile in [
        "[dates]\nepoch = 1901\n",
        "[[columns]]\nheader = 'a'\ndate = 'MMYYY'\n",
        "[[columns]]\nheader = 'a'\ndate = 'DDMM'\n",
        "[[columns]]\nheader = 'a'\ndate = 'DDMMYYYYHH'\n",
        "[[columns]]\nheader = 'a'\ndate = 'DMMYYYYD'\n",
        "[[columns]]\nheader = 'a'\ndecimal = ','\nthousands = ','\n",
    ] {
        let read = paritas_intake::ExtractProfile::from_toml(&format!("version = 1\n{profile}"), "p.toml");
        assert!(read.is_err(), "{profile}");
    }
    assert!(read_as(&sample("a.csv", "id;a\n1;2\n"), Purpose::Inspect, "[dates]\nepoch = 1904\n").is_ok());
}
