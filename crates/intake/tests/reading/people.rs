use crate::{lines, pay};

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
    assert_eq!((person.sex.as_deref(), person.attributes["grade"].as_str()), (Some("F"), "B2"));
}
