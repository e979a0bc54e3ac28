//! The map, case by case.

use paritas_model::{Amount, GroupStatus, Measure};

use crate::testing::{Pair, Table};
use crate::{CaseProfile, Reconciliation};

/// Lines of both sides: number, code, amount.
#[derive(Default)]
struct Lines {
    legacy: Vec<(u32, &'static str, i64)>,
    migrated: Vec<(u32, &'static str, i64)>,
}

impl Lines {
    /// An amount in cents under a code of each side, for each of these employees.
    fn both(
        mut self,
        legacy: &'static str,
        migrated: &'static str,
        people: std::ops::Range<u32>,
        of: impl Fn(u32) -> [i64; 2],
    ) -> Self {
        for person in people {
            let [ours, theirs] = of(person);
            self.legacy.push((person, legacy, ours));
            self.migrated.push((person, migrated, theirs));
        }
        self
    }

    fn legacy(mut self, code: &'static str, people: std::ops::Range<u32>, of: impl Fn(u32) -> i64) -> Self {
        self.legacy.extend(people.map(|person| (person, code, of(person))));
        self
    }

    fn migrated(mut self, code: &'static str, people: std::ops::Range<u32>, of: impl Fn(u32) -> i64) -> Self {
        self.migrated.extend(people.map(|person| (person, code, of(person))));
        self
    }

    fn pair(&self) -> Pair {
        let fill = |mut table: Table, lines: &[(u32, &'static str, i64)]| {
            for (person, code, cents) in lines {
                let value = paritas_model::Amount::from_millionths(cents * 10_000).to_string();
                table = table.pays(&person.to_string(), code, &value);
            }
            table
        };
        Pair::new(fill(Table::legacy(), &self.legacy), fill(Table::migrated(), &self.migrated))
    }

    fn map(&self) -> Vec<String> {
        shown(&self.pair(), &self.pair().reconcile())
    }
}

/// `legacy codes → migrated codes factors status`.
fn shown(pair: &Pair, found: &Reconciliation) -> Vec<String> {
    let line = |group: &paritas_model::ComponentGroup| {
        let factors: Vec<String> =
            group.legacy_codes(&pair.legacy.table).iter().map(|(_, factor)| factor.to_string()).collect();
        let (ours, theirs) = (group.legacy_text(&pair.legacy.table), group.migrated_text(&pair.migrated.table));
        format!("{ours} → {theirs} ×{} {}", factors.join(" "), group.status.as_str())
    };
    found.groups.iter().map(line).collect()
}

/// Amounts of which no two are alike.
fn varied(person: u32) -> i64 {
    10_000 + i64::from(person) * 7_919 % 90_001
}

fn same(person: u32) -> [i64; 2] {
    [varied(person); 2]
}

#[test]
fn five_employees_are_enough_and_two_are_not() {
    assert_eq!(Lines::default().both("A", "X", 1..6, same).map(), ["A → X ×1 learned"]);
    let two = Lines::default().both("A", "X", 1..3, same);
    assert_eq!(two.map(), ["A → X ×1 suggested"]);
    assert_eq!(two.pair().reconcile().differences, [], "what is suggested is not compared");
}

#[test]
fn signs_cents_and_years_are_factors() {
    let lines = Lines::default()
        .both("A", "X", 1..9, |person| [varied(person), -varied(person)])
        .both("B", "Y", 1..9, |person| [varied(person) + 3, (varied(person) + 3) * 100])
        .both("C", "Z", 1..9, |person| [(varied(person) + 5) * 12, varied(person) + 5]);
    assert_eq!(lines.map(), ["A → X ×-1 learned", "B → Y ×100 learned", "C → Z ×1/12 learned"]);
}

#[test]
fn errors_of_most_amounts_do_not_hide_the_map() {
    // Six of ten amounts are off, each by its own; one colleague code is always there to be confused with.
    let lines = Lines::default()
        .both("A", "X", 1..41, |person| {
            [varied(person), varied(person) + if person % 5 < 3 { i64::from(person) * 31 } else { 0 }]
        })
        .both("B", "Y", 1..41, |person| [varied(person + 50), varied(person + 50)]);
    assert_eq!(lines.map(), ["A → X ×1 learned", "B → Y ×1 learned"]);
    assert_eq!(lines.pair().reconcile().differences.len(), 24);
}

#[test]
fn parts_that_some_have_alone_become_one() {
    let parts = |lines: Lines, sign: i64| {
        lines.legacy("SAT", 1..31, varied).legacy("SUN", 16..31, |person| varied(person + 40)).migrated(
            "WEEKEND",
            1..31,
            move |person| varied(person) + if person > 15 { sign * varied(person + 40) } else { 0 },
        )
    };
    assert_eq!(parts(Lines::default(), 1).map(), ["SAT+SUN → WEEKEND ×1 1 learned"]);
    assert_eq!(parts(Lines::default(), -1).map(), ["SAT+SUN → WEEKEND ×1 -1 learned"]);
}

#[test]
fn parts_that_everyone_has_become_a_sum() {
    let lines = Lines::default()
        .legacy("BONUS", 1..21, |person| varied(person) + 45_000)
        .migrated("FIXED", 1..21, |_| 45_000)
        .migrated("REST", 1..21, varied);
    assert_eq!(lines.map(), ["BONUS → FIXED+REST ×1 learned"]);
    let lines = Lines::default().legacy("A", 1..21, varied).legacy("B", 1..21, |person| varied(person + 40)).migrated(
        "AB",
        1..21,
        |person| -varied(person) - varied(person + 40),
    );
    assert_eq!(lines.map(), ["A+B → AB ×-1 -1 learned"]);
}

#[test]
fn a_difference_of_two_migrated_codes_is_shown_and_never_compared() {
    let lines = Lines::default()
        .both("BASE", "S1", 1..21, |person| [varied(person + 80); 2])
        .legacy("A", 1..21, |person| varied(person + 40) + 500)
        .migrated("FULL", 1..21, |person| varied(person + 40) + varied(person) + 500)
        .migrated("TAKEN", 1..21, varied);
    assert_eq!(lines.map(), ["A → FULL+TAKEN ×1 suggested", "BASE → S1 ×1 learned"]);
    let found = lines.pair().reconcile();
    assert_eq!(found.differences, [], "neither missing nor extra");
    let group = &found.groups[0];
    assert_eq!((group.employees_both, group.employees_equal), (20, 20));
    let said: Vec<&str> = group.evidence.iter().map(|message| message.id.as_ref()).collect();
    assert!(said.starts_with(&["evidence-not-comparable", "evidence-subtracted"]), "{said:?}");
    // Confirmed as it stands, it would compare a sum with a difference.
    let again = CaseProfile::from_toml(&found.profile.to_toml(), "again.toml").unwrap();
    assert_eq!(Pair { profile: again, ..lines.pair() }.reconcile(), found);
    let confirmed = found.profile.to_toml().replace("\"suggested\"", "\"confirmed\"");
    let refused = CaseProfile::from_toml(&confirmed, "case.toml").unwrap_err();
    assert_eq!(refused.fault().message.id, "fault-subtracted", "{refused}");
    // On the legacy side a difference is a factor, and corrections are made under the one migrated code.
    let back = Lines::default()
        .legacy("FULL", 1..21, |person| varied(person + 40) + varied(person) + 500)
        .legacy("TAKEN", 1..21, varied)
        .migrated("X", 1..21, |person| varied(person + 40) + 500);
    assert_eq!(back.map(), ["FULL+TAKEN → X ×1 -1 learned"]);
}

#[test]
fn two_codes_that_fit_equally_are_asked_about_unless_a_name_decides() {
    let twins = |one: &'static str, other: &'static str| {
        Lines::default().both("GROSS", one, 1..21, same).both("TAXABLE", other, 1..21, same)
    };
    let asked = twins("X", "Y").map();
    assert!(asked.iter().all(|group| group.ends_with("suggested")), "{asked:?}");
    assert_eq!(twins("TAXABLE", "GROSS").map(), ["GROSS → GROSS ×1 equal_code", "TAXABLE → TAXABLE ×1 equal_code"]);
}

#[test]
fn an_equal_code_is_kept_unless_everyone_points_elsewhere() {
    // All amounts of the code are wrong, each in its own way: still the same code.
    let wrong = Lines::default().both("A", "A", 1..21, |person| [varied(person), varied(person) + i64::from(person)]);
    assert_eq!(wrong.map(), ["A → A ×1 equal_code"]);
    // The codes were handed out anew.
    let anew = Lines::default()
        .both("A", "B", 1..21, same)
        .both("B", "C", 1..21, |person| [varied(person + 40); 2])
        .both("D", "D", 1..21, |person| [varied(person + 80); 2]);
    assert_eq!(anew.map(), ["A → B ×1 learned", "B → C ×1 learned", "D → D ×1 equal_code"]);
}

#[test]
fn a_factor_on_an_equal_code_is_asked_about() {
    let cents = Lines::default().both("A", "A", 1..21, |person| [varied(person), varied(person) * 100]);
    assert_eq!(cents.map(), ["A → A ×100 suggested"]);
    assert_eq!(cents.pair().reconcile().differences, []);
}

#[test]
fn what_only_resembles_is_asked_about() {
    // The same people, an index step too high for everyone: an error or a new convention?
    let index = Lines::default().both("A", "X", 1..21, |person| [varied(person) * 100, varied(person) * 102]);
    assert_eq!(index.map(), ["A → X ×51/50 suggested"]);
    // Other people altogether.
    let apart = Lines::default().legacy("A", 1..21, varied).migrated("X", 21..41, varied);
    assert_eq!(
        apart.both("Z", "Z", 1..41, same).map(),
        [" → X × migrated_only", "A →  ×1 legacy_only", "Z → Z ×1 equal_code"]
    );
}

#[test]
fn the_map_is_written_into_the_profile_and_gives_itself_again() {
    let lines = Lines::default().both("A", "X", 1..9, same).both("B", "Y", 1..2, same).legacy("OLD", 1..2, varied);
    let pair = lines.pair();
    let found = pair.reconcile();
    assert_eq!(found.groups.iter().filter(|group| group.status == GroupStatus::Learned).count(), 1);
    let again = CaseProfile::from_toml(&found.profile.to_toml(), "again.toml").unwrap();
    assert!(!again.components.learn);
    assert_eq!(Pair { profile: again, ..lines.pair() }.reconcile(), found);
    let confirmed = found.profile.to_toml().replace("source = \"suggested\"", "source = \"confirmed\"");
    let confirmed = lines.pair().profile(confirmed.trim_start_matches("version = 1"));
    assert_eq!(shown(&pair, &confirmed.reconcile())[1], "B → Y ×1 confirmed");
}

#[test]
fn a_map_that_is_declared_is_not_learned_anew() {
    let pair = Lines::default().both("A", "X", 1..9, same).pair().profile("[components]\nlearn = false");
    assert_eq!(shown(&pair, &pair.reconcile()), [" → X × migrated_only", "A →  ×1 legacy_only"]);
}

/// Hours of an employee in hundredths, and the rate in cents.
fn worked(person: u32) -> (i64, i64) {
    (700 + i64::from(person) * 613 % 3_000, 1_500 + i64::from(person) * 217 % 1_100)
}

/// What hundredths of an hour at a rate in cents come to, in cents: to the nearest.
fn earned((hours, rate): (i64, i64)) -> i64 {
    (hours * rate + 50) / 100
}

/// A line of quantity, and one of the rate in the same row.
fn hours_line(table: Table, person: u32, code: &str, quantity: i64, rate: Option<i64>) -> Table {
    let value = |hundredths: i64| Amount::from_millionths(hundredths * 10_000).to_string();
    let mut table = table.line(&person.to_string(), "", code, Measure::Quantity, &value(quantity));
    if let Some(rate) = rate {
        let row = *table.table.lines.row.last().unwrap();
        table = table.line(&person.to_string(), "", code, Measure::Rate, &value(rate));
        *table.table.lines.row.last_mut().unwrap() = row;
    }
    table
}

fn cents(table: Table, person: u32, code: &str, cents: i64) -> Table {
    table.pays(&person.to_string(), code, &Amount::from_millionths(cents * 10_000).to_string())
}

/// `shown`, with how amounts are computed.
fn products(pair: &Pair) -> Vec<String> {
    let found = pair.reconcile();
    let product = |group: &paritas_model::ComponentGroup| {
        group.product.as_ref().map_or(String::new(), |product| {
            format!(" {} {:?} {}", product.side.as_str(), product.rate, product.rounding.as_str())
        })
    };
    shown(pair, &found).into_iter().zip(&found.groups).map(|(group, of)| group + &product(of)).collect()
}

/// Everyone's base pay, so that amounts are there on both sides.
fn base() -> (Table, Table) {
    (1..31).fold((Table::legacy(), Table::migrated()), |(legacy, migrated), person| {
        (cents(legacy, person, "BASE", varied(person)), cents(migrated, person, "S1", varied(person)))
    })
}

#[test]
fn hours_and_their_rate_are_an_amount() {
    let (mut legacy, mut migrated) = base();
    for person in 1..31 {
        let (hours, rate) = worked(person);
        legacy = hours_line(legacy, person, "OT", hours, Some(rate));
        migrated = cents(migrated, person, "S2", earned((hours, rate)));
    }
    let pair = Pair::new(legacy.clone(), migrated.clone());
    assert_eq!(products(&pair), ["BASE → S1 ×1 learned", "OT → S2 ×1 learned legacy SameRow nearest"]);
    let found = pair.reconcile();
    assert_eq!((found.differences.len(), found.counts.equal), (0, 60));
    // The other way round, with the sign turned and what is less than a cent cut off.
    for line in 0..migrated.table.lines.len() {
        migrated.table.lines.value[line] *= -1;
    }
    let turned =
        Pair::new(as_side(migrated, paritas_model::Side::Legacy), as_side(legacy, paritas_model::Side::Migrated));
    assert_eq!(products(&turned), ["S1 → BASE ×-1 learned", "S2 → OT ×-1 learned migrated SameRow nearest"]);
    assert_eq!(turned.reconcile().differences, []);
}

fn as_side(mut table: Table, side: paritas_model::Side) -> Table {
    table.table.side = side;
    table
}

#[test]
fn a_quantity_may_have_its_rate_elsewhere() {
    // Under a code of its own: an hourly wage, that only one side exports.
    let (mut legacy, mut migrated) = base();
    for person in 1..31 {
        let (hours, rate) = worked(person);
        legacy = cents(hours_line(legacy, person, "OT", hours, None), person, "WAGE", rate);
        migrated = cents(migrated, person, "S2", earned((hours, rate)));
    }
    let pair = Pair::new(legacy, migrated);
    let wage = "OT → S2 ×1 learned legacy Component(\"WAGE\") nearest";
    assert_eq!(products(&pair), ["BASE → S1 ×1 learned", wage, "WAGE →  ×1 legacy_only"]);
    // Beside the amount, on the other side.
    let (mut legacy, mut migrated) = base();
    for person in 1..31 {
        let (hours, rate) = worked(person);
        legacy = hours_line(legacy, person, "OT", hours, None);
        migrated = cents(hours_line(migrated, person, "S2", hours, Some(rate)), person, "S2", earned((hours, rate)));
        let row = migrated.table.lines.row[migrated.table.lines.len() - 2];
        *migrated.table.lines.row.last_mut().unwrap() = row;
    }
    let pair = Pair::new(legacy, migrated);
    assert_eq!(products(&pair), ["BASE → S1 ×1 learned", "OT → S2 ×1 learned legacy OtherSide nearest"]);
    let found = pair.reconcile();
    // Base pay, the amount and the hours; the rates of one side alone were looked up and are not compared.
    assert_eq!((found.differences.len(), found.counts.equal), (0, 90));
}

#[test]
fn minutes_and_what_is_cut_off_are_learned_too() {
    let (mut legacy, mut migrated) = base();
    for person in 1..31 {
        let (minutes, rate) = (i64::from(person) * 37 + 60, worked(person).1);
        legacy = hours_line(legacy, person, "OT", minutes * 100, Some(rate));
        migrated = cents(migrated, person, "S2", minutes * rate / 60);
    }
    let pair = Pair::new(legacy, migrated);
    assert_eq!(products(&pair), ["BASE → S1 ×1 learned", "OT → S2 ×1/60 learned legacy SameRow down"]);
    assert_eq!(pair.reconcile().differences, []);
}

#[test]
fn hours_join_other_hours_and_money() {
    let (mut legacy, mut migrated) = base();
    for person in 1..31 {
        let (hours, rate) = worked(person);
        legacy = hours_line(legacy, person, "SAT", hours, Some(rate));
        let mut paid = earned((hours, rate));
        if person > 15 {
            legacy = hours_line(legacy, person, "SUN", hours + 25, Some(rate));
            paid += earned((hours + 25, rate));
        }
        if person > 24 {
            legacy = cents(legacy, person, "EXTRA", varied(person));
            paid += varied(person);
        }
        migrated = cents(migrated, person, "S2", paid);
    }
    let pair = Pair::new(legacy, migrated);
    let found = pair.reconcile();
    assert_eq!(products(&pair), ["BASE → S1 ×1 learned", "EXTRA+SAT+SUN → S2 ×1 1 1 learned legacy SameRow nearest"]);
    assert_eq!(found.differences, []);
}

#[test]
fn an_equal_code_may_be_hours_on_one_side() {
    let (mut legacy, mut migrated) = base();
    for person in 1..31 {
        let (hours, rate) = worked(person);
        legacy = hours_line(legacy, person, "2100", hours, Some(rate));
        // Nothing of this one is hours × rate.
        legacy = hours_line(legacy, person, "2200", hours + 7, Some(rate + 3));
        migrated = cents(migrated, person, "2100", earned((hours, rate)));
        migrated = cents(migrated, person, "2200", varied(person + 60));
    }
    let pair = Pair::new(legacy, migrated);
    assert_eq!(
        products(&pair),
        ["2100 → 2100 ×1 learned legacy SameRow nearest", "2200 → 2200 ×1 equal_code", "BASE → S1 ×1 learned"]
    );
}

#[test]
fn errors_of_most_hours_do_not_hide_what_they_are() {
    let (mut legacy, mut migrated) = base();
    for person in 1..31 {
        let (hours, rate) = worked(person);
        legacy = hours_line(legacy, person, "OT", hours, Some(rate));
        migrated = cents(
            migrated,
            person,
            "S2",
            earned((hours, rate)) + if person % 5 < 3 { i64::from(person) * 31 } else { 0 },
        );
    }
    let pair = Pair::new(legacy, migrated);
    assert_eq!(products(&pair)[1], "OT → S2 ×1 learned legacy SameRow nearest");
    assert_eq!(pair.reconcile().differences.len(), 18);
}

#[test]
fn a_learned_product_is_written_and_gives_itself_again() {
    let (mut legacy, mut migrated) = base();
    for person in 1..31 {
        let (hours, rate) = worked(person);
        legacy = cents(hours_line(legacy, person, "OT", hours * 60, None), person, "WAGE", rate);
        migrated = cents(migrated, person, "S2", earned((hours, rate)));
    }
    let pair = Pair::new(legacy, migrated);
    let found = pair.reconcile();
    assert_eq!(products(&pair)[1], "OT → S2 ×1/60 learned legacy Component(\"WAGE\") nearest");
    let again = CaseProfile::from_toml(&found.profile.to_toml(), "again.toml").unwrap();
    assert_eq!(Pair { profile: again, ..pair }.reconcile(), found);
}

/// The factors of quantities and rates beside the map.
fn measures(pair: &Pair) -> Vec<String> {
    let found = pair.reconcile();
    let of = |group: &paritas_model::ComponentGroup| format!(" {} {}", group.quantity_factor, group.rate_factor);
    shown(pair, &found).into_iter().zip(&found.groups).map(|(group, one)| group + &of(one)).collect()
}

#[test]
fn hours_that_became_minutes_are_told_beside_the_same_money() {
    let worked_by = |codes: [&str; 2], change: &dyn Fn(i64, i64) -> (i64, i64), sign: i64| {
        let (mut legacy, mut migrated) = base();
        for person in 1..31 {
            let (quantity, rate) = worked(person);
            let row = |table: &Table| *table.table.lines.row.last().unwrap();
            let amount = earned((quantity, rate));
            legacy = hours_line(legacy, person, codes[0], quantity, Some(rate));
            let at = row(&legacy);
            legacy = cents(legacy, person, codes[0], amount);
            *legacy.table.lines.row.last_mut().unwrap() = at;
            let (quantity, rate) = change(quantity, rate);
            migrated = hours_line(migrated, person, codes[1], quantity, Some(rate));
            let at = row(&migrated);
            migrated = cents(migrated, person, codes[1], sign * amount);
            *migrated.table.lines.row.last_mut().unwrap() = at;
        }
        Pair::new(legacy, migrated)
    };
    let told = |pair: Pair| (measures(&pair), pair.reconcile().differences.len());
    let minutes = |quantity, rate| (quantity * 60, rate);
    let base = "BASE → S1 ×1 learned 1 1".to_owned();
    assert_eq!(told(worked_by(["OT", "S2"], &minutes, 1)), (vec![base.clone(), "OT → S2 ×1 learned 60 1".into()], 0));
    assert_eq!(told(worked_by(["OT", "OT"], &minutes, 1)), (vec![base.clone(), "OT → OT ×1 learned 60 1".into()], 0));
    // A sign that was turned in amounts is no sign of hours.
    let same = |quantity, rate| (quantity, rate);
    assert_eq!(told(worked_by(["OT", "S2"], &same, -1)), (vec![base.clone(), "OT → S2 ×-1 learned 1 1".into()], 0));
    // Under an equal code a factor that is not of time may be everyone's error.
    let hundredths = |quantity, rate| (quantity * 100, rate);
    let (map, differences) = told(worked_by(["OT", "OT"], &hundredths, 1));
    assert_eq!((map, differences), (vec![base, "OT → OT ×1 equal_code 1 1".into()], 30));
}
