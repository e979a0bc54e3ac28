use paritas_intake::{ExtractProfile, Purpose, ReadRequest, read_extract};
use paritas_model::{Arg, Message, Side};

use crate::{fault_with, pay_with, read_as, sample, values};

const WIDE: &str = "AZ Zilverbeek\nPeriode;03/2026\n\nStamnr;Naam;Geb. datum;Indienst;Uren;1000 Loon;2000 Premie;x;x\n\
                    1;Peeters;24/11/48;13/01/2014;7,5;1.234,50;1.234;a;b\n2;Maes;01/02/86;27/10/2016;;12,5-;;a;b\n\
                    1;Peeters;24/11/48;13/01/2014;;1,50;;;\nTotaal;;;;;1.223,50;1.234;;\n";

#[test]
fn reading_again_with_the_complete_profile_gives_the_same() {
    let texts = [
        WIDE,
        "id,code,amount\n1,a,1.50\n",
        "employee_no,dob,period,code,hours,amount\n1,1980-01-02,01/03/2026,a,\"1,5\",2.50\n1,1980-01-02,01/04/2026,a,2,x\n",
        "employee_no\n1\n2\n",
        "id;amount;\n1;1,50;\n",
        "Zoë;id;1000 Loon\na;1;2,50\n",
    ];
    for text in texts {
        for encoding in [encoding_rs::UTF_8, encoding_rs::WINDOWS_1252] {
            let (bytes, _, _) = encoding.encode(text);
            let file = sample("extract.csv", bytes);
            let first = read_as(&file, Purpose::Inspect, "").unwrap();
            let written = first.profiles[0].to_toml();
            let profile = ExtractProfile::from_toml(&written, "p").unwrap();
            let request = ReadRequest {
                path: &file.path,
                side: Side::Legacy,
                profile: Some(&profile),
                purpose: Purpose::Inspect,
            };
            let again = read_extract(&request, &mut |_| std::ops::ControlFlow::Continue(()))
                .unwrap_or_else(|error| panic!("{error}\n{written}"));
            assert_eq!(again.pay, first.pay, "{written}");
            assert_eq!(again.rejected, first.rejected);
            assert_eq!(again.ledger, first.ledger);
            assert_eq!(again.file_totals, first.file_totals);
            assert_eq!(again.messages, first.messages);
            assert_eq!(again.profiles[0].to_toml(), written);
        }
    }
}

#[test]
fn a_key_that_the_file_contradicts_is_refused() {
    let text = "id;code;amount\n1;a;12,50\n";
    for (profile, fault) in [
        ("[file]\ndelimiter = '|'\n", "fault-profile-contradicted"),
        ("[file]\nsheet = 'Lines'\n", "fault-profile-contradicted"),
        ("[file]\nheader_row = 9\n", "fault-profile-contradicted"),
        ("[[columns]]\nheader = 'Bedrag'\nrole = 'amount'\n", "fault-column-not-found"),
        ("[[columns]]\nposition = 4\nrole = 'amount'\n", "fault-column-not-found"),
    ] {
        let found = fault_with(text, profile);
        assert_eq!(found.message.id, fault, "{profile}");
    }
    let found = fault_with("id;name;amount\n1;Zoë;1\n", "[file]\nencoding = 'windows-1252'\n");
    assert_eq!(found.message.id, "fault-profile-contradicted");
}

#[test]
fn what_a_file_contradicts_is_named_by_its_line_of_the_profile() {
    let text = "id;code;dob;amount\n1;a;31/12/1980;12,50\n2;b;30/11/1981;13,50\n";
    let column = |keys: &str| format!("[[columns]]\nheader = 'id'\n\n[[columns]]\n{keys}\n");
    for (profile, line) in [
        ("[file]\n\ndelimiter = '|'\n".to_owned(), 4),
        ("[file]\nsheet = 'Lines'\n".to_owned(), 3),
        ("\n[file]\nheader_row = 9\n".to_owned(), 4),
        ("[numbers]\ndecimal = '.'\n".to_owned(), 3),
        ("[dates]\norder = 'mdy'\n".to_owned(), 3),
        (column("header = 'Bedrag'"), 6),
        (column("position = 9"), 6),
        (column("header = 'amount'\ndecimal = '.'"), 7),
        (column("header = 'dob'\norder = 'mdy'"), 7),
        (column("header = 'dob'\nrole = 'birth_date'\ndate = 'YYYYMMDD'"), 8),
        (column("header = 'amount'\nrole = 'birth_date'\n[[columns]]\nheader = 'dob'\nrole = 'birth_date'"), 10),
        ("[file]\nformat = 'fixed_width'\n[[columns]]\nstart = 1\nlength = 5\n".to_owned(), 6),
        ("[file]\nformat = 'fixed_width'\n[[columns]]\nstart = 90\nlength = 5\n".to_owned(), 5),
    ] {
        let fault = fault_with(text, &profile);
        let hint = fault.hint.unwrap();
        assert_eq!(hint.id, "hint-in-profile", "{profile}: {:?}", fault.message);
        let arg = |name: &str| hint.args.iter().find(|(one, _)| one == name).unwrap().1.clone();
        assert_eq!((arg("file"), arg("line")), ("profile.toml".into(), line.to_string().into()), "{profile}");
        assert!(matches!(arg("hint"), Arg::Message(_)));
    }
    // A workbook.
    let book = std::fs::read(paritas_fixtures::path("intake/float_tail.xlsx")).unwrap();
    for profile in ["[file]\nsheet = 'Lijnen'\n", "[file]\nquote = '|'\n"] {
        assert_eq!(fault_with(&book, profile).hint.unwrap().id, "hint-in-profile");
    }
    // What no key of the profile says is the file's own fault.
    assert_ne!(fault_with("", "[file]\ndelimiter = ';'\n").hint.unwrap().id, "hint-in-profile");
}

#[test]
fn a_profile_that_names_value_columns_names_all() {
    let text = "EmpID,PayRate,Survey,Bonus\n1,28.50,2.04,100.00\n";
    let all: Vec<&str> = vec!["28.50", "100.00"];
    assert_eq!(values(&pay_with(text, "")), all);
    assert_eq!(values(&pay_with(text, "[[columns]]\nheader = 'PayRate'\nrole = 'amount'\n")), ["28.50"]);
}

#[test]
fn the_profiles_period_is_the_lines_period() {
    let extract = pay_with("id,1000 pay\n1,5\n", "period = '2026-03'\n");
    assert_eq!(extract.pay.lines.period, [202_603].into_iter().collect());
}

#[test]
fn what_was_assumed_is_said() {
    let extract = read_as(&sample("a.csv", WIDE), Purpose::Pay, "").unwrap();
    let said: Vec<&str> = extract.descriptions[0].assumptions.iter().map(|m: &Message| m.id.as_ref()).collect();
    assert_eq!(said, ["assume-repeated-columns", "assume-number-marks", "assume-century", "assume-period-preamble"]);
}
