use paritas_intake::{Layout, PeriodSource};
use paritas_model::Period;

use crate::{lines, pay, pay_with, roles};

#[test]
fn the_long_extract_of_a_payroll_system() {
    let extract =
        pay("employee_no,national_id,last_name,first_name,birth_date,cost_centre,period,component_code,amount\n\
         000101,85073003328,Peeters,Jan,1985-07-30,41200,2026-03,1000,2500.00\n\
         000101,85073003328,Peeters,Jan,1985-07-30,41200,2026-03,2010,-12.50\n");
    assert_eq!(
        roles(&extract),
        [
            "employee_number",
            "national_number",
            "last_name",
            "first_name",
            "birth_date",
            "cost_centre",
            "period",
            "component_code",
            "amount"
        ]
    );
    assert_eq!(lines(&extract), ["000101 [] 202603 1000 amount 2500.00", "000101 [] 202603 2010 amount -12.50"]);
    let person = &extract.pay.employees[0];
    assert_eq!((person.number.as_str(), person.cost_centre.as_deref()), ("000101", Some("41200")));
    assert_eq!(person.birth_date.unwrap().to_string(), "1985-07-30");
    assert_eq!(extract.pay.units, ["", "41200"]);
}

#[test]
fn small_plain_extracts_in_four_languages() {
    for text in [
        "employee,component,amount\n7,100,12.50\n",
        "employee_id,period,code,amount\n7,,100,\n7,2026-03,100,12.50\n",
        "Matricule;Nom;Prénom;Rubrique;Montant\n7;Dupont;Zoé;100;12,50\n",
        "Personalnummer;Lohnart;Betrag\n7;100;12,50\n",
        "Personeelsnummer;Looncode;Bedrag\n7;100;12,50\n",
        "Personeelsnummer\tLooncode\tBedrag (EUR)\n7\t100\t12,50\n",
        "Matricule|Code rubrique|Libellé rubrique|Montant\n7|100|Salaire|12,50\n",
        "Emp ID,Pay Code,Description,Value\n7,100,Salary,12.50\n",
    ] {
        let extract = pay(text);
        assert_eq!(extract.descriptions[0].layout, Layout::Long, "{text}");
        let found = lines(&extract);
        let period = if text.contains("2026-03") { "202603" } else { "0" };
        assert_eq!(found, [format!("7 [] {period} 100 amount 12.50")], "{text}");
    }
}

#[test]
fn an_hr_table_has_a_pay_rate() {
    let extract = pay("Employee Name,Employee Number,Pay Rate,Zip,DOB,Date of Hire,Department\n\
         \"Brown, Mia  \",0110,28.5,1450,11/24/1987,10/27/2008,Admin\n");
    assert_eq!(
        roles(&extract),
        ["full_name", "employee_number", "rate", "attribute", "birth_date", "hire_date", "unit"]
    );
    assert_eq!(lines(&extract), ["0110 [] 0 Pay Rate rate 28.50"]);
    let person = &extract.pay.employees[0];
    assert_eq!(person.full_name.as_deref(), Some("Brown, Mia"));
    assert_eq!(person.birth_date.unwrap().to_string(), "1987-11-24");
    assert_eq!(person.attributes.get("Zip"), Some("1450"));
    let named =
        pay_with("EmpID,PayRate\n7,28.5\n", "[[columns]]\nheader = 'PayRate'\nrole = 'amount'\ncomponent = 'R'\n");
    assert_eq!(lines(&named), ["7 [] 0 R amount 28.50"]);
}

#[test]
fn a_wide_extract_has_codes_and_labels_in_its_header() {
    let extract = pay("Loonstaat maart 2026\n\nPersoneelsnummer;Naam;1000 Basisloon;1010 - Premie;Netto;2000\n\
         001;Peeters;1.234,56;;1.000,00;\n002;Maes;2.000,00;5,00-;900,00;\n\
         Totaal;;3.234,56;5,00-;1.900,00;\n");
    assert_eq!(extract.descriptions[0].layout, Layout::Wide);
    assert_eq!(
        lines(&extract),
        [
            "001 [] 202603 1000 amount 1234.56",
            "001 [] 202603 Netto amount 1000.00",
            "002 [] 202603 1000 amount 2000.00",
            "002 [] 202603 1010 amount -5.00",
            "002 [] 202603 Netto amount 900.00",
        ]
    );
    let components: Vec<(&str, &str)> =
        extract.pay.components.iter().map(|one| (one.code.as_str(), one.label.as_str())).collect();
    assert_eq!(components, [("1000", "Basisloon"), ("1010", "Premie"), ("Netto", ""), ("2000", "")]);
    assert_eq!(extract.descriptions[0].period, PeriodSource::Preamble(Period::new(2026, 3).unwrap()));
    assert!(extract.file_totals.iter().all(|total| total.summed == total.stated.into()));
    assert_eq!(extract.file_totals.len(), 3);
    assert_eq!(extract.pay.employees.len(), 2);
}

#[test]
fn a_printing_date_is_not_the_period() {
    let extract = pay("Afgedrukt op;01/04/2026\nPeriode;03/2026\nStamnummer;1000 Loon\n1;10,00\n");
    assert_eq!(extract.descriptions[0].period, PeriodSource::Preamble(Period::new(2026, 3).unwrap()));
    let printed = pay("Afgedrukt op;01/04/2026\nStamnummer;1000 Loon\n1;10,00\n");
    assert_eq!(printed.descriptions[0].period, PeriodSource::Unnamed);
}

#[test]
fn long_extracts_carry_quantities_and_rates_too() {
    let extract = pay("employee_no,contract_no,code,hours,rate,amount\n1,A,100,8,12.5,100\n1,B,100,,,7\n");
    assert_eq!(
        lines(&extract),
        ["1 [A] 0 100 amount 100.00", "1 [A] 0 100 quantity 8.00", "1 [A] 0 100 rate 12.50", "1 [B] 0 100 amount 7.00"]
    );
    assert_eq!(extract.pay.contracts.len(), 2);
}

#[test]
fn check_digits_tell_a_national_number_under_any_header() {
    let extract = pay("wie,1000 Loon\n85.07.30-033.28,10.50\n17073003384,20.50\n98.47.28-997.65,1.00\n");
    assert_eq!(roles(&extract), ["national_number", "amount"]);
    assert!(extract.descriptions[0].assumptions.iter().any(|message| message.id == "assume-key-column"));
}

#[test]
fn money_is_not_left_out_because_other_columns_have_codes_or_known_names() {
    let wide = pay("employee_no;BASE;BONUS;MEAL;NET;LATE;PRIME\n1;100;5,00;3,50;108,50;;\n");
    assert_eq!(roles(&wide), ["employee_number", "amount", "amount", "amount", "amount", "attribute", "amount"],);
    let coded = pay("employee_no;1000 Basisloon;X1;age\n1;100,00;5,00;44\n");
    assert_eq!(roles(&coded), ["employee_number", "amount", "amount", "attribute"]);
}
