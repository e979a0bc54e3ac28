//! Several extracts of one side: what joins, what does not, and what is refused.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use paritas_fixtures::path as fixture;
use paritas_intake::{
    Extract, ExtractProfile, JoinProblem, PeriodSource, Purpose, Role, Sheets, SideInput, SideRequest, read_side,
};
use paritas_model::{Fault, Side};

use crate::lines;

fn read(paths: &[(&Path, Sheets<'_>)], profiles: &[&str], purpose: Purpose) -> Result<Extract, Fault> {
    let inputs: Vec<SideInput<'_>> = paths.iter().map(|&(path, sheets)| SideInput { path, sheets }).collect();
    let profile = |text: &&str| ExtractProfile::from_toml(&format!("version = 1\n{text}"), "p.toml").unwrap();
    let profiles: Vec<ExtractProfile> = profiles.iter().map(profile).collect();
    let request = SideRequest { side: Side::Legacy, inputs: &inputs, profiles: &profiles, purpose };
    let mut told = 0;
    let read = read_side(&request, &mut |progress| {
        assert!(progress.done >= told && progress.done <= progress.total, "progress goes back: {progress:?}");
        told = progress.done;
        ControlFlow::Continue(())
    });
    let read = read.map_err(|error| error.fault());
    if let Ok(extract) = &read {
        assert!(extract.ledger.rows.balances() && extract.ledger.cells.balances(), "{:?}", extract.ledger);
        assert_eq!(extract.pay.lines.len() as u64, extract.ledger.cells.used);
        let parts = extract.source_ledgers.iter();
        assert_eq!(parts.map(|ledger| ledger.rows.read).sum::<u64>(), extract.ledger.rows.read);
        assert_eq!(extract.source_ledgers.len(), extract.pay.sources.len());
        assert_eq!(extract.profiles.len(), extract.pay.sources.len());
    }
    read
}

/// Texts as files of one side.
struct Files {
    folder: tempfile::TempDir,
    paths: Vec<PathBuf>,
}

impl Files {
    fn of(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let write = |(name, text): &(&str, &str)| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let paths = files.iter().map(write).collect();
        Self { folder, paths }
    }

    fn read_with(&self, profiles: &[&str]) -> Result<Extract, Fault> {
        assert!(self.folder.path().is_dir());
        let paths: Vec<_> = self.paths.iter().map(|path| (path.as_path(), Sheets::Detect)).collect();
        read(&paths, profiles, Purpose::Pay)
    }

    fn read(&self) -> Extract {
        self.read_with(&[]).unwrap()
    }
}

fn said<'a>(extract: &'a Extract, id: &str) -> Vec<&'a paritas_model::Message> {
    extract.messages.iter().filter(|message| message.id == id).collect()
}

const STAFF: &str = "employee no,last name,first name,birth date,unit,fte\n\
    1,Peeters,Anke,1985-07-30,Ward A,0.8\n2,Maes,Bram,1990-01-15,Ward B,1.0\n3,Jacobs,Cleo,1991-02-16,Ward B,1.0\n";
const LINES: &str = "employee no,period,component code,amount\n\
    1,2026-03,1000,100.00\n1,2026-03,2000,5.00\n2,2026-03,1000,200.00\n9,2026-03,1000,900.00\n";

#[test]
fn a_staff_list_gives_its_people_to_the_pay_lines() {
    for files in [[("staff.csv", STAFF), ("lines.csv", LINES)], [("lines.csv", LINES), ("staff.csv", STAFF)]] {
        let extract = Files::of(&files).read();
        let pay = &extract.pay;
        let names: Vec<(String, String)> = {
            let mut named: Vec<_> =
                pay.employees.iter().map(|one| (one.number.to_string(), one.display_name())).collect();
            named.sort();
            named
        };
        let expected = [("1", "Peeters Anke"), ("2", "Maes Bram"), ("3", "Jacobs Cleo"), ("9", "")];
        assert_eq!(names, expected.map(|(number, name)| (number.to_owned(), name.to_owned())));
        assert_eq!(lines(&extract).len(), 4);
        let first = (0..4).find(|&line| pay.lines.value[line] == 100_000_000).unwrap();
        // The unit and the full-time equivalent of the staff list are those of the lines.
        assert_eq!(pay.units[pay.lines.unit[first] as usize], "Ward A");
        let contract = &pay.contracts[pay.lines.contract[first] as usize];
        assert_eq!(contract.fte.unwrap().to_string(), "0.80");
        assert_eq!(pay.employees[contract.employee as usize].birth_date.unwrap().to_string(), "1985-07-30");
        // The origin names the file of the line, not that of the person.
        let source = &pay.sources[usize::from(pay.lines.source[first])];
        assert_eq!((source.file.as_str(), pay.lines.row[first]), ("lines.csv", 2));
        let issues: Vec<_> = extract
            .joins
            .iter()
            .map(|issue| (pay.employees[issue.employee as usize].number.as_str(), issue.problem, issue.sum.to_string()))
            .collect();
        let expected = [("3", JoinProblem::NoPayLine, "0.00"), ("9", JoinProblem::NotInStaffList, "900.00")];
        assert_eq!(issues, expected.map(|(number, problem, sum)| (number, problem, sum.to_owned())));
        assert_eq!(said(&extract, "notice-no-pay-line").len(), 1);
        assert_eq!(said(&extract, "notice-not-in-staff-list").len(), 1);
    }
}

#[test]
fn sites_are_added_up_and_a_line_in_both_is_said() {
    let other = LINES.replace("900.00", "901.00").replace("1,2026-03,1000,100.00\n", "");
    let extract = Files::of(&[("a.csv", LINES), ("b.csv", &other)]).read();
    assert_eq!(extract.pay.lines.len(), 7);
    assert_eq!(extract.pay.employees.len(), 3);
    // 2000 of 1 and 1000 of 2 are the same to the cent; 1000 of 9 is another amount under the same key.
    assert_eq!((extract.ledger.repeated_lines, extract.ledger.delivered_twice), (3, 2));
    let twice: Vec<_> = extract.joins.iter().map(|issue| (issue.lines, issue.sum.to_string())).collect();
    assert_eq!(twice, [(1, "5.00".to_owned()), (1, "200.00".to_owned())]);
    assert!(extract.joins.iter().all(|issue| (issue.source, issue.other) == (1, Some(0))));
    assert_eq!(said(&extract, "warn-delivered-twice").len(), 1);
    assert_eq!(said(&extract, "notice-repeated-across").len(), 1);
}

#[test]
fn the_profile_says_what_becomes_of_lines_delivered_twice() {
    let one = ("a.csv", "employee_no,code,amount\n1,a,1.00\n2,a,2.00\n");
    let files = Files::of(&[one, ("b.csv", "employee_no,code,amount\n2,a,2.00\n3,a,3.00\n")]);
    let summed = files.read_with(&["delivered_twice = 'sum'\n"]).unwrap();
    assert_eq!((summed.pay.lines.len(), said(&summed, "warn-delivered-twice").len()), (4, 1));
    let first = files.read_with(&["delivered_twice = 'first'\n"]).unwrap();
    assert_eq!(lines(&first), ["1 [] 0 a amount 1.00", "2 [] 0 a amount 2.00", "3 [] 0 a amount 3.00"]);
    assert_eq!((said(&first, "notice-delivered-once").len(), said(&first, "warn-delivered-twice").len()), (1, 0));
    assert_eq!((first.ledger.cells.ignored["delivered-twice"], first.ledger.repeated_lines), (1, 0));
    assert_eq!(first.source_ledgers[1].cells.ignored["delivered-twice"], 1);
    // The line of the first file stands.
    assert_eq!(first.pay.lines.source, [0, 0, 1].into_iter().collect());
    assert_eq!(first.pay.lines.row, [2, 3, 3]);
    // The profile that was used says so again.
    assert!(first.profiles.iter().all(|profile| profile.to_toml().contains("delivered_twice = \"first\"")));
    let fault = files.read_with(&["delivered_twice = 'refuse'\n"]).unwrap_err();
    assert_eq!(fault.message.id, "fault-delivered-twice");
    // Nothing twice, nothing to refuse.
    let apart = Files::of(&[one, ("b.csv", "employee_no,code,amount\n3,a,3.00\n")]);
    assert_eq!(apart.read_with(&["delivered_twice = 'refuse'\n"]).unwrap().pay.lines.len(), 3);
}

#[test]
fn one_source_that_repeats_itself_is_no_second_delivery() {
    let twice = "employee no,period,component code,amount\n1,2026-03,1000,5.00\n1,2026-03,1000,5.00\n";
    let other = "employee no,period,component code,amount\n2,2026-03,1000,5.00\n";
    let extract = Files::of(&[("a.csv", twice), ("b.csv", other)]).read();
    assert_eq!((extract.ledger.repeated_lines, extract.ledger.delivered_twice), (1, 0));
    assert!(extract.joins.is_empty(), "{:?}", extract.joins);
}

#[test]
fn one_content_given_twice_is_refused_under_whatever_name() {
    let fault = Files::of(&[("a.csv", LINES), ("copy of a.csv", LINES)]).read_with(&[]).unwrap_err();
    assert_eq!(fault.message.id, "fault-given-twice");
    assert!(fault.place.unwrap().file.ends_with("copy of a.csv"));
    assert!(fault.hint.is_some());
}

#[test]
fn contradictions_between_sources_are_said_and_the_first_counts() {
    let other = STAFF.replace("1985-07-30", "1985-07-03");
    let extract = Files::of(&[("staff.csv", STAFF), ("site.csv", &other), ("lines.csv", LINES)]).read();
    let first = extract.pay.employees.iter().find(|one| one.number == "1").unwrap();
    assert_eq!(first.birth_date.unwrap().to_string(), "1985-07-30");
    let issue = extract.joins.iter().find(|one| one.problem == JoinProblem::Contradiction(Role::BirthDate)).unwrap();
    assert_eq!((issue.value.as_str(), issue.other_value.as_str()), ("1985-07-03", "1985-07-30"));
    assert_eq!((issue.source, issue.other), (1, Some(0)));
    assert_eq!(said(&extract, "notice-contradiction").len(), 1);
}

#[test]
fn a_number_of_two_people_joins_nobody_by_itself() {
    // In another file, 2 is someone else altogether.
    let other = "employee no,last name,first name,birth date\n2,Vermeulen,Jana,1977-05-05\n";
    let extract = Files::of(&[("a.csv", STAFF), ("b.csv", other), ("lines.csv", LINES)]).read();
    let of_two: Vec<_> = extract.pay.employees.iter().filter(|one| one.number == "2").collect();
    // The two of the staff lists, and the one the pay line speaks of: nothing says which of them it is.
    assert_eq!(of_two.len(), 3);
    assert!(of_two.iter().all(|one| one.shares_number));
    assert_eq!(said(&extract, "notice-shared-number").len(), 1);
    // Where the pay line names the person, it joins that one.
    let named = "employee no,last name,first name,period,component code,amount\n2,Vermeulen,Jana,2026-03,1000,7.00\n";
    let extract = Files::of(&[("a.csv", STAFF), ("b.csv", other), ("lines.csv", named)]).read();
    assert_eq!(extract.pay.employees.iter().filter(|one| one.number == "2").count(), 2);
    assert_eq!(extract.pay.employees[extract.pay.employee_of(0) as usize].first_name.as_deref(), Some("Jana"));
}

#[test]
fn numbers_that_lost_their_zeros_are_joined_where_nothing_else_can_be_meant() {
    let staff = ("staff.csv", "employee_no,last_name\n004512,Peeters\n000009,Maes\n123456,Claes\n");
    let extract =
        Files::of(&[("pay.csv", "employee_no,code,amount\n4512,a,1.00\n9,a,2.00\n123456,a,3.00\n"), staff]).read();
    assert_eq!(
        lines(&extract),
        ["000009 [] 0 a amount 2.00", "004512 [] 0 a amount 1.00", "123456 [] 0 a amount 3.00"]
    );
    assert_eq!((extract.pay.employees.len(), extract.joins.len()), (3, 0));
    let said = said(&extract, "notice-leading-zeros");
    assert_eq!(said.len(), 1);
    assert!(said[0].args.iter().any(|(name, count)| name == "count" && *count == 2_usize.into()), "{said:?}");
}

#[test]
fn numbers_that_differ_by_zeros_are_not_joined_where_both_may_be_meant() {
    // One source writes both; and one writes zeros in numbers of any length.
    for staff in [
        "employee_no,last_name\n004512,Peeters\n004512X,Maes\n4512,Claes\n",
        "employee_no,last_name\n004512,Peeters\n012,Maes\n",
    ] {
        let pay = ("pay.csv", "employee_no,code,amount\n04512,a,1.00\n12345,a,2.00\n");
        let extract = Files::of(&[("staff.csv", staff), pay]).read();
        assert!(said(&extract, "notice-leading-zeros").is_empty());
        assert!(!said(&extract, "warn-leading-zeros").is_empty(), "{staff}");
        assert!(lines(&extract).contains(&"04512 [] 0 a amount 1.00".to_owned()));
        let unlisted = extract.joins.iter().filter(|join| join.problem == JoinProblem::NotInStaffList);
        assert_eq!(unlisted.count(), 2);
    }
    // Two people, by what else is known of them.
    let staff = ("staff.csv", "employee_no,last_name,birth_date\n004512,Peeters,1980-01-02\n000007,Maes,1981-01-02\n");
    let pay = (
        "pay.csv",
        "employee_no,last_name,birth_date,code,amount\n4512,Janssens,1990-05-06,a,1.00\n7,Maes,1981-01-02,a,1.00\n",
    );
    assert_eq!(Files::of(&[staff, pay]).read().pay.employees.len(), 3);
}

#[test]
fn pay_lines_under_a_national_number_find_the_person_of_that_number() {
    let staff = "employee no,national id,last name\n1,85073003328,Peeters\n2,17073003384,Maes\n";
    let pay = "national id,period,component code,amount\n85.07.30-033.28,2026-03,1000,1.00\n";
    for files in [[("staff.csv", staff), ("lines.csv", pay)], [("lines.csv", pay), ("staff.csv", staff)]] {
        let extract = Files::of(&files).read();
        assert_eq!(extract.pay.employees.len(), 2);
        assert_eq!(extract.pay.employees[extract.pay.employee_of(0) as usize].number, "1");
    }
}

#[test]
fn a_source_without_contracts_speaks_of_the_only_one() {
    let staff = "employee no,contract number,fte\n1,C1,0.5\n2,C2,0.8\n2,C3,0.2\n";
    let pay = "employee no,period,component code,amount\n1,2026-03,1000,1.00\n2,2026-03,1000,2.00\n";
    let extract = Files::of(&[("staff.csv", staff), ("lines.csv", pay)]).read();
    assert_eq!(lines(&extract), ["1 [C1] 202603 1000 amount 1.00", "2 [] 202603 1000 amount 2.00"]);
    let mut contracts: Vec<_> = extract.pay.contracts.iter().map(|one| one.number.as_str()).collect();
    contracts.sort_unstable();
    assert_eq!(contracts, ["", "C1", "C2", "C3"]);
}

#[test]
fn amounts_must_stand_in_one_of_the_extracts_and_are_not_overlooked_in_another() {
    let fault = Files::of(&[("a.csv", STAFF), ("b.csv", &STAFF.replace("Maes", "Claes"))]).read_with(&[]).unwrap_err();
    assert_eq!(fault.message.id, "fault-no-amount-column");
    // Components without amounts: pay lines whose amounts are not recognised, no staff list.
    let unknown = LINES.replace("amount", "xyz").replace(".00", " e");
    let fault = Files::of(&[("a.csv", LINES), ("b.csv", &unknown)]).read_with(&[]).unwrap_err();
    assert_eq!(fault.message.id, "fault-no-amount-column");
    assert!(fault.place.unwrap().file.ends_with("b.csv"));
}

#[test]
fn profiles_are_one_for_all_or_one_for_each() {
    let files = Files::of(&[("staff.csv", STAFF), ("lines.csv", LINES)]);
    let read = files.read();
    let texts: Vec<String> = read.profiles.iter().map(ExtractProfile::to_toml).collect();
    let bare = |text: &String| text.replacen("version = 1", "", 1);
    let again = files.read_with(&[&bare(&texts[0]), &bare(&texts[1])]).unwrap();
    assert_eq!((&again.pay, &again.profiles, &again.ledger), (&read.pay, &read.profiles, &read.ledger));
    assert!(files.read_with(&["[numbers]\ndecimal = \".\""]).is_ok());
    let fault = files.read_with(&["", "", ""]).unwrap_err();
    assert_eq!(fault.message.id, "fault-profile-count");
}

#[test]
fn files_called_by_their_months_are_not_one_period() {
    let month = |amount: &str| format!("employee no,component code,amount\n1,1000,{amount}\n2,1000,7.00\n");
    let named = |names: [&str; 2]| {
        let texts = [month("5.00"), month("6.00")];
        Files::of(&[(names[0], texts[0].as_str()), (names[1], texts[1].as_str())]).read()
    };
    let extract = named(["lonen_2026-02.csv", "lonen_2026-03.csv"]);
    let periods: Vec<String> = extract.pay.periods().iter().map(ToString::to_string).collect();
    assert_eq!(periods, ["2026-02", "2026-03"]);
    assert!(matches!(extract.descriptions[1].period, PeriodSource::FileName(_)));
    assert_eq!(extract.ledger.repeated_lines, 0);
    // Nothing tells these apart: they are added up, and that is said.
    let extract = named(["a.csv", "b.csv"]);
    assert_eq!((extract.ledger.repeated_lines, extract.ledger.delivered_twice), (2, 1));
}

#[test]
fn every_month_of_a_workbook_is_read_and_its_sheets_can_be_named() {
    let book = fixture("several/migrated 2026.xlsx");
    let months = |extract: &Extract| -> Vec<String> { extract.pay.periods().iter().map(ToString::to_string).collect() };
    let all = read(&[(&book, Sheets::Detect)], &[], Purpose::Pay).unwrap();
    assert_eq!(months(&all), ["2026-01", "2026-02", "2026-03"]);
    assert_eq!(all.pay.employees.len(), 12);
    // No sheet is said to be left that was read.
    assert!(all.descriptions.iter().all(|one| one.other_sheets.is_empty()));
    assert!(all.assumptions().iter().all(|message| !format!("{message:?}").contains("assume-sheet")));
    assert_eq!(read(&[(&book, Sheets::All)], &[], Purpose::Pay).unwrap().pay, all.pay);
    let one = read(&[(&book, Sheets::One("mars 2026"))], &[], Purpose::Pay).unwrap();
    assert_eq!(months(&one), ["2026-03"]);
    let two = [(book.as_path(), Sheets::One("mars 2026")), (book.as_path(), Sheets::One("janvier 2026"))];
    assert_eq!(months(&read(&two, &[], Purpose::Pay).unwrap()), ["2026-01", "2026-03"]);
    let twice = [(book.as_path(), Sheets::Detect), (book.as_path(), Sheets::One("mars 2026"))];
    assert_eq!(read(&twice, &[], Purpose::Pay).unwrap_err().message.id, "fault-given-twice");
    let none = [(book.as_path(), Sheets::One("avril 2026"))];
    assert_eq!(read(&none, &[], Purpose::Pay).unwrap_err().message.id, "fault-sheet-not-found");
    // The profiles that were used give the same again, sheet by sheet.
    let texts: Vec<String> =
        all.profiles.iter().map(|profile| profile.to_toml().replacen("version = 1", "", 1)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    for sheets in [Sheets::Detect, Sheets::All] {
        let again = read(&[(&book, sheets)], &texts, Purpose::Pay).unwrap();
        assert_eq!((&again.pay, &again.profiles), (&all.pay, &all.profiles), "{sheets:?}");
    }
}
