//! People whom no number ties: names and dates of birth alone, in one column or in several, from file to file.

use std::collections::BTreeSet;
use std::path::Path;

use paritas_fixtures::path;
use paritas_tests::program::paritas;
use paritas_tests::table::Table;
use tempfile::TempDir;

type Pairs = BTreeSet<(String, String)>;

/// What the program calls the person of each row: the names as written, and the day of birth.
fn made_numbers(file: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap();
    let row = |line: &str| match line.split([',', ';']).collect::<Vec<_>>().as_slice() {
        [last, first, year, month, day] => format!("{last} {first} {year}-{month:0>2}-{day:0>2}"),
        [name, ""] => (*name).to_owned(),
        [name, born] => {
            let parts: Vec<&str> = born.split('/').collect();
            format!("{name} {}-{}-{}", parts[2], parts[1], parts[0])
        }
        other => panic!("{other:?}"),
    };
    text.lines().skip(1).map(row).collect()
}

/// The pairs of a status in `employees.csv`.
fn pairs(out: &Path, status: &str) -> Pairs {
    let rows = Table::read(out.join("employees.csv")).only("status", status);
    rows.cut(&["legacy_employee", "migrated_employee"])
        .into_iter()
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect()
}

/// Matches two lists of `people-500` and holds the result against the truth: true pairs matched, all matched, true pairs
/// matched or suggested, all true pairs.
fn measured(migrated: &str, truth: &str) -> [usize; 4] {
    let out = TempDir::new().unwrap();
    let files = ["legacy.csv", migrated].map(|file| path("people-500").join(file));
    let [legacy, other] = &files;
    let _ =
        paritas(["match".as_ref(), legacy.as_os_str(), other.as_os_str(), "--out".as_ref(), out.path().as_os_str()])
            .expect(1);
    let [numbers, others] = files.each_ref().map(|file| made_numbers(file));
    let truth = Table::read(path("people-500/truth").join(truth));
    let at = |row: &str| row.parse::<usize>().unwrap() - 2;
    let truth: Pairs =
        truth.rows.iter().map(|row| (numbers[at(&row[0])].clone(), others[at(&row[1])].clone())).collect();
    let (matched, suggested) = (pairs(out.path(), "matched"), pairs(out.path(), "suggested"));
    let asked = matched.union(&suggested).filter(|pair| truth.contains(pair)).count();
    [matched.intersection(&truth).count(), matched.len(), asked, truth.len()]
}

#[test]
fn names_and_dates_alone_tie_people_in_spite_of_slips() {
    for (migrated, truth) in [("copies.csv", "copies.csv"), ("migrated.csv", "matches.csv")] {
        let [right, matched, asked, all] = measured(migrated, truth);
        let shown =
            format!("{migrated}: {matched} matched, {right} rightly, of {all} pairs; {asked} matched or suggested");
        assert!(all >= 50 && right * 1_000 >= matched * 995, "precision of matched below 99.5 %: {shown}");
        assert!(right * 100 >= all * 98, "recall of matched below 98 %: {shown}");
        assert_eq!(asked, all, "nobody is lost: {shown}");
    }
}

/// The same people twice on one side, without numbers of their own: the list of duplicates names them.
#[test]
fn copies_inside_a_side_are_listed_as_duplicates() {
    let folder = TempDir::new().unwrap();
    let [legacy, copies] = ["legacy.csv", "copies.csv"].map(|file| path("people-500").join(file));
    let copied = std::fs::read_to_string(&copies).unwrap();
    let rows = copied.split_once('\n').unwrap().1;
    let both = folder.path().join("both.csv");
    std::fs::write(&both, std::fs::read_to_string(&legacy).unwrap() + rows).unwrap();
    let out = folder.path().join("out");
    let _ =
        paritas(["match".as_ref(), both.as_os_str(), legacy.as_os_str(), "--out".as_ref(), out.as_os_str()]).expect(1);
    let (numbers, copied) = (made_numbers(&legacy), made_numbers(&copies));
    let at = |row: &str| row.parse::<usize>().unwrap() - 2;
    let truth: BTreeSet<BTreeSet<&str>> = Table::read(path("people-500/truth/copies.csv"))
        .rows
        .iter()
        .map(|row| BTreeSet::from([numbers[at(&row[0])].as_str(), copied[at(&row[1])].as_str()]))
        .collect();
    let listed = Table::read(out.join("duplicates.csv")).only("side", "legacy").cut(&["employee", "same_as"]);
    let listed: BTreeSet<BTreeSet<&str>> = listed.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let wrong: Vec<_> = listed.difference(&truth).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let found = listed.len();
    let missed: Vec<_> = truth.difference(&listed).collect();
    assert!(found * 100 >= truth.len() * 90, "{found} of {}: {missed:#?}", truth.len());
}
