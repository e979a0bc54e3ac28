//! Tolerances and caps by component group, against a judge of their own: whole numbers over a common denominator.

use proptest::prelude::*;
use proptest::sample::select;

use crate::testing::{Pair, Table};

/// Millionths of one employee under A and B (legacy), X and Y (migrated): two codes that became two others.
type Cells = ([i64; 2], [i64; 2]);

const CENT: i64 = 10_000;

/// What the group A + B → X + Y allows: factors over one denominator, and its limits in millionths.
#[derive(Debug, Clone)]
struct Rules {
    factors: [(i64, i64); 2],
    tolerance: Option<i64>,
    percent: Option<i64>,
    cap: Option<i64>,
    general: i64,
    general_cap: Option<i64>,
}

fn rules() -> impl Strategy<Value = Rules> {
    let factors = select(vec![[(1, 1), (1, 1)], [(1, 1), (-1, 1)], [(1, 12), (1, 1)], [(-1, 3), (1, 12)]]);
    let limit = |of: Vec<i64>| prop_oneof![Just(None), select(of).prop_map(Some)];
    let limits = (limit(vec![0, CENT, 5 * CENT]), limit(vec![0, 500_000, 1_000_000]));
    let caps = (limit(vec![0, 10 * CENT, 40 * CENT]), limit(vec![0, 10 * CENT]));
    (factors, limits, caps, select(vec![0, 2 * CENT])).prop_map(
        |(factors, (tolerance, percent), (cap, general_cap), general)| Rules {
            factors,
            tolerance,
            percent,
            cap,
            general,
            general_cap,
        },
    )
}

fn cells() -> impl Strategy<Value = Vec<Cells>> {
    // Off by nothing, cents, just beyond a limit, and percents; both ways, so that distances could cancel out.
    let off = select(vec![0, 0, CENT, -CENT, 5 * CENT, 5 * CENT + 1, -5 * CENT, 7 * CENT, 100 * CENT, 101 * CENT]);
    let size = select(vec![0, 12 * CENT, 1_200 * CENT, 120_000 * CENT, -2_400 * CENT]);
    prop::collection::vec((size.clone(), size, off, -9_i64..9), 1..12)
        .prop_map(|all| all.into_iter().map(|(a, b, off, split)| ([a, b], [split * CENT, off])).collect())
}

/// Twelfths of a millionth on either side.
fn twelfths(rules: &Rules, (legacy, migrated): &Cells) -> [i128; 2] {
    let ours = legacy.iter().zip(rules.factors).map(|(value, (top, bottom))| i128::from(value * top * (12 / bottom)));
    [ours.sum(), i128::from(migrated[0] + migrated[1]) * 12]
}

/// Whether each employee is equal, tolerated or different: as the profile's words say, in the plainest arithmetic.
fn judged(rules: &Rules, cells: &[Cells]) -> [u64; 3] {
    let tolerance = i128::from(rules.tolerance.unwrap_or(rules.general)) * 12;
    let percent = i128::from(rules.percent.unwrap_or(0));
    let (mut equal, mut tolerated, mut different, mut distances) = (0, 0, 0, 0);
    for cell in cells {
        let [ours, theirs] = twelfths(rules, cell);
        let distance = (ours - theirs).abs();
        // distance / size ≤ percent / 100, the percent in millionths.
        if distance == 0 {
            equal += 1;
        } else if distance <= tolerance || distance * 100_000_000 <= ours.abs() * percent {
            tolerated += 1;
            distances += distance;
        } else {
            different += 1;
        }
    }
    if rules.cap.or(rules.general_cap).is_some_and(|cap| distances > i128::from(cap) * 12) {
        (tolerated, different) = (0, different + tolerated);
    }
    [equal, tolerated, different]
}

fn profile(rules: &Rules) -> String {
    let text = |millionths: i64| paritas_model::Amount::from_millionths(millionths).to_string();
    let line =
        |key: &str, value: Option<i64>| value.map_or(String::new(), |value| format!("{key} = \"{}\"\n", text(value)));
    let factors = rules.factors.map(|(top, bottom)| format!("\"{top}/{bottom}\"")).join(", ");
    [
        "[components]\nlearn = false\n[amounts]\n".to_owned(),
        line("tolerance", Some(rules.general)),
        line("tolerance_cap", rules.general_cap),
        format!("[[components.group]]\nlegacy = [\"A\", \"B\"]\nmigrated = [\"X\", \"Y\"]\nfactors = [{factors}]\n"),
        line("tolerance", rules.tolerance),
        line("tolerance_percent", rules.percent),
        line("tolerance_cap", rules.cap),
    ]
    .concat()
}

/// The pair, with another component beside the group that is off by one cent for everyone.
fn pair(rules: &Rules, cells: &[Cells]) -> Pair {
    let text = |millionths: i64| paritas_model::Amount::from_millionths(millionths).to_string();
    let (mut legacy, mut migrated) = (Table::legacy(), Table::migrated());
    for (person, (ours, theirs)) in cells.iter().enumerate() {
        let number = person.to_string();
        for (code, value) in ["A", "B"].into_iter().zip(ours) {
            legacy = legacy.pays(&number, code, &text(*value));
        }
        for (code, value) in ["X", "Y"].into_iter().zip(theirs) {
            migrated = migrated.pays(&number, code, &text(*value));
        }
        legacy = legacy.pays(&number, "Z", "50.00");
        migrated = migrated.pays(&number, "Z", "50.01");
    }
    Pair::new(legacy, migrated).profile(&profile(rules))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each form holds for its own component only, and the cap counts every distance, whichever way it goes.
    #[test]
    fn tolerances_and_caps_are_those_of_the_component(rules in rules(), cells in cells()) {
        // The migrated amount is what is due, and off by a little: the second code takes what the first has not.
        let cells: Vec<Cells> = cells
            .into_iter()
            .map(|(ours, [split, off])| {
                let due = twelfths(&rules, &(ours, [0, 0]))[0].div_euclid(12);
                (ours, [split, i64::try_from(due).unwrap() - split + off])
            })
            .collect();
        let found = pair(&rules, &cells).reconcile();
        let [equal, tolerated, different] = judged(&rules, &cells);
        let of_group = found.differences.iter().filter(|one| one.key.as_str().contains("/A+B/")).count() as u64;
        prop_assert_eq!(of_group, different);
        // The other component follows the general rules, whatever the group's are.
        let people = cells.len() as u64;
        let cents = people as i64 * CENT;
        let beside = rules.general >= CENT && rules.general_cap.is_none_or(|cap| cents <= cap);
        prop_assert_eq!(found.counts.equal, equal);
        prop_assert_eq!(found.counts.within_tolerance, tolerated + if beside { people } else { 0 });
        prop_assert_eq!(found.counts.different + found.counts.not_comparable, different + if beside { 0 } else { people });
    }
}

/// A real loss of 18.96, spread over 1,896 people or hidden in one: a tolerance does not swallow either where it has a cap.
#[test]
fn tolerated_cents_cannot_hide_a_real_loss() {
    let found = |amounts: &dyn Fn(usize) -> [String; 2], limits: &str| {
        let (mut legacy, mut migrated) = (Table::legacy(), Table::migrated());
        for person in 0..1_896 {
            let [ours, theirs] = amounts(person);
            legacy = legacy.pays(&person.to_string(), "A", &ours);
            migrated = migrated.pays(&person.to_string(), "X", &theirs);
        }
        let group = "[components]\nlearn = false\n[[components.group]]\nlegacy = [\"A\"]\nmigrated = [\"X\"]\n";
        let found = Pair::new(legacy, migrated).profile(&format!("{group}{limits}")).reconcile();
        let lost: paritas_model::Total = found.differences.iter().map(|one| one.delta).sum();
        (found.counts.within_tolerance, lost.to_string())
    };
    let cents = |_: usize| ["100.00", "99.99"].map(str::to_owned);
    assert_eq!(found(&cents, "tolerance = \"0.01\"\n"), (1_896, "0.00".to_owned()), "no cap, no bound");
    assert_eq!(found(&cents, "tolerance = \"0.01\"\ntolerance_cap = \"18.96\"\n"), (1_896, "0.00".to_owned()));
    assert_eq!(found(&cents, "tolerance = \"0.01\"\ntolerance_cap = \"18.95\"\n"), (0, "-18.96".to_owned()));
    // Up for one half and down for the other: nothing in sum, and as much that was tolerated.
    let both_ways = |person: usize| ["100.00".to_owned(), ["99.99", "100.01"][person % 2].to_owned()];
    assert_eq!(found(&both_ways, "tolerance = \"0.01\"\ntolerance_cap = \"18.95\"\n"), (0, "0.00".to_owned()));
    // One percent of a director's pay.
    let one = |person: usize| {
        let paid = if person == 7 { ["1896.00", "1877.04"] } else { ["100.00", "100.00"] };
        paid.map(str::to_owned)
    };
    assert_eq!(found(&one, "tolerance_percent = \"1.00\"\n"), (1, "0.00".to_owned()));
    assert_eq!(found(&one, "tolerance_percent = \"1.00\"\ntolerance_cap = \"18.95\"\n"), (0, "-18.96".to_owned()));
}
